"""Patterns and texts for hypothesis: small alphabets, so that much matches, and all syntax."""

from __future__ import annotations

import re

from hypothesis import strategies as st

ALPHABET = "aabbcA1_ \n\xe9\u0130\u017f\u212a"
ATOMS = (
    *"aabbc.AK",
    "\xe9", r"\d", r"\w", r"\s", r"\W", r"\D", r"\S", "[ab]", "[^a]", "[a-c1]", "[^\\W\\d]", "[\xe0-\xff]", r"[^\n\xe9]", "[a\u0130k]",
)  # fmt: skip
PLACES = ("^", "$", r"\b", r"\B", r"\A", r"\Z")
QUANTIFIERS = ("*", "+", "?", "{2}", "{1,2}", "{0,3}", "{2,}")
GREED = ("", "", "?", "+")
OPENINGS = ("(", "(", "(?:", "(?=", "(?!", "(?>", "(?<=", "(?<!", "(?i:", "(?s-i:", "(?m:", "(?a:", "(?P<n>")
REFERENCES = (r"\1", r"\2", "(?(1)a|b)", "(?(2)c)", "(?P=n)")
FLAGS = (0, 0, re.I, re.M, re.S, re.I | re.S, re.A, re.I | re.A, re.X)


def _sequences(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    joined = st.lists(inner, min_size=1, max_size=3).map("".join)
    branch = st.lists(inner, min_size=2, max_size=3).map("|".join)
    body = joined | branch
    group = st.builds(lambda opening, inside: f"{opening}{inside})", st.sampled_from(OPENINGS), body)
    repeat = st.builds(
        lambda inside, quantifier, greed: f"(?:{inside}){quantifier}{greed}",
        body,
        st.sampled_from(QUANTIFIERS),
        st.sampled_from(GREED),
    )
    captured = st.builds(
        lambda inside, quantifier, greed: f"({inside}){quantifier}{greed}",
        body,
        st.sampled_from(QUANTIFIERS),
        st.sampled_from(GREED),
    )
    return joined | group | repeat | captured


_UNITS = st.builds(
    lambda atom, quantifier, greed: atom + (quantifier + greed if quantifier else ""),
    st.sampled_from(ATOMS),
    st.sampled_from(("", "", *QUANTIFIERS)),
    st.sampled_from(GREED),
)
_LEAVES = _UNITS | st.sampled_from(PLACES) | st.sampled_from(REFERENCES)
PATTERNS = st.recursive(_LEAVES, _sequences, max_leaves=10)
TEXTS = st.text(ALPHABET, max_size=9)
ANY_FLAGS = st.sampled_from(FLAGS).map(int)


def compiles(pattern: str | bytes, flags: int) -> bool:
    """Whether CPython takes the pattern."""
    try:
        re.compile(pattern, flags)
    except (re.error, OverflowError, RecursionError):
        return False
    return True


def as_bytes(text: str) -> bytes | None:
    """The same in bytes, where it can be."""
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        return None
