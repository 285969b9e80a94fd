# Hostile answers of a guest's own methods, mutation while C iterates, and names that normalise to others.
class A:
    def __len__(self): return -1
len(A())
#! ValueError: __len__() should return >= 0
# ---
class A:
    def __len__(self): return 10**30
len(A())
#! OverflowError: cannot fit 'int' into an index-sized integer
# ---
class A:
    def __len__(self): return "x"
len(A())
#! TypeError: 'str' object cannot be interpreted as an integer
# ---
class A:
    def __length_hint__(self): return 10**18
    def __iter__(self): return iter([1])
print(list(A()))
#> [1]
# ---
class A:
    def __length_hint__(self): return -5
    def __iter__(self): return iter([1])
list(A())
#! ValueError: __length_hint__() should return >= 0
# ---
class A:
    def __hash__(self): return "x"
hash(A())
#! TypeError: __hash__ method should return an integer
# ---
class A:
    def __hash__(self): return 10**100
print({A(): 1}[A()] if False else hash(A()) < 2**64)
#> True
# ---
class A:
    def __index__(self): return 10**30
[1][A()]
#! IndexError: cannot fit 'A' into an index-sized integer
# ---
class A:
    def __index__(self): return "x"
range(A())
#! TypeError: __index__ returned non-int (type str)
# ---
class I(int):
    def __index__(self): return 10**10
    def __mul__(self, o): return "own"
print("a" * I(2), [1] * I(2), I(2) * "a")
#> aa [1, 1] own
# ---
class I(int): pass
'a' * I(10**10)
#! MemoryLimitError: memory limit: used 1e+10 bytes of 2.68435e+08 bytes: str of 1 items repeated 10000000000 times...
# ---
class I(int): pass
I(10) ** I(10**10)
#! MemoryLimitError: memory limit: used 3.75e+09 bytes of 2.68435e+08 bytes: a product of 30000000001 bits...
# ---
class I(int): pass
I(1) << I(10**12)
#! MemoryLimitError: memory limit: used 1.25e+11 bytes of 2.68435e+08 bytes: an int shifted left by 1000000000000 bits...
# ---
class F(float):
    def __float__(self): return "x"
    def __int__(self): return 10**30
print(float(F(1.5)), int(F(1.5)))
#! TypeError: F.__float__ returned non-float (type str)
# ---
class S(str):
    def __len__(self): return 0
    def __mul__(self, n): return "own"
print(S("abc") * 2, len(S("abc")), "".join([S("abc")]), S("abc").replace("a", "b"))
#> own 0 abc bbc
# ---
class S(str): pass
S("a") * 10**12
#! MemoryLimitError: memory limit: used 1e+12 bytes of 2.68435e+08 bytes: str of 1 items repeated 1000000000000 times...
# ---
class S(str): pass
S("a" * 10**6).replace("a", "b" * 10**6)
#! MemoryLimitError: memory limit: used 1e+12 bytes of 2.68435e+08 bytes: replace...
# ---
class S(str): pass
S("a").ljust(10**12)
#! MemoryLimitError: memory limit: used 4e+12 bytes of 2.68435e+08 bytes: ljust to a width of 1000000000000...
# ---
class S(str): pass
S(",").join(["x" * 10**6] * 10**6)
#! MemoryLimitError: memory limit: used 1e+12 bytes of 2.68435e+08 bytes: join...
# ---
class L(list): pass
L([1]) * 10**12
#! MemoryLimitError: memory limit: used 8e+12 bytes of 2.68435e+08 bytes: list of 1 items repeated 1000000000000 times...
# ---
class L(list):
    def __len__(self): return 10**12
print(L([1]) + [2], list(L([1])), sorted(L([2, 1])))
#> [1, 2] [1] [1, 2]
# ---
class D(dict):
    def keys(self): return iter(range(10**12))
dict(D())
# ---
class D(dict):
    def __iter__(self): return iter(range(10**12))
list(D())
#! MemoryLimitError: memory limit: used ...
# ---
class D(dict):
    def __getitem__(self, k): return self
