"""Formatting of numbers does not depend on what the host has set: CPython's limit on digits, the locale."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any, Final

import pytest

import monty
from monty.runtime.guards.formatting import without_locale


def run(code: str) -> Any:
    return monty.Monty(code).run()


LONG_INTS: Final = [
    "'{:d}'.format(n)",
    "'{:,}'.format(n)",
    "'{:n}'.format(n)",
    "format(n, '5')",
    "f'{n:>5}'",
    "'%d' % n",
    "'%i %s' % (n, 1)",
    "'%s' % n",
    "'%r %s' % (n, [])",
    "b'%a' % n",
    "b'%u' % n",
    "'%5d' % N(n)",
    "format(N(n), 'd')",
]


@pytest.fixture
def unlimited_digits() -> Iterator[None]:
    """The host has switched CPython's own limit off."""
    before = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(0)
    yield
    sys.set_int_max_str_digits(before)


@pytest.mark.parametrize("code", LONG_INTS)
@pytest.mark.usefixtures("unlimited_digits")
def test_digits_are_limited_whatever_the_host_says(code: str) -> None:
    message = (
        "ValueError: Exceeds the limit (4300 digits) for integer string conversion; "
        "use sys.set_int_max_str_digits() to increase the limit"
    )
    setup = "class N(int): pass\nn = 10 ** "
    with pytest.raises(monty.MontyRuntimeError) as caught:
        run(f"{setup}4300\n{code}")
    assert str(caught.value) == message
    assert len(run(f"{setup}4300 - 1\n{code}")) >= 4300


def test_an_error_of_the_spec_comes_before_that_of_the_digits() -> None:
    with pytest.raises(monty.MontyRuntimeError, match="Precision not allowed in integer format specifier"):
        run("format(10**5000, '.2d')")


def test_the_locale_of_the_host_is_not_seen() -> None:
    assert without_locale(int, ">9n") == ">9d"
    assert without_locale(bool, "n") == "d"
    assert without_locale(float, "+.3n") == "+.3g"
    assert without_locale(complex, "n") == "g"
    assert without_locale(str, "n") == "n"
    assert without_locale(int, ",n") == ",n"
