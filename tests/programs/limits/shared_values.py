# Values that share their parts: few objects, exponentially many paths.
#@ limits: duration=20, memory=67_108_864
x = [1]
for i in range(60): x = [x, x]
x == x
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = [1]
y = [1]
for i in range(60): x = [x, x]; y = [y, y]
x == y
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = (1,)
for i in range(60): x = (x, x)
hash(x)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = (1,)
for i in range(60): x = (x, x)
{x}
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = (1,)
for i in range(60): x = (x, x)
d = {}
d[x] = 1
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = (1,)
for i in range(60): x = (x, x)
{}.get(x)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = (1,)
for i in range(60): x = (x, x)
x in {}
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = (1,)
for i in range(60): x = (x, x)
x in [x[0]]
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = [1]
y = [1]
for i in range(60): x = [x, x]; y = [y, y]
[x].index(y)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = [1]
y = [1]
for i in range(60): x = [x, x]; y = [y, y]
[x].count(y)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = [1]
y = [1]
for i in range(60): x = [x, x]; y = [y, y]
{1: x} == {1: y}
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = [1]
y = [1]
for i in range(60): x = [x, x]; y = [y, y]
{1: x}.items() == {1: y}.items()
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = [1]
y = [1]
for i in range(60): x = [x, x]; y = [y, y]
(1, x) in {1: y}.items()
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = [1]
y = [1]
for i in range(60): x = [x, x]; y = [y, y]
x in {1: y}.values()
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = [1]
y = [1]
for i in range(60): x = [x, x]; y = [y, y]
sorted([x, y])
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = [1]
y = [1]
for i in range(60): x = [x, x]; y = [y, y]
max(x, y)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = [1]
y = [1]
for i in range(60): x = [x, x]; y = [y, y]
[x].remove(y)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = [1]
for i in range(60): x = [x, x]
repr(x)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = [1]
for i in range(60): x = [x, x]
f"{x}"
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = [1]
for i in range(60): x = [x, x]
"%s" % [x]
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = [1]
for i in range(60): x = [x, x]
import json
json.dumps(x)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = [1]
for i in range(60): x = [x, x]
import copy
copy.deepcopy(x) is x
# ---
#@ limits: duration=0.2, memory=536_870_912
x = [1]
for i in range(60): x = [x, x]
import pprint
pprint.pformat(x)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = [1]
y = [1]
for i in range(60): x = [x, x]; y = [y, y]
from collections import deque
deque([x]) == deque([y])
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = [1]
y = [1]
for i in range(60): x = [x, x]; y = [y, y]
from collections import OrderedDict
OrderedDict(a=x) == OrderedDict(a=y)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = [1]
y = [1]
for i in range(60): x = [x, x]; y = [y, y]
slice(x) == slice(y)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
from dataclasses import dataclass
@dataclass
class A:
    l: object
    r: object
x = A(1, 1)
y = A(1, 1)
for i in range(60): x = A(x, x); y = A(y, y)
x == y
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
from dataclasses import dataclass
@dataclass(frozen=True)
class A:
    l: object
    r: object
x = A(1, 1)
for i in range(60): x = A(x, x)
hash(x)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
from dataclasses import dataclass, asdict
@dataclass
class A:
    l: object
    r: object
x = A(1, 1)
for i in range(60): x = A(x, x)
asdict(x)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
from dataclasses import dataclass
@dataclass
class A:
    l: object
    r: object
x = A(1, 1)
for i in range(60): x = A(x, x)
repr(x)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
from typing import NamedTuple
class P(NamedTuple):
    a: object
    b: object
x = P(1, 1)
for i in range(60): x = P(x, x)
hash(x)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = frozenset()
for i in range(100000): x = frozenset([x])
hash(x)
# ---
#@ limits: duration=20, memory=67_108_864
x = [1]
y = [1]
for i in range(60): x = [x, x]; y = [y, y]
x < y
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = [1]
y = [1]
for i in range(60): x = [x, x]; y = [y, y]
match [x]:
    case [z] if z == y: pass
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = [1]
y = [1]
for i in range(60): x = [x, x]; y = [y, y]
[x] != [y]
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = (1,)
y = (1,)
for i in range(60): x = (x, x); y = (y, y)
x == y
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = (1,)
y = (1,)
for i in range(60): x = (x, x); y = (y, y)
(x, 1) > (y, 1)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = [1]
y = [1]
for i in range(60): x = [x, x]; y = [y, y]
import operator
operator.eq(x, y)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = [1]
y = [1]
for i in range(60): x = [x, x]; y = [y, y]
x.__eq__(y)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
class A(list): pass
x = A([1])
y = A([1])
for i in range(60): x = A([x, x]); y = A([y, y])
x == y
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
class A(tuple): pass
x = A([1])
for i in range(60): x = A([x, x])
hash(x)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
class A(dict): pass
x = A()
for i in range(60): x = A(a=x, b=x)
repr(x)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
class A(tuple): pass
x = A([1])
for i in range(60): x = A([x, x])
{}.setdefault(x, 1)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = (1,)
for i in range(60): x = (x, x)
{1, 2}.discard(x)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = (1,)
for i in range(60): x = (x, x)
{1, 2} - {x}
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = (1,)
for i in range(60): x = (x, x)
dict([(x, 1)])
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = (1,)
for i in range(60): x = (x, x)
set([x])
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = (1,)
for i in range(60): x = (x, x)
{k: 1 for k in [x]}
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = (1,)
for i in range(60): x = (x, x)
dict.fromkeys([x])
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = (1,)
for i in range(60): x = (x, x)
from collections import Counter
Counter([x])
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = (1,)
for i in range(60): x = (x, x)
import functools
functools.lru_cache(lambda a: 1)(x)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = (1,)
for i in range(60): x = (x, x)
from collections import defaultdict
defaultdict(list)[x]
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = (1,)
for i in range(60): x = (x, x)
from collections import OrderedDict
OrderedDict()[x] = 1
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = (1,)
for i in range(60): x = (x, x)
hash(slice(x)) if hasattr(slice, '__hash__') else 0
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = (1,)
for i in range(60): x = (x, x)
from enum import Enum
class E(Enum):
    A = x
    B = x
#! TimeLimitError: duration limit: used ...
E(x)
