"""What the programs of `loose/` and `mistakes/` may call: the declarations that the checker sees."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any, Literal, NotRequired, TypedDict

class Order(TypedDict):
    id: int
    customer: str
    total: float
    status: Literal["open", "paid", "shipped"]
    items: list["Line"]  # noqa: UP037 - quoted, as people write it
    note: NotRequired[str]

class Line(TypedDict):
    sku: str
    quantity: int
    price: float

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
    def is_adult(self) -> bool: ...

@dataclass
class Ticket:
    id: int
    title: str
    priority: Priority
    assignee: Customer | None

prompt: str
limit: int
threshold: float
settings: dict[str, str]
orders: list[Order]
customer: Customer
region: str | None
payload: dict[str, Any]

def search(query: str, limit: int = 10) -> list[str]:
    """Full-text search; the titles of what was found."""

def get_order(order_id: int) -> Order: ...
def find_order(order_id: int) -> Order | None: ...
def list_orders(status: Literal["open", "paid", "shipped"] = "open", *, page: int = 1) -> list[Order]: ...
def get_customer(name: str) -> Customer: ...
def find_customer(email: str) -> Customer | None: ...
def get_price(sku: str, currency: Literal["EUR", "USD"] = "EUR") -> float: ...
def convert(amount: float, source: str, target: str) -> float: ...
def send_email(
    to: str, subject: str, body: str, *, cc: list[str] | None = None, priority: Priority = Priority.NORMAL
) -> bool: ...
def create_ticket(title: str, priority: Priority = Priority.NORMAL) -> Ticket: ...
def read_text(path: str) -> str: ...
def read_rows(path: str) -> list[dict[str, str]]: ...
def fetch_json(url: str) -> Any: ...
def save(key: str, value: Any) -> None: ...
def load(key: str) -> Any: ...
def now() -> datetime: ...
def weather(city: str, unit: Literal["c", "f"] = "c") -> dict[str, float]: ...
def classify(text: str, labels: list[str]) -> str: ...
def embed(text: str) -> list[float]: ...
async def fetch(url: str) -> str: ...
async def ask(question: str, *, temperature: float = 0.0) -> str: ...
async def fetch_order(order_id: int) -> Order: ...
async def stock(sku: str) -> int | None: ...
