# Await missing or too much.
weather = get_weather(city)  #? : await get_weather(city)
print(weather["temperature"])
# ---
print(get_weather(city)["temperature"])  #? : (await get_weather(city))
# ---
for day in get_forecast(city, 3):  #? : await get_forecast(city, 3)
    print(day)
# ---
get_weather(city)  #? unused-coroutine: await get_weather(city)
# ---
days = get_forecast(city, 3)  #? : await get_forecast(city, 3)
print(len(days))
# ---
page = fetch_page("x")  #? : await fetch_page("x")
if "refund" in page:
    print(page.upper())
# ---
async def warm(name: str) -> bool:
    weather = get_weather(name)  #? : await get_weather(name)
    return weather["temperature"] > threshold

print(await warm(city))
# ---
async def warm(name: str) -> bool:
    weather = await get_weather(name)
    return weather["temperature"] > threshold

if warm(city):  #? : await warm(city)
    print("warm")
# ---
order = await find_order(3)  #? misc: leave `await` out
# ---
orders = await list_orders(customer_id)  #? misc: `list_orders(customer_id)`
scores = await get_scores()  #? misc: `get_scores()`
# ---
import asyncio

pages = await asyncio.gather([fetch_page("a"), fetch_page("b")])  #? : asyncio.gather(*
# ---
pages = await [fetch_page("a"), fetch_page("b")]  #? misc: asyncio.gather(*
# ---
log_event(fetch_page("x"))  #? arg-type: await fetch_page("x")
# ---
text = "page: " + fetch_page("x")  #? operator: await fetch_page("x")
# ---
def load(url):  #? : async def load(url)
    return await fetch_page(url)

print(await load("x"))
# ---
async def both(first: str, second: str) -> str:
    return fetch_page(first)  #? return-value: await fetch_page(first)
# ---
results = [fetch_page(url) for url in ["a", "b"]]  #? : await fetch_page(url)
for page in results:
    print(page.upper())
# ---
async for order in list_orders(customer_id):  #? attr-defined: without `async`
    print(order)
# ---
weather = get_weather(city)  #? : await get_weather(city)
print(weather.get("temperature"))
# ---
print(f"It is {get_weather(city)}")  #? unused-coroutine: await get_weather(city)
# ---
weather = get_weather(city)  #? unused-coroutine: await get_weather(city)
print(weather)
# ---
coroutine = get_weather(city)
print(coroutine)
print(await coroutine)
