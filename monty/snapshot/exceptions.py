"""Exceptions to nodes and back: arguments, chain, notes, members, parts of a group, and the frames that they came through, as texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from monty.errors import SnapshotError
from monty.runtime.guards.errors import LOADED_FRAMES
from monty.runtime.tracebacks import frame_rows
from monty.runtime.world import world

if TYPE_CHECKING:
    from monty.snapshot.read import Reader
    from monty.snapshot.write import Writer

Node = list[Any]
KEPT_APART: Final = frozenset({"__notes__", LOADED_FRAMES})
"""What an exception's state has, not its members."""


def exception_state(writer: Writer, error: BaseException) -> list[Any]:
    """Arguments, chain and notes of an exception."""
    notes = getattr(error, "__notes__", None)
    linked = [error.__cause__, error.__context__]
    state = [error.args, *linked, error.__suppress_context__, notes, extra_state(error)]
    return [*writer.many(state), frame_rows(error, writer.state)]


def extra_state(error: BaseException) -> Any:
    """What some builtin exceptions keep beside their arguments."""
    names = [name for name in ("name", "obj", "value", "code", "path") if name in EXTRA_NAMES.get(type(error), ())]
    return {name: getattr(error, name) for name in names}


EXTRA_NAMES: Final[dict[type, tuple[str, ...]]] = {
    AttributeError: ("name",),
    NameError: ("name",),
    ImportError: ("name", "path"),
    ModuleNotFoundError: ("name", "path"),
}


def exception_node(writer: Writer, error: BaseException) -> list[Any]:
    kind = type(error)
    members = {name: writer.ref(value) for name, value in error.__dict__.items() if name not in KEPT_APART}
    node = ["e", kind.__name__, exception_state(writer, error), members]
    return [*node, *group_parts(writer, error)] if isinstance(error, BaseExceptionGroup) else node


def group_parts(writer: Writer, group: BaseExceptionGroup[Any]) -> list[Any]:
    """What a group is made of, once and for all."""
    return [writer.ref(group.message), writer.many(group.exceptions)]


def restore_exception(reader: Reader, error: BaseException, parts: Any) -> None:
    """Arguments, chain and notes, and the frames that it came through."""
    *references, frames = parts
    state = reader.many(references)
    if frames:
        error.__dict__[LOADED_FRAMES] = checked_frames(frames)
    arguments, cause, context, suppress, notes, extra = state
    if not isinstance(error, BaseExceptionGroup):
        error.args = arguments
    error.__cause__ = error_of(cause)
    error.__context__ = error_of(context)
    error.__suppress_context__ = suppress is True
    if type(notes) is list:
        error.__notes__ = notes
    for name, value in extra.items():
        if name not in ("name", "path", "value", "code"):
            raise SnapshotError("the snapshot sets an attribute of an exception that is not for guests")
        setattr(error, name, value)


FRAME_FIELDS: Final[tuple[Any, ...]] = (str, int, str, str, int, (int, type(None)), (int, type(None)))


def checked_frames(rows: Any) -> list[list[Any]]:
    """The frames of a traceback: texts and numbers."""
    for row in rows:
        if len(row) != len(FRAME_FIELDS) or not all(
            isinstance(part, kind) for part, kind in zip(row, FRAME_FIELDS, strict=True)
        ):
            raise SnapshotError("the snapshot holds a traceback that is none")
    return rows  # type: ignore[no-any-return]  # what was looked at


def error_of(value: Any) -> BaseException | None:
    if value is not None and not isinstance(value, BaseException):
        raise SnapshotError("the snapshot chains an exception to what is none")
    return value


def build_exception(reader: Reader, node: Node) -> BaseException:
    _, name, state, members, *group = node
    entry = world().exceptions.get(reader.text(name))
    if entry is None:
        raise SnapshotError(f"the snapshot names the exception {name!r}, which does not exist")
    host: Any = entry.host
    is_group = issubclass(host, BaseExceptionGroup)
    made: BaseException = host(reader.get(group[0]), reader.many(group[1])) if is_group else host.__new__(host)

    def fill() -> None:
        restore_exception(reader, made, state)
        for member, reference in members.items():
            if not reader.text(member).startswith("@"):
                raise SnapshotError("the snapshot sets an attribute that is no guest's")
            made.__dict__[member] = reader.get(reference)

    reader.later(fill)
    return made
