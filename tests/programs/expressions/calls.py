# Every form of argument at once: positional, stars, keywords, double stars, in any legal order.
def show(*args, **kwargs):
    return args, kwargs
print(show(1, *[2, 3], 4, *"ab", k=5, **{"m": 6}, n=7, **{"o": 8}))
#> ((1, 2, 3, 4, 'a', 'b'), {'k': 5, 'm': 6, 'n': 7, 'o': 8})
print(show(*[1], *(), x=1, *[2]))
#> ((1, 2), {'x': 1})
print(show(**{"a": 1}, b=2), show(*{}), show(**{}))
#> ((), {'a': 1, 'b': 2}) ((), {}) ((), {})
print(show(x=1, *(2, 3)))
#> ((2, 3), {'x': 1})
# ---
# Order of evaluation: positional and stars first as written, keywords as written.
def say(x):
    print("eval", x)
    return x
def f(*args, **kwargs):
    return args, kwargs
def fun(name):
    print("callee", name)
    return f
print(fun("f")(say(1), *say([2]), a=say(3), *say([4]), **say({"b": 5}), c=say(6)) == ((1, 2, 4), {"a": 3, "b": 5, "c": 6}))
#> callee f
#> eval 1
#> eval [2]
#> eval [4]
#> eval 3
#> eval {'b': 5}
#> eval 6
#> True
# ---
# The callee is evaluated before its arguments, and called after all of them.
def get(name):
    print("callee", name)
    def call(*args):
        print("call", name, args)
        return len(args)
    return call
print(get("outer")(get("inner")(1, 2), get("last")()))
#> callee outer
#> callee inner
#> call inner (1, 2)
#> callee last
#> call last ()
#> call outer (2, 0)
#> 2
# ---
# Errors of binding, in CPython's words.
def f(a, b, /, c, d=4, *, e, g=7): pass
def two(a, b): pass
def none(): pass
def kw(*, first, second): pass
for call in (
    lambda: f(), lambda: f(1), lambda: f(1, 2), lambda: f(1, 2, 3), lambda: f(1, 2, 3, 4, 5, e=1), lambda: f(1, b=2, c=3, e=5),
    lambda: f(1, 2, 3, e=1, h=2), lambda: f(1, 2, 3, c=3, e=1), lambda: two(1), lambda: two(), lambda: two(1, 2, 3), lambda: two(1, 2, a=3),
    lambda: two(c=1), lambda: none(1), lambda: none(x=1), lambda: kw(1), lambda: kw(), lambda: kw(first=1), lambda: none(1, 2, 3),
):
    try:
        call()
    except TypeError as error:
        print(error)
#> f() missing 3 required positional arguments: 'a', 'b', and 'c'
#> f() missing 2 required positional arguments: 'b' and 'c'
#> f() missing 1 required positional argument: 'c'
#> f() missing 1 required keyword-only argument: 'e'
#> f() takes from 3 to 4 positional arguments but 5 positional arguments (and 1 keyword-only argument) were given
#> f() got some positional-only arguments passed as keyword arguments: 'b'
#> f() got an unexpected keyword argument 'h'
#> f() got multiple values for argument 'c'
#> two() missing 1 required positional argument: 'b'
#> two() missing 2 required positional arguments: 'a' and 'b'
#> two() takes 2 positional arguments but 3 were given
#> two() got multiple values for argument 'a'
#> two() got an unexpected keyword argument 'c'
#> none() takes 0 positional arguments but 1 was given
#> none() got an unexpected keyword argument 'x'
#> kw() takes 0 positional arguments but 1 was given
#> kw() missing 2 required keyword-only arguments: 'first' and 'second'
#> kw() missing 1 required keyword-only argument: 'second'
#> none() takes 0 positional arguments but 3 were given
# ---
# Star arguments must be iterable, double-star a mapping of strings, no name twice.
def f(*args, **kwargs):
    return kwargs
