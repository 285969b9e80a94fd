"""Engines whose plan is given instead of decided, so that each way of serving a call is tried on any pattern."""

from __future__ import annotations

from typing import Any

from monty.runtime.regex.engine import Engine, Search
from monty.runtime.regex.planner import OWN, Plan, Planner, Question, Way
from monty.runtime.regex.syntax import Subject, compile_pattern

PLANS = (
    Plan(Way.DIRECT, 0, True),
    Plan(Way.DIRECT, 0, False),
    Plan(Way.WINDOWS, 1, False),
    Plan(Way.WINDOWS, 8, True),
    OWN,
)


class Decided(Planner):
    """A planner that says what it was told."""

    __slots__ = ("answer",)
    answer: Plan

    def plan(self, question: Question, subject: Subject, start: int, end: int) -> Plan:
        return self.answer


def forced(pattern: Subject, flags: int, plan: Plan) -> Engine:
    """An engine that serves all calls by `plan`."""
    engine = Engine(compile_pattern(pattern, flags))
    planner = Decided(engine.tree)
    planner.answer = plan
    engine._planner = planner
    return engine


def matches(engine: Engine, subject: Subject, start: int, end: int, *, again: bool = False) -> Any:
    """All matches of a search; with `again`, each found by a search made anew from the state of the one before."""
    search = Search(engine, subject, start, end)
    found = []
    while (match := search.find()) is not None:
        found.append(tuple(match))
        if again:
            search = Search(engine, subject, search.start, search.end, search.advance)
    return found
