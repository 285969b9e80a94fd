# finally runs on every way out.
def f(way):
    trail = []
    for i in range(2):
        try:
            trail.append(f"try{i}")
            if way == "return":
                return trail
            if way == "break":
                break
            if way == "continue":
                continue
            if way == "raise":
                raise ValueError(way)
        finally:
            trail.append(f"finally{i}")
            print(way, trail)
    return trail
for way in ("none", "return", "break", "continue"):
    print(f(way))
#> none ['try0', 'finally0']
#> none ['try0', 'finally0', 'try1', 'finally1']
#> ['try0', 'finally0', 'try1', 'finally1']
#> return ['try0', 'finally0']
#> ['try0', 'finally0']
#> break ['try0', 'finally0']
#> ['try0', 'finally0']
#> continue ['try0', 'finally0']
#> continue ['try0', 'finally0', 'try1', 'finally1']
#> ['try0', 'finally0', 'try1', 'finally1']
try:
    f("raise")
except ValueError as error:
    print(error)
#> raise ['try0', 'finally0']
#> raise
# ---
# The return value is computed before finally runs; a later change of the name is not seen, of the object is.
def name():
    x = 1
    try:
        return x
    finally:
        x = 2
def item():
    xs = []
    try:
        return xs
    finally:
        xs.append("late")
print(name(), item())
#> 1 ['late']
# ---
# A return in finally replaces a value and swallows an exception.
def value():
    try:
        return "try"
    finally:
        return "finally"
def swallow():
    try:
        raise ValueError
    finally:
        return "swallowed"
def nested():
    try:
        try:
            return 1
        finally:
            return 2
    finally:
        print("outer")
print(value(), swallow(), nested())
#> outer
#> finally swallowed 2
# ---
# break and continue in finally swallow too.
def breaks():
    while True:
        try:
            return "lost"
        finally:
            break
    return "after loop"
def continues():
    seen = []
    for i in range(3):
        try:
            if i == 1:
                raise ValueError
            seen.append(i)
        finally:
            continue
    return seen
print(breaks(), continues())
#> after loop [0, 2]
# ---
# An exception in finally replaces the pending one, which becomes its context.
def f():
    try:
        raise ValueError("first")
    finally:
        raise KeyError("second")
try:
    f()
except KeyError as error:
    print(repr(error), repr(error.__context__))
#> KeyError('second') ValueError('first')
def g():
    try:
        return 1
    finally:
        {}["lost return"]
try:
    g()
except KeyError as error:
    print(error, error.__context__)
#> 'lost return' None
# ---
# Several finallys, inside out; each sees the return on its way.
def f():
    try:
        try:
            try:
                return print("returning") or "value"
            finally:
                print("inner")
        finally:
            print("middle")
    finally:
        print("outer")
print(f())
#> returning
#> inner
#> middle
#> outer
#> value
# ---
# finally in a generator runs at close, at exhaustion, and on an error thrown in.
def g():
    try:
        yield 1
        yield 2
    finally:
        print("cleanup")
it = g()
next(it)
it.close()
#> cleanup
print(list(g()))
#> cleanup
#> [1, 2]
it = g()
next(it)
try:
    it.throw(KeyError("k"))
except KeyError as error:
    print("thrown", error)
#> cleanup
#> thrown 'k'
for x in g():
    break
#> cleanup
unstarted = g()
unstarted.close()
# ---
# finally with loops inside and a return inside a with inside a try.
class Manager:
    def __enter__(self):
        return self
    def __exit__(self, kind, value, tb):
        print("exit", kind)
def f():
    try:
        with Manager():
            for i in range(3):
                if i == 1:
                    return i
    finally:
        for j in range(2):
            print("finally", j)
print(f())
#> exit None
#> finally 0
#> finally 1
#> 1
# ---
# try/finally without an exception keeps the flow; the error is seen with sys.exc_info's meaning by a bare raise only.
def f():
    try:
        raise ValueError("v")
    except ValueError:
        try:
            print("work")
        finally:
            raise
try:
    f()
except ValueError as error:
    print(repr(error), error.__context__)
#> work
#> ValueError('v') None
