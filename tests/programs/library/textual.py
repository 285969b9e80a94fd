# string: constants, Template, Formatter, capwords.
import string
print(string.ascii_lowercase, string.ascii_uppercase[:3], string.digits, string.hexdigits, string.punctuation, repr(string.whitespace), string.capwords("hello big world"), len(string.printable), string.octdigits)
#> abcdefghijklmnopqrstuvwxyz ABC 0123456789 0123456789abcdefABCDEF !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~ ' \t\n\r\x0b\x0c' Hello Big World 100 01234567
t = string.Template("$who likes ${what}s, $$5 and $who")
print(t.substitute(who="ann", what="cat"), t.safe_substitute(who="bob"), t.substitute({"who": 1}, what=2), t.template[:4])
#> ann likes cats, $5 and ann bob likes ${what}s, $5 and bob 1 likes 2s, $5 and 1 $who
for f in (lambda: t.substitute(who="x"), lambda: string.Template("$ x").substitute(), lambda: string.Template("a $9").substitute()):
    try:
        f()
    except (KeyError, ValueError) as e:
        print(type(e).__name__, e)
#> KeyError 'what'
#> ValueError Invalid placeholder in string: line 1, col 1
#> ValueError Invalid placeholder in string: line 1, col 3
class Upper(string.Formatter):
    def get_value(self, key, args, kwargs): return str(super().get_value(key, args, kwargs)).upper()
print(Upper().format("{0} {k:>4} {0!r}", "a", k="b"), list(string.Formatter().parse("a{b!r:>5}c")))
#> A    B 'A' [('a', 'b', '>5', 'r'), ('c', None, None, None)]
# ---
# textwrap: wrap, fill, shorten, dedent, indent.
import textwrap
text = "The quick brown fox jumps over the extraordinarily lazy dog, twice. End-of-line and hyphenated-words."
for line in textwrap.wrap(text, 20): print(f"|{line}")
#> |The quick brown fox
#> |jumps over the
#> |extraordinarily lazy
#> |dog, twice. End-of-
#> |line and hyphenated-
#> |words.
print(textwrap.fill(text, 30, initial_indent="* ", subsequent_indent="  "), textwrap.shorten(text, 30, placeholder="..."), textwrap.shorten("fits", 10), sep="\n")
#> * The quick brown fox jumps
#>   over the extraordinarily
#>   lazy dog, twice. End-of-line
#>   and hyphenated-words.
#> The quick brown fox jumps...
#> fits
print(repr(textwrap.dedent("""
    a
      b
    c
""")), repr(textwrap.indent("a\n\nb", "> ")), repr(textwrap.indent("a\n\nb", "> ", lambda line: True)), textwrap.wrap("", 5), textwrap.wrap("abcdefghij", 4), textwrap.wrap("abcdefghij kl", 4, break_long_words=False), textwrap.TextWrapper(width=10, max_lines=2, placeholder=" […]").fill("one two three four five six"))
#> '\na\n  b\nc\n' '> a\n\n> b' '> a\n> \n> b' [] ['abcd', 'efgh', 'ij'] ['abcdefghij', 'kl'] one two
#> three […]
# ---
# io, csv, and text files in memory.
import io, csv
s = io.StringIO("line 1\nline 2\n\nlast")
print(s.readline(), s.read(4), s.readlines(), s.tell(), s.seek(0), [l.rstrip() for l in s], s.getvalue()[:4], s.write("!"), s.getvalue()[-1], s.seek(2), s.truncate(), s.getvalue())
#> line 1
#>  line [' 2\n', '\n', 'last'] 19 0 ['line 1', 'line 2', '', 'last'] line 1 ! 2 2 li
b = io.BytesIO(b"abc")
print(b.read(1), b.read(), b.write(b"d"), b.getvalue(), b.seek(0, 2), b.readable(), b.closed)
#> b'a' b'bc' 1 b'abcd' 4 True False
with io.StringIO() as out:
    print("to a file", file=out)
    kept = out.getvalue()
try:
    out.write("x")
except ValueError as e:
    print(kept.strip(), e)
