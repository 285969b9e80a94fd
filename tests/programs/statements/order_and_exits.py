def t(n, v=None): print(n, end=" "); return v if v is not None else n
d = {}
d[t("k")] = t("v"); print(d)
#> v k {'k': 'v'}
t("o", d)[t("i")] = t("x"); print(d)
#> x o i {'k': 'v', 'i': 'x'}
l = [0, 0]
l[t(0)] += t(5); print(l)
#> 0 5 [5, 0]
print({t("a"): t(1), t("b"): t(2)}, [t(1), t(2)], (t(1), t(2)), {t(1)})
#> a 1 b 2 1 2 1 2 1 {'a': 1, 'b': 2} [1, 2] (1, 2) {1}
def f(*a, **k): return a, k
print(f(t(1), *t("xy"), t(2), k=t(3), **t("m", {"z": 1}), q=t(4)))
#> 1 xy 2 3 m 4 ((1, 'x', 'y', 2), {'k': 3, 'z': 1, 'q': 4})
print(t(1) < t(2) < t(0) < t(9), t(1) if t(0, 0) else t(2), t(0, 0) or t(3), t(0, 0) and t(3))
#> 1 2 0 0 2 0 3 0 False 2 3 0
x = y = t("chain", [1]); print(x is y)
#> chain True
a, b = t("p"), t("q"); (a, b)[t(0, 0)]
print(t("f", f)(t(1), b=t(2)), t(2) ** t(3) ** t(1), t(10) - t(3) - t(2), [t(i) for i in range(2) if t(True)], {t(k): t(v) for k, v in [(1, 2)]})
#> p q 0 f 1 2 2 3 1 10 3 2 True 0 True 1 1 2 ((1,), {'b': 2}) 8 5 [0, 1] {1: 2}
class Ev:
    def __getattr__(s, n): print("get", n, end=" "); return s
    def __setattr__(s, n, v): print("set", n, end=" ")
    def __getitem__(s, k): print("gi", k, end=" "); return s
    def __setitem__(s, k, v): print("si", k, end=" ")
    def __delitem__(s, k): print("di", k, end=" ")
    def __call__(s, *a, **k): print("call", a, k, end=" "); return s
    def __iadd__(s, o): print("iadd", o, end=" "); return s
    def __add__(s, o): print("add", o, end=" "); return s
    def __radd__(s, o): print("radd", o, end=" "); return s
    def __lt__(s, o): print("lt", end=" "); return True
    def __enter__(s): print("enter", end=" "); return s
    def __exit__(s, *a): print("exit", end=" ")
    def __iter__(s): print("iter", end=" "); return iter([s, s])
    def __contains__(s, o): print("contains", o, end=" "); return 1
    def __bool__(s): print("bool", end=" "); return True
    def __neg__(s): print("neg", end=" "); return s
e = Ev()
e.a.b[1](2).c = e.d[t(3)]; print()
#> get d 3 gi 3 get a get b gi 1 call (2,) {} set c
e.a[t(1)] += t(2); print()
#> get a 1 gi 1 2 iadd 2 si 1
e.p, e[0], e.q = 1, 2, 3; print()
#> set p si 0 set q
del e[5]; print()
#> di 5
with e.cm as e.target: print("body", end=" ")
print()
#> get cm enter set target body exit
for e.loop in e: print("L", end=" ")
print()
#> iter set loop L set loop L
print(1 + e is e, -e is e, (5 in e), (e < 1 < 2), not e)
#> radd 1 neg contains 5 lt bool True True True True False
a, *b = e; print(len(b))
#> iter 1
[e.z for e.w in [1]] if False else None
print(f"{e.name!s:.3}" if False else "x")
#> x
# ---
def r1():
    for i in range(3):
        try:
            if i == 1: return ("ret", i)
        finally:
            print("fin", i)
            if i == 0: continue
print(r1())
#> fin 0
#> fin 1
#> ('ret', 1)
def r2():
    try: raise ValueError("a")
    except ValueError as e:
        try: raise TypeError("b")
        except TypeError as e2: return repr(e), repr(e2), repr(e2.__context__)
        finally: print("inner fin")
    finally: print("outer fin")
