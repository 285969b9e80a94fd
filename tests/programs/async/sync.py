# Queue between producers and consumers; bounded; join and task_done.
import asyncio
async def producer(q, name, n):
    for i in range(n):
        await q.put(f"{name}{i}")
        print("put", name, i)
async def consumer(q, out):
    while True:
        item = await q.get()
        out.append(item)
        q.task_done()
async def main():
    q, out = asyncio.Queue(maxsize=1), []
    c = asyncio.create_task(consumer(q, out))
    await asyncio.gather(producer(q, "a", 2), producer(q, "b", 2))
    await q.join()
    c.cancel()
    print(sorted(out), q.empty(), q.qsize())
    q.put_nowait(1)
    for f in (lambda: q.put_nowait(2), lambda: q.get_nowait(), lambda: q.get_nowait()):
        try:
            print(f())
        except (asyncio.QueueFull, asyncio.QueueEmpty) as e:
            print(type(e).__name__)
asyncio.run(main())
#> put a 0
#> put a 1
#> put b 0
#> put b 1
#> ['a0', 'a1', 'b0', 'b1'] True 0
#> QueueFull
#> 1
#> QueueEmpty
# ---
# Lock: one at a time, in order of asking.
import asyncio
async def worker(lock, name):
    async with lock:
        print(name, "in")
        await asyncio.sleep(0)
        print(name, "out")
async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*[worker(lock, n) for n in "abc"])
    print(lock.locked())
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
asyncio.run(main())
#> a in
#> a out
#> b in
#> b out
#> c in
#> c out
#> False
#> Lock is not acquired.
# ---
# Semaphore: so many at once.
import asyncio
running = most = 0
async def worker(sem):
    global running, most
    async with sem:
        running += 1
        most = max(most, running)
        await asyncio.sleep(0.001)
        running -= 1
async def main():
    sem = asyncio.Semaphore(2)
    await asyncio.gather(*[worker(sem) for _ in range(6)])
    print("most at once", most)
asyncio.run(main())
#> most at once 2
# ---
# Event: all waiters go on when it is set.
import asyncio
async def waiter(e, n):
    await e.wait()
    print("went on", n)
    return n
async def main():
    e = asyncio.Event()
    ts = [asyncio.create_task(waiter(e, n)) for n in range(3)]
    await asyncio.sleep(0)
    print("set", e.is_set())
    e.set()
    print(await asyncio.gather(*ts), await e.wait())
    e.clear()
    print(e.is_set())
asyncio.run(main())
#> set False
#> went on 0
#> went on 1
#> went on 2
#> [0, 1, 2] True
#> False
# ---
# Condition: notify wakes one, notify_all the rest.
import asyncio
async def main():
    c = asyncio.Condition()
    items = []
    async def take(n):
        async with c:
            await c.wait_for(lambda: items)
            print(n, "took", items.pop(0))
    ts = [asyncio.create_task(take(n)) for n in "ab"]
    await asyncio.sleep(0)
    async with c:
        items.extend([1, 2])
        c.notify_all()
    await asyncio.gather(*ts)
asyncio.run(main())
#> a took 1
#> b took 2
# ---
# PriorityQueue and LifoQueue order their items.
import asyncio
async def main():
    p, l = asyncio.PriorityQueue(), asyncio.LifoQueue()
    for x in (3, 1, 2):
        await p.put((x, f"p{x}"))
        await l.put(x)
    print([await p.get() for _ in range(3)], [l.get_nowait() for _ in range(3)])
asyncio.run(main())
#> [(1, 'p1'), (2, 'p2'), (3, 'p3')] [2, 1, 3]
# ---
# A worker pool with retries and a rate limit, results in order of the jobs.
import asyncio
failures = {"job1": 2, "job3": 1}
async def call(job):
    await asyncio.sleep(0)
    if failures.get(job, 0) > 0:
        failures[job] -= 1
        raise ConnectionError(job)
    return job.upper()
async def attempt(job, sem, tries=3):
    for n in range(1, tries + 1):
        try:
            async with sem:
                return n, await call(job)
        except ConnectionError:
            await asyncio.sleep(0)
    return tries, None
async def main():
    sem = asyncio.Semaphore(2)
    print(await asyncio.gather(*(attempt(f"job{i}", sem) for i in range(5))))
asyncio.run(main())
#> [(1, 'JOB0'), (3, 'JOB1'), (1, 'JOB2'), (2, 'JOB3'), (1, 'JOB4')]
# ---
# Async context managers by contextlib, async exit stacks, aclosing.
import asyncio
from contextlib import asynccontextmanager, AsyncExitStack
@asynccontextmanager
async def resource(name):
    print("open", name)
    await asyncio.sleep(0)
    try:
        yield name.upper()
    finally:
        print("close", name)
async def main():
    async with resource("a") as a, resource("b") as b:
        print(a, b)
    async with AsyncExitStack() as stack:
        got = [await stack.enter_async_context(resource(n)) for n in "xy"]
        stack.callback(print, "sync callback")
        print(got)
    try:
        async with resource("failing"):
            raise ValueError("body")
    except ValueError as e:
        print(e)
asyncio.run(main())
#> open a
#> open b
#> A B
#> close b
#> close a
#> open x
#> open y
#> ['X', 'Y']
#> sync callback
#> close y
#> close x
#> open failing
#> close failing
#> body
