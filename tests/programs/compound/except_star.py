# Each except* takes its part of the group; the rest goes on.
try:
    raise ExceptionGroup("many", [ValueError(1), TypeError(2), ValueError(3), KeyError(4)])
except* ValueError as group:
    print("values", repr(group))
except* (TypeError, KeyError) as group:
    print("others", group.exceptions)
#> values ExceptionGroup('many', [ValueError(1), ValueError(3)])
#> others (TypeError(2), KeyError(4))
# ---
# What no clause takes is raised again, as a group of the same message.
try:
    try:
        raise ExceptionGroup("many", [ValueError(1), OSError(2)])
    except* ValueError:
        print("handled")
except ExceptionGroup as group:
    print(repr(group))
#> handled
#> ExceptionGroup('many', [OSError(2)])
# ---
# A plain exception is wrapped for the clause, and matched as usual.
try:
    raise ValueError("plain")
except* ValueError as group:
    print(type(group).__name__, repr(group.message), group.exceptions)
#> ExceptionGroup '' (ValueError('plain'),)
try:
    try:
        raise KeyError("k")
    except* ValueError:
        print("no")
except KeyError as error:
    print("through", repr(error))
#> through KeyError('k')
# ---
# Nested groups keep their shape in the parts.
nested = ExceptionGroup("outer", [ValueError(1), ExceptionGroup("inner", [ValueError(2), TypeError(3)])])
try:
    raise nested
except* TypeError as group:
    print(repr(group))
except* ValueError as group:
    print(repr(group))
#> ExceptionGroup('outer', [ExceptionGroup('inner', [TypeError(3)])])
#> ExceptionGroup('outer', [ValueError(1), ExceptionGroup('inner', [ValueError(2)])])
# ---
# Exceptions raised in the clauses are collected into a new group with what is left.
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError:
        raise KeyError("new")
    except* TypeError:
        raise
except ExceptionGroup as group:
    print(repr(group.message), [repr(e) for e in group.exceptions])
    print(repr(group.exceptions[0].__context__))
#> '' ["KeyError('new')", "ExceptionGroup('g', [TypeError(2), OSError(3)])"]
#> ExceptionGroup('g', [ValueError(1)])
# ---
# else and finally; the flow goes on after the clauses.
def f(error):
    try:
        if error:
            raise error
    except* ValueError:
        print("clause")
    else:
        print("else")
    finally:
        print("finally")
    return "end"
print(f(None), f(ValueError("v")))
#> else
#> finally
#> clause
#> finally
#> end end
# ---
# except* cannot take ExceptionGroup itself.
try:
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except* ExceptionGroup:
        pass
except TypeError as error:
    print(error)
#> catching ExceptionGroup with except* is not allowed. Use except instead.
# ---
# Groups: split, subgroup, derive; the kind of group follows its members.
g = ExceptionGroup("g", [ValueError("a"), ExceptionGroup("h", [KeyError("b"), ValueError("c")])])
print(g.split(ValueError))
#> (ExceptionGroup('g', [ValueError('a'), ExceptionGroup('h', [ValueError('c')])]), ExceptionGroup('g', [ExceptionGroup('h', [KeyError('b')])]))
print(g.subgroup(KeyError), g.subgroup(OSError))
#> g (1 sub-exception) None
print(g.subgroup(lambda e: "c" in str(e)))
#> g (2 sub-exceptions)
print(str(g), g.message, len(g.exceptions))
#> g (2 sub-exceptions) g 2
print(type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)
#> ExceptionGroup BaseExceptionGroup
for make in (lambda: ExceptionGroup("x", []), lambda: ExceptionGroup("x", [1]), lambda: ExceptionGroup("x", [KeyboardInterrupt()]), lambda: ExceptionGroup("x", ValueError())):
    try:
        make()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
#> ValueError second argument (exceptions) must be a non-empty sequence
#> ValueError Item 0 of second argument (exceptions) is not an exception
#> TypeError Cannot nest BaseExceptions in an ExceptionGroup
#> TypeError second argument (exceptions) must be a sequence
# ---
# A custom group that derives its parts.
class Failures(ExceptionGroup):
    def derive(self, excs):
        return Failures(self.message + "*", excs)
try:
    raise Failures("tasks", [ValueError(1), TypeError(2)])
except* ValueError as part:
    print(type(part).__name__, part)
except* TypeError as part:
    print(type(part).__name__, part.message)
#> Failures tasks* (1 sub-exception)
#> Failures tasks**
# ---
# An uncaught group.
def work():
    raise ExceptionGroup("tasks failed", [ValueError("a"), KeyError("b")])
work()  #! ExceptionGroup: tasks failed (2 sub-exceptions)
