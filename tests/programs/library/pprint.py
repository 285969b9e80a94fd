# Nested data laid out over lines.
import pprint
from pprint import PrettyPrinter, pformat, pp

data = {
    "name": "a long name that takes some room",
    "tags": ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa"],
    "nested": {"zeta": [1, 2, {"deep": tuple(range(30))}], "alpha": None, "empty": [], "e2": {}, "t1": (1,), "t0": ()},
    "text": "the quick brown fox jumps over the lazy dog " * 4,
    "lines": "first line\nsecond line\nthird line that is rather long and goes on and on and on until the end\n",
    "bytes": bytes(range(60)),
    "set": {5, 3, 1},
    "frozen": frozenset(range(40)),
    "number": 12345678901234567890,
}
pprint.pprint(data)
#> {'bytes': b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f'
#>           b'\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f'
#>           b' !"#$%&\'()*+,-./0123456789:;',
#>  'frozen': frozenset({0,
#>                       1,
#>                       2,
#>                       3,
#>                       4,
#>                       5,
#>                       6,
#>                       7,
#>                       8,
#>                       9,
#>                       10,
#>                       11,
#>                       12,
#>                       13,
#>                       14,
#>                       15,
#>                       16,
#>                       17,
#>                       18,
#>                       19,
#>                       20,
#>                       21,
#>                       22,
#>                       23,
#>                       24,
#>                       25,
#>                       26,
#>                       27,
#>                       28,
#>                       29,
#>                       30,
#>                       31,
#>                       32,
#>                       33,
#>                       34,
#>                       35,
#>                       36,
#>                       37,
#>                       38,
#>                       39}),
#>  'lines': 'first line\n'
#>           'second line\n'
#>           'third line that is rather long and goes on and on and on until the '
#>           'end\n',
#>  'name': 'a long name that takes some room',
#>  'nested': {'alpha': None,
#>             'e2': {},
#>             'empty': [],
#>             't0': (),
#>             't1': (1,),
#>             'zeta': [1,
#>                      2,
#>                      {'deep': (0,
#>                                1,
#>                                2,
#>                                3,
#>                                4,
#>                                5,
#>                                6,
#>                                7,
#>                                8,
#>                                9,
#>                                10,
#>                                11,
#>                                12,
#>                                13,
#>                                14,
#>                                15,
#>                                16,
#>                                17,
#>                                18,
#>                                19,
#>                                20,
#>                                21,
#>                                22,
#>                                23,
#>                                24,
#>                                25,
#>                                26,
#>                                27,
#>                                28,
#>                                29)}]},
#>  'number': 12345678901234567890,
#>  'set': {1, 3, 5},
#>  'tags': ['alpha',
#>           'beta',
#>           'gamma',
#>           'delta',
#>           'epsilon',
#>           'zeta',
#>           'eta',
#>           'theta',
#>           'iota',
#>           'kappa'],
#>  'text': 'the quick brown fox jumps over the lazy dog the quick brown fox '
#>          'jumps over the lazy dog the quick brown fox jumps over the lazy dog '
#>          'the quick brown fox jumps over the lazy dog '}
pprint.pprint(data, width=40)
#> {'bytes': b'\x00\x01\x02\x03'
#>           b'\x04\x05\x06\x07'
#>           b'\x08\t\n\x0b\x0c\r\x0e\x0f'
#>           b'\x10\x11\x12\x13'
#>           b'\x14\x15\x16\x17'
#>           b'\x18\x19\x1a\x1b'
#>           b'\x1c\x1d\x1e\x1f !"#$%&\''
#>           b'()*+,-./0123456789:;',
#>  'frozen': frozenset({0,
#>                       1,
#>                       2,
#>                       3,
#>                       4,
#>                       5,
#>                       6,
#>                       7,
#>                       8,
#>                       9,
#>                       10,
#>                       11,
#>                       12,
#>                       13,
#>                       14,
#>                       15,
#>                       16,
#>                       17,
#>                       18,
#>                       19,
#>                       20,
#>                       21,
#>                       22,
#>                       23,
#>                       24,
#>                       25,
#>                       26,
#>                       27,
#>                       28,
#>                       29,
#>                       30,
#>                       31,
#>                       32,
#>                       33,
#>                       34,
#>                       35,
#>                       36,
#>                       37,
#>                       38,
#>                       39}),
#>  'lines': 'first line\n'
#>           'second line\n'
#>           'third line that is rather '
#>           'long and goes on and on and '
#>           'on until the end\n',
#>  'name': 'a long name that takes some '
#>          'room',
#>  'nested': {'alpha': None,
#>             'e2': {},
#>             'empty': [],
#>             't0': (),
#>             't1': (1,),
#>             'zeta': [1,
#>                      2,
#>                      {'deep': (0,
#>                                1,
#>                                2,
#>                                3,
#>                                4,
#>                                5,
#>                                6,
#>                                7,
#>                                8,
#>                                9,
#>                                10,
#>                                11,
#>                                12,
#>                                13,
#>                                14,
#>                                15,
#>                                16,
#>                                17,
#>                                18,
#>                                19,
#>                                20,
#>                                21,
#>                                22,
#>                                23,
#>                                24,
#>                                25,
#>                                26,
#>                                27,
#>                                28,
#>                                29)}]},
#>  'number': 12345678901234567890,
#>  'set': {1, 3, 5},
#>  'tags': ['alpha',
#>           'beta',
#>           'gamma',
#>           'delta',
#>           'epsilon',
#>           'zeta',
#>           'eta',
#>           'theta',
#>           'iota',
#>           'kappa'],
#>  'text': 'the quick brown fox jumps '
#>          'over the lazy dog the quick '
#>          'brown fox jumps over the '
#>          'lazy dog the quick brown fox '
#>          'jumps over the lazy dog the '
#>          'quick brown fox jumps over '
#>          'the lazy dog '}
pprint.pprint(data, indent=4, width=60)
#> {   'bytes': b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b'
#>              b'\x0c\r\x0e\x0f\x10\x11\x12\x13'
#>              b'\x14\x15\x16\x17\x18\x19\x1a\x1b'
#>              b'\x1c\x1d\x1e\x1f !"#$%&\'()*+,-./01234567'
#>              b'89:;',
#>     'frozen': frozenset({   0,
#>                             1,
#>                             2,
#>                             3,
#>                             4,
#>                             5,
#>                             6,
#>                             7,
#>                             8,
#>                             9,
#>                             10,
#>                             11,
#>                             12,
#>                             13,
#>                             14,
#>                             15,
#>                             16,
#>                             17,
#>                             18,
#>                             19,
#>                             20,
#>                             21,
#>                             22,
#>                             23,
#>                             24,
#>                             25,
#>                             26,
#>                             27,
#>                             28,
#>                             29,
#>                             30,
#>                             31,
#>                             32,
#>                             33,
#>                             34,
#>                             35,
#>                             36,
#>                             37,
#>                             38,
#>                             39}),
#>     'lines': 'first line\n'
#>              'second line\n'
#>              'third line that is rather long and goes on '
#>              'and on and on until the end\n',
#>     'name': 'a long name that takes some room',
#>     'nested': {   'alpha': None,
#>                   'e2': {},
#>                   'empty': [],
#>                   't0': (),
#>                   't1': (1,),
#>                   'zeta': [   1,
#>                               2,
#>                               {   'deep': (   0,
#>                                               1,
#>                                               2,
#>                                               3,
#>                                               4,
#>                                               5,
#>                                               6,
#>                                               7,
#>                                               8,
#>                                               9,
#>                                               10,
#>                                               11,
#>                                               12,
#>                                               13,
#>                                               14,
#>                                               15,
#>                                               16,
#>                                               17,
#>                                               18,
#>                                               19,
#>                                               20,
#>                                               21,
#>                                               22,
#>                                               23,
#>                                               24,
#>                                               25,
#>                                               26,
#>                                               27,
#>                                               28,
#>                                               29)}]},
#>     'number': 12345678901234567890,
#>     'set': {1, 3, 5},
#>     'tags': [   'alpha',
#>                 'beta',
#>                 'gamma',
#>                 'delta',
#>                 'epsilon',
#>                 'zeta',
#>                 'eta',
#>                 'theta',
#>                 'iota',
#>                 'kappa'],
#>     'text': 'the quick brown fox jumps over the lazy dog '
#>             'the quick brown fox jumps over the lazy dog '
#>             'the quick brown fox jumps over the lazy dog '
#>             'the quick brown fox jumps over the lazy dog '}
pprint.pprint(data, depth=1)
#> {'bytes': b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f'
#>           b'\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f'
#>           b' !"#$%&\'()*+,-./0123456789:;',
#>  'frozen': frozenset({0,
#>                       1,
#>                       2,
#>                       3,
#>                       4,
#>                       5,
#>                       6,
#>                       7,
#>                       8,
#>                       9,
#>                       10,
#>                       11,
#>                       12,
#>                       13,
#>                       14,
#>                       15,
#>                       16,
#>                       17,
#>                       18,
#>                       19,
#>                       20,
#>                       21,
#>                       22,
#>                       23,
#>                       24,
#>                       25,
#>                       26,
#>                       27,
#>                       28,
#>                       29,
#>                       30,
#>                       31,
#>                       32,
#>                       33,
#>                       34,
#>                       35,
#>                       36,
#>                       37,
#>                       38,
#>                       39}),
#>  'lines': 'first line\n'
#>           'second line\n'
#>           'third line that is rather long and goes on and on and on until the '
#>           'end\n',
#>  'name': 'a long name that takes some room',
#>  'nested': {...},
#>  'number': 12345678901234567890,
#>  'set': {1, 3, 5},
#>  'tags': [...],
#>  'text': 'the quick brown fox jumps over the lazy dog the quick brown fox '
#>          'jumps over the lazy dog the quick brown fox jumps over the lazy dog '
#>          'the quick brown fox jumps over the lazy dog '}
pprint.pprint(data, depth=2, compact=True)
#> {'bytes': b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f'
#>           b'\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f'
#>           b' !"#$%&\'()*+,-./0123456789:;',
#>  'frozen': frozenset({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
#>                       17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
#>                       31, 32, 33, 34, 35, 36, 37, 38, 39}),
#>  'lines': 'first line\n'
#>           'second line\n'
#>           'third line that is rather long and goes on and on and on until the '
#>           'end\n',
#>  'name': 'a long name that takes some room',
#>  'nested': {'alpha': None,
#>             'e2': {},
#>             'empty': [],
#>             't0': (),
#>             't1': (...,),
#>             'zeta': [...]},
#>  'number': 12345678901234567890,
#>  'set': {1, 3, 5},
#>  'tags': ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta',
#>           'iota', 'kappa'],
#>  'text': 'the quick brown fox jumps over the lazy dog the quick brown fox '
#>          'jumps over the lazy dog the quick brown fox jumps over the lazy dog '
#>          'the quick brown fox jumps over the lazy dog '}
pp(data)
#> {'name': 'a long name that takes some room',
#>  'tags': ['alpha',
#>           'beta',
#>           'gamma',
#>           'delta',
#>           'epsilon',
#>           'zeta',
#>           'eta',
#>           'theta',
#>           'iota',
#>           'kappa'],
#>  'nested': {'zeta': [1,
#>                      2,
#>                      {'deep': (0,
#>                                1,
#>                                2,
#>                                3,
#>                                4,
#>                                5,
#>                                6,
#>                                7,
#>                                8,
#>                                9,
#>                                10,
#>                                11,
#>                                12,
#>                                13,
#>                                14,
#>                                15,
#>                                16,
#>                                17,
#>                                18,
#>                                19,
#>                                20,
#>                                21,
#>                                22,
#>                                23,
#>                                24,
#>                                25,
#>                                26,
#>                                27,
#>                                28,
#>                                29)}],
#>             'alpha': None,
#>             'empty': [],
#>             'e2': {},
#>             't1': (1,),
#>             't0': ()},
#>  'text': 'the quick brown fox jumps over the lazy dog the quick brown fox '
#>          'jumps over the lazy dog the quick brown fox jumps over the lazy dog '
#>          'the quick brown fox jumps over the lazy dog ',
#>  'lines': 'first line\n'
#>           'second line\n'
#>           'third line that is rather long and goes on and on and on until the '
#>           'end\n',
#>  'bytes': b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f'
#>           b'\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f'
#>           b' !"#$%&\'()*+,-./0123456789:;',
#>  'set': {1, 3, 5},
#>  'frozen': frozenset({0,
#>                       1,
#>                       2,
#>                       3,
#>                       4,
#>                       5,
#>                       6,
#>                       7,
#>                       8,
#>                       9,
#>                       10,
#>                       11,
#>                       12,
#>                       13,
#>                       14,
#>                       15,
#>                       16,
#>                       17,
#>                       18,
#>                       19,
#>                       20,
#>                       21,
#>                       22,
#>                       23,
#>                       24,
#>                       25,
#>                       26,
#>                       27,
#>                       28,
#>                       29,
#>                       30,
#>                       31,
#>                       32,
#>                       33,
#>                       34,
#>                       35,
#>                       36,
#>                       37,
#>                       38,
#>                       39}),
#>  'number': 12345678901234567890}
pp({"b": 1, "a": 2}), pprint.pprint({"b": 1, "a": 2}), pprint.pprint({"b": 1, "a": 2}, sort_dicts=False)
#> {'b': 1, 'a': 2}
#> {'a': 2, 'b': 1}
#> {'b': 1, 'a': 2}
pprint.pprint(list(range(60)), compact=True)
#> [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
#>  22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41,
#>  42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59]
pprint.pprint(list(range(60)), compact=True, width=30, indent=3)
#> [  0, 1, 2, 3, 4, 5, 6, 7, 8,
#>    9, 10, 11, 12, 13, 14, 15,
#>    16, 17, 18, 19, 20, 21, 22,
#>    23, 24, 25, 26, 27, 28, 29,
#>    30, 31, 32, 33, 34, 35, 36,
#>    37, 38, 39, 40, 41, 42, 43,
#>    44, 45, 46, 47, 48, 49, 50,
#>    51, 52, 53, 54, 55, 56, 57,
#>    58, 59]
pprint.pprint([1000000, {"n": 123456789}, True], underscore_numbers=True)
#> [1_000_000, {'n': 123_456_789}, True]
print(pformat([["x" * 20] * 3] * 3, width=50))
#> [['xxxxxxxxxxxxxxxxxxxx',
#>   'xxxxxxxxxxxxxxxxxxxx',
#>   'xxxxxxxxxxxxxxxxxxxx'],
#>  ['xxxxxxxxxxxxxxxxxxxx',
#>   'xxxxxxxxxxxxxxxxxxxx',
#>   'xxxxxxxxxxxxxxxxxxxx'],
#>  ['xxxxxxxxxxxxxxxxxxxx',
#>   'xxxxxxxxxxxxxxxxxxxx',
#>   'xxxxxxxxxxxxxxxxxxxx']]
print(pprint.saferepr({"b": [1], "a": (2,)}), pprint.isreadable([1, "a"]), pprint.isreadable([object]), pprint.isrecursive([1]))
#> {'a': (2,), 'b': [1]} True False False
# --- strings and bytes at the top
import pprint

