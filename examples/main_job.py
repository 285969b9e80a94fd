"""The main job, end to end: a model's program about orders is checked, rejected, corrected, run, paused, moved to another process, and finished there.

    python examples/main_job.py

No network, no server, no API key: the "model" is two texts, the price list is a dict.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import monty

PRICES = {"tea": 4.5, "cup": 12.0, "pot": 31.9}
ORDERS = [
    {"customer": "Ada", "item": "tea", "count": 3},
    {"customer": "Bo", "item": "cup", "count": 2},
    {"customer": "Ada", "item": "pot", "count": 1},
]


def price(item: str) -> float:
    """What one piece costs."""
    return PRICES[item]


FIRST_TRY = """
totals = {}
for order in orders:
    amount = price(order["product"]) * order["count"]
    totals[order["customer"]] = totals.get(order["customer"], 0.0) + amount
f"{len(orders)} orders, {sum(totals.values()):.2f} in all"
"""
SECOND_TRY = """
totals = {}
for order in orders:
    amount = price(order["item"]) * order["count"]
    totals[order["customer"]] = totals.get(order["customer"], 0.0) + amount
for customer, total in sorted(totals.items()):
    print(f"{customer:<6}{total:>8.2f}")
f"{len(orders)} orders, {sum(totals.values()):.2f} in all"
"""
STUBS = """
from typing import TypedDict

class Order(TypedDict):
    customer: str
    item: str
    count: int

orders: list[Order]
def price(item: str) -> float: ...
"""


def compiled(code: str) -> monty.Monty:
    """The program, checked against what it is given."""
    return monty.Monty(
        code,
        inputs=["orders"],
        external_functions=["price"],
        type_check=True,
        type_check_stubs=STUBS,
        script_name="report.py",
    )


def main() -> None:
    """Tell the whole story."""
    try:
        compiled(FIRST_TRY)
    except monty.TypeCheckError as error:
        print("1. The first program is rejected before any of it runs:\n")
        print(error, "\n")
    program = compiled(SECOND_TRY)
    print("2. The corrected program runs:\n")
    direct = program.run(inputs={"orders": ORDERS}, external_functions={"price": price})
    print(f"   result: {direct}\n")
    paused = program.start(inputs={"orders": ORDERS})
    assert isinstance(paused, monty.Paused)
    print(f"3. Started again, it pauses at its first external call: {paused.function_name}{paused.args}")
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder, "run.monty")
        place.write_bytes(paused.dump())
        print(f"4. Dumped ({place.stat().st_size} bytes), and resumed in another process:\n")
        done = subprocess.run(
            [sys.executable, __file__, "resume", str(place)], check=True, capture_output=True, text=True
        )
    print(done.stdout)
    assert done.stdout.endswith(f"result: {direct}\n"), "the resumed run must end with the same result"
    print("The same result.")


def resume(place: str) -> None:
    """What the other process does: load, and answer each call until the program ends."""
    outcome: monty.Paused | monty.PausedFutures | monty.Finished = monty.load(Path(place).read_bytes())
    while isinstance(outcome, monty.Paused):
        outcome = outcome.resume(price(*outcome.args))
    assert isinstance(outcome, monty.Finished), "this program has no asynchronous calls"
    print(f"   result: {outcome.output}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["resume"]:
        resume(sys.argv[2])
    else:
        main()
