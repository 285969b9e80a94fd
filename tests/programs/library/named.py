# namedtuple: fields, tuple behaviour, methods, defaults, rename.
from collections import namedtuple
Point = namedtuple("Point", "x y")
P3 = namedtuple("P3", ["x", "y", "z"], defaults=[0, 1])
p = Point(1, y=2)
x, y = p
print(p, p.x, p[1], p == (1, 2), p + (3,), x, y, len(p), p._asdict(), p._replace(x=9), Point._make([5, 6]), Point._fields, P3(7), P3._field_defaults, isinstance(p, tuple), hash(p) == hash((1, 2)), max(Point(1, 5), Point(2, 0)), {p: "k"}[(1, 2)], [*p], p.count(1), p.index(2), p[::-1], Point.__doc__, type(p).__name__)
#> Point(x=1, y=2) 1 2 True (1, 2, 3) 1 2 2 {'x': 1, 'y': 2} Point(x=9, y=2) Point(x=5, y=6) ('x', 'y') P3(x=7, y=0, z=1) {'y': 0, 'z': 1} True True Point(x=2, y=0) k [1, 2] 1 1 (2, 1) Point(x, y) Point
print(namedtuple("R", "a class a", rename=True)._fields, namedtuple("S", "a, b")(1, 2), Point.x.__doc__)
#> ('a', '_1', '_2') S(a=1, b=2) Alias for field number 0
for f in (lambda: Point(1), lambda: Point(1, 2, 3), lambda: setattr(p, "x", 1), lambda: namedtuple("X", "class"), lambda: namedtuple("X", "a a"), lambda: namedtuple("X", "_a"), lambda: Point._make([1]), lambda: p.z, lambda: Point(1, z=2), lambda: namedtuple("1X", "a")):
    try:
        f()
    except (TypeError, AttributeError, ValueError) as e:
        print(type(e).__name__, e)
#> TypeError Point.__new__() missing 1 required positional argument: 'y'
#> TypeError Point.__new__() takes 3 positional arguments but 4 were given
#> AttributeError can't set attribute
#> ValueError Type names and field names cannot be a keyword: 'class'
#> ValueError Encountered duplicate field name: 'a'
#> ValueError Field names cannot start with an underscore: '_a'
#> TypeError Expected 2 arguments, got 1
#> AttributeError 'Point' object has no attribute 'z'
#> TypeError Point.__new__() got an unexpected keyword argument 'z'
#> ValueError Type names and field names must be valid identifiers: '1X'
# ---
# NamedTuple classes: types, defaults, methods, inheritance of behaviour.
from typing import NamedTuple
class Employee(NamedTuple):
    """An employee."""
    name: str
    id: int = 3
    tags: list = []
    def title(self): return f"{self.name}#{self.id}"
    @property
    def short(self): return self.name[0]
    def __str__(self): return f"<{self.name}>"
e = Employee("ann")
print(e.title(), e.short, e, repr(e), e == ("ann", 3, []), Employee._fields, Employee._field_defaults, Employee.__annotations__, Employee.__doc__, [*Employee("b", 4)], e._replace(name="z"), sorted([Employee("b"), Employee("a")])[0].name)
#> ann#3 a <ann> Employee(name='ann', id=3, tags=[]) True ('name', 'id', 'tags') {'id': 3, 'tags': []} {'name': <class 'str'>, 'id': <class 'int'>, 'tags': <class 'list'>} An employee. ['b', 4, []] <z> a
name, id, _ = e
print(name, id)
#> ann 3
try:
    Employee()
except TypeError as err:
    print(err)
#> Employee.__new__() missing 1 required positional argument: 'name'
class Manager(Employee):
    def title(self): return "boss " + super().title()
print(Manager("cy").title(), repr(Manager("cy")))
#> boss cy#3 Manager(name='cy', id=3, tags=[])
Pair = NamedTuple("Pair", [("a", int), ("b", str)])
print(Pair(1, "x"))
#> Pair(a=1, b='x')
match e:
    case Employee(name=n, id=3): print("matched", n)
#> matched ann
# ---
# TypedDict is a dict at run time.
from typing import TypedDict, Required, NotRequired
class Movie(TypedDict, total=False):
    title: Required[str]
    year: int
class Sequel(Movie):
    part: NotRequired[int]
