"""Classes: methods without self, properties, abstract classes, overrides, and the remarks on conditions."""

from __future__ import annotations

import ast
import re

from monty.check.hints import wording
from monty.check.hints.callees import of_expression
from monty.check.hints.nearest import meant
from monty.check.hints.repair import Finding, Repair, rule
from monty.check.hints.rule_calls import forgotten_self
from monty.check.hints.rule_results import uncalled
from monty.source import walk

_QUOTED = re.compile(r'"([^"]+)"')


def self_left_out(finding: Finding) -> Repair | None:
    """A method defined without `self`, reported where it is defined."""
    function = finding.function()
    holder = finding.context.places.parent(function) if function is not None else None
    if function is None or not isinstance(holder, ast.ClassDef):
        return None
    return forgotten_self(finding, function.name, holder.name)


def called_without_self(finding: Finding) -> Repair | None:
    """The same, reported where the method is called."""
    node = finding.find(ast.Attribute)
    if node is None:
        return None
    for found in finding.context.program.classes.values():
        function = found.methods.get(node.attr)
        if function is not None and not function.is_method and "staticmethod" not in function.decorators:
            return forgotten_self(finding, node.attr, found.name)
    return None


def read_only(finding: Finding) -> Repair | None:
    """Assignment to a property, or to a field of a frozen class."""
    name, owner = finding.said["name"], finding.said["owner"]
    node = finding.find(ast.Attribute)
    receiver = finding.text(node.value if node else None)
    found = finding.context.class_of(owner)
    notes = (wording.described(found, finding.context),) if found is not None and finding.context.is_own(found) else ()
    if found is not None and found.name in finding.context.program.classes and name not in _annotated(finding, owner):
        return Repair(
            f"add a setter to {owner}, `@{name}.setter`, or set the field that `{name}` is worked out from", notes
        )
    return Repair(f"make a new object instead: `dataclasses.replace({receiver}, {name}=...)`", notes)


def _annotated(finding: Finding, owner: str) -> set[str]:
    """The fields of a class of the program that are fields and no properties."""
    for node in walk(finding.context.tree):
        if isinstance(node, ast.ClassDef) and node.name == owner:
            return {
                part.target.id
                for part in node.body
                if isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name)
            }
    return set()


def instance_only(finding: Finding) -> Repair | None:
    """A field was asked of the class."""
    node = finding.find(ast.Attribute)
    name = finding.said["name"]
    owner = finding.text(node.value if node else None, "C")
    return Repair(f"`{name}` belongs to the instances: write `{owner}(...).{name}`, or use the instance that you have")


def abstract(finding: Finding) -> Repair | None:
    """An abstract class was called."""
    missing = _QUOTED.findall(finding.said["names"])
    name = finding.said["owner"]
    found = finding.context.class_of(name)
    children = [other.name for other in finding.context.program.classes.values() if name in other.bases]
    if (
        found is not None
        and found.name in finding.context.program.classes
        and found.bases
        and found.bases[0] not in ("ABC", "abc.ABC", "Protocol")
    ):
        return Repair(f"define {wording.either(missing)} in {name}: its base declares it and leaves it open")
    if children:
        return Repair(f"use a class that defines {wording.either(missing)}: {wording.either(children)}")
    return Repair(f"derive a class from {name} that defines {wording.either(missing)}, and use that")


def undefined_in_super(finding: Finding) -> Repair | None:
    """`super().x` where no base has x."""
    name = finding.said["name"]
    node = finding.find(ast.Attribute, ast.Call)
    holder = finding.context.places.around(node, ast.ClassDef) if node is not None else None
    shape = finding.context.program.classes.get(holder.name) if holder is not None else None
    if shape is None:
        return None
    bases = [found for base in shape.bases if (found := finding.context.class_of(base)) is not None]
    members = [member for base in bases for member in finding.context.members(base)]
    near = meant(name, members)
    return Repair(
        f"did you mean {wording.either(f'super().{one}' for one in near)}?"
        if near
        else f"the bases of {shape.name} have {wording.listed(members)}"
    )


