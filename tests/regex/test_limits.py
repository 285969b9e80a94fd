"""No pattern outlives the limits of its run: it is interrupted, or refused, wherever it spends its time."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator

import pytest

import monty
from monty.runtime.regex import values
from tests.regex.test_cost import EXPLOSIVE

DURATION = 0.2
OVERSHOOT = 3.0  # Far more than is promised: the machine that runs the tests is not idle.


@pytest.fixture(autouse=True)
def no_callbacks_of_the_collector() -> Iterator[None]:
    """An interrupt may come while a callback of hypothesis's runs in the garbage collector; pytest then fails the test."""
    callbacks = gc.callbacks[:]
    gc.callbacks.clear()
    yield
    gc.callbacks.extend(callbacks)


def run(body: str, **limits: float) -> object:
    limits.setdefault("duration", DURATION)
    return monty.Monty("import re\n" + body).run(limits=monty.Limits(**limits))  # type: ignore[arg-type]  # memory is whole


def ends_in_time(body: str) -> None:
    before = time.process_time()
    with pytest.raises((monty.TimeLimitError, monty.MemoryLimitError)):
        run(body)
    assert time.process_time() - before < DURATION + OVERSHOOT


@pytest.mark.parametrize(("pattern", "text"), EXPLOSIVE)
def test_explosive_patterns_end(pattern: str, text: str) -> None:
    ends_in_time(f"re.search({pattern!r}, {text!r} * 4)\nre.match({pattern!r}, {text!r} * 4)\nwhile True: pass\n")


LONG = [
    # Quadratic and worse in one call of a plain engine, on texts that defeat the first look at them.
    "re.search(r'\\w+@', 'x' * 300_000)",
    "re.search(r'.*a.*b.*c.*d', 'abc' * 2000)",
    "re.findall(r'(?=(.*z))', 'x' * 100_000)",
    "re.sub(r'\\s+$', '', ' ' * 300_000 + 'x')",
    "re.split(r'(?:ab)+c', 'ab' * 200_000)",
    "re.fullmatch(r'(?:(?:a|b)*,?)*;', 'ab,' * 30_000)",
    "re.search('|'.join('word%d' % n for n in range(5000)), 'wor' * 200_000)",
    "[m for m in re.finditer(r'(a*)*b|', 'a' * 5000)]",
    # Long patterns: parsing and compiling are interrupted too.
    "re.compile('(?i)' + '[\\u0100-\\uffff\\u0100-\\ufffe]' * 5000)",
    "re.compile('(?:' * 300 + 'a' + ')*' * 300).match('a' * 1000 + 'b')",
    "while True: re.compile('a' * 50_000 + str(len(out)) if False else 'b' * 90_000, re.I)",
    "re.escape('.' * 10_000_000 * 4)\nwhile True: re.escape('.' * 1_000_000)",
    "re.sub('a', r'\\g<0>' * 20_000, 'a' * 20_000)",
]  # fmt: skip


@pytest.mark.parametrize("body", LONG)
def test_long_work_ends(body: str) -> None:
    ends_in_time(f"{body}\nwhile True: pass\n")


def test_a_match_may_not_hold_too_much() -> None:
    """What our matcher has yet to try is on a list, which counts as the run's memory."""
    with pytest.raises(monty.MemoryLimitError):
        run("re.match('(?:a|bc)*d', 'abc' * 2_000_000)", duration=30, memory=80 << 20)


def test_deep_patterns_raise_as_in_cpython() -> None:
    assert run("try:\n    re.compile('(' * 5000)\nexcept RecursionError:\n    x = 1\nx") == 1


def test_the_engine_is_whole_after_an_interrupt() -> None:
    """A pattern that was interrupted serves the next program."""
    for _ in range(3):
        ends_in_time("re.search(r'(a+)+b', 'a' * 64)")
        assert run("re.search(r'(a+)+b', 'aab').span()", duration=5) == (0, 3)


def test_what_is_kept_is_bounded() -> None:
    run("for n in range(2000): re.compile('a%d' % n)\nfor n in range(20): re.compile('b' * 5000 + str(n))", duration=20)
    assert len(values._KEPT) <= values.MOST_KEPT
    assert all(len(kept.engine.compiled.code) <= values.LONGEST_KEPT for kept in values._KEPT.values())
    assert run("re.compile('same') is re.compile('same')", duration=5) is True
