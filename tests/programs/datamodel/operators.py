# Every binary operator dunder, plain and reflected.
class A:
    def __add__(self, o): return f"A+{o}"
    def __sub__(self, o): return f"A-{o}"
    def __mul__(self, o): return f"A*{o}"
    def __matmul__(self, o): return f"A@{o}"
    def __truediv__(self, o): return f"A/{o}"
    def __floordiv__(self, o): return f"A//{o}"
    def __mod__(self, o): return f"A%{o}"
    def __pow__(self, o): return f"A**{o}"
    def __lshift__(self, o): return f"A<<{o}"
    def __rshift__(self, o): return f"A>>{o}"
    def __and__(self, o): return f"A&{o}"
    def __or__(self, o): return f"A|{o}"
    def __xor__(self, o): return f"A^{o}"
    def __divmod__(self, o): return f"divmod {o}"
class R:
    def __radd__(self, o): return f"{o}+R"
    def __rsub__(self, o): return f"{o}-R"
    def __rmul__(self, o): return f"{o}*R"
    def __rmatmul__(self, o): return f"{o}@R"
    def __rtruediv__(self, o): return f"{o}/R"
    def __rfloordiv__(self, o): return f"{o}//R"
    def __rmod__(self, o): return f"{o}%R"
    def __rpow__(self, o): return f"{o}**R"
    def __rlshift__(self, o): return f"{o}<<R"
    def __rrshift__(self, o): return f"{o}>>R"
    def __rand__(self, o): return f"{o}&R"
    def __ror__(self, o): return f"{o}|R"
    def __rxor__(self, o): return f"{o}^R"
    def __rdivmod__(self, o): return f"rdivmod {o}"
