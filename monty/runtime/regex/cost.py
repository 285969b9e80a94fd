"""An upper bound on the work of one attempt of CPython's matcher, from the pattern and what is known of the text.

A backtracking matcher is fast when it seldom has a choice that can fail late. So the analysis goes through a pattern
from its end to its beginning, and asks at each part in how many ways it can match such that what follows gets under
way at all: after `[^,]*` a comma can follow in one way only, after `.*` in many. Ways multiply; where rounds of a
repeat have more than one way each, the bound grows exponentially with the text, and is reported as what it is. A
bound may be far too high, never too low; tests hold it against the steps that our own matcher counts.

Work is counted in nanoseconds of a slow machine, roughly: the weights below are measured, and rounded up.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, assert_never

from monty.runtime.regex.charsets import END, Alphabet
from monty.runtime.regex.shapes import Shapes, children, idle_rounds, times, tries
from monty.runtime.regex.syntax import OP
from monty.runtime.regex.texts import Text
from monty.runtime.regex.tree import (
    At,
    Atomic,
    Branch,
    Conditional,
    Fail,
    Fold,
    Greed,
    Look,
    Mark,
    Node,
    Nodes,
    Reference,
    Repeat,
    Tree,
    Unit,
    UnitRepeat,
)

TEST: Final = 6.0  # One operation on one character.
SCAN: Final = 2.0  # One character of a run, for each entry of its set.
TRY: Final = 30.0  # To set up an attempt that may have to be taken back.
ROUND: Final = 80.0  # The same for a round of a general repeat.
SAVED: Final = 1.0  # To save the marks of one group.
NEWLINE: Final = 1 << ord("\n")
# More alternatives than this that begin with sets are not told apart.
MOST_COMPARED: Final = 64

CONTEXT_BYTES: Final = 80
GROUP_BYTES: Final = 16


@dataclass(frozen=True, slots=True)
class Outlook:
    """What it means to arrive at some part of a pattern.

    `first`: the characters with which it gets under way (never too few). `sure`: those with which it surely leads to
    a match (never too many). `quick`: the work when none of `first` follows. `work`: the work otherwise, without what
    follows the whole sequence; `ways`: how often that is arrived at. `skips`: the matcher skips places where its
    first character does not stand.
    """

    first: int
    sure: int
    quick: float
    work: float = 0.0
    ways: float = 1.0
    skips: bool = False


@dataclass(frozen=True, slots=True)
class Lead:
    """How a part begins, whatever follows it: `empty` when it may consume nothing."""

    first: int
    empty: bool
    quick: float


@dataclass(frozen=True, slots=True)
class Bound:
    """What one attempt costs at most: the work where its first character stands, and where not; and the bytes it holds.

    `first` and `sure` are those of the whole pattern.
    """

    work: float
    quick: float
    first: int
    sure: int
    memory: float


class Analysis:
    """The bounds of one pattern in one text."""

    def __init__(self, tree: Tree, alphabet: Alphabet, text: Text) -> None:
        self.tree = tree
        self.text = text
        self.sets = alphabet.sets
        self.all = alphabet.everything
        self.shapes = Shapes(tree.nodes, alphabet, text)
        self.trying = TRY + SAVED * tree.groups
        self.inner_end = Outlook(self.all, self.all, TEST)
        self._looks: dict[int, float] = {}

    def search(self) -> Bound:
        """An attempt that may end anywhere."""
        return self._bound(self.inner_end)

    def advance(self) -> Bound:
        """An attempt that must not end where it began."""
        return self._bound(Outlook(self.all, 0, TEST))

    def full(self) -> Bound:
        """An attempt that must end at the end."""
        return self._bound(Outlook(END, END, TEST))

    def _bound(self, end: Outlook) -> Bound:
        whole = self.sequence(self.tree.nodes, end)
        frames = 1 + self.shapes.of(self.tree.nodes).frames
        memory = frames * (CONTEXT_BYTES + GROUP_BYTES * self.tree.groups)
        return Bound(whole.work + whole.ways * TEST, whole.quick, whole.first, whole.sure, memory)

    def sequence(self, nodes: Nodes, follow: Outlook) -> Outlook:
        """The outlook at the beginning of `nodes`; the work of `follow` is left to whoever multiplies it with the
        ways.
        """
        outlook = Outlook(follow.first, follow.sure, follow.quick)
        for node in reversed(nodes):
            outlook = _OUTLOOKS[type(node)](self, node, outlook)
        return outlook

    def unit(self, node: Unit, then: Outlook) -> Outlook:
        members = self.sets[node]
        cost = TEST + members.weight
        sure = members.must if then.sure == self.all else 0
        return Outlook(members.may, sure, cost, cost + then.work, then.ways, node.code[0] == OP["LITERAL"])

    def at(self, node: At, then: Outlook) -> Outlook:
        first, sure = _PLACES.get(node.place, (self.all, 0))
        return Outlook(then.first & first, then.sure & sure, TEST + then.quick, TEST + then.work, then.ways)

    def mark(self, node: Mark, then: Outlook) -> Outlook:
        return Outlook(then.first, then.sure, TEST + then.quick, TEST + then.work, then.ways)

    def fail(self, node: Fail, then: Outlook) -> Outlook:
        return Outlook(0, 0, TEST, TEST, 0)

    def unit_repeat(self, node: UnitRepeat, then: Outlook) -> Outlook:
        members, shape = self.sets[node.unit], self.shapes.node(node)
        scan = TEST + SCAN * members.weight * (shape.most + 1)
        inside = members.may & then.first
        if node.greed is Greed.POSSESSIVE or then.sure == self.all:
            # What follows is tried once.
            work, ways = scan + self.trying + then.work, then.ways
        else:
            stops = shape.free
            # Places inside the run where what follows gets under way; one more is where the run ends.
            viable = min(stops, 1 + self.text.within(node.unit, inside)) if inside & ~then.sure else min(stops, 2)
            if not inside:
                viable = 1
            skipping = then.skips and node.greed is Greed.GREEDY
            each = SCAN if skipping else self.trying + then.quick
            work = scan + stops * each + times(viable, self.trying + then.work)
            ways = times(viable, then.ways)
        quick = TEST + members.weight + (0 if node.least else self.trying + then.quick)
        first = members.may if node.least else members.may | then.first
        return Outlook(first, self._sure_of_run(node, then), quick, work, ways)

    def _sure_of_run(self, node: UnitRepeat, then: Outlook) -> int:
        """With which characters a run and what follows it cannot fail."""
        members = self.sets[node.unit]
        after_run = node.most is None and not (self.all & ~members.must) & ~then.sure
        if after_run or then.sure == self.all:
            return (self.all, members.must)[node.least] if node.least < 2 else 0
        return 0 if node.least else then.sure & ~members.may

    def branch(self, node: Branch, then: Outlook) -> Outlook:
        first = sure = 0
        quick = 0.0
        outlooks = [self.sequence(nodes, then) for nodes in node.alternatives]
        for nodes, outlook in zip(node.alternatives, outlooks, strict=True):
            first, sure = first | outlook.first, sure | outlook.sure
            # An alternative that begins with a character or a set is not even tried where that does not stand.
            quick += outlook.quick + (0 if skipped(nodes) else self.trying)
        work = quick + together([(each.first, each.work + self.trying) for each in outlooks])
        ways = together([(each.first, each.ways) for each in outlooks])
        return self._go_on(Outlook(first, sure, quick), work, ways, then)

    def _go_on(self, entry: Outlook, work: float, ways: float, then: Outlook) -> Outlook:
        """A part that arrives at `then` in so many ways, which are not all explored when the first of them must
        succeed.
        """
        if not then.first & ~then.sure:
            work += ways * then.quick
            ways = min(ways, 1)
        return Outlook(entry.first, entry.sure, entry.quick, work + times(ways, then.work), times(ways, then.ways))

    def conditional(self, node: Conditional, then: Outlook) -> Outlook:
        one, other = self.sequence(node.present, then), self.sequence(node.absent, then)
        entry = Outlook(one.first | other.first, one.sure & other.sure, TEST + max(one.quick, other.quick))
        return self._go_on(entry, TEST + max(one.work, other.work), max(one.ways, other.ways), then)

    def repeat(self, node: Repeat, then: Outlook) -> Outlook:
        if node.greed is Greed.POSSESSIVE:
            return self._kept(node.body, self.shapes.rounds(node), node.least, then)
        lead = self.lead(node.body)
        between = ROUND + SAVED * self.tree.groups
        idle = idle_rounds(node.least, self.shapes.of(node.body).idle)
        sure = then.sure if node.least < 2 else 0
        head = Outlook(lead.first | then.first, sure, times(idle, between + lead.quick + then.quick))
        body = self.sequence(node.body, head)
        ways = min(body.ways, self.shapes.round_ways(node.body))
        if not head.first & ~head.sure:
            ways = min(ways, 1)
        rounds = self.shapes.rounds(node)
        begun, leaving = self._rounds(rounds, ways, body.first, then, lead.empty)
        arrivals = begun + 1 if ways <= 1 else tries(ways, rounds)
        work = between + arrivals * (between + body.quick + then.quick) + times(begun, body.work)
        first, sure, quick = (
            (head.first, then.sure, head.quick) if node.least == 0 else (body.first, body.sure, body.quick)
        )
        return self._go_on(Outlook(first, sure, quick + between), work, leaving, then)

    def _rounds(self, rounds: float, ways: float, first: int, then: Outlook, empty: bool) -> tuple[float, float]:
        """How many rounds are begun at most, and how many arrivals at the end of a round can go on to `then`."""
        if ways > 1:
            begun = tries(ways, rounds)
            return begun, begun
        begun = rounds
        if not empty:
            # One after another, each at a place of its own, where its first character stands.
            begun = min(begun, self.text.count(first))
        if not first & then.first:
            return begun, 1
        return begun, begun + 1 if empty else min(begun + 1, self.text.count(then.first))

    def atomic(self, node: Atomic, then: Outlook) -> Outlook:
        return self._kept(node.body, 1, 1, then)

    def _kept(self, nodes: Nodes, rounds: float, least: int, then: Outlook) -> Outlook:
        """Rounds of which only the first way counts."""
        lead, inside = self.lead(nodes), self.sequence(nodes, self.inner_end)
        if not lead.empty:
            rounds = min(rounds, 1 + self.text.count(lead.first))
        between = ROUND + SAVED * self.tree.groups
        empty = least == 0 or lead.empty
        idle = least + 1 if lead.empty else 1
        quick = idle * (between + lead.quick) + (then.quick if empty else 0)
        work = between + rounds * (between + lead.quick + inside.work) + then.work
        sure = 0
        if then.sure == self.all and least < 2:
            sure = (self.all, inside.sure)[least]
        return Outlook(lead.first | (then.first if empty else 0), sure, quick, work, then.ways)

    def look(self, node: Look, then: Outlook) -> Outlook:
        cost = self._look_work(node)
        first = then.first
        if node.wanted and not node.back:
            first &= self.sequence(node.body, self.inner_end).first
        return Outlook(first, 0, cost + then.quick, cost + then.work, then.ways)

    def _look_work(self, node: Look) -> float:
        known = self._looks.get(id(node))
        if known is None:
            inside = self.sequence(node.body, self.inner_end)
            known = self._looks[id(node)] = self.trying + inside.work + inside.quick
        return known

    def reference(self, node: Reference, then: Outlook) -> Outlook:
        cost = TEST + SCAN * self.shapes.node(node).most
        lead = self._group_lead(node)
        first = lead.first | (then.first if lead.empty else 0)
        return Outlook(first, 0, TEST + (then.quick if lead.empty else 0), cost + then.work, then.ways)

    def _group_lead(self, node: Reference) -> Lead:
        body = self.shapes.groups.get(node.group)
        if body is None or node.fold is not Fold.EXACT:
            return Lead(self.all, True, TEST)
        return self.lead(body)

    def lead(self, nodes: Nodes) -> Lead:
        """How a sequence begins."""
        first = 0
        quick = 0.0
        idle = 1.0
        for node in nodes:
            begin = self._lead_of(node)
            first, quick = first | begin.first, quick + times(idle, begin.quick)
            if not begin.empty:
                return Lead(first, False, quick)
            idle = times(idle, max(1.0, self.shapes.node(node).idle))
        return Lead(first, True, quick)

    def _lead_of(self, node: Node) -> Lead:
        match node:
            case Unit():
                return Lead(self.sets[node].may, False, TEST + self.sets[node].weight)
            case UnitRepeat(least=least, unit=unit):
                return Lead(self.sets[unit].may, least == 0, TEST + self.sets[unit].weight + self.trying)
            case Repeat(least=least, body=body):
                lead = self._lead_within((body,))
                idle = idle_rounds(least, self.shapes.of(body).idle)
                quick = times(idle, ROUND + SAVED * self.tree.groups + lead.quick)
                return Lead(lead.first, lead.empty or least == 0, quick)
            case Branch() | Atomic() | Conditional():
                return self._lead_within(children(node))
            case Look():
                return Lead(0, True, self._look_work(node))
            case Reference():
                return self._group_lead(node)
            case At() | Mark():
                return Lead(0, True, TEST)
            case Fail():
                return Lead(0, False, TEST)
            case _:
                assert_never(node)

    def _lead_within(self, parts: tuple[Nodes, ...]) -> Lead:
        first, empty, quick = 0, False, ROUND
        for part in parts:
            lead = self.lead(part)
            first, empty, quick = first | lead.first, empty or lead.empty, quick + self.trying + lead.quick
        return Lead(first, empty, quick)


def skipped(nodes: Nodes) -> bool:
    """Whether the matcher tests the first character of an alternative before it sets up the attempt."""
    return bool(nodes) and type(nodes[0]) is Unit and nodes[0].code[0] in (OP["LITERAL"], OP["IN"])


def together(costs: list[tuple[int, float]]) -> float:
    """The largest sum of the costs whose masks share a character."""
    single: dict[int, float] = {}
    shared = 0.0
    wide: list[tuple[int, float]] = []
    for mask, cost in costs:
        if mask.bit_count() == 1:
            single[mask] = single.get(mask, 0.0) + cost
        else:
            wide.append((mask, cost))
    if len(wide) > MOST_COMPARED:
        # Not worth telling apart.
        shared, wide = sum(cost for _, cost in wide), []
    best = 0.0
    for bit in _bits_of(wide, single):
        best = max(best, single.get(bit, 0.0) + sum(cost for mask, cost in wide if mask & bit))
    return best + shared


def _bits_of(wide: list[tuple[int, float]], single: dict[int, float]) -> set[int]:
    bits = set(single)
    union = 0
    for mask, _ in wide:
        union |= mask
    while union:
        bits.add(union & -union)
        union &= union - 1
    return bits


# What can follow a place, and with what it is surely such a place; any other place says nothing of what follows.
_PLACES: Final[dict[str, tuple[int, int]]] = {
    "AT_END": (NEWLINE | END, END),
    "AT_END_LINE": (NEWLINE | END, NEWLINE | END),
    "AT_END_STRING": (END, END),
}
_OUTLOOKS: Final[dict[type, Callable[[Analysis, Any, Outlook], Outlook]]] = {
    Unit: Analysis.unit,
    At: Analysis.at,
    Mark: Analysis.mark,
    Fail: Analysis.fail,
    Branch: Analysis.branch,
    UnitRepeat: Analysis.unit_repeat,
    Repeat: Analysis.repeat,
    Atomic: Analysis.atomic,
    Look: Analysis.look,
    Reference: Analysis.reference,
    Conditional: Analysis.conditional,
}
