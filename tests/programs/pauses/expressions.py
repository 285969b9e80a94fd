# Left operands are evaluated already; right ones come after the pause.
def n(x):
    print("eval", x)
    return x
print(n(1) + ask(2) * n(3) - ask(4) ** n(2) // ask(3))
#> eval 1
#> eval 3
#> eval 2
#> 2
print(n(10) % ask(4), -ask(5), ~ask(6), not ask(0), +ask(True), n(1) << ask(3) | n(4) & ask(6) ^ n(1))
#> eval 10
#> eval 1
#> eval 4
#> eval 1
#> 2 -5 -7 True 1 13
# ---
# A name read before the pause keeps its value even when the pause's caller changes it.
x = 1
def change():
    global x
    x = ask(100)
    return 10
print(x + change() + x, [x, change(), x], (x := 5) + change() + x)
#> 111 [100, 10, 100] 115
# ---
# Chained comparison stopped in the middle goes on where it was.
def n(x):
    print("eval", x)
    return x
print(n(1) < ask(2) < n(3) < ask(4), n(1) < ask(0) < n(9), ask(1) == n(1) != ask(2) in [n(2)], ask(None) is None is not ask(1))
#> eval 1
#> eval 3
#> eval 1
#> eval 1
#> eval 2
#> True False True True
# ---
# Boolean operators and conditional expressions: the right part runs only if needed.
def n(x):
    print("eval", x)
    return x
print(ask(0) or n("") or ask("last"), ask(1) and n([]) and ask("never"), n(0) and ask(1) or ask("or"))
#> eval
#> eval []
#> eval 0
#> last [] or
print(ask("yes") if ask(True) else ask("no"), n(1) if ask(False) else ask("else"), [1, 2][ask(True)] if not ask("") else 0)
#> yes else 2
# ---
# Displays: what was collected before stays, of every kind, stars included.
def n(x):
    print("eval", x)
    return x
print([n(1), ask(2), n(3), *ask([4, 5]), n(6)], (n(1), *n([2]), ask(3)), {ask("k"): n("v"), n("k2"): ask("v2"), **ask({"z": 1}), **{"y": ask(2)}})
#> eval 1
#> eval 3
#> eval 6
#> eval 1
#> eval [2]
#> eval v
#> eval k2
#> [1, 2, 3, 4, 5, 6] (1, 2, 3) {'k': 'v', 'k2': 'v2', 'z': 1, 'y': 2}
print(sorted({n(3), ask(1), *ask({2, 9})}), [[ask(1), [ask(2)]], (ask(3), {"a": [ask(4)]})])
#> eval 3
#> [1, 2, 3, 9] [[1, [2]], (3, {'a': [4]})]
# ---
# Call arguments: callee first, then positions, stars, keywords, in order.
def f(*args, **kwargs):
    return args, kwargs
def n(x):
    print("eval", x)
    return x
print(f(n(1), ask(2), *ask([3, 4]), n(5), k=ask(6), **ask({"m": 7}), z=n(8)))
#> eval 1
#> eval 5
#> eval 8
#> ((1, 2, 3, 4, 5), {'k': 6, 'm': 7, 'z': 8})
print(f(ask(1), f(ask(2), x=f(ask(3)))), f(*ask("ab"), **ask({})), f(a=ask(1), b=f(ask(2))[0]))
#> ((1, ((2,), {'x': ((3,), {})})), {}) (('a', 'b'), {}) ((), {'a': 1, 'b': (2,)})
# ---
# Method calls: the method is looked up before its arguments pause.
class T:
    log = []
    def add(self, x):
        self.log.append(x)
        return self
t = T()
def swap():
    T.add = lambda self, x: "replaced"
    return ask("from swap")
print(t.add(ask(1)).add(ask(2)).log, t.add(swap()).log, t.add(1))
#> [1, 2, 'from swap'] [1, 2, 'from swap'] replaced
print("-".join([ask("a"), ask("b")]).upper(), ask("a,b").split(ask(","))[ask(1)], [3, 1, 2].index(ask(2)), {"k": 1}.get(ask("no"), ask("default")))
#> A-B b 2 default
# ---
# Subscripts and slices, on reading: container, start, stop, step.
def n(x):
    print("eval", x)
    return x
print(n([1, 2, 3, 4, 5])[ask(1):n(5):ask(2)], "abcdef"[ask(2)], n({"a": {"b": 5}})[ask("a")][ask("b")], ask([1, 2, 3])[ask(0):], ask((1, 2))[-ask(1)], [10, 20][ask(0)] + [1, 2][ask(1)])
#> eval [1, 2, 3, 4, 5]
#> eval 5
#> eval {'a': {'b': 5}}
#> [2, 4] c 5 [1, 2, 3] 2 12
class Show:
    def __getitem__(self, key): return key
print(Show()[ask(1), ask(2):3, ...], Show()[ask("x"):])
#> (1, slice(2, 3, None), Ellipsis) slice('x', None, None)
# ---
# f-strings: values, conversions, specs and nested specs.
name, width = "bob", 8
print(f"{ask('a')} {name:>{ask(5)}} {ask(3.14159):{ask(8)}.{ask(2)}f} {ask('q')!r:^{width}} {ask(1)=} {'nested ' + f'{ask(2)}'} {[ask(i) for i in range(2)]} {ask(5):0{ask(3)}d}")
#> a   bob     3.14   'q'    ask(1)=1 nested 2 [0, 1] 005
print(f"{name}{ask('-')}{name}" f"{ask(1)}" "plain" f"{ask(2)}", "{} {x}".format(ask(1), x=ask(2)), "%s %s" % (ask(1), ask(2)), "%(k)s" % {"k": ask(3)})
#> bob-bob1plain2 1 2 1 2 3
# ---
# Named expressions, lambdas, and defaults of lambdas.
if (n := ask(10)) > ask(5) and (m := ask(n + 1)):
    print(n, m)
#> 10 11
f = lambda x, y=ask("default"): (x, y, ask("body"))
print(f(ask(1)), f(1, y=ask(2)), (lambda *a, **k: (a, k, ask(0)))(ask(1), k=ask(2)), [g(ask(3)) for g in (lambda v: v + ask(1), lambda v: v * ask(2))])
#> (1, 'default', 'body') (1, 2, 'body') ((1,), {'k': 2}, 0) [4, 6]
while (line := ask(n := n - 4)) > 0:
    print("line", line)
#> line 6
#> line 2
# ---
# Strings of unary, power and matrix operators with pauses on both sides.
class M:
    def __init__(self, n): self.n = n
    def __matmul__(self, o): return M(self.n * o.n + ask(1))
    def __rmatmul__(self, o): return ("rmatmul", ask(o), self.n)
    def __pow__(self, o, mod=None): return ("pow", self.n, ask(o))
print((M(ask(2)) @ M(ask(3))).n, ask(5) @ M(1), M(2) ** ask(3), -ask(2) ** ask(2), (-ask(2)) ** ask(2), 2 ** -ask(1))
#> 7 ('rmatmul', 5, 1) ('pow', 2, 3) -4 4 0.5
# ---
# A deep expression with everything half done at each pause.
data = {"rows": [{"v": 1, "tags": ["a"]}, {"v": 2, "tags": []}]}
result = [
    {"v": row["v"] * ask(10) + sum(ask(i) for i in range(row["v"])), "label": f"{row['tags'][0] if row['tags'] else ask('none')}:{ask(row['v'])}", **{t: ask(len(t)) for t in row["tags"]}}
    for row in data[ask("rows")]
    if ask(row["v"]) > 0
]
print(result, ask(len(result)) == 2 and max(ask(r["v"]) for r in result))
#> [{'v': 10, 'label': 'a:1', 'a': 1}, {'v': 21, 'label': 'none:2'}] 21
# ---
# The value of the last expression may be an external call's.
x = [ask(1)]
x + [ask(2)]
