class A:
    def __repr__(self): return "A()"
    def __format__(self, s): return "A<"+s+">"
class S(str): pass
for v in (1,-5,2**40,2**70,1.5,-0.0,float('nan'),"abc",None,True,A(),S("q"),[1],1j,b"x"):
    for f in (lambda v:f"{v:>10}|",lambda v:f"{v:.2f}|",lambda v:f"{v:8.2f}|",lambda v:f"{v:,}|",lambda v:f"{v:05d}|",lambda v:f"{v:x}|",lambda v:f"{v:*^9}|",lambda v:f"{v:+}|",lambda v:f"{v:s}|",lambda v:f"{v:%}|",lambda v:f"{v:_}|",lambda v:f"{v:e}{v:<3}|",lambda v:f"{v!r:>8}|",lambda v:f"{v=:>8}|",lambda v:f"{v:{5}}|",lambda v:f"{v:c}|",lambda v:f"{v:}|", lambda v:f"{v:\n>5}"):
        try: print(f(v))
        except Exception as e: print(type(e).__name__, e)
#>          1|
#> 1.00|
#>     1.00|
#> 1|
#> 00001|
#> 1|
#> ****1****|
#> +1|
#> ValueError Unknown format code 's' for object of type 'int'
#> 100.000000%|
#> 1|
#> 1.000000e+001  |
#>        1|
#> v=       1|
#>     1|
#> |
#> 1|
#>
#>
#>
#>
#> 1
#>         -5|
#> -5.00|
#>    -5.00|
#> -5|
#> -0005|
#> -5|
#> ***-5****|
#> -5|
#> ValueError Unknown format code 's' for object of type 'int'
#> -500.000000%|
#> -5|
#> -5.000000e+00-5 |
#>       -5|
#> v=      -5|
#>    -5|
#> OverflowError %c arg not in range(0x110000)
#> -5|
#>
#>
#>
#> -5
#> 1099511627776|
#> 1099511627776.00|
#> 1099511627776.00|
#> 1,099,511,627,776|
#> 1099511627776|
#> 10000000000|
#> 1099511627776|
#> +1099511627776|
#> ValueError Unknown format code 's' for object of type 'int'
#> 109951162777600.000000%|
#> 1_099_511_627_776|
#> 1.099512e+121099511627776|
#> 1099511627776|
#> v=1099511627776|
#> 1099511627776|
#> OverflowError %c arg not in range(0x110000)
#> 1099511627776|
#> 1099511627776
#> 1180591620717411303424|
#> 1180591620717411303424.00|
#> 1180591620717411303424.00|
#> 1,180,591,620,717,411,303,424|
#> 1180591620717411303424|
#> 400000000000000000|
#> 1180591620717411303424|
#> +1180591620717411303424|
#> ValueError Unknown format code 's' for object of type 'int'
#> 118059162071741130342400.000000%|
#> 1_180_591_620_717_411_303_424|
#> 1.180592e+211180591620717411303424|
#> 1180591620717411303424|
#> v=1180591620717411303424|
#> 1180591620717411303424|
#> OverflowError Python int too large to convert to C long
#> 1180591620717411303424|
#> 1180591620717411303424
#>        1.5|
#> 1.50|
#>     1.50|
#> 1.5|
#> ValueError Unknown format code 'd' for object of type 'float'
#> ValueError Unknown format code 'x' for object of type 'float'
#> ***1.5***|
#> +1.5|
#> ValueError Unknown format code 's' for object of type 'float'
#> 150.000000%|
#> 1.5|
#> 1.500000e+001.5|
#>      1.5|
#> v=     1.5|
#>   1.5|
#> ValueError Unknown format code 'c' for object of type 'float'
#> 1.5|
#>
#>
#> 1.5
#>       -0.0|
#> -0.00|
#>    -0.00|
#> -0.0|
#> ValueError Unknown format code 'd' for object of type 'float'
#> ValueError Unknown format code 'x' for object of type 'float'
#> **-0.0***|
#> -0.0|
#> ValueError Unknown format code 's' for object of type 'float'
#> -0.000000%|
#> -0.0|
#> -0.000000e+00-0.0|
#>     -0.0|
#> v=    -0.0|
#>  -0.0|
#> ValueError Unknown format code 'c' for object of type 'float'
#> -0.0|
#>
#> -0.0
#>        nan|
#> nan|
#>      nan|
#> nan|
#> ValueError Unknown format code 'd' for object of type 'float'
#> ValueError Unknown format code 'x' for object of type 'float'
#> ***nan***|
#> +nan|
#> ValueError Unknown format code 's' for object of type 'float'
#> nan%|
#> nan|
#> nannan|
#>      nan|
#> v=     nan|
#>   nan|
#> ValueError Unknown format code 'c' for object of type 'float'
#> nan|
#>
#>
#> nan
#>        abc|
#> ValueError Unknown format code 'f' for object of type 'str'
#> ValueError Unknown format code 'f' for object of type 'str'
#> ValueError Cannot specify ',' with 's'.
#> ValueError Unknown format code 'd' for object of type 'str'
#> ValueError Unknown format code 'x' for object of type 'str'
#> ***abc***|
#> ValueError Sign not allowed in string format specifier
#> abc|
#> ValueError Unknown format code '%' for object of type 'str'
#> ValueError Cannot specify '_' with 's'.
#> ValueError Unknown format code 'e' for object of type 'str'
#>    'abc'|
#> v=     abc|
#> abc  |
#> ValueError Unknown format code 'c' for object of type 'str'
#> abc|
#>
#>
#> abc
#> TypeError unsupported format string passed to NoneType.__format__
#> TypeError unsupported format string passed to NoneType.__format__
#> TypeError unsupported format string passed to NoneType.__format__
#> TypeError unsupported format string passed to NoneType.__format__
#> TypeError unsupported format string passed to NoneType.__format__
#> TypeError unsupported format string passed to NoneType.__format__
#> TypeError unsupported format string passed to NoneType.__format__
#> TypeError unsupported format string passed to NoneType.__format__
#> TypeError unsupported format string passed to NoneType.__format__
#> TypeError unsupported format string passed to NoneType.__format__
#> TypeError unsupported format string passed to NoneType.__format__
#> TypeError unsupported format string passed to NoneType.__format__
#>     None|
#> TypeError unsupported format string passed to NoneType.__format__
#> TypeError unsupported format string passed to NoneType.__format__
#> TypeError unsupported format string passed to NoneType.__format__
#> None|
#> TypeError unsupported format string passed to NoneType.__format__
#>          1|
#> 1.00|
#>     1.00|
#> 1|
#> 00001|
#> 1|
#> ****1****|
#> +1|
#> ValueError Unknown format code 's' for object of type 'bool'
#> 100.000000%|
#> 1|
#> 1.000000e+001  |
#>     True|
#> v=       1|
#>     1|
#> |
#> True|
#>
#>
#>
#>
#> 1
#> A<>10>|
#> A<.2f>|
#> A<8.2f>|
#> A<,>|
#> A<05d>|
#> A<x>|
#> A<*^9>|
#> A<+>|
#> A<s>|
#> A<%>|
#> A<_>|
#> A<e>A<<3>|
#>      A()|
#> v=A<>8>|
#> A<5>|
#> A<c>|
#> A<>|
#> A<
#> >5>
#>          q|
#> ValueError Unknown format code 'f' for object of type 'S'
#> ValueError Unknown format code 'f' for object of type 'S'
#> ValueError Cannot specify ',' with 's'.
#> ValueError Unknown format code 'd' for object of type 'S'
#> ValueError Unknown format code 'x' for object of type 'S'
#> ****q****|
#> ValueError Sign not allowed in string format specifier
#> q|
#> ValueError Unknown format code '%' for object of type 'S'
#> ValueError Cannot specify '_' with 's'.
#> ValueError Unknown format code 'e' for object of type 'S'
#>      'q'|
#> v=       q|
#> q    |
#> ValueError Unknown format code 'c' for object of type 'S'
#> q|
#>
#>
#>
#>
#> q
#> TypeError unsupported format string passed to list.__format__
#> TypeError unsupported format string passed to list.__format__
#> TypeError unsupported format string passed to list.__format__
#> TypeError unsupported format string passed to list.__format__
#> TypeError unsupported format string passed to list.__format__
#> TypeError unsupported format string passed to list.__format__
#> TypeError unsupported format string passed to list.__format__
#> TypeError unsupported format string passed to list.__format__
#> TypeError unsupported format string passed to list.__format__
#> TypeError unsupported format string passed to list.__format__
#> TypeError unsupported format string passed to list.__format__
#> TypeError unsupported format string passed to list.__format__
#>      [1]|
#> TypeError unsupported format string passed to list.__format__
#> TypeError unsupported format string passed to list.__format__
#> TypeError unsupported format string passed to list.__format__
#> [1]|
#> TypeError unsupported format string passed to list.__format__
#>         1j|
#> 0.00+1.00j|
#> 0.00+1.00j|
#> 1j|
#> ValueError Unknown format code 'd' for object of type 'complex'
#> ValueError Unknown format code 'x' for object of type 'complex'
#> ***1j****|
#> +1j|
#> ValueError Unknown format code 's' for object of type 'complex'
#> ValueError Unknown format code '%' for object of type 'complex'
#> 1j|
#> 0.000000e+00+1.000000e+00j1j |
#>       1j|
#> v=      1j|
#>    1j|
#> ValueError Unknown format code 'c' for object of type 'complex'
#> 1j|
#>
#>
#>
#> 1j
#> TypeError unsupported format string passed to bytes.__format__
#> TypeError unsupported format string passed to bytes.__format__
#> TypeError unsupported format string passed to bytes.__format__
#> TypeError unsupported format string passed to bytes.__format__
#> TypeError unsupported format string passed to bytes.__format__
#> TypeError unsupported format string passed to bytes.__format__
#> TypeError unsupported format string passed to bytes.__format__
#> TypeError unsupported format string passed to bytes.__format__
#> TypeError unsupported format string passed to bytes.__format__
#> TypeError unsupported format string passed to bytes.__format__
#> TypeError unsupported format string passed to bytes.__format__
#> TypeError unsupported format string passed to bytes.__format__
#>     b'x'|
#> TypeError unsupported format string passed to bytes.__format__
#> TypeError unsupported format string passed to bytes.__format__
#> TypeError unsupported format string passed to bytes.__format__
#> b'x'|
#> TypeError unsupported format string passed to bytes.__format__
