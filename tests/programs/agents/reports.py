# Group sales by region and month; print a pivot table with totals.
#@ check: on
sales = [
    ("north", "2024-01-15", 120.0), ("south", "2024-01-20", 80.5), ("north", "2024-02-03", 99.9),
    ("east", "2024-02-10", 45.0), ("south", "2024-02-28", 210.25), ("north", "2024-02-29", 0.1),
]
regions = sorted({region for region, _, _ in sales})
months = sorted({day[:7] for _, day, _ in sales})
pivot = {(r, m): sum(v for region, day, v in sales if region == r and day.startswith(m)) for r in regions for m in months}
print(" " * 8 + "".join(f"{m:>10}" for m in [*months, "total"]))
#>            2024-01   2024-02     total
for r in regions:
    cells = [pivot[r, m] for m in months]
    print(f"{r:<8}" + "".join(f"{c:>10.2f}" for c in [*cells, sum(cells)]))
#> east          0.00     45.00     45.00
#> north       120.00    100.00    220.00
#> south        80.50    210.25    290.75
print(f"{'all':<8}" + "".join(f"{sum(pivot[r, m] for r in regions):>10.2f}" for m in months) + f"{sum(pivot.values()):>10.2f}")
#> all         200.50    355.25    555.75
# ---
# Statistics of a column: mean, median, mode, quartiles, outliers.
#@ check: on
import statistics

values = [12, 15, 11, 14, 13, 90, 12, 13, 12, 14]
mean, median, mode = statistics.mean(values), statistics.median(values), statistics.mode(values)
q1, q2, q3 = statistics.quantiles(values, n=4)
spread = q3 - q1
outliers = [v for v in values if not q1 - 1.5 * spread <= v <= q3 + 1.5 * spread]
print(f"n={len(values)} mean={mean:.2f} median={median} mode={mode} quartiles={q1}, {q2}, {q3} outliers={outliers}")
#> n=10 mean=20.60 median=13.0 mode=12 quartiles=12.0, 13.0, 14.25 outliers=[90]
print(f"deviation {statistics.stdev(values):.3f}, without outliers {statistics.pstdev([v for v in values if v not in outliers]):.3f}")
#> deviation 24.414, without outliers 1.197
# ---
# A histogram and a bar chart in text.
#@ check: on
from collections import Counter

