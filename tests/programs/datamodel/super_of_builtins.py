class MyE(Exception):
    def __init__(self, code, msg="m"): super().__init__(msg); self.code = code
    def __str__(self): return f"[{self.code}] {super().__str__()}"
    def __repr__(self): return "R:" + super().__repr__()
class K(KeyError):
    def __str__(self): return "K " + super().__str__() + Exception.__str__(self) + KeyError.__str__(self)
try: raise MyE(3, "text")
except MyE as e: print(e, repr(e), e.args, e.code, e.__str__(), str(e), f"{e}", Exception.__repr__(e))
#> [3] text R:MyE('text') ('text',) 3 [3] text [3] text [3] text MyE('text')
print(K("a"), repr(K("b")), [K(1)], Exception("x").__str__(), ValueError(1, 2).__str__(), KeyError("q").__str__(), OSError(2, "no").__str__(), ValueError("a").__repr__(), Exception.__str__(ValueError("z")))
#> K 'a'a'a' K('b') [K(1)] x (1, 2) 'q' [Errno 2] no ValueError('a') z
class D(dict):
    def __repr__(self): return f"D({super().__repr__()})"
class L(list):
    def __str__(self): return "L" + super().__str__()
    def __repr__(self): return "LR" + super().__repr__()
    def __eq__(self, o): return super().__eq__(o)
    __hash__ = None
    def __contains__(self, x): return not super().__contains__(x)
    def __iter__(self): return reversed(list(super().__iter__()))
    def __len__(self): return 10 + super().__len__()
    def __add__(self, o): return L(super().__add__(o))
class S(str):
    def __str__(self): return "S" + super().__str__()
    def __repr__(self): return "SR" + super().__repr__()
    def __add__(self, o): return S(super().__add__(o))
    def __eq__(self, o): return super().__eq__(o)
    def __hash__(self): return super().__hash__()
class I(int):
    def __str__(self): return "I" + super().__str__()
    def __repr__(self): return "IR" + super().__repr__()
    def __add__(self, o): return I(super().__add__(o))
    def __format__(self, spec): return "IF" + super().__format__(spec)
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    def __repr__(self): return "T" + super().__repr__()
    def __str__(self): return "TS" + super().__str__()
class Fl(float):
    def __repr__(self): return "F" + super().__repr__()
    def __str__(self): return "FS" + super().__str__()
class O:
    def __str__(self): return "O" + super().__str__()[:12]
    def __eq__(self, o): return super().__eq__(o)
    def __hash__(self): return super().__hash__() * 0
    def __ne__(self, o): return super().__ne__(o)
class St(set):
    def __repr__(self): return "St" + super().__repr__()
    def add(self, x): super().add(x * 2)
print(D(a=1), str(D()), L([1, 2]), str(L([1])), repr(L()), 1 in L([1]), [*L([1, 2])], len(L([1])), L([1]) + [2], L([1]) == [1])
#> D({'a': 1}) D({}) LLR[1, 2] LLR[1] LR[] False [2, 1] 11 LLR[1, 2] True
print(S("a"), repr(S("b")), S("a") + "b", str(S("q")), I(5), repr(I(5)), I(1) + 2, f"{I(3):>4}", format(I(3)), [I(1)], "%s %d" % (I(1), I(2)))
#> Sa SR'b' Sab Sq IIR5 IR5 IIR3 IF   3 IFIIR3 [IR1] IIR1 2
print(T(1, 2), str(T()), repr(T(3)), Fl(1.5), repr(Fl(2)), str(O()), O() == 1, hash(O()), O() != O())
#> TST(1, 2) TST() T(3,) FSF1.5 F2.0 O<__main__.O  False 0 True
s = St([1]); s.add(2); print(s, str(s))
#> StSt({1, 4}) StSt({1, 4})
class NA(int): pass
print(NA(5), repr(NA(6)), NA(5) + 1, type(NA(5) + 1).__name__, isinstance(NA(1), int), NA(3).__str__(), NA(3).bit_length(), hash(NA(5)), NA("12"), NA())
#> 5 6 6 int True 3 2 5 12 0
