# Case methods, beyond ASCII as well.
for s in ("hello World", "ÀÉß ǆ", "i'm o'neil 2nd", "ALL CAPS", "", "ﬁ ŉ", "ΑΣ Σ"):
    print([s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold()])
#> ['HELLO WORLD', 'hello world', 'Hello World', 'Hello world', 'HELLO wORLD', 'hello world']
#> ['ÀÉSS Ǆ', 'àéß ǆ', 'Àéß ǅ', 'Àéß ǆ', 'àéSS Ǆ', 'àéss ǆ']
#> ["I'M O'NEIL 2ND", "i'm o'neil 2nd", "I'M O'Neil 2Nd", "I'm o'neil 2nd", "I'M O'NEIL 2ND", "i'm o'neil 2nd"]
#> ['ALL CAPS', 'all caps', 'All Caps', 'All caps', 'all caps', 'all caps']
#> ['', '', '', '', '', '']
#> ['FI ʼN', 'ﬁ ŉ', 'Fi ʼN', 'Fi ŉ', 'FI ʼN', 'fi ʼn']
#> ['ΑΣ Σ', 'ας σ', 'Ας Σ', 'Ας σ', 'ας σ', 'ασ σ']
# ---
# split and its relatives: separators, limits, whitespace, empty parts.
print("a b  c ".split(), "a b  c ".split(" "), "a,b,,c".split(","), "a,b,c".split(",", 1), "a,b,c".rsplit(",", 1), " a  b c".split(None, 1), "a b  c ".rsplit(None, 1))
#> ['a', 'b', 'c'] ['a', 'b', '', 'c', ''] ['a', 'b', '', 'c'] ['a', 'b,c'] ['a,b', 'c'] ['a', 'b c'] ['a b', 'c']
print("".split(), "".split(","), "abc".split("abc"), "aXXbXXc".split("XX"), " x ".split(maxsplit=0), "a\tb\nc\x1dd\u2003e".split(), "a,b".split(",", -1), "a,b".split(",", 0), "aaa".split("aa"), "aaa".rsplit("aa"))
#> [] [''] ['', ''] ['a', 'b', 'c'] ['x '] ['a', 'b', 'c', 'd', 'e'] ['a', 'b'] ['a,b'] ['', 'a'] ['a', '']
print("a\nb\r\nc\rd\n\ne".splitlines(), "a\nb\n".splitlines(True), "".splitlines(), "\n".splitlines(), "a\x0bb\x0cc\u2028d\x85e".splitlines(), "a\n\n".splitlines())
#> ['a', 'b', 'c', 'd', '', 'e'] ['a\n', 'b\n'] [] [''] ['a', 'b', 'c', 'd', 'e'] ['a', '']
print("k=v=w".partition("="), "k=v=w".rpartition("="), "none".partition("="), "none".rpartition("="), "=".partition("="))
#> ('k', '=', 'v=w') ('k=v', '=', 'w') ('none', '', '') ('', '', 'none') ('', '=', '')
for f in (lambda: "a".split(""), lambda: "a".partition(""), lambda: "a".split(1), lambda: "a".split(",", "1"), lambda: "a".partition(None)):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
#> ValueError empty separator
#> ValueError empty separator
#> TypeError must be str or None, not int
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError must be str, not NoneType
# ---
# strip: characters as a set, from both or one end; prefixes and suffixes.
print(["  a b \n".strip(), "xxaxbxx".strip("x"), "abcba".strip("ab"), "  a ".lstrip(), "  a ".rstrip() + "|", "www.x.com".lstrip("w."), "a.py.py".rstrip(".py"), "".strip(), "\u2003a\u3000".strip(), "a".strip("")])
#> ['a b', 'axb', 'c', 'a ', '  a|', 'x.com', 'a', '', 'a', 'a']
print("test.py".removesuffix(".py"), "test.py".removesuffix(".txt"), "un-do".removeprefix("un-"), "aa".removeprefix("a"), "a".removesuffix(""), "x".strip(None))
#> test test.py do a a x
print("abc".startswith("ab"), "abc".startswith(("x", "a")), "abc".startswith("b", 1), "abc".endswith("bc"), "abc".endswith("b", 0, 2), "abc".startswith(""), "abc".startswith("", 4), "abc".endswith(()), "abc".startswith("bc", -2))
#> True True True True True True False False True
for f in (lambda: "a".strip(1), lambda: "a".startswith(1), lambda: "a".startswith(["a"]), lambda: "a".endswith(("a", 1)), lambda: "b".endswith(("a", 1))):
    try:
        print(f())
    except TypeError as e:
        print(e)
