"""What the stubs know, the runtime has: names of builtins and modules, members of values, asked of guest programs."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator

import pytest

import monty
from monty.check.typeshed.conditions import holds_here
from monty.check.typeshed.generate import STUBS
from monty.check.typeshed.library import Library
from monty.check.typeshed.parts import Definition, condition_in
from monty.check.typeshed.runtime import runtime_rows

COMMITTED = Library(STUBS / "stdlib")
NAMES: dict[str, list[str]] = json.loads((STUBS / "index.json").read_text(encoding="utf-8"))["names"]
ROWS = runtime_rows()

VALUES = {
    "object": "object()",
    "int": "1",
    "bool": "True",
    "float": "1.5",
    "complex": "1j",
    "str": "'a'",
    "bytes": "b'a'",
    "bytearray": "bytearray(b'a')",
    "list": "[1]",
    "tuple": "(1,)",
    "dict": "{1: 2}",
    "set": "{1}",
    "frozenset": "frozenset({1})",
    "range": "range(3)",
    "slice": "slice(1)",
    "property": "property(None)",
    "BaseException": "BaseException()",
    "OSError": "OSError()",
    "StopIteration": "StopIteration(1)",
    "ExceptionGroup": "ExceptionGroup('g', [ValueError()])",
    "SyntaxError": "SyntaxError('x')",
    "UnicodeDecodeError": "UnicodeDecodeError('utf-8', b'', 0, 1, 'r')",
    "_collections_abc.dict_keys": "{}.keys()",
    "_collections_abc.dict_values": "{}.values()",
    "_collections_abc.dict_items": "{}.items()",
    "types.GeneratorType": "(n for n in [])",
    "types.FunctionType": "(lambda: 1)",
}


def members_of(module_name: str, class_name: str) -> Iterator[str]:
    """The members that the checker sees on a class on this Python, inherited ones too; those behind syntax and private ones aside: typeshed
    gives `set` those of the abstract class."""
    module_name, class_name = COMMITTED.origin(module_name, class_name)
    module = COMMITTED.module(module_name)
    for part in module.bound.get(class_name, []):
        if not isinstance(part, Definition) or part.body is None:
            continue
        for member in part.own_names():
            if not member.startswith("_") and holds_here(condition_in(part.body, member) or ""):
                yield member
        for base in part.class_node().bases:
            plain = base.value if isinstance(base, ast.Subscript) else base
            yield from members_of(*COMMITTED.place(module, plain))


@pytest.mark.parametrize("name", VALUES)
def test_a_value_has_every_member_that_its_stub_has(name: str) -> None:
    module, _, class_name = name.rpartition(".")
    members = sorted(set(members_of(module or "builtins", class_name)))
    program = (
        f"value = {VALUES[name]}\nmissing = []\nfor name in {members!r}:\n    try:\n        getattr(value, name)\n"
        "    except AttributeError:\n        missing.append(name)\nmissing"
    )
    assert monty.Monty(program).run() == []


def names_here(module: str) -> list[str]:
    """The public names that the stub of a module has on this Python."""
    return [name for name in NAMES[module] if holds_here(COMMITTED.condition_of(module, name))]


def test_every_builtin_in_the_stubs_exists() -> None:
    program = "[" + ", ".join(names_here("builtins")) + "]\nNone"
    assert monty.Monty(program).run() is None


@pytest.mark.parametrize("module", [module.name for module in ROWS.modules])
def test_every_name_of_a_module_in_the_stubs_exists(module: str) -> None:
    names = ", ".join(names_here(module)) or "*"
    assert monty.Monty(f"from {module} import {names}\nNone").run() is None


def test_every_module_of_the_runtime_has_a_stub() -> None:
    assert {module.name for module in ROWS.modules} <= NAMES.keys()
