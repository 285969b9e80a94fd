class Seq:
    def __init__(s, *v): s.v = v
    def __getitem__(s, i): print("get", i); return s.v[i]
class SL(Seq):
    def __len__(s): print("len"); return len(s.v)
s = Seq(1, 2, 3)
print(list(s), 2 in s, 9 in s, [*s], max(s), sorted(s), tuple(s), sum(s), dict(enumerate(s)), list(zip(s, s)))
#> get 0
#> get 1
#> get 2
#> get 3
#> get 0
#> get 1
#> get 0
#> get 1
#> get 2
#> get 3
#> get 0
#> get 1
#> get 2
#> get 3
#> get 0
#> get 1
#> get 2
#> get 3
#> get 0
#> get 1
#> get 2
#> get 3
#> get 0
#> get 1
#> get 2
#> get 3
#> get 0
#> get 1
#> get 2
#> get 3
#> get 0
#> get 1
#> get 2
#> get 3
#> get 0
#> get 0
#> get 1
#> get 1
#> get 2
#> get 2
#> get 3
#> [1, 2, 3] True False [1, 2, 3] 3 [1, 2, 3] (1, 2, 3) 6 {0: 1, 1: 2, 2: 3} [(1, 1), (2, 2), (3, 3)]
a, b, c = s
#> get 0
#> get 1
#> get 2
#> get 3
x, *y = s
#> get 0
#> get 1
#> get 2
#> get 3
print(a, b, c, x, y, iter(s).__class__.__name__)
#> 1 2 3 1 [2, 3] iterator
l = SL(1, 2)
print(bool(l), not l, list(l), len(l), 1 in l)
#> len
#> len
#> len
#> get 0
#> get 1
#> get 2
#> len
#> get 0
#> True False [1, 2] 2 True
try: reversed(s)
except TypeError as e: print(e)
#> object of type 'Seq' has no len()
try: len(s)
except TypeError as e: print(e)
#> object of type 'Seq' has no len()
class Neg:
    def __len__(s): return -1
for f in (lambda: len(Neg()), lambda: bool(Neg())):
    try: f()
    except ValueError as e: print(e)
#> __len__() should return >= 0
#> __len__() should return >= 0
class BadLen:
    def __len__(s): return "x"
try: len(BadLen())
except TypeError as e: print(e)
#> 'str' object cannot be interpreted as an integer
class BadBool:
    def __bool__(s): return 1
try: bool(BadBool())
except TypeError as e: print(e)
#> __bool__ should return bool, returned int
class BadIter:
    def __iter__(s): return 5
try: list(BadIter())
except TypeError as e: print(e)
#> iter() returned non-iterator of type 'int'
try:
    for q in BadIter(): pass
except TypeError as e: print(e)
#> iter() returned non-iterator of type 'int'
class NoIter:
    __iter__ = None
try: list(NoIter())
except TypeError as e: print(e)
#> 'NoIter' object is not iterable
try: 1 in NoIter()
except TypeError as e: print(e)
#> argument of type 'NoIter' is not iterable
class NoCont:
    __contains__ = None
    def __iter__(s): return iter([1])
try: 1 in NoCont()
except TypeError as e: print(e)
#> 'NoCont' object is not a container
class NoHash:
    __hash__ = None
try: {NoHash()}
except TypeError as e: print(e)
#> unhashable type: 'NoHash'
class BadHash:
    def __hash__(s): return "x"
try: hash(BadHash())
except TypeError as e: print(e)
#> __hash__ method should return an integer
class Idx:
    def __init__(s, n): s.n = n
    def __index__(s): return s.n
print([1, 2, 3][Idx(1)], "abc"[Idx(0):Idx(2)], range(Idx(3)), list(range(5))[Idx(1)::Idx(2)], bin(Idx(5)), hex(Idx(255)), int(Idx(7)), float(Idx(3)), complex(Idx(2)), "a" * Idx(3), [0] * Idx(2), bytes(Idx(2)), chr(Idx(97)), round(1.256, Idx(1)), divmod(7, 2), (1, 2)[Idx(-1)], "%d" % Idx(4), f"{Idx(5)!r}"[:5], format(Idx(3).n, "d"), 2 ** Idx(3).n)
#> 2 ab range(0, 3) [1, 3] 0b101 0xff 7 3.0 (2+0j) aaa [0, 0] b'\x00\x00' a 1.3 (3, 1) 2 4 <__ma 3 8
class BadIdx:
    def __index__(s): return "x"
