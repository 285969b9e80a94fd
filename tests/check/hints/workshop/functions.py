# Functions given to functions.
by_age = sorted(machines, key="age")  #? call-overload: item.age
# ---
longest = max(machines, key=lambda a, b: a.hours)  #? : one
# ---
dearest = min(list_parts("wood"), key=lambda part: part.price)  #? attr-defined: part["price"]
# ---
names = map(machines, lambda machine: machine.name)  #? : map(lambda
# ---
def size(machine):
    return len(machine.parts)
machines.sort(key=size(machines[0]))  #? : size
# ---
late = filter(lambda: True, machines)  #? : lambda
# ---
def double(x: int) -> int:
    return x * 2
print(list(map(double, ["1", "2"])))  #? arg-type: int
# ---
# Results of another type than promised.
def average(values: list[float]) -> float:
    if not values:
        return None  #? return-value: float | None
    return sum(values) / len(values)
# ---
def describe(machine: Machine) -> str:
    return machine.hours  #? return-value: str(machine.hours)
# ---
def label(stage: Stage) -> str:  #? return: str | None
    if stage is Stage.DONE:
        return "done"
# ---
def pair() -> tuple[str, int]:
    return "a"  #? return-value: tuple
# ---
def find(code: str) -> Part:
    for part in list_parts("metal"):
        if part["code"] == code:
            return part
    return {}  #? typeddict-item: code
# ---
def totals():
    return {"a": 1.0}, ["x"]
print(totals()["a"])  #? : totals()[0]
# ---
# Names that hide others.
sum = 0
for value in readings:
    sum += value
print(sum(readings))  #? operator: sum
# ---
list = [1, 2]
print(list("abc"))  #? operator: list
# ---
squares = [x * x for y in readings]  #? name-defined: y
# ---
for machine in machines:
    pass
print(machin.name)  #? name-defined: machine
# ---
def outer():
    inner_total = 3
    return inner_total
print(inner_total)  #? name-defined: outer
# ---
# Waiting.
import asyncio
results = asyncio.gather(status("a"), status("b"))  #? : await asyncio.gather
print(results[0])
# ---
ok = order_part("X1", 2)  #? : await order_part("X1", 2)
if ok:
    print("ordered")
# ---
machine = await get_machine("drill")  #? : get_machine("drill")
# ---
async def all_stages():
    return [status(machine.name) for machine in machines]
for stage in await all_stages():
    print(stage.value)  #? attr-defined: await
# ---
async def check() -> bool:
    return await order_part("X1")  #? call-arg: count
# ---
async for machine in machines:  #? attr-defined: without `async`
    print(machine.name)
# ---
# Tools.
print(report("Parts", "one line"))  #? arg-type: ["one line"]
# ---
print(report("Parts", [1, 2]))  #? list-item: str(
# ---
print(list_parts("steel"))  #? arg-type: 'metal'
# ---
print(list_parts("wood", 2))  #? call-arg: page=2
# ---
kind = "metall"
print(list_parts(kind))  #? arg-type: 'metal'
# ---
print(fetch_machine("drill"))  #? name-defined: find_machine
# ---
print(get_machine(name="drill", force=True))  #? call-arg: force
# ---
print(get_machine)  #? truthy-function: get_machine(
# ---
# JSON.
import json
data = json.loads({"a": 1})  #? arg-type: leave `loads` out
# ---
import json
text = json.dump(notes)  #? call-arg: json.dumps
# ---
import json
data = json.load('{"a": 1}')  #? arg-type: json.loads
# ---
import json
print(json.parse("{}"))  #? attr-defined: json.loads
# ---
import json
print(json.dumps(notes).keys())  #? attr-defined: notes
# ---
# Patterns.
import re
print(re.findall(r"\d+", machines[0].name).group())  #? attr-defined: [0]
# ---
import re
print(re.sub(machines[0].name, r"\d+"))  #? : string
# ---
import re
for match in re.finditer(r"(\d+)", "a1"):
    print(match.groups(1) + 1)  #? operator: int
# ---
# Errors.
raise "no machine"  #? misc: Exception
# ---
try:
    get_machine("x")
except "KeyError":  #? misc: KeyError
    print("no")
# ---
try:
    get_machine("x")
except KeyError as error:
    print(error.message)  #? attr-defined: str(error)
# ---
try:
    get_machine("x")
except KeyErorr:  #? name-defined: KeyError
    print("no")
# ---
# With.
with measure("t1") as value:  #? attr-defined: assign it
    print(value)
# ---
with machines[0] as machine:  #? attr-defined: assign it
    print(machine.name)