pprint.pprint("word " * 40)
#> ('word word word word word word word word word word word word word word word '
#>  'word word word word word word word word word word word word word word word '
#>  'word word word word word word word word word word ')
pprint.pprint("short")
#> 'short'
pprint.pprint("a\nb\n" + "c" * 100)
#> ('a\n'
#>  'b\n'
#>  'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc')
pprint.pprint(["word " * 20], width=30)
#> ['word word word word word '
#>  'word word word word word '
#>  'word word word word word '
#>  'word word word word word ']
pprint.pprint(b"bytes " * 30)
#> (b'bytes bytes bytes bytes bytes bytes bytes bytes bytes bytes bytes bytes byte'
#>  b's bytes bytes bytes bytes bytes bytes bytes bytes bytes bytes bytes bytes by'
#>  b'tes bytes bytes bytes bytes ')
pprint.pprint([b"bytes " * 10, bytearray(b"array " * 20)], width=50)
#> [b'bytes bytes bytes bytes bytes bytes bytes by'
#>  b'tes bytes bytes ',
#>  bytearray(b'array array array array array array '
#>            b'array array array array array array '
#>            b'array array array array array array '
#>            b'array array ')]
pprint.pprint("x" * 200, width=20), pprint.pprint(""), pprint.pprint(None), pprint.pprint(3.5), pprint.pprint(1 + 2j), pprint.pprint(True)
#> 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
#> ''
#> None
#> 3.5
#> (1+2j)
#> True
# --- collections
import pprint
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque, namedtuple

