# Counter: counting, missing keys, arithmetic, most_common, updates.
from collections import Counter
c = Counter("abracadabra")
print(c, c["a"], c["zz"], "zz" in c, c.most_common(2), c.most_common(), sorted(c.elements())[:6], c.total(), len(c), Counter(a=2, b=0), Counter({"x": 3}), Counter([1, 1, 2]), dict(c)["b"])
#> Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) 5 0 False [('a', 5), ('b', 2)] [('a', 5), ('b', 2), ('r', 2), ('c', 1), ('d', 1)] ['a', 'a', 'a', 'a', 'a', 'b'] 11 5 Counter({'a': 2, 'b': 0}) Counter({'x': 3}) Counter({1: 2, 2: 1}) 2
a, b = Counter(a=3, b=1), Counter(a=1, b=2, c=1)
print(a + b, a - b, a & b, a | b, +Counter(a=1, b=-1), -Counter(a=1, b=-1), a == Counter(b=1, a=3), a <= b, Counter(a=1) < Counter(a=2), a.subtract(b), a, a.update("aab"), a)
#> Counter({'a': 4, 'b': 3, 'c': 1}) Counter({'a': 2}) Counter({'a': 1, 'b': 1}) Counter({'a': 3, 'b': 2, 'c': 1}) Counter({'a': 1}) Counter({'b': 1}) True False True None Counter({'a': 4, 'b': 0, 'c': -1}) None Counter({'a': 4, 'b': 0, 'c': -1})
c["q"] += 1
del c["a"], c["none"]
print(c, c.get("zz"), c.pop("q"), max(c, key=c.get), sum(c.values()), Counter("a") + Counter("b"), Counter(["x y", "z"]), isinstance(c, dict), repr(Counter()), sorted(Counter("ab")))
#> Counter({'b': 2, 'r': 2, 'c': 1, 'd': 1}) None 1 b 6 Counter({'a': 1, 'b': 1}) Counter({'x y': 1, 'z': 1}) True Counter() ['a', 'b']
# ---
# defaultdict: the factory runs on missing keys only; get does not; repr; errors.
from collections import defaultdict
d = defaultdict(list)
d["a"].append(1)
d["b"]
print(d, d.get("c"), "c" in d, len(d), d.default_factory, dict(d), list(d.items()), d == {"a": [1], "b": []}, d | {"z": 1})
#> defaultdict(<class 'list'>, {'a': [1], 'b': []}) None False 2 <class 'list'> {'a': [1], 'b': []} [('a', [1]), ('b', [])] True defaultdict(<class 'list'>, {'a': [1], 'b': [], 'z': 1})
n = defaultdict(lambda: defaultdict(int))
n["x"]["y"] += 5
print({k: dict(v) for k, v in n.items()}, defaultdict(int, a=1), defaultdict(int, [("a", 2)])["b"])
#> {'x': {'y': 5}} defaultdict(<class 'int'>, {'a': 1}) 0
e = defaultdict(None, k=1)
for f in (lambda: e["zz"], lambda: defaultdict(5), lambda: defaultdict(lambda: 1 / 0)["x"], lambda: d[[]]):
    try:
        f()
    except Exception as error:
        print(type(error).__name__, error)
#> KeyError 'zz'
#> TypeError first argument must be callable or None
#> ZeroDivisionError division by zero
#> TypeError unhashable type: 'list'
class Key(defaultdict):
    def __missing__(self, key):
        self[key] = value = key * 2
        return value
print(Key()["ab"], d.setdefault("n", 5), d.pop("n"), d.copy() == d, type(d.copy()).__name__)
#> abab 5 5 True defaultdict
# ---
# deque: both ends, maxlen, rotate, errors, comparison, iteration.
from collections import deque
d = deque([1, 2, 3])
d.append(4); d.appendleft(0); d.extend([5]); d.extendleft("ab")
print(d, d.pop(), d.popleft(), d[0], d[-1], len(d), d.rotate(1), d, d.rotate(-2), d, d.index(2), d.count(3), d.reverse(), d, 3 in d, list(d)[:2], d.insert(1, "i"), d, d.remove("i"), d.copy() == d)
#> deque(['a', 4, 3, 2, 1, 0]) 5 b a 4 6 None deque(['a', 4, 3, 2, 1, 0]) None deque(['a', 4, 3, 2, 1, 0]) 2 1 None deque(['a', 4, 3, 2, 1, 0]) True ['a', 4] None deque(['a', 4, 3, 2, 1, 0]) None True
m = deque(maxlen=2)
for x in range(4): m.append(x)
m.appendleft(9)
print(m, m.maxlen, deque("abc", 2), deque([1]) + deque([2]), deque([1, 2]) * 2, deque([1]) < deque([2]), deque() == deque(), deque([1]) == [1], bool(deque()), repr(deque("a", 3)), list(reversed(deque([1, 2]))), d.clear(), d)
#> deque([9, 2], maxlen=2) 2 deque(['b', 'c'], maxlen=2) deque([1, 2]) deque([1, 2, 1, 2]) True True False False deque(['a'], maxlen=3) [2, 1] None deque([])
for f in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1])[5], lambda: deque([1]).remove(2), lambda: deque(5), lambda: deque([1], -1), lambda: deque([1, 2])[0:1], lambda: deque([1]).index(5), lambda: hash(deque()), lambda: deque([1], 1).insert(0, 2)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
#> IndexError pop from an empty deque
#> IndexError pop from an empty deque
#> IndexError deque index out of range
#> ValueError 2 is not in deque
#> TypeError 'int' object is not iterable
#> ValueError maxlen must be non-negative
#> TypeError sequence index must be integer, not 'slice'
#> ValueError 5 is not in deque
#> TypeError unhashable type: 'collections.deque'
#> IndexError deque already at its maximum size
d = deque([1, 2])
try:
    for x in d: d.append(x)
