# Taking values apart.
a, b = 1, 2, 3  #? misc: there are 3 values
c, d, e = (1, 2)  #? misc: only 2 values
f, g = 3  #? misc: one name

def bounds() -> tuple[int, int]:
    return 1, 2

low, high, step = bounds()  #? misc: only 2 values
x, y = list_orders(customer_id)[0]  #? misc: Order
# ---
for key, value in get_scores():  #? : get_scores().items()
    print(key, value)
# ---
scores = get_scores()
for name, score in scores:  #? : scores.items()
    print(name, score)
for index, row in range(3):  #? : enumerate(
    print(index, row)
for a, b, c in scores.items():  #? misc: only 2 values
    print(a, b, c)
for item in 5:  #? : range(5)
    print(item)
for item in threshold:  #? : range(int(threshold))
    print(item)
for order in find_order(3):  #? : find_order(3)
    print(order)
for line in list_orders(customer_id)[0]:  #? : .lines
    print(line)
best = {name: value for name, value in scores}  #? : scores.items()
count = [i for i in len(rows)]  #? : range(len(rows))
