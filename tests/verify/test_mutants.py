"""Every check of the verifier is needed: without it, something gets through that must not, or is refused for another reason.

The verifier is copied, one check at a time taken out of the copy, and the code of `refusals` and `accepted` given to what is
left. A check is an `if` that ends in a `raise`, or one part of its condition; or what a row of the running Python's table
says of operands.
"""

from __future__ import annotations

import ast
import copy
import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import sys
import types
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest

import monty.runtime.verify
from tests.verify.accepted import ACCEPTED
from tests.verify.assembler import VERSION, dialect
from tests.verify.lowering import POLICY, lowered
from tests.verify.refusals import CASES

PACKAGE: Final = "monty.runtime.verify"
COPY: Final = "verifier_under_test"
FILES: Final = sorted(Path(monty.runtime.verify.__file__ or "").parent.glob("*.py"))
ACCEPTS: Final = "accepted"
# What no code shows: the seal is `Verified`'s own, and a Python without a table runs no tests.
HELD_ELSEWHERE: Final = frozenset({"seal is not SEAL", "DIALECT is None"})
# Functions that the tables of some versions have no use for.
USED: Final = {
    "note_keywords": VERSION < (3, 13),
    "make_function": VERSION < (3, 13),
    "suspend_after_send": VERSION < (3, 12),
    "check_followed": VERSION < (3, 12),
    "return_constant": VERSION >= (3, 12),
    "for_each": VERSION >= (3, 12),
}
TAKE_NOTHING: Final = frozenset(
    """
    LOAD_CONST LOAD_FAST LOAD_FAST_CHECK LOAD_FAST_LOAD_FAST LOAD_DEREF LOAD_CLOSURE LOAD_GLOBAL DELETE_FAST DELETE_DEREF
    DELETE_GLOBAL
    """.split()
)
# What the decoder refuses before code objects are made of it; `test_decode` holds it.
OF_THE_DECODER: Final = frozenset(
    {"units.pop() != len(code)", "bytes(map(code.__getitem__, units)) != opcodes", "not opcodes"}
)


@dataclass(frozen=True)
class Mutant:
    """A file of the verifier with one check changed. `rule`: the one that the check raises, if it says so."""

    file: str
    function: str
    number: int
    part: int
    text: str
    rule: str


def conditions(test: ast.expr) -> list[ast.expr]:
    """A condition without one of its parts, for each of them; or never true where it has but one."""
    if isinstance(test, ast.BoolOp):
        return [_rest(test.op, [*test.values[:n], *test.values[n + 1 :]]) for n in range(len(test.values))]
    inner = test.operand if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not) else test
    if isinstance(inner, ast.Compare) and len(inner.ops) > 1 and inner is not test:
        operands = [inner.left, *inner.comparators]
        links: list[ast.expr] = [ast.Compare(operands[n], [op], [operands[n + 1]]) for n, op in enumerate(inner.ops)]
        rests = [_rest(ast.And(), [*links[:n], *links[n + 1 :]]) for n in range(len(links))]
        return [ast.UnaryOp(ast.Not(), rest) for rest in rests]
    if isinstance(inner, ast.BoolOp) and inner is not test:
        return [ast.UnaryOp(ast.Not(), rest) for rest in conditions(inner)]
    return [ast.Constant(False)]


def _rest(operator: ast.boolop, values: list[ast.expr]) -> ast.expr:
    return values[0] if len(values) == 1 else ast.BoolOp(operator, values)


def checks(tree: ast.Module) -> list[tuple[str, ast.If]]:
    """The tests that refuse, and the functions or classes of the module that they are in."""
    return [
        (getattr(statement, "name", ""), node)
        for statement in tree.body
        for node in ast.walk(statement)
        if isinstance(node, ast.If) and isinstance(node.body[-1], ast.Raise)
    ]


@cache
def parsed(file: str) -> ast.Module:
    text = next(path for path in FILES if path.name == file).read_text(encoding="utf-8")
    return ast.parse(text.replace(PACKAGE, COPY))


def mutants() -> Iterator[Mutant]:
    """Every check of every file, part by part."""
    for path in FILES:
        for number, (function, check) in enumerate(checks(parsed(path.name))):
            raised = ast.unparse(check.body[-1])
            rule = raised.partition("Rule.")[2].partition(",")[0].lower()
            parts = conditions(check.test)
            for part in range(len(parts)):
                yield Mutant(
                    path.name, function, number, part, f"{ast.unparse(check.test)} -> {ast.unparse(parts[part])}", rule
                )


