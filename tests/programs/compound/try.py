# try, except, else, finally: which run, in what order.
def run(action):
    trail = []
    try:
        trail.append("try")
        action()
        trail.append("after")
    except KeyError:
        trail.append("key")
    except (ValueError, TypeError) as error:
        trail.append(f"value-or-type {error}")
    else:
        trail.append("else")
    finally:
        trail.append("finally")
    return trail
def fail_with(error):
    def f():
        raise error
    return f
print(run(lambda: None), run(fail_with(KeyError("k"))), run(fail_with(TypeError("t"))), run(fail_with(ValueError)))
#> ['try', 'after', 'else', 'finally'] ['try', 'key', 'finally'] ['try', 'value-or-type t', 'finally'] ['try', 'value-or-type ', 'finally']
try:
    run(fail_with(OSError("o")))
except OSError as error:
    print("out", error)
#> out o
# ---
# An exception in else is not caught by the handlers beside it; finally still runs.
def f():
    try:
        pass
    except ValueError:
        print("never")
    else:
        print("else")
        raise ValueError("from else")
    finally:
        print("finally")
try:
    f()
except ValueError as error:
    print(error)
#> else
#> finally
#> from else
# ---
# Handlers are expressions, evaluated only when an exception arrives, in order, until one matches.
def kinds(name):
    print("handler", name)
    return {"key": KeyError, "value": (OSError, (ValueError,)), "zero": ZeroDivisionError}[name]
try:
    pass
except kinds("never"):
    pass
try:
    1 / 0
except kinds("key"):
    pass
except kinds("zero"):
    print("matched")
except kinds("after"):
    pass
#> handler key
#> handler zero
#> matched
# ---
# A handler that is no exception class is an error when it is asked.
class Plain: pass
for bad in (int, "ValueError", None, Plain, (ValueError, 3)):
    try:
        try:
            {}["k"]
        except bad:
            pass
    except TypeError as error:
        print(error, repr(error.__context__))
#> catching classes that do not inherit from BaseException is not allowed KeyError('k')
#> catching classes that do not inherit from BaseException is not allowed KeyError('k')
#> catching classes that do not inherit from BaseException is not allowed KeyError('k')
#> catching classes that do not inherit from BaseException is not allowed KeyError('k')
#> catching classes that do not inherit from BaseException is not allowed KeyError('k')
# ---
# A bare except and BaseException catch SystemExit, KeyboardInterrupt and GeneratorExit; Exception does not.
for make in (SystemExit, KeyboardInterrupt, GeneratorExit, ValueError):
    try:
        raise make("x")
    except Exception as error:
        print("Exception", repr(error))
    except BaseException as error:
        print("BaseException", repr(error), isinstance(error, Exception))
#> BaseException SystemExit('x') False
#> BaseException KeyboardInterrupt('x') False
#> BaseException GeneratorExit('x') False
#> Exception ValueError('x')
try:
    raise SystemExit(3)
except:
    print("bare")
#> bare
# ---
# Exception in a handler: context is set; the first is not lost.
try:
    try:
        {}["first"]
    except KeyError as first:
        [][5]
except IndexError as second:
    print(repr(second), repr(second.__context__), second.__cause__)
#> IndexError('list index out of range') KeyError('first') None
# ---
# Handled exceptions leave nothing behind: a later raise has no context.
try:
    raise ValueError
except ValueError:
    pass
try:
    raise KeyError
except KeyError as error:
    print(error.__context__)
#> None
def helper():
    try:
        raise OSError
    except OSError:
        return "handled"
try:
    helper()
    raise TypeError("t")
except TypeError as error:
    print(error.__context__)
#> None
try:
    raise ValueError("outer")
except ValueError:
    helper()
    try:
        raise TypeError("inner")
    except TypeError as error:
        print(repr(error.__context__))
#> ValueError('outer')
# ---
# Nested try in the handler, in the else, in the finally.
def f(n):
    try:
        if n == 0:
            raise ValueError(0)
    except ValueError:
        try:
            raise KeyError(1)
        except KeyError as error:
            print("handler", error, repr(error.__context__))
        finally:
            print("handler finally")
    else:
        try:
            raise KeyError(2)
        except KeyError as error:
            print("else", error)
    finally:
        try:
            raise KeyError(3)
        except KeyError as error:
            print("finally", error, error.__context__)
