# What the stock is worth, the dearest article first.
# monty: input limit: int
def value(item):
    return item.price * item.count


items = sorted(stock("kitchen"), key=value, reverse=True)[:limit]
total = sum(value(item) for item in items)
{"total": round(total, 2), "top": [item.name for item in items]}
