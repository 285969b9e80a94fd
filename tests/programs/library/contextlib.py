# contextmanager: enter to the yield, exit after it; exceptions arrive at the yield.
from contextlib import contextmanager
@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except ValueError as e:
        print("inside saw", e)
    finally:
        print(f"</{name}>")
with tag("a") as a, tag("b"):
    print(a)
#> <a>
#> <b>
#> A
#> </b>
#> </a>
with tag("swallows"):
    raise ValueError("v")
#> <swallows>
#> inside saw v
#> </swallows>
try:
    with tag("passes"):
        raise KeyError("k")
except KeyError as e:
    print("outside", e)
#> <passes>
#> </passes>
#> outside 'k'
# ---
# Misuse: no yield, two yields, used twice, replaced exception.
from contextlib import contextmanager
@contextmanager
def none():
    if False: yield
@contextmanager
def two():
    yield 1
    yield 2
@contextmanager
def replaces():
    try:
        yield
    except ValueError as e:
        raise KeyError("replaced") from e
def use(make):
    try:
        with make() as x:
            print("body", x)
            raise ValueError("body")
    except Exception as e:
        print(type(e).__name__, e, repr(e.__cause__))
for make in (none, two, replaces):
    use(make)
#> RuntimeError generator didn't yield None
#> body 1
#> ValueError body None
#> body None
#> KeyError 'replaced' ValueError('body')
try:
    with two():
        pass
except RuntimeError as e:
    print(e)
#> generator didn't stop
@contextmanager
def once(): yield
m = once()
with m: pass
try:
    with m: pass
except (RuntimeError, AttributeError) as e:
    print(type(e).__name__)
#> AttributeError
# ---
# A context manager as decorator; methods as context managers; nested functions' return through it.
from contextlib import contextmanager, ContextDecorator
@contextmanager
def logged(name):
    print("start", name)
    yield
    print("stop", name)
@logged("f")
def f(x):
    print("in f")
    return x * 2
print(f(2), f(3))
#> start f
#> in f
#> stop f
#> start f
#> in f
#> stop f
#> 4 6
class Timer(ContextDecorator):
    def __enter__(self): print("tick"); return self
    def __exit__(self, *a): print("tock"); return False
@Timer()
def g(): print("g")
g()
#> tick
#> g
#> tock
class Db:
    def __init__(self): self.log = []
    @contextmanager
    def transaction(self):
        self.log.append("begin")
        try:
            yield self
        except BaseException:
            self.log.append("rollback")
            raise
        else:
            self.log.append("commit")
db = Db()
def work(ok):
    with db.transaction() as t:
        if not ok: raise ValueError
        return "result"
print(work(True))
#> result
try:
    work(False)
except ValueError:
    print(db.log)
#> ['begin', 'commit', 'begin', 'rollback']
# ---
# ExitStack: any number of managers and callbacks, left in reverse; pop_all; swallowing.
from contextlib import ExitStack, contextmanager
@contextmanager
def m(n, swallow=False):
    print("enter", n)
    try:
        yield n
    except ValueError:
        print("saw error", n)
        if not swallow: raise
    finally:
        print("exit", n)
with ExitStack() as stack:
    got = [stack.enter_context(m(i)) for i in range(2)]
    stack.callback(print, "callback", sep="-", end="!\n")
    @stack.callback
    def last(): print("decorated callback")
    print(got)
#> enter 0
#> enter 1
#> [0, 1]
#> decorated callback
#> callback!
#> exit 1
#> exit 0
with ExitStack() as stack:
    stack.enter_context(m("outer", swallow=True))
    stack.enter_context(m("inner"))
    raise ValueError
#> enter outer
#> enter inner
#> saw error inner
#> exit inner
#> saw error outer
#> exit outer
stack = ExitStack()
with stack:
    stack.enter_context(m("kept"))
    kept = stack.pop_all()
#> enter kept
print("not yet")
#> not yet
kept.close()
#> exit kept
with ExitStack() as stack:
    stack.push(lambda *exc: print("pushed", exc[0]) or True)
    1 / 0
#> pushed <class 'ZeroDivisionError'>
# ---
# suppress, nullcontext, closing, redirect_stdout.
from contextlib import suppress, nullcontext, closing, redirect_stdout
import io
with suppress(KeyError, IndexError):
    {}["x"]
    print("never")
with suppress(LookupError):
    [][1]
try:
    with suppress(KeyError):
        raise ValueError("not suppressed")
except ValueError as e:
    print(e)
#> not suppressed
with nullcontext(5) as n: print(n)
#> 5
class Thing:
    def close(self): print("closed")
with closing(Thing()) as t: print(type(t).__name__)
#> Thing
#> closed
out = io.StringIO()
with redirect_stdout(out):
    print("captured")
print(repr(out.getvalue()))
#> 'captured\n'
with suppress(Exception): pass
print("end")
#> end
# ---
# An exception with a context, through several managers, keeps its chain.
from contextlib import contextmanager, suppress
@contextmanager
def wrap(name):
    try:
        yield
    except Exception as e:
        raise RuntimeError(name) from e
try:
    with wrap("outer"), wrap("inner"):
        {}["k"]
except RuntimeError as e:
    chain = []
    while e:
        chain.append(repr(e))
        e = e.__cause__
    print(chain)
#> ["RuntimeError('outer')", "RuntimeError('inner')", "KeyError('k')"]
# ---
# AbstractContextManager and a class that mixes both protocols.
from contextlib import AbstractContextManager
class Base(AbstractContextManager):
    def __exit__(self, *a): print("exit", a[0]); return True
with Base() as b:
    print(type(b).__name__)
    raise KeyError
#> Base
#> exit <class 'KeyError'>
print(isinstance(b, AbstractContextManager))
#> True