words = [f"word number {n}" for n in range(8)]
for value in (
    OrderedDict((word, n) for n, word in enumerate(words)),
    defaultdict(list, {word: [n] for n, word in enumerate(words)}),
    Counter({word: n for n, word in enumerate(words)}),
    ChainMap({word: 1 for word in words}, {"other": 2}),
    deque(words),
    deque(words, maxlen=20),
    UserDict({word: n for n, word in enumerate(words)}),
    UserList(words),
    UserString("a user's string that is longer than eighty characters, so that it has to be broken into two lines"),
    OrderedDict(), Counter(), deque(), defaultdict(int), OrderedDict(a=1),
):  # fmt: skip
    pprint.pprint(value)
    pprint.pprint([value], width=40)
#> OrderedDict([('word number 0', 0),
#>              ('word number 1', 1),
#>              ('word number 2', 2),
#>              ('word number 3', 3),
#>              ('word number 4', 4),
#>              ('word number 5', 5),
#>              ('word number 6', 6),
#>              ('word number 7', 7)])
#> [OrderedDict([('word number 0', 0),
#>               ('word number 1', 1),
#>               ('word number 2', 2),
#>               ('word number 3', 3),
#>               ('word number 4', 4),
#>               ('word number 5', 5),
#>               ('word number 6', 6),
#>               ('word number 7', 7)])]
#> defaultdict(<class 'list'>,
#>             {'word number 0': [0],
#>              'word number 1': [1],
#>              'word number 2': [2],
#>              'word number 3': [3],
#>              'word number 4': [4],
#>              'word number 5': [5],
#>              'word number 6': [6],
#>              'word number 7': [7]})
#> [defaultdict(<class 'list'>,
#>              {'word number 0': [0],
#>               'word number 1': [1],
#>               'word number 2': [2],
#>               'word number 3': [3],
#>               'word number 4': [4],
#>               'word number 5': [5],
#>               'word number 6': [6],
#>               'word number 7': [7]})]
#> Counter({'word number 7': 7,
#>          'word number 6': 6,
#>          'word number 5': 5,
#>          'word number 4': 4,
#>          'word number 3': 3,
#>          'word number 2': 2,
#>          'word number 1': 1,
#>          'word number 0': 0})
#> [Counter({'word number 7': 7,
#>           'word number 6': 6,
#>           'word number 5': 5,
#>           'word number 4': 4,
#>           'word number 3': 3,
#>           'word number 2': 2,
#>           'word number 1': 1,
#>           'word number 0': 0})]
#> ChainMap({'word number 0': 1,
#>           'word number 1': 1,
#>           'word number 2': 1,
#>           'word number 3': 1,
#>           'word number 4': 1,
#>           'word number 5': 1,
#>           'word number 6': 1,
#>           'word number 7': 1},
#>          {'other': 2})
#> [ChainMap({'word number 0': 1,
#>            'word number 1': 1,
#>            'word number 2': 1,
#>            'word number 3': 1,
#>            'word number 4': 1,
#>            'word number 5': 1,
#>            'word number 6': 1,
#>            'word number 7': 1},
#>           {'other': 2})]
#> deque(['word number 0',
#>        'word number 1',
#>        'word number 2',
#>        'word number 3',
#>        'word number 4',
#>        'word number 5',
#>        'word number 6',
#>        'word number 7'])
#> [deque(['word number 0',
#>         'word number 1',
#>         'word number 2',
#>         'word number 3',
#>         'word number 4',
#>         'word number 5',
#>         'word number 6',
#>         'word number 7'])]
#> deque(['word number 0',
#>        'word number 1',
#>        'word number 2',
#>        'word number 3',
#>        'word number 4',
#>        'word number 5',
#>        'word number 6',
#>        'word number 7'],
#>       maxlen=20)
#> [deque(['word number 0',
#>         'word number 1',
#>         'word number 2',
#>         'word number 3',
#>         'word number 4',
#>         'word number 5',
#>         'word number 6',
#>         'word number 7'],
#>        maxlen=20)]
#> {'word number 0': 0,
#>  'word number 1': 1,
#>  'word number 2': 2,
#>  'word number 3': 3,
#>  'word number 4': 4,
#>  'word number 5': 5,
#>  'word number 6': 6,
#>  'word number 7': 7}
#> [{'word number 0': 0,
#>   'word number 1': 1,
#>   'word number 2': 2,
#>   'word number 3': 3,
#>   'word number 4': 4,
#>   'word number 5': 5,
#>   'word number 6': 6,
#>   'word number 7': 7}]
#> ['word number 0',
#>  'word number 1',
#>  'word number 2',
#>  'word number 3',
#>  'word number 4',
#>  'word number 5',
#>  'word number 6',
#>  'word number 7']
#> [['word number 0',
#>   'word number 1',
#>   'word number 2',
#>   'word number 3',
#>   'word number 4',
#>   'word number 5',
#>   'word number 6',
#>   'word number 7']]
#> ("a user's string that is longer than eighty characters, so that it has to be "
#>  'broken into two lines')
#> ["a user's string that is longer than "
#>  'eighty characters, so that it has to '
#>  'be broken into two lines']
#> OrderedDict()
#> [OrderedDict()]
#> Counter()
#> [Counter()]
#> deque([])
#> [deque([])]
#> defaultdict(<class 'int'>, {})
#> [defaultdict(<class 'int'>, {})]
#> OrderedDict([('a', 1)])
#> [OrderedDict([('a', 1)])]
Point = namedtuple("Point", "x y")
pprint.pprint([Point(n, n * n) for n in range(10)])
#> [Point(x=0, y=0),
#>  Point(x=1, y=1),
#>  Point(x=2, y=4),
#>  Point(x=3, y=9),
#>  Point(x=4, y=16),
#>  Point(x=5, y=25),
#>  Point(x=6, y=36),
#>  Point(x=7, y=49),
#>  Point(x=8, y=64),
#>  Point(x=9, y=81)]


