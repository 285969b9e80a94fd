# Namespaces, proxies and methods made by hand come back from a pause.
from types import FunctionType, MappingProxyType, MethodType, NoneType, SimpleNamespace
def f(self, n): return self, n
ns = SimpleNamespace(a=ask(1), b=[ask(2)])
proxy = MappingProxyType({"a": ns})
bound = MethodType(f, ns)
alias, kinds = list[int], (FunctionType, MethodType, NoneType)
ns.me = proxy
ask("held")
print(ns.a, ns.b, proxy["a"] is ns, ns.me is proxy, bound(3)[0] is ns, isinstance(bound, kinds), alias, kinds[2] is type(None))
#> 1 [2] True True True True list[int] True
class Watched(SimpleNamespace):
    def __eq__(self, other): return ask(super().__eq__(other))
    def __repr__(self): return ask(super().__repr__())
print(Watched(x=1) == Watched(x=1), [Watched(y=2)], SimpleNamespace(w=Watched(z=ask(3))))
#> True [Watched(y=2)] namespace(w=Watched(z=3))
