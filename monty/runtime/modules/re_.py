"""The module `re`: CPython's syntax, results and messages, over an engine that keeps to the run's deadline.

What a guest gets are values of our own classes. Functions that a guest passes (`sub` with a callable) are called by the
prelude, so that no host frame stands between guest frames. Nothing here keeps what belongs to a run.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from typing import Any, Final

from monty.runtime.builtins.exceptions import members_of, native
from monty.runtime.builtins.types import INT
from monty.runtime.guards.tables import type_name
from monty.runtime.regex import iteration
from monty.runtime.regex.flags import HAS_TEMPLATE, LETTERS, NAMES, RegexFlag, flag_name, make_flags
from monty.runtime.regex.iteration import MatchIterator, Replacements
from monty.runtime.regex.syntax import Subject
from monty.runtime.regex.values import MOST_KEPT, UNHASHABLE, Match, Pattern, compiled_pattern, is_small
from monty.runtime.state import current
from monty.runtime.surface import (
    Constant,
    Cost,
    Function,
    HostType,
    Method,
    Module,
    Prelude,
    PreludeMethod,
    Property,
    Static,
    Token,
    TypeMember,
    TypeRef,
    builtin,
)

# Texts are escaped in slices of this many characters, with an interrupt point between.
SLICE: Final = 1 << 16
SPECIAL: Final = {ord(character): "\\" + character for character in "()[]{}?*+-|^$\\.&~# \t\n\r\v\f"}
EXCEPTIONS: Final = (re.error,)
# The entry of the run's module that holds its large patterns: no attribute of the guest's is spelled so.
KEPT: Final = "@@kept patterns"


def pattern_of(pattern: Any, flags: Any) -> Pattern:
    """The compiled pattern that an argument stands for."""
    if isinstance(flags, int):
        flags = int.__index__(flags)
    if type(pattern) is Pattern:
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    if isinstance(pattern, str):
        text: Subject = str.__str__(pattern)
    elif isinstance(pattern, bytes):
        text = bytes(pattern)
    elif type(pattern) in UNHASHABLE:
        raise TypeError(f"unhashable type: '{type_name(pattern)}'")
    else:
        raise TypeError("first argument must be string or compiled pattern")
    if type(flags) is not int:
        right = "RegexFlag" if HAS_TEMPLATE else "int"
        raise TypeError(f"unsupported operand type(s) for &: '{type_name(flags)}' and '{right}'")
    return kept_pattern(text, flags)


def kept_pattern(text: Subject, flags: int) -> Pattern:
    """A compiled pattern, kept: for all programs when it is small, else with the module of this run."""
    module = current().modules.get("re")
    kept: dict[Any, Pattern] = {} if module is None else module.__dict__.setdefault(KEPT, {})
    key = (type(text), text, flags)
    pattern = kept.get(key)
    if pattern is None:
        pattern = compiled_pattern(text, flags)
        if not is_small(pattern):
            if len(kept) >= MOST_KEPT:
                kept.clear()
            kept[key] = pattern
    return pattern


@builtin("compile", "re")
def compile_guard(_: Token, pattern: Any, flags: Any = 0) -> Pattern:
    """`re.compile`."""
    return pattern_of(pattern, flags)


@builtin("search", "re")
def search(_: Token, pattern: Any, string: Any, flags: Any = 0) -> Match | None:
    """`re.search`."""
    return pattern_of(pattern, flags).search(string)


@builtin("match", "re")
def match(_: Token, pattern: Any, string: Any, flags: Any = 0) -> Match | None:
    """`re.match`."""
    return pattern_of(pattern, flags).match(string)


@builtin("fullmatch", "re")
def fullmatch(_: Token, pattern: Any, string: Any, flags: Any = 0) -> Match | None:
    """`re.fullmatch`."""
    return pattern_of(pattern, flags).fullmatch(string)


@builtin("findall", "re")
def findall(_: Token, pattern: Any, string: Any, flags: Any = 0) -> list[Any]:
    """`re.findall`."""
    return iteration.findall(pattern_of(pattern, flags), string)


@builtin("finditer", "re")
def finditer(_: Token, pattern: Any, string: Any, flags: Any = 0) -> MatchIterator:
    """`re.finditer`."""
    return iteration.finditer(pattern_of(pattern, flags), string)


@builtin("split", "re")
def split(_: Token, pattern: Any, string: Any, maxsplit: Any = 0, flags: Any = 0) -> list[Any]:
    """`re.split`."""
    return iteration.split(pattern_of(pattern, flags), string, maxsplit)


@builtin("escape", "re")
def escape(_: Token, pattern: Any) -> Any:
    """`re.escape`."""
    if isinstance(pattern, str):
        return escaped(str.__str__(pattern))
    if not isinstance(pattern, bytes | bytearray):
        raise TypeError(f"decoding to str: need a bytes-like object, {type_name(pattern)} found")
    return escaped(pattern.decode("latin-1")).encode("latin-1")


def escaped(text: str) -> str:
    """A text with a backslash before each character that means something in a pattern."""
    return "".join([text[at : at + SLICE].translate(SPECIAL) for at in range(0, len(text), SLICE)])


@builtin("purge", "re")
def purge(_: Token) -> None:
    """`re.purge`: what is kept belongs to all programs, so there is nothing for one of them to clear."""


def make_error(*arguments: Any) -> re.error:
    """`re.error(msg, pattern, pos)`: the host's class counts lines in the pattern, so it must be a text."""
    msg, pattern, pos = (*arguments, None, None)[:3] if arguments else (None, None, None)
    if not 1 <= len(arguments) <= 3:
        raise TypeError(f"error expected 1 to 3 arguments, got {len(arguments)}")
    if type(pattern) not in (str, bytes, type(None)) or type(pos) not in (int, type(None)) or type(msg) is not str:
        return re.error(msg)
    return re.error(msg, pattern, pos)


