# Which values and classes count as which abstract class.
import collections.abc as A
from collections.abc import *
from collections import deque, OrderedDict, defaultdict, Counter
names = "Hashable Sized Container Iterable Iterator Reversible Collection Callable Generator Awaitable Coroutine AsyncIterable AsyncIterator AsyncGenerator Sequence MutableSequence Set MutableSet Mapping MutableMapping MappingView KeysView ItemsView ValuesView".split()
async def co(): pass
async def ag(): yield
def gen(): yield
class Plain: pass
class Eq:
    def __eq__(self, o): return True
class It:
    def __iter__(self): return iter([])
    def __next__(self): raise StopIteration
    def __len__(self): return 0
    __contains__ = None
c = co()
values = {"int":1,"str":"a","bytes":b"","list":[],"tuple":(),"dict":{},"set":set(),"frozenset":frozenset(),"range":range(2),"none":None,
 "func":gen,"lambda":lambda:0,"gen":gen(),"coro":c,"agen":ag(),"keys":{}.keys(),"items":{}.items(),"values":{}.values(),"iter":iter([]),"zip":zip(),"map":map(str,[]),
 "enum":enumerate([]),"rev":reversed([]),"deque":deque(),"od":OrderedDict(),"dd":defaultdict(int),"counter":Counter(),"plain":Plain(),"eq":Eq(),"it":It(),"cls":Plain,"int_t":int,
 "builtin":len,"meth":[].append,"bytearray":bytearray(),"float":1.0,"slice":slice(1), "exc": ValueError(), "mod": A, "vars": vars(Plain()), "ell": ...}
for k, v in values.items():
    print(k, *[n for n in names if isinstance(v, getattr(A, n))])
#> int Hashable
#> str Hashable Sized Container Iterable Reversible Collection Sequence
#> bytes Hashable Sized Container Iterable Reversible Collection Sequence
#> list Sized Container Iterable Reversible Collection Sequence MutableSequence
#> tuple Hashable Sized Container Iterable Reversible Collection Sequence
#> dict Sized Container Iterable Reversible Collection Mapping MutableMapping
#> set Sized Container Iterable Collection Set MutableSet
#> frozenset Hashable Sized Container Iterable Collection Set
#> range Hashable Sized Container Iterable Reversible Collection Sequence
#> none Hashable
#> func Hashable Callable
#> lambda Hashable Callable
#> gen Hashable Iterable Iterator Generator
#> coro Hashable Awaitable Coroutine
#> agen Hashable AsyncIterable AsyncIterator AsyncGenerator
#> keys Sized Container Iterable Reversible Collection Set MappingView KeysView
#> items Sized Container Iterable Reversible Collection Set MappingView ItemsView
#> values Hashable Sized Container Iterable Reversible Collection MappingView ValuesView
#> iter Hashable Iterable Iterator
#> zip Hashable Iterable Iterator
#> map Hashable Iterable Iterator
#> enum Hashable Iterable Iterator
#> rev Hashable Iterable Iterator
#> deque Sized Container Iterable Reversible Collection Sequence MutableSequence
#> od Sized Container Iterable Reversible Collection Mapping MutableMapping
#> dd Sized Container Iterable Reversible Collection Mapping MutableMapping
#> counter Sized Container Iterable Reversible Collection Mapping MutableMapping
#> plain Hashable
#> eq
#> it Hashable Sized Iterable Iterator
#> cls Hashable Callable
#> int_t Hashable Callable
#> builtin Hashable Callable
#> meth Hashable Callable
#> bytearray Sized Container Iterable Reversible Collection Sequence MutableSequence
#> float Hashable
#> slice
#> exc Hashable
#> mod Hashable
#> vars Sized Container Iterable Reversible Collection Mapping MutableMapping
#> ell Hashable
for t in (int,str,list,tuple,dict,set,range,deque,bytes,Plain,Eq,It,type,object,ValueError,type(None), zip, map):
    print(t.__name__, *[n for n in names if issubclass(t, getattr(A, n))])