class MyList(list):
    pass


class MyDict(dict):
    def __repr__(self):
        return "MyDict()"


pprint.pprint(MyList(words))
#> ['word number 0',
#>  'word number 1',
#>  'word number 2',
#>  'word number 3',
#>  'word number 4',
#>  'word number 5',
#>  'word number 6',
#>  'word number 7']
pprint.pprint([MyDict(a=1)] * 12)
#> [MyDict(),
#>  MyDict(),
#>  MyDict(),
#>  MyDict(),
#>  MyDict(),
#>  MyDict(),
#>  MyDict(),
#>  MyDict(),
#>  MyDict(),
#>  MyDict(),
#>  MyDict(),
#>  MyDict()]
# --- objects, dataclasses, mixed keys and cycles
import pprint
from dataclasses import dataclass, field


@dataclass
class Item:
    name: str
    price: float
    tags: list = field(default_factory=list)
    hidden: str = field(default="secret", repr=False)


@dataclass
class Order:
    number: int
    items: list


@dataclass
class Own:
    text: str

    def __repr__(self):
        return f"<own {self.text}>"


order = Order(7, [Item(f"item number {n}", n * 1.5, ["tag"] * n) for n in range(4)])
pprint.pprint(order)
#> Order(number=7,
#>       items=[Item(name='item number 0', price=0.0, tags=[]),
#>              Item(name='item number 1', price=1.5, tags=['tag']),
#>              Item(name='item number 2', price=3.0, tags=['tag', 'tag']),
#>              Item(name='item number 3', price=4.5, tags=['tag', 'tag', 'tag'])])
pprint.pprint([order, Own("x" * 90)], width=60, indent=2)
#> [ Order(number=7,
#>         items=[ Item(name='item number 0',
#>                      price=0.0,
#>                      tags=[]),
#>                 Item(name='item number 1',
#>                      price=1.5,
#>                      tags=['tag']),
#>                 Item(name='item number 2',
#>                      price=3.0,
#>                      tags=['tag', 'tag']),
#>                 Item(name='item number 3',
#>                      price=4.5,
#>                      tags=['tag', 'tag', 'tag'])]),
#>   <own xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx>]
pprint.pprint({"orders": {1: order}}, depth=3)
#> {'orders': {1: Order(number=7,
#>                      items=[...])}}


