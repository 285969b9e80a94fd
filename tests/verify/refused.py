"""Code that breaks one rule each, as source for the stand-in compiler; and what cases are made with."""

from __future__ import annotations

import types
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from monty.runtime.verify import Rule
from tests.verify.assembler import LOCALS, VERSION, Instruction, assemble, distance, guard
from tests.verify.lowering import lowered


@dataclass(frozen=True)
class Case:
    """Code that one rule refuses. `free`: free variables that are no guards."""

    rule: Rule
    make: Callable[[], types.CodeType]


def source(rule: Rule, text: str, *free: str) -> Case:
    """A case given as source."""
    return Case(rule, lambda: lowered(text, free=free))


RETURN: Final[tuple[Instruction, ...]] = (("LOAD_CONST", 0), "RETURN_VALUE")
X: Final[Instruction] = ("LOAD_FAST", 0)
NONE: Final[Instruction] = ("LOAD_CONST", 0)
FLOAT: Final = guard("@float")
LOAD_CELL: Final[Instruction] = ("LOAD_CLOSURE" if VERSION < (3, 13) else "LOAD_FAST", len(LOCALS))
JUMP_IF: Final = "POP_JUMP_FORWARD_IF_TRUE" if VERSION < (3, 12) else "POP_JUMP_IF_TRUE"
CODE: Final = lowered("return at_iter(x)")


class Name(str):
    """No exact text."""


def given(rule: Rule, *instructions: Instruction, then: Sequence[Instruction] = RETURN, **more: Any) -> Case:
    """A case given as instructions, by default with a return after them."""
    return Case(rule, lambda: assemble(*instructions, *then, **more))


def jump_over(*instructions: Instruction, into: int = 0) -> Instruction:
    """A jump over instructions, or as many code units into what follows them."""
    return ("JUMP_FORWARD", distance(instructions) + into)


def sources(rule: Rule, **texts: str) -> dict[str, Case]:
    """Cases that break the same rule."""
    return {f"{rule}: {name.replace('_', ' ')}": source(rule, text) for name, text in texts.items()}


# A raw host object where a guest value should be, in every place that a value can go to.
RAW_LEAKS: Final = {
    f"operand: raw {name}": source(Rule.OPERAND, text)
    for name, text in {
        "returned": "return at_float",
        "stored": "x = at_float",
        "stored in a hidden local": "at_1 = at_float",
        "stored in a cell": "x = at_float\ndef f(): return x",
        "stored in a global": "global x\nx = at_float",
        "stored as attribute": "x.a = at_float",
        "stored as item": "x[0] = at_float",
        "as owner of an attribute": "at_float.a = 1",
        "as container": "at_float[0] = 1",
        "as key": "x[at_float] = 1",
        "attribute": "at_float.a",
        "method": "at_float.a()",
        "attribute deleted": "del at_float.a",
        "item": "at_float[0]",
        "item of it": "x[at_float]",
        "item deleted": "del at_float[0]",
        "slice": "x[at_float:]",
        "step": "x[::at_float]",
        "sliced": "at_float[1:2]",
        "slice stored": "x[1:2] = at_float",
        "in a list": "return [x, at_float]",
        "in a tuple": "return (x, at_float)",
        "in a tuple of its kind": "return (at_float, at_float)",
        "in a set": "return {x, at_float}",
        "in a dict": "return {x: at_float}",
        "in a dict of constant keys": "return {'a': at_float, 'b': 1}",
        "as key of a dict": "return {at_float: x}",
        "in a list with a star": "return [*x, at_float]",
        "spread in a list": "return [*at_float]",
        "in a set with a star": "return {*x, at_float}",
        "spread in a set": "return {*at_float}",
        "spread in a dict": "return {**at_float}",
        "in a large dict": "return {" + ", ".join(f"a{i}: {i}" for i in range(40)) + ", 1: at_float}",
        "spread in a tuple": "return (*at_float,)",
        "called": "at_float()",
        "called with": "f(at_float)",
        "called with it by name": "f(x=at_float)",
        "called with a star": "f(*at_float)",
        "called with two stars": "f(**at_float)",
        "called with it and a star": "f(at_float, *x)",
        "method called with it": "x.a(at_float)",
        "guard called with it": "at_call(at_float)",
        "callee of a star": "at_float(*x)",
        "unary": "-at_float",
        "unary plus": "+at_float",
        "inverted": "~at_float",
        "not": "return not at_float",
        "binary left": "at_float + x",
        "binary right": "x + at_float",
        "augmented": "x += at_float",
        "compared left": "at_float < x",
        "compared right": "x == at_float",
        "contained": "at_float in x",
        "container of a guest value": "x in at_float",
        "tested": "if at_float: pass",
        "tested for None": "if at_float is None: pass\nreturn at_float",
        "and": "return at_float and x",
        "or": "x = y or at_float",
        "chosen": "return x if y else at_float",
        "iterated": "for i in at_float: pass",
        "unpacked": "a, b = at_float",
        "unpacked with a star": "a, *b = at_float",
        "formatted": "return f'{at_float}'",
        "formatted among others": "return f'{x}{at_float}'",
        "raised": "raise at_float",
        "cause": "raise x from at_float",
        "default": "def f(x=at_float): pass",
        "default by name": "def f(*, x=at_float): pass",
        "annotation": "def f(x: at_float): pass",
        "yielded": "def f(): yield at_float",
        "yielded from": "def f(): yield from at_float",
        "yielded asynchronously": "async def f(): yield at_float",
        "awaited": "await at_float",
        "iterated asynchronously": "async for x in at_float: pass",
        "spread after awaiting": "async def f(): return [await x, at_float]",
        "expression": "at_float",
        "walrus": "f(at_1 := at_float)",
    }.items()
}

