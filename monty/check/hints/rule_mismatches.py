"""Values of the wrong type: arguments, assignments, return values, items of displays."""

from __future__ import annotations

import ast
import re
from dataclasses import replace

from monty.check.hints import wording
from monty.check.hints.callees import call_at, called_name, callee
from monty.check.hints.conversions import Mismatch, remedy
from monty.check.hints.nearest import meant
from monty.check.hints.repair import Finding, Repair, rule
from monty.check.hints.rule_awaits import missing_await
from monty.check.hints.rule_calls import iso_date
from monty.check.hints.shapes import ClassKind
from monty.check.hints.type_text import read


def argument(finding: Finding) -> Repair | None:
    """`Argument 1 to "f" has incompatible type "T"; expected "U"`."""
    got = finding.kind("got")
    if got.awaited is not None:
        return missing_await(finding, got)
    call = call_at(finding)
    function = callee(finding, call)
    notes = wording.signature(function, finding.context) if function else ()
    swapped = _swapped(finding, call) if call is not None else ""
    if swapped:
        return Repair(swapped, notes, cause=("swapped", call and finding.context.places.span(call)))
    own = _of_one_function(finding, called_name(finding, call), call)
    if own is not None:
        return replace(own, notes=notes)
    if called_name(finding, call) == "sum" and (summed := _summed(finding, call)):
        return Repair(summed, notes, cause=("sum", finding.diagnostic.line))
    if called_name(finding, call) == "join" and finding.kind("got").plain in ("list", "tuple", "set", "Generator"):
        return _joined(finding, finding.context.places.exact(finding.diagnostic.span, ast.expr), call)
    return _converted(finding, notes)


def _of_one_function(finding: Finding, name: str, call: ast.Call | None) -> Repair | None:
    """What is passed to one function in particular by mistake."""
    got = finding.kind("got").plain
    if call is None or not call.args:
        return None
    first = finding.text(call.args[0])
    if name == "loads" and got in ("dict", "list"):
        return Repair(f"it is no text but {wording.a(got)} already: leave `loads` out and write `{first}`")
    if name == "load" and got == "str":
        return Repair(f"write `json.loads({first})`, which works with text; there are no files here")
    if name in ("date", "datetime") and got == "str":
        return iso_date(finding, call, first)
    if finding.said.get("argument") == "1" and isinstance(call.func, ast.Attribute):
        owner = finding.text(call.func.value)
        if owner == finding.said.get("owner") == finding.said["expected"]:
            return Repair(f"call it on an instance: `{owner}(...).{name}({first})`")
    return _of_other_arity(finding)


def _of_other_arity(finding: Finding) -> Repair | None:
    """A function that takes more or fewer arguments than whoever calls it gives."""
    given, wanted = (_arity(finding.said.get(name, "")) for name in ("got", "expected"))
    if given is None or wanted is None or given == wanted:
        return None
    names = ", ".join(["item", "other", "third"][:wanted]) if wanted <= 3 else "..."
    return Repair(f"the function is called with {wanted} argument{'s' * (wanted != 1)}: write `lambda {names}: ...`")


def _arity(text: str) -> int | None:
    """How many arguments a `Callable[[A, B], C]` takes."""
    found = _CALLABLE.match(text)
    if found is None:
        return None
    depth, count = 0, 1 if found["arguments"].strip() else 0
    for character in found["arguments"]:
        depth += (character in "[(") - (character in "])")
        count += character == "," and depth == 0
    return count


def _summed(finding: Finding, call: ast.Call | None) -> str:
    """`sum` of objects: the field that is meant."""
    element = finding.kind("got").element
    found = finding.context.class_of(element.plain) if element is not None else None
    if found is None or call is None or not finding.context.is_own(found):
        return ""
    numbers = [name for name, kind in finding.context.fields(found).items() if kind in ("int", "float", "Decimal")]
    dictionary = finding.context.kind(found) is ClassKind.TYPED_DICT
    parts = [f'item["{name}"]' if dictionary else f"item.{name}" for name in numbers[:4]]
    given = finding.text(call.args[0] if call.args else None, "items")
    return f"sum a field: {wording.either(f'sum({part} for item in {given})' for part in parts)}" if parts else ""


