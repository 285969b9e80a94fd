# Keyword arguments that have another name.
send_email(recipient="a", subject="b", body="c")  #? call-arg: `to=`
send_email(to="a", title="b", body="c")  #? call-arg: `subject=`
send_email(to="a", subject="b", message="c")  #? call-arg: `body=`
list_orders(customer=3)  #? call-arg: `customer_id=`
list_orders(customer_id, max_results=3)  #? call-arg: `limit=`
list_orders(customer_id, state=Status.OPEN)  #? call-arg: `status=`
search_documents("x", limit=3)  #? call-arg: `top_k=`
search_documents(text="x")  #? call-arg: `query=`
convert_currency(value=3.0, source="USD", target="EUR")  #? call-arg: `amount=`
convert_currency(3.0, from_currency="USD", target="EUR")  #? call-arg: `source=`
create_ticket(name="x", priority=Priority.LOW)  #? call-arg: `title=`
create_ticket("x", Priority.LOW, owner="ann")  #? call-arg: `assignee=`
log_event("x", severity="info")  #? call-arg: level
weather = await get_weather(city, units="celsius")  #? call-arg: `unit=`
weather = await get_weather(location=city)  #? call-arg: `city=`
forecast = await get_forecast(city, n_days=3)  #? call-arg: `days=`
page = await fetch_page("x", headers={})  #? call-arg: url: str, timeout: float
# ---
class Box:
    def __init__(self, width: int, height: int, label: str = ""):
        self.width = width
        self.height = height
        self.label = label

    def scale(self, factor: float) -> None:
        self.width = int(self.width * factor)

box = Box(w=1, height=2)  #? call-arg: `width=`
box = Box(1, 2, name="x")  #? call-arg: `label=`
box.scale(by=2.0)  #? call-arg: `factor=`
box.scale(ratio=2.0)  #? call-arg: `factor=`
box.scale(2.0, origin=1)  #? call-arg: scale(self, factor: float)
# ---
from collections import Counter, deque
from dataclasses import dataclass
from datetime import datetime, timedelta

print(sorted([1], cmp=None))  #? call-overload: cmp_to_key
print(sorted([1], descending=True))  #? call-overload: reverse=True
print("a", separator=",")  #? call-overload: `sep=`
print(round(1.5, digits=2))  #? call-overload: `ndigits=`
print(timedelta(months=1))  #? call-arg: days=30
print(datetime.now(timezone=None))  #? call-arg: `tz=`
print(Counter("a").most_common(k=3))  #? call-arg: `n=`
print(deque([1], max_length=3))  #? call-overload: `maxlen=`
print("a b".split(separator=" "))  #? call-arg: `sep=`
print(max([1], by=None))  #? call-overload: `key=`
for i, x in enumerate([1], begin=1):  #? call-arg: `start=`
    print({}.get("a", default=1))  #? call-overload: second argument
