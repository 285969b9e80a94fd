# Dicts gone through.
for key, value in notes:  #? : notes.items()
    print(key, value)
# ---
counts = {"a": 1, "b": 2}
for name, count in counts:  #? : counts.items()
    print(name, count)
# ---
first = notes.keys()[0]  #? index: list(notes.keys())[0]
# ---
pairs = notes.items()
pairs.sort()  #? attr-defined: list(pairs)
# ---
print(notes[0])  #? index: str
# ---
# Generators.
squares = (value * value for value in readings)
print(len(squares))  #? arg-type: list(squares)
# ---
squares = (value * value for value in readings)
print(squares[0])  #? index: list(squares)
# ---
def numbers():
    yield 1
    yield 2
print(numbers() + [3])  #? operator: list(numbers())
# ---
doubled = map(lambda value: value * 2, readings)
doubled.append(3.0)  #? attr-defined: list(doubled)
# ---
# What cannot be gone through.
for index in len(machines):  #? attr-defined: range(len(machines))
    print(index)
# ---
for turn in 5:  #? : range(5)
    print(turn)
# ---
for step in range(1.5):  #? call-overload: int(1.5)
    print(step)
# ---
print(3 in 10)  #? operator: 10
# ---
print(list(zip(3, readings)))  #? : range(3)
# ---
print(sum(*readings[0]))  #? : readings[0]
# ---
# Sets.
codes = {part["code"] for part in machines[0].parts}
codes.append("X1")  #? attr-defined: codes.add("X1")
# ---
codes = {"a", "b"}
print(codes[0])  #? index: sorted(codes)[0]
# ---
both = {"a"} + {"b"}  #? operator: {"a"} | {"b"}
# ---
fixed = frozenset(["a"])
fixed.add("b")  #? attr-defined: fixed | {
# ---
# Tuples.
pair = measure("t1")
pair[0] = 2.5  #? index: tuple
# ---
pair = (1, 2)
pair.append(3)  #? attr-defined: list(pair)
# ---
row = (1, 2) + [3]  #? operator: (1, 2)
# ---
value = measure("t1")
print(value + 1)  #? operator: value[0]
# ---
value, unit, extra = measure("t1")  #? misc: 2
print(value)
# ---
# Texts are not changed in place.
name = machines[0].name
name[0] = "M"  #? index: strings do not change
# ---
name = "drill"
name.append("s")  #? attr-defined: name + "s"
# ---
name = "drill"
name.reverse()  #? attr-defined: name[::-1]
# ---
letters = "drill"
letters.sort()  #? attr-defined: sorted(letters)
# ---
# Places in lists.
print(machines["drill"])  #? call-overload: machines[0]
# ---
print(readings[1.0])  #? call-overload: readings[int(1.0)]
# ---
middle = readings[len(readings) / 2]  #? call-overload: //
# ---
print(readings[0, 1])  #? call-overload: readings[0]
# ---
# Counters and defaults.
from collections import defaultdict
totals = defaultdict(0)  #? : defaultdict(int)
# ---
from collections import Counter
letters = Counter("hello")
print(letters.most_common(1)[0] + 1)  #? operator: [0][0] + 1
# ---
from collections import Counter
letters = Counter("hello")
letters.add("x")  #? attr-defined: letters["x"] += 1
# ---
from collections import deque
queue = deque([1, 2])
queue.push(3)  #? attr-defined: queue.append
