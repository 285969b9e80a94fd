def f(a, b=2, *args, c, **kw):
    d = 1
    def g(): return d
    for i in range(2): pass
    return sorted(vars()), sorted(dir()), eval("a + b + c + d"), eval("kw")
print(f(1, c=3, z=4))
#> (['a', 'args', 'b', 'c', 'd', 'g', 'i', 'kw'], ['a', 'args', 'b', 'c', 'd', 'g', 'i', 'kw'], 7, {'z': 4})
class C:
    y = 1
    names = sorted(k for k in locals() if not k.startswith("__"))
    locals()["dyn"] = 5
    for n in "pq":
        vars()[n] = n * 2
print(C.names, C.dyn, C.p, C.q)
#> ['y'] 5 pp qq
print(locals() is globals() or type(locals()))
#> True
x = 10
def h():
    x = 20
    exec("y = x + 1")
    l = {}
    exec("y = x + 1", {}, {"x": 3})
    exec("z = x + 1\nx = 9", {"x": 1}, l)
    exec("w = x", globals(), l)
    return l, x
found = h()
print(sorted(found[0].items()), found[1], x)
#> [('w', 9), ('x', 9), ('z', 2)] 20 10
ns = {}
exec("def fact(n): return 1 if n < 2 else n * fact(n - 1)", ns)
print(ns["fact"](5))
#> 120
print(eval("x", {"x": 3}), eval("x + y", {"x": 3}, {"y": 4}), eval("len('abc')", {"__builtins__": {}}, {"len": lambda s: 7}))
#> 3 7 7
try:
    eval("len('abc')", {"__builtins__": {}})
except NameError as e:
    print(e)
#> name 'len' is not defined
fs = [locals, vars]
def k():
    q = 1
    return fs[0](), fs[1]()
print(k())
#> ({'q': 1}, {'q': 1})
gg = [eval("lambda v: v + i", {"i": i}) for i in range(3)]
print([g(1) for g in gg])
#> [1, 2, 3]
def nested():
    a = 1
    def inner():
        b = a
        return sorted(locals())
    return inner()
print(nested())
#> ['a', 'b']
class D:
    def m(self): return sorted(locals()), "self" in vars()
print(D().m())
#> (['self'], True)
print("{x} and {y}".format(**{"x": 1, "y": 2}), (lambda p, q: "%(p)s-%(q)s" % locals())(1, 2))
#> 1 and 2 1-2
def fmt(name, age):
    return "{name} is {age}".format(**locals()), f"{name}" , "%(name)s" % vars()
print(fmt("ann", 3))
#> ('ann is 3', 'ann', 'ann')
try:
    eval("1 +")
except SyntaxError as e:
    print(type(e).__name__, e.msg)
#> SyntaxError invalid syntax
try:
    exec(5)
except TypeError as e:
    print(e)
#> exec() arg 1 must be a string, bytes or code object
try:
    eval("1", 5)
except TypeError as e:
    print(e)
#> globals must be a dict
code = "result = sum(values)"
env = {"values": [1, 2, 3]}
exec(code, env)
print(env["result"])
#> 6
