"""Nodes to values: rebuilds the graph of a dump in a new run, trusting nothing. All errors are `SnapshotError`.

What can be changed is made empty first and filled later, so cycles close; what cannot is made after its parts. Whatever would run guest code (keys with a
guest's `__hash__`) waits until the end and runs as guest code, within the run's limits.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator
from typing import Any, Final

from monty.errors import SnapshotError
from monty.runtime.builtins.namespaces import GlobalsView, MembersView
from monty.runtime.guards import bases as guest_bases
from monty.runtime.guards.classes import ClassNamespace, respell_slots
from monty.runtime.guards.imports import find_module
from monty.runtime.guards.installed import HOOKED, HOOKS, INSTALLED
from monty.runtime.guards.registry import VOID
from monty.runtime.guards.sizes import SCALARS
from monty.runtime.guards.tables import ENTRIES, TABLES, WRAPPERS
from monty.runtime.modules.index import definition, MODULES, NAMESPACE_KEY
from monty.runtime.values import (
    BuiltinType,
    ExternalFunction,
    GenericAlias,
    GuestModule,
    GuestTraceback,
    GuestType,
    UnionType,
)
from monty.runtime.world import world
from monty.snapshot.code import Units, link_code
from monty.snapshot.native import adapter_named
from monty.snapshot.points import Point

Node = list[Any]
MOST_PARTS: Final = 50_000_000
UNMADE: Final = object()
SCALAR_TYPES: Final = frozenset({type(None), bool, int, float, str, bytes})


class Reader:
    """The values of one dump."""

    def __init__(self, nodes: list[Node], units: Units, state: Any) -> None:
        self.nodes = nodes
        self.units = units
        self.state = state
        self.values: list[Any] = [UNMADE] * len(nodes)
        self.filling: list[Callable[[], None]] = []
        self.keyed: list[Callable[[], None]] = []
        self.running: dict[int, Any] = {}

    def get(self, reference: Any) -> Any:
        """The value that a scalar or reference stands for, made if need be."""
        if type(reference) is not list:
            if type(reference) not in SCALAR_TYPES:
                raise SnapshotError(f"the snapshot holds a {type(reference).__name__} where a value should be")
            return reference
        index = reference[0] if len(reference) == 1 else -1
        if type(index) is not int or not 0 <= index < len(self.nodes):
            raise SnapshotError("the snapshot refers to a value that it does not hold")
        value = self.values[index]
        if value is UNMADE:
            self.make(index)
            value = self.values[index]
        return value

    def make(self, start: int) -> None:
        """Make a node's value, the parts that it needs first: an explicit stack, since chains can be long."""
        stack: list[tuple[int, Iterator[int]]] = [(start, self.needed(start))]
        active = {start}
        while stack:
            index, parts = stack[-1]
            for part in parts:
                if self.values[part] is UNMADE:
                    if part in active:
                        raise SnapshotError("the snapshot holds a value that would have to be made before itself")
                    active.add(part)
                    stack.append((part, self.needed(part)))
                    break
            else:
                stack.pop()
                active.discard(index)
                if self.values[index] is UNMADE:
                    self.build(index)

    def needed(self, index: int) -> Iterator[int]:
        """The nodes that have to be made before this one."""
        node = self.nodes[index]
        if type(node) is not list or not node or type(node[0]) is not str:
            raise SnapshotError("the snapshot holds a node without a kind")
        for position in EAGER.get(node[0], ()):
            if position < len(node):
                yield from self.checked(node[position])
        for position in EAGER_LISTS.get(node[0], ()):
            for part in self.parts(node[position]):
                yield from self.checked(part)
        if node[0] == "i" and node[3:4] == ["value"]:
            yield from self.checked(node[4])
        if node[0] == "g" and node[1] in ("created", "suspended"):
            for part in (*self.parts(node[4][3]), *self.parts(node[4][4])):
                yield from self.checked(part)

    def parts(self, several: Any) -> Iterator[Any]:
        """The references in a list or map of them."""
        if type(several) not in (list, dict):
            raise SnapshotError("the snapshot holds something else where several values should be")
        yield from several if type(several) is list else several.values()

    def checked(self, reference: Any) -> Iterator[int]:
        """The index in a reference; nothing for a scalar."""
        if type(reference) is list:
            index = reference[0] if len(reference) == 1 else -1
            if type(index) is not int or not 0 <= index < len(self.nodes):
                raise SnapshotError("the snapshot refers to a value that it does not hold")
            yield index

    def build(self, index: int) -> None:
        """Make one value whose parts are there."""
        node = self.nodes[index]
        make = BUILDERS.get(node[0])
        if make is None:
            raise SnapshotError(f"the snapshot holds a node of unknown kind {node[0]!r}")
        try:
            self.values[index] = make(self, node)
        except SnapshotError:
            raise
        except (TypeError, ValueError, LookupError, AttributeError, OverflowError) as error:
            raise SnapshotError(f"the snapshot holds a {node[0]!r} node that makes no value: {error}") from None

    def many(self, references: Any) -> list[Any]:
        """Several values."""
        if type(references) is not list:
            raise SnapshotError("the snapshot holds something else where several values should be")
        return [self.get(reference) for reference in references]

    def later(self, fill: Callable[[], None]) -> None:
        """Fill a value once everything is made."""
        self.filling.append(fill)

    def fill(self) -> None:
        """Fill what was made empty, and what that brings."""
        while self.filling:
            waiting, self.filling = self.filling, []
            for fill in waiting:
                try:
                    fill()
                except SnapshotError:
                    raise
                except (TypeError, ValueError, LookupError, AttributeError) as error:
                    raise SnapshotError(f"the snapshot holds a value that cannot be completed: {error}") from None

    def text(self, value: Any) -> str:
        """A text, where one should be."""
        if type(value) is not str:
            raise SnapshotError(f"the snapshot holds a {type(value).__name__} where a text should be")
        return value

    def space(self, place: Any) -> dict[str, Any]:
        """The globals of a function."""
        kind, name = place
        if kind == "run" and name == "main":
            return self.state.globals  # type: ignore[no-any-return]  # the state's globals are a dict
        if kind == "dict":
            names = self.get(name)
            if type(names) is not dict:
                raise SnapshotError("the snapshot holds something else where a namespace should be")
            return names
        if kind == "run":
            return self.module_space(self.text(name))
        if not world().preludes.exists(self.text(name)):
            raise SnapshotError(f"the snapshot names the prelude {name!r}, which does not exist")
        return world().preludes.shared(name)

    def module_space(self, name: str) -> dict[str, Any]:
        """The namespace of a module of this run, imported anew."""
        space: Any = self.module(name).__dict__.get(NAMESPACE_KEY)
        if type(space) is not dict:
            raise SnapshotError(f"the snapshot names definitions of the module {name!r}, which has none")
        return space

    def module(self, name: str) -> GuestModule:
        """A module of this run."""
        if name not in MODULES:
            raise SnapshotError(f"the snapshot names the module {name!r}, which does not exist")
        return find_module(name)

    def cells(self, references: Any) -> dict[str, types.CellType]:
        """The guest's cells of a function or frame."""
        found: dict[str, types.CellType] = {}
        for name, reference in references.items():
            cell = self.get(reference)
            if type(cell) is not types.CellType:
                raise SnapshotError("the snapshot holds something else where a cell should be")
            found[self.text(name)] = cell
        return found

    def continuation(self, frame: Any, kind: str | None = None) -> tuple[types.FunctionType, list[Any]]:
        """The function that goes on with a frame, and the values of its locals."""
        unit, ordinal, place, names, cells, space = frame
        point = Point(self.text(kind or place[0]), *map(_whole, place[1:5]))
        values = [self.get(reference) for reference in names.values()]
        own = self.cells(cells)
        code = self.units.continuation(
            self.text(unit), _whole(ordinal), point, tuple(map(self.text, names)), tuple(own)
        )
        return link_code(code, self.space(space), own), values