def groupindex(pattern: Pattern) -> dict[str, int]:
    """`pattern.groupindex`: a copy, since a view of the shared mapping would hand the mapping to a guest's `__eq__`."""
    return dict(pattern.engine.compiled.groupindex)


def from_states(make: Callable[..., Any]) -> Callable[[Any], Any]:
    """What makes a value of its state. The state is from a dump, and not trusted: `ValueError` for what is no state."""

    def from_state(state: Any) -> Any:
        try:
            return make(*state)
        except (TypeError, AttributeError, OverflowError, re.error) as error:
            raise ValueError(f"no state of the module re: {error}") from None

    return from_state


PATTERN_MEMBERS: Final[dict[str, TypeMember]] = {
    "search": Method(Pattern.search, Cost.CHUNKED),
    "match": Method(Pattern.match, Cost.CHUNKED),
    "fullmatch": Method(Pattern.fullmatch, Cost.CHUNKED),
    "split": Method(iteration.split, Cost.CHUNKED),
    "findall": Method(iteration.findall, Cost.CHUNKED),
    "finditer": Method(iteration.finditer, Cost.LINEAR),
    "sub": PreludeMethod("re", "pattern_sub"),
    "subn": PreludeMethod("re", "pattern_subn"),
    "pattern": Property(lambda pattern: pattern.text),
    "flags": Property(lambda pattern: pattern.bits),
    "groups": Property(lambda pattern: pattern.engine.compiled.groups),
    "groupindex": Property(groupindex, Cost.LINEAR),
}
MATCH_MEMBERS: Final[dict[str, TypeMember]] = {
    **{name: Method(getattr(Match, name), Cost.LINEAR) for name in ("group", "groups", "groupdict", "__getitem__")},
    **{name: Method(getattr(Match, name), Cost.CONSTANT) for name in ("start", "end", "span")},
    "expand": Method(Match.expand, Cost.GUARDED),
    "pos": Property(lambda match: match.bounds[0]),
    "endpos": Property(lambda match: match.bounds[1]),
    "lastindex": Property(lambda match: match.last),
    "lastgroup": Property(lambda match: match.last_group),
    "re": Property(lambda match: match.pattern),
    "string": Property(lambda match: match.string),
    "regs": Property(lambda match: match.spans),
}
ITERATOR_MEMBERS: Final[dict[str, TypeMember]] = {
    "__iter__": Method(MatchIterator.__iter__, Cost.CONSTANT),
    "__next__": Method(MatchIterator.__next__, Cost.CHUNKED),
}
REPLACEMENT_MEMBERS: Final[dict[str, TypeMember]] = {
    "__iter__": Method(Replacements.__iter__, Cost.CONSTANT),
    "__next__": Method(Replacements.__next__, Cost.CHUNKED),
}
FLAG_MEMBERS: Final[dict[str, TypeMember]] = {
    **{name: member for name, member in INT.members.items() if not isinstance(member, Static)},
    "name": Property(flag_name),
    "value": Property(int.__index__),
}
ERROR_MEMBERS: Final = {
    **members_of(re.error),
    **{name: native(name) for name in ("msg", "pattern", "pos", "lineno", "colno")},
}
TYPES: Final = (
    HostType(Pattern, "Pattern", "re", PATTERN_MEMBERS, stub="re.Pattern"),
    HostType(Match, "Match", "re", MATCH_MEMBERS, stub="re.Match"),
    HostType(MatchIterator, "callable_iterator", "builtins", ITERATOR_MEMBERS),
    HostType(Replacements, "replacements", "re", REPLACEMENT_MEMBERS),
    HostType(RegexFlag, "RegexFlag", "re", FLAG_MEMBERS, call=make_flags, stub="re.RegexFlag"),
    HostType(re.error, re.error.__name__, "re", ERROR_MEMBERS, call=make_error, stub="re.error"),
)
GUARDS: Final[dict[str, Any]] = {
    "@re_pattern": pattern_of,
    "@re_substitute": iteration.substitute,
    "@re_replacements": iteration.replacements,
    "@re_put": Replacements.put,
    "@re_result": Replacements.result,
}
STATES: Final[dict[type, Any]] = {
    Pattern: (Pattern.state, from_states(Pattern.from_state)),
    Match: (Match.state, from_states(Match.from_state)),
    MatchIterator: (MatchIterator.state, from_states(MatchIterator.from_state)),
    Replacements: (Replacements.state, from_states(Replacements.from_state)),
    RegexFlag: (lambda flags: (int.__index__(flags),), from_states(make_flags)),
}
MODULE: Final = Module(
    "re",
    {
        **{name: Constant(RegexFlag(value)) for name, value in (*NAMES.items(), *LETTERS.items())},
        "compile": Function(compile_guard, Cost.CHUNKED),
        "search": Function(search, Cost.CHUNKED),
        "match": Function(match, Cost.CHUNKED),
        "fullmatch": Function(fullmatch, Cost.CHUNKED),
        "findall": Function(findall, Cost.CHUNKED),
        "finditer": Function(finditer, Cost.CHUNKED),
        "split": Function(split, Cost.CHUNKED),
        "sub": Prelude("sub"),
        "subn": Prelude("subn"),
        "escape": Function(escape, Cost.CHUNKED),
        "purge": Function(purge, Cost.CONSTANT),
        "error": TypeRef(re.error),
        **({"PatternError": TypeRef(re.error)} if sys.version_info >= (3, 13) else {}),
        "Pattern": TypeRef(Pattern),
        "Match": TypeRef(Match),
        "RegexFlag": TypeRef(RegexFlag),
    },
    types=TYPES,
    prelude="re",
)
