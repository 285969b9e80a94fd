# Price an order from a catalogue service, with quantity discounts and a total.
#@ check: on
order = [("pen", 3), ("book", 12), ("lamp", 1)]
catalogue = {name: fetch(i) for i, (name, _) in enumerate(order, start=1)}


def line_total(price: float, quantity: int) -> float:
    discount = 0.1 if quantity >= 10 else 0.0
    return round(price * quantity * (1 - discount), 2)


total = 0.0
for name, quantity in order:
    amount = line_total(catalogue[name]["price"], quantity)
    total += amount
    print(f"{name:<6}{quantity:>4} x {catalogue[name]['price']:>5.2f} = {amount:>7.2f}")
#> pen      3 x  1.50 =    4.50
#> book    12 x  3.00 =   32.40
#> lamp     1 x  4.50 =    4.50
print(f"{'total':<10}{total:>18.2f}")
#> total                  41.40
# ---
# Check stock before confirming; collect what is missing.
#@ check: on
from dataclasses import dataclass, field


@dataclass
class Line:
    item_id: int
    wanted: int


@dataclass
class Outcome:
    confirmed: list[int] = field(default_factory=list)
    missing: dict[int, int] = field(default_factory=dict)

    @property
    def complete(self) -> bool:
        return not self.missing


def confirm(lines: list[Line]) -> Outcome:
    outcome = Outcome()
    for line in lines:
        stock: int = ask(line.item_id * 2)
        if stock >= line.wanted:
            outcome.confirmed.append(line.item_id)
            record("reserve", line.item_id, quantity=line.wanted)
        else:
            outcome.missing[line.item_id] = line.wanted - stock
    return outcome


result = confirm([Line(1, 2), Line(2, 10), Line(5, 5)])
print(result)
#> Outcome(confirmed=[1, 5], missing={2: 6})
print("complete" if result.complete else f"missing {sum(result.missing.values())} pieces of {len(result.missing)} items")
#> missing 6 pieces of 1 items
# ---
# Apply the best of several coupons; ties go to the first.
#@ check: on
from decimal import ROUND_HALF_UP, Decimal

cart = [Decimal("19.99"), Decimal("5.01"), Decimal("35.00")]


def percent(p: int):
    return lambda amount: (amount * (100 - p) / 100).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def minus(off: str, minimum: str):
    def apply(amount: Decimal) -> Decimal:
        return amount - Decimal(off) if amount >= Decimal(minimum) else amount

    return apply


coupons = {"TEN": percent(10), "FIVEOFF": minus("5.00", "50"), "SIXOFF": minus("6.00", "50"), "BIG": minus("50", "200")}
subtotal = sum(cart, Decimal(0))
prices = {code: apply(subtotal) for code, apply in coupons.items()}
best = min(prices, key=lambda code: prices[code])
print(subtotal, prices["TEN"], best, prices[best])
#> 60.00 54.00 TEN 54.00
print(sorted(prices.items(), key=lambda item: (item[1], item[0])))
#> [('SIXOFF', Decimal('54.00')), ('TEN', Decimal('54.00')), ('FIVEOFF', Decimal('55.00')), ('BIG', Decimal('60.00'))]
# ---
# A shopping cart class with running totals, removal and errors for unknown items.
#@ check: on
class CartError(Exception):
    """Something about the cart that the shopper can correct."""


class Cart:
    def __init__(self) -> None:
        self._lines: dict[str, tuple[float, int]] = {}

    def add(self, name: str, price: float, quantity: int = 1) -> "Cart":
        if quantity <= 0:
            raise CartError(f"cannot add {quantity} of {name!r}")
        _, before = self._lines.get(name, (price, 0))
        self._lines[name] = (price, before + quantity)
        return self

    def remove(self, name: str) -> None:
        try:
            del self._lines[name]
        except KeyError:
            raise CartError(f"{name!r} is not in the cart") from None

    def __len__(self) -> int:
        return sum(quantity for _, quantity in self._lines.values())

    def __contains__(self, name: str) -> bool:
        return name in self._lines

    @property
    def total(self) -> float:
        return sum(price * quantity for price, quantity in self._lines.values())

    def __str__(self) -> str:
        return "\n".join(f"{q:>3} {name}" for name, (_, q) in sorted(self._lines.items()))


cart = Cart().add("pen", 1.5, 4).add("ink", 3.25).add("pen", 1.5)
print(cart)
#>   1 ink
#>   5 pen
print(len(cart), cart.total, "pen" in cart, "cup" in cart)
#> 6 10.75 True False
for attempt in (lambda: cart.remove("cup"), lambda: cart.add("cup", 2.0, 0), lambda: cart.remove("ink")):
    try:
        attempt()
    except CartError as error:
        print("refused:", error)
#> refused: 'cup' is not in the cart
#> refused: cannot add 0 of 'cup'
print(f"{cart.total:.2f}")
#> 7.50
# ---
# Fetch several products at once, then summarise by tag.
#@ check: on
import asyncio
from collections import defaultdict


async def load(ids: list[int]) -> list[dict]:
    return await asyncio.gather(*(fetch_later(i) for i in ids))


