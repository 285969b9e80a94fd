# Several targets: one value, bound left to right, shared.
a = b = c = []
a.append(1)
print(b, a is c)
#> [1] True
x = (y := 1) + 1
print(x, y)
#> 2 1
d = {}
d["k"] = e = d["m"] = 5
print(d, e)
#> {'k': 5, 'm': 5} 5
# ---
# The same name on both sides of several targets.
x = [1, 2, 3]
x, x[0] = x, "zero"
print(x)
#> ['zero', 2, 3]
i = xs = [0, 0]
i[0] = xs = 7
print(i, xs)
#> [7, 0] 7
# ---
# Assignment to attributes, subscripts, slices.
class Box: pass
b = Box()
b.a = b.b = 1
b.inner = Box()
b.inner.value = [1, 2]
b.inner.value[0], b.c = 9, 8
print(b.a, b.b, b.c, b.inner.value)
#> 1 1 8 [9, 2]
xs = list(range(6))
xs[1:3] = "abc"
print(xs)
#> [0, 'a', 'b', 'c', 3, 4, 5]
xs[::2] = [0, 0, 0, 0]
print(xs)
#> [0, 'a', 0, 'c', 0, 4, 0]
xs[2:2] = [5]
xs[-1:] = []
xs[:0] = (1,)
print(xs)
#> [1, 0, 'a', 5, 0, 'c', 0, 4]
xs[:] = {"only": 1}
print(xs)
#> ['only']
xs[10:] = [2]
xs[1:0] = ["before"]
print(xs)
#> ['only', 'before', 2]
# ---
# Slice assignment errors leave the list as it was.
xs = [1, 2, 3, 4]
def extended():
    xs[::2] = [1]
def negative():
    xs[::-1] = [0, 0, 0]
def index():
    xs[4] = 1
def text():
    xs["a"] = 1
for f in (extended, negative, index, text):
    try:
        f()
    except Exception as error:
        print(type(error).__name__, error)
#> ValueError attempt to assign sequence of size 1 to extended slice of size 2
#> ValueError attempt to assign sequence of size 3 to extended slice of size 4
#> IndexError list assignment index out of range
#> TypeError list indices must be integers or slices, not str
print(xs)
#> [1, 2, 3, 4]
xs[::-1] = "wxyz"
print(xs)
#> ['z', 'y', 'x', 'w']
# ---
# Things that do not take items or attributes.
def item(target, key=0):
    def set_it():
        target[key] = 1
    return set_it
def attribute(target):
    def set_it():
        target.name = 1
    return set_it
for f in (
    item((1,)), item("s"), item(b"s"), item(3), item(None), item({1}), item(range(3)), item({}, []), item(bytearray(b"ab"), 2),
    attribute(1), attribute("s"), attribute([]), attribute(None), attribute(object()), attribute(int), attribute(len),
):
    try:
        f()
        print("assigned")
    except Exception as error:
        print(type(error).__name__, str(error).removesuffix(" and no __dict__ for setting new attributes"))
#> TypeError 'tuple' object does not support item assignment
#> TypeError 'str' object does not support item assignment
#> TypeError 'bytes' object does not support item assignment
#> TypeError 'int' object does not support item assignment
#> TypeError 'NoneType' object does not support item assignment
#> TypeError 'set' object does not support item assignment
#> TypeError 'range' object does not support item assignment
#> TypeError unhashable type: 'list'
#> IndexError bytearray index out of range
#> AttributeError 'int' object has no attribute 'name'
#> AttributeError 'str' object has no attribute 'name'
#> AttributeError 'list' object has no attribute 'name'
#> AttributeError 'NoneType' object has no attribute 'name'
#> AttributeError 'object' object has no attribute 'name'
#> TypeError cannot set 'name' attribute of immutable type 'int'
#> AttributeError 'builtin_function_or_method' object has no attribute 'name'
# ---
# Functions take attributes; a method does not.
def f(): pass
f.calls = 0
f.calls += 1
f.__doc__ = "new doc"
f.__name__ = "renamed"
print(f.calls, f.__doc__, f.__name__, f.__dict__)
#> 1 new doc renamed {'calls': 1}
class C:
    def m(self): pass
C.m.tag = "on function"
print(C().m.tag)
#> on function
try:
    C().m.tag = 1
except AttributeError as error:
    print(str(error).removesuffix(" and no __dict__ for setting new attributes"))
#> 'method' object has no attribute 'tag'
# ---
# An assignment inside a function makes the name local for the whole function.
x = "global"
def reads():
    return x
def writes():
    x = "local"
    return x
def broken():
    print(x)
    x = 1
print(reads(), writes(), x)
#> global local global
try:
    broken()
except UnboundLocalError as error:
    print(error)
#> cannot access local variable 'x' where it is not associated with a value
# ---
# Slice of a bytearray, a memoryview-free byte assignment.
b = bytearray(b"hello")
b[0] = 72
b[1:3] = b"EL!"
b[-1:] = []
print(b, len(b))
#> bytearray(b'HEL!l') 5
for value in (256, -1, "a", 1.0):
    try:
        b[0] = value
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
#> ValueError byte must be in range(0, 256)
#> ValueError byte must be in range(0, 256)
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