#> to a file I/O operation on closed file
out = io.StringIO()
w = csv.writer(out, quoting=csv.QUOTE_MINIMAL)
w.writerow(["a,b", 'q"q', None, 1.5, "new\nline", ""])
w.writerows([[1, 2], []])
print(repr(out.getvalue()), list(csv.reader(io.StringIO(out.getvalue()))), list(csv.reader(["a;b;'c;d'"], delimiter=";", quotechar="'")))
#> '"a,b","q""q",,1.5,"new\nline",\r\n1,2\r\n\r\n' [['a,b', 'q"q', '', '1.5', 'new\nline', ''], ['1', '2'], []] [['a', 'b', 'c;d']]
d = io.StringIO()
dw = csv.DictWriter(d, ["x", "y"], extrasaction="ignore", restval="-")
dw.writeheader()
dw.writerow({"x": 1, "z": 3})
print(repr(d.getvalue()), list(csv.DictReader(io.StringIO("a,b\n1,2\n3\n4,5,6\n"))))
#> 'x,y\r\n1,-\r\n' [{'a': '1', 'b': '2'}, {'a': '3', 'b': None}, {'a': '4', 'b': '5', None: ['6']}]
# ---
# Codecs and digests: base64, binascii, hashlib, hmac, struct, zlib, html, urllib.parse.
import base64, binascii, hashlib, hmac, struct, zlib, html, urllib.parse as up
print(base64.b64encode(b"hello\xff"), base64.b64decode("aGVsbG8="), base64.urlsafe_b64encode(b"\xfb\xff"), base64.b32encode(b"hi"), base64.b16encode(b"\x01\xff"), binascii.hexlify(b"ab"), binascii.unhexlify("6162"), binascii.crc32(b"hello"), zlib.crc32(b"hello"), zlib.decompress(zlib.compress(b"a" * 100)) == b"a" * 100)
#> b'aGVsbG//' b'hello' b'-_8=' b'NBUQ====' b'01FF' b'6162' b'ab' 907060870 907060870 True
print(hashlib.sha256(b"abc").hexdigest()[:16], hashlib.md5(b"abc").hexdigest(), hashlib.sha1(b"abc").digest()[:2], hashlib.new("sha512", b"").hexdigest()[:8], hmac.new(b"key", b"msg", "sha256").hexdigest()[:16], hmac.compare_digest("a", "a"))
#> ba7816bf8f01cfea 900150983cd24fb0d6963f7d28e17f72 b'\xa9\x99' cf83e135 2d93cbc1be167bcb True
h = hashlib.sha256()
h.update(b"a"); h.update(b"bc")
print(h.hexdigest() == hashlib.sha256(b"abc").hexdigest(), h.name, h.digest_size)
#> True sha256 32
print(struct.pack("<IhB2s", 1, -2, 255, b"xy"), struct.unpack(">Hf", b"\x00\x05\x3f\x80\x00\x00"), struct.calcsize("<qd?"), list(struct.iter_unpack("<H", b"\x01\x00\x02\x00")))
#> b'\x01\x00\x00\x00\xfe\xff\xffxy' (5, 1.0) 17 [(1,), (2,)]
print(html.escape("<a href='x'>&\""), html.unescape("&lt;&eacute;&#65;&amp;"), up.quote("a b/é?"), up.unquote("a%20b%C3%A9"), up.urlencode({"q": "a b", "n": [1, 2]}, doseq=True), up.parse_qs("a=1&a=2&b="), up.parse_qsl("a=1&b=x+y"), up.urlparse("https://u:p@h.org:80/p/a;x?q=1#f"), up.urljoin("http://a/b/c", "../d"), up.quote_plus("a b&c"), up.urlsplit("//h/p").netloc, up.urlunparse(("http", "h", "/p", "", "q=1", "")))
#> &lt;a href=&#x27;x&#x27;&gt;&amp;&quot; <éA& a%20b/%C3%A9%3F a bé q=a+b&n=1&n=2 {'a': ['1', '2']} [('a', '1'), ('b', 'x y')] ParseResult(scheme='https', netloc='u:p@h.org:80', path='/p/a', params='x', query='q=1', fragment='f') http://a/d a+b%26c h http://h/p?q=1
for f in (lambda: base64.b64decode("abc"), lambda: binascii.unhexlify("xyz"), lambda: struct.unpack("<I", b"abc"), lambda: hashlib.sha256("text")):
    try:
        print(f())
    except (binascii.Error, struct.error, TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> Error Incorrect padding
#> Error Odd-length string
#> error unpack requires a buffer of 4 bytes
#> TypeError Strings must be encoded before hashing
# ---
# unicodedata, difflib, pprint, reprlib, keyword.
import unicodedata, difflib, pprint, reprlib, keyword
print(unicodedata.name("é"), unicodedata.normalize("NFD", "é") == "e\u0301", unicodedata.category("A"), unicodedata.lookup("GREEK SMALL LETTER ALPHA"), unicodedata.numeric("½"), "".join(c for c in unicodedata.normalize("NFKD", "Café") if not unicodedata.combining(c)), unicodedata.name("\x00", "none"), unicodedata.east_asian_width("日"))
#> LATIN SMALL LETTER E WITH ACUTE True Lu α 0.5 Cafe none W
print(difflib.get_close_matches("appl", ["ape", "apple", "maple"], n=1), round(difflib.SequenceMatcher(None, "abcd", "bcde").ratio(), 3), list(difflib.ndiff(["a"], ["b"])), difflib.SequenceMatcher(None, "ab", "b").get_opcodes())
#> ['apple'] 0.75 ['- a', '+ b'] [('delete', 0, 1, 0, 0), ('equal', 1, 2, 0, 1)]
pprint.pprint({"name": "x" * 30, "items": list(range(30)), "nested": {"k": ["long text " * 3, "more text " * 3]}})
#> {'items': [0,
#>            1,
#>            2,
#>            3,
#>            4,
#>            5,
#>            6,
#>            7,
#>            8,
#>            9,
#>            10,
#>            11,
#>            12,
#>            13,
#>            14,
#>            15,
#>            16,
#>            17,
#>            18,
#>            19,
#>            20,
#>            21,
#>            22,
#>            23,
#>            24,
#>            25,
#>            26,
#>            27,
#>            28,
#>            29],
#>  'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
#>  'nested': {'k': ['long text long text long text ',
#>                   'more text more text more text ']}}
print(pprint.pformat([1, {"b": 2, "a": 1}]), pprint.pformat({"a": [1, 2, 3]}, width=8), reprlib.repr(list(range(100))), keyword.iskeyword("for"), keyword.issoftkeyword("match"), "async" in keyword.kwlist)
#> [1, {'a': 1, 'b': 2}] {'a': [1,
#>        2,
#>        3]} [0, 1, 2, 3, 4, 5, ...] True True True
