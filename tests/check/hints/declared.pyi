from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, Literal, NotRequired, TypedDict

class Weather(TypedDict):
    city: str
    temperature: float
    humidity: int
    summary: NotRequired[str]

class Address(TypedDict):
    street: str
    zip_code: str
    country: str

class Status(Enum):
    OPEN = "open"
    SHIPPED = "shipped"
    CANCELLED = "cancelled"

class Priority(Enum):
    LOW = 1
    NORMAL = 2
    URGENT = 3

@dataclass
class Customer:
    id: int
    full_name: str
    email: str
    address: Address

@dataclass
class Line:
    sku: str
    quantity: int
    unit_price: float

@dataclass
class Order:
    id: int
    customer: Customer
    lines: list[Line]
    total: float
    status: Status
    created: datetime
    note: str | None = None
    def is_late(self, days: int = 3) -> bool: ...
    def total_with_tax(self, rate: float) -> float: ...

Unit = Literal["celsius", "fahrenheit"]

async def get_weather(city: str, unit: Unit = "celsius") -> Weather:
    """The weather now."""

async def get_forecast(city: str, days: int) -> list[Weather]: ...
async def fetch_page(url: str, timeout: float = 10.0) -> str: ...
def list_orders(customer_id: int, *, limit: int = 10, status: Status | None = None) -> list[Order]: ...
def find_order(order_id: int) -> Order | None: ...
def get_customer(customer_id: int) -> Customer: ...
def send_email(to: str, subject: str, body: str, cc: list[str] | None = None) -> bool: ...
def convert_currency(amount: float, source: str, target: Literal["EUR", "USD", "GBP"]) -> float: ...
def get_scores() -> dict[str, float]: ...
def search_documents(query: str, top_k: int = 5) -> list[dict[str, Any]]: ...
def create_ticket(title: str, priority: Priority, assignee: str | None = None) -> int: ...
def log_event(message: str, level: Literal["debug", "info", "warning", "error"] = "info") -> None: ...
def exchange_rate(currency: str, day: date) -> Decimal: ...

customer_id: int
city: str
threshold: float
rows: list[dict[str, int]]
today: date
