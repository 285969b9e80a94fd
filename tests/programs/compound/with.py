# Enter, body, exit; the target is what __enter__ gives.
class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()
    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value, tb is None)
        return self.swallow
with Manager("a") as a:
    print("body", a)
#> enter a
#> body A
#> exit a None None True
with Manager("b", swallow=True):
    raise ValueError("swallowed")
#> enter b
#> exit b ValueError swallowed False
try:
    with Manager("c"):
        raise ValueError("through")
except ValueError as error:
    print("caught", error)
#> enter c
#> exit c ValueError through False
#> caught through
# ---
# Several items: entered in order, left in reverse; a later one can swallow for an earlier one.
class Manager:
    def __init__(self, name, swallow=False, fail=False):
        self.name, self.swallow, self.fail = name, swallow, fail
    def __enter__(self):
        print("enter", self.name)
        if self.fail:
            raise OSError(f"cannot enter {self.name}")
        return self
    def __exit__(self, kind, value, tb):
        print("exit", self.name, value)
        return self.swallow
with Manager("a") as a, Manager("b", swallow=True) as b, Manager("c"):
    raise ValueError("v")
#> enter a
#> enter b
#> enter c
#> exit c v
#> exit b v
#> exit a None
try:
    with Manager("a"), Manager("b", fail=True), Manager("c"):
        print("never")
except OSError as error:
    print(error)
#> enter a
#> enter b
#> exit a cannot enter b
#> cannot enter b
with (
    Manager("x") as x,
    Manager(x.name + "y") as y,
):
    print(x.name, y.name)
#> enter x
#> enter xy
#> x xy
#> exit xy None
#> exit x None
# ---
# Exit runs on return, break, continue.
class Manager:
    def __enter__(self):
        return self
    def __exit__(self, *args):
        print("exit", args)
def f():
    with Manager():
        return "returned"
print(f())
#> exit (None, None, None)
#> returned
for i in range(3):
    with Manager():
        if i == 0:
            continue
        break
#> exit (None, None, None)
#> exit (None, None, None)
# ---
# An exception in __exit__ replaces the body's; its context is that one.
class Manager:
    def __enter__(self): pass
    def __exit__(self, kind, value, tb):
        raise KeyError("exit")
try:
    with Manager():
        raise ValueError("body")
except KeyError as error:
    print(repr(error), repr(error.__context__))
#> KeyError('exit') ValueError('body')
try:
    with Manager():
        pass
except KeyError as error:
    print(repr(error), error.__context__)
#> KeyError('exit') None
# ---
# Swallowing takes any true value; the code after the block goes on.
class Manager:
    def __init__(self, answer):
        self.answer = answer
    def __enter__(self):
        return self
    def __exit__(self, *args):
        return self.answer
for answer in (True, 1, "yes", [0]):
    with Manager(answer):
        1 / 0
        print("never")
    print("after", answer)
#> after True
#> after 1
#> after yes
#> after [0]
for answer in (False, 0, "", None):
    try:
        with Manager(answer):
            1 / 0
    except ZeroDivisionError:
        print("through", answer)
#> through False
#> through 0
#> through 
#> through None
# ---
# Not a context manager: the words, and that the body does not run.
class OnlyEnter:
    def __enter__(self): pass
class OnlyExit:
    def __exit__(self, *args): pass
class OnInstance: pass
for make in (OnlyEnter, OnlyExit, OnInstance, int, lambda: None):
    thing = make()
    if isinstance(thing, OnInstance):
        thing.__enter__ = thing.__exit__ = lambda *args: None
    try:
        with thing:
            print("body")
    except TypeError as error:
        print(error)
#> 'OnlyEnter' object does not support the context manager protocol (missed __exit__ method)
#> 'OnlyExit' object does not support the context manager protocol
#> 'OnInstance' object does not support the context manager protocol
#> 'int' object does not support the context manager protocol
#> 'NoneType' object does not support the context manager protocol
# ---
# The target may be any target; failing to bind it still exits.
class Manager:
    def __enter__(self):
        return 1, 2
    def __exit__(self, *args):
        print("exit", args[0])
class Box: pass
box, d = Box(), {}
with Manager() as (a, b), Manager() as box.pair, Manager() as d["k"], Manager() as [c, *rest]:
    print(a, b, box.pair, d, c, rest)
#> 1 2 (1, 2) {'k': (1, 2)} 1 [2]
#> exit None
#> exit None
#> exit None
#> exit None
try:
    with Manager() as (x, y, z):
        print("never")
except ValueError as error:
    print(error)
#> exit <class 'ValueError'>
#> not enough values to unpack (expected 3, got 2)
# ---
# A manager can be used again when it allows it, and nested in itself.
class Depth:
    depth = 0
    def __enter__(self):
        self.depth += 1
        return self.depth
    def __exit__(self, *args):
        self.depth -= 1
m = Depth()
with m as one, m as two:
    with m as three:
        print(one, two, three, m.depth)
#> 1 2 3 3
print(m.depth)
#> 0
# ---
# __exit__ sees the exception's type, value, traceback; with inside except keeps the context right.
class Seen:
    def __enter__(self): return self
    def __exit__(self, kind, value, tb):
        self.seen = (kind, value, tb)
        return True
try:
    raise KeyError("outer")
except KeyError:
    with Seen() as s:
        raise ValueError("inner")
    kind, value, tb = s.seen
    print(kind is ValueError, value.args, tb is value.__traceback__, repr(value.__context__))
#> True ('inner',) True KeyError('outer')
# ---
# Transaction: rollback on error, commit otherwise.
class Transaction:
    def __init__(self, store):
        self.store = store
    def __enter__(self):
        self.saved = dict(self.store)
        return self.store
    def __exit__(self, kind, value, tb):
        if kind is not None:
            self.store.clear()
            self.store.update(self.saved)
        return kind is not None and issubclass(kind, ValueError)
accounts = {"a": 10, "b": 0}
def move(n):
    with Transaction(accounts) as t:
        t["b"] += n
        t["a"] -= n
        if t["a"] < 0:
            raise ValueError("overdrawn")
        return "moved"
    return "rolled back"
print(move(7), accounts, move(7), accounts)
#> moved {'a': 3, 'b': 7} rolled back {'a': 3, 'b': 7}