f(0)
#> handler 1 ValueError(0)
#> handler finally
#> finally 3 None
f(1)
#> else 2
#> finally 3 None
# ---
# Loop control through handlers.
results = []
for x in [1, 0, "a", None, 5]:
    try:
        y = 10 // x
    except ZeroDivisionError:
        results.append("zero")
        continue
    except TypeError:
        if x is None:
            break
        results.append("type")
    else:
        results.append(y)
    finally:
        results.append("|")
print(results)
#> [10, '|', 'zero', '|', 'type', '|', '|']
# ---
# Retry until it works.
attempts = 0
def flaky():
    global attempts
    attempts += 1
    if attempts < 3:
        raise ConnectionError(f"attempt {attempts}")
    return "connected"
for _ in range(5):
    try:
        print(flaky())
        break
    except ConnectionError as error:
        print(error)
else:
    print("gave up")
#> attempt 1
#> attempt 2
#> connected
# ---
# The caught exception carries its traceback; each raise adds to it.
def depth(tb):
    n = 0
    while tb:
        n, tb = n + 1, tb.tb_next
    return n
def a():
    b()
def b():
    raise ValueError
try:
    a()
except ValueError as error:
    print(error.__traceback__ is not None, error.with_traceback(None) is error, error.__traceback__)
#> True True None
# ---
# Builtin hierarchy: what catches what.
pairs = [
    (KeyError, LookupError), (IndexError, LookupError), (ZeroDivisionError, ArithmeticError), (OverflowError, ArithmeticError), (FileNotFoundError, OSError),
    (UnicodeDecodeError, ValueError), (NotImplementedError, RuntimeError), (RecursionError, RuntimeError), (ModuleNotFoundError, ImportError), (UnboundLocalError, NameError),
    (StopIteration, Exception), (GeneratorExit, Exception), (TimeoutError, OSError), (ConnectionError, OSError), (BrokenPipeError, ConnectionError), (IOError, OSError), (Warning, Exception), (AssertionError, Exception),
]
for sub, base in pairs:
    print(sub.__name__, base.__name__, issubclass(sub, base), [c.__name__ for c in sub.__mro__])
#> KeyError LookupError True ['KeyError', 'LookupError', 'Exception', 'BaseException', 'object']
#> IndexError LookupError True ['IndexError', 'LookupError', 'Exception', 'BaseException', 'object']
#> ZeroDivisionError ArithmeticError True ['ZeroDivisionError', 'ArithmeticError', 'Exception', 'BaseException', 'object']
#> OverflowError ArithmeticError True ['OverflowError', 'ArithmeticError', 'Exception', 'BaseException', 'object']
#> FileNotFoundError OSError True ['FileNotFoundError', 'OSError', 'Exception', 'BaseException', 'object']
#> UnicodeDecodeError ValueError True ['UnicodeDecodeError', 'UnicodeError', 'ValueError', 'Exception', 'BaseException', 'object']
#> NotImplementedError RuntimeError True ['NotImplementedError', 'RuntimeError', 'Exception', 'BaseException', 'object']
#> RecursionError RuntimeError True ['RecursionError', 'RuntimeError', 'Exception', 'BaseException', 'object']
#> ModuleNotFoundError ImportError True ['ModuleNotFoundError', 'ImportError', 'Exception', 'BaseException', 'object']
#> UnboundLocalError NameError True ['UnboundLocalError', 'NameError', 'Exception', 'BaseException', 'object']
#> StopIteration Exception True ['StopIteration', 'Exception', 'BaseException', 'object']
#> GeneratorExit Exception False ['GeneratorExit', 'BaseException', 'object']
#> TimeoutError OSError True ['TimeoutError', 'OSError', 'Exception', 'BaseException', 'object']
#> ConnectionError OSError True ['ConnectionError', 'OSError', 'Exception', 'BaseException', 'object']
#> BrokenPipeError ConnectionError True ['BrokenPipeError', 'ConnectionError', 'OSError', 'Exception', 'BaseException', 'object']
#> OSError OSError True ['OSError', 'Exception', 'BaseException', 'object']
#> Warning Exception True ['Warning', 'Exception', 'BaseException', 'object']
#> AssertionError Exception True ['AssertionError', 'Exception', 'BaseException', 'object']
