# Every method, its result and its effect.
d = {"a": 1, "b": 2}
print(d.get("a"), d.get("z"), d.get("z", 0), d.setdefault("a", 9), d.setdefault("c"), d.setdefault("l", []).append(1), d)
#> 1 None 0 1 None None {'a': 1, 'b': 2, 'c': None, 'l': [1]}
print(d.pop("c"), d.pop("zz", "default"), d.popitem(), d.update({"b": 3}, e=5), d.update([("f", 6), "g7"]), d.update(), d)
#> None default ('l', [1]) None None None {'a': 1, 'b': 3, 'e': 5, 'f': 6, 'g': '7'}
print(d.copy() == d, d.copy() is d, dict.fromkeys("ab"), dict.fromkeys([1, 2], []), d.clear(), d, len(d))
#> True False {'a': None, 'b': None} {1: [], 2: []} None {} 0
# ---
# Errors, in CPython's words.
for f in (lambda: {}["k"], lambda: {}.pop("k"), lambda: {}.popitem(), lambda: {}[[]], lambda: {}.get(), lambda: {}.get([]), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: dict(5), lambda: {}.update(5), lambda: dict("ab"), lambda: dict(1, 2), lambda: {}.update([[1]]), lambda: {} | 5, lambda: dict.fromkeys(5), lambda: {}.setdefault(), lambda: {}.pop(), lambda: {1: 2}.pop(1, 2, 3), lambda: {} < {}, lambda: {}.keys()[0], lambda: {}.missing, lambda: {}.copy(1), lambda: {1: 1}[1][2]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#> KeyError 'k'
#> KeyError 'k'
#> KeyError 'popitem(): dictionary is empty'
#> TypeError unhashable type: 'list'
#> TypeError get expected at least 1 argument, got 0
#> TypeError unhashable type: 'list'
#> TypeError cannot convert dictionary update sequence element #0 to a sequence
#> ValueError dictionary update sequence element #0 has length 3; 2 is required
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> ValueError dictionary update sequence element #0 has length 1; 2 is required
#> TypeError dict expected at most 1 argument, got 2
#> ValueError dictionary update sequence element #0 has length 1; 2 is required
#> TypeError unsupported operand type(s) for |: 'dict' and 'int'
#> TypeError 'int' object is not iterable
#> TypeError setdefault expected at least 1 argument, got 0
#> TypeError pop expected at least 1 argument, got 0
#> TypeError pop expected at most 2 arguments, got 3
#> TypeError '<' not supported between instances of 'dict' and 'dict'
#> TypeError 'dict_keys' object is not subscriptable
#> AttributeError 'dict' object has no attribute 'missing'
#> TypeError dict.copy() takes no arguments (1 given)
#> TypeError 'int' object is not subscriptable
# ---
# Order is insertion order: updates keep places, deletion and reinsertion moves to the end.
d = dict(a=1, b=2, c=3)
d["a"] = 9
del d["b"]
d["b"] = 7
print(d, list(d.items()), d.popitem(), list(reversed(d)), list(reversed(d.values())), {**d, "c": 0, "z": 1}, d | {"a": 5}, list(d | {"y": 1} | {"a": 0}))
#> {'a': 9, 'c': 3} [('a', 9), ('c', 3), ('b', 7)] ('b', 7) ['c', 'a'] [3, 9] {'a': 9, 'c': 0, 'z': 1} {'a': 5, 'c': 3} ['a', 'c', 'y']
# ---
# Views are live, set-like, and know their dict.
d = {"a": 1, "b": 2}
k, v, i = d.keys(), d.values(), d.items()
d["c"] = 3
print(k, list(v), i, len(k), "c" in k, 3 in v, ("c", 3) in i, ("c", 4) in i, "a" in i)
#> dict_keys(['a', 'b', 'c']) [1, 2, 3] dict_items([('a', 1), ('b', 2), ('c', 3)]) 3 True True True False False
print(sorted(k & {"a", "z"}), sorted(k | ["q"]), sorted(k - {"a"}), sorted(k ^ {"a", "q"}), k == {"a", "b", "c"}, k > {"a"}, i & {("a", 1)}, k.isdisjoint("xyz"), v == d.values(), d.keys() == {"c": 0, "b": 0, "a": 0}.keys(), k.mapping["a"])
#> ['a'] ['a', 'b', 'c', 'q'] ['b', 'c'] ['b', 'c', 'q'] True True {('a', 1)} True False True 1
try:
    k[0]
except TypeError as e:
    print(e)
#> 'dict_keys' object is not subscriptable
# ---
# Iterating while the dict grows or shrinks is an error; changing values is not.
d = {1: "a", 2: "b"}
def grow():
    for k in d: d[k + 10] = 0
def shrink():
    for k, v in d.items(): del d[k]
def values():
    for k in d: d[k] = "new"
for f in (values, grow, shrink):
    try:
        f()
        print("fine", d)
    except RuntimeError as e:
        print(e)
#> fine {1: 'new', 2: 'new'}
#> dictionary changed size during iteration
#> dictionary changed size during iteration
print(sorted(d))
#> [2, 11]
# ---
# Constructors: mappings, pairs, keywords; later wins.
class M:
    def keys(self): return ["x", "y"]
    def __getitem__(self, k): return k * 2
print(dict(), dict({"a": 1}), dict([("a", 1), ["b", 2]], b=3), dict(zip("ab", (1, 2))), dict(M()), dict(M(), x="kw"), dict(["ab", "cd"]), dict({"a": 1}, **{"b": 2}), dict(((i, i * i) for i in range(3))))
#> {} {'a': 1} {'a': 1, 'b': 3} {'a': 1, 'b': 2} {'x': 'xx', 'y': 'yy'} {'x': 'kw', 'y': 'yy'} {'a': 'b', 'c': 'd'} {'a': 1, 'b': 2} {0: 0, 1: 1, 2: 4}
# ---
# Merge operators: | makes a new one, |= updates and takes pairs.
a, b = {"x": 1, "y": 2}, {"y": 3, "z": 4}
c = a
c |= b
print(a, a is c, a | {}, {} | a == a, {"k": 1} | {"k": 2})
#> {'x': 1, 'y': 3, 'z': 4} True {'x': 1, 'y': 3, 'z': 4} True {'k': 2}
c |= [("p", 5)]
print(c)
#> {'x': 1, 'y': 3, 'z': 4, 'p': 5}
try:
    a | [("p", 5)]
except TypeError as e:
    print(e)
#> unsupported operand type(s) for |: 'dict' and 'list'
# ---
# Keys: equal numbers are one key; tuples, frozensets, None, functions, classes, nan.
d = {1: "int"}
d[1.0] = "float"
d[True] = "bool"
d[(1, 2)] = d[frozenset([1])] = d[None] = d[len] = d[int] = "other"
print(d[1], len(d), (1.0, 2) in d, frozenset({1.0}) in d, d[len], d[int], None in d, 0 in d, "1" in d, list(d)[0])
#> bool 6 True True other other True False False 1
# ---
# Common idioms: counting, grouping, inverting, sorting by value, nested defaults, deep access.
text = "the cat the dog a cat the end"
counts = {}
for w in text.split():
    counts[w] = counts.get(w, 0) + 1
print(counts, sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:2], max(counts, key=counts.get), {v: k for k, v in counts.items()}, sum(counts.values()), min(counts.items(), key=lambda kv: kv[1]))
#> {'the': 3, 'cat': 2, 'dog': 1, 'a': 1, 'end': 1} [('the', 3), ('cat', 2)] the {3: 'the', 2: 'cat', 1: 'end'} 8 ('dog', 1)
groups = {}
for w in text.split():
    groups.setdefault(len(w), set()).add(w)
