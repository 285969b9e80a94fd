# Star-unpacking in displays takes any iterable, at any place, any number of times.
def gen():
    yield 1
    yield 2
print([*gen(), 0, *"ab", *range(2)])
#> [1, 2, 0, 'a', 'b', 0, 1]
print((*gen(), *()), {*gen(), *[2, 1]} == {1, 2})
#> (1, 2) True
print([*{}], (*"",), [*{"k": 1}])
#> [] () ['k']
x = *gen(), 9
print(x)
#> (1, 2, 9)
# ---
# Dict displays: later keys win, first insertion keeps its place, first key object stays.
print({"a": 1, "b": 2, "a": 3})
#> {'a': 3, 'b': 2}
print({**{"a": 1, "b": 2}, "a": 9, **{"c": 3, "b": 8}})
#> {'a': 9, 'b': 8, 'c': 3}
print({1: "x", 1.0: "y", True: "z"})
#> {1: 'z'}
# ---
# Dict display evaluates key, then value, pair by pair; ** in place.
def say(v):
    print("eval", v)
    return v
print({say("k1"): say("v1"), **say({"m": 1}), say("k2"): say("v2")})
#> eval k1
#> eval v1
#> eval {'m': 1}
#> eval k2
#> eval v2
#> {'k1': 'v1', 'm': 1, 'k2': 'v2'}
# ---
# List, tuple and set displays evaluate left to right.
def say(v):
    print("eval", v)
    return v
print([say(1), *say([2]), say(3)], (say(4), say(5)), {say(6)})
#> eval 1
#> eval [2]
#> eval 3
#> eval 4
#> eval 5
#> eval 6
#> [1, 2, 3] (4, 5) {6}
# ---
# ** in a display needs a mapping: keys() and __getitem__ are enough.
class Settings:
    def keys(self):
        return iter(["host", "port"])
    def __getitem__(self, key):
        return key.upper()
print({**Settings(), "x": 1})
#> {'host': 'HOST', 'port': 'PORT', 'x': 1}
try:
    {**[1, 2]}
except TypeError as error:
    print(error)
#> 'list' object is not a mapping
# ---
# * in a display needs an iterable; the message names its type.
for make in (lambda: [*3], lambda: (*None,), lambda: {*1.5}):
    try:
        make()
    except TypeError as error:
        print(error)
#> Value after * must be an iterable, not int
#> Value after * must be an iterable, not NoneType
#> 'float' object is not iterable
# ---
# Unhashable members and keys.
for make in (lambda: {[]}, lambda: {{}: 1}, lambda: {(1, [2])}, lambda: {frozenset(): {1}, 2: {3}}, lambda: {{1}: 2}):
    try:
        print(make())
    except TypeError as error:
        print(error)
#> unhashable type: 'list'
#> unhashable type: 'dict'
#> unhashable type: 'list'
#> {frozenset(): {1}, 2: {3}}
#> unhashable type: 'set'
# ---
# Each display makes a new object; the same expression twice never shares.
rows = [[] for _ in range(3)]
rows[0].append(1)
shared = [[]] * 3
shared[0].append(1)
print(rows, shared)
#> [[1], [], []] [[1], [1], [1]]
def fresh():
    return {}
print(fresh() is fresh(), fresh() == fresh())
#> False True
# ---
# NaN is found in a list by identity, and is its own key.
nan = float("nan")
print(nan in [nan], nan == nan, [nan] == [nan], [float("nan")] == [float("nan")])
#> True False True False
d = {nan: "first"}
d[nan] = "again"
d[float("nan")] = "other"
print(len(d), d[nan])
#> 2 again
# ---
# Recursive displays print their cycle.
a = [1]
a.append(a)
d = {"self": None}
d["self"] = d
t = ([],)
t[0].append(t)
print(a, d, t)
#> [1, [...]] {'self': {...}} ([(...)],)
