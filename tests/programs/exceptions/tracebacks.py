# format_exc: each frame once, with its line.
import traceback
def inner(x):
    return 1 / x
def outer():
    value = inner(0)
    return value
try:
    outer()
except ZeroDivisionError:
    lines = traceback.format_exc().splitlines()
    print(lines[0])
    print([line.strip() for line in lines if line.startswith("    ") and set(line.strip()) - set("~^")])
    print([line.split(", in ")[1] for line in lines if line.startswith("  File")])
    print(lines[-1])
#> Traceback (most recent call last):
#> ['outer()', 'value = inner(0)', 'return 1 / x']
#> ['<module>', 'outer', 'inner']
#> ZeroDivisionError: division by zero
# ---
# format_exception_only for messages of every shape.
import traceback
class Custom(Exception): pass
class Multi(Exception):
    def __str__(self): return "line one\nline two"
for e in (ValueError(), ValueError("x"), KeyError("k"), Custom("c"), Multi(), ValueError(""), ValueError(None), ValueError("a", "b")):
    print("".join(traceback.format_exception_only(type(e), e)), end="")
#> ValueError
#> ValueError: x
#> KeyError: 'k'
#> Custom: c
#> Multi: line one
#> line two
#> ValueError
#> ValueError: None
#> ValueError: ('a', 'b')
# ---
# A traceback can be walked: line numbers and names of frames.
import traceback
def b():
    raise KeyError("b")
def a():
    try:
        b()
    finally:
        pass
try:
    a()
except KeyError as e:
    summary = traceback.extract_tb(e.__traceback__)
    print([(f.name, f.line) for f in summary])
    print(len(summary), summary[-1].lineno - summary[-2].lineno)
#> [('<module>', 'a()'), ('a', 'b()'), ('b', 'raise KeyError("b")')]
#> 3 -3
# ---
# An uncaught exception from deep in calls leaves at the outermost statement.
def level1(n):
    return level2(n - 1) * 2
def level2(n):
    return [10, 20][n]
print(level1(2))
#> 40
result = [
    level1(1),
    level1(9),  #! IndexError: list index out of range
]
# ---
# An uncaught KeyError prints the key's repr.
prices = {"apple": 1}
def total(names):
    return sum(prices[n] for n in names)
print(total(["apple"]))
#> 1
total(["apple", "pear"])  #! KeyError: 'pear'
# ---
# An uncaught exception inside a class body, with a cause.
try:
    int("x")
except ValueError as e:
    class Broken:  #! TypeError: no class
        value = 1
        raise TypeError("no class") from e
# ---
# An uncaught error with a message of several lines.
raise ValueError("first line\nsecond line")
#! ValueError: first line
#! second line


# ---
# An uncaught error without a message.
def f():
    raise NotImplementedError
f()  #! NotImplementedError
# ---
# SystemExit leaves with its code.
print("before")
#> before
raise SystemExit("goodbye")  #! SystemExit: goodbye
# ---
# An error in a lambda, in a comprehension, in an f-string, in a generator consumed later.
lazy = (10 // n for n in (5, 0))
print(next(lazy))
#> 2
next(lazy)  #! ZeroDivisionError: integer division or modulo by zero
