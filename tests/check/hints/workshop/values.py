# Results that are None, and what is done with them.
hours = [machine.hours for machine in machines]
hours = hours.sort()  #? func-returns-value: sorted(hours)
# ---
names = [machine.name for machine in machines].append("spare")  #? func-returns-value: append
# ---
import random
order = ["a", "b"]
print(random.shuffle(order)[0])  #? : shuffle
# ---
settings = {"a": 1}
merged = settings.update({"b": 2})  #? func-returns-value: settings
# ---
def log(text: str) -> None:
    print(text)
size = len(log("start"))  #? func-returns-value: log
# ---
# Days.
deadline = today + 7  #? operator: timedelta(days=7)
# ---
for machine in machines:
    if machine.bought < "2020-01-01":  #? operator: fromisoformat
        print(machine.name)
# ---
from datetime import datetime
late = datetime.now() - today  #? operator: date
# ---
label = notes["date"].strftime("%d.%m.%Y")  #? attr-defined: fromisoformat
# ---
from datetime import timedelta
print(timedelta(weeks=2).hours)  #? attr-defined: total_seconds()
# ---
# Texts and numbers.
text = "hours: " + machines[0].hours  #? operator: str(machines[0].hours)
# ---
line = ", ".join(readings)  #? arg-type: str(
# ---
total = 0
for value in notes.values():
    total += value  #? operator: float(value)
# ---
count = input_count = "3"
print(10 - count)  #? operator: int(count)
# ---
title = machines[0].name + machines[0].parts[0]["count"]  #? operator: str(machines[0].parts[0]["count"])
# ---
# Bytes and texts.
head = b"id:" + machines[0].name  #? operator: encode()
# ---
print(b",".join(["a", "b"]))  #? list-item: encode
# ---
raw = "abc".encode()
print(raw.encode())  #? attr-defined: decode
# ---
if "x" in b"xyz":  #? operator: decode()
    print("yes")
# ---
# Numbers.
import math
print(math.sqrt("16"))  #? arg-type: `16`
# ---
import math
print(math.floor([1.5, 2.5]))  #? : [math.floor(item) for item in
# ---
print(budget + 1.5)  #? operator: Decimal(str(1.5))
# ---
print(round("3.7"))  #? : `3.7`
# ---
print(abs(notes["delta"]))  #? arg-type: float(notes["delta"])
# ---
print(machines[0].hours / notes["count"])  #? operator: float(notes["count"])
# ---
from datetime import timedelta
print(report("Due", [], today + timedelta(days=1)))  #? arg-type: (today + timedelta(days=1)).isoformat()
