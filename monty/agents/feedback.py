"""A failed attempt in, what the model is told of it out: the problem with its place, what was printed, the calls that were made."""

from __future__ import annotations

from typing import Final

from monty.agents.records import Attempt

MOST_OUTPUT: Final = 2_000
MOST_CALLS: Final = 30
AGAIN: Final = "Reply with the whole corrected program in one ```python block."
_BEFORE_RUNNING: Final = frozenset({"syntax", "types", "unsupported"})


def feedback(attempt: Attempt, *, replay_calls: bool) -> str:
    """The message that follows a failed attempt; the same attempt gives the same text."""
    problem = attempt.problem
    assert problem is not None
    if attempt.program is None:
        return problem.message
    if problem.kind in _BEFORE_RUNNING:
        return f"{problem.traceback.rstrip()}\n\nNothing of it was run. {AGAIN}"
    parts = [_failure(attempt)]
    if attempt.output:
        shown = attempt.output[-MOST_OUTPUT:]
        cut = f" (the last {MOST_OUTPUT} characters)" if shown != attempt.output else ""
        parts.append(f"It had printed{cut}:\n```\n{shown.rstrip()}\n```")
    if attempt.calls:
        parts.append(_calls(attempt, replay_calls=replay_calls))
    parts.append(AGAIN)
    return "\n\n".join(parts)


def _failure(attempt: Attempt) -> str:
    problem = attempt.problem
    assert problem is not None
    if problem.kind == "value":
        return f"The program ran, but its result cannot be handed over: {problem.message}"
    what = "used up a limit" if problem.kind == "limit" else "raised an error"
    shown = problem.traceback.rstrip() or problem.message
    return f"The program passes the check, but it {what} when it ran:\n```\n{shown}\n```"


def _calls(attempt: Attempt, *, replay_calls: bool) -> str:
    """The calls that were made: what they did stands, whatever the program did afterwards."""
    calls = attempt.calls[-MOST_CALLS:]
    left_out = len(attempt.calls) - len(calls)
    lines = [f"- {call.text()}" for call in calls]
    if left_out:
        lines.insert(0, f"- {left_out} earlier calls")
    repeated = (
        "The same calls are answered with the same results when the next program makes them."
        if replay_calls
        else "What they did is done; calls that the next program makes are made anew."
    )
    return "It had made these calls:\n" + "\n".join(lines) + f"\n{repeated}"
