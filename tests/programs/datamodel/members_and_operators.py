class Meta:
    pass
class A:
    x = 1
    def __init__(self, v=0): self.v = v
    def who(self): return "A"
    @classmethod
    def make(cls, *a): return cls(*a)
    @staticmethod
    def stat(x): return x * 2
    @property
    def p(self): return self.v
    @p.setter
    def p(self, n): self.v = n
    @p.deleter
    def p(self): self.v = None
class B(A):
    def who(self): return "B" + super().who()
class C(A):
    def who(self): return "C" + super().who()
class D(B, C):
    def who(self): return "D" + super().who()
d = D.make(3)
print(d.who(), D.__mro__, D.mro() == list(D.__mro__), D.__bases__, D.__name__, D.__qualname__, D.__module__)
#> DBCA (<class '__main__.D'>, <class '__main__.B'>, <class '__main__.C'>, <class '__main__.A'>, <class 'object'>) True (<class '__main__.B'>, <class '__main__.C'>) D D __main__
d.p = 7
print(d.p, d.v)
#> 7 7
del d.p
print(d.p, D.stat(4), d.stat(5))
#> None 8 10
try:
    class E(A, B): pass
except TypeError as e: print(e)
#> Cannot create a consistent method resolution
#> order (MRO) for bases A, B
print(isinstance(d, (int, A)), issubclass(D, C), isinstance(D, type), type(d) is D, d.__class__.__name__)
#> True True True True D
print(hasattr(A, "p"), A.p.fget(d), A.__dict__["x"], "who" in vars(B), sorted(k for k in vars(B) if not k.startswith("__")))
#> True None 1 True ['who']
try: d.nope
except AttributeError as e: print(e)
#> 'D' object has no attribute 'nope'
try: D.nope
except AttributeError as e: print(e)
#> type object 'D' has no attribute 'nope'
try: A.who()
except TypeError as e: print(e)
#> A.who() missing 1 required positional argument: 'self'
try: A(1, 2, 3)
except TypeError as e: print(e)
#> A.__init__() takes from 1 to 2 positional arguments but 4 were given
try: d.who(1)
except TypeError as e: print(e)
#> D.who() takes 1 positional argument but 2 were given
class P:
    @property
    def ro(self): return 1
try: P().ro = 2
except AttributeError as e: print(e)
#> property 'ro' of 'P' object has no setter
try: del P().ro
except AttributeError as e: print(e)
#> property 'ro' of 'P' object has no deleter
class S:
    __slots__ = ("a", "b")
s = S()
s.a = 1
try: s.c = 1
except AttributeError as e: print(e)
#> 'S' object has no attribute 'c'
try: s.b
except AttributeError as e: print(e)
#> 'S' object has no attribute 'b'
print(S.__slots__, S.a)
#> ('a', 'b') <member 'a' of 'S' objects>
# ---
# descriptors
class Desc:
    def __set_name__(self, owner, name): self.name = "_" + name; print("set_name", owner.__name__, name)
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return getattr(obj, self.name, "unset")
    def __set__(self, obj, value):
        if value < 0: raise ValueError(f"{self.name[1:]} negative")
        setattr(obj, self.name, value)
    def __delete__(self, obj): delattr(obj, self.name)
class X:
    a = Desc()
    b = Desc()
#> set_name X a
#> set_name X b
x = X()
print(x.a)
#> unset
x.a = 5
print(x.a, vars(x), type(X.a).__name__)
#> 5 {'_a': 5} Desc
try: x.b = -1
except ValueError as e: print(e)
#> b negative
del x.a
print(x.a)
#> unset
class NonData:
    def __get__(self, obj, owner): return "nondata"
class Y:
    n = NonData()
y = Y()
print(y.n)
#> nondata
y.n = 3
print(y.n, y.__dict__)
#> 3 {'n': 3}
class Lazy:
    def __init__(self, f): self.f = f; self.__doc__ = f.__doc__
    def __set_name__(self, o, n): self.n = n
    def __get__(self, obj, o=None):
        if obj is None: return self
        v = obj.__dict__[self.n] = self.f(obj)
        return v
class Z:
    @Lazy
    def val(self):
        "doc"
        print("computing")
        return 42
z = Z()
print(z.val, z.val, Z.val.__doc__)
#> computing
#> 42 42 doc
# ---
class Base:
    subs = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
        Base.subs.append(cls.__name__)
class S1(Base, tag="one"): pass
class S2(S1): pass
print(Base.subs, S1.tag, S2.tag)
#> ['S1', 'S2'] one None
class G:
    def __class_getitem__(cls, k): return (cls.__name__, k)
print(G[int], G[1, 2])
#> ('G', <class 'int'>) ('G', (1, 2))
class M:
    def __getattr__(self, n):
        if n.startswith("dyn_"): return n[4:]
        raise AttributeError(f"no {n}")
    def __setattr__(self, n, v):
        print("set", n, v)
        super().__setattr__(n, v)
    def __delattr__(self, n):
        print("del", n)
        object.__delattr__(self, n)
