"""Formatting by our own engine gives what CPython gives, letter for letter, and what it may not give it refuses first.

One guest program has values of every kind that formatting treats in its own way; templates and specs are generated and
tried on them under CPython and under monty.
"""

from __future__ import annotations

import warnings
from functools import cache
from typing import Any, Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import monty

KINDS: Final = """
class Record:
    def __init__(self, value):
        self.value = value
        self.inner = {"key": [1, "x"]}
    def __repr__(self): return "Record(" + repr(self.value) + ")"
    def __str__(self): return "record é"
class Money(Record):
    def __format__(self, spec): return "<" + spec + ">"
class Unformatted(Record):
    def __format__(self, spec): return 5
class Whole(Record):
    def __int__(self): return 7
    def __index__(self): return 300
class Index(Record):
    def __index__(self): return 65
class Real(Record):
    def __float__(self): return 2.5
class Odd(Record):
    def __int__(self): return "x"
    def __float__(self): return "y"
    def __index__(self): return 1.5
    def __bytes__(self): return "z"
class Crooked(Record):
    def __index__(self): return "w"
class Failing(Record):
    def __int__(self): raise LookupError("no int")
    def __float__(self): raise LookupError("no float")
    def __index__(self): raise LookupError("no index")
    def __bytes__(self): raise LookupError("no bytes")
class Wrong(Record):
    def __int__(self): raise TypeError("no int")
    def __float__(self): raise TypeError("no float")
    def __index__(self): raise TypeError("no index")
class Silent(Record):
    def __repr__(self): raise LookupError("no repr")
    def __str__(self): return 5
class Loud(str):
    def __str__(self): return "loud"
    def __len__(self): return 1000
class Spoken(Record):
    def __str__(self): return Loud("spoken")
    def __format__(self, spec): return Loud("formatted")
class Count(int):
    def __float__(self): return 0.25
    def __int__(self): return 99
    def __index__(self): return 98
    def __str__(self): return "count"
class Step(int): pass
class Ratio(float):
    def __float__(self): return 9.0
class Pair(tuple):
    def __len__(self): return 9
    def __getitem__(self, index): return "item"
class Table(dict):
    def __missing__(self, key): return "<" + key + ">"
class Blob(bytes):
    def __bytes__(self): return b"other"
class Raw(Record):
    def __bytes__(self): return b"raw"
class Lookup:
    def __getitem__(self, key): return [key, key]
    def __getattr__(self, name): return Record(name)
    def __repr__(self): return "Lookup()"
    def __rmod__(self, other): return "reflected"
class Text(str):
    def __mod__(self, other): return "mod" if other == 1 else NotImplemented
    def __format__(self, spec): return "text:" + spec

VALUES = [
    0, -7, 65, 1234567, 2**70, -(2**64), 128512, True, 0.0, -0.04, 2.5, 1e22, 123456.789, float("inf"), float("nan"),
    1.5 - 2j, "", "a", "é", "text 😀", None, ..., [1, "x"], (1, 2), ("only",), {}, {"key": "é", "a": 1}, {1, }, b"by",
    bytearray(b"z"), range(3), int, Record, Record(1), Money(2), Unformatted(3), Whole(4), Index(5), Real(6), Odd(7),
    Failing(8), Wrong(9), Silent(10), Loud("lo"), Spoken(11), Count(3), Step(1000), Ratio(1.25), Pair((1, "p")),
    Table(a=5), Blob(b"blob"), Raw(12), Lookup(), Text("%s|{}"), [[], {"key": {"a": 3}}],
    Crooked(13),
]
TEMPLATES = [Text("%d %s"), Loud("%d{}"), Blob(b"%d %s"), bytearray(b"%s"), Text("{:>{}}")]
"""
ATTEMPTS: Final = """
def attempt(how):
    try:
        return how()
    except Exception as error:
        return type(error).__name__ + ": " + str(error)

arguments = [VALUES[index % len(VALUES)] for index in indexes]
named = {"name": arguments[0], "other": arguments[-1]}
if operation == "format":
    found = attempt(lambda: template.format(*arguments[1:], **named))
elif operation == "format_map":
    found = attempt(lambda: template.format_map(named))
elif operation == "spec":
    found = [attempt(lambda: format(value, template)) for value in arguments]
elif operation == "f-string":
    found = [attempt(lambda: f"{value:{template}}{value!r:>7}{value!s:{template}}") for value in arguments]
elif operation == "percent":
    found = [attempt(lambda: template % tuple(arguments)), attempt(lambda: template % arguments[0])]
elif operation == "mapping":
    found = attempt(lambda: template % named)
else:
    found = [attempt(lambda: first % arguments[0]) for first in TEMPLATES]
    found += [attempt(lambda: first % tuple(arguments[:2])) for first in TEMPLATES]
repr(found)
"""
INPUTS: Final = ("operation", "template", "indexes")


