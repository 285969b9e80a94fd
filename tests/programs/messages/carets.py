# Carets under the failing operation of a long expression: binary operator.
a, b, c = 1, "two", 3
result = a * c + a * 2 + (c - b) + c  #! TypeError: unsupported operand type(s) for -: 'int' and 'str'
# ---
# A subscript in a chain.
data = {"rows": [{"id": 1}]}
value = data["rows"][0]["name"]["first"]  #! KeyError: 'name'
# ---
# A call in a chain.
class Node:
    def next(self): return None
Node().next().next()  #! AttributeError: 'NoneType' object has no attribute 'next'
# ---
# A call with arguments over several lines.
def check(first, second, third):
    return first / second / third
result = check(  #! ZeroDivisionError: division by zero
    1,
    0,
    third=2,
)
# ---
# An expression over several lines.
numbers = [1, 2, "3"]
total = (
    numbers[0]  #! TypeError: unsupported operand type(s) for +: 'int' and 'str'
    + numbers[1]
    + numbers[2]
)
# ---
# Inside an f-string, a lambda, a default, a decorator.
price = None
print(f"the price is {price + 1:.2f}")  #! TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
# ---
# A comprehension's element and its condition.
rows = [1, 0]
print([10 / r for r in rows if r is not None])  #! ZeroDivisionError: division by zero
# ---
# A generator expression inside sum inside a function.
def mean(xs):
    return sum(x / len(xs) for x in xs)
print(mean([2, 4]))
#> 3.0
print(mean(["a"]))  #! TypeError: unsupported operand type(s) for /: 'str' and 'int'
# ---
# Comparison, boolean and unary operators.
x = [1]
if x and not x > 5:  #! TypeError: '>' not supported between instances of 'list' and 'int'
    print("no")
# ---
# Augmented assignment, attribute and subscript targets.
class Box: pass
box = Box()
box.items = {"n": "1"}
box.items["n"] += 1  #! TypeError: can only concatenate str (not "int") to str
# ---
# del, and an item assignment.
t = (1, 2)
t[0] = 5  #! TypeError: 'tuple' object does not support item assignment
# ---
# Unpacking in an assignment and in a for loop.
for name, score in [("ann", 1), ("bob", 2, 3)]:  #! ValueError: too many values to unpack (expected 2)
    print(name, score)
#> ann 1
# ---
# Non-ASCII text before the failing operation: columns are of characters.
größe = {"ä": 1}
print("ünïcödé", größe["ä"], größe["ö"])  #! KeyError: 'ö'
# ---
# Names shorter and longer on one line; a keyword argument that fails.
def f(**options): return options
print(f(width=1, height=int("tall"), depth=3))  #! ValueError: invalid literal for int() with base 10: 'tall'
# ---
# A whole-line failure has no carets.
def f():
    return int("x")
f()
#! ValueError: invalid literal for int() with base 10: 'x'
# ---
# Nested calls on one line: the outer frame marks the call, the inner the operation.
def outer(x): return inner(x) + 1
def inner(x): return x.value + 1
outer(outer(1))  #! AttributeError: 'int' object has no attribute 'value'
# ---
# An await, a yield from and a with.
class Manager:
    def __enter__(self): return 1 / 0
    def __exit__(self, *a): pass
def gen():
    yield from range(2)
    with Manager() as m:
        yield m
print(list(gen()))  #! ZeroDivisionError: division by zero
# ---
# A statement with a tab and deep indentation.
def f():
    for i in range(2):
        if i:
            while True:
                return [i, i / (i - 1)]
f()  #! ZeroDivisionError: division by zero
# ---
# Part of a line has carets; a line that fails as a whole has none, in any frame.
def whole(n):
    n.missing
def part(n):
    x = whole(n)
    return [x]
part(1)
#! AttributeError: 'int' object has no attribute 'missing'
# ---
# Carets over a whole right side, over a return's value, over several lines of a dict.
def price(d):
    return d["a"] + d["b"]
table = {
    "x": price({"a": 1, "b": 2}),
    "y": price({"a": 1}),
}
#! KeyError: 'b'
