# None not handled.
order = find_order(3)
print(order.total)  #? union-attr: if order is not None:
# ---
order = find_order(3)
print(order["total"])  #? index: if order is not None:
# ---
print(find_order(3).total)  #? union-attr: if value is not None:
# ---
def label(order_id: int) -> str:
    found = find_order(order_id)
    return found.customer.full_name  #? union-attr: if found is not None:
# ---
order = list_orders(customer_id)[0]
print(order.note.upper())  #? union-attr: (order.note or "")
print(len(order.note))  #? arg-type: if order.note is not None:
print("note: " + order.note)  #? operator: (order.note or "")
print(order.note + "!")  #? operator: (order.note or "")
send_email("a", "b", order.note)  #? arg-type: if order.note is not None:
for letter in order.note:  #? union-attr: if order.note is not None:
    pass
if "x" in order.note:  #? operator: if order.note is not None:
    pass
name: str = order.note  #? assignment: if order.note is not None:
# ---
import re

match = re.search(r"\d+", city)
print(match.group())  #? union-attr: if match is not None:
# ---
import re

print(re.match("a", city).group(0))  #? union-attr: if value is not None:
# ---
scores = get_scores()
print(scores.get("a") + 1)  #? operator: (scores.get("a") or 0.0)
best = scores.get("b")
print(best * 2)  #? operator: (best or 0.0)
# ---
def total(orders: list[Order] | None = None) -> float:
    return sum(order.total for order in orders)  #? union-attr: if orders is not None:
# ---
def first(values: list[int]) -> int:
    found = next((value for value in values if value > 3), None)
    return found  #? return-value: if found is not None:
# ---
values = [3, 1, 2]
values = values.sort()  #? : sorted(values)
print(values[0])
# ---
values = [3, 1, 2]
ordered = values.sort()  #? : sorted(values)
print(ordered[0])
# ---
message = log_event("x")  #? : on a line of its own
print(message + "!")
# ---
def show(text: str) -> None:
    print(text)

shown = show("x")  #? : on a line of its own
print(shown.upper())
# ---
names = ["a"].append("b")  #? : on a line of its own
print(names[0])
