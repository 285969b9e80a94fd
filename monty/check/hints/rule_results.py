"""What functions give back, and taking it apart: missing returns, values of None, unpacking."""

from __future__ import annotations

import ast

from monty.check.hints import wording
from monty.check.hints.callees import of_expression
from monty.check.hints.repair import Finding, Repair, rule
from monty.check.hints.rule_none import IN_PLACE
from monty.check.hints.shapes import unparsed
from monty.check.hints.type_text import MAPPINGS


def no_return(finding: Finding) -> Repair | None:
    """`Missing return statement`: where the function can end without one."""
    function = finding.function()
    if function is None:
        return None
    wanted = unparsed(function.returns) if function.returns else "a value"
    last = function.body[-1]
    statement = finding.text(last.value) if isinstance(last, ast.Expr) else ""
    if isinstance(last, ast.Expr) and not isinstance(last.value, ast.Constant | ast.Yield | ast.Await):
        hint = f"write `return {statement}` on the last line"
    elif isinstance(last, ast.Assign) and isinstance(last.targets[0], ast.Name):
        hint = f"add `return {last.targets[0].id}` at the end"
    else:
        hint = f"end every path with `return` and a value of type {wanted}, or raise an exception there"
    span = finding.context.places.name_span(function)
    return Repair(
        f"{hint}; or change the annotation to `-> {wanted} | None`",
        cause=("return", function.name, function.lineno),
        span=span,
    )


def none_result(finding: Finding) -> Repair | None:
    """`"f" does not return a value`: the call stands alone, its object is what is wanted."""
    node = finding.context.places.exact(finding.diagnostic.span, ast.Call) or finding.find(ast.Call)
    if node is None:
        return None
    written = finding.text(node)
    name = finding.said["function"]
    tool = finding.context.tools.get(name)
    notes = wording.signature(tool, finding.context) if tool else ()
    own = finding.context.program.functions.get(name)
    cause = ("none", node.lineno)
    if isinstance(node.func, ast.Attribute):
        receiver = finding.text(node.func.value)
        given = ", ".join(finding.text(argument) for argument in node.args)
        instead = IN_PLACE.get(node.func.attr, "").format(r=receiver, a=given)
        if instead:
            return Repair(
                f"`{written}` changes {receiver} in place and gives None: call it on a line of its own; {instead}",
                cause=cause,
            )
    if own is not None:
        return Repair(
            f"`{name}` (line {own.line}) has no `return` with a value: add one, or call it on a line of its own",
            notes,
            cause=cause,
        )
    return Repair(f"`{written}` gives None: call it on a line of its own and leave its value out", notes, cause=cause)


def unpacked(finding: Finding) -> Repair | None:
    """Too many or too few values to unpack."""
    wanted, given = finding.said["wanted"], finding.said["given"]
    statement = _assignment(finding)
    targets = _targets(statement)
    names = [finding.text(target) for target in targets]
    if not names:
        return Repair(f"there are {given} values: write {given} names on the left")
    if int(given) > len(names):
        more = [*names, *("_" for _ in range(int(given) - len(names)))]
        return Repair(
            f"there are {given} values: write `{', '.join(more)} = ...`, "
            f"or `{', '.join([*names[:-1], '*' + names[-1]])} = ...`"
        )
    return Repair(f"there are only {given} values for {wanted} names: write `{', '.join(names[: int(given)])} = ...`")


def _assignment(finding: Finding) -> ast.AST | None:
    places = finding.context.places
    node = places.exact(finding.diagnostic.span, ast.expr) or finding.find(ast.expr)
    if node is None:
        return None
    if isinstance(node, ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp):
        return node.generators[0]
    return places.around(node, ast.Assign, ast.For, ast.AsyncFor, ast.comprehension)


def _targets(statement: ast.AST | None) -> list[ast.expr]:
    target = getattr(statement, "target", None) or next(iter(getattr(statement, "targets", [])), None)
    return list(target.elts) if isinstance(target, ast.Tuple | ast.List) else []


def unpacked_text(finding: Finding) -> Repair | None:
    """`Unpacking a string is disallowed`: mostly a dict looped over for pairs."""
    statement = _assignment(finding)
    if isinstance(statement, ast.For | ast.comprehension):
        source = finding.text(statement.iter)
        names = ", ".join(finding.text(target) for target in _targets(statement))
        return Repair(f"looping over a dict gives its keys alone: write `for {names} in {source}.items():`")
    value = finding.text(statement.value) if isinstance(statement, ast.Assign) else "text"
    return Repair(f"text is not unpacked letter by letter: write `{value}.split(...)` for its parts")


def single(finding: Finding) -> Repair | None:
    """One value for several names: `"int" object is not iterable` where names are unpacked."""
    statement = _assignment(finding)
    kind = finding.kind("type")
    targets = _targets(statement)
    if len(targets) < 2 or kind.plain == "Callable" or kind.is_optional or kind.awaited is not None:
        return None
    if isinstance(statement, ast.For | ast.comprehension):
        source = finding.text(statement.iter)
        if isinstance(statement.iter, ast.Call | ast.Name) and kind.plain in ("int", "str"):
            names = ", ".join(finding.text(target) for target in targets)
            return Repair(
                f"each item is one {kind}: write `for {names} in enumerate({source}):` "
                f"for positions, or `{source}.items()` for a dict"
            )
    found = finding.context.class_of(kind.plain)
    if found is not None and finding.context.is_own(found) and isinstance(statement, ast.For | ast.comprehension):
        source = finding.text(statement.iter)
        hint = (
            f"each item is one {found.name}: write `for item in {source}:` "
            f"and read its fields, or `enumerate({source})` for positions"
        )
        return Repair(hint, (wording.described(found, finding.context),))
    if found is not None and finding.context.is_own(found):
        return Repair(
            f"it is one {found.name}: assign it to one name and read its fields",
            (wording.described(found, finding.context),),
        )
    if kind.plain in MAPPINGS:
        return None
    return Repair(f"it is one {kind}: assign it to one name")


def uncalled(finding: Finding, node: ast.expr | None, rest: str) -> Repair:
    """A function was used as its result: the parentheses were left out, here or where a name was given the function."""
    if node is None:
        return Repair("it is a function: call it first")
    context = finding.context
    written = finding.text(node)
    origin = context.places.origin(node)
    if origin is not node and isinstance(origin, ast.Attribute | ast.Name):
        made = finding.text(origin)
        call = wording.call_of(of_expression(context, origin), made)
        return Repair(
            f"call it: `{call}`", span=context.places.span(origin), cause=("uncalled", made, origin.lineno),
            message=f'"{made}" is a function and is not called, so "{written}" is no value to work with',
        )  # fmt: skip
    call = wording.call_of(of_expression(context, node), written)
    return Repair(
        f"`{written}` is a function: call it, `{call}{rest}`", cause=("uncalled", written, finding.diagnostic.line)
    )


RULES = (
    rule(r"Missing return statement", no_return),
    rule(r'"(?P<function>[^"]+)"(?: of "(?P<owner>.+?)")? does not return a value.*', none_result),
    rule(r"Too many values to unpack \((?P<wanted>\d+) expected, (?P<given>\d+) provided\)", unpacked),
    rule(r"Need more than (?P<given>\d+) values? to unpack \((?P<wanted>\d+) expected\)", unpacked),
    rule(r"Unpacking a string is disallowed.*", unpacked_text),
    rule(r'"(?P<type>.+)" object is not iterable', single),
    rule(r'"(?P<type>.+)" has no attribute "__iter__".*', single),
)
