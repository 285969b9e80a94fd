# The first iterable is evaluated outside the comprehension, the rest inside.
class C:
    n = 3
    squares = [i * i for i in range(n)]
    try:
        inner = [n for _ in range(1)]
    except NameError as error:
        print(error)
#> name 'n' is not defined
print(C.squares)
#> [0, 1, 4]
# ---
# The loop variable does not leak, nor clobber the one outside.
i = "outer"
print([i for i in range(3)], i)
#> [0, 1, 2] outer
print({k: v for k, v in enumerate("ab")}, {c for c in "aa"})
#> {0: 'a', 1: 'b'} {'a'}
try:
    print([j for j in range(2)], j)
except NameError as error:
    print(error)
#> name 'j' is not defined
# ---
# Closures in a comprehension share its one variable; a default captures.
late = [lambda: i for i in range(3)]
early = [lambda i=i: i for i in range(3)]
print([f() for f in late], [f() for f in early])
#> [2, 2, 2] [0, 1, 2]
# ---
# Nested fors and ifs read left to right; an inner clause sees outer targets.
print([(a, b) for a in range(4) if a % 2 for b in range(a) if b != 1])
#> [(1, 0), (3, 0), (3, 2)]
print([x for row in [[1, 2], [3], []] for x in row])
#> [1, 2, 3]
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[c] for row in matrix] for c in range(3)])
#> [[1, 4], [2, 5], [3, 6]]
print([y for x in range(3) for y in [x * 10]])
#> [0, 10, 20]
# ---
# A dict comprehension evaluates the key before the value.
def k(x):
    print("key", x)
    return x
def v(x):
    print("value", x)
    return x
print({k(i): v(i) for i in range(2)})
#> key 0
#> value 0
#> key 1
#> value 1
#> {0: 0, 1: 1}
# ---
# Walrus binds in the scope around the comprehension.
def first_long(words):
    found = any(len(hit := w) > 3 for w in words)
    return found, hit
print(first_long(["a", "bb", "long", "longer"]))
#> (True, 'long')
total = 0
print([total := total + x for x in [1, 2, 3]], total)
#> [1, 3, 6] 6
# ---
# Targets of any kind: tuple, star, attribute, subscript.
print([a + b for (a, b) in [(1, 2), (3, 4)]])
#> [3, 7]
print([rest for first, *rest in ["abc", "d"]])
#> [['b', 'c'], []]
class Box: pass
box, cells = Box(), [0]
print([box.v for box.v in "xy"], box.v)
#> ['x', 'y'] y
print([cells[0] for cells[0] in (1, 2)], cells)
#> [1, 2] [2]
# ---
# The condition is any truth value, asked once for each item.
class Odd:
    def __init__(self, n):
        self.n = n
    def __bool__(self):
        print("bool", self.n)
        return self.n % 2 == 1
print([o.n for o in map(Odd, range(4)) if o])
#> bool 0
#> bool 1
#> bool 2
#> bool 3
#> [1, 3]
# ---
# Comprehensions in a method reach self and closures through their cells.
class Table:
    def __init__(self, rows):
        self.rows = rows
    def scaled(self, by):
        def scale(x):
            return x * by
        return {r: [scale(x) + self.shift for x in xs if x in {y for y in xs}] for r, xs in self.rows.items()}
    shift = 1
print(Table({"a": [1, 2], "b": []}).scaled(10))
#> {'a': [11, 21], 'b': []}
# ---
# Errors from inside: the iterable, the condition, the element.
for make in (
    lambda: [x for x in 5],
    lambda: [1 / x for x in (1, 0)],
    lambda: [x for x in [1] if x.missing],
    lambda: [a for a, b in [(1, 2, 3)]],
    lambda: {x: 1 for x in [[]]},
):
    try:
        make()
    except Exception as error:
        print(type(error).__name__, error)
#> TypeError 'int' object is not iterable
#> ZeroDivisionError division by zero
#> AttributeError 'int' object has no attribute 'missing'
#> ValueError too many values to unpack (expected 2)
#> TypeError unhashable type: 'list'
# ---
# A generator expression is lazy but takes its first iterable at once.
def source():
    print("source called")
    return [1, 2]
g = (print("item", x) or x for x in source())
#> source called
print("made")
#> made
print(next(g))
#> item 1
#> 1
print(list(g))
#> item 2
#> [2]
try:
    (x for x in None)
except TypeError as error:
    print(error)
#> 'NoneType' object is not iterable
# ---
# A generator expression sees later changes of names, not of its first iterable.
items = [1, 2, 3]
factor = 10
g = (x * factor for x in items)
items = [100]
factor = 2
print(list(g), list(g))
#> [2, 4, 6] []
# ---
# As the only argument a generator expression needs no parentheses.
print(sum(x for x in range(5)), max((x for x in [3, 1]), default=0), sorted(x for x in "cab"))
#> 10 3 ['a', 'b', 'c']
print(any(x > 2 for x in [1, 2, 3]), all(x for x in []), tuple(x for x in "ab"))
#> True True ('a', 'b')
print(",".join(str(n) for n in range(3)), dict((k, v) for k, v in ["ab", "cd"]))
#> 0,1,2 {'a': 'b', 'c': 'd'}
# ---
# any() stops at the first hit: the generator goes on from there.
it = iter(range(10))
print(any(x == 3 for x in it), list(it))
#> True [4, 5, 6, 7, 8, 9]
# ---
# Conditional expression as element, conditions chained.
print(["even" if n % 2 == 0 else "odd" for n in range(3)])
#> ['even', 'odd', 'even']
print([n for n in range(30) if n % 2 if n % 3 if n % 5])
#> [1, 7, 11, 13, 17, 19, 23, 29]
print([(lambda x: x * 2)(n) for n in range(3)], [[j for j in range(i)] for i in range(3)])
#> [0, 2, 4] [[], [0], [0, 1]]
print([*(c for c in "ab")], {**{k: 1 for k in "ab"}})
#> ['a', 'b'] {'a': 1, 'b': 1}
