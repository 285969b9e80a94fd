"""Declarations as the text that tells a model what its program may use.

Stable: the same declarations give the same text, letter for letter, so that prompt caches hit. The signatures are those
that the checker reads.
"""

from __future__ import annotations

import textwrap
from collections.abc import Collection, Iterator
from typing import Final

from monty.check.declare.records import Declarations, FunctionDeclaration, InputDeclaration

RULES: Final = (
    "The value of the last expression is the program's result; end with that expression.",
    "Nothing else exists: no files, no network, no other processes, no packages beyond the modules listed.",
    "The types are checked before anything runs; a program with a type error does not run.",
    "A function declared with `async def` is awaited: `await name(...)`; `await` works at the top level.",
    "Everything declared here is already there; import only from the modules listed.",
)
_HEADING: Final = "Write a Python program. It runs in a sandbox that has exactly what is listed here."


def prompt_text(declarations: Declarations, modules: Collection[str]) -> str:
    """What the sandbox offers: inputs, functions with their docstrings, types, modules, and the rules."""
    sections = [_HEADING]
    if declarations.inputs:
        lines = [_input(declared) for declared in declarations.inputs]
        sections.append(_section("Inputs, variables that have their values already", "\n".join(lines)))
    if declarations.functions:
        texts = [_function(declared) for declared in declarations.functions]
        sections.append(_section("Functions that can be called", "\n\n".join(texts)))
    types = "\n\n".join(_types(declarations))
    if types:
        sections.append(_section("Types of these", types))
    if modules:
        names = textwrap.fill(", ".join(sorted(modules)), 100, break_on_hyphens=False, break_long_words=False)
        sections.append(f"Modules that can be imported:\n{names}")
    rules = RULES if declarations.async_names else tuple(rule for rule in RULES if "async def" not in rule)
    sections.append("Rules:\n" + "\n".join(f"- {rule}" for rule in rules))
    return "\n\n".join(sections) + "\n"


def _section(title: str, code: str) -> str:
    return f"{title}:\n```python\n{code}\n```"


def _input(declared: InputDeclaration) -> str:
    line = f"{declared.name}: {declared.annotation}"
    return f"{line}  # {declared.shape}" if declared.shape else line


def _function(declared: FunctionDeclaration) -> str:
    """Every signature, the docstring below the first."""
    lines: list[str] = []
    for position, signature in enumerate(declared.signatures):
        if len(declared.signatures) > 1:
            lines.append("@overload")
        if position == 0 and declared.docstring:
            document = declared.docstring.replace("\\", "\\\\").replace('"""', "'''")
            close = '"""' if "\n" not in document else '\n"""'
            lines += [f"{signature.text}:", textwrap.indent(f'"""{document}{close}', "    ")]
        else:
            lines.append(f"{signature.text}: ...")
    return "\n".join(lines)


def _types(declarations: Declarations) -> Iterator[str]:
    aliases = "\n".join(declarations.aliases)
    if aliases:
        yield aliases
    yield from (declared.text for declared in declarations.classes)
