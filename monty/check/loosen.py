"""Inferred types, reduced to what may be held against a program that declares nothing.

mypy joins what differs (`object`, a common base) and remembers literals; both are guesses. Here types that agree stay,
numbers meet in the widest, containers are compared item by item, and everything else becomes `Any`.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from typing import Final

from mypy.types import (
    AnyType,
    Instance,
    LiteralType,
    NoneType,
    PartialType,
    ProperType,
    TupleType,
    Type,
    TypeOfAny,
    TypeVarType,
    UninhabitedType,
    UnionType,
    get_proper_type,
)

_NUMBERS: Final = {"builtins.bool": 0, "builtins.int": 1, "builtins.float": 2, "builtins.complex": 3}


def unknown() -> AnyType:
    """`Any`, as mypy makes it where nothing is annotated."""
    return AnyType(TypeOfAny.unannotated)


def loosened(inferred: Type) -> ProperType:
    """One inferred type without its guesses."""
    return settled(_stripped(inferred))


def met(types: Iterable[Type]) -> ProperType:
    """The one type of a value that was seen with several."""
    return settled(_met(types))


def is_number(known: ProperType) -> bool:
    """Whether a type is one of Python's numbers."""
    return isinstance(known, Instance) and known.type.fullname in _NUMBERS


def is_mixed(inferred: Type) -> bool:
    """Whether a type, or one inside it, stands for values that have nothing in common."""
    known = get_proper_type(inferred)
    match known:
        case Instance():
            return known.type.fullname == "builtins.object" or any(is_mixed(arg) for arg in known.args)
        case TupleType():
            return any(is_mixed(item) for item in known.items)
        case UnionType():
            items = [get_proper_type(item) for item in known.items]
            return not any(isinstance(item, AnyType) for item in items) and isinstance(_met(items), AnyType)
        case _:
            return False


def _met(types: Iterable[Type]) -> ProperType:
    """`None` and the items of empty containers (`Never`) say nothing beside others."""
    seen = [_stripped(one) for one in types]
    telling = [one for one in seen if not isinstance(one, NoneType | UninhabitedType)]
    if not telling:
        return next((one for one in seen if isinstance(one, NoneType)), seen[0] if seen else unknown())
    return reduce(_pair, telling)


def _stripped(inferred: Type) -> ProperType:
    known = get_proper_type(inferred)
    match known:
        case LiteralType():
            return known.fallback
        case Instance() if known.type.fullname == "builtins.object":
            return unknown()
        case Instance():
            return known.copy_modified(args=[_stripped(arg) for arg in known.args], last_known_value=None)
        case TupleType():
            return known.copy_modified(items=[_stripped(item) for item in known.items])
        case UnionType():
            return _met(known.items)
        case PartialType() | TypeVarType():
            return unknown()
        case _:
            return known


def settled(known: ProperType) -> ProperType:
    """A type without `Never`: nothing known of the items of an empty container is no promise that there are none."""
    match known:
        case Instance() if known.args:
            return known.copy_modified(args=[settled(get_proper_type(arg)) for arg in known.args])
        case TupleType():
            return known.copy_modified(items=[settled(get_proper_type(item)) for item in known.items])
        case UninhabitedType():
            return unknown()
        case _:
            return known


def _pair(left: ProperType, right: ProperType) -> ProperType:
    if left == right:
        return left
    match left, right:
        case Instance(), Instance() if left.type is right.type and len(left.args) == len(right.args):
            return left.copy_modified(args=[_met(pair) for pair in zip(left.args, right.args, strict=True)])
        case Instance(), Instance():
            return _wider_number(left, right)
        case TupleType(), TupleType() if len(left.items) == len(right.items):
            return left.copy_modified(items=[_met(pair) for pair in zip(left.items, right.items, strict=True)])
        case _:
            return unknown()


def _wider_number(left: Instance, right: Instance) -> ProperType:
    ranks = [_NUMBERS.get(one.type.fullname, -1) for one in (left, right)]
    return unknown() if min(ranks) < 0 else (left, right)[ranks.index(max(ranks))]
