# and/or give one of their operands, evaluate the right one only when needed.
def say(x):
    print("eval", x)
    return x
print(say(0) or say("") or say("last"), say(1) and say([]) and say(2))
#> eval 0
#> eval 
#> eval last
#> eval 1
#> eval []
#> last []
print(say(1) or say(2), say(None) and say(3))
#> eval 1
#> eval None
#> 1 None
print(1 and 2 or 3, 0 and 2 or 3, [] or {} or (), "a" and "b" and "c", not [] and "x")
#> 2 3 () c x
# ---
# Truth: empty containers, zeros, None; __bool__ first, then __len__, else true.
class Sized:
    def __init__(self, n):
        self.n = n
    def __len__(self):
        return self.n
class Both(Sized):
    def __bool__(self):
        return self.n == 0
class Neither: pass
values = [0, 1, 0.0, -0.0, 0j, "", "0", b"", [], [0], (), ((),), {}, {0: 0}, set(), range(0), range(1), None, ..., Sized(0), Sized(2), Both(0), Both(2), Neither(), float("nan"), len]
print([bool(v) for v in values])
#> [False, True, False, False, False, False, True, False, False, True, False, True, False, True, False, False, True, False, True, False, True, True, False, True, True, True]
# ---
# Bad __bool__ and __len__.
class BadBool:
    def __bool__(self):
        return 1
class BadLen:
    def __len__(self):
        return -1
class NotInt:
    def __len__(self):
        return "3"
for thing in (BadBool(), BadLen(), NotInt()):
    try:
        if thing:
            print("true")
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
#> TypeError __bool__ should return bool, returned int
#> ValueError __len__() should return >= 0
#> TypeError 'str' object cannot be interpreted as an integer
# ---
# not always gives a bool; it asks the truth once.
class Once:
    asked = 0
    def __bool__(self):
        Once.asked += 1
        return False
print(not Once(), Once.asked, not not 5, not "", (not 1) is False)
#> True 1 True True True
if not (Once() or Once()):
    print("both", Once.asked)
#> both 3
while Once() and Once():
    pass
print(Once.asked)
#> 4
# ---
# A conditional expression evaluates its condition first, then one branch only.
def say(x):
    print("eval", x)
    return x
print(say("then") if say(True) else say("else"))
#> eval True
#> eval then
#> then
print(say("then") if say(0) else say("else"))
#> eval 0
#> eval else
#> else
print("neg" if -1 > 0 else "zero" if 0 else "pos")
#> pos
print([1, 2][True if [] else False], (1 if 0 else 2, 3), 1 if 0 else (2, 3))
#> 1 (2, 3) (2, 3)
print((lambda: 1 if False else 2)(), [x if x else "-" for x in (0, 1)], 5 + (1 if True else 2) * 2)
#> 2 ['-', 1] 7
# ---
# `x = a or default` keeps falsy values out, `is None` does not.
def pad(text, width=None):
    width = width or 5
    return text.ljust(width, ".")
def pad2(text, width=None):
    width = 5 if width is None else width
    return text.ljust(width, ".")
print(pad("ab"), pad("ab", 0), pad2("ab"), pad2("ab", 0), pad("ab", 3))
#> ab... ab... ab... ab ab.
# ---
# Short circuit guards against errors.
d = {}
rows = []
print(d.get("k") and d["k"]["x"], rows and rows[0], None or 0 or [] or "end", (rows or [[9]])[0][0])
#> None [] end 9
x = None
print(x is not None and x > 5, x is None or x > 5)
#> False True
