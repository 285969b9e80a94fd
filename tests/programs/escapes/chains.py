# Attribute walks from a plain value to the classes of the host, and the registries behind them.
print([].__class__.__mro__)
#> (<class 'list'>, <class 'object'>)
# ---
print(type(type(1)), type(object), type(type))
#> <class 'type'> <class 'type'> <class 'type'>
# ---
print([c for c in object.__subclasses__()])
#? refused-name: the attribute __subclasses__ does not exist here
# ---
getattr(object, "__sub" + "classes__")()
#! AttributeError: type object 'object' has no attribute '__subclasses__'
# ---
print(getattr(int, "__ba" + "se__"), getattr(int, "__ba" + "ses__"), getattr(int, "m" + "ro")() if hasattr(int, "mro") else None)
#> <class 'object'> (<class 'object'>,) None
# ---
for value in (1, "a", [], {}, (), set(), 1.5, None, True, b"", range(1), slice(1), print, len, int, object(), lambda: 0, iter([]), ...):
    for name in ("__subclasses__", "__globals__", "__init_subclass__", "__reduce__", "__reduce_ex__", "__sizeof__", "__getstate__", "__self__", "__func__", "__wrapped__", "__loader__", "__spec__", "__code__"):
        if hasattr(value, name) and name != "__init_subclass__":
            print(value, name)
# ---
class A: pass
for name in ("__subclasses__", "__weakref__", "__basicsize__", "__flags__", "__dictoffset__", "__text_signature__", "__itemsize__", "__prepare__"):
    print(name, hasattr(A, name))
#> __subclasses__ False
#> __weakref__ False
#> __basicsize__ False
#> __flags__ False
#> __dictoffset__ False
#> __text_signature__ False
#> __itemsize__ False
#> __prepare__ False
# ---
class A: pass
print(A.__class__, A().__class__, A.__class__.__class__, type(A).__mro__)
#> <class 'type'> <class '__main__.A'> <class 'type'> (<class 'type'>, <class 'object'>)
# ---
class A: pass
A.__class__ = int
#? refused-name: the class of an object cannot be changed
# ---
class A: pass
class B:
    __slots__ = ("x",)
a = A()
a.__class__ = B
#? refused-name: the class of an object cannot be changed
# ---
class A: pass
A.__bases__ = (int,)
#! AttributeError: attribute '__bases__' of 'type' objects is not writable in the sandbox
# ---
class A: pass
A.__mro__ = ()
#! AttributeError: attribute '__mro__' of 'type' objects is not writable in the sandbox
# ---
class A(Exception): pass
A().__class__ = ValueError
#? refused-name: the class of an object cannot be changed
# ---
x = 5
x.__class__ = str
#? refused-name: the class of an object cannot be changed
# ---
"".__class__.__base__.__class__("X", (), {})
#! BoundaryError: the result is a value of type monty.runtime.values.type, which cannot cross out of the sandbox; use numbers, text, bytes, lists, tuples, dicts and sets of them
# ---
X = "".__class__.__class__("X", (object,), {"f": lambda self: 1})
print(X, X().f(), X.__mro__)
#> <class '__main__.X'> 1 (<class '__main__.X'>, <class 'object'>)
# ---
type("X", (type,), {})
#! TypeError: type 'type' is not an acceptable base type
# ---
type("X", (type(lambda: 0),), {})
#! TypeError: type 'function' is not an acceptable base type
# ---
type("X", (bool,), {})
#! TypeError: type 'bool' is not an acceptable base type
# ---
type("X", (type(None),), {})
#! TypeError: type 'NoneType' is not an acceptable base type
# ---
type("X", (range,), {})
#! TypeError: type 'range' is not an acceptable base type
# ---
type("X", (slice,), {})
#! TypeError: type 'slice' is not an acceptable base type
# ---
type("X", (type(iter([])),), {})
#! TypeError: type 'list_iterator' is not an acceptable base type
# ---
type("X", (memoryview,), {})
#! TypeError: type 'memoryview' is not an acceptable base type
# ---
type("X", (object,), {"__getattribute__": lambda s, n: 1})().anything
#! AttributeError: 'X' object has no attribute 'anything'
# ---
type("X", (object,), {"__del__": lambda s: print("deleted")})()
#! BoundaryError: the result is a value of type X, which cannot cross out of the sandbox; return its attributes in a dict, or text of it; dataclasses, named tuples and enumeratio...
# ---
class M(type):
#? metaclass: the class M derives from a metaclass
    def __new__(m, n, b, d): return super().__new__(m, n, b, d)
# ---
class A(metaclass=lambda n, b, d: 5): pass
#? metaclass: the class A asks for a metaclass
# ---
class A(metaclass=type): pass
print(A)
#> <class '__main__.A'>
# ---
class A(metaclass=print): pass
#? metaclass: the class A asks for a metaclass
# ---
class A:
    def __prepare__(name, bases): return {}
#? refused-dunder: the class A defines __prepare__, which is never called here
print(A)
# ---
class A:
    def __init_subclass__(cls, **k): print(cls, k)
