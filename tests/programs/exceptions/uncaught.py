# Tracebacks of what leaves a program, line by line.
def a(x):
    return b(x)
def b(x):
    try:
        return 1 / x
    except ZeroDivisionError as e:
        raise ValueError("bad value") from e
a(0)
#! ValueError: bad value
# ---
class Err(Exception):
    pass
def f():
    try:
        raise KeyError("k")
    except KeyError:
        raise Err("second", 2)
f()
#! Err: ('second', 2)
# ---
def gen():
    yield 1
    raise RuntimeError("in gen")
for x in gen():  #! RuntimeError: in gen
    print(x)
#> 1
# ---
d = {"a": {"b": [1, 2]}}
print(d["a"]["b"][5])
#! IndexError: list index out of range
# ---
x = [1, 2, 3]
y = sum(
    v / (v - 2)
    for v in x
)
#! ZeroDivisionError: division by zero
# ---
class A:
    def __init__(self, v):
        self.v = v
    def run(self):
        return self.v.missing_attr
A(5).run()
#! AttributeError: 'int' object has no attribute 'missing_attr'
# ---
raise ExceptionGroup("eg", [ValueError("a"), TypeError("b")])
#! ExceptionGroup: eg (2 sub-exceptions)
# ---
import json
json.loads("{bad}")
#! JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
# ---
e = ValueError("noted")
e.add_note("first note")
e.add_note("second")
raise e
#! ValueError: noted
# ---
def rec(n):
    return rec(n - 1) + 1 if n else 1 / 0
rec(6)
#! ZeroDivisionError: division by zero
# ---
assert 1 + 1 == 3, f"math {1 + 1}"
#! AssertionError: math 2
# ---
import sys
sys.exit(3)
#! SystemExit: 3
# ---
raise SystemExit("bye")
#! SystemExit: bye
# ---
lambda_ = lambda q: q.nope
list(map(lambda_, [1]))
#! AttributeError: 'int' object has no attribute 'nope'
# ---
def outer():
    def inner():
        raise LookupError
    inner()
try:
    outer()
    #! LookupError
finally:
    print("fin")
#> fin
# ---
raise
#! RuntimeError: No active exception to reraise
# ---
async def co():
    await co2()
async def co2():
    raise OSError(2, "No such file")
import asyncio
asyncio.run(co())
#! FileNotFoundError: [Errno 2] No such file
# ---
with open_missing() as f:  #! NameError: name 'open_missing' is not defined
    pass
# ---
int("abc")
#! ValueError: invalid literal for int() with base 10: 'abc'
# ---
print(undefined_name)
#! NameError: name 'undefined_name' is not defined
# ---
pritn("x")
#! NameError: name 'pritn' is not defined
# ---
class P:
    nmae = 1
    def __init__(self): self.value = 1
P().vlaue
#! AttributeError: 'P' object has no attribute 'vlaue'
# ---
"abc".uper()
#! AttributeError: 'str' object has no attribute 'uper'
# ---
x = (1, 2)
x[0] = 5
#! TypeError: 'tuple' object does not support item assignment
# ---
def f(a, b): pass
f(1)
#! TypeError: f() missing 1 required positional argument: 'b'
# ---
try:
    raise ValueError("a")
except ValueError:
    try:
        raise TypeError("b")
    except TypeError:
        raise KeyError("c") from None
        #! KeyError: 'c'
# ---
try:
    try:
        raise ValueError("a")
    finally:
        raise TypeError("b")
except TypeError as e:
    raise RuntimeError("c") from e.__context__
    #! RuntimeError: c
# ---
class C:
    def __repr__(self): raise ValueError("repr")
print(C())
#! ValueError: repr
# ---
class C:
    def __str__(self): return 5
str(C())
#! TypeError: __str__ returned non-string (type int)
# ---
raise ValueError("multi\nline")
#! ValueError: multi
#! line
# ---
raise type("Dyn", (Exception,), {})("dyn")
#! Dyn: dyn
# ---
x = 1
del x
x
#! NameError: name 'x' is not defined
# ---
def f():
    return (
        1 +
        None
    )
f()
#! TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
# ---
a = [1]
a.foo.bar
#! AttributeError: 'list' object has no attribute 'foo'
# ---
assert isinstance(5, str)
#! AssertionError
# ---
{}["missing"]["x"]
#! KeyError: 'missing'
# ---
[1, 2, 3].index(9)
#! ValueError: 9 is not in list
# ---
next(iter([]))
#! StopIteration
# ---
def g():
    x = yield
    raise StopIteration
i = g(); next(i); i.send(1)
#! RuntimeError: generator raised StopIteration
