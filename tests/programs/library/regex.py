# search, match, fullmatch, findall, finditer, split, sub: groups of every kind.
import re
m = re.search(r"(?P<year>\d{4})-(?P<month>\d\d)(-(\d\d))?", "on 2024-05 and 2023-01-02")
print(m, m.group(), m.group(1, "month"), m.groups(), m.groups("none"), m.groupdict(), m.span("year"), m.start(2), m.end(), m["month"], m[0], m.lastgroup, m.lastindex, m.pos, m.endpos, m.string[:2], m.re.pattern[:5], bool(m))
#> <re.Match object; span=(3, 10), match='2024-05'> 2024-05 ('2024', '05') ('2024', '05', None, None) ('2024', '05', 'none', 'none') {'year': '2024', 'month': '05'} (3, 7) 8 10 05 2024-05 month 2 0 25 on (?P<y True
print(re.match("b", "abc"), re.fullmatch(r"\w+", "abc"), re.fullmatch(r"\w", "abc"), re.findall(r"\d", "a1b2"), re.findall(r"(\w)(\d)", "a1b2"), re.findall(r"(a)|b", "ab"), [x.group() for x in re.finditer("a+", "aabaaa")], re.split(r"[,;]\s*", "a, b;c"), re.split("(-)", "a-b"), re.split("x", "axbxc", maxsplit=1), re.split("", "ab"))
#> None <re.Match object; span=(0, 3), match='abc'> None ['1', '2'] [('a', '1'), ('b', '2')] ['a', ''] ['aa', 'aaa'] ['a', 'b', 'c'] ['a', '-', 'b'] ['a', 'bxc'] ['', 'a', 'b', '']
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub(r"(?P<n>\d)", r"<\g<n>>", "a1"), re.sub("a", lambda m: m[0].upper() * 2, "banana", count=2), re.subn("a", "b", "aXa"), re.sub("x*", "-", "abc"), re.sub(r"\d", "", "a1b2"), re.sub("(a)|b", r"[\1]", "ab"), re.escape("a.b*c[d]"))
#> world hello a<1> bAAnAAna ('bXb', 2) -a-b-c- ab [a][] a\.b\*c\[d\]
# ---
# Flags, inline and given; verbose patterns; anchors; lookaround; back references; lazy and possessive.
import re
print(re.findall("^a.c$", "A\nabc\na\nc", re.M), re.findall("a.c", "a\nc", re.S), re.match("ABC", "abc", re.I), re.findall(r"(?i)abc", "ABC aBc"), re.findall(r"(?m)^\w", "ab\ncd"), re.compile(r"""
    (\d+)   # number
    \s* ([a-z]+)  # unit
""", re.X).match("12 kg").groups(), re.findall(r"\w+", "é ü", re.A), re.findall(r"\w+", "é ü"))
#> ['abc'] ['a\nc'] <re.Match object; span=(0, 3), match='abc'> ['ABC', 'aBc'] ['a', 'c'] ('12', 'kg') [] ['é', 'ü']
print(re.findall(r"\d+(?=€)", "5€ 6$"), re.findall(r"(?<=\$)\d+", "$5 6"), re.findall(r"\b\w(?!\w)", "ab c"), re.findall(r"(?<!a)b", "ab cb"), re.search(r"(\w)\1", "hello").group(), re.search("<.+?>", "<a><b>").group(), re.search("<.+>", "<a><b>").group(), re.findall(r"a{2,3}", "aaaaaaa"), re.match(r"(?:ab)+", "ababa").group(), re.findall(r"[^\W\d_]+", "ab1_c"), re.search(r"(?P<q>['\"]).*?(?P=q)", "x 'y' z").group(), re.match(r"(a)?(?(1)b|c)", "ab").group(), re.match(r"(a)?(?(1)b|c)", "c").group(), re.fullmatch(r"(?>a+)b", "aab"), re.match(r"a++a", "aaa"))
#> ['5'] ['5'] ['c'] ['b'] ll <a> <a><b> ['aaa', 'aaa'] abab ['ab', 'c'] 'y' ab c <re.Match object; span=(0, 3), match='aab'> None
# ---
# Compiled patterns: attributes, methods with positions, equality, scanning tokens.
import re
p = re.compile(r"(?P<num>\d+)|(?P<op>[-+*/])|(?P<ws>\s+)", re.I)
print(p.pattern[:6], p.groups, p.groupindex, p.flags & re.I, p.search("a 1", 2), p.match("1", 1), p.findall("1+2"), p == re.compile(p.pattern, re.I), [(m.lastgroup, m.group()) for m in p.finditer("12 + 3")], p.sub("_", "1+1"), p.split("a1b", 1), p.fullmatch("12") is not None)
#> (?P<nu 3 {'num': 1, 'op': 2, 'ws': 3} re.IGNORECASE <re.Match object; span=(2, 3), match='1'> None [('1', '', ''), ('', '+', ''), ('2', '', '')] True [('num', '12'), ('ws', ' '), ('op', '+'), ('ws', ' '), ('num', '3')] ___ ['a', '1', None, None, 'b'] True
print(re.compile("a").search("xxa", 1).span(), re.compile("^a").match("ba", 1), re.compile("a$").search("ab", 0, 1), [m.start() for m in re.finditer("(?=aa)", "aaaa")], re.purge(), repr(re.compile("a", re.I | re.M)))
#> (2, 3) None <re.Match object; span=(0, 1), match='a'> [0, 1, 2] None re.compile('a', re.IGNORECASE|re.MULTILINE)
# ---
# Bytes patterns; errors of patterns and of use.
import re
print(re.findall(rb"\w+", b"ab cd"), re.sub(b"a", b"b", b"aa"), re.match(rb"(.)(.)", b"xy").groups())
#> [b'ab', b'cd'] b'bb' (b'x', b'y')
for f in (lambda: re.compile("("), lambda: re.compile("[a"), lambda: re.compile("*a"), lambda: re.compile(r"\1"), lambda: re.compile("(?P<a>x)(?P<a>y)"), lambda: re.compile("a{2,1}"), lambda: re.compile("(?P<1>a)"), lambda: re.compile(r"(?<=a+)b"), lambda: re.sub("a", r"\2", "a"), lambda: re.sub("(a)", r"\g<x>", "a"), lambda: re.compile(r"\q"), lambda: re.match("a", b"a"), lambda: re.match(b"a", "a"), lambda: re.search("a", "a").group(1), lambda: re.search("a", "a")["n"], lambda: re.match("a", None), lambda: re.compile("(?z)a"), lambda: re.compile("a)")):
    try:
        print(f())
    except (re.error, TypeError, IndexError) as e:
        print("re.error" if isinstance(e, re.error) else type(e).__name__, e)
