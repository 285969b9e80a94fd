"""Attribute names that host types have and that are looked up in the tables: generated from the surface, and tested to be what it says.

Lowering needs them before any module is loaded: an attribute of that name on an unknown value goes through the tables.
"""

from typing import Final

ATTRIBUTE_NAMES: Final = frozenset(
    """
    Emax Emin Etiny Etop _asdict _replace abs aclose add_note adjusted algorithm anchor args as_integer_ratio as_posix as_tuple
    as_uri asend astimezone athrow bits_per_digit byteswap c_contiguous canonical capitals cast center clamp clear_flags
    clear_traps close code colno compare compare_signal compare_total compare_total_mag conjugate contiguous copy_abs copy_decimal
    copy_negate copy_sign count cr_running create_decimal create_decimal_from_float ctime cutoff date day days decode
    default_max_str_digits deleter denominator derive difference difference_update dig digits divide divide_int divmod doc drive
    dst encode encoding end end_lineno end_offset endpos epsilon errno exceptions exp expand expandtabs exponent extend extendleft
    f_contiguous fdel fget filename find findall finditer flags fma fold format format_map fragment from_bytes frombytes fromhex
    fromkeys fromlist fromunicode fromutc fset full_match fullmatch getter geturl gi_running gi_suspended group groupdict
    groupindex groups has_default hash_bits hex hostname hour imag index indices inf intersection intersection_update is_absolute
    is_canonical is_finite is_infinite is_nan is_normal is_qnan is_relative_to is_reserved is_signed is_snan is_subnormal is_zero
    isdisjoint isocalendar isoformat isoweekday issubset issuperset itemsize join joinpath key kwargs lastgroup lastindex lineno
    ljust ln log10 logb logical_and logical_invert logical_or logical_xor major maketrans mant_dig mapping match max max_10_exp
    max_exp max_mag maxlen message micro microsecond microseconds min min_10_exp min_exp min_mag minor minus minute modulus month
    mro msg multiply name nan nbytes ndim netloc next_minus next_plus next_toward normalize number_class numerator obj object
    offset params parent parents partition parts password path pattern plus port pos power prec quantize query radix re readonly
    real reason regs relative_to release releaselevel remainder remainder_near remove replace rfind rindex rjust root rotate
    rounding rounds rpartition rsplit same_quantum scaleb scheme search second seconds seed_bits send serial setter shape shift
    sign sizeof_digit sort span split splitlines sqrt start stem step stop str_digits_check_threshold strerror strftime strides
    string sub subgroup subn suboffsets subtract suffix suffixes symmetric_difference symmetric_difference_update text throw time
    timestamp timetuple timetz tm_gmtoff tm_hour tm_isdst tm_mday tm_min tm_mon tm_sec tm_wday tm_yday tm_year tm_zone to_bytes
    to_eng_string to_integral to_integral_exact to_integral_value to_sci_string tobytes tolist toordinal toreadonly total_seconds
    tounicode translate traps typecode tzinfo tzname union update url username utcoffset utctimetuple value week weekday width
    with_name with_segments with_stem with_suffix with_traceback year zfill
    """.split()
)
