# Arguments of the wrong type.
find_order("17")  #? arg-type: `17`
find_order(city)  #? arg-type: `int(city)`
weather = await get_weather(3)  #? arg-type: str(3)
send_email(["a", "b"], "s", "t")  #? arg-type: ", ".join
send_email("a", "s", 3)  #? arg-type: str(3)
send_email("a", "s", "t", "c")  #? arg-type: `["c"]`
convert_currency("3", "USD", "EUR")  #? arg-type: `3`
order = list_orders(customer_id)[0]
find_order(order)  #? arg-type: `order.id`
list_orders(order.customer)  #? arg-type: order.customer.id
send_email(order.customer, "s", "t")  #? arg-type: order.customer.email
log_event(order.status)  #? arg-type: order.status.value
log_event(get_scores())  #? arg-type: json.dumps(get_scores())
exchange_rate("EUR", "2024-01-01")  #? arg-type: date.fromisoformat("2024-01-01")
create_ticket("x", "LOW")  #? arg-type: Priority.LOW
create_ticket("x", 3)  #? arg-type: Priority.URGENT
list_orders(customer_id, status="open")  #? arg-type: `Status.OPEN`
list_orders(customer_id, limit="5")  #? arg-type: `5`
find_order(threshold)  #? arg-type: round(threshold)
log_event(order.created)  #? arg-type: order.created.isoformat()
find_order([1, 2])  #? arg-type: [1, 2][0]
find_order(get_scores)  #? arg-type: get_scores(
find_order(len)  #? arg-type: len(
# ---
def pay(amount: float, to: Customer) -> bool:
    return amount > 0

order = list_orders(customer_id)[0]
pay(order, order.customer)  #? arg-type: `order.total`
pay(3, order)  #? arg-type: order.customer
pay("3", order.customer)  #? arg-type: `3`
pay(exchange_rate("EUR", today), order.customer)  #? arg-type: float(
pay(order.customer, 3.0)  #? arg-type: Customer
# ---
print(len(3))  #? arg-type: str(3)
print(",".join([1, 2]))  #? list-item: str(item) for item in [1, 2]
numbers = [1, 2]
print(",".join(numbers))  #? arg-type: str(item)
names: list[str] = ["a"]
names.append(3)  #? arg-type: str(3)
typed: list[int] = []
typed.append("3")  #? arg-type: `3`
print(sum(["a", "b"]))  #? list-item: "".join
print(int([1]))  #? call-overload: take one item
print(max(3))  #? call-overload: give two numbers
print(range("3"))  #? call-overload: `3`
print(sorted([1, 2], key="x"))  #? call-overload: key=lambda
print(abs("3"))  #? arg-type: 3
print(round("3.5"))  #? call-overload: 3.5
import math

print(math.sqrt("2"))  #? arg-type: `2`
print("a".replace("a", 3))  #? arg-type: str(3)
print("abc".startswith(3))  #? arg-type: str(3)
print("a,b".split(3))  #? arg-type: str(3)
import json

print(json.loads({"a": 1}))  #? arg-type: dict
import statistics

print(statistics.mean("a"))  #? type-var: list
