# Values that do not fit a declared type.
count: int = "3"  #? assignment: `3`
name: str = 3  #? assignment: str(3)
names: list[str] = "a"  #? assignment: ["a"]
numbers: list[int] = ["1", "2"]  #? list-item: `1`
prices: dict[str, float] = {"a": "1.5"}  #? dict-item: 1.5
when: date = "2024-01-01"  #? name-defined: from datetime import date
pair: tuple[int, str] = (1, 2)  #? assignment: tuple[int, str]
unique: set[int] = [1, 2]  #? assignment: set([1, 2])
items: list[int] = (1, 2)  #? assignment: list((1, 2))
flag: bool = "yes"  #? assignment: ==
order = list_orders(customer_id)[0]
order.total = "3"  #? assignment: `3`
order.note = 3  #? assignment: str(3)
order.lines = order.lines[0]  #? assignment: [order.lines[0]]
order.created = "2024-01-01"  #? assignment: fromisoformat
# ---
from dataclasses import dataclass

@dataclass(frozen=True)
class Point:
    x: int
    y: int = "0"  #? assignment: `0`

point = Point(1, 2)
point.x = 3  #? misc: replace
point = Point("1", 2)  #? arg-type: `1`
point = Point(x=1, z=2)  #? call-arg: `y=`
# ---
from abc import ABC, abstractmethod

class Shape(ABC):
    @abstractmethod
    def area(self) -> float: ...

class Square(Shape):
    def __init__(self, side: float):
        self.side = side

shape = Shape()  #? abstract: `Square`
square = Square(2.0)  #? abstract: area