m = M()
m.q = 1
#> set q 1
print(m.q, m.dyn_abc, getattr(m, "zzz", "dflt"), hasattr(m, "dyn_"), hasattr(m, "other"))
#> 1 abc dflt True False
del m.q
#> del q
try: m.q
except AttributeError as e: print(e)
#> no q
# ---
class V:
    def __init__(self, x, y): self.x, self.y = x, y
    def __add__(self, o): return V(self.x + o.x, self.y + o.y) if isinstance(o, V) else NotImplemented
    def __radd__(self, o): return self if o == 0 else NotImplemented
    def __mul__(self, k): return V(self.x * k, self.y * k)
    __rmul__ = __mul__
    def __neg__(self): return V(-self.x, -self.y)
    def __abs__(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    def __bool__(self): return bool(self.x or self.y)
    def __eq__(self, o): return isinstance(o, V) and (self.x, self.y) == (o.x, o.y)
    def __hash__(self): return hash((self.x, self.y))
    def __repr__(self): return f"V({self.x!r}, {self.y!r})"
    def __getitem__(self, i): return (self.x, self.y)[i]
    def __iter__(self): yield self.x; yield self.y
    def __len__(self): return 2
    def __contains__(self, v): return v in (self.x, self.y)
    def __matmul__(self, o): return self.x * o.x + self.y * o.y
    def __call__(self, s): return f"called {s}"
    def __format__(self, spec): return f"<{format(self.x, spec)},{format(self.y, spec)}>"
    def __lt__(self, o): return abs(self) < abs(o)
    def __int__(self): return int(self.x)
    def __float__(self): return float(self.x)
    def __index__(self): return int(self.x)
    def __round__(self, n=None): return V(round(self.x, n), round(self.y, n))
    def __divmod__(self, k): return (self.x // k, self.x % k)
    def __pow__(self, k, mod=None): return V(self.x ** k, self.y ** k)
    def __iadd__(self, o): self.x += o.x; return self
    def __reversed__(self): return iter((self.y, self.x))
    def __invert__(self): return V(self.y, self.x)
    def __sizeof__(self): return 1
    def __dir__(self): return ["x", "y"]
v, w = V(1, 2), V(3, 4)
print(v + w, sum([v, w]), v * 3, 3 * v, -v, abs(w), bool(V(0, 0)), v == V(1, 2), v != w, {v: 1}[V(1, 2)], v[0], list(v), len(v), 2 in v, v @ w, v("x"), f"{v:.1f}", v < w, v > w, sorted([w, v]), int(v), float(w), [10, 20, 30][v], hex(w), round(V(1.26, 2.71), 1), divmod(w, 2), v ** 2, list(reversed(v)), ~v, dir(v), max(v, w), range(10)[w])
#> V(4, 6) V(4, 6) V(3, 6) V(3, 6) V(-1, -2) 5.0 False True True 1 1 [1, 2] 2 True 11 called x <1.0,2.0> True False [V(1, 2), V(3, 4)] 1 3.0 20 0x3 V(1.3, 2.7) (1, 1) V(1, 4) [2, 1] V(2, 1) ['x', 'y'] V(3, 4) 3
v += w
print(v)
#> V(4, 2)
for bad in (lambda: v + 1, lambda: 1 + v, lambda: v - w, lambda: v >= w, lambda: v <= 1, lambda: v / 2, lambda: +v, lambda: v & w, lambda: v << 1, lambda: "a" + v, lambda: v["k"], lambda: v(1, 2), lambda: complex("x")):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
#> TypeError unsupported operand type(s) for +: 'V' and 'int'
#> TypeError unsupported operand type(s) for +: 'int' and 'V'
#> TypeError unsupported operand type(s) for -: 'V' and 'V'
#> TypeError '>=' not supported between instances of 'V' and 'V'
#> TypeError '<=' not supported between instances of 'V' and 'int'
#> TypeError unsupported operand type(s) for /: 'V' and 'int'
#> TypeError bad operand type for unary +: 'V'
#> TypeError unsupported operand type(s) for &: 'V' and 'V'
#> TypeError unsupported operand type(s) for <<: 'V' and 'int'
#> TypeError can only concatenate str (not "V") to str
#> TypeError tuple indices must be integers or slices, not str
#> TypeError V.__call__() takes 2 positional arguments but 3 were given
#> ValueError complex() arg is a malformed string
# ---
class R:
    def __init__(s, n): s.n = n
    def __add__(s, o): print("R.add"); return NotImplemented
    def __radd__(s, o): print("R.radd"); return "radd"
    def __eq__(s, o): print("R.eq"); return NotImplemented
    def __lt__(s, o): print("R.lt"); return NotImplemented
    def __gt__(s, o): print("R.gt"); return True
class RS(R):
    def __radd__(s, o): print("RS.radd"); return "rs"
    def __eq__(s, o): print("RS.eq"); return True
    def __gt__(s, o): print("RS.gt"); return False
r, rs = R(1), RS(2)
print(r + rs, rs + r)
#> RS.radd
#> R.add
#> R.radd
#> rs radd
print(r == rs, rs == r, r != rs, r == 1)
#> RS.eq
#> RS.eq
#> RS.eq
#> R.eq
#> True True False False
print(r < rs, rs < r, r > rs)
#> RS.gt
#> R.lt
#> R.gt
#> R.lt
#> R.gt
#> False True True
try: r + r
except TypeError as e: print(e)
#> R.add
#> unsupported operand type(s) for +: 'R' and 'R'
try: r < 1
except TypeError as e: print(e)
#> R.lt
#> '<' not supported between instances of 'R' and 'int'
print(1 + r, [r] == [r], r in [r], (1, r) == (1, r))
#> R.radd
#> radd True True True
