import math as co_code

def żEK㾳s(Ÿ, *, gi_framenameitemsjoin=2, **rest):
    gi_frame = lambda get: get + Ÿ
    print("gi_framenameitemsjoin" in rest, sorted(rest))
    return gi_frame(gi_framenameitemsjoin)

class C韦:
    match = 1

    def __init__(self, Ÿ):
        self.getitemsﬁ = Ÿ

    def P(self):
        self.getitemsﬁ += self.match
        return self.getitemsﬁ

itemsé = C韦(5)
print(itemsé.P(), itemsé.match, itemsé.getitemsﬁ, żEK㾳s(1, append=3), co_code.floor(2.5))
#> False ['append']
#> 6 1 6 3 2
print([f_backgi_frameﬁargs for f_backgi_frameﬁargs in range(3)], hasattr(itemsé, "getitemsﬁ"), getattr(itemsé, "missing", None), "getitemsﬁ" in vars(itemsé))
#> [0, 1, 2] False None False
try:
    itemsé.missing
except AttributeError as xitems:
    print(xitems)
#> 'C韦' object has no attribute 'missing'
del itemsé.getitemsﬁ
