# "Did you mean": an attribute of an instance.
class Order:
    def __init__(self): self.quantity = 1
Order().quantty  #! AttributeError: 'Order' object has no attribute 'quantty'
# ---
# A method of an instance, missing an underscore.
class Order:
    def add_item(self, x): pass
Order().additem("pen")  #! AttributeError: 'Order' object has no attribute 'additem'
# ---
# A method of list.
[].apend(1)  #! AttributeError: 'list' object has no attribute 'apend'
# ---
# A method of str.
"text".uper()  #! AttributeError: 'str' object has no attribute 'uper'
# ---
# A method of dict, in the middle of an expression.
total = 1 + {"a": 2}.vlues() + 3  #! AttributeError: 'dict' object has no attribute 'vlues'
# ---
# Nothing near: no hint.
class Order: pass
Order().zzzzzzzzzz  #! AttributeError: 'Order' object has no attribute 'zzzzzzzzzz'
# ---
# A class attribute, a module's attribute.
class Order:
    STATUSES = ("open", "paid")
Order.STATUSS  #! AttributeError: type object 'Order' has no attribute 'STATUSS'
# ---
# A module's function misspelt.
import math
math.sqroot(4)  #! AttributeError: module 'math' has no attribute 'sqroot'
# ---
# A local name misspelt in a function.
def total(prices):
    discount = 0.1
    return sum(prices) * (1 - discont)
total([1, 2])  #! NameError: name 'discont' is not defined
# ---
# A name that exists as self.name.
class Basket:
    def __init__(self):
        self.items = []
    def add(self, x):
        items.append(x)
Basket().add(1)  #! NameError: name 'items' is not defined
# ---
# A parameter misspelt, in a lambda.
(lambda width: widht * 2)(3)  #! NameError: name 'widht' is not defined
# ---
# A misspelt exception class in an except clause.
try:
    {}["k"]
except KeyEror:  #! NameError: name 'KeyEror' is not defined
    print("handled")
# ---
# A misspelt keyword argument: hinted at from 3.13 on.
def area(width, height): return width * height
area(width=2, hieght=3)  #! TypeError: area() got an unexpected keyword argument 'hieght'...
# ---
# A wrong attribute through super() and a property.
class A:
    @property
    def size(self): return self.lenght
    length = 5
A().size  #! AttributeError: 'A' object has no attribute 'lenght'
# ---
# A slot and a dataclass field misspelt.
from dataclasses import dataclass
@dataclass
class Point:
    x_axis: int
    y_axis: int
p = Point(1, 2)
p.x_axes + p.y_axis  #! AttributeError: 'Point' object has no attribute 'x_axes'
