# Assignment: value first, then each target's parts, left to right.
class Box: pass
def n(x):
    print("eval", x)
    return x
b, d, xs = Box(), {}, [0, 0, 0]
b.x = d[ask("k")] = xs[ask(1)] = n(ask("value"))
#> eval value
print(b.x, d, xs)
#> value {'k': 'value'} [0, 'value', 0]
d[ask("a")], d[n("b")], xs[ask(0)] = n(1), ask(2), ask(3)
#> eval 1
#> eval b
(b.y, [d["c"], *b.rest]), xs[ask(2)] = (ask(4), ask([5, 6, 7])), 8
print(vars(b), d, xs)
#> {'x': 'value', 'y': 4, 'rest': [6, 7]} {'k': 'value', 'a': 1, 'b': 2, 'c': 5} [3, 'value', 8]
xs[ask(0):ask(2)] = ask([9, 9, 9])
print(xs)
#> [9, 9, 9, 8]
def box(): return ask("box") and b
box().z = n(1)
#> eval 1
print(b.z)
#> 1
# ---
# Augmented assignment: target read, then the pause, then the write; on names, items, attributes, slices.
class Box:
    n = 1
b, d, xs, t = Box(), {"k": 1}, [1, 2], (1,)
total = 10
total += ask(5); total *= ask(2)
d[ask("k")] += ask(10)
b.n -= ask(4)
xs[ask(0)] <<= ask(3)
xs += ask([7])
xs[ask(1):] *= ask(2)
t += ask((2,))
s = "a"
s += ask("b") + s
print(total, d, b.n, Box.n, xs, t, s)
#> 30 {'k': 11} -3 1 [8, 2, 7, 2, 7] (1, 2) aba
def f():
    global total
    total += ask(1)
    def inner():
        nonlocal m
        m += ask(2)
        return m
    m = 1
    return inner() + m
print(f(), total)
#> 6 31
def keeps_old():
    global total
    total = 1000
    return ask(1)
total += keeps_old()
print(total)
#> 32
# ---
# Unpacking what the host gives; too many, too few, not iterable, caught after the pause.
a, *rest = ask([1, 2, 3])
(p, q), r = ask([(4, 5), 6])
print(a, rest, p, q, r)
#> 1 [2, 3] 4 5 6
for value in (1, [1], [1, 2, 3]):
    try:
        x, y = ask(value)
    except (TypeError, ValueError) as e:
        print(e)
#> cannot unpack non-iterable int object
#> not enough values to unpack (expected 2, got 1)
#> too many values to unpack (expected 2)
# ---
# del, assert, annotations, expression statements.
d, xs = {"a": 1, "b": 2}, [1, 2, 3, 4]
del d[ask("a")], xs[ask(0)], xs[ask(0):ask(2)]
print(d, xs)
#> {'b': 2} [4]
assert ask(True), ask("never asked")
try:
    assert ask([]), f"empty: {ask('message')}"
except AssertionError as e:
    print(e)
#> empty: message
x: ask("int") = ask(5)
class C:
    y: ask("annotated") = ask(6)
print(__annotations__, C.__annotations__, x, C.y)
#> {'x': 'int'} {'y': 'annotated'} 5 6
ask("alone"); record("a", k=1)
# ---
# return: of the call, of an expression around it, through nested calls.
def one(): return ask(1)
def two(): return one() + ask(2), *ask([3])
def three():
    for i in range(5):
        if ask(i) == 2:
            return [two(), i]
    return "never"
print(three(), (lambda: ask("lambda"))())
#> [(3, 3), 2] lambda
# ---
# raise of what was asked for; its cause and arguments.
def f(kind):
    if kind == 1: raise ValueError(ask("text"), ask(2))
    if kind == 2: raise KeyError(ask("k")) from OSError(ask("cause"))
    if kind == 3: raise {"t": TypeError}[ask("t")]
for kind in (1, 2, 3):
    try:
        f(ask(kind))
    except Exception as e:
        print(repr(e), repr(e.__cause__))
#> ValueError('text', 2) None
#> KeyError('k') OSError('cause')
#> TypeError() None
# ---
# if, elif and while conditions, nested.
def grade(n):
    if ask(n) > 90: return "A"
    elif ask(n) > 80 and ask(True): return "B"
    elif not ask(n) > 70: return "D"
    else: return ask("C")
print([grade(n) for n in (95, 85, 75, 10)])
#> ['A', 'B', 'C', 'D']
n = 3
while ask(n) > 0:
    n -= ask(1)
    if ask(n) == 1:
        continue
    print("n", n)
else:
    print("else", ask(n))
#> n 2
#> n 0
#> else 0
while True:
    if ask(True): break
else:
    print("never")
# ---
# global and nonlocal names, del of them, names bound only after a pause.
def setter():
    global made
    made = ask("made later")
try:
    made
except NameError:
    setter()
print(made)
#> made later
def outer():
    x = ask(1)
    def inner():
        nonlocal x
        x += ask(10)
        return x
    first = inner()
    del_me = ask("gone")
    del del_me
    try:
        del_me
    except UnboundLocalError as e:
        print(ask(str(e)))
    return first, inner(), x
print(outer())
#> cannot access local variable 'del_me' where it is not associated with a value
#> (11, 21, 21)
# ---
# An error that the host raises arrives at the call, and can be handled there.
def guarded(kind):
    try:
        return "returned", fail(f"bad {kind}", kind)
    except (ValueError, KeyError) as e:
        return type(e).__name__, e.args, ask("handled")
    finally:
        print("finally", ask(kind))
print(guarded("ValueError"), guarded("KeyError"))
#> finally ValueError
#> finally KeyError
#> ('ValueError', ('bad ValueError',), 'handled') ('KeyError', ('bad KeyError',), 'handled')
try:
    guarded("TypeError")
except TypeError as e:
    print("outer", e)
#> finally TypeError
#> outer bad TypeError
# ---
# An error from the host leaves the program.
def work():
    record("before")
    return [fail("the host said no", "RuntimeError") for _ in range(2)]
work()  #! RuntimeError: the host said no
# ---
# Match: subject, values, guards and bodies pause.
class Consts:
    TWO = 2
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self._y = x, y
    @property
    def y(self): return ask(self._y)
def f(x):
    match ask(x):
        case [a, b] if ask(a) == b: return "pair", ask(b)
        case [a, *rest]: return "list", a, ask(rest)
        case {"k": v, **rest}: return "dict", v, ask(rest)
        case Consts.TWO: return ask("two")
        case str() as s if not ask(s): return "empty"
        case _: return "other", ask(x)
print([f(x) for x in ([1, 1], [1, 2, 3], {"k": 1, "z": 2}, 2, "", "s", 9)])
#> [('pair', 1), ('list', 1, [2, 3]), ('dict', 1, {'z': 2}), 'two', 'empty', ('other', 's'), ('other', 9)]
match Point(ask(1), 5):
    case Point(2, _): print("no")
    case Point(x=1, y=5 | 6 as y) if ask(y) == 5: print("matched", y)
#> matched 5
match ask(1), ask(2):
    case (1, second): print(second)
#> 2
