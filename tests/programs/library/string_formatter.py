# string.Formatter: fields, conversions, specs within specs.
import string
from string import Formatter, Template

f = Formatter()
print(f.format("{} {} {}", 1, "a", None), f.format("{0} {1} {0}", "x", "y"), f.format("{name!r:>10}|{0:.2f}", 3.14159, name="n"))
#> 1 a None x y x        'n'|3.14
print(f.format("{0.real} {0.imag} {1[k]} {2[0]}", 3 + 4j, {"k": "v"}, [9]), f.format("{{}} {:{}}", "x", 5), f.vformat("{a}{0}", ("p",), {"a": 1}))
#> 3.0 4.0 v 9 {} x     1p
print(list(f.parse("a {b!r:>{w}} c {{d}} {0.x[1]} {}")), list(f.parse("")), list(f.parse("plain")))
#> [('a ', 'b', '>{w}', 'r'), (' c {', None, None, None), ('d}', None, None, None), (' ', '0.x[1]', '', None), (' ', '', '', None)] [] [('plain', None, None, None)]
print(f.get_field("0.real", (5,), {}), f.get_value(0, ["z"], {}), f.get_value("k", [], {"k": 2}), f.convert_field(1, "r"), f.format_field(3.5, ".2f"))
#> (5, 0) z 2 1 3.50


class Defaults(Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, f"<{key}>")
        return super().get_value(key, args, kwargs)

    def check_unused_args(self, used_args, args, kwargs):
        print("unused", sorted(set(kwargs) - used_args), sorted(used_args, key=str))

    def convert_field(self, value, conversion):
        if conversion == "u":
            return str(value).upper()
        return super().convert_field(value, conversion)

    def format_field(self, value, spec):
        return super().format_field(value, spec) if spec != "money" else f"{value:,.2f} EUR"


print(Defaults().format("{0} {missing} {name!u} {1:money}", 1, 2500, name="ann", other=3))
#> unused ['other'] [0, 1, 'missing', 'name']
#> 1 <missing> ANN 2,500.00 EUR
for wrong in (
    lambda: f.format("{0} {}", 1, 2), lambda: f.format("{} {0}", 1, 2), lambda: f.format("{!x}", 1), lambda: f.format("{"), lambda: f.format("}"), lambda: f.format("{1}", 1),
    lambda: f.format("{a}"), lambda: f.format("{:{:{:{}}}}", 1, 2, 3, 4), lambda: f.format("{0.nope}", 1), lambda: f.format(), lambda: f.format("{:d}", "a"),
):  # fmt: skip
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
#> ValueError cannot switch from manual field specification to automatic field numbering
#> ValueError cannot switch from manual field specification to automatic field numbering
#> ValueError Unknown conversion specifier x
#> ValueError Single '{' encountered in format string
#> ValueError Single '}' encountered in format string
#> IndexError tuple index out of range
#> KeyError 'a'
#> ValueError Max string recursion exceeded
#> AttributeError 'int' object has no attribute 'nope'
#> TypeError Formatter.format() missing 1 required positional argument: 'format_string'
#> ValueError Unknown format code 'd' for object of type 'str'
t = Template("$who likes ${what}; $$5 ${missing}")
print(t.safe_substitute(who="tim", what="kung pao"), t.template, t.is_valid(), t.get_identifiers())
#> tim likes kung pao; $5 ${missing} $who likes ${what}; $$5 ${missing} True ['who', 'what', 'missing']
try:
    t.substitute(who="tim", what="x")
except KeyError as error:
    print(error)
#> 'missing'
print(string.capwords("hello  big world"), string.capwords("a-b-c", "-"))
#> Hello Big World A-B-C
