"""The gate: what the sandbox refuses of CPython's language, every place at once, each with what to write instead."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator

import pytest

from monty import absent
from monty.binders import Binders
from monty.check.gate import gate
from monty.diagnostics import Diagnostic, Severity
from monty.spelling import distance, likeness, nearest
from monty.subset import ALLOWED_NODES, REFUSED_NODES, refusals

MODULES = frozenset(
    ["abc", "collections", "collections.abc", "contextlib", "enum", "json", "math", "os.path", "typing"]
)


def found(text: str, declared: tuple[str, ...] = ()) -> list[tuple[int, str]]:
    return [(diagnostic.line, diagnostic.code) for diagnostic in refused(text, declared)]


def refused(text: str, declared: tuple[str, ...] = ()) -> list[Diagnostic]:
    return refusals(ast.parse(text), modules=MODULES, declared=declared, text=text)


def every_class(kind: type[ast.AST]) -> Iterator[type[ast.AST]]:
    for inner in kind.__subclasses__():
        yield inner
        yield from every_class(inner)


def test_every_syntax_class_is_allowed_or_refused() -> None:
    abstract = {
        "mod",
        "stmt",
        "expr",
        "expr_context",
        "boolop",
        "operator",
        "unaryop",
        "cmpop",
        "excepthandler",
        "pattern",
    }
    abstract |= {"type_ignore", "type_param"}
    names = {kind.__name__ for kind in every_class(ast.AST)} - abstract
    assert not names - ALLOWED_NODES - set(REFUSED_NODES), "a new Python: decide on its syntax"
    assert not ALLOWED_NODES & set(REFUSED_NODES)


@pytest.mark.skipif(sys.version_info[:2] != (3, 13), reason="the newest supported Python knows every class")
def test_no_table_names_what_no_python_has() -> None:
    names = {kind.__name__ for kind in every_class(ast.AST)}
    assert not (ALLOWED_NODES | set(REFUSED_NODES)) - names


def test_unknown_syntax_is_refused() -> None:
    class Interpolation(ast.expr):
        _fields = ()

    tree = ast.parse("x = 1")
    assignment = tree.body[0]
    assert isinstance(assignment, ast.Assign)
    assignment.value = ast.copy_location(Interpolation(), assignment.value)
    assert [diagnostic.code for diagnostic in refusals(tree, modules=MODULES)] == ["unsupported-syntax"]


REFUSED = [
    ("class A(metaclass=make_metaclass()): ...", "1:metaclass"),
    ("class M(type): ...\nclass A(metaclass=M): ...", "1:metaclass 2:metaclass"),
    ("from enum import EnumType\nclass M(EnumType): ...", "2:metaclass"),
    ("class A(type(B)): ...", "1:metaclass"),
    ("class A:\n    def __del__(self): ...\n    async def __prepare__(self): ...", "2:refused-dunder 3:refused-dunder"),
    (
        "class A:\n    if True:\n        __reduce__ = None\n    else:\n        x = __getstate__ = 3",
        "3:refused-dunder 5:refused-dunder",
    ),
    (
        "class A:\n    __class__ = int\n    __setstate__: int = 3\n    __subclasshook__: int",
        "2:refused-dunder 3:refused-dunder",
    ),
    ("f.__globals__", "1:refused-name"),
    ("def g():\n    yield\ng().gi_frame.f_back", "3:refused-name 3:refused-name"),
    ("x.__class__ = int\ndel x.__class__", "1:refused-name 2:refused-name"),
    ("getattr(f, '__code__')\nsetattr(f, '__class__', int)", "1:refused-name"),
    ("__builtins__\n__builtins__ = {}", "1:absent-builtin 2:absent-builtin"),
    ("open('x')\ncompile('1', '', 'eval')\n__import__('os')", "1:absent-builtin 2:absent-builtin 3:absent-builtin"),
    ("def f():\n    input = 1\n    return input\ninput()", "4:absent-builtin"),
    ("class A:\n    open = 1\n    def f(self):\n        return open", "4:absent-builtin"),
    ("import numpy as np, math", "1:absent-module"),
    ("import os\nfrom os import path\nimport os.path", "1:absent-module"),
    ("from collections.abc import Mapping\nfrom collections import abc\nimport json.decoder", "3:absent-module"),
    ("from . import x\nfrom .x import y", "1:relative-import 2:relative-import"),
    ("from __future__ import annotations, braces", "1:future-import"),
    (
        "'doc'\nfrom __future__ import annotations, division\nx = 1\nfrom __future__ import annotations",
        "4:future-import",
    ),
    ("try:\n    import numpy\nexcept ValueError:\n    numpy = None", "2:absent-module"),
    ("try:\n    import numpy\nexcept ImportError:\n    raise", "2:absent-module"),
    ("try:\n    pass\nexcept ImportError:\n    import numpy", "4:absent-module"),
    ("try:\n    def f():\n        import numpy\nexcept ImportError:\n    pass", "3:absent-module"),
]


@pytest.mark.parametrize(("text", "expected"), REFUSED, ids=[text.replace("\n", "; ") for text, _ in REFUSED])
def test_refused(text: str, expected: str) -> None:
    assert " ".join(f"{line}:{code}" for line, code in found(text)) == expected


ALLOWED = [
    "from __future__ import annotations",
    "try:\n    import numpy as np\nexcept ImportError:\n    np = None",
    "try:\n    import numpy\nexcept (ValueError, ModuleNotFoundError):\n    numpy = None",
    "try:\n    if True:\n        import numpy\nexcept:\n    numpy = None",
    "import contextlib\nwith contextlib.suppress(ImportError):\n    import numpy",
    "import typing\nif typing.TYPE_CHECKING:\n    import numpy",
    "def open(path): ...\nopen('x')",
    "def f(input): return input",
    "[exit for exit in range(3)]",
    "for quit in range(3): print(quit)",
    "match 3:\n    case help: print(help)",
    "class Frame:\n    def __init__(self): self.f_back = None\nFrame().f_back",
    "class Co:\n    co_code = 3\nCo().co_code",
    "getattr(f, '__code__', None)\nhasattr(f, '__globals__')",
    "x.__class__.__name__\nx.__dict__\nf.__name__\nf.__doc__\nA.__mro__",
    "class A:\n    def __init__(self): ...\n    def __init_subclass__(cls, **kwargs): ...\nclass B(A, flag=True): ...",
    "type(x)\nclass A(int): ...",
    "import abc, enum\nclass A(metaclass=abc.ABCMeta): ...\nclass B(metaclass=enum.EnumMeta): ...\nclass C(metaclass=type): ...",
    "async def f():\n    async with a as b, c: ...\n    async for x in y: ...\n    return [z async for z in y]",
    "await f()",
    "match x:\n    case {'a': [1, *rest], **more} | A(b=None): ...",
    "try: ...\nexcept* ValueError: ...",
]


@pytest.mark.parametrize("text", ALLOWED, ids=[text.replace("\n", "; ") for text in ALLOWED])
def test_allowed(text: str) -> None:
    assert refused(text) == []


def test_declared_names_hide_builtins() -> None:
    assert found("open('x')\ninput + 1", ("open", "input")) == []


def test_importing_what_is_there_already_says_so() -> None:
    (diagnostic,) = refused("from tools import get_weather, send", ("get_weather", "send"))
    assert diagnostic.hint == "get_weather, send can be used as it is; remove this import"


def test_columns_count_characters() -> None:
    (diagnostic,) = refused("x = '日本'; open(x)")
    assert (diagnostic.column, diagnostic.span.end_column) == (11, 15)
    (bytes_only,) = refusals(ast.parse("x = 'ab'; open(x)"), modules=MODULES)
    assert bytes_only.column == 11


def test_everything_at_once_in_the_order_of_the_text() -> None:
    text = "import numpy\nimport pandas\nclass A(metaclass=M):\n    def __del__(self): open('x')\nexit()\n"
    assert [line for line, _ in found(text)] == [1, 2, 3, 4, 4, 5]


def test_every_refusal_says_what_to_write_instead() -> None:
    for text, _ in REFUSED:
        for diagnostic in refused(text):
            assert diagnostic.hint and not diagnostic.hint.endswith("."), text


def test_no_sentence_suggests_to_install() -> None:
    tables = (absent.MODULES, absent.BUILTINS, absent.SPECIAL_METHODS, absent.INTERNALS)
    for table in tables:
        for name, sentence in table.items():
            assert sentence and "pip" not in sentence.split() and "install" not in sentence, name


def test_a_package_speaks_for_its_parts() -> None:
    assert absent.instead_of_module("matplotlib.pyplot") == absent.MODULES["matplotlib"]
    assert absent.instead_of_module("no_such_module.part") is None


def test_a_module_that_nobody_knows_gets_the_list_or_the_nearest() -> None:
    assert refused("import maths")[0].hint == "did you mean math?"
    hint = refused("import zzz")[0].hint
    assert hint is not None and all(name in hint for name in MODULES)


MISPLACED = [
    ("return 1", "'return' outside function"),
    ("def f():\n    nonlocal x", "no binding for nonlocal 'x' found"),
    ("break", "'break' outside loop"),
    ("def f(a, a): ...", "duplicate argument 'a' in function definition"),
    ("def f():\n    await g()", "'await' outside async function"),
]


@pytest.mark.parametrize(("text", "message"), MISPLACED)
def test_what_only_the_compiler_sees_is_found(text: str, message: str) -> None:
    (diagnostic,) = gate(text, ast.parse(text), modules=MODULES)
    assert (diagnostic.code, diagnostic.message) == ("syntax", message)


def test_top_level_await_is_in_its_place() -> None:
    text = "await f()\nasync for x in y: ...\n[z async for z in y]\n"
    assert gate(text, ast.parse(text), modules=MODULES) == ()


def test_text_that_nobody_checks_is_remarked() -> None:
    text = "x = eval('1')\nevaluate(2)\n"
    (diagnostic,) = gate(text, ast.parse(text), modules=MODULES)
    assert (diagnostic.severity, diagnostic.code, diagnostic.line, diagnostic.column) == (
        Severity.NOTE,
        "unchecked-text",
        1,
        5,
    )


def test_warnings_of_the_compiler_stay_inside() -> None:
    text = "1 is 1\nassert (1, 'x')\n"
    assert gate(text, ast.parse(text), modules=MODULES) == ()


def test_own_names() -> None:
    tree = ast.parse("import a.b\nx = [y for y in z if (w := y)]\nclass C:\n    k = 1\n    def m(self): return k\n")
    binders = Binders(tree)
    reads = {node.id: node for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    own = {name for name, node in reads.items() if binders.is_own(name, node)}
    assert own == {"y"} and "w" in binders.names(tree) and "a" in binders.names(tree) and "b" not in binders.names(tree)


@pytest.mark.parametrize(
    ("left", "right", "edits"),
    [("", "abc", 3), ("abc", "abc", 0), ("abcd", "abdc", 1), ("kitten", "sitting", 3), ("ab", "ba", 1)],
)
def test_distance(left: str, right: str, edits: int) -> None:
    assert distance(left, right, 9) == distance(right, left, 9) == edits
    assert distance(left, right, edits - 1) == edits if edits else True


def test_nearest_by_spelling() -> None:
    assert nearest("lenght", ["length", "len", "weight"])[0] == "length"
    assert nearest("getUserName", ["get_user_name", "set_user_name"])[0] == "get_user_name"
    assert nearest("xyz", ["length", "weight"]) == []
    assert likeness("a" * 5000, "a" * 4000 + "b") > 0
