# getattr, setattr, hasattr, delattr, with defaults and on every kind of object.
class C:
    x = 1
    def m(self): return "m"
c = C()
setattr(c, "y", 2)
setattr(C, "z", 3)
print(getattr(c, "x"), getattr(c, "y"), getattr(c, "m")(), getattr(c, "z"), getattr(c, "no", "default"), getattr(c, "no", None), hasattr(c, "m"), hasattr(c, "no"), getattr("abc", "upper")(), getattr([], "append").__name__, hasattr(5, "real"), getattr(C, "m")(c), hasattr(None, "x"), getattr(int, "__name__"))
#> 1 2 m 3 default None True False ABC append True m False int
delattr(c, "y")
print(hasattr(c, "y"), vars(c))
#> False {}
for f in (lambda: getattr(c, "no"), lambda: delattr(c, "x"), lambda: getattr(5, "push"), lambda: getattr(c, 5), lambda: setattr(5, "x", 1), lambda: getattr(), lambda: hasattr(c), lambda: setattr(c, "x")):
    try:
        f()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, str(e).removesuffix(" and no __dict__ for setting new attributes"))
#> AttributeError 'C' object has no attribute 'no'
#> AttributeError 'C' object has no attribute 'x'
#> AttributeError 'int' object has no attribute 'push'
#> TypeError attribute name must be string, not 'int'
#> AttributeError 'int' object has no attribute 'x'
#> TypeError getattr expected at least 2 arguments, got 0
#> TypeError hasattr expected 2 arguments, got 1
#> TypeError setattr expected 3 arguments, got 2
# ---
# type(x) compares, calls, names; isinstance goes through inheritance, type does not.
class A: pass
class B(A): pass
b = B()
print(type(b) is B, type(b) is A, type(b)().__class__ is B, type(5)("7"), type([])("ab"), type(b).__name__, type(b).__bases__, type(None)(), type(b) in (A, B), type(type(b)), type(5) == int, type(True) is int, {int: "i", str: "s"}[type("x")], type(ValueError()) is ValueError, type(lambda: 0).__name__, type(...).__name__)
#> True False True 7 ['a', 'b'] B (<class '__main__.A'>,) None True <class 'type'> True False s True function ellipsis
for f in (lambda: type(), lambda: type(1, 2), lambda: type(None)(1), lambda: type(...)(1)):
    try:
        f()
    except TypeError as e:
        print(e)
#> type() takes 1 or 3 arguments
#> type() takes 1 or 3 arguments
#> NoneType takes no arguments
#> EllipsisType takes no arguments
# ---
# id and is; identity of singletons, equal constants and copies.
a = [1]
print(id(a) == id(a), id(a) == id(a[:]), a is a, id(None) == id(None), type(id(a)) is int, (a, a)[0] is (a, a)[1], a.copy() is a, {id(a): "by id"}[id(a)])
#> True False True True True True False by id
# ---
# hash: equal values hash alike; unhashables say so.
print(hash(1) == hash(1.0) == hash(True), hash("a") == hash("a"), hash((1, "a")) == hash((1, "a")), hash(frozenset([1, 2])) == hash(frozenset([2, 1])), hash(-1) == hash(-2), hash(2**61 - 1), hash(0.5), hash(10**20), hash(None) == hash(None), hash(float("inf")), hash(-0.0), hash(1e20) == hash(10**20), hash(()) == hash(()))
#> True True True True True 0 1152921504606846976 848750603811160107 True 314159 0 True True
for x in ([], {}, set(), bytearray(), ([],), {1: 2}.keys()):
    try:
        hash(x)
    except TypeError as e:
        print(e)
#> unhashable type: 'list'
#> unhashable type: 'dict'
#> unhashable type: 'set'
#> unhashable type: 'bytearray'
#> unhashable type: 'list'
#> unhashable type: 'dict_keys'
# ---
# callable; the truth of functions; dir and vars of instances, classes; help-free introspection.
class C:
    a = 1
    def f(self): pass
    def __init__(self): self.b = 2
