"""The analysis: a bound is never below what a match takes, and not so far above that usual programs pay for it."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from monty.runtime.regex.charsets import ASCII, END, FIRST_NAMED, Alphabet, kinds_of
from monty.runtime.regex.cost import Analysis, Bound
from monty.runtime.regex.engine import Engine
from monty.runtime.regex.machine import FAILED, Machine
from monty.runtime.regex.planner import BUDGET, Question, Way
from monty.runtime.regex.program import unit_probe
from monty.runtime.regex.shapes import units_of
from monty.runtime.regex.syntax import compile_pattern
from monty.runtime.regex.texts import AnyText, KnownText, Text
from tests.regex.strategies import ANY_FLAGS, PATTERNS, compiles

SMALL = BUDGET / 20


def place_mask(alphabet: Alphabet, text: str, place: int) -> int:
    """The bit of what follows a place."""
    if place == len(text):
        return END
    character = text[place]
    if ord(character) < ASCII:
        return 1 << ord(character)
    if character in alphabet.named:
        return 1 << (FIRST_NAMED + alphabet.named.index(character))
    return kinds_of([ord(character)])


def check_bound(engine: Engine, bound: Bound, question: str, text: str, place: int) -> None:
    """Our matcher counts its steps where C counts nothing; each costs more than two of the bound's nanoseconds in C."""
    machine = Machine(text, len(text), engine.program.groups)
    stop = machine.run(engine.program.first, place, whole=question == "full", advance=question == "advance")
    follows = place_mask(engine.planner.alphabet, text, place)
    allowed = bound.work if bound.first & follows else bound.quick
    assert 2 * machine.steps <= allowed, (question, place, machine.steps, bound)
    assert stop == FAILED or bound.first & follows, (question, place, bound)
    assert stop != FAILED or not bound.sure & follows, (question, place, bound)


@given(PATTERNS, ANY_FLAGS, st.text("aaabbc\n", max_size=14), st.integers(0, 14))
def test_a_bound_holds(pattern: str, flags: int, text: str, place: int) -> None:
    assume(compiles(pattern, flags))
    engine = Engine(compile_pattern(pattern, flags))
    texts: tuple[Text, ...] = (AnyText(len(text)), KnownText(engine.planner.alphabet, text))
    for known in texts:
        analysis = Analysis(engine.tree, engine.planner.alphabet, known)
        for question in ("search", "full", "advance"):
            bound: Bound = getattr(analysis, question)()
            if bound.work < SMALL:
                check_bound(engine, bound, question, text, min(place, len(text)))


# Patterns of the kind that programs are full of, with a text of the kind that they meet.
PROSE = 'The quick brown fox, id=42, wrote to joe@example.com on 2024-05-06 from 10.0.0.1; it\'s "fine".\n'
LOG = '127.0.0.1 - - [06/May/2024:10:11:12 +0000] "GET /index.html?x=1 HTTP/1.1" 200 5120 "-" "curl/8.1"\n'
CODE = 'def f(x: int, y=None) -> str:\n    return f\'{x}\' + "a\\"b"  # done\n'
MARKUP = "<p class='x'>some <b>bold</b> text &amp; <a href=\"http://x.org/a?b=c\">link</a></p>\n"
USUAL = [
    (r"\d+", PROSE), (r"\w+", PROSE), (r"[A-Z][a-z]+", PROSE), (r"\b\w{3}\b", PROSE), (r"\s+", PROSE), (r"[^\w\s]", PROSE),
    (r"(\w+)=(\d+)", PROSE), (r"[\w.+-]+@[\w-]+\.[\w.-]+", PROSE), (r"(\d{4})-(\d{2})-(\d{2})", PROSE), (r"\bid\s*=\s*(\d+)", PROSE),
    (r"(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)", PROSE), (r"\"([^\"]*)\"", PROSE), (r"(?i)the|fox|joe", PROSE),
    (r"^\s+|\s+$", PROSE), (r"([a-z]+)(?:,\s*([a-z]+))*", PROSE), (r"(?<=,)\s*\w+", PROSE), (r"\b(\w+)\s+\1\b", PROSE),
    (r'^(\S+) (\S+) (\S+) \[([^\]]+)\] "(\w+) (\S+) ([^"]+)" (\d{3}) (\d+|-) "([^"]*)" "([^"]*)"', LOG),
    (r"(?P<ip>\d+\.\d+\.\d+\.\d+).*?\[(?P<when>.*?)\]", LOG), (r'"(?:[^"\\]|\\.)*"', CODE), (r"#.*$", CODE), (r"\s*(\w+)\s*\(", CODE),
    (r"(?m)^def (\w+)\((.*?)\)", CODE), (r"[A-Za-z_]\w*|\d+(?:\.\d+)?|\S", CODE), (r"<[^>]+>", MARKUP), (r"<(\w+)[^>]*>(.*?)</\1>", MARKUP),
    (r'href="(.*?)"', MARKUP), (r"&(?:amp|lt|gt);", MARKUP), (r"https?://[^\s\"<>]+", MARKUP),
    (r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]+", "see www.example-site.co.uk"), (r"(.*?),(.*?),(.*)$", PROSE),
]  # fmt: skip