print(r2())
#> inner fin
#> outer fin
#> ("ValueError('a')", "TypeError('b')", "ValueError('a')")
def r3():
    while True:
        try:
            try: break
            finally: print("f1")
        finally: print("f2")
    else: print("never")
    return "done"
print(r3())
#> f1
#> f2
#> done
def r4():
    try: return "try"
    finally:
        try: raise KeyError
        except KeyError: print("handled")
print(r4())
#> handled
#> try
def r5():
    try: 1 / 0
    except ZeroDivisionError: raise
    finally: return "swallowed"
print(r5())
#> swallowed
try:
    try: raise ValueError("v")
    finally: print(x_undefined)
except NameError as e: print(e, repr(e.__context__))
#> name 'x_undefined' is not defined ValueError('v')
e = "outer"
try: raise ValueError
except ValueError as e: pass
try: print(e)
except NameError as n: print(n)
#> name 'e' is not defined
class Ctx:
    def __enter__(s): return s
    def __exit__(s, t, v, tb): raise KeyError("from exit") from v
try:
    with Ctx(): raise ValueError("body")
except KeyError as k: print(repr(k.__cause__), repr(k.__context__))
#> ValueError('body') ValueError('body')
def gen():
    try: yield 1
    except GeneratorExit: print("ge"); raise
    finally: print("gfin")
g = gen(); next(g); g.close(); g.close()
#> ge
#> gfin
def stop():
    yield next(iter([]))
try: list(stop())
except RuntimeError as e: print(e, repr(e.__cause__))
#> generator raised StopIteration StopIteration()
EXC = (KeyError, IndexError)
for v in ({}, [], ""):
    try: v[0]
    except EXC as e: print(type(e).__name__)
#> KeyError
#> IndexError
#> IndexError
def exc_class(): print("evaluated"); return ValueError
try: raise ValueError
except exc_class(): print("caught")
#> evaluated
#> caught
try:
    try: raise ValueError("1")
    except ValueError: raise KeyError("2")
except KeyError as e:
    c = e; n = 0
    while c: print(type(c).__name__, c.args); c = c.__context__
#> KeyError ('2',)
#> ValueError ('1',)
import traceback, sys
try: int("z")
except ValueError: s = traceback.format_exc(); print(s.splitlines()[0], s.splitlines()[-1])
#> Traceback (most recent call last): ValueError: invalid literal for int() with base 10: 'z'
try: raise ValueError("tb")
except ValueError as e: print(traceback.format_exception_only(type(e), e), sys.exc_info()[0].__name__, sys.exc_info()[1] is e)
#> ['ValueError: tb\n'] ValueError True
print(sys.exc_info())
#> (None, None, None)
try:
    raise Exception("a", "b")
except Exception as e:
    x, y = e.args; print(x, y, e)
#> a b ('a', 'b')
class Multi(ValueError, KeyError): pass
try: raise Multi("m")
except KeyError as e: print("as key", e, isinstance(e, ValueError))
#> as key 'm' True
for bad in (lambda: (_ for _ in ()).throw(ValueError("thrown")), lambda: [].__getitem__(0), lambda: (lambda: (yield))().send(1)):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
#> ValueError thrown
#> IndexError list index out of range
#> TypeError can't send non-None value to a just-started generator
# ---
class A:
    def f(self): return "A.f"
    @classmethod
    def c(cls): return f"A.c {cls.__name__}"
    @property
    def p(self): return "A.p"
class B(A):
    def f(self):
        def inner(): return super(B, self).f()
        return inner() + (lambda: super(B, self).f())() + "".join(super(B, self).f() for _ in "a")
    @classmethod
    def c(cls): return "B" + super().c()
    @property
    def p(self): return "B" + super().p
    def g(self): return [__class__.__name__ for _ in range(1)], __class__ is B
    def h(self, *a, **k): return super().f(), a, k
    @staticmethod
    def s(): return super(B, B()).f()
b = B(); print(b.f(), B.c(), b.p, b.g(), b.h(1, x=2), B.s(), super(B, b).p, super(B, B).c())
#> A.fA.fA.f BA.c B BA.p (['B'], True) ('A.f', (1,), {'x': 2}) A.f A.p A.c B
class Root:
    def __init__(self, **kw): self.log = ["root"]; assert not kw, kw
