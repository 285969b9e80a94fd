# Integers: every type, sign, alternate form, zero padding, grouping.
for spec in ("", "d", "5d", "<5d", "^5d", "=5d", "05d", "+d", " d", "-d", "x", "X", "#x", "#010x", "o", "#o", "b", "#b", "08b", "c", "n", ",", "_", "_x", "_b", "e", ".2e", "f", ".1f", "g", "%", ".0%", "+,", "*>8", "*=+8", ">+6", "012,"):
    print(repr(spec), "|".join(format(v, spec) for v in (65, 1000)), end="  ")
    print(format(-65, spec) if spec != "c" else "")
#> '' 65|1000  -65
#> 'd' 65|1000  -65
#> '5d'    65| 1000    -65
#> '<5d' 65   |1000   -65
#> '^5d'  65  |1000    -65
#> '=5d'    65| 1000  -  65
#> '05d' 00065|01000  -0065
#> '+d' +65|+1000  -65
#> ' d'  65| 1000  -65
#> '-d' 65|1000  -65
#> 'x' 41|3e8  -41
#> 'X' 41|3E8  -41
#> '#x' 0x41|0x3e8  -0x41
#> '#010x' 0x00000041|0x000003e8  -0x0000041
#> 'o' 101|1750  -101
#> '#o' 0o101|0o1750  -0o101
#> 'b' 1000001|1111101000  -1000001
#> '#b' 0b1000001|0b1111101000  -0b1000001
#> '08b' 01000001|1111101000  -1000001
#> 'c' A|Ϩ
#> 'n' 65|1000  -65
#> ',' 65|1,000  -65
#> '_' 65|1_000  -65
#> '_x' 41|3e8  -41
#> '_b' 100_0001|11_1110_1000  -100_0001
#> 'e' 6.500000e+01|1.000000e+03  -6.500000e+01
#> '.2e' 6.50e+01|1.00e+03  -6.50e+01
#> 'f' 65.000000|1000.000000  -65.000000
#> '.1f' 65.0|1000.0  -65.0
#> 'g' 65|1000  -65
#> '%' 6500.000000%|100000.000000%  -6500.000000%
#> '.0%' 6500%|100000%  -6500%
#> '+,' +65|+1,000  -65
#> '*>8' ******65|****1000  *****-65
#> '*=+8' +*****65|+***1000  -*****65
#> '>+6'    +65| +1000     -65
#> '012,' 0,000,000,065|0,000,001,000  -000,000,065
# ---
# Floats: fixed, exponent, general, percent, grouping, specials.
for spec in ("", ".3", ".0f", ".1f", "f", "F", "e", ".2E", "g", ".3g", "G", "#.3g", "%", ".1%", "10.2f", "<10.2f", "^10.2f", "+.2f", " .2f", "010.2f", ",.2f", "_.1f", "#.0f", "n", "z.1f", ".10g", "*^+12,.1f"):
    print(repr(spec), "|".join(format(v, spec) for v in (3.14159, 1234567.891, -0.04, 1e-10, 0.0)))
#> '' 3.14159|1234567.891|-0.04|1e-10|0.0
#> '.3' 3.14|1.23e+06|-0.04|1e-10|0.0
#> '.0f' 3|1234568|-0|0|0
#> '.1f' 3.1|1234567.9|-0.0|0.0|0.0
#> 'f' 3.141590|1234567.891000|-0.040000|0.000000|0.000000
#> 'F' 3.141590|1234567.891000|-0.040000|0.000000|0.000000
#> 'e' 3.141590e+00|1.234568e+06|-4.000000e-02|1.000000e-10|0.000000e+00
#> '.2E' 3.14E+00|1.23E+06|-4.00E-02|1.00E-10|0.00E+00
#> 'g' 3.14159|1.23457e+06|-0.04|1e-10|0
#> '.3g' 3.14|1.23e+06|-0.04|1e-10|0
#> 'G' 3.14159|1.23457E+06|-0.04|1E-10|0
#> '#.3g' 3.14|1.23e+06|-0.0400|1.00e-10|0.00
#> '%' 314.159000%|123456789.100000%|-4.000000%|0.000000%|0.000000%
#> '.1%' 314.2%|123456789.1%|-4.0%|0.0%|0.0%
#> '10.2f'       3.14|1234567.89|     -0.04|      0.00|      0.00
#> '<10.2f' 3.14      |1234567.89|-0.04     |0.00      |0.00
#> '^10.2f'    3.14   |1234567.89|  -0.04   |   0.00   |   0.00
#> '+.2f' +3.14|+1234567.89|-0.04|+0.00|+0.00
#> ' .2f'  3.14| 1234567.89|-0.04| 0.00| 0.00
#> '010.2f' 0000003.14|1234567.89|-000000.04|0000000.00|0000000.00
#> ',.2f' 3.14|1,234,567.89|-0.04|0.00|0.00
#> '_.1f' 3.1|1_234_567.9|-0.0|0.0|0.0
#> '#.0f' 3.|1234568.|-0.|0.|0.
#> 'n' 3.14159|1.23457e+06|-0.04|1e-10|0
#> 'z.1f' 3.1|1234567.9|0.0|0.0|0.0
#> '.10g' 3.14159|1234567.891|-0.04|1e-10|0
#> '*^+12,.1f' ****+3.1****|+1,234,567.9|****-0.0****|****+0.0****|****+0.0****
print("|".join(format(v, s) for v in (float("inf"), float("nan"), float("-inf")) for s in ("", "f", "F", ".2e", "g", "08.1f", "+", "%")))
#> inf|inf|INF|inf|inf|00000inf|+inf|inf%|nan|nan|NAN|nan|nan|00000nan|+nan|nan%|-inf|-inf|-INF|-inf|-inf|-0000inf|-inf|-inf%
# ---
# Strings: width, alignment, fill of any character, precision cuts.
for spec in ("", "s", "8", "<8", ">8", "^8", "*^9", ".2", ".0", "8.2", "é>6", "0<6", ">>6", "08", "^1", "->4"):
    print(repr(spec), format("abc", spec) + "|", end=" ")
