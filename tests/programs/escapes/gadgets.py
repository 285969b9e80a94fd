# Helpers of the library as gadgets: what calls, gets, copies or makes on a guest's behalf does it under the same guards.
import operator
operator.attrgetter("__globals__")(lambda: 0)
#! AttributeError: 'function' object has no attribute '__globals__'
# ---
import operator
operator.attrgetter("__class__.__base__.__subclasses__")(5)
#! AttributeError: type object 'object' has no attribute '__subclasses__'
# ---
import operator
operator.attrgetter("gi_frame")(x for x in [])
#! AttributeError: 'generator' object has no attribute 'gi_frame'
# ---
import operator
operator.attrgetter("@x")(5)
#! AttributeError: 'int' object has no attribute 'x'
# ---
import operator
operator.methodcaller("__reduce__")(5)
#! AttributeError: 'int' object has no attribute '__reduce__'
# ---
import operator
operator.methodcaller("__subclasses__")(object)
#! AttributeError: type object 'object' has no attribute '__subclasses__'
# ---
import operator
operator.methodcaller("host")(int)
#! AttributeError: type object 'int' has no attribute 'host'
# ---
import operator
print(operator.methodcaller("append", 5)([]), operator.itemgetter(0)([1]), operator.attrgetter("real")(5))
#> None 1 5
# ---
import operator
operator.itemgetter("__builtins__")(globals())
#! KeyError: '__builtins__'
# ---
import operator
operator.setitem(globals(), "__builtins__", {})
#! KeyError: '__builtins__'
print("still here")
# ---
import operator
operator.call(print, 1) if hasattr(operator, "call") else print(1)
#> 1
# ---
import operator
operator.length_hint(object())
# ---
import operator
operator.mul("a", 10**12)
#! MemoryLimitError: memory limit: used 1e+12 bytes of 2.68435e+08 bytes: str of 1 items repeated 1000000000000 times...
# ---
import operator
operator.pow(10, 10**10)
#! MemoryLimitError: memory limit: used 3.75e+09 bytes of 2.68435e+08 bytes: a product of 30000000001 bits...
# ---
import operator
operator.lshift(1, 10**12)
#! MemoryLimitError: memory limit: used 1.25e+11 bytes of 2.68435e+08 bytes: an int shifted left by 1000000000000 bits...
# ---
import operator
x = [1]
operator.imul(x, 10**12)
#! MemoryLimitError: memory limit: used 8e+12 bytes of 2.68435e+08 bytes: list of 1 items repeated 1000000000000 times...
# ---
import operator
operator.mod("%1000000000000d", 1)
#! MemoryLimitError: memory limit: used 1e+12 bytes of 2.68435e+08 bytes: the text of %d...
# ---
import functools
p = functools.partial(print, 1)
print(p.func is print, p.args, p.keywords)
#> True (1,) {}
# ---
import functools
functools.partial(getattr, lambda: 0)("__globals__")
#! AttributeError: 'function' object has no attribute '__globals__'
# ---
import functools
p = functools.partial(print)
p.__setstate__((print, (), {}, {}))
#? refused-name: the attribute __setstate__ does not exist here
# ---
import functools
p = functools.partial(print)
p.func = len
# ---
import functools
p = functools.partial(int)
print(hasattr(p.func, "host"), hasattr(p, "__reduce__"))
#> False False
# ---
import functools
@functools.lru_cache
def f(x): return x
print(hasattr(f, "__wrapped__"), hasattr(f.__wrapped__, "__glo" + "bals__"))
#> True False
# ---
import functools
@functools.singledispatch
def f(x): return "base"
@f.register
def _(x: int): return "int"
print(f(1), f("a"), f.dispatch(int) is not None, hasattr(f.registry, "pop"))
#> int base True True
# ---
import functools
@functools.total_ordering
class A:
    def __lt__(self, o): return NotImplemented
A() < A()
#! TypeError: '<' not supported between instances of 'A' and 'A'
# ---
import functools
class A:
    @functools.cached_property
    def __globals__(self): return 5
