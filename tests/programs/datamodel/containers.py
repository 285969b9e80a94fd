# The container protocol: len, getitem, setitem, delitem, contains, iter, reversed, missing.
class Ring:
    def __init__(self, *items): self.items = list(items)
    def __len__(self): return len(self.items)
    def __getitem__(self, i):
        if isinstance(i, slice): return Ring(*self.items[i])
        return self.items[i % len(self.items)]
    def __setitem__(self, i, v): self.items[i % len(self.items)] = v
    def __delitem__(self, i): del self.items[i % len(self.items)]
    def __contains__(self, x): return x in self.items
    def __iter__(self): return iter(self.items)
    def __reversed__(self): return (f"r{x}" for x in self.items[::-1])
    def __repr__(self): return f"Ring{tuple(self.items)}"
r = Ring(1, 2, 3)
r[4] = "two"
del r[-3]
print(len(r), r[0], r[101], r[-1], r[:1], "two" in r, 9 in r, list(r), list(reversed(r)), bool(Ring()), bool(r), r)
#> 2 two 3 3 Ring('two',) True False ['two', 3] ['r3', 'rtwo'] False True Ring('two', 3)
# ---
# Iteration by __getitem__ alone ends at IndexError; StopIteration ends it too; other errors come out.
class Letters:
    def __getitem__(self, i):
        if i == 3: raise IndexError
        return "abc"[i]
class Bad:
    def __getitem__(self, i):
        if i == 1: raise KeyError(i)
        return i
print(list(Letters()), "b" in Letters(), [*Letters()], dict(zip(Letters(), range(9))), tuple(enumerate(Letters())), max(Letters()), sorted(Letters(), reverse=True))
#> ['a', 'b', 'c'] True ['a', 'b', 'c'] {'a': 0, 'b': 1, 'c': 2} ((0, 'a'), (1, 'b'), (2, 'c')) c ['c', 'b', 'a']
try:
    list(Bad())
except KeyError as error:
    print("KeyError", error)
#> KeyError 1
try:
    len(Letters())
except TypeError as error:
    print(error)
#> object of type 'Letters' has no len()
try:
    reversed(Letters())
except TypeError as error:
    print(error)
#> object of type 'Letters' has no len()
# ---
# reversed by __len__ and __getitem__.
class Seq:
    def __len__(self): return 3
    def __getitem__(self, i):
        print("item", i)
        return i * 10
print(list(reversed(Seq())))
#> item 2
#> item 1
#> item 0
#> [20, 10, 0]
# ---
# dict subclasses: __missing__, overridden get and set are not used by the C methods.
class Default(dict):
    def __missing__(self, key):
        print("missing", key)
        self[key] = value = [key]
        return value
d = Default(a=1)
print(d["a"], d["b"], d["b"], d.get("c"), "c" in d, d)
#> missing b
#> 1 ['b'] ['b'] None False {'a': 1, 'b': ['b']}
class Upper(dict):
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
    def __getitem__(self, k): return super().__getitem__(k.upper())
u = Upper(x=1)
u["y"] = 2
u.update(z=3)
print(dict(u), u["y"], u.get("y"), u.setdefault("w", 4), len(u))
#> {'x': 1, 'Y': 2, 'z': 3} 2 None 4 4
try:
    u["x"]
except KeyError as error:
    print("KeyError", error)
#> KeyError 'X'
# ---
# list subclasses: methods added and overridden, results of operators are plain lists.
class Stack(list):
    def push(self, x):
        self.append(x)
        return self
    def __getitem__(self, i):
        return f"<{super().__getitem__(i)}>"
    @property
    def top(self): return self[-1]