async def main() -> None:
    products = await load(list(range(6)))
    by_tag: defaultdict[str, list[dict]] = defaultdict(list)
    for product in products:
        for tag in product["tags"]:
            by_tag[tag].append(product)
    for tag, members in sorted(by_tag.items()):
        names = ", ".join(p["name"] for p in members)
        mean = sum(p["price"] for p in members) / len(members)
        print(f"{tag}: {names} (mean {mean:.2f})")


asyncio.run(main())
#> even: item 0, item 2, item 4 (mean 3.00)
#> odd: item 1, item 3, item 5 (mean 4.50)
# ---
# Retry an unreliable service with a growing delay, giving up on the third failure.
#@ check: on
delays: list[int] = []


def call_with_retry(action, attempts: int = 3):
    last: Exception | None = None
    for attempt in range(1, attempts + 1):
        try:
            return action(attempt)
        except (ConnectionError, TimeoutError) as error:
            last = error
            delays.append(2**attempt)
            record("retry", attempt, str(error))
    raise RuntimeError(f"gave up after {attempts} attempts") from last


def flaky(attempt: int):
    if attempt < 3:
        fail(f"no answer ({attempt})", "ConnectionError")
    return fetch(attempt)["name"]


def broken(attempt: int):
    fail("still down", "TimeoutError")


print(call_with_retry(flaky), delays)
#> item 3 [2, 4]
try:
    call_with_retry(broken)
except RuntimeError as error:
    print(error, "|", repr(error.__cause__), delays)
#> gave up after 3 attempts | TimeoutError('still down') [2, 4, 2, 4, 8]
# ---
# Validate incoming orders and report every problem at once.
raw_orders = [
    {"id": 1, "email": "ann@example.com", "items": [{"sku": "A1", "qty": 2}]},
    {"id": 2, "email": "bob(at)example.com", "items": []},
    {"id": "3", "email": "cy@example.com", "items": [{"sku": "", "qty": -1}, {"sku": "B2"}]},
    {"email": "dee@example.com", "items": [{"sku": "C3", "qty": 1}]},
]


def problems(order: dict) -> list[str]:
    found = []
    if not isinstance(order.get("id"), int):
        found.append(f"id must be a number, not {order.get('id')!r}")
    if "@" not in order.get("email", ""):
        found.append(f"bad email {order['email']!r}")
    if not order["items"]:
        found.append("no items")
    for position, item in enumerate(order["items"], 1):
        if not item.get("sku"):
            found.append(f"item {position}: empty sku")
        match item.get("qty"):
            case int(n) if n > 0:
                pass
            case None:
                found.append(f"item {position}: no quantity")
            case other:
                found.append(f"item {position}: bad quantity {other}")
    return found


for number, order in enumerate(raw_orders):
    print(number, problems(order) or "ok")
#> 0 ok
#> 1 ["bad email 'bob(at)example.com'", 'no items']
#> 2 ["id must be a number, not '3'", 'item 1: empty sku', 'item 1: bad quantity -1', 'item 2: no quantity']
#> 3 ['id must be a number, not None']
# ---
# Turn order events into a final state by replaying them.
#@ check: on
events = [
    ("created", {"id": 7}), ("item_added", {"sku": "pen", "qty": 2}), ("item_added", {"sku": "cup", "qty": 1}),
    ("item_removed", {"sku": "cup"}), ("item_added", {"sku": "pen", "qty": 3}), ("paid", {"amount": 7.5}), ("teleported", {}),
]
state: dict = {"id": None, "items": {}, "status": "new", "unknown": []}
for name, data in events:
    match name, data:
        case "created", {"id": order_id}:
            state["id"] = order_id
        case "item_added", {"sku": sku, "qty": qty}:
            state["items"][sku] = state["items"].get(sku, 0) + qty
        case "item_removed", {"sku": sku}:
            state["items"].pop(sku, None)
        case "paid", {"amount": amount} if amount > 0:
            state |= {"status": "paid", "amount": amount}
        case other, _:
            state["unknown"].append(other)
print(state)
#> {'id': 7, 'items': {'pen': 5}, 'status': 'paid', 'unknown': ['teleported'], 'amount': 7.5}
# ---
# Split a payment over several people, cents never lost.
#@ check: on
def split(cents: int, weights: dict[str, int]) -> dict[str, int]:
    whole = sum(weights.values())
    shares = {name: cents * weight // whole for name, weight in weights.items()}
    rest = cents - sum(shares.values())
    for name in sorted(weights, key=lambda name: (-weights[name], name))[:rest]:
        shares[name] += 1
    return shares


for cents, weights in ((1000, {"ann": 1, "bob": 1, "cy": 1}), (100, {"x": 2, "y": 1}), (1, {"p": 1, "q": 1})):
    shares = split(cents, weights)
    assert sum(shares.values()) == cents
    print({name: f"{share / 100:.2f}" for name, share in shares.items()})
#> {'ann': '3.34', 'bob': '3.33', 'cy': '3.33'}
#> {'x': '0.67', 'y': '0.33'}
#> {'p': '0.01', 'q': '0.00'}
