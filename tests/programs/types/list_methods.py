# Every method, its result and its effect.
a = [3, 1]
print(a.append(2), a.extend("xy"), a.insert(1, "i"), a.insert(-100, "first"), a.insert(100, "last"), a)
#> None None None None None ['first', 3, 'i', 1, 2, 'x', 'y', 'last']
print(a.pop(), a.pop(0), a.pop(-2), a.remove("i"), a.index(2), a.count(1), a.reverse(), a)
#> last first x None 2 1 None ['y', 2, 1, 3]
b = a.copy()
print(b == a, b is a, a.clear(), a, b, b.sort(key=str), b, [1, 2] * 2, [1] + [2])
#> True False None [] [1, 2, 3, 'y'] None [1, 2, 3, 'y'] [1, 2, 1, 2] [1, 2]
# ---
# Errors, in CPython's words.
for f in (lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(2), lambda: [1].index(2), lambda: [1, 2].index(2, 0, 1), lambda: [].append(), lambda: [].append(1, 2), lambda: [].extend(5), lambda: [1].insert(1), lambda: [1].pop("a"), lambda: [1].sort(1), lambda: [1].insert("a", 1), lambda: [1, "a"].sort(), lambda: [[1], 2] < [[1], "x"], lambda: list(5), lambda: list(1, 2), lambda: [1].count(), lambda: [].index()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#> IndexError pop from empty list
#> IndexError pop index out of range
#> ValueError list.remove(x): x not in list
#> ValueError 2 is not in list
#> ValueError 2 is not in list
#> TypeError list.append() takes exactly one argument (0 given)
#> TypeError list.append() takes exactly one argument (2 given)
#> TypeError 'int' object is not iterable
#> TypeError insert expected 2 arguments, got 1
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError sort() takes no positional arguments
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError '<' not supported between instances of 'str' and 'int'
#> TypeError '<' not supported between instances of 'int' and 'str'
#> TypeError 'int' object is not iterable
#> TypeError list expected at most 1 argument, got 2
#> TypeError list.count() takes exactly one argument (0 given)
#> TypeError index expected at least 1 argument, got 0
# ---
# sort: stable, by key, reversed keeps the order of equals; in place, returns None.
words = ["bb", "a", "CC", "d", "ee", "A"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=len, reverse=True), sorted(words, key=lambda w: (-len(w), w.lower())))
#> ['A', 'CC', 'a', 'bb', 'd', 'ee'] ['a', 'A', 'bb', 'CC', 'd', 'ee'] ['a', 'd', 'A', 'bb', 'CC', 'ee'] ['bb', 'CC', 'ee', 'a', 'd', 'A'] ['bb', 'CC', 'ee', 'a', 'A', 'd']
xs = [(1, "b"), (0, "z"), (1, "a"), (0, "y")]
xs.sort(key=lambda p: p[0])
print(xs, xs.sort(reverse=True), xs)
#> [(1, 'b'), (1, 'a'), (0, 'z'), (0, 'y')] None [(1, 'b'), (1, 'a'), (0, 'z'), (0, 'y')]
calls = []
[3, 1, 2].sort(key=lambda x: calls.append(x) or x)
print(calls, sorted([True, 0, 2.5, -1]), sorted({"b": 1, "a": 2}), sorted("hello", reverse=True), sorted([[2], [1, 5], []]), sorted((), key=5))
#> [3, 1, 2] [-1, 0, True, 2.5] ['a', 'b'] ['o', 'l', 'l', 'h', 'e'] [[], [1, 5], [2]] []
# ---
# A list seen from its own sort key is empty; changing it there is an error.
xs = [3, 1, 2]
def key(x):
    seen.append(list(xs))
    return x
seen = []
xs.sort(key=key)
print(xs, seen)
#> [1, 2, 3] [[], [], []]
def change(x):
    xs.append(x)
    return x
try:
    xs.sort(key=change)
except ValueError as e:
    print(e)
#> list modified during sort
# ---
# Slicing copies; nested lists are shared by a shallow copy.
a = [[1], [2]]
b, c, d = a[:], list(a), a.copy()
a[0].append("x")
a.append([3])
print(b, c, d, b[0] is a[0])
#> [[1, 'x'], [2]] [[1, 'x'], [2]] [[1, 'x'], [2]] True
import copy
e = copy.deepcopy(a)
a[0].clear()
print(a, e)
#> [[], [2], [3]] [[1, 'x'], [2], [3]]
# ---
# extend and += with itself; insert while iterating an index; del in reverse.
a = [1, 2]
a.extend(a)
a += a
print(a)
#> [1, 2, 1, 2, 1, 2, 1, 2]
a[1:3] = a
print(a)
#> [1, 1, 2, 1, 2, 1, 2, 1, 2, 2, 1, 2, 1, 2]
for i in range(len(a) - 1, -1, -1):
    if a[i] == 1:
        del a[i]
print(a, a * 0)
#> [2, 2, 2, 2, 2, 2, 2] []
a[:] = [x for x in a if x > 5]
print(a)
#> []
# ---
# Comparison, membership and identity of items; equality of nested lists.
print([1, [2, "a"]] == [1.0, [2, "a"]], [1, 2] > [1], [] < [[]], [None] == [None], [0] == [False], [1, 2].__eq__((1, 2)), [1].__lt__([2]), not [], [[]] != [[], []], 2 in [1, 2.0])
#> True True True True True NotImplemented True True True True
# ---
# Iterators over a list see appended items, and end for good.
a = [1, 2]
it = iter(a)
print(next(it))
#> 1
a.append(3)
print(list(it))
#> [2, 3]
a.append(4)
print(list(it), next(it, "ended"))
#> [] ended
r = reversed(a)
a.append(5)
print(list(r), [*reversed([])])
#> [4, 3, 2, 1] []
# ---
# Lists as stacks, queues, matrices; common one-liners.
grid = [[0] * 3 for _ in range(2)]
grid[1][2] = 5
print(grid, [list(r) for r in zip(*grid)], sum(grid, []), [c for r in grid for c in r], [r[::-1] for r in grid[::-1]], max(grid), [*map(sum, grid)])
#> [[0, 0, 0], [0, 0, 5]] [[0, 0], [0, 0], [0, 5]] [0, 0, 0, 0, 0, 5] [0, 0, 0, 0, 0, 5] [[5, 0, 0], [0, 0, 0]] [0, 0, 5] [0, 5]
flat = [3, 1, 3, 2, 1]
print(list(dict.fromkeys(flat)), [x for i, x in enumerate(flat) if x not in flat[:i]], [flat[i:i + 2] for i in range(0, len(flat), 2)], flat[::2] + flat[1::2], [a - b for a, b in zip(flat[1:], flat)], list(range(5))[::-2])
#> [3, 1, 2] [3, 1, 2] [[3, 1], [3, 2], [1]] [3, 3, 1, 1, 2] [-2, 2, -1, -1] [4, 2, 0]
