"""The pieces that generated programs are made of: a table of templates for expressions by kind of value, one for simple
statements; `compound` has the rest.

In a template `<int>` stands for an expression of a kind or for statements, indented as the hole is (`BLOCKS`), `$i` for
a new name and `@i` for a local name that exists already. A name's first letter tells its kind (`KINDS`). `<int:i>` is a
hole that sees the template's new name `$i`; other holes do not. `<int!>` is only a name or a literal (what an f-string
of 3.11 can hold).

Every value stays small, whatever loops it passes through: assignments go through `clip`. Kinds agree most of the time,
so that programs get somewhere; what raises now and then (division, indexing, lookup, conversion) is wanted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

KINDS: Final[Mapping[str, str]] = {
    "i": "int",
    "s": "str",
    "b": "bool",
    "x": "float",
    "l": "list",
    "t": "tuple",
    "d": "dict",
    "f": "function",
    "g": "generator",
    "C": "class",
    "o": "object",
    "e": "error",
}

# Holes for statements: anywhere, in a loop, in a function, in a generator, in a method that goes on after them.
BLOCKS: Final = frozenset({"block", "loop", "body", "yields", "method"})

# What every program begins with: the bounds on values, and one of each kind that has no literal.
HEADER: Final = """\
def clip(value):
    if isinstance(value, (int, float)):
        return value if -10**6 < value < 10**6 else 7
    if isinstance(value, (str, list, tuple)):
        return value[:12]
    return value


class Box:
    def __init__(self, value=0):
        self.value = value

    def step(self, by=1):
        self.value = clip(self.value + by)
        return self

    def __repr__(self):
        return f"{type(self).__name__}({self.value!r})"


def numbers(count):
    for number in range(count % 4):
        yield number
