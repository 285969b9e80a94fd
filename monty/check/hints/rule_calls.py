"""Calls with arguments that do not fit the signature: too many, too few, keywords that are not there."""

from __future__ import annotations

import ast
import re

from monty.check.hints import wording
from monty.check.hints.callees import call_at, called_name, callee
from monty.check.hints.habits_of_modules import KEYWORDS
from monty.check.hints.nearest import meant
from monty.check.hints.repair import Finding, Repair, rule
from monty.check.hints.shapes import Function
from monty.check.hints.type_text import Type
from monty.source import walk

_QUOTED = re.compile(r'"([^"]+)"')


def unexpected_keyword(finding: Finding) -> Repair | None:
    """`Unexpected keyword argument "x" for "f"`: the parameter that was meant."""
    name, call = finding.said["name"], call_at(finding)
    function_name, function = called_name(finding, call), callee(finding, call)
    notes = wording.signature(function, finding.context) if function else ()
    cause = (
        ("overload", finding.diagnostic.span)
        if finding.diagnostic.code == "call-overload"
        else ("keyword", finding.diagnostic.span, name)
    )
    habit = KEYWORDS.get(function_name, {}).get(name)
    if habit:
        return Repair(f"write `{habit}` instead of `{name}=`" if "=" in habit else habit, notes, cause=cause)
    if function is None:
        return Repair(f"leave `{name}=` out", cause=cause)
    given = {keyword.arg for keyword in call.keywords} if call else set()
    free = [keyword for keyword in function.keywords if keyword not in given]
    positional = len(call.args) if call else 0
    unfilled = [parameter.name for parameter in function.own_parameters[positional:] if parameter.name in free]
    unfilled += [name for name in function.overloaded if name in free and name not in unfilled]
    required = [
        parameter.name
        for parameter in function.own_parameters[positional:]
        if parameter.name in free and not parameter.has_default
    ]
    near = meant(name, unfilled) or (required if len(required) == 1 else [])
    if near:
        return Repair(f"did you mean {wording.either(f'{one}=' for one in near)}?", notes, cause=cause)
    only = [parameter.name for parameter in function.own_parameters if parameter.kind == "/"]
    if only and not free:
        return Repair(f"`{function_name}` takes its arguments without names: leave `{name}=` out", notes, cause=cause)
    if not unfilled:
        return Repair(f"leave `{name}=` out: `{function_name}` has no such parameter", notes, cause=cause)
    return Repair(
        f"leave `{name}=` out, or use one of the parameters {wording.listed(f'`{one}=`' for one in unfilled)}",
        notes,
        cause=cause,
    )


def missing_arguments(finding: Finding) -> Repair | None:
    """`Missing positional argument "x" in call to "f"`: the call with what it lacks."""
    names = _QUOTED.findall(finding.said["names"])
    if names == ["fp"]:
        given = called_name(finding, call_at(finding))
        return Repair(
            f"write `json.{given}s(...)`, which works with text; there are no files here",
            cause=("arguments", finding.diagnostic.span),
        )
    call = call_at(finding)
    function = callee(finding, call)
    if call is not None and called_name(finding, call) in ("date", "datetime") and len(call.args) == 1:
        if isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str):
            return iso_date(finding, call, finding.text(call.args[0]))
    return _added(finding, call, function, names)


def iso_date(finding: Finding, call: ast.Call, first: str) -> Repair:
    """`date("2024-05-01")`: the class takes numbers, another maker takes the text."""
    maker = f"{finding.text(call.func)}.fromisoformat({first})"
    hint = f"write `{maker}`, or give numbers: year, month, day"
    return Repair(hint, cause=("arguments", finding.context.places.span(call)))


def _added(finding: Finding, call: ast.Call | None, function: Function | None, names: list[str]) -> Repair:
    """The call with the arguments that it lacks."""
    notes = wording.signature(function, finding.context) if function else ()
    cause = ("arguments", finding.diagnostic.span)
    if names == ["self"] and call is not None:
        return _on_the_class(finding, call, notes)
    if call is None:
        return Repair(f"add {wording.listed(f'{name}=' for name in names)}", notes, cause=cause)
    given = [
        *(finding.text(argument) for argument in call.args),
        *(f"{word.arg}={finding.text(word.value)}" for word in call.keywords if word.arg),
    ]
    typed = {parameter.name: parameter.annotation for parameter in function.own_parameters} if function else {}
    added = [f"{name}=..." for name in names]
    what = wording.listed(f"{name} ({typed[name]})" if typed.get(name) else name for name in names)
    return Repair(f"add {what}: `{finding.text(call.func)}({', '.join([*given, *added])})`", notes, cause=cause)


def _on_the_class(finding: Finding, call: ast.Call, notes: tuple[str, ...]) -> Repair:
    """A method called on the class instead of an instance."""
    if not isinstance(call.func, ast.Attribute):
        return Repair("call the method on an instance", notes)
    owner, name = finding.text(call.func.value), call.func.attr
    held = finding.context.places.method_around(call)
    given = ", ".join(finding.text(argument) for argument in call.args)
    if held and held[1].name == owner:
        return Repair(f"write `self.{name}({given})`", notes)
    return Repair(f"call it on an instance: `{owner}(...).{name}({given})`", notes)


