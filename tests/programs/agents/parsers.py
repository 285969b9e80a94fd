# A JSON parser by hand, agreeing with the library.
#@ check: on
import json


def parse(text):
    def skip(i):
        while i < len(text) and text[i] in " \n\t\r":
            i += 1
        return i

    def value(i):
        i = skip(i)
        match text[i]:
            case "{":
                out, i = {}, skip(i + 1)
                while text[i] != "}":
                    key, i = string(i)
                    i = expect(skip(i), ":")
                    out[key], i = value(i)
                    i = skip(i)
                    if text[i] == ",":
                        i = skip(i + 1)
                return out, i + 1
            case "[":
                items, i = [], skip(i + 1)
                while text[i] != "]":
                    item, i = value(i)
                    items.append(item)
                    i = skip(i)
                    if text[i] == ",":
                        i += 1
                return items, i + 1
            case '"':
                return string(i)
            case _:
                for word, meaning in (("true", True), ("false", False), ("null", None)):
                    if text.startswith(word, i):
                        return meaning, i + len(word)
                j = i
                while j < len(text) and text[j] in "+-.eE0123456789":
                    j += 1
                if i == j:
                    raise ValueError(f"unexpected {text[i]!r} at {i}")
                number = text[i:j]
                return (float(number) if set(number) & set(".eE") else int(number)), j

    def expect(i, what):
        if text[i] != what:
            raise ValueError(f"expected {what!r} at {i}, found {text[i]!r}")
        return i + 1

    def string(i):
        i, out = expect(i, '"'), []
        while text[i] != '"':
            if text[i] == "\\":
                i += 1
                if text[i] == "u":
                    out.append(chr(int(text[i + 1 : i + 5], 16)))
                    i += 4
                else:
                    out.append({"n": "\n", "t": "\t"}.get(text[i], text[i]))
            else:
                out.append(text[i])
            i += 1
        return "".join(out), i + 1

    result, end = value(0)
    if skip(end) != len(text):
        raise ValueError(f"extra text at {end}")
    return result


sample = ' {"a": [1, -2.5e3, true, null, "q\\"\\u00e9\\n"], "b": {"c": {}}, "d": []} '
print(parse(sample), parse(sample) == json.loads(sample))
#> {'a': [1, -2500.0, True, None, 'q"é\n'], 'b': {'c': {}}, 'd': []} True
for bad in ("{'a': 1}", "[1 2", "1 2", '{"a" 1}', "nope"):
    try:
        parse(bad)
    except (ValueError, IndexError) as error:
        print(bad, "->", type(error).__name__, error)
#> {'a': 1} -> ValueError expected '"' at 1, found "'"
#> [1 2 -> IndexError string index out of range
#> 1 2 -> ValueError extra text at 1
#> {"a" 1} -> ValueError expected ':' at 5, found '1'
#> nope -> ValueError unexpected 'n' at 0
# ---
# An INI and command-line argument parser.
#@ check: on
def parse_ini(text: str) -> dict[str, dict[str, object]]:
    sections: dict[str, dict[str, object]] = {}
    current = sections.setdefault("default", {})
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.split("#")[0].strip()
        if not line:
            continue
        if line.startswith("[") and line.endswith("]"):
            current = sections.setdefault(line[1:-1], {})
            continue
        key, sep, value = map(str.strip, line.partition("="))
        if not sep:
            raise ValueError(f"line {number}: no '=' in {raw!r}")
        current[key] = int(value) if value.lstrip("-").isdigit() else {"yes": True, "no": False}.get(value.lower(), value)
    return sections


print(parse_ini("debug = yes\n[db]\nhost = a.b # comment\nport=5432\n\n[ui]\ncolor = "))
#> {'default': {'debug': True}, 'db': {'host': 'a.b', 'port': 5432}, 'ui': {'color': ''}}
try:
    parse_ini("a = 1\nbroken")
except ValueError as error:
    print(error)
#> line 2: no '=' in 'broken'


def parse_args(argv: list[str], flags: set[str]) -> tuple[dict[str, object], list[str]]:
    options: dict[str, object] = {}
    rest: list[str] = []
    words = iter(argv)
    for word in words:
        if word == "--":
            rest.extend(words)
        elif word.startswith("--"):
            name, eq, value = word[2:].partition("=")
            options[name] = value if eq else True if name in flags else next(words, None)
        elif word.startswith("-") and len(word) > 1:
            options.update(dict.fromkeys(word[1:], True))
        else:
            rest.append(word)
    return options, rest


print(parse_args("run --out=x.txt -vq --level 3 --force in.txt -- --raw -".split(), {"force"}))
#> ({'out': 'x.txt', 'v': True, 'q': True, 'level': '3', 'force': True}, ['run', 'in.txt', '--raw', '-'])
# ---
# Roman numerals, number words, base conversion, a checksum.
#@ check: on
ROMAN = {1000: "M", 900: "CM", 500: "D", 400: "CD", 100: "C", 90: "XC", 50: "L", 40: "XL", 10: "X", 9: "IX", 5: "V", 4: "IV", 1: "I"}


def to_roman(n):
    out = ""
    for value, letters in ROMAN.items():
        count, n = divmod(n, value)
        out += letters * count
    return out


def from_roman(s):
    values = {v: k for k, v in ROMAN.items() if len(v) == 1}
    total = 0
    for a, b in zip(s, s[1:] + " "):
        total += -values[a] if values[a] < values.get(b, 0) else values[a]
    return total


ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()


def words(n):
    if n < 20:
        return ONES[n]
    if n < 100:
        return TENS[n // 10] + (f"-{ONES[n % 10]}" if n % 10 else "")
    if n < 1000:
        return f"{ONES[n // 100]} hundred" + (f" and {words(n % 100)}" if n % 100 else "")
    return f"{words(n // 1000)} thousand" + (f" {words(n % 1000)}" if n % 1000 else "")


def base(n, b, digits="0123456789abcdefghijklmnopqrstuvwxyz"):
    return digits[n] if n < b else base(n // b, b) + digits[n % b]


def luhn(number):
    return sum(sum(divmod(d * (1 + i % 2), 10)) for i, d in enumerate(map(int, reversed(number)))) % 10 == 0


print([(n, to_roman(n)) for n in (4, 1994, 3999)], all(from_roman(to_roman(n)) == n for n in range(1, 2000)))
#> [(4, 'IV'), (1994, 'MCMXCIV'), (3999, 'MMMCMXCIX')] True
print([words(n) for n in (0, 13, 42, 300, 999, 12345)], base(255, 16), base(5, 2), int(base(123456, 36), 36), luhn("4539578763621486"), luhn("1234"))
#> ['zero', 'thirteen', 'forty-two', 'three hundred', 'nine hundred and ninety-nine', 'twelve thousand three hundred and forty-five'] ff 101 123456 True False
