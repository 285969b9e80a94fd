# A pause in the methods that the mixins of `collections.abc` call.
from collections.abc import Mapping, MutableMapping, MutableSequence, Sequence, Set
class Shelf(MutableMapping):
    def __init__(self): self.held = {}
    def __getitem__(self, key): return self.held[ask(key)]
    def __setitem__(self, key, value): self.held[ask(key)] = ask(value)
    def __delitem__(self, key): del self.held[ask(key)]
    def __iter__(self): return iter(ask(list(self.held)))
    def __len__(self): return len(self.held)
shelf = Shelf()
shelf.update({"a": 1}, b=2)
print(shelf.setdefault("c", 3), shelf.get("x", "none"), "a" in shelf, sorted(shelf.items()), shelf.pop("b"), shelf == {"a": 1, "c": 3})
#> 3 none True [('a', 1), ('b', 2), ('c', 3)] 2 True
print(dict(shelf), {**shelf}, list(shelf.values()))
#> {'a': 1, 'c': 3} {'a': 1, 'c': 3} [1, 3]
match shelf:
    case {"a": found, **rest}:
        print(found, rest, ask("matched"))
#> 1 {'c': 3} matched
class Row(MutableSequence):
    def __init__(self, *items): self.items_ = list(items)
    def __getitem__(self, index): return self.items_[ask(index)]
    def __setitem__(self, index, value): self.items_[index] = ask(value)
    def __delitem__(self, index): del self.items_[ask(index)]
    def __len__(self): return len(self.items_)
    def insert(self, index, value): self.items_.insert(index, ask(value))
row = Row(1, 2, 3)
row.append(4)
row.reverse()
row.remove(2)
print(list(row), row.index(1), row.count(4), 3 in row, list(reversed(row)), row.pop())
#> [4, 3, 1] 2 1 True [1, 3, 4] 1
for item in row:
    print(ask(item))
#> 4
#> 3
match row:
    case [first, *others]:
        print(first, others)
#> 4 [3]
class Few(Set):
    def __init__(self, items): self.few = sorted(set(items))
    def __contains__(self, item): return ask(item) in self.few
    def __iter__(self): return iter(self.few)
    def __len__(self): return len(self.few)
print(sorted(Few("abc") & Few("bcd")), Few("ab") <= Few("abc"), Few("ab") == {"a", "b"}, sorted(Few("ab") ^ Few("bc")))
#> ['b', 'c'] True True ['a', 'c']
kept = shelf.items(), isinstance(row, Sequence), reversed(row)
ask("kept")
print(sorted(kept[0]), kept[1], list(kept[2]), isinstance(shelf, Mapping), Row.register is not None)
#> [('a', 1), ('c', 3)] True [3, 4] True True