def too_many(finding: Finding) -> Repair | None:
    """`Too many arguments for "f"`: how many it takes; or the method's forgotten `self`."""
    call = call_at(finding)
    function = callee(finding, call)
    lost = _method_without_self(finding, function)
    if lost is not None:
        return lost
    if call is not None and call.args and isinstance(call.args[0], ast.Name) and call.args[0].id == "self":
        rest = ", ".join(finding.text(argument) for argument in call.args[1:])
        return Repair(
            f"leave `self` out, it is given already: `{finding.text(call.func)}({rest})`",
            cause=("arguments", finding.diagnostic.span),
        )
    if function is None or call is None:
        return Repair("leave the surplus arguments out")
    notes = wording.signature(function, finding.context)
    positional = [parameter for parameter in function.own_parameters if parameter.kind in ("", "/")]
    keyword_only = [parameter.name for parameter in function.own_parameters if parameter.kind == "key"]
    surplus = call.args[len(positional) :]
    cause = ("arguments", finding.diagnostic.span)
    if surplus and keyword_only and finding.said.get("positional"):
        named = ", ".join(f"{name}={finding.text(value)}" for name, value in zip(keyword_only, surplus, strict=False))
        kept = ", ".join(finding.text(argument) for argument in call.args[: len(positional)])
        return Repair(
            f"give it by name: `{finding.text(call.func)}({', '.join(part for part in (kept, named) if part)})`",
            notes,
            cause=cause,
        )
    left = wording.listed(code for code in (f"`{finding.text(argument)}`" for argument in surplus))
    takes = (
        f"{called_name(finding, call) or 'it'} takes {len(positional) or 'no'} "
        f"argument{'s' if len(positional) != 1 else ''}"
    )
    return Repair(f"{takes}: leave {left or 'the surplus'} out", notes, cause=cause)


def _method_without_self(finding: Finding, function: Function | None) -> Repair | None:
    """A method of the program whose first parameter is not `self`: every call of it has one argument too many."""
    if function is None or function.is_method or function.decorators:
        return None
    owners = [found for found in finding.context.program.classes.values() if function in found.methods.values()]
    return forgotten_self(finding, function.name, owners[0].name) if owners else None


def forgotten_self(finding: Finding, method: str, owner: str) -> Repair | None:
    """The report at the method's first line."""
    places = finding.context.places
    for holder in walk(places.tree):
        if isinstance(holder, ast.ClassDef) and holder.name == owner:
            for node in holder.body:
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name == method:
                    header = ", ".join(["self", *places.parameters(node)])
                    return Repair(
                        f"add `self` as the first parameter: `def {method}({header})`", span=places.name_span(node),
                        message=f'the method "{method}" of {owner} does not take self', cause=("self", owner, method),
                    )  # fmt: skip
    return None


def too_few(finding: Finding) -> Repair | None:
    """`Too few arguments for "f"`: those that have no default and are not given."""
    call = call_at(finding)
    function = callee(finding, call)
    if function is None or call is None:
        return Repair("give every parameter that has no default", cause=("arguments", finding.diagnostic.span))
    given = {word.arg for word in call.keywords}
    left = function.own_parameters[len(call.args) :]
    return _added(finding, call, function, [one.name for one in left if not one.has_default and one.name not in given])


def given_twice(finding: Finding) -> Repair | None:
    """`"f" gets multiple values for keyword argument "x"`."""
    function = callee(finding, call_at(finding))
    notes = wording.signature(function, finding.context) if function else ()
    name = finding.said["name"]
    return Repair(f"`{name}` is given by position already: leave `{name}=` out, or give it by name alone", notes)


def not_callable(finding: Finding) -> Repair | None:
    """`"T" not callable`: parentheses on what is a value."""
    kind, call = finding.kind("type"), call_at(finding)
    written = finding.text(call.func if call else None)
    given = ", ".join(finding.text(argument) for argument in call.args) if call else ""
    if kind.is_optional:
        return Repair(f"`{written}` may be None: call it under `if {written} is not None:`")
    return Repair(*_instead_of_call(finding, kind, written, given, call))


def _instead_of_call(
    finding: Finding, kind: Type, written: str, given: str, call: ast.Call | None
) -> tuple[str, tuple[str, ...]]:
    context, plain = finding.context, kind.plain
    if call is not None and isinstance(call.func, ast.Name) and call.func.id in context.builtins:
        lines = wording.listed({str(value.lineno) for value in context.places.assignments(call.func.id, call)})
        hint = f"`{written}` hides the built-in {written}"
        return (
            f"{hint}: give the variable (line {lines}) another name"
            if lines
            else f"{hint}: give the variable another name",
            (),
        )
    if call is not None and isinstance(call.func, ast.Name) and call.func.id in context.tools:
        return f"`{written}` hides the external function {written}: give the variable another name", ()
    if plain in ("list", "tuple", "dict", "str", "TypedDict") and given:
        return f"`{written}` is a {kind}: write `{written}[{given}]`, with brackets", ()
    if plain == "Module":
        return f"`{written}` is a module: call a function of it, such as `{written}.name(...)`", ()
    found = context.class_of(plain)
    notes = (wording.described(found, context),) if found is not None and context.is_own(found) else ()
    return f"`{written}` is a {kind}, no function: leave the parentheses out, write `{written}`", notes


_FUNCTION = r'"(?P<function>[^"]+)"(?: of "(?P<owner>.+?)")?'
_FOR = rf"(?: for (?:overloaded function )?{_FUNCTION})?"
RULES = (
    rule(rf'Unexpected keyword argument "(?P<name>[^"]+)"{_FOR}.*', unexpected_keyword),
    rule(
        rf"Missing (?:positional|named) arguments? (?P<names>.+?)(?: in call(?: to {_FUNCTION})?)?", missing_arguments
    ),
    rule(rf"Too many (?P<positional>positional )?arguments{_FOR}", too_many),
    rule(rf"Too few arguments{_FOR}", too_few),
    rule(
        r'"(?P<function>[^"]+)"(?: of "(?P<owner>.+?)")? gets multiple values for keyword argument "(?P<name>[^"]+)"',
        given_twice,
    ),
    rule(r'"(?P<type>.+)" not callable', not_callable),
    rule(r"(?P<type>Module) not callable", not_callable),
)
