"""Facts about parts of a pattern that do not depend on what follows them: how wide they are, and in how many ways.

All are upper bounds (lower for `least`) over any match attempt in a text of which `text` tells. They are found once
for each part and kept, so that an analysis is linear in the size of the pattern.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import reduce
from math import inf
from typing import Any, Final

from monty.runtime.regex.charsets import Alphabet
from monty.runtime.regex.texts import Text
from monty.runtime.regex.tree import (
    Atomic,
    Branch,
    Conditional,
    Greed,
    Look,
    Mark,
    Node,
    Nodes,
    Reference,
    Repeat,
    Unit,
    UnitRepeat,
)


@dataclass(frozen=True, slots=True)
class Shape:
    """One part. `free`: the ways to match from a given beginning, or up to a given end; `fixed`: between two places.

    `idle`: the ways to consume nothing. `least`, `most`: its width. `touched`: the characters it may consume.
    `frames`: what the matcher may hold for it at once; `stacked`: what it may hold of that between one character and
    the next.
    """

    least: float
    most: float
    free: float
    fixed: float
    idle: float
    touched: int
    frames: float
    stacked: float


# More alternatives than this are not told apart.
MOST_COMPARED: Final = 64
NOTHING: Final = Shape(0, 0, 1, 1, 1, 0, 0, 0)


def children(node: Node) -> tuple[Nodes, ...]:
    """The parts inside a node."""
    if isinstance(node, Repeat | Atomic | Look):
        return (node.body,)
    if isinstance(node, Branch):
        return node.alternatives
    return (node.present, node.absent) if isinstance(node, Conditional) else ()


def units_of(nodes: Nodes) -> list[Unit]:
    """All units in a tree."""
    found: list[Unit] = []
    waiting = [nodes]
    while waiting:
        for node in waiting.pop():
            if type(node) is Unit:
                found.append(node)
            elif type(node) is UnitRepeat:
                found.append(node.unit)
            else:
                waiting.extend(children(node))
    return found


def group_bodies(nodes: Nodes) -> dict[int, Nodes]:
    """What stands between the marks of each group that is in no general repeat.

    In a repeat, what a reference sees may begin in one round and end in another, and then is no match of the group at
    all.
    """
    bodies: dict[int, Nodes] = {}
    waiting = [nodes]
    while waiting:
        sequence = waiting.pop()
        begun: dict[int, int] = {}
        for at, node in enumerate(sequence):
            if type(node) is not Mark:
                waiting.extend(() if type(node) is Repeat else children(node))
            elif node.index & 1 == 0:
                begun[node.index // 2] = at + 1
            elif node.index // 2 in begun:
                bodies[node.index // 2] = sequence[begun[node.index // 2] : at]
    return bodies


def times(one: float, other: float) -> float:
    """A product in which zero ways stay zero."""
    return one * other if one and other else 0.0


def tries(ways: float, depth: float) -> float:
    """The nodes of a tree of that depth in which each has at most `ways` children."""
    if ways <= 1:
        return depth + 1
    try:
        return float((ways ** (depth + 1.0) - 1) / (ways - 1))
    except OverflowError:
        return inf


def ways_of_one_width(shapes: list[Shape]) -> float:
    """The ways between two given places, over alternatives: only those of the same width count together."""
    if len(shapes) > MOST_COMPARED:
        return sum(shape.fixed for shape in shapes)
    widths = {shape.least for shape in shapes}
    return max(
        (sum(shape.fixed for shape in shapes if shape.least <= width <= shape.most) for width in widths), default=0
    )


def idle_rounds(least: int, ways: float) -> float:
    """The arrivals at the end of rounds that consume nothing: the needed ones, and one that ends the repeat."""
    return tries(ways, least + 1) if ways else 1.0


class Shapes:
    """The shapes of one pattern's parts, for one text."""

    def __init__(self, nodes: Nodes, alphabet: Alphabet, text: Text) -> None:
        self.alphabet = alphabet
        self.text = text
        self.groups = group_bodies(nodes)
        self._known: dict[int, Shape] = {}

    def of(self, nodes: Nodes) -> Shape:
        """The shape of a sequence."""
        known = self._known.get(id(nodes))
        if known is None:
            # A reference inside the group that it refers to cannot be written, so this ends.
            known = self._known[id(nodes)] = self._sequence([self.node(node) for node in nodes])
        return known

    def _sequence(self, shapes: list[Shape]) -> Shape:
        touched = 0
        for shape in shapes:
            touched |= shape.touched
        return Shape(
            least=sum(shape.least for shape in shapes),
            most=sum(shape.most for shape in shapes),
            free=reduce(times, (shape.free for shape in shapes), 1.0),
            fixed=fixed_ways(shapes),
            idle=reduce(times, (shape.idle for shape in shapes), 1.0),
            touched=touched,
            frames=sum(shape.frames for shape in shapes),
            stacked=sum(shape.stacked for shape in shapes),
        )

    def node(self, node: Node) -> Shape:
        """The shape of one node."""
        shaper = _SHAPERS.get(type(node))
        return NOTHING if shaper is None else shaper(self, node)

    def unit(self, node: Unit) -> Shape:
        return Shape(1, 1, 1, 1, 0, self.alphabet.sets[node].may, 0, 0)

    def unit_repeat(self, node: UnitRepeat) -> Shape:
        longest = self.text.longest(node.unit)
        most = longest if node.most is None else min(node.most, longest)
        stops = max(0, most - node.least) + 1
        frames = 0 if node.greed is Greed.POSSESSIVE else 1
        return Shape(
            node.least, most, stops, 1, int(node.least == 0), self.alphabet.sets[node.unit].may, frames, frames
        )

    def rounds(self, node: Repeat) -> float:
        """The most rounds that a repeat can be in."""
        body = self.of(node.body)
        rounds = float(self.text.stretch(body.touched) // max(1, int(body.least)))
        if not body.least:
            # Needed rounds may all be empty; of the others the last one may.
            rounds += node.least + 1
        return rounds if node.most is None else min(rounds, node.most)

    def repeat(self, node: Repeat) -> Shape:
        body = self.of(node.body)
        rounds = self.rounds(node)
        most = min(self.text.stretch(body.touched), times(rounds, body.most))
        free = tries(body.free, rounds)
        if node.least == 0 and node.most == 1:
            fixed = body.fixed if body.least else 1 + body.fixed
        else:
            # Rounds of one width stand at known places.
            fixed = 1 if body.fixed == 1 and body.least == body.most > 0 else free
        idle = idle_rounds(node.least, body.idle) if body.idle or not node.least else 0.0
        stacked = (2 + body.stacked) * (node.least + 2 if body.idle else 1)
        frames = 2 + min(rounds * (2 + body.frames), (most + 1) * stacked)
        return Shape(node.least * body.least, most, free, fixed, idle, body.touched, frames, stacked)

    def branch(self, node: Branch) -> Shape:
        return self._either([self.of(nodes) for nodes in node.alternatives])

    def conditional(self, node: Conditional) -> Shape:
        return self._either([self.of(node.present), self.of(node.absent)])

    def _either(self, shapes: list[Shape]) -> Shape:
        touched = 0
        for shape in shapes:
            touched |= shape.touched
        return Shape(
            least=min((shape.least for shape in shapes), default=0),
            most=max((shape.most for shape in shapes), default=0),
            free=sum(shape.free for shape in shapes),
            fixed=ways_of_one_width(shapes),
            idle=sum(shape.idle for shape in shapes),
            touched=touched,
            frames=1 + max((shape.frames for shape in shapes), default=0),
            stacked=1 + max((shape.stacked for shape in shapes), default=0),
        )

    def atomic(self, node: Atomic) -> Shape:
        body = self.of(node.body)
        return replace(body, frames=1 + body.frames, stacked=1 + body.stacked)

    def look(self, node: Look) -> Shape:
        body = self.of(node.body)
        return Shape(0, 0, 1, 1, 1, 0, 1 + body.frames, 1 + body.frames)

    def reference(self, node: Reference) -> Shape:
        group = self.groups.get(node.group)
        most = self.text.length if group is None else min(self.text.length, self.of(group).most)
        return Shape(0, most, most + 1, 1, 1, self.alphabet.everything, 0, 0)

    def round_ways(self, body: Nodes) -> float:
        """The ways in which one round can end, whatever follows: by the places where it can end, and the ways to
        each.
        """
        shape = self.of(body)
        if shape.least == shape.most or self._ends_once(body):
            return shape.fixed
        return times(shape.most - shape.least + 1, shape.fixed)

    def _ends_once(self, body: Nodes) -> bool:
        """Whether a part can end in one place only, because it ends in a character that it does not consume before."""
        kept = [node for node in body if type(node) is not Mark]
        if not kept or type(kept[-1]) is not Unit:
            return False
        before = self._sequence([self.node(node) for node in kept[:-1]])
        return before.touched & self.alphabet.sets[kept[-1]].may == 0


def fixed_ways(shapes: list[Shape]) -> float:
    """The ways of a sequence between two given places: when all parts but one are chosen, so are the ends of that
    one.
    """
    # Leave out the part for which that saves most.
    saved = max(range(len(shapes)), key=lambda at: shapes[at].free / max(1.0, shapes[at].fixed), default=-1)
    ways = 1.0
    for at, shape in enumerate(shapes):
        ways = times(ways, shape.fixed if at == saved else shape.free)
    return ways


_SHAPERS: Final[dict[type, Callable[[Shapes, Any], Shape]]] = {
    Unit: Shapes.unit,
    UnitRepeat: Shapes.unit_repeat,
    Repeat: Shapes.repeat,
    Branch: Shapes.branch,
    Conditional: Shapes.conditional,
    Atomic: Shapes.atomic,
    Look: Shapes.look,
    Reference: Shapes.reference,
}
