"""What the verifier lets through: the whole language, emitted code, and a good part of the standard library."""

from __future__ import annotations

import ast
import dataclasses
import dis
import sysconfig
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from monty.runtime.verify import Policy, VerificationError, Verified, verify
from monty.runtime.verify.decode import decode
from monty.runtime.verify.shape import shape_of
from tests.verify.accepted import ACCEPTED
from tests.verify.assembler import dialect
from tests.verify.lowering import POLICY, all_code, factory_made, lowered

STANDARD_LIBRARY: Final = (
    "_pydecimal",
    "difflib",
    "heapq",
    "statistics",
    "textwrap",
    "asyncio/streams",
    "asyncio/locks",
)
NOT_EMITTED: Final = frozenset(
    """
    Import ImportFrom With AsyncWith Match Assert ClassDef ListComp SetComp DictComp GeneratorExp
    """.split()
)


@pytest.mark.parametrize("name", ACCEPTED)
def test_language(name: str) -> None:
    code = lowered(ACCEPTED[name])
    verified = verify(code, POLICY)
    for before, after in zip(all_code(code), all_code(verified.code), strict=True):
        # Made anew, and the same in all that matters; constants hold code, which is compared in its turn.
        assert before is not after
        assert before.replace(co_consts=()) == after.replace(co_consts=())


def test_verified_code_may_have_run() -> None:
    """Specialised instructions show as what they were made of, and the result has those."""
    source = "x = 0\nfor i in xs: x = x + i.a\nreturn x"
    code = lowered(source)

    class Item:
        pass

    setattr(Item, "@a", 1)
    cells = tuple(types.CellType(None) for _ in code.co_freevars)
    function = types.FunctionType(code, {"xs": [Item()] * 100}, "main", None, cells)
    assert [function() for _ in range(20)] == [100] * 20
    assert running(function.__code__) != running(lowered(source))
    assert running(verify(function.__code__, POLICY).code) == running(lowered(source))


def running(code: types.CodeType) -> list[str]:
    """The instructions as the interpreter has made them for speed."""
    return [instruction.opname for instruction in dis.get_instructions(code, adaptive=True)]


def library_functions(module: str) -> Iterator[types.CodeType]:
    """The functions of a module that have nothing in them that lowering would take out."""
    text = (Path(sysconfig.get_paths()["stdlib"]) / f"{module}.py").read_text(encoding="utf-8")
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        node.decorator_list = []
        # Classes that handlers name are a guard's business in emitted code.
        for part in ast.walk(node):
            if isinstance(part, ast.ExceptHandler):
                part.type = ast.copy_location(ast.Name("@ValueError", ast.Load()), part)
            elif isinstance(part, ast.FormattedValue):
                part.conversion, part.format_spec = -1, None
        uses = {type(part).__name__ for part in ast.walk(node)}
        if not uses & NOT_EMITTED and not _formats_text(node):
            try:
                yield factory_made([node], (), is_async=False)
            except SyntaxError:
                continue  # Its variables are those of a function around it.


def _formats_text(node: ast.AST) -> bool:
    """CPython's compiler turns `'%r' % x` into an f-string, which emitted code never leaves to it."""
    return any(isinstance(part, ast.BinOp) and isinstance(part.op, ast.Mod) for part in ast.walk(node))


@pytest.mark.parametrize("module", STANDARD_LIBRARY)
def test_standard_library(module: str) -> None:
    found = list(library_functions(module))
    assert len(found) > 3
    for code in found:
        verify(code, POLICY)


@pytest.mark.parametrize("name", ACCEPTED)
def test_instructions_are_those_that_dis_shows(name: str) -> None:
    """The decoder is our own, for speed; `dis` is CPython's."""
    for code in all_code(lowered(ACCEPTED[name])):
        policy = Policy(POLICY.native_names, {})
        decoded = decode(shape_of(code, policy, dialect().table, outermost=False), dialect())
        shown = [i for i in dis.get_instructions(code) if i.opname not in ("CACHE", "EXTENDED_ARG")]
        assert [dialect().names[number] for number in decoded.opcodes] == [i.opname for i in shown]
        assert decoded.arguments == [i.arg or 0 for i in shown]
        jumps = {position: i.argval // 2 for position, i in enumerate(shown) if i.opcode in dis.hasjrel}
        assert {position: decoded.units[target] for position, target in decoded.targets.items()} == jumps


def test_only_verify_makes_verified_code() -> None:
    code = lowered("pass")
    with pytest.raises(TypeError):
        Verified(code)  # type: ignore[call-arg]  # the point
    with pytest.raises(TypeError, match="only verify"):
        Verified(code, object())  # type: ignore[arg-type]  # the point
    verified = verify(code, POLICY)
    with pytest.raises(dataclasses.FrozenInstanceError):
        verified.code = code  # type: ignore[misc]  # the point
    with pytest.raises((TypeError, ValueError)):
        dataclasses.replace(verified, code=code)  # type: ignore[call-arg]  # the point


def test_error_says_where() -> None:
    """An internal error: it names the rule, the code, the place and asks for a report."""
    code = lowered("def f(x):\n    y = 1\n    return x.raw___class__\nreturn f")
    with pytest.raises(VerificationError) as caught:
        verify(code, POLICY)
    error = caught.value
    assert (error.rule, error.code_name, error.line) == ("attribute", "f", 3)
    assert error.offset is not None
    assert (
        "'attribute' in 'f' at offset" in str(error)
        and "line 3: LOAD_ATTR" in str(error)
        and "please report" in str(error)
    )
    assert "'__class__'" in str(error)


def test_policy_decides_names() -> None:
    code = lowered("return x.strip, x.append")
    policy = Policy(frozenset({"append"}), POLICY.guards)
    verify(code, policy)
    bare = lowered("return x.raw_strip")
    with pytest.raises(VerificationError, match="'strip'"):
        verify(bare, policy)
    verify(bare, Policy(frozenset({"strip"}), POLICY.guards))
    globals_ = lowered("return secret")
    verify(globals_, policy)
    with pytest.raises(VerificationError, match="'secret'"):
        verify(globals_, dataclasses.replace(policy, forbidden_globals=frozenset({"secret"})))
