import re
def show(v): print(re.sub(r"0x[0-9a-f]+", "0x", v))
f = lambda: 0
g = (i for i in [])
for e in (ValueError(f), ValueError(f, 1), KeyError(f), KeyError(f, 2), Exception([f]), ValueError(), ValueError("a"), KeyError("k"), KeyError(), ExceptionGroup("g", [ValueError(f)]), OSError(2, "x"), StopIteration(g), Exception(e for e in []), KeyError(("t", f))):
    show(str(e)); show(repr(e)); show(f"{e} {e!r}"); show("%s %r" % (e, e)); show(str([e]))
#> <function <lambda> at 0x>
#> ValueError(<function <lambda> at 0x>)
#> <function <lambda> at 0x> ValueError(<function <lambda> at 0x>)
#> <function <lambda> at 0x> ValueError(<function <lambda> at 0x>)
#> [ValueError(<function <lambda> at 0x>)]
#> (<function <lambda> at 0x>, 1)
#> ValueError(<function <lambda> at 0x>, 1)
#> (<function <lambda> at 0x>, 1) ValueError(<function <lambda> at 0x>, 1)
#> (<function <lambda> at 0x>, 1) ValueError(<function <lambda> at 0x>, 1)
#> [ValueError(<function <lambda> at 0x>, 1)]
#> <function <lambda> at 0x>
#> KeyError(<function <lambda> at 0x>)
#> <function <lambda> at 0x> KeyError(<function <lambda> at 0x>)
#> <function <lambda> at 0x> KeyError(<function <lambda> at 0x>)
#> [KeyError(<function <lambda> at 0x>)]
#> (<function <lambda> at 0x>, 2)
#> KeyError(<function <lambda> at 0x>, 2)
#> (<function <lambda> at 0x>, 2) KeyError(<function <lambda> at 0x>, 2)
#> (<function <lambda> at 0x>, 2) KeyError(<function <lambda> at 0x>, 2)
#> [KeyError(<function <lambda> at 0x>, 2)]
#> [<function <lambda> at 0x>]
#> Exception([<function <lambda> at 0x>])
#> [<function <lambda> at 0x>] Exception([<function <lambda> at 0x>])
#> [<function <lambda> at 0x>] Exception([<function <lambda> at 0x>])
#> [Exception([<function <lambda> at 0x>])]
#>
#> ValueError()
#>  ValueError()
#>  ValueError()
#> [ValueError()]
#> a
#> ValueError('a')
#> a ValueError('a')
#> a ValueError('a')
#> [ValueError('a')]
#> 'k'
#> KeyError('k')
#> 'k' KeyError('k')
#> 'k' KeyError('k')
#> [KeyError('k')]
#>
#> KeyError()
#>  KeyError()
#>  KeyError()
#> [KeyError()]
#> g (1 sub-exception)
#> ExceptionGroup('g', [ValueError(<function <lambda> at 0x>)])
#> g (1 sub-exception) ExceptionGroup('g', [ValueError(<function <lambda> at 0x>)])
#> g (1 sub-exception) ExceptionGroup('g', [ValueError(<function <lambda> at 0x>)])
#> [ExceptionGroup('g', [ValueError(<function <lambda> at 0x>)])]
#> [Errno 2] x
#> FileNotFoundError(2, 'x')
#> [Errno 2] x FileNotFoundError(2, 'x')
#> [Errno 2] x FileNotFoundError(2, 'x')
#> [FileNotFoundError(2, 'x')]
#> <generator object <genexpr> at 0x>
#> StopIteration(<generator object <genexpr> at 0x>)
#> <generator object <genexpr> at 0x> StopIteration(<generator object <genexpr> at 0x>)
#> <generator object <genexpr> at 0x> StopIteration(<generator object <genexpr> at 0x>)
#> [StopIteration(<generator object <genexpr> at 0x>)]
#> <generator object <genexpr> at 0x>
#> Exception(<generator object <genexpr> at 0x>)
#> <generator object <genexpr> at 0x> Exception(<generator object <genexpr> at 0x>)
#> <generator object <genexpr> at 0x> Exception(<generator object <genexpr> at 0x>)
#> [Exception(<generator object <genexpr> at 0x>)]
#> ('t', <function <lambda> at 0x>)
#> KeyError(('t', <function <lambda> at 0x>))
#> ('t', <function <lambda> at 0x>) KeyError(('t', <function <lambda> at 0x>))
#> ('t', <function <lambda> at 0x>) KeyError(('t', <function <lambda> at 0x>))
#> [KeyError(('t', <function <lambda> at 0x>))]
show(repr(slice(f, 1))); show(str(slice(1, 2))); show(repr([slice(f)]))
#> slice(<function <lambda> at 0x>, 1, None)
#> slice(1, 2, None)
#> [slice(None, <function <lambda> at 0x>, None)]
class E(Exception): pass
class E2(Exception):
    def __str__(s): return "own"
class O:
    def __repr__(s): return "O!"
    def __str__(s): return "Ostr"
for e in (E(f), E2(f), E(O()), E(O(), 1), KeyError(O()), E([O()]), E2(O())):
    show(str(e)); show(repr(e))
#> <function <lambda> at 0x>
#> E(<function <lambda> at 0x>)
#> own
#> E2(<function <lambda> at 0x>)
#> Ostr
#> E(O!)
#> (O!, 1)
#> E(O!, 1)
#> O!
#> KeyError(O!)
#> [O!]
#> E([O!])
#> own
#> E2(O!)
show(repr(list[f])); show(repr(dict[str, f]))
#> list[__main__.<lambda>]
#> dict[str, __main__.<lambda>]
try: {}[f]
except KeyError as e: show(str(e)); show(repr(e))
#> <function <lambda> at 0x>
#> KeyError(<function <lambda> at 0x>)
try: {1}.remove(g)
except KeyError as e: show(str(e))
#> <generator object <genexpr> at 0x>
hexes = re.findall(r"0x([0-9a-f]+)", " ".join([str(ValueError(f)), repr(KeyError(g)), repr(slice(f)), repr([ValueError(f)])]))
print(len(hexes), len(set(hexes)) <= 2, hexes[0] == "%x" % id(f))
#> 4 True True
