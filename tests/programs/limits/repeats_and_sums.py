# Sequences repeated, added and copied until memory is full.
#@ limits: duration=20, memory=67_108_864
bytes(10**10)
#! MemoryLimitError: memory limit: used 1e+10 bytes of 6.71089e+07 bytes: bytes of length 10000000000...
# ---
#@ limits: duration=20, memory=67_108_864
bytearray(10**10)
#! MemoryLimitError: memory limit: used 1e+10 bytes of 6.71089e+07 bytes: bytes of length 10000000000...
# ---
#@ limits: duration=20, memory=67_108_864
bytes(range(10**10))
#! MemoryLimitError: memory limit: used 4e+11 bytes of 6.71089e+07 bytes: the 10000000000 items of a range...
# ---
#@ limits: duration=20, memory=67_108_864
bytearray(b"x") * 10**10
#! MemoryLimitError: memory limit: used 1e+10 bytes of 6.71089e+07 bytes: bytearray of 1 items repeated 10000000000 times...
# ---
#@ limits: duration=20, memory=67_108_864
x = bytearray(b"x")
x *= 10**10
#! MemoryLimitError: memory limit: used 1e+10 bytes of 6.71089e+07 bytes: bytearray of 1 items repeated 10000000000 times...
# ---
#@ limits: duration=20, memory=67_108_864
'a' * 10**10
#! MemoryLimitError: memory limit: used 1e+10 bytes of 6.71089e+07 bytes: str of 1 items repeated 10000000000 times...
# ---
#@ limits: duration=20, memory=67_108_864
10**10 * 'a'
#! MemoryLimitError: memory limit: used 1e+10 bytes of 6.71089e+07 bytes: str of 1 items repeated 10000000000 times...
# ---
#@ limits: duration=20, memory=67_108_864
[0] * 10**10
#! MemoryLimitError: memory limit: used 8e+10 bytes of 6.71089e+07 bytes: list of 1 items repeated 10000000000 times...
# ---
#@ limits: duration=20, memory=67_108_864
x = [0]
x *= 10**10
#! MemoryLimitError: memory limit: used 8e+10 bytes of 6.71089e+07 bytes: list of 1 items repeated 10000000000 times...
# ---
#@ limits: duration=20, memory=67_108_864
(0,) * 10**10
#! MemoryLimitError: memory limit: used 8e+10 bytes of 6.71089e+07 bytes: tuple of 1 items repeated 10000000000 times...
# ---
#@ limits: duration=20, memory=67_108_864
x = 'a'
while True: x *= 2
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = 'a'
while True: x += x
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = [1]
while True: x += x
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = [1]
while True: x = x + x
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = (1,)
while True: x = x * 3
#! MemoryLimitError: memory limit: used 1.14791e+08 bytes of 6.71089e+07 bytes: tuple of 4782969 items repeated 3 times...
# ---
#@ limits: duration=20, memory=67_108_864
x = 'a' * 10**6
y = x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = 'a' * 10**6
y = f"{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}"
#! MemoryLimitError: memory limit: used 1.42e+08 bytes of 6.71089e+07 bytes: an f-string...
# ---
#@ limits: duration=20, memory=67_108_864
x = 'a' * 10**7
[x + str(i) for i in range(1000)]
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = 'a' * 10**7
y = [x[1:] for i in range(1000)]
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = [0] * 10**6
y = [x[:] for i in range(1000)]
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = [0] * 10**6
y = [x.copy() for i in range(1000)]
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = [0] * 10**6
y = [list(x) for i in range(1000)]
#! MemoryLimitError: memory limit: used ...
