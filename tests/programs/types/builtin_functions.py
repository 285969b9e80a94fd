print(type(sorted), type(len), type("a".join), type([].append), type([].sort), type(str.join), type(str.upper), type({}.update), repr(sorted), repr(len), type(iter), sorted.__name__, max.__name__)
#> <class 'builtin_function_or_method'> <class 'builtin_function_or_method'> <class 'builtin_function_or_method'> <class 'builtin_function_or_method'> <class 'builtin_function_or_method'> <class 'method_descriptor'> <class 'method_descriptor'> <class 'builtin_function_or_method'> <built-in function sorted> <built-in function len> <class 'builtin_function_or_method'> sorted max
class L(list):
    def m(self): pass
    @classmethod
    def c(cls): pass
print(type(L().m), type(L().index), type(L().append), type(L.c), type(L.m), type(L.index), type(int.from_bytes), type(dict.fromkeys), type(print), type(isinstance), type(Exception().with_traceback))
#> <class 'method'> <class 'builtin_function_or_method'> <class 'builtin_function_or_method'> <class 'method'> <class 'function'> <class 'method_descriptor'> <class 'builtin_function_or_method'> <class 'builtin_function_or_method'> <class 'builtin_function_or_method'> <class 'builtin_function_or_method'> <class 'builtin_function_or_method'>
import math, functools
print(type(math.sqrt), type(functools.partial), callable(sorted))
#> <class 'builtin_function_or_method'> <class 'type'> True
for f in (lambda: sorted[0], lambda: min + 1, lambda: any < 1, lambda: print.x, lambda: len.x, lambda: 1):
    try: f()
    except Exception as e: print(type(e).__name__, e)
#> TypeError 'builtin_function_or_method' object is not subscriptable
#> TypeError unsupported operand type(s) for +: 'builtin_function_or_method' and 'int'
#> TypeError '<' not supported between instances of 'builtin_function_or_method' and 'int'
#> AttributeError 'builtin_function_or_method' object has no attribute 'x'
#> AttributeError 'builtin_function_or_method' object has no attribute 'x'
print(isinstance(len, type(print)), isinstance(sorted, type(len)), isinstance("a".join, type(len)), isinstance(L().m, type(L().m)), isinstance("a".join, type(L().m)))
#> True True True True False
e = ValueError("x"); e.extra = 1
print(vars(e), e.__dict__, vars(OSError(1, "a")), OSError(1, "a", "f").filename, 1)
#> {'extra': 1} {'extra': 1} {} f 1
for f in (lambda: e.add_note(), lambda: e.add_note(5), lambda: e.with_traceback(), lambda: e.with_traceback(5), lambda: str(5, "ascii"), lambda: bytes([1], "ascii"), lambda: bytes("a", "nope"), lambda: str(b"a", "nope"), lambda: dir(e)[:0]):
    try: print(f())
    except Exception as x: print(type(x).__name__, x)
#> TypeError BaseException.add_note() takes exactly one argument (0 given)
#> TypeError note must be a str, not 'int'
#> TypeError BaseException.with_traceback() takes exactly one argument (0 given)
#> TypeError __traceback__ must be a traceback or None
#> TypeError decoding to str: need a bytes-like object, int found
#> TypeError encoding without a string argument
#> LookupError unknown encoding: nope
#> LookupError unknown encoding: nope
#> []
class E(Exception):
    def __init__(s, a): super().__init__(a); s.a = a
print(vars(E(5)), E(5).__dict__, E(1) .args)
#> {'a': 5} {'a': 5} (1,)
