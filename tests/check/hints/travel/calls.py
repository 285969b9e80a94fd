# Calls of another host's tools.
search_flights("BER", "JFK", "2024-05-01")  #? arg-type: date.fromisoformat("2024-05-01")
search_flights("BER", "JFK")  #? call-arg: day (date)
search_flights("BER", "JFK", travel_date, 2)  #? call-arg: max_stops=2
search_flights("BER", "JFK", travel_date, stops=2)  #? call-arg: max_stops=
search_flights("BER", "JFK", travel_date, cabin="business")  #? arg-type: Cabin.BUSINESS
search_flights("BER", "JFK", travel_date, cabin_class=Cabin.FIRST)  #? call-arg: cabin=
search_flights(from_airport="BER", destination="JFK", day=travel_date)  #? call-arg: origin=
search_flights("BER", to="JFK", day=travel_date)  #? call-arg: destination=
search_flights("BER", "JFK", date=travel_date)  #? call-arg: day=
search_flights(list_airports()[0], "JFK", travel_date)  #? arg-type: list_airports()[0].code
booking = await book_flight("LH1", travellers[0])  #? arg-type: [travellers[0]]
booking = await book_flight("LH1", "Ann")  #? arg-type: list[Passenger]
booking = await book_flight("LH1", travellers, "window")  #? arg-type: Seat.WINDOW
booking = await book_flight("LH1", travellers, seat=Seat)  #? arg-type: Seat.
booking = await book_flight(search_flights("BER", "JFK", travel_date)[0], travellers)  #? arg-type: number
booking = await book_flight("LH1", [{"first_name": "A", "name": "B"}])  #? typeddict-unknown-key: last_name
await charge_card("12.50", "eur")  #? arg-type: 12.50
await charge_card(12.5, "gbp")  #? arg-type: 'eur', 'usd'
await charge_card(12.5, "EUR")  #? arg-type: 'eur'
await charge_card(12.5, "eur", "Trip")  #? call-arg: description="Trip"
await charge_card(12.5, "eur", note="Trip")  #? call-arg: description=
translate("hello", "german")  #? arg-type: 'de'
translate("hello", language="de")  #? call-arg: target_language=
translate("hello", to="de")  #? call-arg: target_language=
translate("hello")  #? call-arg: target_language
hotel_rates("Rome")  #? call-arg: nights (int)
hotel_rates("Rome", "3")  #? arg-type: `3`
hotel_rates(geocode("Rome"), 3)  #? arg-type: str
hotel_rates(3, "Rome")  #? arg-type: swapped
geocode(None)  #? arg-type: str
geocode()  #? call-arg: address (str)
geocode("Rome", "Italy")  #? call-arg: leave `"Italy"` out
save_report("t", {"a": 1})  #? arg-type: [{"a": 1}]
save_report([{"a": 1}], "t")  #? arg-type: swapped
choice = await ask_user("Which?", "a, b")  #? arg-type: ["a, b"]
choice = await ask_user("Which?", options=["a"])  #? call-arg: choices=
choice = await ask_user(prompt="Which?")  #? call-arg: question=
list_airports(region="DE")  #? call-arg: country=
# ---
flight = search_flights("BER", "JFK", travel_date)[0]
flight.price_for("2")  #? arg-type: `2`
flight.price_for()  #? call-arg: passengers (int)
flight.price_for(2, "first")  #? arg-type: Cabin.FIRST
flight.price_for(travellers)  #? arg-type: len(travellers)
flight.price_for(2, discount=0.1)  #? call-arg: passengers: int, cabin: Cabin
