"""Session ↔ bytes: the same as a paused run, without a stack."""

from __future__ import annotations

from typing import Any

from monty.errors import SnapshotError
from monty.runtime.program import Program
from monty.runtime.state import RunState
from monty.snapshot.pauses import MALFORMED, on_this_thread, rebuild_run, restore_run, run_body
from monty.snapshot.write import Writer


def session_body(state: RunState, program: Program) -> dict[str, Any]:
    """What a session has bound, as a map."""
    writer = Writer(state, [])
    body = run_body(writer, state, program)
    return {**body, "nodes": writer.finish()}


def restore_session(body: dict[str, Any]) -> tuple[RunState, Program]:
    """The state of a session from its map. Raises `SnapshotError`."""
    try:
        state, program, reader = restore_run(body)
        with on_this_thread(state):
            rebuild_run(reader, body)
            reader.fill()
            for fill in reader.keyed:
                fill()
    except MALFORMED as error:
        raise SnapshotError(f"the snapshot is malformed: {type(error).__name__}: {error}") from None
    return state, program
