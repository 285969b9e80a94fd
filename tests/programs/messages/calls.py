# Missing arguments: one, two, three; keyword-only ones; methods and constructors count without self.
class C:
    def __init__(self, a, b): pass
    def m(self, x): pass
    @classmethod
    def k(cls, x): pass
    @staticmethod
    def s(x): pass
def f(a, b, c): pass
def g(*, k, l): pass
def h(a, b=1, *args, k): pass
for call in (lambda: C(), lambda: C(1), lambda: C(1, 2, 3), lambda: C(1, 2).m(), lambda: C(1, 2).m(1, 2), lambda: C.m(), lambda: C.k(), lambda: C.s(), lambda: f(), lambda: f(1), lambda: f(1, 2), lambda: f(1, 2, 3, 4), lambda: f(1, 2, 3, d=4), lambda: f(1, b=2, a=3, c=4), lambda: g(), lambda: g(1, k=1, l=2), lambda: h(), lambda: h(k=1), lambda: h(1), lambda: C(b=1, a=2, c=3), lambda: (lambda x: x)(), lambda: f(*[1, 2], **{"z": 1}), lambda: C.m(1)):
    try:
        call()
    except TypeError as e:
        print(e)
#> C.__init__() missing 2 required positional arguments: 'a' and 'b'
#> C.__init__() missing 1 required positional argument: 'b'
#> C.__init__() takes 3 positional arguments but 4 were given
#> C.m() missing 1 required positional argument: 'x'
#> C.m() takes 2 positional arguments but 3 were given
#> C.m() missing 2 required positional arguments: 'self' and 'x'
#> C.k() missing 1 required positional argument: 'x'
#> C.s() missing 1 required positional argument: 'x'
#> f() missing 3 required positional arguments: 'a', 'b', and 'c'
#> f() missing 2 required positional arguments: 'b' and 'c'
#> f() missing 1 required positional argument: 'c'
#> f() takes 3 positional arguments but 4 were given
#> f() got an unexpected keyword argument 'd'
#> f() got multiple values for argument 'a'
#> g() missing 2 required keyword-only arguments: 'k' and 'l'
#> g() takes 0 positional arguments but 1 positional argument (and 2 keyword-only arguments) were given
#> h() missing 1 required positional argument: 'a'
#> h() missing 1 required positional argument: 'a'
#> h() missing 1 required keyword-only argument: 'k'
#> C.__init__() got an unexpected keyword argument 'c'
#> <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'x'
#> f() got an unexpected keyword argument 'z'
#> C.m() missing 1 required positional argument: 'x'
# ---
# Forgotten self.
class Dog:
    def bark():
        print("woof")
Dog().bark()  #! TypeError: Dog.bark() takes 0 positional arguments but 1 was given
# ---
# Calling an instance that has no __call__, a list with parentheses, a string.
class Dog: pass
for thing in (Dog(), [1, 2], "text", 5, None, {}):
    try:
        thing(0)
    except TypeError as e:
        print(e)
#> 'Dog' object is not callable
#> 'list' object is not callable
#> 'str' object is not callable
#> 'int' object is not callable
#> 'NoneType' object is not callable
#> 'dict' object is not callable
# ---
# Builtins with the wrong number or kind of arguments.
for call in (
    lambda: len(), lambda: len([], []), lambda: len(5), lambda: abs("x"), lambda: int("3.5"), lambda: float("abc"), lambda: range("5"), lambda: sum(["a", "b"]), lambda: sorted(3), lambda: max(), lambda: ord("abc"), lambda: chr(-5),
    lambda: isinstance(1, "int"), lambda: "a".join([1, 2]), lambda: ",".join("a", "b"), lambda: "abc".replace("a", 1), lambda: [].append(), lambda: [].append(1, 2), lambda: {}.get(), lambda: "a".split(5), lambda: "x".format_map(), lambda: round("1.5"), lambda: zip(5), lambda: enumerate(5), lambda: dict(5),
    lambda: list(5), lambda: tuple(5), lambda: set(5), lambda: str(1, 2), lambda: print(sep=5), lambda: min(1), lambda: list(map(len, 5)), lambda: reversed({1}), lambda: next([1]), lambda: iter(5), lambda: bytes("x"), lambda: hash([]), lambda: pow("a", 2), lambda: divmod(1, "a"),
):
    try:
        call()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> TypeError len() takes exactly one argument (0 given)
#> TypeError len() takes exactly one argument (2 given)
#> TypeError object of type 'int' has no len()
#> TypeError bad operand type for abs(): 'str'
#> ValueError invalid literal for int() with base 10: '3.5'
#> ValueError could not convert string to float: 'abc'
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> TypeError 'int' object is not iterable
#> TypeError max expected at least 1 argument, got 0
#> TypeError ord() expected a character, but string of length 3 found
#> ValueError chr() arg not in range(0x110000)
#> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#> TypeError sequence item 0: expected str instance, int found
#> TypeError str.join() takes exactly one argument (2 given)
#> TypeError replace() argument 2 must be str, not int
#> TypeError list.append() takes exactly one argument (0 given)
#> TypeError list.append() takes exactly one argument (2 given)
#> TypeError get expected at least 1 argument, got 0
#> TypeError must be str or None, not int
#> TypeError str.format_map() takes exactly one argument (0 given)
#> TypeError type str doesn't define __round__ method
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError str() argument 'encoding' must be str, not int
#> TypeError sep must be None or a string, not int
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError 'set' object is not reversible
#> TypeError 'list' object is not an iterator
#> TypeError 'int' object is not iterable
#> TypeError string argument without an encoding
#> TypeError unhashable type: 'list'
#> TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
#> TypeError unsupported operand type(s) for divmod(): 'int' and 'str'
# ---
# A function that returns None used as a value.
def update(d):
    d["x"] = 1
settings = update({})
for use in (lambda: settings["x"], lambda: settings.get("x"), lambda: len(settings), lambda: settings + 1, lambda: [*settings], lambda: settings > 1, lambda: "x" in settings, lambda: sorted([3, 1]).sort()[0], lambda: [1].append(2).append(3), lambda: f"{settings:>5}", lambda: settings(), lambda: settings.x):
    try:
        use()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
#> TypeError 'NoneType' object is not subscriptable
#> AttributeError 'NoneType' object has no attribute 'get'
#> TypeError object of type 'NoneType' has no len()
#> TypeError unsupported operand type(s) for +: 'NoneType' and 'int'
#> TypeError Value after * must be an iterable, not NoneType
#> TypeError '>' not supported between instances of 'NoneType' and 'int'
#> TypeError argument of type 'NoneType' is not iterable
#> TypeError 'NoneType' object is not subscriptable
#> AttributeError 'NoneType' object has no attribute 'append'
#> TypeError unsupported format string passed to NoneType.__format__
#> TypeError 'NoneType' object is not callable
#> AttributeError 'NoneType' object has no attribute 'x'
# ---
# Class constructors without __init__, abstract ones, object with arguments.
class Plain: pass
class Sub(Plain):
    def __init__(self, x): super().__init__(x)
for call in (lambda: Plain(1), lambda: Plain(x=1), lambda: Sub(1), lambda: object(1), lambda: Sub()):
    try:
        call()
    except TypeError as e:
        print(e)
#> Plain() takes no arguments
#> Plain() takes no arguments
#> object.__init__() takes exactly one argument (the instance to initialize)
#> object() takes no arguments
#> Sub.__init__() missing 1 required positional argument: 'x'
