# What a guest may catch, close, exit and finalise does not outlive the end of its run.
#@ limits: duration=0.2, memory=536_870_912
while True:
    try:
        while True: pass
    except BaseException: pass
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
while True:
    try:
        while True: pass
    except: pass
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
try:
    while True: pass
except BaseException as e: print("caught", e)
finally: print("after")
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
try:
    while True: pass
finally:
    while True: pass
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
def f():
    try:
        while True: pass
    finally:
        return 1
f()
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
def f():
    while True:
        try:
            while True: pass
        finally:
            continue
f()
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
class A:
    def __enter__(self): return self
    def __exit__(self, *a):
        print("exit")
        return True
with A():
    while True: pass
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import contextlib
with contextlib.suppress(BaseException):
    while True: pass
#! TimeLimitError: duration limit: used ...
print("after")
# ---
#@ limits: duration=0.2, memory=536_870_912
import contextlib
@contextlib.contextmanager
def f():
    try: yield
    except BaseException: print("caught")
    finally: print("after")
with f():
    while True: pass
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import contextlib
with contextlib.ExitStack() as s:
    s.callback(print, "after")
    while True: pass
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
def g():
    try:
        while True: yield
    finally:
        while True: pass
for x in g():
    pass
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
def g():
    try: yield
    except GeneratorExit:
        while True: pass
x = g()
next(x)
x.close()
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
def g():
    while True:
        try: yield
        except BaseException: pass
x = g()
next(x)
x.close()
#! RuntimeError: generator ignored GeneratorExit
# ---
#@ limits: duration=0.2, memory=536_870_912
try:
    try:
        while True: pass
    except* BaseException: print("group")
finally: print("after")
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import asyncio
async def f():
    try:
        while True: await asyncio.sleep(0)
    except BaseException: print("caught")
    finally: print("after")
asyncio.run(f())
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import asyncio
async def f():
    while True:
        try: await asyncio.sleep(10)
        except asyncio.CancelledError: pass
async def main():
    t = asyncio.create_task(f())
    await asyncio.sleep(0)
    t.cancel()
    await t
asyncio.run(main())
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
class A:
    def __eq__(self, o):
        while True: pass
A() in [A()]
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
class A:
    def __hash__(self):
        while True: pass
{A()}
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
class A:
    def __repr__(self):
        while True: pass
print([A()])
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
class A:
    def __str__(self):
        while True: pass
raise ValueError(A())
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
class E(Exception):
    def __str__(self):
        while True: pass
raise E
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
class E(Exception):
    def __str__(self): return "x" * 10**9
raise E
#! MemoryLimitError: memory limit: used 1e+09 bytes of 6.71089e+07 bytes: str of 1 items repeated 1000000000 times...
# ---
#@ limits: duration=0.2, memory=536_870_912
class A:
    def __lt__(self, o):
        while True: pass
sorted([A(), A()])
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
class A:
    def __iter__(self):
        while True: pass
list(A())
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
class A:
    def __next__(self): return 1
    def __iter__(self): return self
list(A())
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
class A:
    def __getattr__(self, n):
        while True: pass
A().x
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
class A:
    def __format__(self, s):
        while True: pass
f"{A()}"
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
class A:
    def __init_subclass__(cls):
        while True: pass
class B(A): pass
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
sorted([1, 2], key=lambda x: [0 for i in iter(int, 1)])
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
max([1, 2], key=lambda x: any(iter(int, 1)))
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import functools
functools.reduce(lambda a, b: a, iter(int, 1))
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import re
re.sub("a", lambda m: [0 for i in iter(int, 1)], "a")
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import json
json.dumps([object()], default=lambda o: [0 for i in iter(int, 1)])
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
list(map(lambda x: [0 for i in iter(int, 1)], [1]))
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import itertools
list(itertools.groupby([1], key=lambda x: any(iter(int, 1))))
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
print(sum(1 for i in iter(int, 1)))
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
exec("while True: pass")
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
eval("[0 for i in iter(int, 1)]")
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
try: exec("while True: pass")
except BaseException: print("caught")
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
@lambda f: [0 for i in iter(int, 1)]
def f(): pass
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
class A:
    x = [0 for i in iter(int, 1)]
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
def f(x=[0 for i in iter(int, 1)]): pass
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
match 1:
    case x if [0 for i in iter(int, 1)]: pass
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
assert [0 for i in iter(int, 1)]
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
lambda: (yield)
x = (i for i in iter(int, 1))
5 in x
#! TimeLimitError: duration limit: used ...
