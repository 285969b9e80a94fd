# Classes as models write them: no annotations, attributes that change their type.
class Cart:
    def __init__(self, owner, discount=None):
        self.owner = owner
        self.items = []
        self.discount = discount
        self.total = 0
        self.last = None
        self.index = {}

    def add(self, name, price, quantity=1):
        self.items.append({"name": name, "price": price, "quantity": quantity})
        self.total += price * quantity
        self.last = name
        self.index[name] = len(self.items) - 1
        return self

    def final(self):
        if self.discount:
            return self.total * (1 - self.discount)
        return self.total

    def __len__(self):
        return len(self.items)


cart = Cart("ann", 0.1)
cart.add("pen", 2.5, 4).add("ink", 7)
print(cart.final() + 1, len(cart), cart.last.upper(), cart.items[0]["name"].title())
cart.total = None


# ---
class Node:
    def __init__(self, value):
        self.value = value
        self.next = None


class LinkedList:
    def __init__(self):
        self.head = None
        self.size = 0

    def push(self, value):
        node = Node(value)
        node.next = self.head
        self.head = node
        self.size += 1

    def __iter__(self):
        current = self.head
        while current:
            yield current.value
            current = current.next

    def reverse(self):
        previous = None
        current = self.head
        while current is not None:
            following = current.next
            current.next = previous
            previous = current
            current = following
        self.head = previous


numbers = LinkedList()
for n in [1, 2, 3]:
    numbers.push(n)
numbers.reverse()
print(list(numbers), numbers.size, numbers.head.value, numbers.head.next.value)


# ---
class Shape:
    name = "shape"

    def area(self):
        raise NotImplementedError

    def describe(self):
        return f"{self.name}: {self.area():.2f}"


class Circle(Shape):
    name = "circle"

    def __init__(self, r):
        self.r = r

    def area(self):
        return 3.14159 * self.r**2


class Square(Shape):
    name = "square"

    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side**2

    def diagonal(self):
        return self.side * 2**0.5


shapes = [Circle(1), Square(2)]
shapes.append(Square(3))
figures = []
figures.append(Square(1))
figures.append(Circle(2))
for shape in shapes + figures:
    print(shape.describe())
    if isinstance(shape, Square):
        print(shape.diagonal())
largest = max(shapes, key=lambda s: s.area())
print(largest.name, sum(s.area() for s in figures), shapes[1].side)
# ---
from dataclasses import dataclass, field


@dataclass
class Item:
    name: str
    price: float = 0
    tags: list = field(default_factory=list)
    meta: dict = field(default_factory=dict)
    parent: "Item" = None
    size: int = None


box = Item("box", 3)
pen = Item("pen", 2.5, ["desk"], parent=box)
pen.meta["color"] = "blue"
pen.price *= 2
pen.price = round(pen.price)
print(pen.parent.name, pen.tags[0].upper(), pen.meta["color"], sorted([pen, box], key=lambda i: i.price)[0].name)
pen.size = 4
print(pen.size + 1)


# ---
class Account:
    interest = 0
    accounts = []

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        self.history = []
        self.limit = None
        Account.accounts.append(self)

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self.balance += amount
        self.history.append(("deposit", amount))

    def withdraw(self, amount):
        if self.limit is not None and amount > self.limit:
            raise ValueError("over the limit")
        self.balance -= amount
        self.history.append(("withdraw", -amount, self.balance))

    @property
    def summary(self):
        return {"owner": self.owner, "balance": self.balance, "moves": len(self.history)}

    @classmethod
    def total(cls):
        return sum(account.balance for account in cls.accounts)

    @staticmethod
    def valid(amount):
        return amount > 0


account = Account("ann")
account.limit = 50.5
account.deposit(100)
account.withdraw(30.5)
Account.interest = 0.02
print(account.summary["owner"].upper(), account.summary["balance"] * 2, Account.total(), Account.valid(3))
print([move[0] for move in account.history], account.limit / 2)


# ---
class Config:
    pass


config = Config()
config.debug = True
config.retries = 3
config.name = "x"
if config.debug:
    print(config.retries + 1, config.name.upper())


class Registry(dict):
    def register(self, name, value):
        self[name] = value
        return value


registry = Registry()
registry.register("a", 1)
registry.register("b", "two")
print(len(registry), registry["a"])


