# misc semantics
import sys
print(sys.version_info >= (3, 11), sys.maxsize > 0, sys.getrecursionlimit() > 0)
#> True True True
def deep(n): return 0 if n == 0 else 1 + deep(n - 1)
print(deep(300))
#> 300
class RecRepr:
    def __init__(s): s.me = s
    def __repr__(s): return f"R({s.me!r})"
try: repr(RecRepr())
except RecursionError as e: print(type(e).__name__)
#> RecursionError
l = [1]; l.append(l); d = {}; d["d"] = d; print(l, d, l == l)
#> [1, [...]] {'d': {...}} True
try: print([l] == [[1, l]])
except RecursionError as e: print("rec")
#> True
import copy
c = copy.deepcopy(l); print(c is not l, c[1] is c)
#> True True
class Node:
    __slots__ = ("v", "n")
    def __init__(s, v, n=None): s.v, s.n = v, n
n = None
for i in range(5): n = Node(i, n)
r = []
while n: r.append(n.v); n = n.n
print(r)
#> [4, 3, 2, 1, 0]
class Temp:
    def __init__(s, c): s.celsius = c
    fahrenheit = property(lambda s: s.celsius * 9 / 5 + 32, lambda s, f: setattr(s, "celsius", (f - 32) * 5 / 9), None, "temp doc")
t = Temp(100); t.fahrenheit = 32; print(t.celsius, Temp.fahrenheit.__doc__, t.fahrenheit)
#> 0.0 temp doc 32.0
class Poly:
    def __init__(s, *c): s.c = c
    def __call__(s, x): return sum(k * x ** i for i, k in enumerate(s.c))
    def __str__(s): return " + ".join(f"{k}x^{i}" if i else str(k) for i, k in enumerate(s.c) if k) or "0"
    def __add__(s, o): from itertools import zip_longest; return Poly(*(a + b for a, b in zip_longest(s.c, o.c, fillvalue=0)))
    def __mul__(s, o):
        if isinstance(o, (int, float)): return Poly(*(k * o for k in s.c))
        out = [0] * (len(s.c) + len(o.c) - 1)
        for i, a in enumerate(s.c):
            for j, b in enumerate(o.c): out[i + j] += a * b
        return Poly(*out)
    __rmul__ = __mul__
    def __neg__(s): return -1 * s
    def __sub__(s, o): return s + -o
    def __eq__(s, o): return s.c == o.c
    def __getitem__(s, i): return s.c[i] if i < len(s.c) else 0
p, q = Poly(1, 2), Poly(0, 1, 3); print(p, q, p + q, p * q, 3 * p, -p, p - p, p(2), (p * q)(2) == p(2) * q(2), p == Poly(1, 2), q[2], q[9])
#> 1 + 2x^1 1x^1 + 3x^2 1 + 3x^1 + 3x^2 1x^1 + 5x^2 + 6x^3 3 + 6x^1 -1 + -2x^1 0 5 True True 3 0
from fractions import Fraction; from decimal import Decimal
print(Fraction(3, 4) + 1, Fraction("0.125"), Decimal("1.10") + 1, Decimal(1) / 3, round(Decimal("2.675"), 2), Fraction(1, 3) * 3 == 1, sum([Fraction(1, i) for i in range(1, 5)]), f"{Decimal('3.14159'):.2f}", int(Decimal("7.9")), float(Fraction(1, 4)), max(Decimal(1), 2), hash(Fraction(2)) == hash(2))
#> 7/4 1/8 2.10 0.3333333333333333333333333333 2.68 True 25/12 3.14 7 0.25 2 True
s = "hello"; print(s[0], s[-1], s[1:3], *s, sep="-"); print("%-10s|%5d|%05.1f" % (s, 42, 3.14159)); print(f"{s:>10}|{s:^10}|{s!r:<10}|{42:>5}|{3.14159:.2e}|{1000000:,}|{0.5:.0%}|{255:#06x}")
#> h-o-el-h-e-l-l-o
#> hello     |   42|003.1
#>      hello|  hello   |'hello'   |   42|3.14e+00|1,000,000|50%|0x00ff
print([*map(lambda p: "{}={}".format(*p), sorted({"b": 1, "a": 2}.items()))], "{0[0]}{0[1]} {1.real} {x!s:>4}".format([1, 2], 5, x="q"), "{:{}}".format("a", ">3"), "{:{w}.{p}}".format("abcdef", w=5, p=2))
#> ['a=2', 'b=1'] 12 5    q   a ab
nums = [3, 1, 4, 1, 5, 9, 2, 6]; nums.sort(key=lambda x: (-x % 3, x)); print(nums, sorted(nums, reverse=True)[:3], nums[::-2], [x for i, x in enumerate(nums) if i % 2], sum(x for x in nums if x > 3), min(nums, key=lambda x: abs(x - 4)))
#> [3, 6, 9, 2, 5, 1, 1, 4] [9, 6, 5] [4, 1, 2, 6] [6, 2, 1, 4] 24 4
matrix = [[1, 2, 3], [4, 5, 6]]; print([[r[i] for r in matrix] for i in range(3)], list(zip(*matrix)), [x for r in matrix for x in r if x % 2], {(i, j): v for i, r in enumerate(matrix) for j, v in enumerate(r)}[1, 2], any(5 in r for r in matrix), max(max(r) for r in matrix))
#> [[1, 4], [2, 5], [3, 6]] [(1, 4), (2, 5), (3, 6)] [1, 3, 5] 6 True 6
a, *b, c = "abcde"; (x, y), z = [1, 2], 3; print(a, b, c, x, y, z); x, y = y, x; print(x, y); i = j = 0; i += 1; print(i, j)
#> a ['b', 'c', 'd'] e 1 2 3
#> 2 1
#> 1 0
def kwonly(*, a, b=2): return a, b
def posonly(a, /, b): return a, b
print(kwonly(a=1), posonly(1, b=2), (lambda *a, **k: (a, k))(1, *[2], x=3, **{"y": 4}))
#> (1, 2) (1, 2) ((1, 2), {'x': 3, 'y': 4})
for f in (lambda: kwonly(1), lambda: posonly(a=1, b=2), lambda: kwonly(), lambda: posonly(1)):
    try: f()
    except TypeError as e: print(e)
