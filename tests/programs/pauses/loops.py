# Loops over every kind of iterable, a pause in each trip: the iterator stands where it was.
def gen():
    yield 1
    got = ask("inside gen")
    yield got
for source in ([1, 2], (3, 4), "ab", {"k": 1, "l": 2}, {5}, range(2), range(9, 6, -1), b"xy", enumerate("pq"), zip("ab", [1, 2]), map(str, [1, 2]), filter(None, [0, 1, 2]), reversed([1, 2]), iter([7, 8]), {"a": 1}.items(), {"a": 1, "b": 2}.values(), gen(), (x * 2 for x in (1, 2)), frozenset([3]), bytearray(b"z"), reversed(range(2))):
    print([ask(item) for item in source], end=" ")
    for item in [source]:
        record("next source")
print()
#> [1, 2] [3, 4] ['a', 'b'] ['k', 'l'] [5] [0, 1] [9, 8, 7] [120, 121] [(0, 'p'), (1, 'q')] [('a', 1), ('b', 2)] ['1', '2'] [1, 2] [2, 1] [7, 8] [('a', 1)] [1, 2] [1, 'inside gen'] [2, 4] [3] [122] [1, 0]
# ---
# for statements: break, continue, else, nested, targets of every kind.
out = []
for i in range(4):
    if ask(i) == 1: continue
    for j in ask([1, 2, 3]):
        if ask(j) == 2: break
        out.append((i, j))
    else:
        out.append("never")
    if ask(i) == 2: break
else:
    out.append("never")
for a, (b, *c) in ask([(1, [2, 3]), (4, (5,))]):
    out.append((a, ask(b), c))
class Box: pass
box, d = Box(), {}
for box.x in ask([1, 2]):
    out.append(ask(box.x))
for d[ask("key")] in (7, 8):
    out.append(dict(d))
for x in []:
    ask("never")
else:
    out.append(ask("else of empty"))
print(out)
#> [(0, 1), (2, 1), (1, 2, [3]), (4, 5, []), 1, 2, {'key': 7}, {'key': 8}, 'else of empty']
# ---
# Mutation of the list while its loop is paused.
xs = [1, 2]
for x in xs:
    if len(xs) < 5:
        xs.append(ask(x * 10))
print(xs)
#> [1, 2, 10, 20, 100]
d = {"a": 1}
try:
    for k in d:
        d[ask("new")] = 2
except RuntimeError as e:
    print(e)
#> dictionary changed size during iteration
# ---
# Comprehensions of every kind, with several fors and ifs, half-built results kept.
print([ask(x) for x in ask([1, 2, 3]) if ask(x) != 2], {ask(k): ask(v) for k, v in zip("ab", (1, 2))}, sorted({ask(x) % 2 for x in range(3)}))
#> [1, 3] {'a': 1, 'b': 2} [0, 1]
print([(a, b, ask(a * b)) for a in ask([1, 2]) if ask(a) for b in ask([3, 4]) if ask(b) > a + 1], [[ask(x) for x in row] for row in ask([[1], [2, 3]])])
#> [(1, 3, 3), (1, 4, 4), (2, 4, 8)] [[1], [2, 3]]
total = 0
print([total := total + ask(x) for x in (1, 2, 3)], total, {k: [ask(v) for v in vs] for k, vs in ask({"a": [1, 2]}).items()})
#> [1, 3, 6] 6 {'a': [1, 2]}
def f(by):
    def scale(x): return ask(x) * by
    return [scale(x) + y for x in (1, 2) for y in [ask(x)] if scale(y)]
print(f(ask(10)))
#> [11, 22]
class C:
    n = ask(2)
    items = [ask(i) for i in range(n)]
print(C.items)
#> [0, 1]
# ---
# Generator expressions stay lazy across pauses, first iterable taken at once.
log = []
g = (log.append(x) or ask(x) * 2 for x in ask([1, 2, 3]) if ask(x) != 2)
record("made", list(log))
print(next(g), log, ask("between"), next(g), log, next(g, "end"))
#> 2 [1, 3] between 6 [1, 3] end
print(sum(ask(x) for x in (1, 2)), max((ask(x) for x in (3, 1)), default=0), any(ask(x) > 1 for x in (1, 2, 3)), all(ask(x) for x in (1, 0, 5)), ",".join(ask(c) for c in "ab"), sorted((ask(x) for x in (3, 1)), reverse=True), list(zip((ask(x) for x in (1, 2)), "ab")), tuple(ask(x) for x in (1,)), dict((ask(k), 1) for k in "ab"), [*(ask(x) for x in (4, 5))], {**{ask("k"): 1}})
#> 3 3 True False a,b [3, 1] [(1, 'a'), (2, 'b')] (1,) {'a': 1, 'b': 1} [4, 5] {'k': 1}
# ---
# Iterators shared by two loops and held in variables across pauses.
it = iter(ask([1, 2, 3, 4, 5]))
for x in it:
    if ask(x) == 2: break
print(ask(next(it)), [ask(y) for y in it], next(it, "empty"))
#> 3 [4, 5] empty
pairs = zip(it2 := iter("abcd"), it2)
for a, b in pairs:
    print(a, ask(b))
#> a b
#> c d
e = enumerate(ask("xy"), 5)
print(next(e), ask(0), next(e))
#> (5, 'x') 0 (6, 'y')
# ---
# A paging loop: ask until nothing more comes.
def pages():
    page = 0
    while batch := [r for r in rows(3) if r["id"] >= page * 2][:2]:
        yield from batch
        page += 1
seen = []
for item in pages():
    seen.append(item["id"])
    if len(seen) > 6: break
print(seen)
#> [0, 1, 2]
# ---
# A retry loop with errors of the host, for-else and finally in one.
def attempt(n):
    for i in range(n):
        try:
            if i < 2:
                fail(f"try {i}", "ConnectionError")
            result = fetch(i)
        except ConnectionError as e:
            record("failed", str(e))
            continue
        else:
            break
        finally:
            record("after", i)
    else:
        return "gave up"
    return result["name"], i
print(attempt(5), attempt(2))
#> ('item 2', 2) gave up
# ---
# Deep nesting: loops in functions in comprehensions in loops.
def inner(n):
    acc = []
    for i in range(n):
        for j in [ask(i), *ask([i + 1])]:
            acc.append(j)
    return acc
print({k: [x for row in [inner(v)] for x in row if ask(True)] for k, v in ask({"a": 1, "b": 2}).items()})
#> {'a': [0, 1], 'b': [0, 1, 1, 2]}
