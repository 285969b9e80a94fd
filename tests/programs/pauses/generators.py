# A generator that pauses before, between and after its yields; driven by hand.
def g(n):
    ask("start")
    for i in range(n):
        got = yield ask(i) * 10
        record("got", got)
    return ask("result")
it = g(2)
ask("made, not started")
print(next(it), ask("between"), it.send("sent"))
#> 0 between 10
try:
    next(it)
except StopIteration as e:
    print("return", e.value)
#> return result
print(list(g(1)), [*g(2)], sum(g(3)), max(g(2)), dict(enumerate(g(1))))
#> [0] [0, 10] 30 10 {0: 0}
# ---
# yield and ask in one expression, values of both kept.
def g():
    x = ask(1) + (yield "a") + ask(2)
    y = [ask(x), (yield "b"), *ask([3]), *(yield "c")]
    print(f"{(yield 'd')}{ask('!')}", (yield x) or ask("or"), ask(0) or (yield "e"))
    return y, {ask("k"): (yield "f")}
it = g()
got, sent = next(it), iter([10, 20, [30], "s", 0, 5, 6])
try:
    while True:
        record(got)
        got = it.send(next(sent))
except StopIteration as e:
    print(e.value)
#> s! or 5
#> ([13, 20, 3, 30], {'k': 6})
# ---
# A pause inside while suspended generators wait elsewhere: in locals, lists, closures, other generators.
def count(start):
    n = start
    while True:
        n += yield ask(n)
a, b = count(0), count(100)
held = {"deep": [count(7)]}
def closure():
    c = count(50)
    next(c)
    def step(): return c.send(ask(5))
    return step
step = closure()
print(next(a), next(b), next(held["deep"][0]))
#> 0 100 7
ask("everything suspended")
print(a.send(1), b.send(10), step(), held["deep"][0].send(3), a.send(2), step())
#> 1 110 55 10 3 60
# ---
# Generators of generators: yield from with pauses at every depth, sent values and returns pass.
def leaf(n):
    total = 0
    for i in range(n):
        total += (yield ask((n, i))) or 0
    return ask(total)
def branch():
    first = yield from leaf(2)
    ask("between leaves")
    second = yield from leaf(1)
    return first, second
def root():
    result = yield from branch()
    yield ask("after"), result
    return "done"
it = root()
print(next(it), it.send(5), it.send(6), it.send(7), next(it, "end"))
#> (2, 0) (2, 1) (1, 0) ('after', (11, 7)) end
def walk(tree):
    if isinstance(tree, list):
        for t in tree:
            yield from walk(t)
    else:
        yield ask(tree)
print(list(walk([1, [2, [3]], [], 4])))
#> [1, 2, 3, 4]
# ---
# A pipeline: each stage paused in turn, lazily.
def read(n):
    for i in range(n):
        yield fetch(i)
def only(items, tag):
    for item in items:
        if tag in ask(item["tags"]):
            yield item
def names(items):
    for item in items:
        yield ask(item["name"]).upper()
p = names(only(read(5), "even"))
print(next(p))
#> ITEM 0
record("one taken")
print(list(p))
#> ['ITEM 2', 'ITEM 4']
# ---
# throw and close: handlers and finally blocks of generators pause.
def g():
    try:
        ask("before")
        yield 1
        yield 2
    except ValueError as e:
        ask(f"handling {e}")
        yield f"handled {e}"
    finally:
        ask("cleanup")
        print("clean")
it = g()
print(next(it), it.throw(ValueError("v")), next(it, "end"))
#> clean
#> 1 handled v end
it = g()
next(it)
it.close()
#> clean
it = g()
next(it)
try:
    it.throw(KeyError("k"))
except KeyError as e:
    print("out", e)
#> clean
#> out 'k'
for x in g():
    ask("in loop")
    break
#> clean
print("after break")
#> after break
def outer():
    try:
        yield from g()
    finally:
        ask("outer cleanup")
it = outer()
next(it)
it.close()
#> clean
# ---
# A generator suspended inside with, try, except and for when the program pauses elsewhere.
class M:
    def __enter__(self): return ask("enter")
    def __exit__(self, kind, *a): ask(("exit", kind and kind.__name__))
def g():
    with M() as m:
        try:
            for i in [1, 2]:
                yield m, i
            raise ValueError("v")
        except ValueError as e:
            yield f"in handler {e}"
            try:
                raise
            except ValueError as again:
                yield f"again {again}"
        finally:
            yield "in finally"
it = g()
for value in it:
    print(value, ask("elsewhere"))
#> ('enter', 1) elsewhere
#> ('enter', 2) elsewhere
#> in handler v elsewhere
#> again v elsewhere
#> in finally elsewhere
# ---
# Generator methods, properties that make generators, iterators of classes by yield.
class Tree:
    def __init__(self, v, *kids): self.v, self.kids = v, kids
    def __iter__(self):
        yield ask(self.v)
        for k in self.kids:
            yield from k
    @property
    def depths(self):
        return (ask(len(k.kids)) for k in self.kids)
t = Tree(1, Tree(2, Tree(3)), Tree(4))
print(list(t), sum(t), 4 in t, list(t.depths), [a + b for a, b in zip(t, t)], max(t), sorted(t, reverse=True))
#> [1, 2, 3, 4] 10 True [1, 0] [2, 4, 6, 8] 4 [4, 3, 2, 1]
# ---
# Generator expressions with conditions, nested, passed to functions, half consumed across pauses.
def half(it):
    return [x for _, x in zip(range(2), it)]
g = (ask(x) + y for x in ask([1, 2]) for y in (ask(10), 20) if ask(y) != 99)
print(half(g), ask("half"), list(g))
#> [11, 21] half [12, 22]
nested = ((ask((i, j)) for j in range(2)) for i in range(2))
rows_ = list(nested)
ask("rows made")
print([next(r) for r in rows_], [list(r) for r in rows_])
#> [(1, 0), (1, 0)] [[(1, 1)], [(1, 1)]]
# ---
# A recursive generator paused deep inside; permutations.
def perms(xs):
    if not xs:
        yield ()
        return
    for i, x in enumerate(xs):
        for rest in perms(xs[:i] + xs[i + 1:]):
            yield (ask(x), *rest) if i else (x, *rest)
print(list(perms([1, 2, 3]))[:4])
#> [(1, 2, 3), (1, 3, 2), (2, 1, 3), (2, 3, 1)]
# ---
# A scheduler of generators: tasks in a queue, each paused at its own place.
from collections import deque
def task(name, steps):
    total = 0
    for i in range(steps):
        total += ask(i + 1)
        yield f"{name}{i}"
    return name, total
def run(tasks):
    queue, done, trace = deque(tasks), [], []
    while queue:
        t = queue.popleft()
        try:
            trace.append(next(t))
        except StopIteration as stop:
            done.append(ask(stop.value))
        else:
            queue.append(t)
    return trace, done
print(run([task("a", 1), task("b", 3), task("c", 2)]))
#> (['a0', 'b0', 'c0', 'b1', 'c1', 'b2'], [('a', 1), ('c', 3), ('b', 6)])
