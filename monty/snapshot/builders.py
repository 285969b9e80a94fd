"""Nodes to the values that they describe, one function a kind of node; see `read` for how their parts come to be.

What can be changed is made empty first and filled later; every name and kind that a node brings is checked before it is used.
"""

from __future__ import annotations

import types
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from monty.errors import SnapshotError
from monty.runtime.builtins.iterators import Delegated, Stepped
from monty.runtime.builtins.namespaces import MembersView
from monty.runtime.compile.spelling import NATIVE_NAMES
from monty.runtime.enumerations import EnumType, member_map
from monty.runtime.guards.classes import ClassNamespace, metaclass_of, namespace_kind, respell_slots
from monty.runtime.guards.installed import HOOKED, HOOKS, INSTALLED
from monty.runtime.guards.sizes import SCALARS
from monty.runtime.surface import Token
from monty.runtime.values import (
    GenericAlias,
    GuestModule,
    GuestTraceback,
    GuestType,
    UnionType,
)
from monty.snapshot import lookups
from monty.snapshot.code import link_code
from monty.snapshot.exceptions import build_exception, error_of, restore_exception
from monty.snapshot.plain import unpacked
from monty.snapshot.suspended import build_awaited, build_generator, build_step

if TYPE_CHECKING:
    from monty.snapshot.read import Reader  # it holds the table of these functions

Node = list[Any]


def build_list(reader: Reader, node: Node) -> list[Any]:
    made: list[Any] = []
    reader.later(lambda: made.extend(reader.many(node[1])))
    return made


def build_dict(reader: Reader, node: Node) -> dict[Any, Any]:
    keys, values = node[1], node[2]
    if SCALARS.issuperset(map(type, keys)):
        made: dict[Any, Any] = dict.fromkeys(keys)  # of its size from the beginning: an iterator of it may be made

        def fill() -> None:
            made.update(zip(keys, reader.many(values), strict=True))

    else:
        made = {}

        def fill() -> None:
            pairs = list(zip(reader.many(keys), reader.many(values), strict=True))
            if SCALARS.issuperset(type(key) for key, _ in pairs):
                made.update(pairs)
            else:
                reader.keyed.append(lambda: made.update(pairs))

    reader.later(fill)
    return made


def build_set(reader: Reader, node: Node) -> set[Any]:
    made: set[Any] = set()

    def fill() -> None:
        values = reader.many(node[1])
        if SCALARS.issuperset(map(type, values)):
            made.update(values)
        else:
            reader.keyed.append(lambda: made.update(values))

    reader.later(fill)
    return made


def build_function(reader: Reader, node: Node) -> types.FunctionType:
    _, unit, ordinal, defaults, keyword_defaults, cells, members, annotations, space, name, qualified = node
    code = reader.units.unit(reader.text(unit)).code(reader.whole(ordinal))
    made = link_code(code, reader.space(space), reader.cells(cells))
    made.__name__, made.__qualname__ = reader.text(name), reader.text(qualified)

    def fill() -> None:
        made.__defaults__ = reader.get(defaults)
        made.__kwdefaults__ = reader.get(keyword_defaults)
        made.__annotations__ = reader.get(annotations)
        for member, value in members.items():
            if not reader.text(member).startswith("@"):
                raise SnapshotError("the snapshot sets an attribute that is no guest's")
            made.__dict__[member] = reader.get(value)

    reader.later(fill)
    return made


def build_cell(reader: Reader, node: Node) -> types.CellType:
    made = types.CellType()
    if len(node) > 1:

        def fill() -> None:
            made.cell_contents = reader.get(node[1])

        reader.later(fill)
    return made


def checked_bases(bases: list[Any]) -> tuple[type, ...]:
    """The bases of a class: classes of guests, and exceptions."""
    for base in bases:
        if not isinstance(base, type) or not (isinstance(base, GuestType) or issubclass(base, BaseException)):
            raise SnapshotError("the snapshot derives a class from what is no class of guests")
    return tuple(bases)


def metaclass_named(name: str, base: type[GuestType]) -> type[GuestType]:
    """A metaclass of the library's, for a class whose bases do not tell: of typed dicts, and of classes that enumerations mix in."""
    if name == GuestType.__name__:
        return GuestType
    found = next((kind for kind in type.__subclasses__(base) if kind.__name__ == name), None)
    if found is None:
        raise SnapshotError(f"the snapshot names the metaclass {name!r}, which does not exist")
    return found


