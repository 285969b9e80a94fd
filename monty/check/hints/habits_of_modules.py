"""Names that models ask of modules, keyword arguments that they give, under another name than ours: data.

`{a}` stands for the arguments of the call as written.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_PATHS_ONLY: Final = "os has only os.path here; call an external function for anything outside the program"
_METHOD: Final = "it is a method of str: write `text.{m}(...)`"
_DATETIME: Final = "it belongs to the class: write `datetime.datetime.{m}({a})`, or `from datetime import datetime`"

MODULE_MEMBERS: Final[Mapping[str, Mapping[str, str]]] = {
    "json": {
        **dict.fromkeys("parse decode read load_string from_string deserialize".split(), "write `json.loads({a})`"),
        **dict.fromkeys(
            "stringify encode to_string serialize write dump_string to_json".split(), "write `json.dumps({a})`"
        ),
        **dict.fromkeys(
            "load dump".split(), "there are no files here; write `json.loads(text)` or `json.dumps(value)`"
        ),
        "JSONDecodeException": "write `json.JSONDecodeError`",
    },
    "math": {
        **dict.fromkeys("max min abs round sum_ divmod".split(), "it is a built-in: write `{m}({a})`"),
        "sum": "write the built-in `sum({a})`, or `math.fsum({a})`",
        "random": "write `random.random()`, with `import random`",
        **dict.fromkeys("mean average avg".split(), "write `statistics.mean({a})`, with `import statistics`"),
        **dict.fromkeys("median mode stdev variance".split(), "write `statistics.{m}({a})`, with `import statistics`"),
        **dict.fromkeys("power".split(), "write `math.pow({a})`, or `base ** exponent`"),
        **dict.fromkeys("PI Pi".split(), "write `math.pi`"),
        **dict.fromkeys("E".split(), "write `math.e`"),
        **dict.fromkeys("infinity Infinity INF".split(), "write `math.inf`"),
        **dict.fromkeys("ln".split(), "write `math.log({a})`"),
        **dict.fromkeys("square sqr".split(), "write `x ** 2`"),
        **dict.fromkeys("squareroot root square_root".split(), "write `math.sqrt({a})`"),
        **dict.fromkeys("ceiling".split(), "write `math.ceil({a})`"),
        **dict.fromkeys("truncate".split(), "write `math.trunc({a})`"),
        **dict.fromkeys("is_nan".split(), "write `math.isnan({a})`"),
        **dict.fromkeys("sign".split(), "write `math.copysign(1, x)`"),
        **dict.fromkeys("clamp".split(), "write `max(low, min(x, high))`"),
        **dict.fromkeys("arctan".split(), "write `math.atan({a})`"),
        **dict.fromkeys("arcsin".split(), "write `math.asin({a})`"),
        **dict.fromkeys("arccos".split(), "write `math.acos({a})`"),
        **dict.fromkeys(
            "permutations combinations product".split(),
            "write `itertools.{m}({a})`, with `import itertools`; `math.comb` and `math.perm` count",
        ),
        "is_prime": "write a function that tries the divisors up to `math.isqrt(n)`",
    },
    "random": {
        **dict.fromkeys(
            "int integer randInt rand_int nextInt random_int randomInt".split(), "write `random.randint({a})`"
        ),
        **dict.fromkeys("range".split(), "write `random.randrange({a})`"),
        **dict.fromkeys(
            "float rand nextFloat random_float".split(), "write `random.random()`, or `random.uniform(low, high)`"
        ),
        **dict.fromkeys("pick select element".split(), "write `random.choice({a})`"),
        **dict.fromkeys("normal randn".split(), "write `random.gauss(mean, deviation)`"),
        **dict.fromkeys("permutation".split(), "write `random.sample(items, len(items))`"),
    },
    "re": {
        **dict.fromkeys("find test exec search_first matches".split(), "write `re.search({a})`"),
        **dict.fromkeys("replace replaceAll gsub substitute".split(), "write `re.sub(pattern, replacement, text)`"),
        **dict.fromkeys("matchAll match_all find_iter scan".split(), "write `re.finditer({a})`"),
        **dict.fromkeys("find_all findAll search_all all".split(), "write `re.findall({a})`"),
        **dict.fromkeys("full_match".split(), "write `re.fullmatch({a})`"),
        "ignorecase": "write `re.IGNORECASE`",
        **dict.fromkeys("regex RegExp Regex new".split(), "write `re.compile({a})`"),
    },
    "time": {
        **dict.fromkeys("now current timestamp currentTimeMillis".split(), "write `time.time()`"),
        "clock": "write `time.perf_counter()`",
        **dict.fromkeys("wait delay".split(), "write `time.sleep({a})`"),
        "strptime_": "write `datetime.datetime.strptime(text, format)`",
    },
    "datetime": {
        **dict.fromkeys("now utcnow strptime fromtimestamp fromisoformat combine utcfromtimestamp".split(), _DATETIME),
        "today": "it belongs to a class: write `datetime.date.today()` or `datetime.datetime.now()`",
        "days": "write `datetime.timedelta(days={a})`",
        **dict.fromkeys("delta duration interval".split(), "write `datetime.timedelta(days=...)`"),
        **dict.fromkeys(
            "parse from_string".split(),
            "write `datetime.datetime.fromisoformat({a})`, or `datetime.datetime.strptime(text, format)`",
        ),
        **dict.fromkeys("strftime format".split(), 'it is a method of a datetime: write `moment.strftime("%Y-%m-%d")`'),
        "utc": "write `datetime.timezone.utc`, or `datetime.UTC`",
    },
    "string": {
        **dict.fromkeys("upper lower strip split join replace find startswith format".split(), _METHOD),
        "letters": "write `string.ascii_letters`",
        "lowercase": "write `string.ascii_lowercase`",
        "uppercase": "write `string.ascii_uppercase`",
        "alphabet": "write `string.ascii_lowercase`",
        "maketrans": "write `str.maketrans({a})`",
    },
    "statistics": {
        **dict.fromkeys("average avg".split(), "write `statistics.mean({a})`"),
        **dict.fromkeys(
            "std std_dev standard_deviation stddev".split(),
            "write `statistics.stdev({a})`, or `statistics.pstdev({a})` of a whole population",
        ),
        **dict.fromkeys("var".split(), "write `statistics.variance({a})`"),
        **dict.fromkeys("percentile quantile".split(), "write `statistics.quantiles(values, n=100)`"),
        **dict.fromkeys("max min sum".split(), "it is a built-in: write `{m}({a})`"),
        "corr": "write `statistics.correlation({a})`",
    },
    "itertools": {
        **dict.fromkeys("flatten".split(), "write `itertools.chain.from_iterable({a})`"),
        "izip": "write the built-in `zip({a})`",
        "imap": "write the built-in `map({a})`",
        "ifilter": "write the built-in `filter({a})`",
        "izip_longest": "write `itertools.zip_longest({a})`",
        "concat": "write `itertools.chain({a})`",
        **dict.fromkeys("chunked batched chunk".split(), "write `[items[i:i + n] for i in range(0, len(items), n)]`"),
        "group_by": "write `itertools.groupby({a})`",
        "cumsum": "write `itertools.accumulate({a})`",
        "zip": "it is a built-in: write `zip({a})`",
        "permutation": "write `itertools.permutations({a})`",
        "take": "write `itertools.islice(items, n)`",
        "window": "write `itertools.pairwise(items)`, or slices",
    },
    "functools": {
        **dict.fromkeys("map filter sorted zip sum".split(), "it is a built-in: write `{m}({a})`"),
        **dict.fromkeys("memoize memoise memo lrucache".split(), "write `functools.cache`"),
        "compose": "write a lambda: `lambda x: f(g(x))`",
        "curry": "write `functools.partial({a})`",
        "fold": "write `functools.reduce({a})`",
    },
    "collections": {
        **dict.fromkeys(
            "Mapping Iterable Sequence Callable Hashable MutableMapping Iterator Set".split(),
            "write `collections.abc.{m}`, with `import collections.abc`",
        ),
        **dict.fromkeys("default_dict DefaultDict defaultDict".split(), "write `collections.defaultdict({a})`"),
        **dict.fromkeys("counter count".split(), "write `collections.Counter({a})`"),
        **dict.fromkeys("queue Queue Deque".split(), "write `collections.deque({a})`"),
        "named_tuple": "write `collections.namedtuple({a})`",
        "ordereddict": "write `collections.OrderedDict({a})`",
    },
    "os": {
        **dict.fromkeys("environ getenv".split(), "settings come in as inputs of the program"),
        **dict.fromkeys(
            "listdir getcwd remove mkdir makedirs walk system popen rename stat chdir scandir rmdir".split(),
            _PATHS_ONLY,
        ),
        "exists": _PATHS_ONLY,
        **dict.fromkeys("join basename dirname splitext".split(), "write `os.path.{m}({a})`"),
        "urandom": "write `secrets.token_bytes({a})`, with `import secrets`",
    },
    "logging": {
        **dict.fromkeys(
            "FileHandler RotatingFileHandler TimedRotatingFileHandler".split(),
            "write `logging.StreamHandler()`; what is logged goes to the program's own output",
        ),
    },
    "pprint": {**dict.fromkeys("prettyprint pretty_print print".split(), "write `pprint.pprint({a})`")},
    "os.path": {
        **dict.fromkeys(
            "exists isfile isdir getsize getmtime realpath abspath".split(),
            "paths here are names only; call an external function for the files themselves",
        ),
    },
    "sys": {
        **dict.fromkeys("argv stdin".split(), "values come in as inputs of the program"),
        "exit": "let the program end, return from the function, or raise an exception",
        **dict.fromkeys("maxint MAX_INT".split(), "write `sys.maxsize`"),
        **dict.fromkeys(
            "path modules platform executable".split(), "the interpreter cannot be looked into here; leave it out"
        ),
        "setrecursionlimit": "the host sets the limits; leave it out, or write a loop with a list as a stack",
        "getsizeof": "sizes in memory are not known here; use `len`",
    },
    "asyncio": {
        **dict.fromkeys("all parallel wait_all gather_all".split(), "write `await asyncio.gather({a})`"),
        **dict.fromkeys("async_run".split(), "write `asyncio.run({a})`, or a plain `await`"),
        "delay": "write `await asyncio.sleep({a})`",
        **dict.fromkeys("spawn".split(), "write `asyncio.create_task({a})`"),
        **dict.fromkeys(
            "get_event_loop new_event_loop get_running_loop".split(),
            "there is no loop to hold: write `await` at the top level, or `asyncio.run(...)`",
        ),
        **dict.fromkeys("to_thread".split(), "there is one thread: call the function directly"),
    },
    "copy": {
        **dict.fromkeys("clone deep_copy deepCopy deepclone".split(), "write `copy.deepcopy({a})`"),
        "shallow": "write `copy.copy({a})`",
    },
    "heapq": {
        **dict.fromkeys("push insert".split(), "write `heapq.heappush(heap, item)`"),
        **dict.fromkeys("pop".split(), "write `heapq.heappop(heap)`"),
        **dict.fromkeys("peek top".split(), "write `heap[0]`"),
        "largest": "write `heapq.nlargest(n, items)`",
        "smallest": "write `heapq.nsmallest(n, items)`",
        **dict.fromkeys("PriorityQueue Heap".split(), "use a list with `heapq.heappush` and `heapq.heappop`"),
    },
    "bisect": {"search": "write `bisect.bisect_left({a})`", "find": "write `bisect.bisect_left({a})`"},
    "typing": {
        **dict.fromkeys("list dict set tuple".split(), "write the built-in `{m}[...]`"),
        "String": "write `str`",
        "Integer": "write `int`",
        "Enum": "write `from enum import Enum`",
        "Function": "write `typing.Callable`",
        "dataclass": "write `from dataclasses import dataclass`",
        "ABC": "write `from abc import ABC`",
        **dict.fromkeys("defaultdict deque Counter_".split(), "write `collections.{m}`, with `import collections`"),
    },
    "dataclasses": {
        "as_dict": "write `dataclasses.asdict({a})`",
        "to_dict": "write `dataclasses.asdict({a})`",
        "Field": "write `dataclasses.field(...)`",
        "DataClass": "write `dataclasses.dataclass`",
    },
    "enum": {"enum": "write `enum.Enum`", "StringEnum": "write `enum.StrEnum`", "Auto": "write `enum.auto`"},
    "decimal": {"decimal": "write `decimal.Decimal({a})`", "round": 'write `value.quantize(decimal.Decimal("0.01"))`'},
    "textwrap": {"trim": "write `textwrap.shorten(text, width)`", "truncate": "write `textwrap.shorten(text, width)`"},
    "base64": {
        "encode": "write `base64.b64encode(text.encode()).decode()`",
        "decode": "write `base64.b64decode(text).decode()`",
    },
    "hashlib": {"hash": "write `hashlib.sha256(text.encode()).hexdigest()`"},
    "uuid": {"generate": "write `uuid.uuid4()`", "uuid": "write `uuid.uuid4()`", "v4": "write `uuid.uuid4()`"},
    "urllib.parse": {"encode": "write `urllib.parse.urlencode({a})`", "escape": "write `urllib.parse.quote({a})`"},
    "operator": {"get": "write `operator.itemgetter({a})`", "attr": "write `operator.attrgetter({a})`"},
}

KEYWORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "sorted": {
        **dict.fromkeys("cmp comparator compare".split(), "key=functools.cmp_to_key(...)"),
        **dict.fromkeys("desc descending".split(), "reverse=True"),
        **dict.fromkeys("ascending asc".split(), "reverse=False"),
        **dict.fromkeys("by key_func func on".split(), "key="),
    },
    "sort": {
        **dict.fromkeys("cmp comparator compare".split(), "key=functools.cmp_to_key(...)"),
        **dict.fromkeys("desc descending".split(), "reverse=True"),
        **dict.fromkeys("ascending asc".split(), "reverse=False"),
        **dict.fromkeys("by key_func func on".split(), "key="),
    },
    "print": {
        **dict.fromkeys("separator delimiter delim".split(), "sep="),
        **dict.fromkeys("newline ending terminator".split(), "end="),
    },
    "dumps": {
        **dict.fromkeys("pretty pretty_print spaces tab".split(), "indent="),
        **dict.fromkeys("sort sorted".split(), "sort_keys=True"),
        "ascii": "ensure_ascii=",
        "encoder": "default=",
        "serializer": "default=",
    },
    "round": {**dict.fromkeys("digits decimals places precision n".split(), "ndigits=")},
    "split": {
        **dict.fromkeys("limit max count n".split(), "maxsplit="),
        **dict.fromkeys("separator delimiter by".split(), "sep="),
    },
    "max": {**dict.fromkeys("by func".split(), "key="), **dict.fromkeys("initial otherwise".split(), "default=")},
    "min": {**dict.fromkeys("by func".split(), "key="), **dict.fromkeys("initial otherwise".split(), "default=")},
    "sum": {**dict.fromkeys("initial init default".split(), "start=")},
    "enumerate": {**dict.fromkeys("begin offset first index start_index".split(), "start=")},
    "zip": {**dict.fromkeys("exact equal".split(), "strict=")},
    "int": {"radix": "base="},
    "timedelta": {
        **dict.fromkeys("months month".split(), "days=30"),
        **dict.fromkeys("years year".split(), "days=365"),
        "day": "days=",
        "hour": "hours=",
        "minute": "minutes=",
        "second": "seconds=",
        "week": "weeks=",
    },
    "datetime": {**dict.fromkeys("tz timezone zone".split(), "tzinfo=")},
    "now": {**dict.fromkeys("tzinfo timezone zone".split(), "tz=")},
    "most_common": {**dict.fromkeys("k count top limit".split(), "n=")},
    "choices": {**dict.fromkeys("n count size num number".split(), "k="), "weight": "weights=", "p": "weights="},
    "sample": {**dict.fromkeys("n count size num number".split(), "k=")},
    "sub": {"flag": "flags=", "limit": "count=", "n": "count="},
    "wrap": {**dict.fromkeys("length columns size".split(), "width=")},
    "dataclass": {"immutable": "frozen=True", "sort": "order=True", "readonly": "frozen=True"},
    "field": {**dict.fromkeys("factory default_func initial".split(), "default_factory="), "value": "default="},
    "open": {},
    "get": {"default": "give the default as the second argument, without its name"},
    "pop": {"default": "give the default as the second argument, without its name"},
    "join": {"sep": "the separator is the receiver: `sep.join(items)`"},
    "accumulate": {**dict.fromkeys("function f op".split(), "func="), "start": "initial="},
    "lru_cache": {"size": "maxsize=", "max_size": "maxsize="},
    "quantize": {"round": "rounding="},
    "deque": {"max_length": "maxlen=", "max_len": "maxlen=", "size": "maxlen=", "maxsize": "maxlen="},
    "gather": {"ignore_errors": "return_exceptions=True"},
}