print({**D(a=1)}["a"], dict(D(a=1)))
#> 1 {'a': 1}
# ---
class B(bytes): pass
B(b"a") * 10**12
#! MemoryLimitError: memory limit: used 1e+12 bytes of 2.68435e+08 bytes: bytes of 1 items repeated 1000000000000 times...
# ---
class T(tuple):
    def __eq__(self, o): return o
    def __hash__(self): return 1
print(T((1,)) == 5, {T((1,)): 2})
#> 5 {(1,): 2}
# ---
class A:
    def __eq__(self, o): raise ValueError("eq")
    def __hash__(self): return 1
{A(): 1, A(): 2}
#! ValueError: eq
# ---
class A:
    def __bool__(self): return 5
if A(): pass
#! TypeError: __bool__ should return bool, returned int
# ---
class A:
    def __iter__(self): return 5
list(A())
#! TypeError: iter() returned non-iterator of type 'int'
# ---
class A:
    def __next__(self): return 1
next(iter(A()))
#! TypeError: 'A' object is not iterable
# ---
class A:
    def __contains__(self, x): return [x]
print(5 in A())
#> True
# ---
class A:
    def __getattr__(self, name):
        print(name)
        raise AttributeError(name)
hasattr(A(), "x"); getattr(A(), "__glo" + "bals__", None); "{0.y}".format(A())
#! AttributeError: 'A' object has no attribute 'y'
#> x
#> __globals__
#> y
# ---
class A:
    def __setattr__(self, name, value): print("set", name)
    def __delattr__(self, name): print("del", name)
a = A()
a.x = 1
del a.x
a.__class__ = int
#? refused-name: the class of an object cannot be changed
# ---
class A:
    def __get__(self, o, t): return (o, t)
    def __set__(self, o, v): print(o is not None, v)
class B: x = A()
b = B()
b.x = 5
print(b.x[0] is b, B.x)
#> True 5
#> True (None, <class '__main__.B'>)
# ---
class A:
    def __set_name__(self, owner, name): owner.leaked = name
class B: x = A()
print(B.leaked)
#> x
# ---
class A:
    def __call__(self, *a, **k): return a, k
print(A()(*[1], **{"@x": 1, "class": 2}))
#> ((1,), {'@x': 1, 'class': 2})
# ---
class A:
    def __missing__(self, k): return 1
A()["x"]
#! TypeError: 'A' object is not subscriptable
# ---
class A:
    def __int__(self): return "x"
int(A())
#! TypeError: __int__ returned non-int (type str)
# ---
class A:
    def __float__(self): return 1
float(A())
#! TypeError: A.__float__ returned non-float (type int)
# ---
class A:
    def __complex__(self): return 1
complex(A())
#! TypeError: __complex__ returned non-complex (type int)
# ---
class A:
    def __bytes__(self): return "x"
bytes(A())
#! TypeError: __bytes__ returned non-bytes (type str)
# ---
class A:
    def __round__(self, n=None): return n
print(round(A(), 10**100))
#> 10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
# ---
class A:
    def __reversed__(self): return 5
print(reversed(A()))
#> 5
# ---
class A:
    def __dir__(self): return [1, "x", None]
dir(A())
#! TypeError: '<' not supported between instances of 'str' and 'int'
# ---
class A:
    def __divmod__(self, o): return o
    def __rpow__(self, o, m=None): return o
print(divmod(A(), 5), 5 ** A())
#> 5 5
# ---
class A:
    def __await__(self): return 5
async def f(): await A()
f().send(None)
#! TypeError: __await__() returned non-iterator of type 'int'
# ---
class A:
    def __aiter__(self): return 5
async def f():
    async for x in A(): pass
f().send(None)
#! TypeError: 'async for' received an object from __aiter__ that does not implement __anext__: int
# ---
class A:
    def __mro_entries__(self, bases): return (int,)
#? refused-dunder: the class A defines __mro_entries__, which is never called here
class B(A()): pass
#? misc: Unsupported dynamic base class "A"
print(B.__mro__)
# ---
class A:
    def __mro_entries__(self, bases): return 5
