"""What CPython has and the sandbox has not, with the sentence that says what to write instead.

Data only: the modules, built-ins, special methods and internal attributes that programs reach for. The compiler's
refusals and the checker's hints read the same tables, so both say the same. A sentence never suggests to install
something.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_TOOL: Final = "nothing here reaches {what}; ask the host for an external function that {does}"
_HTTP: Final = (
    "nothing here reaches the network; call an external function of the host that fetches or sends what you need"
)
_FRAME: Final = "use lists and dicts of rows with sum, sorted, collections.Counter and statistics"
_NUMBERS: Final = "use lists of numbers with sum, math, statistics and comprehensions"
_PLOT: Final = "nothing can be drawn here; return the numbers, or build text with print"
_DATABASE: Final = _TOOL.format(what="a database", does="runs the query")
_PROCESS: Final = _TOOL.format(what="other processes", does="does that job")
_THREADS: Final = (
    "there is one thread; use async functions with asyncio.gather, which run external functions side by side"
)
_PICKLE: Final = "use json.dumps and json.loads for data, copy.deepcopy for copies"
_MODEL: Final = _TOOL.format(what="a model", does="asks it")
_INTROSPECTION: Final = "programs cannot look into the interpreter; work with the values themselves"
_FILES: Final = _TOOL.format(what="files", does="reads or writes them")
_MARKUP: Final = "use re, html or str methods on the text, or ask the host for an external function that parses it"
_SETTINGS: Final = "settings and secrets come in as inputs of the program"
_ARGUMENTS: Final = "there is no command line; values come in as inputs of the program"
_TESTS: Final = "use assert statements, or doctest on the program's own docstrings"


MODULES: Final[Mapping[str, str]] = {
    **dict.fromkeys(["requests", "httpx", "aiohttp", "urllib3", "http", "urllib.request", "urllib.error"], _HTTP),
    **dict.fromkeys(
        ["socket", "ssl", "ftplib", "smtplib", "websockets", "paramiko", "grpc", "select", "socketserver"], _HTTP
    ),
    "urllib": "urllib.parse exists (write `import urllib.parse`); nothing here reaches the network",
    "numpy": _NUMBERS,
    "np": _NUMBERS,
    "scipy": _NUMBERS,
    "sympy": "use math, fractions and decimal for exact numbers",
    "networkx": "keep the graph in a dict of lists; heapq and collections.deque serve the search",
    **dict.fromkeys(["pandas", "pd", "polars", "pyarrow", "dask"], _FRAME),
    **dict.fromkeys(["sklearn", "torch", "tensorflow", "keras", "transformers", "xgboost", "jax"], _NUMBERS),
    **dict.fromkeys(
        ["matplotlib", "plt", "seaborn", "plotly", "PIL", "cv2", "bokeh", "turtle", "tkinter", "pygame"], _PLOT
    ),
    **dict.fromkeys(["sqlite3", "sqlalchemy", "psycopg2", "pymysql", "pymongo", "redis", "asyncpg", "dbm"], _DATABASE),
    **dict.fromkeys(["subprocess", "multiprocessing", "pexpect", "pty", "signal", "sched", "psutil"], _PROCESS),
    **dict.fromkeys(["threading", "concurrent", "concurrent.futures", "_thread", "trio", "anyio", "gevent"], _THREADS),
    **dict.fromkeys(["pickle", "marshal", "shelve", "dill", "joblib", "cloudpickle"], _PICKLE),
    **dict.fromkeys(["openai", "anthropic", "langchain", "litellm", "tiktoken"], _MODEL),
    **dict.fromkeys(
        ["ctypes", "cffi", "gc", "dis", "code", "codeop", "tracemalloc", "faulthandler", "pdb"], _INTROSPECTION
    ),
    **dict.fromkeys(
        ["symtable", "tokenize", "builtins", "sysconfig", "site", "resource", "cProfile", "profile"], _INTROSPECTION
    ),
    "ast": "programs cannot be taken apart here; for a literal in text use json.loads",
    **dict.fromkeys(
        ["importlib", "pkgutil", "runpy", "zipimport", "pkg_resources", "imp"], "import the modules you need by name"
    ),
    **dict.fromkeys(
        ["shutil", "tempfile", "glob", "fileinput", "zipfile", "tarfile", "openpyxl", "docx", "PyPDF2"], _FILES
    ),
    **dict.fromkeys(
        ["gzip", "bz2", "lzma"], "zlib exists for bytes in memory; for files call an external function of the host"
    ),
    **dict.fromkeys(
        ["bs4", "lxml", "xml", "xml.etree", "xml.etree.ElementTree", "html.parser", "yaml", "markdown"], _MARKUP
    ),
    **dict.fromkeys(["toml", "tomllib", "configparser", "dotenv", "getpass", "platform", "locale"], _SETTINGS),
    **dict.fromkeys(["argparse", "optparse", "click", "typer", "fire", "getopt", "readline", "curses"], _ARGUMENTS),
    **dict.fromkeys(["pytest", "unittest", "unittest.mock", "mock", "hypothesis", "nose"], _TESTS),
    **dict.fromkeys(
        ["dateutil", "dateutil.parser", "pytz", "arrow", "pendulum"], "use datetime, with zoneinfo for time zones"
    ),
    **dict.fromkeys(
        ["pydantic", "attr", "attrs", "marshmallow"], "use dataclasses.dataclass, or typing.TypedDict for dicts"
    ),
    **dict.fromkeys(["simplejson", "ujson", "orjson"], "use json"),
    "regex": "use re",
    "tqdm": "loop over the iterable itself; print shows progress",
    "tabulate": 'format rows with f-strings, such as f"{name:<20}{value:>10.2f}"',
    "prettytable": 'format rows with f-strings, such as f"{name:<20}{value:>10.2f}"',
    "rich": "print plain text",
    "colorama": "print plain text",
    "termcolor": "print plain text",
    "weakref": "keep ordinary references; a dict or functools.lru_cache serves as a cache",
    **dict.fromkeys(
        ["logging.handlers", "logging.config"],
        "use logging.basicConfig and logging.StreamHandler; what is logged goes to the program's own output",
    ),
    "atexit": "put the last statements at the end of the program, or in a finally block",
    "six": "this is Python 3; write it directly",
    "more_itertools": "use itertools; chain.from_iterable, islice, groupby and pairwise cover most of it",
    "toolz": "use functools and itertools",
    "faker": "use random with a list of sample values",
    "boto3": _TOOL.format(what="cloud services", does="calls the service"),
    "IPython": "print the value, or make it the last expression of the program",
    "streamlit": _PLOT,
    "flask": "a program runs once and returns a value; it cannot serve requests",
    "fastapi": "a program runs once and returns a value; it cannot serve requests",
    "django": "a program runs once and returns a value; it cannot serve requests",
}

BUILTINS: Final[Mapping[str, str]] = {
    "compile": "write the code itself, or a function",
    "open": _FILES,
    "input": "nobody is there to answer; values come in as inputs of the program",
    "breakpoint": "print the values of interest",
    "__import__": "write an import statement",
    "exit": "let the program end, return from the function, or raise an exception",
    "quit": "let the program end, return from the function, or raise an exception",
    "help": "there is nobody to read it; print `f.__doc__` for a docstring",
    "copyright": "remove it",
    "credits": "remove it",
    "license": "remove it",
    "__loader__": "remove it",
    "__spec__": "remove it",
    "__builtins__": "use the built-in function by its name",
    "__file__": "a program has no file of its own; leave the path out",
    "__cached__": "remove it",
}

SPECIAL_METHODS: Final[Mapping[str, str]] = {
    "__del__": "nothing is finalised here; give the class a `close` method, or `__enter__` and `__exit__` for `with`",
    "__getattribute__": "define `__getattr__`, which is called for names that are not found, or a property",
    "__reduce__": _PICKLE,
    "__reduce_ex__": _PICKLE,
    "__getstate__": "define a method such as `to_dict`; for copies define `__copy__` or `__deepcopy__`",
    "__setstate__": "define a classmethod such as `from_dict`; for copies define `__copy__` or `__deepcopy__`",
    "__getnewargs__": _PICKLE,
    "__getnewargs_ex__": _PICKLE,
    "__instancecheck__": "derive from the class, or test with a function or a `typing.runtime_checkable` Protocol",
    "__subclasscheck__": "derive from the class, or test with a function or a `typing.runtime_checkable` Protocol",
    "__subclasshook__": "derive from the class, or use a `typing.runtime_checkable` Protocol",
    "__mro_entries__": "derive from a class",
    "__prepare__": "metaclasses do not exist here; use a class decorator or `__init_subclass__`",
    "__class__": "an object keeps its class; make a new object of the other class",
}

_FUNCTION_INSIDE: Final = (
    "functions cannot be taken apart; call the function, or keep what you need beside it in a dict"
)
_FRAME_INSIDE: Final = "frames do not exist here; for an error's text use the traceback module"
_IMPORT_INSIDE: Final = "write an import statement"

INTERNALS: Final[Mapping[str, str]] = {
    **dict.fromkeys(
        ["__globals__", "__code__", "__closure__", "__builtins__", "func_globals", "func_code"], _FUNCTION_INSIDE
    ),
    "__subclasses__": "keep a list of the classes, filled by `__init_subclass__` of the base",
    **dict.fromkeys(["__loader__", "__spec__", "__import__", "__cached__"], _IMPORT_INSIDE),
    "__getattribute__": "use `getattr(obj, name)`",
    "__reduce__": _PICKLE,
    "__reduce_ex__": _PICKLE,
    "__getstate__": "use `vars(obj)`, or a method such as `to_dict`",
    "__setstate__": "assign the attributes",
    "__subclasshook__": "use `issubclass`",
    "__instancecheck__": "use `isinstance`",
    "__subclasscheck__": "use `issubclass`",
    "__weakref__": "keep ordinary references",
    **dict.fromkeys(
        ["gi_frame", "gi_code", "gi_yieldfrom", "cr_frame", "cr_code", "cr_await", "cr_origin"], _FRAME_INSIDE
    ),
    **dict.fromkeys(["ag_frame", "ag_code", "ag_await", "tb_frame", "tb_lasti", "f_back", "f_globals"], _FRAME_INSIDE),
    **dict.fromkeys(["f_locals", "f_builtins", "f_code", "f_lasti", "f_trace", "co_code", "co_consts"], _FRAME_INSIDE),
}


def instead_of_module(name: str) -> str | None:
    """What to use instead of a module that is not here: the sentence for the module or for the package it is in."""
    parts = name.split(".")
    for count in range(len(parts), 0, -1):
        sentence = MODULES.get(".".join(parts[:count]))
        if sentence is not None:
            return sentence
    return None
