d = {"a": 1}
k, v, i = d.keys(), d.values(), d.items()
for f in (lambda: v - range(3), lambda: v & {1}, lambda: {1} | v, lambda: k - range(3), lambda: k & ["a"], lambda: sorted(map(str, i | [1])), lambda: v ^ v, lambda: sorted(map(str, k | v))):
    try: print(f())
    except TypeError as e: print(e)
#> unsupported operand type(s) for -: 'dict_values' and 'range'
#> unsupported operand type(s) for &: 'dict_values' and 'set'
#> unsupported operand type(s) for |: 'set' and 'dict_values'
#> {'a'}
#> {'a'}
#> ["('a', 1)", '1']
#> unsupported operand type(s) for ^: 'dict_values' and 'dict_values'
#> ['1', 'a']
try: sorted({1: "a", "x": 2})
except TypeError as e: print(e)
#> '<' not supported between instances of 'str' and 'int'
try: sorted([1, "a", 2])
except TypeError as e: print(e)
#> '<' not supported between instances of 'str' and 'int'
