class S(str):
    def __str__(self): return self
    def __eq__(self, o): print("eq"); return str.__eq__(self, o)
    __hash__ = str.__hash__
    def strip(self): return "stripped!"
class O:
    def __str__(self): return S("x")
    def __repr__(self): return S("r")
t = str(O()); r = repr(O())
print(type(t).__name__, type(r).__name__, t == "x", r == "r", t.strip(), t + "a", t * 2, t % (), f"{t}", len(t))
#> eq
#> eq
#> S S True True stripped! xa xx x x 1
from enum import Enum
class C(str, Enum):
    A = "a"
    def __str__(self): return self.value
print(str(C.A), str(C.A) == "a", type(str(C.A)).__name__)
#> a True str