try: [1][BadIdx()]
except TypeError as e: print(e)
#> __index__ returned non-int (type str)
class F:
    def __float__(s): return 2.5
class I:
    def __int__(s): return 7
class Cx:
    def __complex__(s): return 1 + 2j
class Tr:
    def __trunc__(s): return 4
import math
print(float(F()), int(I()), complex(Cx()), complex(F()), math.floor(F()), math.sqrt(F()), "%.1f" % F(), math.trunc(Tr()), "%d" % I().__int__())
#> 2.5 7 (1+2j) (2.5+0j) 2 1.5811388300841898 2.5 4 7
class BadF:
    def __float__(s): return "x"
class BadI:
    def __int__(s): return 1.5
for f in (lambda: float(BadF()), lambda: int(BadI()), lambda: int(F()), lambda: float(I()), lambda: [1][I()], lambda: range(F()), lambda: math.sqrt(I()), lambda: "%d" % F(), lambda: "%d" % I()):
    try: print(f())
    except TypeError as e: print(e)
#> BadF.__float__ returned non-float (type str)
#> __int__ returned non-int (type float)
#> int() argument must be a string, a bytes-like object or a real number, not 'F'
#> float() argument must be a string or a real number, not 'I'
#> list indices must be integers or slices, not I
#> 'F' object cannot be interpreted as an integer
#> must be real number, not I
#> %d format: a real number is required, not F
#> 7
class B:
    def __bytes__(s): return b"by"
    def __format__(s, spec): return 5
    def __repr__(s): return 5
print(bytes(B()))
#> b'by'
for f in (lambda: format(B()), lambda: repr(B()), lambda: f"{B()}", lambda: str(B()), lambda: f"{B()!r}", lambda: "{}".format(B()), lambda: [B()].__repr__(), lambda: repr([B()])):
    try: print(f())
    except TypeError as e: print(e)
#> __format__ must return a str, not int
#> __repr__ returned non-string (type int)
#> __format__ must return a str, not int
#> __str__ returned non-string (type int)
#> __repr__ returned non-string (type int)
#> __format__ must return a str, not int
#> __repr__ returned non-string (type int)
#> __repr__ returned non-string (type int)
class Call:
    __call__ = None
try: Call()()
except TypeError as e: print(e)
#> 'NoneType' object is not callable
print(callable(Call()), callable(Seq), callable(print), callable(lambda: 0))
#> True True True True
class R:
    def __round__(s, n=None): return ("round", n)
    def __floor__(s): return "floor"
    def __ceil__(s): return "ceil"
    def __trunc__(s): return "trunc"
    def __abs__(s): return "abs"
    def __pos__(s): return "pos"
    def __divmod__(s, o): return "divmod"
    def __rdivmod__(s, o): return "rdivmod"
    def __pow__(s, o, m=None): return ("pow", o, m)
    def __rpow__(s, o): return ("rpow", o)
    def __lshift__(s, o): return "ls"
    def __rrshift__(s, o): return "rrs"
    def __imatmul__(s, o): return "imm"
    def __xor__(s, o): return "xor"
    def __rxor__(s, o): return "rxor"
    def __floordiv__(s, o): return "fd"
    def __rmod__(s, o): return "rmod"
    def __truediv__(s, o): return "td"
