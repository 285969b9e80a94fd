# args, str and repr follow the constructor's arguments.
for error in (ValueError(), ValueError("one"), ValueError("one", 2), ValueError(None), ValueError(["x"]), KeyError("k"), KeyError(), KeyError("a", "b"), KeyError(5), OSError(2, "No such file"), Exception(ValueError("inner"))):
    print(str(error), "|", repr(error), "|", error.args)
#>  | ValueError() | ()
#> one | ValueError('one') | ('one',)
#> ('one', 2) | ValueError('one', 2) | ('one', 2)
#> None | ValueError(None) | (None,)
#> ['x'] | ValueError(['x']) | (['x'],)
#> 'k' | KeyError('k') | ('k',)
#>  | KeyError() | ()
#> ('a', 'b') | KeyError('a', 'b') | ('a', 'b')
#> 5 | KeyError(5) | (5,)
#> [Errno 2] No such file | FileNotFoundError(2, 'No such file') | (2, 'No such file')
#> inner | Exception(ValueError('inner')) | (ValueError('inner'),)
# ---
# A subclass that does not call super().__init__ still has its args, from __new__.
class E(Exception):
    def __init__(self, code, *, detail=None):
        self.code, self.detail = code, detail
class F(E):
    def __str__(self): return f"F<{self.code}>"
class G(E):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self.args = ("replaced",)
e, f, g = E(5, detail="d"), F(6), G(7)
print(e.args, str(e), repr(e), e.detail, f, repr(f), g.args, g, [f])
#> (5,) 5 E(5) d F<6> F(6) ('replaced',) replaced [F(6)]
try:
    raise e
except E as caught:
    print(caught.code)
#> 5
# ---
# A hierarchy: except by base, attributes, extra methods, class attributes.
class AppError(Exception):
    status = 500
    def payload(self): return {"error": type(self).__name__, "status": self.status, "message": str(self)}
class NotFound(AppError):
    status = 404
    def __init__(self, what, key):
        super().__init__(f"{what} {key!r} not found")
        self.what, self.key = what, key
class Forbidden(AppError):
    status = 403
def handle(error):
    try:
        raise error
    except (NotFound, Forbidden) as e:
        return e.payload(), getattr(e, "key", None)
    except AppError as e:
        return "other", e.payload()
print(handle(NotFound("user", "u1")), handle(Forbidden("no")), handle(AppError()))
#> ({'error': 'NotFound', 'status': 404, 'message': "user 'u1' not found"}, 'u1') ({'error': 'Forbidden', 'status': 403, 'message': 'no'}, None) ('other', {'error': 'AppError', 'status': 500, 'message': ''})
# ---
# Multiple inheritance of exceptions; StopIteration's value; KeyError's quoting is inherited.
class MissingKey(KeyError, AttributeError): pass
class Missing(LookupError):
    def __init__(self, key): super().__init__(key); self.key = key
for error in (MissingKey("k"), Missing("m")):
    for kind in (AttributeError, KeyError, LookupError):
        print(type(error).__name__, isinstance(error, kind), end="; ")
    print(str(error))
#> MissingKey True; MissingKey True; MissingKey True; 'k'
#> Missing False; Missing False; Missing True; m
class Stop(StopIteration): pass
print(StopIteration(5).value, StopIteration().value, Stop("x", 2).value, SystemExit(3).code, SystemExit().code, SystemExit("a", 1).code)
#> 5 None x 3 None ('a', 1)
# ---
# Attributes of builtin exceptions.
try:
    {}["key"]
except KeyError as e:
    print(e.args)
#> ('key',)
try:
    undefined_thing
except NameError as e:
    print(e.name)
#> undefined_thing
try:
    [].nothing
except AttributeError as e:
    print(e.name, e.obj)
#> nothing []
try:
    import nothing_here
except ImportError as e:
    print(e.name, e.path, e.msg)
#> nothing_here None No module named 'nothing_here'
try:
    b"\xff".decode("utf-8")
except UnicodeDecodeError as e:
    print(e.encoding, e.start, e.end, e.reason, e.object)
#> utf-8 0 1 invalid start byte b'\xff'
try:
    "é".encode("ascii")
except UnicodeEncodeError as e:
    print(e.encoding, e.start, e.end, e.reason, e.object)
#> ascii 0 1 ordinal not in range(128) é
e = OSError(13, "Permission denied", "file.txt")
print(e.errno, e.strerror, e.filename, e, type(e).__name__, type(OSError(2, "x")).__name__)
#> 13 Permission denied file.txt [Errno 13] Permission denied: 'file.txt' PermissionError FileNotFoundError
# ---
# Exceptions compare and hash by identity; can be keys, stored, raised later.
a, b = ValueError(1), ValueError(1)
print(a == b, a == a, len({a, b}), a.args == b.args)
#> False True 2 True
stored = []
for f in (lambda: 1 / 0, lambda: int("x"), lambda: [][0]):
    try:
        f()
    except Exception as e:
        stored.append(e)
print([type(e).__name__ for e in stored])
#> ['ZeroDivisionError', 'ValueError', 'IndexError']
try:
    raise stored[1]
except ValueError as e:
    print(e is stored[1], e)
#> True invalid literal for int() with base 10: 'x'
# ---
# Notes: add_note collects, str does not show them.
e = ValueError("v")
print(hasattr(e, "__notes__"))
#> False
e.add_note("first")
e.add_note("second\nline")
print(e.__notes__, str(e), repr(e))
#> ['first', 'second\nline'] v ValueError('v')
try:
    e.add_note(5)
except TypeError as problem:
    print(problem)
#> note must be a str, not 'int'
import traceback
print("".join(traceback.format_exception_only(e)))
#> ValueError: v
#> first
#> second
#> line
#>
# ---
# Exception classes with slots, class getters, __init_subclass__, dataclass-like fields.
class Coded(Exception):
    codes = {}
    def __init_subclass__(cls, code=0, **kw):
        super().__init_subclass__(**kw)
        Coded.codes[code] = cls
        cls.code = code
class A(Coded, code=1): pass
class B(Coded, code=2):
    @property
    def text(self): return f"{self.code}: {self.args[0]}"
def fail(code, *args): raise Coded.codes[code](*args)
for code in (1, 2):
    try:
        fail(code, "msg")
    except B as e:
        print("B", e.text)
    except Coded as e:
        print(type(e).__name__, e.code)
#> A 1
#> B 2: msg
# ---
# Exception instances with attributes used in except logic: retry-after, partial results.
class RateLimited(Exception):
    def __init__(self, after): self.after = after
class Partial(Exception):
    def __init__(self, done): super().__init__(f"{len(done)} done"); self.done = done
def work(items, limit):
    done = []
    for i in items:
        if len(done) >= limit:
            raise Partial(done)
        if i < 0:
            raise RateLimited(after=-i)
        done.append(i * 2)
    return done
for args in (([1, 2], 5), ([1, 2, 3], 2), ([1, -7], 5)):
    try:
        print(work(*args))
    except Partial as p:
        print(p, p.done)
    except RateLimited as r:
        print("wait", r.after, repr(r), str(r))
#> [2, 4]
#> 2 done [2, 4]
#> wait 7 RateLimited() 