s = Stack([1, 2]).push(3)
print(s, s.top, s[0], [x for x in s], len(s), type(s + [4]).__name__, type(s[:]).__name__ , type(s.copy()).__name__, s == [1, 2, 3], isinstance(s, list), sorted(s, reverse=True))
#> [1, 2, 3] <3> <1> [1, 2, 3] 3 list str list True True [3, 2, 1]
# ---
# Iterators: an iterator is its own iterable; exhausted stays exhausted; iter and next protocol.
class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n + 1
c = Countdown(3)
print(next(c), list(c), list(c), next(c, "default"), iter(c) is c)
#> 3 [2, 1] [] default True
try:
    next(c)
except StopIteration as error:
    print("stop", error.args)
#> stop ()
try:
    next(5)
except TypeError as error:
    print(error)
#> 'int' object is not an iterator
try:
    next([1])
except TypeError as error:
    print(error)
#> 'list' object is not an iterator
# ---
# An iterable with a generator as __iter__: independent passes.
class Tree:
    def __init__(self, value, *kids): self.value, self.kids = value, kids
    def __iter__(self):
        yield self.value
        for kid in self.kids:
            yield from kid
t = Tree(1, Tree(2, Tree(3)), Tree(4))
print(list(t), sum(t), max(t), 3 in t, [(a, b) for a in t for b in t if a < b and a + b == 5], dict.fromkeys(t, 0), ",".join(map(str, t)))
#> [1, 2, 3, 4] 10 4 True [(1, 4), (2, 3)] {1: 0, 2: 0, 3: 0, 4: 0} 1,2,3,4
# ---
# len must be a sane int; length_hint is only a hint.
class L:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
for n in (True, -5, 1.5, "a", None, 2**70):
    try:
        print(len(L(n)))
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
#> 1
#> ValueError __len__() should return >= 0
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> OverflowError cannot fit 'int' into an index-sized integer
class Hint:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
    def __length_hint__(self): return 100
print(list(Hint()))
#> [1, 2, 3]
# ---
# __class_getitem__, subscripted classes, and a class attribute of that name inherited.
class Box:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item!r}]"
class Sub(Box): pass
print(Box[int], Sub["x", 1], Box[1:2], list[int], dict[str, list[int]], tuple[int, ...], type(list[int]).__name__, list[int] == list[int], list[int]([1, 2]))
#> Box[<class 'int'>] Sub[('x', 1)] Box[slice(1, 2, None)] list[int] dict[str, list[int]] tuple[int, ...] GenericAlias True [1, 2]
try:
    int[str]
except TypeError as error:
    print(error)
#> type 'int' is not subscriptable
class Plain: pass
try:
    Plain[int]
except TypeError as error:
    print(error)
#> type 'Plain' is not subscriptable
# ---
# Emptiness and membership of a lazily generated container: __bool__ and __contains__ preferred over __len__ and __iter__.
class Lazy:
    def __len__(self): print("len"); return 0
    def __bool__(self): print("bool"); return True
    def __iter__(self): print("iter"); return iter([])
    def __contains__(self, x): print("contains"); return x == 1
z = Lazy()
print(bool(z), 1 in z, 2 not in z, list(z), len(z), [*z], all(z), "yes" if z else "no")
#> bool
#> contains
#> contains
#> iter
#> len
#> len
#> iter
#> len
#> iter
#> bool
#> True True True [] 0 [] True yes
# ---
# Unpacking and star-calls use iter, ** uses keys and getitem.
class M:
    def __init__(self, **kw): self.kw = kw
    def keys(self): print("keys"); return self.kw.keys()
    def __getitem__(self, k): print("get", k); return self.kw[k]
    def __iter__(self): print("iter"); return iter(self.kw)
def f(*a, **k): return a, k
m = M(x=1, y=2)
print(f(*m), f(**m), dict(m), [*m])
#> iter
#> keys
#> get x
#> get y
#> keys
#> get x
#> get y
#> iter
#> (('x', 'y'), {}) ((), {'x': 1, 'y': 2}) {'x': 1, 'y': 2} ['x', 'y']
d = {}
d.update(m)
#> keys
#> get x
#> get y
print(d, {**m})
#> keys
#> get x
#> get y
#> {'x': 1, 'y': 2} {'x': 1, 'y': 2}