class Copies(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    """Finds the modules of the copy, whose code is given."""

    def __init__(self, code: dict[str, types.CodeType]) -> None:
        self.code = code

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: types.ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        return importlib.util.spec_from_loader(name, self, is_package=name == COPY) if name in self.code else None

    def get_code(self, fullname: str) -> types.CodeType:
        return self.code[fullname]

    def get_source(self, fullname: str) -> str | None:
        return None

    def is_package(self, fullname: str) -> bool:
        return fullname == COPY


def module_name(file: str) -> str:
    return COPY if file == "__init__.py" else f"{COPY}.{file.removesuffix('.py')}"


@cache
def compiled() -> dict[str, types.CodeType]:
    """The code of the copy's modules, nothing changed."""
    return {module_name(path.name): compile(parsed(path.name), path.name, "exec", dont_inherit=True) for path in FILES}


@contextmanager
def copied(changed: dict[str, types.CodeType]) -> Iterator[Any]:
    """The verifier once more, with some of its modules changed."""
    finder = Copies({**compiled(), **changed})
    sys.meta_path.insert(0, finder)
    try:
        yield importlib.import_module(COPY)
    finally:
        sys.meta_path.remove(finder)
        for name in [name for name in sys.modules if name == COPY or name.startswith(f"{COPY}.")]:
            del sys.modules[name]


@cache
def judged() -> dict[str, list[types.CodeType]]:
    """Code by what must become of it: the rule that refuses it, or accepted."""
    found: dict[str, list[types.CodeType]] = {ACCEPTS: [lowered(source) for source in ACCEPTED.values()]}
    for case in CASES.values():
        found.setdefault(str(case.rule), []).append(case.make())
    return found


def is_noticed(verifier: Any, rule: str) -> bool:
    """Whether any code is judged otherwise than it must be. That of the rule is looked at first, since it should be."""
    guards = {name: verifier.GuardKind[kind.name] for name, kind in POLICY.guards.items()}
    policy = verifier.Policy(POLICY.native_names, guards)
    expected = sorted(judged().items(), key=lambda item: item[0] != rule)
    return any(outcome(verifier, code, policy) != wanted for wanted, codes in expected for code in codes)


def outcome(verifier: Any, code: types.CodeType, policy: Any) -> str:
    """What the verifier says of code. One that lacks a check may also stumble over what it let through."""
    try:
        verifier.verify(code, policy)
    except verifier.VerificationError as error:
        return str(error.rule)
    except (AttributeError, LookupError, ValueError, TypeError, AssertionError) as error:
        return repr(error)
    return ACCEPTS


def test_copy_judges_as_the_verifier() -> None:
    with copied({}) as verifier:
        assert not is_noticed(verifier, ACCEPTS)


def of_this_python(mutant: Mutant) -> bool:
    """Whether code can reach the check, on the running Python."""
    return (
        USED.get(mutant.function, True)
        and not mutant.text.startswith(tuple(HELD_ELSEWHERE))
        and not any(part not in mutant.text.partition(" -> ")[2] and part in mutant.text for part in OF_THE_DECODER)
    )


@pytest.mark.parametrize(
    "mutant",
    [mutant for mutant in mutants() if of_this_python(mutant)],
    ids=lambda mutant: f"{mutant.file} {mutant.text}",
)
def test_check_is_needed(mutant: Mutant) -> None:
    tree = copy.deepcopy(parsed(mutant.file))
    _, check = checks(tree)[mutant.number]
    check.test = conditions(check.test)[mutant.part]
    code = compile(ast.fix_missing_locations(tree), mutant.file, "exec", dont_inherit=True)
    with copied({module_name(mutant.file): code}) as verifier:
        assert is_noticed(verifier, mutant.rule)


def takes_anything(step: Any) -> Any:
    """A step that puts what it should put in the place of as many values, whatever they are."""

    def check(walk: Any, argument: int) -> None:
        walk.stack = walk.stack[: len(walk.stack) - step.size] + step.after

    return step._replace(before="!", size=0, after="", check=check)


def rows() -> list[str]:
    """The opcodes whose rows say what they take."""
    numbers = dialect().numbers
    fixed = {name: found for name, number in numbers.items() if (found := dialect().fixed[number]) is not None}
    taking = [name for name, (step, _) in fixed.items() if step.size and step.before != "!"]
    taking += [name for name, number in numbers.items() if dialect().operands[number] is not None]
    return sorted(set(taking) - TAKE_NOTHING)


@pytest.mark.parametrize("name", rows())
def test_operands_of_a_row_are_needed(name: str) -> None:
    with copied({}) as verifier:
        number = verifier.DIALECT.numbers[name]
        fixed, means = verifier.DIALECT.fixed[number], verifier.DIALECT.operands[number]
        if fixed is not None:
            verifier.DIALECT.fixed[number] = (takes_anything(fixed[0]), fixed[1])
        else:
            verifier.DIALECT.operands[number] = careless(means)
        assert is_noticed(verifier, "operand")


def careless(means: Callable[[Any, int], Any]) -> Callable[[Any, int], Any]:
    """The meaning of an argument, taking anything."""
    return lambda shape, argument: takes_anything(means(shape, argument))
