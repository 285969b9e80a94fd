# Many small objects, or one large one, until memory is full.
#@ limits: duration=20, memory=67_108_864
x = []
while True: x.append({})
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = []
while True: x.append([i for i in range(100)])
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = {}
i = 0
while True:
    x[i] = str(i)
    i += 1
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = []
while True: x.append(object())
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
class A: pass
x = []
while True: x.append(A())
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = None
while True: x = (x,)
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = []
while True: x = [x, x]
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = []
while True: x.append(lambda: 0)
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
def g(): yield
x = []
while True: x.append(g())
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
def g(): yield
x = []
while True:
    y = g()
    next(y)
    x.append(y)
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = []
while True: x.append(type("A", (), {}))
#! MemoryLimitError: memory limit: used ...
