"""How guest names are spelled in emitted code, and how places are encoded in positions.

Attributes: a guest attribute `x` is the host attribute `@x`, which no host object has, unless `x` is a native name.
Positions: emitted nodes keep the guest's line and columns. Two things ride along, because CPython stores positions but never reads them:
which operation of several on one guest node this is (in the end column), and which function a code object was made of
(in its first line). So a frame that waits anywhere names its function and suspension point by itself, on every Python version.
"""

from __future__ import annotations

from typing import Final

COLUMN_BITS: Final = 16
COLUMN_MASK: Final = (1 << COLUMN_BITS) - 1
FORMATTED: Final = 14  # from this ordinal on, operations on the value of an f-string's field
WITH: Final = 17  # from this ordinal on, operations of a `with` on its manager
LOOP: Final = 31  # the operation of a `for` on its iterable
ADDEND: Final = 36  # the look at what `+=` and `|=` add
RELEASED: Final = 38  # letting go of what a statement has saved, or of a loop's iterator at its end
FORSAKEN: Final = 39  # the same where an exception leaves the loop
UNPACKED: Final = 37  # the look at what is unpacked into a call or display
RERAISED: Final = 41  # in a continuation: raising again what was being handled, which no traceback tells
DECORATED: Final = 34  # the call of a decorator
LINE_BITS: Final = 17
LINE_MASK: Final = (1 << LINE_BITS) - 1
MOST_FUNCTIONS: Final = (1 << 14) - 1
FILENAME_PREFIX: Final = "<monty:"

NATIVE_NAMES: Final = frozenset(
    """
    append add appendleft capitalize casefold clear copy discard endswith get insert
    isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper
    items keys lower lstrip pop popleft popitem removeprefix removesuffix reverse rstrip setdefault startswith strip swapcase
    title upper values bit_length bit_count is_integer
    """.split()
)


def is_dunder(name: str) -> bool:
    """Whether Python itself gives the name a meaning."""
    return name.startswith("__") and name.endswith("__") and len(name) > 4


def spell(name: str) -> str:
    """The host attribute that holds the guest attribute `name`."""
    return name if name in NATIVE_NAMES else "@" + name


def unspell(host_name: str) -> str | None:
    """The guest attribute that the host attribute holds, or None when it holds none."""
    if host_name.startswith("@"):
        return host_name[1:]
    return host_name if host_name in NATIVE_NAMES else None


def mangle(name: str, class_name: str | None) -> str:
    """Private name mangling as in the language reference, 6.2.1: done here since emitted classes are functions."""
    if class_name is None or not name.startswith("__") or name.endswith("__") or "." in name:
        return name
    stripped = class_name.lstrip("_")
    return f"_{stripped}{name}" if stripped else name


def unit_filename(unit: str) -> str:
    """The `co_filename` of a compilation unit's code objects."""
    return f"{FILENAME_PREFIX}{unit}>"


def unit_of(filename: str) -> str | None:
    """The compilation unit that code with this `co_filename` belongs to; None for the host's code."""
    return filename[len(FILENAME_PREFIX) : -1] if filename.startswith(FILENAME_PREFIX) else None
