# Variables that are not there.
totals = {}
for row in rows:
    totals[row["a"]] = total + 1  #? name-defined: totals
print(totls)  #? name-defined: `totals`
# ---
def average(values):
    count = len(values)
    total = sum(valeus)  #? name-defined: `values`
    return total / cout  #? name-defined: `count`

average([1, 2])
# ---
def load():
    prices = [1, 2, 3]
    return prices

load()
print(sum(prices))  #? name-defined: `prices` is local to load
# ---
reslts = []  #? name-defined: write `results` here
for row in rows:
    results.append(row)
print(len(results))
# ---
class Cart:
    def __init__(self):
        self.items = []

    def add(self, item):
        items.append(item)  #? name-defined: `self.items`

    def total(self):
        return sum(item.price for item in self.items)

    def show(self):
        print(total())  #? name-defined: `self.total`

Cart().show()
# ---
for index in range(3):
    print(idx)  #? name-defined: `index`
# ---
state = OPEN  #? name-defined: Status.OPEN
# ---
print(later_value)  #? used-before-def: defined on line 2
later_value = 3
