# Set algebra by operators and methods; methods take any iterable.
a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b, b - a, a.union([4], "x" and [5]), a.intersection([1, 9], (1, 2)), a.difference([1], [2]), a.symmetric_difference([3, 7]), a.union(), a.difference())
#> {1, 2, 3, 4} {3} {1, 2} {1, 2, 4} {4} {1, 2, 3, 4, 5} {1} {3} {1, 2, 7} {1, 2, 3} {1, 2, 3}
print({1} <= a, a >= {1, 2, 3}, a > a, a < {1, 2, 3, 4}, a.issubset(range(10)), a.issuperset([1]), a.isdisjoint([7]), a.isdisjoint(b), a == {3, 2, 1}, a != b, set() <= set())
#> True True False True True True True False True True True
# ---
# Changing methods return None; discard is quiet, remove is not; pop takes some item.
s = {1}
print(s.add(2), s.add(2), s.discard(9), s.remove(1), s, s.update([3, 4], {5}), s, s.intersection_update([2, 3, 9]), s, s.difference_update([9], [3]), s, s.symmetric_difference_update([2, 7]), s)
#> None None None None {7} None {7} None {7} None {7} None {7}
print({5}.pop(), s.copy() == s, s.copy() is s, s.clear(), s, len(s), bool(s))
#> 5 True False None set() 0 False
for f in (lambda: set().pop(), lambda: {1}.remove(2), lambda: {1}.remove((1, 2)), lambda: {1}.add([]), lambda: set(5), lambda: {1} | [2], lambda: {1} & 5, lambda: {1}.union(5), lambda: set([[]]), lambda: {1} < [2], lambda: hash({1}), lambda: {1}.missing, lambda: set(1, 2), lambda: {1} + {2}, lambda: {1}.remove("x"), lambda: frozenset().add(1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#> KeyError 'pop from an empty set'
#> KeyError 2
#> KeyError (1, 2)
#> TypeError unhashable type: 'list'
#> TypeError 'int' object is not iterable
#> TypeError unsupported operand type(s) for |: 'set' and 'list'
#> TypeError unsupported operand type(s) for &: 'set' and 'int'
#> TypeError 'int' object is not iterable
#> TypeError unhashable type: 'list'
#> TypeError '<' not supported between instances of 'set' and 'list'
#> TypeError unhashable type: 'set'
#> AttributeError 'set' object has no attribute 'missing'
#> TypeError set expected at most 1 argument, got 2
#> TypeError unsupported operand type(s) for +: 'set' and 'set'
#> KeyError 'x'
#> AttributeError 'frozenset' object has no attribute 'add'
# ---
# In-place operators keep the object; with a frozenset they make a new one.
a = b = {1, 2, 3}
a &= {1, 2}; a |= {9}; a -= {1}; a ^= {2, 7}
print(sorted(b), a is b)
#> [7, 9] True
f = g = frozenset([1])
f |= {2}
print(g, f, type(f).__name__, f == {1, 2}, f.union([3]), {f: "as a key"}[frozenset({2, 1})], frozenset(), f.copy() is f, frozenset(f) is f)
#> frozenset({1}) frozenset({1, 2}) frozenset True frozenset({1, 2, 3}) as a key frozenset() True True
# ---
# Sets of sets, membership of an unhashable set in a set.
s = {frozenset({1}), frozenset()}
print({1} in s, set() in s, {2} in s, [1, 1, 2].count(1), len({1, 1.0, True}), {0, False, 0.0} == {0}, {"a", "a"} == {"a"}, {(1, 2), (1, 2)})
#> True True False 2 1 True True {(1, 2)}
try:
    [1] in s
except TypeError as e:
    print(e)
#> unhashable type: 'list'
# ---
# Order of evaluation and of equal members: the first stays.
print({1, True}, {True, 1}, {0.0, 0}, set([2.0, 2]), sorted(set("hello")), sorted({len(w) for w in ("a", "bb", "c")}), set(range(3)), {*"", *[1]}, list({7}), max({1, 5}), sum({1, 2, 1}), 2 in {1: 2}, sorted({"k": 1} | {"j": 2}))
#> {1} {True} {0.0} {2.0} ['e', 'h', 'l', 'o'] [1, 2] {0, 1, 2} {1} [7] 5 3 False ['j', 'k']
# ---
# Growing a set while iterating is an error.
s = {1, 2, 3}
try:
    for x in s:
        s.discard(x)
except RuntimeError as e:
    print(e)
#> Set changed size during iteration
for x in list(s):
    s.discard(x)
print(s)
#> set()
# ---
# Deduplicate in order, find duplicates, compare lists as sets.
xs = [3, 1, 3, 2, 1]
seen = set()
print([x for x in xs if not (x in seen or seen.add(x))], sorted({x for x in xs if xs.count(x) > 1}), set(xs) == {1, 2, 3}, set("abc").issuperset("ab"), sorted(set(xs).symmetric_difference([1, 9])), bool({0}), len(set(xs)) == len(xs))
#> [3, 1, 2] [1, 3] True True [2, 3, 9] True False
