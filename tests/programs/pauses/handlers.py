# A pause in try, except, else and finally: the flow is the same.
def f(kind):
    trail = []
    try:
        trail.append(ask("try"))
        if kind == "raise": raise ValueError(ask("v"))
        if kind == "return": return trail
    except ValueError as e:
        trail.append(ask(f"except {e}"))
    else:
        trail.append(ask("else"))
    finally:
        trail.append(ask("finally"))
    trail.append("end")
    return trail
print(f("none"), f("raise"), f("return"))
#> ['try', 'else', 'finally', 'end'] ['try', 'except v', 'finally', 'end'] ['try', 'finally']
# ---
# In the handler the exception is current: bare raise, __context__, the name, nested handlers.
def f():
    try:
        try:
            raise ValueError("first")
        except ValueError as e:
            ask("in handler")
            print(repr(e), e is e)
            try:
                {}[ask("k")]
            except KeyError as inner:
                ask("in inner")
                print(repr(inner.__context__))
            ask("after inner")
            raise
    except ValueError as again:
        print("again", again, again.__context__, ask(1))
f()
#> ValueError('first') True
#> ValueError('first')
#> again first None 1
def g():
    try:
        1 / 0
    except ZeroDivisionError:
        ask("before a new one")
        raise TypeError("new")
try:
    g()
except TypeError as e:
    print(repr(e.__context__), e.__cause__)
#> ZeroDivisionError('division by zero') None
def reraise():
    ask("in a called function")
    raise
try:
    try:
        raise OSError("deep")
    except OSError:
        reraise()
except OSError as e:
    print("reraised", e)
#> reraised deep
# ---
# After the handler nothing is current any more.
try:
    raise ValueError
except ValueError:
    ask(1)
ask(2)
try:
    raise KeyError("clean")
except KeyError as e:
    print(e.__context__)
#> None
try:
    e
except NameError as error:
    print(error)
#> name 'e' is not defined
try:
    raise
except RuntimeError as error:
    print(error)
#> No active exception to reraise
# ---
# A return value on its way through finally; an exception on its way; break and continue on theirs.
def value():
    try:
        return ask("value")
    finally:
        ask("cleanup")
        print("finally")
def replaced():
    try:
        return "lost"
    finally:
        if ask(True): return ask("replaced")
def pending():
    try:
        raise ValueError("pending")
    finally:
        ask("while pending")
        print("still pending")
def swallowed():
    while True:
        try:
            raise ValueError("swallowed")
        finally:
            ask("about to break")
            break
    return "swallowed"
def loops():
    out = []
    for i in range(4):
        try:
            if i == 1: continue
            if i == 3: break
            out.append(i)
        finally:
            out.append(ask(f"f{i}"))
    return out
print(value(), replaced(), swallowed(), loops())
#> finally
#> value replaced swallowed [0, 'f0', 'f1', 2, 'f2', 'f3']
try:
    pending()
except ValueError as e:
    print(e, e.__context__)
#> still pending
#> pending None
def nested():
    try:
        try:
            return ask(1)
        finally:
            ask(2)
    finally:
        ask(3)
print(nested())
#> 1
# ---
# An exception raised in finally after a pause has the pending one as its context.
def f():
    try:
        raise ValueError("first")
    finally:
        ask("in finally")
        raise KeyError("second")
try:
    f()
except KeyError as e:
    print(repr(e), repr(e.__context__))
#> KeyError('second') ValueError('first')
# ---
# The except clause's own expression pauses, and so do several of them.
def kinds(name):
    return {"key": KeyError, "value": ValueError, "zero": (ZeroDivisionError, OSError)}[ask(name)]
try:
    1 / 0
except kinds("key"):
    print("no")
except kinds("zero") as e:
    print("yes", e, ask(1))
except kinds("never"):
    pass
#> yes division by zero 1
# ---
# with: entering, the body, leaving; return and exceptions through it; several items.
class M:
    def __init__(self, n, swallow=False): self.n, self.swallow = n, swallow
    def __enter__(self):
        print("enter", ask(self.n))
        return self
    def __exit__(self, kind, value, tb):
        print("exit", ask(self.n), kind and kind.__name__, value)
        return ask(self.swallow)