# ---
import functools
functools.update_wrapper(print, len)
#! AttributeError: 'builtin_function_or_method' object attribute '__module__' is read-only
# ---
import functools
functools.update_wrapper(lambda: 0, print, assigned=("__globals__", "__code__"))
print("nothing copied")
#> nothing copied
# ---
import functools
class A: pass
a = A()
functools.update_wrapper(a, lambda: 0, assigned=("__glo" + "bals__", "__co" + "de__"), updated=())
print(a.__dict__.keys())
#> ['__wrapped__']
# ---
import functools
functools.reduce(getattr, ["__class__", "__base__", "__subclasses__"], 5)
#! AttributeError: type object 'object' has no attribute '__subclasses__'
# ---
import functools
functools.reduce(lambda a, b: getattr(a, b), ["__cl" + "ass__", "__ba" + "se__", "__sub" + "classes__"], ())
#! AttributeError: type object 'object' has no attribute '__subclasses__'
# ---
import copy
print(copy.copy(print) is print, copy.deepcopy(len) is len, copy.copy(int) is int)
#> True True True
# ---
import copy
f = lambda: 0
print(copy.deepcopy(f) is f)
#> True
# ---
import copy
def g(): yield
copy.deepcopy(g())
#! BoundaryError: the result is a value of type generator, which cannot cross out of the sandbox; make a list of it: list(...)
# ---
import copy
copy.copy(iter([1]))
#! BoundaryError: the result is a value of type list_iterator, which cannot cross out of the sandbox; make a list of it: list(...)
# ---
import copy
class A:
    def __deepcopy__(self, memo): return memo
print(type(copy.deepcopy(A())))
#> <class 'dict'>
# ---
import copy
class A:
    def __copy__(self): return print
print(copy.copy(A()))
#> <built-in function print>
# ---
import copy
class A:
    def __reduce__(self): return (print, ("reduced",))
#? refused-dunder: the class A defines __reduce__, which is never called here
print(copy.copy(A()) is not None)
# ---
import copy
class A:
    def __reduce_ex__(self, protocol): return (eval, ("1",))
#? refused-dunder: the class A defines __reduce_ex__, which is never called here
copy.copy(A())
# ---
import copy
class A:
    def __setstate__(self, state): print("state", state)
#? refused-dunder: the class A defines __setstate__, which is never called here
    def __getstate__(self): return 5
#? refused-dunder: the class A defines __getstate__, which is never called here
copy.copy(A())
# ---
import copy
import math
print(copy.copy(math) is math)
#> True
# ---
from dataclasses import dataclass, field, fields, make_dataclass, replace, asdict
make_dataclass("A", ["x; import os"])
#! TypeError: Field names must be valid identifiers: 'x; import os'
# ---
from dataclasses import make_dataclass
make_dataclass("A", ["__class__"])(1)
#! TypeError: __class__ assignment only supported for classes of the program
# ---
from dataclasses import make_dataclass
make_dataclass("A", ["class"])
#! TypeError: Field names must not be keywords: 'class'
# ---
from dataclasses import make_dataclass
make_dataclass("A\n  import os", ["x"])
#! BoundaryError: the result is a value of type monty.runtime.values.type, which cannot cross out of the sandbox; use numbers, text, bytes, lists, tuples, dicts and sets of them
# ---
from dataclasses import make_dataclass
A = make_dataclass("A", [("x", "__import__('os')")])
print(A(1))
#> A(x=1)
# ---
from dataclasses import dataclass
@dataclass
class A:
    x: "().__class__.__base__" = 5
print(A())
#> A(x=5)
# ---
from dataclasses import dataclass, field
@dataclass
class A:
    x: int = field(default_factory=lambda: print("made") or 5)
print(A())
#> made
#> A(x=5)
# ---
from dataclasses import dataclass
@dataclass
class A:
    __slots__: int
# ---
from dataclasses import dataclass
@dataclass(slots=True)
class A:
    x: int
    y: int = 5
print(A(1))
#> A(x=1, y=5)
# ---
from dataclasses import dataclass, fields
@dataclass
class A:
    x: int
