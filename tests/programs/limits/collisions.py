# Keys whose hashes are all the same.
#@ limits: duration=0.2, memory=536_870_912
class A:
    def __hash__(self): return 1
    def __eq__(self, o): return self is o
d = {A(): 1 for i in range(10**5)}
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
{i * (2**61 - 1): 1 for i in range(10**5)}
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
s = set()
for i in range(10**5): s.add(i << 61 | 0 if False else i * (2**61 - 1))
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
l = [i * (2**61 - 1) for i in range(200000)]
set(l)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
l = [i * (2**61 - 1) for i in range(200000)]
dict.fromkeys(l)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
l = [float(i) for i in range(10)] + [(i * (2**61 - 1),) for i in range(100000)]
frozenset(l)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
l = [i * (2**61 - 1) for i in range(200000)]
import collections
collections.Counter(l)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
l = [i * (2**61 - 1) for i in range(50000)]
s = set(l[:10])
s.update(l)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
l = [i * (2**61 - 1) for i in range(100000)]
{1}.isdisjoint(l); {1}.union(l)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
l = [i * (2**61 - 1) for i in range(50000)]
dict(zip(l, l))
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import json
json.loads('{' + ','.join('"%d": 1' % i for i in range(10**6)) + '}')
#! MemoryLimitError: memory limit: used ...