def _whole(value: Any) -> int:
    if type(value) is not int:
        raise SnapshotError("the snapshot holds something else where a number should be")
    return value


def build_list(reader: Reader, node: Node) -> list[Any]:
    made: list[Any] = []
    reader.later(lambda: made.extend(reader.many(node[1])))
    return made


def build_dict(reader: Reader, node: Node) -> dict[Any, Any]:
    made: dict[Any, Any] = {}

    def fill() -> None:
        keys, values = reader.many(node[1]), reader.many(node[2])
        if SCALARS.issuperset(map(type, keys)):
            made.update(zip(keys, values, strict=True))
        else:
            reader.keyed.append(lambda: made.update(zip(keys, values, strict=True)))

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
    code = reader.units.unit(reader.text(unit)).code(_whole(ordinal))
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


def build_class(reader: Reader, node: Node) -> type:
    _, name, qualified, module, doc, bases, members, slots, has_dict = node
    made_bases = tuple(reader.many(bases))
    for base in made_bases:
        if not isinstance(base, type) or not (isinstance(base, GuestType) or issubclass(base, BaseException)):
            raise SnapshotError("the snapshot derives a class from what is no class of guests")
    metaclass = next((type(base) for base in made_bases if isinstance(base, GuestType)), GuestType)
    contents: dict[str, Any] = {
        "__module__": reader.text(module),
        "__qualname__": reader.text(qualified),
        "__doc__": reader.get(doc),
    }
    if slots is not None:
        contents["__slots__"] = tuple(map(reader.text, slots))
    made = type.__new__(metaclass, reader.text(name), made_bases, contents)
    del has_dict
    if slots is not None:
        respell_slots(made)

    def fill() -> None:
        for member, reference in members.items():
            if not (reader.text(member).startswith("@") or member in INSTALLED or not member.startswith("_")):
                raise SnapshotError(f"the snapshot gives a class the member {member!r}, which is not for guests")
            type.__setattr__(made, member, reader.get(reference))
        for plain, hook in HOOKED.items():
            if f"@{plain}" in members:
                type.__setattr__(made, plain, HOOKS[hook])

    reader.later(fill)
    return made