#> strip arg must be None or str
#> startswith first arg must be str or a tuple of str, not int
#> startswith first arg must be str or a tuple of str, not list
#> True
#> tuple for endswith must only contain str, not int
# ---
# find, index, count with bounds; overlapping and empty needles.
s = "banana"
print(s.find("an"), s.find("an", 2), s.find("x"), s.rfind("an"), s.find(""), s.find("", 6), s.find("", 7), s.rfind(""), s.find("a", -1), s.find("na", 0, 4), s.rfind("a", 0, 5), s.find("an", None, 3))
#> 1 3 -1 3 0 6 -1 6 5 2 3 1
print(s.count("a"), s.count("ana"), s.count(""), s.count("a", 2), s.count("a", -3, -1), "".count(""), "aaaa".count("aa"), s.index("n"), s.rindex("n"))
#> 3 1 7 2 1 1 2 2 4
for f in (lambda: s.index("x"), lambda: s.rindex("b", 1), lambda: s.index("a", 6)):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
#> ValueError substring not found
#> ValueError substring not found
#> ValueError substring not found
# ---
# replace: counts, empty patterns, overlapping.
print("aaa".replace("a", "b", 2), "abc".replace("", "-"), "aaaa".replace("aa", "x"), "abc".replace("b", ""), "abc".replace("z", "y"), "a.b".replace(".", "\\."), "".replace("", "x"), "abc".replace("", "-", 2), "aaa".replace("a", "b", -1), "aaa".replace("a", "b", 0))
#> bba -a-b-c- xx ac abc a\.b x -a-bc bbb aaa
print("a-b_c".translate({ord("-"): " ", ord("_"): None, ord("c"): "CC", 97: 65}), "abc".translate(str.maketrans("ab", "xy", "c")), "abc".translate(str.maketrans({"a": "1", "b": None, 99: "!"})), str.maketrans("ab", "xy"))
#> A bCC xy 1! {97: 120, 98: 121}
for f in (lambda: "a".replace(1, "b"), lambda: str.maketrans("ab", "x"), lambda: str.maketrans({"ab": 1}), lambda: str.maketrans(5)):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
#> TypeError replace() argument 1 must be str, not int
#> ValueError the first two maketrans arguments must have equal length
#> ValueError string keys in translate table must be of length 1
#> TypeError if you give only one argument to maketrans it must be a dict
# ---
# join takes any iterable of str, and says which item is not.
print(",".join(["a", "b"]), "".join("abc"), "-".join({"k": 1, "l": 2}), ", ".join(str(i) for i in range(3)), ".".join([]), "x".join(["only"]), "ab".join(("1", "2", "3")), "".join(reversed("abc")), " ".join(map(str, (1, None))))
#> a,b abc k-l 0, 1, 2  only 1ab2ab3 cba 1 None
for f in (lambda: ",".join([1]), lambda: ",".join(["a", None, "b"]), lambda: ",".join(5), lambda: ",".join([b"a"]), lambda: "".join(["a", "b", 3.0])):
    try:
        f()
    except TypeError as e:
        print(e)
#> sequence item 0: expected str instance, int found
#> sequence item 1: expected str instance, NoneType found
#> can only join an iterable
#> sequence item 0: expected str instance, bytes found
#> sequence item 2: expected str instance, float found
# ---
# Padding and alignment, zfill with signs, expandtabs.
print(["ab".ljust(5) + "|", "ab".rjust(5, "*"), "ab".center(5, "-"), "abc".center(6, "-"), "ab".center(1), "42".zfill(5), "-42".zfill(5), "+1".zfill(4), "".zfill(2), "--1".zfill(5), "abc".zfill(2)])
#> ['ab   |', '***ab', '--ab-', '-abc--', 'ab', '00042', '-0042', '+001', '00', '-00-1', 'abc']
print("a\tbc\td".expandtabs(4), "\t|".expandtabs(), "a\tb".expandtabs(0), "ab\n\tc".expandtabs(3), repr("a\tb".expandtabs(1)))
#> a   bc  d         | ab ab
#>    c 'a b'
for f in (lambda: "a".ljust(5, "ab"), lambda: "a".center("5"), lambda: "a".rjust(3, 1), lambda: "a".zfill()):
    try:
        f()
    except TypeError as e:
        print(e)
#> The fill character must be exactly one character long
#> 'str' object cannot be interpreted as an integer
#> The fill character must be a unicode character, not int
#> str.zfill() takes exactly one argument (0 given)
# ---
# is-methods over categories of characters.
tests = ["isalpha", "isdigit", "isdecimal", "isnumeric", "isalnum", "isspace", "isupper", "islower", "istitle", "isidentifier", "isprintable", "isascii"]
for s in ("abc", "ABC", "Abc Def", "123", "½", "²", "٣", " \t", "", "a1", "a b", "_x1", "1x", "é", "\n", "ǅ", "class", "Ⅷ", "a_B"):
    print(repr(s), "".join("X" if getattr(s, t)() else "." for t in tests))
