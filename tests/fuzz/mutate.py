"""Guest programs changed at random: tokens taken out, doubled, moved between programs, and replaced by what attacks are made of."""

from __future__ import annotations

import io
import tokenize
from typing import Any, Final

from hypothesis import strategies as st

from tests.harness.program import find_programs
from tests.security.walker import FAMOUS

HOSTILE: Final = [
    *FAMOUS, "getattr", "type", "object", "globals()", "vars()", "exec", "eval", "10**9", "-1", "[]", "{}", "()", "lambda: 0", "x", "None", "*", "**", ".",
    "'{0.__class__}'", "'@x'", "super()", "yield", "await", "del", "try:", "finally:", "class A:", "match x:", "@", ":=", "__builtins__", "range(10**12)",
]  # fmt: skip
MOST_TOKENS: Final = 400
MOST_CHANGES: Final = 6


def tokens_of(text: str) -> list[str]:
    """A program's tokens, each with the white space before it, so that joining them gives the program."""
    found: list[str] = []
    end = (1, 0)
    lines = text.splitlines(keepends=True)
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type in (tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER):
                continue
            start = token.start
            gap = lines[start[0] - 1][end[1] if start[0] == end[0] else 0 : start[1]]
            found.append(gap + token.string)
            end = token.end if token.type != tokenize.NEWLINE else (token.end[0] + 1, 0)
    except (tokenize.TokenError, SyntaxError, IndexError):
        return []
    return found


SEEDS: Final = [
    tokens
    for program in find_programs()
    if program.runs
    and program.folder != "limits"
    and 5 < len(tokens := tokens_of(program.text.lstrip("\n"))) < MOST_TOKENS
]
ALL_TOKENS: Final = sorted({token.strip() for tokens in SEEDS for token in tokens if token.strip()})


@st.composite
def mutants(draw: st.DrawFn) -> str:
    """A program with a few changes."""
    tokens = list(draw(st.sampled_from(SEEDS)))
    for _ in range(draw(st.integers(1, MOST_CHANGES))):
        place = draw(st.integers(0, len(tokens) - 1))
        change(draw, tokens, place)
        if not tokens:
            break
    return "".join(tokens)


def change(draw: Any, tokens: list[str], place: int) -> None:
    """One change, where it stands."""
    match draw(st.sampled_from(["replace", "hostile", "cut", "double", "swap", "graft"])):
        case "replace":
            tokens[place] = " " + draw(st.sampled_from(ALL_TOKENS))
        case "hostile":
            tokens[place] = " " + draw(st.sampled_from(HOSTILE)) + " "
        case "cut":
            del tokens[place]
        case "double":
            tokens.insert(place, tokens[place])
        case "swap":
            other = draw(st.integers(0, len(tokens) - 1))
            tokens[place], tokens[other] = tokens[other], tokens[place]
        case _:
            other_program = draw(st.sampled_from(SEEDS))
            start = draw(st.integers(0, len(other_program) - 1))
            tokens[place:place] = other_program[start : start + 12]