class B(A, x=1): pass
#> <class '__main__.B'> {'x': 1}
# ---
class A:
    def __class_getitem__(cls, item): return item
print(A[int], A["x"])
#> <class 'int'> x
# ---
class A:
    __slots__ = ("__dict__", "__weakref__", "x")
print(A().__dict__, hasattr(A(), "__weak" + "ref__"))
#> {} False
# ---
class A:  #! TypeError: __slots__ must be identifiers
    __slots__ = ("@x",)
# ---
class A:  #! TypeError: __slots__ items must be strings, not 'int'
    __slots__ = (5,)
# ---
class A:
    __slots__ = "a" "b"
A().ab = 1
A().c = 2
#! AttributeError: 'A' object has no attribute 'c'
# ---
class A:
    @property
    def x(self): return 1
p = A.__dict__["x"]
print(type(p), p.fget, hasattr(p.fget, "__glo" + "bals__"))
#> <class 'property'> <function A.x at 0x7f0000000000> False
# ---
class A:
    @classmethod
    def f(cls): return cls
    @staticmethod
    def g(): return 1
print(A.f(), A.__dict__["f"].__func__ is not None, hasattr(A.f.__func__, "__co" + "de__"), hasattr(A.f, "__se" + "lf__"))
#> <class '__main__.A'> True False True
# ---
class A:
    def f(self): pass
m = A().f
print(type(m.__self__), type(m.__func__), hasattr(m.__func__, "__glo" + "bals__"))
#> <class '__main__.A'> <class 'function'> False
# ---
print(hasattr(print, "__se" + "lf__"), hasattr([].append, "__se" + "lf__"), hasattr("".join, "__se" + "lf__"), hasattr(len, "__mo" + "dule__"))
#> False True True True
# ---
print([].append.__self__)
#> []
# ---
import math
print(hasattr(math.sqrt, "__se" + "lf__"), hasattr(math, "__loa" + "der__"), hasattr(math, "__sp" + "ec__"), hasattr(math, "__fi" + "le__"))
#> False False False False
# ---
import math
math.sqrt.__self__
#! AttributeError: 'builtin_function_or_method' object has no attribute '__self__'
# ---
import json
print([name for name in dir(json) if name.startswith("_")])
#> ['__dict__', '__doc__', '__name__']
# ---
import json
json.codecs
#! AttributeError: module 'json' has no attribute 'codecs'
# ---
import json
json.decoder.scanner
#! AttributeError: module 'json' has no attribute 'decoder'
# ---
import collections
collections._sys
#! AttributeError: module 'collections' has no attribute '_sys'
# ---
import collections.abc
collections.abc.sys
#! AttributeError: module 'collections.abc' has no attribute 'sys'
# ---
import random
random._os
#! AttributeError: module 'random' has no attribute '_os'
# ---
import random
random.SystemRandom().getrandbits.__self__
#! BoundaryError: the result is a value of type random.SystemRandom, which cannot cross out of the sandbox; return its attributes in a dict, or text of it; dataclasses, named tup...
# ---
import re
re._compiler
#! AttributeError: module 're' has no attribute '_compiler'
# ---
import re
re.sre_parse
#! AttributeError: module 're' has no attribute 'sre_parse'
# ---
import datetime
datetime.sys
#! AttributeError: module 'datetime' has no attribute 'sys'
# ---
import dataclasses
dataclasses.sys
#! AttributeError: module 'dataclasses' has no attribute 'sys'
# ---
import enum
enum.sys
#! AttributeError: module 'enum' has no attribute 'sys'
# ---
import functools
functools.reduce.__globals__
#? refused-name: the attribute __globals__ does not exist here
# ---
import typing
typing.sys
#! AttributeError: module 'typing' has no attribute 'sys'
# ---
import asyncio
asyncio.base_events
#! AttributeError: module 'asyncio' has no attribute 'base_events'
# ---
import asyncio
asyncio.subprocess
#! AttributeError: module 'asyncio' has no attribute 'subprocess'
# ---
import time
time.__loader__
#? refused-name: the attribute __loader__ does not exist here
# ---
import string
string._re
#! AttributeError: module 'string' has no attribute '_re'
# ---
import contextlib
contextlib.os
#! AttributeError: module 'contextlib' has no attribute 'os'
# ---
import textwrap
textwrap.re
#! AttributeError: module 'textwrap' has no attribute 're'
# ---
import statistics
statistics.sys
#! AttributeError: module 'statistics' has no attribute 'sys'
# ---
from os import system
#! ImportError: cannot import name 'system' from 'os' (unknown location)
# ---
import os
# ---
import sys
sys.modules["os"]
#! AttributeError: module 'sys' has no attribute 'modules'
# ---
import subprocess
#? absent-module: the module subprocess does not exist here
# ---
import importlib
#? absent-module: the module importlib does not exist here
# ---
import ctypes
#? absent-module: the module ctypes does not exist here
# ---
import builtins
#? absent-module: the module builtins does not exist here
# ---
import pickle
#? absent-module: the module pickle does not exist here
# ---
import socket
#? absent-module: the module socket does not exist here
# ---
import marshal
#? absent-module: the module marshal does not exist here
# ---
import threading
#? absent-module: the module threading does not exist here
# ---
import io
io.open("/etc/passwd")
#! AttributeError: module 'io' has no attribute 'open'
# ---
import io
io.FileIO
#! AttributeError: module 'io' has no attribute 'FileIO'
# ---
import pathlib
# ---
from pathlib import Path
Path("/etc/passwd").read_text()
#! AttributeError: 'PosixPath' object has no attribute 'read_text'
# ---
import tempfile
#? absent-module: the module tempfile does not exist here
# ---
import shutil
#? absent-module: the module shutil does not exist here
# ---
import urllib.request
#? absent-module: the module urllib.request does not exist here
# ---
import urllib.parse
print(hasattr(urllib.parse, "sys"), hasattr(urllib.parse, "re"))
#> False False
# ---
import xml
#? absent-module: the module xml does not exist here
# ---
import sqlite3
#? absent-module: the module sqlite3 does not exist here
# ---
import code
#? absent-module: the module code does not exist here
# ---
import monty
#? absent-module: the module monty does not exist here
# ---
import __main__
#? absent-module: the module __main__ does not exist here
# ---
import a.b.c
#? absent-module: the module a.b.c does not exist here
# ---
exec("import os")
# ---
exec("import o" + "s")
# ---
eval("__imp" + "ort__('os')")
#! SyntaxError: the built-in __import__ does not exist here (<string>, line 1)
# ---
eval("().__cl" + "ass__.__ba" + "se__.__sub" + "classes__()")
#! SyntaxError: the attribute __subclasses__ does not exist here (<string>, line 1)
# ---
exec("def f(): pass\nprint(f.__glo" + "bals__)")
#! SyntaxError: the attribute __globals__ does not exist here (<string>, line 2)
# ---
exec("x = 1", {"__builtins__": {}})
# ---
d = {"__builtins__": {"print": 5}}
exec("print(1)", d)
#> 1
# ---
d = {}
exec("y = 2", d)
print(sorted(d))
#> ['y']
# ---
print(sorted(name for name in globals() if name.startswith("__")))
#> ['__doc__', '__name__']
# ---
globals()["print"] = lambda *a: 5
x = print("quiet")
del globals()["print"]
print(x)
#> 5
# ---
globals()["__builtins__"] = {}
#! KeyError: '__builtins__'
print("still here")
# ---
globals().update(__builtins__={})
#! KeyError: '__builtins__'
print("still here")
# ---
vars()["@main"] = 1
#! KeyError: '@main'
# ---
__builtins__ = {}
#? absent-builtin: the built-in __builtins__ does not exist here
# ---
del __builtins__
#? absent-builtin: the built-in __builtins__ does not exist here
# ---
def f():
    global __builtins__
    __builtins__ = 1
