# Too many and too few arguments.
send_email("a", "b")  #? call-arg: add body (str)
send_email("a", "b", "c", [], "e")  #? call-arg: takes 4 arguments
list_orders()  #? call-arg: customer_id (int)
list_orders(customer_id, 5)  #? call-arg: `list_orders(customer_id, limit=5)`
convert_currency(3.0)  #? call-arg: source (str)
get_scores("x")  #? call-arg: leave `"x"` out
create_ticket("x")  #? call-arg: priority (Priority)
find_order()  #? call-arg: order_id (int)
forecast = await get_forecast(city)  #? call-arg: days (int)
log_event()  #? call-arg: message (str)
fx = exchange_rate("EUR")  #? call-arg: day (date)
# ---
class Box:
    def __init__(self, width: int, height: int):
        self.width = width
        self.height = height

    def area(self) -> int:
        return self.width * self.height

    def grow(self, by: int, times: int = 1) -> None:
        self.width += by * times

box = Box(1)  #? call-arg: height (int)
box = Box(1, 2, 3)  #? call-arg: takes 2 arguments
box.area(3)  #? call-arg: leave `3` out
box.grow()  #? call-arg: by (int)
Box.area()  #? call-arg: Box(...).area()
# ---
def add(a, b):
    return a + b

add(1)  #? call-arg: add(a, b)
add(1, 2, 3)  #? call-arg: leave `3` out
order = list_orders(customer_id)[0]
order.is_late(1, 2)  #? call-arg: leave `2` out
order.total_with_tax()  #? call-arg: rate (float)
line = Line("a", 1)  #? call-arg: unit_price
apply = lambda x: x
apply(1, 2)  #? call-arg: leave
