# sorted, list.sort, min and max: keys that pause, in order, once each; reverse; stability.
words = ["bb", "a", "ccc", "dd"]
print(sorted(words, key=lambda w: ask(len(w))), sorted(words, key=lambda w: ask(-len(w)), reverse=True), min(words, key=lambda w: ask(w[-1])), max(*words, key=lambda w: ask(len(w))), max([], key=ask, default=ask("none")))
#> ['a', 'bb', 'dd', 'ccc'] ['a', 'bb', 'dd', 'ccc'] a ccc none
words.sort(key=lambda w: (ask(len(w)), w), reverse=ask(True))
print(words, sorted({"b": 1, "a": 2}.items(), key=lambda kv: ask(kv[1])), min({"x": 5, "y": 3}, key=lambda k: ask(ord(k))))
#> ['ccc', 'dd', 'bb', 'a'] [('b', 1), ('a', 2)] x
from functools import cmp_to_key
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: ask(b - a))), sorted("cab", key=str.upper))
#> [3, 2, 1] ['a', 'b', 'c']
# ---
# A sort of instances whose __lt__ pauses.
class V:
    def __init__(self, n, tag=""): self.n, self.tag = n, tag
    def __lt__(self, o): return ask(self.n) < o.n
    def __repr__(self): return f"V{self.n}{self.tag}"
xs = [V(3), V(1, "a"), V(2), V(1, "b"), V(0)]
print(sorted(xs) == [xs[4], xs[1], xs[3], xs[2], xs[0]], [v.n for v in sorted(xs, reverse=True)], xs)
#> True [3, 2, 1, 1, 0] [V3, V1a, V2, V1b, V0]
xs.sort()
print(xs, min(xs), max(xs, key=lambda v: v.n) is xs[-1], sorted([(V(2), 1), (V(1), 2)])[0][1], sorted([[V(2)], [V(1)]])[0], sorted([2, 1], key=V))
#> [V0, V1a, V1b, V2, V3] V0 True 2 [V1] [1, 2]
# ---
# map, filter, enumerate, zip and reversed stay lazy; their functions pause.
log = []
def f(x, y=0):
    log.append(x)
    return ask(x * 10 + y)
m = map(f, [1, 2, 3], [4, 5, 6])
record("made", list(log))
print(next(m), log, list(m), list(map(lambda *a: ask(a), "ab", "cd")), list(filter(lambda x: ask(x) % 2, [1, 2, 3])), list(map(ask, [1, 2])), sum(map(ask, (1, 2))), list(map(lambda kv: f"{kv[0]}{ask(kv[1])}", {"a": 1}.items())))
#> 14 [1, 2, 3] [25, 36] [('a', 'c'), ('b', 'd')] [1, 3] [1, 2] 3 ['a1']
fl = filter(lambda x: ask(x > 1), iter([1, 2, 3]))
print(next(fl), next(fl), next(fl, "end"), [*map(str.upper, map(ask, "ab"))], dict(map(lambda x: (x, ask(x)), "ab")), any(map(ask, [0, 1, 2])), list(zip(map(ask, "ab"), filter(ask, [0, 1, 2]))))
#> 2 3 end ['A', 'B'] {'a': 'a', 'b': 'b'} True [('a', 1), ('b', 2)]
# ---
# iter(f, sentinel); next with default.
values = [3, 2, 1, 0, 9]
def pop(): return ask(values.pop(0))
print(list(iter(pop, 0)), values)
#> [3, 2, 1] [9]
it = iter(lambda: ask("again"), "never")
print(next(it), next(it))
#> again again
print([x for x in iter(lambda: ask(values.pop() if values else "stop"), "stop")])
#> [9]
# ---
# functools: reduce, partial, lru_cache, cached_property, singledispatch, wraps, total_ordering.
from functools import reduce, partial, lru_cache, cache, cached_property, singledispatch, wraps, total_ordering
print(reduce(lambda a, b: ask(a + b), [1, 2, 3]), reduce(lambda a, b: [*a, ask(b)], "ab", []), partial(ask)(1), partial(lambda a, b, *, c=0: ask((a, b, c)), 1, c=3)(2), list(map(partial(pow, 2), map(ask, [1, 2]))))
#> 6 ['a', 'b'] 1 (1, 2, 3) [2, 4]
@lru_cache(maxsize=2)
def slow(x):
    record("slow", x)
    return ask(x * 2)
