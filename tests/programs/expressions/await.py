# await binds tighter than power and unary operators.
import asyncio
async def two():
    return 2
async def main():
    print(await two() ** 3, -await two(), await two() + await two() * 10, not await two())
    print([await two(), *[await two()]], {await two(): await two()}, f"{await two()!r:>4}")
    print((await two(), await two())[1], (lambda x: x + 1)(await two()), await two() if await two() else 0)
asyncio.run(main())
#> 8 -2 22 False
#> [2, 2] {2: 2}    2
#> 2 3 2
# ---
# await takes any object with __await__; its return is the value.
import asyncio
class Ready:
    def __init__(self, value):
        self.value = value
    def __await__(self):
        yield from ()
        return self.value
async def main():
    print(await Ready(1), await Ready([2]), [await Ready(i) for i in range(3)])
asyncio.run(main())
#> 1 [2] [0, 1, 2]
# ---
# Awaiting what is not awaitable.
import asyncio
async def main():
    for thing in (1, None, [], lambda: 0, "s"):
        try:
            await thing
        except TypeError as error:
            print(error)
asyncio.run(main())
#> object int can't be used in 'await' expression
#> object NoneType can't be used in 'await' expression
#> object list can't be used in 'await' expression
#> object function can't be used in 'await' expression
#> object str can't be used in 'await' expression
# ---
# A coroutine can be awaited once only.
import asyncio
async def f():
    return "value"
async def main():
    c = f()
    print(await c)
    try:
        await c
    except RuntimeError as error:
        print(error)
asyncio.run(main())
#> value
#> cannot reuse already awaited coroutine
# ---
# A coroutine runs nothing before it is awaited.
import asyncio
async def step(name):
    print("run", name)
    return name
async def main():
    a, b = step("a"), step("b")
    print("made")
    print(await b, await a)
asyncio.run(main())
#> made
#> run b
#> run a
#> b a
# ---
# Errors travel through awaits like calls, and can be caught there.
import asyncio
async def fail():
    raise KeyError("inner")
async def middle():
    try:
        await fail()
    finally:
        print("cleanup")
async def main():
    try:
        await middle()
    except KeyError as error:
        print("caught", error, error.__context__)
asyncio.run(main())
#> cleanup
#> caught 'inner' None
