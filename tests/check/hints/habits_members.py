# Methods from other languages.
names = ["a", "b"]
print(names.length)  #? attr-defined: `len(names)`
names.push("c")  #? attr-defined: `names.append("c")`
print(names.contains("a"))  #? attr-defined: `"a" in names`
print(names.includes("a"))  #? attr-defined: `"a" in names`
print(names.join(", "))  #? attr-defined: .join(names)
names.forEach(print)  #? attr-defined: for item in names
print(names.map(str))  #? attr-defined: for item in names
print(names.size())  #? attr-defined: `len(names)`
print(names.isEmpty())  #? attr-defined: `not names`
names.add("d")  #? attr-defined: `names.append("d")`
print(names.indexOf("a"))  #? attr-defined: `names.index("a")`
print(names.first())  #? attr-defined: `names[0]`
print(names.sum())  #? attr-defined: sum(names)
names.unshift("x")  #? attr-defined: names.insert(0, "x")
# ---
text = "Some text"
print(text.length)  #? attr-defined: `len(text)`
print(text.contains("a"))  #? attr-defined: `"a" in text`
print(text.toUpperCase())  #? attr-defined: `text.upper()`
print(text.toLowerCase())  #? attr-defined: `text.lower()`
print(text.trim())  #? attr-defined: `text.strip()`
print(text.substring(0, 3))  #? attr-defined: text[start:end]
print(text.indexOf("a"))  #? attr-defined: `text.find("a")`
print(text.startsWith("a"))  #? attr-defined: `text.startswith("a")`
print(text.replaceAll("a", "b"))  #? attr-defined: text.replace
print(text.charAt(0))  #? attr-defined: `text[0]`
print(text.reverse())  #? attr-defined: text[::-1]
text.append("x")  #? attr-defined: text + "x"
print(text.toString())  #? attr-defined: str already
# ---
scores = get_scores()
print(scores.has_key("a"))  #? attr-defined: `"a" in scores`
print(scores.containsKey("a"))  #? attr-defined: `"a" in scores`
for key, value in scores.iteritems():  #? attr-defined: `scores.items()`
    print(key, value)
scores.put("a", 1.0)  #? attr-defined: scores[key] = value
scores.append(3.0)  #? attr-defined: scores[key] = value
print(scores.getOrDefault("a", 0.0))  #? attr-defined: scores.get(key, default)
print(scores.length)  #? attr-defined: `len(scores)`
scores.remove("a")  #? attr-defined: scores.pop(key, None)
# ---
unique = {1, 2}
unique.append(3)  #? attr-defined: `unique.add(3)`
unique.push(3)  #? attr-defined: `unique.add(3)`
print(unique.has(3))  #? attr-defined: `3 in unique`
pair = (1, 2)
pair.append(3)  #? attr-defined: list(pair)
price = 3.14159
print(price.toFixed(2))  #? attr-defined: .2f
print(price.round(2))  #? attr-defined: round(price, 2)
count = 3
print(count.toString())  #? attr-defined: `str(count)`
print(count.upper())  #? attr-defined: str(count).upper
# ---
from datetime import datetime, timedelta

now = datetime.now()
print(now.addDays(3))  #? attr-defined: timedelta(days=3)
print(now.format("%Y"))  #? attr-defined: strftime
print(now.getTime())  #? attr-defined: timestamp()
gap = now - datetime(2024, 1, 1)
print(gap.hours)  #? attr-defined: total_seconds() / 3600
print(gap.total_days())  #? attr-defined: gap.days
print(now.days)  #? attr-defined: subtract
try:
    int("x")
except ValueError as error:
    print(error.message)  #? attr-defined: `str(error)`
