# The names of typing, and those of later versions.
import typing, warnings
import typing_extensions as te
from typing_extensions import (Self, TypedDict, NotRequired, Required, override, Literal, Protocol, runtime_checkable, TypeAlias, ParamSpec, Concatenate, Never, assert_never,
  get_type_hints, TypeVar, Annotated, Unpack, TypeVarTuple, LiteralString, Final, ClassVar, overload, NamedTuple, deprecated, get_origin, get_args, dataclass_transform, SupportsInt, TypeIs, ReadOnly, Doc)
class M(TypedDict):
    a: int
    b: NotRequired[str]
print(M(a=1), M.__required_keys__, M.__optional_keys__, get_type_hints(M))
#> {'a': 1} frozenset({'a'}) frozenset({'b'}) {'a': <class 'int'>, 'b': <class 'str'>}
class P(Protocol):
    def go(self) -> int: ...
class B:
    def go(self) -> Self: return self
class C(B):
    @override
    def go(self) -> Self: return self
print(C.go.__override__, te.Literal is typing.Literal)
#> True True
def f(x: TypeIs[int], y: Annotated[int, Doc("the y")] = 1) -> ReadOnly[str]: ...
print(f.__annotations__["y"], get_args(f.__annotations__["x"]))
#> typing.Annotated[int, Doc('the y')] (<class 'int'>,)
try: assert_never(3)
except AssertionError as e: print(e)
#> Expected code to be unreachable, but got: 3
class Pt(NamedTuple):
    x: int
    y: int = 2
print(Pt(1), isinstance(5, SupportsInt))
#> Pt(x=1, y=2) True
@deprecated("use g")
def g0(x): "doc"; return x
@deprecated("no class")
class Old:
    def __init__(self, n): self.n = n
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    print(g0(2), Old(5).n, g0.__name__, g0.__doc__, g0.__deprecated__, Old.__deprecated__)
    print([(str(w.message), w.category.__name__, w.lineno) for w in log])
#> 2 5 g0 doc use g no class
#> [('use g', 'DeprecationWarning', 38), ('no class', 'DeprecationWarning', 38)]
@runtime_checkable
class HasX(Protocol):
    x: int
print(isinstance(Pt(1), HasX), te.TYPE_CHECKING, te.Doc("a") == Doc("a"))
#> True False True