@cache
def program() -> monty.Monty:
    return monty.Monty(KINDS + ATTEMPTS, inputs=INPUTS)


@cache
def oracle() -> Any:
    return compile(KINDS + ATTEMPTS.replace("repr(found)", "shown = repr(found)"), "main.py", "exec")


def assert_same(operation: str, template: str | bytes, indexes: list[int]) -> None:
    """What the program says under monty is what it says under CPython."""
    given: dict[str, Any] = {"operation": operation, "template": template, "indexes": indexes}
    names = {"__name__": "__main__", **given}
    with warnings.catch_warnings():
        # Some of the methods return what they had better not.
        warnings.simplefilter("ignore")
        exec(oracle(), names)  # noqa: S102  # CPython is the oracle; the text is this file's
        ours = program().run(inputs=given)
    assert ours == names["shown"]


INDEXES: Final = st.lists(st.integers(0, 55), min_size=1, max_size=5)
SPECS: Final = st.one_of(
    st.from_regex(r"(.?[<>=^])?[-+ ]?z?#?0?\d{0,2}[,_]?(\.\d{0,2})?[bcdeEfFgGnosxX%]?", fullmatch=True),
    st.text("<>^=+- z#0123,_.bcdefgnosxX%é{}", max_size=6),
)
NAMES: Final = st.one_of(
    st.sampled_from(
        ["", "", "0", "1", "2", "name", "other", "9", "00", "٣", "name.value", "0.value", "1.inner[key][1]"]
    ),
    st.sampled_from(
        ["name[0]", "0[key]", "0[-1]", "0[1]", "1[a]", "0.real", "0.x.value", "0[a][0]", "0.__class__.__name__"]
    ),
    st.sampled_from(
        ["0.", "0[", "0[]", "0[a]x", "0[a", " ", "a b", "0.inner[key", "99999999999999999999", "name.__x__"]
    ),
)
CONVERSIONS: Final = st.sampled_from(["", "", "", "!r", "!s", "!a", "!x", "!", "!é", "!r!s", "!rr"])


@st.composite
def fields(draw: st.DrawFn) -> str:
    spec = draw(st.one_of(SPECS, st.sampled_from(["{}", "{1}", ">{name}", "{}{}", "{!r}", "{:{}}", "{", "}", "{{}}"])))
    ends = draw(st.sampled_from(["}"] * 9 + [""]))
    return "{" + draw(NAMES) + draw(CONVERSIONS) + draw(st.sampled_from(["", ":" + spec])) + ends


@st.composite
def directives(draw: st.DrawFn) -> str:
    key = draw(st.sampled_from(["", "", "", "(name)", "(other)", "(none)", "(", "(a(b)", "((name))"]))
    flags: str = draw(st.text("-+ #0", max_size=3))
    width = draw(st.sampled_from(["", "", "3", "12", "*", "99999999999999999999"]))
    precision = draw(st.sampled_from(["", "", ".", ".0", ".3", ".*", ".00002", ".9999999999"]))
    size = draw(st.sampled_from(["", "", "", "h", "l", "L", "hh"]))
    code: str = draw(st.sampled_from([*"sradiuoxXeEfFgGc", "b", "%", "q", "é", "", "\x1f", "\0", "€"]))
    return "%" + key + flags + width + precision + size + code