def _swapped(finding: Finding, call: ast.Call) -> str:
    """Two arguments of one call, each of the type that the other's place wants."""
    places = finding.context.places
    spans = {places.span(argument): index for index, argument in enumerate(call.args)}
    here = spans.get(finding.diagnostic.span)
    for other in finding.others:
        match = _ARGUMENT.fullmatch(other.message)
        there = spans.get(other.span)
        if match is None or here is None or there is None or here == there:
            continue
        if _crossed(finding.said, match.groupdict()):
            parts = [finding.text(argument) for argument in call.args]
            parts[here], parts[there] = parts[there], parts[here]
            return f"the arguments are swapped: write `{finding.text(call.func)}({', '.join(parts)})`"
    return ""


def _crossed(one: dict[str, str], other: dict[str, str]) -> bool:
    return all(_accepts(wanted["expected"], given["got"]) for wanted, given in ((one, other), (other, one)))


def _accepts(wanted: str, got: str) -> bool:
    members = {member.plain for member in read(wanted).members}
    return read(got).plain in members or (read(got).plain == "int" and "float" in members)


def _joined(finding: Finding, items: ast.expr | None, call: ast.Call | None) -> Repair:
    """`join` of what are no strings."""
    text = finding.text(items, "items")
    element = finding.kind("got").element or finding.kind("got")
    found = finding.context.class_of(element.plain)
    fields = (
        [name for name, kind in finding.context.fields(found).items() if kind == "str"]
        if found and finding.context.is_own(found)
        else []
    )
    receiver_kind = finding.context.type_of(call.func.value) if call and isinstance(call.func, ast.Attribute) else None
    if receiver_kind is not None and receiver_kind.plain == "bytes":
        return Repair(
            f"join of bytes takes bytes: write `item.encode() for item in {text}`",
            cause=("join", finding.diagnostic.line),
        )
    item = f"item.{fields[0]}" if fields else "str(item)"
    receiver = finding.text(call.func if call is not None else None, '", ".join')
    return Repair(
        f"join takes strings: write `{receiver}({item} for item in {text})`", cause=("join", finding.diagnostic.line)
    )


def mismatch(finding: Finding) -> Repair | None:
    """A value where another type is wanted, without a call."""
    if finding.kind("got").awaited is not None:
        return missing_await(finding, finding.kind("got"))
    return _converted(finding, ())


def _converted(finding: Finding, notes: tuple[str, ...]) -> Repair | None:
    places = finding.context.places
    node = places.exact(finding.diagnostic.span, ast.expr) or finding.find(ast.expr)
    text = finding.text(node)
    found = remedy(Mismatch(finding.kind("got"), finding.kind("expected"), node, text, finding.context))
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
    function = finding.context.places.function_around(node) if node is not None else None
    if function is None:
        return repair
    other = f"; or change the annotation of `{function.name}` to `-> {finding.kind('got')}`"
    return Repair(repair.hint + other, repair.notes, cause=repair.cause)


def display(finding: Finding) -> Repair | None:
    """`List item 0 has incompatible type`: the item, converted."""
    places = finding.context.places
    node = places.exact(finding.diagnostic.span, ast.expr)
    call = places.around(node, ast.Call) if node is not None else None
    parent = places.parent(node) if node is not None else None
    listing = parent if isinstance(parent, ast.expr) else None
    if call is not None and isinstance(call.func, ast.Attribute) and call.func.attr == "join":
        return _joined(finding, listing, call)
    if (
        call is not None
        and isinstance(call.func, ast.Name)
        and call.func.id == "sum"
        and finding.kind("got").plain == "str"
    ):
        return Repair(
            f'sum adds numbers: join text with `"".join({finding.text(listing)})`', cause=("sum", call.lineno)
        )
    repair = mismatch(finding)
    if repair is None or listing is None or repair.cause is None or repair.cause[0] != "value":
        return repair
    return replace(repair, cause=("display", places.span(listing)))


