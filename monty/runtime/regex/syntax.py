"""Pattern text → code for CPython's matcher, in CPython's own words when the text is wrong.

The host's parser and compiler of regular expressions do the work: they are Python loops, so interrupts reach into
them, and they never multiply a pattern out (`(a{1000}){1000}` is two operations). What they do beside it is kept from
the host: their warnings and their debugging output are silenced by running their functions over a namespace of our
own, since `warnings.catch_warnings` is not safe under threads. A pattern is not trusted: its length is bounded here,
and so its code.
"""

from __future__ import annotations

import _sre  # type: ignore[import-not-found]  # the C half of `re`, which has no stub
import builtins
import re
import re._compiler as sre_compiler  # type: ignore[import-not-found]  # no stub either
import re._constants as sre_constants  # type: ignore[import-not-found]  # no stub either
import re._parser as sre_parser  # type: ignore[import-not-found]  # no stub either
import types
import unicodedata
from dataclasses import dataclass
from typing import Any, Final

LONGEST_PATTERN: Final = 100_000
SILENT_FLAGS: Final = int(re.DEBUG)

Subject = str | bytes
Probe = re.Pattern[Any]


@dataclass(frozen=True, slots=True)
class Compiled:
    """A pattern in the form that CPython's matcher takes. `native` is the host's own pattern object; it stays on
    the host's side.
    """

    pattern: Subject
    flags: int
    code: tuple[int, ...]
    groups: int
    groupindex: dict[str, int]
    native: re.Pattern[Any]


def assemble(code: list[int], groups: int = 0) -> Probe:
    """A host pattern of `code`, which is checked by the host's own validator. It matches text and bytes alike."""
    pattern: Probe = _sre.compile(None, 0, code, groups, {}, (None,) * (groups + 1))
    return pattern


def _silent_import(name: str, *context: object) -> object:
    return _IMPORTS[name]


def _ignore_warning(*arguments: object, **options: object) -> None:
    """Patterns that CPython warns of (a possible nested set, say) mean the same here; nobody is told."""


def _silenced_parser() -> dict[str, Any]:
    """A copy of the host's parser whose `import` statements see the modules of `_IMPORTS` only."""
    namespace = dict(vars(sre_parser))
    namespace["__builtins__"] = {**vars(builtins), "__import__": _silent_import}
    for name, value in vars(sre_parser).items():
        if type(value) is types.FunctionType and value.__module__ == sre_parser.__name__:
            namespace[name] = _rebind(value, namespace)
    tokenizer = sre_parser.Tokenizer
    check = _rebind(tokenizer.checkgroupname, namespace)
    namespace["Tokenizer"] = type("Tokenizer", (tokenizer,), {"checkgroupname": check})
    return namespace


def _rebind(function: types.FunctionType, namespace: dict[str, Any]) -> types.FunctionType:
    code, name, defaults = function.__code__, function.__name__, function.__defaults__
    return types.FunctionType(code, namespace, name, defaults, function.__closure__)


_IMPORTS: Final[dict[str, object]] = {
    "warnings": types.SimpleNamespace(warn=_ignore_warning),
    "unicodedata": unicodedata,
}
_PARSER: Final = _silenced_parser()


def compile_pattern(pattern: Subject, flags: int) -> Compiled:
    """Parse and compile. Raises what `re.compile` raises, and `OverflowError` for a pattern that is too long."""
    if len(pattern) > LONGEST_PATTERN:
        raise OverflowError(
            "regular expression code size limit exceeded:"
            f" the pattern has {len(pattern)} characters of at most {LONGEST_PATTERN}"
        )
    tree = _PARSER["parse"](pattern, flags & ~SILENT_FLAGS)
    code: list[int] = sre_compiler._code(tree, flags)
    state = tree.state
    groupindex: dict[str, int] = state.groupdict
    names: list[str | None] = [None] * state.groups
    for name, index in groupindex.items():
        names[index] = name
    all_flags = int(flags | state.flags)
    native = _sre.compile(pattern, all_flags, code, state.groups - 1, groupindex, tuple(names))
    return Compiled(pattern, all_flags, tuple(map(int, code)), state.groups - 1, groupindex, native)


def parse_template(template: Subject, native: re.Pattern[Any]) -> list[Subject | int]:
    """A replacement text as its literal pieces and group numbers, in order. Raises what `re.sub` raises."""
    parsed = _PARSER["parse_template"](template, native)
    if isinstance(parsed, list):
        return [piece for piece in parsed if piece or type(piece) is int]
    groups, literals = parsed
    pieces: list[Subject | int] = list(literals)
    for index, group in groups:
        pieces[index] = group
    return pieces


CODES: Final[dict[int, str]] = {int(code): str(code) for code in sre_constants.OPCODES}
POSITIONS: Final[dict[int, str]] = {int(code): str(code) for code in sre_constants.ATCODES}
CATEGORIES: Final[dict[int, str]] = {int(code): str(code) for code in sre_constants.CHCODES}
OP: Final[dict[str, int]] = {name: code for code, name in CODES.items()}
ENDLESS: Final[int] = int(sre_constants.MAXREPEAT)
