# Values of modules survive a pause: decimals and their context, paths, arrays, matchers, sorters.
import copy
import difflib
import graphlib
import os
import reprlib
import string
import timeit
import zlib
from array import array
from decimal import ROUND_UP, Context, Decimal, Inexact, getcontext, localcontext
from pathlib import Path, PureWindowsPath

getcontext().prec = 6
third = Decimal(1) / 3
flags = getcontext().flags
path = Path("/srv") / "data.csv"
win = PureWindowsPath("c:/x")
numbers = array("d", [1.5, 2.5])
steps = iter(array("i", [1, 2, 3]))
next(steps)
matcher = difflib.SequenceMatcher(None, "abcd", "bcde")
opcodes = matcher.get_opcodes()
sorter = graphlib.TopologicalSorter({"c": ["b"], "b": ["a"]})
sorter.prepare()
ready = sorter.get_ready()
short = reprlib.Repr()
short.maxlist = 2
packer = zlib.compressobj()
head = packer.compress(b"first ")
template = string.Template("$a and $b")
fixed = Context(prec=3, rounding=ROUND_UP)


class Money(Decimal):
    def __new__(cls, amount, unit="EUR"):
        made = super().__new__(cls, amount)
        made.unit = unit
        return made


price = Money("9.99", "USD")
with localcontext(prec=2) as local:
    print(ask(1), Decimal(2) / 3, getcontext() is local)
#> 1 0.67 True
print(ask("x"), third, third / 7, flags[Inexact], getcontext().prec, flags is not None)
#> x 0.333333 0.047619 True 6 True
print(path, path.parent, win, path / str(ask("sub")), {path: 1}[Path("/srv/data.csv")])
#> /srv/data.csv /srv c:\x /srv/data.csv/sub 1
numbers.append(ask(3.5))
print(numbers, list(steps), matcher.ratio(), matcher.get_opcodes() == opcodes)
#> array('d', [1.5, 2.5, 3.5]) [2, 3] 0.75 True
sorter.done(*ready)
print(ready, ask(0), sorter.get_ready(), short.repr([1, 2, 3]))
#> ('a',) 0 ('b',) [1, 2, ...]
print(zlib.decompress(head + packer.compress(b"second") + packer.flush()), template.substitute(a=ask("A"), b=2), fixed.divide(1, 3))
#> b'first second' A and 2 0.334
print(price, price.unit, type(price).__name__, price + ask(1), copy.copy(numbers) == numbers, os.path.join("a", ask("b")))
#> 9.99 USD Money 10.99 True a/b


def compute(rows):
    total = Decimal(0)
    for row in rows:
        total += Decimal(ask(row))
    return total


print(compute(["1.10", "2.20", "3.30"]), sum(Decimal(ask(n)) for n in range(3)), max([Decimal(1), Decimal(2)], key=lambda d: ask(int(d))))
#> 6.60 3 2
print(sorted([Decimal("2"), Decimal("1")], key=ask), ask(Decimal("1.50")), ask([Decimal(1)]), ask({"p": Decimal("0.1")}))
#> [Decimal('1'), Decimal('2')] 1.50 [Decimal('1')] {'p': Decimal('0.1')}
# --- what is written in guest source: logging, pprint, doctest, timeit, filters
import doctest
import io
import logging
import pprint
import sys
import timeit

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)s:%(name)s:%(lineno)d:%(message)s")
log = logging.getLogger("app.part")


class Asks(logging.Filter):
    def filter(self, record):
        return ask(record.levelno >= logging.WARNING)


class Lazy:
    def __init__(self, value):
        self.value = value

    def __str__(self):
        return f"lazy {ask(self.value)}"

    def __repr__(self):
        return f"Lazy({ask(self.value)})"


log.info("before %s", ask(1))
#> INFO:app.part:101:before 1
handler = logging.StreamHandler(sys.stdout)
handler.addFilter(Asks())
handler.setFormatter(logging.Formatter("filtered %(message)s"))
log.addHandler(handler)
log.warning("value %s", Lazy(2))
#> filtered value lazy 2
#> WARNING:app.part:107:value lazy 2
log.info("dropped by the filter")
#> INFO:app.part:110:dropped by the filter
try:
    ask(1) / 0
except ZeroDivisionError:
    log.exception("caught %s", ask("it"))
#> filtered caught it
#> Traceback (most recent call last):
#>   File "main.py", line 113, in <module>
#>     ask(1) / 0
#>     ~~~~~~~^~~
#> ZeroDivisionError: division by zero
#> ERROR:app.part:115:caught it
#> Traceback (most recent call last):
#>   File "main.py", line 113, in <module>
#>     ask(1) / 0
#>     ~~~~~~~^~~
#> ZeroDivisionError: division by zero
print(logging.getLogger("app.part") is log, logging.root.handlers[0].stream is sys.stdout, log.handlers[0] is handler)
#> True True True
pprint.pprint({"a": Lazy("x" * 30), "b": [Lazy(n) for n in range(3)], "c": list(range(30))}, width=40)
#> {'a': Lazy(xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx),
#>  'b': [Lazy(0), Lazy(1), Lazy(2)],
#>  'c': [0,
#>        1,
#>        2,
#>        3,
#>        4,
#>        5,
#>        6,
#>        7,
#>        8,
#>        9,
#>        10,
#>        11,
#>        12,
#>        13,
#>        14,
#>        15,
#>        16,
#>        17,
#>        18,
#>        19,
#>        20,
#>        21,
#>        22,
#>        23,
#>        24,
#>        25,
#>        26,
#>        27,
#>        28,
#>        29]}


def double(n):
    """
    >>> double(2)
    4
    >>> double(3)
    7
    """
    return ask(n) * 2


print(doctest.testmod().failed)
#> **********************************************************************
#> File "__main__", line 169, in __main__.double
#> Failed example:
#>     double(3)
#> Expected:
#>     7
#> Got:
#>     6
#> **********************************************************************
#> 1 items had failures:
#>    1 of   2 in __main__.double
#> ***Test Failed*** 1 failures.
#> 1
print(timeit.timeit(lambda: ask(0), number=2) >= 0)
#> True
