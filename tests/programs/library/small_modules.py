# graphlib: orders and cycles.
from graphlib import CycleError, TopologicalSorter

print(list(TopologicalSorter({"D": ["B", "C"], "C": ["A"], "B": ["A"]}).static_order()))
#> ['A', 'C', 'B', 'D']
sorter = TopologicalSorter()
sorter.add("cook", "buy", "wash")
sorter.add("wash", "buy")
sorter.add("eat", "cook")
sorter.prepare()
while sorter.is_active():
    ready = sorter.get_ready()
    print(ready, bool(sorter))
    sorter.done(*ready)
#> ('buy',) True
#> ('wash',) True
#> ('cook',) True
#> ('eat',) True
try:
    list(TopologicalSorter({"a": ["b"], "b": ["c"], "c": ["a"], "d": []}).static_order())
except CycleError as error:
    print(error, error.args[1], isinstance(error, ValueError))
#> ('nodes are in a cycle', ['a', 'c', 'b', 'a']) ['a', 'c', 'b', 'a'] True
for misuse in (lambda: sorter.add("x"), lambda: sorter.prepare(), lambda: sorter.done("eat"), lambda: sorter.done("nothing"), lambda: TopologicalSorter().get_ready(), lambda: TopologicalSorter().is_active(), lambda: TopologicalSorter().done()):
    try:
        print(misuse())
    except ValueError as error:
        print(error)
#> Nodes cannot be added after a call to prepare()
#> cannot prepare() more than once
#> node 'eat' was already marked done
#> node 'nothing' was not added using add()
#> prepare() must be called first
#> prepare() must be called first
#> prepare() must be called first
# --- reprlib: long values cut
import reprlib
from reprlib import Repr, recursive_repr

print(reprlib.repr(list(range(100))), reprlib.repr("x" * 100), reprlib.repr({n: n * n for n in range(10)}), reprlib.repr(10**60))
#> [0, 1, 2, 3, 4, 5, ...] 'xxxxxxxxxxxx...xxxxxxxxxxxxx' {0: 0, 1: 1, 2: 4, 3: 9, ...} 100000000000000000...0000000000000000000
print(reprlib.repr({3, 1, 2, 9, 8, 7, 6}), reprlib.repr((1,)), reprlib.repr(()), reprlib.repr({}), reprlib.repr(set()), reprlib.repr(frozenset({1, 2})))
#> {1, 2, 3, 6, 7, 8, ...} (1,) () {} set() frozenset({1, 2})
print(reprlib.repr([[[[[[[[1]]]]]]]]), reprlib.repr({"a": {"b": {"c": {"d": {"e": {"f": {"g": 1}}}}}}}))
#> [[[[[[[...]]]]]]] {'a': {'b': {'c': {'d': {'e': {'f': {...}}}}}}}


class Long:
    def __repr__(self):
        return "Long(" + "abc" * 30 + ")"


class Broken:
    def __repr__(self):
        raise ValueError


print(reprlib.repr(Long()), reprlib.repr(Broken()).split(" at ")[0])
#> Long(abcabcab...cabcabcabcabc) <Broken instance
short = Repr()
short.maxlist = 2
short.maxstring = 10
print(short.repr(["a" * 50, 2, 3]))
#> ['aa...aaa', 2, ...]


class Node:
    def __init__(self):
        self.children = []

    @recursive_repr()
    def __repr__(self):
        return f"Node({self.children!r})"


node = Node()
node.children.append(node)
print(node)
#> Node([...])
# --- fnmatch and shlex
import fnmatch
import shlex

names = ["a.py", "b.txt", "test_a.py", "TEST.PY", "c[1].md"]
for pattern in ("*.py", "test_*", "?.*", "[ab].*", "[!a]*", "*", "c[[]1].md", "*.PY", "a*y", ""):
    print(pattern, fnmatch.filter(names, pattern), [fnmatch.fnmatchcase(name, pattern) for name in names[:2]], fnmatch.translate(pattern))
#> *.py ['a.py', 'test_a.py'] [True, False] (?s:.*\.py)\Z
#> test_* ['test_a.py'] [False, False] (?s:test_.*)\Z
#> ?.* ['a.py', 'b.txt'] [True, True] (?s:.\..*)\Z
#> [ab].* ['a.py', 'b.txt'] [True, True] (?s:[ab]\..*)\Z
#> [!a]* ['b.txt', 'test_a.py', 'TEST.PY', 'c[1].md'] [False, True] (?s:[^a].*)\Z
#> * ['a.py', 'b.txt', 'test_a.py', 'TEST.PY', 'c[1].md'] [True, True] (?s:.*)\Z
#> c[[]1].md ['c[1].md'] [False, False] (?s:c[\[]1\]\.md)\Z
#> *.PY ['TEST.PY'] [False, False] (?s:.*\.PY)\Z
#> a*y ['a.py'] [True, False] (?s:a.*y)\Z
#>  [] [False, False] (?s:)\Z
print(fnmatch.fnmatch("Data.CSV", "*.csv"), fnmatch.fnmatch(b"a.py", b"*.py"))
#> False True
print(shlex.split("cp 'my file' dest\\ dir \"a b\" # note"), shlex.split("a # b", comments=True), shlex.split("a'b'c", posix=False))
#> ['cp', 'my file', 'dest dir', 'a b', '#', 'note'] ['a'] ["a'b'c"]
print(shlex.quote("it's"), shlex.quote("plain"), shlex.quote(""), shlex.join(["echo", "a b", "$x"]))
#> 'it'"'"'s' plain '' echo 'a b' '$x'
try:
    shlex.split("open 'quote")