"""

# What a program does at its end with what it has made: functions are called, classes tried.
USES: Final[Mapping[str, str]] = {
    "function": "try:\n    print({0}(3), {0}(-1))\nexcept Exception as error:\n    print(repr(error))",
    "generator": "try:\n    print([*{0}(2)], next({0}(3), None))\nexcept Exception as error:\n    print(repr(error))",
    "class": "try:\n    print({0}(2).step(3).value, {0}(1))\nexcept Exception as error:\n    print(repr(error))",
    "object": "print({0}, {0}.value)",
}
PLAIN: Final = frozenset({"int", "str", "bool", "list", "tuple", "dict"})

LITERALS: Final[Mapping[str, tuple[str, ...]]] = {
    "int": ("0", "1", "2", "3", "-1", "10", "255", "97", "-12"),
    "str": ("''", "'a'", "'abc'", "'x-y z'", "'7'", "'été'", "'A b'"),
    "bool": ("True", "False"),
    "float": ("0.5", "1.0", "-2.25", "1e3"),
    "list": ("[]", "[1, 2, 3]", "[5]", "[3, 1, 2, 1]"),
    "tuple": ("()", "(1,)", "(1, 2)", "(4, 0, 4)"),
    "dict": ("{}", "{'a': 1}", "{'a': 1, 'b': 2, 'abc': 3}"),
    "function": ("clip", "(lambda v: v + 1)", "(lambda v, w=2: v * w)", "abs"),
    "generator": ("numbers",),
    "class": ("Box",),
    "object": ("Box(1)", "Box()"),
    "error": ("ValueError('v')", "KeyError('k')", "Exception()", "ZeroDivisionError('z', 1)"),
}

EXPRESSIONS: Final[Mapping[str, tuple[str, ...]]] = {
    "int": (
        "<int> + <int>",
        "<int> - <int>",
        "<int> * <int>",
        "<int> // <int>",
        "<int> % <int>",
        "<int> & <int>",
        "<int> | <int>",
        "<int> ^ <int>",
        "<int> << (<int> % 5)",
        "<int> ** 2",
        "-<int>",
        "~<int>",
        "len(<list>)",
        "len(<str>)",
        "sum(<list>)",
        "sum(<int:i> for $i in <list>)",
        "max(<int>, <int>, <int>)",
        "min(<list>, default=<int>)",
        "<list>[<int>]",
        "<tuple>[-1]",
        "<dict>[<str>]",
        "<dict>.get(<str>, <int>)",
        "<int> if <bool> else <int>",
        "<bool> and <int>",
        "<int> or <int>",
        "int(<str>)",
        "int(<float>)",
        "<function>(<int>)",
        "<function>(*[<int>])",
        "(lambda $i, $i2=<int>: <int:i,i2>)(<int>)",
        "(lambda *$l: len($l) + <int>)(*<list>)",
        "<object>.value",
        "<object>.step(<int>).value",
        "next(<generator>(<int>), <int>)",
        "<str>.find(<str>)",
        "<list>.count(<int>)",
        "divmod(<int>, <int>)[0]",
        "[*<list>, <int>][0]",
        "sorted(<list>, key=lambda $i: -$i)[0]",
    ),
    "str": (
        "<str> + <str>",
        "<str> * 2",
        "<str>[<int>:<int>]",
        "<str>[::-1]",
        "<str>[<int>]",
        "str(<int>)",
        "repr(<list>)",
        "repr(<object>)",
        'f"{<int!>}/{<str!>}"',
        'f"{<str!>!r:>{abs(<int!>) % 9}}"',
        'f"{<float!>:.2f}{<int!> + <int!>:+04d}"',
        'f"{<int!> = } {<object!>}"',
        "'%s-%d' % (<str>, <int>)",
        "'{} {k}'.format(<int>, k=<str>)",
        "<str>.upper()",
        "<str>.replace('a', <str>)",
        "<str>.join(str($i) for $i in <list>)",
        "','.join(sorted(<dict>))",
        "<str> if <bool> else <str>",
        "type(<int>).__name__",
        "type(<object>).__name__",
    ),
    "bool": (
        "<int> < <int>",
        "<int> == <int>",
        "<int> < <int> <= <int>",
        "<str> in <dict>",
        "<int> in <list>",
        "<int> not in <tuple>",
        "<str> <= <str>",
        "<list> == <list>",
        "not <bool>",
        "<bool> and <bool>",
        "<bool> or <bool>",
        "isinstance(<object>, <class>)",
        "<object> is <object>",
        "any(<bool:i> for $i in <list>)",
        "all($i > <int> for $i in <list>)",
        "bool(<str>)",
        "hasattr(<object>, 'value')",
    ),
    "float": ("<float> + <int>", "<float> * <float>", "<int> / <int>", "round(<float>, 1)", "float(<int>)", "-<float>"),
    "list": (
        "[<int>, <int>]",
        "[*<list>, *<tuple>]",
        "<list> + <list>",
        "<list>[<int>:]",
        "<list>[::<int>]",
        "[<int:i> for $i in <list>]",
        "[<int:i> for $i in <list> if <bool:i>]",
        "[<int:i,i2> for $i in <list> for $i2 in range(2)]",
        "[$f() for $f in [lambda $i=$i: <int:i> for $i in <list>]]",
        "sorted(<list>)",
        "list(reversed(<list>))",
        "list(map(<function>, <list>))",
        "list(filter(lambda $i: <bool:i>, <list>))",
        "list(<generator>(<int>))",
        "[<int:i> for $i in <generator>(<int>)]",
        "list(range(<int> % 6))",
        "[$i * $i2 for $i, $i2 in zip(<list>, <tuple>)]",
        "list(<dict>.values())",
        "[len($s) for $s in <str>.split('-')]",
    ),
    "tuple": ("(<int>, <int>)", "tuple(<list>)", "(*<list>, <int>)", "<tuple> + <tuple>", "divmod(<int>, <int>)"),
    "dict": (
        "{<str>: <int>}",
        "{**<dict>, <str>: <int>}",
        "{$s: <int:s> for $s in <str>}",
        "{str($i): <int:i> for $i in <list>}",
        "<dict> | <dict>",
        "dict(a=<int>, b=<int>)",
    ),
    "function": ("lambda v: <int>", "lambda v: v + <int>", "<function> if <bool> else <function>"),
    "generator": (),
    "class": ("<class> if <bool> else <class>",),
    "object": ("<class>(<int>)", "<object>.step()", "<object> if <bool> else <object>"),
    "error": ("ValueError(<str>)", "KeyError(<int>)", "RuntimeError(<int>, <str>)"),
}

# What a program that is to be paused says besides: the value goes out to the host and comes back.
EXTERNAL: Final[Mapping[str, tuple[str, ...]]] = {
    "int": ("ask(<int>)", "ask(value=<int>)", "fetch(<int>)['id']", "sum(map(ask, <list>))"),
    "str": ("ask(<str>)", 'f"{ask(<int!>)}, {ask(<str!>)!r:>{ask(8)}}"'),
    "bool": ("ask(<bool>)", "<int> < ask(<int>) < ask(<int>)", "any(ask($i) for $i in <list>)"),
    "list": (
        "ask(<list>)",
        "[ask($i) for $i in <list>]",
        "sorted(<list>, key=ask)",
        "[$i for $i in <list> if ask($i) > 1]",
    ),
    "dict": ("ask(<dict>)", "{ask($s): <int:s> for $s in <str>}"),
}


@dataclass(frozen=True, slots=True)
class Statement:
    """A template of one or more statements. `after` are the new names that exist once it is through.

    `where` limits it: `loop` to inside of one, `function` to inside of one, `generator` likewise.
    """

    text: str
    after: tuple[str, ...] = ()
    where: str = ""


SIMPLE: Final = (
    Statement("$i = clip(<int>)", after=("i",)),
    Statement("$s = clip(<str>)", after=("s",)),
    Statement("$l = clip(<list>)", after=("l",)),
    Statement("$d = <dict>", after=("d",)),
    Statement("$b = <bool>", after=("b",)),
    Statement("$x = clip(<float>)", after=("x",)),
    Statement("$o = <object>", after=("o",)),
    Statement("$f = <function>", after=("f",)),
    Statement("$i, $s = <int>, <str>", after=("i", "s")),
    Statement("$i, *$l = <tuple>", after=("i", "l")),
    Statement("$i = $i2 = clip(<int>)", after=("i", "i2")),
    Statement("$i: int = clip(<int>)", after=("i",)),
    Statement("if ($i := clip(<int>)) > 2:\n    print($i)", after=("i",)),
    Statement("@i += <int>\n@i = clip(@i)"),
    Statement("@i = clip(<int>)"),
    Statement("@s += <str>\n@s = clip(@s)"),
    Statement("@l.append(<int>)\n@l = clip(@l)"),
    Statement("@l[<int>] = <int>"),
    Statement("@l[<int>:] = <tuple>"),
    Statement("@l[0], @i = <int>, clip(<int>)"),
    Statement("@d[<str>] = <int>"),
    Statement("del @d[<str>]"),
    Statement("@o.value = clip(<int>)"),
    Statement("@o.value += <int>\n@o.step(0)"),
    Statement("print(<int>, <str>)"),
    Statement("print(<list>, <bool>, sep='|')"),
    Statement("print(<object>, <dict>)"),
    Statement("assert <bool>, <str>"),
    Statement("break", where="loop"),
    Statement("continue", where="loop"),
    Statement("return <int>", where="function"),
    Statement("yield <int>", where="generator"),
    Statement("yield from <list>", where="generator"),
    Statement("pass"),
)