#? refused-dunder: the class A defines __mro_entries__, which is never called here
class B(A()): pass
#? misc: Unsupported dynamic base class "A"
# ---
class A:
    __match_args__ = ("__class__", "__dict__")
match A():
    case A(c, d): print(c, d)
#> <class '__main__.A'> {}
# ---
class A:
    __match_args__ = ("@x",)
match A():
    case A(x): print(x)
    case _: print("no")
#> no
# ---
class A:
    __match_args__ = 5
match A():
    case A(x): print(x)
#! TypeError: A.__match_args__ must be a tuple (got int)
# ---
match lambda: 0:
    case object(__globals__=g): print(g)
    case _: print("no match")
#> no match
# ---
match (x for x in []):
    case object(gi_frame=g): print(g)
    case _: print("no match")
#> no match
# ---
match 5:
    case int(__class__=c): print(c)
#> <class 'int'>
# ---
match {"a": 1}:
    case dict(keys=k): print(k is not None)
#> True
# ---
match print:
    case object(func=f): print(f)
    case object(args=a): print(a)
    case _: print("no match")
#> no match
# ---
l = [3, 2, 1]
def key(x):
    l.clear()
    return x
l.sort(key=key)
# ---
l = [3, 2, 1]
class A:
    def __lt__(self, o):
        l.append(1)
        return True
l[:] = [A(), A(), A()]
l.sort()
#! ValueError: list modified during sort
# ---
l = [1, 2, 3]
class A:
    def __eq__(self, o):
        l.clear()
        return False
print(A() in l, l.count(A()), l)
#> False 0 []
# ---
l = [1, 2, 3]
class A:
    def __index__(self):
        l.clear()
        return 2
l[A()]
#! IndexError: list index out of range
# ---
l = [1, 2, 3]
class A:
    def __index__(self):
        l.clear()
        return 0
l[A():] = [5]
print(l)
#> [5]
# ---
d = {1: 1, 2: 2}
for k in d: d[k + 10] = 1
#! RuntimeError: dictionary changed size during iteration
# ---
d = {1: 1, 2: 2}
class A:
    def __hash__(self): return 1
    def __eq__(self, o):
        d.clear()
        return False
print(d.get(A()), d)
#> None {}
# ---
d = {1: 1}
class A:
    def __hash__(self): return 1
    def __eq__(self, o):
        for i in range(1000): d[i] = i
        return False
d[A()] = 5
print(len(d) >= 1000)
#> True
# ---
s = {1, 2, 3}
class A:
    def __hash__(self): return 1
    def __eq__(self, o):
        s.clear()
        return True
s.discard(A())
s |= {A()}
print(len(s))
#> 1
# ---
a = bytearray(b"abc")
class A:
    def __index__(self):
        a.clear()
        return 97
print(A() in a, a.find(97))
#> False -1
# ---
a = bytearray(b"abc")
class A:
    def __index__(self):
        a.clear()
        return 0
a[A()] = 5
#! IndexError: bytearray index out of range
# ---
a = bytearray(100)
m = memoryview(a)
class A:
    def __index__(self):
        m.release()
        return 5
m[A()] = 1
#! ValueError: operation forbidden on released memoryview object
# ---
def g():
    yield from x
x = g()
next(x)
#! ValueError: generator already executing
# ---
def g():
    x.send(None)
    yield
x = g()
next(x)
#! ValueError: generator already executing
# ---
def g():
    x.close()
    yield
x = g()
next(x)
#! ValueError: generator already executing
# ---
it = iter([1, 2, 3])
class A:
    def __eq__(self, o):
        next(it, None)
        return False
print(A() in it)
#> False
# ---
import itertools
a, b = itertools.tee(x for x in [1, 2, 3])
def f():
    return next(a)
print(list(map(lambda v: f(), b)))
#> [1, 2, 3]
# ---
import itertools
class A:
    def __iter__(self): return self
    def __next__(self): return next(t)
