"""Values of the wrong type: arguments, assignments, return values, items of displays."""

from __future__ import annotations

import ast

from monty.check.hints import wording
from monty.check.hints.callees import call_at, callee
from monty.check.hints.conversions import Mismatch, remedy
from monty.check.hints.nearest import meant
from monty.check.hints.repair import Finding, Repair, rule
from monty.check.hints.rule_awaits import missing_await
from monty.check.hints.shapes import ClassKind, Function


def argument(finding: Finding) -> Repair | None:
    """`Argument 1 to "f" has incompatible type "T"; expected "U"`."""
    got = finding.type("got")
    if got.awaited is not None:
        return missing_await(finding, got)
    call = call_at(finding)
    function = callee(finding, finding.said["function"], finding.said.get("owner"), call)
    notes = wording.signature(function, finding.context) if function else ()
    swapped = _swapped(finding, function, call)
    if swapped:
        return Repair(swapped, notes, cause=("swapped", call and finding.context.places.span(call)))
    return _converted(finding, notes)


def _swapped(finding: Finding, function: Function | None, call: ast.Call | None) -> str:
    """Two literal arguments whose types fit each other's places."""
    if function is None or call is None or call.keywords or len(call.args) < 2:
        return ""
    wanted = [parameter.annotation for parameter in function.own_parameters]
    kinds = [type(part.value).__name__ if isinstance(part, ast.Constant) else "" for part in call.args]
    wrong = [index for index, kind in enumerate(kinds) if kind and index < len(wanted) and not _accepts(wanted[index], kind)]
    if len(wrong) == 2 and all(_accepts(wanted[one], kinds[other]) for one, other in (wrong, wrong[::-1])):
        first, second = wrong
        parts = [finding.text(part) for part in call.args]
        parts[first], parts[second] = parts[second], parts[first]
        return f"the arguments are swapped: write `{finding.text(call.func)}({', '.join(parts)})`"
    return ""


def _accepts(annotation: str, kind: str) -> bool:
    return kind in annotation.replace("|", " ").split() or (kind == "int" and annotation == "float")


def mismatch(finding: Finding) -> Repair | None:
    """A value where another type is wanted, without a call."""
    if finding.type("got").awaited is not None:
        return missing_await(finding, finding.type("got"))
    return _converted(finding, ())


def _converted(finding: Finding, notes: tuple[str, ...]) -> Repair | None:
    places = finding.context.places
    node = places.exact(finding.diagnostic.span, ast.expr) or finding.find(ast.expr)
    text = finding.text(node)
    found = remedy(Mismatch(finding.type("got"), finding.type("expected"), node, text, finding.context))
    cause = ("value", finding.diagnostic.span)
    if found is None:
        return Repair(f"give a value of type {finding.said['expected']}", notes, cause=cause)
    return Repair(found.hint, (*notes, *found.notes), cause=cause)


def assignment(finding: Finding) -> Repair | None:
    """`Incompatible types in assignment`: convert, or use another name for another thing."""
    repair = mismatch(finding)
    node = finding.context.places.exact(finding.diagnostic.span, ast.expr)
    statement = finding.context.places.parent(node) if node is not None else None
    if repair is None or not isinstance(statement, ast.Assign) or finding.said.get("what") != "variable":
        return repair
    target = statement.targets[0]
    if isinstance(target, ast.Name) and repair.cause is not None and repair.cause[0] == "value":
        other = f"; for another kind of value use another name than `{target.id}`"
        return Repair(repair.hint + other, repair.notes, repair.span, repair.message, repair.cause)
    return repair


def returned(finding: Finding) -> Repair | None:
    """`Incompatible return value type`: convert, or change what the function says it returns."""
    repair = mismatch(finding)
    if repair is None or repair.span is not None:
        return repair
    node = finding.find(ast.expr)
    function = finding.context.places.around(node, ast.FunctionDef, ast.AsyncFunctionDef) if node is not None else None
    if function is None:
        return repair
    other = f"; or change the annotation of `{function.name}` to `-> {finding.type('got')}`"
    return Repair(repair.hint + other, repair.notes, cause=repair.cause)


def display(finding: Finding) -> Repair | None:
    """`List item 0 has incompatible type`: the item, converted."""
    places = finding.context.places
    node = places.exact(finding.diagnostic.span, ast.expr)
    call = places.around(node, ast.Call) if node is not None else None
    if call is not None and isinstance(call.func, ast.Attribute) and call.func.attr == "join":
        name = finding.text(node)
        listing = places.parent(node) if node is not None else None
        return Repair(f"join takes strings: write `{finding.text(call.func)}(str(item) for item in {finding.text(listing)})`, or `str({name})`", cause=("join", call.lineno))
    return mismatch(finding)