def templates(part: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    literal = st.sampled_from(["", "", " and ", "{{", "}}", "%%", "é", "}", "{", "%", "\n"])
    parts: st.SearchStrategy[list[str]] = st.lists(st.one_of(part, part, part, literal), max_size=5)
    return parts.map("".join)


@given(template=templates(fields()), indexes=INDEXES)
@example(template="{name} {} {other!r:>9}", indexes=[1, 2, 17])
@example(template="{:{}} {:{}.{}}", indexes=[1, 2, 1, 10, 1])
def test_format(template: str, indexes: list[int]) -> None:
    assert_same("format", template, indexes)


@given(template=templates(fields()), indexes=INDEXES)
def test_format_map(template: str, indexes: list[int]) -> None:
    assert_same("format_map", template, indexes)


@given(spec=SPECS, indexes=INDEXES)
@example(spec=".2f", indexes=[45, 46, 47])
@example(spec="n", indexes=[3, 12, 15, 7, 46])
@example(spec="q", indexes=[31, 32, 33])
@example(spec="be", indexes=[45])
@example(spec="bn", indexes=[7])
def test_format_function(spec: str, indexes: list[int]) -> None:
    assert_same("spec", spec, indexes)
    assert_same("f-string", spec, indexes)


@given(template=templates(directives()), indexes=INDEXES)
@example(template="%d %i %x", indexes=[36, 37, 36])
@example(template="%(name)s %%", indexes=[26])
@example(template="%-*.*f|", indexes=[2, 2, 10])
def test_percent(template: str, indexes: list[int]) -> None:
    assert_same("percent", template, indexes)
    assert_same("mapping", template, indexes)


@given(template=templates(directives()), indexes=INDEXES)
@example(template="%s %b %a %r", indexes=[28, 29, 19, 20])
def test_percent_of_bytes(template: str, indexes: list[int]) -> None:
    encoded = template.encode("latin-1", "replace")
    assert_same("percent", encoded, indexes)
    assert_same("mapping", encoded, indexes)


@given(indexes=INDEXES)
def test_percent_of_guest_classes(indexes: list[int]) -> None:
    assert_same("subclasses", "", indexes)


@pytest.mark.parametrize("operation", ["spec", "f-string", "subclasses"])
def test_every_value(operation: str) -> None:
    assert_same(operation, "", list(range(56)))
    assert_same(operation, ">12", list(range(56)))
    assert_same(operation, ".2f", list(range(56)))


@pytest.mark.parametrize("code", [*"sradioxXeFgcb"])
@pytest.mark.parametrize("index", range(56))
def test_every_directive(code: str, index: int) -> None:
    assert_same("percent", "%" + code, [index])
    assert_same("percent", "%-4" + code, [index])
    assert_same("percent", ("%" + code).encode(), [index])


def run(code: str, **settings: Any) -> Any:
    return monty.Monty(code).run(**settings)


HOST_ATTRIBUTES: Final = """\
class Plain:
    def __init__(self): self.x = 1
    def method(self): pass
def function(): yield 1
def attempt(how):
    try:
        return how()
    except AttributeError as error:
        return error.args[0]
value = Plain()
"""


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("0.__class__.__init__.__globals__", "value", "'function' object has no attribute '__globals__'"),
        ("0.method.__func__.__globals__", "value", "'function' object has no attribute '__globals__'"),
        ("0.__code__", "function", "'function' object has no attribute '__code__'"),
        ("0.gi_frame", "function()", "'generator' object has no attribute 'gi_frame'"),
        ("0.__class__.__subclasses__", "1", "type object 'int' has no attribute '__subclasses__'"),
        ("0.__self__", "len", "'builtin_function_or_method' object has no attribute '__self__'"),
        ("0.host", "int", "type object 'int' has no attribute 'host'"),
    ],
)
def test_fields_reach_what_guests_reach(field: str, value: str, message: str) -> None:
    assert run(HOST_ATTRIBUTES + f"attempt(lambda: '{{{field}}}'.format({value}))") == message
    assert run(HOST_ATTRIBUTES + f"attempt(lambda: '{{{field}!r:>{{1}}}}'.format({value}, 5))") == message