t = itertools.chain(A())
next(t)
#! ValueError: generator already executing
# ---
import functools
class A:
    def __eq__(self, o): c.cache_clear(); return True
    def __hash__(self): return 1
c = functools.lru_cache(lambda x: 1)
c(A()); c(A())
print(c.cache_info().currsize <= 1)
#> True
# ---
x = {}
x.__ᵈⁱᶜᵗ__
#! AttributeError: 'dict' object has no attribute '__dict__'
# ---
print.__ｃｌａｓｓ__
#! BoundaryError: the result is a value of type monty.runtime.values.type, which cannot cross out of the sandbox; use numbers, text, bytes, lists, tuples, dicts and sets of them
# ---
f = lambda: 0
f.__ｇlobals__
#? refused-name: the attribute __globals__ does not exist here
# ---
ｐrint("full width")
#> full width
# ---
__ｂuiltins__
#? absent-builtin: the built-in __builtins__ does not exist here
# ---
class A: pass
a = A()
a.ｘ = 5
print(a.x, getattr(a, "ｘ", "no such name"))
#> 5 no such name
# ---
def f(ｘ): return x
print(f(x=5))
#> 5
# ---
import ｏs
# ---
class A:
    def __ｄel__(self): print("deleted")
#? refused-dunder: the class A defines __del__, which is never called here
# ---
class A: pass
setattr(A(), "a b", 1)
a = A()
setattr(a, "a b", 1)
setattr(a, "", 2)
print(a.__dict__)
#> {'a b': 1, '': 2}
# ---
class A: pass
setattr(A(), "@@x", 1)
#! AttributeError: 'A' object has no attribute 'x'
# ---
class A: pass
a = A()
a.__dict__.update({"@x": 1, "@@y": 2})
print(vars(a), hasattr(a, "@x"), hasattr(a, "x"))
#> {} False False
# ---
class A: pass
A.__dict__["x"] = 1
#! TypeError: 'mappingproxy' object does not support item assignment
print(A.x)
# ---
class A: pass
setattr(A, "@@made", print)
#! AttributeError: 'type' object has no attribute 'made'
# ---
class A: locals()["@x"] = 1
#! KeyError: '@x'
print(A)
# ---
type("A", (), {"@@x": 1, "@y": 2})
#! BoundaryError: the result is a value of type monty.runtime.values.type, which cannot cross out of the sandbox; use numbers, text, bytes, lists, tuples, dicts and sets of them
# ---
type("A\x00B", (), {})
#! ValueError: type name must not contain null characters
# ---
type("A", (), {"__slots__": ["\x00"]})
#! TypeError: __slots__ must be identifiers
# ---
type("A", (), {1: 2})
#! TypeError: the names of a class's members are strings
# ---
type("A", (), {"__class__": 5})().__class__
#! BoundaryError: the result is a value of type monty.runtime.values.type, which cannot cross out of the sandbox; use numbers, text, bytes, lists, tuples, dicts and sets of them
# ---
type("A", (), {"__dict__": 5})().__dict__
#! BoundaryError: the result is a value of type monty.runtime.builtins.namespaces.dict, which cannot cross out of the sandbox; use numbers, text, bytes, lists, tuples, dicts and ...
# ---
type("A", (), {"__init__": 5})()
#! TypeError: 'int' object is not callable
# ---
type("A", (int,), {"__new__": lambda c, v: 5})(1) + 1
# ---
class A:
    def __new__(cls): return print
print(A())
#> <built-in function print>
# ---
class A(int):
    def __new__(cls): return object.__new__(cls)
A()
#! TypeError: object.__new__(A) is not safe, use int.__new__()
# ---
class A(list):
    def __new__(cls): return int.__new__(cls)
