# self left out.
class Counter:
    def __init__(self):
        self.count = 0
        self.names = []

    def add(name):  #? : def add(self, name)
        self.names.append(name)
        self.count += 1

    def size(self):
        return len(names)  #? name-defined: self.names

    def reset(self):
        count = 0
        clear()  #? name-defined: self.clear

    def clear(self):
        self.names = []

counter = Counter()
counter.add("a")
# ---
class Box:
    width: int = 3

    def area():  #? misc: def area(self)
        return 3

    def double(factor: int) -> int:  #? misc: def double(self, factor)
        return factor * 2

    def show(self) -> str:
        return str(width)  #? name-defined: self.width

    def describe(self) -> str:
        return show() + self.shw()  #? name-defined: self.show  #? attr-defined: self.show

box = Box()
# ---
class Wallet:
    def __init__(self, money: int):
        money = money  #? attr-defined: self.money

    def spend(self, amount: int) -> int:
        self.money -= amount
        return self.money

Wallet(3).spend(1)
# ---
class Tree:
    def __init__(self, value: int):
        self.value = value

    def grow(self, by: int) -> None:
        this.value += by  #? name-defined: self

    def twice(self) -> None:
        self.grow(self, 2)  #? call-arg: leave
