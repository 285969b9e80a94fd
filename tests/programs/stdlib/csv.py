# Reading and writing, with and without names.
import csv
import io

text = 'name,qty,note\napple,3,"red, sweet"\n"pear ""big""",4,\n\n"multi\nline",5,x\n'
r = csv.reader(io.StringIO(text))
for row in r:
    print(r.line_num, row)
#> 1 ['name', 'qty', 'note']
#> 2 ['apple', '3', 'red, sweet']
#> 3 ['pear "big"', '4', '']
#> 4 []
#> 6 ['multi\nline', '5', 'x']
print(list(csv.DictReader(text.splitlines(keepends=True))), csv.DictReader(io.StringIO(text)).fieldnames)
#> [{'name': 'apple', 'qty': '3', 'note': 'red, sweet'}, {'name': 'pear "big"', 'qty': '4', 'note': ''}, {'name': 'multi\nline', 'qty': '5', 'note': 'x'}] ['name', 'qty', 'note']
print(list(csv.DictReader(["a,b", "1,2,3", "4"], restkey="more", restval="?")), list(csv.reader(["a;'b;c'"], delimiter=";", quotechar="'")), list(csv.reader(["1,\"x\""], quoting=csv.QUOTE_NONNUMERIC)))
#> [{'a': '1', 'b': '2', 'more': ['3']}, {'a': '4', 'b': '?'}] [['a', 'b;c']] [[1.0, 'x']]
out = io.StringIO()
w = csv.writer(out)
print(w.writerow(["a", 1, 2.5, None, "x,y", 'q"q', True]), w.writerows([[1, 2], ("l\nm", "")]))
#> 28 None
d = csv.DictWriter(out, fieldnames=["x", "y"], extrasaction="ignore", lineterminator="\n", quoting=csv.QUOTE_ALL)
d.writeheader()
d.writerow({"x": 1, "z": 3})
print(repr(out.getvalue()))
#> 'a,1,2.5,,"x,y","q""q",True\r\n1,2\r\n"l\nm",\r\n"x","y"\n"1",""\n'
for attempt in (
    lambda: csv.DictWriter(out, ["a"]).writerow({"b": 1}),
    lambda: csv.writer(out).writerow(5),
    lambda: next(csv.reader([b"x"])),
    lambda: csv.reader([], dialect="nope"),
    lambda: csv.reader([], bogus=1),
    lambda: csv.reader([], delimiter="ab"),
    lambda: csv.reader(5),
    lambda: list(csv.reader(['"a'], strict=True)),
    lambda: csv.writer(out, quoting=csv.QUOTE_NONE).writerow(["a,b"]),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
#> ValueError dict contains fields not in fieldnames: 'b'
#> Error iterable expected, not int
#> Error iterator should return strings, not bytes (the file should be opened in text mode)
#> Error unknown dialect
#> TypeError 'bogus' is an invalid keyword argument for this function
#> TypeError "delimiter" must be a 1-character string
#> TypeError 'int' object is not iterable
#> Error unexpected end of data
#> Error need to escape, but no escapechar set
