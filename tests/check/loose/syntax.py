# match over shapes, comprehensions, unpacking, formatting.
def area(shape):
    match shape:
        case {"kind": "circle", "r": r}:
            return 3.14 * r**2
        case {"kind": "rect", "w": w, "h": h}:
            return w * h
        case [w, h]:
            return w * h
        case (x,):
            return x * x
        case int() | float():
            return shape
        case _:
            return None


shapes = [{"kind": "circle", "r": 1}, {"kind": "rect", "w": 2, "h": 3.5}, [1, 2], (3,), 4, "?"]
areas = [area(s) for s in shapes]
print(sum(a for a in areas if a), areas[0] + areas[1])


# ---
def run(command):
    parts = command.split()
    match parts:
        case []:
            return "empty"
        case ["go", direction]:
            return f"going {direction}"
        case ["take", *things] if things:
            return ", ".join(things)
        case ["quit" | "exit"]:
            return None
        case [verb, *rest]:
            return verb.upper() + str(len(rest))


for command in ["", "go north", "take a b", "dance now please", "quit"]:
    print(run(command))
print(run("go west").title())


def size(items):
    match items:
        case []:
            return "none"
        case [_]:
            return "one"
        case [_, _]:
            return "two"
        case [_, _, *_]:
            return "many"


print(size([1, 2, 3]).upper(), size([]))
# ---
status = list_orders()[0]["status"]
match status:
    case "open":
        action = "wait"
    case "paid":
        action = "ship"
    case "shipped":
        action = None
print(action)
priority = create_ticket("x").priority
match priority:
    case Priority.LOW:
        weight = 1
    case Priority.NORMAL:
        weight = 1.5
    case Priority.HIGH:
        weight = 3
print(weight * 2)
# ---
first, *middle, last = [1, "two", 3.0, None]
print(first + 1, middle[0].upper(), last)
(a, b), c = (1, "x"), [2]
a, b = b, a
print(a.upper(), b + 1, c[0])
points = {(0, 0): "origin", (1, 0): "right"}
for (x, y), label in points.items():
    print(x + y, label.title())
merged = {**{"a": 1}, "b": "two", **{"c": [3]}}
print(merged["a"] + 1, merged["b"].upper(), merged["c"][0])
numbers = [*range(3), *(4, 5)]
everything = [*numbers, "end"]
print(everything[-1].upper(), sum(numbers))
# ---
nested = [[i * j for j in range(3)] for i in range(3)]
flat = [x for row in nested for x in row if x]
index = {v: i for i, v in enumerate(flat)}
lengths = {len(w) for w in prompt.split()}
gen = (x * 2 for x in flat)
total = sum(gen)
any_big = any(x > 3 for x in flat)
grouped = {k: [v for v in flat if v % 2 == k] for k in (0, 1)}
print(total, any_big, grouped[1], sorted(lengths), index)
text = f"{total:>8,.2f}|{any_big!s:^7}|{'x' * 3}|{len(flat):03d}"
print(text, "%s has %d" % ("ann", 3), "{0}-{name}".format(1, name="b"))
# ---
try:
    value = int("x")
except ValueError as error:
    value = str(error)
except (TypeError, KeyError):
    value = None
else:
    value += 1
finally:
    done = True
print(value, done)
try:
    risky = {"a": 1}["b"]
except Exception as e:
    risky = e
print(repr(risky), isinstance(risky, KeyError))
result = None
try:
    result = payload["rows"][5]
except IndexError:
    result = {"id": None, "value": "0"}
print(result["value"] + "1")


class AppError(Exception):
    def __init__(self, message, code=None):
        super().__init__(message)
        self.code = code


try:
    raise AppError("bad", code=7)
except AppError as error:
    print(error.code + 1, error)
# ---
import itertools
import functools
import operator
from collections import deque, namedtuple, OrderedDict

Pair = namedtuple("Pair", ["left", "right"])
pairs = [Pair(1, "a"), Pair(right="b", left=2)]
print(pairs[0].left + 1, pairs[1].right.upper(), pairs[0]._replace(left=5))
window = deque(maxlen=2)
for n in itertools.islice(itertools.count(1), 4):
    window.append(n)
    if len(window) == 2:
        print(window[0] + window[-1])
product = functools.reduce(operator.mul, [1, 2, 3, 4], 1)
running = list(itertools.accumulate([1, 2, 3]))
groups = {key: list(values) for key, values in itertools.groupby(sorted("banana"))}
chained = list(itertools.chain([1], ["a"], [None]))
ordered = OrderedDict()
ordered["z"] = 1
ordered["a"] = "two"
print(product, running[-1] * 2, groups["a"], chained[1].upper(), list(ordered))
by_left = sorted(pairs, key=operator.attrgetter("left"), reverse=True)
print(by_left[0].right, functools.partial(int, base=2)("101") + 1)


# ---
def evaluate(tokens):
    stack = []
    operations = {
        "+": lambda a, b: a + b,
        "-": lambda a, b: a - b,
        "*": lambda a, b: a * b,
    }
    for token in tokens:
        if token in operations:
            b = stack.pop()
            a = stack.pop()
            stack.append(operations[token](a, b))
        else:
            stack.append(float(token))
    return stack[0]


print(evaluate("3 4 + 2 *".split()) / 2)
grid = ["#..", ".#.", "..#"]
grid = [list(row) for row in grid]
grid[0][1] = 5
grid[1][0] = None
print(sum(1 for row in grid for cell in row if cell == "#"), grid[0][1] + 1)
position = (0, 0)
moves = {"n": (0, 1), "e": (1, 0)}
for step in "nne":
    dx, dy = moves[step]
    position = (position[0] + dx, position[1] + dy)
position = {"x": position[0], "y": position[1]}
print(position["x"] + position["y"])
# ---
while (line := read_text("x").splitlines().pop()) and len(line) > 100:
    print(line)
if (n := len(prompt)) > 10:
    print(n + 1)
values = [y for x in range(5) if (y := x * 2) > 2]
lookup = dict(zip("abc", [1, 2, 3]))
inverse = {v: k for k, v in lookup.items()}
print(values, inverse[2].upper(), lookup.get("z", "none"))
answer = lookup.get("a", 0) + lookup.get("b", 0)
default = lookup.get("q", None) or 10
print(answer, default + 1, lookup.pop("a", None), "".join(reversed("abc")))
name, _, domain = "ann@example.com".partition("@")
year, month, day = map(int, "2024-05-17".split("-"))
print(name, domain, year + month + day, divmod(17, 5)[1] + 1, round(2.567, 1) + 1)