a, r = A(), R()
print(a + 1, a - 1, a * 1, a @ 1, a / 1, a // 1, a % 1, a ** 1, a << 1, a >> 1, a & 1, a | 1, a ^ 1, divmod(a, 1))
#> A+1 A-1 A*1 A@1 A/1 A//1 A%1 A**1 A<<1 A>>1 A&1 A|1 A^1 divmod 1
print(1 + r, 1 - r, 1 * r, 1 @ r, 1 / r, 1 // r, 1 % r, 1 ** r, 1 << r, 1 >> r, 1 & r, 1 | r, 1 ^ r, divmod(1, r))
#> 1+R 1-R 1*R 1@R 1/R 1//R 1%R 1**R 1<<R 1>>R 1&R 1|R 1^R rdivmod 1
print("s" + r, [1] + r, (1,) * r, "fmt%s" % 1 + r, None + r, 1.5 - r, {1} | r, {} | r, b"b" + r, 2j ** r)
#> s+R [1]+R (1,)*R fmt1+R None+R 1.5-R {1}|R {}|R b'b'+R 2j**R
# ---
# Every in-place dunder; the result is what is bound.
class I:
    def __init__(self): self.log = []
    def __iadd__(self, o): self.log.append("+="); return self
    def __isub__(self, o): self.log.append("-="); return self
    def __imul__(self, o): self.log.append("*="); return self
    def __imatmul__(self, o): self.log.append("@="); return self
    def __itruediv__(self, o): self.log.append("/="); return self
    def __ifloordiv__(self, o): self.log.append("//="); return self
    def __imod__(self, o): self.log.append("%="); return self
    def __ipow__(self, o): self.log.append("**="); return self
    def __ilshift__(self, o): self.log.append("<<="); return self
    def __irshift__(self, o): self.log.append(">>="); return self
    def __iand__(self, o): self.log.append("&="); return self
    def __ior__(self, o): self.log.append("|="); return self
    def __ixor__(self, o): self.log.append("^="); return self
i = j = I()
i += 1; i -= 1; i *= 1; i @= 1; i /= 1; i //= 1; i %= 1; i **= 1; i <<= 1; i >>= 1; i &= 1; i |= 1; i ^= 1
print(i.log, i is j)
#> ['+=', '-=', '*=', '@=', '/=', '//=', '%=', '**=', '<<=', '>>=', '&=', '|=', '^='] True
# ---
# Unary operators and conversions.
class N:
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "inv"
    def __abs__(self): return "abs"
    def __int__(self): return 7
    def __float__(self): return 7.5
    def __complex__(self): return 7j
    def __index__(self): return 2
    def __round__(self, n=None): return f"round {n}"
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __bytes__(self): return b"by"
    def __bool__(self): return False
import math
n = N()
print(-n, +n, ~n, abs(n), int(n), float(n), complex(n), round(n), round(n, 3), not n, math.trunc(n), math.floor(n), math.ceil(n), bytes(n))
#> neg pos inv abs 7 7.5 7j round None round 3 True trunc floor ceil b'by'
print([10, 20, 30][n], hex(n), bin(n), oct(n), "abc"[:n], list(range(5))[n:], "x" * n, [0] * n, chr(n) == "\x02", range(n), math.sqrt(N()), "%d" % n, 2 ** n.__index__())
#> 30 0x2 0b10 0o2 ab [2, 3, 4] xx [0, 0] True range(0, 2) 2.7386127875258306 7 4
# ---
# NotImplemented: try the other side, then say both types; same types are asked once.
class A:
    def __add__(self, o):
        print("A.__add__")
        return NotImplemented
    def __radd__(self, o):
        print("A.__radd__")
        return NotImplemented
class B:
    def __radd__(self, o):
        print("B.__radd__")
        return "B"
print(A() + B())
#> A.__add__
#> B.__radd__
#> B
for f in (lambda: A() + 1, lambda: 1 + A(), lambda: A() + A(), lambda: B() + A()):
    try:
        print(f())
    except TypeError as error:
        print(error)
#> A.__add__
#> unsupported operand type(s) for +: 'A' and 'int'
#> A.__radd__
#> unsupported operand type(s) for +: 'int' and 'A'
#> A.__add__
#> unsupported operand type(s) for +: 'A' and 'A'
#> A.__radd__
#> unsupported operand type(s) for +: 'B' and 'A'
# ---
# The right operand goes first when its class derives from the left's and overrides the reflected method.
class Base:
    def __add__(self, o): return "Base.add"
    def __radd__(self, o): return "Base.radd"
    def __sub__(self, o): return "Base.sub"
    def __lt__(self, o): return "Base.lt"
    def __gt__(self, o): return "Base.gt"
class Same(Base): pass
class Over(Base):
    def __radd__(self, o): return "Over.radd"
    def __rsub__(self, o): return "Over.rsub"
    def __gt__(self, o): return "Over.gt"
print(Base() + Same(), Base() + Over(), Same() + Over(), Over() + Base(), Base() - Over(), Base() < Over(), Base() < Same())
#> Base.add Over.radd Base.add Base.add Over.rsub Over.gt Base.gt
class MyInt(int):
    def __radd__(self, o): return f"MyInt.radd {o}"
    def __add__(self, o): return f"MyInt.add {o}"
print(1 + MyInt(2), MyInt(1) + 2, MyInt(1) * 2, type(MyInt(1) * 2).__name__, True + MyInt(1))
#> MyInt.radd 1 MyInt.add 2 2 int 2
# ---
# Dunders are looked up on the class, not the instance.
class C:
    def __add__(self, o): return "class"
    def __len__(self): return 1
    def __call__(self): return "class call"
c = C()
c.__add__ = lambda o: "instance"
c.__len__ = lambda: 99
c.__call__ = lambda: "instance call"
c.__str__ = lambda: "instance str"
print(c + 1, len(c), c(), c.__len__(), str(c).startswith("<__main__.C object"), c.__add__(1))
#> class 1 class call 99 True instance
C.__sub__ = lambda self, o: "added later"
print(c - 1)
#> added later
del C.__add__
try:
    c + 1
except TypeError as error:
    print(error)
#> unsupported operand type(s) for +: 'C' and 'int'
# ---
# Setting a dunder to None forbids it.
class NoHash:
    __hash__ = None
class NoIter(list):
    __iter__ = None
class NoAdd:
    __add__ = None
    def __contains__(self, x): return True
class NoContains(NoAdd):
    __contains__ = None
class NoRev(list):
    __reversed__ = None
for f in (lambda: hash(NoHash()), lambda: list(NoIter([1])), lambda: NoAdd() + 1, lambda: 1 in NoContains(), lambda: reversed(NoRev([1])), lambda: {NoHash(): 1}):
    try:
        print(f())
    except TypeError as error:
        print(error)
#> unhashable type: 'NoHash'
#> 'NoIter' object is not iterable
#> 'NoneType' object is not callable
#> 'NoContains' object is not a container
#> 'NoRev' object is not reversible
#> unhashable type: 'NoHash'
# ---
# pow with three arguments, divmod results, reflected pow.
class P:
    def __pow__(self, e, mod=None): return ("pow", e, mod)
    def __rpow__(self, b, mod=None): return ("rpow", b)
    def __divmod__(self, o): return "any", "thing", "at all"
print(P() ** 2, pow(P(), 2), pow(P(), 2, 5), 3 ** P(), divmod(P(), 1))
#> ('pow', 2, None) ('pow', 2, None) ('pow', 2, 5) ('rpow', 3) ('any', 'thing', 'at all')
# ---
# A vector class: operators mixing its own kind and numbers.
class Vec:
    def __init__(self, x, y): self.x, self.y = x, y
    def __repr__(self): return f"Vec({self.x}, {self.y})"
    def __add__(self, o):
        if isinstance(o, Vec): return Vec(self.x + o.x, self.y + o.y)
        if isinstance(o, (int, float)): return Vec(self.x + o, self.y + o)
        return NotImplemented
    __radd__ = __add__
    def __mul__(self, k): return Vec(self.x * k, self.y * k) if isinstance(k, (int, float)) else NotImplemented
    def __rmul__(self, k): return self * k
    def __neg__(self): return self * -1
    def __sub__(self, o): return self + -o
    def __rsub__(self, o): return -self + o
    def __eq__(self, o): return isinstance(o, Vec) and (self.x, self.y) == (o.x, o.y)
    def __abs__(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    def __bool__(self): return self != Vec(0, 0)
    def __iter__(self): yield self.x; yield self.y
v, w = Vec(3, 4), Vec(1, -1)
print(v + w, v + 1, 1 + v, v * 2, 2 * v, -v, v - w, 10 - v, v == Vec(3, 4), v != w, abs(v), bool(v - v), sum([v, w]), [*v], max(v, w, key=abs))
#> Vec(4, 3) Vec(4, 5) Vec(4, 5) Vec(6, 8) Vec(6, 8) Vec(-3, -4) Vec(2, 5) Vec(7, 6) True True 5.0 False Vec(4, 3) [3, 4] Vec(3, 4)
for f in (lambda: v + "a", lambda: v * v, lambda: "a" * v, lambda: v @ w):
    try:
        f()
    except TypeError as error:
        print(error)
#> unsupported operand type(s) for +: 'Vec' and 'str'
#> unsupported operand type(s) for *: 'Vec' and 'Vec'
#> can't multiply sequence by non-int of type 'Vec'
#> unsupported operand type(s) for @: 'Vec' and 'Vec'
