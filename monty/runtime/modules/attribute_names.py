"""Attribute names that host types have and that are looked up in the tables: generated from the surface, and tested to be what it says.

Lowering needs them before any module is loaded: an attribute of that name on an unknown value goes through the tables.
"""

from typing import Final

ATTRIBUTE_NAMES: Final = frozenset(
    """
    aclose add_note args as_integer_ratio asend athrow center close code conjugate count decode deleter denominator derive
    difference difference_update encode encoding end end_lineno end_offset errno exceptions expandtabs extend fdel fget filename
    find format format_map fromkeys fset getter gi_running hex imag index indices intersection intersection_update isdisjoint
    issubset issuperset join lineno ljust message msg name numerator object offset partition path real reason remove replace rfind
    rindex rjust rpartition rsplit send setter sort split splitlines start step stop strerror subgroup symmetric_difference
    symmetric_difference_update text throw to_bytes translate union update value with_traceback zfill
    """.split()
)
