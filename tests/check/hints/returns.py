# Return values that do not fit.
def label(order: Order) -> str:
    return order.id  #? return-value: str(order.id)
# ---
def count(text: str) -> int:
    return text  #? return-value: int(text)
# ---
def sign(value: int) -> int:  #? return: return
    if value > 0:
        return 1
# ---
def names(orders: list[Order]) -> list[str]:
    return {order.id for order in orders}  #? return-value: list
# ---
def pair() -> tuple[int, str]:
    return 1  #? return-value: tuple[int, str]
# ---
def total(orders: list[Order]) -> float:
    return [order.total for order in orders]  #? return-value: for item in
# ---
def find(orders: list[Order]) -> Order:
    for order in orders:
        if order.total > 3:
            return order
    return None  #? return-value: Order | None
# ---
def double(value: int) -> int:  #? return: return result
    result = value * 2
# ---
def square(value: int) -> int:  #? return: return value**2
    value**2
# ---
def status(order: Order) -> Status:
    return "open"  #? return-value: Status.OPEN
# ---
def keys() -> list[str]:
    return get_scores().keys()  #? return-value: list(get_scores().keys())
# ---
def late(order: Order) -> bool:
    return order.is_late  #? return-value: order.is_late(
