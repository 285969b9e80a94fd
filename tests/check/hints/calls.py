# Calls of what is no function; functions that are not called.
order = list_orders(customer_id)[0]
print(order.total())  #? operator: write `order.total`
print(order.lines())  #? operator: write `order.lines`
print(city())  #? operator: write `city`
print(rows(0))  #? operator: rows[0]
print(get_scores()("a"))  #? operator: get_scores()["a"]
print(order())  #? operator: leave the parentheses out
# ---
list = [1, 2]
print(list((3, 4)))  #? operator: hides the built-in list
# ---
sum = 3
print(sum([1, 2]))  #? operator: hides the built-in sum
# ---
for name in get_scores.keys():  #? attr-defined: get_scores()
    print(name)
for key, value in get_scores().items:  #? attr-defined: get_scores().items()
    print(key)
scores = get_scores  #? index: get_scores()
print(scores["a"])
order = list_orders(customer_id)[0]
if order.is_late:  #? truthy-function: order.is_late(
    print("late")
print(order.is_late + 1)  #? operator: order.is_late(
text = city.upper  #? attr-defined: city.upper()
print(text.strip())
import math

print(math(3))  #? operator: function of it
# ---
class Circle:
    def __init__(self, radius: float):
        self.radius = radius

    @property
    def area(self) -> float:
        return 3.14 * self.radius**2

    def describe(self) -> str:
        return "circle " + self.radius()  #? operator: self.radius

circle = Circle(2.0)
print(circle.area())  #? operator: circle.area
circle.area = 3.0  #? misc: setter
print(Circle.radius)  #? : Circle(...)
# ---
order = list_orders(customer_id)[0]
print(f"late: {order.is_late}")  #? truthy-function: order.is_late()
