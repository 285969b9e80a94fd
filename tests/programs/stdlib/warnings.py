# Warnings: filters, recording, hooks, and their text on stderr.
import warnings, sys, io
sys.stderr = err = io.StringIO()
def old():
    warnings.warn("old is old", DeprecationWarning, stacklevel=2)
    return 1
warnings.warn("plain")
for i in range(3): old()
for i in range(2):
    warnings.warn(f"n {i}")
warnings.warn("runtime", RuntimeWarning)
warnings.warn(UserWarning("instance"))
class MyW(UserWarning): pass
warnings.warn("mine", MyW)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old(); old()
    warnings.warn("x", MyW)
    print(len(caught), [str(w.message) for w in caught], caught[0].category, caught[0].lineno, caught[0].filename.rsplit("/")[-1] == "main.py", issubclass(caught[-1].category, UserWarning))
    print(str(caught[-1]).replace(caught[-1].filename, "F"))
#> 3 ['old is old', 'old is old', 'x'] <class 'DeprecationWarning'> 17 True True
#> {message : MyW('x'), category : 'MyW', filename : 'F', lineno : 18, line : None}
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try: warnings.warn("boom", MyW)
    except MyW as e: print("raised", repr(e))
#> raised MyW('boom')
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    warnings.warn("silent")
with warnings.catch_warnings(record=True) as c2:
    warnings.filterwarnings("ignore", message=".*secret.*")
    warnings.filterwarnings("once", category=RuntimeWarning)
    warnings.warn("a Secret thing"); warnings.warn("open")
    for i in range(3): warnings.warn("rt", RuntimeWarning)
    print([str(w.message) for w in c2])
#> ['open', 'rt']
with warnings.catch_warnings(record=True) as c3:
    warnings.resetwarnings(); warnings.simplefilter("default")
    for i in range(3): warnings.warn("dup")
    warnings.simplefilter("module")
    for i in range(3): warnings.warn("dup2")
    warnings.warn("pend", PendingDeprecationWarning)
    print([str(w.message) for w in c3])
#> ['dup', 'dup2', 'pend']
for bad in (lambda: warnings.warn("a", int), lambda: warnings.warn("a", 3)):
    try: bad()
    except TypeError as e: print(e)
#> category must be a Warning subclass, not 'type'
#> category must be a Warning subclass, not 'int'
for bad in (lambda: warnings.simplefilter("nope"), lambda: warnings.filterwarnings("bad"), lambda: warnings.simplefilter("error", lineno=-1), lambda: warnings.filterwarnings("error", message=3)):
    try: bad()
    except (ValueError, TypeError, AssertionError) as e: print(type(e).__name__, e)
#> AssertionError invalid action: 'nope'
#> AssertionError invalid action: 'bad'
#> AssertionError lineno must be an int >= 0
#> AssertionError message must be a string
def show(message, category, filename, lineno, file=None, line=None): print("SHOW", message, category.__name__, lineno, file, line)
keep = warnings.showwarning
warnings.showwarning = show
warnings.warn("shown by me"); warnings.showwarning = keep
#> SHOW shown by me UserWarning 61 None None
warnings.formatwarning, fw = (lambda m, c, f, l, line=None: f"[{c.__name__}] {m}\n"), warnings.formatwarning
warnings.warn("formatted by me"); warnings.formatwarning = fw
print(warnings.formatwarning("m", UserWarning, "file.py", 3, "the line"), end="")
#> file.py:3: UserWarning: m
#>   the line
warnings.warn_explicit("exp", UserWarning, "zz.py", 7)
cm = warnings.catch_warnings()
try: cm.__exit__()
except RuntimeError as e: print(e)
#> Cannot exit catch_warnings() without entering first
print(err.getvalue(), end="")
#> main.py:7: UserWarning: plain
#>   warnings.warn("plain")
#> main.py:8: DeprecationWarning: old is old
#>   for i in range(3): old()
#> main.py:10: UserWarning: n 0
#>   warnings.warn(f"n {i}")
#> main.py:10: UserWarning: n 1
#>   warnings.warn(f"n {i}")
#> main.py:11: RuntimeWarning: runtime
#>   warnings.warn("runtime", RuntimeWarning)
#> main.py:12: UserWarning: instance
#>   warnings.warn(UserWarning("instance"))
#> main.py:14: MyW: mine
#>   warnings.warn("mine", MyW)
#> [UserWarning] formatted by me
#> zz.py:7: UserWarning: exp
print(warnings.catch_warnings(record=True), len(warnings.filters) > 3)
#> catch_warnings(record=True) True