@pytest.mark.parametrize(("pattern", "line"), USUAL)
def test_usual_programs_use_cpython(pattern: str, line: str) -> None:
    """Line by line and over whole pages, CPython's matcher serves what programs usually do."""
    engine = Engine(compile_pattern(pattern, 0))
    assert engine.planner.plan(Question.SEARCH, line, 0, len(line)).way is Way.DIRECT
    for page in (line * 40, line * 400):
        assert engine.planner.plan(Question.SEARCH, page, 0, len(page)).way is not Way.OWN


EXPLOSIVE = [
    (r"(a+)+b", "a" * 40), (r"(a|aa)+$", "a" * 60 + "!"), (r"(?:a|b|ab)*c", "ab" * 60), (r"(.*)*x", "y" * 50), (r"(\w+\s*)+:", "word " * 20),
    (r"^(([a-z])+.)+[A-Z]([a-z])+$", "a" * 50), (r"(x+x+)+y", "x" * 40), (r"(?:(?:a?)*)*b", "a" * 40), (r"(a?){40}a{40}", "a" * 39),
    (r"((a*)*)*$", "a" * 40 + "b"), (r"(?:a*?)+?b", "a" * 40), (r"(?=(a+)+b)a", "a" * 40), (r"(?<!x)(?:\w|\d\d)+!", "1" * 40),
]  # fmt: skip


@pytest.mark.parametrize(("pattern", "text"), EXPLOSIVE)
def test_explosive_patterns_are_ours(pattern: str, text: str) -> None:
    engine = Engine(compile_pattern(pattern, 0))
    assert engine.planner.plan(Question.SEARCH, text, 0, len(text)).way is Way.OWN


POLYNOMIAL = [
    (r".*.*.*=", "x"), (r"(.*),(.*),(.*),(.*)!", ","), (r"\s*,\s*;", " "), (r"\w+@\w+", "x"), (r"a.*b.*c.*d", "abc"), (r"(?:x+y?)+z", "x"),
    (r'"(?:[^"\\]|\\.)*"', '"a'), (r"(?:(?:ab)+c)*d", "ababc"), (r"(\w*)\1!", "x"), (r"(?=.*a)(?=.*b)(?=.*c)x", "ab"), (r"(?:a{1,9}b?){1,9}c", "ab"),
    (r"\b(?:\w+\s+)+\w+\.", "ab "), (r"(?:[a-z]{2}|[a-z]{3})*!", "abc"), (r"x*", "xy"), (r"(?>\w+\s)*!", "ab "), (r"(?:a|b|c|d|e|[f-h])*+!", "abcdefgh"),
    (r"(?i)(?:k|ß|[à-ü])+!", "kà"), (r"(?:(a)|(b)|(c)|(d))*!", "abcd"), ("|".join(f"word{n}x" for n in range(500)), "word"),
]  # fmt: skip


