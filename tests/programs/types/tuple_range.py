# Tuples: methods, slicing, concatenation, comparison, hash, nested immutability.
t = (1, 2, 2, [3])
print(t.count(2), t.index(2), t.index(2, 2), t[1:], t[::-1], t + (4,), t * 2, 2 in t, len(t), (1, 2) < (1, 2, 0), hash((1, 2)) == hash((1.0, 2)), tuple("ab"), tuple({"k": 1}), tuple(), (), (1,), tuple([1]) == (1,), ((1,),), tuple(x for x in (1, 2)))
#> 2 1 2 (2, 2, [3]) ([3], 2, 2, 1) (1, 2, 2, [3], 4) (1, 2, 2, [3], 1, 2, 2, [3]) True 4 True True ('a', 'b') ('k',) () () (1,) True ((1,),) (1, 2)
t[3].append(4)
print(t, t == (1, 2, 2, [3, 4]))
#> (1, 2, 2, [3, 4]) True
for f in (lambda: hash(t), lambda: t.index(9), lambda: t.append(1), lambda: (1,) + [2], lambda: tuple(5), lambda: tuple(1, 2), lambda: t[9], lambda: (1, 2) < (1, "a"), lambda: t["a"], lambda: (1,) * "a"):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
#> TypeError unhashable type: 'list'
#> ValueError tuple.index(x): x not in tuple
#> AttributeError 'tuple' object has no attribute 'append'
#> TypeError can only concatenate tuple (not "list") to tuple
#> TypeError 'int' object is not iterable
#> TypeError tuple expected at most 1 argument, got 2
#> IndexError tuple index out of range
#> TypeError '<' not supported between instances of 'int' and 'str'
#> TypeError tuple indices must be integers or slices, not str
#> TypeError can't multiply sequence by non-int of type 'str'
a = b = (1,)
a += (2,)
print(a, b, tuple(a) is a, a[:] is a)
#> (1, 2) (1,) True True
# ---
# range is a sequence: lengths, items, slices, membership, equality, reversal without a list.
r = range(10, 0, -3)
print(list(r), len(r), r[0], r[-1], r[1:3], r[::-1], 7 in r, 8 in r, 7.0 in r, "a" in r, r.index(4), r.count(4), r.count(5), r.start, r.stop, r.step, reversed(r).__class__.__name__, list(reversed(r)))
#> [10, 7, 4, 1] 4 10 1 range(7, 1, -3) range(1, 13, 3) True False True False 2 1 0 10 0 -3 range_iterator [1, 4, 7, 10]
print(range(0) == range(2, 1), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2], hash(range(3)) == hash(range(0, 3, 1)), bool(range(0)), range(3), range(1, 2), range(0, 5, 5), sum(range(101)), max(range(5)), range(5)[-2:], len(range(10**12)), 10**11 in range(10**12), range(10**12)[-1], range(True))
#> True True False True False range(0, 3) range(1, 2) range(0, 5, 5) 5050 4 range(3, 5) 1000000000000 True 999999999999 range(0, 1)
for f in (lambda: range(1, 2, 0), lambda: range("a"), lambda: range(1.5), lambda: range(), lambda: range(1, 2, 3, 4), lambda: range(3)[3], lambda: range(3).index(5), lambda: range(3).append(1), lambda: range(3) + range(2), lambda: range(3)["a"], lambda: range(2, step=1), lambda: range(None)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#> ValueError range() arg 3 must not be zero
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError range expected at least 1 argument, got 0
#> TypeError range expected at most 3 arguments, got 4
#> IndexError range object index out of range
#> ValueError 5 is not in range
#> AttributeError 'range' object has no attribute 'append'
#> TypeError unsupported operand type(s) for +: 'range' and 'range'
#> TypeError range indices must be integers or slices, not str
#> TypeError range() takes no keyword arguments
#> TypeError 'NoneType' object cannot be interpreted as an integer
# ---
# Each iter over a range is its own; ranges in nested loops and star-unpacking.
r = range(3)
it1, it2 = iter(r), iter(r)
print(next(it1), next(it1), next(it2), list(it1), list(it2), [*r, *r], [(a, b) for a in r for b in r if a < b], dict(enumerate(r)), list(zip(r, r[1:])), list(map(range, (1, 2))))
#> 0 1 0 [2] [1, 2] [0, 1, 2, 0, 1, 2] [(0, 1), (0, 2), (1, 2)] {0: 0, 1: 1, 2: 2} [(0, 1), (1, 2)] [range(0, 1), range(0, 2)]
# ---
# slice objects: comparison, indices, as keys of own classes.
s = slice(1, 5, 2)
print("abcdefg"[s], s.indices(3), slice(-3, None).indices(10), s == slice(1, 5, 2), [0, 1, 2, 3][slice(None, None, -1)], slice(None).indices(2), slice("a", "b"))
#> bd (1, 3, 2) (7, 10, 1) True [3, 2, 1, 0] (0, 2, 1) slice('a', 'b', None)
xs = list(range(6))
xs[s] = ["x", "y"]
del xs[slice(0, 1)]
print(xs)
#> ['x', 2, 'y', 4, 5]
