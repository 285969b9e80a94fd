"""One stub file as parts that can be kept or left out: imports, definitions, and conditional branches of such.

In: the text of a stub. Out: a `StubModule`. A definition carries typeshed's own lines (comments gone, indentation
removed), so that what is kept reads as typeshed wrote it, whichever Python runs the generator.
"""

from __future__ import annotations

import ast
import io
import tokenize
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from monty.check.typeshed.conditions import decide


@dataclass(frozen=True, slots=True)
class ImportedName:
    """`from module import name as local`; a whole module where `name` is None; everything where it is `*`."""

    local: str
    module: str
    name: str | None
    shown: bool = False
    """Written with `as` and the same name: other modules see it."""

    @property
    def bound_module(self) -> str:
        """The module that the local name stands for after `import a.b` (that is `a`) or `import a.b as c`."""
        return self.local if self.module.startswith(f"{self.local}.") else self.module


@dataclass(frozen=True, slots=True)
class Definition:
    """A statement that binds one name: a function (one overload of it), a variable, or a class, whose body is parts
    again."""

    name: str
    lines: tuple[str, ...]
    """The whole statement; of a class its header, up to the colon."""
    node: ast.stmt
    body: tuple[Part, ...] | None = None

    def class_node(self) -> ast.ClassDef:
        """The node of a class; only classes have a body."""
        assert isinstance(self.node, ast.ClassDef)
        return self.node

    def own_names(self) -> set[str]:
        """The members that a class defines itself."""
        return {part.name for part in flat(self.body or ()) if isinstance(part, Definition)}


@dataclass(frozen=True, slots=True)
class Branch:
    """`if` and `elif` arms whose condition depends on the Python that runs; the last arm may have none (`else`)."""

    arms: tuple[tuple[str | None, tuple[Part, ...]], ...]


Part: TypeAlias = ImportedName | Definition | Branch


@dataclass(slots=True)
class StubModule:
    """A parsed stub file. `bound` finds a name's parts, through all branches."""

    name: str
    is_package: bool
    parts: tuple[Part, ...]
    exported: frozenset[str] | None
    """What `__all__` lists, if there is one."""
    bound: dict[str, list[ImportedName | Definition]] = field(init=False)
    stars: list[str] = field(init=False)

    def __post_init__(self) -> None:
        self.bound = {}
        self.stars = []
        for part in flat(self.parts):
            if isinstance(part, ImportedName) and part.name == "*":
                self.stars.append(part.module)
            else:
                self.bound.setdefault(part.local if isinstance(part, ImportedName) else part.name, []).append(part)

    def defined_names(self) -> frozenset[str]:
        """The names without a leading underscore that the file defines, or imports so that others see them."""
        defined = (name for name, parts in self.bound.items() if any(_exports(part) for part in parts))
        return frozenset(name for name in defined if not name.startswith("_"))


def _exports(part: ImportedName | Definition) -> bool:
    return isinstance(part, Definition) or part.shown


def flat(parts: Sequence[Part]) -> Iterator[ImportedName | Definition]:
    """The parts of a body through all its branches."""
    for part in parts:
        if isinstance(part, Branch):
            for _, inner in part.arms:
                yield from flat(inner)
        else:
            yield part


def condition_in(parts: Sequence[Part], name: str) -> str | None:
    """The condition under which a body binds a name: empty where it always does, None where it never does."""
    for part in parts:
        if isinstance(part, Branch):
            found = [condition_in(inner, name) is not None for _, inner in part.arms]
            tests = [test for test, _ in part.arms]
            if all(found) and tests[-1] is None:
                return ""
            if any(found):
                position = found.index(True)
                return tests[position] or " and ".join(f"not ({test})" for test in tests[:position])
        elif name in (part.local if isinstance(part, ImportedName) else part.name,):
            return ""
    return None


def parse_stub(name: str, text: str, is_package: bool) -> StubModule:
    """Take a stub file apart."""
    text = _without_comments(text)
    tree = ast.parse(text)
    reader = _Reader(name, is_package, text.split("\n"))
    parts = tuple(reader.body(tree.body))
    return StubModule(name, is_package, parts, _all_of(tree))


def _without_comments(text: str) -> str:
    lines = text.split("\n")
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            row, column = token.start
            lines[row - 1] = lines[row - 1][:column].rstrip()
    return "\n".join(lines)