def build_class(reader: Reader, node: Node) -> type:
    _, name, qualified, module, doc, bases, members, slots, metaclass_name, abstract = node
    made_bases = checked_bases(reader.many(bases))
    metaclass, _ = metaclass_of(made_bases, None, makes="@__new__" in members)
    contents: dict[str, Any] = {
        "__module__": reader.text(module),
        "__qualname__": reader.text(qualified),
        "__doc__": reader.get(doc),
    }
    if slots is not None:
        contents["__slots__"] = tuple(map(reader.text, slots))
    made: GuestType = type.__new__(metaclass, reader.text(name), made_bases, contents)
    if metaclass_name != metaclass.__name__:
        made.__class__ = metaclass_named(metaclass_name, metaclass)
    if slots is not None:
        respell_slots(made)

    def fill() -> None:
        for member, reference in members.items():
            if not (reader.text(member).startswith("@") or member in INSTALLED or member in NATIVE_NAMES):
                raise SnapshotError(f"the snapshot gives a class the member {member!r}, which is not for guests")
            type.__setattr__(made, member, reader.get(reference))
        for plain, hook in HOOKED.items():
            if f"@{plain}" in members:
                type.__setattr__(made, plain, HOOKS[hook])
        type(made).settle(made)
        if abstract:
            made.__abstractmethods__ = frozenset(map(reader.text, abstract))  # type: ignore[attr-defined]  # the host's flag

    reader.later(fill)
    return made


def build_enum_member(reader: Reader, node: Node) -> Any:
    cls = reader.get(node[1])
    if not isinstance(cls, EnumType) or reader.text(node[2]) not in member_map(cls):
        raise SnapshotError(f"the snapshot names a member {node[2]!r} that no enumeration has")
    return member_map(cls)[node[2]]


def build_instance(reader: Reader, node: Node) -> Any:
    _, kind_reference, members, base_kind, base_part = node
    kind = reader.get(kind_reference)
    if not isinstance(kind, GuestType):
        raise SnapshotError("the snapshot makes an instance of what is no class of guests")
    host: Any = next(base for base in kind.__mro__ if not isinstance(base, GuestType))
    made: Any
    if issubclass(host, BaseExceptionGroup):
        made = host.__new__(kind, reader.get(base_part[1]), reader.many(base_part[2]))
    elif host in (list, dict, set, bytearray) or host is object or issubclass(host, BaseException):
        made = host.__new__(kind)
    else:
        made = host.__new__(kind, reader.get(base_part))

    def fill() -> None:
        for name, reference in members.items():
            if reader.text(name).startswith("__") and name.endswith("__"):
                raise SnapshotError("the snapshot sets an attribute that is no guest's")
            set_member(made, name, reader.get(reference))
        if base_kind == "items" and host in (list, dict, set, bytearray):
            base_value = reader.get(base_part)
            reader.keyed.append(lambda: _fill_base(host, made, base_value))
        elif base_kind == "error" and issubclass(host, BaseException):
            restore_exception(reader, made, base_part)
        elif base_kind == "group" and issubclass(host, BaseExceptionGroup):
            restore_exception(reader, made, base_part[0])

    reader.later(fill)
    return made


def set_member(made: Any, name: str, value: Any) -> None:
    """Set what the object itself has, in a slot or its dict: no descriptor of the guest's is asked."""
    for base in type(made).__mro__:
        slot = vars(base).get(name)
        if type(slot) is types.MemberDescriptorType:
            slot.__set__(made, value)
            return
    made.__dict__[name] = value


def _fill_base(host: Any, made: Any, value: Any) -> None:
    (host.extend if host in (list, bytearray) else host.update)(made, value)


def build_bound(reader: Reader, node: Node) -> Any:
    function, owner = reader.get(node[1]), reader.get(node[2])
    if type(function) is not types.FunctionType:
        raise SnapshotError("the snapshot binds what is no function of guests")
    return types.MethodType(function, owner)


def build_iterator(reader: Reader, node: Node) -> Any:
    _, kind, parts, position, factory = node
    values = reader.many(parts)
    makers: dict[str, Any] = {"iter": iter, "reversed": reversed, "enumerate": enumerate, "zip": zip}
    if factory not in makers:
        raise SnapshotError(f"the snapshot holds an iterator made by {factory!r}")
    if factory == "enumerate":
        made: Any = enumerate(*values)
    else:
        made = makers[factory](*values)
    del kind
    if position is not None and hasattr(made, "__setstate__"):
        place = reader.get(position)
        reader.later(lambda: made.__setstate__(place))  # once its list has its items
    return made