#> 'abc' X...X..X.XXX
#> 'ABC' X...X.X..XXX
#> 'Abc Def' ........X.XX
#> '123' .XXXX.....XX
#> '½' ...XX.....X.
#> '²' .X.XX.....X.
#> '٣' .XXXX.....X.
#> ' \t' .....X.....X
#> '' ..........XX
#> 'a1' ....X..X.XXX
#> 'a b' .......X..XX
#> '_x1' .......X.XXX
#> '1x' ....X..X..XX
#> 'é' X...X..X.XX.
#> '\n' .....X.....X
#> 'ǅ' X...X...XXX.
#> 'class' X...X..X.XXX
#> 'Ⅷ' ...XX.X.XXX.
#> 'a_B' .........XXX
# ---
# encode and decode with error handlers.
s = "aé€😀"
print(s.encode(), s.encode("utf-8"), s.encode("utf-16-le"), s.encode("latin-1", "replace"), s.encode("ascii", "ignore"), s.encode("ascii", "xmlcharrefreplace"), s.encode("ascii", "backslashreplace"), s.encode("ascii", errors="namereplace"))
#> b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80' b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80' b'a\x00\xe9\x00\xac =\xd8\x00\xde' b'a\xe9??' b'a' b'a&#233;&#8364;&#128512;' b'a\\xe9\\u20ac\\U0001f600' b'a\\N{LATIN SMALL LETTER E WITH ACUTE}\\N{EURO SIGN}\\N{GRINNING FACE}'
print(b"a\xc3\xa9\xff".decode("utf-8", "replace"), b"\xe9".decode("latin-1"), b"a\xff".decode("ascii", "ignore"), b"\xff\xfea\x00".decode("utf-16"), b"a\xff".decode("utf-8", "backslashreplace"), "\udc80".encode("utf-8", "surrogatepass"), "é".encode("utf8").decode("UTF_8"))
#> aé� é a a a\xff b'\xed\xb2\x80' é
for f in (lambda: s.encode("ascii"), lambda: b"\xff".decode(), lambda: s.encode("nope"), lambda: b"a\xc3".decode("utf-8"), lambda: "\udc80".encode(), lambda: "é€".encode("latin-1"), lambda: "a".encode("utf-8", "nohandler"), lambda: "é".encode("ascii", "nohandler"), lambda: b"abc\xe9def".decode("ascii")):
    try:
        print(f())
    except (UnicodeError, LookupError) as e:
        print(type(e).__name__, e)
#> UnicodeEncodeError 'ascii' codec can't encode characters in position 1-3: ordinal not in range(128)
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#> LookupError unknown encoding: nope
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xc3 in position 1: unexpected end of data
#> UnicodeEncodeError 'utf-8' codec can't encode character '\udc80' in position 0: surrogates not allowed
#> UnicodeEncodeError 'latin-1' codec can't encode character '\u20ac' in position 1: ordinal not in range(256)
#> b'a'
#> LookupError unknown error handler name 'nohandler'
#> UnicodeDecodeError 'ascii' codec can't decode byte 0xe9 in position 3: ordinal not in range(128)
# ---
# Indexing and slicing by code point; combining characters and emoji are several.
s = "e\u0301x👨‍👩"
print(len(s), [hex(ord(c)) for c in s], ascii(s[::-1]), s[1] == "\u0301", "é" == "e\u0301", len("é"), s[2], max("aZ9"), min("aZ9"), sorted("bAca1"))
#> 6 ['0x65', '0x301', '0x78', '0x1f468', '0x200d', '0x1f469'] '\U0001f469\u200d\U0001f468x\u0301e' True False 1 x a 9 ['1', 'A', 'a', 'b', 'c']
# ---
# Strings do not change; every method gives a new one; unbound methods work on str only.
s = "abc"
t = s.upper()
print(s, t, list(map(str.upper, ["a", "b"])), str.join(",", ["a"]), sorted(["b", "A"], key=str.lower), str.split("a b"), "x" * 3 == "xxx")
#> abc ABC ['A', 'B'] a ['A', 'b'] ['a', 'b'] True
for f in (lambda: str.upper(5), lambda: str.join(",", 5), lambda: "abc".upper(1), lambda: "abc".missing(), lambda: str.upper()):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
#> TypeError descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
#> TypeError can only join an iterable
#> TypeError str.upper() takes no arguments (1 given)
#> AttributeError 'str' object has no attribute 'missing'
#> TypeError unbound method str.upper() needs an argument
# ---
# The constructor.
print(str(), repr(str("")), str(5), str(None), str([1, "a"]), str(b"abc", "ascii"), str(b"\xe9", "latin-1"), str(object=5), str(bytearray(b"x"), encoding="utf-8"), str(1.0), str(True), str({"a"}))
#>  '' 5 None [1, 'a'] abc é 5 x 1.0 True {'a'}
for f in (lambda: str("a", "ascii"), lambda: str(5, "ascii"), lambda: str(b"\xff", "ascii")):
    try:
        f()
    except (TypeError, UnicodeDecodeError) as e:
        print(type(e).__name__, e)
#> TypeError decoding str is not supported
#> TypeError decoding to str: need a bytes-like object, int found
#> UnicodeDecodeError 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
