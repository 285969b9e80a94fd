# textwrap.
import textwrap

text = "The quick brown fox jumps over the lazy dog, and   runs away-from here."
print(textwrap.wrap(text, 20), textwrap.fill(text, width=30, initial_indent="* "), textwrap.shorten(text, 25), textwrap.shorten(text, width=20, placeholder="..."))
#> ['The quick brown fox', 'jumps over the lazy', 'dog, and   runs', 'away-from here.'] * The quick brown fox jumps
#> over the lazy dog, and   runs
#> away-from here. The quick brown fox [...] The quick brown...
print(repr(textwrap.dedent("    a\n      b\n    c\n")), repr(textwrap.indent("a\n\nb\n", "> ")), repr(textwrap.indent("a\nb", "- ", lambda line: "a" in line)))
#> 'a\n  b\nc\n' '> a\n\n> b\n' '- a\nb'
w = textwrap.TextWrapper(width=15)
w.subsequent_indent = "  "
print(w.wrap(text), w.fill("short"))
#> ['The quick brown', '  fox jumps', '  over the lazy', '  dog, and', '  runs away-', '  from here.'] short
try:
    textwrap.wrap(text, 0)
except ValueError as e:
    print(e)
#> invalid width 0 (must be > 0)
# ---
# struct.
import struct

print(struct.pack("<ihb", 1, -2, 3), struct.unpack(">I", b"\0\0\1\0"), struct.calcsize("iq"), struct.pack("5s?d", b"ab", True, 1.5), struct.unpack_from("B", b"abc", 2), list(struct.iter_unpack("<H", b"abcd")))
#> b'\x01\x00\x00\x00\xfe\xff\x03' (256,) 16 b'ab\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\xf8?' (99,) [(25185,), (25699,)]
s = struct.Struct("<IB")
buffer = bytearray(8)
s.pack_into(buffer, 1, 7, 8)
print(s.size, s.format, s.unpack(s.pack(5, 6)), buffer)
#> 5 <IB (5, 6) bytearray(b'\x00\x07\x00\x00\x00\x08\x00\x00')
for attempt in (lambda: struct.pack("i", "x"), lambda: struct.pack("b", 300), lambda: struct.unpack("i", b"x"), lambda: struct.pack("z", 1), lambda: struct.pack("ii", 1)):
    try:
        print(attempt())
    except struct.error as e:
        print(type(e), e)
#> <class 'struct.error'> required argument is not an integer
#> <class 'struct.error'> byte format requires -128 <= number <= 127
#> <class 'struct.error'> unpack requires a buffer of 4 bytes
#> <class 'struct.error'> bad char in struct format
#> <class 'struct.error'> pack expected 2 items for packing (got 1)
# ---
# uuid and secrets.
import secrets
import uuid

u = uuid.UUID("12345678-1234-5678-1234-567812345678")
print(u, repr(u), u.hex, u.int, u.bytes, u.urn, u.version, u.variant, u.fields, u.bytes_le, u == uuid.UUID(int=u.int), u < uuid.UUID(int=0), hash(u) == hash(u.int), u.node, u.time)
#> 12345678-1234-5678-1234-567812345678 UUID('12345678-1234-5678-1234-567812345678') 12345678123456781234567812345678 24197857161011715162171839636988778104 b'\x124Vx\x124Vx\x124Vx\x124Vx' urn:uuid:12345678-1234-5678-1234-567812345678 None reserved for NCS compatibility (305419896, 4660, 22136, 18, 52, 95073701484152) b'xV4\x124\x12xV\x124Vx\x124Vx' True False True 95073701484152 466142576285865592
print(uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid3(uuid.NAMESPACE_URL, "x"), uuid.uuid4().version, len(str(uuid.uuid4())), uuid.uuid4() != uuid.uuid4(), uuid.uuid4().variant == uuid.RFC_4122)
#> 886313e1-3b8a-5372-9b90-0c9aee199e5d 60a7f89c-e446-309c-8b4f-460bfdfd0dee 4 36 True True
print(len(secrets.token_hex(8)), len(secrets.token_bytes()), len(secrets.token_urlsafe(16)), secrets.randbelow(5) < 5, secrets.choice([1]), secrets.randbits(4) < 16, secrets.compare_digest("a", "a"))
#> 16 32 22 True 1 True True
for attempt in (lambda: uuid.UUID("x"), lambda: uuid.UUID(), lambda: uuid.UUID(int=-1), lambda: setattr(u, "int", 5), lambda: secrets.randbelow(0)):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
#> ValueError badly formed hexadecimal UUID string
#> TypeError one of the hex, bytes, bytes_le, fields, or int arguments must be given
#> ValueError int is out of range (need a 128-bit value)
#> TypeError UUID objects are immutable
#> ValueError Upper bound must be positive.
# ---
# unicodedata.
import unicodedata

print(unicodedata.name("é"), unicodedata.category("a"), unicodedata.normalize("NFD", "é").encode(), unicodedata.lookup("SNOWMAN"), unicodedata.numeric("½"), unicodedata.digit("5"), unicodedata.combining("\u0301"), unicodedata.decimal("x", -1), unicodedata.is_normalized("NFC", "é"), unicodedata.east_asian_width("中"))
#> LATIN SMALL LETTER E WITH ACUTE Ll b'e\xcc\x81' ☃ 0.5 5 230 -1 True W
for attempt in (lambda: unicodedata.name("\n"), lambda: unicodedata.lookup("NOPE"), lambda: unicodedata.digit("x")):
    try:
        print(attempt())
    except (ValueError, KeyError) as e:
        print(type(e).__name__, e)
#> ValueError no such name
#> KeyError "undefined character name 'NOPE'"
#> ValueError not a digit
