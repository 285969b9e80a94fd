#@ python: 3.12
from dataclasses import dataclass
from typing import Callable, Protocol
@dataclass
class Ok[T]:
    value: T
@dataclass
class Err[E]:
    error: E
type Result[T, E] = Ok[T] | Err[E]
def parse(s: str) -> Result[int, str]:
    try: return Ok(int(s))
    except ValueError as e: return Err(str(e))
for s in ("5", "x"):
    match parse(s):
        case Ok(v): print("ok", v)
        case Err(e): print("err", e)
class Stack[T]:
    def __init__(self, *items: T) -> None: self._items: list[T] = list(items)
    def push(self, x: T) -> None: self._items.append(x)
    def map[U](self, f: Callable[[T], U]) -> "Stack[U]": return Stack(*map(f, self._items))
    def __iter__(self): return iter(self._items)
s = Stack[int](1, 2); s.push(3); print(list(s.map(str)), Stack[int], Stack.__type_params__[0].__name__)
def apply[**P, R](f: Callable[P, R], *args: P.args, **kw: P.kwargs) -> R: return f(*args, **kw)
print(apply(max, 1, 2), apply.__name__, apply.__qualname__, [p.__name__ for p in apply.__type_params__])
def outer():
    def inner[K: (int, str)](k: K) -> K:
        x: K = k
        return x
    class Local[V]:
        v: V | None = None
    return inner(3), inner.__type_params__[0].__constraints__, Local.__annotations__
print(outer())
type Tree[T] = T | list[Tree[T]]
print(Tree, Tree.__type_params__, Tree[int], Tree.__value__)
class Comparable[T](Protocol):
    def __lt__(self, other: T) -> bool: ...
def biggest[T: Comparable](xs: list[T]) -> T: return max(xs)
print(biggest([3, 1]), biggest.__type_params__[0].__bound__.__name__)
async def co[T](x: T) -> T: return x
import asyncio; print(asyncio.run(co(5)))
class Sub[T](dict[str, T]): pass
print(Sub(a=1), Sub.__mro__[1:3])
print(biggest.__annotations__)
# ---
#@ python: 3.12
type Pair[T] = tuple[T, T]
type Num = int | float
print(Pair, Num, Pair.__name__, Num.__value__, Pair.__type_params__, Pair[int])
def first[T](xs: list[T]) -> T: return xs[0]
class Box[T]:
    def __init__(self, v: T): self.v = v
    def map[U](self, f) -> "Box[U]": return Box(f(self.v))
    def __repr__(self): return f"Box({self.v!r})"
class Bounded[T: (int, str), *Ts, **P]: pass
print(first([1]), Box(3).map(str), Box[int](5), Box.__type_params__, first.__type_params__, Bounded.__type_params__, Box.__orig_bases__, Box.__parameters__)
class Child[T](Box[T]): pass
print(Child[int](1), Child.__mro__, isinstance(Child(1), Box))
x = {"a": 1}
print(f"{x["a"]} {'a' + "b"} {f"{f"{1 + 1}"}"} {
    x
    # comment
}")
print(f"{'\n'.join(['a', 'b'])}")
from typing import override
class O(Box):
    @override
    def __repr__(self): return "O"
print(O(1))
from itertools import batched
print(list(batched("abcde", 2)))
print(sum([0.1] * 10), max([1], default=2), (5).is_integer(), slice(1, 2) == slice(1, 2), hash(slice(1)) == hash(slice(1)))
import math; print(math.sumprod([1, 2], [3, 4]))
# ---
#@ python: 3.12
class A:
    x = 1
    y = [x for _ in [1]] if False else 2
def f():
    z = 3
    return [z for _ in range(2)], [locals()["z"] for _ in range(1)], {k: v for k, v in locals().items()}
print(f()[:2])
def g(n): return [n := n + 1 for _ in range(3)], n
print(g(0))
print([[lambda: i for i in range(2)][j]() for j in range(2)])
try:
    exec("print(undefined_thing)")
except NameError as e: print(e)
import sys
try: sys.exitt
except AttributeError as e: print(e)
try: from math import sqrtt
except ImportError as e: print(str(e).split("(")[0])
def h():
    self = 1
    return foo
try: h()
except NameError as e: print(e)
class C:
    foo = 1
    def m(self): return foo
try: C().m()
except NameError as e: print(e)