class L(Root):
    def __init__(self, l=None, **kw): super().__init__(**kw); self.log.append(("l", l))
class R(Root):
    def __init__(self, r=None, **kw): super().__init__(**kw); self.log.append(("r", r))
class LR(L, R):
    def __init__(self, **kw): super().__init__(**kw); self.log.append("lr")
print(LR(l=1, r=2).log)
#> ['root', ('r', 2), ('l', 1), 'lr']
try: LR(q=1)
except AssertionError as e: print(e)
#> {'q': 1}
class Mixin:
    def save(self): return f"saved {super().save()}"
class Base2:
    def save(self): return "base"
class M(Mixin, Base2): pass
print(M().save())
#> saved base
try: Mixin().save()
except AttributeError as e: print(e)
#> 'super' object has no attribute 'save'
class WithBadName:
    def __set_name__(self, o, n): raise ValueError("bad name")
try:
    class UseBad: x = WithBadName()
except Exception as e: print(type(e).__name__, e, getattr(e, "__notes__", None), repr(e.__cause__))
#> RuntimeError Error calling __set_name__ on 'WithBadName' instance 'x' in 'UseBad' None ValueError('bad name')
try:
    class Lay(int, str): pass
except TypeError as e: print(e)
#> multiple bases have instance lay-out conflict
try:
    class Fin(bool): pass
except TypeError as e: print(e)
#> type 'bool' is not an acceptable base type
try:
    class Non(5): pass
except TypeError as e: print(e)
#> int() takes at most 2 arguments (3 given)
try:
    class Dup(A, A): pass
except TypeError as e: print(e)
#> duplicate base class A
x = 5
class Body:
    x = x + 1
    y = [x for x in range(3)]
    def m(self): return x
    lst = list(map(lambda v: v * 2, y))
    for i in range(2): pass
    if True: cond = "c"
    try: del x
    except NameError: pass
    z = x
print(Body.y, Body().m(), Body.lst, Body.i, Body.cond, Body.z, hasattr(Body, "x"))
#> [0, 1, 2] 5 [0, 2, 4] 1 c 5 False
def outer():
    v = "outer"
    class In:
        nonlocal v
        v = "changed"
        w = v
    return v, In.w, hasattr(In, "v")
print(outer())
#> ('changed', 'changed', False)
class Cnt:
    n = 0
    def __init__(self): type(self).n += 1; self.n += 10
print(Cnt().n, Cnt.n, Cnt().n)
#> 11 1 12
class Chain:
    def __init__(self): self.ops = []
    def __getattr__(self, n):
        if n.startswith("__"): raise AttributeError(n)
        return lambda *a: (self.ops.append((n, a)), self)[1]
print(Chain().select("a").where(x := 3).limit(5).ops, x)
#> [('select', ('a',)), ('where', (3,)), ('limit', (5,))] 3
class Cmp:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v if isinstance(o, Cmp) else NotImplemented
    def __lt__(s, o): return s.v < o.v if isinstance(o, Cmp) else NotImplemented
    def __le__(s, o): return s == o or s < o
a, b = Cmp(1), Cmp(2)
print(a < b, a > b, a <= b, a >= b, a == b, a != b, sorted([b, a])[0].v, max(a, b).v, [a, b] < [b, a], a == 1, a != 1, (a, 1) < (b, 0), a in [Cmp(1)], [Cmp(1)].index(a), [a, b].count(Cmp(2)))
#> True False True False False True 1 2 True False True True True 0 1
for bad in (lambda: a < 1, lambda: a >= "x", lambda: sorted([a, 1]), lambda: max(a, 1), lambda: hash(a), lambda: {a: 1}):
    try: print(bad())
    except TypeError as e: print(e)
#> '<' not supported between instances of 'Cmp' and 'int'
#> '>=' not supported between instances of 'Cmp' and 'str'
#> '<' not supported between instances of 'int' and 'Cmp'
#> '>' not supported between instances of 'int' and 'Cmp'
#> unhashable type: 'Cmp'
#> unhashable type: 'Cmp'
