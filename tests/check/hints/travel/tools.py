# Tools and inputs of another host.
flights = find_flights("BER", "JFK", travel_date)  #? name-defined: search_flights
flights = get_flights("BER", "JFK", travel_date)  #? name-defined: search_flights
booking = await create_booking("LH1", travellers)  #? name-defined: book_flight
booking = await load_booking("X1")  #? name-defined: get_booking
airports = get_airports("DE")  #? name-defined: list_airports
rates = get_hotel_prices("Rome", 3)  #? name-defined: hotel_rates
done = await pay(12.0, "eur")  #? name-defined: charge_card
text = translate_text("hello", "de")  #? name-defined: translate
place = get_coordinates("Rome")  #? name-defined: geocode
answer = await prompt_user("Which?")  #? name-defined: ask_user
write_report("t", [])  #? name-defined: save_report
print(airport)  #? name-defined: home_airport
print(max_budget)  #? name-defined: budget
print(date_of_travel)  #? name-defined: travel_date
print(passengers[0])  #? name-defined: travellers
print(prefs["seat"])  #? name-defined: preferences
