# Ranges of more items than there is memory or time for.
#@ limits: duration=20, memory=67_108_864
list(range(10**9))
#! MemoryLimitError: memory limit: used 4e+10 bytes of 6.71089e+07 bytes: the 1000000000 items of a range...
# ---
#@ limits: duration=20, memory=67_108_864
tuple(range(10**10))
#! MemoryLimitError: memory limit: used 4e+11 bytes of 6.71089e+07 bytes: the 10000000000 items of a range...
# ---
#@ limits: duration=20, memory=67_108_864
[*range(10**10)]
#! MemoryLimitError: memory limit: used 4e+11 bytes of 6.71089e+07 bytes: the 10000000000 items of a range...
# ---
#@ limits: duration=20, memory=67_108_864
sorted(range(10**10))
#! MemoryLimitError: memory limit: used 4e+11 bytes of 6.71089e+07 bytes: the 10000000000 items of a range...
# ---
#@ limits: duration=20, memory=67_108_864
sum(range(10**12))
# ---
#@ limits: duration=20, memory=67_108_864
max(range(10**12))
# ---
#@ limits: duration=0.2, memory=536_870_912
sum(range(10**12), start=0.5)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
any(range(0, -10**12, -1))
# ---
#@ limits: duration=0.2, memory=536_870_912
0.5 in range(10**12)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
range(10**12).index(0.5)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
range(10**12).count(0.5)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
list(reversed(range(10**10)))
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
set(range(10**10))
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
dict.fromkeys(range(10**10))
#! MemoryLimitError: memory limit: used ...
