"""Decimal arithmetic against CPython's own: the same text, the same error, the same flags, for operands of every kind."""

from __future__ import annotations

import contextlib
import decimal
import io
from typing import Final

from hypothesis import given, settings
from hypothesis import strategies as st

import monty

VALUES: Final = (
    "Decimal('1.10') Decimal('-3') Decimal('0') Decimal('-0.00') Decimal('NaN') Decimal('sNaN') Decimal('Infinity') Decimal('-inf') Decimal('1e-99') "
    "Decimal('9.99e99') Decimal('123456789012345678901234567890.12345') Decimal('0.5') 7 -2 0 1180591620717411303424 1.5 -0.1 True 'x' None "
    "Fraction(1,3) (1+2j) (2+0j)"
).split()
BINARY: Final = "+ - * / // % ** == != < <= > >=".split()
CALLS: Final = (
    "-({a}) +({a}) abs({a}) int({a}) float({a}) round({a}) round({a},2) bool({a}) str({a}) format({a},'.2f') format({a},',') divmod({a},{b}) "
    "Decimal({a}) getcontext().add({a},{b}) getcontext().divide({a},{b}) getcontext().create_decimal({a}) max({a},{b}) sum([{a},{b}]) Fraction({a})"
).split()
METHODS: Final = (
    "compare compare_signal compare_total copy_sign max min max_mag min_mag next_toward remainder_near quantize"
).split()
SETTINGS: Final = (
    "getcontext().prec = 5",
    "getcontext().rounding = ROUND_UP",
    "getcontext().traps[InvalidOperation] = False",
    "getcontext().traps[FloatOperation] = True",
    "getcontext().capitals = 0",
    "getcontext().clear_flags()",
)
OPENING: Final = """
from decimal import *
from fractions import Fraction

def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)
    print([signal.__name__ for signal, raised in getcontext().flags.items() if raised])

"""
values = st.sampled_from(VALUES)
steps = st.one_of(
    st.builds("({}) {} ({})".format, values, st.sampled_from(BINARY), values),
    st.builds(lambda call, a, b: call.format(a=a, b=b), st.sampled_from(CALLS), values, values),
    st.builds("({}).{}({})".format, values.filter(lambda text: "Decimal" in text), st.sampled_from(METHODS), values),
).map("show(lambda: {})".format)
programs = st.lists(st.one_of(steps, st.sampled_from(SETTINGS)), min_size=1, max_size=12)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(programs)
def test_decimals_are_those_of_cpython(lines: list[str]) -> None:
    text = OPENING + "\n".join(lines)
    expected = io.StringIO()
    fresh = decimal.Context(
        28, decimal.ROUND_HALF_EVEN, -999999, 999999, 1, 0, [], [decimal.InvalidOperation, decimal.DivisionByZero, decimal.Overflow]
    )  # fmt: skip
    with decimal.localcontext(fresh), contextlib.redirect_stdout(expected):
        exec(text, {})  # noqa: S102  # the program is ours
    printed: list[str] = []
    monty.Monty(text).run(print_callback=lambda _, part: printed.append(part))
    assert "".join(printed) == expected.getvalue()
