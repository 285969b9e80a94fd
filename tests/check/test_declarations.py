"""Inputs and external functions in every form that the host can give them, declared; mypy judges what comes out."""

from __future__ import annotations

import functools
from collections.abc import AsyncIterator, Awaitable, Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

import pytest

from monty.check.declare import Declarations, Kind, declare
from monty.check.engine import check_source
from monty.errors import MontyError

if TYPE_CHECKING:
    from fractions import Fraction

T = TypeVar("T")


def lines_of(declarations: Declarations) -> list[str]:
    """The lines of the stub, which mypy must accept."""
    assert check_source("None", declarations=declarations.stub) == ()
    return declarations.stub.split("\n")


def messages(program: str, declarations: Declarations) -> list[str]:
    """What the checker says of a program behind these declarations."""
    return [diagnostic.message for diagnostic in check_source(program, declarations=declarations.stub)]


async def fetch(url: str, timeout: float | None = None, *, retries: int = 3) -> list[dict[str, Any]]:
    """Fetch rows.

    One for each line.
    """
    raise NotImplementedError


def loose(first, second=2, *rest, mode=None, **options):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN002, ANN003, ANN201
    raise NotImplementedError


@overload
def convert(value: int) -> str: ...
@overload
def convert(value: str) -> int: ...
def convert(value: int | str) -> int | str:
    """Turn one into the other."""
    raise NotImplementedError


def unresolved(value: Fraction) -> list[Fraction]:
    raise NotImplementedError


def promised(name: str) -> Awaitable[int]:
    raise NotImplementedError


def positional(a: int, /, b: int, *, c: int = 1) -> None:
    raise NotImplementedError


def implicit(when: Decimal = None, mark: bytes = b"x" * 100, ratio: float = float("nan")) -> None:  # type: ignore[assignment]  # what is tested
    raise NotImplementedError


def same(value: T, others: list[T]) -> T:
    raise NotImplementedError


def from_nowhere(key: str) -> T:  # type: ignore[type-var]  # as hosts write it
    raise NotImplementedError


class Service:
    """Methods are tools too."""

    def ask(self, question: Literal["a", "b"]) -> str:
        raise NotImplementedError

    async def __call__(self, text: str) -> int:
        raise NotImplementedError


