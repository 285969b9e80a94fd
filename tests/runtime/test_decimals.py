"""Decimal numbers across the boundary, through dumps, and within bounds."""

from __future__ import annotations

import decimal
import threading
import time
from typing import Any

import pytest

import monty

BOMBS = [
    "int(Decimal('1e99999999'))",
    "Decimal(1) + (1 << 5_000_000)",
    "Decimal(1) < (1 << 5_000_000)",
    "Decimal(1 << 5_000_000)",
    "Decimal('1' * 5_000_000)",
    "Decimal((0, (1,) * 5_000_000, 0))",
    "format(Decimal('1e999999999'), 'f')",
    "format(Decimal('1e-999999999'), '.999999999f')",
    "f\"{Decimal('1e999999999'):,f}\"",
    "'{:99999999999.2f}'.format(Decimal(1))",
    "'%d' % Decimal('1e99999999')",
    "Decimal('1e99999999').as_integer_ratio()",
    "Decimal('1e-99999999') == Fraction(1, 3)",
    "Fraction(Decimal('1e-99999999'))",
    "math.floor(Decimal('1e99999999'))",
    "round(Decimal('1e99999999'))",
    "Decimal(2).exp(Context(prec=200_000))",
    "Decimal(2).ln(Context(prec=200_000))",
    "Context(prec=200_000).sqrt(2)",
    "Context(prec=200_000).power(2, Decimal('0.5'))",
    "Context(prec=200_000).log10(2)",
    "int(Decimal('9' * 150_000))",
]


@pytest.mark.parametrize("bomb", BOMBS)
def test_bombs_are_predicted(bomb: str) -> None:
    code = f"import math\nfrom decimal import *\nfrom fractions import Fraction\n{bomb}"
    began = time.process_time()
    with pytest.raises(monty.LimitError, match="most|needs|limit"):
        monty.Monty(code).run(limits=monty.Limits(duration=5))
    assert time.process_time() - began < 2


def test_numbers_cross_as_the_hosts_own() -> None:
    value = decimal.Decimal("12.50")
    found = monty.Monty("[x, x * 2, {x: (x,)}]", inputs=["x"]).run(inputs={"x": value})
    assert found == [value, value * 2, {value: (value,)}]
    assert type(found[0]) is decimal.Decimal
    assert str(found[0]) == "12.50"


def test_the_threads_own_context_is_neither_used_nor_changed() -> None:
    code = "from decimal import *\ngetcontext().prec = 5\n[str(Decimal(1) / 3), f'{Decimal(25) / 10:.0f}']"
    with decimal.localcontext() as context:
        context.prec = 3
        context.rounding = decimal.ROUND_UP
        context.traps[decimal.Inexact] = True
        context.clear_flags()
        assert monty.Monty(code).run() == ["0.33333", "2"]
        assert context.prec == 3
        assert not any(context.flags.values())


def test_each_run_has_a_context_of_its_own() -> None:
    program = monty.Monty("from decimal import *\nbefore = getcontext().prec\ngetcontext().prec = 7\nbefore")
    found: list[Any] = []
    threads = [threading.Thread(target=lambda: found.append(program.run())) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [28, 28, 28]


CONTEXT = """
from decimal import *

class Money(Decimal):
    pass

with localcontext(prec=4, rounding=ROUND_UP) as inner:
    value = Money("2.50")
    flags = inner.flags
    third = Decimal(1) / 3
    parts = third.as_tuple()
    given = ask(third)
    ended = [str(Decimal(1) / 3), str(value * 2), type(value).__name__, str(parts), flags[Inexact], inner is getcontext(), str(given)]
[*ended, str(Decimal(2) / 3), third, third is given]
"""


def test_numbers_and_contexts_survive_a_dump() -> None:
    paused = monty.Monty(CONTEXT, external_functions=["ask"]).start()
    assert isinstance(paused, monty.Paused)
    loaded = monty.load(paused.dump())
    assert isinstance(loaded, monty.Paused)
    assert loaded.args == (decimal.Decimal("0.3334"),)
    again = monty.load(loaded.dump())
    assert isinstance(again, monty.Paused)
    finished = again.resume(loaded.args[0])
    assert isinstance(finished, monty.Finished)
    assert finished.output == [
        "0.3334", "5.00", "Money", "DecimalTuple(sign=0, digits=(3, 3, 3, 4), exponent=-4)", True, True, "0.3334",
        "0.6666666666666666666666666667", decimal.Decimal("0.3334"), False,
    ]  # fmt: skip
