# What sys tells of numbers and of the Python that it is.
import sys

v = sys.version_info
print(v >= (3, 8), v[:2] >= (3, 11), v.major, v.minor >= 11, v.releaselevel, len(v), v[0] == v.major, isinstance(v, tuple), v > (3,), v < (4, 0), (3, 10) < v)
#> True True 3 True final 5 True True True True True
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.min, sys.float_info.dig, sys.float_info.mant_dig, sys.float_info.max_exp)
#> 1.7976931348623157e+308 2.220446049250313e-16 2.2250738585072014e-308 15 53 1024
print(sys.hash_info.width, sys.hash_info.modulus, sys.hash_info.inf, sys.int_info.bits_per_digit, sys.getdefaultencoding(), sys.maxsize)
#> 64 2305843009213693951 314159 30 utf-8 9223372036854775807
major, minor, *rest = sys.version_info
print(major, f"{v.major}.{v.minor}" == ".".join(map(str, v[:2])), hash(v) == hash(tuple(v)), v == tuple(v), "%d.%d" % v[:2] == f"{v[0]}.{v[1]}")
#> 3 True True True True
if sys.version_info >= (3, 9) and sys.version_info.major == 3:
    print("new enough")
#> new enough
for wrong in (lambda: sys.version_info.nope, lambda: type(v)(), lambda: sys.float_info.nope):
    try:
        print(wrong())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
#> AttributeError 'sys.version_info' object has no attribute 'nope'
#> TypeError cannot create 'sys.version_info' instances
#> AttributeError 'sys.float_info' object has no attribute 'nope'
print(record(3), v.major)
#> None 3
