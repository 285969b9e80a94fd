# async def, await, async for, async with: the protocols and their order.
import asyncio
class Manager:
    async def __aenter__(self):
        print("aenter")
        return "target"
    async def __aexit__(self, kind, value, tb):
        print("aexit", kind and kind.__name__)
        return kind is ValueError
class Count:
    def __init__(self, n):
        self.n = n
    def __aiter__(self):
        print("aiter")
        return self
    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n
async def main():
    async with Manager() as t, Manager():
        print(t)
    async with Manager():
        raise ValueError
    async for i in Count(2):
        print(i)
    else:
        print("else")
    async for i in Count(5):
        if i == 3:
            break
    else:
        print("never")
    print([i async for i in Count(3) if i != 1], {i: i async for i in Count(2)}, {i async for i in Count(2)})
asyncio.run(main())
#> aenter
#> aenter
#> target
#> aexit None
#> aexit None
#> aenter
#> aexit ValueError
#> aiter
#> 1
#> 0
#> else
#> aiter
#> aiter
#> aiter
#> aiter
#> [2, 0] {1: 1, 0: 0} {0, 1}
# ---
# Async generators: yield in async def, async for over it, aclose, asend.
import asyncio
async def gen(n):
    try:
        for i in range(n):
            got = yield i
            if got:
                print("got", got)
            await asyncio.sleep(0)
    finally:
        print("cleanup")
async def main():
    print([x async for x in gen(3)])
    g = gen(5)
    print(await g.__anext__(), await g.asend("hello"))
    await g.aclose()
    g = gen(1)
    print(await anext(g), await anext(g, "default"))
    try:
        await anext(g)
    except StopAsyncIteration as error:
        print("stop", error.args)
    g = gen(2)
    await anext(g)
    try:
        await g.athrow(KeyError("k"))
    except KeyError as error:
        print("thrown", error)
asyncio.run(main())
#> cleanup
#> [0, 1, 2]
#> got hello
#> 0 1
#> cleanup
#> cleanup
#> 0 default
#> stop ()
#> cleanup
#> thrown 'k'
# ---
# Async comprehension with await inside, nested in calls; async generator expression.
import asyncio
async def double(x):
    await asyncio.sleep(0)
    return x * 2
async def source():
    for i in range(3):
        yield i
async def main():
    print([await double(x) for x in range(3)], [x async for x in source() if await double(x)], sum([x async for x in source()]))
    g = (await double(x) async for x in source())
    print([x async for x in g])
    print({await double(k): [await double(j) for j in range(k)] for k in range(3)})
asyncio.run(main())
#> [0, 2, 4] [1, 2] 3
#> [0, 2, 4]
#> {0: [], 2: [0], 4: [0, 2]}
# ---
# async for and async with on what lacks the protocol.
import asyncio
class Sync:
    def __iter__(self): return iter([1])
    def __enter__(self): return 1
    def __exit__(self, *a): pass
class BadNext:
    def __aiter__(self): return self
    def __anext__(self): return 5
async def loop(x):
    async for _ in x: pass
async def enter(x):
    async with x: pass
async def main():
    for f, thing in ((loop, Sync()), (loop, [1]), (loop, BadNext()), (enter, Sync()), (enter, 3)):
        try:
            await f(thing)
        except TypeError as error:
            print(error)
asyncio.run(main())
#> 'async for' requires an object with __aiter__ method, got Sync
#> 'async for' requires an object with __aiter__ method, got list
#> 'async for' received an invalid object from __anext__: int
#> 'Sync' object does not support the asynchronous context manager protocol
#> 'int' object does not support the asynchronous context manager protocol
# ---
# try/finally, return and exceptions through await and async with.
import asyncio
class M:
    async def __aenter__(self): return self
    async def __aexit__(self, *a):
        await asyncio.sleep(0)
        print("exit", a[0] and a[0].__name__)
async def f(x):
    try:
        async with M():
            if x:
                return await g(x)
            raise KeyError(x)
    finally:
        await asyncio.sleep(0)
        print("finally", x)
async def g(x):
    return x * 10
async def main():
    print(await f(3))
    try:
        await f(0)
    except KeyError as error:
        print("caught", error)
asyncio.run(main())
#> exit None
#> finally 3
#> 30
#> exit KeyError
#> finally 0
#> caught 0
# ---
# async methods, lambdas giving coroutines, decorated and inherited async functions.
import asyncio, functools
def retry(times):
    def deco(f):
        @functools.wraps(f)
        async def wrapper(*a):
            for i in range(times):
                try:
                    return await f(*a)
                except OSError as error:
                    print("retry", i, error)
            return "gave up"
        return wrapper
    return deco
class Base:
    tries = 0
    @retry(3)
    async def load(self, name):
        self.tries += 1
        if self.tries < 2:
            raise OSError(name)
        return f"{name} after {self.tries}"
    @classmethod
    async def make(cls): return cls()
    @staticmethod
    async def stat(): return "static"
class Sub(Base):
    async def load(self, name):
        return "sub:" + await super().load(name)
async def main():
    s = await Sub.make()
    print(await s.load("x"), await Sub.stat(), await (lambda: s.load("y"))(), Base.load.__name__)
asyncio.run(main())
#> retry 0 x
#> sub:x after 2 static sub:y after 3 load