def build_instance(reader: Reader, node: Node) -> Any:
    _, kind_reference, members, base_kind, base_part = node
    kind = reader.get(kind_reference)
    if not isinstance(kind, GuestType):
        raise SnapshotError("the snapshot makes an instance of what is no class of guests")
    host = next(base for base in kind.__mro__ if not isinstance(base, GuestType))
    if host in (list, dict, set, bytearray) or host is object or issubclass(host, BaseException):
        made = host.__new__(kind)
    else:
        made = host.__new__(kind, reader.get(base_part))

    def fill() -> None:
        for name, reference in members.items():
            if reader.text(name).startswith("__") and name.endswith("__"):
                raise SnapshotError("the snapshot sets an attribute that is no guest's")
            object.__setattr__(made, name, reader.get(reference))
        if base_kind == "items" and host in (list, dict, set, bytearray):
            base_value = reader.get(base_part)
            reader.keyed.append(lambda: _fill_base(host, made, base_value))
        elif base_kind == "error" and issubclass(host, BaseException):
            restore_exception(made, reader.many(base_part))

    reader.later(fill)
    return made


def _fill_base(host: Any, made: Any, value: Any) -> None:
    (host.extend if host in (list, bytearray) else host.update)(made, value)


def restore_exception(error: BaseException, state: Any) -> None:
    """Arguments, chain and notes."""
    arguments, cause, context, suppress, notes, extra = state
    error.args = arguments
    error.__cause__ = _error(cause)
    error.__context__ = _error(context)
    error.__suppress_context__ = suppress is True
    if type(notes) is list:
        error.__notes__ = notes
    for name, value in extra.items():
        if name not in ("name", "path", "value", "code"):
            raise SnapshotError("the snapshot sets an attribute of an exception that is not for guests")
        setattr(error, name, value)


def _error(value: Any) -> BaseException | None:
    if value is not None and not isinstance(value, BaseException):
        raise SnapshotError("the snapshot chains an exception to what is none")
    return value


def build_exception(reader: Reader, node: Node) -> BaseException:
    _, name, state, members = node
    entry = world().exceptions.get(reader.text(name))
    if entry is None:
        raise SnapshotError(f"the snapshot names the exception {name!r}, which does not exist")
    if issubclass(entry.host, BaseExceptionGroup):
        return entry.host(*reader.get(state[0]))  # type: ignore[no-any-return]  # an exception class
    made: BaseException = entry.host.__new__(entry.host)

    def fill() -> None:
        restore_exception(made, reader.many(state))
        for member, reference in members.items():
            if not reader.text(member).startswith("@"):
                raise SnapshotError("the snapshot sets an attribute that is no guest's")
            made.__dict__[member] = reader.get(reference)

    reader.later(fill)
    return made


