# Values nested many levels deep, in C functions that recurse.
#@ limits: duration=20, memory=67_108_864
x = []
for i in range(100000): x = [x]
x == x
# ---
#@ limits: duration=20, memory=67_108_864
x = []
for i in range(100000): x = [x]
y = []
for i in range(100000): y = [y]
x == y
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
x = ()
for i in range(100000): x = (x,)
hash(x)
# ---
#@ limits: duration=20, memory=67_108_864
x = ()
for i in range(100000): x = (x,)
{x: 1}
#! BoundaryError: the result key '<tuple>'[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0... is nested more than 200 deep; flatten it before it crosses
# ---
#@ limits: duration=20, memory=67_108_864
x = []
for i in range(100000): x = [x]
repr(x)
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
x = []
for i in range(100000): x = [x]
print(x)
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
x = {}
for i in range(100000): x = {1: x}
str(x)
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
x = []
for i in range(100000): x = [x]
import copy
copy.deepcopy(x)
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
x = []
for i in range(100000): x = [x]
import json
json.dumps(x)
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
import json
json.loads('[' * 100000)
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
import json
json.loads('{"a":' * 100000)
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
import json
json.loads('[' * 10**7 + ']' * 10**7)
#! MemoryLimitError: memory limit: used 6e+08 bytes of 6.71089e+07 bytes: json.loads...
# ---
#@ limits: duration=20, memory=67_108_864
f = lambda: 0
for i in range(100000): f = (lambda g: lambda: g())(f)
f()
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
import functools
f = print
for i in range(100000): f = functools.partial(f)
f(1)
#> 1
# ---
#@ limits: duration=0.2, memory=536_870_912
class A: pass
for i in range(3000): A = type("A", (A,), {})
#! TimeLimitError: duration limit: used ...
A()
# ---
#@ limits: duration=20, memory=67_108_864
class A: pass
for i in range(30): A = type("A", (A, ), {f"x{j}": j for j in range(1000)})
# ---
#@ limits: duration=0.2, memory=536_870_912
bases = [type(f"A{i}", (), {}) for i in range(2000)]
type("B", tuple(bases), {})
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
d = {}
for i in range(100000): d = {"x": d}
d
#! BoundaryError: the result['x']['x']['x']['x']['x']['x']['x']['x']['x']['x']['x']['x']['x']['x']... is nested more than 200 deep; flatten it before it crosses
# ---
#@ limits: duration=20, memory=67_108_864
d = [1]
d.append(d)
d == d
# ---
#@ limits: duration=20, memory=67_108_864
a = []; b = []
a.append(b); b.append(a)
a == b
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
a = {}
a[1] = a
a == {1: a}
