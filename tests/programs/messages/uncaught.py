# The last lines of programs that fail, one kind each: TypeError.
def average(xs):
    return sum(xs) / len(xs)
average(["1", "2"])  #! TypeError: unsupported operand type(s) for +: 'int' and 'str'
# ---
# ZeroDivisionError through two calls.
def ratio(a, b):
    return a / b
def report(rows):
    return [ratio(r["x"], r["y"]) for r in rows]
print(report([{"x": 1, "y": 2}]))
#> [0.5]
report([{"x": 1, "y": 0}])  #! ZeroDivisionError: division by zero
# ---
# KeyError from a nested dict inside a loop.
orders = [{"id": 1, "total": 5}, {"id": 2}]
for order in orders:
    print(order["id"], order["total"])  #! KeyError: 'total'
#> 1 5
# ---
# IndexError inside while.
xs = [1, 2]
i = 0
while True:
    print(xs[i])  #! IndexError: list index out of range
    i += 1
#> 1
#> 2
# ---
# AttributeError on None returned by a search.
import re
match = re.search("x", "abc")
print(match.group(0))  #! AttributeError: 'NoneType' object has no attribute 'group'
# ---
# ValueError of int in a comprehension over a split line.
line = "1, 2, x"
numbers = [int(part) for part in line.split(",")]  #! ValueError: invalid literal for int() with base 10: ' x'
# ---
# A custom error with a cause, raised in a with block in a function.
class ConfigError(Exception):
    """Raised for bad settings."""
class Reader:
    def __enter__(self): return {"port": "abc"}
    def __exit__(self, *exc): print("closed", exc[0].__name__)
def load():
    with Reader() as settings:
        try:
            return int(settings["port"])
        except ValueError as e:
            raise ConfigError("port must be a number") from e
load()  #! ConfigError: port must be a number
#> closed ConfigError
# ---
# AssertionError with a message that is a tuple.
assert [] == [1], ("lists differ", [], [1])  #! AssertionError: ('lists differ', [], [1])
# ---
# StopIteration escapes to the top.
next(iter([]))  #! StopIteration
# ---
# NotImplementedError of a base class.
class Base:
    def run(self): raise NotImplementedError(f"{type(self).__name__} must implement run")
class Job(Base): pass
Job().run()  #! NotImplementedError: Job must implement run
# ---
# UnicodeDecodeError.
b"caf\xe9".decode()  #! UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe9 in position 3: unexpected end of data
# ---
# An error in a coroutine run by asyncio.
import asyncio
async def work(n):
    await asyncio.sleep(0)
    return 10 // n
async def main():
    print(await work(5))
    print(await work(0))
asyncio.run(main())  #! ZeroDivisionError: integer division or modulo by zero
#> 2
# ---
# An error in a property, a dunder and a sort key.
class Item:
    def __init__(self, n): self.n = n
    @property
    def size(self): return 100 // self.n
print(sorted([Item(5), Item(2)], key=lambda i: i.size)[0].n)
#> 5
sorted([Item(5), Item(0)], key=lambda i: i.size)  #! ZeroDivisionError: integer division or modulo by zero
# ---
# An exception group of two.
raise ExceptionGroup("batch", [ValueError("a"), TypeError("b")])  #! ExceptionGroup: batch (2 sub-exceptions)
# ---
# KeyboardInterrupt raised by the program.
raise KeyboardInterrupt  #! KeyboardInterrupt
# ---
# The exception's __str__ fails; its type is still told.
class Bad(Exception):
    def __str__(self): return "text " + 5
try:
    raise Bad
except Bad as e:
    try:
        str(e)
    except TypeError as inner:
        print(inner)
#> can only concatenate str (not "int") to str
