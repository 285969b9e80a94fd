# assert: the message is evaluated only on failure, and is the exception's argument.
def n(v):
    print("eval", v)
    return v
assert n(1), n("never")
#> eval 1
try:
    assert n(0), n("message")
except AssertionError as error:
    print(repr(error), error.args)
#> eval 0
#> eval message
#> AssertionError('message') ('message',)
try:
    assert []
except AssertionError as error:
    print(repr(error), error.args)
#> AssertionError() ()
try:
    assert False, ("tuple", 1)
except AssertionError as error:
    print(error, error.args)
#> ('tuple', 1) (('tuple', 1),)
assert (lambda: 1)(), 1
# ---
# A failing assert leaves the program.
def total(xs):
    assert xs, f"no items in {xs!r}"
    return sum(xs)
print(total([1]))
#> 1
total([])  #! AssertionError: no items in []
# ---
# del of names: unbinds; a second del, a read after it.
x = 1
del x
def f(a):
    del a
    try:
        return a
    except UnboundLocalError as error:
        print(error)
    try:
        del a
    except UnboundLocalError as error:
        print(error)
f(1)
#> cannot access local variable 'a' where it is not associated with a value
#> cannot access local variable 'a' where it is not associated with a value
try:
    x
except NameError as error:
    print(error)
#> name 'x' is not defined
try:
    del x
except NameError as error:
    print(error)
#> name 'x' is not defined
def closure():
    v = 1
    def inner():
        return v
    del v
    try:
        inner()
    except NameError as error:
        print(type(error).__name__, error)
closure()
#> NameError cannot access free variable 'v' where it is not associated with a value in enclosing scope
# ---
# del of items, slices, attributes, several at once and nested.
xs = list(range(10))
del xs[0], xs[-1]
del xs[::3]
del xs[1:3]
print(xs)
#> [2, 6, 8]
d = {"a": 1, "b": {"c": 2}}
del d["b"]["c"], d["a"]
print(d)
#> {'b': {}}
class Box: pass
b = Box()
b.x = 1; b.y = 2; z = 3
del (b.x, [b.y, z])
print(b.__dict__)
#> {}
for f in (lambda: d.__delitem__("k"), lambda: xs.__delitem__(50), lambda: delattr(b, "x")):
    try:
        f()
    except Exception as error:
        print(type(error).__name__, error)
#> KeyError 'k'
#> IndexError list assignment index out of range
#> AttributeError 'Box' object has no attribute 'x'
# ---
# del on what cannot: errors.
def tup():
    t = (1, 2)
    del t[0]
def text():
    s = "ab"
    del s[0]
def number():
    n = 5
    del n.real
def none():
    v = None
    del v[0]
def attr():
    class C:
        x = 1
    del C().x
def builtin():
    [].append.__self__
    v = []
    del v.append
for f in (tup, text, number, none, attr, builtin):
    try:
        f()
    except Exception as error:
        print(type(error).__name__, error)
#> TypeError 'tuple' object doesn't support item deletion
#> TypeError 'str' object doesn't support item deletion
#> AttributeError attribute 'real' of 'int' objects is not writable
#> TypeError 'NoneType' object does not support item deletion
#> AttributeError 'C' object has no attribute 'x'
#> AttributeError 'list' object attribute 'append' is read-only
# ---
# del calls the dunders.
class Loud:
    def __delitem__(self, key):
        print("delitem", key)
    def __delattr__(self, name):
        print("delattr", name)
loud = Loud()
del loud[1], loud["a", 2], loud[1:2], loud.name
#> delitem 1
#> delitem ('a', 2)
#> delitem slice(1, 2, None)
#> delattr name
# ---
# pass, ... and expression statements do nothing but evaluate.
def f():
    """doc"""
    ...
    "string statement"
    1 + 1
    pass
print(f(), f.__doc__)
#> None doc
class Empty: ...
print(Empty.__name__)
#> Empty
[print("evaluated")]
#> evaluated
f() or print("also")
#> also
# ---
# return: values, tuples with stars, from inside loops; nothing after it runs.
def stars(xs):
    return 1, *xs, *"ab"
def search(grid, wanted):
    for y, row in enumerate(grid):
        for x, cell in enumerate(row):
            if cell == wanted:
                return x, y
def early(n):
    while True:
        n -= 1
        if n < 0:
            return "done"
            print("never")
print(stars([2]), search([[1, 2], [3, 4]], 3), search([[1]], 9), early(3))
#> (1, 2, 'a', 'b') (0, 1) None done
def gives_tuple():
    return 1,
def conditional(x):
    return "yes" if x else None
print(gives_tuple(), conditional(0), conditional(1))
#> (1,) None yes