# ---
class State:
    def __init__(self):
        self.current = "idle"
        self.data = {}
        self.error = None
        self.handlers = {"idle": self.start, "running": self.work, "done": None}

    def start(self):
        self.data["started"] = True
        self.data["steps"] = 0
        self.current = "running"

    def work(self):
        self.data["steps"] += 1
        if self.data["steps"] >= 2:
            self.data["result"] = [1, 2, 3]
            self.current = "done"

    def run(self):
        while self.handlers[self.current]:
            self.handlers[self.current]()
        return self.data


state = State()
result = state.run()
state.error = "none"
print(result["steps"] + 1, len(result["result"]), state.error.upper())


# ---
class Matrix:
    def __init__(self, rows):
        self.rows = rows

    def __add__(self, other):
        return Matrix([[a + b for a, b in zip(x, y)] for x, y in zip(self.rows, other.rows)])

    def __mul__(self, factor):
        return Matrix([[a * factor for a in row] for row in self.rows])

    def __getitem__(self, index):
        return self.rows[index]

    def __eq__(self, other):
        return self.rows == other.rows

    def __repr__(self):
        return f"Matrix({self.rows})"


m = Matrix([[1, 2], [3, 4]])
n = (m + m) * 2
print(n, n[0][1] + 1, m == n, [row[0] for row in n.rows])


# ---
class Tree:
    def __init__(self, key, left=None, right=None):
        self.key = key
        self.left = left
        self.right = right

    def insert(self, key):
        if key < self.key:
            if self.left is None:
                self.left = Tree(key)
            else:
                self.left.insert(key)
        elif self.right is None:
            self.right = Tree(key)
        else:
            self.right.insert(key)

    def walk(self):
        if self.left:
            yield from self.left.walk()
        yield self.key
        if self.right:
            yield from self.right.walk()


root = Tree(5)
for key in [3, 8, 1, 4]:
    root.insert(key)
print(list(root.walk()), root.left.key, root.left.right.key + 1)
# ---
from enum import Enum
from typing import NamedTuple


class Color(Enum):
    RED = "red"
    BLUE = "blue"


class Point(NamedTuple):
    x: float
    y: float = 0


points = [Point(1, 2), Point(3.5)]
points.append((0, 1))
best = None
for x, y in points:
    if best is None or x > best:
        best = x
by_color = {Color.RED: [], Color.BLUE: []}
by_color[Color.RED].append(points[0])
by_color[Color.BLUE].append("none")
color = Color("red")
print(best + 1, by_color[color][0].x, color.value.upper(), Color["BLUE"].name)
names = {}
for c in Color:
    names[c] = c.value
    names[c.name] = c
print(len(names))


# ---
class Event:
    def __init__(self, name, **details):
        self.name = name
        self.details = details


class Bus:
    def __init__(self):
        self.handlers = {}
        self.log = []

    def on(self, name, handler):
        self.handlers.setdefault(name, []).append(handler)

    def emit(self, name, **details):
        event = Event(name, **details)
        self.log.append(event)
        return [handler(event) for handler in self.handlers.get(name, [])]


bus = Bus()
bus.on("paid", lambda e: e.details["amount"] * 2)
bus.on("paid", lambda e: f"paid {e.details['amount']}")
answers = bus.emit("paid", amount=4)
print(answers[0] + 1, answers[1].upper(), bus.log[0].name)
# ---
# Registries, machines, mixins.
class Plugin:
    registry = {}

    def __init_subclass__(cls, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.name = name or cls.__name__.lower()
        Plugin.registry[cls.name] = cls

    def run(self, value):
        raise NotImplementedError(f"{self.name}.run")


class Double(Plugin):
    def run(self, value):
        return value * 2


class Shout(Plugin, name="loud"):
    def run(self, value):
        return str(value).upper() + "!"


print(Plugin.registry["double"]().run(4) + 1, Plugin.registry["loud"]().run("a").lower(), Shout.name.title())
# ---
class Machine:
    def __init__(self):
        self.stack = []
        self.running = True
        self.variables = {}
        self.output = None

    def binary(f):
        def op(self):
            b, a = self.stack.pop(), self.stack.pop()
            self.stack.append(f(a, b))

        return op

    add, sub = binary(lambda a, b: a + b), binary(lambda a, b: a - b)

    def push(self, value):
        self.stack.append(value)

    def store(self, name):
        self.variables[name] = self.stack.pop()

    def show(self):
        self.output = self.stack[-1]
        self.running = False


machine = Machine()
machine.push(2)
machine.push(3.5)
machine.add()
machine.show()
machine.store("x")
print(machine.output + 1, machine.variables["x"] * 2, machine.running)