@pytest.mark.parametrize("size", [30, 1000, 30_000, 1_000_000])
@pytest.mark.parametrize(("pattern", "unit"), POLYNOMIAL)
def test_a_call_of_cpython_ends_in_time(pattern: str, unit: str, size: int) -> None:
    """Whatever a plan gives to CPython takes no more than a few budgets, on a machine that is not idle."""
    engine = Engine(compile_pattern(pattern, 0))
    text = unit * (size // len(unit))
    way = engine.planner.plan(Question.SEARCH, text, 0, len(text)).way
    calls: list[Callable[[], object]] = [lambda: engine.native.search(text)] if way is Way.DIRECT else []
    if engine.planner.plan(Question.MATCH, text, 0, len(text)).way is Way.DIRECT:
        calls.append(lambda: engine.native.match(text))
    if engine.planner.plan(Question.FULL, text, 0, len(text)).way is Way.DIRECT:
        calls.append(lambda: engine.native.fullmatch(text))
    if engine.finds_all(text, 0, len(text)):
        calls.append(lambda: engine.native.findall(text))
    for call in calls:
        fastest = min(_processor_time(call) for _ in range(2))
        assert fastest < 5 * BUDGET * 1e-9, (way, fastest)


def _processor_time(call: Callable[[], object]) -> float:
    before = time.process_time()
    call()
    return time.process_time() - before


def test_the_same_facts_get_the_same_plan() -> None:
    """A plan that was made for one text serves another with the same facts, without another analysis."""
    engine = Engine(compile_pattern(r"(\w+)@(\w+)\.(\w+)", 0))
    for word in ("abc ", "xyz "):
        text = word * 3000
        engine.planner.plan(Question.SEARCH, text, 0, len(text))
    lessons = engine.planner._lessons[Question.SEARCH]
    assert len(lessons.plans) == 1
    longer = "a" * 3000 + "xyz " * 2250
    engine.planner.plan(Question.SEARCH, longer, 0, len(longer))
    assert len(lessons.plans) == 2


UNITS = [
    "a", "[^a]", ".", "(?s:.)", r"\d", r"\w", r"\s", r"\D", r"\W", r"\S", r"[\d\s]", r"[^\d\s]", r"[\W\d]", "(?a:\\w)", "(?a:\\W)", "[à-þ]", "[^à-þ]",
    "[а-яё]", "[\u0100-\ufffd]", "é", "[^é]", "[éa]", "(?i:é)", "(?i:k)", "(?i:[a-z])", "(?i:[^a-z])", "(?i:s)", "(?i:ſ)", "(?i:[α-ω])", "(?i:\u212a)",
    "[\U0001f600-\U0001f64f]", "(?i:[\U00010400-\U00010427])", "(?i:[^\\s])", "(?i:ⓐ)", "[\x80-\xff]", "[^\x80-\xff]", r"[\x00-\uffff]", "(?ai:[k-s])",
]  # fmt: skip
SAMPLE = [chr(code) for code in (*range(0x3000), *range(0x3000, sys.maxunicode, 97)) if not 0xD800 <= code < 0xE000]


@pytest.mark.parametrize("pattern", UNITS)
def test_masks_are_never_too_narrow_nor_too_sure(pattern: str) -> None:
    engine = Engine(compile_pattern(pattern, 0))
    alphabet = engine.planner.alphabet
    (unit,) = set(units_of(engine.tree.nodes))
    members, match = alphabet.sets[unit], unit_probe(unit).match
    for character in SAMPLE:
        mask = place_mask(alphabet, character, 0)
        if match(character):
            assert members.may & mask, character
        else:
            assert not members.must & mask, character


def test_kinds_are_what_cpython_takes_them_for() -> None:
    """The kinds follow the categories, and spaces and digits have no case."""
    digit, space, word = (re.compile(rf"\{letter}").match for letter in "dsw")
    for character in map(chr, range(ASCII, sys.maxunicode + 1)):
        kind = kinds_of([ord(character)])
        expected = [bool(test(character)) for test in (digit, space, word)]
        assert expected == [kind == 1 << 130, kind == 1 << 129, kind in (1 << 130, 1 << 131)]
        assert kind >= 1 << 131 or character.lower() == character == character.upper()
