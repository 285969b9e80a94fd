"""Scope analysis: which names a scope binds, and where a name that it uses lives.

In goes the guest's tree, out comes one `Scope` per module, function, lambda, class and comprehension (language reference,
4.2). Emitted functions nest as guest scopes nest, so CPython resolves cells itself; what lowering asks is whether
a name may be rebound behind its back, whether a builtin is shadowed, and what a class body binds.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum

from monty.runtime.compile.spelling import mangle


class ScopeKind(Enum):
    """What a scope belongs to."""

    MODULE = "module"
    FUNCTION = "function"
    CLASS = "class"
    COMPREHENSION = "comprehension"


class Home(Enum):
    """Where a name lives as seen from a scope."""

    LOCAL = "local"
    FREE = "free"
    CLASS = "class"
    GLOBAL = "global"


@dataclass(eq=False)
class Scope:
    """The names of one scope. Filled by `analyse`, read-only afterwards."""

    kind: ScopeKind
    node: ast.AST
    parent: Scope | None
    class_name: str | None
    bound: set[str] = field(default_factory=set)
    parameters: list[str] = field(default_factory=list)
    global_names: set[str] = field(default_factory=set)
    nonlocal_names: set[str] = field(default_factory=set)
    rebound_inside: set[str] = field(default_factory=set)
    assignments: dict[str, list[ast.expr | None]] = field(default_factory=dict)
    uses_class_cell: bool = False
    is_generator: bool = False
    has_await: bool = False

    def home(self, name: str) -> Home:
        """Where `name` (already mangled) lives when it is used in this scope."""
        if name in self.global_names:
            return Home.GLOBAL
        if name in self.bound:
            return {ScopeKind.MODULE: Home.GLOBAL, ScopeKind.CLASS: Home.CLASS}.get(self.kind, Home.LOCAL)
        scope = self.parent
        while scope is not None:
            if scope.kind in (ScopeKind.FUNCTION, ScopeKind.COMPREHENSION):
                if name in scope.global_names:
                    return Home.GLOBAL
                if name in scope.bound:
                    return Home.FREE
            scope = scope.parent
        return Home.GLOBAL


@dataclass
class Scopes:
    """The result: scopes by their node, and what the program as a whole does with global names."""

    by_node: dict[ast.AST, Scope]
    module: Scope
    global_bindings: dict[str, int]
    dynamic: bool
    dynamic_attributes: set[str]
    any_dynamic_attribute: bool
    generators: frozenset[str]
    derives_text: bool


TEXT_CLASSES = frozenset({"str", "StrEnum"})
DYNAMIC_BUILTINS = frozenset({"exec", "eval", "globals"})
NAMESPACE_BUILTINS = frozenset({"locals", "vars"})
PLAIN_DECORATORS = frozenset({"staticmethod", "classmethod", "abstractmethod", "override", "overload", "final"})


def analyse(tree: ast.Module) -> Scopes:
    """Walk the tree once and return its scopes."""
    walker = _Walker(tree)
    for statement in tree.body:
        walker.visit(statement)
    walker.settle_nonlocals()
    return Scopes(
        walker.by_node,
        walker.module,
        walker.global_bindings,
        walker.dynamic,
        walker.dynamic_attributes,
        walker.any_dynamic_attribute,
        frozenset(
            node.name
            for node, scope in walker.by_node.items()
            if scope.is_generator and isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        ),
        walker.derives_text,
    )


class _Walker(ast.NodeVisitor):
    def __init__(self, tree: ast.Module) -> None:
        self.module = Scope(ScopeKind.MODULE, tree, None, None)
        self.by_node: dict[ast.AST, Scope] = {tree: self.module}
        self.scope = self.module
        self.global_bindings: dict[str, int] = {}
        self.dynamic = False
        self.dynamic_attributes: set[str] = set()
        self.any_dynamic_attribute = False
        self.rebound: list[tuple[Scope, str]] = []
        self.derives_text = False

    def settle_nonlocals(self) -> None:
        """Tell the owners of `nonlocal` names that others rebind them: only now are all bindings known."""
        for inner, name in self.rebound:
            outer = inner.parent
            while outer is not None and not (outer.kind is ScopeKind.FUNCTION and name in outer.bound):
                outer = outer.parent
            if outer is not None:
                outer.rebound_inside.add(name)
                outer.assignments.setdefault(name, []).append(None)

    def open(self, kind: ScopeKind, node: ast.AST, class_name: str | None) -> Scope:
        scope = Scope(kind, node, self.scope, class_name)
        self.by_node[node] = scope
        return scope

    def bind(self, name: str, value: ast.expr | None = None) -> None:
        scope = self.scope
        while scope.kind is ScopeKind.COMPREHENSION and name not in scope.bound and scope.parent is not None:
            scope = scope.parent
        name = mangle(name, scope.class_name)
        if name in scope.nonlocal_names:
            self.rebound.append((scope, name))
            return
        if scope is not self.scope and scope.kind is ScopeKind.FUNCTION:
            scope.rebound_inside.add(name)
        if name in scope.global_names or scope.kind is ScopeKind.MODULE:
            self.global_bindings[name] = self.global_bindings.get(name, 0) + 1
            self.module.assignments.setdefault(name, []).append(value if scope is self.module else None)
        if name not in scope.global_names:
            scope.bound.add(name)
        if scope is not self.module and name not in scope.global_names:
            scope.assignments.setdefault(name, []).append(value)

    def declare(self, name: str) -> None:
        """A bare annotation makes a name local without a value."""
        name = mangle(name, self.scope.class_name)
        if name not in self.scope.global_names:
            self.scope.bound.add(name)

    def bind_target(self, target: ast.expr, value: ast.expr | None) -> None:
        if isinstance(target, ast.Name):
            self.bind(target.id, value)
        elif isinstance(target, ast.Tuple | ast.List):
            for part in target.elts:
                self.bind_target(part, None)
        elif isinstance(target, ast.Starred):
            self.bind_target(target.value, None)
        else:
            self.visit(target)

    def visit_all(self, nodes: Iterable[ast.AST | None]) -> None:
        for node in nodes:
            if node is not None:
                self.visit(node)

    def visit_Name(self, node: ast.Name) -> None:
        if isinstance(node.ctx, ast.Load):
            if node.id in ("super", "__class__"):
                self.mark_class_cell()
            if node.id in DYNAMIC_BUILTINS or node.id in NAMESPACE_BUILTINS:
                self.dynamic = True  # a namespace builtin as a value may be called where the names are the globals
        else:
            self.bind(node.id)

    def visit_Call(self, node: ast.Call) -> None:
        self.derives_text |= isinstance(node.func, ast.Name) and node.func.id == "type" and len(node.args) != 1
        if not (isinstance(node.func, ast.Name) and node.func.id in NAMESPACE_BUILTINS):
            self.generic_visit(node)
            return
        if self.scope.kind is ScopeKind.MODULE and all(isinstance(value, ast.Starred) for value in node.args):
            self.dynamic = True  # at module level they give the globals themselves
        self.visit_all([*node.args, *node.keywords])

    def mark_class_cell(self) -> None:
        self.scope.uses_class_cell = True

    def visit_Assign(self, node: ast.Assign) -> None:
        self.visit(node.value)
        for target in node.targets:
            self.bind_target(target, node.value)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        self.visit_all([node.annotation, node.value])
        if isinstance(node.target, ast.Name):
            if node.value is not None:
                self.bind(node.target.id, node.value)
            elif node.simple:
                self.declare(node.target.id)
        else:
            self.visit(node.target)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        self.visit(node.value)
        if isinstance(node.target, ast.Name):
            load = ast.copy_location(ast.Name(node.target.id, ast.Load()), node.target)
            self.bind(node.target.id, ast.copy_location(ast.BinOp(load, node.op, node.value), node))
        else:
            self.visit(node.target)

    def visit_NamedExpr(self, node: ast.NamedExpr) -> None:
        self.visit(node.value)
        self.bind(node.target.id, node.value)

    def visit_For(self, node: ast.For | ast.AsyncFor) -> None:
        self.visit(node.iter)
        if isinstance(node.target, ast.Name) and isinstance(node, ast.For):
            element = ast.copy_location(ast.Subscript(node.iter, ast.Constant(...), ast.Load()), node.iter)
            self.bind(node.target.id, element)
        else:
            self.bind_target(node.target, None)
        self.visit_all([*node.body, *node.orelse])

    def visit_AsyncFor(self, node: ast.AsyncFor) -> None:
        self.scope.has_await = True
        self.visit_For(node)

    def visit_AsyncWith(self, node: ast.AsyncWith) -> None:
        self.scope.has_await = True
        self.generic_visit(node)

    def visit_Await(self, node: ast.Await) -> None:
        scope: Scope | None = self.scope
        while scope is not None:
            scope.has_await = True
            scope = scope.parent if scope.kind is ScopeKind.COMPREHENSION else None
        self.generic_visit(node)

    def visit_Yield(self, node: ast.Yield | ast.YieldFrom) -> None:
        self.scope.is_generator = True
        self.generic_visit(node)

    visit_YieldFrom = visit_Yield

    def visit_Global(self, node: ast.Global) -> None:
        names = {mangle(name, self.scope.class_name) for name in node.names}
        self.scope.global_names |= names
        self.scope.bound -= names

    def visit_Nonlocal(self, node: ast.Nonlocal) -> None:
        names = {mangle(name, self.scope.class_name) for name in node.names}
        self.scope.nonlocal_names |= names

    def visit_Import(self, node: ast.Import | ast.ImportFrom) -> None:
        for alias in node.names:
            if alias.name == "*":
                self.dynamic = True  # what it binds is not in the text
            else:
                self.bind(alias.asname or alias.name.split(".")[0])

    visit_ImportFrom = visit_Import

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> None:
        if node.name:
            self.bind(node.name)
        self.generic_visit(node)

    def visit_MatchAs(self, node: ast.MatchAs) -> None:
        if node.name:
            self.bind(node.name)
        self.generic_visit(node)

    def visit_MatchStar(self, node: ast.MatchStar) -> None:
        if node.name:
            self.bind(node.name)

    def visit_MatchMapping(self, node: ast.MatchMapping) -> None:
        if node.rest:
            self.bind(node.rest)
        self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        self.note_decorators(node)
        self.visit_all(node.decorator_list)
        self.visit_all([*node.args.defaults, *node.args.kw_defaults])
        self.visit_all(_annotations(node))
        self.bind(node.name)
        self.function(node, node.args, node.body)

    visit_AsyncFunctionDef = visit_FunctionDef

    def note_decorators(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        if self.scope.kind is ScopeKind.CLASS:
            if node.name in ("__getattr__", "__get__"):
                self.any_dynamic_attribute = True
            for decorator in node.decorator_list:
                if not (isinstance(decorator, ast.Name) and decorator.id in PLAIN_DECORATORS):
                    self.dynamic_attributes.add(node.name)

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self.visit_all([*node.args.defaults, *node.args.kw_defaults])
        self.function(node, node.args, [node.body])

    def function(self, node: ast.AST, arguments: ast.arguments, body: Iterable[ast.AST]) -> None:
        outer = self.scope
        inner = self.open(ScopeKind.FUNCTION, node, outer.class_name)
        self.scope = inner
        for declaration in _scope_declarations(body):
            self.visit(declaration)
        parameters = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
        parameters += [a for a in (arguments.vararg, arguments.kwarg) if a is not None]
        for argument in parameters:
            inner.parameters.append(mangle(argument.arg, inner.class_name))
            self.bind(argument.arg)
        self.visit_all(body)
        self.scope = outer
        if inner.uses_class_cell and outer.kind is not ScopeKind.MODULE:
            outer.uses_class_cell = True

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.visit_all(node.decorator_list)
        self.visit_all(node.bases)
        named = {getattr(base, "id", getattr(base, "attr", None)) for base in node.bases}
        self.derives_text |= not TEXT_CLASSES.isdisjoint(named)
        self.visit_all(keyword.value for keyword in node.keywords)
        self.bind(node.name)
        outer = self.scope
        inner = self.open(ScopeKind.CLASS, node, node.name)
        inner.bound |= {"__module__", "__qualname__"}
        self.scope = inner
        for declaration in _scope_declarations(node.body):
            self.visit(declaration)
        self.visit_all(node.body)
        self.scope = outer

    def comprehension(self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp) -> None:
        self.visit(node.generators[0].iter)
        outer = self.scope
        inner = self.open(ScopeKind.COMPREHENSION, node, outer.class_name)
        self.scope = inner
        for generator in node.generators:
            inner.has_await |= bool(generator.is_async)
            for name in _names_of(generator.target):
                inner.bound.add(mangle(name, inner.class_name))
        for index, generator in enumerate(node.generators):
            if index:
                self.visit(generator.iter)
            self.bind_comprehension_target(generator)
            self.visit_all(generator.ifs)
        self.visit_all([node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt])
        self.scope = outer
        if inner.has_await and not isinstance(node, ast.GeneratorExp):
            outer.has_await = True
        if inner.uses_class_cell:
            outer.uses_class_cell = True

    def bind_comprehension_target(self, generator: ast.comprehension) -> None:
        if isinstance(generator.target, ast.Name) and not generator.is_async:
            element = ast.copy_location(ast.Subscript(generator.iter, ast.Constant(...), ast.Load()), generator.iter)
            self.bind(generator.target.id, element)
        else:
            self.bind_target(generator.target, None)

    visit_ListComp = visit_SetComp = visit_GeneratorExp = visit_DictComp = comprehension


def _annotations(node: ast.FunctionDef | ast.AsyncFunctionDef) -> list[ast.expr | None]:
    arguments = node.args
    every = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]
    return [argument.annotation for argument in every if argument is not None] + [node.returns]


def _names_of(target: ast.expr) -> Iterable[str]:
    return (part.id for part in ast.walk(target) if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store))


def _scope_declarations(body: Iterable[ast.AST]) -> Iterable[ast.Global | ast.Nonlocal]:
    """The `global` and `nonlocal` statements of a body, wherever they stand in it, but for those of nested scopes."""
    stack = list(body)
    while stack:
        node = stack.pop()
        if isinstance(node, ast.Global | ast.Nonlocal):
            yield node
        elif isinstance(node, ast.stmt | ast.ExceptHandler | ast.match_case):
            if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                stack.extend(ast.iter_child_nodes(node))
