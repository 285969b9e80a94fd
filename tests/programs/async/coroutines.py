# What calling async functions gives, and what it does not.
import asyncio
async def f(): return 1
async def g(): yield 1
c = f()
print(type(c).__name__, type(g()).__name__, asyncio.iscoroutinefunction(f), asyncio.iscoroutinefunction(g), asyncio.iscoroutine(c))
#> coroutine async_generator True False True
print(c.__name__, c.__qualname__)
#> f f
c.close()
try:
    for x in f(): pass
except TypeError as e:
    print(e)
#> 'coroutine' object is not iterable
# ---
# A coroutine driven by hand: send, throw, close.
class Yield:
    def __init__(self, v): self.v = v
    def __await__(self): return (yield self.v)
async def f():
    try:
        got = await Yield("first")
        print("got", got)
        got = await Yield("second")
    except ValueError as e:
        return f"handled {e}"
    finally:
        print("finally")
c = f()
print(c.send(None), c.send("hello"))
#> got hello
#> first second
try:
    c.throw(ValueError("v"))
except StopIteration as e:
    print(e.value)
#> finally
#> handled v
c = f()
c.send(None)
c.close()
#> finally
try:
    c.send(None)
except RuntimeError as e:
    print(e)
#> cannot reuse already awaited coroutine
# ---
# StopIteration raised in a coroutine becomes RuntimeError.
import asyncio
async def f(): raise StopIteration("x")
async def g(): yield next(iter([]))
async def main():
    for make in (f, lambda: anext(g())):
        try:
            await make()
        except RuntimeError as e:
            print(e, repr(e.__cause__))
asyncio.run(main())
#> coroutine raised StopIteration StopIteration('x')
#> async generator raised StopIteration StopIteration()
# ---
# Async iteration by hand: aiter and anext, with default; an async iterator class and an async generator method.
import asyncio
class Pages:
    def __init__(self, n): self.n = n
    async def __aiter__(self):
        for i in range(self.n):
            await asyncio.sleep(0)
            yield [i] * i
    def counted(self):
        return self._count()
    async def _count(self):
        n = 0
        async for page in self:
            n += len(page)
            yield n
async def main():
    it = aiter(Pages(3))
    print(await anext(it), await anext(it), await anext(it), await anext(it, "no more"))
    print([n async for n in Pages(4).counted()], [x async for p in Pages(3) for x in p])
asyncio.run(main())
#> [] [1] [2, 2] no more
#> [0, 1, 3, 6] [1, 2, 2]
# ---
# Async generators that are not exhausted are closed by aclose; two loops share one generator.
import asyncio
async def numbers():
    try:
        n = 0
        while True:
            yield n
            n += 1
    finally:
        print("closed")
async def main():
    g = numbers()
    async for n in g:
        if n == 2: break
    async for n in g:
        print("resumed at", n)
        break
    await g.aclose()
    print([n async for n in g])
asyncio.run(main())
#> resumed at 3
#> closed
#> []
# ---
# A nested asyncio.run is refused; await outside the loop of an ordinary function is by run only.
import asyncio
async def inner(): return 1
async def main():
    c = inner()
    try:
        asyncio.run(c)
    except RuntimeError as e:
        print(e)
    c.close()
    print(await inner())
asyncio.run(main())
#> asyncio.run() cannot be called from a running event loop
#> 1
# ---
# Coroutine functions passed as values, closures inside gather.
import asyncio
async def fetch_all(names, fetch_one):
    seen = {}
    async def one(n):
        seen[n] = await fetch_one(n)
    await asyncio.gather(*map(one, names))
    return dict(sorted(seen.items()))
async def fetch_one(n):
    await asyncio.sleep(0.001 * (5 - len(n)))
    return len(n)
print(asyncio.run(fetch_all(["a", "bbb", "cc"], fetch_one)))
#> {'a': 1, 'bbb': 3, 'cc': 2}
