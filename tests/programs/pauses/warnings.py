# Filters, hooks and what was recorded come back from a pause; a pause in a hook.
import io, sys, warnings
own, sys.stderr = sys.stderr, io.StringIO()
ask("redirected")
warnings.warn("first")
def old(): warnings.warn("old", DeprecationWarning, stacklevel=2)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old()
    ask("recording")
    old()
    warnings.warn(str(ask("inside")))
    print([str(w.message) for w in caught], [w.lineno for w in caught])
#> ['old', 'old', 'inside'] [9, 11, 12]
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn(ask("raise"))
    except UserWarning as error:
        print(repr(error), ask("caught"))
#> UserWarning('raise') caught
def show(message, category, filename, lineno, file=None, line=None):
    print("show", ask(str(message)), category.__name__, lineno)
kept, warnings.showwarning = warnings.showwarning, show
warnings.warn("hooked")
#> show hooked UserWarning 25
ask("hook set")
warnings.warn("again")
#> show again UserWarning 28
warnings.showwarning = kept
for n in range(2):
    ask(n)
    old()
print(sys.stderr.getvalue())
#> main.py:5: UserWarning: first
#>   warnings.warn("first")
#> main.py:33: DeprecationWarning: old
#>   old()
#>
sys.stderr = own
