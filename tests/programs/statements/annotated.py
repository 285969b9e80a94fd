# Module and class annotations are evaluated and kept; local ones are not evaluated.
x: int = 1
y: "list[int]"
def n(v):
    print("eval", v)
    return v
z: n(int) = n(3)
#> eval 3
#> eval <class 'int'>
print(__annotations__)
#> {'x': <class 'int'>, 'y': 'list[int]', 'z': <class 'int'>}
class C:
    a: int
    b: str = "b"
    c: n("doc") = n("value")
#> eval value
#> eval doc
print(C.__annotations__, hasattr(C, "a"), C.b)
#> {'a': <class 'int'>, 'b': <class 'str'>, 'c': 'doc'} False b
def f():
    local: n("never") = n("local value")
    return local
print(f())
#> eval local value
#> local value
# ---
# An annotation without a value binds nothing, but makes the name local.
x: int
try:
    print(x)
except NameError as error:
    print(error)
#> name 'x' is not defined
v = "global"
def f():
    v: int
    try:
        return v
    except UnboundLocalError as error:
        return str(error)
print(f())
#> cannot access local variable 'v' where it is not associated with a value
# ---
# Attribute and subscript targets: the annotation is evaluated at module level, not kept; without a value only the parts are.
class Box: pass
def n(v):
    print("eval", v)
    return v
def box(v):
    print("box")
    return v
b = Box()
b.x: int = 5
(y): int = 6
d = {}
d["k"]: int = 7
box(b).never: n(int)
#> box
#> eval <class 'int'>
print(b.x, y, d, hasattr(b, "never"))
#> 5 6 {'k': 7} False
# ---
# The value comes before the annotation.
def n(v):
    print("eval", v)
    return v
a: n("annotation") = n("value")
#> eval value
#> eval annotation
t: tuple[int, ...] = 1, 2
u: list = [*t, 3]
print(a, t, u)
#> value (1, 2) [1, 2, 3]
# ---
# Function annotations: evaluated at definition, return under 'return'.
def f(a: int, b: "str" = "x", *args: float, c: list[int] = None, **kw: dict) -> None: ...
print(f.__annotations__)
#> {'a': <class 'int'>, 'b': 'str', 'args': <class 'float'>, 'c': list[int], 'kw': <class 'dict'>, 'return': None}
def g(x): ...
print(g.__annotations__, (lambda: 0).__annotations__)
#> {} {}
# ---
# from __future__ import annotations keeps them as text.
from __future__ import annotations
def f(a: Undefined, b: list[int] = 1) -> Also.Undefined | None: ...
class C:
    x: Missing[int]
    y: "quoted" = 1
z: undefined_name = 3
print(f.__annotations__, C.__annotations__, __annotations__)
#> {'a': 'Undefined', 'b': 'list[int]', 'return': 'Also.Undefined | None'} {'x': 'Missing[int]', 'y': "'quoted'"} {'z': 'undefined_name'}
# ---
# Annotations can be any expression.
x: 1 + 1 = 0
class C:
    a: {"doc": "text"} = 1
    b: lambda: 0 = 2
print(__annotations__, C.__annotations__["a"], C.__annotations__["b"]())
#> {'x': 2} {'doc': 'text'} 0