print()
#> '' abc| 's' abc| '8' abc     | '<8' abc     | '>8'      abc| '^8'   abc   | '*^9' ***abc***| '.2' ab| '.0' | '8.2' ab      | 'é>6' éééabc| '0<6' abc000| '>>6' >>>abc| '08' abc00000| '^1' abc| '->4' -abc|
print(format("", "5") + "|", format("é", "^3") + "|", f"{'日本':>4}|", format("abc", "=^7"))
#>      |  é |   日本| ==abc==
# ---
# Other types: bool, None, complex, containers, bytes, types.
print(format(True), format(True, "d"), format(True, ">6"), format(False, "b"), format(None), format([1]), format(1 + 2j), format(1 + 2j, ".1f"), format(3j, ">10"), format(b"x"), format(int), format(1.5 + 0j, "g"))
#> True 1      1 0 None [1] (1+2j) 1.0+2.0j         3j b'x' <class 'int'> 1.5+0j
for f in (lambda: format([1], ">5"), lambda: format(None, "5"), lambda: format({}, "s"), lambda: format(b"x", "5"), lambda: format(1j, "05"), lambda: format(True, "s"), lambda: format(1j, "%")):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> TypeError unsupported format string passed to list.__format__
#> TypeError unsupported format string passed to NoneType.__format__
#> TypeError unsupported format string passed to dict.__format__
#> TypeError unsupported format string passed to bytes.__format__
#> ValueError Zero padding is not allowed in complex format specifier
#> ValueError Unknown format code 's' for object of type 'bool'
#> ValueError Unknown format code '%' for object of type 'complex'
# ---
# Bad specs, in CPython's words.
for value, spec in ((1, "s"), (1, ".2d"), (1, "q"), ("a", "d"), ("a", "+"), ("a", "="), ("a", ","), (1.5, "d"), (1.5, "x"), (1, ",c"), (1.0, ",n"), (1, "+c"), (300, "#c"), (-1, "c"), (1, ".f"), (1, "5.") , ("a", "s5"), (1, "<<<5"), (1, "_,"), (1, "#_c")):
    try:
        print(repr(format(value, spec)))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
#> ValueError Unknown format code 's' for object of type 'int'
#> ValueError Precision not allowed in integer format specifier
#> ValueError Unknown format code 'q' for object of type 'int'
#> ValueError Unknown format code 'd' for object of type 'str'
#> ValueError Sign not allowed in string format specifier
#> ValueError '=' alignment not allowed in string format specifier
#> ValueError Cannot specify ',' with 's'.
#> ValueError Unknown format code 'd' for object of type 'float'
#> ValueError Unknown format code 'x' for object of type 'float'
#> ValueError Cannot specify ',' with 'c'.
#> ValueError Cannot specify ',' with 'n'.
#> ValueError Sign not allowed with integer format specifier 'c'
#> ValueError Alternate form (#) not allowed with integer format specifier 'c'
#> OverflowError %c arg not in range(0x110000)
#> ValueError Format specifier missing precision
#> ValueError Format specifier missing precision
#> ValueError Invalid format specifier 's5' for object of type 'str'
#> ValueError Invalid format specifier '<<<5' for object of type 'int'
#> ValueError Cannot specify both ',' and '_'.
#> ValueError Cannot specify '_' with 'c'.
# ---
# Rounding in formats is of the exact binary value, half to even.
print([f"{v:.0f}" for v in (0.5, 1.5, 2.5, -0.5)], [f"{v:.1f}" for v in (0.25, 0.35, 0.05, 1.15)], f"{2.675:.2f}", f"{1e22:.0f}", f"{0.1:.20f}", f"{123456.789:.3g}", f"{1e-5:g}", f"{1e16:g}", f"{100000:g}", f"{1000000:g}")
#> ['0', '2', '2', '-0'] ['0.2', '0.3', '0.1', '1.1'] 2.67 10000000000000000000000 0.10000000000000000555 1.23e+05 1e-05 1e+16 100000 1e+06
print(f"{10**30:,}", f"{10**30:.3e}", f"{2**100:x}", f"{-255:#06x}", f"{1/3:.50f}"[:30], f"{7:03}", f"{-7:03}", f"{3.0:05}", f"{1e100:.0f}"[:12])
#> 1,000,000,000,000,000,000,000,000,000,000 1.000e+30 10000000000000000000000000 -0x0ff 0.3333333333333333148296162562 007 -07 003.0 100000000000
# ---
# Tables: alignment of mixed columns.
rows = [("apple", 3, 1.5), ("watermelon", 12, 0.333), ("fig", 1000, 12345.678)]
for name, n, price in rows:
    print(f"{name:<12}|{n:>6,}|{price:>12,.2f}|{price / 100:>8.1%}")
#> apple       |     3|        1.50|    1.5%
#> watermelon  |    12|        0.33|    0.3%
#> fig         | 1,000|   12,345.68|12345.7%
print("-" * 12 + "+" + "=" * 6)
#> ------------+======
print("{:<{w}}|{:>{w}}".format("a", "b", w=4), "%-5s|%5s" % ("a", "b"), "a".ljust(3, ".") + "b".rjust(3, "."), "c".center(4, "-"))
#> a   |   b a    |    b a....b -c--
