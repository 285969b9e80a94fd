# A generator runs nothing until asked, stops at each yield, and keeps its locals.
def g(n):
    print("start")
    for i in range(n):
        print("before", i)
        yield i * 10
        print("after", i)
    print("end")
it = g(2)
print("made")
#> made
print(next(it))
#> start
#> before 0
#> 0
print(next(it))
#> after 0
#> before 1
#> 10
print(next(it, "done"))
#> after 1
#> end
#> done
print(next(it, "still done"))
#> still done
# ---
# send gives the yield's value; next sends None; the first send must be None.
def average():
    total, n, value = 0, 0, None
    while True:
        x = yield value
        if x is None:
            continue
        total += x
        n += 1
        value = total / n
a = average()
try:
    a.send(5)
except TypeError as e:
    print(e)
#> can't send non-None value to a just-started generator
print(a.send(None), a.send(10), a.send(20), next(a), a.send(0))
#> None 10.0 15.0 15.0 10.0
# ---
# yield as an expression, in every position.
def g():
    print("args", (yield 1), [(yield 2), (yield 3)])
    x = yield
    print("x", x, x + (yield x))
    y = {(yield "k"): (yield "v")}
    print(y, (yield) or (yield "second"))
    print(f"{(yield 'in f-string')}", "yes" if (yield "cond") else "no", not (yield "not"), (yield "a") < (yield "b") < (yield "c"))
    return (yield "last")
it = g()
value, sent = next(it), 0
try:
    while True:
        sent += 1
        print("got", value)
        value = it.send(sent)
except StopIteration as e:
    print("return", e.value)
#> got 1
#> got 2
#> got 3
#> args 1 [2, 3]
#> got None
#> got 4
#> x 4 9
#> got k
#> got v
#> got None
#> {6: 7} 8
#> got in f-string
#> got cond
#> got not
#> got a
#> got b
#> got c
#> 9 yes False True
#> got last
#> return 15
# ---
# throw raises at the yield; a handler may yield again or return.
def g():
    while True:
        try:
            yield "running"
        except ValueError as e:
            yield f"handled {e}"
        except KeyError:
            return "stopped"
it = g()
print(next(it), it.throw(ValueError("v")), next(it), it.throw(ValueError("w")))
#> running handled v running handled w
print(next(it))
#> running
try:
    it.throw(KeyError("k"))
except StopIteration as e:
    print("value", e.value)
#> value stopped
it = g()
try:
    it.throw(TypeError("before start"))
except TypeError as e:
    print(e)
#> before start
print(list(it))
#> []
it = g()
next(it)
try:
    it.throw(OSError)
except OSError as e:
    print(repr(e))
#> OSError()
for bad in (5, "x", int):
    try:
        g().throw(bad)
    except TypeError as e:
        print(e)
#> exceptions must be classes or instances deriving from BaseException, not int
#> exceptions must be classes or instances deriving from BaseException, not str
#> exceptions must be classes or instances deriving from BaseException, not type
# ---
# close raises GeneratorExit at the yield; yielding in answer is an error.
def polite():
    try:
        yield 1
    except GeneratorExit:
        print("closing")
        raise
    finally:
        print("finally")
def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2
def swallows():
    try:
        yield 1
    except GeneratorExit:
        return
def fails():
    try:
        yield 1
    finally:
        raise KeyError("in close")
for make in (polite, stubborn, swallows, fails):
    it = make()
    next(it)
    try:
        print(it.close(), next(it, "closed"))
    except (RuntimeError, KeyError) as e:
        print(type(e).__name__, e)
#> closing
#> finally
#> None closed
#> RuntimeError generator ignored GeneratorExit
#> None closed
#> KeyError 'in close'
it = polite()
it.close()
print(list(it))
#> []
it.close()
# ---
# The return value travels in StopIteration, for loops and list ignore it.
def g():
    yield 1
    return "result"
it = g()
print(next(it))
#> 1
try:
    next(it)
except StopIteration as e:
    print(e.value, e.args)
#> result ('result',)
print(list(g()), [*g()], sum(g()))
#> [1] [1] 1
try:
    next(it)
except StopIteration as e:
    print(e.value)
#> None
# ---
# Generators are iterators; already running ones cannot be re-entered.
def g():
    yield iter(it) is it
    try:
        next(it)
    except ValueError as e:
        yield str(e)
it = g()
print(next(it), next(it), type(it).__name__, it.__name__, it.__qualname__)
#> True generator already executing generator g g
# ---
# StopIteration inside a generator becomes RuntimeError.
def g():
    yield 1
    raise StopIteration("x")
def h():
    yield next(iter([]))
for make in (g, h):
    try:
        print(list(make()))
    except RuntimeError as e:
        print(e, repr(e.__cause__))
#> generator raised StopIteration StopIteration('x')
#> generator raised StopIteration StopIteration()
# ---
# Arguments are bound at the call, with its errors; the body's errors come at next.
def g(a, *, b):
    yield 1 / a
try:
    g(1)
except TypeError as e:
    print(e)
#> g() missing 1 required keyword-only argument: 'b'
it = g(0, b=1)
try:
    next(it)
except ZeroDivisionError as e:
    print(e)
#> division by zero
print(next(it, "finished by the error"))
#> finished by the error
# ---
# Generator methods on classes; generators as iterables many times; closures over yields.
class Grid:
    def __init__(self, w, h): self.w, self.h = w, h
    def __iter__(self):
        for y in range(self.h):
            for x in range(self.w):
                yield x, y
    def rows(self):
        return ([(x, y) for x in range(self.w)] for y in range(self.h))
    @staticmethod
    def count(n):
        while True:
            yield n
            n += 1
    @property
    def diagonal(self):
        return ((i, i) for i in range(min(self.w, self.h)))
g = Grid(2, 2)
print(list(g), list(g) == list(g), list(g.rows()), list(zip(Grid.count(5), "ab")), list(g.diagonal), (1, 1) in g, max(g), dict(g))
#> [(0, 0), (1, 0), (0, 1), (1, 1)] True [[(0, 0), (1, 0)], [(0, 1), (1, 1)]] [(5, 'a'), (6, 'b')] [(0, 0), (1, 1)] True (1, 1) {0: 1, 1: 1}
# ---
# Interleaved generators keep their own state.
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
x, y = fib(), fib()
print([next(x) for _ in range(5)], next(y), [next(x) for _ in range(3)], next(y), next(y))
#> [0, 1, 1, 2, 3] 0 [5, 8, 13] 1 1
def round_robin(*its):
    its = list(its)
    while its:
        for it in its[:]:
            try:
                yield next(it)
            except StopIteration:
                its.remove(it)
print(list(round_robin(iter("abc"), iter([1]), iter("xy"))))
#> ['a', 1, 'x', 'b', 'y', 'c']
# ---
# A generator expression: late names, early first iterable, send and close work.
n = 2
g = (x * n for x in range(4) if x % 2)
n = 100
print(next(g), g.close(), list(g), type(g).__name__, g.__name__)
#> 100 None [] generator <genexpr>
def f():
    local = 5
    g = (local + x for x in (1, 2))
    local = 50
    return g
print(list(f()), sum((a - b) ** 2 for a, b in zip([1, 2], [3, 5])))
#> [51, 52] 13