def dictionary(finding: Finding) -> Repair | None:
    """`Dict entry 0 has incompatible type "K": "V"; expected "L": "W"`: the key or the value, converted."""
    node = finding.context.places.exact(finding.diagnostic.span, ast.expr) or finding.find(ast.expr)
    parent = finding.context.places.parent(node) if node is not None else None
    value: ast.expr | None = None
    if isinstance(parent, ast.Dict) and node in parent.keys:
        value = parent.values[parent.keys.index(node)]
    pairs = [("key", "key_got", "key_expected", node), ("value", "got", "expected", value)]
    for what, got, expected, part in pairs:
        if finding.said[got] != finding.said[expected]:
            remedied = remedy(
                Mismatch(finding.kind(got), finding.kind(expected), part, finding.text(part, what), finding.context)
            )
            if remedied is not None:
                return Repair(
                    f"the {what} of this entry must be {finding.said[expected]}: {remedied.hint}", remedied.notes
                )
            return Repair(f"the {what} of this entry must be {finding.said[expected]}")
    return None


def generated(finding: Finding) -> Repair | None:
    """What a generator gives to `sum`, `join` and the like."""
    call = call_at(finding)
    node = finding.context.places.exact(finding.diagnostic.span, ast.GeneratorExp) or finding.find(ast.GeneratorExp)
    item = finding.text(node.elt if node is not None else None, "item")
    if called_name(finding, call) == "sum" and finding.kind("got").plain == "str":
        return Repair(f'sum adds numbers: convert each, `float({item})`; join text with `"".join(...)`')
    element = node.elt if node is not None else None
    found = remedy(Mismatch(finding.kind("got"), finding.kind("expected"), element, item, finding.context))
    return Repair(found.hint, found.notes) if found is not None else None


def typed_dict_keys(finding: Finding) -> Repair | None:
    """`Missing keys`/`Extra keys` of a TypedDict display."""
    context = finding.context
    found = context.class_of(finding.said["type"])
    if found is None:
        return None
    notes = (wording.described(found, context),)
    names = [part.strip().strip('"') for part in finding.said["names"].replace("(", "").replace(")", "").split(",")]
    fields = context.fields(found)
    shown = [
        f'"{name}": ... ({fields.get(name, "")})' if finding.said["how"] == "Missing" else f'"{name}"' for name in names
    ]
    if finding.said["how"] == "Missing":
        renamed = _renamed(finding, names, fields)
        return Repair(
            renamed or f"add {wording.listed(shown)}", notes, cause=("keys", finding.diagnostic.span, found.name)
        )
    near = meant(names[0], fields)
    hint = (
        f"did you mean {wording.either(repr(one) for one in near)}?".replace("'", '"')
        if near
        else f"leave {wording.listed(shown)} out"
    )
    return Repair(hint, notes, cause=("keys", finding.diagnostic.span, found.name))


def _renamed(finding: Finding, missing: list[str], fields: dict[str, str]) -> str:
    """A key of the display that is none of the type's, and is near one that is missing."""
    display = finding.find(ast.Dict)
    if display is None:
        return ""
    keys = [key.value for key in display.keys if isinstance(key, ast.Constant) and isinstance(key.value, str)]
    for key in keys:
        near = meant(key, missing) if key not in fields else []
        if near:
            return f'rename the key "{key}" to "{near[0]}"'
    return ""