#> kwonly() takes 0 positional arguments but 1 was given
#> posonly() got some positional-only arguments passed as keyword arguments: 'a'
#> kwonly() missing 1 required keyword-only argument: 'a'
#> posonly() missing 1 required positional argument: 'b'
w = 10
while w:
    w -= 3
    if w < 0: break
else: print("none")
print(w, [i for i in range(10) if i % 3 == 0], list(range(10, 0, -4)), {c: ord(c) for c in "ab"}, {x % 3 for x in range(5)}, tuple(x ** 2 for x in range(3)), dict(enumerate("ab")), list(filter(str.isalpha, "a1b")), [*zip("ab", range(2))])
#> -2 [0, 3, 6, 9] [10, 6, 2] {'a': 97, 'b': 98} {0, 1, 2} (0, 1, 4) {0: 'a', 1: 'b'} ['a', 'b'] [('a', 0), ('b', 1)]
print((lambda f: f(f, 5))(lambda f, n: 1 if n < 2 else n * f(f, n - 1)), [f(2) for f in [lambda x, k=k: x * k for k in range(3)]], (lambda: (yield))().__class__.__name__, [(lambda: i)() for i in range(2)])
#> 120 [0, 2, 4] generator [0, 1]
print(0x10, 0b11, 1e3, 1_0, 10 // 3, -7 // 2, -7 % 3, 7 % -3, 2 ** -1, 1 / 4, 5 & 6, 5 | 6, 5 ^ 6, ~5, 1 << 3, -8 >> 1, 3 < 4 < 5, not 3, 3 or 0, 0 and 1, None or "d", "a" * 3, [0] * 2, (1, 2) + (3,), "ab" "cd", 1 if [] else 2, abs(-3.5), round(2.5), round(-0.5), divmod(17, 5), pow(3, 4, 5), int("101", 2), float("1e-3"), str(1.0), repr("q'\""), bool(""), chr(65), ord("a"), hex(255), oct(8), bin(5))
#> 16 3 1000.0 10 3 -4 2 -2 0.5 0.25 4 7 3 -6 8 -4 True False 3 0 d aaa [0, 0] (1, 2, 3) abcd 2 3.5 2 0 (3, 2) 1 5 0.001 1.0 'q\'"' False A 97 0xff 0o10 0b101
import string, random, datetime as dt
random.seed(7); print([random.randrange(10) for _ in range(5)], random.choice([1, 2, 3]), random.sample("abcdef", 3)); x = list(range(5)); random.shuffle(x); print(x, string.capwords("a b"), string.Template("$a ${b}").substitute(a=1, b=2))
#> [5, 2, 6, 0, 1] 3 ['a', 'c', 'f']
#> [3, 2, 0, 1, 4] A B 1 2
print(dt.date(2024, 1, 31) + dt.timedelta(days=30), dt.datetime(2024, 5, 6, 7, 8).strftime("%Y/%m/%d %H:%M"), (dt.datetime(2024, 1, 2) - dt.datetime(2024, 1, 1)).total_seconds(), dt.date.fromisoformat("2024-02-03").isoweekday(), dt.datetime.fromisoformat("2024-02-03T04:05:06").time(), dt.timedelta(days=1, seconds=3661), str(dt.time(1, 2)), dt.date(2024, 1, 1) < dt.date(2024, 1, 2), dt.date(2023, 12, 31).isocalendar())
#> 2024-03-01 2024/05/06 07:08 86400.0 6 04:05:06 1 day, 1:01:01 01:02:00 True datetime.IsoCalendarDate(year=2023, week=52, weekday=7)