def build_generator(reader: Reader, node: Node) -> Any:
    state, name, qualified = node[1], reader.text(node[2]), reader.text(node[3])
    if state == "done":
        made: Any = finished_generator()
    elif state == "running":
        if _whole(node[4]) not in reader.running:
            raise SnapshotError("the snapshot names a running generator that does not run")
        return reader.running[node[4]]
    elif state == "created":
        function, values = reader.continuation(node[4], "start")
        made = function(None, *values)
    else:
        frame = node[4]
        function, values = reader.continuation(frame)
        made = function(NOTHING, *values)
        reader.later(lambda: prime(made))
    made.__name__, made.__qualname__ = name, qualified
    return made


def prime(generator: Any) -> None:
    """Bring a rebuilt generator to the `yield` at which the original was suspended: nothing of the guest's runs on the way."""
    if type(generator) is types.GeneratorType:
        next(generator)
    else:
        generator.send(None)


def finished_generator() -> Any:
    """A generator that has come to its end."""
    generator = (None for _ in ())
    next(generator, None)
    return generator


NOTHING: Final = bool


def build_reference(reader: Reader, node: Node) -> Any:
    _, kind, space, name = node
    name = reader.text(name)
    found = definition(reader.module(reader.text(space)), name) if kind == "run" else reader.space(["shared", space]).get(name)
    if type(found) is not types.FunctionType and not isinstance(found, GuestType):
        raise SnapshotError(f"the snapshot names {space}.{name}, which is no definition")
    return found


def build_token(reader: Reader, node: Node) -> Any:
    _, module, name = node
    if module == "builtins":
        found = world().builtins.get(reader.text(name))
        if found is None or type(found) is dict:
            raise SnapshotError(f"the snapshot names the builtin {name!r}, which does not exist")
        return found
    found = reader.module(reader.text(module)).__dict__.get("@" + reader.text(name))
    if found is None:
        raise SnapshotError(f"the snapshot names {module}.{name}, which does not exist")
    return found


def build_type(reader: Reader, node: Node) -> BuiltinType:
    for host, wrapper in WRAPPERS.items():
        if (host.__module__, host.__qualname__) == (node[1], node[2]):
            return wrapper
    raise SnapshotError(f"the snapshot names the type {node[2]!r}, which does not exist")


def build_bound(reader: Reader, node: Node) -> Any:
    function, owner = reader.get(node[1]), reader.get(node[2])
    if type(function) is not types.FunctionType:
        raise SnapshotError("the snapshot binds what is no function of guests")
    return types.MethodType(function, owner)


def build_table_method(reader: Reader, node: Node) -> Any:
    owner = reader.get(node[1])
    for name, binder in TABLES.get(type(owner), {}).items():
        bound = (
            binder(owner)
            if name == node[2] or name == reader.text(node[2]).removeprefix(f"{type(owner).__name__}_")
            else None
        )
        if type(bound) is types.MethodType:
            return bound
    raise SnapshotError(f"the snapshot names a method {node[2]!r} that does not exist")


def build_native_method(reader: Reader, node: Node) -> Any:
    owner, name = reader.get(node[1]), reader.text(node[2])
    binder = TABLES.get(type(owner), {}).get(name)
    if binder is None:
        raise SnapshotError(f"the snapshot names a method {name!r} that does not exist")
    return binder(owner)


def build_unbound(reader: Reader, node: Node) -> Any:
    for host, entry in ENTRIES.items():
        if entry.name == node[1]:
            wrapper = WRAPPERS[host]
            found = wrapper.__dict__.get(reader.text(node[2]), wrapper.__dict__.get("@" + node[2]))
            if found is not None:
                return found
    raise SnapshotError(f"the snapshot names the method {node[2]!r}, which does not exist")


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


