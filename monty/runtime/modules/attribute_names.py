"""Attribute names that host types have and that are looked up in the tables: generated from the surface, and tested to be what it says.

Lowering needs them before any module is loaded: an attribute of that name on an unknown value goes through the tables.
"""

from typing import Final

ATTRIBUTE_NAMES: Final = frozenset(
    """
    _asdict _replace aclose add_note args as_integer_ratio asend astimezone athrow c_contiguous cast center close code colno
    conjugate contiguous count cr_running ctime date day days decode deleter denominator derive difference difference_update doc
    dst encode encoding end end_lineno end_offset endpos errno exceptions expand expandtabs extend extendleft f_contiguous fdel
    fget filename find findall finditer flags fold format format_map fragment from_bytes fromhex fromkeys fromutc fset fullmatch
    getter geturl gi_running gi_suspended group groupdict groupindex groups hex hostname hour imag index indices intersection
    intersection_update isdisjoint isocalendar isoformat isoweekday issubset issuperset itemsize join key kwargs lastgroup
    lastindex lineno ljust maketrans mapping match maxlen message microsecond microseconds minute month mro msg name nbytes ndim
    netloc numerator obj object offset params partition password path pattern port pos query re readonly real reason regs release
    remove replace rfind rindex rjust rotate rpartition rsplit scheme search second seconds send setter shape sort span split
    splitlines start step stop strerror strftime strides string sub subgroup subn suboffsets symmetric_difference
    symmetric_difference_update text throw time timestamp timetuple timetz tm_gmtoff tm_hour tm_isdst tm_mday tm_min tm_mon tm_sec
    tm_wday tm_yday tm_year tm_zone to_bytes tobytes tolist toordinal toreadonly total_seconds translate tzinfo tzname union update
    url username utcoffset utctimetuple value week weekday with_traceback year zfill
    """.split()
)