#> int Hashable
#> str Hashable Sized Container Iterable Reversible Collection Sequence
#> list Sized Container Iterable Reversible Collection Sequence MutableSequence
#> tuple Hashable Sized Container Iterable Reversible Collection Sequence
#> dict Sized Container Iterable Reversible Collection Mapping MutableMapping
#> set Sized Container Iterable Collection Set MutableSet
#> range Hashable Sized Container Iterable Reversible Collection Sequence
#> deque Sized Container Iterable Reversible Collection Sequence MutableSequence
#> bytes Hashable Sized Container Iterable Reversible Collection Sequence
#> Plain Hashable
#> Eq
#> It Hashable Sized Iterable Iterator
#> type Hashable Callable
#> object Hashable
#> ValueError Hashable
#> NoneType Hashable
#> zip Hashable Iterable Iterator
#> map Hashable Iterable Iterator
c.close()
import typing
T=TypeVar("T"); P=ParamSpec("P")
#! NameError: name 'TypeVar' is not defined
print(Callable[[T], T][int], Callable[P, T], Callable[P, T][[int, str], bool], Callable[P,T].__parameters__, get_args(Callable[[int, T], str]), get_origin(Callable[[int], str]) is Callable)
print(list[T].__parameters__, list[T][int], Sequence[T][int])
class G(Sequence[T]):
    def __getitem__(self, i): return [1,2][i]
    def __len__(self): return 2
print(list(G()), G[int], G.__orig_bases__, G.__mro__, list(reversed(G())), 1 in G(), G().index(2))
class M(Mapping):
    def __getitem__(self, k): return {"a": 1, "b": 2}[k]
    def __iter__(self): return iter("ab")
    def __len__(self): return 2
match M():
    case {"a": x, **rest}: print(x, rest)
match G():
    case [x, y]: print("seq", x, y)
match G():
    case [x, y, z]: print("no")
    case [x, *r]: print(x, r)
match D():
    case []: print("no")
    case {}: print("mapping")
class R:
    def __len__(self): return 1
    def __getitem__(self, i):
        if i: raise IndexError
        return "r"
match R():
    case [x]: print("no")
    case _: print("none")
Sequence.register(R)
match R():
    case [x]: print("yes", x)
print(isinstance(R(), Sequence), isinstance(R(), MutableSequence), issubclass(R, Collection), issubclass(R, Sequence))
class Gn(Generator):
    def __init__(self): self.n=0
    def send(self, v):
        self.n+=1
        if self.n>2: raise StopIteration
        return self.n
    def throw(self, typ, val=None, tb=None): super().throw(typ, val, tb)
print(list(Gn()), next(Gn())); Gn().close()
def check(f: Callable[[int], str]) -> Iterator[int]: ...
print(check.__annotations__)
print(isinstance([], typing.Sequence), isinstance({}, typing.Mapping), typing.Iterable[int].__origin__ is Iterable, issubclass(list, typing.Sequence))
print(Iterable.__module__, Iterable.__name__, Iterable, Iterable.__mro__, Sequence.__abstractmethods__ == frozenset({'__getitem__','__len__'}))
# ---
# The mixins, given the few methods that they are made of; abstract ones; aliases; patterns.
from collections.abc import *
class L(MutableSequence):
    def __init__(self, *a): self.d=list(a)
    def __getitem__(self, i): return self.d[i]
    def __setitem__(self, i, v): self.d[i]=v
    def __delitem__(self, i): del self.d[i]
    def __len__(self): return len(self.d)
    def insert(self, i, v): self.d.insert(i, v)
    def __repr__(self): return f"L{self.d}"
