# Attribute, subscript and call chain left to right.
class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next
    def get(self):
        return self
chain = Node([1, {"k": Node("deep")}])
print(chain.get().value[1]["k"].get().value[0].upper())
#> D
# ---
# Slices of every shape, out of range ends are clipped.
s = "abcdefg"
print(s[2:5], s[:3], s[3:], s[:], s[::2], s[1::2], s[::-1], s[5:2:-1], s[-3:], s[:-3], s[-100:100], s[5:2])
#> cde abc defg abcdefg aceg bdf gfedcba fed efg abcd abcdefg 
print(s[10:], s[::100], s[-1::-3], s[:0], s[0:0:-1])
#>  a gda  
print([1, 2, 3][1:], (1, 2, 3)[::-1], b"abc"[1:], range(10)[2:8:3], bytearray(b"abc")[::-1])
#> [2, 3] (3, 2, 1) b'bc' range(2, 8, 3) bytearray(b'cba')
# ---
# What a subscript hands to __getitem__: index, slice, tuple of them, Ellipsis.
class Show:
    def __getitem__(self, key):
        return key
show = Show()
print(show[1], show[1:2], show[::3], show[:], show[1, 2], show[1:2, ..., None], show[()], show[(1, 2)])
#> 1 slice(1, 2, None) slice(None, None, 3) slice(None, None, None) (1, 2) (slice(1, 2, None), Ellipsis, None) () (1, 2)
print(show[1,], show[*[1, 2], 3], show[-1], show["k"], show[1:2, 3])
#> (1,) (1, 2, 3) -1 k (slice(1, 2, None), 3)
# ---
# Index errors name the type; index by anything with __index__.
class Two:
    def __index__(self):
        return 2
xs, text = [1], "text"
def get(): pass
print([1, 2, 3][Two()], "abc"[Two()], (1, 2, 3)[:Two()], list(range(Two())), [1, 2, 3][True])
#> 3 c (1, 2) [0, 1] 2
for make in (
    lambda: [1][1], lambda: (1,)[-2], lambda: ""[0], lambda: b""[0], lambda: range(2)[2], lambda: bytearray(b"a")[3],
    lambda: xs["a"], lambda: tuple(xs)[1.0], lambda: text[None], lambda: range(2)["x"], lambda: {}["k"], lambda: {1: 2}[(1, 2)],
    lambda: len(xs)[0], lambda: print()[0], lambda: set(xs)[0], lambda: get[1], lambda: xs[1:2:0], lambda: text["a":], lambda: xs.index[0],
):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__ + ":", error)
#> IndexError: list index out of range
#> IndexError: tuple index out of range
#> IndexError: string index out of range
#> IndexError: index out of range
#> IndexError: range object index out of range
#> IndexError: bytearray index out of range
#> TypeError: list indices must be integers or slices, not str
#> TypeError: tuple indices must be integers or slices, not float
#> TypeError: string indices must be integers, not 'NoneType'
#> TypeError: range indices must be integers or slices, not str
#> KeyError: 'k'
#> KeyError: (1, 2)
#> TypeError: 'int' object is not subscriptable
#>
#> TypeError: 'NoneType' object is not subscriptable
#> TypeError: 'set' object is not subscriptable
#> TypeError: 'function' object is not subscriptable
#> ValueError: slice step cannot be zero
#> TypeError: slice indices must be integers or None or have an __index__ method
#> TypeError: 'builtin_function_or_method' object is not subscriptable
# ---
# Attribute errors name the class and the attribute.
class Empty: pass
def f(): pass
for make in (
    lambda: Empty().missing, lambda: Empty.missing, lambda: (1).missing, lambda: "s".push, lambda: None.strip,
    lambda: [].add, lambda: f.missing, lambda: (1, 2).append, lambda: {}.name, lambda: int.foo,
):
    try:
        make()
    except AttributeError as error:
        print(error, "|", error.name, type(error.obj).__name__)
#> 'Empty' object has no attribute 'missing' | missing Empty
#> type object 'Empty' has no attribute 'missing' | missing type
#> 'int' object has no attribute 'missing' | missing int
#> 'str' object has no attribute 'push' | push str
#> 'NoneType' object has no attribute 'strip' | strip NoneType
#> 'list' object has no attribute 'add' | add list
#> 'function' object has no attribute 'missing' | missing function
#> 'tuple' object has no attribute 'append' | append tuple
#> 'dict' object has no attribute 'name' | name dict
#> type object 'int' has no attribute 'foo' | foo type
# ---
# Slice objects: attributes, indices, equality.
s = slice(1, None, 2)
print(s, s.start, s.stop, s.step, s.indices(6), slice(None, None, -1).indices(4), slice(3))
#> slice(1, None, 2) 1 None 2 (1, 6, 2) (3, -1, -1) slice(None, 3, None)
print(s == slice(1, None, 2), [0, 1, 2, 3, 4][s], "abcdef"[slice(-2, None)])
#> True [1, 3] ef
try:
    slice()
except TypeError as error:
    print(error)
#> slice expected at least 1 argument, got 0
# ---
# Literals take attributes and methods directly.
print(1 .real, 1.5.is_integer(), (5).bit_length(), "a,b".split(","), [3, 1].index(1), {}.get("k", "d"), 1j.imag, b"ab".hex())
#> 1 False 3 ['a', 'b'] 1 d 1.0 6162
print(().count(1), {1}.union([2]), f"{1}".zfill(3), 0x10.bit_count(), 1e3.hex(), "%d" .__mod__(3))
#> 0 {1, 2} 001 1 0x1.f400000000000p+9 3
# ---
# A class attribute is reached through the instance until it is shadowed.
class Config:
    level = 1
    tags = []
a, b = Config(), Config()
a.level += 5
a.tags.append("shared")
print(a.level, b.level, Config.level, b.tags, a.__dict__, b.__dict__)
#> 6 1 1 ['shared'] {'level': 6} {}
del a.level
print(a.level)
#> 1
# ---
# Methods are bound at access; the bound method keeps its self.
class Counter:
    def __init__(self):
        self.n = 0
    def up(self, by=1):
        self.n += by
        return self.n
c = Counter()
up = c.up
up(); up(5)
print(c.n, up.__self__ is c, up.__func__ is Counter.up, c.up == c.up, c.up is c.up, Counter.up(c, 10))
#> 6 True True True False 16
append = [].append
append(1); append(2)
print(append.__self__, list(map("-".join, [["a", "b"], "xyz"])))
#> [1, 2] ['a-b', 'x-y-z']
