# __getattr__ is asked only when the usual lookup fails; __setattr__ and __delattr__ always.
class Proxy:
    kind = "proxy"
    def __init__(self, target):
        object.__setattr__(self, "target", target)
    def __getattr__(self, name):
        print("getattr", name)
        return getattr(self.target, name)
    def __setattr__(self, name, value):
        print("setattr", name, value)
        object.__setattr__(self, name, value)
    def __delattr__(self, name):
        print("delattr", name)
        object.__delattr__(self, name)
p = Proxy([3, 1])
p.append(2)
#> getattr append
p.x = 5
#> setattr x 5
print(p.target, p.kind, p.x, p.__class__.__name__)
#> [3, 1, 2] proxy 5 Proxy
del p.x
#> delattr x
try:
    p.x
except AttributeError as error:
    print(error)
#> getattr x
#> 'list' object has no attribute 'x'
print(hasattr(p, "sort"), hasattr(p, "nothing"), getattr(p, "nothing", "default"))
#> getattr sort
#> getattr nothing
#> getattr nothing
#> True False default
# ---
# __getattr__ through getattr, hasattr, default, and errors other than AttributeError.
class C:
    def __getattr__(self, name):
        if name.startswith("a"):
            return name * 2
        if name.startswith("k"):
            raise KeyError(name)
        raise AttributeError(f"no {name}!")
c = C()
print(c.abc, getattr(c, "ab"), getattr(c, "zzz", 0), hasattr(c, "zzz"))
#> abcabc abab 0 False
for f in (lambda: c.zzz, lambda: hasattr(c, "kk"), lambda: getattr(c, "kk", 1)):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
#> AttributeError no zzz!
#> KeyError 'kk'
#> KeyError 'kk'
# ---
# An AttributeError inside a property falls through to __getattr__.
class C:
    @property
    def broken(self):
        return self.missing_inside
    def __getattr__(self, name):
        return f"fallback for {name}"
print(C().broken)
#> fallback for missing_inside
class D:
    @property
    def broken(self):
        return self.missing_inside
try:
    D().broken
except AttributeError as error:
    print(error)
#> 'D' object has no attribute 'missing_inside'
print(hasattr(D(), "broken"), getattr(D(), "broken", "default"))
#> False default
# ---
# Data descriptors win over the instance dict; non-data descriptors lose to it.
class Data:
    def __get__(self, obj, owner):
        return "data" if obj else f"class {owner.__name__}"
    def __set__(self, obj, value):
        print("set", value)
class NonData:
    def __get__(self, obj, owner):
        return "nondata"
class C:
    d = Data()
    n = NonData()
c = C()
c.__dict__["d"] = c.__dict__["n"] = "instance"
print(c.d, c.n, C.d, C.n)
#> data instance class C nondata
c.d = 5
#> set 5
del c.__dict__["n"]
print(c.n, c.__dict__)
#> nondata {'d': 'instance'}
try:
    del c.d
except AttributeError as error:
    print(error)
#> __delete__
# ---
# __set_name__ tells the descriptor its name, once, at class creation, in order.
class Typed:
    def __init__(self, kind): self.kind = kind
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name
    def __get__(self, obj, owner):
        return self if obj is None else obj.__dict__.get(self.name, f"unset {self.name}")
    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        obj.__dict__[self.name] = value
    def __delete__(self, obj):
        print("delete", self.name)
        del obj.__dict__[self.name]
class Person:
    name = Typed(str)
    age = Typed(int)
    def __init__(self, name, age): self.name, self.age = name, age
#> set_name Person name
#> set_name Person age
p = Person("ann", 3)
p.age += 1
print(p.name, p.age, Person.age.kind is int, vars(p))
#> ann 4 True {'name': 'ann', 'age': 4}
try:
    p.age = "four"
except TypeError as error:
    print(error)
#> age must be int, not str
del p.age
#> delete age
print(p.age)
#> unset age
late = Typed(int)
Person.late = late
print(hasattr(late, "name"))
#> False
# ---
# __set_name__ runs before __init_subclass__.
class D:
    def __set_name__(self, owner, name): print("set_name", name)
class Base:
    def __init_subclass__(cls): print("init_subclass", cls.__name__)
class Sub(Base):
    a = D()
    b = D()
