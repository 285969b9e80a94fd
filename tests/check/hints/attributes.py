# Attributes of objects.
order = list_orders(customer_id)[0]
print(order.amount)  #? attr-defined: `order.total`
print(order.totl)  #? attr-defined: `order.total`
print(order.order_id)  #? attr-defined: `order.id`
print(order.created_at)  #? attr-defined: `order.created`
print(order.state)  #? attr-defined: `order.status`
print(order.items)  #? attr-defined: `order.lines`
print(order.email)  #? attr-defined: `order.customer.email`
print(order.comment)  #? attr-defined: `order.note`
print(order.isLate())  #? attr-defined: `order.is_late`
print(order.shipping)  #? attr-defined: fields id: int
print(order.get("total"))  #? attr-defined: `order.
# ---
person = get_customer(customer_id)
print(person.name)  #? attr-defined: `person.full_name`
print(person.mail)  #? attr-defined: `person.email`
print(person.fullName)  #? attr-defined: `person.full_name`
print(person.customer_id)  #? attr-defined: `person.id`
print(person.phone)  #? attr-defined: fields id: int, full_name: str, email: str
print(person.country)  #? attr-defined: person.address["country"]
print(person.address.street)  #? attr-defined: person.address["street"]
# ---
class Account:
    def __init__(self, owner: str, balance: float = 0.0):
        self.owner = owner
        self.balance = balance

    def deposit(self, amount: float) -> None:
        self.balanse += amount  #? attr-defined: `self.balance`

    def show(self) -> str:
        return f"{self.ownr}: {self.balance}"  #? attr-defined: `self.owner`

account = Account("Ann")
account.deposite(3)  #? attr-defined: `account.deposit`
account.add(3)  #? attr-defined: deposit(amount: float)
print(account.name)  #? attr-defined: owner
# ---
class Stock:
    def __init__(self):
        self.itmes = {}  #? attr-defined: `self.items`

    def put(self, name):
        self.items[name] = self.items.get(name, 0) + 1

    def count(self):
        return len(self.items)

stock = Stock()
stock.put("a")
# ---
import datetime

moment = datetime.datetime(2024, 1, 1)
print(moment.weekDay())  #? attr-defined: weekday
print(moment.isoFormat())  #? attr-defined: isoformat
text = "abc"
print(text.uper())  #? attr-defined: upper
print(text.starts_with("a"))  #? attr-defined: startswith
print([1].appendd(2))  #? attr-defined: append
print({}.itmes())  #? attr-defined: items
