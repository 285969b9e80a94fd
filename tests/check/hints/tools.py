# Names of external functions and inputs that are nearly right.
weather = await fetch_weather(city)  #? name-defined: get_weather(city: str
orders = fetch_orders(customer_id)  #? name-defined: list_orders(customer_id: int
order = get_order(17)  #? name-defined: find_order
mail = send_mail("a@example.com", "Hi", "Text")  #? name-defined: did you mean `send_email`
hits = search_docs("refund")  #? name-defined: did you mean `search_documents`
page = await get_page("https://example.com")  #? name-defined: did you mean `fetch_page`
rate = convert(10.0, "USD", "EUR")  #? name-defined: did you mean `convert_currency`
number = open_ticket("Broken", Priority.LOW)  #? name-defined: create_ticket
# ---
person = load_customer(customer_id)  #? name-defined: get_customer
person = lookup_user(customer_id)  #? name-defined: get_customer
points = fetch_scores()  #? name-defined: get_scores
forecast = await weather_forecast(city, 3)  #? name-defined: get_forecast
made = make_ticket("Broken", Priority.LOW)  #? name-defined: create_ticket
write_log("done")  #? name-defined: log_event
ok = notify("a@example.com", "Hi", "Text")  #? name-defined: send_email
result = query_knowledge_base("refund")  #? name-defined: search_documents
# ---
def report(customer):
    return [order.total for order in orders_for(customer)]  #? name-defined: list_orders

print(report(custmer_id))  #? name-defined: `customer_id`
print(user_id)  #? name-defined: customer_id
print(town)  #? name-defined: city
print(treshold)  #? name-defined: threshold
limit = data[0]  #? name-defined: rows
print(location)  #? name-defined: city
# ---
fx = get_exchange_rate("EUR", today)  #? name-defined: exchange_rate
fx = exchange_rates("EUR", today)  #? name-defined: exchange_rate
fx = exchangeRate("EUR", today)  #? name-defined: exchange_rate
w = await getWeather(city)  #? name-defined: get_weather
when = current_date  #? name-defined: today
