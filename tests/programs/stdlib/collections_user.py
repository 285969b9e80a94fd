# Containers to derive from: dict, list, string, chain.
from collections import *
from collections import UserDict, UserList, UserString, ChainMap
import collections.abc as A
class Low(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __missing__(self, k): return "miss "+k
d=Low({"A":1}, B=2)
print(d, d["a"], d["zz"], d.get("zz"), "a" in d, d|{"C":3}, {"q":0}|d, d.copy(), type(d.copy()).__name__, len(d), d.pop("a"), d.popitem() , d.setdefault("X", 5), sorted(d.items()))
#> {} 1 miss zz miss zz True {'a': 1, 'b': 2, 'c': 3} {'q': 0, 'a': 1, 'b': 2} {'a': 1, 'b': 2} Low 2 1 ('b', 2) miss X []
d.update(y=1); d |= {"Z": 9}; print(d, isinstance(d, A.MutableMapping), isinstance(d, dict), list(d.keys()), d.keys(), d.items(), d.values(), d == {"x":5,"y":1,"Z":9})
#> {'y': 1, 'Z': 9} True False ['y', 'Z'] KeysView({'y': 1, 'Z': 9}) ItemsView({'y': 1, 'Z': 9}) ValuesView({'y': 1, 'Z': 9}) False
print(UserDict.fromkeys("ab", 1), UserDict([("a",1)]) == UserDict(a=1), Low.__mro__[1:4])
#> {'a': 1, 'b': 1} True (<class 'collections.UserDict'>, <class 'collections.abc.MutableMapping'>, <class 'collections.abc.Mapping'>)
l=UserList([3,1,2]); l.sort(); l+= (5,); l.extend(UserList([7])); l*=2
print(l, l[1:3], type(l[1:3]).__name__, l==[1,2,3,5,7]*2, l+[1], [0]+l, l*2, l.index(5), l.count(1), 3 in l, l<[2], isinstance(l, A.Sequence), l.copy() is l)
#> [1, 2, 3, 5, 7, 1, 2, 3, 5, 7] [2, 3] UserList True [1, 2, 3, 5, 7, 1, 2, 3, 5, 7, 1] [0, 1, 2, 3, 5, 7, 1, 2, 3, 5, 7] [1, 2, 3, 5, 7, 1, 2, 3, 5, 7, 1, 2, 3, 5, 7, 1, 2, 3, 5, 7] 3 2 True True True False
l.remove(7); l.pop(0); l.insert(0, "i"); l.reverse(); del l[0]; print(l, list(reversed(l)), sorted(map(str,l)))
#> [5, 3, 2, 1, 5, 3, 2, 'i'] ['i', 2, 3, 5, 1, 2, 3, 5] ['1', '2', '2', '3', '3', '5', '5', 'i']
s=UserString("Hello, World")
print(s, repr(s), s.upper(), type(s.upper()).__name__, s.split(","), s[1:4], s+"!", "x"+s, s*2, s.find("o"), s.count("l"), s.replace("l", UserString("L")), "lo" in s, s.center(20,"*"), s == "Hello, World", s.startswith("He"), s.encode(), int(UserString("5")), s % (), UserString("%s-%d") % ("a", 3), list(UserString("ab")), hash(s)==hash("Hello, World"), s.zfill(15), s.partition(","), UserString("-").join(["a","b"]), isinstance(s, A.Sequence), s.title().swapcase())
#> Hello, World 'Hello, World' HELLO, WORLD UserString ['Hello', ' World'] ell Hello, World! xHello, World Hello, WorldHello, World 4 3 HeLLo, WorLd True ****Hello, World**** True True b'Hello, World' 5 Hello, World a-3 ['a', 'b'] True 000Hello, World ('Hello', ',', ' World') a-b True hELLO, wORLD
c=ChainMap({"a":1},{"a":2,"b":3})
print(c, c["a"], c["b"], len(c), list(c), dict(c), c.new_child({"z":1}), c.parents, c|{"q":1}, {"q":1, "a": 0}|c, "b" in c, c.get("nope", 4), bool(ChainMap()), c.maps, c == {"a":1,"b":3}, isinstance(c, A.MutableMapping), c.items(), c.keys())
#> ChainMap({'a': 1}, {'a': 2, 'b': 3}) 1 3 2 ['a', 'b'] {'a': 1, 'b': 3} ChainMap({'z': 1}, {'a': 1}, {'a': 2, 'b': 3}) ChainMap({'a': 2, 'b': 3}) ChainMap({'a': 1, 'q': 1}, {'a': 2, 'b': 3}) ChainMap({'q': 1, 'a': 1, 'b': 3}) True 4 False [{'a': 1}, {'a': 2, 'b': 3}] True True ItemsView(ChainMap({'a': 1}, {'a': 2, 'b': 3})) KeysView(ChainMap({'a': 1}, {'a': 2, 'b': 3}))
for f in (lambda: c["no"], lambda: c.pop("b"), lambda: c.__delitem__("b"), lambda: ChainMap().popitem()):
    try: f()
    except KeyError as e: print(repr(e), repr(e.__cause__), repr(e.__context__))
#> KeyError('no') None None
#> KeyError("Key not found in the first mapping: 'b'") None KeyError('b')
#> KeyError("Key not found in the first mapping: 'b'") None KeyError('b')
#> KeyError('No keys found in the first mapping.') None KeyError('popitem(): dictionary is empty')
c["n"]=1; c.update(w=2); print(c.popitem(), c); c |= {"k": 1}; print(c); c.clear(); print(c)
#> ('w', 2) ChainMap({'a': 1, 'n': 1}, {'a': 2, 'b': 3})
#> ChainMap({'a': 1, 'n': 1, 'k': 1}, {'a': 2, 'b': 3})
#> ChainMap({}, {'a': 2, 'b': 3})
c2=ChainMap(); c2["self"]=c2; print(c2)
#> ChainMap({'self': ...})
print(ChainMap.fromkeys("ab", 0), c.copy())
#> ChainMap({'a': 0, 'b': 0}) ChainMap({}, {'a': 2, 'b': 3})
match d:
    case {"x": v}: print("v", v)
#> v miss x
match l:
    case [a, *_]: print(a)
#> 5
