"""What a code object says besides its instructions: flags, names, constants, tables. In: a code object. Out: its
`Shape`, or an error.

Promise: every name is a guest identifier or hidden, every constant is of an exact, immutable builtin type, and the
tables that CPython parses without asking are well formed. What CPython's own constructor checks (counts of arguments
against names) is not checked again.
"""

from __future__ import annotations

import re
import types
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from monty.runtime.verify.dialect import Table
from monty.runtime.verify.policy import HIDDEN, GuardKind, Policy, Rule, VerificationError

MOST_NESTED_TUPLES: Final = 128
MOST_PLACES: Final = 4096
"""No guest code needs more, and the work of the walk grows with it."""
NEEDED_FLAGS: Final = 0x1 | 0x2
GENERATOR: Final = 0x20
COROUTINE: Final = 0x80
ASYNC_GENERATOR: Final = 0x200
SUSPENDING: Final = GENERATOR | COROUTINE | ASYNC_GENERATOR

SCALAR_TYPES: Final = frozenset({type(None), bool, int, float, complex, str, bytes, type(...)})
GUARD_KINDS: Final = {
    GuardKind.VALUE: "g", GuardKind.CALLABLE: "c", GuardKind.TYPE: "t", GuardKind.MATCHER: "j", GuardKind.RAW: "r",
}  # fmt: skip

_VARINT: Final = rb"[\x40-\x7f]{0,5}+[\x00-\x3f]"
LINE_TABLE: Final = re.compile(
    rb"(?:[\xf0-\xf7](?:%b){4}|[\x80-\xcf][\x00-\x7f]|[\xd0-\xe7][\x00-\x7f]{2}|[\xe8-\xef]%b|[\xf8-\xff])*+"
    % (_VARINT, _VARINT)
)
"""The entries of PEP 626 by their form: long, short, one line, no column, no place."""
NO_HEADERS: Final = bytes(range(128))
UNITS_OF_HEADER: Final = bytes((header & 7) + 1 for header in range(256))
HANDLER_TABLE: Final = re.compile(
    rb"(?:[\xc0-\xff][\x40-\x7f]{0,4}[\x00-\x3f]|[\x80-\xbf])(?:[\x40-\x7f]{0,5}[\x00-\x3f]){3}"
)


@dataclass(frozen=True, slots=True)
class Handler:
    """A row of the exception table: code units whose errors go to `target`, and how much of the stack is kept then."""

    start: int
    end: int
    target: int
    depth: int
    keeps_place: bool


@dataclass(frozen=True, slots=True)
class Shape:
    """What instructions may refer to, by the index that they use. An empty kind: not by this sort of instruction."""

    code: types.CodeType
    policy: Policy
    places: int
    """How many values the stack holds."""
    instructions: bytes
    slots: tuple[str, ...]
    constants: list[str]
    plain: list[str]
    """By slot: "g" for a local that is no cell."""
    locals: list[str]
    """The same, with cells where this version loads those like locals."""
    cells: list[str]
    handlers: list[Handler]


def shape_of(code: types.CodeType, policy: Policy, table: Table, *, outermost: bool) -> Shape:
    """Check everything but the instructions."""
    check_flags(code, table)
    instructions = code.co_code
    units = len(instructions) // 2
    check_lines(code, units)
    bound, free = code.co_varnames, code.co_freevars
    boxed = frozenset(code.co_cellvars)
    if boxed:
        known = set(bound)
        bound += tuple(name for name in code.co_cellvars if name not in known)
    check_names(code, bound, policy)
    if outermost and not policy.guards.keys() >= set(free):
        unknown = sorted(set(free) - policy.guards.keys())
        raise VerificationError(Rule.GUARD, f"no guards exist for the free variables {unknown}", code.co_name)
    plain = ["" if name in boxed else "g" for name in bound] + [""] * len(free)
    cells = ["g" if name in boxed else "" for name in bound]
    cells += [GUARD_KINDS[policy.guards[name]] if name in policy.guards else "g" for name in free]
    loaded = plain
    if table.loads_cells_as_locals:
        loaded = [local or (cell and "b") for local, cell in zip(plain, cells, strict=True)]
    return Shape(
        code=code,
        policy=policy,
        places=code.co_stacksize,
        instructions=instructions,
        slots=bound + free,
        constants=constant_kinds(code),
        plain=plain,
        locals=loaded,
        cells=cells,
        handlers=list(handlers(code, units)) if code.co_exceptiontable else [],
    )


