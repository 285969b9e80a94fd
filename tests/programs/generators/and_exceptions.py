def g():
    x = yield 1
    print("got", x)
    try:
        y = yield 2
    except ValueError as e:
        print("caught", e)
        y = yield "recovered"
    finally:
        print("fin")
    return (x, y)
it = g()
print(next(it), it.send("a"), it.throw(ValueError("bad")))
#> got a
#> caught bad
#> 1 2 recovered
try: it.send("z")
except StopIteration as e: print("stop", e.value)
#> fin
#> stop ('a', 'z')
try: next(it)
except StopIteration as e: print("again", e.value)
#> again None
it = g()
try: it.send(5)
except TypeError as e: print(e)
#> can't send non-None value to a just-started generator
it = g(); next(it); it.close(); print(list(it))
#> []
def stubborn():
    while True:
        try: yield 1
        except GeneratorExit: print("ignored"); yield 2; return
it = stubborn(); next(it)
try: it.close()
except RuntimeError as e: print(e)
#> ignored
#> generator ignored GeneratorExit
def rs():
    raise StopIteration("x")
    yield
try: next(rs())
except RuntimeError as e: print(e, repr(e.__cause__))
#> generator raised StopIteration StopIteration('x')
def deleg():
    r = yield from sub()
    print("r", r)
    yield from "ab"
    yield from []
    return "end"
def sub():
    s = yield "s1"
    return s
d = deleg(); print(next(d), d.send("val"), next(d))
#> r val
#> s1 a b
def rec():
    try:
        next(me)
        yield 1
    except ValueError as e: print(e)
me = rec()
list(me)
#> generator already executing
gen = (x * y for x in range(3) for y in range(x) if x != y)
print(list(gen), list(gen), type(gen).__name__)
#> [0, 0, 2] [] generator
print([*(i for i in range(3))], {i: i**2 for i in range(3)}, {i % 2 for i in range(5)}, [[j for j in range(i)] for i in range(3)])
#> [0, 1, 2] {0: 0, 1: 1, 2: 4} {0, 1} [[], [0], [0, 1]]
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
from itertools import islice, takewhile
print(list(islice(fib(), 10)), list(takewhile(lambda v: v < 30, fib())))
#> [0, 1, 1, 2, 3, 5, 8, 13, 21, 34] [0, 1, 1, 2, 3, 5, 8, 13, 21]
print(g.__name__, g().__name__, g().__qualname__, str(type(g())))
#> g g g <class 'generator'>
it = iter([1, 2, 3]); print(next(it), list(it), next(it, "d"))
#> 1 [2, 3] d
it = iter(lambda c=[0]: c.__setitem__(0, c[0] + 1) or c[0], 4); print(list(it))
#> [1, 2, 3]
for v in (5, None, 1.5):
    try: iter(v)
    except TypeError as e: print(e)
#> 'int' object is not iterable
#> 'NoneType' object is not iterable
#> 'float' object is not iterable
try: next([1])
except TypeError as e: print(e)
#> 'list' object is not an iterator
try: next(iter([]))
except StopIteration as e: print(repr(e))
#> StopIteration()
def outer():
    def inner():
        yield from range(2)
    return inner
print(*outer()())
#> 0 1
def early():
    for i in range(3):
        if i == 1: return
        yield i
print(list(early()))
#> [0]
e = early()
print(sum(e), sum(e))
#> 0 0
class Tree:
    def __init__(s, v, l=None, r=None): s.v, s.l, s.r = v, l, r
    def __iter__(s):
        if s.l: yield from s.l
        yield s.v
        if s.r: yield from s.r
print(list(Tree(2, Tree(1), Tree(3))))
#> [1, 2, 3]
# ---
import asyncio
async def agen(n):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(0)
    finally:
        print("agen done")
class AC:
    async def __aenter__(self): print("in"); return self
    async def __aexit__(self, *a): print("out", a[0] and a[0].__name__); return True
class AI:
    def __init__(s): s.n = 0
    def __aiter__(s): return s
    async def __anext__(s):
        s.n += 1
        if s.n > 3: raise StopAsyncIteration
        return s.n
async def main():
    print([x async for x in agen(3)], {x: 1 async for x in AI()}, [x async for x in AI() if x % 2])
    async with AC() as a, AC():
        raise ValueError("v")
    async for x in agen(5):
        if x == 2: break
    r = await asyncio.gather(work(1), work(2), return_exceptions=True)
    print(r)
    t = asyncio.create_task(work(3))
    try: await t
    except ValueError as e: print("task", e)
    try:
        await asyncio.wait_for(asyncio.sleep(10), 0.01)
    except asyncio.TimeoutError: print("timeout")
    print([await c for c in [work(5), work(7)]])
    g = agen(2)
    print(await g.__anext__(), await anext(g), await anext(g, "dflt"))
    ag = agen(3)
    print(await ag.asend(None)); 
    try: await ag.athrow(KeyError("k"))
    except KeyError as e: print("athrow", e)
    async for i in AI():
        pass
    else: print("else")