def counted(function: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(function)
    def wrapper(*arguments: Any, **keywords: Any) -> Any:
        return function(*arguments, **keywords)

    return wrapper


CALLABLES: dict[str, tuple[Callable[..., Any], str]] = {
    "async": (
        fetch,
        "async def {}(url: str, timeout: float | None = None, *, retries: int = 3) -> list[dict[str, Any]]:",
    ),
    "no annotations": (loose, "def {}(first, second=2, *rest, mode=None, **options): ..."),
    "awaitable result": (promised, "async def {}(name: str) -> int: ..."),
    "positional only": (positional, "def {}(a: int, /, b: int, *, c: int = 1) -> None: ..."),
    "unprintable defaults": (
        implicit,
        "def {}(when: Decimal | None = None, mark: bytes = ..., ratio: float = ...) -> None: ...",
    ),
    "type variable": (same, "def {}(value: T, others: list[T]) -> T: ..."),
    "type variable of nothing": (from_nowhere, "def {}(key: str) -> Any: ..."),
    "bound method": (Service().ask, "def {}(question: Literal['a', 'b']) -> str: ..."),
    "callable object": (Service(), "async def {}(text: str) -> int: ..."),
    "wrapped": (counted(positional), "def {}(a: int, /, b: int, *, c: int = 1) -> None: ..."),
    "partial": (functools.partial(positional, 1), "def {}(b: int, *, c: int = 1) -> None: ..."),
    "partial of async": (
        functools.partial(fetch, retries=1),
        "async def {}(url: str, timeout: float | None = None, *, ",
    ),
    "builtin": (len, "def {}(obj, /):"),
    "builtin without signature": (max, "def {}(*args: Any, **kwargs: Any) -> Any:"),
}


@pytest.mark.parametrize("form", CALLABLES)
def test_a_callable_is_declared_as_it_is_annotated(form: str) -> None:
    function, expected = CALLABLES[form]
    lines = lines_of(declare(external_functions={"tool": function}))
    assert any(line.startswith(expected.format("tool")) for line in lines), lines


def test_overloads_are_all_declared_and_all_checked() -> None:
    declared = declare(external_functions=[convert])
    assert lines_of(declared).count("@overload") == 2
    function = declared.functions_by_name["convert"]
    assert (len(function.signatures), function.docstring) == (2, "Turn one into the other.")
    assert messages("convert(1).upper()\nconvert('1').bit_length()", declared) == []
    assert messages("convert(1).bit_length()", declared) == ['"str" has no attribute "bit_length"']


def test_names_alone_are_any_and_async_is_said_by_prefix() -> None:
    declared = declare(["prompt"], ["call_llm", "async fetch", "def size(text: str) -> int"])
    lines = lines_of(declared)
    assert "prompt: Any" in lines
    assert "async def fetch(*args: Any, **kwargs: Any) -> Any: ..." in lines
    assert declared.function_names == ("call_llm", "fetch", "size")
    assert declared.async_names == {"fetch"}
    assert messages("size(call_llm(prompt, key=1))\nawait fetch()", declared) == []
    assert messages("size(3)", declared) == ['Argument 1 to "size" has incompatible type "int"; expected "str"']


def test_a_name_that_means_nothing_is_any_and_is_said_so() -> None:
    declared = declare(external_functions=[unresolved])
    assert "def unresolved(value: Any) -> list[Any]: ..." in lines_of(declared)
    assert any("Fraction in the annotation 'Fraction' is not defined" in remark for remark in declared.remarks)


def test_parameters_are_records_for_validation() -> None:
    declared = declare(external_functions=[positional, loose])
    first, second, third = declared.functions_by_name["positional"].signatures[0].parameters
    assert (first.kind, first.annotation, first.is_required) == (Kind.POSITIONAL_ONLY, "int", True)
    assert (second.kind, third.kind, third.default) == (Kind.POSITIONAL_OR_KEYWORD, Kind.KEYWORD_ONLY, "1")
    kinds = [parameter.kind for parameter in declared.functions_by_name["loose"].signatures[0].parameters]
    assert kinds[2:] == [Kind.VARIADIC, Kind.KEYWORD_ONLY, Kind.VARIADIC_KEYWORD]


def test_stub_text_says_more_than_names_and_callables() -> None:
    text = (
        "from typing import Any\n\nclass Order:\n    id: int\n\nprompt: str\n"
        'async def call_llm(p: str, **options: Any) -> Order:\n    """Ask."""\n'
    )
    declared = declare(["prompt", "other"], ["call_llm", loose], text)
    assert declared.stub.startswith(text)
    assert declared.input_names == ("prompt", "other")
    assert declared.functions_by_name["call_llm"].docstring == "Ask."
    assert declared.async_names == {"call_llm"}
    assert messages("(await call_llm(prompt)).id + 1\nloose(other)", declared) == []


def test_a_host_class_that_the_stub_text_describes_is_the_one_described() -> None:
    def find(name: str) -> Service:
        raise NotImplementedError

    declared = declare(None, [find], "class Service:\n    url: str\n")
    assert messages("find('x').url.upper()", declared) == []
    assert declared.stub.count("class Service") == 1


def test_tools_that_are_called_like_types_do_not_hide_them() -> None:
    def list(items: dict[str, int]) -> tuple[int, ...]:  # the point of the test
        raise NotImplementedError

    declared = declare({"xs": [1]}, {"list": list, "Any": loose, "dict": fetch})
    assert messages("xs.append(list({'a': 1})[0])", declared) == []


@pytest.mark.parametrize("streams", [AsyncIterator[int], None])
def test_unusual_results_are_no_obstacle(streams: Any) -> None:
    def stream() -> Any:
        raise NotImplementedError

    stream.__annotations__["return"] = streams
    lines_of(declare(external_functions=[stream]))


REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "twice": ({"inputs": ["a", "a"]}, "the input 'a' is given twice"),
    "keyword": (
        {"inputs": ["class"]},
        "the input 'class' cannot be a variable of a program: it is a keyword of Python",
    ),
    "no identifier": (
        {"external_functions": ["get-rows"]},
        "'get-rows' cannot be a variable of a program: it is no Pyth",
    ),
    "Python's own": ({"inputs": ["__builtins__"]}, "names with two leading underscores belong to Python"),
    "both": ({"inputs": ["a"], "external_functions": ["a"]}, "'a' is both an input and an external function"),
    "text": ({"inputs": "prompt"}, "inputs is the text 'prompt'; give a list of names"),
    "text for functions": ({"external_functions": "fetch"}, "give a list, such as ['fetch']"),
    "lambda": (
        {"external_functions": [lambda: 1]},
        "a lambda, which has no name; give a mapping of names to callables",
    ),
    "no callable": (
        {"external_functions": {"a": 3}},
        "the external function 'a' is 3 (int); give its name, a callable",
    ),
    "no name": ({"external_functions": [3]}, "external_functions holds 3 (int), which has no name"),
    "function as input": ({"inputs": {"a": len}}, "a function is given in external_functions"),
    "name no text": ({"inputs": [3]}, "the name of an input must be text, not 3 (int)"),
    "wrong stub of one": ({"external_functions": {"a": "def b(): ..."}}, "which is no declaration of it"),
    "input in the stub a function": (
        {"inputs": ["f"], "stub_text": "def f(): ..."},
        "line 1 of the stub text declares a func",
    ),
    "function in the stub an input": (
        {"external_functions": ["f"], "stub_text": "\nf: int"},
        "line 2 of the stub text declares an input",
    ),
    "syntax": ({"stub_text": "x: int\ndef f(:"}, "line 2: invalid syntax"),
    "no declaration": ({"stub_text": "x: int\nfor i in []: pass"}, "line 2: 'for i in []:' declares nothing"),
    "value": ({"stub_text": "x = 1"}, "line 1: 'x = 1' declares nothing"),
    "null byte": ({"stub_text": "x: int\0"}, "null bytes"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_declared_is_refused_with_the_name_and_the_remedy(case: str) -> None:
    arguments, expected = REFUSED[case]
    with pytest.raises(MontyError) as caught:
        declare(**arguments)
    assert expected in str(caught.value)
