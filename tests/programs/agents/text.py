# Word frequencies of a text, stop words left out, case folded.
#@ check: on
import re
from collections import Counter

text = """The quick brown fox jumps over the lazy dog. The dog barks; the fox runs away!
"Foxes," said the dog's owner, "are quick -- but my dog isn't lazy."
"""
stop = {"the", "a", "are", "my", "over", "but", "said"}
words = re.findall(r"[a-z]+(?:'[a-z]+)?", text.lower())
counts = Counter(word for word in words if word not in stop)
for word, n in counts.most_common(4):
    print(f"{word:<8}{n}")
#> dog     3
#> quick   2
#> fox     2
#> lazy    2
print(len(words), len(set(words)), max(words, key=len), sorted(w for w in counts if "'" in w))
#> 28 19 quick ["dog's", "isn't"]
# ---
# Parse a log file: levels, times, durations; group errors.
import re

log = """\
2024-03-01 10:00:00 INFO  server started
2024-03-01 10:00:05 ERROR db: timeout after 5000ms
2024-03-01 10:01:00 WARN  slow request /api/items 812ms
2024-03-01 10:02:30 ERROR db: timeout after 7000ms
garbage line
2024-03-01 10:03:00 ERROR auth: bad token for user=ann
"""
pattern = re.compile(r"^(?P<time>\S+ \S+) (?P<level>[A-Z]+)\s+(?:(?P<part>\w+): )?(?P<message>.*)$")
errors: dict[str, list[str]] = {}
levels: dict[str, int] = {}
skipped = 0
for line in log.splitlines():
    if not (m := pattern.match(line)):
        skipped += 1
        continue
    levels[m["level"]] = levels.get(m["level"], 0) + 1
    if m["level"] == "ERROR":
        errors.setdefault(m["part"] or "-", []).append(m["message"])
print(levels, "skipped", skipped)
#> {'INFO': 1, 'ERROR': 3, 'WARN': 1} skipped 1
for part, messages in errors.items():
    print(part, len(messages), messages[-1])
#> db 2 timeout after 7000ms
#> auth 1 bad token for user=ann
print(sum(int(ms) for ms in re.findall(r"(\d+)ms", log)), re.search(r"user=(\w+)", log).group(1))
#> 12812 ann
# ---
# Wrap paragraphs to a width, without the library.
#@ check: on
def wrap(text: str, width: int) -> list[str]:
    lines: list[str] = []
    current = ""
    for word in text.split():
        while len(word) > width:
            if current:
                lines.append(current)
                current = ""
            lines.append(word[: width - 1] + "-")
            word = word[width - 1 :]
        if not current:
            current = word
        elif len(current) + 1 + len(word) <= width:
            current += " " + word
        else:
            lines.append(current)
            current = word
    return lines + [current] if current else lines


for line in wrap("the extraordinarily quick brown fox jumps over a hippopotamus and runs", 12):
    print(f"|{line:<12}|")
#> |the         |
#> |extraordina-|
#> |rily quick  |
#> |brown fox   |
#> |jumps over a|
#> |hippopotamus|
#> |and runs    |
# ---
# Fill a template with values, defaults and filters.
#@ check: on
import re


def render(template: str, values: dict[str, object]) -> str:
    filters = {"upper": str.upper, "title": str.title, "money": lambda s: f"${float(s):,.2f}"}

    def replace(m: re.Match) -> str:
        name, _, rest = m.group(1).partition("|")
        name, _, default = name.strip().partition("?")
        value = str(values.get(name, default))
        for f in filter(None, (part.strip() for part in rest.split("|"))):
            value = filters[f](value)
        return value

    return re.sub(r"\{\{(.+?)\}\}", replace, template)


print(render("Dear {{ name | title }}, you owe {{amount|money}} {{note?(no note)}} {{ name|upper }}.", {"name": "ann lee", "amount": 1234.5}))
#> Dear Ann Lee, you owe $1,234.50 (no note) ANN LEE.
try:
    render("{{ x | shout }}", {"x": 1})
except KeyError as error:
    print("unknown filter", error)
#> unknown filter 'shout'
# ---
# Slugs, initials, camel and snake case, plurals.
#@ check: on
import re


def slug(s: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", s.lower()).strip("-")


def snake(s: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z][a-z])|(?<=[a-z])(?=[A-Z])", "_", s).lower()


def camel(s: str) -> str:
    first, *rest = s.split("_")
    return first + "".join(word.capitalize() for word in rest)


def plural(word: str) -> str:
    if re.search(r"[^aeiou]y$", word):
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")


print([slug(s) for s in ("Hello, World!", "  a -- b ", "C++ & Rust")], [snake(s) for s in ("userName", "HTTPServer", "getHTTPCode")])
#> ['hello-world', 'a-b', 'c-rust'] ['user_name', 'http_server', 'get_http_code']
print([camel(s) for s in ("user_name", "a_b_c", "x")], [plural(w) for w in ("box", "city", "day", "church", "cat")], "".join(w[0] for w in "as soon as possible".split()).upper())
#> ['userName', 'aBC', 'x'] ['boxes', 'cities', 'days', 'churches', 'cats'] ASAP
# ---
# A simple CSV reader with quotes, and a summary of its columns.
#@ check: on
import csv
import io

