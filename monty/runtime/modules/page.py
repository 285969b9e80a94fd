"""The page `docs/stdlib.md`: what of the standard library exists, module by module, from the rows of the surface.

In: the tables, the prelude's source where a row names a definition there, and the sentences for what is absent. Out: the page's text, which
is that of the oldest Python; later ones have what they came with too.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from typing import Final

from monty.absent import MODULES as ABSENT
from monty.runtime.modules.index import MODULES, module_table
from monty.runtime.preludes import source_text
from monty.runtime.surface import Constant, Function, Module, Prelude, TypeRef
from monty.runtime.world import world

GROUPS: Final = ("Classes", "Exceptions", "Functions", "Constants")
HEADER: Final = """\
# The standard library

What a program can import. Everything behaves as CPython's does, within the limits of the run; what is not listed does not exist, and the check
says so before a program runs. Listed is the surface of Python 3.11; on later Pythons the names exist that came with them.

This page is generated from the tables of the runtime: `python -m monty.runtime.modules`.
"""
ABSENT_HEADER: Final = """\
## Not here

Importing one of these is a `ModuleNotFoundError` at run time, and a finding of the check that says what to use instead. A program may import
one within `try: ... except ImportError:`.
"""
EXCEPTION_ENDS: Final = ("Error", "Exception", "Warning", "error")


def kinds_of_prelude(source: str) -> dict[str, str]:
    """The group of each name that a prelude file defines."""
    kinds: dict[str, str] = {}
    for node in ast.parse(source_text(source)).body:
        if isinstance(node, ast.ClassDef):
            bases = [base.id for base in node.bases if isinstance(base, ast.Name)]
            raised = any(base.endswith(EXCEPTION_ENDS) or kinds.get(base) == "Exceptions" for base in bases)
            kinds[node.name] = "Exceptions" if raised else "Classes"
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            kinds[node.name] = "Functions"
        elif isinstance(node, ast.Assign):
            known = kinds.get(node.value.id) if isinstance(node.value, ast.Name) else None
            kinds.update({target.id: known or "Constants" for target in node.targets if isinstance(target, ast.Name)})
    return kinds


def group_of(table: Module, name: str, preludes: dict[str, dict[str, str]]) -> str:
    """The group that a row of a module belongs to."""
    row = table.members[name]
    match row:
        case TypeRef(host=host):
            return "Exceptions" if issubclass(host, BaseException) else "Classes"
        case Function():
            return "Functions"
        case Constant():
            return "Constants"
        case Prelude(name=defined, part=part):
            source = part or table.prelude or table.name
            if source not in preludes:
                preludes[source] = kinds_of_prelude(source)
            return preludes[source].get(defined, "Functions" if defined.islower() else "Classes")


def grouped(names: Iterable[tuple[str, str]]) -> list[str]:
    """The lines of a module: one for each group that it has names of."""
    by_group: dict[str, list[str]] = {group: [] for group in GROUPS}
    for name, group in names:
        by_group[group].append(f"`{name}`")
    return [f"- {group}: {', '.join(sorted(found))}" for group, found in by_group.items() if found]


def module_lines(name: str) -> list[str]:
    """The section of one module."""
    table = module_table(name)
    preludes: dict[str, dict[str, str]] = {}
    lines = grouped((row, group_of(table, row, preludes)) for row in table.members if not row.startswith("_"))
    members = [
        f"- Members of `{entry.name}`: {', '.join(f'`{member}`' for member in sorted(entry.members) if member[0] != '_')}"
        for entry in table.types
        if entry.name in table.members and any(member[0] != "_" for member in entry.members)
        if not issubclass(entry.host, BaseException)
    ]
    return [f"## {name}", "", *(lines or ["A package, for its modules."]), *members, ""]


def builtin_lines() -> list[str]:
    """The section of the builtins."""
    shared = world()
    raised = {name for name in shared.exceptions if name in shared.builtins} | {"IOError", "EnvironmentError"}
    types = {entry.name for entry in shared.entries()} | {"object", "type", "map", "filter"}
    names = (
        (name, "Exceptions" if name in raised else "Classes" if name in types else "Functions")
        for name in shared.builtins
        if not name.startswith("_") and name not in ("NotImplemented", "Ellipsis")
    )
    constants = ((name, "Constants") for name in ("NotImplemented", "Ellipsis", "__name__", "__doc__", "__debug__"))
    return ["## builtins", "", *grouped([*names, *constants]), ""]


def absent_lines() -> list[str]:
    """What does not exist, by what to use instead."""
    by_sentence: dict[str, list[str]] = {}
    for name, sentence in ABSENT.items():
        if name not in MODULES:
            by_sentence.setdefault(sentence, []).append(f"`{name}`")
    rows = [f"| {', '.join(sorted(names))} | {sentence} |" for sentence, names in by_sentence.items()]
    return ["| modules | instead |", "| --- | --- |", *rows]


def page() -> str:
    """The whole page."""
    lines = [HEADER, *builtin_lines()]
    for name in sorted(MODULES):
        lines += module_lines(name)
    return "\n".join([*lines, ABSENT_HEADER, *absent_lines()]) + "\n"
