# Properties and methods.
print(machines[0].age())  #? operator: machines[0].age
# ---
cost = machines[0].repair + 5  #? operator: machines[0].repair(
# ---
if machines[0].repair(30, True) > 2:  #? call-arg: urgent=True
    print("dear")
# ---
print(machines[0].repair(minutes="30"))  #? arg-type: `30`
# ---
# Dataclasses.
from dataclasses import dataclass
@dataclass
class Bin:
    label: str
    size: int
    full: bool = False
one = Bin("A")  #? call-arg: size
two = Bin("B", 3, False, 4)  #? call-arg: 3
three = Bin(label="C", sice=3)  #? call-arg: size=
four = Bin("D", "3")  #? arg-type: `3`
print(one.lable)  #? attr-defined: one.label
# ---
from dataclasses import dataclass
@dataclass(frozen=True)
class Fixed:
    x: int
point = Fixed(1)
point.x = 2  #? misc: replace
# ---
# Enums.
if machines[0].stage == Stage.FINISHED:  #? attr-defined: Stage.DONE
    print("done")
# ---
if machines[0].stage == "done":  #? comparison-overlap: Stage.DONE
    print("done")
# ---
print(Stage.draft)  #? attr-defined: Stage.DRAFT
# ---
print(machines[0].stage.upper())  #? attr-defined: .value
# ---
stage = Stage("finished")  #? enum-value: Stage.D
# ---
# Classes that build on others.
class Tool:
    def __init__(self, name: str, weight: float):
        self.name = name
        self.weight = weight
class Saw(Tool):
    def __init__(self, name: str):
        super().__init__(name)  #? call-arg: weight
        self.teeth = 20
saw = Saw("fox")
saw.sharpen()  #? attr-defined: Saw
# ---
from abc import ABC, abstractmethod
class Step(ABC):
    @abstractmethod
    def run(self, value: int) -> int: ...
class Double(Step):
    def go(self, value: int) -> int:
        return value * 2
steps = [Double()]  #? abstract: run
# ---
class Box:
    def __init__(self, size):
        self.size = size
    def volume(self):
        return size ** 3  #? name-defined: self.size
# ---
class Meter:
    count = 0
    def up(self):
        self.count += "1"  #? operator: int("1")
# ---
class Shelf:
    def __init__(self):
        self.items = []
    def add(self, item):
        self.items.push(item)  #? attr-defined: self.items.append
        return self.itmes  #? attr-defined: self.items
# ---
class Gate:
    def open(self):
        return close()  #? name-defined: self.close
    def close(self):
        return True
# ---
class Lamp:
    def on(self, level: int = 1) -> str:
        return "on" * level
print(Lamp.on(2))  #? : Lamp(...).on(2)
# ---
class Door:
    def __init__(self, width: int):
        self.width = width
door = Door  # the class, not a door
print(door.width)  #? : door(...).width
# ---
# Keys of dicts that have a shape.
part = list_parts("metal")[0]
print(part["prize"])  #? typeddict-item: part["price"]
print(part.code)  #? attr-defined: part["code"]
part["weight"] = 3  #? typeddict-unknown-key: code
# ---
spare: Part = {"code": "A", "price": 2.5}  #? typeddict-item: count
# ---
spare: Part = {"code": "A", "price": "2.5", "count": 1}  #? typeddict-item: `2.5`
# ---
print([part["cost"] for part in machines[0].parts])  #? typeddict-item: price
# ---
# Values that may be None.
machine = find_machine("drill")
print(machine.hours)  #? union-attr: if machine is not None
# ---
print(find_machine("drill").name)  #? union-attr: None
# ---
print(machines[0].owner.upper())  #? union-attr: owner is not None
# ---
print("owner: " + machines[0].owner)  #? operator: None
# ---
print(len(machines[0].owner))  #? arg-type: None
# ---
import re
code = re.search(r"\d+", machines[0].name).group()  #? union-attr: None
# ---
found = next((m for m in machines if m.hours > 5), None)
print(found.name)  #? union-attr: found is not None
