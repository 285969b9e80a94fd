"""Values that may be None: what to write before they are used."""

from __future__ import annotations

import ast

from monty.check.hints.repair import Finding, Repair
from monty.check.hints.type_text import Type

_DEFAULTS = {"str": '""', "int": "0", "float": "0.0", "list": "[]", "dict": "{}", "set": "set()", "tuple": "()", "bool": "False"}


def none_handled(finding: Finding, kind: Type) -> Repair:
    """`x` may be None: test it first, where its value is made if a name can hold it."""
    node = _culprit(finding)
    text = finding.text(node, "it")
    rest = kind.without_none
    notes = (_why(finding, node, rest),) if node is not None else ()
    cause = ("optional", text, finding.diagnostic.line)
    if isinstance(node, ast.Call):
        return Repair(f"`{text}` may give None: assign it, `value = {text}`, and use it under `if value is not None:`", notes, cause=cause)
    default = _DEFAULTS.get(rest.plain)
    other = f", or write `({text} or {default})`" if default else ""
    return Repair(f"`{text}` may be None: use it under `if {text} is not None:`{other}", notes, cause=cause)


def _culprit(finding: Finding) -> ast.expr | None:
    """The expression that may be None: the receiver of an attribute or a subscript, else what the message points at."""
    node = finding.context.places.exact(finding.diagnostic.span, ast.expr) or finding.find(ast.expr)
    match node:
        case ast.Attribute(value=value) | ast.Subscript(value=value) if "argument" not in finding.said:
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
