# if/elif/else: conditions in order until the first true one; the rest never evaluated.
def n(x):
    print("eval", x)
    return x
if n(0):
    print("a")
elif n(""):
    print("b")
elif n("yes"):
    print("c")
elif n(1):
    print("d")
else:
    print("e")
#> eval 0
#> eval 
#> eval yes
#> c
# ---
# Nested ifs and the dangling else belong where indentation says.
for a in (0, 1):
    for b in (0, 1):
        if a:
            if b:
                print("both")
        else:
            print("not a", b)
#> not a 0
#> not a 1
#> both
# ---
# while evaluates its condition before every trip, as any truth value.
stack = [3, 2, 1]
while stack:
    print(stack.pop())
#> 1
#> 2
#> 3
text = "aaab"
while text.startswith("a"): text = text[1:]
print(text)
#> b
n = 27
steps = 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
print(steps)
#> 111
# ---
# for over every builtin iterable.
for source in ([1, 2], (3,), "ab", b"ab", {5}, {"k": 1}, range(2, 0, -1), {"k": 1}.items(), enumerate("x"), zip("a", [1]), map(str, [1]), (c for c in "g"), reversed([1, 2]), iter([9]), bytearray(b"z")):
    for item in source:
        print(repr(item), end=" ")
    print()
#> 1 2 
#> 3 
#> 'a' 'b' 
#> 97 98 
#> 5 
#> 'k' 
#> 2 1 
#> ('k', 1) 
#> (0, 'x') 
#> ('a', 1) 
#> '1' 
#> 'g' 
#> 2 1 
#> 9 
#> 122 
# ---
# The iterable expression is evaluated once; rebinding its name changes nothing.
xs = [1, 2, 3]
for x in xs:
    xs = ["other"]
    print(x)
#> 1
#> 2
#> 3
print(xs)
#> ['other']
def make():
    print("made")
    return range(3)
for i in make():
    pass
#> made
# ---
# A function may be defined on one branch only.
flag = True
if flag:
    def f():
        return "flag"
else:
    def g():
        return "not flag"
print(f())
#> flag
try:
    g()
except NameError as error:
    print(error)
#> name 'g' is not defined
