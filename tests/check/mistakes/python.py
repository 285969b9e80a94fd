# Wrong use of builtins, of the program's own functions and classes.
def add(a: int, b: int) -> int:
    return a + b


print(add(1, "2"))  #? arg-type: ...
# ---
def add(a: int, b: int) -> int:
    return str(a + b)  #? return-value: ...
# ---
def add(a: int, b: int) -> int:  #? return: ...
    if a > b:
        return a
# ---
def area(width: float, height: float) -> float:
    return width * height


print(area(2))  #? call-arg: ...
# ---
def area(width: float, height: float) -> float:
    return width * heigth  #? name-defined: ...
# ---
def area(width, height):
    return width * height


print(area(2))  #? call-arg: ...
# ---
def area(width, height):
    return width * height


print(area(2, heigth=3))  #? call-arg: ...
# ---
def names(rows):
    return [row["name"] for row in rows]


print(names([]).upper())  #? attr-defined: ...
# ---
def total(rows):
    result = 0
    for row in rows:
        result += row["price"]
    return f"{result:.2f}"


print(total([]) + 1)  #? operator: ...
# ---
def count(text):
    words = text.split()
    return len(words)


for word in count("a b"):  #? attr-defined: ...
    print(word)
# ---
def show(items):
    for item in items:
        print(item)


text = show([1, 2]).strip()  #? func-returns-value: ...
# ---
def make(name):
    return {"name": name, "size": len(name)}


print(make("x").name)  #? attr-defined: ...
# ---
def pair(x):
    return x, str(x)


a, b, c = pair(1)  #? misc: ...
# ---
async def load_page(url):
    return await fetch(url)


page = load_page("x")
print(page.upper())  #? attr-defined: ...
# ---
async def load_page(url):
    return await fetch(url)


async def main():
    page = load_page("x")
    return len(page)  #? arg-type: ...


await main()
# ---
async def main():
    print("x")


main()  #? unused-coroutine: ...
print("done")
# ---
def load_page(url):
    return await fetch(url)  #? await-not-async: ...
# ---
class Cart:
    def __init__(self, owner: str) -> None:
        self.owner = owner
        self.items: list[str] = []

    def add(self, item: str) -> None:
        self.items.append(item)


cart = Cart("ann")
cart.add(5)  #? arg-type: ...
# ---
class Cart:
    def __init__(self, owner):
        self.owner = owner
        self.items = []

    def add(self, item):
        self.items.append(item)


cart = Cart("ann")
cart.remove("x")  #? attr-defined: ...
# ---
class Cart:
    def __init__(self, owner):
        self.owner = owner


cart = Cart()  #? call-arg: ...
# ---
class Cart:
    def __init__(self, owner):
        self.owner = owner

    def show():  #? misc: ...
        print("x")


cart = Cart("a")
# ---
class Cart:
    def __init__(self, owner):
        self.owner = owner
        self.items = []

    def count(self):
        return len(items)  #? name-defined: ...
# ---
class Cart:
    def __init__(self, owner):
        self.owner = owner
        self.items = []

    def count(self):
        return len(self.itmes)  #? attr-defined: ...
# ---
class Cart:
    def __init__(self):
        self.items = []

    def total(self):
        return len(self.items)

    def label(self):
        return self.total().upper()  #? attr-defined: ...
# ---
class Cart:
    def __init__(self):
        self.items = []

    def total(self):
        return 5.0


print(Cart().total + 1)  #? operator: ...
# ---
from dataclasses import dataclass


@dataclass
class Item:
    name: str
    price: float


item = Item("pen")  #? call-arg: ...
# ---
from dataclasses import dataclass


@dataclass
class Item:
    name: str
    price: float


item = Item("pen", "2.5")  #? arg-type: ...
# ---
from dataclasses import dataclass


@dataclass
class Item:
    name: str
    price: float


item = Item("pen", 2.5)
print(item.cost)  #? attr-defined: ...
# ---
from dataclasses import dataclass


@dataclass
class Item:
    name: str
    price: float


items = [Item("pen", 2.5)]
print(sum(items))  #? arg-type: ...
# ---
from enum import Enum


class Color(Enum):
    RED = 1
    BLUE = 2


print(Color.GREEN)  #? attr-defined: ...
# ---
from enum import Enum


class Color(Enum):
    RED = 1


