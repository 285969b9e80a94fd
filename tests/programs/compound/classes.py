# The body runs once, top to bottom, as code.
class C:
    print("body")
    for i in range(3):
        exec_order = i
    x = [j for j in range(exec_order)]
    if x:
        def method(self): return "with x"
    else:
        def method(self): return "without"
    del i
#> body
print(C().method(), C.x, hasattr(C, "i"), C.exec_order)
#> with x [0, 1] False 2
# ---
# Instances: __init__, attributes of class and instance, methods bound, repr of parts.
class Counter:
    "Counts."
    total = 0
    def __init__(self, start=0):
        self.n = start
        Counter.total += 1
    def up(self):
        self.n += 1
        return self
a, b = Counter(), Counter(10)
print(a.up().up().n, b.up().n, Counter.total, a.total, a.__class__ is Counter, Counter.__name__, Counter.__doc__, a.__doc__)
#> 2 11 2 2 True Counter Counts. Counts.
print(type(a) is Counter, isinstance(a, Counter), Counter.up.__name__, vars(a), a.__dict__ == {"n": 2}, Counter.__module__)
#> True True up {'n': 2} True __main__
# ---
# Inheritance: methods, overriding, super, class attributes, isinstance.
class Animal:
    sound = "..."
    def __init__(self, name):
        self.name = name
    def speak(self):
        return f"{self.name} says {self.sound}"
class Dog(Animal):
    sound = "woof"
    def __init__(self, name, tricks=()):
        super().__init__(name)
        self.tricks = list(tricks)
    def speak(self):
        return super().speak() + "!" * (1 + len(self.tricks))
class Puppy(Dog):
    sound = "yip"