f = fields(A)[0]
print(f.name, hasattr(f, "__subclasses__"))
f.name = "@y"
print(A(5))
#> x False
#> A(x=5)
# ---
from dataclasses import dataclass
dataclass(int)
#! TypeError: vars() argument must have __dict__ attribute
# ---
from dataclasses import dataclass
dataclass(print)
#! TypeError: vars() argument must have __dict__ attribute
# ---
from enum import Enum
E = Enum("E", "a b __class__")
print(E)
#> <enum 'E'>
# ---
from enum import Enum
class E(Enum):
    A = 1
E.__new__(E, 1)
E.A.__class__ = int
#? refused-name: the class of an object cannot be changed
# ---
from enum import Enum
class E(Enum):
    A = 1
E.A = 5
#! AttributeError: cannot reassign member 'A'
# ---
from enum import Enum
class E(Enum):
    A = 1
    def _generate_next_value_(name, start, count, last): return print
print(E.A._value_, E._member_map_ if hasattr(E, "_member_map_") else None)
#> 1 {'A': <E.A: 1>}
# ---
from enum import Enum
class E(Enum):  #! ValueError: invalid enum member name(s) 'mro'
    mro = 1
# ---
from enum import Enum, EnumMeta
print(EnumMeta.__subclasses__())
#? refused-name: the attribute __subclasses__ does not exist here
# ---
from enum import Enum
class E(int, Enum):
    A = 10**10
'x' * E.A
#! MemoryLimitError: memory limit: used 1e+10 bytes of 2.68435e+08 bytes: str of 1 items repeated 10000000000 times...
# ---
from collections import namedtuple
namedtuple("A", "x; import os")
#! ValueError: Type names and field names must be valid identifiers: 'x;'
# ---
from collections import namedtuple
namedtuple("A", ["__class__"])
#! ValueError: Field names cannot start with an underscore: '__class__'
# ---
from collections import namedtuple
namedtuple("A", ["class"])
#! ValueError: Type names and field names cannot be a keyword: 'class'
# ---
from collections import namedtuple
namedtuple("A", ["x"], rename=True, module="os")(1)
# ---
from collections import namedtuple
A = namedtuple("A", ["x", "def", "_y", "x"], rename=True)
print(A(1, 2, 3, 4), A._fields)
#> A(x=1, _1=2, _2=3, _3=4) ('x', '_1', '_2', '_3')
# ---
from collections import namedtuple
A = namedtuple("A", "x", defaults=[lambda: 0])
print(A().x.__name__, A._field_defaults.keys())
#> <lambda> dict_keys(['x'])
# ---
from collections import namedtuple
namedtuple("@A", "x")
#! ValueError: Type names and field names must be valid identifiers: '@A'
# ---
from collections import namedtuple
namedtuple("A", "\uff58")("v").x
#! AttributeError: 'A' object has no attribute 'x'
# ---
from collections import defaultdict
d = defaultdict(print)
d[1]
print(d.default_factory)
#>
#> <built-in function print>
# ---
from collections import defaultdict
d = defaultdict(lambda: d[len(d)])
d[0]
#! RecursionError: maximum recursion depth exceeded
# ---
from collections import OrderedDict
class O(OrderedDict):
    def __iter__(self): return iter([1])
