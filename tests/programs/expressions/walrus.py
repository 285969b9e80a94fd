# The value of a named expression is the value bound.
if (n := len("hello")) > 3:
    print(n)
#> 5
print((y := 5), y, [z := 1, z + 1], {"k": (w := 2)}, w)
#> 5 5 [1, 2] {'k': 2} 2
x = (y := 3) + y
print(x, y, (a := 1, 2), a)
#> 6 3 (1, 2) 1
# ---
# In while and comprehension conditions.
data = iter([1, 2, 0, 3])
while (item := next(data)) != 0:
    print(item)
#> 1
#> 2
print(item, [last := v for v in data], last)
#> 0 [3] 3
print([half for v in range(6) if (half := v // 2) > 0])
#> [1, 1, 2, 2]
# ---
# As an argument, an index, a slice, in a lambda and an f-string.
def f(*args, **kw):
    return args, kw
print(f(a := 1, b=(c := 2)), a, c)
#> ((1,), {'b': 2}) 1 2
s = "abcdef"
print(s[(i := 2)], s[(j := 1):(k := 4)], i, j, k)
#> c bcd 2 1 4
print((lambda: (m := 3) + m)(), f"{(q := 7)} {q:>3}")
#> 6 7   7
# ---
# It makes the name local to its function, like an assignment.
def f():
    try:
        print(v)
    except UnboundLocalError as error:
        print(error)
    if (v := 1):
        return v
v = "global"
print(f(), v)
#> cannot access local variable 'v' where it is not associated with a value
#> 1 global
# ---
# With global and nonlocal it binds there.
count = 0
def outer():
    inner_count = 0
    def step():
        nonlocal inner_count
        global count
        return (count := count + 1), (inner_count := inner_count + 10)
    return step(), step(), inner_count
print(outer(), count)
#> ((1, 10), (2, 20), 20) 2
# ---
# Short circuits leave the name unbound.
def f(flag):
    if flag and (x := 5):
        pass
    return x
print(f(True))
#> 5
try:
    f(False)
except UnboundLocalError as error:
    print(error)
#> cannot access local variable 'x' where it is not associated with a value
# ---
# any/all with a witness.
words = ["ok", "fine", "terrible"]
if any((bad := w).startswith("t") for w in words):
    print("found", bad)
#> found terrible
if not all((w2 := w) != "fine" for w in words):
    print("stopped at", w2)
#> stopped at fine
