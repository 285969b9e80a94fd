# print: sep, end, several values, none at all.
print()
#>
print(1, "a", None, [1, "b"], (1,), {"k": 'v'}, sep=" | ")
#> 1 | a | None | [1, 'b'] | (1,) | {'k': 'v'}
print("no newline", end="")
print(" ...", end="!\n")
#> no newline ...!
print("a", "b", sep="")
#> ab
print("a", "b", sep="\n")
#> a
#> b
print(*range(3), sep=", ", end=".\n")
#> 0, 1, 2.
print("default", sep=None, end=None)
#> default
print("", "", sep="-")
#> -
print("flush", flush=True)
#> flush
for kw in ({"sep": 5}, {"end": b"x"}):
    try:
        print("x", **kw)
    except TypeError as e:
        print(e)
#> sep must be None or a string, not int
#> end must be None or a string, not bytes
# ---
# print to an object with write; the str of each value is taken once.
class Out:
    def __init__(self): self.got = []
    def write(self, text): self.got.append(text)
class V:
    def __str__(self):
        print("str asked")
        return "V"
out = Out()
print("a", 1, sep="-", file=out)
print(V(), V())
#> str asked
#> V str asked
#> V
print(out.got)
#> ['a', '-', '1', '\n']
import io, sys
buffer = io.StringIO()
print("to buffer", 5, file=buffer)
print(repr(buffer.getvalue()))
#> 'to buffer 5\n'
print("to stdout", file=sys.stdout)
#> to stdout
# ---
# A failing __str__ prints nothing of its own, what came before stays.
class Bad:
    def __str__(self): raise ValueError("no str")
try:
    print("before", Bad(), "after")
except ValueError as e:
    print("|", e)
#> before | no str
# ---
# repr of nested builtins, quotes and escapes.
print(["it's", 'say "x"', "back\\slash", "tab\t", "nl\n", "\x00", "é", "\u200b", "'\""])
#> ["it's", 'say "x"', 'back\\slash', 'tab\t', 'nl\n', '\x00', 'é', '\u200b', '\'"']
print({"a": [1, (2.0, None)], (1, 2): {3: {4}}, None: True}, [[]], ((),), [()], {}, set(), frozenset(), frozenset([1]), [...])
#> {'a': [1, (2.0, None)], (1, 2): {3: {4}}, None: True} [[]] ((),) [()] {} set() frozenset() frozenset({1}) [Ellipsis]
print(b"bytes", bytearray(b"x\x00"), range(3), range(1, 10, 2), slice(1, 2), 1e10, 1e-7, -0.0, 1j, complex(1, -1), 10**20, True, print is print)
#> b'bytes' bytearray(b'x\x00') range(0, 3) range(1, 10, 2) slice(1, 2, None) 10000000000.0 1e-07 -0.0 1j (1-1j) 100000000000000000000 True True
print(str(1.0), repr("a"), str("a"), str(b"a"), repr(None), str([None, "a"]), str({"k": "v"}), str((1,)), ascii("é"), str(range(2)))
#> 1.0 'a' a b'a' None [None, 'a'] {'k': 'v'} (1,) '\xe9' range(0, 2)
# ---
# repr of dict views, iterators' types, types and modules' functions.
d = {"a": 1, "b": [2]}
print(d.keys(), d.values(), d.items(), list(d), type(d.keys()).__name__, type(iter([])).__name__, type(iter(d)).__name__, type(zip()).__name__, type(map(str, [])).__name__, type(enumerate([])).__name__)
#> dict_keys(['a', 'b']) dict_values([1, [2]]) dict_items([('a', 1), ('b', [2])]) ['a', 'b'] dict_keys list_iterator dict_keyiterator zip map enumerate
print(int, str, type(None), type(...), type(NotImplemented), len, print, abs, type(len), type(int), ValueError, list, Exception)
#> <class 'int'> <class 'str'> <class 'NoneType'> <class 'ellipsis'> <class 'NotImplementedType'> <built-in function len> <built-in function print> <built-in function abs> <class 'builtin_function_or_method'> <class 'type'> <class 'ValueError'> <class 'list'> <class 'Exception'>
print(dict(d).__class__, [].__class__.__name__, type(lambda: 0), type(x for x in ()), type(range(0)), type(1j), type(print), type([].append), type(str.upper).__name__)
#> <class 'dict'> list <class 'function'> <class 'generator'> <class 'range'> <class 'complex'> <class 'builtin_function_or_method'> <class 'builtin_function_or_method'> method_descriptor