def overlap(finding: Finding) -> Repair | None:
    """A comparison that can never be true: an enum with a str, a Literal with what it never is."""
    context = finding.context
    node = finding.find(ast.Compare)
    left, right = finding.kind("left"), finding.kind("right")
    for kind, other, place in ((left, right, 1), (right, left, 0)):
        found = context.class_of(kind.plain)
        compared = (node.comparators[0] if place else node.left) if node is not None else None
        if found is not None and context.kind(found) is ClassKind.ENUM and context.is_own(found):
            value = compared.value if isinstance(compared, ast.Constant) else None
            members = [name for name, text in context.fields(found).items() if text.strip("'\"") == value] or meant(
                str(value), context.fields(found)
            )
            options = wording.either(f"{found.name}.{name}" for name in members or context.fields(found))
            return Repair(f"compare with the member: {options}", (wording.described(found, context),))
        if wording.literals(kind):
            found_remedy = remedy(Mismatch(other, kind, compared, finding.text(compared), context))
            return Repair(found_remedy.hint, found_remedy.notes) if found_remedy else None
    found_remedy = remedy(
        Mismatch(
            right,
            left,
            node.comparators[0] if node else None,
            finding.text(node.comparators[0] if node else None),
            context,
        )
    )
    return Repair(
        f"the two sides have types that are never equal; {found_remedy.hint}"
        if found_remedy
        else "compare values of one type"
    )


_CALLABLE = re.compile(r"Callable\[\[(?P<arguments>(?:[^\[\]]|\[[^\[\]]*\])*)\],")
_GOT = r'"(?P<got>.+?)"; expected "(?P<expected>.+?)"'
_ARGUMENT = re.compile(
    rf'Argument (?P<argument>\S+)(?: to "(?P<function>[^"]+)"(?: '
    rf'of "(?P<owner>.+?)")?)? has incompatible type \**{_GOT}'
)
RULES = (
    rule(_ARGUMENT.pattern, argument),
    rule(rf"(?:List|Set|Tuple) item \d+ has incompatible type {_GOT}", display),
    rule(
        r'Dict entry \d+ has incompatible type "(?P<key_got>.+?)": "(?P<got>.+?)"; '
        r'expected "(?P<key_expected>.+?)": "(?P<expected>.+?)"',
        dictionary,
    ),
    rule(
        r'Incompatible types in assignment \(expression has type "(?P<got>.+?)", '
        r'(?P<what>variable|target|base class.*?) has type "(?P<expected>.+?)"\)',
        assignment,
    ),
    rule(r'Incompatible return value type \(got "(?P<got>.+?)", expected "(?P<expected>.+?)"\)', returned),
    rule(
        r'(?:Key|Value) expression in dictionary comprehension has incompatible type "(?P<got>.+?)"; '
        r'expected type "(?P<expected>.+?)"',
        mismatch,
    ),
    rule(
        r'(?:List|Set|Generator) comprehension has incompatible type .+?\["?(?P<got>.+?)"?\]; '
        r"expected .+?\[(?P<expected>.+?)\]",
        mismatch,
    ),
    rule(
        r'Incompatible default for (?:parameter|argument) ".+?" '
        r'\(default has type "(?P<got>.+?)", (?:parameter|argument) has type "(?P<expected>.+?)"\)',
        mismatch,
    ),
    rule(
        r'(?:Value of ".+?" has incompatible type|Incompatible types) '
        r'\(expression has type "(?P<got>.+?)", TypedDict item ".+?" has type "(?P<expected>.+?)"\)',
        mismatch,
    ),
    rule(rf'Value of "[^"]+" has incompatible type {_GOT}', mismatch),
    rule(rf'Generator has incompatible item type {_GOT}', generated),
    rule(r'(?P<how>Missing|Extra) keys? (?P<names>.+) for TypedDict "(?P<type>.+)"', typed_dict_keys),
    rule(
        r'Non-overlapping (?:equality|identity|container) check \((?:left operand|element) type: "(?P<left>.+?)", '
        r'(?:right operand|container item) type: "(?P<right>.+?)"\)',
        overlap,
    ),
)  # fmt: skip
