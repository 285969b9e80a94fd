# Streams redirected, by managers and by hand; what a stream is told.
import sys, io
from contextlib import *
out = io.StringIO()
with redirect_stdout(out):
    print("captured", 1, [2])
    with redirect_stderr(out):
        print("err", file=sys.stderr)
print(repr(out.getvalue()))
#> 'captured 1 [2]\nerr\n'
class Tee:
    def __init__(self): self.parts=[]
    def write(self, s): self.parts.append(s); return len(s)
    def flush(self): self.parts.append("FLUSH")
t=Tee()
print("a", "b", sep="", file=t, flush=True)
print(file=t)
old=sys.stdout
sys.stdout=t
print("x", 2)
sys.stdout=None
print("nothing")
sys.stdout=old
print(t.parts)
#> ['a', '', 'b', '\n', 'FLUSH', '\n', 'x', ' ', '2', '\n']
del sys.stdout
try: print("q")
except RuntimeError as e: m=str(e)
sys.stdout=old
print(m)
#> lost sys.stdout
# ---
# Asynchronous managers, stacks of both kinds, and what they refuse.
import asyncio, io
from contextlib import *
class Tee: pass
@asynccontextmanager
async def am(n):
    print("enter", n)
    try:
        yield n
    except ValueError as e:
        print("saw", e)
    finally:
        print("exit", n)
async def main():
    async with AsyncExitStack() as st:
        print(await st.enter_async_context(am(1)))
        async def cb(*a, **k): print("cb", a, k)
        st.push_async_callback(cb, 1, x=2)
        st.callback(print, "sync")
        st.enter_context(suppress(KeyError))
        st.push_async_exit(am(9))
        raise ValueError("v")
    @am(7)
    async def f(x): return x+1
    print(await f(3))
    async def g():
        try:
            yield 1
            yield 2
        finally: print("closed")
    async with aclosing(g()) as it:
        async for v in it:
            print(v); break
    async with nullcontext(4) as n: print(n)
    try:
        async with AsyncExitStack() as st: await st.enter_async_context(3)
    except TypeError as e: print(e)
asyncio.run(main())
#> enter 1
#> 1
#> sync
#> cb (1,) {'x': 2}
#> saw v
#> exit 1
#> enter 7
#> exit 7
#> 4
#> 1
#> closed
#> 4
#> 'builtins.int' object does not support the asynchronous context manager protocol
try:
    with ExitStack() as st: st.enter_context(3)
except TypeError as e: print(e)
#> 'builtins.int' object does not support the context manager protocol
print(isinstance(am(1), AbstractAsyncContextManager), issubclass(Tee, AbstractContextManager), isinstance(io.StringIO(), AbstractContextManager))
#> True False True
print(AbstractContextManager[int])
#> contextlib.AbstractContextManager[int]
try:
    with ExitStack() as st:
        def boom(*a): 1/0
        st.callback(boom)
        def boom2(*a): {}["k"]
        st.callback(boom2)
        raise ValueError("orig")
except ZeroDivisionError as e:
    while e: print(repr(e)); e=e.__context__
#> ZeroDivisionError('division by zero')
#> KeyError('k')
#> ValueError('orig')
@contextmanager
def cm():
    """doc of cm"""
    yield
print(cm.__name__, cm.__doc__, cm().__doc__, cm.__wrapped__.__name__, type(cm()).__name__)
#> cm doc of cm doc of cm cm _GeneratorContextManager
# ---
# What a manager made of a generator does with the errors of its body: passed on, replaced, swallowed, wrapped by Python itself.
from contextlib import contextmanager, suppress, AbstractContextManager, ExitStack
@contextmanager
def quiet(*kinds):
    try:
        yield
    except kinds as error:
        print("swallowed", repr(error))
@contextmanager
def again():
    try:
        yield
    except ValueError:
        yield
@contextmanager
def plain():
    yield
for kind in (StopIteration, RuntimeError, GeneratorExit, KeyboardInterrupt, SystemExit, StopAsyncIteration):
    try:
        with plain():
            raise kind("x")
    except BaseException as error:
        print(type(error).__name__, error.args, error.__cause__, error.__context__)
#> StopIteration ('x',) None None
#> RuntimeError ('x',) None None
#> GeneratorExit ('x',) None None
#> KeyboardInterrupt ('x',) None None
#> SystemExit ('x',) None None
#> StopAsyncIteration ('x',) None None
with quiet(StopIteration):
    next(iter(()))
#> swallowed StopIteration()
try:
    with again():
        raise ValueError
except RuntimeError as error:
    print(error, repr(error.__context__))
#> generator didn't stop after throw() ValueError()
try:
    contextmanager(lambda: None)().__enter__()
except TypeError as error:
    print(error)
#> 'NoneType' object is not an iterator
manager = plain()
print(manager.__enter__(), manager.__exit__(None, None, None))
#> None False
def body():
    with suppress(ZeroDivisionError), quiet(KeyError):
        return 1 / 0
    return "after"
print(body())
#> after
def loop():
    for n in range(4):
        with ExitStack() as stack:
            stack.callback(print, "left", n)
            if n == 1:
                continue
            if n == 2:
                break
            print("in", n)
    return n
print(loop())
#> in 0
#> left 0
#> left 1
#> left 2
#> 2
try:
    AbstractContextManager()
except TypeError as error:
    print(error)
#> Can't instantiate abstract class AbstractContextManager with abstract method __exit__
class Both(AbstractContextManager):
    def __exit__(self, *details):
        return details[0] is KeyError
with Both() as both:
    raise KeyError
print(isinstance(both, AbstractContextManager), issubclass(Both, AbstractContextManager), issubclass(int, AbstractContextManager))
#> True True False
class Hidden(Both):
    __exit__ = None
print(issubclass(Hidden, AbstractContextManager))
#> True
class Half:
    __enter__ = None
    def __exit__(self): pass
print(isinstance(Half(), AbstractContextManager))
#> False
