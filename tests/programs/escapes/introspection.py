# Attribute walks, introspection and hidden names: each ends in a refusal or in something harmless.
().__class__.__bases__[0].__subclasses__()
#? refused-name: the attribute __subclasses__ does not exist here
# ---
(lambda: 0).__globals__
#? refused-name: the attribute __globals__ does not exist here
# ---
"{0.__class__.__init__.__globals__}".format(Exception)
#! AttributeError: 'wrapper_descriptor' object has no attribute '__globals__'
# ---
getattr((), "__class__").__base__.__subclasses__
#? refused-name: the attribute __subclasses__ does not exist here
# ---
def f(): yield
g = f(); g.gi_frame
#? refused-name: the attribute gi_frame does not exist here
# ---
def f(): yield
getattr(f(), "gi_frame")
#? refused-name: the attribute gi_frame does not exist here
# ---
getattr(f, "@x", 1) if False else getattr(len, "__self__")
#! AttributeError: 'builtin_function_or_method' object has no attribute '__self__'
# ---
print.func
#! AttributeError: 'builtin_function_or_method' object has no attribute 'func'
# ---
getattr(print, "func")
#! AttributeError: 'builtin_function_or_method' object has no attribute 'func'
# ---
getattr(sorted, "__wrapped__")
#! AttributeError: 'builtin_function_or_method' object has no attribute '__wrapped__'
# ---
str.join.guard
#! AttributeError: 'method_descriptor' object has no attribute 'guard'
# ---
getattr(str.join, "guard")
#! AttributeError: 'method_descriptor' object has no attribute 'guard'
# ---
vars(str)
#! TypeError: vars() argument must have __dict__ attribute
# ---
vars(print)
#! TypeError: vars() argument must have __dict__ attribute
# ---
int.host
#! AttributeError: type object 'int' has no attribute 'host'
# ---
getattr(int, "entry")
#! AttributeError: type object 'int' has no attribute 'entry'
# ---
import math
math.__dict__["__builtins__"]
#! KeyError: '__builtins__'
# ---
globals()["__builtins__"]
#! KeyError: '__builtins__'
# ---
globals()["@run"]
#! KeyError: '@run'
# ---
globals().owner
#! AttributeError: 'dict' object has no attribute 'owner'
# ---
getattr(globals(), "owner")
#! AttributeError: 'dict' object has no attribute 'owner'
# ---
class A: pass
A.__dict__.owner
#! AttributeError: 'dict' object has no attribute 'owner'
# ---
class A:
    def __init__(self): self.x = 1
A().__dict__.owner
#! AttributeError: 'dict' object has no attribute 'owner'
# ---
try:
    1/0
except Exception as e:
    e.__traceback__.tb_frame
#? refused-name: the attribute tb_frame does not exist here
# ---
try:
    1/0
except Exception as e:
    getattr(e.__traceback__, "error")
#! AttributeError: 'traceback' object has no attribute 'error'
# ---
class A(Exception): pass
try: raise A
except A as e: print(e.__dict__)
#> {}
# ---
import json
json.dumps.__globals__
#? refused-name: the attribute __globals__ does not exist here
# ---
json = __import__("json")
#? absent-builtin: the built-in __import__ does not exist here
# ---
class M(type): pass
#? metaclass: the class M derives from a metaclass
# ---
object.__reduce_ex__(1, 2)
#? refused-name: the attribute __reduce_ex__ does not exist here
# ---
(1).__reduce_ex__(2)
#? refused-name: the attribute __reduce_ex__ does not exist here
# ---
[].__reduce_ex__
#? refused-name: the attribute __reduce_ex__ does not exist here
# ---
[].__iter__().__reduce__
#? refused-name: the attribute __reduce__ does not exist here
# ---
e = ValueError(); e.__setstate__({"a": 1})
#? refused-name: the attribute __setstate__ does not exist here
# ---
getattr(e, "__class__") if False else ValueError.__subclasses__
#? refused-name: the attribute __subclasses__ does not exist here
# ---
class A:
    def __getattribute__(self, n): return 1
#? refused-dunder: the class A defines __getattribute__, which is never called here
# ---
setattr(int, "x", 1)
#! TypeError: cannot set 'x' attribute of immutable type 'int'
# ---
setattr(print, "x", 1)
#! AttributeError: 'builtin_function_or_method' object has no attribute 'x'
# ---
len.__self__
#! AttributeError: 'builtin_function_or_method' object has no attribute '__self__'
# ---
"".join.__func__
#! AttributeError: 'builtin_function_or_method' object has no attribute '__func__'
# ---
print([].append.__self__)
#> []
# ---
class P:
    @property
    def x(self): return 1
P.x.fget.__code__
#? refused-name: the attribute __code__ does not exist here
# ---
f = lambda: 0
f.__code__ = f
#? refused-name: the attribute __code__ does not exist here
# ---
f = lambda: 0
f.__closure__
#? refused-name: the attribute __closure__ does not exist here
# ---
f = lambda: 0
f.__builtins__
#? refused-name: the attribute __builtins__ does not exist here
# ---
exec("print(__builtins__)")
#! SyntaxError: the built-in __builtins__ does not exist here (<string>, line 1)
# ---
eval("__import__('os')")
#! SyntaxError: the built-in __import__ does not exist here (<string>, line 1)
# ---
d = {}
exec("x=1", d)
print(d)
#> {'x': 1}
# ---
import sys
sys.modules
#! AttributeError: module 'sys' has no attribute 'modules'
# ---
import sys
sys._getframe
#! AttributeError: module 'sys' has no attribute '_getframe'
# ---
class A:
    __slots__ = ("__weakref__",)
