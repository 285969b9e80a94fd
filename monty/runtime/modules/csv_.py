"""The module `csv`: the host's reader and writer on plain text, row by row; iterators, files and what callers make of rows are guest source."""

from __future__ import annotations

import csv
import io
import sys
from typing import Any, Final

from monty.runtime.builtins.exceptions import COMMON
from monty.runtime.guards.sizes import bound_memory
from monty.runtime.modules.forwarded import plain
from monty.runtime.surface import Constant, Cost, HostType, Module, Prelude, TypeRef

OPTIONS: Final = frozenset(
    "delimiter quotechar escapechar doublequote skipinitialspace lineterminator quoting strict".split()
)
DIALECTS: Final = ("excel", "excel-tab", "unix")
FIELD_BYTES: Final = 60
MOST_SAMPLE: Final = 10_000


def checked_options(dialect: Any, options: dict[str, Any]) -> dict[str, Any]:
    """A dialect's options with those of a call, checked by the host as it checks them."""
    if dialect not in DIALECTS:
        raise csv.Error("unknown dialect")
    for name in options:
        if name not in OPTIONS:
            if sys.version_info >= (3, 13):
                raise TypeError(f"this function got an unexpected keyword argument '{name}'")
            raise TypeError(f"'{name}' is an invalid keyword argument for this function")
    found: Any = csv.reader([], dialect, **{name: plain(value) for name, value in options.items()}).dialect
    return {name: getattr(found, name) for name in OPTIONS}


def parse_rows(lines: list[Any], options: dict[str, Any]) -> tuple[list[list[Any]], list[int], str]:
    """The rows of the lines, the number of lines up to each, and what is wrong with the next one, if anything."""
    bound_memory(sum(len(line) for line in lines if isinstance(line, str)) * FIELD_BYTES // 4, "csv.reader")
    reader = csv.reader(lines, **options)
    rows: list[list[Any]] = []
    numbers: list[int] = []
    try:
        for row in reader:
            rows.append(row)
            numbers.append(reader.line_num)
    except csv.Error as error:
        return rows, numbers, str(error)
    return rows, numbers, ""


def row_text(values: list[Any], options: dict[str, Any]) -> str:
    """One row as text: of numbers, texts and None."""
    stream = io.StringIO(newline="")
    csv.writer(stream, **options).writerow(values)
    return stream.getvalue()


def sniffed(sample: Any, delimiters: Any) -> dict[str, Any]:
    """What the host takes a sample's dialect to be, from its beginning."""
    found: Any = csv.Sniffer().sniff(plain(sample)[:MOST_SAMPLE], plain(delimiters))
    return {name: getattr(found, name) for name in ("delimiter", "doublequote", "quotechar", "skipinitialspace")}


def has_header(sample: Any) -> bool:
    """Whether the host takes the first row of a sample for a header."""
    return csv.Sniffer().has_header(plain(sample)[:MOST_SAMPLE])


GUARDS: Final[dict[str, Any]] = {
    "@csv_options": checked_options,
    "@csv_rows": parse_rows,
    "@csv_text": row_text,
    "@csv_sniffed": sniffed,
    "@csv_has_header": has_header,
}
ERROR: Final = HostType(csv.Error, "Error", "_csv", COMMON, call=csv.Error, subclassable=True)
NAMES: Final = """
    Dialect DictReader DictWriter Sniffer excel excel_tab field_size_limit get_dialect list_dialects reader register_dialect unix_dialect
    unregister_dialect writer
""".split()
MODULE: Final = Module(
    "csv",
    {
        **{name: Prelude(name) for name in NAMES},
        **{
            name: Constant(getattr(csv, name))
            for name in ("QUOTE_ALL", "QUOTE_MINIMAL", "QUOTE_NONNUMERIC", "QUOTE_NONE")
        },
        "Error": TypeRef(csv.Error, Cost.CONSTANT),
    },
    types=(ERROR,),
    prelude="csv",
)