async def work(n):
    await asyncio.sleep(0)
    if n in (2, 3): raise ValueError(n)
    return n * 10
asyncio.run(main())
#> agen done
#> [0, 1, 2] {1: 1, 2: 1, 3: 1} [1, 3]
#> in
#> in
#> out ValueError
#> out None
#> agen done
#> [10, ValueError(2)]
#> task 3
#> timeout
#> [50, 70]
#> agen done
#> 0 1 dflt
#> 0
#> agen done
#> athrow 'k'
#> else
async def nothing(): pass
try: asyncio.run(5)
except (TypeError, ValueError) as e: print(type(e).__name__)
#> ValueError
# ---
def f():
    try:
        try:
            1 / 0
        except ZeroDivisionError as e:
            raise ValueError("v") from e
    except ValueError as e:
        print(repr(e), repr(e.__cause__), e.__suppress_context__, repr(e.__context__))
        raise RuntimeError("r")
try: f()
except RuntimeError as e: print(repr(e.__context__), e.__cause__)
#> ValueError('v') ZeroDivisionError('division by zero') True ZeroDivisionError('division by zero')
#> ValueError('v') None
class MyE(Exception):
    def __init__(self, code, msg="m"): super().__init__(msg); self.code = code
    def __str__(self): return f"[{self.code}] {super().__str__()}"
try: raise MyE(3, "text")
except MyE as e: print(e, repr(e), e.args, e.code)
#> [3] text MyE('text') ('text',) 3
class E2(MyE): pass
try: raise E2(1)
except (KeyError, MyE) as e: print(type(e).__name__, e)
#> E2 [1] m
def order():
    try: print("t"); return "try"
    except Exception: print("x")
    else: print("else")
    finally: print("f")
print(order())
#> t
#> f
#> try
def over():
    try: return 1
    finally: return 2
print(over())
#> 2
for i in range(3):
    try:
        if i == 1: continue
        if i == 2: break
    finally: print("fin", i)
#> fin 0
#> fin 1
#> fin 2
try:
    try: raise KeyError("a")
    finally: print("cleanup")
except KeyError as e: print("outer", e, e.args)
#> cleanup
#> outer 'a' ('a',)
try: raise ValueError
except ValueError as e: print(repr(e), str(e) == "", e.args)
#> ValueError() True ()
try: raise "x"
except TypeError as e: print(e)
#> exceptions must derive from BaseException
try: raise
except RuntimeError as e: print(e)
#> No active exception to reraise
e = Exception("a", 1); e.add_note("note1"); print(e, e.args, e.__notes__)
#> ('a', 1) ('a', 1) ['note1']
eg = ExceptionGroup("grp", [ValueError("a"), TypeError("b"), ExceptionGroup("in", [KeyError("k")])])
try: raise eg
except* ValueError as g: print("VE", g.exceptions)
except* (TypeError, KeyError) as g: print("rest", g, g.exceptions)
#> VE (ValueError('a'),)
#> rest grp (2 sub-exceptions) (TypeError('b'), ExceptionGroup('in', [KeyError('k')]))
print(eg.split(ValueError), eg.subgroup(lambda e: isinstance(e, KeyError)), eg.message)
#> (ExceptionGroup('grp', [ValueError('a')]), ExceptionGroup('grp', [TypeError('b'), ExceptionGroup('in', [KeyError('k')])])) grp (1 sub-exception) grp
try:
    try: raise ValueError(1)
    except* ValueError: raise KeyError("new")
except BaseException as e: print(repr(e), type(e))
#> KeyError('new') <class 'KeyError'>
try: assert 1 == 2, "msg"
except AssertionError as e: print(e)
#> msg
try: assert False
except AssertionError as e: print(repr(e))
#> AssertionError()
try: int("x")
except ValueError as e: print(e)
#> invalid literal for int() with base 10: 'x'
try: [].pop()
except IndexError as e: print(e)
#> pop from empty list
try: {}["k"]
except KeyError as e: print(e, repr(e))
#> 'k' KeyError('k')
try: (1).x
except AttributeError as e: print(e, e.name, e.obj)
#> 'int' object has no attribute 'x' x 1
try: undefined
except NameError as e: print(e, e.name)
#> name 'undefined' is not defined undefined
def ub():
    print(zz)
    zz = 1
try: ub()
except UnboundLocalError as e: print(e)
#> cannot access local variable 'zz' where it is not associated with a value
def rec(n): return rec(n + 1)
try: rec(0)
except RecursionError as e: print(e)
#> maximum recursion depth exceeded
try: import nosuch
except ModuleNotFoundError as e: print(e, e.name)
#> No module named 'nosuch' nosuch
