# Brackets where a dot belongs, and the other way.
order = list_orders(customer_id)[0]
print(order["total"])  #? index: `order.total`
print(order["amount"])  #? index: `order.total`
print(order["customer"]["email"])  #? index: `order.customer`
print(order[0])  #? index: order.lines[0]
orders = list_orders(customer_id)
print(orders["total"])  #? call-overload: orders[0].total
print(orders.total)  #? attr-defined: item.total
print(rows["a"])  #? call-overload: rows[0]["a"]
print(rows[0].a)  #? attr-defined: `rows[0]["a"]`
hits = search_documents("x")
print(hits[0].title)  #? attr-defined: hits[0]["title"]
print(hits["title"])  #? call-overload: hits[0]["title"]
print(hits.title)  #? attr-defined: hits[0]
# ---
scores = get_scores()
print(scores.alice)  #? attr-defined: `scores["alice"]`
print(scores[0])  #? index: keys are of type str
number = 3
print(number[0])  #? index: str(number)[0]
unique = {1, 2}
print(unique[0])  #? index: sorted(unique)[0]
print(city["name"])  #? index: json.loads(city)
print(threshold["x"])  #? index: threshold
keys = scores.keys()
print(keys[0])  #? index: list(keys)[0]
print(rows[1.5])  #? call-overload: int(
pairs = zip([1], [2])
print(pairs[0])  #? index: list(pairs)[0]
# ---
name = "abc"
name[0] = "x"  #? index: strings do not change
point = (1, 2)
point[0] = 3  #? index: list(point)
print(get_scores["a"])  #? : get_scores(
order = list_orders(customer_id)[0]
order["note"] = "x"  #? index: `order.note = ...`
print(point[5])  #? misc: [-1]
