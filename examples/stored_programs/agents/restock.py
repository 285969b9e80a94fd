# Orders what runs short and tells the keeper.
from datetime import timedelta

LEAST = 5

orders = {}
for item in stock("kitchen"):
    if item.count < LEAST:
        orders[item.name] = order(item.name, LEAST - item.count, today + timedelta(days=7))

if orders:
    lines = [f"{name}: {number}" for name, number in sorted(orders.items())]
    await notify("keeper", "\n".join(lines))
orders