d, p = Dog("rex", ["sit"]), Puppy("bit")
print(d.speak(), p.speak(), isinstance(p, Animal), issubclass(Puppy, Dog), issubclass(Dog, Puppy), Puppy.__bases__, [c.__name__ for c in Puppy.__mro__])
#> rex says woof!! bit says yip! True True False (<class '__main__.Dog'>,) ['Puppy', 'Dog', 'Animal', 'object']
print(Animal.speak(d), Dog.__base__.__name__, Puppy.__mro__[-1] is object)
#> rex says woof Animal True
# ---
# Bases are expressions, stars and keywords included.
class Base:
    def __init_subclass__(cls, /, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.tag = tag
class Mixin: pass
bases = [Base, Mixin]
class A(*bases, tag="a"): pass
class B(*[A], **{"tag": "b"}): pass
class C(A if True else B): pass
print(A.tag, B.tag, C.tag, [c.__name__ for c in A.__mro__])
#> a b None ['A', 'Base', 'Mixin', 'object']
# ---
# C3 order, diamonds, and orders that do not exist.
class A: pass
class B(A): pass
class C(A): pass
class D(B, C): pass
class E(C, B): pass
print([c.__name__ for c in D.__mro__], [c.__name__ for c in D.mro()], [c.__name__ for c in E.__mro__])
#> ['D', 'B', 'C', 'A', 'object'] ['D', 'B', 'C', 'A', 'object'] ['E', 'C', 'B', 'A', 'object']
def broken(*bases):
    class X(*bases): pass
    return X
for bases in ((D, E), (A, B), (A, A)):
    try:
        broken(*bases)
    except TypeError as error:
        print(str(error).replace("\n", " "))
#> Cannot create a consistent method resolution order (MRO) for bases B, C
#> Cannot create a consistent method resolution order (MRO) for bases A, B
#> duplicate base class A
# ---
# What cannot be a base.
def make(*bases):
    class X(*bases): pass
    return X
for base in (bool, type(None), range, slice):
    try:
        make(base)
        print("made")
    except TypeError as error:
        print(str(error).split("(")[0])
#> type 'bool' is not an acceptable base type
#> type 'NoneType' is not an acceptable base type
#> type 'range' is not an acceptable base type
#> type 'slice' is not an acceptable base type
# ---
# super() cooperates along the MRO of the instance's class.
class Root:
    def go(self): return ["Root"]
class Left(Root):
    def go(self): return ["Left"] + super().go()
class Right(Root):
    def go(self): return ["Right"] + super().go()
class Bottom(Left, Right):
    def go(self): return ["Bottom"] + super().go()
print(Bottom().go(), Left().go())
#> ['Bottom', 'Left', 'Right', 'Root'] ['Left', 'Root']
class Logger:
    def __init__(self, **kw):
        super().__init__(**kw)
        self.log = []
class Named:
    def __init__(self, name, **kw):
        super().__init__(**kw)
        self.name = name
class Service(Logger, Named):
    def __init__(self, port, **kw):
        super().__init__(**kw)
        self.port = port
s = Service(80, name="web")
print(vars(s))
#> {'name': 'web', 'log': [], 'port': 80}
try:
    Service(80, name="x", extra=1)
except TypeError as error:
    print(error)
#> object.__init__() takes exactly one argument (the instance to initialize)
# ---
# Name mangling of __names in classes: attributes, methods, parameters, not dunders.
class Account:
    __rate = 5
    def __init__(self):
        self.__balance = 10
        self.__dict__["plain"] = 1
    def __secret(self, __arg):
        __local = __arg + self.__balance
        return __local
    def get(self):
        return self.__secret(1), self.__rate, Account.__rate
class Sub(Account):
    def __init__(self):
        super().__init__()
        self.__balance = 99
a = Sub()
print(a.get(), sorted(vars(a)), hasattr(a, "__balance"), a._Account__balance, a._Account__secret(2))
#> (11, 5, 5) ['_Account__balance', '_Sub__balance', 'plain'] False 10 12
try:
    Account().__balance
except AttributeError as error:
    print(error)
#> 'Account' object has no attribute '__balance'
class __Hidden:
    __x = 1
    def f(self): return self.__x
print(__Hidden().f(), [n for n in vars(__Hidden) if "x" in n])
#> 1 ['_Hidden__x']
# ---
# Nested classes, classes in functions, closures in methods.
class Tree:
    class Node:
        def __init__(self, v, kids=()):
            self.v, self.kids = v, [Tree.Node(*k) for k in kids]
        def total(self):
            return self.v + sum(k.total() for k in self.kids)
    def __init__(self, *args):
        self.root = self.Node(*args)
print(Tree(1, [(2, [(3,)]), (4,)]).root.total(), Tree.Node.__qualname__)
#> 10 Tree.Node
def make(rate):
    class Taxed:
        r = rate
        def of(self, x): return x * rate
        def __repr__(self): return f"Taxed({rate})"
    return Taxed
A, B = make(2), make(3)
print(A().of(5), B().of(5), A is B, A(), B.r, A.__qualname__, isinstance(A(), B))
#> 10 15 False Taxed(2) 3 make.<locals>.Taxed False
# ---
# Class attributes changed later are seen by instances; instances changed do not change the class.
class C:
    limit = 1
    def f(self): return "old"
c = C()
C.limit = 2
C.f = lambda self: f"new {self.limit}"
C.added = property(lambda self: self.limit * 10)
c2 = C()
c2.limit = 7
c2.f = lambda: "instance function gets no self"
print(c.f(), c.limit, c.added, c2.f(), c2.added, C.limit)
#> new 2 2 20 instance function gets no self 70 2
del C.limit
try:
    c.limit
except AttributeError as error:
    print(error)
#> 'C' object has no attribute 'limit'
# ---
# Methods of several kinds through class and instance.
class C:
    def inst(self, *a): return "inst", self.__class__.__name__ if isinstance(self, C) else self, a
    @classmethod
    def cls(cls, *a): return "cls", cls.__name__, a
    @staticmethod
    def stat(*a): return "stat", a
class D(C): pass
d = D()
print(d.inst(1), C.inst(d, 1), C.inst("any", 2), d.cls(1), D.cls(), C.cls(), d.stat(1), D.stat(2))
#> ('inst', 'D', (1,)) ('inst', 'D', (1,)) ('inst', 'any', (2,)) ('cls', 'D', (1,)) ('cls', 'D', ()) ('cls', 'C', ()) ('stat', (1,)) ('stat', (2,))
f = D.cls
print(f(9), d.stat(3), C.__dict__["stat"].__func__(4))
#> ('cls', 'D', (9,)) ('stat', (3,)) ('stat', (4,))
# ---
# The class statement's namespace: __qualname__, __module__, __doc__, unusual names.
class C:
    name = __qualname__
    mod = __module__
    __slots__ = ()
    def __len__(self): return 5
    lambda_ = lambda self, x=__qualname__: x
print(C.name, C.mod, len(C()), C().lambda_())
#> C __main__ 5 C
class D:
    __doc__ = "set by hand"
    __qualname__ = "Renamed"
print(D.__doc__, D.__qualname__, D.__name__, D)
#> set by hand Renamed D <class '__main__.Renamed'>
# ---
# Printing classes, default repr and str of classes; comparing and hashing them.
class A: pass
class B:
    class C: pass
print(A, B.C, [A], str(A), f"{A}", repr(int), {A: 1}[A], A == A, A != B, hash(A) == hash(A), type(A), type(type))
#> <class '__main__.A'> <class '__main__.B.C'> [<class '__main__.A'>] <class '__main__.A'> <class '__main__.A'> <class 'int'> 1 True True True <class 'type'> <class 'type'>
print(sorted([B, A], key=lambda c: c.__name__), {A, B} == {B, A}, A in (B, A))
#> [<class '__main__.A'>, <class '__main__.B'>] True True
# ---
# type(name, bases, namespace) makes a class as the statement does.
def speak(self):
    return f"{self.name}: {self.sound}"
Cat = type("Cat", (), {"sound": "meow", "__init__": lambda self, name: setattr(self, "name", name), "speak": speak})
Kitten = type("Kitten", (Cat,), {"sound": "mew"})
print(Cat("tom").speak(), Kitten("kit").speak(), Kitten.__mro__[1] is Cat, Cat.__name__, type(Cat("x")) is Cat)
#> tom: meow kit: mew True Cat True
