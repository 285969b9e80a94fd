# Everything else, in longer programs.
async def cheapest(origin: str, destination: str) -> Flight | None:
    flights = search_flights(origin, destination, travel_date)
    affordable = [flight for flight in flights if flight.price < budgt]  #? name-defined: `budget`
    if not affordable:
        return None
    return min(affordable, key=lambda flight: flight.fare)  #? attr-defined: price

best = await cheapest(home_airport, "JFK")
print(best.number)  #? union-attr: if best is not None:
# ---
async def cheapest(origin: str) -> Flight:
    flights = search_flights(origin, "JFK", travel_date)
    return min(flights, key="price")  #? call-overload: key=lambda

best = cheapest(home_airport)  #? : await cheapest(home_airport)
print(best.number)
# ---
def summarise(flights: list[Flight]) -> str:
    lines = []
    for flight in flights:
        lines.push(f"{flight.number}: {flight.price}")  #? attr-defined: lines.append
    return lines.join("\n")  #? attr-defined: .join(lines)

print(summarise(search_flights("BER", "JFK", travel_date)))
# ---
def summarise(flights: list[Flight]) -> str:
    total = 0
    for flight in flights:
        total += flight.price
    return "Total: " + total  #? operator: str(total)

print(summarise(search_flights("BER", "JFK", travel_date)))
# ---
def summarise(flights: list[Flight]) -> dict[str, float]:
    prices: dict[str, float] = {}
    for flight in flights:
        prices[flight] = flight.price  #? index: flight.number
    return prices

for name, price in summarise([]):  #? : .items()
    print(name, price)
# ---
class Planner:
    def __init__(self, budget: float):
        self.budget = budget
        self.chosen: list[Flight] = []

    def add(self, flight: Flight) -> bool:
        if flight.price > budgets:  #? name-defined: self.budget
            return False
        self.choosen.append(flight)  #? attr-defined: self.chosen
        return True

    def total(self) -> float:
        return sum(flight.price for flight in self.chosen())  #? operator: self.chosen

    def report(self):
        return {"total": total(), "count": len(self.chosen)}  #? name-defined: self.total

planner = Planner()  #? call-arg: budget (float)
planner.add("LH1")  #? arg-type: Flight
planner.add_flight(search_flights("BER", "JFK", travel_date)[0])  #? attr-defined: planner.add
print(planner.totl())  #? attr-defined: planner.total
print(Planner.total())  #? call-arg: Planner(...).total()
print(planner["budget"])  #? index: planner.budget
# ---
import datetime
when = datetime.date(2024, 5, 1)
print(when.strptime("2024-05-01", "%Y-%m-%d"))  #? attr-defined: fromisoformat
print(when.add(days=3))  #? attr-defined: timedelta(days=
print(when + 3)  #? operator: timedelta(days=3)
print((when - travel_date).hours)  #? attr-defined: total_seconds() / 3600
print(when.isoweek())  #? attr-defined: iso
print(datetime.timedelta(3).total_hours())  #? attr-defined: total_seconds() / 3600
print(when.hour)  #? attr-defined: datetime
# ---
answer = ask_user("Which?")  #? : await ask_user("Which?")
if answer.lower() == "yes":
    print("ok")
# ---
bookings = [await get_booking(ref) for ref in ["A", "B"]]
print([booking.reference for booking in bookings])  #? union-attr: if booking is not None:
# ---
booking = await get_booking("A")
booking.cancel("late")  #? union-attr: if booking is not None:
# ---
flights = search_flights("BER", "JFK", travel_date)
flights.sort(key=lambda flight: flight.cost)  #? attr-defined: price
print(flights.sorted())  #? attr-defined: sorted(flights
print(flights.filter(lambda flight: flight.is_direct()))  #? attr-defined: for item in flights
print(sum(flights))  #? : .price
print(max(flights))  #? type-var: key=lambda item: item.
print(sorted(flights)[0])  #? type-var: key=lambda item: item.
print(len(flights[0]))  #? arg-type: legs
print(flights[0] in "LH1")  #? operator: number
names = ", ".join(flights)  #? arg-type: item.number
if flights[0].price > "100":  #? operator: 100
    print(flights.length())  #? attr-defined: len(flights)
for i in range(flights):  #? : len(flights)
    print(i)
for flight, price in flights:  #? : enumerate
    print(flight)
# ---
try:
    rates = hotel_rates("Rome", 3)
    print(rates.get("Ritz").hex())  #? union-attr: if value is not None
    print(round(rates, 2))  #? call-overload: rates
    print(rates["Ritz"].toFixed(2))  #? attr-defined: .2f
except ValueErorr as error:  #? name-defined: ValueError
    print(error.message)
# ---
import re
found = re.search(r"\d+", "LH 12")
print(found[0])  #? index: if found is not None:
print(re.findall(r"\d+", 12))  #? call-overload: str(12)
print(re.match(r"\d+"))  #? call-overload: string
print(re.compile("a").search("b").group())  #? union-attr: is not None:
import json
print(json.dump({"a": 1}))  #? call-arg: json.dumps
print(json.loads({"a": 1})["a"])  #? arg-type: str
import random
print(random.choice(3))  #? arg-type: range(3)
print(random.randint(10))  #? call-arg: b (int)
import math
print(math.round(2.5))  #? attr-defined: round(2.5)
print(math.sqrt())  #? call-arg: x
from collections import Counter
tally = Counter("abc")
print(tally.most_common("3"))  #? : 3
print(tally.top(3))  #? attr-defined: most_common
tally.add("a")  #? attr-defined: tally[
from functools import reduce
print(reduce([1, 2], lambda a, b: a + b))  #? : swapped
from itertools import group_by  #? attr-defined: groupby
