# Clean records of mixed quality: trimmed names, parsed ages and dates, defaults, rejected rows.
from datetime import date, datetime

raw = [
    {"name": "  Ann LEE ", "age": "34", "joined": "2023-05-01", "email": "ANN@Example.org"},
    {"name": "bob", "age": "n/a", "joined": "03/07/2022", "email": None},
    {"name": "", "age": "20", "joined": "2021-01-01", "email": "x@y.z"},
    {"name": "Cy", "age": 41.0, "joined": "1 Feb 2020", "email": " cy@z.org "},
    {"name": "Dee", "age": "-5", "joined": "yesterday", "email": "dee@z.org"},
]


def parse_date(text: str) -> date | None:
    for pattern in ("%Y-%m-%d", "%d/%m/%Y", "%d %b %Y"):
        try:
            return datetime.strptime(text, pattern).date()
        except ValueError:
            continue
    return None


def parse_age(value: object) -> int | None:
    try:
        age = int(float(str(value)))
    except ValueError:
        return None
    return age if 0 <= age < 130 else None


clean, rejected = [], []
for number, row in enumerate(raw, 1):
    name = " ".join(row["name"].split()).title()
    if not name:
        rejected.append((number, "no name"))
        continue
    joined = parse_date(row["joined"])
    if joined is None:
        rejected.append((number, f"bad date {row['joined']!r}"))
        continue
    clean.append({"name": name, "age": parse_age(row["age"]), "joined": joined, "email": (row["email"] or "").strip().lower() or None})
for person in clean:
    print(person["name"], person["age"], person["joined"].isoformat(), person["email"])
#> Ann Lee 34 2023-05-01 ann@example.org
#> Bob None 2022-07-03 None
#> Cy 41 2020-02-01 cy@z.org
print(rejected, [p["name"] for p in sorted(clean, key=lambda p: p["joined"])])
#> [(3, 'no name'), (5, "bad date 'yesterday'")] ['Cy', 'Bob', 'Ann Lee']
# ---
# Flatten nested data to dotted keys and back.
def flatten(data, prefix=""):
    if isinstance(data, dict):
        items = data.items()
    elif isinstance(data, list):
        items = enumerate(data)
    else:
        return {prefix: data}
    flat = {}
    for key, value in items:
        flat |= flatten(value, f"{prefix}.{key}" if prefix else str(key))
    return flat


def unflatten(flat):
    root = {}
    for path, value in flat.items():
        *parents, last = path.split(".")
        node = root
        for part in parents:
            node = node.setdefault(part, {})
        node[last] = value

    def lists(node):
        if not isinstance(node, dict):
            return node
        node = {k: lists(v) for k, v in node.items()}
        return list(node.values()) if node and all(k.isdigit() for k in node) else node

    return lists(root)


nested = {"a": 1, "b": {"c": [10, {"d": None}], "e": "x"}, "f": [[1, 2], [3]]}
flat = flatten(nested)
print(flat)
#> {'a': 1, 'b.c.0': 10, 'b.c.1.d': None, 'b.e': 'x', 'f.0.0': 1, 'f.0.1': 2, 'f.1.0': 3}
print(unflatten(flat) == nested, unflatten({"x.0": "a", "x.1": "b", "y.z": 1}))
#> True {'x': ['a', 'b'], 'y': {'z': 1}}
# ---
# Remove duplicates by key, keep the newest, tell what was dropped.
records = [
    {"id": 1, "v": 3, "at": "2024-01-03"}, {"id": 2, "v": 1, "at": "2024-01-01"}, {"id": 1, "v": 9, "at": "2024-01-09"},
    {"id": 3, "v": 0, "at": "2024-01-02"}, {"id": 2, "v": 2, "at": "2023-12-31"}, {"id": 1, "v": 4, "at": "2024-01-04"},
]
newest: dict[int, dict] = {}
dropped = []
for record_ in records:
    old = newest.get(record_["id"])
    if old is None or record_["at"] > old["at"]:
        newest[record_["id"]] = record_
        dropped += [old] if old else []
    else:
        dropped.append(record_)
print([newest[k]["v"] for k in sorted(newest)], [(d["id"], d["at"]) for d in dropped])
#> [9, 1, 0] [(1, '2024-01-03'), (2, '2023-12-31'), (1, '2024-01-04')]
assert len(newest) + len(dropped) == len(records)
# ---
# Normalise phone numbers, prices and units.
#@ check: on
import re
from decimal import Decimal, InvalidOperation


def phone(text: str) -> str:
    digits = re.sub(r"\D", "", text)
    digits = digits.removeprefix("00")
    if len(digits) == 10:
        digits = "1" + digits
    if len(digits) != 11:
        raise ValueError(f"{text!r} has {len(digits)} digits")
    return f"+{digits[0]} {digits[1:4]} {digits[4:7]} {digits[7:]}"


