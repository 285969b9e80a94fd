# create_task starts at the next await; awaiting it gives its value, again and again.
import asyncio
async def f():
    print("running")
    await asyncio.sleep(0)
    return "value"
async def main():
    t = asyncio.create_task(f())
    print("created", t.done())
    await asyncio.sleep(0)
    print("after one step", t.done())
    print(await t, await t, t.done(), t.result(), t.exception(), t.cancelled())
asyncio.run(main())
#> created False
#> running
#> after one step False
#> value value True value None False
# ---
# Cancelling: CancelledError at the await, finally runs, it can be caught and answered.
import asyncio
async def sleeper(name, catch=False):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cancelled", name)
        if not catch:
            raise
        return "survived"
    finally:
        print("cleanup", name)
async def main():
    a, b = asyncio.create_task(sleeper("a")), asyncio.create_task(sleeper("b", catch=True))
    await asyncio.sleep(0)
    print(a.cancel(), b.cancel())
    try:
        await a
    except asyncio.CancelledError as e:
        print("main sees", type(e).__name__, e.args)
    print(await b, a.cancelled(), b.cancelled(), a.cancel())
    c = asyncio.create_task(sleeper("never started"))
    c.cancel("why")
    try:
        await c
    except asyncio.CancelledError as e:
        print("c", e.args)
asyncio.run(main())
#> True True
#> cancelled a
#> cleanup a
#> cancelled b
#> cleanup b
#> main sees CancelledError ()
#> survived True False False
#> c ('why',)
# ---
# CancelledError is no Exception.
import asyncio
async def f():
    try:
        await asyncio.sleep(10)
    except Exception:
        print("not here")
    except BaseException as e:
        print(type(e).__name__, isinstance(e, Exception))
        raise
async def main():
    t = asyncio.create_task(f())
    await asyncio.sleep(0)
    t.cancel()
    await asyncio.wait([t])
    print(t.cancelled())
asyncio.run(main())
#> CancelledError False
#> True
# ---
# A task's exception is kept until asked for.
import asyncio
async def bad(): raise ValueError("kept")
async def main():
    t = asyncio.create_task(bad())
    await asyncio.sleep(0)
    print(t.done(), repr(t.exception()))
    for _ in range(2):
        try:
            await t
        except ValueError as e:
            print("raised", e)
    p = asyncio.create_task(asyncio.sleep(1))
    try:
        p.result()
    except asyncio.InvalidStateError as e:
        print(type(e).__name__)
    p.cancel()
asyncio.run(main())
#> True ValueError('kept')
#> raised kept
#> raised kept
#> InvalidStateError
# ---
# TaskGroup waits for all; results by the tasks.
import asyncio
async def f(x, delay=0):
    await asyncio.sleep(delay)
    print("finished", x)
    return x * 2
async def main():
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(f(i, 0.02 - i * 0.005)) for i in range(3)]
        print("body done")
    print([t.result() for t in tasks])
asyncio.run(main())
#> body done
#> finished 2
#> finished 1
#> finished 0
#> [0, 2, 4]
# ---
# A failing task cancels its group; errors come out as a group.
import asyncio
async def ok(n):
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("cancelled", n)
        raise
async def bad(e):
    await asyncio.sleep(0)
    raise e
async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(ok(1))
            tg.create_task(bad(ValueError("v")))
            tg.create_task(bad(KeyError("k")))
    except* ValueError as g:
        print("values", g.exceptions)
    except* KeyError as g:
        print("keys", g.exceptions)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(ok(3))
            await asyncio.sleep(0)
            raise TypeError("in body")
    except ExceptionGroup as g:
        print(g.exceptions)
asyncio.run(main())
#> cancelled 1
#> values (ValueError('v'),)
#> keys (KeyError('k'),)
#> cancelled 3
#> (TypeError('in body'),)
# ---
# wait_for: in time, too late; the inner task is cancelled.
import asyncio
async def slow(t):
    try:
        await asyncio.sleep(t)
        return f"slept {t}"
    except asyncio.CancelledError:
        print("inner cancelled")
        raise
async def main():
    print(await asyncio.wait_for(slow(0.001), timeout=5))
    try:
        await asyncio.wait_for(slow(10), timeout=0.01)
    except asyncio.TimeoutError as e:
        print(type(e).__name__, isinstance(e, TimeoutError), e.args)
    print(await asyncio.wait_for(slow(0), None))
asyncio.run(main())
#> slept 0.001
#> inner cancelled
#> TimeoutError True ()
#> slept 0
# ---
# asyncio.timeout: the block's await is cut; nested timeouts; expired().
import asyncio
async def main():
    try:
        async with asyncio.timeout(0.01) as t:
            await asyncio.sleep(10)
    except TimeoutError:
        print("timed out", t.expired())
    async with asyncio.timeout(10):
        async with asyncio.timeout(None):
            await asyncio.sleep(0)
    try:
        async with asyncio.timeout(10):
            try:
                async with asyncio.timeout(0.01):
                    await asyncio.sleep(10)
            except TimeoutError:
                print("inner only")
        print("outer fine")
    except TimeoutError:
        print("never")
asyncio.run(main())
#> timed out True
#> inner only
#> outer fine
# ---
# as_completed gives results in the order of finishing; wait returns two sets.
import asyncio
async def f(name, delay):
    await asyncio.sleep(delay)
    return name
async def main():
    for next_done in asyncio.as_completed([f("slow", 0.05), f("fast", 0.01), f("mid", 0.03)]):
        print(await next_done)
    tasks = [asyncio.create_task(f(n, d)) for n, d in (("a", 0.3), ("b", 0.001))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending), done.pop().result())
    done, pending = await asyncio.wait(pending)
    print([t.result() for t in done], pending)
asyncio.run(main())
#> fast
#> mid
#> slow
#> 1 1 b
#> ['a'] set()
# ---
# shield protects from an outer cancel; current_task and task names.
import asyncio
async def inner():
    await asyncio.sleep(0.2)
    print("inner finished")
    return 5
async def main():
    t = asyncio.create_task(inner())
    try:
        await asyncio.wait_for(asyncio.shield(t), 0.005)
    except TimeoutError:
        print("outer gave up", t.done())
    print(await t)
    named = asyncio.create_task(asyncio.sleep(0, "slept value"), name="my task")
    print(named.get_name(), await named, asyncio.current_task() is not None)
asyncio.run(main())
#> outer gave up False
#> inner finished
#> 5
#> my task slept value True
# ---
# Done-callbacks get the finished task, soon after it finished.
import asyncio
async def f(): return 3
async def main():
    t = asyncio.create_task(f())
    t.add_done_callback(lambda task: print("callback", task.result(), task is t))
    print("awaited", await t)
    await asyncio.sleep(0)
    fut = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(fut.set_result, "set")
    print(await fut, fut.done())
asyncio.run(main())
#> callback 3 True
#> awaited 3
#> set True