c = C()
print(callable(C), callable(c), callable(c.f), callable(len), callable("x"), callable(lambda: 0), callable(type), bool(len), [n for n in dir(c) if n[0] != "_"], sorted(n for n in vars(C) if n[0] != "_"), vars(c), [n for n in dir([]) if n.startswith("in")], "upper" in dir(""), "real" in dir(5), dir(c) == sorted(dir(c)))
#> True False True True False True True True ['a', 'b', 'f'] ['a', 'f'] {'b': 2} ['index', 'insert'] True True True
def f(x, y=1):
    z = 3
    return sorted(vars()), sorted(dir())
print(f(1))
#> (['x', 'y', 'z'], ['x', 'y', 'z'])
# ---
# repr, str, ascii, format of builtins through the functions.
print(repr("a'b"), str(1.0), ascii("é\n"), format(3.14159, ".2f"), format("x", ">3"), repr([1.0, "a", None]), str(b"x"), repr(1e100), ascii([u"é"]), format(True), repr({}), str(()), repr(range(3)), format([1, 2]), repr(...), format(None), repr(2**70))
#> "a'b" 1.0 '\xe9\n' 3.14   x [1.0, 'a', None] b'x' 1e+100 ['\xe9'] True {} () range(0, 3) [1, 2] Ellipsis None 1180591620717411303424
# ---
# divmod, pow, abs, round over types; with user classes.
class D:
    def __divmod__(self, o): return ("dm", o)
    def __rdivmod__(self, o): return ("rdm", o)
    def __abs__(self): return "abs"
    def __round__(self, *a): return ("round", a)
    def __pow__(self, *a): return ("pow", a)
