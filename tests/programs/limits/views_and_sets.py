# Operators and methods of sets and of views of dicts drain their other operand in one C call.
#@ limits: duration=20, memory=67_108_864
{}.keys() & range(10**8)
#! MemoryLimitError: memory limit: used 4e+09 bytes of 6.71089e+07 bytes: the 100000000 items of a range...
# ---
#@ limits: duration=20, memory=67_108_864
range(10**8) & {}.keys()
#! MemoryLimitError: memory limit: used 4e+09 bytes of 6.71089e+07 bytes: the 100000000 items of a range...
# ---
#@ limits: duration=20, memory=67_108_864
{1: 2}.keys() | range(10**8)
#! MemoryLimitError: memory limit: used 4e+09 bytes of 6.71089e+07 bytes: the 100000000 items of a range...
# ---
#@ limits: duration=20, memory=67_108_864
{1: 2}.items() ^ range(10**8)
#! MemoryLimitError: memory limit: used 4e+09 bytes of 6.71089e+07 bytes: the 100000000 items of a range...
# ---
#@ limits: duration=20, memory=67_108_864
{1: 2}.items() - range(10**8)
#! MemoryLimitError: memory limit: used 4e+09 bytes of 6.71089e+07 bytes: the 100000000 items of a range...
# ---
#@ limits: duration=20, memory=67_108_864
d = {}.keys()
d &= range(10**8)
#! MemoryLimitError: memory limit: used 4e+09 bytes of 6.71089e+07 bytes: the 100000000 items of a range...
# ---
#@ limits: duration=20, memory=67_108_864
{1: 2}.keys().isdisjoint(range(2, 10**8))
#! MemoryLimitError: memory limit: used 4e+09 bytes of 6.71089e+07 bytes: the 99999998 items of a range...
# ---
#@ limits: duration=20, memory=67_108_864
set().update(range(10**9))
#! MemoryLimitError: memory limit: used 4e+10 bytes of 6.71089e+07 bytes: the 1000000000 items of a range...
# ---
#@ limits: duration=20, memory=67_108_864
set().union(range(10**9))
#! MemoryLimitError: memory limit: used 4e+10 bytes of 6.71089e+07 bytes: the 1000000000 items of a range...
# ---
#@ limits: duration=20, memory=67_108_864
{1}.isdisjoint(range(5, 10**9))
#! MemoryLimitError: memory limit: used 4e+10 bytes of 6.71089e+07 bytes: the 999999995 items of a range...
# ---
#@ limits: duration=20, memory=67_108_864
{1}.intersection(range(10**9))
#! MemoryLimitError: memory limit: used 4e+10 bytes of 6.71089e+07 bytes: the 1000000000 items of a range...
# ---
#@ limits: duration=20, memory=67_108_864
{1}.difference(range(10**9))
#! MemoryLimitError: memory limit: used 4e+10 bytes of 6.71089e+07 bytes: the 1000000000 items of a range...
# ---
#@ limits: duration=20, memory=67_108_864
{1}.difference_update(range(10**9))
#! MemoryLimitError: memory limit: used 4e+10 bytes of 6.71089e+07 bytes: the 1000000000 items of a range...
# ---
#@ limits: duration=20, memory=67_108_864
{1}.symmetric_difference(range(10**9))
#! MemoryLimitError: memory limit: used 4e+10 bytes of 6.71089e+07 bytes: the 1000000000 items of a range...
# ---
#@ limits: duration=20, memory=67_108_864
{1}.issuperset(range(10**9))
#! MemoryLimitError: memory limit: used 4e+10 bytes of 6.71089e+07 bytes: the 1000000000 items of a range...
# ---
#@ limits: duration=20, memory=67_108_864
{1}.issubset(range(10**9))
#! MemoryLimitError: memory limit: used 4e+10 bytes of 6.71089e+07 bytes: the 1000000000 items of a range...
# ---
#@ limits: duration=20, memory=67_108_864
import itertools
{1}.issubset(itertools.count())
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import itertools
set().update(itertools.count())
#! MemoryLimitError: memory limit: used ...