#? absent-builtin: the built-in __builtins__ does not exist here
# ---
import math as __builtins__
#? no-redef: Name "__builtins__" already defined (by an import)
# ---
def __builtins__(): pass
#? no-redef: Name "__builtins__" already defined (by an import)
# ---
class __builtins__: pass
#? no-redef: Name "__builtins__" already defined (by an import)
# ---
for __builtins__ in [1]: pass
#? absent-builtin: the built-in __builtins__ does not exist here
# ---
compile("1", "x", "eval")
#? absent-builtin: the built-in compile does not exist here
# ---
__import__("os")
#? absent-builtin: the built-in __import__ does not exist here
# ---
open("/etc/passwd").read()
#? absent-builtin: the built-in open does not exist here
# ---
print(help, breakpoint)
#? absent-builtin: the built-in breakpoint does not exist here
#? absent-builtin: the built-in help does not exist here
# ---
memoryview(b"abc").obj
# ---
m = memoryview(bytearray(b"abc"))
print(m.obj, bytes(m), m.tolist())
m.release()
m[0]
#! ValueError: operation forbidden on released memoryview object
#> bytearray(b'abc') b'abc' [97, 98, 99]
# ---
memoryview(b"abcd").cast("P")
#! TypeError: memoryview: length is not a multiple of itemsize
# ---
memoryview(b"a" * 16).cast("Q").cast("B").cast("d").tolist()
# ---
x = bytearray(b"abcd")
m = memoryview(x)
x.append(1)
#! BufferError: Existing exports of data: object cannot be re-sized
# ---
quit()
#? absent-builtin: the built-in quit does not exist here
# ---
exit()
#? absent-builtin: the built-in exit does not exist here
# ---
copyright
#? absent-builtin: the built-in copyright does not exist here
# ---
print(__debug__, __name__, __doc__)
#> True __main__ None
# ---
print(__file__)
#? absent-builtin: the built-in __file__ does not exist here
# ---
print(__spec__)
#? absent-builtin: the built-in __spec__ does not exist here
# ---
print(__loader__)
#? absent-builtin: the built-in __loader__ does not exist here
# ---
print(__package__)
#! NameError: name '__package__' is not defined
