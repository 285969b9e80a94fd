# Chained comparison evaluates each operand once, and stops at the first false.
def say(x):
    print("eval", x)
    return x
print(say(1) < say(2) < say(3))
#> eval 1
#> eval 2
#> eval 3
#> True
print(say(3) < say(2) < say(1))
#> eval 3
#> eval 2
#> False
print(say(1) < say(5) > say(2) == say(2) != say(0))
#> eval 1
#> eval 5
#> eval 2
#> eval 2
#> eval 0
#> True
# ---
# A chain mixes operators: in, is, not in, is not, ==.
x = None
print(1 < 2 in [2, 3], 1 in [1] == True, x is None is not False, "a" in "abc" != "z")
#> True False True True
print(1 < 3 > 2, 1 == 1.0 == True, 3 > 2 > 1, 3 > 1 < 2, not 1 < 2 < 3)
#> True True True True False
print([] == [] is not None, 0 <= 5 < 10 <= 10)
#> True True
# ---
# A chain returns the failing comparison's own value, not a bool of it.
class Loud:
    def __init__(self, name, truth):
        self.name, self.truth = name, truth
    def __lt__(self, other):
        return Loud(f"({self.name}<{other.name})", self.truth)
    def __bool__(self):
        print("bool", self.name)
        return self.truth
    def __repr__(self):
        return self.name
print(Loud("a", True) < Loud("b", True) < Loud("c", False))
#> bool (a<b)
#> (b<c)
print(Loud("a", False) < Loud("b", True) < Loud("c", True))
#> bool (a<b)
#> (a<b)
# ---
# Sequences compare item by item, then by length; only with their own kind.
print([1, 2] < [1, 3], [1, 2] < [1, 2, 0], (2,) > (1, 9), "abc" < "abd", "Z" < "a", "" < "a", [] < [0])
#> True True True True True True True
print([1, 2] == (1, 2), [1] != [1.0], b"a" == bytearray(b"a"), b"a" == "a", (1, [2]) == (1.0, [2]), range(3) == range(0, 3, 1), range(0) == range(5, 2))
#> False False True False True True True
print([[1, "x"], 2] < [[1, "y"], 1], (1, "a") < (2, None), [1, None] == [1, None])
#> True True True
try:
    (1, "a") < (1, None)
except TypeError as error:
    print(error)
#> '<' not supported between instances of 'str' and 'NoneType'
# ---
# Ordering errors name the operator and both types.
class Plain: pass
for f in (
    lambda: 1 < "a", lambda: None >= 0, lambda: [] > (), lambda: {} < {}, lambda: Plain() <= Plain(), lambda: 1j > 1j, lambda: "a" < b"a",
    lambda: sorted([1, "a"]), lambda: max([1, None]), lambda: len < len, lambda: {1} < [1], lambda: range(2) < range(3),
):
    try:
        f()
    except TypeError as error:
        print(error)
