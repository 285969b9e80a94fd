# Iterators without end, given to everything that reads to the end.
#@ limits: duration=0.2, memory=536_870_912
import itertools
frozenset(itertools.repeat(1))
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import itertools
set(itertools.repeat(1))
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import itertools
list(itertools.repeat(1))
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import itertools
tuple(itertools.repeat(1))
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import itertools
sum(itertools.repeat(1))
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import itertools
max(itertools.repeat(1))
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import itertools
min(itertools.count())
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import itertools
any(itertools.repeat(0))
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import itertools
all(itertools.repeat(1))
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import itertools
sorted(itertools.repeat(1))
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import itertools, collections
collections.deque(itertools.repeat(1), maxlen=1)
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import itertools, collections
collections.Counter(itertools.repeat(1))
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import itertools
[*itertools.repeat(1)]
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import itertools
a, *b = itertools.count()
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import itertools
5 in itertools.repeat(1)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import itertools
"".join(itertools.repeat("x"))
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import itertools
"".join(itertools.repeat(""))
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import itertools
{}.update(itertools.repeat((1, 2)))
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import itertools
dict(itertools.repeat((1, 2)))
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import itertools
[].extend(itertools.repeat(1))
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import itertools
x = [1]
x[0:0] = itertools.repeat(1)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import itertools
x = []
x += itertools.repeat(1)
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import itertools
bytes(itertools.repeat(1))
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import itertools
bytearray(itertools.repeat(1))
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import itertools
b"".join(itertools.repeat(b""))
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import itertools
dict.fromkeys(itertools.repeat(1))
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import itertools
print(*itertools.repeat(1))
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import itertools
(lambda *a: 0)(*itertools.count())
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import itertools
list(zip(itertools.count(), itertools.count()))
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import itertools
list(map(str, itertools.count()))
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import itertools
list(filter(None, itertools.repeat(0)))
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import itertools
list(enumerate(itertools.count()))
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import itertools
next(filter(None, itertools.repeat(0)))
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import itertools
next(itertools.filterfalse(None, itertools.repeat(1)))
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import itertools
next(itertools.dropwhile(lambda x: True, itertools.repeat(0)))
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import itertools
next(itertools.compress(itertools.repeat(1), itertools.repeat(0)))
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import itertools
next(itertools.islice(itertools.count(), 10**15, None))
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import itertools
itertools.tee(itertools.count(), 10**9)
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import itertools
list(itertools.combinations(range(100), 50))
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import itertools
itertools.combinations(range(10**9), 5)
#! MemoryLimitError: memory limit: used 4e+10 bytes of 6.71089e+07 bytes: the 1000000000 items of a range...
# ---
#@ limits: duration=20, memory=67_108_864
import itertools
list(itertools.permutations(range(30)))
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import itertools
itertools.permutations(range(10**8))
#! MemoryLimitError: memory limit: used 4e+09 bytes of 6.71089e+07 bytes: the 100000000 items of a range...
# ---
#@ limits: duration=20, memory=67_108_864
import itertools
list(itertools.product(range(1000), repeat=1000))
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import itertools
itertools.product([1], repeat=10**9)
#! MemoryLimitError: memory limit: used 8e+09 bytes of 6.71089e+07 bytes: list of 1 items repeated 1000000000 times...
# ---
#@ limits: duration=20, memory=67_108_864
import itertools
itertools.product(range(10**9))
#! MemoryLimitError: memory limit: used 4e+10 bytes of 6.71089e+07 bytes: the 1000000000 items of a range...
# ---
#@ limits: duration=20, memory=67_108_864
import itertools
next(itertools.product(*[range(2)]*10**6))
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import itertools
list(itertools.accumulate(itertools.count()))
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import itertools
list(itertools.chain.from_iterable(itertools.repeat([])))
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import itertools
next(itertools.chain.from_iterable(itertools.repeat([])))
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import itertools
list(itertools.cycle([1]))
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import itertools
itertools.cycle(itertools.count()).__next__()
# ---
#@ limits: duration=20, memory=67_108_864
import itertools
a, b = itertools.tee(itertools.count())
for i in a: pass
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import itertools
list(itertools.groupby(itertools.repeat(1)))
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import itertools
g = itertools.groupby(itertools.repeat(1))
next(g); next(g)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import itertools
list(itertools.zip_longest(itertools.count(), []))
#! MemoryLimitError: memory limit: used ...