m: Movie = {"title": "A"}
s = Sequel(title="B", year=2)
print(m, s, type(s).__name__, s["title"], isinstance(s, dict), Movie.__total__, sorted(Movie.__required_keys__), sorted(Sequel.__optional_keys__), s | {"year": 3}, s.get("part", 1))
#> {'title': 'A'} {'title': 'B', 'year': 2} dict B True False ['title'] ['part', 'year'] {'title': 'B', 'year': 3} 1
# ---
# ABC and abstractmethod: which classes can be made, abstract properties, super calls.
from abc import ABC, abstractmethod
class Shape(ABC):
    def __init__(self, name): self.name = name
    @abstractmethod
    def area(self): """Area."""; return 0
    @property
    @abstractmethod
    def sides(self): ...
    @classmethod
    @abstractmethod
    def unit(cls): ...
    def describe(self): return f"{self.name}: {self.area():.1f}, {self.sides} sides"
class Half(Shape):
    def area(self): return super().area() + 1
class Square(Half):
    sides = 4
    @classmethod
    def unit(cls): return cls("unit")
print(Square("s").describe(), Square.unit().name, isinstance(Square("s"), Shape), sorted(Half.__abstractmethods__), Square.__abstractmethods__)
#> s: 1.0, 4 sides unit True ['sides', 'unit'] frozenset()
for cls in (Shape, Half):
    try:
        cls("x")
    except TypeError as e:
        print(str(e).replace("methods", "method").replace("'", "").split(" with")[0], "|", "area" in str(e))
#> Cant instantiate abstract class Shape | True
#> Cant instantiate abstract class Half | False
# ---
# Protocol: structural isinstance only when runtime_checkable.
from typing import Protocol, runtime_checkable
@runtime_checkable
class Closes(Protocol):
    def close(self) -> None: ...
class Speaks(Protocol):
    loud: bool = True
    def speak(self) -> str: return "default"
class File:
    def close(self): print("closed")
class Cat(Speaks):
    pass
print(isinstance(File(), Closes), isinstance(5, Closes), issubclass(File, Closes), Cat().speak(), Cat().loud)
#> True False True default True
for f in (lambda: isinstance(Cat(), Speaks) and isinstance(File(), Speaks), lambda: Closes()):
    try:
        print(f())
    except TypeError as e:
        print(e)
#> Instance and class checks can only be used with @runtime_checkable protocols
#> Protocols cannot be instantiated
# ---
# Generic classes: subscripting, __class_getitem__, TypeVar, inheritance.
from typing import Generic, TypeVar, Callable, Iterator
T = TypeVar("T")
K = TypeVar("K", int, str)
class Stack(Generic[T]):
    def __init__(self) -> None: self.items: list[T] = []
    def push(self, item: T) -> "Stack[T]":
        self.items.append(item)
        return self
    def pop(self) -> T: return self.items.pop()
class IntStack(Stack[int]):
    def total(self): return sum(self.items)
class Both(Generic[T, K]): pass
s = Stack[int]()
print(s.push(1).push(2).pop(), type(s).__name__, IntStack().push(4).push(5).total(), isinstance(IntStack(), Stack), Both[str, int]().__class__.__name__, T.__name__, [c.__name__ for c in IntStack.__mro__])
#> 2 Stack 9 True Both T ['IntStack', 'Stack', 'Generic', 'object']
def first(xs: list[T], default: T, f: Callable[[T], T] = lambda x: x) -> T: return f(xs[0]) if xs else default
print(first([1], 0), first([], "d"), first([3], 0, lambda x: x * 2))
#> 1 d 6
# ---
# typing at run time: cast, overload, NewType, Final, Literal, get_type_hints, Annotated, assert_never, TYPE_CHECKING.
from typing import cast, overload, NewType, Final, Literal, get_type_hints, Any, Optional, Union, TYPE_CHECKING, assert_never, no_type_check, final, ClassVar, Annotated, get_args, get_origin
UserId = NewType("UserId", int)
MAX: Final = 10
Mode = Literal["r", "w"]
@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x): return x * 2
@final
class C:
    a: int
    b: Optional[str] = None
    c: ClassVar[int] = 0
def g(x: "int", y: Union[int, str] = 1, *args: Any) -> list["C"]: ...
print(UserId(5) + 1, cast(str, 5), f(2), f("a"), get_args(Mode), TYPE_CHECKING, get_type_hints(C)["a"], get_type_hints(g)["x"], get_origin(list[int]), get_args(dict[str, int]), Optional[int], Union[int, str], list[int], Any, UserId.__name__)
#> 6 5 4 aa ('r', 'w') False <class 'int'> <class 'int'> <class 'list'> (<class 'str'>, <class 'int'>) typing.Optional[int] typing.Union[int, str] list[int] typing.Any UserId
def h(x: Literal[1, 2]):
    if x == 1: return "one"
    elif x == 2: return "two"
    else: assert_never(x)
print(h(2))
#> two
try:
    h(3)
except AssertionError as e:
    print(e)
#> Expected code to be unreachable, but got: 3
