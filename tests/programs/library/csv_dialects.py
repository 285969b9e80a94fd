# Dialects by class and by name.
import csv
import io


class Pipes(csv.Dialect):
    delimiter = "|"
    quotechar = "'"
    doublequote = True
    skipinitialspace = True
    lineterminator = "\n"
    quoting = csv.QUOTE_MINIMAL


out = io.StringIO()
csv.writer(out, dialect=Pipes).writerows([["a", "b|c"], [1, "it's"]])
print(repr(out.getvalue()), list(csv.reader(out.getvalue().splitlines(), Pipes)), list(csv.reader(["x| y"], Pipes())))
#> "a|'b|c'\n1|'it''s'\n" [['a', 'b|c'], ['1', "it's"]] [['x', 'y']]
csv.register_dialect("semicolons", delimiter=";", quoting=csv.QUOTE_NONNUMERIC)
print(list(csv.reader(['"a";1', '"b";2.5'], "semicolons")), sorted(csv.list_dialects()), csv.get_dialect("semicolons").delimiter, csv.get_dialect("excel").lineterminator)
#> [['a', 1.0], ['b', 2.5]] ['excel', 'excel-tab', 'semicolons', 'unix'] ;
#>
csv.register_dialect("more", "semicolons", skipinitialspace=True)
print(list(csv.reader(['"a"; "b"'], "more")), list(csv.reader(["a;b"], "semicolons", delimiter=",", quoting=csv.QUOTE_MINIMAL)))
#> [['a', 'b']] [['a;b']]
csv.unregister_dialect("more")
print(list(csv.reader(["a\tb"], csv.excel_tab)), csv.excel.delimiter, csv.unix_dialect.quoting, issubclass(csv.excel_tab, csv.excel))
#> [['a', 'b']] , 1 True
print(csv.field_size_limit(), csv.field_size_limit(1_000_000), csv.field_size_limit())
#> 131072 131072 1000000
sample = "name;age;city\nann;31;'New York'\nbob;25;Rome\ncid;40;Oslo\n"
dialect = csv.Sniffer().sniff(sample)
print(dialect.delimiter, dialect.quotechar, list(csv.reader(io.StringIO(sample), dialect))[:2], csv.Sniffer().has_header(sample))
#> ; ' [['name', 'age', 'city'], ['ann', '31', 'New York']] True
print(csv.Sniffer().sniff("a,b\n1,2\n", delimiters=",").delimiter)
#> ,
print(list(csv.DictReader(io.StringIO(sample), dialect=dialect))[0])
#> {'name': 'ann', 'age': '31', 'city': 'New York'}
for wrong in (lambda: csv.reader([], "nope"), lambda: csv.get_dialect("nope"), lambda: csv.unregister_dialect("nope"), lambda: csv.register_dialect(5), lambda: csv.Sniffer().sniff("abc"), lambda: csv.reader([], delimiter="ab")):
    try:
        print(wrong())
    except (csv.Error, TypeError) as error:
        print(type(error).__name__, error)
#> Error unknown dialect
#> Error unknown dialect
#> Error unknown dialect
#> TypeError dialect name must be a string
#> <class 'csv.Sniffer.sniff.<locals>.dialect'>
#> TypeError "delimiter" must be a 1-character string
