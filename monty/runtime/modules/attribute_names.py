"""Attribute names that host types have and that are looked up in the tables: generated from the surface, and tested to be what it says.

Lowering needs them before any module is loaded: an attribute of that name on an unknown value goes through the tables.
"""

from typing import Final

ATTRIBUTE_NAMES: Final = frozenset(
    """
    args add_note with_traceback value name path msg obj errno strerror filename code lineno offset text message exceptions split subgroup derive encoding object
    start end reason end_lineno end_offset
    count find index rfind rindex partition rpartition center ljust rjust zfill rsplit splitlines replace expandtabs encode join format format_map
    translate maketrans decode hex fromhex remove extend sort update fromkeys union intersection difference symmetric_difference isdisjoint issubset
    issuperset intersection_update difference_update symmetric_difference_update conjugate as_integer_ratio real imag numerator denominator to_bytes
    from_bytes stop step indices send throw close asend athrow aclose getter setter deleter fget fset fdel mro gi_running
    """.split()
)
