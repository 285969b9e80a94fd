# Parts of a group by a condition, `derive` overridden: notes, cause and traceback go with them.
class MyGroup(ExceptionGroup):
    def derive(self, excs):
        return MyGroup(self.message + "!", excs)
g = MyGroup("m", [ValueError(1), ExceptionGroup("n", [TypeError(2), ValueError(3)]), KeyError("k")])
g.add_note("nn")
g.__cause__ = OSError("c")
print(g.split(ValueError))
#> (MyGroup('m!', [ValueError(1), ExceptionGroup('n', [ValueError(3)])]), MyGroup('m!', [ExceptionGroup('n', [TypeError(2)]), KeyError('k')]))
a, b = g.split(lambda e: isinstance(e, KeyError))
print(a, b, type(a), a.__notes__, repr(a.__cause__), a.__traceback__)
#> m! (1 sub-exception) m! (2 sub-exceptions) <class '__main__.MyGroup'> ['nn'] OSError('c') None
print(repr(a), repr(b))
#> MyGroup('m!', [KeyError('k')]) MyGroup('m!', [ValueError(1), ExceptionGroup('n', [TypeError(2), ValueError(3)])])
print(g.subgroup(lambda e: isinstance(e, ExceptionGroup)))
#> m (3 sub-exceptions)
print(g.subgroup(lambda e: False), g.split(lambda e: True)[1], g.subgroup(lambda e: True) is g)
#> None None True
print(g.subgroup((TypeError, KeyError)))
#> m! (2 sub-exceptions)
print(repr(g.subgroup(ExceptionGroup)), g.subgroup(MyGroup) is g)
#> MyGroup('m', [ValueError(1), ExceptionGroup('n', [TypeError(2), ValueError(3)]), KeyError('k')]) True
def boom(e): raise RuntimeError("boom")
try: g.split(boom)
except RuntimeError as e: print(repr(e))
#> RuntimeError('boom')
class Bad(ExceptionGroup):
    def derive(self, excs): return 5
try: Bad("m", [ValueError(), KeyError()]).split(ValueError)
except TypeError as e: print(e)
#> derive must return an instance of BaseExceptionGroup
class Plain(ExceptionGroup): pass
p = Plain("m", [ValueError(), KeyError()])
print(repr(p.subgroup(KeyError)), type(p.derive([ValueError()])))
#> ExceptionGroup('m', [KeyError()]) <class 'ExceptionGroup'>
try:
    raise g
except* ValueError as v:
    print(repr(v), v.__notes__)
except* TypeError as t:
    print(repr(t))
except* KeyError as k:
    print(repr(k), type(k))
#> MyGroup('m!', [ValueError(1), ExceptionGroup('n', [ValueError(3)])]) ['nn']
#> MyGroup('m!!', [ExceptionGroup('n', [TypeError(2)])])
#> MyGroup('m!!!', [KeyError('k')]) <class '__main__.MyGroup'>
print(repr(BaseExceptionGroup("m", [ValueError()])), repr(BaseExceptionGroup("m", [KeyboardInterrupt()])))
#> ExceptionGroup('m', [ValueError()]) BaseExceptionGroup('m', [KeyboardInterrupt()])
print(g.message, g.exceptions, g.args)
#> m (ValueError(1), ExceptionGroup('n', [TypeError(2), ValueError(3)]), KeyError('k')) ('m', [ValueError(1), ExceptionGroup('n', [TypeError(2), ValueError(3)]), KeyError('k')])
# ---
# What is being handled is what format_exc tells; a group's tree, notes, causes.
import traceback
print(traceback.format_exc(), end="")
#> NoneType: None
def fail():
    raise ExceptionGroup("several", [ValueError("a"), ExceptionGroup("inner", [KeyError("k")])])
try:
    try:
        fail()
    except ExceptionGroup as group:
        group.add_note("first\nsecond")
        raise LookupError("outer") from group
except LookupError as error:
    for line in traceback.format_exc().splitlines():
        if set(line) - set(" ~^|"):
            print(line)
    print(traceback.format_exception_only(error))
    print([(frame.name, frame.lineno, frame.line) for frame in traceback.extract_tb(error.__traceback__)])
    print(traceback.format_exception(error, chain=False)[-1], end="")
    print(traceback.format_list([("f.py", 3, "name", "text here")]))
    print("".join(traceback.TracebackException.from_exception(error).format_exception_only()), end="")
#>   + Exception Group Traceback (most recent call last):
#>   |   File "main.py", line 60, in <module>
#>   |     fail()
#>   |   File "main.py", line 57, in fail
#>   |     raise ExceptionGroup("several", [ValueError("a"), ExceptionGroup("inner", [KeyError("k")])])
#>   | ExceptionGroup: several (2 sub-exceptions)
#>   | first
#>   | second
#>   +-+---------------- 1 ----------------
#>     | ValueError: a
#>     +---------------- 2 ----------------
#>     | ExceptionGroup: inner (1 sub-exception)
#>     +-+---------------- 1 ----------------
#>       | KeyError: 'k'
#>       +------------------------------------
#> The above exception was the direct cause of the following exception:
#> Traceback (most recent call last):
#>   File "main.py", line 63, in <module>
#>     raise LookupError("outer") from group
#> LookupError: outer
#> ['LookupError: outer\n']
#> [('<module>', 63, 'raise LookupError("outer") from group')]
#> LookupError: outer
#> ['  File "f.py", line 3, in name\n    text here\n']
#> LookupError: outer
# ---
# Recursion is told once with a count.
import traceback
def down(n):
    return down(n - 1) if n else 1 / 0
try:
    down(20)
except ZeroDivisionError:
    print([line for line in traceback.format_exc().splitlines() if "repeated" in line])
#> ['  [Previous line repeated 18 more times]']
