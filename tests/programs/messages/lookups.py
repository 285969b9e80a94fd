# Attribute errors on common mistakes.
class User:
    def __init__(self): self.name = "ann"
for use in (lambda: User().nam, lambda: User().Name, lambda: User.name, lambda: [1].length, lambda: [1].push(2), lambda: "a".length(), lambda: "a".contains("b"), lambda: {}.has_key("k"), lambda: {"a": 1}.a, lambda: (1,).append(2), lambda: (5).name, lambda: None.name, lambda: None.split(), lambda: [].split(","), lambda: "a".append("b"), lambda: {1}.append(2), lambda: (x for x in []).append, lambda: len.x, lambda: User.missing, lambda: (lambda: 0).x, lambda: range(3).append(1), lambda: 1.5.round(), lambda: b"a".encode(), lambda: "a".decode(), lambda: [[1, 2]].T, lambda: {}.iteritems(), lambda: [3].sorted()):
    try:
        use()
    except AttributeError as e:
        print(e)
#> 'User' object has no attribute 'nam'
#> 'User' object has no attribute 'Name'
#> type object 'User' has no attribute 'name'
#> 'list' object has no attribute 'length'
#> 'list' object has no attribute 'push'
#> 'str' object has no attribute 'length'
#> 'str' object has no attribute 'contains'
#> 'dict' object has no attribute 'has_key'
#> 'dict' object has no attribute 'a'
#> 'tuple' object has no attribute 'append'
#> 'int' object has no attribute 'name'
#> 'NoneType' object has no attribute 'name'
#> 'NoneType' object has no attribute 'split'
#> 'list' object has no attribute 'split'
#> 'str' object has no attribute 'append'
#> 'set' object has no attribute 'append'
#> 'generator' object has no attribute 'append'
#> 'builtin_function_or_method' object has no attribute 'x'
#> type object 'User' has no attribute 'missing'
#> 'function' object has no attribute 'x'
#> 'range' object has no attribute 'append'
#> 'float' object has no attribute 'round'
#> 'bytes' object has no attribute 'encode'
#> 'str' object has no attribute 'decode'
#> 'list' object has no attribute 'T'
#> 'dict' object has no attribute 'iteritems'
#> 'list' object has no attribute 'sorted'
# ---
# Key and index errors.
data = {"name": "ann", 1: "one", (1, 2): "pair", None: 0}
items = [1, 2, 3]
for use in (lambda: data["nam"], lambda: data[2], lambda: data[(1, 3)], lambda: data["it's"], lambda: data[1.5], lambda: items[3], lambda: items[-4], lambda: items["0"], lambda: items[1.0], lambda: "abc"[5], lambda: "abc"[None:"a"], lambda: (1, 2)[2], lambda: data.pop("zz"), lambda: items.pop(9), lambda: [].pop(), lambda: items.remove(9), lambda: items.index(9), lambda: "abc".index("z"), lambda: {}.popitem(), lambda: set().pop(), lambda: {1}.remove(5), lambda: data[[1]], lambda: items[None], lambda: items[1, 2], lambda: data["a"]["b"], lambda: items[0][0], lambda: items[0]["x"]):
    try:
        use()
    except (KeyError, IndexError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> KeyError 'nam'
#> KeyError 2
#> KeyError (1, 3)
#> KeyError "it's"
#> KeyError 1.5
#> IndexError list index out of range
#> IndexError list index out of range
#> TypeError list indices must be integers or slices, not str
#> TypeError list indices must be integers or slices, not float
#> IndexError string index out of range
#> TypeError slice indices must be integers or None or have an __index__ method
#> IndexError tuple index out of range
#> KeyError 'zz'
#> IndexError pop index out of range
#> IndexError pop from empty list
#> ValueError list.remove(x): x not in list
#> ValueError 9 is not in list
#> ValueError substring not found
#> KeyError 'popitem(): dictionary is empty'
#> KeyError 'pop from an empty set'
#> KeyError 5
#> TypeError unhashable type: 'list'
#> TypeError list indices must be integers or slices, not NoneType
#> TypeError list indices must be integers or slices, not tuple
#> KeyError 'a'
#> TypeError 'int' object is not subscriptable
#> TypeError 'int' object is not subscriptable
# ---
# Arithmetic on the wrong types.
for use in (lambda: "5" + 5, lambda: 5 + "5", lambda: "total: " + 5, lambda: [1] + 2, lambda: 2 + [1], lambda: "a" - "b", lambda: "a" * "b", lambda: "a" / 2, lambda: {} + {}, lambda: None + 1, lambda: 1 + None, lambda: [1] - [1], lambda: (1,) + [1], lambda: {1} + {2}, lambda: "5" > 5, lambda: None < 1, lambda: [1] < 1, lambda: {} > {}, lambda: -"5", lambda: +[], lambda: "a" % 5, lambda: 10 ** "2", lambda: sum([1, "2"]), lambda: max(1, "2"), lambda: sorted([None, 1]), lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 5 @ 5, lambda: 1 << -1, lambda: "a" in 5, lambda: 5 in "abc", lambda: "3" * 2.0, lambda: round(None), lambda: abs(None), lambda: int(None), lambda: int([]), lambda: float({}), lambda: len(None), lambda: b"a" + "a"):
    try:
        print(use())
    except (TypeError, ZeroDivisionError, ValueError) as e:
        print(type(e).__name__, e)
#> TypeError can only concatenate str (not "int") to str
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> TypeError can only concatenate str (not "int") to str
#> TypeError can only concatenate list (not "int") to list
#> TypeError unsupported operand type(s) for +: 'int' and 'list'
#> TypeError unsupported operand type(s) for -: 'str' and 'str'
#> TypeError can't multiply sequence by non-int of type 'str'
#> TypeError unsupported operand type(s) for /: 'str' and 'int'
#> TypeError unsupported operand type(s) for +: 'dict' and 'dict'
#> TypeError unsupported operand type(s) for +: 'NoneType' and 'int'
#> TypeError unsupported operand type(s) for +: 'int' and 'NoneType'
#> TypeError unsupported operand type(s) for -: 'list' and 'list'
#> TypeError can only concatenate tuple (not "list") to tuple
#> TypeError unsupported operand type(s) for +: 'set' and 'set'
#> TypeError '>' not supported between instances of 'str' and 'int'
#> TypeError '<' not supported between instances of 'NoneType' and 'int'
#> TypeError '<' not supported between instances of 'list' and 'int'
#> TypeError '>' not supported between instances of 'dict' and 'dict'
#> TypeError bad operand type for unary -: 'str'
#> TypeError bad operand type for unary +: 'list'
#> TypeError not all arguments converted during string formatting
#> TypeError unsupported operand type(s) for ** or pow(): 'int' and 'str'
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> TypeError '>' not supported between instances of 'str' and 'int'
#> TypeError '<' not supported between instances of 'int' and 'NoneType'
#> ZeroDivisionError division by zero
#> ZeroDivisionError integer division or modulo by zero
#> ZeroDivisionError integer modulo by zero
#> ZeroDivisionError float division by zero
#> TypeError unsupported operand type(s) for @: 'int' and 'int'
#> ValueError negative shift count
#> TypeError argument of type 'int' is not iterable
#> TypeError 'in <string>' requires string as left operand, not int
#> TypeError can't multiply sequence by non-int of type 'float'
#> TypeError type NoneType doesn't define __round__ method
#> TypeError bad operand type for abs(): 'NoneType'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
#> TypeError float() argument must be a string or a real number, not 'dict'
#> TypeError object of type 'NoneType' has no len()
#> TypeError can't concat str to bytes
# ---
# Conversions of text.
for use in (lambda: int("abc"), lambda: int(""), lambda: int("12.0"), lambda: int("1,000"), lambda: int("0x1f"), lambda: int("$5"), lambda: float("1,5"), lambda: float("12px"), lambda: float(""), lambda: int("12", 1), lambda: bool("False"), lambda: complex("a"), lambda: "abc".encode("latin-9000"), lambda: bytes.fromhex("xyz"), lambda: int("²"), lambda: chr(0x110000), lambda: "{} {}".format(1), lambda: "%d" % "x", lambda: "%s %s" % (1,), lambda: f"{'x':d}", lambda: list(map(int, "1 2")), lambda: int(b"\xff"), lambda: float(b"x"), lambda: int("9" * 5000)):
    try:
        print(use())
    except (ValueError, LookupError, TypeError) as e:
        print(type(e).__name__, e)
#> ValueError invalid literal for int() with base 10: 'abc'
#> ValueError invalid literal for int() with base 10: ''
#> ValueError invalid literal for int() with base 10: '12.0'
#> ValueError invalid literal for int() with base 10: '1,000'
#> ValueError invalid literal for int() with base 10: '0x1f'
#> ValueError invalid literal for int() with base 10: '$5'
#> ValueError could not convert string to float: '1,5'
#> ValueError could not convert string to float: '12px'
#> ValueError could not convert string to float: ''
#> ValueError int() base must be >= 2 and <= 36, or 0
#> True
#> ValueError complex() arg is a malformed string
#> LookupError unknown encoding: latin-9000
#> ValueError non-hexadecimal number found in fromhex() arg at position 0
#> ValueError invalid literal for int() with base 10: '²'
#> ValueError chr() arg not in range(0x110000)
#> IndexError Replacement index 1 out of range for positional args tuple
#> TypeError %d format: a real number is required, not str
#> TypeError not enough arguments for format string
#> ValueError Unknown format code 'd' for object of type 'str'
#> ValueError invalid literal for int() with base 10: ' '
#> ValueError invalid literal for int() with base 10: b'\xff'
#> ValueError could not convert string to float: b'x'
#> ValueError Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
# ---
# Unpacking.
def two(x):
    a, b = x
def three(x):
    a, (b, c) = x
def star(x):
    a, *b, c = x
def pairs(x):
    for k, v in x:
        pass
for f, x in ((two, [1]), (two, [1, 2, 3]), (two, 5), (two, None), (two, "a"), (two, "abc"), (two, {}), (two, {"a": 1, "b": 2}), (three, (1, 2)), (three, (1, (2,))), (star, [1]), (pairs, {"key": 1}), (pairs, {"ab": 1}), (pairs, [1]), (pairs, [(1, 2, 3)]), (pairs, enumerate("ab"))):
    try:
        f(x)
        print("ok")
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
#> ValueError not enough values to unpack (expected 2, got 1)
#> ValueError too many values to unpack (expected 2)
#> TypeError cannot unpack non-iterable int object
#> TypeError cannot unpack non-iterable NoneType object
#> ValueError not enough values to unpack (expected 2, got 1)
#> ValueError too many values to unpack (expected 2)
#> ValueError not enough values to unpack (expected 2, got 0)
#> ok
#> TypeError cannot unpack non-iterable int object
#> ValueError not enough values to unpack (expected 2, got 1)
#> ValueError not enough values to unpack (expected at least 2, got 1)
#> ValueError too many values to unpack (expected 2)
#> ok
#> TypeError cannot unpack non-iterable int object
#> ValueError too many values to unpack (expected 2)
#> ok