print({k: sorted(v) for k, v in sorted(groups.items())}, dict(sorted(counts.items())), {k: v for k, v in counts.items() if v > 1}, all(k in counts for k in ("cat", "dog")), dict(sorted(counts.items(), key=lambda kv: kv[1], reverse=True)))
#> {1: ['a'], 3: ['cat', 'dog', 'end', 'the']} {'a': 1, 'cat': 2, 'dog': 1, 'end': 1, 'the': 3} {'the': 3, 'cat': 2} True {'the': 3, 'cat': 2, 'dog': 1, 'a': 1, 'end': 1}
config = {"db": {"hosts": [{"name": "a"}]}}
print(config.get("db", {}).get("hosts", [{}])[0].get("name"), config.get("cache", {}).get("x", "none"), config["db"]["hosts"][-1]["name"])
#> a none a
# ---
# Equality ignores order, compares values with ==; dicts are no order and no hash.
print({"a": 1, "b": 2} == {"b": 2, "a": 1}, {"a": 1} == {"a": 1.0}, {"a": [1]} == {"a": [1]}, {} == [], {1: {2: {3: 4}}} == {1: {2: {3: 4}}}, {"a": 1} != {"a": 2})
#> True True True False True True
try:
    hash({})
except TypeError as e:
    print(e)
#> unhashable type: 'dict'