print(list(O(a=1)), dict(O(a=1)), repr(O(a=1)))
#> [1] {'a': 1} O([('a', 1)])
# ---
from collections import ChainMap
c = ChainMap(globals())
print("__builtins__" in c)
#> False
# ---
from collections import deque
d = deque([1, 2, 3])
for x in d: d.append(x)
#! RuntimeError: deque mutated during iteration
# ---
from collections import deque
deque([1], maxlen=10**20)
#! OverflowError: Python int too large to convert to C ssize_t
# ---
from collections import deque
d = deque([1])
d *= 10**12
#! MemoryLimitError: memory limit: used 8e+12 bytes of 2.68435e+08 bytes: deque of 1 items repeated 1000000000000 times...
# ---
from collections import deque
deque("ab" * 1000, 5).rotate(10**18)
print("ok")
#> ok
# ---
from collections import Counter
Counter(a=10**9).elements().__next__()
list(Counter(a=10**12).elements())
#! MemoryLimitError: memory limit: used ...
# ---
import types
types.SimpleNamespace(__class__=int)
#! BoundaryError: the result is a value of type types.SimpleNamespace, which cannot cross out of the sandbox; return its attributes in a dict, or text of it; dataclasses, named t...
# ---
import types
n = types.SimpleNamespace(x=1)
n.__dict__["@y"] = 2
print(n, n.__dict__)
#> namespace(x=1) {'x': 1}
# ---
import types
m = types.MappingProxyType(globals())
print("__builtins__" in m)
#> False
# ---
import types
m = types.MappingProxyType({})
class A:
    def __ror__(self, other): return other
    def __eq__(self, other): other["leaked"] = 1; return True
print(m == A(), m | A())
#> True {'leaked': 1}
# ---
import types
d = {}
m = types.MappingProxyType(d)
class A:
    def __eq__(self, other): return type(other)
print(m == A())
#> <class 'dict'>
# ---
from typing import get_type_hints
def f(x: "__import__('os').system('true')"): pass
get_type_hints(f)
#! SyntaxError: the built-in __import__ does not exist here (<string>, line 1)
# ---
from typing import get_type_hints
class A:
    x: "().__class__.__base__.__subclasses__()"
print(get_type_hints(A))
#! SyntaxError: the attribute __subclasses__ does not exist here (<string>, line 1)
# ---
from typing import NamedTuple
class A(NamedTuple):
    x: int = 5
    def __class__(self): pass
#? refused-dunder: the class A defines __class__, which is never called here
# ---
from typing import cast, NewType, TypeVar
T = TypeVar("T")
print(cast(int, "x"), NewType("U", int)(5), T.__name__, hasattr(T, "__mro_entries__"))
#> x 5 T False
# ---
import contextlib
with contextlib.ExitStack() as s:
    s.callback(lambda: exec("import os"))
# ---
import contextlib
s = contextlib.ExitStack()
s.push(print)
s.close()
#> None None None
# ---
import contextlib
contextlib.redirect_stdout
#! BoundaryError: the result is a value of type monty.runtime.values.type, which cannot cross out of the sandbox; use numbers, text, bytes, lists, tuples, dicts and sets of them
# ---
import json
class E(json.JSONEncoder):
    def default(self, o): return o.__class__.__name__
print(json.dumps({1: lambda: 0}, cls=E))
#> {"1": "function"}
# ---
import json
json.dumps(print)
#! TypeError: Object of type builtin_function_or_method is not JSON serializable
# ---
import json
json.loads('{"__class__": "x"}', object_hook=lambda d: getattr(d, "__class__"))
#! BoundaryError: the result is a value of type monty.runtime.values.type, which cannot cross out of the sandbox; use numbers, text, bytes, lists, tuples, dicts and sets of them
# ---
import json
json.loads("1e999999999"), json.loads("[1]", parse_int=eval)
# ---
import json
json.loads("5", parse_int=lambda t: type(t).__subclasses__)
#? refused-name: the attribute __subclasses__ does not exist here
# ---
import re
print(re.sub("a", lambda m: m.re.pattern, "ba"), hasattr(re.compile("a"), "scanner"))
#> ba False
# ---
import re
re.sub("(?P<x>a)", r"\g<__class__>", "a")
#! IndexError: unknown group name '__class__'
# ---
import re
m = re.match("a", "a")
print(m.re, m.string, hasattr(m, "__copy__"), m.regs if hasattr(m, "regs") else None)
#> re.compile('a') a False ((0, 1),)
# ---
import weakref
#? absent-module: the module weakref does not exist here
# ---
import abc
class A(abc.ABC):
    @abc.abstractmethod
    def f(self): pass
