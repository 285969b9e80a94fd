"""What a check may be told: which rules hold, how much it may cost, where mypy's stubs come from. A leaf; it imports no
mypy.

The defaults fit programs that language models write: un-annotated code is checked, a variable may change its type, and
an error counts when a declaration or the runtime contradicts the program, not when only mypy's first guess does.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from monty.diagnostics import Diagnostic
from monty.errors import SourceError

if TYPE_CHECKING:
    from pathlib import Path

STYLE_CODES: Final = frozenset(
    {
        # Demands on whoever annotates, none on the program.
        "var-annotated",
        "annotation-unchecked",
        # A program is a module that may await.
        "top-level-await",
        # Designs that run: another signature in a subclass, a key that is no literal, bytes in an f-string.
        "override",
        "literal-required",
        "str-bytes-safe",
        "type-abstract",
        "method-assign",
        # A method that others fill in, or a promise of a result that is None: the caller is told where that matters.
        "empty-body",
        # mypy found no type; the runtime has one.
        "has-type",
    }
)
"""mypy's codes that say nothing about what happens when the program runs."""


@dataclass(frozen=True, slots=True)
class CheckSettings:
    """How a program is checked. Hashable, so that one can key a cache.

    `disabled`: mypy's error codes that are not reported. `check_untyped_defs`: bodies of un-annotated functions are
    checked. `redefinition`: a variable may be used again for another type. `type_ignores`: a `type: ignore` comment silences
    its line (off: a program cannot excuse itself from the check). `infer_returns`: un-annotated functions are seen
    through. `loose`: errors that only an inferred type of an un-annotated variable makes are dropped. `deadline`:
    seconds for one program. `most_errors`: the check ends after so many. `python_version`: whose syntax and library
    hold; the running Python's when None.
    """

    disabled: frozenset[str] = STYLE_CODES
    check_untyped_defs: bool = True
    redefinition: bool = True
    type_ignores: bool = False
    infer_returns: bool = True
    loose: bool = True
    deadline: float = 5.0
    most_errors: int = 100
    python_version: tuple[int, int] | None = None

    def version(self) -> tuple[int, int]:
        """The Python version that the check assumes."""
        return self.python_version or sys.version_info[:2]


DEFAULT_SETTINGS: Final = CheckSettings()


class DeclarationsError(SourceError):
    """Stub text (declarations of inputs and external functions) that is itself wrong; the diagnostics' places are in
    it.
    """

    def __init__(self, diagnostics: Sequence[Diagnostic]) -> None:
        first = diagnostics[0]
        more = f" (and {len(diagnostics) - 1} more)" if len(diagnostics) > 1 else ""
        super().__init__(diagnostics, f"the stubs do not check: line {first.line}: {first.message}{more}")


def typeshed() -> Path | None:
    """The reduced typeshed: package data of an installed wheel, or the checkout's `stubs/`; None where neither is."""
    from pathlib import Path

    package = Path(__file__).resolve().parent.parent
    for folder in (package / "_stubs", package.parent / "stubs"):
        if (folder / "stdlib" / "VERSIONS").is_file():
            return folder
    return None
