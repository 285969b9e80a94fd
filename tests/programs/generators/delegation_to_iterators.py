# `yield from` over an object that gives an iterator which is no iterable itself.
class Nx:
    def __init__(s): s.n = 0
    def __next__(s):
        s.n += 1
        if s.n > 2: raise StopIteration("ret")
        return s.n
class It:
    def __iter__(s): print("iter"); return Nx()
class Sends(Nx):
    def send(s, v): print("send", v); return next(s)
    def throw(s, *a): print("throw", a[0]); return "thrown"
    def close(s): print("close")
class It2:
    def __iter__(s): return Sends()
def g():
    r = yield from It()
    print("r", r)
    r = yield from It2()
    print("r", r)
print(list(g()))
#> iter
#> r ret
#> r ret
#> [1, 2, 1, 2]
def h(): return (yield from It2())
x = h()
print(next(x), x.send("v"), x.throw(ValueError("q")))
#> send v
#> throw q
#> 1 2 thrown
x.close()
#> close
def k(): yield from Nx()
try: list(k())
except TypeError as e: print(e)
#> 'Nx' object is not iterable
for v in It(): print(v)
#> iter
#> 1
#> 2
print([v for v in It()], list(It()))
#> iter
#> iter
#> [1, 2] [1, 2]