class Plain:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"Plain({self.n})"


pprint.pprint([Plain(n) for n in range(20)])
#> [Plain(0),
#>  Plain(1),
#>  Plain(2),
#>  Plain(3),
#>  Plain(4),
#>  Plain(5),
#>  Plain(6),
#>  Plain(7),
#>  Plain(8),
#>  Plain(9),
#>  Plain(10),
#>  Plain(11),
#>  Plain(12),
#>  Plain(13),
#>  Plain(14),
#>  Plain(15),
#>  Plain(16),
#>  Plain(17),
#>  Plain(18),
#>  Plain(19)]
pprint.pprint({3: "int", "a": "str", (1, 2): "tuple", None: "none", 2.5: "float"}, width=20)
#> {None: 'none',
#>  2.5: 'float',
#>  3: 'int',
#>  'a': 'str',
#>  (1, 2): 'tuple'}
pprint.pprint({frozenset({1}): 1, 5: 2})
#> {frozenset({1}): 1, 5: 2}
loop = [1, 2]
loop.append(loop)
print(pprint.pformat(loop).split(" with ")[0], pprint.isrecursive(loop), pprint.isreadable(loop))
#> [1, 2, <Recursion on list True False
cyclic = {"name": "x"}
cyclic["self"] = cyclic
print(pprint.pformat(cyclic).split(" with ")[0])
#> {'name': 'x', 'self': <Recursion on dict


