# Arrays of numbers.
import copy
from array import array, typecodes

a = array("i", [3, 1, 2])
a.append(7)
a.extend([8, 9]), a.extend(array("i", [10])), a.extend(n * 2 for n in range(3)), a.extend((1,))
print(a, len(a), a[0], a[-1], a[1:3], a[::2], 7 in a, 99 in a, a.count(1), a.index(8), a.typecode, a.itemsize)
#> array('i', [3, 1, 2, 7, 8, 9, 10, 0, 2, 4, 1]) 11 3 1 array('i', [1, 2]) array('i', [3, 2, 8, 10, 2, 1]) True False 2 4 i 4
a[0] = 100
a[1:3] = array("i", [5, 6, 7])
del a[-1], a[0:1]
a.insert(0, -1), a.remove(7), a.reverse()
print(a, a.pop(), a.pop(0), a.tolist(), list(a), sum(a), max(a), sorted(a), [n + 1 for n in a], tuple(a))
#> array('i', [2, 0, 10, 9, 8, 7, 6, 5]) -1 4 [2, 0, 10, 9, 8, 7, 6, 5] [2, 0, 10, 9, 8, 7, 6, 5] 47 10 [0, 2, 5, 6, 7, 8, 9, 10] [3, 1, 11, 10, 9, 8, 7, 6] (2, 0, 10, 9, 8, 7, 6, 5)
print(a + array("i", [1]), a * 2, array("i") * 3, a == array("i", a), a < array("i", [100]), a != a[:], bool(array("d")), bool(a))
#> array('i', [2, 0, 10, 9, 8, 7, 6, 5, 1]) array('i', [2, 0, 10, 9, 8, 7, 6, 5, 2, 0, 10, 9, 8, 7, 6, 5]) array('i') True True False False True
b = a
b += array("i", [5])
b *= 2
print(a is b, a, array("d", [1, 2.5]), array("B", b"abc"), array("b", [1, -1]).tobytes(), array("H", b"\x01\x00\x02\x00"))
#> True array('i', [2, 0, 10, 9, 8, 7, 6, 5, 5, 2, 0, 10, 9, 8, 7, 6, 5, 5]) array('d', [1.0, 2.5]) array('B', [97, 98, 99]) b'\x01\xff' array('H', [1, 2])
d = array("d")
d.frombytes(array("d", [1.5, -2.0]).tobytes()), d.fromlist([4, 5.0])
print(d, d.tobytes()[:4], bytes(array("B", [1, 2])), bytearray(array("B", [3])), "i" in typecodes)
#> array('d', [1.5, -2.0, 4.0, 5.0]) b'\x00\x00\x00\x00' b'\x01\x02' bytearray(b'\x03') True
c = copy.copy(d)
e = copy.deepcopy({"x": [d]})
c.append(0), e["x"][0].append(1)
print(d, c, e, isinstance(d, array), type(d), array.__name__, repr(d), str(d), f"{d}")
#> array('d', [1.5, -2.0, 4.0, 5.0]) array('d', [1.5, -2.0, 4.0, 5.0, 0.0]) {'x': [array('d', [1.5, -2.0, 4.0, 5.0, 1.0])]} True <class 'array.array'> array array('d', [1.5, -2.0, 4.0, 5.0]) array('d', [1.5, -2.0, 4.0, 5.0]) array('d', [1.5, -2.0, 4.0, 5.0])
s = array("h", [1, 256])
s.byteswap()
print(s, s.tolist(), array("i", (n for n in range(5))), array("q", range(4)), array("i", {1: 2}), array("f", [0.5]), array("L", array("i", [1])))
#> array('h', [256, 1]) [256, 1] array('i', [0, 1, 2, 3, 4]) array('q', [0, 1, 2, 3]) array('i', [1]) array('f', [0.5]) array('L', [1])
for index, value in enumerate(array("i", [10, 20])):
    print(index, value, end="; ")
print([*a], {*array("i", [1, 1])}, dict(zip(array("i", [1]), array("b", [2]))))
#> 0 10; 1 20; [2, 0, 10, 9, 8, 7, 6, 5, 5, 2, 0, 10, 9, 8, 7, 6, 5, 5] {1} {1: 2}
sieve = array("b", [1]) * 50
for n in range(2, 8):
    for multiple in range(n * n, 50, n):
        sieve[multiple] = 0
print([n for n in range(2, 50) if sieve[n]])
#> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
match array("i", [1, 2]):
    case [x, y]:
        print("sequence", x, y)
    case _:
        print("no sequence")
#> sequence 1 2
# --- mistakes
from array import array

a = array("i", [1])
for wrong in (
    lambda: array(1), lambda: array("x"), lambda: array("i", 5), lambda: array("i", "ab"), lambda: array("i", [1.5]), lambda: array("b", [300]), lambda: a.append("x"),
    lambda: a.index(5), lambda: a.remove(5), lambda: a.fromlist((1,)), lambda: a.frombytes(b"a"), lambda: a.extend(["x"]), lambda: a.extend(array("d")), lambda: a + [1],
    lambda: a.pop(5), lambda: a[9], lambda: array(), lambda: array("i", [1], 2), lambda: a.missing, lambda: a.extend(5), lambda: array("i", None), lambda: hash(a),
    lambda: a < [1], lambda: a * 1.5, lambda: array("B", [-1]), lambda: a.__setitem__(0, "x"), lambda: array("i").pop(), lambda: a["x"], lambda: a.index(object()),
):  # fmt: skip
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
#> TypeError array() argument 1 must be a unicode character, not int
#> ValueError bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)
#> TypeError 'int' object is not iterable
#> TypeError cannot use a str to initialize an array with typecode 'i'
#> TypeError 'float' object cannot be interpreted as an integer
#> OverflowError signed char is greater than maximum
#> TypeError 'str' object cannot be interpreted as an integer
#> ValueError array.index(x): x not in array
#> ValueError array.remove(x): x not in array
#> TypeError arg must be list
#> ValueError bytes length not a multiple of item size
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError can only extend with array of same kind
#> TypeError can only append array (not "list") to array
#> IndexError pop index out of range
#> IndexError array index out of range
#> TypeError array() takes at least 1 argument (0 given)
#> TypeError array() takes at most 2 arguments (3 given)
#> AttributeError 'array.array' object has no attribute 'missing'
#> TypeError 'int' object is not iterable
#> TypeError 'NoneType' object is not iterable
#> TypeError unhashable type: 'array.array'
#> TypeError '<' not supported between instances of 'array.array' and 'list'
#> TypeError can't multiply sequence by non-int of type 'float'
#> OverflowError unsigned byte integer is less than minimum
#> TypeError 'str' object cannot be interpreted as an integer
#> IndexError pop from empty array
#> TypeError array indices must be integers
#> ValueError array.index(x): x not in array
# --- across a call
from array import array

a = array("i", range(5))
total = 0
for n in a:
    total += ask(n)
print(total, a)
#> 10 array('i', [0, 1, 2, 3, 4])