def price(text: str) -> Decimal | None:
    text = re.sub(r"[^\d,.\-]", "", text)
    if re.search(r",\d\d$", text):
        text = text.replace(".", "").replace(",", ".")
    try:
        return Decimal(text.replace(",", ""))
    except InvalidOperation:
        return None


UNITS = {"kg": 1000, "g": 1, "mg": 0.001, "lb": 453.592}


def grams(text: str) -> float:
    m = re.fullmatch(r"\s*([\d.]+)\s*([a-z]+)\s*", text.lower())
    if not m or m[2] not in UNITS:
        raise ValueError(f"no weight: {text!r}")
    return float(m[1]) * UNITS[m[2]]


for text in ("(555) 123-4567", "1.555.123.4567", "0015551234567", "12345"):
    try:
        print(phone(text))
    except ValueError as error:
        print("bad:", error)
#> +1 555 123 4567
#> +1 555 123 4567
#> +1 555 123 4567
#> bad: '12345' has 5 digits
print([price(p) for p in ("$1,234.50", "1.234,50 €", "EUR 7", "free", "-3.10")])
#> [Decimal('1234.50'), Decimal('1234.50'), Decimal('7'), None, Decimal('-3.10')]
print([round(grams(w), 2) for w in ("2 kg", "500g", "1.5 LB", "250 mg")])
#> [2000.0, 500.0, 680.39, 0.25]
# ---
# Fill gaps in a series: forward fill, interpolation, missing runs.
#@ check: on
from itertools import groupby

series: list[float | None] = [None, 1.0, None, None, 4.0, None, 5.0, None]


def forward(xs):
    last = None
    for x in xs:
        last = last if x is None else x
        yield last


def interpolate(xs):
    known = [i for i, x in enumerate(xs) if x is not None]
    out = list(xs)
    for a, b in zip(known, known[1:]):
        for i in range(a + 1, b):
            out[i] = xs[a] + (xs[b] - xs[a]) * (i - a) / (b - a)
    return out


runs = [(missing, len(list(g))) for missing, g in groupby(series, key=lambda x: x is None)]
print(list(forward(series)), interpolate(series), runs, sum(x is None for x in series))
#> [None, 1.0, 1.0, 1.0, 4.0, 4.0, 5.0, 5.0] [None, 1.0, 2.0, 3.0, 4.0, 4.5, 5.0, None] [(True, 1), (False, 1), (True, 2), (False, 1), (True, 1), (False, 1), (True, 1)] 5
# ---
# Records from the host, checked against a schema, errors with paths.
#@ check: on
schema = {"id": int, "name": str, "price": (int, float), "tags": [str], "size": {"w": int, "h": int}}


def check(value, kind, path="$"):
    match kind:
        case dict():
            if not isinstance(value, dict):
                yield f"{path}: expected object, got {type(value).__name__}"
                return
            for key, inner in kind.items():
                if key in value:
                    yield from check(value[key], inner, f"{path}.{key}")
                else:
                    yield f"{path}.{key}: missing"
            yield from (f"{path}.{key}: unexpected" for key in value if key not in kind)
        case [inner]:
            if isinstance(value, list):
                for i, item in enumerate(value):
                    yield from check(item, inner, f"{path}[{i}]")
            else:
                yield f"{path}: expected list"
        case _:
            if not isinstance(value, kind) or isinstance(value, bool):
                names = kind.__name__ if isinstance(kind, type) else " or ".join(k.__name__ for k in kind)
                yield f"{path}: expected {names}, got {value!r}"


good = fetch(1) | {"size": {"w": 1, "h": 2}}
bad = ask({"id": True, "name": None, "tags": ["a", 5], "size": {"w": "1"}, "extra": 0})
print(list(check(good, schema)))
#> []
for problem in check(bad, schema):
    print(problem)
#> $.id: expected int, got True
#> $.name: expected str, got None
#> $.price: missing
#> $.tags[1]: expected str, got 5
#> $.size.w: expected int, got '1'
#> $.size.h: missing
#> $.extra: unexpected
# ---
# Bin numbers, encode categories, scale to 0..1.
#@ check: on
from bisect import bisect_right

rows_in = [("red", 3, 10.0), ("blue", 17, 20.0), ("red", 42, 15.0), ("green", 8, 30.0)]
edges, labels = [10, 20, 40], ["low", "mid", "high", "top"]
categories = sorted({c for c, _, _ in rows_in})
low, high = min(v for *_, v in rows_in), max(v for *_, v in rows_in)
for color, n, v in rows_in:
    one_hot = [int(c == color) for c in categories]
    print(color, one_hot, labels[bisect_right(edges, n)], f"{(v - low) / (high - low):.2f}")
#> red [0, 0, 1] low 0.00
#> blue [1, 0, 0] mid 0.50
#> red [0, 0, 1] top 0.25
#> green [0, 1, 0] low 1.00
print({c: i for i, c in enumerate(categories)})
#> {'blue': 0, 'green': 1, 'red': 2}
