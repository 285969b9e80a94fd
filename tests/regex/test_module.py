"""The module as programs see it: each expression says the same under monty and under CPython, errors included."""

from __future__ import annotations

import contextlib
import io
import re
import sys
from typing import Any

import pytest

import monty

PRELUDE = """
import re
def show(number, make):
    try:
        value = make()
        print(number, repr(value), type(value).__name__ if type(value) in (str, bytes, int, tuple, list, dict, bool) else "")
    except Exception as error:
        print(number, type(error).__name__, error)
def upper(match):
    return match.group().upper()
m = re.search(r"(?P<first>\\w+) (?P<last>\\w+)?( zz)?", "to joe smith")
b = re.match(rb"(a)(b)?", b"ac")
p = re.compile(r"(?i)(a)(?P<x>b)?", re.M)
def numbers(text):
    return [int(found[0]) for found in re.finditer(r"\\d+", text)]
"""
EXPRESSIONS = r"""
m
m.group(), m.group(0), m.group(1), m.group("last"), m[1], m["first"], m.group(1, 2, 3), m.group("first", 0)
m.groups(), m.groups("-"), m.groups(default=1), m.groupdict(), m.groupdict(0), m.groupdict(default="")
m.start(), m.end(), m.span(), m.start(1), m.end("last"), m.span(3), m.regs
m.pos, m.endpos, m.lastindex, m.lastgroup, m.string, m.re
m.expand(r"<\1-\g<last>-\g<2>-\3>"), m.expand(r"\n\\\101"), m.expand("")
m.group(4)
m.group("nope")
m.group(-1)
m.group(None)
m.group([])
m.group(1.0)
m[99]
m.start("x")
m.expand(r"\9")
m.expand(r"\g<nope>")
m.expand(r"\g<")
m.expand(r"\q")
m.expand(1)
b, b.groups(), b.group(1), b.expand(rb"\1\2"), b.lastindex, b.string
bool(m), m == m, m != re.search("a", "a"), len([m, m])
iter(m)
1 in m
len(m)
m < m
m.nothing
p, p.pattern, p.flags, p.groups, dict(p.groupindex)
p == re.compile(r"(?i)(a)(?P<x>b)?", re.M), p == re.compile("a"), p != p, p == 1, hash(p) == hash(re.compile(p.pattern, re.M))
re.compile("a") is re.compile("a"), re.compile(p) is p
re.compile(p, re.I)
re.compile("a" * 300, re.I), re.compile("'"), re.compile('"\'' * 150), re.compile(b"a\\d", re.A)
re.match("x" * 80 + "'", "x" * 80 + "'"), re.match(".*", "'" + '"' * 60), re.match(b".*", b"a'" * 40)
p < p
p.search("xAB"), p.search("xab", 2), p.search("xab", 1, 2), p.search("xab", -5, 99), p.search(string="ab", pos=0, endpos=2)
p.match("ab"), p.match("xab"), p.match("xab", 1), p.fullmatch("ab"), p.fullmatch("abc"), p.fullmatch("abc", 0, 2)
p.findall("ab A xaB"), p.findall("ab a", 1)
re.findall("a", "banana"), re.findall("(a)(n)?", "banana"), re.findall("x*", "axb")
p.split("1ab2a3"), p.split("1ab2a3", 1)
re.split(r"\W+", "a, b; c", maxsplit=1), re.split("", "abc"), re.split("(x)|y", "axbyc"), re.split("a", "b", -1)
[x.span() for x in p.finditer("ab a")], [x.group() for x in re.finditer("a*", "baac")], list(re.finditer("z", "abc"))
re.sub("a", "X", "banana"), re.sub("a", "X", "banana", 2), re.sub("a", "X", "banana", count=1), re.sub("a", "X", "banana", count=-1), re.subn("x*", "-", "axb")
re.sub(r"(\w)(\w)?", r"\2\1", "abc"), re.sub("(?P<q>b)", r"[\g<q>\g<0>]", "abc"), re.sub("b", r"\\", "abc"), re.sub(b"b", b"<>", b"abc")
re.sub("a", upper, "banana"), re.subn("an?", upper, "banana", 2), p.sub(upper, "xabz"), p.subn(lambda m: "%d" % m.start(), "aXa")
re.sub("x*", lambda m: "-", "axb")
re.sub("a", lambda m: None, "banana"), re.sub("a", lambda m: "", "aaa"), re.sub(b"a", lambda m: b"<" + m[0] + b">", b"xax"), re.sub("q", upper, "abc")
re.sub("a", lambda m: 5, "xa")
re.sub("a", lambda m: b"5", "xa")
re.sub("a", lambda m: 1 / 0, "xa")
re.sub("a", 5, "xa")
re.sub("a", b"x", "xa")
re.sub("a", "x", "xa", count="1")
re.sub("a", r"\1", "a")
re.sub("(a)", r"\g<b>", "a")
re.sub("(a)", r"\g<1", "a")
re.sub("a", "x", 5)
[re.sub("a", lambda m: re.sub("b", "c", "b" + m[0]), "a-a"), numbers("1 a 22 b 333")]
re.search("a", 5)
re.search("a", b"a")
re.search(b"a", "a")
re.search(5, "a")
re.search(["a"], "a")
re.match("a", None)
re.compile("a", "i")
p.search("a", "b")
p.search("a", 1.5)
p.search("a", 10**30)
re.escape("a.b*c d\n\t-é#"), re.escape(b"a.b\xff"), re.escape("")
re.escape(5)
re.I, re.IGNORECASE | re.M, re.A, re.S, re.X, re.U, re.L, re.M, re.NOFLAG, re.DOTALL | re.VERBOSE | re.MULTILINE, re.DEBUG, re.VERBOSE
re.I | 8, 8 | re.I, re.I & re.M, re.I ^ re.I, ~re.I & re.M, re.I + 1, re.I == 2, bool(re.NOFLAG), re.I in (re.I | re.M), int(re.M), hash(re.I) == hash(2)
str(re.I | re.M), f"{re.I}", f"{re.S:4d}", "%s" % re.X, repr(re.I | 4096), re.I.name, re.M.value, (re.I | re.M).name, list(re.I | re.M), len(re.I | re.S)
re.I | 2.0
2 in re.I
re.RegexFlag(10), re.RegexFlag(4096), re.RegexFlag(-3) & re.M, re.RegexFlag(2) is re.I
re.RegexFlag("x")
isinstance(m, re.Match), isinstance(p, re.Pattern), isinstance(re.I, int), isinstance(re.I, re.RegexFlag), isinstance("a", re.Match)
type(m) is re.Match, type(p) is re.Pattern, re.Match, re.Pattern, type(re.I) is re.RegexFlag, type(re.I | re.M) is re.RegexFlag
re.match(b"a(b)", bytearray(b"abc")).groups(), re.sub(b"b", b"x", bytearray(b"abc")), re.split(b"b", bytearray(b"abc")), re.findall(b"b", bytearray(b"abb"))
re.purge()
re.compile("[[a]"), re.findall("[a--b]", "a-b"), re.match("(?x) a  # c\n b", "ab"), re.match(r"(?a)\w+", "aé"), re.match("(?i:A)b", "ab")
re.compile("(?P<n>a)(?P=n)(?(n)b|c)").match("aab"), re.match("(?>a+)b", "aab"), re.match("a++b", "aab"), re.search("(?<!a)b", "ab cb")
"""
PATTERN_ERRORS = [
    "(", ")", "*", "a**", "a{2,1}", "[", "[b-a]", "(?P<1>a)", "(?P<a", "(?P=x)", r"\1", "(?<=a+)b", "(?z)", "(?P", "a(?i)", "(?", "(?P<a>x)(?P<a>y)",
    r"\N{nope}", r"\x1", r"\u12", r"\U00110000", "(?(2)a)", "(?(1", "(?#", "[a", "\\", r"\q", "a{99999999999}", "(?i-i:a)", "(?L)a", "(?au)b", r"[\d-z]",
    "(a)(?(1)b|c|d)", "(?<a)", "x(?<=(y)\\1)", "a???", "(?P<é>a)(?P=é)", r"\400", "(?-a:x)", "(?s-:x)", "(?1)",
]  # fmt: skip