print(slow(1), slow(2), slow(1), slow(3), slow(1), slow.cache_info())
#> 2 4 2 6 2 CacheInfo(hits=2, misses=3, maxsize=2, currsize=2)
@cache
def fib(n): return ask(n) if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(12), fib.cache_info().misses)
#> 144 13
class C:
    @cached_property
    def v(self): return ask("computed")
c = C()
print(c.v, c.v, vars(c))
#> computed computed {'v': 'computed'}
@singledispatch
def show(x): return ask("object")
@show.register
def _(x: int): return ask("int") + show(str(x))
@show.register(list)
def _(x): return [show(y) for y in x]
print(show([1, 2.5]))
#> ['intobject', 'object']
def logged(f):
    @wraps(f)
    def wrapper(*a, **k):
        ask(f.__name__)
        try:
            return f(*a, **k)
        finally:
            ask("after")
    return wrapper
@logged
def add(a, b=ask("default")): return a, ask(b)
print(add(1), add(1, b=2), add.__name__)
#> (1, 'default') (1, 2) add
@total_ordering
class T:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return ask(self.n) == o.n
    def __lt__(self, o): return ask(self.n) < o.n
print(T(1) <= T(1), T(2) > T(1), T(1) >= T(2), sorted([T(2), T(1)])[0].n)
#> True True False 1
# ---
# itertools: accumulate, groupby, takewhile, starmap, filterfalse, chain, product over pausing iterables.
from itertools import accumulate, groupby, takewhile, dropwhile, starmap, filterfalse, chain, islice, product, zip_longest, count, tee, compress, pairwise, combinations, cycle
def src(n):
    for i in range(n):
        yield ask(i)
print(list(accumulate([1, 2, 3], lambda a, b: ask(a * b + 1))), [(k, list(g)) for k, g in groupby("aab", key=lambda c: ask(c))], list(takewhile(lambda x: ask(x) < 2, count())), list(dropwhile(lambda x: ask(x) < 1, [0, 1, 0])), list(starmap(lambda a, b: ask(a + b), [(1, 2), (3, 4)])), list(filterfalse(lambda x: ask(x) % 2, range(3))))
#> [1, 3, 10] [('a', ['a', 'a']), ('b', ['b'])] [0, 1] [1, 0] [3, 7] [0, 2]
print(list(chain(src(2), src(1))), list(islice(src(9), 1, 3)), list(product(src(2), "ab")), list(zip_longest(src(1), "ab")), list(compress(src(3), [1, 0, 1])), list(pairwise(src(3))), list(combinations(src(3), 2)), list(accumulate(src(3))), list(islice(cycle(src(2)), 5)), [[*g] for _, g in groupby(src(3), key=lambda x: x > 0)])
#> [0, 1, 0] [1, 2] [(0, 'a'), (0, 'b'), (1, 'a'), (1, 'b')] [(0, 'a'), (None, 'b')] [0, 2] [(0, 1), (1, 2)] [(0, 1), (0, 2), (1, 2)] [0, 1, 3] [0, 1, 0, 1, 0] [[0], [1, 2]]
a, b = tee(src(2))
print(next(a), ask("held"), list(b), list(a))
#> 0 held [0, 1] [1]
for key, group in groupby(sorted(rows(4), key=lambda r: r["tags"]), key=lambda r: ask(r["tags"][0])):
    print(key, [ask(r["id"]) for r in group])