def check_names(code: types.CodeType, bound: tuple[str, ...], policy: Policy) -> None:
    """Locals and cells are a guest's or hidden, and none takes the name of a guard from the free variable."""
    for name in bound:
        if name in policy.guards:
            raise VerificationError(Rule.GUARD, f"it binds {name!r}, the name of a guard", code.co_name)
        if not (name.startswith(HIDDEN) or name.isidentifier()):
            raise VerificationError(Rule.LOCAL, f"the local {name!r} is neither an identifier nor hidden", code.co_name)


def check_flags(code: types.CodeType, table: Table) -> None:
    """A function with locals of its own and a stack within bounds, that suspends in at most one way."""
    flags = code.co_flags
    if code.co_stacksize > MOST_PLACES:
        broken = f"a stack of {code.co_stacksize} values, where {MOST_PLACES} are the most"
        raise VerificationError(Rule.STACK, broken, code.co_name)
    if flags & NEEDED_FLAGS != NEEDED_FLAGS or flags & ~table.flags:
        broken = f"flags {flags:#x} are not a function's, or more than {table.flags:#x}"
        raise VerificationError(Rule.FLAGS, broken, code.co_name)
    if (flags & SUSPENDING).bit_count() > 1:
        raise VerificationError(Rule.FLAGS, f"flags {flags:#x} mean several kinds of generator at once", code.co_name)


def constant_kinds(code: types.CodeType) -> list[str]:
    """The kind that each constant has on the stack."""
    kinds: list[str] = []
    seen: set[int] = set()
    for value in code.co_consts:
        kind = type(value)
        if kind in SCALAR_TYPES:
            kinds.append("g")
        elif kind is types.CodeType:
            kinds.append("o")
        else:
            check_collection(code, value, seen, MOST_NESTED_TUPLES)
            kinds.append("u" if kind is tuple else "g")
    return kinds


def check_collection(code: types.CodeType, value: object, seen: set[int], depth: int) -> None:
    """A tuple or frozenset of constants. `seen`: what was looked at already, since parts may be shared many times."""
    if type(value) is not tuple and type(value) is not frozenset:
        raise VerificationError(Rule.CONSTANT, f"a constant of type {type(value).__name__}", code.co_name)
    if not depth:
        raise VerificationError(Rule.NESTING, f"a constant nested more than {MOST_NESTED_TUPLES} deep", code.co_name)
    if id(value) in seen:
        return
    seen.add(id(value))
    for part in value:
        if type(part) not in SCALAR_TYPES:
            check_collection(code, part, seen, depth - 1)


def check_lines(code: types.CodeType, units: int) -> None:
    """The table of positions, which tracebacks parse without looking for its end."""
    table = code.co_linetable
    if LINE_TABLE.fullmatch(table) is None:
        raise VerificationError(Rule.LINES, "the table of lines is malformed", code.co_name)
    covered = sum(table.translate(UNITS_OF_HEADER, NO_HEADERS))
    if covered != units:
        raise VerificationError(Rule.LINES, f"the table of lines covers {covered} units of {units}", code.co_name)


def handlers(code: types.CodeType, units: int) -> Iterator[Handler]:
    """The exception table: ranges in order, apart, within the code, each with its handler after it.

    A handler before its range would be a loop in which no interrupt is ever delivered.
    """
    table = code.co_exceptiontable
    position = reached = 0
    while position < len(table):
        entry = HANDLER_TABLE.match(table, position)
        if entry is None:
            raise VerificationError(Rule.HANDLER, "the exception table is malformed", code.co_name)
        position = entry.end()
        start, length, target, depth = varints(entry[0])
        if not reached <= start < start + length <= target < units:
            broken = f"the exception table leads from {start}..{start + length} to {target} of {units} units"
            raise VerificationError(Rule.HANDLER, broken, code.co_name)
        reached = start + length
        yield Handler(start, reached, target, depth >> 1, bool(depth & 1))


def varints(entry: bytes) -> list[int]:
    """The numbers of one row: six bits a byte, big end first, bit 6 set on all but a number's last byte."""
    numbers: list[int] = []
    value = 0
    for byte in entry:
        value = value << 6 | byte & 0x3F
        if not byte & 0x40:
            numbers.append(value)
            value = 0
    return numbers
