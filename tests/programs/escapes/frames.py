# Frames, code objects and tracebacks: no attribute of a generator, coroutine, function or exception leads to one.
def g(): yield
x = g()
x.gi_code
#? refused-name: the attribute gi_code does not exist here
# ---
def g(): yield
for name in ("gi_frame", "gi_code", "gi_yieldfrom", "gi_running", "gi_suspended"):
    print(name, hasattr(g(), name))
#> gi_frame False
#> gi_code False
#> gi_yieldfrom False
#> gi_running True
#> gi_suspended True
# ---
async def f(): pass
c = f()
for name in ("cr_frame", "cr_code", "cr_await", "cr_origin", "cr_running"):
    print(name, hasattr(c, name))
c.close()
#> cr_frame False
#> cr_code False
#> cr_await False
#> cr_origin False
#> cr_running True
# ---
async def f(): yield
c = f()
for name in ("ag_frame", "ag_code", "ag_await", "ag_running"):
    print(name, hasattr(c, name))
#> ag_frame False
#> ag_code False
#> ag_await False
#> ag_running False
# ---
def f(): pass
for name in ("__code__", "__globals__", "__closure__", "__builtins__", "__get__", "__call__", "func_globals", "__self__", "__func__"):
    print(name, hasattr(f, name))
#> __code__ False
#> __globals__ False
#> __closure__ False
#> __builtins__ False
#> __get__ False
#> __call__ True
#> func_globals False
#> __self__ False
#> __func__ False
# ---
f = lambda: 0
for name in ("__co" + "de__", "__glo" + "bals__", "__clo" + "sure__", "__buil" + "tins__"):
    try:
        getattr(f, name)
    except AttributeError as error:
        print(error)
#> 'function' object has no attribute '__code__'
#> 'function' object has no attribute '__globals__'
#> 'function' object has no attribute '__closure__'
#> 'function' object has no attribute '__builtins__'
# ---
try:
    1 / 0
except Exception as e:
    t = e.__traceback__
    for name in ("tb_" + "frame", "tb_" + "next", "tb_" + "lasti", "tb_" + "lineno", "error"):
        print(name, hasattr(t, name))
#> tb_frame False
#> tb_next False
#> tb_lasti False
#> tb_lineno False
#> error False
# ---
try:
    1 / 0
except Exception as e:
    print(e.with_traceback(e.__traceback__) is e)
    e.__traceback__ = None
    print(e.__traceback__)
#> True
#> None
# ---
try:
    1 / 0
except Exception as e:
    try:
        e.__traceback__ = 5
    except TypeError as error:
        print(error)
#> __traceback__ must be a traceback or None
# ---
import sys
print(hasattr(sys, "_get" + "frame"), hasattr(sys, "exc_" + "info"), hasattr(sys, "set" + "trace"), hasattr(sys, "modules"))
#> False True False False
# ---
import sys
try:
    1 / 0
except Exception:
    kind, error, trace = sys.exc_info()
    print(kind, error, hasattr(trace, "tb_" + "frame"))
#> <class 'ZeroDivisionError'> division by zero False
# ---
import traceback
def f(): raise ValueError("inside")
try:
    f()
except ValueError:
    text = traceback.format_exc()
    print("monty" in text, "site-packages" in text, "runtime" in text, text.count("File"))
#> False False False 2
# ---
import traceback
summary = traceback.extract_stack()
#! AttributeError: module 'traceback' has no attribute 'extract_stack'
print(all("monty" not in str(frame) for frame in summary))
# ---
def gen():
    try:
        yield 1
    except BaseException as e:
        print(type(e).__name__, hasattr(e, "__traceback__"), hasattr(e.__traceback__, "tb_" + "frame"))
        raise
g = gen()
next(g)
try:
    g.throw(ValueError("x"))
except ValueError as e:
    print(e)
#> ValueError True False
#> x
# ---
def gen():
    yield
g = gen()
next(g)
g.close()
print(hasattr(g, "gi_" + "frame"))
#> False
# ---
class A:
    def __enter__(self): return self
    def __exit__(self, kind, error, trace):
        print(kind, hasattr(trace, "tb_" + "frame"), hasattr(trace, "tb_" + "next"))
        return True
with A(): 1 / 0
#> <class 'ZeroDivisionError'> False False
# ---
class A:
    def __del__(self): print("collected")
#? refused-dunder: the class A defines __del__, which is never called here
# ---
import contextlib
@contextlib.contextmanager
def f():
    try:
        yield
    except Exception as e:
        print(hasattr(e.__traceback__, "tb_" + "frame"))
with f(): 1 / 0
#> False
# ---
import functools
def f(): pass
w = functools.wraps(f)(lambda: 0)
print(w.__wrapped__ is f, hasattr(w, "__glo" + "bals__"))
#> True False
# ---
def f(a=[]): pass
print(f.__defaults__, f.__kwdefaults__)
f.__defaults__ = (1,)
print(f.__defaults__)
#> ([],) None
#> (1,)
# ---
def f(): pass
f.__defaults__ = "not a tuple"
#! TypeError: __defaults__ must be set to a tuple object
# ---
def f(): pass
f.__name__ = 5
#! TypeError: __name__ must be set to a string object
# ---
def f(): pass
def g(): pass
try:
    f.__code__ = g.__code__
#? refused-name: the attribute __code__ does not exist here
#? refused-name: the attribute __code__ does not exist here
except AttributeError as e:
    print(e)
# ---
def f(): pass
setattr(f, "__co" + "de__", None)
# ---
def f(): pass
f.__dict__["__code__"] = 1
print(f.__dict__, hasattr(f, "__glo" + "bals__"))
#> {'__code__': 1} False
# ---
e = ExceptionGroup("x", [ValueError(1)])
print(hasattr(e.exceptions[0].__traceback__, "tb_" + "frame"))
try:
    raise e
except* ValueError as caught:
    print(type(caught.__traceback__).__name__)
#> False
#> traceback
# ---
import dis
#? absent-module: the module dis does not exist here
# ---
import gc
#? absent-module: the module gc does not exist here
# ---
import types
print(sorted(name for name in dir(types) if "Code" in name or "Frame" in name))
#> []
# ---
import types
types.CodeType
#! AttributeError: module 'types' has no attribute 'CodeType'
# ---
import types
types.FunctionType(1, 2)
#! TypeError: cannot create 'function' instances
# ---
import types
def f(): pass
print(types.FunctionType, type(f) is types.FunctionType)
type(f)(f, {})
#! TypeError: cannot create 'function' instances
#> <class 'function'> True
# ---
import types
types.CellType(5)
#! AttributeError: module 'types' has no attribute 'CellType'
# ---
import types
types.ModuleType("x")
#! TypeError: cannot create 'module' instances
# ---
import types
types.TracebackType(None, None, 0, 0)
#! TypeError: cannot create 'traceback' instances
# ---
import types
t = types.new_class("A", (), {}, lambda ns: ns.update(x=1)) if hasattr(types, "new_class") else None
print(t)
#> None
