# Floods of output, of sleep, of tasks.
#@ limits: duration=20, memory=67_108_864
while True: print("x" * 1000)
#! OutputLimitError: output limit: used ...
#> ...
# ---
#@ limits: duration=20, memory=67_108_864
print("x" * 10**7)
#! OutputLimitError: output limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
while True: print()
#! TimeLimitError: duration limit: used ...
#> ...
# ---
#@ limits: duration=0.2, memory=536_870_912
while True: print(end="")
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import sys
while True: sys.stdout.write("x" * 100000)
#! OutputLimitError: output limit: used ...
#> ...
# ---
#@ limits: duration=20, memory=67_108_864
import sys
while True: sys.stderr.write("x" * 100000)
#! OutputLimitError: output limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import time
time.sleep(1000)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import time
while True: time.sleep(0)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import asyncio
async def f(): await asyncio.sleep(1000)
asyncio.run(f())
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import asyncio
async def f():
    while True: await asyncio.sleep(0)
asyncio.run(f())
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import asyncio
async def f(): await asyncio.gather(*[asyncio.sleep(0) for i in range(10**6)])
asyncio.run(f())
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import asyncio
async def g(n): await g(n + 1)
asyncio.run(g(0))
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
import asyncio
async def f():
    while True: asyncio.create_task(asyncio.sleep(10))
asyncio.run(f())
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import queue
queue.Queue().get()
#! RuntimeError: get() would wait for ever: the queue is empty and the program has no other thread; use get_nowait()
# ---
#@ limits: duration=20, memory=67_108_864
import threading
#? absent-module: the module threading does not exist here
# ---
#@ limits: duration=0.3, suspensions=100
while True: record(1)
#! SuspensionLimitError: suspensions limit: used 101 of 100; raise Limits.suspensions if the program is trusted with more
# ---
#@ limits: duration=0.3, suspensions=50
def f():
    try: ask(1)
    finally: f()
f()
#! SuspensionLimitError: suspensions limit: used 51 of 50; raise Limits.suspensions if the program is trusted with more
# ---
#@ limits: duration=0.3, suspensions=5
import asyncio
async def main():
    await asyncio.gather(*[ask_later(i) for i in range(100)])
await main()
#! SuspensionLimitError: suspensions limit: used 6 of 5; raise Limits.suspensions if the program is trusted with more
# ---
#@ limits: steps=1000
while True: pass
#! StepLimitError: steps limit: used 1001 of 1000; raise Limits.steps if the program is trusted with more
# ---
#@ limits: steps=1000
def f(): f()
try: f()
finally:
    for i in range(10): print(i)
#! StepLimitError: steps limit: used 1001 of 1000; raise Limits.steps if the program is trusted with more
# ---
#@ limits: output=100
while True: print("x" * 9)
#! OutputLimitError: output limit: used ...
#> xxxxxxxxx
#> xxxxxxxxx
#> xxxxxxxxx
#> xxxxxxxxx
#> xxxxxxxxx
#> xxxxxxxxx
#> xxxxxxxxx
#> xxxxxxxxx
#> xxxxxxxxx
#> xxxxxxxxx
# ---
#@ limits: output=100
try:
    while True: print("x" * 9)
except BaseException: print("caught")
finally: print("after")
#! OutputLimitError: output limit: used ...
#> xxxxxxxxx
#> xxxxxxxxx
#> xxxxxxxxx
#> xxxxxxxxx
#> xxxxxxxxx
#> xxxxxxxxx
#> xxxxxxxxx
#> xxxxxxxxx
#> xxxxxxxxx
#> xxxxxxxxx
# ---
#@ limits: output=1000
import sys
sys.stderr.write("x" * 2000)
#! OutputLimitError: output limit: used ...
# ---
#@ limits: output=10
print("\u20ac" * 4)
#! OutputLimitError: output limit: used ...
