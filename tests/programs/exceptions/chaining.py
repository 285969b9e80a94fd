# Context follows through several handlers; each links to the one before.
def chain(error):
    names = []
    while error:
        names.append(f"{type(error).__name__}({error})")
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return " <- ".join(names)
try:
    try:
        try:
            raise ValueError("one")
        except ValueError:
            raise KeyError("two")
    except KeyError:
        raise TypeError("three")
except TypeError as error:
    print(chain(error))
#> TypeError(three) <- KeyError('two') <- ValueError(one)
# ---
# from e, from None, and what of both is kept.
def fail(how):
    try:
        raise ValueError("low")
    except ValueError as low:
        if how == "from": raise RuntimeError("high") from low
        if how == "none": raise RuntimeError("high") from None
        if how == "other": raise RuntimeError("high") from KeyError("k")
        if how == "self": raise low from low
        raise RuntimeError("high")
for how in ("from", "none", "other", "plain"):
    try:
        fail(how)
    except RuntimeError as error:
        print(how, repr(error.__cause__), repr(error.__context__), error.__suppress_context__)
#> from ValueError('low') ValueError('low') True
#> none None ValueError('low') True
#> other KeyError('k') ValueError('low') True
#> plain None ValueError('low') False
# ---
# The same exception raised again while handled: no self-loop in the context.
try:
    try:
        raise ValueError("v")
    except ValueError as error:
        raise error
except ValueError as error:
    print(error.__context__)
#> None
a, b = ValueError("a"), KeyError("b")
try:
    try:
        raise a
    except ValueError:
        try:
            raise b
        except KeyError:
            raise a
except ValueError as error:
    print(error is a, repr(a.__context__), repr(b.__context__))
#> True KeyError('b') None
# ---
# Setting __cause__ and __context__ by hand.
error = ValueError("x")
error.__cause__ = KeyError("c")
print(error.__suppress_context__, repr(error.__cause__))
#> True KeyError('c')
error.__context__ = OSError("ctx")
error.__suppress_context__ = False
print(repr(error.__context__), error.__suppress_context__)
#> OSError('ctx') False
for value in ("text", 5, ValueError):
    try:
        error.__cause__ = value
    except TypeError as problem:
        print(problem)
#> exception cause must be None or derive from BaseException
#> exception cause must be None or derive from BaseException
#> exception cause must be None or derive from BaseException
error.__cause__ = None
print(error.__cause__, error.__suppress_context__)
#> None True
# ---
# Context inside generators, with statements, nested functions and comprehensions.
def gen():
    try:
        yield 1
    except ValueError:
        raise KeyError("from gen")
g = gen()
next(g)
try:
    g.throw(ValueError("thrown"))
except KeyError as error:
    print(repr(error.__context__))
#> ValueError('thrown')
def handler_calls():
    try:
        return [1 // x for x in (1, 0)]
    except ZeroDivisionError:
        return int("not a number")
try:
    handler_calls()
except ValueError as error:
    print(type(error.__context__).__name__)
#> ZeroDivisionError
class M:
    def __enter__(self): return self
    def __exit__(self, *a): raise OSError("in exit")
try:
    with M():
        raise ValueError("in body")
except OSError as error:
    print(repr(error.__context__))
#> ValueError('in body')
# ---
# A generator suspended inside a handler does not leak its exception to the caller.
def g():
    try:
        raise ValueError("inner")
    except ValueError:
        yield "in handler"
        try:
            raise
        except ValueError as e:
            yield f"reraised {e}"
it = g()
print(next(it))
#> in handler
try:
    raise KeyError("outer")
except KeyError as error:
    print(error.__context__)
    print(next(it))
    try:
        raise TypeError
    except TypeError as second:
        print(repr(second.__context__))
#> None
#> reraised inner
#> KeyError('outer')
# ---
# The printed chain, as traceback.format_exception writes it.
import traceback
def low():
    raise KeyError("k")
def high():
    try:
        low()
    except KeyError as error:
        raise ValueError("bad key") from error
def top():
    try:
        high()
    except ValueError:
        raise RuntimeError("top")
try:
    top()
except RuntimeError as error:
    lines = "".join(traceback.format_exception(error)).splitlines()
    print([line for line in lines if not line.startswith(" ")])
#> ['Traceback (most recent call last):', "KeyError: 'k'", '', 'The above exception was the direct cause of the following exception:', '', 'Traceback (most recent call last):', 'ValueError: bad key', '', 'During handling of the above exception, another exception occurred:', '', 'Traceback (most recent call last):', 'RuntimeError: top']