#> '<' not supported between instances of 'int' and 'str'
#> '>=' not supported between instances of 'NoneType' and 'int'
#> '>' not supported between instances of 'list' and 'tuple'
#> '<' not supported between instances of 'dict' and 'dict'
#> '<=' not supported between instances of 'Plain' and 'Plain'
#> '>' not supported between instances of 'complex' and 'complex'
#> '<' not supported between instances of 'str' and 'bytes'
#> '<' not supported between instances of 'str' and 'int'
#> '>' not supported between instances of 'NoneType' and 'int'
#> '<' not supported between instances of 'builtin_function_or_method' and 'builtin_function_or_method'
#> '<' not supported between instances of 'set' and 'list'
#> '<' not supported between instances of 'range' and 'range'
# ---
# Numbers compare across types exactly, even where conversion would round.
print(2**53 == float(2**53), 2**53 + 1 == float(2**53), 2**53 + 1 > float(2**53), 10**400 > 1e308, -10**400 < float("-inf"), 1e308 < 10**400 < float("inf"))
#> True False True True False True
print(True == 1.0 == 1 + 0j, 0.1 == 1 / 10, 1 == 1.5, hash(1) == hash(1.0) == hash(True) == hash(1 + 0j), False < 0.5 < True)
#> True True False True True
nan = float("nan")
print(nan < 1, nan > 1, nan == nan, nan != nan, nan >= nan, 1 != nan, sorted([3, 1, 2]) == [1, 2, 3])
#> False False False True False True True
# ---
# Sets compare by inclusion.
print({1} < {1, 2}, {1} <= {1}, {1} < {1}, {1, 2} > {3}, {1} == frozenset([1]), set() < {0}, {1, 2} >= {2}, not {1} < {2} and not {2} < {1})
#> True True False False True True True True
print({"a": 1}.keys() < {"a", "b"}, {"a": 1}.items() <= {("a", 1)}, {1: 2}.keys() == {1}, {1: 2} == {1: 2.0}, {1: 2} != {1: 3})
#> True True True True True
# ---
# Membership: by __contains__, else by iteration with identity or equality.
class Has:
    def __contains__(self, item):
        print("contains", item)
        return "yes"
class Walk:
    def __iter__(self):
        print("iter")
        return iter([1, 2, 3])
class Old:
    def __getitem__(self, i):
        print("item", i)
        if i > 2:
            raise IndexError
        return i * 10
print(5 in Has(), 5 not in Has())
#> contains 5
#> contains 5
#> True False
print(2 in Walk(), 9 in Walk())
#> iter
#> iter
#> True False
print(10 in Old(), 5 in Old())
#> item 0
#> item 1
#> item 0
#> item 1
#> item 2
#> item 3
#> True False
# ---
# Membership in builtin containers.
print("b" in "abc", "" in "abc", "bc" in "abc", "ac" in "abc", 98 in b"abc", b"bc" in b"abc", 3 in range(0, 10, 3), 4 in range(0, 10, 3), 3.0 in range(5))
#> True True True False True True True False True
print("k" in {"k": 1}, 1 in {"k": 1}.values(), ("k", 1) in {"k": 1}.items(), 1 in (True,), None in [None], [] in [[]], 2 not in {1})
#> True True True True True True True
for f in (lambda: 1 in "abc", lambda: 1 in 5, lambda: [] in {1}, lambda: "a" in b"abc", lambda: None in None, lambda: 300 in b"abc"):
    try:
        print(f())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
#> TypeError 'in <string>' requires string as left operand, not int
#> TypeError argument of type 'int' is not iterable
#> TypeError unhashable type: 'list'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError argument of type 'NoneType' is not iterable
#> ValueError byte must be in range(0, 256)
# ---
# `in` asks the items' __eq__, identity first.
class Never:
    def __eq__(self, other):
        print("eq asked")
        return False
n = Never()
print(n in [n], n in [Never()], [n].count(n), [n] == [n], n == n)
#> eq asked
#> eq asked
#> True False 1 True False
# ---
# Identity: the same object, whatever it equals.
a = [1]
b = [1]
c = a
print(a is b, a is c, a is not b, a == b, None is None, type(a) is list, (a is c) == True)
#> False True True True True True True
a += [2]
print(c, a is c)
#> [1, 2] True
a = a + [3]
print(c, a is c)
#> [1, 2] False
# ---
# Default equality is identity; != follows a user's __eq__.
class A: pass
class B:
    def __init__(self, v):
        self.v = v
    def __eq__(self, other):
        if not isinstance(other, B):
            return NotImplemented
        return self.v == other.v
a = A()
print(a == a, a == A(), a != A(), B(1) == B(1), B(1) != B(1), B(1) != B(2), B(1) == 1, B(1) != 1)
#> True False True True False True False True
print(B.__hash__, A.__hash__ is None)
#> None False
try:
    {B(1)}
except TypeError as error:
    print(error)
#> unhashable type: 'B'
