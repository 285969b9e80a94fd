# A pause in the body of a `with` of a generator's manager, and in the generator itself, before and after its yield.
from contextlib import contextmanager
@contextmanager
def step(name):
    first = ask(name + " in")
    try:
        yield [first]
    except ValueError as error:
        print("saw", error, ask("handled"))
    finally:
        print(ask(name + " out"))
with step("a") as a, step("b") as b:
    a.append(ask("body"))
    print(a, b)
#> ['a in', 'body'] ['b in']
#> b out
#> a out
with step("c") as c:
    ask("before")
    raise ValueError(ask("bad"))
#> saw bad handled
#> c out
try:
    with step("d"):
        raise KeyError(ask("key"))
except KeyError as error:
    print("outside", error)
#> d out
#> outside 'key'
# ---
# A pause in the callbacks of a stack: what is left to do, and the error that waits, come back.
from contextlib import ExitStack, contextmanager, suppress
@contextmanager
def m(n):
    print("enter", ask(n))
    try:
        yield n
    except ArithmeticError as error:
        print("saw", n, repr(error), ask("swallow"))
    finally:
        print("exit", ask(n))
def say(*args, **kwargs):
    print("said", ask(list(args)), kwargs)
with ExitStack() as stack:
    for n in range(3):
        stack.enter_context(m(n))
    stack.callback(say, 1, 2, x=3)
    ask("in the body")
    1 / 0
#> enter 0
#> enter 1
#> enter 2
#> said [1, 2] {'x': 3}
#> saw 2 ZeroDivisionError('division by zero') swallow
#> exit 2
#> exit 1
#> exit 0
with suppress(KeyError):
    with ExitStack() as stack:
        stack.callback(say, "first")
        @stack.push
        def late(kind, error, trace):
            print(kind, ask("late"), repr(error))
            raise KeyError(ask("replaced")) from None
        stack.callback(say, "last")
        kept = ask([1])
        raise ValueError(kept)
#> said ['last'] {}
#> <class 'ValueError'> late ValueError([1])
#> said ['first'] {}
stack = ExitStack()
stack.enter_context(m("kept"))
#> enter kept
moved = stack.pop_all()
ask("between")
moved.close()
#> exit kept
# ---
# Errors of callbacks keep their chain over a pause.
from contextlib import ExitStack
def fails(kind):
    def callback(*details):
        ask(kind.__name__)
        raise kind(kind.__name__)
    return callback
try:
    with ExitStack() as stack:
        for kind in (KeyError, TypeError, OSError):
            stack.push(fails(kind))
        raise ValueError(ask("first"))
except KeyError as error:
    while error is not None:
        print(repr(error))
        error = error.__context__
#> KeyError('KeyError')
#> TypeError('TypeError')
#> OSError('OSError')
#> ValueError('first')
# ---
# A decorated function's body; a redirected stream; a manager held and left later.
from contextlib import ContextDecorator, closing, contextmanager, nullcontext, redirect_stdout
import io
import sys
class Logged(ContextDecorator):
    def __enter__(self):
        print("in", ask("enter"))
        return self
    def __exit__(self, *details):
        print("out", ask("exit"), details[0])
        return True
@Logged()
def work(n):
    return ask(n) // 0
print(work(3))
#> in enter
#> out exit <class 'ZeroDivisionError'>
#> None
out, own = io.StringIO(), sys.stdout
with redirect_stdout(out):
    print("captured", ask("while redirected"))
print(repr(out.getvalue()), sys.stdout is own)
#> 'captured while redirected\n' True
class Thing:
    def close(self):
        print("closed", ask("close"))
with closing(Thing()) as thing, nullcontext(ask("null")) as null:
    print(type(thing).__name__, null)
#> Thing null
#> closed close
@contextmanager
def twice():
    print("got", ask("one"))
    yield
    print("then", ask("two"))
held = twice()
held.__enter__()
#> got one
ask("held")
print(held.__exit__(None, None, None))
#> then two
#> False
# ---
# Asynchronous managers and stacks.
from contextlib import AsyncExitStack, aclosing, asynccontextmanager
import asyncio
@asynccontextmanager
async def connection(name):
    print("open", await ask_later(name))
    try:
        yield name
    except ValueError as error:
        print("saw", error, ask("sync in async"))
        raise
    finally:
        print("close", await ask_later(name))
async def numbers():
    try:
        for n in range(3):
            yield await ask_later(n)
    finally:
        print("numbers closed", await ask_later("end"))
async def main():
    async with AsyncExitStack() as stack:
        names = [await stack.enter_async_context(connection(n)) for n in "ab"]
        stack.push_async_callback(ask_later, "callback")
        print(names, await ask_later("body"))
    async with aclosing(numbers()) as found:
        async for n in found:
            print(n)
            if n == 1:
                break
    try:
        async with connection("c"):
            raise ValueError(await ask_later("bad"))
    except ValueError as error:
        print("outside", error)
asyncio.run(main())
#> open a
#> open b
#> ['a', 'b'] body
#> close b
#> close a
#> 0
#> 1
#> numbers closed end
#> open c
#> saw bad sync in async
#> close c
#> outside bad
