# queue and array: the containers of other textbooks.
import queue, array
q, s, p = queue.Queue(), queue.LifoQueue(), queue.PriorityQueue()
for x in (3, 1, 2):
    q.put(x); s.put(x); p.put(x)
print([q.get() for _ in range(3)], [s.get() for _ in range(3)], [p.get() for _ in range(3)], q.empty(), q.qsize())
#> [3, 1, 2] [2, 1, 3] [1, 2, 3] True 0
b = queue.Queue(maxsize=1)
b.put("x")
for f in (lambda: b.put_nowait("y"), lambda: (b.get(), b.get_nowait())):
    try:
        f()
    except (queue.Full, queue.Empty) as e:
        print(type(e).__name__)
#> Full
#> Empty
a = array.array("i", [1, 2, 3])
a.append(4); a.extend([5]); a[0] = 10
print(a, a[1:3], a.typecode, a.itemsize, sum(a), a.index(3), a.pop(), len(a), a.tolist(), array.array("d", [1.5]), a == array.array("i", a), array.array("B", b"ab").tobytes())
#> array('i', [10, 2, 3, 4]) array('i', [2, 3]) i 4 24 2 5 4 [10, 2, 3, 4] array('d', [1.5]) True b'ab'
for f in (lambda: a.append("x"), lambda: array.array("b", [200]), lambda: array.array("z")):
    try:
        f()
    except (TypeError, OverflowError, ValueError) as e:
        print(type(e).__name__, str(e).split("(")[0])
#> TypeError 'str' object cannot be interpreted as an integer
#> OverflowError signed char is greater than maximum
#> ValueError bad typecode
# ---
# logging to the program's own output, with levels and formats.
import logging, io
out = io.StringIO()
handler = logging.StreamHandler(out)
handler.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
log = logging.getLogger("app")
log.addHandler(handler)
log.setLevel(logging.INFO)
log.debug("hidden")
log.info("user %s has %d", "ann", 3)
log.warning("careful")
try:
    1 / 0
except ZeroDivisionError:
    log.exception("failed")
lines = out.getvalue().splitlines()
print(lines[:3], lines[-1], log.isEnabledFor(logging.DEBUG), logging.getLevelName(40), logging.getLogger("app") is log)
#> ['INFO:app:user ann has 3', 'WARNING:app:careful', 'ERROR:app:failed'] ZeroDivisionError: division by zero False ERROR True
# ---
# inspect.signature, types, warnings, graphlib, numbers.
import inspect, types, warnings, graphlib, numbers
def f(a, b: int = 2, /, *args, c, d=None, **kw) -> str: "Doc."
sig = inspect.signature(f)
print(sig, list(sig.parameters), sig.parameters["b"].default, sig.parameters["c"].kind.name, sig.parameters["a"].default is inspect.Parameter.empty, sig.return_annotation, inspect.isfunction(f), inspect.isclass(int), inspect.getdoc(f), sig.bind(1, c=2).arguments)
#> (a, b: int = 2, /, *args, c, d=None, **kw) -> str ['a', 'b', 'args', 'c', 'd', 'kw'] 2 KEYWORD_ONLY True <class 'str'> True True Doc. {'a': 1, 'c': 2}
ns = types.SimpleNamespace(x=1, y=[2])
ns.z = 3
print(ns, ns == types.SimpleNamespace(x=1, y=[2], z=3), types.FunctionType is type(f), isinstance(f, types.FunctionType), types.MappingProxyType({"a": 1})["a"], isinstance((x for x in ()), types.GeneratorType), types.NoneType is type(None))
#> namespace(x=1, y=[2], z=3) True True True 1 True True
g = graphlib.TopologicalSorter({"d": {"b", "c"}, "b": {"a"}, "c": {"a"}})
order = list(g.static_order())
print(order[0], order[-1], isinstance(5, numbers.Integral), isinstance(1.5, numbers.Real), isinstance(1j, numbers.Rational))
#> a d True True False
try:
    list(graphlib.TopologicalSorter({"a": {"b"}, "b": {"a"}}).static_order())
except graphlib.CycleError as e:
    print(type(e).__name__, e.args[0])
#> CycleError nodes are in a cycle
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("old", DeprecationWarning)
print(len(caught), caught[0].category.__name__, str(caught[0].message))
#> 1 DeprecationWarning old
# ---
# os.path and pathlib as pure operations on text; sys; time's monotonic order.
import os.path, sys, time
from pathlib import PurePosixPath
print(os.path.join("a", "b", "../c.txt"), os.path.basename("/x/y.tar.gz"), os.path.dirname("/x/y"), os.path.splitext("a.b.c"), os.path.normpath("a//b/../c"), os.path.split("/a/b"), os.path.isabs("/a"), os.path.commonprefix(["abc", "abd"]))
#> a/b/../c.txt y.tar.gz /x ('a.b', '.c') a/c ('/a', 'b') True ab
p = PurePosixPath("/home/ann") / "docs" / "report.final.txt"
print(p, p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parts, p.with_suffix(".md"), p.with_name("x"), p.relative_to("/home"), p.is_absolute(), p.match("*.txt"), p == PurePosixPath("/home/ann/docs/report.final.txt"), PurePosixPath("a/../b"), p.as_posix())
#> /home/ann/docs/report.final.txt report.final.txt report.final .txt ['.final', '.txt'] /home/ann/docs ('/', 'home', 'ann', 'docs', 'report.final.txt') /home/ann/docs/report.final.md /home/ann/docs/x ann/docs/report.final.txt True True True a/../b /home/ann/docs/report.final.txt
a = time.monotonic()
b = time.perf_counter()
print(time.monotonic() >= a, time.perf_counter() >= b, time.time() > 0, sys.maxsize > 2**30, sys.version_info >= (3, 11), sys.version_info.major, isinstance(sys.version, str))
#> True True True True True 3 True
# ---
# doctest and timeit of the program's own functions.
import timeit
def add(a, b):
    """Add.

    >>> add(1, 2)
    3
    >>> add("a", "b")
    'ab'
    >>> add(1, "b")
    Traceback (most recent call last):
    TypeError: unsupported operand type(s) for +: 'int' and 'str'
    """
    return a + b
import doctest
print(doctest.testmod())
#> TestResults(failed=0, attempted=3)
calls = []
print(timeit.timeit(lambda: calls.append(1), number=3) >= 0, len(calls))
#> True 3
