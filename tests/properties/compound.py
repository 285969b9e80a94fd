"""The compound statements that generated programs are made of, as templates of `grammar`."""

from __future__ import annotations

from typing import Final

from tests.properties.grammar import Statement

# Each template ends with a line `->` and the new names that exist once it is through.
TEMPLATES: Final = """\
if <bool>:
    <block>
->
if <bool>:
    <block>
elif <bool>:
    <block>
else:
    <block>
->
for $i in <list>:
    <loop:i>
->
for $i in range(<int> % 4):
    <loop:i>
else:
    <block>
->
for $i, $s in enumerate(<str>[:4]):
    <loop:i,s>
->
for $s, $i in sorted(<dict>.items()):
    <loop:s,i>
->
for $i in <generator>(<int>):
    <loop:i>
->
$i = 0
while $i < 3:
    $i += 1
    <loop>
-> i
$i = 4
while ($i := $i - 1) and <bool:i>:
    <loop:i>
else:
    <block>
-> i
try:
    <block>
except (LookupError, ArithmeticError) as $e:
    print(repr($e))
    <block>
->
try:
    <block>
except Exception as $e:
    print(type($e).__name__, $e.args)
else:
    <block>
->
try:
    <block>
finally:
    <block>
->
try:
    <block>
    raise <error>
except ValueError:
    <block>
except Exception as $e:
    print($e)
->
try:
    try:
        raise <error>
    finally:
        <block>
except Exception as $e:
    print(repr($e))
->
try:
    try:
        <block>
        raise <error>
    except Exception as $e:
        raise RuntimeError(<str>) from $e
except RuntimeError as $e2:
    print(repr($e2), repr($e2.__cause__))
->
match <int> % 3:
    case 0:
        <block>
    case 1 | 2 as $i if <bool:i>:
        <block:i>
    case _:
        <block>
->
match <list>:
    case [$i, *$l]:
        <block:i,l>
    case []:
        <block>
->
match <object>:
    case Box(value=$i):
        <block:i>
    case $o:
        <block:o>
->
match <dict>:
    case {'a': $i, **$d}:
        <block:i,d>
    case _:
        <block>
->
def $f($i):
    <body:i>
    return clip(<int:i>)
-> f
def $f($i, $i2=<int>, *$t, $s=<str>, **$d):
    <body:i,i2,t,s,d>
    return $i
-> f
def $f($i, /, *, $b=<bool>):
    <outer>
    <body:i,b>
    return <int:i>
-> f
def $f($i):
    def inner():
        nonlocal $i
        $i += 1
        return $i
    <body:i>
    return inner() + inner()
-> f
def $g($i):
    <yields:i>
    yield $i
    <yields:i>
-> g
def $g($i):
    try:
        yield from <generator>($i)
    finally:
        print('closed')
-> g
class $C(<class>):
    total = <int>

    def step(self, by=1):
        $o = super().step(by)
        <method:o>
        return $o
-> C
class $C(Box):
    def __init__(self, $i=1):
        <method:i>
        super().__init__(clip(<int:i>))
-> C
class $C(Box):
    def __eq__(self, other):
        return isinstance(other, Box) and self.value == other.value

    def __lt__(self, other):
        return self.value < other.value
print($C(<int>) == $C(<int>), sorted([$C(<int>), $C(<int>)]))
-> C
class $C:
    def __init__(self, $i=0):
        self._value = $i

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, value):
        self._value = clip(value)

    def step(self, by=0):
        self.value += by
        return self

    def __repr__(self):
        return 'C'
-> C
class $C(Box):
    def __enter__(self):
        return self

    def __exit__(self, kind, error, tb):
        print('exit', kind and kind.__name__)
        return <bool>
with $C(<int>) as $o:
    <block:o>
-> C
"""


def _parse() -> tuple[Statement, ...]:
    statements: list[Statement] = []
    lines: list[str] = []
    for line in TEMPLATES.splitlines():
        if line.startswith("->"):
            statements.append(Statement("\n".join(lines), after=tuple(line.removeprefix("->").split())))
            lines = []
        else:
            lines.append(line)
    return tuple(statements)


COMPOUND: Final = _parse()
