"""Where the stubs deliberately differ from typeshed: signatures that reject, or give a useless type to, correct
programs.

Each row is a piece of typeshed's text and what stands in its place; a row that matches nothing is an error, so that a
newer typeshed cannot silently undo one. `ADDED` holds definitions that typeshed lacks.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

# A key that may be None (`max(scores, key=scores.get)`) compares well as long as no None comes; whoever compares one is
# told so at run time, as in CPython.
_KEYS: Final = tuple(
    (f"Callable[[{name}], SupportsRichComparison]", f"Callable[[{name}], SupportsRichComparison | None]")
    for name in ("_T", "_T1", "_S")
)

# Two overloads that differ in `key: None` are both tried where a key is given, and where none is. Told apart by whether there
# is a key, one is enough; a key that is None by its type is as good as none.
_KEYED: Final = (
    (
        "self: list[SupportsRichComparisonT], *, key: None = None, reverse",
        "self: list[SupportsRichComparisonT], *, reverse",
    ),
    ("*, key: None = None, reverse: bool = False\n) ->", "*, reverse: bool = False\n) ->"),
    ("*_args: SupportsRichComparisonT, key: None = None\n", "*_args: SupportsRichComparisonT\n"),
    (
        "iterable: Iterable[SupportsRichComparisonT], /, *, key: None = None)",
        "iterable: Iterable[SupportsRichComparisonT], /)",
    ),
    ("/, *, key: None = None, default: _T)", "/, *, default: _T)"),
    *(
        (
            f"key: Callable[[{name}], SupportsRichComparison | None]",
            f"key: Callable[[{name}], SupportsRichComparison | None] | None",
        )
        for name in ("_T", "_T1")
    ),
)

# Numbers are what is rounded and summed, so they come first: behind protocols and type variables mypy infers the argument
# once for each overload and once more for each context.
_NUMBERS: Final = (
    (
        "def round(number: _SupportsRound2[_T], ndigits: SupportsIndex) -> _T: ...",
        "def round(number: int, ndigits: SupportsIndex) -> int: ...\n@overload\n"
        "def round(number: float, ndigits: SupportsIndex) -> float: ...\n@overload\n"
        "def round(number: _SupportsRound2[_T], ndigits: SupportsIndex) -> _T: ...",
    ),
    (
        "def sum(iterable: Iterable[bool], /, start: int = 0) -> int: ...",
        "def sum(iterable: Iterable[int], /, start: int = 0) -> int: ...\n@overload\n"
        "def sum(iterable: Iterable[float], /) -> float: ...",
    ),
)

REWRITES: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "builtins": (
        *_KEYS[:2],
        *_KEYED,
        *_NUMBERS,
        # The sum of nothing is the int 0, which the author of `sum(order.price for ...)` does not mean.
        ("-> _SupportsSumNoDefaultT | Literal[0]:", "-> _SupportsSumNoDefaultT:"),
    ),
    "collections": _KEYS[:1],
    # What is cached keeps its parameters. `cache_clear` and its like are excused (`monty.check.excuses`).
    "functools": (
        (
            "@final\nclass _lru_cache_wrapper",
            '_CachedT = TypeVar("_CachedT", bound=Callable[..., Any])\n@final\nclass _lru_cache_wrapper',
        ),
        ("-> Callable[[Callable[..., _T]], _lru_cache_wrapper[_T]]: ...", "-> Callable[[_CachedT], _CachedT]: ..."),
        (
            "(maxsize: Callable[..., _T], typed: bool = False) -> _lru_cache_wrapper[_T]: ...",
            "(maxsize: _CachedT, typed: bool = False) -> _CachedT: ...",
        ),
        (
            "def cache(user_function: Callable[..., _T], /) -> _lru_cache_wrapper[_T]: ...",
            "def cache(user_function: _CachedT, /) -> _CachedT: ...",
        ),
    ),
    "heapq": _KEYS[2:],
    # They go to a class given as `cls`; without one a misspelt option would be none.
    "json": (("    **kwds: Any,\n", ""),),
    # Guests cannot name `__getattribute__`; that a namespace has whatever it was given is told by `__getattr__` as well.
    "types": (
        ("def __getattribute__(self, name: str, /) -> Any: ...", "def __getattr__(self, name: str, /) -> Any: ..."),
    ),
    "math": (("-> _SupportsProdNoDefaultT | Literal[1]:", "-> _SupportsProdNoDefaultT:"),),
}

ADDED: Final[Mapping[str, str]] = {}


def rewritten(module: str, text: str) -> str:
    """The text of a module of typeshed with this project's rows applied."""
    for old, new in REWRITES.get(module, ()):
        if old not in text:
            raise LookupError(f"typeshed's {module} has no text {old!r} any more; see typeshed/rewrites.py")
        text = text.replace(old, new)
    return text + ADDED.get(module, "")