class Mapping:
    def keys(self):
        return ["x"]
    def __getitem__(self, key):
        return 1
print(f(**Mapping()))
#> {'x': 1}
for call in (
    lambda: f(*1), lambda: f(**1), lambda: f(**{1: 2}), lambda: f(a=1, **{"a": 2}), lambda: f(**{"a": 1}, **{"a": 2}), lambda: f(*None),
):
    try:
        print(call())
    except TypeError as error:
        print(error)
#> __main__.f() argument after * must be an iterable, not int
#> __main__.f() argument after ** must be a mapping, not int
#> keywords must be strings
#> __main__.f() got multiple values for keyword argument 'a'
#> __main__.f() got multiple values for keyword argument 'a'
#> __main__.f() argument after * must be an iterable, not NoneType
# ---
# The function gets its own tuple and dict: changing kwargs does not reach the caller's.
def change(*args, **kwargs):
    kwargs["new"] = 1
    return args, kwargs
mine = {"a": 0}
row = [1, 2]
args, kwargs = change(*row, **mine)
print(mine, kwargs, args, type(args))
#> {'a': 0} {'a': 0, 'new': 1} (1, 2) <class 'tuple'>
# ---
# Calling what is not callable.
class Plain: pass
for thing in (3, "s", None, [1], Plain(), {}, 1.5):
    try:
        thing()
    except TypeError as error:
        print(error)
#> 'int' object is not callable
#> 'str' object is not callable
#> 'NoneType' object is not callable
#> 'list' object is not callable
#> 'Plain' object is not callable
#> 'dict' object is not callable
#> 'float' object is not callable
# ---
# Anything callable: classes, bound methods, lambdas, instances with __call__, builtins by keyword.
class Adder:
    def __init__(self, n):
        self.n = n
    def __call__(self, *args, scale=1):
        return (self.n + sum(args)) * scale
print(Adder(1)(2, 3, scale=10), (lambda *a, **k: (a, k))(1, z=2), Adder(5).__call__(5))
#> 60 ((1,), {'z': 2}) 10
print(sorted([3, 1, 2], reverse=True), int("ff", base=16), "a b c".split(maxsplit=1), print.__name__, max(1, 5, 3, key=lambda x: -x))
#> [3, 2, 1] 255 ['a', 'b c'] print 1
print(dict([("a", 1)], b=2), dict(x=1), str(b"abc", "ascii"), sum([1, 2], start=10), round(2.567, ndigits=1))
#> {'a': 1, 'b': 2} {'x': 1} abc 13 2.6
# ---
# A keyword argument may be named like a parameter taken positionally only.
def f(name, /, **kwargs):
    return name, kwargs
print(f("x", name="y"), f("self", self=1, name=2))
#> ('x', {'name': 'y'}) ('self', {'self': 1, 'name': 2})
def g(self, /, *args):
    return self, args
print(g(1, 2, 3))
#> (1, (2, 3))
# ---
# Return value is None without return; nested calls; recursion both ways.
def nothing(): pass
def bare():
    return
def even(n):
    return True if n == 0 else odd(n - 1)
def odd(n):
    return False if n == 0 else even(n - 1)
print(nothing(), bare(), even(10), odd(7), even(3))
#> None None True True False
# ---
# The same function object called while it runs: each frame has its own locals.
def walk(tree, depth=0):
    label = f"{'-' * depth}{tree[0]}"
    below = [walk(child, depth + 1) for child in tree[1:]]
    return [label] + [line for lines in below for line in lines]
print(walk(("a", ("b", ("c",)), ("d",))))
#> ['a', '-b', '--c', '-d']
# ---
# Unpacking a string, a dict, a set and a generator as arguments.
def three(a, b, c="-"):
    return f"{a}{b}{c}"
print(three(*"xyz"), three(*{"k": 1, "l": 2}), three(*(x for x in "pq")), three(**dict(zip("abc", "123"))), three("1", *["2"]))
#> xyz kl- pq- 123 12-