def build_dict_iterator(reader: Reader, node: Node) -> Any:
    """An iterator of a dict that goes on behind the items it has given, or fails as one whose dict has changed."""
    _, kind, reference, given = node
    if kind not in ("keys", "values", "items"):
        raise SnapshotError("the snapshot holds an iterator of what is no dict")
    owner = reader.get(reference) if given is not None else {None: None}
    if not isinstance(owner, dict):
        raise SnapshotError("the snapshot holds an iterator of what is no dict")
    made = iter(getattr(dict, kind)(owner))
    if given is None:
        owner.clear()
        return made
    for _ in range(min(reader.whole(given), len(owner))):
        next(made)
    return made


def build_stepped(reader: Reader, node: Node) -> Stepped:
    """What a loop steps through; whose class has its methods once it is filled."""
    iterator = reader.get(node[1])
    kind = Delegated if node[2] == "delegated" else Stepped
    made = kind.__new__(kind)
    reader.later(lambda: kind.__init__(made, iterator))
    return made


def build_wrapped(reader: Reader, node: Node) -> Any:
    parts = reader.many(node[2])
    makers: dict[str, Any] = {
        "property": property,
        "classmethod": classmethod,
        "staticmethod": staticmethod,
        "super": super,
    }
    return makers[reader.text(node[1])](*parts)


def build_namespace(reader: Reader, node: Node) -> ClassNamespace:
    bases = tuple(reader.many(node[3]))
    made: ClassNamespace = namespace_kind(bases)()
    made.name, made.qualified_name, made.bases = reader.text(node[1]), reader.text(node[2]), bases

    def fill() -> None:
        made.keywords = reader.get(node[4])
        dict.update(made, zip(map(reader.text, node[5]), reader.many(node[6]), strict=True))
        for name, reference in node[7].items():
            if not reader.text(name).isidentifier() or name.startswith("__"):
                raise SnapshotError("the snapshot gives a class body what it does not have")
            vars(made)[name] = reader.get(reference)

    reader.later(fill)
    return made


def build_view(reader: Reader, node: Node) -> Any:
    owner = reader.get(node[2])
    if not isinstance(owner, dict) or node[1] not in ("keys", "values", "items"):
        raise SnapshotError("the snapshot holds a view of what is no dict")
    return getattr(dict, node[1])(owner)


def build_frozenset(reader: Reader, node: Node) -> frozenset[Any]:
    return frozenset(reader.many(node[1]))


def build_members(reader: Reader, node: Node) -> MembersView:
    owner = reader.get(node[1])
    if not (
        isinstance(owner, GuestType)
        or issubclass(type(type(owner)), GuestType)
        or type(owner) in (types.FunctionType, GuestModule)
    ):
        raise SnapshotError("the snapshot holds a view of the members of what is no guest's")
    return MembersView(owner)


BUILDERS: Final[dict[str, Callable[[Reader, Node], Any]]] = {
    "l": build_list,
    "j": lambda reader, node: unpacked(node[1]),
    "d": build_dict,
    "S": build_set,
    "u": lambda reader, node: tuple(reader.many(node[1])),
    "F": build_frozenset,
    "y": lambda reader, node: bytearray(node[1]),
    "I": lambda reader, node: int.from_bytes(node[1], "big", signed=True),
    "x": lambda reader, node: complex(node[1], node[2]),
    "R": lambda reader, node: range(*reader.many(node[1:4])),
    "L": lambda reader, node: slice(*reader.many(node[1:4])),
    "v": lookups.build_constant,
    "f": build_function,
    "p": lookups.build_reference,
    "c": build_cell,
    "k": build_class,
    "b": lookups.build_base,
    "i": build_instance,
    "e": build_exception,
    "M": build_enum_member,
    "g": build_generator,
    "a": build_awaited,
    "G": build_step,
    "t": lookups.build_token,
    "h": lookups.build_table_method,
    "m": build_bound,
    "n": lookups.build_native_method,
    "D": lookups.build_unbound,
    "r": build_iterator,
    "Q": build_dict_iterator,
    "Z": build_stepped,
    "Y": lambda reader, node: Token(*map(reader.text, node[1:4])),
    "w": build_wrapped,
    "T": lookups.build_type,
    "E": lookups.build_external,
    "O": lookups.build_object_method,
    "A": lambda reader, node: GenericAlias(reader.get(node[1]), tuple(reader.many(node[2]))),
    "U": lambda reader, node: UnionType(tuple(reader.many(node[1]))),
    "o": lambda reader, node: reader.module(reader.text(node[1])),
    "B": lambda reader, node: GuestTraceback(error_of(reader.get(node[1])) or BaseException()),
    "V": build_members,
    "K": build_view,
    "N": build_namespace,
    "s": lookups.build_state,
}
