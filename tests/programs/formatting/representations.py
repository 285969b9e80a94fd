# leaks of addresses elsewhere
import re
def show(v): print(re.sub(r"0x[0-9a-f]+", "0x", str(v)))
f = lambda: 0
from functools import partial
from collections import deque, defaultdict, OrderedDict, Counter
from dataclasses import dataclass
from types import SimpleNamespace
@dataclass
class D: f: object
show(D(f)); show(deque([f])); show(defaultdict(list, {1: f})); show(OrderedDict(a=f)); show(partial(f, 1)); show(SimpleNamespace(a=f)); show({f: f}.keys()); show({1: f}.items()); show(f"{[f]} {(f,)}"); show("%s" % [f]); show("{}".format({1: f})); show([f].__repr__()); show((f,).__str__()); show({1: f}.__repr__())
#> D(f=<function <lambda> at 0x>)
#> deque([<function <lambda> at 0x>])
#> defaultdict(<class 'list'>, {1: <function <lambda> at 0x>})
#> OrderedDict([('a', <function <lambda> at 0x>)])
#> functools.partial(<function <lambda> at 0x>, 1)
#> namespace(a=<function <lambda> at 0x>)
#> dict_keys([<function <lambda> at 0x>])
#> dict_items([(1, <function <lambda> at 0x>)])
#> [<function <lambda> at 0x>] (<function <lambda> at 0x>,)
#> [<function <lambda> at 0x>]
#> {1: <function <lambda> at 0x>}
#> [<function <lambda> at 0x>]
#> (<function <lambda> at 0x>,)
#> {1: <function <lambda> at 0x>}
class C:
    def m(self): pass
    @classmethod
    def k(cls): pass
    @staticmethod
    def s(): pass
    p = property(lambda s: 1)
show(C().m); show(C.k); show(C.s); show(C.p); show(C.m); show(C()); show([C().m]); show(C.__dict__["k"]); show(C.__dict__["s"]); show(super(C, C())); show(iter([])); show(enumerate([])); show(zip()); show(map(f, [])); show((i for i in [])); show(object()); show(C().__init__); show("".join); show([].sort); show(print); show(f.__call__); show(C.__init__); show(object.__repr__); show(str.join)
#> <bound method C.m of <__main__.C object at 0x>>
#> <bound method C.k of <class '__main__.C'>>
#> <function C.s at 0x>
#> <property object at 0x>
#> <function C.m at 0x>
#> <__main__.C object at 0x>
#> [<bound method C.m of <__main__.C object at 0x>>]
#> <classmethod(<function C.k at 0x>)>
#> <staticmethod(<function C.s at 0x>)>
#> <super: <class 'C'>, <C object>>
#> <list_iterator object at 0x>
#> <enumerate object at 0x>
#> <zip object at 0x>
#> <map object at 0x>
#> <generator object <genexpr> at 0x>
#> <object object at 0x>
#> <method-wrapper '__init__' of C object at 0x>
#> <built-in method join of str object at 0x>
#> <built-in method sort of list object at 0x>
#> <built-in function print>
#> <method-wrapper '__call__' of function object at 0x>
#> <slot wrapper '__init__' of 'object' objects>
#> <slot wrapper '__repr__' of 'object' objects>
#> <method 'join' of 'str' objects>
async def co(): pass
c = co(); show(c); c.close()
#> <coroutine object co at 0x>
def g(): yield
show(g()); show(g); show(g().send); show(range(3).__iter__()); show(reversed([1])); show(memoryview(b"a")); show(slice(f)); show(ValueError(C()))
#> <generator object g at 0x>
#> <function g at 0x>
#> <built-in method send of generator object at 0x>
#> <range_iterator object at 0x>
#> <list_reverseiterator object at 0x>
#> <memory at 0x>
#> slice(None, <function <lambda> at 0x>, None)
#> <__main__.C object at 0x>
