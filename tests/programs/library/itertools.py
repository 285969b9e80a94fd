# Infinite: count, cycle, repeat; cut by islice and takewhile.
from itertools import count, cycle, repeat, islice, takewhile, dropwhile
print(list(islice(count(3), 3)), list(islice(count(1, 0.5), 3)), list(islice(count(5, -2), 3)), list(islice(cycle("ab"), 5)), list(cycle([])), list(repeat("x", 2)), list(islice(repeat([1]), 2)), list(takewhile(lambda x: x < 3, count())), list(dropwhile(lambda x: x < 3, [1, 5, 2])), list(map(pow, range(3), repeat(2))))
#> [3, 4, 5] [1, 1.5, 2.0] [5, 3, 1] ['a', 'b', 'a', 'b', 'a'] [] ['x', 'x'] [[1], [1]] [0, 1, 2] [5, 2] [0, 1, 4]
print(list(islice("abcdef", 2)), list(islice("abcdef", 1, 4)), list(islice("abcdef", 0, None, 2)), list(islice("ab", 5)), repr(count(2)), repr(count(1, 2)), repr(repeat(1, 3)))
#> ['a', 'b'] ['b', 'c', 'd'] ['a', 'c', 'e'] ['a', 'b'] count(2) count(1, 2) repeat(1, 3)
it = iter(range(10))
print(list(islice(it, 2, 4)), list(it))
#> [2, 3] [4, 5, 6, 7, 8, 9]
for f in (lambda: islice("a", -1), lambda: islice("a", "b"), lambda: count("a"), lambda: islice("a", 1, 2, 0), lambda: cycle(5)):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> TypeError a number is required
#> ValueError Step for islice() must be a positive integer or None.
#> TypeError 'int' object is not iterable
# ---
# chain, chain.from_iterable, zip_longest, starmap, compress, filterfalse, pairwise, tee.
from itertools import chain, zip_longest, starmap, compress, filterfalse, pairwise, tee
print(list(chain("ab", [1], ())), list(chain.from_iterable([[1], "x"])), list(zip_longest("abc", [1], fillvalue="-")), list(starmap(pow, [(2, 3), (3, 2)])), list(compress("abcd", [1, 0, True, ""])), list(filterfalse(None, [0, 1, ""])), list(filterfalse(lambda x: x % 2, range(4))), list(pairwise("abcd")), list(pairwise([1])))
#> ['a', 'b', 1] [1, 'x'] [('a', 1), ('b', '-'), ('c', '-')] [8, 9] ['a', 'c'] [0, ''] [0, 2] [('a', 'b'), ('b', 'c'), ('c', 'd')] []
def source():
    for i in range(3):
        print("produce", i)
        yield i
