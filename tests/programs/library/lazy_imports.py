from datetime import datetime, date, time
print(datetime.strptime("2024-01-02", "%Y-%m-%d"), date(2024,1,2).strftime("%d %b"), time(1,2).strftime("%H"))
#> 2024-01-02 00:00:00 02 Jan 01
f = datetime.strptime
print(f("2024", "%Y").year, list(map(lambda s: datetime.strptime(s, "%Y").year, ["2000"])))
#> 2024 [2000]
print("é€".encode("ascii", "namereplace"), "a".encode("cp437"), b"a".decode("cp1250"), "x".encode("iso8859-15"))
#> b'\\N{LATIN SMALL LETTER E WITH ACUTE}\\N{EURO SIGN}' b'a' a b'x'
print((1).from_bytes(b"ab", "big"), int.from_bytes([1, 2], "little"), int.to_bytes(5, 2, "big"), (300).to_bytes(2, "big"))
#> 24930 513 b'\x00\x05' b'\x01,'
print(date(2024,1,2).timetuple()[:3], datetime(2024,1,2).isocalendar()[:])
#> (2024, 1, 2) (2024, 1, 2)
import json
try: json.loads("{")
except json.JSONDecodeError as e: print(e)
#> Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
print(True + True)
#> 2
async def co(): return 1
co()
c = co()
c = None
import re
print(re.sub("a", r"\g<0>b", "aaa"), re.sub("(a)", lambda m: m[1] * 2, "aa"))
#> ababab aaaa
print("%s %d" % ("a", 5), format(5, "n"), f"{12345.678:,.2f}")
#> a 5 5 12,345.68
