# min and max: key, default, several arguments, the first of equals wins.
print(max(1, 5, 3), min([4, 2, 2.0]), max("abc"), min({"b": 1, "a": 2}), max([], default="none"), max([[1], [2, 0]], key=len), min("bb", "a", key=len), max(["aa", "bb"], key=len), min([3, 1, 2], key=lambda x: -x), max({"a": 3, "b": 7}.items(), key=lambda kv: kv[1]), min((5,), default=0), max(1, 1.0), max(True, 1), max(x for x in (3, 9, 2)), max([1, 2], key=None))
#> 5 2 c a none [2, 0] a aa 3 ('b', 7) 5 1 True 9 2
for f in (lambda: max(), lambda: max([]), lambda: min(5), lambda: max(1, "a"), lambda: max([], key=len), lambda: min(1, 2, default=0), lambda: max([1], key=5), lambda: max([1, None]), lambda: min(None), lambda: max({}), lambda: max(1, 2, key=lambda: 0)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, str(e).replace("iterable argument", "arg").replace("an empty sequence", "empty"))
#> TypeError max expected at least 1 argument, got 0
#> ValueError max() arg is empty
#> TypeError 'int' object is not iterable
#> TypeError '>' not supported between instances of 'str' and 'int'
#> ValueError max() arg is empty
#> TypeError Cannot specify a default for min() with multiple positional arguments
#> TypeError 'int' object is not callable
#> TypeError '>' not supported between instances of 'NoneType' and 'int'
#> TypeError 'NoneType' object is not iterable
#> ValueError max() arg is empty
#> TypeError <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
# ---
# min and max call key once for each item, in order, and compare keys with < and >.
def key(x):
    print("key", x)
    return x % 3
print(max([4, 5, 3], key=key), min(7, 2, key=key))
#> key 4
#> key 5
#> key 3
#> key 7
#> key 2
#> 5 7
class N:
    def __init__(self, n): self.n = n
    def __lt__(self, o): print("lt", self.n, o.n); return self.n < o.n
    def __gt__(self, o): print("gt", self.n, o.n); return self.n > o.n
print(max(N(1), N(3), N(2)).n, min(N(2), N(1)).n)
#> gt 3 1
#> gt 2 3
#> lt 1 2
#> 3 1
# ---
# sorted: any iterable, a new list, stable, keys once.
data = [("b", 2), ("a", 2), ("c", 1)]
print(sorted(data), sorted(data, key=lambda p: p[1]), sorted(data, key=lambda p: p[1], reverse=True), sorted("hello world".split(), key=str.upper), sorted({3, 1}), sorted({"z": 1, "y": 2}), sorted(x * x for x in (-2, 1, 3)), data, sorted([1, True, 0.5, False]), sorted(["10", "9", "2"], key=int), sorted("aB", key=lambda c: (c.islower(), c)))
#> [('a', 2), ('b', 2), ('c', 1)] [('c', 1), ('b', 2), ('a', 2)] [('b', 2), ('a', 2), ('c', 1)] ['hello', 'world'] [1, 3] ['y', 'z'] [1, 4, 9] [('b', 2), ('a', 2), ('c', 1)] [False, 0.5, 1, True] ['2', '9', '10'] ['B', 'a']
for f in (lambda: sorted(), lambda: sorted(5), lambda: sorted([1, "a"]), lambda: sorted([1], key=1), lambda: sorted([1], lambda x: x), lambda: sorted([1j, 2j]), lambda: sorted([None, None]), lambda: sorted([{}, {}])):
    try:
        print(f())
    except TypeError as e:
        print(e)
#> sorted expected 1 argument, got 0
#> 'int' object is not iterable
#> '<' not supported between instances of 'str' and 'int'
#> 'int' object is not callable
#> sorted expected 1 argument, got 2
#> '<' not supported between instances of 'complex' and 'complex'
#> '<' not supported between instances of 'NoneType' and 'NoneType'
#> '<' not supported between instances of 'dict' and 'dict'
# ---
# sorted with a comparison function, several keys, mixed directions, None first.
from functools import cmp_to_key
people = [("ann", 30, None), ("bob", 25, 2), ("cy", 30, 1)]
print(sorted(people, key=lambda p: (-p[1], p[0])), sorted(people, key=lambda p: (p[2] is not None, p[2] or 0)), sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), sorted(sorted(people, key=lambda p: p[0], reverse=True), key=lambda p: p[1]))
#> [('ann', 30, None), ('cy', 30, 1), ('bob', 25, 2)] [('ann', 30, None), ('cy', 30, 1), ('bob', 25, 2)] [3, 2, 1] [('bob', 25, 2), ('cy', 30, 1), ('ann', 30, None)]
print(sorted(["item10", "item9", "Item1"], key=lambda s: (s.rstrip("0123456789").lower(), int(s.lstrip("abcdefghijklmnopqrstuvwxyzI")))))
#> ['Item1', 'item9', 'item10']
# ---
# reversed: sequences, dicts, and own protocols; not sets nor generators.
class R:
    def __reversed__(self): return iter("own")
print(list(reversed([1, 2])), list(reversed("ab")), list(reversed((1, 2))), list(reversed(range(3))), list(reversed({"a": 1, "b": 2})), list(reversed({"a": 1}.items())), list(reversed(R())), type(reversed([])).__name__, list(reversed(b"ab")), "".join(reversed("abc")))
#> [2, 1] ['b', 'a'] [2, 1] [2, 1, 0] ['b', 'a'] [('a', 1)] ['o', 'w', 'n'] list_reverseiterator [98, 97] cba
for f in (lambda: reversed({1}), lambda: reversed(x for x in ()), lambda: reversed(5), lambda: reversed(), lambda: reversed(iter([]))):
    try:
        f()
    except TypeError as e:
        print(e)
#> 'set' object is not reversible
#> 'generator' object is not reversible
#> 'int' object is not reversible
#> reversed expected 1 argument, got 0
#> 'list_iterator' object is not reversible
# ---
# any and all: first decisive item stops them; truth of items; empty.
def items():
    for x in (0, "", 3, 1 / 1):
        print("item", x)
        yield x
print(any(items()))
#> item 0
#> item
#> item 3
#> True
print(all(items()))
#> item 0
#> False
print(any([]), all([]), any([[], {}]), all([[0], "0"]), any("" for _ in range(3)), all({"k": 0}), any(map(str.isdigit, "ab1")))
#> False True False True False True True
try:
    any(5)
except TypeError as e:
    print(e)
#> 'int' object is not iterable
