# gather over external calls: all are asked for before any is answered.
import asyncio
async def one(n):
    record("before", n)
    got = await fetch_later(n)
    record("after", n)
    return got["name"]
async def main():
    print(await asyncio.gather(*[one(n) for n in range(3)]))
asyncio.run(main())
#> ['item 0', 'item 1', 'item 2']
# ---
# Sequential awaits, awaits in every position of an expression.
import asyncio
async def f(x): return await ask_later(x)
async def main():
    print(await ask_later(1) + await f(2) * 3, [await f(x) for x in range(2)], {await f("k"): await f("v")}, f"{await f('s'):>3}", (await f([1, 2]))[await f(0)], await f(0) or await f("or"), 1 < await f(2) < await f(3), -await f(4), max(await f(5), 6), *(await f([7])))
    x = {"n": 1}
    x["n"] += await f(10)
    assert await f(True), await f("never")
    print(x, await f(1) if await f(False) else await f("else"), [y async for y in agen(3) if await f(y) != 1])
async def agen(n):
    for i in range(n):
        yield await ask_later(i)
asyncio.run(main())
#> 7 [0, 1] {'k': 'v'}   s 1 or True -4 6 7
#> {'n': 11} else [0, 2]
# ---
# Top-level await.
x = await ask_later(5)
print(x, await fetch_later(1))
#> 5 {'id': 1, 'name': 'item 1', 'price': 1.5, 'tags': ['odd']}
import asyncio
print(await asyncio.gather(ask_later("a"), ask_later("b")))
#> ['a', 'b']
# ---
# Sync calls inside coroutines pause the whole program; mixed with async ones.
import asyncio
async def worker(name, n):
    total = 0
    for i in range(n):
        total += ask(i) + await ask_later(i)
    return name, total
async def main():
    print(await asyncio.gather(worker("a", 2), worker("b", 3)), ask("between"), await worker("c", 1))
asyncio.run(main())
#> [('a', 2), ('b', 6)] between ('c', 0)
# ---
# Errors of the host surface at the await, in gather, with return_exceptions, in a TaskGroup.
import asyncio
async def safe(kind):
    try:
        await fail_later(f"bad {kind}", kind)
    except (KeyError, ValueError) as e:
        return type(e).__name__, await ask_later("handled")
    finally:
        record("finally", kind)
async def main():
    print(await safe("ValueError"))
    print([r if isinstance(r, str) else repr(r) for r in await asyncio.gather(ask_later("ok"), fail_later("x", "TypeError"), return_exceptions=True)])
    try:
        await asyncio.gather(ask_later(1), fail_later("in gather", "OSError"))
    except OSError as e:
        print("gather", e)
    try:
        async with asyncio.TaskGroup() as tg:
            ok = tg.create_task(ask_later("fine"))
            tg.create_task(fail_later("in group", "ValueError"))
    except* ValueError as g:
        print(g.exceptions, ok.done())
asyncio.run(main())
#> ('ValueError', 'handled')
#> ['ok', "TypeError('x')"]
#> gather in gather
#> (ValueError('in group'),) True
# ---
# Tasks, started early, awaited late; results kept; callbacks.
import asyncio
async def job(n):
    return [n, await ask_later(n * 10)]
async def main():
    tasks = {n: asyncio.create_task(job(n)) for n in (1, 2)}
    record("created")
    first = await ask_later("meanwhile")
    print(first, await tasks[2], await tasks[1], tasks[1].result(), tasks[2].done())
    async with asyncio.TaskGroup() as tg:
        more = [tg.create_task(job(n)) for n in range(2)]
    print([t.result() for t in more])
asyncio.run(main())
#> meanwhile [2, 20] [1, 10] [1, 10] True
#> [[0, 0], [1, 10]]
# ---
# async with, async generators, async for with pauses at every step.
import asyncio
class M:
    async def __aenter__(self):
        return await ask_later("entered")
    async def __aexit__(self, kind, value, tb):
        await ask_later(("exit", kind and kind.__name__))
        return kind is ValueError
class It:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if await ask_later(self.n) == 0: raise StopAsyncIteration
        self.n -= 1
        return self.n
async def gen(n):
    try:
        for i in range(n):
            got = yield await ask_later(i)
            record("got", got)
    finally:
        await ask_later("closing")
async def main():
    async with M() as m, M():
        print(m)
    async with M():
        raise ValueError(await ask_later("swallowed"))
    async for x in It(2):
        print(x, await ask_later("body"))
    else:
        print("else")
    g = gen(3)
    print(await anext(g), await g.asend("hi"))
    await g.aclose()
    print([x async for x in gen(2)], {x: await ask_later(x) async for x in It(2)})
asyncio.run(main())
#> entered
#> 1 body
#> 0 body
#> else
#> 0 1
#> [0, 1] {1: 1, 0: 0}
# ---
# A semaphore, a queue and an event coordinate tasks that wait for the host.
import asyncio
async def producer(q, n):
    for i in range(n):
        await q.put(await ask_later(i))
    await q.put(None)
async def consumer(q, done):
    got = []
    while (item := await q.get()) is not None:
        got.append(item * 2)
    done.set()
    return got
async def limited(sem, n):
    async with sem:
        return await ask_later(n)
async def main():
    q, done, sem = asyncio.Queue(), asyncio.Event(), asyncio.Semaphore(1)
    _, got = await asyncio.gather(producer(q, 3), consumer(q, done))
    await done.wait()
    print(got, await asyncio.gather(*[limited(sem, n) for n in range(3)]))
    lock = asyncio.Lock()
    async with lock:
        print(lock.locked(), await ask_later("locked"))
asyncio.run(main())
#> [0, 2, 4] [0, 1, 2]
#> True locked
# ---
# Cancelling a task that waits for the host; wait_for and timeout around host calls.
import asyncio
async def waits():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        record("cancelled")
        raise
async def main():
    t = asyncio.create_task(waits())
    print(await ask_later("t runs"))
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("was cancelled", t.cancelled())
    print(await asyncio.wait_for(ask_later("in time"), 60))
    async with asyncio.timeout(60):
        print(await ask_later("inside timeout"))
asyncio.run(main())
#> t runs
#> was cancelled True
#> in time
#> inside timeout
# ---
# A coroutine suspended in try/finally and a loop while another one asks.
import asyncio
async def outer(n):
    acc = []
    for i in range(n):
        try:
            acc.append(await ask_later((n, i)))
        finally:
            acc.append(await ask_later("f"))
    return acc
async def main():
    results = await asyncio.gather(outer(1), outer(2))
    print(results)
    for next_done in asyncio.as_completed([ask_later(1)]):
        print(await next_done)
asyncio.run(main())
#> [[(1, 0), 'f'], [(2, 0), 'f', (2, 1), 'f']]
#> 1
