"""Agents: a model writes a program, the check's findings and the run's errors go back to it until the program gives a value.

`solve` and `solve_async` are the ways in. `generate` is any callable from messages to text; no model's client is known here.
"""

from __future__ import annotations

from monty.agents.loop import Result, Unsolved
from monty.agents.records import Attempt, Call, Problem, Record, RecordError
from monty.agents.replay import ReplayError, replay
from monty.agents.reply import program_in
from monty.agents.solving import solve, solve_async
from monty.agents.tools import Tool, needs_approval

__all__ = [
    "Attempt",
    "Call",
    "Problem",
    "Record",
    "RecordError",
    "ReplayError",
    "Result",
    "Tool",
    "Unsolved",
    "needs_approval",
    "program_in",
    "replay",
    "solve",
    "solve_async",
]
