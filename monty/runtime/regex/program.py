"""A tree → the operations of our matcher, linked to one another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from monty.runtime.regex import loops, operations
from monty.runtime.regex.machine import Operation
from monty.runtime.regex.syntax import ENDLESS, OP, Probe, assemble
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
    Nodes,
    Reference,
    Repeat,
    Tree,
    Unit,
    UnitRepeat,
)

# What the info block of a pattern says that begins with a character of a set.
INFO_CHARSET: Final = 4


@dataclass(frozen=True, slots=True)
class Program:
    """A linked pattern: its first operation, the fewest characters of a match, and how many groups it has."""

    first: Operation
    least: int
    groups: int


def link(tree: Tree, binary: bool) -> Program:
    """The program of `tree`. `binary`: it is matched against bytes, whose items are numbers."""
    return Program(_Linker(binary).sequence(tree.nodes, operations.Accept()), tree.least, tree.groups)


def unit_probe(unit: Unit) -> Probe:
    """A host pattern of just this unit."""
    return assemble([*unit.code, OP["SUCCESS"]])


def run_probe(unit: Unit, least: int = 0) -> Probe:
    """A host pattern of the longest run of this unit, of at least `least` characters."""
    repeat = [OP["POSSESSIVE_REPEAT_ONE"], len(unit.code) + 4, least, ENDLESS, *unit.code, OP["SUCCESS"]]
    return assemble([*repeat, OP["SUCCESS"]])


def finder(unit: Unit) -> Probe:
    """A host pattern that searches for the next character of a set, which `unit` must be, in the matcher's
    fastest way.
    """
    charset = unit.code[2:]
    info = [OP["INFO"], len(charset) + 4, INFO_CHARSET, 1, 1, *charset]
    return assemble([*info, *unit.code, OP["SUCCESS"]])


def window(tree: Tree, code: tuple[int, ...], width: int) -> Probe:
    """A host pattern that matches up to the first place, at most `width` characters on, where that of `code` matches.

    It leaves groups alone: the pattern is only looked for, and must be matched once more where it is found.
    """
    skip = [OP["MIN_REPEAT_ONE"], 5, 0, width, OP["ANY_ALL"], OP["SUCCESS"]]
    body = code[tree.body_offset :]
    return assemble([*skip, OP["ASSERT"], len(body) + 2, 0, *body, OP["SUCCESS"]], tree.groups)


class _Linker:
    """Links from the end to the beginning, since every operation holds the one that follows it."""

    def __init__(self, binary: bool) -> None:
        self.binary = binary
        self.units: dict[Unit, operations.Runs] = {}

    def sequence(self, nodes: Nodes, following: Operation) -> Operation:
        for node in reversed(nodes):
            following = _LINKS[type(node)](self, node, following)
        return following

    def runs(self, unit: Unit) -> operations.Runs:
        found = self.units.get(unit)
        if found is None:
            found = self.units[unit] = operations.Runs(unit_probe(unit), run_probe(unit), unit.slice)
        return found

    def unit(self, node: Unit, following: Operation) -> Operation:
        if node.code[0] == OP["LITERAL"]:
            character = node.code[1]
            if self.binary:
                return operations.Literal(character, following)
            return operations.Literal(chr(character), following)
        return operations.Test(self.runs(node).one, following)

    def at(self, node: At, following: Operation) -> Operation:
        return operations.Test(assemble([OP["AT"], node.code, OP["SUCCESS"]]), following)

    def mark(self, node: Mark, following: Operation) -> Operation:
        return operations.SetMark(node.index, following)

    def fail(self, node: Fail, following: Operation) -> Operation:
        return operations.Never()

    def branch(self, node: Branch, following: Operation) -> Operation:
        return operations.Choose(tuple(self.sequence(nodes, following) for nodes in node.alternatives))

    def unit_repeat(self, node: UnitRepeat, following: Operation) -> Operation:
        return _RUNS[node.greed](node.least, node.most, self.runs(node.unit), following)

    def repeat(self, node: Repeat, following: Operation) -> Operation:
        if node.greed is Greed.POSSESSIVE:
            return loops.Keep(node.least, node.most, self.sequence(node.body, operations.Accept()), following)
        kind = loops.UntilMost if node.greed is Greed.GREEDY else loops.UntilFewest
        until = kind(node.least, node.most, following)
        until.body = self.sequence(node.body, until)
        return loops.Begin(until)

    def atomic(self, node: Atomic, following: Operation) -> Operation:
        return operations.Cut(self.sequence(node.body, operations.Accept()), following)

    def look(self, node: Look, following: Operation) -> Operation:
        kind = operations.LookFor if node.wanted else operations.LookAgainst
        return kind(node.back, self.sequence(node.body, operations.Accept()), following)

    def reference(self, node: Reference, following: Operation) -> Operation:
        same = None if node.fold is Fold.EXACT else pair_probe(node.fold)
        return operations.Refer(node.group, same, following)

    def conditional(self, node: Conditional, following: Operation) -> Operation:
        present, absent = self.sequence(node.present, following), self.sequence(node.absent, following)
        return operations.Either(node.group, present, absent)


def pair_probe(fold: Fold) -> Probe:
    """A host pattern that matches two characters which a back reference with this folding takes for the same."""
    code = [OP["MARK"], 0, OP["ANY_ALL"], OP["MARK"], 1, OP[fold.value], 0, OP["SUCCESS"]]
    return assemble(code, groups=1)


_RUNS: Final[dict[Greed, Callable[..., Operation]]] = {
    Greed.GREEDY: operations.GreedyRun,
    Greed.LAZY: operations.LazyRun,
    Greed.POSSESSIVE: operations.PossessiveRun,
}
_LINKS: Final[dict[type, Callable[[_Linker, Any, Operation], Operation]]] = {
    Unit: _Linker.unit,
    At: _Linker.at,
    Mark: _Linker.mark,
    Fail: _Linker.fail,
    Branch: _Linker.branch,
    UnitRepeat: _Linker.unit_repeat,
    Repeat: _Linker.repeat,
    Atomic: _Linker.atomic,
    Look: _Linker.look,
    Reference: _Linker.reference,
    Conditional: _Linker.conditional,
}
