# Values outside a Literal, members outside an enum.
weather = await get_weather(city, "kelvin")  #? arg-type: 'celsius', 'fahrenheit'
weather = await get_weather(city, "Celsius")  #? arg-type: did you mean `'celsius'`
weather = await get_weather(city, unit="C")  #? arg-type: 'celsius'
convert_currency(3.0, "USD", "YEN")  #? arg-type: 'EUR', 'USD', 'GBP'
convert_currency(3.0, "USD", "eur")  #? arg-type: 'EUR'
log_event("x", "warn")  #? arg-type: 'warning'
log_event("x", level="critical")  #? arg-type: 'debug', 'info', 'warning', 'error'
log_event("x", 3)  #? arg-type: 'info'
# ---
print(Status.PENDING)  #? attr-defined: Status.OPEN = 'open'
print(Status.open)  #? attr-defined: `Status.OPEN`
print(Status.CANCELED)  #? attr-defined: `Status.CANCELLED`
print(Status.SHIPED)  #? attr-defined: `Status.SHIPPED`
print(Status.values())  #? attr-defined: list(Status)
print(Priority.HIGH)  #? attr-defined: Priority.URGENT
order = list_orders(customer_id)[0]
print(order.status.upper())  #? attr-defined: order.status.value.upper
print(order.status.val)  #? attr-defined: order.status.value
order.status = "shipped"  #? assignment: `Status.SHIPPED`
print(order.status.code)  #? attr-defined: value
if order.status is Status.DONE:  #? attr-defined: Status.SHIPPED
    print(order)
# ---
from enum import Enum

class Color(Enum):
    RED = "red"
    GREEN = "green"

def paint(color: Color) -> str:
    return "painted " + color  #? operator: color.value

paint("red")  #? arg-type: `Color.RED`
paint(Color.BLUE)  #? attr-defined: Color.RED = 'red', Color.GREEN = 'green'
paint(Color.Red)  #? attr-defined: `Color.RED`
favourite: Color = "green"  #? assignment: `Color.GREEN`
# ---
chosen = Status("pending")  #? enum-value: Status.OPEN
other = Status["Shipped"]  #? enum-value: Status.SHIPPED
order = list_orders(customer_id)[0]
if order.status == "shipped":  #? comparison-overlap: Status.SHIPPED
    print("on its way")
print(Priority(5))  #? enum-value: Priority.URGENT = 3