#> re.error missing ), unterminated subpattern at position 0
#> re.error unterminated character set at position 0
#> re.error nothing to repeat at position 0
#> re.error invalid group reference 1 at position 1
#> re.error redefinition of group name 'a' as group 2; was group 1 at position 12
#> re.error min repeat greater than max repeat at position 2
#> re.error bad character in group name '1' at position 4
#> re.error look-behind requires fixed-width pattern
#> re.error invalid group reference 2 at position 1
#> IndexError unknown group name 'x'
#> re.error bad escape \q at position 0
#> TypeError cannot use a string pattern on a bytes-like object
#> TypeError cannot use a bytes pattern on a string-like object
#> IndexError no such group
#> IndexError no such group
#> TypeError expected string or bytes-like object, got 'NoneType'
#> re.error unknown extension ?z at position 1
#> re.error unbalanced parenthesis at position 1
# ---
# Groups that did not take part, nested quantifiers, empty matches, overlapping alternatives.
import re
print(re.match(r"(a)|(b)", "b").groups(), re.match("(a|b)*", "abab").groups(), re.findall(r"(a|ab)(c|bcd)", "abcd"), re.findall(r"x*", "axb"), re.match("(a*)*", "aaa").span(1), re.match(r"(?:(a)|b)*", "ab").groups(), re.findall(r"(?:a|b)??c?", "abc"), re.sub(r"(?m)^", "> ", "a\nb"), re.split(r"\b", "ab cd"), re.findall(r"(\d+)(?:px|em)?", "10px 5em 7"), re.search(r"^\s*$", "  ").span(), re.search("é", "CAFÉ", re.I).group(), re.findall("[à-ü]", "aéz"), [m.span() for m in re.finditer(r"", "ab")])
#> (None, 'b') ('b',) [('a', 'bcd')] ['', 'x', '', ''] (3, 3) ('a',) ['', 'a', '', 'bc', ''] > a
#> > b ['', 'ab', ' ', 'cd', ''] ['10', '5', '7'] (0, 2) É ['é'] [(0, 0), (1, 1), (2, 2)]
