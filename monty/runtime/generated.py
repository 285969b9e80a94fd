"""Functions that the library generates for a class of the program's, as guest source.

In comes a short description, `dataclass:<options>:<fields>`, `namedtuple:<fields>` or `namedtuple_methods:`, which is the unit's name as well: a
dump that names it finds the same
source again. Out comes the text of one function, `_generated`, that takes defaults and gives the methods. A description may come out of a hostile dump:
whatever is not made of identifiers and known letters is refused, so the text can hold nothing but what is written here. Names of the
program's are parameters, keywords and attributes only, never guards: a bound name is no guard's.
"""

from __future__ import annotations

import keyword
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from monty.runtime.compile.spelling import spell

MARK: Final = ":"
MOST_FIELDS: Final = 1_000
OPTIONS: Final = frozenset("ieohrFP")
FLAGS: Final = frozenset("pkvfLDSaxehr")
DISPLAYS: Final = {"L": "[]", "D": "{}", "S": "at_new_set()"}
COMPARISONS: Final = (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">="))


@dataclass(frozen=True, slots=True)
class Field:
    """A field by its name and letters.

    `p` or `k`: a parameter, by position or by keyword only; `v`: it has a default; `f`, or `L`, `D`, `S`: a factory, or that of lists, dicts, sets;
    `a`: the instance gets it; `x`: `__post_init__` does; `e`, `h`, `r`: compared, hashed, shown.
    """

    name: str
    flags: str


def is_generated(name: str) -> bool:
    """Whether a unit's name is a description."""
    return MARK in name


def text_of(name: str) -> str:
    """The source that a description stands for. Raises `ValueError` for one that is malformed."""
    kind, _, rest = name.partition(MARK)
    if kind == "namedtuple":
        return named_tuple_text(read_fields(rest))
    if name == "namedtuple_methods:":
        return NAMED_TUPLE_METHODS
    options, _, fields = rest.partition(MARK)
    if kind != "dataclass" or not OPTIONS.issuperset(options):
        raise ValueError(f"no function is generated of the description {name[:80]!r}")
    return dataclass_text(read_fields(fields), frozenset(options))


def read_fields(text: str) -> list[Field]:
    """Fields out of `name=flags,name=flags`."""
    fields = [Field(*part.partition("=")[::2]) for part in text.split(",")] if text else []
    for field in fields:
        if not field.name.isidentifier() or keyword.iskeyword(field.name) or not FLAGS.issuperset(field.flags):
            raise ValueError(f"no function is generated for a field {field.name[:80]!r}")
        if "a" in field.flags and not set("pkvfLDS") & set(field.flags):
            raise ValueError(f"the field {field.name[:80]!r} is set to nothing")
    if len(fields) > MOST_FIELDS or len({field.name for field in fields}) != len(fields):
        raise ValueError("too many fields, or two of one name")
    return fields


def describe(kind: str, options: str, fields: Sequence[tuple[str, str]]) -> str:
    """The description of fields given by name and flags."""
    shown = ",".join(f"{name}={flags}" for name, flags in fields)
    return f"{kind}:{options}:{shown}" if kind == "dataclass" else f"{kind}:{shown}"


def free_prefix(fields: Sequence[Field]) -> str:
    """What names of our own begin with, so that no field's name is one of them."""
    prefix = "_d"
    while any(field.name.startswith(prefix) for field in fields):
        prefix = "_" + prefix
    return prefix


def dataclass_text(fields: Sequence[Field], options: frozenset[str]) -> str:
    """The methods of a dataclass."""
    own = free_prefix(fields)
    this = "self" if all(field.name != "self" for field in fields) else f"{own}_self"
    makers: tuple[tuple[str, Callable[[], list[tuple[str, list[str]]]]], ...] = (
        ("i", lambda: [init_method(fields, options, own, this)]),
        ("r", lambda: [repr_method(fields, own, this)]),
        ("e", lambda: [equality_method(fields, own, this)]),
        ("o", lambda: [order_method(fields, own, this, name, operator) for name, operator in COMPARISONS]),
        ("h", lambda: [hash_method(fields, this)]),
    )
    methods = [method for letter, make in makers if letter in options for method in make()]
    parameters = [f"{own}_missing", f"{own}_running"]
    parameters += [f"{own}_{field.name}" for field in fields if "v" in field.flags or "f" in field.flags]
    lines = [f"def _generated({', '.join(parameters)}):"]
    for _, method in methods:
        lines += [f"    {line}" for line in method]
    lines += [f"    return ({''.join(f'{name}, ' for name, _ in methods)})", "_generated"]
    return "\n".join(lines) + "\n"


def init_method(fields: Sequence[Field], options: frozenset[str], own: str, this: str) -> tuple[str, list[str]]:
    """`__init__`: assigns parameters, defaults and what factories make, then calls `__post_init__`."""
    positional = [init_parameter(field, own) for field in fields if "p" in field.flags]
    keywords = [init_parameter(field, own) for field in fields if "k" in field.flags]
    parameters = [this, *positional, *(["*", *keywords] if keywords else [])]
    lines = [f"def __init__({', '.join(parameters)}):"]
    for field in fields:
        if "a" in field.flags:
            value = init_value(field, own)
            if "F" in options:
                lines.append(f"    at_set_attribute({this}, {spell(field.name)!r}, {value})")
            else:
                lines.append(f"    {this}.{field.name} = {value}")
    if "P" in options:
        lines.append(f"    {this}.__post_init__({', '.join(field.name for field in fields if 'x' in field.flags)})")
    return "__init__", lines if len(lines) > 1 else [*lines, "    pass"]


