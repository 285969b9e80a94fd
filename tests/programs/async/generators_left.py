import asyncio
async def agen(n, name="g"):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(0)
        print(name, "done")
async def main():
    async for x in agen(5, "a"):
        if x == 2: break
    print("after break")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("slept")
    g = agen(3, "b")
    print(await anext(g))
    h = agen(3, "c")
    print(await h.__anext__())
    await h.aclose()
    print("c closed")
    try:
        await anext(h)
    except StopAsyncIteration: print("stopped")
    first = [x async for x in agen(2, "d")]
    print(first)
    await g.aclose()
    return "ret"
print(asyncio.run(main()))
#> after break
#> a done
#> slept
#> 0
#> 0
#> c done
#> c closed
#> stopped
#> d done
#> [0, 1]
#> b done
#> ret
async def m2():
    g = agen(2, "e")
    async for v in g:
        raise ValueError("in loop")
try: asyncio.run(m2())
except ValueError as e: print(e)
#> e done
#> in loop