def build_wrapped(reader: Reader, node: Node) -> Any:
    parts = reader.many(node[2])
    makers: dict[str, Any] = {
        "property": property,
        "classmethod": classmethod,
        "staticmethod": staticmethod,
        "super": super,
    }
    return makers[reader.text(node[1])](*parts)


def build_constant(reader: Reader, node: Node) -> Any:
    constants: dict[str, Any] = {
        "...": ...,
        "NotImplemented": NotImplemented,
        "void": VOID,
        "globals": GlobalsView(reader.state.globals),
    }
    return constants[reader.text(node[1])]


def build_base(reader: Reader, node: Node) -> type:
    if node[1] == "@exception":
        return guest_bases.ExceptionMembers
    if reader.text(node[1]).startswith("@exception:"):
        return guest_bases.exception_members([world().exceptions[node[1].partition(":")[2]].host])
    for host, wrapper in WRAPPERS.items():
        if f"{host.__module__}.{host.__qualname__}" == node[1]:
            return guest_bases.derived(wrapper)
    raise SnapshotError(f"the snapshot names the base {node[1]!r}, which does not exist")


def build_namespace(reader: Reader, node: Node) -> ClassNamespace:
    made = ClassNamespace()
    made.name, made.qualified_name = reader.text(node[1]), reader.text(node[2])

    def fill() -> None:
        made.bases, made.keywords = tuple(reader.many(node[3])), reader.get(node[4])
        made.update(zip(map(reader.text, node[5]), reader.many(node[6]), strict=True))

    reader.later(fill)
    return made


def build_state(reader: Reader, node: Node) -> Any:
    module = reader.text(node[1]).partition(":")[0]
    if module in MODULES:
        find_module(module)
    adapter = adapter_named(node[1])
    if adapter is None:
        raise SnapshotError(f"the snapshot names the host type {node[1]!r}, which does not exist")
    return adapter.from_state(reader.get(node[2]))


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


def build_external(reader: Reader, node: Node) -> Any:
    known = reader.state.globals.get(node[1])
    if type(known) is ExternalFunction and known.name == node[1]:
        return known
    return ExternalFunction(reader.text(node[1]), is_async=node[2] is True)


EAGER: Final[dict[str, tuple[int, ...]]] = {
    "R": (1, 2, 3), "L": (1, 2, 3), "k": (4,), "i": (1,), "m": (1, 2), "h": (1,), "n": (1,), "A": (1,), "B": (1,), "V": (1,), "K": (2,), "r": (3,), "s": (2,),
}  # fmt: skip
EAGER_LISTS: Final[dict[str, tuple[int, ...]]] = {
    "u": (1,),
    "F": (1,),
    "f": (5,),
    "k": (5,),
    "w": (2,),
    "A": (2,),
    "U": (1,),
    "r": (2,),
}
BUILDERS: Final[dict[str, Callable[[Reader, Node], Any]]] = {
    "l": build_list,
    "d": build_dict,
    "S": build_set,
    "u": lambda reader, node: tuple(reader.many(node[1])),
    "F": build_frozenset,
    "y": lambda reader, node: bytearray(node[1]),
    "I": lambda reader, node: int.from_bytes(node[1], "big", signed=True),
    "x": lambda reader, node: complex(node[1], node[2]),
    "R": lambda reader, node: range(*reader.many(node[1:4])),
    "L": lambda reader, node: slice(*reader.many(node[1:4])),
    "v": build_constant,
    "f": build_function,
    "p": build_reference,
    "c": build_cell,
    "k": build_class,
    "b": build_base,
    "i": build_instance,
    "e": build_exception,
    "g": build_generator,
    "t": build_token,
    "h": build_table_method,
    "m": build_bound,
    "n": build_native_method,
    "D": build_unbound,
    "r": build_iterator,
    "w": build_wrapped,
    "T": build_type,
    "E": build_external,
    "A": lambda reader, node: GenericAlias(reader.get(node[1]), tuple(reader.many(node[2]))),
    "U": lambda reader, node: UnionType(tuple(reader.many(node[1]))),
    "o": lambda reader, node: reader.module(reader.text(node[1])),
    "B": lambda reader, node: GuestTraceback(_error(reader.get(node[1])) or BaseException()),
    "V": build_members,
    "K": build_view,
    "N": build_namespace,
    "s": build_state,
}
