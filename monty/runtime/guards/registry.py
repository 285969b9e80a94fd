"""Every guard that is host code, by the name under which emitted code reads it.

Callable guards are called at once, where they are read; raw types stand only in exact-type tests and handlers. The verifier holds both.
"""

from __future__ import annotations

import types
from array import array
from collections import OrderedDict, defaultdict, deque
from collections.abc import Callable
from typing import Any, Final

from monty.runtime.builtins import functions, iterators
from monty.runtime.builtins.functions import make_range
from monty.runtime.builtins.object import class_of
from monty.runtime.guards import (
    arithmetic,
    attributes,
    bases,
    classes,
    comparison,
    counting,
    endings,
    errors,
    finishing,
    gathering,
    generics,
    imports,
    iterables,
    making,
    members,
    showing,
    sorting,
    sums,
    templates,
)
from monty.runtime.guards.errors import GUEST_EXCEPTION
from monty.runtime.guards.formatting import lifts_digits
from monty.runtime.guards.sizes import SCALARS
from monty.runtime.guards.void import VOID
from monty.runtime.values import GuestBaseException, GuestType

FINITE: Final = frozenset({
    list, tuple, dict, set, frozenset, str, bytes, bytearray, int, float, bool, complex, type(None), type({}.keys()), type({}.values()),
    type({}.items()),
    deque,
    array,
})  # fmt: skip
SEQUENCES: Final = frozenset({tuple, list, str})
MAPPINGS: Final = frozenset({dict, OrderedDict, defaultdict})
PLAIN: Final = frozenset({str, float, bool, type(None), int})
PLAIN_CELL: Final = types.CellType(PLAIN)
"""What emitted code finds as `@plain`: the types whose text is one bounded call."""
SETS: Final = frozenset({set, frozenset})


def heed_digits() -> None:
    """Take `int` out of the plain types while the host has lifted CPython's limit on the decimal text of ints: called as a run begins."""
    PLAIN_CELL.cell_contents = PLAIN - {int} if lifts_digits() else PLAIN


RAW_TYPES: Final[dict[str, Any]] = {
    "@type": type,
    "@GuestType": GuestType,
    "@GuestException": GUEST_EXCEPTION,
    "@scalars": SCALARS,
    "@numbers": sums.NUMBERS,
    "@containers": comparison.CONTAINERS,
    "@quick_containers": comparison.HASHED | comparison.TEXTS,
    "@finite": FINITE,
    "@sequences": SEQUENCES,
    "@mappings": MAPPINGS,
    "@plain": PLAIN,
    "@sets": SETS,
    "@void": VOID,
    "@lazy_types": iterators.LAZY,
    "@host_iterators": gathering.HOST_ITERATORS,
    "@exact_iterables": iterables.EXACT_ITERABLES,
    **{
        f"@T:{kind.__name__}": kind
        for kind in (int, float, str, bool, bytes, list, tuple, dict, set, frozenset, bytearray, complex, range)
    },
}
ALWAYS: Final[dict[str, Any]] = {
    "@iter": iter,
    "@raw_len": len,
    "@raw_join": str.join,
    "@raw_split": str.split,
    "@raw_replace": str.replace,
    "@raw_list_sort": list.sort,
    "@raw_format": format,
    "@host_zip": zip,
    "@host_range": range,
    "@aiter": aiter,
    "@new_set": set,
    "@slice": slice,
    "@add": arithmetic.add,
    "@multiply": arithmetic.multiply,
    "@power": arithmetic.power,
    "@divide": arithmetic.divide,
    "@modulo": arithmetic.modulo,
    "@shift": arithmetic.shift,
    "@comparable": comparison.comparable,
    "@containable": comparison.containable,
    "@key": comparison.key,
    "@getattr": attributes.get_attribute,
    "@setattr": attributes.set_attribute,
    "@delattr": attributes.delete_attribute,
    "@class_of": class_of,
    "@traceback_of": attributes.traceback_of,
    "@super": attributes.super_object,
    "@super_outside": attributes.super_outside,
    "@enter_method": attributes.context_method("enter", asynchronous=False),
    "@exit_method": attributes.context_method("exit", asynchronous=False),
    "@async_enter_method": attributes.context_method("enter", asynchronous=True),
    "@async_exit_method": attributes.context_method("exit", asynchronous=True),
    "@raisable": errors.raisable,
    "@cause": errors.cause,
    "@exception_types": errors.exception_types,
    "@catches": errors.catches,
    "@assertion": errors.assertion,
    "@alive": finishing.alive,
    "@open_class": classes.open_class,
    "@make_class": classes.make_class,
    "@annotate": classes.annotate,
    "@annotate_global": classes.annotate_global,
    "@set_member": classes.set_member,
    "@class_alias": bases.class_alias,
    "@structural": bases.structural,
    "@global_name": classes.global_name,
    "@import_module": imports.import_module,
    "@import_from": imports.import_from,
    "@import_name": imports.import_name,
    "@import_star": imports.import_star,
    "@redirected": imports.redirected,
    "@host_sequence_parts": gathering.sequence_parts,
    "@join_parts": gathering.join_parts,
    **counting.GUARDS,
    **gathering.GUARDS,
    **sorting.GUARDS,
    **iterables.GUARDS,
    **generics.GUARDS,
    **functions.GUARDS,
    **iterators.GUARDS,
    **sums.GUARDS,
    **showing.GUARDS,
    **making.GUARDS,
    **members.GUARDS,
    **endings.GUARDS,
    **templates.GUARDS,
    "@void_value": VOID,
    "@once": (None,),
    "@E:GuestBaseException": GuestBaseException,
}
STATIC: Final[dict[str, Callable[..., Any]]] = {
    "range": make_range,
    "slice": slice,
    "object": members.make_object,
    "object_new": members.OBJECT_NEW,
    "property": property,
    "classmethod": classmethod,
    "staticmethod": staticmethod,
    "super": attributes.super_object,
}