r = R()
print(round(r), round(r, 2), math.floor(r), math.ceil(r), math.trunc(r), abs(r), +r, divmod(r, 1), divmod(1, r), r ** 2, pow(r, 2, 3), 2 ** r, r << 1, 1 >> r, r ^ 1, 1 ^ r, r // 1, 5 % r, "ab" % r if False else 1, r / 1)
#> ('round', None) ('round', 2) floor ceil trunc abs pos divmod rdivmod ('pow', 2, None) ('pow', 2, 3) ('rpow', 2) ls rrs xor rxor fd rmod 1 td
r @= 5
print(r)
#> imm
# ---
class CM:
    def __init__(s, n, swallow=False): s.n, s.sw = n, swallow
    def __enter__(s): print("enter", s.n); return s.n
    def __exit__(s, t, v, tb): print("exit", s.n, t and t.__name__, v, tb is not None); return s.sw
with CM(1) as a, CM(2) as b: print(a, b)
#> enter 1
#> enter 2
#> 1 2
#> exit 2 None None False
#> exit 1 None None False
with CM(3, True): raise ValueError("x")
#> enter 3
#> exit 3 ValueError x True
try:
    with CM(4): raise KeyError("y")
except KeyError as e: print("out", e)
#> enter 4
#> exit 4 KeyError 'y' True
#> out 'y'
with (CM(5) as p, CM(6, True) as q):
    1 / 0
#> enter 5
#> enter 6
#> exit 6 ZeroDivisionError division by zero True
#> exit 5 None None False
def f():
    with CM(7): return "ret"
print(f())
#> enter 7
#> exit 7 None None False
#> ret
for i in range(2):
    with CM(8):
        if i: break
        continue
#> enter 8
#> exit 8 None None False
#> enter 8
#> exit 8 None None False
class NoExit:
    def __enter__(s): pass
try:
    with NoExit(): pass
except (TypeError, AttributeError) as e: print(type(e).__name__, e)
#> TypeError 'NoExit' object does not support the context manager protocol (missed __exit__ method)
try:
    with 5: pass
except (TypeError, AttributeError) as e: print(type(e).__name__, e)
#> TypeError 'int' object does not support the context manager protocol
class BadEnter(CM):
    def __enter__(s): raise RuntimeError("enter")
try:
    with CM(9), BadEnter(10): print("no")
except RuntimeError as e: print(e)
#> enter 9
#> exit 9 RuntimeError enter True
#> enter
class BadExit(CM):
    def __exit__(s, *a): raise OSError("exit")
try:
    with BadExit(11): raise ValueError("body")
except OSError as e: print(e, repr(e.__context__))
#> enter 11
#> exit ValueError('body')
from contextlib import contextmanager, suppress, ExitStack, closing, nullcontext, redirect_stdout, AsyncExitStack, asynccontextmanager, ContextDecorator
@contextmanager
def cm(n):
    print("setup", n)
    try: yield n * 2
    except ValueError as e: print("handled", e)
    finally: print("teardown", n)
with cm(1) as v: print(v)
#> setup 1
#> 2
#> teardown 1
with cm(2): raise ValueError("in")
#> setup 2
#> handled in
#> teardown 2
try:
    with cm(3): raise KeyError("k")
except KeyError as e: print("key", e)
#> setup 3
#> teardown 3
#> key 'k'
with suppress(KeyError, IndexError): [][0]
with ExitStack() as st:
    st.enter_context(CM("a")); st.callback(print, "cb"); st.push(lambda *a: print("pushed", a[0]) or False); st.enter_context(CM("b"))
#> enter a
#> enter b
#> exit b None None False
#> pushed None
#> cb
#> exit a None None False
@cm(5)
def deco(): print("in deco")
deco()
#> setup 5
#> in deco
#> teardown 5
import io
buf = io.StringIO()
with redirect_stdout(buf): print("captured")
print(repr(buf.getvalue()))
#> 'captured\n'
with nullcontext(7) as n: print(n)
#> 7
@contextmanager
def bad(): 
    if False: yield
try:
    with bad(): pass
except RuntimeError as e: print(e)
#> generator didn't yield
@contextmanager
def two(): yield 1; yield 2
try:
    with two(): pass
except RuntimeError as e: print(e)
#> generator didn't stop
# ---
class Tr:
    log = []
    def __init__(s, n): s.__dict__["n"] = n
    def __getattr__(s, k): Tr.log.append(("get", k)); return k.upper()
    def __setattr__(s, k, v): Tr.log.append(("set", k, v)); s.__dict__[k] = v
t = Tr(1); t.a = 2; t.a += 3; print(t.a, t.zz, t.n, Tr.log, vars(t))
#> 5 ZZ 1 [('set', 'a', 2), ('set', 'a', 5), ('get', 'zz')] {'n': 1, 'a': 5}
class Sl:
    __slots__ = ("x", "__dict__")
sl = Sl(); sl.x = 1; sl.y = 2; print(sl.x, sl.y, sl.__dict__)
#> 1 2 {'y': 2}
class S2(Sl): __slots__ = ("z",)
s2 = S2(); s2.z = 1; print(s2.z, S2.__slots__, hasattr(s2, "x"))
#> 1 ('z',) False
class Sing:
    _i = None
    def __new__(cls, *a):
        if cls._i is None: cls._i = super().__new__(cls)
        return cls._i
    def __init__(s, v=0): s.v = v
print(Sing(1) is Sing(2), Sing().v)
#> True 0
class NewOther:
    def __new__(cls): return 5
    def __init__(s): print("never")
print(NewOther())
#> 5
class Up(str):
    def __new__(cls, v): return super().__new__(cls, v.upper())
print(Up("abc"), type(Up("x")).__name__, Up("a") + "b", Up("q").lower(), isinstance(Up("a"), str))
#> ABC Up Ab q True
class Pos(int):
    def __new__(cls, v):
        if v < 0: raise ValueError("neg")
        return super().__new__(cls, v)
print(Pos(5) + 1, [Pos(3)])
#> 6 [3]
try: Pos(-1)
except ValueError as e: print(e)
#> neg
class Tup(tuple):
    def __new__(cls, *v): return super().__new__(cls, v)
    @property
    def first(s): return s[0]
print(Tup(1, 2).first, Tup(3), Tup() == ())
#> 1 (3,) True
class DD(dict):
    def __missing__(s, k): s[k] = k * 2; return s[k]
    def __getattr__(s, k):
        try: return s[k]
        except KeyError: raise AttributeError(k) from None
    __setattr__ = dict.__setitem__
d = DD(a=1); print(d["b"], d.a, d.get("c"), d); d.z = 5; print(d["z"], "z" in d)
#> bb 1 None {'a': 1, 'b': 'bb'}
#> 5 True
class LL(list):
    def append(s, v): super().append(v * 2); return s
l = LL([1]); l.append(2).append(3); print(l, l[1:], type(l[1:]).__name__, l + [1], LL(x for x in "ab"), len(l), l == [1, 4, 6])
#> [1, 4, 6] [4, 6] list [1, 4, 6, 1] ['a', 'b'] 3 True
class A:
    def m(s): return "A.m"
    @classmethod
    def c(cls): return cls.__name__
    @staticmethod
    def s(v): return v
a = A(); f = a.m; g = A.m; print(f(), g(a), A.c(), a.c(), A.s(1), a.s(2), f.__name__, f.__self__ is a, f.__func__ is g, a.m == a.m, a.m is a.m)
#> A.m A.m A A 1 2 m True True True False
a.m = lambda: "inst"; print(a.m()); del a.m; print(a.m()); A.m = lambda self: "patched"; print(a.m())
#> inst
#> A.m
#> patched
A.new = 5; print(a.new); del A.new; print(hasattr(a, "new"))
#> 5
#> False
print(type("Dyn", (A,), {"x": 1, "f": lambda s: s.x})().f(), type(a), type(A), type(type), isinstance(A, type), issubclass(bool, int), A.__bases__, object.__bases__, bool.__mro__)
#> 1 <class '__main__.A'> <class 'type'> <class 'type'> True True (<class 'object'>,) () (<class 'bool'>, <class 'int'>, <class 'object'>)
B = type("B", (), {}); print(B, B.__name__, B().__class__)
#> <class '__main__.B'> B <class '__main__.B'>
print(getattr(a, "c")(), setattr(a, "q", 1), a.q, hasattr(a, "nope"), getattr(a, "nope", "d"), delattr(a, "q"), [n for n in dir(a) if not n.startswith("_")], vars(A)["s"].__func__(4), A.__dict__["c"].__func__(A))
#> A None 1 False d None ['c', 'm', 's'] 4 A
class WithDoc:
    """doc text"""
    x: int
    y: str = "a"
    def m(self, a: int) -> None: "mdoc"
print(WithDoc.__doc__, WithDoc.__annotations__, WithDoc.m.__doc__, WithDoc.m.__annotations__, WithDoc().__doc__, WithDoc.__module__, WithDoc.m.__qualname__)
#> doc text {'x': <class 'int'>, 'y': <class 'str'>} mdoc {'a': <class 'int'>, 'return': None} doc text __main__ WithDoc.m
print(super, type(super(A, a)), isinstance(5, object), isinstance(None, type(None)), isinstance(1, int | str), isinstance("a", (int, (str, float))), int | None, list[int], dict[str, int], type(int | str).__name__)
#> <class 'super'> <class 'super'> True True True True int | None list[int] dict[str, int] UnionType