# What `@type` says of a value is only tested.
TYPE_LEAKS: Final = {
    f"operand: type {name}": source(Rule.OPERAND, text)
    for name, text in {
        "stored": "x = at_type(y)",
        "returned": "return at_type(x)",
        "called": "at_type(x)()",
        "called with": "f(at_type(x))",
        "guard called with it": "at_call(at_type(x))",
        "attribute": "at_type(x).a",
        "in a list": "[at_type(x)]",
        "compared": "at_type(x) == at_float",
        "in a guest's container": "at_type(x) in y",
        "in a type": "at_type(x) in at_type(y)",
        "container": "x in at_type(y)",
        "raw in raw": "at_float in at_scalars",
        "matched": "try: f()\nexcept at_type(x): pass",
        "chosen": "return at_type(x) if y else x",
        "of nothing": "at_type() is at_float",
        "of two": "at_type(x, y) is at_float",
        "of three makes a type": "at_type(x, y, z) is at_float",
        "of many": "at_type(1, 2, 3, 4, 5, 6, 7, 8, 9, 10) is at_float",
        "of a raw object": "at_type(at_float) is at_float",
        "of a star": "at_type(*x) is at_float",
        "of stars": "at_type(x, **y) is at_float",
        "itself stored": "x = at_type",
        "itself returned": "return at_type",
        "itself called with": "f(at_type)",
        "itself compared": "at_type is x",
        "itself asked about": "at_type(at_type) is at_float",
    }.items()
}

# A guard is called where it is loaded, and a guest's value is no matching class.
GUARD_LEAKS: Final = {
    f"operand: guard {name}": source(Rule.OPERAND, text)
    for name, text in {
        "stored": "x = at_iter",
        "returned": "return at_iter",
        "called with": "f(at_iter)",
        "attribute": "at_iter.a",
        "method": "at_iter.a()",
        "chosen": "(at_iter if x else f)(y)\nreturn [g(1), h(2), x + y]",
        "compared": "x is at_iter",
        "default": "def f(x=at_iter): pass",
        "matched": "try: f()\nexcept at_iter: pass",
        "matching stored": "x = at_matching(y)",
        "matching returned": "return at_matching(y)",
        "matching called with": "f(at_matching(y))",
        "matching itself": "try: f()\nexcept at_matching: pass",
        "matching spread": "try: f()\nexcept at_matching(*y): pass",
        "guest's class matched": "try: f()\nexcept x: pass",
        "guest's classes matched": "try: f()\nexcept (at_ValueError, x): pass",
        "guest's tuple matched": "try: f()\nexcept (): pass",
        "guest's class matched in a group": "try: f()\nexcept* x: pass",
        "matching compared": "x is at_matching(y)",
    }.items()
}

SOURCES: Final = {
    **sources(
        Rule.ATTRIBUTE,
        read="return x.raw___class__",
        of_a_constant="return ''.raw_join",
        set="x.raw___dict__ = 1",
        deleted="del x.raw___doc__",
        method="x.raw___subclasses__()",
        method_with_star="x.raw_format(*y)",
        in_a_nested_function="def f():\n    def g(): return x.raw_gi_frame",
        in_dead_code_that_stays="def f():\n    try: return 1\n    finally: return x.raw_f_back",
        augmented="x.raw_a += 1",
        joined_by_the_compiler="return f'" + "".join(f"{{a{i}}}" for i in range(40)) + "'",
    ),
    **sources(
        Rule.GLOBAL,
        builtins="return __builtins__",
        called="__import__('os')",
        build_class="__build_class__()",
        loader="return __loader__",
        spec="return __spec__",
        stored="global __builtins__\n__builtins__ = 1",
        deleted="global __builtins__\ndel __builtins__",
        hidden="return at_unknown",
        hidden_and_called="at_unknown()",
        in_a_nested_function="def f(): return __builtins__",
    ),
    **sources(
        Rule.GUARD,
        bound="at_type = 1",
        bound_in_a_function="def f(): at_float = 1",
        bound_as_parameter="def f(at_type): return at_type(1) is at_float",
        bound_as_star="def f(*at_type): pass",
        bound_as_cell="def f():\n    at_type = 1\n    return lambda: at_type",
        bound_as_function="def at_iter(): pass",
        changed="def f():\n    nonlocal at_type\n    at_type = 1",
        deleted="def f():\n    nonlocal at_type\n    del at_type",
        value_changed="def f():\n    nonlocal at_value\n    at_value = 1",
    ),
    "guard: unknown": source(Rule.GUARD, "return at_new", "@new"),
    "guard: guest's variable": source(Rule.GUARD, "return lambda: a", "a"),
    **sources(
        Rule.OPCODE,
        **{
            "import": "import os",
            "import_from": "from os import path",
            "class": "class A: pass",
            "match_class": "match x:\n    case A(): pass",
            "match_sequence": "match x:\n    case [a]: pass",
            "match_mapping": "match x:\n    case {'a': 1}: pass",
            "assert": "assert x",
        },
    ),
}


# 3.11 puts one of their handlers before the code that it looks after.
WITH_STATEMENTS: Final = sources(
    Rule.OPCODE if VERSION >= (3, 12) else Rule.HANDLER,
    a_with_statement="with x: pass",
    an_asynchronous_with_statement="async def f():\n    async with x: pass",
)

FROM_SOURCE: Final = {**SOURCES, **WITH_STATEMENTS, **RAW_LEAKS, **TYPE_LEAKS, **GUARD_LEAKS}
