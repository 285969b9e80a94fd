class N:
    def __init__(s, v, n=None): s.v = v; s.next = n
h = N(1, N(2, N(3)))
prev, node = None, h
while node:
    node.next, prev, node = prev, node, node.next
print(prev.v, prev.next.v)
#> 3 2
d = {}
d["a"], d["b"] = 1, 2
i = 0
l = [0, 0, 0]
i, l[i] = 1, 5
print(i, l, d)
#> 1 [0, 5, 0] {'a': 1, 'b': 2}
i, l[i], *l[2:] = 2, 7, 9, 8
print(l)
#> [0, 5, 9, 8]
def f():
    i = 0
    l = [1, 2, 3]
    l[i], i, (l[i], i) = 4, 1, (5, 2)
    for l[i], i in [(7, 0), (8, 1)]: pass
    return l, i
print(f())
#> ([8, 5, 7], 1)
from typing import NamedTuple
class P(NamedTuple):
    a: int
    b: int
    def __or__(self, o): return P(self.a | o.a, self.b | o.b)
    def __add__(self, o): return P(self.a + o.a, self.b + o.b)
p = P(1, 2)
p |= P(4, 4)
p += P(1, 1)
q = [p]
q[-1] += p
q[0] |= p
print(p, q)
#> P(a=6, b=7) [P(a=14, b=15)]
class M:
    def keys(self): return "xy"
    def __getitem__(self, k): return k * 2
    def __iter__(self): print("iter"); return iter([("p", 1)])
d = {}
d |= M()
d |= [("q", 2)]
d |= (x for x in [("z", 1)])
print(d)
#> {'x': 'xx', 'y': 'yy', 'q': 2, 'z': 1}
class It:
    def __iter__(self): print("it"); return iter([1, 2])
    def __len__(self): print("len"); return 2
xs = [0]
xs += It()
#> it
#> len
xs += (c for c in "ab")
print(xs, [*It()], list(It()), tuple(It()), sorted(It()))
#> it
#> len
#> it
#> len
#> it
#> len
#> it
#> len
#> [0, 1, 2, 'a', 'b'] [1, 2] [1, 2] (1, 2) [1, 2]
try:
    xs |= (c for c in "ab")
except TypeError as e: print(e)
#> unsupported operand type(s) for |=: 'list' and 'generator'
try:
    t = (1,)
    t += It()
except TypeError as e: print(e)
#> can only concatenate tuple (not "It") to tuple
try:
    t = "a"
    t += It()
except TypeError as e: print(e)
#> can only concatenate str (not "It") to str
s = {1}
try:
    s |= It()
except TypeError as e: print(e)
#> unsupported operand type(s) for |=: 'set' and 'It'
def g():
    v: int
    try:
        print(v)
    except UnboundLocalError as e:
        print(e)
g()
#> cannot access local variable 'v' where it is not associated with a value
x = "m"
def f():
    x = "f"
    class C:
        seen = x
        x = 1
        def m(self): return x
    class D:
        print(x)
        y = [x for _ in "a"]
    return C.seen, C().m(), C.x, D.y
print(f())
#> f
#> ('m', 'f', 1, ['f'])
