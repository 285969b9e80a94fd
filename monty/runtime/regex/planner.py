"""Which matcher may serve a call: CPython's, for the whole text or in windows of it, or our own.

CPython's matcher cannot be interrupted, so it is used for one call only when the analysis proves that the call ends
within `BUDGET`. First for any text of that length, which is found once and kept; then for this text, by facts that a
look at it gives. Facts are rounded up, and what was decided for the same facts before is not analysed again: a loop
over many similar lines pays for the analysis once.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Final

from monty.runtime.regex.charsets import Alphabet
from monty.runtime.regex.cost import NEWLINE, TRY, Analysis, Bound
from monty.runtime.regex.shapes import children, units_of
from monty.runtime.regex.syntax import Subject
from monty.runtime.regex.texts import AnyText, KnownText, Text
from monty.runtime.regex.tree import At, Look, Mark, Nodes, Tree, Unit

# Nanoseconds that one call of CPython's matcher may take, and bytes that it may hold meanwhile.
BUDGET: Final = 20_000_000.0
MOST_HELD: Final = 16 << 20
PER_BYTE: Final = 0.5  # To touch one byte of it.
PER_START: Final = 20.0  # To begin an attempt.
PER_RESULT: Final = 100.0  # To make one result of a call that returns many.
RESULT_BYTES: Final = 80
WIDEST_WINDOW: Final = 1 << 16
MOST_KEPT: Final = 32


# One text is remembered, if it has at most this many characters: a slot of the process, which nothing can read.
MOST_REMEMBERED: Final = 1 << 20
_LAST: Final[list[KnownText | None]] = [None]


class Way(Enum):
    """Who serves a search."""

    DIRECT = "CPython's matcher, over the whole text"
    WINDOWS = "CPython's matcher, over so many places at a time"
    OWN = "our matcher"


@dataclass(frozen=True, slots=True)
class Plan:
    """How one subject is searched. `window`: places at a time. `advance`: CPython may try for a match that is not
    empty, too.
    """

    way: Way
    window: int
    advance: bool


class Question(Enum):
    """What is asked of the analysis."""

    MATCH = "may CPython try to match here?"
    FULL = "may CPython try to match all of the rest?"
    SEARCH = "how may this be searched?"
    ALL = "may CPython find all matches in one call?"


Fact = tuple[str, tuple[Unit | int, ...]]


class Facts:
    """Part of a text, of `length` characters: the facts of the text, rounded up, in the order of the questions."""

    def __init__(self, text: KnownText, length: int) -> None:
        self.text = text
        self.length = _rounded(length)
        self.asked: dict[Fact, int] = {}

    def longest(self, unit: Unit) -> int:
        return self.fact(("longest", (unit,)))

    def stretch(self, mask: int) -> int:
        return self.fact(("stretch", (mask,)))

    def within(self, unit: Unit, mask: int) -> int:
        return self.fact(("within", (unit, mask)))

    def count(self, mask: int) -> int:
        return self.fact(("count", (mask,)))

    def fact(self, name: Fact) -> int:
        known = self.asked.get(name)
        if known is None:
            found: int = getattr(self.text, name[0])(*name[1])
            known = self.asked[name] = _rounded(found)
        return known


def _rounded(number: int) -> int:
    return (1 << number.bit_length()) - 1


@dataclass(frozen=True, slots=True)
class Lessons:
    """The plans for texts that gave these answers to these questions."""

    facts: tuple[Fact, ...]
    plans: dict[tuple[int, ...], Plan]


class Planner:
    """The decisions for one pattern."""

    __slots__ = ("_first", "_general", "_lessons", "alphabet", "looks_back", "tree")

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.alphabet = Alphabet(units_of(tree.nodes))
        self.looks_back = _looks_back(tree.nodes)
        self._general: dict[tuple[Question, int], Plan] = {}
        self._lessons: dict[Question, Lessons] = {}
        self._first: int | None = None

    @property
    def first(self) -> int:
        """The characters with which a match can begin (the end of the text for an empty one)."""
        if self._first is None:
            self._first = self._analysis(AnyText(1)).search().first
        return self._first

    def plan(self, question: Question, subject: Subject, start: int, end: int) -> Plan:
        """The plan for `subject` from `start` to `end`; for a question of yes or no, whether its way is `DIRECT`."""
        if self.looks_back:
            start = 0
        length = max(0, end - start)
        key = (question, length.bit_length())
        plan = self._general.get(key)
        if plan is None:
            plan = self._general[key] = _DECISIONS[question](self, AnyText(_rounded(length)))
        if plan.way is Way.DIRECT or len(subject) > LONGEST_LOOK[question]:
            return plan
        return self._plan_for(question, Facts(self._known(subject), length))

    def _known(self, subject: Subject) -> KnownText:
        """What is known of `subject`: programs go over one text in many calls, and must not pay for a look at each."""
        last = _LAST[0]
        if last is not None and last.subject is subject and last.alphabet is self.alphabet:
            return last
        text = KnownText(self.alphabet, subject)
        if len(subject) <= MOST_REMEMBERED:
            _LAST[0] = text
        return text

    def _plan_for(self, question: Question, facts: Facts) -> Plan:
        lessons = self._lessons.get(question)
        if lessons is not None:
            plan = lessons.plans.get((facts.length, *map(facts.fact, lessons.facts)))
            if plan is not None:
                return plan
        plan = _DECISIONS[question](self, facts)
        if lessons is None or len(lessons.facts) < len(facts.asked):
            lessons = self._lessons[question] = Lessons(tuple(facts.asked), {})
        if len(lessons.plans) >= MOST_KEPT:
            lessons.plans.clear()
        # A text that gives the same answers to all that was asked would be asked the same, and get the same plan.
        lessons.plans[facts.length, *facts.asked.values()] = plan
        return plan

    def _analysis(self, text: Text) -> Analysis:
        return Analysis(self.tree, self.alphabet, text)

    def match(self, text: Text) -> Plan:
        return _yes_or_no(_attempt(self._analysis(text).search()))

    def full(self, text: Text) -> Plan:
        return _yes_or_no(_attempt(self._analysis(text).full()))

    def everything(self, text: Text) -> Plan:
        analysis = self._analysis(text)
        bound = analysis.search()
        results = (text.length + 1) * (self.tree.groups + 1)
        work = results * PER_RESULT + text.length * bound.quick + self._starts(bound, text) * _attempt(bound)
        if results * RESULT_BYTES > MOST_HELD or not self._advances(analysis):
            return OWN
        return _yes_or_no(2 * work)

    def search(self, text: Text) -> Plan:
        analysis = self._analysis(text)
        bound = analysis.search()
        attempt = _attempt(bound)
        # Where an attempt cannot fail, it is the last one.
        attempts = 1 if not bound.first & ~bound.sure else self._starts(bound, text)
        total = (text.length + 1) * (PER_START + bound.quick) + attempts * attempt
        advance = self._advances(analysis)
        if total <= BUDGET:
            return Plan(Way.DIRECT, 0, advance)
        window = int(BUDGET / (PER_START + TRY + bound.quick + attempt)) if attempt < BUDGET else 0
        if not window:
            return OWN
        # A power of two, since a pattern is made and kept for each width.
        return Plan(Way.WINDOWS, min(1 << window.bit_length() - 1, WIDEST_WINDOW), advance)

    def _advances(self, analysis: Analysis) -> bool:
        return self.tree.least > 0 or _attempt(analysis.advance()) <= BUDGET

    def _starts(self, bound: Bound, text: Text) -> int:
        """The places where an attempt can get under way."""
        starts = text.count(bound.first)
        place = next((node for node in self.tree.nodes if type(node) is not Mark), None)
        if type(place) is At and place.place in ("AT_BEGINNING", "AT_BEGINNING_STRING"):
            return min(starts, 1)
        if type(place) is At and place.place == "AT_BEGINNING_LINE":
            return min(starts, 1 + text.count(NEWLINE))
        return starts


# Longer texts are not looked at: where that would be done in every call, or costs more than it can save.
LONGEST_LOOK: Final = {
    Question.MATCH: MOST_REMEMBERED,
    Question.FULL: MOST_REMEMBERED,
    Question.SEARCH: sys.maxsize,
    Question.ALL: 1 << 14,
}
OWN: Final = Plan(Way.OWN, 0, False)
DIRECT: Final = Plan(Way.DIRECT, 0, True)


def _attempt(bound: Bound) -> float:
    """The work of one attempt; more than any budget when it holds too much."""
    return bound.work + bound.quick + PER_BYTE * bound.memory if bound.memory <= MOST_HELD else 2 * BUDGET


def _yes_or_no(work: float) -> Plan:
    return DIRECT if work <= BUDGET else OWN


def _looks_back(nodes: Nodes) -> bool:
    for node in nodes:
        if (type(node) is Look and node.back) or any(map(_looks_back, children(node))):
            return True
    return False


_DECISIONS: Final[dict[Question, Callable[[Planner, Text], Plan]]] = {
    Question.MATCH: Planner.match,
    Question.FULL: Planner.full,
    Question.SEARCH: Planner.search,
    Question.ALL: Planner.everything,
}
