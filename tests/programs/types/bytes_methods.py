# Construction in every way.
print(bytes(), bytes(3), bytes([1, 2, 255]), bytes("é", "utf-8"), bytes(b"x"), bytes(range(3)), bytes.fromhex("ff 00aB"), bytes(bytearray(b"a")), bytes(i for i in (65, 66)), bytearray(2), bytearray("ab", "ascii"), bytearray([1]), bytes((True, False)))
#> b'' b'\x00\x00\x00' b'\x01\x02\xff' b'\xc3\xa9' b'x' b'\x00\x01\x02' b'\xff\x00\xab' b'a' b'AB' bytearray(b'\x00\x00') bytearray(b'ab') bytearray(b'\x01') b'\x01\x00'
for f in (lambda: bytes([256]), lambda: bytes([-1]), lambda: bytes("a"), lambda: bytes(-1), lambda: bytes(["a"]), lambda: bytes(1.5), lambda: bytes.fromhex("f"), lambda: bytes.fromhex("zz"), lambda: bytes(None), lambda: bytes(5, "ascii"), lambda: bytearray([256])):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
#> ValueError bytes must be in range(0, 256)
#> ValueError bytes must be in range(0, 256)
#> TypeError string argument without an encoding
#> ValueError negative count
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError cannot convert 'float' object to bytes
#> ValueError non-hexadecimal number found in fromhex() arg at position 1
#> ValueError non-hexadecimal number found in fromhex() arg at position 0
#> TypeError cannot convert 'NoneType' object to bytes
#> TypeError encoding without a string argument
#> ValueError byte must be in range(0, 256)
# ---
# Indexing gives ints, slicing bytes; iteration gives ints.
b = b"hello"
print(b[0], b[-1], b[1:3], b[::-1], list(b), [chr(c) for c in b], b[0] == ord("h"), b[:0], 104 in b, b"ell" in b, len(b), max(b), sorted(b), b == b"hello", b < b"help", b + b"!" * 2)
#> 104 111 b'el' b'olleh' [104, 101, 108, 108, 111] ['h', 'e', 'l', 'l', 'o'] True b'' True True 5 111 [101, 104, 108, 108, 111] True True b'hello!!'
# ---
# Methods like those of str, with bytes arguments.
print(b"a,b,c".split(b","), b" a b ".split(), b"abc".upper(), b"AbC".swapcase(), b"abc".replace(b"b", b"--"), b"  x ".strip(), b"xxaxx".strip(b"x"), b"a-b".partition(b"-"), b",".join([b"a", bytearray(b"b")]), b"abc".find(b"c"), b"abc".find(99), b"aXbX".count(b"X"))
#> [b'a', b'b', b'c'] [b'a', b'b'] b'ABC' b'aBc' b'a--c' b'x' b'a' (b'a', b'-', b'b') b'a,b' 2 2 2
print(b"abc".startswith((b"x", b"a")), b"7".zfill(3), b"ab".center(6, b"*"), b"a\tb".expandtabs(3), b"a\nb\r\nc".splitlines(), b"abc".hex(), b"abcd".hex(":", 2), b"abc".hex("-"), b"abc".isalpha(), b"12".isdigit(), b"Ab c".title(), b"abc".removeprefix(b"a"), b"abc".translate(bytes.maketrans(b"ab", b"xy"), b"c"), b"aaa".rfind(b"a"), b"abc".index(b"b"), b" \t".isspace(), b"aB".islower())
#> True b'007' b'**ab**' b'a  b' [b'a', b'b', b'c'] 616263 6162:6364 61-62-63 True True b'Ab C' b'bc' b'xy' 2 1 True False
for f in (lambda: b"a".split(","), lambda: b"a".join(["x"]), lambda: b"a" in "abc", lambda: b"a".replace("a", "b"), lambda: b"a".find("a"), lambda: b"a" + "b", lambda: b"a".index(b"z"), lambda: b"ab".center(5, "*"), lambda: b"a" < "a"):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
#> TypeError a bytes-like object is required, not 'str'
#> TypeError sequence item 0: expected a bytes-like object, str found
#> TypeError 'in <string>' requires string as left operand, not bytes
#> TypeError a bytes-like object is required, not 'str'
#> TypeError argument should be integer or bytes-like object, not 'str'
#> TypeError can't concat str to bytes
#> ValueError subsection not found
#> TypeError center() argument 2 must be a byte string of length 1, not str
#> TypeError '<' not supported between instances of 'bytes' and 'str'
# ---
# bytearray changes in place; its methods; copies are its own.
b = bytearray(b"hello")
c = b
b.append(33); b.extend(b"??"); b.extend([65]); b.insert(0, 60); b += b"."
b[0:1] = b"<<"
del b[-1]
print(c, b is c, b.pop(), b.pop(0), b.index(b"l"), b.remove(108), b)
#> bytearray(b'<helo!??') True 65 60 3 None bytearray(b'<helo!??')
b.reverse()
print(b, b.copy() == b, b.copy() is b, bytes(b), b.decode(), b.upper(), type(b[1:3]).__name__, b.count(b"l"))
#> bytearray(b'??!oleh<') True False b'??!oleh<' ??!oleh< bytearray(b'??!OLEH<') bytearray 1
b.clear()
print(b, bool(b), bytearray(b"ab") * 2, bytearray(b"a") == b"a", [x for x in bytearray(b"ab")])
#> bytearray(b'') False bytearray(b'abab') True [97, 98]
for f in (lambda: b.pop(), lambda: b.append(256), lambda: b.append("a"), lambda: b.remove(1), lambda: hash(b), lambda: b.insert(0, -1)):
    try:
        f()
    except (IndexError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
#> IndexError pop from empty bytearray
#> ValueError byte must be in range(0, 256)
#> TypeError 'str' object cannot be interpreted as an integer
#> ValueError value not found in bytearray
#> TypeError unhashable type: 'bytearray'
#> ValueError byte must be in range(0, 256)
# ---
# int to bytes and back.
print((1024).to_bytes(2, "big"), (1024).to_bytes(4, "little"), (-2).to_bytes(2, "big", signed=True), int.from_bytes(b"\x04\x00", "big"), int.from_bytes(b"\xff\xfe", "big", signed=True), int.from_bytes([1, 2], "little"), (0).to_bytes(0, "big"), (255).to_bytes(1, byteorder="big"), (65).to_bytes(), int.from_bytes(b"A"))
#> b'\x04\x00' b'\x00\x04\x00\x00' b'\xff\xfe' 1024 -2 513 b'' b'\xff' b'A' 65
for f in (lambda: (256).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"), lambda: (1).to_bytes(1, "middle"), lambda: (1).to_bytes(-1, "big"), lambda: int.from_bytes("a", "big")):
    try:
        f()
    except (OverflowError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
#> OverflowError int too big to convert
#> OverflowError can't convert negative int to unsigned
#> ValueError byteorder must be either 'little' or 'big'
#> ValueError length argument must be non-negative
#> TypeError cannot convert 'str' object to bytes
# ---
# Bytes as keys, hashed as their value; not equal to text.
d = {b"k": 1, "k": 2}
print(d[b"k"], d["k"], b"a" == "a", b"" == "", {b"a", bytes([97])}, hash(b"ab") == hash(bytes(bytearray(b"ab"))), b"a" != "a")
#> 1 2 False False {b'a'} True True
# ---
# memoryview: a window on bytes, slicing without a copy, writing through to a bytearray.
data = bytearray(b"abcdef")
m = memoryview(data)
m[0] = 65
m[2:4] = b"XY"
print(data, m[1], bytes(m[1:3]), m.tolist(), len(m), m.nbytes, m.readonly, m[::-1].tobytes(), m == data, 66 in m, memoryview(b"ab").readonly)
#> bytearray(b'AbXYef') 98 b'bX' [65, 98, 88, 89, 101, 102] 6 6 False b'feYXbA' True False True
try:
    memoryview(b"ab")[0] = 1
except TypeError as e:
    print(e)
#> cannot modify read-only memory
m.release()
