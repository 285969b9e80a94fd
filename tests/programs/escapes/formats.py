# Format strings, templates and text: they read attributes and items, of what guests may read.
"{0.__class__.__mro__}".format(1)
# ---
"{0.__globals__}".format(lambda: 0)
#! AttributeError: 'function' object has no attribute '__globals__'
# ---
"{0.__class__.__init__.__globals__[os]}".format(ValueError())
#! AttributeError: 'wrapper_descriptor' object has no attribute '__globals__'
# ---
"{0.gi_frame.f_globals}".format(x for x in [])
#! AttributeError: 'generator' object has no attribute 'gi_frame'
# ---
"{x.__code__}".format(x=lambda: 0)
#! AttributeError: 'function' object has no attribute '__code__'
# ---
"{0[__class__]}".format({})
#! KeyError: '__class__'
# ---
"{0.@x}".format(1)
#! AttributeError: 'int' object has no attribute 'x'
# ---
"{0.host}{0.entry}".format(int)
#! AttributeError: type object 'int' has no attribute 'host'
# ---
"{0.__dict__}".format(print)
#! AttributeError: 'builtin_function_or_method' object has no attribute '__dict__'
# ---
class A:
    secret = 5
"{0.__class__.secret} {0.__class__.__name__}".format(A())
# ---
class A:
    def __getattr__(self, name): return name
print("{0.anything.real}".format(A()))
#! AttributeError: 'str' object has no attribute 'real'
# ---
class A:
    def __format__(self, spec): return spec * 2
print(f"{A():x}", "{:y}".format(A()), format(A(), "z"))
#> xx yy zz
# ---
class A:
    def __format__(self, spec): return 5
f"{A()}"
#! TypeError: __format__ must return a str, not int
# ---
class A:
    def __str__(self): return 5
str(A())
#! TypeError: __str__ returned non-string (type int)
# ---
class A:
    def __repr__(self): return None
print([A()])
#! TypeError: __repr__ returned non-string (type NoneType)
# ---
class S(str):
    def __format__(self, spec): return "own"
    def __str__(self): return "str"
print(f"{S('x')}", "%s" % S("x"), "{}".format(S("x")), "{!r}".format(S("x")))
#> own str own 'x'
# ---
class S(str): pass
print("{0.__class__}".format(S("x")), S("{0.__class__}").format(5))
#> <class '__main__.S'> <class 'int'>
# ---
"%(__class__)s" % {"__class__": 1}
# ---
"%(a)s" % globals()
#! KeyError: 'a'
# ---
class D(dict):
    def __missing__(self, key): return key
print("%(x)s" % D(), "{x}".format_map(D()))
#> x x
# ---
class D(dict):
    def __getitem__(self, key): return key
print("{x.real}".format_map({"x": 5}), "%(y)s" % D())
#> 5 y
# ---
import string
print(string.Formatter().format("{0.__class__}", 5))
#> <class 'int'>
# ---
import string
string.Formatter().format("{0.__class__.__init__.__globals__}", ValueError())
#! AttributeError: 'wrapper_descriptor' object has no attribute '__globals__'
# ---
import string
string.Formatter().get_field("0.__globals__", (lambda: 0,), {})
#! AttributeError: 'function' object has no attribute '__globals__'
# ---
import string
print(string.Template("$x").substitute(x=5))
string.Template.pattern
#! AttributeError: type object 'Template' has no attribute 'pattern'
#> 5
# ---
import string
class T(string.Template):
    idpattern = "(?:a+)+"