#> set_name a
#> set_name b
#> init_subclass Sub
print("done")
#> done
# ---
# __init_subclass__: implicit classmethod, keyword arguments, registries, super.
class Plugin:
    registry = {}
    def __init_subclass__(cls, /, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        if name:
            cls.registry[name] = cls
class Csv(Plugin, name="csv"):
    def load(self): return "csv!"
class Json(Plugin, name="json"): pass
class Hidden(Plugin): pass
class SubCsv(Csv, name="tsv"): pass
print(sorted(Plugin.registry), Plugin.registry["tsv"]().load())
#> ['csv', 'json', 'tsv'] csv!
try:
    class Wrong(Plugin, other=1): pass
except TypeError as error:
    print(error)
#> Wrong.__init_subclass__() takes no keyword arguments
try:
    class AlsoWrong(tag=1): pass
except TypeError as error:
    print(error)
#> AlsoWrong.__init_subclass__() takes no keyword arguments
# ---
# Properties: getter, setter, deleter, docs, errors, inheritance.
class T:
    def __init__(self, c): self._c = c
    @property
    def c(self):
        "Celsius."
        return self._c
    @c.setter
    def c(self, v):
        if v < -273: raise ValueError(f"{v} is too cold")
        self._c = v
    @c.deleter
    def c(self):
        print("deleted")
        self._c = 0
    @property
    def f(self): return self.c * 9 / 5 + 32
    wo = property(None, lambda self, v: print("write only", v))
t = T(100)
t.c += 1
t.wo = 5
#> write only 5
del t.c
#> deleted
print(t.c, t.f, T.c.__doc__, type(T.c).__name__, T.c.fget(t), T.f.fset)
#> 0 32.0 Celsius. property 0 None
def set_f(): t.f = 1
def del_f(): del t.f
for f in (set_f, del_f, lambda: t.wo, lambda: setattr(t, "c", -300)):
    try:
        f()
    except (AttributeError, ValueError) as error:
        print(type(error).__name__, error)
#> AttributeError property 'f' of 'T' object has no setter
#> AttributeError property 'f' of 'T' object has no deleter
#> AttributeError property 'wo' of 'T' object has no getter
#> ValueError -300 is too cold
class S(T):
    @T.c.getter
    def c(self): return "sub" + str(super().c)
s = S(1)
s.c = 7
print(s.c)
#> sub7
# ---
# __slots__: no dict, only those names; with inheritance.
class P:
    __slots__ = ("x", "y")
    def __init__(self, x, y=0): self.x, self.y = x, y
class Q(P):
    __slots__ = "z"
class R(P): pass
p = P(1)
p.x += 1
q = Q(5)
q.z = 6
r = R(1)
r.anything = 2
print(p.x, q.z, q.x, r.anything, hasattr(p, "__dict__"), hasattr(r, "__dict__"), P.__slots__)
#> 2 6 5 2 False True ('x', 'y')
del p.y
for f in (lambda: p.y, lambda: setattr(p, "w", 1), lambda: q.nothing, lambda: delattr(p, "y")):
    try:
        f()
    except AttributeError as error:
        print(str(error).removesuffix(" and no __dict__ for setting new attributes"))
#> 'P' object has no attribute 'y'
#> 'P' object has no attribute 'w'
#> 'Q' object has no attribute 'nothing'
#> y
try:
    class Clash:
        __slots__ = ("a",)
        a = 1
except ValueError as error:
    print(error)
#> 'a' in __slots__ conflicts with class variable
# ---
# vars, dir, getattr, setattr, delattr with odd names and dynamic access.
class C:
    cls_attr = 1
    def m(self): pass
c = C()
setattr(c, "with space", 1)
setattr(c, "class", 2)
c.__dict__["direct"] = 3
c.__dict__.update(more=4)
print(vars(c), getattr(c, "with space"), c.direct, c.more, [n for n in dir(c) if not n.startswith("__")])
#> {'with space': 1, 'class': 2, 'direct': 3, 'more': 4} 1 3 4 ['class', 'cls_attr', 'direct', 'm', 'more', 'with space']
delattr(c, "class")
print(getattr(c, "class", "gone"), vars(C)["cls_attr"], "m" in vars(C), "m" in vars(c))
#> gone 1 True False
for f in (lambda: getattr(c, 5), lambda: setattr(c, 5, 1), lambda: vars(5), lambda: getattr(c), lambda: hasattr(c, None)):
    try:
        f()
    except TypeError as error:
        print(error)
#> attribute name must be string, not 'int'
#> attribute name must be string, not 'int'
#> vars() argument must have __dict__ attribute
#> getattr expected at least 2 arguments, got 1
#> attribute name must be string, not 'NoneType'
# ---
# Replacing and sharing __dict__; __class__ read through the instance.
class A:
    def who(self): return f"A {self.x}"
a, b = A(), A()
a.x = 1
a.__dict__ = {"x": 2, "y": 3}
b.__dict__.update(a.__dict__)
b.__dict__["x"] += 10
print(a.who(), b.who(), vars(a), b.y, a.__class__ is A, b.__class__.__name__, a.__class__().__dict__)
#> A 2 A 12 {'x': 2, 'y': 3} 3 True A {}
# ---
# __dir__, __doc__, __module__, and class-level lookup with an MRO of attributes.
class A:
    x = "A"
    y = "A"
class B(A):
    x = "B"
    def __dir__(self): return ["z", "a"]
b = B()
print(dir(b), b.x, b.y, B.x, super(B, b).x, B.__dict__.get("y"), "x" in B.__dict__, sorted(k for k in B.__dict__ if not k.startswith("__")))
#> ['a', 'z'] B A B A None True ['x']
B.y = "B later"
print(b.y, A.y)
#> B later A
# ---
# A method stored on the instance, a class with __call__, a function shared by two classes.
def shared(self): return type(self).__name__
class A: name = shared
class B: name = shared
class Callable:
    def __call__(self, *args): return "called", args
class C:
    tool = Callable()
    f = len
    g = staticmethod(len)
    h = max
print(A().name(), B().name(), C().tool(1), C().f("abc"), C().g("ab"), C().h(1, 2), A.name is B.name)
#> A B ('called', (1,)) 3 2 2 True
# ---
# Lazy attribute: a non-data descriptor that stores its value in the instance.
class lazy:
    def __init__(self, f): self.f = f
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, owner=None):
        if obj is None: return self
        print("computing", self.name)
        value = obj.__dict__[self.name] = self.f(obj)
        return value
class Data:
    def __init__(self, xs): self.xs = xs
    @lazy
    def total(self): return sum(self.xs)
d = Data([1, 2])
print(d.total, d.total)
#> computing total
#> 3 3
del d.total
d.xs.append(10)
print(d.total)
#> computing total
#> 13
