# Lambdas take every parameter kind.
f = lambda a, /, b, *args, c=3, d, **kwargs: (a, b, args, c, d, kwargs)
print(f(1, 2, d=4), f(1, 2, 9, 8, d=4, c=0, z=5), f(1, b=2, d=3))
#> (1, 2, (), 3, 4, {}) (1, 2, (9, 8), 0, 4, {'z': 5}) (1, 2, (), 3, 3, {})
print((lambda: None)(), (lambda *, k: k)(k=1), (lambda *a: a)(1, 2), (lambda **k: k)(x=1), (lambda x=1, *, y=2: x + y)())
#> None 1 (1, 2) {'x': 1} 3
# ---
# A lambda's name, defaults and repr of its parts.
f = lambda x, y=[]: y
print(f.__name__, f.__defaults__, f.__kwdefaults__, f.__qualname__)
#> <lambda> ([],) None <lambda>
def outer():
    return lambda: 0
print(outer().__qualname__)
#> outer.<locals>.<lambda>
try:
    (lambda x: x)()
except TypeError as error:
    print(error)
#> <lambda>() missing 1 required positional argument: 'x'
# ---
# The body is evaluated late; defaults at once.
n = 1
late = lambda: n
early = lambda n=n: n
n = 2
print(late(), early())
#> 2 1
# ---
# Nested lambdas close over each other's parameters.
add = lambda a: lambda b: lambda c: a + b * c
print(add(1)(2)(3))
#> 7
compose = lambda *fs: (lambda x: x) if not fs else lambda x: fs[0](compose(*fs[1:])(x))
print(compose(str, lambda x: x + 1, abs)(-4))
#> 5
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(20), (lambda f: f(f, 5))(lambda self, n: n and n + self(self, n - 1)))
#> 2432902008176640000 15
# ---
# The mutable default is one object, shared by all calls.
collect = lambda x, seen=[]: seen.append(x) or seen
print(collect(1), collect(2), collect(3, []), collect(4))
#> [1, 2, 4] [1, 2, 4] [3] [1, 2, 4]
# ---
# Lambda precedence: its body is as long as possible.
f = lambda x: x, 1
print(f[0](5), f[1])
#> 5 1
g = lambda x: x if x else "none"
print(g(0), (lambda: (yield_ := 5) + 1)(), [f(2) for f in (lambda x: x + 1, lambda x: x * 10)])
#> none 6 [3, 20]
print(sorted(["bb", "a", "ccc"], key=lambda s: -len(s)), max({"a": 1, "b": 3}.items(), key=lambda kv: kv[1]), {k: (lambda v=k: v)() for k in "ab"})
#> ['ccc', 'bb', 'a'] ('b', 3) {'a': 'a', 'b': 'b'}
# ---
# In a class body a lambda is a method, and cannot see the class's names.
class C:
    rate = 2
    scaled = lambda self, x: x * self.rate
    blind = lambda self: rate
print(C().scaled(5))
#> 10
try:
    C().blind()
except NameError as error:
    print(error)
#> name 'rate' is not defined
