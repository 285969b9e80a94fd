"""Variables that nobody annotated, given types that may be held against the program.

mypy takes the first value of an un-annotated variable for its type: the first item put into a list, the zero that a sum
starts from, the class of the first element. Where a program has errors, its variables are given the types that all
their values agree on, and `Any` where they do not; errors that vanish were inference's own.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cached_property
from typing import Final

from mypy.errorcodes import ARG_TYPE, ASSIGNMENT, CALL_ARG, NAME_DEFINED
from mypy.errors import ErrorInfo
from mypy.nodes import AssignmentStmt, MemberExpr, Var
from mypy.types import Instance, NoneType, ProperType, Type, get_proper_type

from monty.check.evidence import joined
from monty.check.lines import lines_of
from monty.check.loosen import is_mixed, loosened, settled, unknown
from monty.check.program import Program
from monty.check.statements import functions_of, names_in
from monty.check.variables import Variable, Variables

# What says nothing about the value that is assigned: a name that is not there is `Any`, and so is what is made of it.
_HARMLESS: Final = frozenset({ASSIGNMENT, NAME_DEFINED, CALL_ARG, ARG_TYPE})
_OF_ARGUMENTS: Final = frozenset({CALL_ARG, ARG_TYPE})

_WORD: Final = re.compile(r"[^\W\d]\w*")

# What mypy says when a value does not fit the first guess at a container's items.
_UNFIT_ITEM: Final = re.compile(
    r'^Argument \d+ to "(?:append|add|insert|extend|update|setdefault|appendleft|extendleft|__setitem__)"'
    r' of "(?:list|set|dict|deque|defaultdict|Counter|OrderedDict|Mutable\w+)"'
    r'|target has type|^Invalid index type|"__setitem__"|^Unsupported target for indexed assignment \("object"\)'
    r"|^(?:List item|Dict entry|Set item) \d+ has incompatible type"
)


class Widening:
    """The variables of one checked program, and new types for them."""

    def __init__(self, program: Program, *, literals: bool) -> None:
        self.program = program
        self.variables = Variables(program, literals=literals)

    def mark(self, findings: Sequence[ErrorInfo], everything: Sequence[ErrorInfo]) -> None:
        """Note the containers that were given an item which their first items do not foresee, and the variables whose
        value is already reported as wrong: what mypy then takes for its type is worth nothing.
        """
        errors = [info for info in findings if info.severity == "error"]
        unfit = {info.line for info in everything if _UNFIT_ITEM.search(info.message)}
        wrong = {info.line for info in errors if info.code not in _HARMLESS} - unfit
        misused = {info.line for info in errors if info.code in _OF_ARGUMENTS} - unfit
        for statement in self.variables.statements:
            lines = range(statement.line, (statement.end_line or statement.line) + 1)
            if not unfit.isdisjoint(lines):
                for var in self.variables.changed_by(statement):
                    self._mark(var)
            if isinstance(statement, AssignmentStmt) and not (wrong | misused).isdisjoint(lines):
                for name in (name for target in statement.lvalues for name in names_in(target)):
                    # A variable with other values too would lose what is known of those.
                    if (variable := self.variables.known(name)) and len(variable.places) == 1:
                        # A call gives what it promises, whatever is wrong with its arguments.
                        promised = wrong.isdisjoint(lines) and _is_plain(variable.var.type)
                        variable.mixed = variable.mixed or not promised

    def apply(self) -> None:
        """Give every variable its new type, or none, so that the next check infers it anew."""
        for variable in self.variables.found.values():
            self._give(variable, self._type_of(variable))

    def settle(self, lines: Collection[int], *, alone: bool) -> bool:
        """Give the `defaultdict`s that are made on these lines, and that mypy could not type, items of any type.

        Whether there were any. mypy gives them up: what is then done with their items is never wrong. `alone`: leave
        all other variables as they are.
        """
        unknown_items = [
            variable
            for variable in self.variables.found.values()
            if any(place.line in lines for place in variable.places)
            and any(_is_defaultdict(one) for one in variable.said)
        ]
        if unknown_items:
            for variable in unknown_items if alone else self.variables.found.values():
                self._give(variable, settled(joined(variable.said)) if variable in unknown_items else None)
        return bool(unknown_items)

    def _give(self, variable: Variable, known: ProperType | None) -> None:
        variable.var.type = known
        if known is not None:
            variable.var.is_inferred = False
            for place in variable.places:
                place.is_inferred_def = False

    def _type_of(self, variable: Variable) -> ProperType | None:
        """The new type; None: as mypy infers it from the others' new types."""
        if variable.mixed or (variable.unfit and not variable.guessed):
            return unknown()
        if not (variable.guessed or self._is_crossed(variable) or self._is_one_mixture(variable)):
            return None
        known = self._agreed(variable)
        if isinstance(known, NoneType):
            return None
        if variable.unfit:
            return known.copy_modified(args=[unknown()] * len(known.args)) if isinstance(known, Instance) else unknown()
        return known

    def _is_crossed(self, variable: Variable) -> bool:
        """Whether a variable of several values is read elsewhere than in the statements that follow each.

        In those mypy knows which value it is. Attributes, and variables that functions read, may hold any of them.
        """
        if len(variable.said) < 2:
            return False
        attribute = any(isinstance(place, MemberExpr) for place in variable.places)
        return variable.crossed or attribute or variable.var.name in self._in_functions

    @staticmethod
    def _is_one_mixture(variable: Variable) -> bool:
        return len(variable.said) == 1 and variable.var.type is not None and is_mixed(variable.var.type)

    @cached_property
    def _in_functions(self) -> set[str]:
        """The words in the bodies of the program's functions."""
        lines = lines_of(self.program.text)
        bodies = (
            lines[one.line : one.end_line] for statement in self.variables.statements for one in functions_of(statement)
        )
        return {word for body in bodies for line in body for word in _WORD.findall(line)}

    def _agreed(self, variable: Variable) -> ProperType:
        """What its values agree on; the items of an empty container are what mypy saw put into it."""
        known = joined(variable.said)
        if variable.var.type is not None and settled(known) != known:
            known = joined([known, loosened(variable.var.type)])
        return settled(known)

    def _mark(self, var: Var) -> None:
        """What holds an unfit container among its items is unfit too."""
        waiting = [var]
        while waiting:
            one = waiting.pop()
            variable = self.variables.found.get(one)
            if variable is not None and not variable.unfit:
                variable.unfit = True
                waiting.extend(self.variables.holders.get(one, ()))


def _is_plain(known: Type | None) -> bool:
    """Whether a type is a class that no argument has a part in."""
    plain = get_proper_type(known)
    return isinstance(plain, Instance) and not plain.args and plain.type.fullname != "builtins.object"


def _is_defaultdict(known: ProperType) -> bool:
    return isinstance(known, Instance) and known.type.fullname == "collections.defaultdict"
