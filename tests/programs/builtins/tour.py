print(sorted([3, 1, 2], reverse=True), sorted("bca"), sorted({"b": 1, "a": 2}), sorted([(1, "b"), (1, "a")]), sorted(["B", "a"], key=str.lower), sorted([1, -2, 3], key=abs), sorted([[2], [1, 5]]), sorted([True, False, 2]), sorted([1.5, 1, 0.5]), sorted([], key=None))
#> [3, 2, 1] ['a', 'b', 'c'] ['a', 'b'] [(1, 'a'), (1, 'b')] ['a', 'B'] [1, -2, 3] [[1, 5], [2]] [False, True, 2] [0.5, 1, 1.5] []
print(max(3, 1), max([1, 5, 2]), max("abc"), max([], default="d"), max(["aa", "b"], key=len), min({"b": 1, "a": 0}), min(3, 1.5), max([(1, 2), (1, 3)]), max([1, 1.0]), min([1.0, 1]), max("a", "B", key=str.lower))
#> 3 5 c d aa a 1.5 (1, 3) 1 1.0 B
print(sum([1, 2], 10), sum([[1], [2]], []), sum([0.1] * 10), sum((1, 2.5)), sum([True, True]), sum({1: 2, 3: 4}), sum(range(5)), sum([1j, 2]))
#> 13 [1, 2] 0.9999999999999999 3.5 2 4 10 (2+1j)
print(list(map(lambda a, b: a + b, [1, 2], [3, 4, 5])), list(map(str, [1])), list(filter(None, [0, 1, ""])), list(filter(lambda x: x > 1, [1, 2])), list(zip("ab", [1, 2], (3, 4))), list(zip()), list(enumerate("ab", 5)), list(reversed([1, 2])), dict(map(reversed, {"a": 1}.items())))
#> [4, 6] ['1'] [1] [2] [('a', 1, 3), ('b', 2, 4)] [] [(5, 'a'), (6, 'b')] [2, 1] {1: 'a'}
print(all([]), any([]), all([1, 0]), any([0, 1]), abs(-5), abs(-2.5), pow(2, 3), pow(2, 3, 5), divmod(7, -2), round(7.5), round(-7.5), round(3.14159, 3), round(5), round(15, -1), round(25, -1), ascii("é"), repr("a'b"), chr(8364), ord("€"), bin(-5), oct(64), hex(-255), int("0b11", 2), int("-0x1A", 16), float("  2.5 "), bool([]), bool([0]), str(None), str(1.0), list("abc"), tuple([1]), set([1, 1]), frozenset("a"), dict(a=1), bytes("a", "utf8"), bytearray(2), complex(1, 2), slice(1, 2), object() is not None, type(1), isinstance(True, int), id(None) == id(None), hash("a") == hash("a"), callable(len), format(3.14159, ".2f"), format(255, "x"), format("a", ">3"), len({1: 2}), len(range(5)))
#> True False False True 5 2.5 8 3 (-4, -1) 8 -8 3.142 5 20 20 '\xe9' "a'b" € 8364 -0b101 0o100 -0xff 3 -26 2.5 False True None 1.0 ['a', 'b', 'c'] (1,) {1} frozenset({'a'}) {'a': 1} b'a' bytearray(b'\x00\x00') (1+2j) slice(1, 2, None) True <class 'int'> True True True True 3.14 ff   a 1 5
print(1 == 1.0 == True, 0.1 + 0.2 == 0.3, 10 // 3, -10 // 3, 10 % 3, -10 % 3, 10 % -3, 2 ** 3 ** 2, -2 ** 2, (-2) ** 2, 7 / 2, 1e3, 5 // 2.0, 1 / 3, 2 ** -1, 10 ** 18, not 1, not 0, 1 and 0, 0 or "x", 3 > 2 > 1, 3 > 2 == True, 1 < 2 and 2 < 3, 5 & 3 | 4, ~0, 1 << 10, 0b1010, 0o17, 0xFF, 1_000_000, .5, 5., 1e-3, 1E5, 3j, 1 if True else 2, [] or {}, None is None, "a" in "abc", [1] in [[1]], () == (), (1) == 1, (1,) != 1, "a" "b" == "ab", "\x41\u0042\N{BULLET}", r"\n", b"\x41", "\t|\\|\'|\"", """a
b""")
#> True False 3 -4 1 2 -2 512 -4 4 3.5 1000.0 2.0 0.3333333333333333 0.5 1000000000000000000 False True 0 x True False True 5 -1 1024 10 15 255 1000000 0.5 5.0 0.001 100000.0 3j 1 {} True True True True True True True AB• \n b'A' 	|\|'|" a
#> b
x = [1, 2, 3, 4, 5, 6]
print(x[1:4], x[:2], x[4:], x[-3:], x[::2], x[::-1], x[5:1:-2], x[10:], x[-100:2], x[2:2], x[slice(1, 3)], x[True], x[-1])
#> [2, 3, 4] [1, 2] [5, 6] [4, 5, 6] [1, 3, 5] [6, 5, 4, 3, 2, 1] [6, 4] [] [1, 2] [] [2, 3] 2 6
x[1:3] = []; print(x); x[1:1] = [9, 9]; print(x); x[-1:] = "ab"; print(x); del x[0], x[-1]; print(x); del x[:2]; print(x); x *= 2; print(x); x += (7,); x += "z"; print(x); x[:] = []; print(x)
#> [1, 4, 5, 6]
#> [1, 9, 9, 4, 5, 6]
#> [1, 9, 9, 4, 5, 'a', 'b']
#> [9, 9, 4, 5, 'a']
#> [4, 5, 'a']
#> [4, 5, 'a', 4, 5, 'a']
#> [4, 5, 'a', 4, 5, 'a', 7, 'z']
#> []
import copy
n = [1, [2, 3]]; s = n[:]; s[1].append(4); s.append(5); print(n, s); dp = copy.deepcopy(n); dp[1].clear(); print(n, dp, copy.copy(n) == n)
#> [1, [2, 3, 4]] [1, [2, 3, 4], 5]
#> [1, [2, 3, 4]] [1, []] True
g = [[0] * 3 for _ in range(2)]; g[0][1] = 5; print(g, [list(r) for r in zip(*g)], sum(map(sum, g)), [c for r in g for c in r])
#> [[0, 5, 0], [0, 0, 0]] [[0, 0], [5, 0], [0, 0]] 5 [0, 5, 0, 0, 0, 0]
m = [[0]] * 2; m[0].append(1); print(m)
#> [[0, 1], [0, 1]]
print({**{"a": 1}, **{"b": 2}}, [*range(3), *"ab"], {*[1, 2], 3}, (*[1], 2), dict(**{"x": 1}), {"a": 1} | {"b": 2}, {1, 2} | {3}, {1, 2} & {2}, {1, 2} ^ {2, 3}, {1} <= {1, 2}, {1: "a"}.get(2, "b"))
#> {'a': 1, 'b': 2} [0, 1, 2, 'a', 'b'] {1, 2, 3} (1, 2) {'x': 1} {'a': 1, 'b': 2} {1, 2, 3} {2} {1, 3} True b
d = {}
for w in "the cat the dog the".split(): d[w] = d.get(w, 0) + 1
print(d, sorted(d.items(), key=lambda kv: (-kv[1], kv[0])), max(d, key=d.get), {v: k for k, v in d.items()}, list(d.values()), sum(d.values()), [k for k in d if d[k] > 1])
#> {'the': 3, 'cat': 1, 'dog': 1} [('the', 3), ('cat', 1), ('dog', 1)] the {3: 'the', 1: 'dog'} [3, 1, 1] 5 ['the']
d.setdefault("x", []).append(1); print(d.pop("x"), d.pop("y", None), d.popitem(), d, "cat" in d, len(d)); d.clear(); print(d)
#> [1] None ('dog', 1) {'the': 3, 'cat': 1} True 2
#> {}
dv = {"a": 1}; k, v, i = dv.keys(), dv.values(), dv.items(); dv["b"] = 2; print(k, v, i, "a" in k, 2 in v, ("a", 1) in i, len(k), list(k), k & {"a"}, i - {("a", 1)}, sorted(k | {"z"}), k == {"a", "b"}, k.isdisjoint({"q"}))
#> dict_keys(['a', 'b']) dict_values([1, 2]) dict_items([('a', 1), ('b', 2)]) True True True 2 ['a', 'b'] {'a'} {('b', 2)} ['a', 'b', 'z'] True True
t = 1, 2; a, b = b, a = t; print(a, b, t, t + (3,), t * 2, t < (1, 3), hash(t) == hash((1, 2)), (1, 2, 3)[1:], (1, [2])[1])
#> 2 1 (1, 2) (1, 2, 3) (1, 2, 1, 2) True True (2, 3) [2]
try: t[0] = 1
except TypeError as e: print(e)
#> 'tuple' object does not support item assignment
u = (1, [2])
try: u[1] += [3]
except TypeError as e: print(e, u)
#> 'tuple' object does not support item assignment (1, [2, 3])
print("%s" % None, "%5.2f|%-6s|%06.2f|%+d|%x" % (3.14159, "ab", 2.5, 5, 255), "{:>6}|{:<6}|{:^6}|{:06.2f}|{:+d}|{:,}|{:.1%}|{:e}|{:b}|{:#o}|{!r}".format("a", "b", "c", 2.5, 5, 1234567, 0.256, 12345.678, 5, 8, "q"), f"{1:>3}{2:<3}{3:^3}|", f"{'x':*^5}", f"{1e6:,.0f}", f"{-1.5:.0f}", f"{2.5:.0f}", f"{0.1:.20f}", f"{1234.5678:10.2f}|", f"{True!s:>6}", f"{None!r}", f"{'a':s}", f"{10:n}", f"{1.0}", f"{1e100}", f"{float('nan'):f}", f"{1/3:.3g}", f"{123456789:.3g}", f"{0:.2%}")
#> None  3.14|ab    |002.50|+5|ff      a|b     |  c   |002.50|+5|1,234,567|25.6%|1.234568e+04|101|0o10|'q'   12   3 | **x** 1,000,000 -2 2 0.10000000000000000555    1234.57|   True None a 10 1.0 1e+100 nan 0.333 1.23e+08 0.00%
print("a,b;c".replace(";", ",").split(","), " a  b ".split(), "abc".index("c"), "Hello".swapcase(), "hello world".title(), "x".join(["1", "2"]), "abc".find("z"), "aXbX".split("X"), "  x".lstrip(), "a-b_c".translate({45: " ", 95: None}), "abcabc".count("bc"), "abc".startswith("ab", 0, 1), "42".zfill(5), "a\tb".expandtabs(2), "line1\nline2".splitlines(), "äÖ".casefold(), "abc" < "abd", "Z" < "a", "abc"[::-1], "é".encode("utf-8"), "ab".encode().hex(), b"ab".decode(), "{}".isidentifier(), "abc".isalpha(), "１２".isdigit(), "12".isnumeric(), "".join(reversed("abc")), "a" * 0, "%d%%" % 5, "ab\\n", 'it''s')
#> ['a', 'b', 'c'] ['a', 'b'] 2 hELLO Hello World 1x2 -1 ['a', 'b', ''] x a bc 2 False 00042 a b ['line1', 'line2'] äö True True cba b'\xc3\xa9' 6162 ab False True True True cba  5% ab\n its
import math, random, string, re, json, datetime, itertools, collections, functools, operator, statistics, time, decimal, fractions, textwrap, bisect, heapq, uuid, hashlib, base64
print(math.pi, math.sqrt(16), math.factorial(5), math.gcd(12, 18), math.comb(5, 2), math.isclose(0.1 + 0.2, 0.3), math.inf, math.ceil(1.2), math.floor(-1.2), math.log(8, 2), math.log10(1000), math.hypot(3, 4), math.prod([1, 2, 3]), math.isqrt(17), math.degrees(math.pi), math.copysign(1, -2), math.fsum([0.1] * 10), math.lcm(4, 6), math.dist((0, 0), (3, 4)))
#> 3.141592653589793 4.0 120 6 10 True inf 2 -2 3.0 3.0 5.0 6 4 180.0 -1.0 1.0 12 5.0
random.seed(42); print(random.randint(1, 100), random.random(), random.choice("abc"), random.sample(range(10), 3), random.shuffle([1]) , random.uniform(1, 2), random.choices("ab", k=3), random.gauss(0, 1))
#> 82 0.11133106816568039 c [4, 3, 8] None 1.139537928525144 ['a', 'b', 'b'] -0.21417212260954865
print(re.findall(r"\d+", "a1b22"), re.sub(r"(\w)(\d)", r"\2\1", "a1"), re.match(r"(?P<n>\w+)@", "ab@c").group("n"), re.split(r"[,;]", "a,b;c"), bool(re.search("x", "abc")), re.compile("a+", re.I).fullmatch("AAa").span(), re.sub("a", lambda m: m.group().upper(), "banana"), [m.start() for m in re.finditer("a", "banana")])
#> ['1', '22'] 1a ab ['a', 'b', 'c'] False (0, 3) bAnAnA [1, 3, 5]
print(json.dumps({"a": [1, None, True, 1.5, "é"]}), json.dumps([1], indent=2), json.loads('{"a": [1, 2.5, null]}'), json.dumps({"b": 1, "a": 2}, sort_keys=True, separators=(",", ":")))
#> {"a": [1, null, true, 1.5, "\u00e9"]} [
#>   1
#> ] {'a': [1, 2.5, None]} {"a":2,"b":1}
print(datetime.date(2024, 2, 29) + datetime.timedelta(days=1), datetime.datetime(2024, 1, 1, 12).isoformat(), (datetime.date(2024, 3, 1) - datetime.date(2024, 2, 1)).days, datetime.datetime.strptime("2024-01-05", "%Y-%m-%d").strftime("%d/%m/%y %A"), datetime.date(2024, 1, 1).weekday(), datetime.timedelta(hours=25), datetime.datetime(2024, 1, 1).timestamp() > 0)
#> 2024-03-01 2024-01-01T12:00:00 29 05/01/24 Friday 0 1 day, 1:00:00 True
print(list(itertools.permutations("abc", 2))[:3], list(itertools.combinations([1, 2, 3], 2)), list(itertools.product([0, 1], repeat=2)), list(itertools.chain([1], [2])), list(itertools.accumulate([1, 2, 3])), [(k, len(list(g))) for k, g in itertools.groupby("aabbb")], list(itertools.islice(itertools.count(5), 3)), list(itertools.zip_longest("ab", "c", fillvalue="-")), list(itertools.starmap(pow, [(2, 3)])), list(itertools.pairwise("abc")))
#> [('a', 'b'), ('a', 'c'), ('b', 'a')] [(1, 2), (1, 3), (2, 3)] [(0, 0), (0, 1), (1, 0), (1, 1)] [1, 2] [1, 3, 6] [('a', 2), ('b', 3)] [5, 6, 7] [('a', 'c'), ('b', '-')] [8] [('a', 'b'), ('b', 'c')]
print(operator.itemgetter(1)([1, 2]), operator.attrgetter("real")(5), operator.add(1, 2), statistics.mean([1, 2, 3]), statistics.median([1, 2, 3, 4]), statistics.stdev([1, 2, 3]), decimal.Decimal("0.1") + decimal.Decimal("0.2"), fractions.Fraction(1, 3) + fractions.Fraction(1, 6), textwrap.fill("aaa bbb ccc", 7), textwrap.dedent("  a\n  b"), bisect.bisect([1, 3, 5], 3), heapq.nlargest(2, [1, 5, 3]), hashlib.md5(b"a").hexdigest(), base64.b64encode(b"abc"), string.ascii_lowercase[:3], string.digits, functools.reduce(operator.mul, [1, 2, 3]))
#> 2 5 3 2 2.5 1.0 0.3 1/2 aaa bbb
#> ccc a
#> b 2 [5, 3] 0cc175b9c0f1b6a831c399e269772661 b'YWJj' abc 0123456789 6
h = []; heapq.heappush(h, 3); heapq.heappush(h, 1); print(heapq.heappop(h), h)
#> 1 [3]
