"""The tools of the shop's agents: plain functions of the host, from which stubs follow."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass
class Item:
    """One article in stock."""

    name: str
    price: float
    count: int


def stock(kind: str) -> list[Item]:
    """The articles of a kind."""
    return [Item("tea", 4.5, 12), Item("cup", 12.0, 2)] if kind else []


def order(name: str, count: int, until: date) -> str:
    """Order more of an article; gives the number of the order."""
    return f"{name}-{count}-{until:%Y%m%d}"


async def notify(person: str, text: str) -> bool:
    """Send a message; whether it was delivered."""
    return bool(person and text)
