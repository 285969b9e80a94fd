"""Attribute names that host types have and that are looked up in the tables: generated from the surface, and tested to be what it says.

Lowering needs them before any module is loaded: an attribute of that name on an unknown value goes through the tables.
"""

from typing import Final

ATTRIBUTE_NAMES: Final = frozenset(
    """
    aclose add_note args as_integer_ratio asend athrow center close code colno conjugate count cr_running decode deleter
    denominator derive difference difference_update doc encode encoding end end_lineno end_offset endpos errno exceptions expand
    expandtabs extend extendleft fdel fget filename find findall finditer flags format format_map from_bytes fromhex fromkeys fset
    fullmatch getter gi_running gi_suspended group groupdict groupindex groups hex imag index indices intersection
    intersection_update isdisjoint issubset issuperset join lastgroup lastindex lineno ljust maketrans match maxlen message mro msg
    name numerator obj object offset partition path pattern pos re real reason regs remove replace rfind rindex rjust rotate
    rpartition rsplit search send setter sort span split splitlines start step stop strerror string sub subgroup subn
    symmetric_difference symmetric_difference_update text throw to_bytes translate union update value with_traceback zfill
    """.split()
)
