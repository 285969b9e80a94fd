# gather keeps the order of its arguments whatever finishes first.
import asyncio
async def work(name, delay):
    print("start", name)
    await asyncio.sleep(delay)
    print("end", name)
    return name
async def main():
    print(await asyncio.gather(work("a", 0.03), work("b", 0.01), work("c", 0.02)))
    print(await asyncio.gather(*[work(n, 0) for n in "xy"]), await asyncio.gather())
asyncio.run(main())
#> start a
#> start b
#> start c
#> end b
#> end c
#> end a
#> ['a', 'b', 'c']
#> start x
#> start y
#> end x
#> end y
#> ['x', 'y'] []
# ---
# asyncio.run gives the coroutine's result, and raises its error.
import asyncio
async def ok(): return 42
async def bad(): raise ValueError("from main")
print(asyncio.run(ok()))
#> 42
try:
    asyncio.run(bad())
except ValueError as e:
    print(e)
#> from main
try:
    asyncio.run(5)
except (ValueError, TypeError) as e:
    print(e)
#> a coroutine was expected, got 5
# ---
# An error in gather comes out at once; the others go on.
import asyncio
async def work(name, delay, fail=False):
    await asyncio.sleep(delay)
    if fail:
        raise ValueError(name)
    print("done", name)
    return name
async def main():
    try:
        await asyncio.gather(work("a", 0.02), work("b", 0.01, fail=True))
    except ValueError as e:
        print("caught", e)
    await asyncio.sleep(0.03)
    print("end")
asyncio.run(main())
#> caught b
#> done a
#> end
# ---
# return_exceptions puts the errors in their places.
import asyncio
async def f(x):
    await asyncio.sleep(0)
    return 10 // x
async def main():
    results = await asyncio.gather(f(1), f(0), f(5), return_exceptions=True)
    print([repr(r) for r in results])
    print([r for r in results if not isinstance(r, Exception)])
asyncio.run(main())
#> ['10', "ZeroDivisionError('integer division or modulo by zero')", '2']
#> [10, 2]
# ---
# gather takes tasks, coroutines and futures; nested gathers; the same task twice runs once.
import asyncio
async def f(x):
    print("run", x)
    return x
async def main():
    t = asyncio.create_task(f("task"))
    print(await asyncio.gather(t, f("coro"), t, asyncio.gather(f(1), f(2))))
asyncio.run(main())
#> run task
#> run 1
#> run 2
#> run coro
#> ['task', 'coro', 'task', [1, 2]]
# ---
# Errors are ordinary: traceback, context, finally blocks of every coroutine.
import asyncio
async def deep(n):
    try:
        if n == 0:
            raise KeyError("bottom")
        await deep(n - 1)
    finally:
        print("unwind", n)
async def main():
    try:
        await deep(2)
    except KeyError as e:
        raise RuntimeError("top") from e
try:
    asyncio.run(main())
except RuntimeError as e:
    print(e, repr(e.__cause__))
#> unwind 0
#> unwind 1
#> unwind 2
#> top KeyError('bottom')
# ---
# Sequential awaits against concurrent ones: the order of effects.
import asyncio
log = []
async def step(name):
    log.append(f"{name}1")
    await asyncio.sleep(0)
    log.append(f"{name}2")
async def main():
    await step("a")
    await step("b")
    print(log)
    log.clear()
    await asyncio.gather(step("a"), step("b"))
    print(log)
asyncio.run(main())
#> ['a1', 'a2', 'b1', 'b2']
#> ['a1', 'b1', 'a2', 'b2']
