"""Attributes that models ask of built-in values out of habit, with what to write here: data.

In a text `{r}` stands for the receiver as written in the program and `{a}` for the arguments of the call. A family is
a group of types that the same habits fit; `any` fits every value.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_LENGTH: Final = dict.fromkeys("length size len count getLength Length Count Size getSize".split(), "write `len({r})`")
_CONTAINS: Final = dict.fromkeys(
    "contains includes has include Contains isIn has_item in_ exists".split(), "write `{a} in {r}`"
)
_EMPTY: Final = dict.fromkeys("isEmpty is_empty empty nonEmpty".split(), "write `not {r}`")
_EACH: Final = {
    **dict.fromkeys("forEach foreach each for_each iterate".split(), "write a loop: `for item in {r}:`"),
    **dict.fromkeys("map collect select apply transform".split(), "write `[f(item) for item in {r}]`"),
    **dict.fromkeys("filter where grep reject filterNot".split(), "write `[item for item in {r} if ...]`"),
    **dict.fromkeys("reduce fold inject aggregate".split(), "write `functools.reduce(f, {r})`, or `sum(...)`"),
    **dict.fromkeys("some any".split(), "write `any(... for item in {r})`"),
    **dict.fromkeys("every all".split(), "write `all(... for item in {r})`"),
    **dict.fromkeys(
        "find detect firstWhere find_by first_or_default".split(), "write `next((item for item in {r} if ...), None)`"
    ),
    **dict.fromkeys("flatMap flat flatten".split(), "write `[inner for item in {r} for inner in item]`"),
    **dict.fromkeys("toList to_list tolist toArray asList".split(), "write `list({r})`"),
    **dict.fromkeys(
        "toSet to_set unique distinct drop_duplicates".split(),
        "write `set({r})`, or `list(dict.fromkeys({r}))` for the order",
    ),
    "sum": "write `sum({r})`",
    **dict.fromkeys("max maximum".split(), "write `max({r})`"),
    **dict.fromkeys("min minimum".split(), "write `min({r})`"),
    **dict.fromkeys("mean average avg".split(), "write `sum({r}) / len({r})`, or `statistics.mean({r})`"),
    **dict.fromkeys("median std stdev var".split(), "use the statistics module, such as `statistics.median({r})`"),
    **dict.fromkeys("sorted sort_by sortBy order_by orderBy sort_values".split(), "write `sorted({r}, key=...)`"),
    **dict.fromkeys("reversed".split(), "write `list(reversed({r}))`"),
    **dict.fromkeys(
        "groupby group_by groupBy".split(), "collect the groups in a dict: `groups.setdefault(key, []).append(item)`"
    ),
    "enumerate": "write `enumerate({r})`",
    "zip": "write `zip({r}, other)`",
}

FAMILIES: Final[Mapping[str, frozenset[str]]] = {
    "str": frozenset(["str"]),
    "list": frozenset(["list", "Sequence", "MutableSequence", "deque"]),
    "tuple": frozenset(["tuple"]),
    "counter": frozenset(["Counter"]),
    "dict": frozenset(["dict", "Mapping", "MutableMapping", "defaultdict", "OrderedDict", "Counter", "TypedDict"]),
    "set": frozenset(["set", "frozenset", "AbstractSet"]),
    "number": frozenset(["int", "float", "bool", "Decimal", "Fraction", "complex"]),
    "lazy": frozenset(
        [
            "map",
            "filter",
            "zip",
            "Iterator",
            "Generator",
            "Iterable",
            "range",
            "enumerate",
            "dict_keys",
            "dict_values",
            "dict_items",
            "reversed",
        ]
    ),
    "datetime": frozenset(["datetime", "date"]),
    "timedelta": frozenset(["timedelta"]),
    "bytes": frozenset(["bytes", "bytearray"]),
    "match": frozenset(["Match"]),
    "path": frozenset(["PurePath", "PurePosixPath", "Path"]),
    "exception": frozenset(
        ["Exception", "ValueError", "KeyError", "TypeError", "RuntimeError", "BaseException", "LookupError", "OSError"]
    ),
}

MEMBERS: Final[Mapping[str, Mapping[str, str]]] = {
    "str": {
        **_LENGTH,
        **_CONTAINS,
        **_EMPTY,
        "count": "",
        **dict.fromkeys("indexOf index_of search pos strpos".split(), "write `{r}.find({a})`"),
        "lastIndexOf": "write `{r}.rfind({a})`",
        **dict.fromkeys("substring substr slice mid left right".split(), "write a slice: `{r}[start:end]`"),
        **dict.fromkeys("toUpperCase toUpper to_upper uppercase upcase ToUpper".split(), "write `{r}.upper()`"),
        **dict.fromkeys("toLowerCase toLower to_lower lowercase downcase ToLower".split(), "write `{r}.lower()`"),
        **dict.fromkeys("trim chomp trimmed Trim".split(), "write `{r}.strip()`"),
        **dict.fromkeys("trimStart trimLeft ltrim".split(), "write `{r}.lstrip()`"),
        **dict.fromkeys("trimEnd trimRight rtrim".split(), "write `{r}.rstrip()`"),
        **dict.fromkeys("charAt char_at at".split(), "write `{r}[{a}]`"),
        **dict.fromkeys("charCodeAt codePointAt".split(), "write `ord({r}[{a}])`"),
        **dict.fromkeys(
            "concat append add push extend plus".split(),
            'strings do not change: write `{r} + {a}`, or collect parts and `"".join(parts)`',
        ),
        **dict.fromkeys("startsWith beginsWith starts_with".split(), "write `{r}.startswith({a})`"),
        **dict.fromkeys("endsWith ends_with".split(), "write `{r}.endswith({a})`"),
        **dict.fromkeys("reverse reversed".split(), "write `{r}[::-1]`"),
        **dict.fromkeys(
            "replaceAll replace_all gsub sub".split(), "write `{r}.replace(old, new)`, or `re.sub(pattern, new, {r})`"
        ),
        **dict.fromkeys(
            "match test matches matchAll findall scan".split(),
            "write `re.search(pattern, {r})` or `re.findall(pattern, {r})`, with `import re`",
        ),
        **dict.fromkeys("padStart pad_left padLeft lpad".split(), "write `{r}.rjust(width)`"),
        **dict.fromkeys("padEnd pad_right padRight rpad".split(), "write `{r}.ljust(width)`"),
        **dict.fromkeys("repeat times".split(), "write `{r} * {a}`"),
        **dict.fromkeys("toString to_string str".split(), "it is a str already: write `{r}`"),
        **dict.fromkeys("toInt to_int to_i int parseInt".split(), "write `int({r})`"),
        **dict.fromkeys("toFloat to_float to_f float".split(), "write `float({r})`"),
        **dict.fromkeys("toArray chars toList split_chars".split(), "write `list({r})`"),
        **dict.fromkeys("lines readlines".split(), "write `{r}.splitlines()`"),
        "words": "write `{r}.split()`",
        "capitalise": "write `{r}.capitalize()`",
        "remove": 'write `{r}.replace({a}, "")`',
        "decode": "it is a str already; bytes have `decode`",
        "equals": "write `{r} == {a}`",
        "equalsIgnoreCase": "write `{r}.lower() == {a}.lower()`",
        "compareTo": "compare with `<`, `==`, `>`",
        **dict.fromkeys("isNumeric is_numeric isdigits is_digit isNumber is_number".split(), "write `{r}.isdigit()`"),
        **dict.fromkeys(
            "json items keys values get".split(), "it is text: `json.loads({r})` makes a dict of it, if it holds JSON"
        ),
        "sort": 'write `"".join(sorted({r}))`',
        "insert": "strings do not change: write `{r}[:i] + {a} + {r}[i:]`",
        "pop": "strings do not change: write `{r}[:-1]`",
        "isspace_": "write `{r}.isspace()`",
        **dict.fromkeys("first head".split(), "write `{r}[0]`"),
        **dict.fromkeys("last tail".split(), "write `{r}[-1]`"),
        **dict.fromkeys(
            "isoformat strftime date year month day".split(),
            "it is text: `datetime.datetime.fromisoformat({r})` makes a datetime of it",
        ),
    },
    "list": {
        **dict.fromkeys(
            "group groups span".split(), "it is a list of all that matched: take one, `{r}[0]`, or loop over it"
        ),
        **_LENGTH,
        **_CONTAINS,
        **_EMPTY,
        **_EACH,
        "count": "",
        **dict.fromkeys("push add append_item push_back addLast Add enqueue".split(), "write `{r}.append({a})`"),
        **dict.fromkeys("unshift prepend addFirst push_front appendleft".split(), "write `{r}.insert(0, {a})`"),
        **dict.fromkeys("shift popleft dequeue removeFirst poll".split(), "write `{r}.pop(0)`"),
        **dict.fromkeys("removeLast pop_back".split(), "write `{r}.pop()`"),
        "join": 'write `separator.join({r})`, such as `", ".join({r})`',
        **dict.fromkeys("indexOf index_of findIndex".split(), "write `{r}.index({a})`"),
        **dict.fromkeys("slice subList take skip limit head tail".split(), "write a slice: `{r}[start:end]`"),
        **dict.fromkeys(
            "splice delete removeAt remove_at delete_at".split(), "write `del {r}[index]`, or `{r}.pop(index)`"
        ),
        **dict.fromkeys(
            "concat addAll add_all append_all push_all plus update union merge".split(),
            "write `{r}.extend({a})`, or `{r} + {a}`",
        ),
        **dict.fromkeys("first front peek".split(), "write `{r}[0]`"),
        **dict.fromkeys("last back peekLast".split(), "write `{r}[-1]`"),
        **dict.fromkeys("get at elementAt item".split(), "write `{r}[{a}]`; a list has no `get`"),
        **dict.fromkeys("discard".split(), "write `{r}.remove({a})`"),
        **dict.fromkeys(
            "items keys values".split(),
            "it is a list, not a dict: write `for item in {r}:`, or `enumerate({r})` for positions",
        ),
        **dict.fromkeys(
            "split strip lower upper replace startswith endswith format title splitlines".split(),
            "it is a list: call the method on each item, such as `[item.{m}({a}) for item in {r}]`",
        ),
        "shape": "write `len({r})`",
        "dot": "write `sum(x * y for x, y in zip({r}, {a}))`",
        **dict.fromkeys("norm magnitude".split(), "write `math.sqrt(sum(x * x for x in {r}))`, with `import math`"),
        "reshape": "lists have no shape; build the rows with slices",
        **dict.fromkeys("iterrows itertuples".split(), "write `for row in {r}:`"),
        "fill": "write `[value] * len({r})`",
        "shuffle": "write `random.shuffle({r})`, with `import random`",
        "sample": "write `random.sample({r}, k)`, with `import random`",
        "choice": "write `random.choice({r})`, with `import random`",
        **dict.fromkeys("to_json json to_dict".split(), "write `json.dumps({r})`, with `import json`"),
        "done": "",
        "result": "",
    },
    "tuple": {
        **_LENGTH,
        **_CONTAINS,
        **_EMPTY,
        **_EACH,
        "count": "",
        **dict.fromkeys(
            "append push add extend insert remove pop sort reverse".split(),
            "a tuple does not change: write `list({r})` and change that",
        ),
        **dict.fromkeys("first".split(), "write `{r}[0]`"),
        **dict.fromkeys("second".split(), "write `{r}[1]`"),
        **dict.fromkeys("last".split(), "write `{r}[-1]`"),
        "get": "write `{r}[{a}]`",
        "join": "write `separator.join({r})`",
    },
    "dict": {
        **_LENGTH,
        **_EMPTY,
        **dict.fromkeys(
            "has_key hasKey containsKey contains has includes hasOwnProperty exists ContainsKey".split(),
            "write `{a} in {r}`",
        ),
        "containsValue": "write `{a} in {r}.values()`",
        **dict.fromkeys("iteritems viewitems entries entrySet each_pair getItems pairs".split(), "write `{r}.items()`"),
        **dict.fromkeys("iterkeys viewkeys keySet getKeys key".split(), "write `{r}.keys()`"),
        **dict.fromkeys("itervalues viewvalues getValues".split(), "write `{r}.values()`"),
        **dict.fromkeys("add append push put set insert store Add".split(), "write `{r}[key] = value`"),
        **dict.fromkeys(
            "getOrDefault fetch getItem get_or_default TryGetValue find dig".split(), "write `{r}.get(key, default)`"
        ),
        **dict.fromkeys(
            "remove delete del unset discard removeKey".split(), "write `{r}.pop(key, None)`, or `del {r}[key]`"
        ),
        **dict.fromkeys(
            "merge addAll putAll extend assign concat union".split(), "write `{r}.update(other)`, or `{r} | other`"
        ),
        **dict.fromkeys("forEach each foreach".split(), "write a loop: `for key, value in {r}.items():`"),
        **dict.fromkeys("map mapValues transform".split(), "write `{{key: f(value) for key, value in {r}.items()}}`"),
        **dict.fromkeys("filter where".split(), "write `{{key: value for key, value in {r}.items() if ...}}`"),
        **dict.fromkeys("sort sorted sort_values sortBy".split(), "write `dict(sorted({r}.items()))`"),
        **dict.fromkeys("to_json toJson json dumps stringify".split(), "write `json.dumps({r})`, with `import json`"),
        **dict.fromkeys("max".split(), "write `max({r}, key={r}.get)` for the key, `max({r}.values())` for the value"),
        **dict.fromkeys("min".split(), "write `min({r}, key={r}.get)` for the key, `min({r}.values())` for the value"),
        **dict.fromkeys("sum total".split(), "write `sum({r}.values())`"),
        **dict.fromkeys("first".split(), "write `next(iter({r}))`"),
        **dict.fromkeys(
            "to_dict toDict dict asdict __dict__ _asdict model_dump".split(), "it is a dict already: write `{r}`"
        ),
        "groupby": "collect the groups in a dict: `groups.setdefault(key, []).append(item)`",
        "reverse": "write `dict(reversed({r}.items()))`",
        "deepcopy": "write `copy.deepcopy({r})`, with `import copy`",
    },
    "counter": {
        **dict.fromkeys("top most largest common top_n".split(), "write `{r}.most_common({a})`"),
        **dict.fromkeys("add increment inc append push".split(), "write `{r}[{a}] += 1`"),
        **dict.fromkeys("count".split(), "write `{r}[{a}]`"),
        **dict.fromkeys("sum total_count".split(), "write `{r}.total()`"),
    },
    "set": {
        **dict.fromkeys(
            "add remove discard".split(), "a frozenset does not change: write `{r} | {{{a}}}`, or `{r} - {{{a}}}`"
        ),
        **_LENGTH,
        **_CONTAINS,
        **_EMPTY,
        **_EACH,
        **dict.fromkeys("append push insert put".split(), "write `{r}.add({a})`"),
        **dict.fromkeys("extend addAll concat merge".split(), "write `{r}.update({a})`"),
        **dict.fromkeys("delete removeItem".split(), "write `{r}.discard({a})`"),
        **dict.fromkeys("get index first".split(), "a set has no order: write `next(iter({r}))`, or `sorted({r})[0]`"),
        **dict.fromkeys("sort".split(), "write `sorted({r})`"),
        **dict.fromkeys("intersect".split(), "write `{r} & other`"),
        **dict.fromkeys("minus subtract diff".split(), "write `{r} - other`"),
        **dict.fromkeys("isSubset isSubsetOf subset".split(), "write `{r} <= other`"),
    },
    "number": {
        **dict.fromkeys("toFixed to_fixed format toPrecision".split(), 'write `f"{{{r}:.2f}}"`'),
        **dict.fromkeys("toString to_string to_s str string ToString".split(), "write `str({r})`"),
        **dict.fromkeys("round toRound".split(), "write `round({r}, {a})`"),
        **dict.fromkeys("abs absolute".split(), "write `abs({r})`"),
        **dict.fromkeys("floor ceil sqrt".split(), "write `math.{m}({r})`, with `import math`"),
        **dict.fromkeys("toInt to_int to_i int intValue".split(), "write `int({r})`"),
        **dict.fromkeys("toFloat to_float float to_f".split(), "write `float({r})`"),
        **dict.fromkeys("isNaN is_nan isnan".split(), "write `math.isnan({r})`, with `import math`"),
        **dict.fromkeys("isInteger isinteger is_int".split(), "write `{r} == int({r})`"),
        **dict.fromkeys("pow".split(), "write `{r} ** {a}`"),
        **dict.fromkeys("length len size".split(), "a number has no length: write `len(str({r}))` for its digits"),
        **dict.fromkeys("times upto".split(), "write `for i in range({r}):`"),
        **dict.fromkeys("append push add".split(), "it is a number, not a list: write `{r} + {a}`"),
        **dict.fromkeys("sum mean max min".split(), "it is one number already: write `{r}`"),
    },
    "lazy": {
        **_LENGTH,
        **_EACH,
        **dict.fromkeys(
            "append sort pop index insert extend count remove reverse".split(), "it is no list: write `list({r})` first"
        ),
        **dict.fromkeys("length size len".split(), "write `len(list({r}))`"),
        "next": "write `next({r})`",
        "first": "write `next(iter({r}))`",
    },
    "datetime": {
        **dict.fromkeys(
            "getTime getTimestamp to_timestamp unix epoch time_stamp valueOf".split(), "write `{r}.timestamp()`"
        ),
        **dict.fromkeys(
            "toISOString to_iso iso toIso8601String isoFormat to_iso8601 iso_format".split(), "write `{r}.isoformat()`"
        ),
        **dict.fromkeys(
            "format toFormat to_string toString to_str formatted".split(), 'write `{r}.strftime("%Y-%m-%d")`'
        ),
        **dict.fromkeys("addDays add_days plusDays add plus".split(), "write `{r} + datetime.timedelta(days={a})`"),
        **dict.fromkeys("addHours add_hours plusHours".split(), "write `{r} + datetime.timedelta(hours={a})`"),
        **dict.fromkeys(
            "addMonths addYears".split(), "write `{r}.replace(month=...)`, or add `datetime.timedelta(days=...)`"
        ),
        **dict.fromkeys("subtract minus diff sub".split(), "write `{r} - other`, a timedelta; its `days` counts days"),
        **dict.fromkeys("getFullYear getYear".split(), "write `{r}.year`"),
        **dict.fromkeys("getMonth".split(), "write `{r}.month`"),
        **dict.fromkeys("getDate getDay day_of_month dayOfMonth".split(), "write `{r}.day`"),
        **dict.fromkeys("getHours".split(), "write `{r}.hour`"),
        **dict.fromkeys(
            "day_of_week dayOfWeek dayofweek week_day day_name".split(),
            'write `{r}.weekday()`, 0 for Monday, or `{r}.strftime("%A")`',
        ),
        **dict.fromkeys(
            "days total_seconds seconds".split(), "a point in time has none: subtract first, `({r} - other).{m}`"
        ),
        **dict.fromkeys("isBefore is_before before".split(), "write `{r} < other`"),
        **dict.fromkeys("isAfter is_after after".split(), "write `{r} > other`"),
        **dict.fromkeys("to_pydatetime to_datetime datetime".split(), "it is a datetime already: write `{r}`"),
        **dict.fromkeys(
            "split strip startswith replace_ upper lower".split(), "it is no text: write `{r}.isoformat().{m}({a})`"
        ),
        **dict.fromkeys("quarter".split(), "write `({r}.month - 1) // 3 + 1`"),
        **dict.fromkeys("hour minute second".split(), "a date has no time of day; use a datetime"),
        **dict.fromkeys("now today utcnow".split(), "write `datetime.datetime.{m}()`, with `import datetime`"),
        "strptime": "write `datetime.datetime.strptime({a}).date()`, or `datetime.date.fromisoformat(text)`",
    },
    "timedelta": {
        **dict.fromkeys("hours total_hours inHours".split(), "write `{r}.total_seconds() / 3600`"),
        **dict.fromkeys("minutes total_minutes inMinutes".split(), "write `{r}.total_seconds() / 60`"),
        **dict.fromkeys("total_days inDays day getDays".split(), "write `{r}.days`"),
        **dict.fromkeys("milliseconds total_milliseconds".split(), "write `{r}.total_seconds() * 1000`"),
        **dict.fromkeys("weeks".split(), "write `{r}.days // 7`"),
        **dict.fromkeys("months years month year".split(), "write `{r}.days // 30` or `{r}.days // 365`"),
        **dict.fromkeys("strftime format isoformat".split(), "write `str({r})`"),
    },
    "bytes": {
        **_LENGTH,
        **_CONTAINS,
        **dict.fromkeys("encode".split(), "it is bytes already: write `{r}`, or `{r}.decode()` for text"),
        **dict.fromkeys("toString to_string str".split(), "write `{r}.decode()`"),
        "format": "write `{r}.decode().format({a})`",
    },
    "match": {
        **dict.fromkeys("text value match matched string_ getGroup".split(), "write `{r}.group()`, or `{r}.group(1)`"),
        **dict.fromkeys("index position".split(), "write `{r}.start()`"),
        "captures": "write `{r}.groups()`",
    },
    "path": {
        **dict.fromkeys(
            "read_text read_bytes open write_text write_bytes exists is_file is_dir mkdir iterdir glob".split(),
            "paths here are names only; for the files themselves call an external function",
        ),
        **dict.fromkeys("basename filename".split(), "write `{r}.name`"),
        **dict.fromkeys("extension ext".split(), "write `{r}.suffix`"),
        **dict.fromkeys("dirname directory".split(), "write `{r}.parent`"),
        "join": "write `{r} / {a}`",
    },
    "exception": {
        **dict.fromkeys("message msg error detail getMessage text".split(), "write `str({r})`"),
        **dict.fromkeys("code errno status_code".split(), "write `{r}.args`, or `str({r})`"),
        **dict.fromkeys(
            "stack stacktrace traceback getStackTrace".split(),
            "write `traceback.format_exc()`, with `import traceback`",
        ),
        "name": "write `type({r}).__name__`",
    },
    "any": {
        **dict.fromkeys("toString to_string to_s ToString".split(), "write `str({r})`"),
        **dict.fromkeys("to_json toJson toJSON".split(), "write `json.dumps({r})`, with `import json`"),
        **dict.fromkeys("equals Equals".split(), "write `{r} == {a}`"),
        **dict.fromkeys("hashCode".split(), "write `hash({r})`"),
        **dict.fromkeys("getClass typeof".split(), "write `type({r})`"),
        **dict.fromkeys("instanceof is_a isinstance".split(), "write `isinstance({r}, {a})`"),
        **dict.fromkeys("unwrap".split(), "write `{r}`; test for None with `if {r} is not None:`"),
        **dict.fromkeys("then".split(), "write `result = await {r}`"),
        **dict.fromkeys("json".split(), "write `json.loads(text)` for text, or use the value as it is"),
    },
}
