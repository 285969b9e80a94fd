# global: read, write, create and delete module names from functions.
n = 0
def bump():
    global n, made
    n += 1
    made = "here"
def drop():
    global n
    del n
bump()
print(n, made)
#> 1 here
drop()
try:
    n
except NameError as error:
    print(error)
#> name 'n' is not defined
# ---
# nonlocal reaches the nearest enclosing function; several levels share one cell.
def outer():
    x = "outer"
    def middle():
        def inner():
            nonlocal x
            x += "+inner"
        inner()
        return x
    result = middle()
    x += "+outer"
    return result, middle(), x
print(outer())
#> ('outer+inner', 'outer+inner+outer+inner', 'outer+inner+outer+inner')
# ---
# Each call makes its own cells; closures of one call share them.
def pair():
    n = 0
    def up():
        nonlocal n
        n += 1
        return n
    def get():
        return n
    return up, get
up1, get1 = pair()
up2, get2 = pair()
up1(); up1(); up2()
print(get1(), get2())
#> 2 1
# ---
# global inside a nested function skips the enclosing ones.
x = "module"
def outer():
    x = "outer"
    def inner():
        global x
        x = "changed"
        return x
    return inner(), x
print(outer(), x)
#> ('changed', 'outer') changed
# ---
# Class bodies see globals, not enclosing class names, and are no scope for their functions.
x = "module"
class Outer:
    x = "class"
    y = x + "!"
    def method(self):
        return x
    class Inner:
        z = x
    items = [x for _ in range(1)]
print(Outer.y, Outer().method(), Outer.Inner.z, Outer.items)
#> class! module module ['module']
def f():
    x = "local"
    class C:
        a = x
        x = "own"
        b = x
        def m(self):
            return x
    return C.b, C().m()
try:
    print(f())
except NameError as error:
    print(type(error).__name__, error)
#> ('own', 'local')
# ---
# A class body reading a name that it assigns later: the global is found, not the function's.
x = "module"
def f():
    x = "function"
    class C:
        seen = x
        def m(self):
            return x
    class D:
        try:
            seen = x
        except NameError as error:
            seen = str(error)
        x = "late"
    return C.seen, C().m(), D.seen
print(f())
#> ('function', 'function', 'module')
# ---
# nonlocal and global in a class body.
def f():
    n = 1
    class C:
        nonlocal n
        n = 2
        global g
        g = "global from class"
        own = 3
    return n, hasattr(C, "n"), C.own
print(f(), g)
#> (2, False, 3) global from class
# ---
# A function defined in a loop sees the variable's last value.
fs = []
for i in range(3):
    def f():
        return i
    def g(i=i):
        return i
    fs.append((f, g))
print([(f(), g()) for f, g in fs])
#> [(2, 0), (2, 1), (2, 2)]
i = "moved"
print(fs[0][0]())
#> moved
# ---
# The except name is unbound after its handler, also when it existed before.
e = "before"
try:
    raise ValueError("v")
except ValueError as e:
    print(e)
#> v
try:
    print(e)
except NameError as error:
    print(error)
#> name 'e' is not defined
def f():
    try:
        raise ValueError
    except ValueError as e:
        keep = e
    try:
        e
    except UnboundLocalError as error:
        print(error)
    return keep
print(repr(f()))
#> cannot access local variable 'e' where it is not associated with a value
#> ValueError()
# ---
# Names of functions and classes are ordinary variables; recursion looks the name up at call time.
def f(n):
    return n if n == 0 else f(n - 1) + 1
g = f
print(g(3))
#> 3
def f(n):
    return 100
print(g(3))
#> 101
class C:
    def make(self):
        return C
old = C
class C: pass
print(old().make() is C)
#> True
# ---
# globals(), locals() and vars() show the names of the program.
x = 1
def f(a, b=2):
    c = a + b
    d = locals()
    return sorted(d), d["c"]
print(f(1), globals()["x"], "f" in globals())
#> (['a', 'b', 'c'], 3) 1 True
globals()["made"] = 5
print(made)
#> 5
class C:
    y = 1
    inside = sorted(k for k in locals() if not k.startswith("__"))
print(C.inside, vars(C())  == {}, locals() is globals())
#> ['y'] True True
def empty():
    return locals()
print(empty())
#> {}
# ---
# Comprehensions and nested functions see parameters and loop variables of the function.
def table(rows, by):
    def pick(row):
        return {k: row[k] * by for k in row if k in keys}
    keys = {"a"}
    return [pick(r) for r in rows]
print(table([{"a": 1, "b": 2}, {"a": 3}], 10))
#> [{'a': 10}, {'a': 30}]
# ---
# Mutual recursion of closures, and a closure over a name bound later.
def make():
    def even(n):
        return n == 0 or odd(n - 1)
    try:
        even(1)
    except NameError as error:
        print(type(error).__name__, error)
    def odd(n):
        return n != 0 and even(n - 1)
    return even
print(make()(10))
#> NameError cannot access free variable 'odd' where it is not associated with a value in enclosing scope
#> True
