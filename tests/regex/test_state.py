"""Patterns, matches and iterators come apart into plain values and together again; values that no program made are refused."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from monty.runtime.regex.flags import RegexFlag
from monty.runtime.regex.iteration import MatchIterator, Replacements, finditer, replacements
from monty.runtime.regex.values import Match, Pattern, compiled_pattern
from tests.regex.strategies import ANY_FLAGS, PATTERNS, TEXTS, compiles


@given(PATTERNS, ANY_FLAGS)
def test_a_pattern_comes_back_equal(pattern: str, flags: int) -> None:
    assume(compiles(pattern, flags))
    made = Pattern(pattern, flags)
    again = Pattern.from_state(*made.state())
    assert again == made
    assert hash(again) == hash(made)
    assert (again.bits, again.names, repr(again)) == (made.bits, made.names, repr(made))
    assert repr(made) == repr(re.compile(pattern, flags))


def test_a_match_comes_back() -> None:
    match = compiled_pattern(r"(?P<a>\w)(x)?", 0).search("-ab", 1)
    assert match is not None
    again = Match.from_state(*match.state())
    assert (again.groups(), again.span(), again.bounds, again.last_group) == (("a", None), (1, 2), (1, 3), "a")
    assert repr(again) == repr(match) == "<re.Match object; span=(1, 2), match='a'>"


@pytest.mark.parametrize("after", range(5))
def test_an_iterator_goes_on_where_it_was(after: int) -> None:
    text = "axxb xa"
    iterator = finditer(compiled_pattern("x*", 0), text)
    expected = [match.span() for match in re.finditer("x*", text)]
    found = [next(iterator).span() for _ in range(after)]
    again = MatchIterator.from_state(*iterator.state())
    assert found + [match.span() for match in again] == expected
    assert next(again, None) is None
    assert next(MatchIterator.from_state(*again.state()), None) is None


def test_replacing_goes_on_where_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("monty.runtime.regex.iteration.BATCH", 3)
    text = "banana" * 3
    work = replacements(compiled_pattern("a(n)?", 0), text)
    while True:
        work = Replacements.from_state(*work.state())
        match = next(work, None)
        if match is None:
            break
        work.put(f"<{match.group()}>")
    assert work.result() == re.subn("a(n)?", lambda m: f"<{m.group()}>", text)


GOOD = ((0, 3), ((0, 2), (0, 1), (-1, -1)), 1)


@pytest.mark.parametrize(
    ("bounds", "spans", "last"),
    [
        (GOOD[0], ((0, 9), (0, 1), (-1, -1)), 1),
        (GOOD[0], ((0, 2), (0, 1)), 1),
        (GOOD[0], ((-1, -1), (0, 1), (-1, -1)), 1),
        (GOOD[0], ((2, 0), (0, 1), (-1, -1)), 1),
        (GOOD[0], ((0, 2), (0, 1, 2), (-1, -1)), 1),
        (GOOD[0], ((0, True), (0, 1), (-1, -1)), 1),
        ((0, 9), GOOD[1], 1),
        ((-1, -1), GOOD[1], 1),
        (GOOD[0], GOOD[1], 0),
        (GOOD[0], GOOD[1], 3),
    ],
)
def test_impossible_matches_are_refused(bounds: Any, spans: Any, last: Any) -> None:
    pattern = compiled_pattern("(a)(b)?", 0)
    assert Match.from_state(pattern, "abc", *GOOD)
    with pytest.raises(ValueError, match="is no match of"):
        Match.from_state(pattern, "abc", bounds, spans, last)


@pytest.mark.parametrize(
    "state",
    [
        ("abc", b"abc", (0, 3), 0, False),
        ("abc", "abc", (0, 4), 0, False),
        ("abc", "abc", (2, 1), 0, False),
        ("abc", "abc", (0, 3), 5, False),
        ("abc", "abc", (0, 3), -1, False),
        ("abc", "abc", (0, 3), 0, 1),
    ],
)
def test_impossible_iterators_are_refused(state: Any) -> None:
    with pytest.raises(ValueError, match="search"):
        MatchIterator.from_state(compiled_pattern("a", 0), *state)


@given(st.integers(0, 600), st.integers(-600, 600))
def test_flags_are_cpythons(left: int, right: int) -> None:
    ours, theirs = RegexFlag(left), re.RegexFlag(left)
    assert (repr(ours), str(ours), format(ours), int(~ours)) == (
        repr(theirs),
        str(theirs),
        format(theirs),
        int(~theirs),
    )
    assert int(RegexFlag(right)) == int(re.RegexFlag(right))
    for operate in (int.__or__, int.__and__, int.__xor__):
        assert int(operate(ours, right)) == int(operate(theirs, right))
    assert [int(flag) for flag in ours] == [int(flag) for flag in theirs]
    assert len(ours) == len(theirs)
    assert (RegexFlag(abs(right)) in ours) == (re.RegexFlag(abs(right)) in theirs)


@given(PATTERNS, TEXTS)
def test_texts_of_matches(pattern: str, text: str) -> None:
    """All that a match says, and its `repr`, are CPython's."""
    assume(compiles(pattern, 0))
    try:
        theirs = re.compile(pattern).search(text)
        ours = compiled_pattern(pattern, 0).search(text)
    except SystemError:
        return
    if theirs is None or ours is None:
        assert ours is None
        assert theirs is None
        return
    assert repr(ours) == repr(theirs)
    assert (ours.group(), ours.groups(), ours.groupdict(), ours.last_group) == (
        theirs.group(), theirs.groups(), theirs.groupdict(), theirs.lastgroup,
    )  # fmt: skip
