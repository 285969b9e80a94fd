"""The module `itertools`: guest source, since its iterators call back, run without end, and have to be dumped half-way."""

from __future__ import annotations

import operator
import sys
from typing import Any, Final

from monty.runtime.surface import Module, Prelude
from monty.runtime.values import GuestType

NAMES: Final = (
    """
    accumulate chain combinations combinations_with_replacement compress count cycle dropwhile filterfalse groupby islice pairwise permutations product
    repeat starmap takewhile tee zip_longest
""".split()
    + (["batched"] if sys.version_info >= (3, 12) else [])
)


def is_number(value: Any) -> bool:
    """Whether the value counts as a number for `count`."""
    return (
        isinstance(value, int | float | complex)
        or hasattr(type(value), "__add__")
        and not isinstance(value, str | list | tuple)
    )


def is_index(value: Any) -> bool:
    """Whether the value is an int, or one of the guest's that stands for an int."""
    return isinstance(value, int) or (issubclass(type(type(value)), GuestType) and hasattr(type(value), "__index__"))


GUARDS: Final[dict[str, Any]] = {"@is_number": is_number, "@is_index": is_index, "@index": operator.index}
MODULE: Final = Module("itertools", {name: Prelude(name) for name in NAMES}, prelude="itertools")
