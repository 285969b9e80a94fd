"""Declared classes ↔ plain lists: the guest source that defines them, and which classes of a run are those."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from monty.definitions import NO_DEFINITIONS, Definitions, External, Nature, Shape
from monty.errors import SnapshotError
from monty.runtime.values import GuestType

if TYPE_CHECKING:
    from monty.snapshot.read import Reader


def definitions_body(definitions: Definitions) -> list[Any] | None:
    """Declared classes as a list; None where there are none."""
    if definitions is NO_DEFINITIONS:
        return None
    shapes = [[shape.name, shape.nature.value, list(shape.fields)] for shape in definitions.shapes]
    externals = [[one.name, one.is_async] for one in definitions.externals]
    return [definitions.source, list(definitions.names), externals, shapes]


def definitions_of(body: Any) -> Definitions:
    """Declared classes from their list."""
    if body is None:
        return NO_DEFINITIONS
    source, names, externals, shapes = body
    return Definitions(
        _text(source),
        tuple(map(_text, names)),
        tuple(External(_text(name), is_async is True) for name, is_async in externals),
        tuple(Shape(_text(name), Nature(nature), tuple(map(_text, found))) for name, nature, found in shapes),
    )


def declared_classes(reader: Reader, references: Any) -> dict[str, GuestType]:
    """The run's own classes of its declarations."""
    found = {_text(name): reader.get(reference) for name, reference in references.items()}
    if not all(isinstance(cls, GuestType) for cls in found.values()):
        raise SnapshotError("the snapshot declares a class that is none of guests")
    return found


def _text(value: Any) -> str:
    if type(value) is not str:
        raise SnapshotError(f"the snapshot holds a {type(value).__name__} where a text should be")
    return value
