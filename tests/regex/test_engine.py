"""Every way of serving a call gives CPython's answer: its matcher, its matcher in windows, and ours."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from monty.runtime.regex.cost import Analysis
from monty.runtime.regex.engine import Engine
from monty.runtime.regex.planner import BUDGET, OWN, Plan
from monty.runtime.regex.syntax import Subject, compile_pattern
from monty.runtime.regex.texts import AnyText
from tests.regex.forced import PLANS, forced, matches
from tests.regex.strategies import ANY_FLAGS, PATTERNS, TEXTS, as_bytes, compiles

SMALL = BUDGET / 100


def oracle(pattern: Subject, flags: int, method: str, subject: Any) -> Any:
    """CPython's answer in our form; the error itself where it raises one."""
    try:
        match = getattr(re.compile(pattern, flags), method)(subject)
    except SystemError as error:
        return str(error)
    return None if match is None else (match.regs, match.lastindex)


def answer(engine: Engine, method: str, subject: Subject) -> Any:
    try:
        found = getattr(engine, method)(subject, 0, len(subject))
    except SystemError as error:
        return str(error)
    return None if found is None else tuple(found)


def is_small(pattern: Subject, flags: int, length: int) -> bool:
    """Whether all ways of matching such a text can be tried in little time."""
    engine = Engine(compile_pattern(pattern, flags))
    analysis = Analysis(engine.tree, engine.planner.alphabet, AnyText(length))
    return all(bound.work < SMALL for bound in (analysis.search(), analysis.full(), analysis.advance()))


@given(PATTERNS, ANY_FLAGS, TEXTS)
def test_our_matcher_gives_what_cpython_gives(pattern: str, flags: int, text: str) -> None:
    assume(compiles(pattern, flags) and is_small(pattern, flags, len(text)))
    engine = forced(pattern, flags, OWN)
    for method in ("match", "fullmatch", "search"):
        assert answer(engine, method, text) == oracle(pattern, flags, method, text), method


@given(PATTERNS, st.sampled_from((0, re.I, re.L, re.I | re.L)).map(int), TEXTS)
def test_our_matcher_reads_bytes(pattern: str, flags: int, text: str) -> None:
    raw_pattern, raw_text = as_bytes(pattern), as_bytes(text)
    assume(raw_pattern is not None and raw_text is not None)
    assert raw_pattern is not None and raw_text is not None
    assume(compiles(raw_pattern, flags) and is_small(raw_pattern, flags, len(raw_text)))
    engine = forced(raw_pattern, flags, OWN)
    for method in ("match", "fullmatch", "search"):
        assert answer(engine, method, raw_text) == oracle(raw_pattern, flags, method, raw_text), method


@given(PATTERNS, ANY_FLAGS, TEXTS, st.integers(0, 3), st.integers(0, 3), st.booleans())
def test_all_ways_find_the_same_matches(
    pattern: str, flags: int, text: str, before: int, after: int, again: bool
) -> None:
    start, end = min(before, len(text)), max(len(text) - after, 0)
    assume(start <= end and compiles(pattern, flags) and is_small(pattern, flags, len(text)))
    try:
        expected = [(m.regs, m.lastindex) for m in re.compile(pattern, flags).finditer(text, start, end)]
    except SystemError:
        return
    for plan in PLANS:
        assert matches(forced(pattern, flags, plan), text, start, end, again=again) == expected, plan


# Cases that CPython's own tests hold, or that its bug reports name: groups that a repeat or a failed attempt leaves set.
CASES = [
    (r"(a|b)*?c", "abc"), (r"(?:(a)|b)*", "ab"), (r"(?:(a)|(b))*", "aba"), (r"((a)|b)*?c", "abac"), (r"(a)?(?:\1b|c)", "c"),
    (r"(?:(ab)|a)*b", "abaab"), (r"(?:a*)*b", "aab"), (r"(?:a*?)*?b", "aab"), (r"(a*)+", "aa"), (r"(?:|a)+", "aa"),
    (r"(?<=(a))b", "ab"), (r"(?!(a)b)a", "ac"), (r"(?=(a+))a*b\1", "aaba"), (r"(?>a+)ab", "aaab"), (r"(?>(a|ab))(c)?", "abc"),
    (r"a++b", "aab"), (r"(?:ab?c)*+", "a"), (r"((x)|y|z)*+", "xyz"), (r"((x)|y|z)++z", "xyz"), (r"(?:a{1,2}){2}+", "aaaa"),
    (r"(ab|a)*?b", "ab"), (r"(?:(\w)x|(\w)y)+?z", "axbyz"), (r"(?P<q>['\"]).*?(?P=q)", "x'a\"b'"), (r"(a)|b(?(1)c|d)", "bd"),
    (r"(?:(?:(a)b)?c)*", "abcc"), (r"(?i)(\w)\1", "Kk\u212a"), (r"(?i:ſ)s\1?|s", "\u017fs"), (r"x*", "axb"), (r"\b|a", "a b"),
    (r"^|$", "a\nb"), (r"(?m)^|$", "a\nb\n"), (r"(?:)*", "a"), (r"(){3}", "a"), (r"(?:a?){3}+a", "aaaa"), (r"$^", ""),
]  # fmt: skip


@pytest.mark.parametrize(("pattern", "text"), [case for case in CASES if compiles(case[0], 0)])
@pytest.mark.parametrize("plan", PLANS)
def test_corner_cases(pattern: str, text: str, plan: Plan) -> None:
    engine = forced(pattern, 0, plan)
    for method in ("match", "fullmatch", "search"):
        assert answer(engine, method, text) == oracle(pattern, 0, method, text), method
    try:
        expected = [(m.regs, m.lastindex) for m in re.finditer(pattern, text)]
    except SystemError:
        return
    assert matches(engine, text, 0, len(text)) == expected


@pytest.mark.parametrize("pattern", ["", "x*", "a", "$", "^", r"\b"])
def test_an_end_before_the_beginning(pattern: str) -> None:
    for plan in (PLANS[0], OWN):
        engine = forced(pattern, 0, plan)
        for method in ("match", "fullmatch"):
            found = getattr(engine, method)("abc", 2, 1)
            expected = getattr(re.compile(pattern), method)("abc", 2, 1)
            assert (found and found.spans) == (expected and expected.regs), (plan, method)
        assert matches(engine, "abc", 2, 1) == []


def test_long_runs_and_references_are_taken_in_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same answers when a slice is three characters long."""
    monkeypatch.setattr("monty.runtime.regex.operations.SLICE", 3)
    monkeypatch.setattr("monty.runtime.regex.tree.MOST_TESTED", 3)
    monkeypatch.setattr("monty.runtime.regex.tree.FEWEST_TESTED", 3)
    monkeypatch.setattr("monty.runtime.regex.texts.WINDOW", 3)
    text = "x" * 7 + "ab" * 8 + "abababab-ababababx"
    for pattern in (r"(a|b)*?(\w+)-\2", r"(\w+)-\1", r"(?i)(\w+)-\1x", r"[ab]{2,9}-", "-a", r"\Z", r"(?:ab){3}"):
        expected = [(m.regs, m.lastindex) for m in re.finditer(pattern, text)]
        for plan in PLANS:
            assert matches(forced(pattern, 0, plan), text, 0, len(text)) == expected, (pattern, plan)
