"""Values that may be None: what to write before they are used."""

from __future__ import annotations

import ast

from monty.check.hints.repair import Finding, Repair
from monty.check.hints.type_text import Type

IN_PLACE = {
    "sort": "`sorted({r})` gives a sorted list",
    "reverse": "`list(reversed({r}))` gives a reversed list",
    "append": "`{r} + [{a}]` gives a new list",
    "extend": "`{r} + {a}` gives a new list",
    "insert": "a slice gives a new list",
    "remove": "`[item for item in {r} if item != {a}]` gives a new list",
    "update": "`{r} | {a}` gives a new one",
    "add": "`{r} | {{{a}}}` gives a new set",
    "clear": "`{r}` is empty afterwards",
    "shuffle": "the list itself is shuffled",
}
_DEFAULTS = {
    "str": '""',
    "int": "0",
    "float": "0.0",
    "list": "[]",
    "dict": "{}",
    "set": "set()",
    "tuple": "()",
    "bool": "False",
}


def none_handled(finding: Finding, kind: Type) -> Repair:
    """`x` may be None: test it first, where its value is made if a name can hold it."""
    node = _culprit(finding)
    if kind.name == "None" and node is not None and (made := made_none(finding, node)) is not None:
        return made
    text = finding.text(node, "it")
    rest = kind.without_none
    notes = (_why(finding, node, rest),) if node is not None else ()
    cause = ("optional", text, finding.diagnostic.line)
    if isinstance(node, ast.Call):
        return Repair(
            f"`{text}` may give None: assign it, `value = {text}`, and use it under `if value is not None:`",
            notes,
            cause=cause,
        )
    default = _DEFAULTS.get(rest.plain)
    other = f", or write `({text} or {default})`" if default else ""
    return Repair(f"`{text}` may be None: use it under `if {text} is not None:`{other}", notes, cause=cause)


def made_none(finding: Finding, node: ast.expr) -> Repair | None:
    """A name that holds the result of a call that always gives None: the call is the place to repair."""
    origin = finding.context.places.origin(node)
    if not isinstance(origin, ast.Call):
        return None
    written = finding.text(origin)
    instead = ""
    if isinstance(origin.func, ast.Attribute):
        instead = IN_PLACE.get(origin.func.attr, "").format(
            r=finding.text(origin.func.value), a=", ".join(map(finding.text, origin.args))
        )
    changes = f"`{written}` changes its object in place and gives None: call it on a line of its own; {instead}"
    plain = f"`{written}` gives None: call it on a line of its own and leave its value out"
    return Repair(
        changes if instead else plain,
        span=finding.context.places.span(origin),
        message=f"`{written}` does not return a value",
        cause=("none", origin.lineno),
    )


def _culprit(finding: Finding) -> ast.expr | None:
    """The expression that may be None: the receiver of an attribute or a subscript, else what the message points at."""
    node = finding.context.places.exact(finding.diagnostic.span, ast.expr) or finding.find(ast.expr)
    match node:
        case ast.Attribute(value=value) if node.attr == finding.said.get("name"):
            return value
        case ast.Subscript(value=value) if "got" not in finding.said and "name" not in finding.said:
            return value
        case ast.BinOp(left=left):
            return left
        case _:
            return node


def _why(finding: Finding, node: ast.expr, rest: Type) -> str:
    origin = finding.context.places.origin(node)
    if origin is node or not isinstance(origin, ast.Call):
        return f"its type is {rest} | None"
    return f"line {origin.lineno}: `{finding.text(origin)}` gives {rest} or None"