A()
#! TypeError: int.__new__(A): A is not a subtype of int
# ---
object.__new__(int)
#! TypeError: object.__new__(int) is not safe, use int.__new__()
# ---
object.__new__(type(lambda: 0))
#! TypeError: object.__new__(function) is not safe, use function.__new__()
# ---
object.__new__(type(print))
#! TypeError: object.__new__(builtin_function_or_method) is not safe, use builtin_function_or_method.__new__()
# ---
int.__new__(bool, 5)
#! TypeError: int.__new__(bool): bool is not a subtype of int
# ---
list.__new__(list).append(1)
# ---
str.__new__(str, b"\xff", "utf-8", "my")
#! LookupError: unknown error handler name 'my'
# ---
print(super(int, 5).__repr__())
#! TypeError: super() needs a class of the program as its first argument
# ---
class A:
    def f(self): return super().__self__
A().f()
#! AttributeError: 'super' object has no attribute '__self__'
# ---
class A:
    def f(self): return super().__thisclass__
A().f()
#! AttributeError: 'super' object has no attribute '__thisclass__'
# ---
class A:
    def f(self): return super().__getattribute__("__dict__")
#? refused-name: the attribute __getattribute__ does not exist here
a = A()
a.x = 1
#? attr-defined: "A" has no attribute "x"
print(a.f())
# ---
class A:
    def f(self): return super().__setattr__("@x", 1)
A().f()
#! AttributeError: 'A' object has no attribute 'x'
# ---
object.__setattr__(5, "x", 1)
#! AttributeError: 'int' object has no attribute 'x'
# ---
object.__setattr__(print, "x", 1)
#! AttributeError: 'builtin_function_or_method' object has no attribute 'x'
# ---
object.__getattribute__(lambda: 0, "__glo" + "bals__")
#? refused-name: the attribute __getattribute__ does not exist here
# ---
object.__getattribute__(print, "func")
#? refused-name: the attribute __getattribute__ does not exist here
# ---
type.__getattribute__(int, "host")
#? refused-name: the attribute __getattribute__ does not exist here
# ---
type.__call__(int, 5)
#! TypeError: type() takes 1 or 3 arguments
# ---
type.__setattr__(int, "x", 5)
#! AttributeError: type object 'type' has no attribute '__setattr__'
# ---
class A: pass
type.__setattr__(A, "x", 5)
#! AttributeError: type object 'type' has no attribute '__setattr__'
# ---
int.real.__get__(5)
#! AttributeError: type object 'int' has no attribute 'real'
# ---
int.__dict__
#! AttributeError: type object 'int' has no attribute '__dict__'
# ---
str.__dict__["join"]
#! AttributeError: type object 'str' has no attribute '__dict__'
# ---
list.append.__get__([])
#! AttributeError: 'method_descriptor' object has no attribute '__get__'
# ---
list.append([], 1); list.append(5, 1)
#! TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'int' object
# ---
dict.get({}, 1); dict.get([], 1)
#! TypeError: descriptor 'get' for 'dict' objects doesn't apply to a 'list' object
# ---
str.join(5, [])
#! TypeError: descriptor 'join' for 'str' objects doesn't apply to a 'int' object
# ---
str.upper([])
#! TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'list' object
# ---
set.add(set(), [])
#! TypeError: unhashable type: 'list'
# ---
int.bit_length("x")
#! TypeError: descriptor 'bit_length' for 'int' objects doesn't apply to a 'str' object
# ---
dict.keys(vars())
#! TypeError: descriptor 'keys' for 'dict' objects doesn't apply to a 'dict' object
# ---
dict.update(globals(), {"__builtins__": {}})
#! TypeError: descriptor 'update' for 'dict' objects doesn't apply to a 'dict' object
print("still here")
# ---
dict.clear(globals())
#! TypeError: descriptor 'clear' for 'dict' objects doesn't apply to a 'dict' object
print("still here")
# ---
list(globals().values())
print(sorted(k for k in vars() if not k.startswith("__")))
#> []
# ---
class A: pass
vars(A).pop("x")
#! KeyError: 'x'
# ---
class A: pass
vars(A)["__init__"] = lambda self: print("hooked")
#! TypeError: 'mappingproxy' object does not support item assignment
A()
# ---
class A: x = 1
A.__dict__.clear()
#! TypeError: 'mappingproxy' object does not support item deletion
print(A.__dict__.get("x"))
