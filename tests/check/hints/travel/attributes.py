# Attributes, keys and members of another host.
flight = search_flights("BER", "JFK", travel_date)[0]
print(flight.cost)  #? attr-defined: flight.price
print(flight.flight_number)  #? attr-defined: flight.number
print(flight.departure_time)  #? attr-defined: flight.departs_at
print(flight.departure)  #? attr-defined: departs_at
print(flight.available_seats)  #? attr-defined: flight.seats_left
print(flight.carrier)  #? attr-defined: airline
print(flight.stops)  #? attr-defined: legs: list[Leg]
print(flight.segments)  #? attr-defined: legs
print(flight.isDirect())  #? attr-defined: flight.is_direct
print(flight.get_price(2))  #? attr-defined: price
print(flight["price"])  #? index: flight.price
print(flight.legs[0].origin)  #? attr-defined: flight.legs[0]["origin"]
print(flight.legs[0]["from"])  #? typeddict-item: origin: str, destination: str
print(flight.legs[0]["duration"])  #? typeddict-item: flight.legs[0]["duration_minutes"]
print(flight.legs["origin"])  #? call-overload: flight.legs[0]["origin"]
print(flight.duration.hours)  #? attr-defined: flight.duration.total_seconds() / 3600
print(flight.duration())  #? operator: flight.duration
print(flight.cabin.label)  #? attr-defined: name
print(Cabin.PREMIUM)  #? attr-defined: Cabin.ECONOMY = 1
print(Cabin.Business)  #? attr-defined: Cabin.BUSINESS
print(Seat.CENTER)  #? attr-defined: Seat.MIDDLE
print(flight.passengers)  #? attr-defined: fields number: str
# ---
booking = await book_flight("LH1", travellers)
print(booking.id)  #? attr-defined: reference: str
print(booking.ref)  #? attr-defined: booking.reference
print(booking.price)  #? attr-defined: booking.flight.price
print(booking.is_paid)  #? attr-defined: booking.paid
print(booking.seat.upper())  #? union-attr: if booking.seat is not None:
print(booking.passengers[0]["name"])  #? typeddict-item: first_name
print(booking.passengers[0].last_name)  #? attr-defined: ["last_name"]
print(booking.passengers[0]["dob"])  #? typeddict-item: birthday: str
print(booking.passengers.first_name)  #? attr-defined: ["first_name"]
booking.delete("x")  #? attr-defined: booking.cancel
booking.cancel()  #? call-arg: reason (str)
booking.cancel  # not called: the checker has no word for it
fresh = booking.refresh()  #? : await booking.refresh()
print(fresh.paid)
# ---
airport = list_airports()[0]
print(airport.iata)  #? attr-defined: code: str, city: str, country: str
print(airport["code"])  #? : airport.code
print(airport.name)  #? attr-defined: code
code, city = airport  #? misc: 3 values
lat, lon, alt = geocode("Rome")  #? misc: only 2 values
print(geocode("Rome").lat)  #? attr-defined: [0]
print(geocode("Rome")["lat"])  #? call-overload: [0]
print(preferences.seat)  #? attr-defined: preferences["seat"]
print(hotel_rates("Rome", 2).min())  #? attr-defined: min(