def f(way):
    for i in range(2):
        with M(ask("a")) as a, M("b", swallow=way == "raise") as b:
            ask("body")
            if way == "return": return a.n + b.n
            if way == "raise": raise ValueError(ask("v"))
            if way == "break": break
            if way == "continue": continue
            print("body done")
        print("after with", i)
    return way
for way in ("none", "return", "raise", "break", "continue"):
    print(f(way))
#> enter a
#> enter b
#> body done
#> exit b None None
#> exit a None None
#> after with 0
#> enter a
#> enter b
#> body done
#> exit b None None
#> exit a None None
#> after with 1
#> none
#> enter a
#> enter b
#> exit b None None
#> exit a None None
#> ab
#> enter a
#> enter b
#> exit b ValueError v
#> exit a None None
#> after with 0
#> enter a
#> enter b
#> exit b ValueError v
#> exit a None None
#> after with 1
#> raise
#> enter a
#> enter b
#> exit b None None
#> exit a None None
#> break
#> enter a
#> enter b
#> exit b None None
#> exit a None None
#> enter a
#> enter b
#> exit b None None
#> exit a None None
#> continue
try:
    with M(ask(1)):
        fail("from the host", "KeyError")
except KeyError as e:
    print(e)
#> enter 1
#> exit 1 KeyError 'from the host'
#> 'from the host'
# ---
# The target of with and the manager's expression; an exception in __exit__.
class M:
    def __enter__(self): return ask([1, [2, 3]])
    def __exit__(self, *a):
        ask("exit")
        raise KeyError("from exit")
d = {}
try:
    with M() as (x, d[ask("k")]):
        print(x, d)
        raise ValueError("body")
except KeyError as e:
    print(repr(e), repr(e.__context__))
#> 1 {'k': [2, 3]}
#> KeyError('from exit') ValueError('body')
from contextlib import nullcontext
with nullcontext(ask(5)) if ask(True) else nullcontext(6) as v:
    print(v)
#> 5
# ---
# except*: each part handled with pauses, leftovers raised.
def f(errors):
    try:
        ask("body")
        raise ExceptionGroup("g", errors)
    except* ValueError as g:
        print("values", ask([str(e) for e in g.exceptions]))
    except* KeyError as g:
        print("keys", ask(len(g.exceptions)))
        raise OSError("from clause")
    else:
        print("never")
    finally:
        ask("finally")
for errors in ([ValueError("a")], [ValueError("a"), KeyError("b")], [TypeError("t")]):
    try:
        f(errors)
        print("handled")
    except (ExceptionGroup, OSError) as e:
        print(repr(e))
#> values ['a']
#> handled
#> values ['a']
#> keys 1
#> OSError('from clause')
#> ExceptionGroup('g', [TypeError('t')])
# ---
# Exception objects kept across pauses: identity, notes, context, attributes, traceback.
class Custom(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code
        self.me = [self]
kept = []
for code in ask([1, 2]):
    try:
        try:
            {}[code]
        except KeyError as k:
            raise Custom(ask(code)) from k
    except Custom as e:
        e.add_note(ask("note"))
        kept.append(e)
ask("between")
a, b = kept
print(a, b.code, a.me[0] is a, repr(a.__cause__), a.__notes__, a.__traceback__ is not None, a.args)
#> code 1 2 True KeyError(1) ['note'] True ('code 1',)
try:
    raise a
except Custom as again:
    print(again is a)
#> True
# ---
# The traceback of an error after a pause tells all frames.
import traceback
def low(n):
    ask(n)
    return 10 // n
def high(n):
    x = ask(n)
    return low(x) + 1
try:
    high(0)
except ZeroDivisionError:
    print([line.strip() for line in traceback.format_exc().splitlines() if line.startswith("    ") and set(line.strip()) - set("~^")])
#> ['high(0)', 'return low(x) + 1', 'return 10 // n']
# ---
# The uncaught error after pauses, with its context.
def low(n):
    try:
        return {"a": 1}[ask("b")]
    except KeyError as e:
        ask("handling")
        raise ValueError(f"bad {n}") from e
from contextlib import suppress
def high():
    with suppress(TypeError):
        return low(ask(3)) + 1
high()  #! ValueError: bad 3
