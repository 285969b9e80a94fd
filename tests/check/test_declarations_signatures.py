"""Any signature at all: what is declared has the parameters that the function has, and mypy takes it."""

from __future__ import annotations

import inspect
import keyword
from collections.abc import Callable
from decimal import Decimal
from typing import Any, Final, Literal, Optional, Union

from hypothesis import given
from hypothesis import strategies as st

from monty.check.declare import Kind, declare
from monty.check.engine import check_source

ANNOTATIONS: Final = [
    inspect.Parameter.empty,
    Any,
    None,
    int,
    "int | None",
    list[str],
    dict[str, list["Decimal"]],
    Optional[bytes],  # noqa: UP045  # the older way to write it
    Union[int, str, None],  # noqa: UP007  # the older way to write it
    Literal["a", 1, None],
    tuple[int, ...],
    tuple[()],
    tuple[int, str],
    type[Decimal],
    set[Any],
    Callable[[int, str], bool],
    Callable[..., Any],
    object,
    complex,
]
DEFAULTS: Final = [
    None,
    1,
    -2.5,
    "it's",
    b"x",
    True,
    (),
    [1, 2],
    {"a": None},
    Decimal(1),
    object(),
    float("inf"),
    "x" * 99,
    ...,
]
KINDS: Final = dict(zip(sorted(inspect._ParameterKind), Kind, strict=True))
NAMES: Final = st.from_regex(r"\A[a-z_]{1,4}\Z").filter(
    lambda name: not keyword.iskeyword(name) and not name.startswith("__")
)


@st.composite
def signatures(draw: st.DrawFn) -> inspect.Signature:
    """Parameters of every kind, in a legal order."""
    names = draw(st.lists(NAMES, max_size=7, unique=True))
    kinds = sorted(draw(st.lists(st.sampled_from(sorted(KINDS)), min_size=len(names), max_size=len(names))))
    parameters: list[inspect.Parameter] = []
    optional = False
    for name, kind in zip(names, kinds, strict=True):
        variadic = kind in (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)
        if variadic and any(parameter.kind is kind for parameter in parameters):
            continue
        ordinary = kind < inspect.Parameter.VAR_POSITIONAL
        has_default = not variadic and (draw(st.booleans()) or (ordinary and optional))
        optional = optional or (ordinary and has_default)
        default = draw(st.sampled_from(DEFAULTS)) if has_default else inspect.Parameter.empty
        annotation = draw(st.sampled_from(ANNOTATIONS))
        parameters.append(inspect.Parameter(name, kind, default=default, annotation=annotation))
    return inspect.Signature(parameters, return_annotation=draw(st.sampled_from(ANNOTATIONS)))


@given(signature=signatures(), is_async=st.booleans())
def test_a_declared_function_has_the_parameters_of_the_function(signature: inspect.Signature, is_async: bool) -> None:
    async def coroutine() -> None:
        raise NotImplementedError

    def plain() -> None:
        raise NotImplementedError

    function: Any = coroutine if is_async else plain
    function.__signature__ = signature
    declared = declare(external_functions={"tool": function})
    assert check_source("tool", declarations=declared.stub) == ()
    tool = declared.functions_by_name["tool"]
    assert tool.is_async is is_async
    written = [(p.name, p.kind, p.default is not None) for p in tool.signatures[0].parameters]
    expected = [(p.name, KINDS[p.kind], p.default is not p.empty) for p in signature.parameters.values()]
    assert written == expected
