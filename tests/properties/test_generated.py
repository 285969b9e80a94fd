"""Programs that hypothesis writes do under monty what they do under CPython, paused and reloaded or not, whatever their
names.

A program that does not becomes a file: it is made smaller and written to `tests/programs/found/`, where it stays a
test until it is mended and moved to the area that it belongs to. For a long search: `HYPOTHESIS_PROFILE=search`.
"""

from __future__ import annotations

import builtins
import keyword
import re
from typing import Final

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.harness import oracle
from tests.harness.bless import bless_text
from tests.harness.engines import ENGINES, Servers
from tests.harness.judge import judge_same
from tests.harness.program import PROGRAMS, parse_program
from tests.properties.author import programs
from tests.properties.reduce import reduce

pytestmark = pytest.mark.timeout(600)
FOUND: Final = PROGRAMS / "found"
ENGINE: Final = {engine.name: engine for engine in ENGINES}


def assert_agrees(text: str, engine_name: str, servers: Servers) -> None:
    """Fail, and keep the program as a test, unless monty does with it what CPython does."""
    engine = ENGINE[engine_name]
    if engine.missing:
        pytest.skip(f"monty has no {', '.join(engine.missing)} yet")
    path = FOUND / f"{engine_name.replace('-', '_')}.py"

    def differences(text: str) -> list[str]:
        program = parse_program(path, 0, text.split("\n"))
        return judge_same(engine.run(program, servers), servers.cpython(program))

    def kinds(text: str) -> set[str]:
        return {re.sub(r"\d+", "", difference.partition(":")[0]) for difference in differences(text)}

    if wrong := kinds(text):
        # The same kinds, or the small program would be about something else.
        text = reduce(text, lambda smaller: kinds(smaller) == wrong)
        FOUND.mkdir(exist_ok=True)
        path.write_text(bless_text(path, text, servers.server(oracle.__name__)), encoding="utf-8")
        pytest.fail("\n".join([*differences(text), f"kept in {path.relative_to(PROGRAMS.parent.parent)}:", text]))


@given(text=programs())
def test_generated_programs(text: str, servers: Servers) -> None:
    assert_agrees(text, "in-process", servers)


@pytest.mark.xfail(strict=False, reason="pending: tests/programs/found/reload.py")
@settings(max_examples=settings().max_examples // 8)
@given(text=programs(external=True))
def test_generated_programs_are_reloaded(text: str, servers: Servers) -> None:
    assert_agrees(text, "reload", servers)


# Every piece of a program that can be given a name, each name marked by a letter between percent signs.
NAMED: Final = """\
import math as %A%

def %B%(%C%, *, %D%=2, **rest):
    %E% = lambda %F%: %F% + %C%
    print("%D%" in rest, sorted(rest))
    return %E%(%D%)

class %G%:
    %H% = 1

    def __init__(self, %C%):
        self.%I% = %C%

    def %J%(self):
        self.%I% += self.%H%
        return self.%I%

%K% = %G%(5)
print(%K%.%J%(), %K%.%H%, %K%.%I%, %B%(1, %L%=3), %A%.floor(2.5))
print([%M% for %M% in range(3)], hasattr(%K%, "%I%"), getattr(%K%, "missing", None), "%I%" in vars(%K%))
try:
    %K%.missing
except AttributeError as %N%:
    print(%N%)
del %K%.%I%
"""

_PIECES: Final = [
    "__",
    "_",
    "append",
    "get",
    "items",
    "args",
    "name",
    "join",
    "f_back",
    "gi_frame",
    "class",
    "é",
    "ﬁ",
    "ª",
    "x",
    "1",
]
_RESERVED: Final = frozenset({*keyword.kwlist, *dir(builtins), "math", "self", "rest", "missing"})


def _is_free(name: str) -> bool:
    # What CPython itself treats as its own: other programs test those.
    return name.isidentifier() and name not in _RESERVED and not re.fullmatch(r"__\w*__", name)


IDENTIFIERS: Final = st.one_of(
    st.sampled_from(
        ["append", "get", "keys", "format", "f_back", "gi_frame", "co_code", "at_type", "t1", "match", "_"]
    ),
    st.lists(st.sampled_from(_PIECES), min_size=1, max_size=4).map("".join),
    st.text(st.characters(categories=["Lu", "Ll", "Lt", "Lm", "Lo", "Nl"]), min_size=1, max_size=5),
).filter(_is_free)


@given(names=st.lists(IDENTIFIERS, min_size=14, max_size=14, unique=True))
def test_names_mean_nothing(names: list[str], servers: Servers) -> None:
    """Guests' names live where they reach nothing of ours: any identifier will do anywhere."""
    text = NAMED
    for letter, name in zip("ABCDEFGHIJKLMN", names, strict=True):
        text = text.replace(f"%{letter}%", name)
    try:
        compile(text, "main.py", "exec")
    except SyntaxError:
        assume(False)
    assert_agrees(text, "in-process", servers)