def _all_of(tree: ast.Module) -> frozenset[str] | None:
    """What `__all__` comes to on the newest supported Python, `+=` in branches included; None where there is no list of
    texts."""
    found: list[str] | None = None
    waiting = list(reversed(tree.body))
    while waiting:
        node = waiting.pop()
        match node:
            case ast.If(test=test, body=body, orelse=orelse):
                waiting.extend(reversed(body if decide(test) else orelse))
            case (
                ast.Assign(targets=[ast.Name(id="__all__")], value=value)
                | ast.AugAssign(target=ast.Name(id="__all__"), value=value)
            ):
                names = _texts(value)
                found = None if names is None else [*(found or []), *names]
            case _:
                pass
    return None if found is None else frozenset(found) - {"__doc__"}


def _texts(value: ast.expr) -> list[str] | None:
    if isinstance(value, ast.List | ast.Tuple):
        return [item.value for item in value.elts if isinstance(item, ast.Constant) and isinstance(item.value, str)]
    return None


@dataclass(frozen=True, slots=True)
class _Reader:
    """Turns statements into parts; knows the file's lines and how its relative imports resolve."""

    module: str
    is_package: bool
    lines: list[str]

    def body(self, statements: Sequence[ast.stmt]) -> Iterator[Part]:
        """The parts of a body; docstrings, `...` and what a stub says to linters are none."""
        for node in statements:
            match node:
                case ast.If():
                    yield from self._conditional(node)
                case ast.Import() | ast.ImportFrom():
                    yield from self._imported(node)
                case ast.Expr() | ast.Pass() | ast.AugAssign() | ast.Delete():
                    pass
                case _:
                    yield from self._defined(node)

    def _defined(self, node: ast.stmt) -> Iterator[Definition]:
        match node:
            case ast.ClassDef(name=name, body=inner):
                yield Definition(name, self._header(node), node, tuple(self.body(inner)))
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield Definition(name, self._slice(node), node)
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                if name not in ("__all__", "__slots__"):
                    yield Definition(name, self._slice(node), node)
            case _:
                raise ValueError(f"{self.module}, line {node.lineno}: a stub with a {type(node).__name__} statement")

    def _imported(self, node: ast.Import | ast.ImportFrom) -> Iterator[ImportedName]:
        module = self._absolute(node) if isinstance(node, ast.ImportFrom) else ""
        for alias in node.names:
            if module:
                yield ImportedName(alias.asname or alias.name, module, alias.name, alias.asname == alias.name)
            else:
                yield ImportedName(alias.asname or alias.name.partition(".")[0], alias.name, None)

    def _conditional(self, node: ast.If) -> Iterator[Part]:
        """An `if` chain: arms that are never taken are gone, an arm that always is takes the place of the rest."""
        arms: list[tuple[str | None, tuple[Part, ...]]] = []
        rest: list[ast.stmt] = [node]
        while len(rest) == 1 and isinstance(rest[0], ast.If):
            branch = rest[0]
            decided = decide(branch.test)
            rest = branch.orelse
            if decided is True:
                rest = branch.body
                break
            if decided is not False:
                arms.append((decided, tuple(self.body(branch.body))))
        otherwise = tuple(self.body(rest))
        if not arms:
            yield from otherwise
            return
        if otherwise:
            arms.append((None, otherwise))
        yield Branch(tuple(arms))

    def _absolute(self, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        package = self.module.split(".")
        package = package[: len(package) - node.level + self.is_package]
        return ".".join([*package, node.module] if node.module else package)

    def _header(self, node: ast.ClassDef) -> tuple[str, ...]:
        first = node.body[0]
        last = _first_line(first)
        before = self.lines[last - 1][: first.col_offset].strip()
        # A body on the line of the colon (`class X: ...`) ends the header in the middle of a line.
        return (*self._cut(node, _first_line(node), last - 1), *([before] if before else []))

    def _slice(self, node: ast.stmt) -> tuple[str, ...]:
        return self._cut(node, _first_line(node), node.end_lineno or node.lineno)

    def _cut(self, node: ast.stmt, first: int, last: int) -> tuple[str, ...]:
        lines = (line[node.col_offset :] for line in self.lines[first - 1 : last])
        return tuple(line.rstrip() for line in lines if line.strip())


def _first_line(node: ast.stmt) -> int:
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    return min([node.lineno, *(decorator.lineno for decorator in decorators)])
