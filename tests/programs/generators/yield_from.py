# yield from passes values, sent values and the return value.
def inner():
    got = yield "a"
    print("inner got", got)
    got = yield "b"
    print("inner got", got)
    return "inner result"
def outer():
    result = yield from inner()
    print("outer has", result)
    yield "c"
    return "outer result"
it = outer()
print(next(it), it.send(1), it.send(2))
#> inner got 1
#> inner got 2
#> outer has inner result
#> a b c
try:
    it.send(3)
except StopIteration as e:
    print(e.value)
#> outer result
# ---
# yield from any iterable; sending to one without send is an error; the value is None.
def g(xs):
    r = yield from xs
    print("r", r)
print(list(g("ab")), list(g([1])), list(g({})), list(g(range(2))), list(g({"k": 1})), list(g(map(str, [5]))))
#> r None
#> r None
#> r None
#> r None
#> r None
#> r None
#> ['a', 'b'] [1] [] [0, 1] ['k'] ['5']
it = g([1, 2])
next(it)
try:
    it.send("x")
except AttributeError as e:
    print(e)
#> 'list_iterator' object has no attribute 'send'
try:
    list(g(5))
except TypeError as e:
    print(e)
#> 'int' object is not iterable
# ---
# throw goes to the inner generator, which may handle it; close closes the inner first.
def inner():
    try:
        yield 1
        yield 2
    except ValueError as e:
        yield f"inner handled {e}"
    finally:
        print("inner finally")
def outer():
    try:
        yield from inner()
        yield "after inner"
    except KeyError as e:
        yield f"outer handled {e}"
    finally:
        print("outer finally")
it = outer()
print(next(it), it.throw(ValueError("v")), next(it))
#> inner finally
#> 1 inner handled v after inner
it = outer()
#> outer finally
next(it)
print(it.throw(KeyError("k")))
#> inner finally
#> outer handled 'k'
it = outer()
#> outer finally
next(it)
it.close()
#> inner finally
#> outer finally
it = outer()
next(it)
del it
#> inner finally
#> outer finally
# ---
# throw into an iterator without throw raises at the yield from.
def g():
    try:
        yield from [1, 2, 3]
    except ValueError as e:
        yield f"caught {e}"
it = g()
next(it)
print(it.throw(ValueError("v")), list(it))
#> caught v []
# ---
# Recursion by yield from: trees, flattening, permutations.
def walk(tree):
    if isinstance(tree, list):
        for t in tree:
            yield from walk(t)
    else:
        yield tree
def perms(xs):
    if not xs:
        yield ()
    for i, x in enumerate(xs):
        for rest in perms(xs[:i] + xs[i + 1:]):
            yield (x, *rest)
def countdown(n):
    if n:
        yield n
        yield from countdown(n - 1)
        return n
print(list(walk([1, [2, [3, []], "ab"]])), list(perms("abc")), sum(countdown(50)))
#> [1, 2, 3, 'ab'] [('a', 'b', 'c'), ('a', 'c', 'b'), ('b', 'a', 'c'), ('b', 'c', 'a'), ('c', 'a', 'b'), ('c', 'b', 'a')] 1275
# ---
# A custom iterator with send and throw takes part.
class Echo:
    def __iter__(self): return self
    def __next__(self): return "next"
    def send(self, v):
        if v == "stop":
            raise StopIteration("the value")
        return f"sent {v}"
    def throw(self, kind, value=None, tb=None):
        return f"thrown {kind if not isinstance(kind, type) else kind.__name__}"
    def close(self): print("echo closed")
def g():
    result = yield from Echo()
    yield f"result {result}"
it = g()
print(next(it), it.send(5), it.throw(KeyError("k")), it.send("stop"))
#> next sent 5 thrown 'k' result the value
it = g()
next(it)
it.close()
#> echo closed
# ---
# yield from inside try, with, loops and expressions.
class M:
    def __enter__(self): print("enter")
    def __exit__(self, *a): print("exit", a[0])
def part(n):
    for i in range(n):
        yield i
    return n * 100
def g():
    total = 0
    for n in (1, 2):
        with M():
            total += (yield from part(n)) + (yield from part(1))
    try:
        return [total, (yield from part(0)), not (yield from part(0))]
    finally:
        yield from "end"
it = g()
out = []
try:
    while True:
        out.append(next(it))
except StopIteration as e:
    print(out, e.value)
#> enter
#> exit None
#> enter
#> exit None
#> [0, 0, 0, 1, 0, 'e', 'n', 'd'] [500, 0, True]
# ---
# A pipeline of generators is lazy: one item goes through at a time.
def read(lines):
    for line in lines:
        print("read", line)
        yield line
def parse(lines):
    for line in lines:
        if line.startswith("#"):
            continue
        print("parse", line)
        yield tuple(line.split("="))
def take(n, it):
    for i, x in enumerate(it, 1):
        yield x
        if i == n:
            return
print(list(take(2, parse(read(["a=1", "#x", "b=2", "c=3"])))))
#> read a=1
#> parse a=1
#> read #x
#> read b=2
#> parse b=2
#> [('a', '1'), ('b', '2')]
# ---
# Coroutine-style scheduler over generators.
from collections import deque
def task(name, n):
    for i in range(n):
        got = yield i
        print(name, i, got)
    return f"{name} done"
def run(tasks):
    queue = deque((t, None) for t in tasks)
    results = []
    while queue:
        t, value = queue.popleft()
        try:
            y = t.send(value)
            queue.append((t, f"reply{y}"))
        except StopIteration as stop:
            results.append(stop.value)
    return results
print(run([task("a", 1), task("b", 3), task("c", 2)]))
#> a 0 reply0
#> b 0 reply0
#> c 0 reply0
#> b 1 reply1
#> c 1 reply1
#> b 2 reply2
#> ['a done', 'c done', 'b done']