except RuntimeError as e:
    print(e)
#> deque mutated during iteration
# ---
# OrderedDict: move_to_end, popitem at either end, order-sensitive equality.
from collections import OrderedDict
o = OrderedDict(a=1, b=2, c=3)
o.move_to_end("a"); o.move_to_end("c", last=False)
print(list(o), o.popitem(), o.popitem(last=False), list(o.items()), OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {"b": 2, "a": 1}, list(reversed(OrderedDict(x=1, y=2))), list(o | {"q": 1}), OrderedDict.fromkeys("ab", 0) == {"a": 0, "b": 0}, isinstance(o, dict), str(o) == repr(o))
#> ['c', 'b', 'a'] ('a', 1) ('c', 3) [('b', 2)] False True ['y', 'x'] ['b', 'q'] True True True
for f in (lambda: o.move_to_end("zz"), lambda: OrderedDict().popitem(), lambda: o.pop("zz")):
    try:
        f()
    except KeyError as e:
        print(e)
#> 'zz'
#> 'dictionary is empty'
#> 'zz'
# ---
# ChainMap: first map wins, writes go to the first, new_child, parents.
from collections import ChainMap
base, user = {"color": "red", "size": 1}, {"size": 5}
c = ChainMap(user, base)
c["new"] = 1
print(c["color"], c["size"], user, base, dict(c) == {"color": "red", "size": 5, "new": 1}, len(c), sorted(c), c.maps[1] is base, c.new_child({"size": 9})["size"], c.parents["size"], "color" in c, c.get("no", "d"), ChainMap()  == {}, c.pop("size"), c["size"])
#> red 5 {'new': 1} {'color': 'red', 'size': 1} True 3 ['color', 'new', 'size'] True 9 1 True d True 5 1
for f in (lambda: c["no"], lambda: c.pop("color"), lambda: c.__delitem__("color")):
    try:
        f()
    except KeyError as e:
        print(e)
#> 'no'
#> "Key not found in the first mapping: 'color'"
#> "Key not found in the first mapping: 'color'"
# ---
# UserDict, UserList, UserString: every access goes through the overridden methods.
from collections import UserDict, UserList, UserString
class Lower(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __getitem__(self, k): return super().__getitem__(k.lower())
d = Lower(A=1, b=2)
d.update(C=3)
print(d, d["B"], d.get("c"), dict(d), len(d), d.data, "A" in d, d | {"X": 1})
#> {'a': 1, 'b': 2, 'c': 3} 2 3 {'a': 1, 'b': 2, 'c': 3} 3 {'a': 1, 'b': 2, 'c': 3} False {'a': 1, 'b': 2, 'c': 3, 'x': 1}
class Loud(UserList):
    def append(self, x): super().append(f"{x}!")
l = Loud([1])
l.append(2)
print(l, l[0], l + [3], type(l[:1]).__name__, sorted(l.data, key=str), 1 in l, UserString("abc").upper(), UserString("a") + "b", UserString("abc")[1:])
#> [1, '2!'] 1 [1, '2!', 3] Loud [1, '2!'] True ABC ab bc
# ---
# collections.abc as bases: the mixins come from few methods.
from collections.abc import Mapping, MutableMapping, Sequence, MutableSequence, Set, Iterator, Iterable, Container, Sized, Hashable
class Squares(Sequence):
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __getitem__(self, i):
        if not 0 <= i < self.n: raise IndexError(i)
        return i * i
s = Squares(4)
print(list(s), 9 in s, s.index(4), s.count(1), list(reversed(s)), isinstance(s, Iterable))
#> [0, 1, 4, 9] True 2 1 [9, 4, 1, 0] True
class Env(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k.upper()]
    def __setitem__(self, k, v): self.d[k.upper()] = v
    def __delitem__(self, k): del self.d[k.upper()]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
e = Env()
e.update(a=1, b=2)
print(e["A"], e.get("zz"), e.setdefault("c", 3), e.pop("b"), dict(e), "a" in e, e == {"A": 1, "C": 3}, list(e.items()), e.popitem(), len(e), e.keys() & {"C"})
#> 1 None 3 2 {'A': 1, 'C': 3} True True [('A', 1), ('C', 3)] ('A', 1) 1 {'C'}
class Bits(Set):
    def __init__(self, it): self.it = sorted(set(it))
    def __contains__(self, x): return x in self.it
    def __iter__(self): return iter(self.it)
    def __len__(self): return len(self.it)
    def __repr__(self): return f"Bits({self.it})"
print(Bits([1, 2]) | Bits([3]), Bits([1, 2]) & [2, 5], Bits([1]) <= Bits([1, 2]), Bits([1]) == {1}, Bits([1, 2]) - Bits([2]), Bits([1]).isdisjoint([2]), Bits([1]) ^ Bits([2]))
#> Bits([1, 2, 3]) Bits([2]) True True Bits([1]) True Bits([1, 2])
class It(Iterator):
    def __init__(self): self.n = 0
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration
        return self.n
print(list(It()), isinstance(It(), Iterable), isinstance([], Sized), isinstance(5, Hashable), isinstance([], Hashable), isinstance({}, Container), issubclass(list, MutableSequence), issubclass(tuple, MutableSequence), isinstance({}.keys(), Set), isinstance(range(3), Sequence))
#> [1, 2] True True True False True True False True True
try:
    class NoGet(Mapping):
        def __len__(self): return 0
    NoGet()
except TypeError as err:
    print("NoGet" in str(err), "abstract" in str(err))
#> True True
