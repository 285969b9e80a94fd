# Streams in memory.
import io
import sys

s = io.StringIO()
print("a", 1, file=s)
print("b", end="", file=s)
s.write("c\nd")
print(repr(s.getvalue()), s.tell(), s.seek(0), s.readline(), repr(s.read(2)), s.readlines(), repr(s.read()), s.seek(2), s.write("XYZ"), repr(s.getvalue()))
#> 'a 1\nbc\nd' 8 0 a 1
#>  'bc' ['\n', 'd'] '' 2 3 'a XYZc\nd'
print([line for line in io.StringIO("one\ntwo\nthree")], io.StringIO("abc").read(2), repr(io.StringIO("a\r\nb", newline=None).read()), io.StringIO("a\r\nb\rc", newline="").readlines(), repr(io.StringIO("a\n", newline="\r\n").getvalue()))
#> ['one\n', 'two\n', 'three'] ab 'a\nb' ['a\r\n', 'b\r', 'c'] 'a\r\n'
with io.StringIO("text") as t:
    print(t.closed, t.readable(), t.isatty(), t.seek(0, 2), t.truncate(2), t.getvalue())
#> False True False 4 2 te
print(t.closed)
#> True
s = io.StringIO("start")
print(s.write("X"), s.getvalue(), s.tell(), s.seek(8), s.write("!"), repr(s.getvalue()))
#> 1 Xtart 1 8 1 'Xtart\x00\x00\x00!'
b = io.BytesIO(b"line1\nline2")
print(b.read(3), b.readline(), b.readlines(), b.tell(), b.seek(-2, 2), b.read(), b.write(b"!!"), b.getvalue(), b.seek(20), b.write(b"z"), b.getvalue(), list(io.BytesIO(b"a\nb")))
#> b'lin' b'e1\n' [b'line2'] 11 9 b'e2' 2 b'line1\nline2!!' 20 1 b'line1\nline2!!\x00\x00\x00\x00\x00\x00\x00z' [b'a\n', b'b']
s = io.StringIO()
s.writelines(["a\n", "b\n"])
print(s.getvalue().splitlines(), isinstance(s, io.StringIO), io.SEEK_END)
#> ['a', 'b'] True 2
for attempt in (
    lambda: t.read(),
    lambda: s.write(5),
    lambda: s.write(b"x"),
    lambda: b.write("x"),
    lambda: io.StringIO(5),
    lambda: s.seek(-1),
    lambda: s.seek(1, 1),
    lambda: s.seek(0, 5),
    lambda: b.seek(-1),
    lambda: s.truncate(-1),
    lambda: io.StringIO("a", newline="x"),
    lambda: io.BytesIO("x"),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
#> ValueError I/O operation on closed file
#> TypeError string argument expected, got 'int'
#> TypeError string argument expected, got 'bytes'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError initial_value must be str or None, not int
#> ValueError Negative seek position -1
#> OSError Can't do nonzero cur-relative seeks
#> ValueError Invalid whence (5, should be 0, 1 or 2)
#> ValueError negative seek value -1
#> ValueError Negative size value -1
#> ValueError illegal newline value: 'x'
#> TypeError a bytes-like object is required, not 'str'
saved = sys.stdout
sys.stdout = captured = io.StringIO()
sys.stdout.write("hidden")
sys.stdout = saved
print(captured.getvalue())
#> hidden
