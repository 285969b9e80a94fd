# Names from other languages.
value = null  #? name-defined: `None`
done = true  #? name-defined: `True`
bad = false  #? name-defined: `False`
console.log("x")  #? name-defined: print(
big = Math.max(1, 2)  #? name-defined: max(a, b)
data = JSON.parse("{}")  #? name-defined: json.loads
text = JSON.stringify({})  #? name-defined: json.dumps
number = parseInt("3")  #? name-defined: int(x)
number = parseFloat("3")  #? name-defined: float(x)
kind = typeof(number)  #? name-defined: isinstance
# ---
text = String(3)  #? name-defined: str(x)
printf("%d", 3)  #? name-defined: print(
size = strlen("abc")  #? name-defined: len(x)
size = length([1])  #? name-defined: len(x)
items = Array(3)  #? name-defined: list
for i in xrange(3):  #? name-defined: range(n)
    echo(i)  #? name-defined: print(
names = Object.keys({})  #? name-defined: list(d)
worst = Infinity  #? name-defined: float("inf")
missing = undefined  #? name-defined: `None`
this_one = nil  #? name-defined: `None`
both = await Promise.all([1])  #? name-defined: asyncio.gather
# ---
try:
    raise IllegalArgumentException("x")  #? name-defined: ValueError
except Error as error:  #? name-defined: Exception
    pass
text = unicode(3)  #? name-defined: str(x)
found = isset(3)  #? name-defined: is not None
name = prompt("?")  #? name-defined: input
low = clamp(1, 2, 3)  #? name-defined: max(low, min(x, high))
middle = average([1, 2])  #? name-defined: statistics.mean
response = fetch("https://example.com")  #? name-defined: fetch_page
