# Operands before operators, left to right, whatever the precedence.
def n(x):
    print("eval", x)
    return x
print(n(1) + n(2) * n(3) ** n(2) - n(4))
#> eval 1
#> eval 2
#> eval 3
#> eval 2
#> eval 4
#> 15
print(n(1) < n(2) + n(3), -n(5), not n(0))
#> eval 1
#> eval 2
#> eval 3
#> eval 5
#> eval 0
#> True -5 True
# ---
# Assignment: right side first, then targets left to right, subexpressions of each as met.
def n(x):
    print("eval", x)
    return x
class Box:
    def __setattr__(self, name, value):
        print("set", name, value)
    def __setitem__(self, key, value):
        print("setitem", key, value)
def box(name):
    print("box", name)
    return Box()
box("a")[n("key")] = box("b").attr = n("value")
#> eval value
#> box a
#> eval key
#> setitem key value
#> box b
#> set attr value
box("c").x, box("d")[n(0)] = n(1), n(2)
#> eval 1
#> eval 2
#> box c
#> set x 1
#> box d
#> eval 0
#> setitem 0 2
# ---
# Augmented assignment evaluates its target's parts once, before the right side.
def n(x):
    print("eval", x)
    return x
def get(d):
    print("get")
    return d
d = {"k": 1}
get(d)[n("k")] += n(5)
#> get
#> eval k
#> eval 5
print(d)
#> {'k': 6}
# ---
# A value read early is not changed by a later call in the same expression.
x = 1
def bump():
    global x
    x += 10
    return x
print(x + bump() + x, [x, bump(), x], (x, bump()), {x: bump()}, f"{x} {bump()} {x}")
#> 23 [11, 21, 21] (21, 31) {31: 41} 41 51 51
items = [1]
print(items + [items.append(2) or 0], len(items) + (items.clear() or 5))
#> [1, 2, 0] 7
# ---
# Swaps and rotations read everything before writing anything.
a, b, c = 1, 2, 3
a, b, c = c, a, b
print(a, b, c)
#> 3 1 2
xs = [0, 1, 2]
i = 0
i, xs[i] = 2, "at two"
print(i, xs)
#> 2 [0, 1, 'at two']
xs[0], xs[1] = xs[1], xs[0]
print(xs)
#> [1, 0, 'at two']
# ---
# Subscript and slice parts in order; call target before arguments.
def n(x):
    print("eval", x)
    return x
print(n([5, 6, 7, 8])[n(1):n(4):n(2)])
#> eval [5, 6, 7, 8]
#> eval 1
#> eval 4
#> eval 2
#> [6, 8]
print(n("%s-%s") % (n(1), n(2)), n(max)(n(3), n(4)) if False else n("skip"))
#> eval %s-%s
#> eval 1
#> eval 2
#> eval skip
#> 1-2 skip
# ---
# Default values left to right, then decorators applied inside out, evaluated top down.
def n(x):
    print("eval", x)
    return x
def deco(name):
    print("make", name)
    def apply(f):
        print("apply", name)
        return f
    return apply
@deco("outer")
@deco("inner")
def f(a=n(1), b=n(2), *, c=n(3)) -> n("ret"):
    return a, b, c
#> make outer
#> make inner
#> eval 1
#> eval 2
#> eval 3
#> eval ret
#> apply inner
#> apply outer
print(f())
#> (1, 2, 3)
# ---
# del, with, for and raise evaluate their expressions in order.
def n(x):
    print("eval", x)
    return x
d = {1: 1, 2: 2}
del d[n(1)], d[n(2)]
#> eval 1
#> eval 2
print(d)
#> {}
for n_target in n([1]):
    pass
#> eval [1]
try:
    raise n(ValueError)("x") from n(None)
except ValueError as error:
    print(repr(error), error.__suppress_context__)
#> eval <class 'ValueError'>
#> eval None
#> ValueError('x') True
assert n(True), n("never")
#> eval True
# ---
# In a dict display a failing value leaves earlier side effects done.
log = []
def n(x):
    log.append(x)
    return x
try:
    {n(1): n(2), n(3): 1 / 0, n(4): n(5)}
except ZeroDivisionError:
    print(log)
#> [1, 2, 3]
try:
    print(n(6), undefined, n(7))
except NameError:
    print(log)
#> [1, 2, 3, 6]
# ---
# A callee is looked up before its arguments run, an attribute of it too.
class T:
    def m(self, x):
        return "first", x
t = T()
def swap():
    T.m = lambda self, x: ("second", x)
    return 1
print(t.m(swap()), t.m(2))
#> ('first', 1) ('second', 2)
def f(x):
    return "old", x
def swap_f():
    global f
    f = lambda x: ("new", x)
    return 1
print(f(swap_f()), f(2))
#> ('old', 1) ('new', 2)