def said_by_cpython(program: str) -> str:
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(program, "oracle", "exec"), {"__name__": "__main__"})  # noqa: S102  # our own text, run by the oracle
    return out.getvalue()


def said_by_monty(program: str) -> str:
    parts: list[str] = []
    monty.Monty(program).run(print_callback=lambda stream, text: parts.append(text))
    return "".join(parts)


def shown(expressions: list[str]) -> str:
    return PRELUDE + "".join(f"show({number}, lambda: ({text}))\n" for number, text in enumerate(expressions))


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("expression", EXPRESSIONS.strip().splitlines())
def test_an_expression_says_the_same(expression: str) -> None:
    program = shown([expression])
    assert said_by_monty(program) == said_by_cpython(program)


@pytest.mark.filterwarnings("ignore")
def test_wrong_patterns_are_refused_in_the_same_words() -> None:
    program = "import re\n"
    for pattern in PATTERN_ERRORS:
        program += f"try:\n    print(re.compile({pattern!r}))\n"
        program += "except re.error as e:\n    print(e, '|', e.msg, e.pattern, e.pos, e.lineno, e.colno, type(e))\n"
        program += "except (OverflowError, ValueError) as e:\n    print(type(e).__name__, e)\n"
    program += "print(re.error('m'), re.error('m', 'a\\nb', 2))\n"
    program += "print(re.error('m', 'a\\nb', 2).colno, issubclass(re.error, Exception))\n"
    assert said_by_monty(program) == said_by_cpython(program)