print(Color.RED + 1)  #? operator: ...
# ---
names = ["b", "a"]
names = names.sort()  #? func-returns-value: ...
print(names[0])
# ---
names = ["b", "a"]
print(names.length)  #? attr-defined: ...
# ---
names = ["b", "a"]
names.push("c")  #? attr-defined: ...
# ---
names = ["b", "a"]
print(names.join(", "))  #? attr-defined: ...
# ---
names = ["b", "a"]
print(", ".join(names, "x"))  #? call-arg: ...
# ---
numbers = [1, 2]
print(", ".join(numbers))  #? arg-type: ...
# ---
numbers = [1, 2]
print(numbers["0"])  #? call-overload: ...
# ---
numbers = [1, 2]
print(numbers + (3,))  #? operator: ...
# ---
scores = {"ann": 3}
print(scores.ann)  #? attr-defined: ...
# ---
scores = {"ann": 3}
scores.add("bob", 4)  #? attr-defined: ...
# ---
scores = {"ann": 3}
for name, score in scores:  #? str-unpack: ...
    print(name, score)
# ---
scores = {"ann": 3}
print(scores.has_key("ann"))  #? attr-defined: ...
# ---
scores = {"ann": 3}
print(scores.get("bob") + 1)  #? operator: ...
# ---
scores = {"ann": 3}
for name, score in scores.items:  #? attr-defined: ...
    print(name)
# ---
text = "a,b"
parts = text.split(",")
print(parts.strip())  #? attr-defined: ...
# ---
text = "a"
text.contains("b")  #? attr-defined: ...
# ---
text = "a"
print(text + 1)  #? operator: ...
# ---
text = "a"
print(text - "b")  #? operator: ...
# ---
text = "a"
text[0] = "b"  #? index: ...
# ---
text = "5"
for i in range(text):  #? call-overload: ...
    print(i)
# ---
n = 5
for i in n:  #? attr-defined: ...
    print(i)
# ---
n = 5
print(n.append(3))  #? attr-defined: ...
# ---
n = 5
n()  #? operator: ...
# ---
n = 5
if n > "3":  #? operator: ...
    print("x")
# ---
point = (1, 2)
x, y, z = point  #? misc: ...
# ---
point = (1, 2)
print(point[2])  #? misc: ...
# ---
point = (1, 2)
point[0] = 3  #? index: ...
# ---
point = (1, 2)
point.append(3)  #? attr-defined: ...
# ---
print(undefined_name)  #? name-defined: ...
# ---
print(value)  #? used-before-def: ...
value = 3
# ---
result = null  #? name-defined: ...
# ---
flag = true  #? name-defined: ...
# ---
print(int("5") + "x")  #? operator: ...
# ---
print(len(5))  #? arg-type: ...
# ---
print(sum("abc"))  #? arg-type: ...
# ---
print(sorted([1, 2], revers=True))  #? call-overload: ...
# ---
print(round("2.5"))  #? call-overload: ...
# ---
print("x".upper(1))  #? call-arg: ...
# ---
print("%d items" % "x")  #? str-format: ...
# ---
print("{} {}".format("x"))  #? str-format: ...
# ---
x: int = "5"  #? assignment: ...
# ---
x: list[int] = [1, "2"]  #? list-item: ...
# ---
x: dict[str, int] = {"a": "b"}  #? dict-item: ...
# ---
def f(x: str | None) -> int:
    return len(x)  #? arg-type: ...
# ---
def f(x: str | None) -> str:
    return x.upper()  #? union-attr: ...
# ---
def f(x: int | str) -> int:
    return x + 1  #? operator: ...
# ---
def f(xs: list[int]) -> int:
    return xs  #? return-value: ...
# ---
def f(n: int) -> list[str]:
    return [i for i in range(n)]  #? misc: ...
# ---
def apply(f, x):
    return f(x)


print(apply(lambda: 1))  #? call-arg: ...
# ---
raise "error"  #? misc: ...
# ---
try:
    print("x")
except "ValueError":  #? misc: ...
    pass
# ---
with "file" as f:  #? attr-defined: ...
    print(f)
# ---
data = [1, 2, 3]
data.map(lambda x: x * 2)  #? attr-defined: ...
# ---
items = {"a", "b"}
print(items[0])  #? index: ...
# ---
items = {"a", "b"}
items.append("c")  #? attr-defined: ...
# ---
word = b"bytes"
print(word + "text")  #? operator: ...
