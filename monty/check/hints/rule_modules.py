"""Names that a module does not have, and modules that are not here."""

from __future__ import annotations

import ast

from monty import absent
from monty.check.hints import wording
from monty.check.hints.habits_of_modules import MODULE_MEMBERS
from monty.check.hints.nearest import CLEAR, meant
from monty.check.hints.repair import Finding, Repair, rule
from monty.check.hints.shapes import unparsed
from monty.spelling import nearest


def absent_member(finding: Finding) -> Repair | None:
    """`module.name` or `from module import name`, and the module has no such name."""
    name, context = finding.said["name"], finding.context
    node = finding.find(ast.Attribute)
    if node is not None and node.attr != name:
        node = None
    module = finding.said.get("module") or _module_of(finding, node)
    if not module:
        return None
    receiver = finding.text(node.value) if node is not None else ""
    habit = MODULE_MEMBERS.get(module, {}).get(name)
    if habit:
        return Repair(_filled(habit, finding, node, name, module), _notes(finding, habit))
    names = context.library.names(module)
    written = f"{receiver}." if receiver else f"from {module} import "
    near = meant(name, names, least=CLEAR) or nearest(name, names)
    if near and (near[0].lower() == name.lower() or not context.library.homes_of(name)):
        return Repair(f"did you mean {wording.either(written + one for one in near)}?")
    elsewhere = [home for home in context.library.homes_of(name) if home != module]
    if elsewhere:
        return Repair(f"`{name}` is in {elsewhere[0]}: write `from {elsewhere[0]} import {name}`")
    if name in context.builtins:
        return Repair(f"`{name}` is a built-in: write `{name}(...)`")
    inside = [f"{found}.{name}" for found in _classes_with(finding, module, name)]
    if inside:
        return Repair(
            f"it belongs to a class: write {wording.either(f'{receiver or module}.{path}' for path in inside[:2])}"
        )
    return Repair(f"{module} has no `{name}`; it has {wording.listed(names, 80)}")


def _module_of(finding: Finding, node: ast.Attribute | None) -> str:
    """The module that the receiver stands for, `import x as y` and `a.b` included."""
    if node is None:
        return ""
    parts = unparsed(node.value).split(".")
    module, member = finding.context.imports.get(parts[0], ("", None))
    return ".".join([module, *([member] if member else []), *parts[1:]]) if module else ""


def _classes_with(finding: Finding, module: str, name: str) -> list[str]:
    shapes = finding.context.library.shapes(module)
    if shapes is None:
        return []
    return [found.name for found in shapes.classes.values() if name in found.methods and not found.name.startswith("_")]


def _filled(habit: str, finding: Finding, node: ast.Attribute | None, name: str, module: str) -> str:
    call = finding.context.places.parent(node) if node is not None else None
    given = (
        ", ".join(finding.text(argument) for argument in call.args)
        if isinstance(call, ast.Call) and call.func is node
        else "..."
    )
    sentence = habit.format(a=given, m=name)
    receiver = finding.text(node.value) if node is not None else module
    # `import datetime as dt` is repaired in its own words.
    return sentence.replace(f"`{module}.", f"`{receiver}.") if receiver != module else sentence


def _notes(finding: Finding, habit: str) -> tuple[str, ...]:
    if "external function" in habit:
        return wording.tools(finding.context)
    return wording.inputs(finding.context) if "inputs" in habit else ()


def absent_module(finding: Finding) -> Repair:
    """An import of what is not here: what does the job, and what the host offers."""
    name, context = finding.said["name"], finding.context
    hint = finding.diagnostic.hint or absent.instead_of_module(name)
    if hint is None:
        near = nearest(name, sorted(context.library.modules)) or meant(
            name, sorted(context.library.modules), least=CLEAR
        )
        hint = (
            f"did you mean {wording.either(near)}?"
            if near
            else f"there are the modules {wording.listed(sorted(context.library.modules), 80)}"
        )
    notes = wording.tools(context, name) if "function" in hint else wording.inputs(context) if "inputs" in hint else ()
    return Repair(hint, notes, message=f"the module {name} does not exist here", cause=("module", name))


RULES = (
    rule(r'Cannot find implementation or library stub for module named "(?P<name>[^"]+)"', absent_module),
    rule(r'(?:Library stubs not installed for|Skipping analyzing) "(?P<name>[^"]+)".*', absent_module),
    rule(r"the module (?P<name>\S+) does not exist here", absent_module),
    rule(r'Module "(?P<module>[^"]+)" does not explicitly export attribute "(?P<name>[^"]+)".*', absent_member),
)
