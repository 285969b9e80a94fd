"""The tools of `tools.pyi`, so that the programs of `loose/` can be run: what is said to be correct must not raise."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any, Literal, NotRequired, TypedDict


class Line(TypedDict):
    sku: str
    quantity: int
    price: float


class Order(TypedDict):
    id: int
    customer: str
    total: float
    status: Literal["open", "paid", "shipped"]
    items: list[Line]
    note: NotRequired[str]


class Priority(Enum):
    LOW = 1
    NORMAL = 2
    HIGH = 3


@dataclass
class Customer:
    name: str
    email: str | None
    age: int
    tags: list[str]
    joined: date

    def is_adult(self) -> bool:
        return self.age >= 18


@dataclass
class Ticket:
    id: int
    title: str
    priority: Priority
    assignee: Customer | None


def _order(number: int) -> Order:
    lines: list[Line] = [
        {"sku": f"SKU-{number}", "quantity": number, "price": 2.5},
        {"sku": "SKU-9", "quantity": 1, "price": 10.0},
    ]
    total = sum(line["quantity"] * line["price"] for line in lines)
    return {"id": number, "customer": "ann", "total": total, "status": "open", "items": lines}


prompt = "summarise the orders of ann"
limit = 5
threshold = 12.5
settings = {"currency": "EUR", "retries": "3"}
orders = [_order(1), _order(2), _order(3)]
customer = Customer("Ann", "ann@example.com", 34, ["vip", "eu"], date(2020, 5, 17))
region: str | None = "eu"
payload: dict[str, Any] = {"rows": [{"id": 1, "value": "3"}, {"id": 2, "value": "4"}], "meta": {"count": 2}}

_saved: dict[str, Any] = {}


def search(query: str, limit: int = 10) -> list[str]:
    return [f"{query} {number}" for number in range(min(limit, 3))]


def get_order(order_id: int) -> Order:
    return _order(order_id)


def find_order(order_id: int) -> Order | None:
    return _order(order_id) if order_id < 100 else None


def list_orders(status: Literal["open", "paid", "shipped"] = "open", *, page: int = 1) -> list[Order]:
    return [_order(number) for number in range(page, page + 3)]


def get_customer(name: str) -> Customer:
    return Customer(name, f"{name}@example.com", 40, ["eu"], date(2021, 1, 2))


def find_customer(email: str) -> Customer | None:
    return get_customer(email.partition("@")[0]) if "@" in email else None


def get_price(sku: str, currency: Literal["EUR", "USD"] = "EUR") -> float:
    return len(sku) * 1.5


def convert(amount: float, source: str, target: str) -> float:
    return amount * 1.1


def send_email(
    to: str, subject: str, body: str, *, cc: list[str] | None = None, priority: Priority = Priority.NORMAL
) -> bool:
    return True


def create_ticket(title: str, priority: Priority = Priority.NORMAL) -> Ticket:
    return Ticket(7, title, priority, None)


def read_text(path: str) -> str:
    return "name,amount\nann,3\nbob,4\n\nsum,7\n"


def read_rows(path: str) -> list[dict[str, str]]:
    return [{"name": "ann", "amount": "3", "city": "Rome"}, {"name": "bob", "amount": "4.5", "city": "Oslo"}]


def fetch_json(url: str) -> Any:
    return {"items": [{"name": "pen", "price": 2.5}, {"name": "ink", "price": None}], "next": None}


def save(key: str, value: Any) -> None:
    _saved[key] = value


def load(key: str) -> Any:
    return _saved.get(key)


def now() -> datetime:
    return datetime(2024, 5, 17, 12, 30)


def weather(city: str, unit: Literal["c", "f"] = "c") -> dict[str, float]:
    return {"temperature": 21.5, "humidity": 40.0}


def classify(text: str, labels: list[str]) -> str:
    return labels[0]


def embed(text: str) -> list[float]:
    return [float(len(word)) for word in text.split()][:3]


async def fetch(url: str) -> str:
    return f"<html>{url}</html>"


async def ask(question: str, *, temperature: float = 0.0) -> str:
    return "yes"


async def fetch_order(order_id: int) -> Order:
    return _order(order_id)


async def stock(sku: str) -> int | None:
    return 3