l=L(1,2,3,2)
l.append(5); l.extend([6,7]); l.reverse(); l.remove(2); print(l, l.pop(), l.pop(0), l.index(3), l.count(2), 5 in l, list(reversed(l)))
#> L[6, 5, 3, 2] 1 7 2 1 True [2, 3, 5, 6]
l += [9]; l.extend(l); print(l, list(l)); 
#> L[6, 5, 3, 2, 9, 6, 5, 3, 2, 9] [6, 5, 3, 2, 9, 6, 5, 3, 2, 9]
try: l.index(100)
except ValueError as e: print(repr(e))
#> ValueError()
l.clear(); print(l, L.__mro__)
#> L[] (<class '__main__.L'>, <class 'collections.abc.MutableSequence'>, <class 'collections.abc.Sequence'>, <class 'collections.abc.Reversible'>, <class 'collections.abc.Collection'>, <class 'collections.abc.Sized'>, <class 'collections.abc.Iterable'>, <class 'collections.abc.Container'>, <class 'object'>)
class D(MutableMapping):
    def __init__(self): self.d={}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k]=v
    def __delitem__(self, k): del self.d[k]
    def __len__(self): return len(self.d)
    def __iter__(self): return iter(self.d)
d=D(); d.update({"a":1}, b=2); d.update([("c",3)]); d.setdefault("z",26)
print(d.keys().__class__, list(d.items()), list(d.values()), d.keys() & {"a"}, d.pop("a"), d.pop("q", 0), d.get("b"), "c" in d, d == {"b":2,"c":3,"z":26}, dict(d), {**d})
#> <class 'collections.abc.KeysView'> [('a', 1), ('b', 2), ('c', 3), ('z', 26)] [1, 2, 3, 26] {'a'} 1 0 2 True True {'b': 2, 'c': 3, 'z': 26} {'b': 2, 'c': 3, 'z': 26}
print(d.popitem(), len(d.keys()), ("c",3) in d.items(), 3 in d.values(), d.items() <= {("c",3),("z",26)})
#> ('b', 2) 2 True True True
try: d.pop("nope")
except KeyError as e: print(repr(e))
#> KeyError('nope')
try: reversed(d)
except TypeError as e: print(e)
#> 'D' object is not reversible
d.clear(); print(len(d), d.keys() == set())
#> 0 True
try: d.popitem()
except KeyError as e: print(repr(e))
#> KeyError()
class S(Set):
    def __init__(self, it): self.s=list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.s
    def __iter__(self): return iter(self.s)
    def __len__(self): return len(self.s)
    def __repr__(self): return f"S{self.s}"
a,b=S([1,2,3]),S([2,3,4])
print(a&b, a|b, a-b, a^b, a<=b, a<S([1,2,3,4]), a>={1}, a=={1,2,3}, {1,5}&a, {1,5}|a, {1,5}-a, a.isdisjoint([9]), a != b)
#> S[2, 3] S[1, 2, 3, 4] S[1] S[1, 4] False True True True S[1] S[1, 2, 3, 5] S[5] True True
try: hash(a)
except TypeError as e: print(e)
#> unhashable type: 'S'
print(S([1,2])._hash() == hash(frozenset([1,2])))
#> True
for cls in (Sized, Mapping, MutableSequence, Iterator, Set, Coroutine, Callable, Hashable):
    try: cls()
    except TypeError as e: print(e)
#> Can't instantiate abstract class Sized with abstract method __len__
#> Can't instantiate abstract class Mapping with abstract methods __getitem__, __iter__, __len__
#> Can't instantiate abstract class MutableSequence with abstract methods __delitem__, __getitem__, __len__, __setitem__, insert
#> Can't instantiate abstract class Iterator with abstract method __next__
#> Can't instantiate abstract class Set with abstract methods __contains__, __iter__, __len__
#> Can't instantiate abstract class Coroutine with abstract methods __await__, send, throw
#> Can't instantiate abstract class Callable with abstract method __call__
#> Can't instantiate abstract class Hashable with abstract method __hash__
print(Callable[[int], str], Callable[..., int], Callable[[], None], Callable[[int], str].__args__, Callable[[int],str] == Callable[[int],str], Callable[[int], str] | None)
#> collections.abc.Callable[[int], str] collections.abc.Callable[..., int] collections.abc.Callable[[], None] (<class 'int'>, <class 'str'>) True collections.abc.Callable[[int], str] | None
print(Iterable[int], Mapping[str, int], Mapping[str, list[int]].__origin__ is Mapping, Sequence[int].__args__)
#> collections.abc.Iterable[int] collections.abc.Mapping[str, int] True (<class 'int'>,)
for bad in (lambda: Callable[int], lambda: Callable[int, str], lambda: Sized[int]):
    try: bad()
    except TypeError as e: print(e)
