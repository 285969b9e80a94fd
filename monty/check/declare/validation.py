"""Host values held to the declared types: what the checker relied on is what runs.

In: the stub text, a name, a value of the host. Out: nothing, or a `BoundaryError` with the path to the first part that is wrong. A type
that says nothing of a value (`Any`, a protocol, a callable, a name from elsewhere) accepts all of them. Nothing is converted.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from typing import Any, Final

from monty.check.declare.members import annotated, last_name
from monty.check.declare.reading import flat_statements
from monty.errors import BoundaryError

_Function = ast.FunctionDef | ast.AsyncFunctionDef
_PLAIN: Final[Mapping[str, tuple[type, ...]]] = {
    "int": (int,), "float": (float, int), "complex": (complex, float, int), "str": (str,), "bytes": (bytes,), "bool": (bool,), "None": (type(None),),
    "list": (list,), "List": (list,), "dict": (dict,), "Dict": (dict,), "set": (set,), "Set": (set,), "frozenset": (frozenset,),
    "FrozenSet": (frozenset,), "tuple": (tuple,), "Tuple": (tuple,), "bytearray": (bytearray,), "range": (range,),
}  # fmt: skip
_BY_NAME: Final = frozenset({"datetime", "date", "time", "timedelta", "Decimal", "Fraction", "UUID"})
_MANY: Final = frozenset({"Sequence", "Iterable", "Collection", "MutableSequence", "Container", "AbstractSet"})
_MAPPINGS: Final = frozenset({"dict", "Dict", "Mapping", "MutableMapping", "defaultdict", "OrderedDict"})
_SEEN_THROUGH: Final = frozenset({"Annotated", "Final", "NotRequired", "Required", "ReadOnly", "ClassVar"})
_AWAITED: Final = frozenset({"Awaitable", "Coroutine"})


class Validator:
    """The types of one stub text."""

    def __init__(self, stub: str) -> None:
        self.inputs: dict[str, ast.expr] = {}
        self.results: dict[str, list[ast.expr]] = {}
        self.classes: dict[str, ast.ClassDef] = {}
        self.aliases: dict[str, ast.expr] = {}
        for node in flat_statements(ast.parse(stub).body):
            self.take(node)

    def take(self, node: ast.stmt) -> None:
        """Sort one statement of the stub."""
        match node:
            case ast.FunctionDef(name=name, returns=returns) | ast.AsyncFunctionDef(name=name, returns=returns):
                self.results.setdefault(name, []).append(returns or ast.Name("Any"))
            case ast.ClassDef(name=name):
                self.classes[name] = node
                for one in node.body:
                    if isinstance(one, _Function):
                        self.results.setdefault(f"{name}.{one.name}", []).append(one.returns or ast.Name("Any"))
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                self.aliases[name] = value
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation):
                self.inputs[name] = annotation
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                self.aliases[name] = value
            case _:
                if type(node).__name__ == "TypeAlias":
                    self.aliases[getattr(node, "name").id] = getattr(node, "value")  # noqa: B009  # 3.12's

    def check_input(self, name: str, value: Any) -> None:
        """Refuse an input that is not of its declared type."""
        annotation = self.inputs.get(name)
        if annotation is not None:
            _Crossing(self).check(value, annotation, f"input {name!r}")

    def check_result(self, name: str, value: Any) -> None:
        """Refuse what the host's function `name` returned if it is of none of the types that it is declared to return."""
        annotations = self.results.get(name)
        if annotations:
            _Crossing(self).check_any(value, annotations, f"the result of {name}()")