def override(finding: Finding) -> Repair | None:
    """A method that does not fit the base's."""
    name, base = finding.said["name"], finding.said["base"]
    found = finding.context.class_of(base)
    function = found.methods.get(name) if found is not None else None
    return (
        Repair(f"take the same parameters as {base} does", wording.signature(function, finding.context))
        if function
        else None
    )


def uncalled_condition(finding: Finding) -> Repair | None:
    """A function or coroutine as a condition, which is always true."""
    node = finding.context.places.exact(finding.diagnostic.span, ast.expr) or finding.find(ast.expr)
    return uncalled(finding, node, "")


def duplicate(finding: Finding) -> Repair | None:
    """A name defined twice."""
    return Repair(f"give one of the two another name than `{finding.said['name']}`")


def unknown_in_annotation(finding: Finding) -> Repair | None:
    """Something that is no type, used as one."""
    name = finding.said["name"].rpartition(".")[2]
    habits = {
        "any": "write `Any`, with `from typing import Any`",
        "callable": "write `Callable[..., Any]`, with `from collections.abc import Callable`",
        "array": "write `list[...]`",
    }
    if name in habits:
        return Repair(habits[name])
    context = finding.context
    near = meant(
        name,
        [
            *context.program.classes,
            *context.declared.classes,
            *context.declared.aliases,
            "str",
            "int",
            "float",
            "bool",
            "list",
            "dict",
        ],
    )
    return Repair(
        f"`{name}` is no type; did you mean {wording.either(near)}?"
        if near
        else f"`{name}` is no type: annotate with a class"
    )


def not_generic(finding: Finding) -> Repair | None:
    """A function followed by brackets."""
    node = finding.find(ast.Subscript)
    if node is None:
        return None
    written, index = finding.text(node.value), finding.text(node.slice)
    function = of_expression(finding.context, node.value)
    if function is not None and all(parameter.has_default for parameter in function.own_parameters):
        return Repair(
            f"`{written}` is a function: call it first, `{written}()[{index}]`",
            cause=("brackets", finding.diagnostic.line),
        )
    return Repair(
        f"`{written}` is a function: write `{written}({index})`, with parentheses",
        cause=("brackets", finding.diagnostic.line),
    )


RULES = (
    rule(r'Method must have at least one argument\. Did you forget the "self" argument\?', self_left_out),
    rule(r'(?:Self argument|"self" parameter) missing for a non-static method.*', self_left_out),
    rule(r'The erased type of self ".+" is not a supertype of its class ".+"', self_left_out),
    rule(r'Attribute function ".+" with type ".+" does not accept self argument', called_without_self),
    rule(r'Invalid self argument ".+" to attribute function ".+" with type ".+"', called_without_self),
    rule(r'Property "(?P<name>.+)" defined in "(?P<owner>.+)" is read-only', read_only),
    rule(r'Cannot access instance-only attribute "(?P<name>[^"]+)" on class object', instance_only),
    rule(r'Cannot instantiate abstract class "(?P<owner>.+?)" with abstract attributes? (?P<names>.+)', abstract),
    rule(r'"(?P<name>[^"]+)" undefined in superclass', undefined_in_super),
    rule(r'Signature of "(?P<name>[^"]+)" incompatible with supertype "(?P<base>[^"]+)"', override),
    rule(
        r'(?:Argument \d+|Return type) .*of "(?P<name>[^"]+)" (?:is '
        r')?incompatible with (?:.* )?supertype "(?P<base>[^"]+)".*',
        override,
    ),
    rule(r'Function "?(?P<name>[^"]+)"? could always be true in boolean context', uncalled_condition),
    rule(r'Name "(?P<name>[^"]+)" already defined.*', duplicate),
    rule(r'(?:Function|Variable|Module) "(?P<name>[^"]+)" is not valid as a type', unknown_in_annotation),
    rule(r"Type application .+", not_generic),
    rule(r"Invalid type: try using Literal\[.+\] instead\?", not_generic),
)