except ValueError as error:
    print(error)
#> No closing quotation
# --- zlib: whole and in pieces
import zlib

data = b"the quick brown fox " * 50
packed = zlib.compress(data)
print(len(packed) < len(data), zlib.decompress(packed) == data, zlib.decompress(zlib.compress(b"")) == b"")
#> True True True
print(zlib.crc32(b"hello"), zlib.adler32(b"hello"), zlib.crc32(b"lo", zlib.crc32(b"hel")), zlib.compress(b"abc", 9), zlib.compress(b"abc", level=0))
#> 907060870 103547413 907060870 b"x\xdaKLJ\x06\x00\x02M\x01'" b"x\x01\x01\x03\x00\xfc\xffabc\x02M\x01'"
maker = zlib.compressobj(6)
stream = b"".join([maker.compress(data[:100]), maker.compress(data[100:]), maker.flush()])
print(stream == zlib.compress(data, 6), zlib.decompressobj().decompress(stream) == data)
#> True True
reader = zlib.decompressobj()
print(b"".join([reader.decompress(stream[:20]), reader.decompress(stream[20:]), reader.flush()]) == data, reader.eof, reader.unused_data)
#> True True b''
for wrong in (lambda: zlib.decompress(b"junk"), lambda: zlib.decompress(packed[:-4]), lambda: zlib.compress("text"), lambda: zlib.compress(b"a", 99), lambda: zlib.decompress(b"")):
    try:
        print(wrong())
    except (zlib.error, TypeError) as error:
        print(type(error).__name__, error)
#> error Error -3 while decompressing data: incorrect header check
#> error Error -5 while decompressing data: incomplete or truncated stream
#> TypeError a bytes-like object is required, not 'str'
#> error Bad compression level
#> error Error -5 while decompressing data: incomplete or truncated stream
# --- timeit: how often what is timed runs
import timeit

count = 0


def step():
    global count
    count += 1


elapsed = timeit.timeit(step, number=10)
print(count, elapsed >= 0, type(elapsed).__name__)
#> 10 True float
timeit.timeit("step()", globals=globals(), number=5)
print(count)
#> 15
runs = timeit.repeat("step()", setup="step()", repeat=3, number=2, globals=globals())
print(count, len(runs))
#> 24 3
timer = timeit.Timer("total += i\nif total > 3: total = 0", "total = 0; i = 1")
print(timer.timeit(100) >= 0, len(timer.repeat(2, 10)), timeit.default_timer() > 0)
#> True 2 True
print(timeit.timeit("'-'.join(map(str, range(10)))", number=10) >= 0, timeit.timeit("x * 2", setup="x = 3", number=1) >= 0)
#> True True
for wrong in (lambda: timeit.timeit(3), lambda: timeit.timeit("x", setup=4), lambda: timeit.timeit("missing_name", number=1)):
    try:
        print(wrong())
    except (ValueError, NameError) as error:
        print(type(error).__name__, error)
#> ValueError stmt is neither a string nor callable
#> ValueError setup is neither a string nor callable
#> NameError name 'missing_name' is not defined
# --- a lexer
import shlex

lexer = shlex.shlex("a = 'b c' + d # note\n(e|f)&&g", posix=True)
print(list(lexer))
#> ['a', '=', 'b c', '+', 'd', '(', 'e', '|', 'f', ')', '&', '&', 'g']
words = shlex.shlex("x:y z", posix=True)
words.whitespace += ":"
words.whitespace_split = True
first = words.get_token()
words.push_token("pushed")
print(first, list(words), words.get_token())
#> x ['pushed', 'y', 'z'] None
print(list(shlex.shlex("a && b || c>d", punctuation_chars=True)), list(shlex.shlex("say 'hi there'")), repr(shlex.shlex("").get_token()))
#> ['a', '&&', 'b', '||', 'c', '>', 'd'] ['say', "'hi there'"] ''
try:
    print(list(shlex.shlex("'open")))
except ValueError as error:
    print(error)
#> No closing quotation
