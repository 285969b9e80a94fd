"""Formatting of text, and exceptions that are text."""

from __future__ import annotations

import ast

from monty.check.hints.conversions import Mismatch, remedy
from monty.check.hints.repair import Finding, Repair, rule


def placeholder(finding: Finding) -> Repair | None:
    """`"%d" % "x"`: another letter, or another value."""
    node = finding.find(ast.BinOp)
    value = node.right if node is not None else None
    found = remedy(Mismatch(finding.kind("got"), finding.kind("wanted"), value, finding.text(value), finding.context))
    other = "write `%s` for text, or an f-string"
    return Repair(f"{other}; or {found.hint}" if found is not None else other, found.notes if found is not None else ())


def too_few_values(finding: Finding) -> Repair | None:
    """More placeholders than values."""
    return Repair("give a value for each placeholder, or write an f-string with the values inside the braces")


def too_many_values(finding: Finding) -> Repair | None:
    """More values than placeholders."""
    return Repair("write a placeholder for each value, or an f-string with the values inside the braces")


def raised(finding: Finding) -> Repair | None:
    """`raise "error"`, `raise 3`."""
    node = finding.context.places.exact(finding.diagnostic.span, ast.expr) or finding.find(ast.expr)
    text = finding.text(node, '"..."')
    return Repair(f"raise an exception: `raise ValueError({text})`")


def caught(finding: Finding) -> Repair | None:
    """`except "ValueError"`."""
    node = finding.context.places.exact(finding.diagnostic.span, ast.expr) or finding.find(ast.expr)
    match node:
        case ast.Constant(value=str(name)) if name.isidentifier():
            return Repair(f"write the class without quotes: `except {name}:`")
        case ast.List():
            return Repair("write several classes as a tuple: `except (ValueError, KeyError):`")
        case _:
            return Repair("name a class of exceptions, such as `except ValueError as error:`")


RULES = (
    rule(
        r'Incompatible types in string interpolation \(expression has type "(?P<got>.+)", '
        r'placeholder has type "(?P<wanted>.+)"\)',
        placeholder,
    ),
    rule(r"Cannot find replacement for (?:positional|named) format specifier .+", too_few_values),
    rule(r"Not enough arguments for format string", too_few_values),
    rule(r"Not all arguments converted during string formatting", too_many_values),
    rule(r"Exception must be derived from BaseException", raised),
    rule(r"Exception type must be derived from BaseException.*", caught),
)