class _Crossing:
    """The look at one value. `inside`: what is being looked at, so that a cycle ends."""

    def __init__(self, types: Validator) -> None:
        self.types = types
        self.inside: set[tuple[int, int]] = set()

    def check(self, value: Any, annotation: ast.expr, path: str) -> None:
        """Raise `BoundaryError` unless the value is of the type."""
        key = (id(value), id(annotation))
        if key in self.inside:
            return
        self.inside.add(key)
        match annotation:
            case ast.Constant(value=None):
                self.plain(value, annotation, "None", path)
            case ast.Constant(value=str(text)):
                self.check(value, ast.parse(text, mode="eval").body, path)
            case ast.BinOp(op=ast.BitOr(), left=left, right=right):
                self.check_any(value, [left, right], path)
            case ast.Subscript(value=outer, slice=inner):
                parts = inner.elts if isinstance(inner, ast.Tuple) else [inner]
                self.subscripted(value, annotation, last_name(outer), parts, path)
            case ast.Name() | ast.Attribute():
                self.named(value, annotation, last_name(annotation), path)
            case _:
                pass
        self.inside.discard(key)

    def check_any(self, value: Any, annotations: Sequence[ast.expr], path: str) -> None:
        """Raise for a value of none of the types: the error of the type that it came nearest to."""
        errors: list[BoundaryError] = []
        for annotation in annotations:
            try:
                self.check(value, annotation, path)
            except BoundaryError as error:
                errors.append(error)
            else:
                return
        deepest = max(errors, key=lambda error: len(error.path))
        if deepest.path == path and len(annotations) > 1:
            raise wrong(value, " | ".join(map(ast.unparse, annotations)), path)
        raise deepest

    def plain(self, value: Any, annotation: ast.expr, name: str, path: str) -> None:
        if not isinstance(value, _PLAIN[name]):
            raise wrong(value, ast.unparse(annotation), path)

    def named(self, value: Any, annotation: ast.expr, name: str, path: str) -> None:
        if name in self.types.classes:
            self.declared(value, self.types.classes[name], path)
        elif name in self.types.aliases:
            self.check(value, self.types.aliases[name], path)
        elif name in _PLAIN:
            self.plain(value, annotation, name, path)
        elif name in _BY_NAME and name not in {kind.__name__ for kind in type(value).__mro__}:
            raise wrong(value, name, path)

    def declared(self, value: Any, node: ast.ClassDef, path: str) -> None:
        """A value of a class of the stub: what is known of its fields."""
        bases = {last_name(base) for base in node.bases}
        if "TypedDict" in bases or any(self.is_typed_dict(base) for base in bases):
            self.typed_dict(value, node, path)
        elif "Protocol" not in bases:
            known = {kind.__name__ for kind in type(value).__mro__}
            if node.name not in known:
                raise wrong(value, node.name, path)
            for name, one in self.fields(node).items():
                if hasattr(value, name) and not isinstance(value, Enum):
                    self.check(getattr(value, name), one.annotation, f"{path}.{name}")

    def is_typed_dict(self, name: str) -> bool:
        node = self.types.classes.get(name)
        bases = {last_name(base) for base in node.bases} if node is not None else set()
        return "TypedDict" in bases or any(base != name and self.is_typed_dict(base) for base in bases)

    def fields(self, node: ast.ClassDef) -> dict[str, ast.AnnAssign]:
        """The annotated names of a class and its bases."""
        found: dict[str, ast.AnnAssign] = {}
        for base in map(last_name, node.bases):
            if base in self.types.classes and base != node.name:
                found |= self.fields(self.types.classes[base])
        return found | {name: one for name, one in annotated(node) if last_name(one.annotation) != "KW_ONLY"}

    def typed_dict(self, value: Any, node: ast.ClassDef, path: str) -> None:
        if not isinstance(value, dict):
            raise wrong(value, node.name, path)
        total = not any(one.arg == "total" and ast.unparse(one.value) == "False" for one in node.keywords)
        for name, one in self.fields(node).items():
            if name in value:
                self.check(value[name], one.annotation, f"{path}[{name!r}]")
            elif last_name(one.annotation) == "Required" or (total and last_name(one.annotation) != "NotRequired"):
                raise BoundaryError(f"{path} has no key {name!r}, which {node.name} requires", path)

    def subscripted(self, value: Any, annotation: ast.expr, name: str, parts: list[ast.expr], path: str) -> None:
        """A value of a type with parameters."""
        if name in _PLAIN:
            self.plain(value, annotation, name, path)
        form = _FORMS.get(name)
        if form is not None:
            form(self, value, annotation, parts, path)
        elif name in self.types.classes or name in self.types.aliases:
            self.named(value, annotation, name, path)

    def literal(self, value: Any, annotation: ast.expr, parts: list[ast.expr], path: str) -> None:
        shown = f"{type(value).__name__}.{value.name}" if isinstance(value, Enum) else repr(value)
        if shown not in map(ast.unparse, parts):
            raise wrong(value, ast.unparse(annotation), path)

    def optional(self, value: Any, annotation: ast.expr, parts: list[ast.expr], path: str) -> None:
        self.check_any(value, [*parts, ast.Constant(None)], path)

    def union(self, value: Any, annotation: ast.expr, parts: list[ast.expr], path: str) -> None:
        self.check_any(value, parts, path)

    def first(self, value: Any, annotation: ast.expr, parts: list[ast.expr], path: str) -> None:
        self.check(value, parts[0], path)

    def awaited(self, value: Any, annotation: ast.expr, parts: list[ast.expr], path: str) -> None:
        self.check(value, parts[-1], path)

    def many(self, value: Any, annotation: ast.expr, parts: list[ast.expr], path: str) -> None:
        if not isinstance(value, list | tuple | set | frozenset | range | str | bytes | dict) and not hasattr(
            value, "__iter__"
        ):
            raise wrong(value, ast.unparse(annotation), path)
        if isinstance(value, list | tuple):
            for index, item in enumerate(value):
                self.check(item, parts[0], f"{path}[{index}]")
        elif isinstance(value, set | frozenset):
            for item in value:
                self.check(item, parts[0], f"an element of {path}")

    def mapping(self, value: Any, annotation: ast.expr, parts: list[ast.expr], path: str) -> None:
        if not isinstance(value, Mapping):
            raise wrong(value, ast.unparse(annotation), path)
        for key, item in value.items():
            self.check(key, parts[0], f"{path} key {key!r}")
            if len(parts) > 1:
                self.check(item, parts[1], f"{path}[{key!r}]")

    def tuple(self, value: Any, annotation: ast.expr, parts: list[ast.expr], path: str) -> None:
        if len(parts) == 2 and isinstance(parts[1], ast.Constant) and parts[1].value is ...:
            self.many(value, annotation, parts, path)
            return
        wanted = [] if [ast.unparse(part) for part in parts] == ["()"] else parts
        if len(value) != len(wanted):
            raise wrong(value, ast.unparse(annotation), path)
        for index, (item, part) in enumerate(zip(value, wanted, strict=True)):
            self.check(item, part, f"{path}[{index}]")


def wrong(value: Any, declared: str, path: str) -> BoundaryError:
    """The error for a value of another type than is declared."""
    shown = repr(value) if type(value) in (int, float, str, bool, bytes, type(None)) or isinstance(value, Enum) else ""
    kind = type(value).__qualname__
    said = f"{shown} ({kind})" if shown and len(shown) <= 60 and value is not None else shown or f"a {kind}"
    return BoundaryError(f"{path} is {said if len(said) <= 80 else f'a {kind}'}, but is declared {declared}", path)


_Form = Callable[[_Crossing, Any, ast.expr, list[ast.expr], str], None]
_FORMS: Final[Mapping[str, _Form]] = {
    "Literal": _Crossing.literal,
    "Optional": _Crossing.optional,
    "Union": _Crossing.union,
    **dict.fromkeys(_SEEN_THROUGH, _Crossing.first),
    **dict.fromkeys(_AWAITED, _Crossing.awaited),
    **dict.fromkeys((*_MANY, "list", "List", "set", "Set", "frozenset", "FrozenSet", "deque"), _Crossing.many),
    **dict.fromkeys(_MAPPINGS, _Crossing.mapping),
    "tuple": _Crossing.tuple,
    "Tuple": _Crossing.tuple,
}
