# break leaves the innermost loop only and skips its else; continue does not.
for i in range(3):
    for j in range(3):
        if j == 1:
            continue
        if i == 1:
            break
        print(i, j)
    else:
        print("else", i)
else:
    print("outer else")
#> 0 0
#> 0 2
#> else 0
#> 2 0
#> 2 2
#> else 2
#> outer else
# ---
# while with else; the else runs when the condition was false, also at once.
n = 3
while n:
    n -= 1
    if n == 5:
        break
else:
    print("else", n)
#> else 0
while False:
    pass
else:
    print("never entered")
#> never entered
while True:
    n += 1
    if n < 3:
        continue
    break
else:
    print("no")
print(n)
#> 3
# ---
# break and continue in the else of an inner loop belong to the outer one.
for i in range(4):
    for j in ():
        pass
    else:
        if i == 1:
            continue
        if i == 3:
            break
    print(i)
#> 0
#> 2
# ---
# The loop variable is an ordinary name: it survives, and assigning it does not change the iteration.
for i in range(3):
    i *= 10
    print(i)
#> 0
#> 10
#> 20
print("after", i)
#> after 20
for i in []:
    pass
print("kept", i)
#> kept 20
for k in range(2):
    del k
try:
    k
except NameError as error:
    print(error)
#> name 'k' is not defined
# ---
# A for loop asks the iterable once, and calls __next__ until StopIteration.
class Count:
    def __init__(self, n):
        print("init")
        self.n = n
    def __iter__(self):
        print("iter")
        return self
    def __next__(self):
        self.n -= 1
        if self.n < 0:
            print("stop")
            raise StopIteration
        return self.n
for x in Count(2):
    print(x)
#> init
#> iter
#> 1
#> 0
#> stop
# ---
# Changing a list while looping over it: index by index.
xs = [1, 2, 3, 4]
for x in xs:
    if x % 2:
        xs.remove(x)
print(xs)
#> [2, 4]
ys = [1, 2]
for y in ys:
    if len(ys) < 5:
        ys.append(y * 10)
print(ys)
#> [1, 2, 10, 20, 100]
for z in ys[:]:
    ys.remove(z)
print(ys)
#> []
# ---
# Changing a dict or set while looping over it.
d = {"a": 1, "b": 2}
try:
    for k in d:
        d[k + k] = 1
except RuntimeError as error:
    print(error, list(d))
#> dictionary changed size during iteration ['a', 'b', 'aa']
try:
    for k in d:
        del d[k]
        break
    for k, v in d.items():
        d.pop(k)
except RuntimeError as error:
    print(error)
#> dictionary changed size during iteration
s = {1, 2}
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as error:
    print(error)
#> Set changed size during iteration
for k in list(d):
    d[k + "!"] = d.pop(k)
d2 = {1: "x"}
for k in d2:
    d2[k] = "changed value is fine"
print(d2)
#> {1: 'changed value is fine'}
# ---
# A loop over an exhausted or shared iterator.
it = iter("abcd")
for c in it:
    print(c, next(it, None))
#> a b
#> c d
print(list(it))
#> []
it = iter([1, 2, 3, 4, 5])
for a, b in zip(it, it):
    print(a, b)
#> 1 2
#> 3 4
print(list(it))
#> []
# ---
# Not iterable.
for thing in (5, None, 1.5, print, object()):
    try:
        for x in thing:
            pass
    except TypeError as error:
        print(error)
#> 'int' object is not iterable
#> 'NoneType' object is not iterable
#> 'float' object is not iterable
#> 'builtin_function_or_method' object is not iterable
#> 'object' object is not iterable
class BadIter:
    def __iter__(self):
        return 3
try:
    for x in BadIter():
        pass
except TypeError as error:
    print(error)
#> iter() returned non-iterator of type 'int'
# ---
# return and raise inside loops inside try: finally runs each time.
def find(xs):
    for x in xs:
        try:
            if x < 0:
                continue
            if x > 5:
                break
            if x == 3:
                return "three"
        finally:
            print("finally", x)
    else:
        return "all"
    return "broke"
print(find([1, -1]), find([9, 1]), find([3, 1]))
#> finally 1
#> finally -1
#> finally 9
#> finally 3
#> all broke three