scores = [67, 88, 92, 55, 71, 88, 99, 100, 43, 76, 81, 90, 62, 88]
buckets = Counter(min(score // 10 * 10, 90) for score in scores)
widest = max(buckets.values())
for start in range(40, 100, 10):
    count = buckets[start]
    label = f"{start}-{start + 9}" if start < 90 else "90-100"
    print(f"{label:>7} {'#' * count}{'.' * (widest - count)} {count}")
#>   40-49 #... 1
#>   50-59 #... 1
#>   60-69 ##.. 2
#>   70-79 ##.. 2
#>   80-89 #### 4
#>  90-100 #### 4
print(f"passed: {sum(s >= 60 for s in scores)}/{len(scores)} ({sum(s >= 60 for s in scores) / len(scores):.0%})")
#> passed: 12/14 (86%)
# ---
# Read records through a tool, sort by several keys, rank with ties.
#@ check: on
items = rows(6)
for item in items:
    item["score"] = ask(item["id"] % 3 * 10)
ranked = sorted(items, key=lambda i: (-i["score"], i["name"]))
rank, previous = 0, None
for place, item in enumerate(ranked, 1):
    if item["score"] != previous:
        rank, previous = place, item["score"]
    print(f"{rank}. {item['name']} {item['score']}")
#> 1. item 2 20
#> 1. item 5 20
#> 3. item 1 10
#> 3. item 4 10
#> 5. item 0 0
#> 5. item 3 0
top = {score: [i["id"] for i in ranked if i["score"] == score] for score in dict.fromkeys(i["score"] for i in ranked)}
print(top)
#> {20: [2, 5], 10: [1, 4], 0: [0, 3]}
# ---
# Cohorts by date: months between sign-up and orders.
#@ check: on
from datetime import date

signups = {"ann": date(2024, 1, 5), "bob": date(2024, 1, 30), "cy": date(2024, 2, 14)}
orders = [("ann", date(2024, 1, 9)), ("ann", date(2024, 3, 1)), ("bob", date(2024, 2, 2)), ("cy", date(2024, 2, 20)), ("cy", date(2024, 4, 2))]


def months_between(a: date, b: date) -> int:
    return (b.year - a.year) * 12 + b.month - a.month


cohorts: dict[str, dict[int, set[str]]] = {}
for who, day in orders:
    cohort = signups[who].strftime("%Y-%m")
    cohorts.setdefault(cohort, {}).setdefault(months_between(signups[who], day), set()).add(who)
for cohort, ages in sorted(cohorts.items()):
    size = sum(s.strftime("%Y-%m") == cohort for s in signups.values())
    print(cohort, size, {age: f"{len(who) / size:.0%}" for age, who in sorted(ages.items())})
#> 2024-01 2 {0: '50%', 1: '50%', 2: '50%'}
#> 2024-02 1 {0: '100%', 2: '100%'}
print((max(d for _, d in orders) - min(d for _, d in orders)).days, "days in all")
#> 84 days in all
# ---
# A moving average, differences and a running maximum of a series.
#@ check: on
from collections import deque
from itertools import accumulate, pairwise


def moving_average(xs, n):
    window = deque(maxlen=n)
    for x in xs:
        window.append(x)
        yield round(sum(window) / len(window), 2)


series = [3, 5, 4, 8, 10, 7]
print(list(moving_average(series, 3)))
#> [3.0, 4.0, 4.0, 5.67, 7.33, 8.33]
print([b - a for a, b in pairwise(series)], list(accumulate(series, max)), list(accumulate(series)))
#> [2, -1, 4, 2, -3] [3, 5, 5, 8, 10, 10] [3, 8, 12, 20, 30, 37]
drops = [(i, a, b) for i, (a, b) in enumerate(pairwise(series)) if b < a]
print(f"{len(drops)} drops:", ", ".join(f"at {i}: {a}->{b}" for i, a, b in drops))
#> 2 drops: at 1: 5->4, at 4: 10->7
# ---
# Join two tables on a key, left and inner; report what has no partner.
#@ check: on
users = [{"id": 1, "name": "ann"}, {"id": 2, "name": "bob"}, {"id": 3, "name": "cy"}]
payments = [{"user": 1, "amount": 10}, {"user": 3, "amount": 5}, {"user": 1, "amount": 7}, {"user": 9, "amount": 1}]
index = {user["id"]: user for user in users}
inner = [{**index[p["user"]], **p} for p in payments if p["user"] in index]
left = {u["name"]: [p["amount"] for p in payments if p["user"] == u["id"]] for u in users}
orphans = [p for p in payments if p["user"] not in index]
print(inner)
#> [{'id': 1, 'name': 'ann', 'user': 1, 'amount': 10}, {'id': 3, 'name': 'cy', 'user': 3, 'amount': 5}, {'id': 1, 'name': 'ann', 'user': 1, 'amount': 7}]
print({name: (len(a), sum(a), max(a, default=None)) for name, a in left.items()})
#> {'ann': (2, 17, 10), 'bob': (0, 0, None), 'cy': (1, 5, 5)}
print("orphans:", orphans, "never paid:", [n for n, a in left.items() if not a])
#> orphans: [{'user': 9, 'amount': 1}] never paid: ['bob']
# ---
# A nested report as JSON, keys sorted, with a custom encoder for dates and sets.
#@ check: on
import json
from datetime import date


def encode(value):
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, set):
        return sorted(value)
    raise TypeError(f"cannot encode {type(value).__name__}")


report = {"when": date(2024, 5, 1), "tags": {"b", "a"}, "totals": {"z": 1.50, "a": None}, "ok": True, "text": 'quote " and é'}
text = json.dumps(report, default=encode, sort_keys=True, indent=2)
print(text)
#> {
#>   "ok": true,
#>   "tags": [
#>     "a",
#>     "b"
#>   ],
#>   "text": "quote \" and \u00e9",
#>   "totals": {
#>     "a": null,
#>     "z": 1.5
#>   },
#>   "when": "2024-05-01"
#> }
print(json.loads(text)["totals"], json.dumps([1, 2.0, "x"], separators=(",", ":")))
#> {'a': None, 'z': 1.5} [1,2.0,"x"]
try:
    json.dumps({"x": object()}, default=encode)
except TypeError as error:
    print(error)
#> cannot encode object
# ---
# Markdown of a table, widths from the data, numbers to the right.
#@ check: on
def markdown(rows_in: list[dict[str, object]]) -> str:
    columns = list(dict.fromkeys(key for row in rows_in for key in row))
    cells = [[str(row.get(c, "")) for c in columns] for row in rows_in]
    numeric = [all(isinstance(row.get(c, 0), (int, float)) for row in rows_in) for c in columns]
    widths = [max(len(c), *(len(line[i]) for line in cells)) for i, c in enumerate(columns)]
    rule = ["-" * (w - 1) + (":" if n else "-") for w, n in zip(widths, numeric)]
    lines = [columns, rule, *cells]
    return "\n".join("| " + " | ".join(t.rjust(w) if n else t.ljust(w) for t, w, n in zip(line, widths, numeric)) + " |" for line in lines)


print(markdown([{"name": "pen", "price": 1.5}, {"name": "notebook", "price": 12, "note": "A4"}]))
#> | name     | price | note |
#> | -------- | ----: | ---- |
#> | pen      |   1.5 |      |
#> | notebook |    12 | A4   |
