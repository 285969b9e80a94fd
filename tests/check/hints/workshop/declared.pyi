from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, Literal, TypedDict

class Stage(Enum):
    DRAFT = "draft"
    REVIEW = "review"
    DONE = "done"

class Part(TypedDict):
    code: str
    price: float
    count: int

@dataclass
class Machine:
    name: str
    hours: float
    stage: Stage
    parts: list[Part]
    bought: date
    owner: str | None
    def repair(self, minutes: int, *, urgent: bool = False) -> float: ...
    @property
    def age(self) -> int: ...

machines: list[Machine]
budget: Decimal
today: date
notes: dict[str, str]
readings: list[float]
def find_machine(name: str) -> Machine | None: ...
def get_machine(name: str) -> Machine: ...
def list_parts(kind: Literal["metal", "wood"], *, page: int = 1) -> list[Part]: ...
def report(title: str, lines: list[str], footer: str = "") -> str: ...
def measure(sensor: str) -> tuple[float, str]: ...
async def order_part(code: str, count: int) -> bool: ...
async def status(name: str) -> Stage: ...