def test_nothing_is_told_to_the_host(capfd: pytest.CaptureFixture[str], recwarn: pytest.WarningsRecorder) -> None:
    """Neither warnings of dubious patterns nor what `re.DEBUG` prints."""
    program = "import re\nre.findall('[[a]', 'x', re.DEBUG)\nre.sub('[a&&b]', r'\\g<0>', 'a')\n"
    assert said_by_monty(program) == ""
    assert capfd.readouterr() == ("", "")
    assert not recwarn.list


def test_the_surface_has_all_public_names() -> None:
    from monty.runtime.modules.re_ import MODULE, TYPES

    left_out = {"template", "Scanner"}
    public = {name for name in re.__all__ if name not in left_out} | {"NOFLAG", "DEBUG"}
    assert public <= set(MODULE.members)
    for host, made in ((re.Pattern, TYPES[0]), (re.Match, TYPES[1])):
        names = {name for name in dir(host) if not name.startswith("_")} - {"scanner"}
        assert names == {name for name in made.members if not name.startswith("_")}


@pytest.mark.skipif(sys.version_info < (3, 13), reason="the name is new in 3.13")
def test_the_new_name_of_the_error() -> None:
    assert said_by_monty("import re\nprint(re.PatternError is re.error)") == "True\n"


def test_a_long_pattern_is_refused() -> None:
    with pytest.raises(monty.MontyRuntimeError, match="the pattern has 100001 characters of at most 100000"):
        monty.Monty("import re\nre.compile('a' * 100001)").run()


def values_of(program: str) -> Any:
    return monty.Monty(program).run()


def test_bombs_of_replacements_are_refused_before_they_are_made() -> None:
    """A text that stands in many places is long only when it is joined."""
    for program in (
        "re.sub('a', 'x' * 10**6, 'a' * 10**5)",
        "re.sub('(a+)', r'\\1' * 2000, 'a' * 10**6)",
        "re.sub('a', lambda m: big, 'a' * 10**5)",
        "re.match('(a+)', 'a' * 10**6).expand(r'\\1' * 2000)",
    ):
        with pytest.raises(monty.MemoryLimitError):
            values_of(f"import re\nbig = 'x' * 10**6\n{program}\n0")


PAUSING = """
import re
found = re.finditer(r"(?P<word>\\w)(x)?", "ab cx")
first = next(found)
pattern, flags = re.compile("[a-c]", re.I), re.I | re.M
def replace(match):
    return ask(match.group()) + str(match.start())
text = pattern.sub(replace, "-a-B-c-")
result = [text, first.groupdict(), [m.span() for m in found], repr(pattern), repr(flags), first.re == re.compile(first.re.pattern)]
result
"""


def test_a_program_pauses_and_is_dumped_while_it_replaces() -> None:
    """Everything of the module that is alive at a pause inside of `sub` survives a dump."""
    paused: Any = monty.Monty(PAUSING, external_functions=["ask"]).start()
    asked = []
    while isinstance(paused, monty.Paused):
        paused = monty.load(paused.dump())
        asked.append(paused.args[0])
        paused = paused.resume(paused.args[0].upper())
    assert asked == ["a", "B", "c"]
    assert paused.output == [
        "-A1-B3-C5-", {"word": "a"}, [(1, 2), (3, 5)], "re.compile('[a-c]', re.IGNORECASE)", "re.IGNORECASE|re.MULTILINE", True,
    ]  # fmt: skip
