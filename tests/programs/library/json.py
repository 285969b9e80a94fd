# dumps: every type, options, order, escapes.
import json
data = {"s": "é\"\\\n\u2028", "i": 1, "f": 1.5, "n": None, "t": True, "l": [1, [2], {}], "tup": (1, 2), 3: "int key", None: "none key", True: "bool key", 1.5: "float key"}
print(json.dumps(data))
#> {"s": "\u00e9\"\\\n\u2028", "i": 1, "f": 1.5, "n": null, "t": true, "l": [1, [2], {}], "tup": [1, 2], "3": "int key", "null": "none key", "true": "bool key", "1.5": "float key"}
print(json.dumps(data, ensure_ascii=False, separators=(",", ":")), json.dumps({"b": 1, "a": [1, 2]}, sort_keys=True), json.dumps([], indent=2), json.dumps({"a": [1, {"b": []}], "c": {}}, indent=2), json.dumps([1, 2], indent="--"), json.dumps("x"), json.dumps(float("inf")), json.dumps(1e100), json.dumps({(1, 2): 3}, skipkeys=True), json.dumps(10**20), json.dumps(0.1 + 0.2))
#> {"s":"é\"\\\n ","i":1,"f":1.5,"n":null,"t":true,"l":[1,[2],{}],"tup":[1,2],"3":"int key","null":"none key","true":"bool key","1.5":"float key"} {"a": [1, 2], "b": 1} [] {
#>   "a": [
#>     1,
#>     {
#>       "b": []
#>     }
#>   ],
#>   "c": {}
#> } [
#> --1,
#> --2
#> ] "x" Infinity 1e+100 {} 100000000000000000000 0.30000000000000004
# ---
# loads: every type, whitespace, escapes, duplicates, hooks.
import json
print(json.loads(' {"a" : [1, -2.5e3, true, null, "\\u00e9\\ud83d\\ude00\\n"], "a": 2} '), json.loads("5"), json.loads('"x"'), json.loads("[]"), json.loads(b'{"k": 1}'), json.loads("1E2"), type(json.loads("1.0")).__name__, json.loads("NaN") != json.loads("NaN"), json.loads("-Infinity"), json.loads("-0"), json.loads("123456789012345678901234567890"))
#> {'a': 2} 5 x [] {'k': 1} 100.0 float True -inf 0 123456789012345678901234567890
print(json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d.items())), json.loads('{"a": 1, "a": 2}', object_pairs_hook=list), json.loads("[1.5, 2]", parse_float=str, parse_int=lambda s: s + "i"))
#> [('a', [('b', 1)])] [('a', 1), ('a', 2)] ['1.5', '2i']
for text in ("", "{", "{'a': 1}", '{"a" 1}', "nul", "[1 2]", '"abc', '{"a": 1} x', "01", '"\t"', "[1, 2", '{"a": }', '"\\x"', "\ufeff{}"):
    try:
        print(json.loads(text))
    except json.JSONDecodeError as e:
        print(repr(text), "->", e, "|", e.msg, e.pos, e.lineno, e.colno)
#> '' -> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
#> '{' -> Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 1 2
#> "{'a': 1}" -> Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 1 2
#> '{"a" 1}' -> Expecting ':' delimiter: line 1 column 6 (char 5) | Expecting ':' delimiter 5 1 6
#> 'nul' -> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
#> '[1 2]' -> Expecting ',' delimiter: line 1 column 4 (char 3) | Expecting ',' delimiter 3 1 4
#> '"abc' -> Unterminated string starting at: line 1 column 1 (char 0) | Unterminated string starting at 0 1 1
#> '{"a": 1} x' -> Extra data: line 1 column 10 (char 9) | Extra data 9 1 10
#> '01' -> Extra data: line 1 column 2 (char 1) | Extra data 1 1 2
#> '"\t"' -> Invalid control character at: line 1 column 2 (char 1) | Invalid control character at 1 1 2
#> '[1, 2' -> Expecting ',' delimiter: line 1 column 6 (char 5) | Expecting ',' delimiter 5 1 6
#> '{"a": }' -> Expecting value: line 1 column 7 (char 6) | Expecting value 6 1 7
#> '"\\x"' -> Invalid \escape: line 1 column 2 (char 1) | Invalid \escape 1 1 2
#> '\ufeff{}' -> Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0) | Unexpected UTF-8 BOM (decode using utf-8-sig) 0 1 1
# ---
# Errors of dumps; default; classes of encoders; round trips.
import json
from datetime import date
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
for value in (Point(1, 2), {1, 2}, {"a": object}, {(1, 2): 3}, b"x", 1j):
    try:
        json.dumps(value)
    except TypeError as e:
        print(e)
#> Object of type Point is not JSON serializable
#> Object of type set is not JSON serializable
#> Object of type type is not JSON serializable
#> keys must be str, int, float, bool or None, not tuple
#> Object of type bytes is not JSON serializable
#> Object of type complex is not JSON serializable
loop = []
loop.append(loop)
try:
    json.dumps(loop)
except ValueError as e:
    print(e)
#> Circular reference detected
try:
    json.dumps(float("nan"), allow_nan=False)
except ValueError as e:
    print(str(e).split(":")[0])
#> Out of range float values are not JSON compliant
print(json.dumps({"p": Point(1, 2), "d": date(2024, 1, 2), "s": {3}}, default=lambda o: vars(o) if isinstance(o, Point) else o.isoformat() if isinstance(o, date) else list(o)))
#> {"p": {"x": 1, "y": 2}, "d": "2024-01-02", "s": [3]}
class Encoder(json.JSONEncoder):
    def default(self, o):
        return ["set", *sorted(o)] if isinstance(o, set) else super().default(o)
print(json.dumps({"s": {2, 1}}, cls=Encoder), Encoder(sort_keys=True).encode({"b": {1}, "a": 1}))
#> {"s": ["set", 1, 2]} {"a": 1, "b": ["set", 1]}
try:
    json.dumps(Point(1, 2), cls=Encoder)
except TypeError as e:
    print(e)
#> Object of type Point is not JSON serializable
original = {"a": [1, 2.5, None, True, "é"], "b": {"c": []}}
print(json.loads(json.dumps(original)) == original)
#> True
