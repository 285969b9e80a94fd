# gather, create_task, TaskGroup and plain awaits, with pauses in each of them.
import asyncio
async def one(n):
    got = await fetch_later(n)
    return got["id"] + await ask_later(10)
async def main():
    first = asyncio.create_task(one(1))
    results = await asyncio.gather(one(2), one(3), ask_later("plain"))
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(one(n)) for n in (4, 5)]
    return results, await first, [t.result() for t in tasks]
print(asyncio.run(main()))
#> ([12, 13, 'plain'], 11, [14, 15])
# ---
# Errors at awaits: caught, gathered, grouped, chained.
import asyncio
async def bad(message):
    try:
        await fail_later(message, "KeyError")
    except KeyError as e:
        raise ValueError(f"from {e}") from e
async def main():
    try:
        await fail_later("plain", "OSError")
    except OSError as e:
        print("caught", e)
    print([type(r).__name__ for r in await asyncio.gather(bad("a"), ask_later(1), bad("b"), return_exceptions=True)])
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(bad("c"))
            group.create_task(ask_later(2))
    except* ValueError as g:
        print([str(e) for e in g.exceptions])
    try:
        await asyncio.gather(bad("d"), ask_later(3))
    except ValueError as e:
        print(e, repr(e.__cause__))
asyncio.run(main())
#> caught plain
#> ['ValueError', 'int', 'ValueError']
#> ["from 'c'"]
#> from 'd' KeyError('d')
# ---
# Queues, locks, events, semaphores and conditions between tasks that pause.
import asyncio
async def producer(queue, n):
    for i in range(n):
        await queue.put(await ask_later(i))
    await queue.put(None)
async def consumer(queue, lock, seen):
    while (item := await queue.get()) is not None:
        async with lock:
            seen.append(await ask_later(item * 10))
async def waiter(event, name, seen):
    await event.wait()
    seen.append(await ask_later(name))
async def limited(semaphore, n, seen):
    async with semaphore:
        seen.append(("in", await ask_later(n)))
async def main():
    queue, lock, event, semaphore, seen = asyncio.Queue(maxsize=2), asyncio.Lock(), asyncio.Event(), asyncio.Semaphore(2), []
    await asyncio.gather(producer(queue, 4), consumer(queue, lock, seen))
    waiting = [asyncio.create_task(waiter(event, n, seen)) for n in "ab"]
    await asyncio.sleep(0)
    event.set()
    await asyncio.gather(*waiting, *(limited(semaphore, n, seen) for n in range(3)))
    print(seen)
asyncio.run(main())
#> [0, 10, 20, 30, 'a', 'b', ('in', 0), ('in', 1), ('in', 2)]
# ---
# Asynchronous generators, comprehensions, context managers, iterators.
import asyncio
from contextlib import aclosing, asynccontextmanager
async def numbers(n):
    try:
        for i in range(n):
            yield await ask_later(i)
    finally:
        await ask_later("closed")
class Rows:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        self.n -= 1
        if self.n < 0: raise StopAsyncIteration
        return await ask_later(self.n)
@asynccontextmanager
async def opened(name):
    await ask_later(f"open {name}")
    try:
        yield name
    finally:
        await ask_later(f"close {name}")
async def main():
    print([x async for x in numbers(3)], {x: y async for x in numbers(2) for y in [await ask_later("y")]}, [x async for x in Rows(3) if await ask_later(x) != 1])
    async with aclosing(numbers(3)) as kept:
        async for x in kept:
            if x == 1:
                break
    gen = numbers(2)
    print(await gen.__anext__(), await gen.asend(None))
    await gen.aclose()
    async with opened("a") as a, opened("b") as b:
        print(a, b, await ask_later("body"))
    try:
        async with opened("c"):
            await fail_later("inside")
    except ValueError as e:
        print("out", e)
asyncio.run(main())
#> [0, 1, 2] {0: 'y', 1: 'y'} [2, 0]
#> 0 1
#> a b body
#> out inside
# ---
# Timeouts, cancellation and shielding around calls that pause.
import asyncio
async def slow(name, seen):
    try:
        await asyncio.sleep(50)
    except asyncio.CancelledError:
        seen.append(await ask_later(f"cancelled {name}"))
        raise
async def main():
    seen = []
    try:
        await asyncio.wait_for(slow("a", seen), 0.001)
    except TimeoutError:
        seen.append("timeout a")
    try:
        async with asyncio.timeout(0.001):
            await slow("b", seen)
    except TimeoutError:
        seen.append("timeout b")
    task = asyncio.create_task(slow("c", seen))
    await ask_later("let it start")
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        seen.append("cancelled c")
    done, pending = await asyncio.wait([asyncio.create_task(ask_later(n)) for n in (1, 2)], return_when=asyncio.ALL_COMPLETED)
    seen.append((sorted(t.result() for t in done), len(pending)))
    for finished in asyncio.as_completed([asyncio.create_task(ask_later(n)) for n in "xy"]):
        seen.append(await finished)
    print(seen, await asyncio.shield(ask_later("shielded")))
asyncio.run(main())
#> ['cancelled a', 'timeout a', 'cancelled b', 'timeout b', 'cancelled c', 'cancelled c', ([1, 2], 0), 'x', 'y'] shielded
# ---
# Synchronous calls and asynchronous ones in one program; coroutines held in variables and lists.
import asyncio
def work(n):
    return ask(n) + 1
async def step(n):
    a = work(n)
    b = await ask_later(a)
    return ask([a, b])
async def main():
    held = [step(n) for n in range(3)]
    first = held.pop(0)
    ask("before")
    print(await first)
    rest = await asyncio.gather(*held)
    future = asyncio.get_running_loop().create_future()
    async def later():
        await ask_later("set")
        future.set_result(ask("result"))
    task = asyncio.create_task(later())
    print(rest, await future, await task)
asyncio.run(main())
#> [1, 1]
#> [[2, 2], [3, 3]] result None