#> even [0, 2]
#> odd [1, 3]
# ---
# collections: defaultdict's factory, Counter, deque, OrderedDict, ChainMap, UserDict with pauses.
from collections import defaultdict, Counter, deque, OrderedDict, ChainMap, UserDict
d = defaultdict(lambda: ask(["new"]))
d["a"].append(ask(1))
d["b"]; d["a"] += [2]
n = defaultdict(lambda: defaultdict(lambda: ask(10)))
n["x"]["y"] += ask(5)
print(dict(d), n["x"]["y"], len(n), Counter(ask(c) for c in "aab").most_common(1), Counter(map(ask, "xx")), deque((ask(x) for x in (1, 2)), maxlen=ask(1)), list(OrderedDict((ask(k), 1) for k in "ba")), ChainMap({}, {ask("k"): 1})["k"])
#> {'a': ['new', 1, 2], 'b': ['new']} 15 1 [('a', 2)] Counter({'x': 2}) deque([2], maxlen=1) ['b', 'a'] 1
class U(UserDict):
    def __setitem__(self, k, v): super().__setitem__(ask(k), v)
    def __missing__(self, k): return ask(f"missing {k}")
u = U(a=1)
u["b"] = 2
print(dict(u), u["zz"])
#> {'a': 1, 'b': 2} missing zz
# ---
# re.sub with a callable; a template's mapping; json of values asked for.
import re, json
print(re.sub(r"\d+", lambda m: str(ask(int(m[0])) * 2), "a1 b22 c3"), re.sub("(?P<w>[a-z]+)", lambda m: ask(m["w"]).title(), "ab cd", count=1), [ask(m.group()) for m in re.finditer(r"\w", "xyz")], json.dumps(ask({"k": [1, None]})), json.loads(ask('{"a": 1}')), json.dumps({"x": {1}}, default=lambda o: ask(sorted(o))))
#> a2 b44 c6 Ab cd ['x', 'y', 'z'] {"k": [1, null]} {'a': 1} {"x": [1]}
# ---
# contextlib: contextmanager, ExitStack, suppress, closing with pauses before, in and after.
from contextlib import contextmanager, ExitStack, suppress, closing
@contextmanager
def tag(name):
    ask(f"open {name}")
    try:
        yield ask(name.upper())
    except ValueError as e:
        ask(f"saw {e}")
    finally:
        ask(f"close {name}")
with tag("a") as a, tag("b") as b:
    print(a, b, ask("body"))
#> A B body
with tag("swallows"):
    raise ValueError(ask("v"))
with ExitStack() as stack:
    got = [stack.enter_context(tag(n)) for n in "xy"]
    stack.callback(lambda *args: record("callback", *args), 1)
    print(got, ask("in stack"))
#> ['X', 'Y'] in stack
with suppress(KeyError):
    {}[ask("k")]
@tag("decorator")
def f(): return ask("decorated")
print(f())
#> decorated
class Closes:
    def close(self): ask("closing")
with closing(Closes()): ask("inside")
# ---
# Callbacks within callbacks: a key that sorts, a map in a filter in a reduce.
from functools import reduce
data = {"a": [3, 1], "b": [2]}
print(sorted(data, key=lambda k: min(data[k], key=lambda v: ask(v))), reduce(lambda acc, k: acc + sum(filter(lambda v: ask(v) > 1, map(lambda v: ask(v), data[k]))), data, 0), [max(sorted(map(ask, v), key=lambda x: ask(-x))) for v in data.values()])
#> ['a', 'b'] 5 [3, 2]
# ---
# heapq, bisect and statistics-like helpers with keys and instances that pause.
import heapq, bisect
class Job:
    def __init__(self, p): self.p = p
    def __lt__(self, o): return ask(self.p) < o.p
heap = []
for p in (3, 1, 2): heapq.heappush(heap, Job(p))
print([heapq.heappop(heap).p for _ in range(3)], heapq.nsmallest(1, [3, 1, 2], key=lambda x: ask(x)), heapq.nlargest(2, [3, 1, 2], key=lambda x: ask(x)), bisect.bisect([1, 3, 5], ask(4)), bisect.bisect_left([{"v": 1}, {"v": 3}], 2, key=lambda d: ask(d["v"])), list(heapq.merge([1, 4], [2], key=lambda x: ask(x))))
#> [1, 2, 3] [1] [3, 2] 2 1 [1, 2, 4]