def dictionary(finding: Finding) -> Repair | None:
    """`Dict entry 0 has incompatible type "K": "V"; expected "L": "W"`: the key or the value, converted."""
    node = finding.context.places.exact(finding.diagnostic.span, ast.expr) or finding.find(ast.expr)
    pairs = [("key", "key_got", "key_expected"), ("value", "got", "expected")]
    for what, got, expected in pairs:
        if finding.said[got] != finding.said[expected]:
            remedied = remedy(Mismatch(finding.type(got), finding.type(expected), None, what, finding.context))
            if remedied is not None:
                return Repair(f"the {what} of this entry must be {finding.said[expected]}: {remedied.hint}", remedied.notes)
            return Repair(f"the {what} of this entry must be {finding.said[expected]}")
    return Repair() if node is None else None


def typed_dict_value(finding: Finding) -> Repair | None:
    """A key of a TypedDict given a value of another type."""
    return _converted(finding, ())


def typed_dict_keys(finding: Finding) -> Repair | None:
    """`Missing keys`/`Extra keys` of a TypedDict display."""
    context = finding.context
    found = context.class_of(finding.said["type"])
    if found is None:
        return None
    notes = (wording.described(found, context),)
    names = [part.strip().strip('"') for part in finding.said["names"].replace("(", "").replace(")", "").split(",")]
    fields = context.fields(found)
    shown = [f'"{name}": ... ({fields.get(name, "")})' if finding.said["how"] == "Missing" else f'"{name}"' for name in names]
    if finding.said["how"] == "Missing":
        return Repair(f"add {wording.listed(shown)}", notes, cause=("keys", finding.diagnostic.span, found.name))
    near = meant(names[0], fields)
    hint = f"did you mean {wording.either(repr(one) for one in near)}?".replace("'", '"') if near else f"leave {wording.listed(shown)} out"
    return Repair(hint, notes, cause=("keys", finding.diagnostic.span, found.name))


def overlap(finding: Finding) -> Repair | None:
    """A comparison that can never be true: an enum with a str, a Literal with what it never is."""
    context = finding.context
    node = finding.find(ast.Compare)
    left, right = finding.type("left"), finding.type("right")
    for kind, other, place in ((left, right, 1), (right, left, 0)):
        found = context.class_of(kind.plain)
        compared = (node.comparators[0] if place else node.left) if node is not None else None
        if found is not None and context.kind(found) is ClassKind.ENUM and context.is_own(found):
            value = compared.value if isinstance(compared, ast.Constant) else None
            members = [name for name, text in context.fields(found).items() if text.strip("'\"") == value] or meant(str(value), context.fields(found))
            options = wording.either(f"{found.name}.{name}" for name in members or context.fields(found))
            return Repair(f"compare with the member: {options}", (wording.described(found, context),))
        if wording.literals(kind):
            found_remedy = remedy(Mismatch(other, kind, compared, finding.text(compared), context))
            return Repair(found_remedy.hint, found_remedy.notes) if found_remedy else None
    found_remedy = remedy(Mismatch(right, left, node.comparators[0] if node else None, finding.text(node.comparators[0] if node else None), context))
    return Repair(f"the two sides have types that are never equal; {found_remedy.hint}" if found_remedy else "compare values of one type")


_GOT = r'"(?P<got>.+?)"; expected "(?P<expected>.+?)"'
RULES = (
    rule(rf'Argument (?P<argument>\S+) to "(?P<function>[^"]+)"(?: of "(?P<owner>.+?)")? has incompatible type \**{_GOT}', argument),
    rule(rf"(?:List|Set|Tuple) item \d+ has incompatible type {_GOT}", display),
    rule(
        r'Dict entry \d+ has incompatible type "(?P<key_got>.+?)": "(?P<got>.+?)"; expected "(?P<key_expected>.+?)": "(?P<expected>.+?)"', dictionary
    ),
    rule(
        r'Incompatible types in assignment \(expression has type "(?P<got>.+?)", (?P<what>variable|target|base class.*?) has type "(?P<expected>.+?)"\)',
        assignment,
    ),
    rule(r'Incompatible return value type \(got "(?P<got>.+?)", expected "(?P<expected>.+?)"\)', returned),
    rule(r'Value expression in dictionary comprehension has incompatible type "(?P<got>.+?)"; expected type "(?P<expected>.+?)"', mismatch),
    rule(r'Key expression in dictionary comprehension has incompatible type "(?P<got>.+?)"; expected type "(?P<expected>.+?)"', mismatch),
    rule(r'(?:List|Set|Generator) comprehension has incompatible type .+?\["?(?P<got>.+?)"?\]; expected .+?\[(?P<expected>.+?)\]', mismatch),
    rule(r'Incompatible default for (?:parameter|argument) ".+?" \(default has type "(?P<got>.+?)", (?:parameter|argument) has type "(?P<expected>.+?)"\)', mismatch),
    rule(r'(?:Value of "(?P<key>.+?)" has incompatible type|Incompatible types) \(expression has type "(?P<got>.+?)", TypedDict item ".+?" has type "(?P<expected>.+?)"\)', typed_dict_value),
    rule(r'(?P<how>Missing|Extra) keys? (?P<names>.+) for TypedDict "(?P<type>.+)"', typed_dict_keys),
    rule(r'Non-overlapping (?:equality|identity|container) check \((?:left operand|element) type: "(?P<left>.+?)", (?:right operand|container item) type: "(?P<right>.+?)"\)', overlap),
)  # fmt: skip