data = 'name,age,city\n"Lee, Ann",34,Oslo\nBob,,Paris\n"Cy ""the guy""",51,\n'
reader = csv.DictReader(io.StringIO(data))
people = [row for row in reader]
ages = [int(p["age"]) for p in people if p["age"]]
print(people[0]["name"], people[2]["name"], ages, sum(ages) / len(ages))
#> Lee, Ann Cy "the guy" [34, 51] 42.5
out = io.StringIO()
writer = csv.writer(out)
writer.writerow(["name", "initial"])
writer.writerows([p["name"], p["name"][0]] for p in people)
print(out.getvalue().splitlines())
#> ['name,initial', '"Lee, Ann",L', 'Bob,B', '"Cy ""the guy""",C']
# ---
# Caesar and Vigenere ciphers; run-length coding both ways.
#@ check: on
from itertools import cycle, groupby


def shift(c: str, by: int) -> str:
    if not c.isalpha():
        return c
    base = ord("A") if c.isupper() else ord("a")
    return chr((ord(c) - base + by) % 26 + base)


def caesar(s: str, by: int) -> str:
    return "".join(shift(c, by) for c in s)


def vigenere(s: str, key: str, sign: int = 1) -> str:
    ks = cycle(key)
    return "".join(shift(c, sign * (ord(next(ks)) - 97)) if c.isalpha() else c for c in s)


secret = caesar("Hello, World!", 3)
print(secret, caesar(secret, -3), vigenere("Attack at dawn", "lemon"), vigenere(vigenere("Attack", "key"), "key", -1))
#> Khoor, Zruog! Hello, World! Lxfopv ef rnhr Attack
packed = [(c, len(list(g))) for c, g in groupby("aaabccd")]
print(packed, "".join(c * n for c, n in packed), "".join(f"{n}{c}" if n > 1 else c for c, n in packed))
#> [('a', 3), ('b', 1), ('c', 2), ('d', 1)] aaabccd 3ab2cd
# ---
# Compare two versions of a text line by line.
#@ check: on
import difflib

old = "alpha\nbeta\ngamma\ndelta".split("\n")
new = "alpha\nbeta!\ngamma\nepsilon\ndelta".split("\n")
for line in difflib.unified_diff(old, new, "old", "new", lineterm=""):
    print(line)
#> --- old
#> +++ new
#> @@ -1,4 +1,5 @@
#>  alpha
#> -beta
#> +beta!
#>  gamma
#> +epsilon
#>  delta
print(round(difflib.SequenceMatcher(None, "kitten", "sitting").ratio(), 3), difflib.get_close_matches("appel", ["ape", "apple", "peach"]))
#> 0.615 ['apple', 'ape']
# ---
# Extract dates, emails, prices and links from a message.
#@ check: on
import re
from datetime import datetime

message = "Meet on 2024-05-03 or 04/06/2024. Mail ann.lee+x@mail.example.org; it costs $1,299.99 or 50 EUR, see https://example.org/a?b=1."
dates = [datetime.strptime(d, f).date().isoformat() for d, f in [(m, "%Y-%m-%d") for m in re.findall(r"\d{4}-\d\d-\d\d", message)] + [(m, "%d/%m/%Y") for m in re.findall(r"\d\d/\d\d/\d{4}", message)]]
emails = re.findall(r"[\w.+-]+@[\w-]+\.[\w.]+\w", message)
prices = [float(p.replace(",", "")) for p in re.findall(r"\$([\d,]+\.\d\d)", message)]
links = re.findall(r"https?://[^\s,]+[^\s,.]", message)
print(dates, emails, prices, links, re.sub(r"[\w.+-]+@[\w.-]+\w", "<hidden>", message)[35:60])
#> ['2024-05-03', '2024-06-04'] ['ann.lee+x@mail.example.org'] [1299.99] ['https://example.org/a?b=1'] ail <hidden>; it costs $1
# ---
# Anagrams, palindromes, common prefixes, edit distance.
#@ check: on
from functools import lru_cache


@lru_cache(maxsize=None)
def distance(a: str, b: str) -> int:
    if not a or not b:
        return len(a) + len(b)
    if a[-1] == b[-1]:
        return distance(a[:-1], b[:-1])
    return 1 + min(distance(a[:-1], b), distance(a, b[:-1]), distance(a[:-1], b[:-1]))


def palindrome(s: str) -> bool:
    letters = [c.lower() for c in s if c.isalnum()]
    return letters == letters[::-1]


groups: dict[str, list[str]] = {}
for w in "listen silent enlist google elgoog cat act".split():
    groups.setdefault("".join(sorted(w)), []).append(w)
print([g for g in groups.values() if len(g) > 1])
#> [['listen', 'silent', 'enlist'], ['google', 'elgoog'], ['cat', 'act']]
print(distance("kitten", "sitting"), distance("", "abc"), palindrome("A man, a plan, a canal: Panama"), palindrome("no"))
#> 3 3 True False
prefix = "".join(cs[0] for cs in (tuple(set(col)) for col in zip("interview", "internet", "interval")) if len(cs) == 1)
print(prefix)
#> inter
