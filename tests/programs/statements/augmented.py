# Every augmented operator on names.
x = 10
x += 5; print(x)
#> 15
x -= 1; print(x)
#> 14
x *= 3; print(x)
#> 42
x //= 4; print(x)
#> 10
x **= 2; print(x)
#> 100
x %= 37; print(x)
#> 26
x <<= 4; print(x)
#> 416
x >>= 1; print(x)
#> 208
x |= 3; print(x)
#> 211
x &= 0xF0; print(x)
#> 208
x ^= 0xFF; print(x)
#> 47
x /= 4; print(x)
#> 11.75
# ---
# In place for mutable objects: other names see it; rebinding for immutable ones.
a = b = [1]
a += [2]
a *= 2
print(b, a is b)
#> [1, 2, 1, 2] True
a = b = (1,)
a += (2,)
print(b, a is b)
#> (1,) False
s = t = {1}
s |= {2}; s &= {2, 3}; s ^= {5}; s -= {2}
print(t, s is t)
#> {5} True
f = g = frozenset([1])
f |= {2}
print(g, f == {1, 2})
#> frozenset({1}) True
d = e = {"a": 1}
d |= {"b": 2}
d |= [("c", 3)]
print(e)
#> {'a': 1, 'b': 2, 'c': 3}
m = n = bytearray(b"a")
m += b"b"; m *= 2
print(n)
#> bytearray(b'abab')
# ---
# list += takes any iterable, + does not.
xs = [1]
xs += "ab"
xs += (n for n in (7, 8))
xs += {"k": 1}
print(xs)
#> [1, 'a', 'b', 7, 8, 'k']
try:
    xs + "ab"
except TypeError as error:
    print(error)
#> can only concatenate list (not "str") to list
try:
    xs += 5
except TypeError as error:
    print(error)
#> 'int' object is not iterable
# ---
# A tuple holding a list: the list changes, and then the store fails.
t = ([1], 2)
try:
    t[0] += [5]
except TypeError as error:
    print(error)
#> 'tuple' object does not support item assignment
print(t)
#> ([1, 5], 2)
# ---
# On attributes and subscripts the target is evaluated once, read once, written once.
class Loud:
    def __init__(self):
        self.__dict__["n"] = 1
    def __getattr__(self, name):
        print("getattr", name)
        return 10
    def __setattr__(self, name, value):
        print("setattr", name, value)
    def __getitem__(self, key):
        print("getitem", key)
        return 100
    def __setitem__(self, key, value):
        print("setitem", key, value)
calls = []
def get():
    calls.append("get")
    return Loud()
get().missing += 1
#> getattr missing
#> setattr missing 11
get()[len(calls)] -= 1
#> getitem 2
#> setitem 2 99
get().n += 1
#> setattr n 2
get()["a":"b"] *= 2
#> getitem slice('a', 'b', None)
#> setitem slice('a', 'b', None) 200
print(calls)
#> ['get', 'get', 'get', 'get']
# ---
# In-place dunders first, else the plain ones, else the reflected.
class InPlace:
    def __init__(self, log):
        self.log = log
    def __iadd__(self, other):
        self.log.append(("iadd", other))
        return self
    def __isub__(self, other):
        return NotImplemented
    def __sub__(self, other):
        return ("sub", other)
class Right:
    def __rmul__(self, other):
        return ("rmul", other)
a = InPlace([])
b = a
a += 1
print(a is b, a.log)
#> True [('iadd', 1)]
a -= 2
print(a)
#> ('sub', 2)
x = 5
x *= Right()
print(x)
#> ('rmul', 5)
class Weird:
    def __iadd__(self, other):
        return "not self"
w = Weird()
w += 1
print(w)
#> not self
# ---
# Errors name the augmented operator.
class Plain: pass
def run(text):
    x = {"none": None, "list": [1], "plain": Plain(), "str": "a", "int": 1}[text.split()[0]]
    op = text.split()[1]
    try:
        if op == "+=": x += 1
        elif op == "-=": x -= "b"
        elif op == "*=": x *= "b"
        elif op == "/=": x /= []
        elif op == "|=": x |= None
        elif op == "@=": x @= 1
        elif op == "**=": x **= "b"
        elif op == "<<=": x <<= 1.5
        elif op == "%=": x %= []
        print("ok", x)
    except TypeError as error:
        print(error)
for text in ("none +=", "list -=", "plain *=", "str /=", "int |=", "int @=", "int **=", "int <<=", "int %=", "list +=", "str +=", "str %=", "list *="):
    run(text)
#> unsupported operand type(s) for +=: 'NoneType' and 'int'
#> unsupported operand type(s) for -=: 'list' and 'str'
#> unsupported operand type(s) for *=: 'Plain' and 'str'
#> unsupported operand type(s) for /=: 'str' and 'list'
#> unsupported operand type(s) for |=: 'int' and 'NoneType'
#> unsupported operand type(s) for @=: 'int' and 'int'
#> unsupported operand type(s) for **=: 'int' and 'str'
#> unsupported operand type(s) for <<=: 'int' and 'float'
#> unsupported operand type(s) for %=: 'int' and 'list'
#> 'int' object is not iterable
#> can only concatenate str (not "int") to str
#> ok a
#> can't multiply sequence by non-int of type 'str'
# ---
# Local, global and nonlocal targets.
total = 0
def add(n):
    global total
    total += n
def counter():
    n = 0
    def up():
        nonlocal n
        n += 1
        return n
    return up
def broken():
    total += 1
add(5); add(6)
up = counter()
up(); up()
print(total, up())
#> 11 3
try:
    broken()
except UnboundLocalError as error:
    print(error)
#> cannot access local variable 'total' where it is not associated with a value
try:
    never += 1
except NameError as error:
    print(error)
#> name 'never' is not defined
# ---
# String += in a loop builds the text; the old value is kept by others.
s = ""
seen = []
for c in "abc":
    s += c
    seen.append(s)
print(seen)
#> ['a', 'ab', 'abc']
d = {}
for w in "a b a".split():
    d[w] = d.get(w, 0) + 1
    d.setdefault(w + w, []).append(1)
d["a"] += 10
print(d)
#> {'a': 12, 'aa': [1, 1], 'b': 1, 'bb': [1]}
try:
    d["zzz"] += 1
except KeyError as error:
    print("KeyError", error, "zzz" in d)
#> KeyError 'zzz' False
