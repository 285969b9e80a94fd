"""Where a paused run waits, for people: the call, the guest's stack with its lines and locals, what was used."""

from __future__ import annotations

import types
from dataclasses import dataclass
from typing import Any, Final

from monty.runtime.compile import real_line
from monty.runtime.values import BuiltinType, ExternalFunction, GuestModule
from monty.snapshot.frames import parked_frames
from monty.snapshot.futures import PausedFutures
from monty.snapshot.pausing import Call, Paused

MOST_SHOWN: Final = 2000
CODE: Final = frozenset({types.FunctionType, ExternalFunction, GuestModule, BuiltinType})


@dataclass(frozen=True, slots=True)
class FrameView:
    """One guest frame: outermost first in `Inspection.stack`."""

    function: str
    line: int
    text: str
    variables: dict[str, str]


@dataclass(frozen=True, slots=True)
class Inspection:
    """A paused run as it stands."""

    call: str
    stack: tuple[FrameView, ...]
    duration_used: float
    output_used: int
    suspensions: int
    captured: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        lines = [f"waits for {self.call}"]
        for frame in self.stack:
            lines.append(f"  line {frame.line}, in {frame.function}: {frame.text}")
            lines += [f"    {name} = {shown}" for name, shown in frame.variables.items()]
        if self.captured:
            printed = "".join(text for _, text in self.captured)
            lines.append(f"printed {len(printed)} characters:")
            lines += [f"  {line}" for line in printed[-MOST_SHOWN:].splitlines()]
        lines.append(
            f"used {self.duration_used:.3f} s, {self.output_used} bytes of output, {self.suspensions} external calls"
        )
        return "\n".join(lines)


def inspect_paused(paused: Paused | PausedFutures) -> Inspection:
    """What `paused.inspect()` gives. Runs nothing of the program."""
    execution = paused.execution
    calls = [paused.call] if isinstance(paused, Paused) else paused.calls
    state = execution.state
    frames = live_stack(paused) if execution.greenlet is not None else stored_stack(paused)
    said = ", ".join(map(call_text, calls)) or "a timer"
    captured = tuple(state.captured or ())
    return Inspection(said, frames, state.used, state.output_used, state.suspensions, captured)


def call_text(call: Call) -> str:
    """A call as text."""
    arguments = [shown(value) for value in call.args] + [
        f"{name}={shown(value)}" for name, value in call.kwargs.items()
    ]
    return f"{call.function_name}({', '.join(arguments)})"


def live_stack(paused: Paused | PausedFutures) -> tuple[FrameView, ...]:
    """The frames of a run that is parked in memory."""
    execution = paused.execution
    assert execution.greenlet is not None
    views: list[FrameView] = []
    for frame in reversed(parked_frames(execution.greenlet.gr_frame)):
        if frame.unit.startswith("prelude/"):
            continue
        names = dict(frame.frame.f_locals) | module_names(paused, frame.ordinal)
        views.append(view(paused, frame.unit, frame.code.co_name, frame.line, names))
    return tuple(views)


def stored_stack(paused: Paused | PausedFutures) -> tuple[FrameView, ...]:
    """The frames of a loaded run that was not resumed yet."""
    views: list[FrameView] = []
    for (unit, ordinal, place, *_), variables in reversed(paused.execution.loaded_frames):
        if not unit.startswith("prelude/"):
            code = paused.execution.program.cache["units"].unit(unit).code(ordinal)
            names = variables | module_names(paused, ordinal)
            views.append(view(paused, unit, code.co_name, real_line(place[1]), names))
    return tuple(views)


def module_names(paused: Paused | PausedFutures, ordinal: int) -> dict[str, Any]:
    """The variables of a frame that are globals: of a module's own frame, those that the program has bound to more than code."""
    names = paused.execution.state.globals if ordinal == 0 else {}
    return {name: value for name, value in names.items() if type(value) not in CODE and not isinstance(value, type)}


def view(paused: Paused | PausedFutures, unit: str, function: str, line: int, names: dict[str, Any]) -> FrameView:
    """A frame as text."""
    text, _ = paused.execution.program.line_of(unit, line)
    visible = {name: shown(value) for name, value in names.items() if name[:1] != "@" and name[:2] != "__"}
    return FrameView(function, line, text.strip(), visible)


def shown(value: Any) -> str:
    """A value as short text, without running code of the program's."""
    kind = type(value)
    if kind in (int, float, bool, str, bytes, type(None)):
        text = repr(value)
    elif kind in (list, tuple, dict, set, frozenset):
        text = f"<{kind.__name__} of {len(value)} items>"
    else:
        text = f"<{kind.__name__}>"
    return text if len(text) <= 80 else text[:77] + "..."
