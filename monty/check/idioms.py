"""What Python lets a program do and mypy does not know of: trees that are put right before the check, errors that are dropped
after it.

In: a parsed or analysed program, and its findings. Nothing here looks at inferred types; what is only inference's is
`widening`'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from mypy.errorcodes import (
    ARG_TYPE,
    ASSIGNMENT,
    ATTR_DEFINED,
    FUNC_RETURNS_VALUE,
    MISC,
    NAME_DEFINED,
    STR_UNPACK,
    USED_BEFORE_DEF,
)
from mypy.errors import ErrorInfo
from mypy.nodes import (
    MDEF,
    AssignmentStmt,
    CallExpr,
    ClassDef,
    ExpressionStmt,
    FuncDef,
    IndexExpr,
    MemberExpr,
    NameExpr,
    RefExpr,
    Statement,
    StrExpr,
    SymbolTableNode,
    Var,
)

from monty.check.loosen import unknown
from monty.check.program import Program
from monty.check.statements import everywhere

_COMPARISONS: Final = ("__lt__", "__le__", "__gt__", "__ge__")


def name_apart(statements: Sequence[Statement], lines: Sequence[str]) -> None:
    """Give a function that is defined anew another name, where nothing between the two uses it: the last definition counts."""
    latest: dict[str, FuncDef] = {}
    for statement in statements:
        if isinstance(statement, FuncDef):
            earlier = latest.get(statement.name)
            if earlier is not None and not _mentions(lines[earlier.end_line or 0 : statement.line - 1], earlier.name):
                earlier._name = f"{earlier.name}@{earlier.line}"
            latest[statement.name] = statement
        elif isinstance(statement, ClassDef):
            name_apart(statement.defs.body, lines)


def _mentions(lines: Sequence[str], name: str) -> bool:
    word = re.compile(rf"\b{re.escape(name)}\b")
    return any(word.search(line) for line in lines)


def order_totally(program: Program) -> None:
    """Give classes under `functools.total_ordering` the comparisons that it makes of an un-annotated one: mypy makes them of
    annotated ones only.
    """
    if "total_ordering" not in program.text:
        return
    for statement in everywhere(program.tree.defs):
        if isinstance(statement, ClassDef) and any(map(_is_total_ordering, statement.decorators)):
            names = statement.info.names
            root = next((names[name] for name in _COMPARISONS if name in names), None)
            if root is not None:
                for name in _COMPARISONS:
                    names.setdefault(name, root)


def iterate_sequences(program: Program) -> None:
    """Let classes be gone through that have items by number and a length, or an end, and no `__iter__`: Python asks for one item
    after the other.
    """
    if "__getitem__" not in program.text:
        return
    lines = program.text.split("\n")
    for statement in everywhere(program.tree.defs):
        if isinstance(statement, ClassDef) and "__getitem__" in statement.info.names:
            body = "\n".join(lines[statement.line - 1 : statement.end_line])
            ends = "__len__" in body or "IndexError" in body
            if ends and statement.info.get("__iter__") is None:
                added = Var("__iter__", unknown())
                added.info = statement.info
                added._fullname = f"{statement.info.fullname}.__iter__"
                statement.info.names["__iter__"] = SymbolTableNode(MDEF, added)


def _is_total_ordering(decorator: object) -> bool:
    return isinstance(decorator, RefExpr) and decorator.fullname == "functools.total_ordering"


_OF_CLASS: Final = re.compile(r'^"(?:type\[)?(?P<name>\w+)(?:\[.*\])?\]?" has no attribute "(?P<attribute>\w+)"')
_MANGLED: Final = re.compile(r"_[A-Za-z]\w*?(?P<own>__\w+)$")
_GLOBALS: Final = re.compile(r"^[ \t]*global[ \t]+([\w, \t]+)", re.MULTILINE)
_UNDEFINED: Final = re.compile(r'^Name "(?P<name>\w+)" is not defined')
_USED_BEFORE: Final = re.compile(r'^Name "(?P<name>\w+)" is used before definition')
_REST: Final = re.compile(r"\bcase\b[^\n]{0,300}\*\*[ \t]*(\w+)")
_BOOLEAN_BEFORE: Final = re.compile(r"(?:\b(?:or|and|not))[ \t(]*$")
_BOOLEAN_AFTER: Final = re.compile(r"[ \t)]*\b(?:or|and)\b")
_SPECIAL_FORM: Final = re.compile(
    r'^Argument 2 to "is(?:instance|subclass)" has incompatible type "<typing special form>"'
)
_NO_CLASS: Final = re.compile(r"\b(?:Any|Literal)\b")
_STARRED: Final = re.compile(r"\*\w+[^=]{0,200}(?:=(?!=)|\bin\b)")
_LITERAL: Final = re.compile(
    r"""^\s*(?:\[?\(?)(?P<names>\w+(?:\s*,\s*\w+)+)\)?\]?\s*=\s*(["'])(?P<text>[^"'\\]*)\2\s*(?:#.*)?$"""
)
_LOOPED: Final = re.compile(
    r"""\bfor\s+\(?(?P<names>\w+(?:\s*,\s*\w+)+)\)?\s+in\s+[\[({](?P<texts>(?:(["'])[^"'\\]*\3[\s,]*)+)[\])}]"""
)
_TEXT: Final = re.compile(r"""(["'])([^"'\\]*)\1""")


def without_idioms(program: Program, findings: list[ErrorInfo]) -> list[ErrorInfo]:
    """The findings without those on what works although mypy does not know it."""
    if not findings:
        return findings
    lines = program.text.split("\n")
    excuses = _Excuses(program, lines)
    return [info for info in findings if info.severity != "error" or not excuses.has(info)]


class _Excuses:
    """What one program may be forgiven."""

    def __init__(self, program: Program, lines: Sequence[str]) -> None:
        self.program, self.lines = program, lines
        self.globals = {name.strip() for found in _GLOBALS.findall(program.text) for name in found.split(",")}
        self.rests = frozenset(_REST.findall(program.text))
        self.open = frozenset(_classes_of_any_attribute(program.tree.defs))

    def has(self, info: ErrorInfo) -> bool:
        """Whether there is an excuse for an error."""
        message = info.message
        if info.code is ATTR_DEFINED:
            return self._is_there(message)
        if info.code is NAME_DEFINED:
            found = _UNDEFINED.match(message)
            return found is not None and found["name"] in self.globals
        if info.code is USED_BEFORE_DEF:
            found = _USED_BEFORE.match(message)
            return found is not None and found["name"] in self.rests
        if info.code is FUNC_RETURNS_VALUE:
            return self._is_operand(info)
        if info.code is STR_UNPACK:
            return _fits(self._line(info.line))
        if info.code is ASSIGNMENT:
            # `except ImportError: module = None`
            return message.endswith('expression has type "None", variable has type Module)')
        if info.code is ARG_TYPE:
            return _SPECIAL_FORM.match(message) is not None and not _NO_CLASS.search(self._line(info.line))
        return info.code is MISC and message == "All conditional function variants must have identical signatures"

    def _line(self, number: int) -> str:
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""

    def _is_there(self, message: str) -> bool:
        found = _OF_CLASS.match(message)
        if found is None:
            return False
        mangled = _MANGLED.match(found["attribute"])
        if mangled is not None and f".{mangled['own']}" in self.program.text:
            return True
        return found["name"] in self.open

    def _is_operand(self, info: ErrorInfo) -> bool:
        """Whether a call without a result is made for its effect inside a condition: `x in seen or seen.add(x)`."""
        line = self._line(info.line)
        after = self._line(info.end_line or info.line)
        return (
            _BOOLEAN_BEFORE.search(line[: info.column]) is not None
            or _BOOLEAN_AFTER.match(after[info.end_column or 0 :]) is not None
        )


def _fits(line: str) -> bool:
    """Whether a text is taken apart into as many names as it has characters, or into what a star takes."""
    literal = _LITERAL.match(line)
    if literal is not None:
        return len(literal["text"]) == literal["names"].count(",") + 1
    looped = _LOOPED.search(line)
    if looped is not None:
        return all(len(text) == looped["names"].count(",") + 1 for _, text in _TEXT.findall(looped["texts"]))
    return _STARRED.search(line) is not None


def _classes_of_any_attribute(statements: Iterable[Statement]) -> Iterator[str]:
    """The classes that give themselves attributes by computed names: `setattr(self, name, value)`, `self.__dict__.update`."""
    classes = [one for one in everywhere(statements) if isinstance(one, ClassDef)]
    opened = {one.info for one in classes if any(map(_sets_any, everywhere(one.defs.body)))}
    yield from (one.name for one in classes if not opened.isdisjoint(one.info.mro))


def _sets_any(statement: Statement) -> bool:
    match statement:
        case ExpressionStmt(expr=CallExpr(callee=NameExpr(name="setattr"), args=[NameExpr(), name, _])):
            return not isinstance(name, StrExpr)
        case ExpressionStmt(expr=CallExpr(callee=MemberExpr(name="update", expr=namespace))):
            return _is_namespace(namespace)
        case AssignmentStmt(lvalues=[IndexExpr(base=namespace, index=index)]):
            return _is_namespace(namespace) and not isinstance(index, StrExpr)
        case AssignmentStmt(lvalues=[MemberExpr(name="__dict__")]):
            return True
        case _:
            return False


def _is_namespace(expression: object) -> bool:
    match expression:
        case MemberExpr(name="__dict__") | CallExpr(callee=NameExpr(name="vars"), args=[NameExpr()]):
            return True
        case _:
            return False
