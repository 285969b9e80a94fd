# import binds the top package; as binds the module; from binds names.
import math
import os.path
import collections.abc as abc
from math import pi, sqrt as root, floor
from collections import (
    OrderedDict,
    deque as Queue,
)
print(math.sqrt(9), os.path.join("a", "b"), abc.Iterable.__name__, round(pi, 2), root(16), floor(2.7), OrderedDict(a=1)["a"], Queue([1])[0])
#> 3.0 a/b Iterable 3.14 4.0 2 1 1
# ---
# Several modules in one statement; import in a function, a class, a loop.
import math, json as j, string
def f():
    import random
    from itertools import count
    return next(count(5)), random.Random(1).random() == random.Random(1).random()
class C:
    import math as m
    from json import dumps
print(j.loads("[1]"), string.digits, f(), C.m.pi == math.pi, C.dumps({"a": 1}))
#> [1] 0123456789 (5, True) True {"a": 1}
for _ in range(2):
    import math
try:
    random
except NameError as error:
    print(error)
#> name 'random' is not defined
# ---
# A module is one object, and takes attributes only of its own.
import math
import math as again
print(math is again, math.__name__, type(math).__name__)
#> True math module
try:
    math.nothing
except AttributeError as error:
    print(error)
#> module 'math' has no attribute 'nothing'
try:
    from math import nothing
except ImportError as error:
    print(error.name, error.msg.split("(")[0])
#> math cannot import name 'nothing' from 'math'
# ---
# A module that does not exist is a ModuleNotFoundError, so the fallback runs.
try:
    import surely_not_there
except ImportError as error:
    print(type(error).__name__, error, error.name)
#> ModuleNotFoundError No module named 'surely_not_there' surely_not_there
try:
    import surely.not_there as snt
except ModuleNotFoundError as error:
    print(error)
    snt = None
#> No module named 'surely'
print(snt)
#> None
def f():
    try:
        from not_there_either import thing
    except ImportError:
        thing = "fallback"
    return thing
print(f())
#> fallback
# ---
# from module import * binds its public names.
from math import *
from string import *
print(pi > 3, sqrt(4), digits, "hypot" in globals(), "_re" in globals())
#> True 2.0 0123456789 True False
# ---
# Conditional imports and __name__.
if __name__ == "__main__":
    import json as codec
else:
    codec = None
print(codec.dumps([1, None, True]))
#> [1, null, true]
try:
    from math import lcm
except ImportError:
    def lcm(a, b):
        return "own"
print(lcm(4, 6))
#> 12
