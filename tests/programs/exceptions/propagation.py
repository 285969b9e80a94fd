# An exception leaves frames in order: inner finally, __exit__, outer handlers.
class M:
    def __init__(self, n): self.n = n
    def __enter__(self): return self
    def __exit__(self, kind, value, tb): print("exit", self.n, value)
def c():
    try:
        raise ValueError("deep")
    finally:
        print("c finally")
def b():
    with M("b"):
        c()
    print("never")
def a():
    try:
        b()
    except KeyError:
        print("wrong handler")
    finally:
        print("a finally")
try:
    a()
except ValueError as e:
    print("top", e)
#> c finally
#> exit b deep
#> a finally
#> top deep
# ---
# Exceptions raised inside callbacks of builtins come out unchanged.
class Stop(Exception): pass
def bad(x):
    if x == 2:
        raise Stop(x)
    return x
class BadEq:
    def __eq__(self, o): raise Stop("eq")
    def __hash__(self): return 1
class BadIter:
    def __iter__(self): raise Stop("iter")
class BadLen:
    def __len__(self): raise Stop("len")
class BadBool:
    def __bool__(self): raise Stop("bool")
class BadStr:
    def __repr__(self): raise Stop("repr")
for f in (
    lambda: list(map(bad, [1, 2, 3])), lambda: sorted([3, 2, 1], key=bad), lambda: max([1, 2], key=bad), lambda: list(filter(bad, [1, 2])), lambda: sum(bad(x) for x in [1, 2]),
    lambda: any(bad(x) > 5 for x in [1, 2]), lambda: BadEq() in [1], lambda: {BadEq(): 1, BadEq(): 2}, lambda: list(BadIter()), lambda: len(BadLen()), lambda: [1] if BadBool() else 0,
    lambda: print(BadStr()), lambda: f"{BadStr()}", lambda: str([BadStr()]), lambda: [*BadIter()], lambda: not BadBool(), lambda: "".join(bad(x) for x in (1, 2)), lambda: dict((bad(k), 1) for k in (1, 2)),
    lambda: [BadEq()].index(3), lambda: min(bad(x) for x in (2,)), lambda: BadBool() and 1, lambda: zip([1], BadIter()), lambda: list(enumerate(BadIter())), lambda: set([BadEq(), BadEq()]),
):
    try:
        f()
        print("nothing raised")
    except Stop as e:
        print("Stop", e)
    except TypeError as e:
        print("TypeError", e)
#> Stop 2
#> Stop 2
#> Stop 2
#> Stop 2
#> Stop 2
#> Stop 2
#> Stop eq
#> Stop eq
#> Stop iter
#> Stop len
#> Stop bool
#> Stop repr
#> Stop repr
#> Stop repr
#> Stop iter
#> Stop bool
#> Stop 2
#> Stop 2
#> Stop eq
#> Stop 2
#> Stop bool
#> Stop iter
#> Stop iter
#> Stop eq
# ---
# A sort that fails midway leaves a list with the same items.
xs = [3, 1, "a", 2]
try:
    xs.sort()
except TypeError as e:
    print(e, sorted(map(str, xs)))
#> '<' not supported between instances of 'str' and 'int' ['1', '2', '3', 'a']
def key(x):
    if x == 2:
        raise KeyError(x)
    return x
ys = [3, 2, 1]
try:
    ys.sort(key=key)
except KeyError:
    print(sorted(ys))
#> [1, 2, 3]
# ---
# StopIteration raised by next() inside a function is not swallowed by a for loop around it.
def first(it):
    return next(it)
try:
    for x in [1, 2]:
        first(iter([]))
except StopIteration as e:
    print("StopIteration comes out", e.args)
#> StopIteration comes out ()
def gen():
    yield first(iter([]))
try:
    list(gen())
except RuntimeError as e:
    print(e, repr(e.__cause__))
#> generator raised StopIteration StopIteration()
print(list(x for x in map(lambda it: first(it), [iter([1]), iter([]), iter([3])])))
#> [1]
# ---
# Errors in __init__, __new__, class bodies, decorators, defaults: the name stays unbound.
def boom(*a): raise ValueError("boom")
def run(source):
    try:
        source()
    except ValueError as e:
        print(source.__name__, e)
def class_body():
    class C:
        x = boom()
def default():
    def f(a=boom()): pass
def decorator():
    @boom
    def f(): pass
def base():
    class C(boom()): pass
def annotation():
    def f(a: boom()): pass
def init():
    class C:
        def __init__(self): boom()
    C()
def init_subclass():
    class B:
        def __init_subclass__(cls): boom()
    class C(B): pass
def comp():
    [boom() for _ in range(1)]
def prop():
    class C:
        p = property(boom)
    C().p
for f in (class_body, default, decorator, base, annotation, init, init_subclass, comp, prop):
    run(f)
#> class_body boom
#> default boom
#> decorator boom
#> base boom
#> annotation boom
#> init boom
#> init_subclass boom
#> comp boom
#> prop boom
# ---
# An exception while evaluating an except expression, a raise's argument, a with's manager.
def boom(name): raise KeyError(name)
def one():
    try:
        raise ValueError("v")
    except boom("in except clause"):
        pass
def two():
    raise ValueError(boom("in raise"))
def three():
    with boom("in with"):
        pass
def four():
    raise ValueError from boom("in from")
def five():
    assert False, boom("in assert")
for f in (one, two, three, four, five):
    try:
        f()
    except KeyError as e:
        print(e, repr(e.__context__))
#> 'in except clause' ValueError('v')
#> 'in raise' None
#> 'in with' None
#> 'in from' None
#> 'in assert' None
# ---
# SystemExit and sys.exit end the program through finally blocks.
import sys
def leave(code):
    try:
        sys.exit(code)
    finally:
        print("finally")
for code in (0, 3, "message", None):
    try:
        leave(code)
    except SystemExit as e:
        print(repr(e.code))
#> finally
#> 0
#> finally
#> 3
#> finally
#> 'message'
#> finally
#> None