T("$" + "a" * 30 + "!").safe_substitute()
# ---
print(repr(object())[:8], "0x" in repr(lambda: 0), id(print) == id(print))
#> <object  True True
# ---
print(id(object()) > 2**47, id(5) % 64)
#> False 0
# ---
class A: pass
text = repr(A())
print(text.startswith("<__main__.A object at 0x7f0000000"))
#> True
# ---
print(hash(object()) < 2**48)
#> True
# ---
print(repr(print), repr(len), repr(int), repr(type), repr("".join), repr([].append)[:40])
#> <built-in function print> <built-in function len> <class 'int'> <class 'type'> <built-in method join of str object at 0x7f0000000000> <built-in method append of list object a
# ---
import sys
print(sys.version.count("/"), "main.py" in repr(sys.argv) if hasattr(sys, "argv") else "none")
#> 0 none
# ---
import sys
print(sys.executable)
#! AttributeError: module 'sys' has no attribute 'executable'
# ---
import sys
print(sys.path)
#! AttributeError: module 'sys' has no attribute 'path'
# ---
import sys
print(sys.stdout.buffer)
#! AttributeError: '_Stream' object has no attribute 'buffer'
# ---
import sys
print(sys.stdout.__class__.__name__, hasattr(sys.stdout, "buffer"), hasattr(sys.stdout, "fileno"))
#> _Stream False False
# ---
import sys
print(sys.getrefcount)
#! AttributeError: module 'sys' has no attribute 'getrefcount'
# ---
import sys
print(hasattr(sys, "setrecursion" + "limit"), hasattr(sys, "settrace"), hasattr(sys, "setprofile"))
#> True False False
# ---
import sys
sys.setrecursionlimit(10**6)
# ---
import sys
sys.set_int_max_str_digits(0)
#! AttributeError: module 'sys' has no attribute 'set_int_max_str_digits'
# ---
import platform
#? absent-module: the module platform does not exist here
# ---
import getpass
#? absent-module: the module getpass does not exist here
# ---
import os.path
# ---
import uuid
print(uuid.getnode())
#! AttributeError: module 'uuid' has no attribute 'getnode'
# ---
import uuid
print(uuid.uuid1())
#! AttributeError: module 'uuid' has no attribute 'uuid1'
# ---
import time
print(time.tzname[0] != "", hasattr(time, "clock_settime"))
#> True False
# ---
import random
random.seed(1)
print(random.getstate()[0])
#> 3
# ---
import random
random.setstate((3, (1,) * 625, None))
print(random.random() >= 0)
#> True
# ---
import random
random.setstate((3, (2**40,) * 625, None))
#! ValueError: invalid state
# ---
import random
random.setstate((3, "x", None))
#! TypeError: state vector must be a tuple
# ---
import secrets
print(len(secrets.token_bytes(8)))
#> 8
# ---
import secrets
secrets.token_bytes(10**10)
#! MemoryLimitError: memory limit: used 2e+10 bytes of 2.68435e+08 bytes: 10000000000 random bytes...
# ---
import struct
struct.pack("P", 1)
# ---
import struct
struct.unpack("P", b"x" * 8)
# ---
import struct
struct.unpack_from("<I", b"abc", 2**62)
#! error: unpack_from requires a buffer of at least 4611686018427387908 bytes for unpacking 4 bytes at offset 4611686018427387904 (actual buffer size is 3)
# ---
import struct
struct.calcsize("9" * 100 + "s")
#! error: total struct size too long
# ---
import base64
base64.b64decode(5)
#! TypeError: argument should be a bytes-like object or ASCII string, not 'int'
# ---
import binascii
binascii.unhexlify("zz")
#! Error: Non-hexadecimal digit found
# ---
b"abc".decode("idna")
#! LookupError: unknown encoding: idna
# ---
b"abc".decode("unicode_escape")
#! LookupError: unknown encoding: unicode_escape
# ---
b"abc".decode("zip")
#! LookupError: unknown encoding: zip
# ---
b"abc".decode("../../etc/passwd")
#! LookupError: unknown encoding: ../../etc/passwd
# ---
"abc".encode("rot13")
#! LookupError: unknown encoding: rot13
# ---
"abc".encode("ascii", "my handler")
# ---
"abc".encode("raw_unicode_escape")
#! LookupError: unknown encoding: raw_unicode_escape
# ---
bytes("abc", "uu")
#! LookupError: unknown encoding: uu
# ---
str(b"abc", "hex")
#! LookupError: unknown encoding: hex
# ---
int("1", 10**20)
#! ValueError: int() base must be >= 2 and <= 36, or 0