a, b = tee(source())
print(next(a), next(a))
#> produce 0
#> produce 1
#> 0 1
print(next(b), list(a), list(b))
#> produce 2
#> 0 [2] [1, 2]
c = chain([1], iter([2]))
print(next(c), list(c))
#> 1 [2]
# ---
# accumulate and groupby.
from itertools import accumulate, groupby
import operator
print(list(accumulate([1, 2, 3])), list(accumulate([1, 2, 3], operator.mul)), list(accumulate([3, 1, 4], max)), list(accumulate([1, 2], initial=100)), list(accumulate([])), list(accumulate("abc")), list(accumulate([5, 2], lambda a, b: f"{a}{b}")), list(accumulate([], initial=1)))
#> [1, 3, 6] [1, 2, 6] [3, 3, 4] [100, 101, 103] [] ['a', 'ab', 'abc'] [5, '52'] [1]
print([(k, list(g)) for k, g in groupby("aaabbca")], [(k, len(list(g))) for k, g in groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)], {k: [n for _, n in g] for k, g in groupby(sorted([("b", 1), ("a", 2), ("b", 3)]), key=lambda p: p[0])}, [k for k, g in groupby([])])
#> [('a', ['a', 'a', 'a']), ('b', ['b', 'b']), ('c', ['c']), ('a', ['a'])] [(1, 2), (0, 2), (1, 1)] {'a': [2], 'b': [1, 3]} []
groups = groupby("aabb")
k1, g1 = next(groups)
k2, g2 = next(groups)
print(k1, list(g1), k2, list(g2))
#> a [] b ['b', 'b']
# ---
# Combinatorics: product, permutations, combinations, with replacement; order and counts.
from itertools import product, permutations, combinations, combinations_with_replacement
print(list(product("ab", [1, 2])), list(product([0, 1], repeat=2)), list(product()), list(product("ab", [])), list(permutations([1, 2, 3], 2)), len(list(permutations("abcd"))), list(combinations("abc", 2)), list(combinations([1], 2)), list(combinations_with_replacement("ab", 2)), list(permutations([])), ["".join(p) for p in permutations("abc") if p[0] != "a"])
#> [('a', 1), ('a', 2), ('b', 1), ('b', 2)] [(0, 0), (0, 1), (1, 0), (1, 1)] [()] [] [(1, 2), (1, 3), (2, 1), (2, 3), (3, 1), (3, 2)] 24 [('a', 'b'), ('a', 'c'), ('b', 'c')] [] [('a', 'a'), ('a', 'b'), ('b', 'b')] [()] ['bac', 'bca', 'cab', 'cba']
for f in (lambda: list(combinations("ab", -1)), lambda: list(product(5)), lambda: list(permutations("a", "b"))):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
#> ValueError r must be non-negative
#> TypeError 'int' object is not iterable
#> TypeError Expected int as r
# ---
# Laziness: nothing is taken before it is asked for.
from itertools import chain, islice, takewhile, starmap
def noisy(n):
    for i in range(n):
        print("take", i)
        yield i
it = chain(noisy(2), noisy(1))
print("made")
#> made
print(next(it))
#> take 0
#> 0
t = takewhile(lambda x: x < 1, noisy(5))
print(list(t))
#> take 0
#> take 1
#> [0]
print(list(islice(noisy(5), 2)))
#> take 0
#> take 1
#> [0, 1]
s = starmap(lambda a, b: print("call", a, b), [(1, 2), (3, 4)])
next(s)
#> call 1 2
# ---
# Recipes: batches, flatten, unique, sliding window, partition, grouper, roundrobin.
from itertools import islice, chain, filterfalse, tee, zip_longest, count, cycle
from collections import deque
def batched_(it, n):
    it = iter(it)
    while batch := tuple(islice(it, n)):
        yield batch
def sliding(it, n):
    it = iter(it)
    window = deque(islice(it, n - 1), maxlen=n)
    for x in it:
        window.append(x)
        yield tuple(window)
def unique(it, key=None):
    seen = set()
    for x in it:
        k = key(x) if key else x
        if k not in seen:
            seen.add(k)
            yield x
def partition(pred, it):
    a, b = tee(it)
    return filterfalse(pred, a), filter(pred, b)
def sieve(n):
    data = bytearray((0, 1)) * (n // 2)
    data[:3] = 0, 0, 0
    for p in takewhile_primes(n):
        data[p * p::2 * p] = bytes(len(range(p * p, n, 2 * p)))
    return [2] + [i for i, v in enumerate(data) if v and i % 2]
def takewhile_primes(n):
    return (p for p in range(3, int(n ** 0.5) + 1, 2) if all(p % d for d in range(3, p, 2)))
evens, odds = partition(lambda x: x % 2, range(6))
print(list(batched_("abcdefg", 3)), list(sliding(range(5), 3)), "".join(unique("abcaB", str.lower)), list(evens), list(odds), sieve(50), list(zip_longest(*[iter("abcde")] * 2)))
#> [('a', 'b', 'c'), ('d', 'e', 'f'), ('g',)] [(0, 1, 2), (1, 2, 3), (2, 3, 4)] abc [0, 2, 4] [1, 3, 5] [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47] [('a', 'b'), ('c', 'd'), ('e', None)]
