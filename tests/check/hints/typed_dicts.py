# Keys of dicts with a declared shape.
w = await get_weather(city)
print(w["temp"])  #? typeddict-item: w["temperature"]
print(w["humidty"])  #? typeddict-item: w["humidity"]
print(w["description"])  #? typeddict-item: w["summary"]
print(w["wind"])  #? typeddict-item: city: str, temperature: float, humidity: int
print(w.temperature)  #? attr-defined: `w["temperature"]`
print(w.temp)  #? attr-defined: `w["temperature"]`
print(w.wind)  #? attr-defined: city, temperature, humidity
w["humidity"] = "high"  #? typeddict-item: int
w["moisture"] = 3  #? typeddict-unknown-key: w["humidity"]
# ---
days = await get_forecast(city, 3)
for day in days:
    print(day["date"], day["temperature"])  #? typeddict-item: keys
print(days["temperature"])  #? call-overload: days[0]["temperature"]
print(days.temperature)  #? attr-defined: item["temperature"]
print(max(day["temperatur"] for day in days))  #? typeddict-item: day["temperature"]
best = max(days, key=lambda day: day["heat"])  #? typeddict-item: temperature
# ---
home = get_customer(customer_id).address
print(home["zip"])  #? typeddict-item: home["zip_code"]
print(home["postcode"])  #? typeddict-item: home["zip_code"]
print(home["city"])  #? typeddict-item: street: str, zip_code: str, country: str
print(home.country)  #? attr-defined: home["country"]
print(get_customer(customer_id)["email"])  #? index: get_customer(customer_id).email
# ---
from typing import TypedDict

class Item(TypedDict):
    name: str
    price: float

item: Item = {"name": "a"}  #? typeddict-item: "price"
other: Item = {"name": "a", "cost": 3.0}  #? typeddict-item: rename the key "cost" to "price"
third: Item = {"name": "a", "price": "3"}  #? typeddict-item: `3`
