# "During handling of": an error inside a handler.
def load(text):
    try:
        return int(text)
    except ValueError:
        return {}[text]
load("x")  #! KeyError: 'x'
# ---
# "The above exception was the direct cause".
def parse(text):
    try:
        return int(text)
    except ValueError as e:
        raise RuntimeError(f"bad number {text!r}") from e
parse("abc")  #! RuntimeError: bad number 'abc'
# ---
# from None hides the first.
def parse(text):
    try:
        return int(text)
    except ValueError:
        raise RuntimeError("bad number") from None
parse("abc")  #! RuntimeError: bad number
# ---
# Three in a row, both kinds.
try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError("second") from e
except ValueError:
    raise TypeError("third")  #! TypeError: third
# ---
# finally raising over a pending exception.
try:
    raise ValueError("pending")
finally:
    [].pop()  #! IndexError: pop from empty list
# ---
# Notes are printed after the message.
try:
    raise ValueError("v")  #! ValueError: v
except ValueError as e:
    e.add_note("row 5 of the table")
    e.add_note("two\nlines")
    raise
# ---
# A group with nested groups and a cause.
def fail(e): raise e
errors = []
for e in (ValueError("one"), KeyError("two")):
    try:
        fail(e)
    except Exception as caught:
        errors.append(caught)
raise ExceptionGroup("all failed", [*errors, ExceptionGroup("inner", [OSError("three")])])  #! ExceptionGroup: all failed (3 sub-exceptions)
# ---
# A group left over by except*.
try:
    raise ExceptionGroup("g", [ValueError(1), TypeError(2)])  #! ExceptionGroup: g (1 sub-exception)
except* ValueError:
    print("handled part")
#> handled part
# ---
# The same frame repeated many times is shortened.
def recurse(n):
    if n == 0:
        raise ValueError("bottom")
    recurse(n - 1)
recurse(10)  #! ValueError: bottom
# ---
# Re-raised through two functions: each line once.
def a():
    raise KeyError("k")
def b():
    try:
        a()
    except KeyError:
        raise
def c():
    try:
        b()
    except KeyError as e:
        raise e
c()  #! KeyError: 'k'
# ---
# Class bodies, methods, properties, lambdas and comprehensions have names in tracebacks.
class Table:
    rows = [{"n": 0}]
    def ratio(self):
        return [(lambda r: 1 / r["n"])(row) for row in self.rows]
    @property
    def first(self):
        return self.ratio()[0]
    def __str__(self):
        return str(self.first)
print(f"{Table()}")  #! ZeroDivisionError: division by zero
# ---
# A message of several lines.
raise RuntimeError("line one\n  line two")
#! RuntimeError: line one
#!   line two
# ---
# An exception class inside another class and inside a function.
class Api:
    class Error(Exception): pass
    def call(self):
        class Local(Api.Error): pass
        raise Local("from a local class")
Api().call()  #! Api.call.<locals>.Local: from a local class
# ---
# An exception whose arguments are not text.
raise ValueError({"code": 5}, [1, 2])  #! ValueError: ({'code': 5}, [1, 2])
# ---
# An error in a generator resumed by a for loop in a function.
def numbers():
    yield 1
    yield int("two")
def total():
    t = 0
    for n in numbers():
        t += n
    return t
total()  #! ValueError: invalid literal for int() with base 10: 'two'
# ---
# An error while a callback of sorted and map runs.
def key(x): return x["k"]
def names(rows): return list(map(str.upper, [r["name"] for r in sorted(rows, key=key)]))
names([{"k": 1, "name": "a"}, {"name": "b"}])  #! KeyError: 'k'