def init_parameter(field: Field, own: str) -> str:
    """A parameter of `__init__`."""
    if set("fLDS") & set(field.flags):
        return f"{field.name}={own}_missing"
    return f"{field.name}={own}_{field.name}" if "v" in field.flags else field.name


def init_value(field: Field, own: str) -> str:
    """What a field is set to."""
    is_parameter = "p" in field.flags or "k" in field.flags
    factory = next((flag for flag in field.flags if flag in "fLDS"), None)
    if factory is not None:
        made = DISPLAYS.get(factory, f"{own}_{field.name}()")
        return f"{made} if {field.name} is {own}_missing else {field.name}" if is_parameter else made
    return field.name if is_parameter else f"{own}_{field.name}"


def repr_method(fields: Sequence[Field], own: str, this: str) -> tuple[str, list[str]]:
    """`__repr__`: an instance within itself is shown as dots."""
    shown = ", ".join(f"{field.name}={{{this}.{field.name}!r}}" for field in fields if "r" in field.flags)
    return "__repr__", [
        f"def __repr__({this}):",
        f"    {own}_number = at_address({this})",
        f"    if {own}_number in {own}_running:",
        "        return '...'",
        f"    {own}_running.append({own}_number)",
        "    try:",
        f"        return f'{{at_qualified_name({this})}}({shown})'",
        "    finally:",
        f"        {own}_running.pop()",
    ]


def equality_method(fields: Sequence[Field], own: str, this: str) -> tuple[str, list[str]]:
    """`__eq__`: as of tuples of the fields, which ask for identity first."""
    other = f"{own}_other"
    tests = [
        f"({this}.{f.name} is {other}.{f.name} or {this}.{f.name} == {other}.{f.name})"
        for f in fields
        if "e" in f.flags
    ]
    return "__eq__", [
        f"def __eq__({this}, {other}, /):",
        f"    if at_type({other}) is at_type({this}):",
        f"        return {' and '.join(tests) or 'True'}",
        "    return NotImplemented",
    ]


def order_method(fields: Sequence[Field], own: str, this: str, name: str, operator: str) -> tuple[str, list[str]]:
    """`__lt__` and its kin: as of tuples of the fields, which compare the first that are not equal."""
    other = f"{own}_other"
    lines = [
        f"def {name}({this}, {other}, /):",
        f"    if at_type({other}) is not at_type({this}):",
        "        return NotImplemented",
    ]
    for field in fields:
        if "e" in field.flags:
            left, right = f"{this}.{field.name}", f"{other}.{field.name}"
            lines += [
                f"    if {left} is not {right} and not {left} == {right}:",
                f"        return {left} {operator} {right}",
            ]
    return name, [*lines, f"    return {'=' in operator}"]


def hash_method(fields: Sequence[Field], this: str) -> tuple[str, list[str]]:
    """`__hash__`: that of a tuple of the fields."""
    values = "".join(f"{this}.{field.name}, " for field in fields if "h" in field.flags)
    return "__hash__", [f"def __hash__({this}):", f"    return hash(({values}))"]


def named_tuple_text(fields: Sequence[Field]) -> str:
    """`__new__` of a named tuple."""
    own = free_prefix(fields)
    defaults = ", ".join(f"{own}_{field.name}" for field in fields if "v" in field.flags)
    parameters = "".join(f", {init_parameter(field, own)}" for field in fields)
    values = "".join(f"{field.name}, " for field in fields)
    return (
        f"def _generated({defaults}):\n"
        f"    def __new__({own}_cls{parameters}):\n"
        f"        return at_raw_new_tuple({own}_cls, ({values}))\n"
        "    return __new__\n"
        "_generated\n"
    )


NAMED_TUPLE_METHODS: Final = """
def _generated():
    def __repr__(self):
        shown = [f"{name}={value!r}" for name, value in zip(self._fields, at_raw_tuple(self))]
        return f"{at_short_name(self)}({', '.join(shown)})"
    def _asdict(self):
        return dict(zip(self._fields, at_raw_tuple(self)))
    def _replace(self, /, **kwds):
        values = [kwds.pop(name, value) for name, value in zip(self._fields, at_raw_tuple(self))]
        if kwds:
            raise (TypeError if at_since(13) else ValueError)(f"Got unexpected field names: {list(kwds)!r}")
        return self._make(values)
    def _make(cls, iterable):
        values = tuple(iterable)
        if len(values) != len(cls._fields):
            raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(values)}")
        return at_raw_new_tuple(cls, values)
    def __getnewargs__(self):
        return at_raw_tuple(self)
    return __repr__, _asdict, _replace, _make, __getnewargs__
_generated
"""
"""The methods that all named tuples have alike."""
