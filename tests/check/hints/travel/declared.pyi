from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from enum import StrEnum, IntEnum
from typing import Any, Literal, NamedTuple, Protocol, TypedDict

class Seat(StrEnum):
    AISLE = "aisle"
    WINDOW = "window"
    MIDDLE = "middle"

class Cabin(IntEnum):
    ECONOMY = 1
    BUSINESS = 2
    FIRST = 3

class Airport(NamedTuple):
    code: str
    city: str
    country: str

class Leg(TypedDict):
    origin: str
    destination: str
    departure: str
    duration_minutes: int

class Passenger(TypedDict, total=False):
    first_name: str
    last_name: str
    passport: str
    birthday: str

class Flight:
    number: str
    airline: str
    legs: list[Leg]
    price: float
    seats_left: int
    departs_at: datetime
    arrives_at: datetime
    cabin: Cabin
    @property
    def duration(self) -> timedelta: ...
    def is_direct(self) -> bool: ...
    def price_for(self, passengers: int, cabin: Cabin = Cabin.ECONOMY) -> float: ...

class Booking:
    reference: str
    flight: Flight
    passengers: list[Passenger]
    paid: bool
    seat: Seat | None
    def cancel(self, reason: str) -> None: ...
    async def refresh(self) -> Booking: ...

def search_flights(origin: str, destination: str, day: date, *, max_stops: int = 1, cabin: Cabin = Cabin.ECONOMY) -> list[Flight]: ...
async def book_flight(flight_number: str, passengers: list[Passenger], seat: Seat | None = None) -> Booking: ...
async def get_booking(reference: str) -> Booking | None: ...
def list_airports(country: str | None = None) -> list[Airport]: ...
def hotel_rates(city: str, nights: int) -> dict[str, float]: ...
async def charge_card(amount: float, currency: Literal["eur", "usd"], *, description: str = "") -> bool: ...
def translate(text: str, target_language: Literal["en", "de", "fr", "es"]) -> str: ...
def geocode(address: str) -> tuple[float, float]: ...
async def ask_user(question: str, choices: list[str] | None = None) -> str: ...
def save_report(title: str, rows: list[dict[str, Any]]) -> None: ...

home_airport: str
budget: float
travel_date: date
travellers: list[Passenger]
preferences: dict[str, str]
