class AttrDict(dict):
    __getattr__ = dict.get
    __setattr__ = dict.__setitem__
    __delattr__ = dict.__delitem__
a = AttrDict(x=1)
a.y = 2
print(a.x, a.y, a.zz, a, a["y"])
#> 1 2 None {'x': 1, 'y': 2} 2
del a.x
print(a)
#> {'y': 2}
class A2(dict):
    __getattr__ = dict.__getitem__
    __repr__ = object.__repr__
    __str__ = dict.__repr__
b = A2(q=1); print(b.q, str(b), repr(b)[:14])
#> 1 {'q': 1} <__main__.A2 o
try: b.nope
except KeyError as e: print("KeyError", e)
#> KeyError 'nope'
class U:
    def __init__(s, v): s.v = v
    up = str.upper
    j = ",".join
    h = len
    __hash__ = object.__hash__
    __eq__ = object.__eq__
    __repr__ = lambda s: "U!"
    srt = sorted
    p = print
u = U(1)
print(u.j("ab"), u.h([1]), u == u, u == U(1), hash(u) == hash(u), u, u.srt([2, 1]))
#> a,b 1 True False True U! [1, 2]
u.p("hi")
#> hi
try: u.up()
except TypeError as e: print(e)
#> descriptor 'upper' for 'str' objects doesn't apply to a 'U' object
class L(list):
    push = list.append
    top = property(lambda s: s[-1])
    __add__ = list.__iadd__
    add = list.extend
    srt = list.sort
    __contains__ = lambda s, x: True
l = L([3]); l.push(1); l.add([2]); l.srt(); print(l, l.top, l + [5], 99 in l)
#> [1, 2, 3, 5] 3 [1, 2, 3, 5] True
class S(str):
    __add__ = lambda s, o: "added"
    lower = str.upper
    j = str.join
    f = str.format
print(S("a") + 1, S("q").lower(), S("-").j("abc"), S("{}!").f(3))
#> added Q a-b-c 3!
class I(int):
    __str__ = int.__repr__
    __add__ = int.__sub__
    __repr__ = lambda self: "I"
print(I(5), repr(I(5)), I(5) + 3, [I(1)])
#> 5 I 2 [I]
class E(Exception):
    __str__ = lambda s: "E!"
    note = Exception.add_note
e = E(); e.note("n"); print(e, e.__notes__)
#> E! ['n']
class B:
    __setattr__ = object.__setattr__
    __getitem__ = getattr
    __call__ = print
bb = B(); bb.x = 3; print(bb["x"]); bb(1) if False else None
#! TypeError: getattr expected at least 2 arguments, got 1
class It:
    __iter__ = lambda s: iter([1, 2])
    __len__ = lambda s: 2
    __bool__ = lambda s: False
print(list(It()), len(It()), bool(It()))