WIDE: Final = [
    "'{:1000000000}'.format('a')",
    "'{:0000000000000000000000001000000000}'.format(1)",
    "'{:{}}'.format(1, 1000000000)",
    "'{:.1000000000f}'.format(1.5)",
    "'{x:>٩٩٩٩٩٩٩٩٩٩}'.format(x='a')",
    "'{:1000000000}'.format_map([1]) if False else format(1j, '1000000000')",
    "format('a', '*^1000000000')",
    "f'{1:1000000000}'",
    "f'{1.5:.{10**9}f}'",
    "'%1000000000d' % 1",
    "'%*s' % (-1000000000, 'a')",
    "'%.1000000000f' % 1.5",
    "'%.1000000000d' % 1",
    "b'%1000000000d' % 1",
    "bytearray(b'%.*f') % (10**9, 1.5)",
    "class N(int): pass\nformat(N(1), '1000000000')",
    "(5).__format__('1000000000')",
    "int.__format__(5, '1000000000')",
    "float.__format__(5.5, '.1000000000f')",
    "str.__format__('a', '>1000000000')",
    "'%1000000000d'.__mod__(5)",
    "class N(int):\n    def __format__(self, spec): return super().__format__(spec)\nf'{N(1):1000000000}'",
    "class T(str):\n    def __mod__(self, other): return super().__mod__(other)\nT('%1000000000d') % 5",
    "s = '%1000000000d'\ns %= 5",
    "'{:30000000}'.format('a') * 0 + '{0:30000000}{0:30000000}{0:30000000}'.format('a')",
    "'%30000000s%30000000s%30000000s' % ('a', 'b', 'c')",
]


@pytest.mark.parametrize("code", WIDE)
def test_width_is_predicted(code: str) -> None:
    with pytest.raises(monty.MemoryLimitError):
        run(code, limits=monty.Limits(memory=64 * 1024 * 1024))


@pytest.mark.parametrize("code", ["'{:.100000000f}'.format(1.5)", "'%.100000000f' % 1.5", "format(1, '0100000000,d')"])
def test_wide_numbers_take_too_long_whatever_memory_there_is(code: str) -> None:
    with pytest.raises(monty.TimeLimitError, match="a number formatted to 100000000 characters"):
        run(code, limits=monty.Limits(memory=None))


# What the short way does not take: long templates and values, numbers that C refuses, types that are not the host's.
EXPRESSIONS: Final = [
    "format(len, '5')",
    "'%d' % len",
    "format(isinstance, '5')",
    "'%d' % int",
    "'%5' % [1]",
    "'%' % [1]",
    "'%*s' % (10**30, [])",
    "'%*.*f' % (3, 10**30, 1.5)",
    "'%.*s|%-*s|' % (10**6, [1], -10**6, 'é')[:2]",
    "format('abcdef', '.12345')",
    "format('abcdef', '12345.2')[:5]",
    "format(1.5, '99999999999999999999')",
    "format(2**9000, 'x')",
    "format(2**9000, '.2d')",
    "'%x %d' % (2**9000, 2**9000)",
    "len('%x' % (1 << 8000000))",
    "len('%300000.100000f' % 1.5)",
    "(5).__format__(5)",
    "'{} {}'.format('a' * 5000, 2**9000)",
    "'%s %.3s' % ('a' * 5000, 'a' * 5000)",
    "('{} ' * 300).format(*range(300))",
    "'%d ' * 300 % tuple(range(300))",
    "'%s' % {'a' * n: n for n in range(100)}",
    "('%(a)s ' * 300) % {'a': [1]}",
    "b'%d ' * 300 % tuple(range(300))",
]


@pytest.mark.parametrize("code", EXPRESSIONS)
def test_what_is_not_quick(code: str) -> None:
    attempt = f"try:\n    found = {code}\nexcept Exception as error:\n    found = repr(error)\n"
    names: dict[str, Any] = {}
    exec(attempt, names)  # noqa: S102  # CPython is the oracle; the text is this file's
    assert run(attempt + "found") == names["found"]
