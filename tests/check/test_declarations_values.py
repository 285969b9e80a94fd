"""Inputs given as values: the type that is declared, and the shape that a reader is told."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monty.check.declare import declare
from monty.check.engine import check_source

VALUES: list[tuple[Any, str]] = [
    (1, "int"),
    (True, "bool"),
    (None, "Any"),
    ("x", "str"),
    (b"x", "bytes"),
    (1 + 2j, "complex"),
    (Decimal(1), "Decimal"),
    (datetime.date(2024, 1, 1), "date"),
    ([], "list[Any]"),
    ([1, 2.5], "list[float]"),
    ([1, None], "list[int | None]"),
    ([1, "a"], "list[int | str]"),
    ([[1], [], ["a"]], "list[list[int | str]]"),
    ((1, "a"), "tuple[int, str]"),
    ((), "tuple[()]"),
    (tuple(range(20)), "tuple[int, ...]"),
    ({1, 2}, "set[int]"),
    ({}, "dict[Any, Any]"),
    ({"a": 1, "b": 2.5}, "dict[str, float]"),
    ({"a": 1, "b": None}, "dict[str, int | None]"),
    ({"a": 1, "b": "x"}, "dict[str, Any]"),
    ([{"id": 1, "n": "x"}, {"id": 2, "n": None}], "list[dict[str, Any]]"),
    ({"x": [{"a": 1}, {"a": 2.0}]}, "dict[str, list[dict[str, float]]]"),
]


@pytest.mark.parametrize(("value", "expected"), VALUES, ids=[expected for _, expected in VALUES])
def test_the_type_is_what_such_values_have_in_common(value: Any, expected: str) -> None:
    declared = declare({"value": value})
    assert declared.inputs[0].annotation == expected
    assert check_source("value", declarations=declared.stub) == ()


def test_rows_tell_their_keys() -> None:
    rows = [{"id": 1, "name": "x", "paid": None}, {"id": 2, "name": None}]
    shape = "each {'id': int, 'name': str | None, 'paid': None (not always)}"
    assert declare({"rows": rows}).inputs[0].shape == shape
    assert declare({"row": {"a": 1, "b": "x"}}).inputs[0].shape == "{'a': int, 'b': str}"
    assert declare({"counts": dict.fromkeys(map(str, range(100)), 1)}).inputs[0].shape is None


plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3) | st.tuples(inner, inner)
    ),
    max_leaves=12,
)


@given(value=plain)
def test_any_value_is_declared_so_that_mypy_takes_it(value: Any) -> None:
    declared = declare({"value": value})
    diagnostics = check_source("value", declarations=declared.stub)
    assert diagnostics == ()