print(A.__abstractmethods__, hasattr(A, "_abc_impl"))
A()
#! TypeError: Can't instantiate abstract class A with abstract method f
#> frozenset({'f'}) False
# ---
import abc
class A(abc.ABC): pass
A.register(int)
print(isinstance(5, A), hasattr(A, "_abc_registry"))
#> True False
# ---
class A:
    def __instancecheck__(self, o): return True
#? refused-dunder: the class A defines __instancecheck__, which is never called here
isinstance(5, A())
#? arg-type: Argument 2 to "isinstance" has incompatible type "A"; expected "_ClassInfo"
# ---
import decimal
print(decimal.Decimal("1").__class__, hasattr(decimal.Decimal, "__reduce__"))
#> <class 'decimal.Decimal'> False
# ---
import decimal
decimal.getcontext().prec = 10**18
#! ValueError: valid range for prec is [1, MAX_PREC]
decimal.Decimal(1) / 3
# ---
import decimal
decimal.Decimal("1e999999999") + 1
#! Overflow: [<class 'decimal.Overflow'>]
# ---
import decimal
int(decimal.Decimal("1e999999999"))
#! MemoryLimitError: memory limit: used 3.75e+08 bytes of 2.68435e+08 bytes: a product of 2999999998 bits...
# ---
import decimal
decimal.Decimal(10) ** decimal.Decimal(10**17)
#! Overflow: [<class 'decimal.Overflow'>]
# ---
import fractions
fractions.Fraction("1e10000000")
#! ValueError: an exponent of 10000000 is too large; the most is 100000
# ---
import fractions
fractions.Fraction(1, 3) ** (10**9)
#! TimeLimitError: duration limit: used ...
# ---
import datetime
datetime.datetime.max + datetime.timedelta(1)
#! OverflowError: date value out of range
# ---
import datetime
class T(datetime.tzinfo):  #! TypeError: type 'tzinfo' is not an acceptable base type
    def utcoffset(self, d): return print
datetime.datetime(2020, 1, 1, tzinfo=T()).isoformat()
# ---
import datetime
datetime.datetime(2020, 1, 1).strftime("%" + "Y" * 10)
# ---
import zoneinfo
zoneinfo.ZoneInfo("../../etc/passwd")
#! ZoneInfoNotFoundError: 'No time zone found with key ../../etc/passwd'
# ---
import zoneinfo
zoneinfo.ZoneInfo("/etc/passwd")
#! ZoneInfoNotFoundError: 'No time zone found with key /etc/passwd'
# ---
import zoneinfo
zoneinfo.ZoneInfo("UTC\x00")
#! ZoneInfoNotFoundError: 'No time zone found with key UTC\x00'
# ---
import zoneinfo
zoneinfo.TZPATH
#! AttributeError: module 'zoneinfo' has no attribute 'TZPATH'
# ---
import zoneinfo
zoneinfo.reset_tzpath(["/"])
#! AttributeError: module 'zoneinfo' has no attribute 'reset_tzpath'
# ---
import csv
csv.field_size_limit(10**20)
print(csv.field_size_limit())
#> 100000000000000000000
# ---
import html
print(html.unescape("&#x110000;&#0;"))
#> ��
# ---
import calendar
calendar.TextCalendar().formatyear(10**20)
# ---
import heapq
heapq.nlargest(10**12, [1])
# ---
import bisect
bisect.bisect(range(10**15), 5)
# ---
import hashlib
hashlib.new("md5", usedforsecurity=5)
#! BoundaryError: the result is a value of type hashlib.HASH, which cannot cross out of the sandbox; return its attributes in a dict, or text of it; dataclasses, named tuples and...
# ---
import hashlib
hashlib.file_digest
#! AttributeError: module 'hashlib' has no attribute 'file_digest'
# ---
import hashlib
hashlib.scrypt(b"", salt=b"", n=2**30, r=8, p=1)
#! AttributeError: module 'hashlib' has no attribute 'scrypt'
# ---
import hashlib
hashlib.shake_128().digest(10**9)
#! ValueError: a digest of 1000000000 bytes is too long; the most is 1048576
# ---
import hmac
hmac.new(b"k", b"m", print)
#! AttributeError: 'NoneType' object has no attribute 'block_size'
#>
