"""Check, then run: a service takes a program from a stranger, checks it, runs it under limits, and has a person approve each payment.

    python examples/check_then_run.py

A run that waits for a person is a row in a SQLite file; another process goes on with it. No network, no server, no API key.
"""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

import monty


class State(Enum):
    """How an invoice stands."""

    OPEN = "open"
    PAID = "paid"


@dataclass(frozen=True)
class Invoice:
    """What somebody wants of us."""

    number: int
    payee: str
    cents: int
    state: State


INVOICES: Final = [
    Invoice(1, "Ada's teas", 1250, State.OPEN),
    Invoice(2, "Bo's cups", 4800, State.PAID),
    Invoice(3, "Cy's pots", 99_000, State.OPEN),
]
LIMITS: Final = monty.Limits(duration=1.0, memory=64 * 1024 * 1024, suspensions=100)
KEY: Final = b"from the service's own secret store"
SCHEMA: Final = "CREATE TABLE IF NOT EXISTS waiting (id INTEGER PRIMARY KEY AUTOINCREMENT, question TEXT, run BLOB)"


def invoices() -> list[Invoice]:
    """All invoices that we have."""
    return INVOICES


def pay(invoice: Invoice, cents: int) -> str:
    """Pay an invoice; a person is asked first. Returns the number of the receipt."""
    return f"R-{invoice.number}-{cents}"


def serve(text: str, database: Path) -> str:
    """What the service answers to a program."""
    try:
        program = monty.Monty(text, external_functions=[invoices, pay], type_check=True)
        return go_on(program.start(limits=LIMITS), database)
    except monty.SourceError as error:
        return f"refused before anything ran:\n{error}"
    except monty.MontyRuntimeError as error:
        return f"failed:\n{error.traceback}"
    except monty.LimitError as error:
        return f"ended: {error}"


def go_on(outcome: monty.Paused | monty.PausedFutures | monty.Finished, database: Path) -> str:
    """Answer the program's calls until it ends, or until a person is needed: then the run goes into the database."""
    while isinstance(outcome, monty.Paused):
        if outcome.function_name == "pay":
            invoice, cents = outcome.args
            question = f"pay {cents / 100:.2f} to {invoice.payee}?"
            with closing(sqlite3.connect(database)) as rows, rows:
                rows.execute(SCHEMA)
                made = rows.execute(
                    "INSERT INTO waiting (question, run) VALUES (?, ?)", (question, outcome.dump(key=KEY))
                )
            return f"waits as number {made.lastrowid}: {question}"
        outcome = outcome.resume(invoices())
    assert isinstance(outcome, monty.Finished), "none of the functions is async"
    return f"result: {outcome.output}"


def decide(number: int, approved: bool, database: Path) -> str:
    """What the other process does when the person has decided. The row is gone first: nobody pays twice."""
    with closing(sqlite3.connect(database)) as rows, rows:
        found = rows.execute("DELETE FROM waiting WHERE id = ? RETURNING run", (number,)).fetchone()
    if found is None:
        return f"nothing waits as number {number}"
    paused = monty.load(found[0], key=KEY, classes=[Invoice, State])
    assert isinstance(paused, monty.Paused)
    if approved:
        return go_on(paused.resume(pay(*paused.args)), database)
    return go_on(paused.resume(exception=PermissionError("not this one")), database)


WRONG: Final = """
open_ones = [one for one in invoices() if one.status == "open"]
sum(one.amount for one in open_ones)
"""
ENDLESS: Final = """
while invoices():
    pass
"""
RIGHT: Final = """
receipts = []
for invoice in invoices():
    match invoice:
        case Invoice(state=State.OPEN, cents=cents):
            try:
                receipts.append(pay(invoice, cents))
            except PermissionError as error:
                receipts.append(f"{invoice.payee}: {error}")
receipts
"""


def main() -> None:
    """Tell the whole story."""
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder, "runs.sqlite")
        print("1.", serve(WRONG, database), "\n")
        print("2.", serve(ENDLESS, database), "\n")
        print("3.", serve(RIGHT, database), "\n")
        for step, (number, answer) in enumerate([(1, "yes"), (2, "no"), (2, "no")], 4):
            command = [sys.executable, __file__, answer, str(number), str(database)]
            done = subprocess.run(command, check=True, capture_output=True, text=True)
            print(f"{step}. In another process, {answer!r} to number {number}: {done.stdout}")


if __name__ == "__main__":
    if sys.argv[1:2] in (["yes"], ["no"]):
        print(decide(int(sys.argv[2]), sys.argv[1] == "yes", Path(sys.argv[3])))
    else:
        main()