print(A().__weakref__)
#? refused-name: the attribute __weakref__ does not exist here
# ---
import functools
functools.reduce.__globals__
#? refused-name: the attribute __globals__ does not exist here
# ---
class A: __class__ = int
#? refused-dunder: the class A defines __class__, which is never called here
print(A().__class__, type(A()))
# ---
class A: __slots__ = ["@x"]
#! TypeError: __slots__ must be identifiers
# ---
class A: pass
setattr(A(), "@x", 5)
#! AttributeError: 'A' object has no attribute 'x'
# ---
class A: pass
a = A(); a.__dict__["@y"] = 5; print(vars(a))
#> {}
# ---
class A: pass
a = A(); a.__class__ = int
#? refused-name: the class of an object cannot be changed
# ---
def f(**k): return k
print(f(**{"@x": 1}))
#> {'@x': 1}
# ---
class A:
    def __eq__(self, o): return o
print(A() == [1], [1] == A())
#> [1] [1]
# ---
match 1:
    case int(real=r): print(r)
#> 1
# ---
match "x":
    case str(__class__=c): print(c)
#> <class 'str'>
# ---
x = [].__class_getitem__
#! AttributeError: 'list' object has no attribute '__class_getitem__'
# ---
print(type(lambda: 0)(1))
#! TypeError: cannot create 'function' instances
# ---
T = type(lambda: 0); T("a")
#! TypeError: cannot create 'function' instances
# ---
print(type(print), type(len), type(str.join), type([].append))
#> <class 'builtin_function_or_method'> <class 'builtin_function_or_method'> <class 'method_descriptor'> <class 'builtin_function_or_method'>
# ---
B = type([].append); B()
#! TypeError: cannot create 'builtin_function_or_method' instances
# ---
import copy
copy.copy(print).func
#! AttributeError: 'builtin_function_or_method' object has no attribute 'func'
# ---
import random
random._inst._generator.getstate
#! AttributeError: module 'random' has no attribute '_inst'
# ---
import random
random._inst
#! AttributeError: module 'random' has no attribute '_inst'
# ---
f'{print!r:{().__class__}}'
#! ValueError: Invalid format specifier '<class 'tuple'>' for object of type 'str'
# ---
async def f(): pass
c = f(); c.cr_frame
#? refused-name: the attribute cr_frame does not exist here
# ---
def g(): yield 1
x = g(); x.throw(KeyboardInterrupt)
#! KeyboardInterrupt
# ---
raise SystemExit(3)
#! SystemExit: 3
# ---
raise KeyboardInterrupt
#! KeyboardInterrupt
# ---
class L(list): pass
L.__mro__[1].__subclasses__
#? refused-name: the attribute __subclasses__ does not exist here
# ---
print(L := type("L", (list,), {}).__mro__)
#> (<class '__main__.L'>, <class 'list'>, <class 'object'>)
# ---
print(Exception.__mro__, type("E", (Exception,), {}).__mro__, type("E", (Exception,), {}).__bases__)
#> (<class 'Exception'>, <class 'BaseException'>, <class 'object'>) (<class '__main__.E'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>) (<class 'Exception'>,)
# ---
super(int, 5)
#! TypeError: super() needs a class of the program as its first argument
# ---
super().__thisclass__
#! RuntimeError: super(): no arguments
# ---
class A:
    def f(self): return super()
print(A().f().__self_class__)
#! AttributeError: 'super' object has no attribute '__self_class__'
# ---
class D:
    def __get__(self, o, t): return t
class E: d = D()
print(E().d, E.d)
#> <class '__main__.E'> <class '__main__.E'>
# ---
class D:
    def __set_name__(self, owner, name): print(owner, name)
class E: d = D()
#> <class '__main__.E'> d
# ---
print(__name__, __doc__)
#> __main__ None
# ---
__builtins__
#? absent-builtin: the built-in __builtins__ does not exist here
# ---
__loader__
#? absent-builtin: the built-in __loader__ does not exist here
# ---
print(dir(print), dir(int)[:5])
#> ['__doc__', '__module__', '__name__', '__qualname__'] ['__abs__', '__add__', '__and__', '__bool__', '__ceil__']
# ---
print(repr(print), repr(len), repr(int.from_bytes), str(type(print)), repr(lambda: 0)[:20], repr(object())[:20])
#> <built-in function print> <built-in function len> <built-in function from_bytes> <class 'builtin_function_or_method'> <function <lambda> a <object object at 0x
# ---
help()
#? absent-builtin: the built-in help does not exist here
# ---
breakpoint()
#? absent-builtin: the built-in breakpoint does not exist here
# ---
open("/etc/passwd")
#? absent-builtin: the built-in open does not exist here
# ---
input()
#? absent-builtin: the built-in input does not exist here