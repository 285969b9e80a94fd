"""Attributes that nothing has: a misspelt method on a value of which mypy knows nothing.

To mypy everything is right on `Any`: rows of mixed values, parsed JSON, un-annotated parameters. But a name that no
class of the library, of the declarations or of the program has is an attribute of no value, whatever the value is.
Hosts may hand over objects that they declared as `Any`; where they did, only what is spelt nearly like a known name is
reported.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Final

from mypy.errorcodes import ATTR_DEFINED
from mypy.errors import ErrorInfo
from mypy.nodes import MemberExpr
from mypy.types import AnyType, TypeOfAny, get_proper_type

from monty.check.program import Program
from monty.spelling import distance

SHORTEST: Final = 5
"""Names shorter than this are near to too many others."""

_DEFINED: Final = re.compile(r"\bdef (\w+)|^[ \t]*(\w+)[ \t]*[:=]", re.MULTILINE)
_PLAIN_WORD: Final = re.compile(r"(?<![\w.])\w+")
_ASSIGNED: Final = re.compile(r"\.(\w+)[ \t]*(?:[-+*/%&|^@]|//|\*\*|<<|>>)?=(?!=)")
_UNTYPED: Final = re.compile(r"\b(?:Any|object)\b")


def attributes_of_nothing(program: Program, declared: str) -> list[ErrorInfo]:
    """Errors about the attributes in a checked program that nothing has. `declared`: the text of the declarations."""
    common = _names_in(program.resident.library / "builtins.pyi")
    unknown = [one for one in _on_any(program) if one.name not in common]
    if not unknown:
        return []
    own = {*_PLAIN_WORD.findall(program.text), *_ASSIGNED.findall(program.text), *_PLAIN_WORD.findall(declared)}
    known = _library_names(program.resident.library)
    if "__getattr__" in own:
        return []
    may_be_the_hosts = _UNTYPED.search(declared) is not None
    found = []
    for one in unknown:
        if one.name not in known and one.name not in own:
            near = _near(one.name, common | own)
            if near is not None or not may_be_the_hosts:
                found.append(_error(program, one, near))
    return found


def _on_any(program: Program) -> Iterator[MemberExpr]:
    """The attributes read from values of which nothing is known."""
    types = program.checker._type_maps[0]
    for expression in list(types):
        if isinstance(expression, MemberExpr) and expression.line > 0 and expression.expr in types:
            owner = get_proper_type(types[expression.expr])
            if isinstance(owner, AnyType) and (owner.source_any or owner).type_of_any != TypeOfAny.from_error:
                yield expression


def _error(program: Program, attribute: MemberExpr, near: str | None) -> ErrorInfo:
    program.errors.set_file(program.path, program.name, program.state.options)
    return program.errors.report(
        attribute.line,
        attribute.column,
        f'No value here has an attribute "{attribute.name}"' + (f'; maybe "{near}"?' if near else ""),
        ATTR_DEFINED,
        end_line=attribute.end_line,
        end_column=attribute.end_column,
    )


def _near(name: str, candidates: Collection[str]) -> str | None:
    """A name that is one slip of the finger away; the plural is another name, not a slip."""
    if len(name) < SHORTEST:
        return None
    for candidate in sorted(candidates):
        if abs(len(candidate) - len(name)) <= 1 and name.removesuffix("s") != candidate.removesuffix("s"):
            if distance(name, candidate, 1) <= 1:
                return candidate
    return None


@lru_cache(maxsize=4)
def _library_names(folder: Path) -> frozenset[str]:
    """Every name that the library's stubs define anywhere."""
    return frozenset().union(*(_names_in(path) for path in folder.rglob("*.pyi")))


@lru_cache(maxsize=1024)
def _names_in(path: Path) -> frozenset[str]:
    defined = _DEFINED.findall(path.read_text(encoding="utf-8"))
    return frozenset(name for pair in defined for name in pair if name)
