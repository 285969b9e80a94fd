# Operands that do not go together.
order = list_orders(customer_id)[0]
print("total: " + order.total)  #? operator: str(order.total)
print(order.total + " EUR")  #? operator: str(order.total)
print("id " + 3)  #? operator: str(3)
print(city + customer_id)  #? operator: str(customer_id)
print(city - 3)  #? operator: int(city)
print(city > 3)  #? operator: int(city)
print(order > 100)  #? operator: order.total
print(order + 1)  #? operator: order.
print(order.status + "x")  #? operator: order.status.value
print([1] + 2)  #? operator: [1] + [2]
print([1] + (2, 3))  #? operator: list((2, 3))
print({1} + {2})  #? operator: {1} | {2}
print({"a": 1} + {"b": 2})  #? operator: | {"b": 2}
print(order.created + 3)  #? operator: timedelta(days=3)
print(exchange_rate("EUR", today) * 1.5)  #? operator: Decimal(str(1.5))
print(exchange_rate("EUR", today) * threshold)  #? operator: Decimal(str(threshold))
print(get_scores() + 1)  #? operator: get_scores()[...]
print(len + 1)  #? operator: len(
print("x" in 3)  #? operator: str(3)
print(3 in order)  #? operator: order.lines
print(-city)  #? operator: -float(city)
print(list_orders(customer_id) > 3)  #? operator: len(list_orders(customer_id))
total = 0
total += "3"  #? operator: int("3")
text = "x"
text += 3  #? operator: str(3)
print(order.lines[0] * 3)  #? operator: order.lines[0].quantity
# ---
class Money:
    def __init__(self, amount: int):
        self.amount = amount

print(Money(1) + Money(2))  #? operator: __add__
print(Money(1) < Money(2))  #? operator: __lt__
print(sorted([Money(1)]))  #? type-var: key=lambda item: item.amount
print(max([Money(1)]))  #? type-var: key=lambda item: item.amount