print(divmod(D(), 2), divmod(5, D()), abs(D()), round(D()), round(D(), 2), pow(D(), 2), pow(D(), 2, 3), divmod(7.5, 2), abs(-0.0), abs(3 - 4j), abs(True), pow(0, 0), pow(2, 0.5) == 2 ** 0.5, pow(-8, 1 / 3), pow(10, -2), pow(7, 2, mod=5), pow(base=2, exp=3))
#> ('dm', 2) ('rdm', 5) abs ('round', ()) ('round', (2,)) ('pow', (2,)) ('pow', (2, 3)) (3.0, 1.5) 0.0 5.0 1 1 True (1.0000000000000002+1.7320508075688772j) 0.01 4 8
for f in (lambda: divmod(1, 0), lambda: abs("a"), lambda: round("a"), lambda: pow("a", 2), lambda: divmod("a", 1), lambda: pow(2, 2, 0), lambda: abs(), lambda: round(), lambda: pow(1), lambda: pow(2, 3.0, 4), lambda: divmod(1.5, 0.0)):
    try:
        f()
    except (TypeError, ValueError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
#> ZeroDivisionError integer division or modulo by zero
#> TypeError bad operand type for abs(): 'str'
#> TypeError type str doesn't define __round__ method
#> TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
#> TypeError unsupported operand type(s) for divmod(): 'str' and 'int'
#> ValueError pow() 3rd argument cannot be 0
#> TypeError abs() takes exactly one argument (0 given)
#> TypeError round() missing required argument 'number' (pos 1)
#> TypeError pow() missing required argument 'exp' (pos 2)
#> TypeError pow() 3rd argument not allowed unless all arguments are integers
#> ZeroDivisionError float divmod()
# ---
# len over everything; bool; chr and ord; bin, oct, hex.
print(len(""), len("é"), len([[]]), len({}), len({1: 2}), len(b"ab"), len(range(7)), len(()), len(frozenset([1])), len({"k": 1}.items()), len(bytearray(3)), [bool(x) for x in (0, "0", [], [0], None, 0.0, (), {1})], chr(8364), ord("€"), [chr(ord("a") + i) for i in range(3)], bin(10), oct(64), hex(4096), bin(-1), hex(0), f"{255:b}")
#> 0 1 1 0 1 2 7 0 1 1 3 [False, True, False, True, False, False, False, True] € 8364 ['a', 'b', 'c'] 0b1010 0o100 0x1000 -0b1 0x0 11111111
for f in (lambda: len(5), lambda: len(None), lambda: len(x for x in []), lambda: len(), lambda: len(1, 2), lambda: chr("a"), lambda: ord("ab"), lambda: ord(b"ab"), lambda: hex("ff"), lambda: bin(1.5), lambda: oct(None), lambda: len(int)):
    try:
        f()
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> TypeError object of type 'int' has no len()
#> TypeError object of type 'NoneType' has no len()
#> TypeError object of type 'generator' has no len()
#> TypeError len() takes exactly one argument (0 given)
#> TypeError len() takes exactly one argument (2 given)
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError ord() expected a character, but string of length 2 found
#> TypeError ord() expected a character, but string of length 2 found
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError object of type 'type' has no len()
# ---
# isinstance and issubclass with tuples, unions, ABCs, aliases of typing.
from typing import Optional, Union, Iterable
from collections.abc import Callable, Sequence, MutableMapping
from numbers import Number, Integral
class A: pass
class B(A): pass
print(isinstance(1, int), isinstance(True, int), isinstance(1, (str, int)), isinstance(1, int | None), isinstance(None, Optional[int]), isinstance("s", Union[int, str]), isinstance(B(), A), isinstance(A(), B), isinstance([], Sequence), isinstance({}, MutableMapping), isinstance(len, Callable), isinstance(1.5, Number), isinstance(True, Integral), isinstance("a", Iterable), issubclass(B, (int, A)), issubclass(bool, int), isinstance(int, type), isinstance(A, type), isinstance(A, object), issubclass(int, object))
#> True True True True True True True False True True True True True True True True True True True True
# ---
# Rebinding builtins' names works like any other name, and is local to the program.
def print_twice(x):
    print(x)
    print(x)
sum = lambda xs: "my sum"
max, list_ = min, list
def f(list, str="s"): return list, str
print(sum([1]), max(1, 2), f(1), list_("ab"))
#> my sum 1 (1, 's') ['a', 'b']
del sum, max
print(sum([1, 2]), max(1, 2))
#> 3 2
class int(int):
    def __repr__(self): return f"int:{super().__repr__()}"
print([int(5)], isinstance(int(3), int), [3 + int(4)])
#> [int:5] True [7]
# ---
# eval and exec of text, with the program's names and with own namespaces.
x = 10
print(eval("x + 1"), eval("[i * x for i in range(3)]"), eval("a + b", {"a": 1, "b": 2}), eval("x", {"x": "own"}), eval(" 1 + 1 "), eval("(lambda y: y * 2)(4)"))
#> 11 [0, 10, 20] 3 own 2 8
ns = {}
exec("def f(n):\n    return n * 2\ny = f(21)", ns)
print(ns["y"], ns["f"](4), exec("z = 5"), z)
#> 42 8 None 5
exec("x = 11; print('inside', x)")
#> inside 11
print(x)
#> 11
def local():
    v = 3
    return eval("v + x")
print(local())
#> 14
for text in ("1 +", "x =", "undefined_thing", "1/0", "(", "x y"):
    try:
        eval(text)
    except Exception as e:
        print(text, "->", type(e).__name__)
#> 1 + -> SyntaxError
#> x = -> SyntaxError
#> undefined_thing -> NameError
#> 1/0 -> ZeroDivisionError
#> ( -> SyntaxError
#> x y -> SyntaxError
# ---
# Builtin functions take keywords where CPython does, and refuse them elsewhere.
for f in (lambda: len(obj=[]), lambda: abs(x=1), lambda: sorted(iterable=[1]), lambda: int(x=5), lambda: sum(iterable=[1]), lambda: isinstance(obj=1, cls=int), lambda: getattr(object=1, name="real"), lambda: "a".upper(x=1), lambda: [].append(object=1), lambda: {}.get(key=1), lambda: list(iterable=[1]), lambda: print(value=1)):
    try:
        print(f())
    except TypeError as e:
        text = str(e)
        print(text if "takes no keyword" in text else "TypeError")
#> len() takes no keyword arguments
#> abs() takes no keyword arguments
#> TypeError
#> TypeError
#> TypeError
#> isinstance() takes no keyword arguments
#> getattr() takes no keyword arguments
#> str.upper() takes no keyword arguments
#> list.append() takes no keyword arguments
#> dict.get() takes no keyword arguments
#> list() takes no keyword arguments
#> TypeError