class Prices(pprint.PrettyPrinter):
    def format(self, object, context, maxlevels, level):
        if isinstance(object, float):
            return f"{object:.2f} EUR", True, False
        return super().format(object, context, maxlevels, level)


Prices().pprint({"a": 1.5, "b": [2.25, 3]})
#> {'a': 1.50 EUR, 'b': [2.25 EUR, 3]}
import io

stream = io.StringIO()
pprint.pprint({"a": 1}, stream=stream)
print(repr(stream.getvalue()))
#> "{'a': 1}\n"
for wrong in (dict(indent=-1), dict(width=0), dict(depth=0)):
    try:
        pprint.pprint([], **wrong)
    except ValueError as error:
        print(error)
#> indent must be >= 0
#> width must be != 0
#> depth must be > 0
# --- namespaces and proxies
import pprint
from types import MappingProxyType, SimpleNamespace

words = [f"word number {n}" for n in range(8)]
pprint.pprint(MappingProxyType({word: n for n, word in enumerate(words)}))
#> mappingproxy({'word number 0': 0,
#>               'word number 1': 1,
#>               'word number 2': 2,
#>               'word number 3': 3,
#>               'word number 4': 4,
#>               'word number 5': 5,
#>               'word number 6': 6,
#>               'word number 7': 7})
pprint.pprint([SimpleNamespace(**{f"attribute_{n}": word for n, word in enumerate(words)}), SimpleNamespace()])
#> [namespace(attribute_0='word number 0',
#>            attribute_1='word number 1',
#>            attribute_2='word number 2',
#>            attribute_3='word number 3',
#>            attribute_4='word number 4',
#>            attribute_5='word number 5',
#>            attribute_6='word number 6',
#>            attribute_7='word number 7'),
#>  namespace()]