#> Callable must be used as Callable[[arg, ...], result].
#> Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got <class 'int'>
#> type 'Sized' is not subscriptable
from typing import TypeVar, ParamSpec, get_args, get_origin
import typing
T=TypeVar("T"); P=ParamSpec("P")
print(Callable[[T], T][int], Callable[P, T], Callable[P, T][[int, str], bool], Callable[P,T].__parameters__, get_args(Callable[[int, T], str]), get_origin(Callable[[int], str]) is Callable)
#> collections.abc.Callable[[int], int] collections.abc.Callable[~P, ~T] collections.abc.Callable[[int, str], bool] (~P, ~T) ([<class 'int'>, ~T], <class 'str'>) True
print(list[T].__parameters__, list[T][int], Sequence[T][int])
#> (~T,) list[int] collections.abc.Sequence[int]
class G(Sequence[T]):
    def __getitem__(self, i): return [1,2][i]
    def __len__(self): return 2
print(list(G()), G[int], G.__orig_bases__, G.__mro__, list(reversed(G())), 1 in G(), G().index(2))
#> [1, 2] __main__.G[int] (collections.abc.Sequence[~T],) (<class '__main__.G'>, <class 'collections.abc.Sequence'>, <class 'collections.abc.Reversible'>, <class 'collections.abc.Collection'>, <class 'collections.abc.Sized'>, <class 'collections.abc.Iterable'>, <class 'collections.abc.Container'>, <class 'object'>) [2, 1] True 1
class M(Mapping):
    def __getitem__(self, k): return {"a": 1, "b": 2}[k]
    def __iter__(self): return iter("ab")
    def __len__(self): return 2
match M():
    case {"a": x, **rest}: print(x, rest)
#> 1 {'b': 2}
match G():
    case [x, y]: print("seq", x, y)
#> seq 1 2
match G():
    case [x, y, z]: print("no")
    case [x, *r]: print(x, r)
#> 1 [2]
match D():
    case []: print("no")
    case {}: print("mapping")
#> mapping
class R:
    def __len__(self): return 1
    def __getitem__(self, i):
        if i: raise IndexError
        return "r"
match R():
    case [x]: print("no")
    case _: print("none")
#> none
Sequence.register(R)
match R():
    case [x]: print("yes", x)
#> yes r
print(isinstance(R(), Sequence), isinstance(R(), MutableSequence), issubclass(R, Collection), issubclass(R, Sequence))
#> True False True True
class Gn(Generator):
    def __init__(self): self.n=0
    def send(self, v):
        self.n+=1
        if self.n>2: raise StopIteration
        return self.n
    def throw(self, typ, val=None, tb=None): super().throw(typ, val, tb)
print(list(Gn()), next(Gn())); Gn().close()
#> [1, 2] 1
def check(f: Callable[[int], str]) -> Iterator[int]: ...
print(check.__annotations__)
#> {'f': collections.abc.Callable[[int], str], 'return': collections.abc.Iterator[int]}
print(isinstance([], typing.Sequence), isinstance({}, typing.Mapping), typing.Iterable[int].__origin__ is Iterable, issubclass(list, typing.Sequence))
#> True True True True
print(Iterable.__module__, Iterable.__name__, Iterable, Iterable.__mro__, Sequence.__abstractmethods__ == frozenset({'__getitem__','__len__'}))
#> collections.abc Iterable <class 'collections.abc.Iterable'> (<class 'collections.abc.Iterable'>, <class 'object'>) True
