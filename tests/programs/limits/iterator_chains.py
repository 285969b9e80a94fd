# Iterators in iterators, many deep.
#@ limits: duration=20, memory=67_108_864
import itertools
it = []
for i in range(10**5): it = itertools.chain(it, [])
list(it)
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
it = iter([])
for i in range(10**5): it = map(abs, it)
list(it)
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
it = iter([])
for i in range(10**5): it = zip(it)
list(it)
# ---
#@ limits: duration=20, memory=67_108_864
it = iter([])
for i in range(10**5): it = enumerate(it)
list(it)
# ---
#@ limits: duration=20, memory=67_108_864
it = iter([])
for i in range(10**5): it = filter(None, it)
list(it)
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
it = iter([])
for i in range(10**5): it = reversed([it])
# ---
#@ limits: duration=20, memory=67_108_864
it = iter([])
for i in range(10**5): it = reversed([it])
