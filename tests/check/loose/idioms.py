# What Python does and mypy does not know of.
# C total_ordering
from functools import total_ordering
@total_ordering
class Version:
    def __init__(self, n):
        self.n = n
    def __eq__(self, other):
        return self.n == other.n
    def __lt__(self, other):
        return self.n < other.n
print(Version(1) <= Version(2), Version(3) >= Version(1), max([Version(1), Version(2)]).n)
# ---
# C2
from functools import total_ordering
@total_ordering
class V:
    def __init__(self, n: int) -> None:
        self.n = n
    def __eq__(self, other: object) -> bool:
        return isinstance(other, V) and self.n == other.n
    def __lt__(self, other: "V") -> bool:
        return self.n < other.n
print(V(1) <= V(2), V(1) > V(2))
# ---
# D wrapper attributes
import functools
def count_calls(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return func(*args, **kwargs)
    wrapper.calls = 0
    return wrapper
@count_calls
def add(a, b):
    return a + b
add(1, 2)
print(add.calls)
# ---
# D2
def count_calls(func):
    def wrapper(*args, **kwargs):
        wrapper.count += 1
        return func(*args, **kwargs)
    wrapper.count = 0
    return wrapper
@count_calls
def greet(name):
    return "hi " + name
greet("a")
print(greet.count)
# ---
# N setattr kwargs
class Config:
    def __init__(self, **kwargs):
        for key, value in kwargs.items():
            setattr(self, key, value)
c = Config(host="a", port=1)
print(c.host, c.port)
# ---
# N2
class Bag:
    def __init__(self, **kwargs):
        self.__dict__.update(kwargs)
b = Bag(x=1)
print(b.x)
# ---
# S singleton
class Single:
    _instance = None
    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance
print(Single() is Single())
# ---
# S2
class Registry:
    _shared = None
    @classmethod
    def get(cls):
        if cls._shared is None:
            cls._shared = cls()
        return cls._shared
    def hello(self):
        return "hi"
print(Registry.get().hello())
# ---
# V
from collections.abc import Callable
from typing import Callable as C2
def run(x):
    if isinstance(x, Callable):
        return x()
    return x
def run2(x):
    return x() if isinstance(x, C2) else x
print(run(lambda: 1), run2(3))
# ---
# A
from types import SimpleNamespace
ns = SimpleNamespace(a=1, b="x")
ns.c = ns.a + 1
print(ns.a, ns.b.upper(), ns.c)
# ---
# B
from enum import Enum
class Color(Enum):
    RED = 1
    GREEN = 2
print(Color.__members__, list(Color.__members__), Color.__members__["RED"].value, "RED" in Color.__members__)
# ---
# E
result = {"count": 0}
result.setdefault("items", []).append(3)
print(result)
# ---
# F
first, *rest = "abc"
word = "hello"
head, *tail = word
print(first, rest, head, tail)
a, b = "xy"
for x, y in ["ab", "cd"]:
    print(x, y)
col, row = "B3"
print(col, int(row))
# ---
# G
class Shape:
    def area(self) -> float:
        pass
class Square(Shape):
    def __init__(self, s: float):
        self.s = s
    def area(self) -> float:
        return self.s ** 2
print(Square(2).area())
# ---
# I
def f(d):
    match d:
        case {"k": v, **rest}:
            return f"{v} {rest}"
        case [x, *others]:
            return others
        case str() as s if s:
            return s
        case _:
            return None
print(f({"k": 1, "z": 2}), f([1, 2]))
# ---
# R
def show(value):
    match value:
        case int() as n:
            return n + 1
        case str() as n:
            return n.upper()
        case {"x": x}:
            return x
        case [x, y]:
            return x
        case (str(name), int(age)):
            return name
print(show(1), show("a"))
# ---
# R2
value: int | str | list[int] = 3
match value:
    case int() as n:
        print(n + 1)
    case str() as n:
        print(n.upper())
    case [n, *_]:
        print(n)
# ---
# W
from abc import ABC, abstractmethod
class Drawable(ABC):
    @abstractmethod
    def draw(self): ...
class Alien:
    def draw(self): return "alien"
Drawable.register(Alien)
print(isinstance(Alien(), Drawable))
# ---
# Y
try:
    from math import lcm
except ImportError:
    def lcm(a, b):
        return a * b
print(lcm(2, 3))
# ---
# II
def init():
    global config
    config = {"a": 1}
init()
print(config["a"])
# ---
# EE
seen = set()
xs = [1, 2, 1]
unique = [x for x in xs if not (x in seen or seen.add(x))]
print(unique)
log = []
def note(x):
    return log.append(x) or x
print(note(3))
# ---
# RR
class Account:
    def __init__(self, balance):
        self.__balance = balance
    def get(self):
        return self.__balance
a = Account(3)
print(a._Account__balance, a.get())
# ---
# J
def handler(x):
    return x
def handler(x, y):
    return x + y
print(handler(1, 2))
# ---
# J2
import sys
if sys.maxsize > 10:
    def go(a): return a
else:
    def go(a, b): return b
print(go(1))
# ---
# M
class Node:
    pass
Node.count = 0
Node.count += 1
n = Node()
n.value = 3
print(Node.count, n.value)
# ---
# T
import asyncio
async def f():
    raise ValueError("x")
async def main():
    for make in (f, lambda: fetch("a")):
        try:
            await make()
        except ValueError as e:
            print(e)
asyncio.run(main())
# ---
# O
import uuid
u = uuid.UUID(int=5)
print(u.int, u.hex)
# ---
# property on class, getter
class T:
    def __init__(self): self._v = 1
    @property
    def v(self): return self._v
    @v.setter
    def v(self, x): self._v = x
    @v.deleter
    def v(self): del self._v
t = T(); t.v = 3; print(t.v); del t.v
# ---
# cached_property
from functools import cached_property
class D:
    @cached_property
    def big(self):
        return [1, 2]
print(D().big[0])
# ---
# G3 raising base
class Base:
    def run(self):
        raise NotImplementedError
class Child(Base):
    def run(self):
        return 5
print(Child().run() + 1)
# ---
class Deck:
    def __init__(self, cards):
        self._cards = list(cards)
    def __len__(self):
        return len(self._cards)
    def __getitem__(self, index):
        return self._cards[index]
deck = Deck("abc")
print([card.upper() for card in deck], "a" in deck, list(deck), sorted(deck, reverse=True), max(deck), *deck)
for number, card in enumerate(deck):
    print(number + 1, card)
first, *rest = deck
# ---
class Countdown:
    def __init__(self, start: int) -> None:
        self.start = start
    def __getitem__(self, index: int) -> int:
        if index >= self.start:
            raise IndexError(index)
        return self.start - index
print(list(Countdown(3)), sum(Countdown(3)), 2 in Countdown(3))
