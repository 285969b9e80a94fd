# Raise a class or an instance; a class is called without arguments.
class Custom(Exception):
    def __init__(self, *args):
        print("made", args)
        super().__init__(*args)
for f in (lambda: Custom, lambda: Custom("a", 1), lambda: ValueError, lambda: KeyError("k")):
    try:
        raise f()
    except Exception as error:
        print(repr(error), error.args)
#> made ()
#> Custom() ()
#> made ('a', 1)
#> Custom('a', 1) ('a', 1)
#> ValueError() ()
#> KeyError('k') ('k',)
# ---
# What cannot be raised.
class Plain: pass
for thing in (1, "text", None, Plain, Plain(), [ValueError], int):
    try:
        raise thing
    except TypeError as error:
        print(error)
#> exceptions must derive from BaseException
#> exceptions must derive from BaseException
#> exceptions must derive from BaseException
#> exceptions must derive from BaseException
#> exceptions must derive from BaseException
#> exceptions must derive from BaseException
#> exceptions must derive from BaseException
try:
    raise ValueError("x") from "cause"
except TypeError as error:
    print(error)
#> exception causes must derive from BaseException
# ---
# raise from: __cause__, __suppress_context__, the class is instantiated.
def cause_of(make):
    try:
        try:
            {}["k"]
        except KeyError as key_error:
            make(key_error)
    except Exception as error:
        return repr(error), repr(error.__cause__), repr(error.__context__), error.__suppress_context__
def explicit(e):
    raise ValueError("v") from e
def fresh(e):
    raise ValueError("v") from OSError
def silent(e):
    raise ValueError("v") from None
def implicit(e):
    raise ValueError("v")
def again(e):
    raise e
def bare(e):
    raise
for make in (explicit, fresh, silent, implicit, again, bare):
    print(cause_of(make))
#> ("ValueError('v')", "KeyError('k')", "KeyError('k')", True)
#> ("ValueError('v')", 'OSError()', "KeyError('k')", True)
#> ("ValueError('v')", 'None', "KeyError('k')", True)
#> ("ValueError('v')", 'None', "KeyError('k')", False)
#> ("KeyError('k')", 'None', 'None', False)
#> ("KeyError('k')", 'None', 'None', False)
# ---
# Bare raise re-raises the exception being handled, from a called function too; else RuntimeError.
def reraise():
    raise
try:
    try:
        1 / 0
    except ZeroDivisionError:
        reraise()
except ZeroDivisionError as error:
    print("again", error)
#> again division by zero
try:
    raise
except RuntimeError as error:
    print(error)
#> No active exception to reraise
try:
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            {}["k"]
        except KeyError:
            pass
        raise
except Exception as error:
    print(repr(error), error.__context__)
#> ZeroDivisionError('division by zero') None
# ---
# An exception instance keeps its identity and attributes through re-raising.
error = ValueError("one")
error.extra = [1]
for _ in range(2):
    try:
        raise error
    except ValueError as caught:
        print(caught is error, caught.extra, caught.args)
        caught.extra.append(len(caught.extra))
#> True [1] ('one',)
#> True [1, 1] ('one',)
# ---
# The innermost matching handler wins; a subclass matches its base.
class A(Exception): pass
class B(A): pass
class C(B, KeyError): pass
for cls in (A, B, C):
    try:
        raise cls("x")
    except KeyError as e:
        print("key", repr(e), str(e))
    except B as e:
        print("b", e)
    except A as e:
        print("a", e)
#> a x
#> b x
#> key C('x') 'x'
# ---
# An uncaught custom exception leaves with its message.
class OutOfStock(Exception):
    def __init__(self, item, left):
        super().__init__(f"{item}: only {left} left")
        self.item = item
def order(item, n):
    if n > 2:
        raise OutOfStock(item, 2)
    return n
print(order("pen", 1))
#> 1
order("pen", 5)  #! OutOfStock: pen: only 2 left
