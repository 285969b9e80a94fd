# A binary search tree as a mapping: insertion, lookup, deletion, ordered iteration.
#@ check: on
from collections.abc import Iterator, MutableMapping


class Tree(MutableMapping):
    def __init__(self, items=()):
        self.root = None
        self.update(items)

    def __setitem__(self, key, value):
        def insert(node):
            if node is None:
                return [key, value, None, None]
            if key == node[0]:
                node[1] = value
            else:
                side = 2 if key < node[0] else 3
                node[side] = insert(node[side])
            return node

        self.root = insert(self.root)

    def __getitem__(self, key):
        node = self.root
        while node:
            if key == node[0]:
                return node[1]
            node = node[2 if key < node[0] else 3]
        raise KeyError(key)

    def __delitem__(self, key):
        def delete(node, key):
            if node is None:
                raise KeyError(key)
            if key != node[0]:
                side = 2 if key < node[0] else 3
                node[side] = delete(node[side], key)
                return node
            if node[2] is None or node[3] is None:
                return node[2] or node[3]
            least = node[3]
            while least[2]:
                least = least[2]
            node[0], node[1] = least[0], least[1]
            node[3] = delete(node[3], least[0])
            return node

        self.root = delete(self.root, key)

    def __iter__(self) -> Iterator:
        def walk(node):
            if node:
                yield from walk(node[2])
                yield node[0]
                yield from walk(node[3])

        return walk(self.root)

    def __len__(self):
        return sum(1 for _ in self)

    @property
    def height(self):
        def measure(node):
            return 0 if node is None else 1 + max(measure(node[2]), measure(node[3]))

        return measure(self.root)


t = Tree({50: "a", 30: "b", 70: "c", 20: "d", 40: "e", 60: "f", 80: "g"})
t[30] = "B"
del t[50]
print(list(t), t[30], t.height, len(t), 70 in t, t.get(99, "none"), t.pop(20), dict(t), t == {30: "B", 40: "e", 60: "f", 70: "c", 80: "g"})
#> [20, 30, 40, 60, 70, 80] B 3 6 True none d {30: 'B', 40: 'e', 60: 'f', 70: 'c', 80: 'g'} True
try:
    del t[1]
except KeyError as error:
    print("no key", error)
#> no key 1
# ---
# A trie for completion; counts and prefixes.
class Trie:
    def __init__(self, words=()):
        self.kids: dict[str, "Trie"] = {}
        self.count = 0
        for word in words:
            self.add(word)

    def add(self, word: str) -> None:
        node = self
        for letter in word:
            node = node.kids.setdefault(letter, Trie())
        node.count += 1

    def find(self, prefix: str) -> "Trie | None":
        node = self
        for letter in prefix:
            if (node := node.kids.get(letter)) is None:
                return None
        return node

    def words(self, prefix: str = ""):
        if self.count:
            yield prefix
        for letter in sorted(self.kids):
            yield from self.kids[letter].words(prefix + letter)

    def complete(self, prefix: str, limit: int = 3) -> list[str]:
        node = self.find(prefix)
        return [w for w, _ in zip(node.words(prefix), range(limit))] if node else []


trie = Trie("car card care cart cat dog car do".split())
print(list(trie.words()), trie.complete("car"), trie.complete("x"), trie.find("car").count, trie.complete("do", 1))
#> ['car', 'card', 'care', 'cart', 'cat', 'do', 'dog'] ['car', 'card', 'care'] [] 2 ['do']
# ---
# A graph class with lazy traversal in depth and breadth.
#@ check: on
from collections import deque


class Graph:
    def __init__(self, edges=()):
        self._next: dict[str, list[str]] = {}
        for a, b in edges:
            self.connect(a, b)

    def connect(self, a, b):
        self._next.setdefault(a, []).append(b)
        self._next.setdefault(b, []).append(a)

    def walk(self, start, *, depth_first=True):
        waiting, seen = deque([start]), {start}
        while waiting:
            node = waiting.pop() if depth_first else waiting.popleft()
            yield node
            for other in self._next[node]:
                if other not in seen:
                    seen.add(other)
                    waiting.append(other)

    def __contains__(self, node):
        return node in self._next

    def __getitem__(self, node):
        return tuple(self._next[node])

    def __iter__(self):
        return iter(self._next)


g = Graph(["ab", "ac", "bd", "ce", "de", "xy"])
print(list(g.walk("a")), list(g.walk("a", depth_first=False)), g["d"], "z" in g, sorted(set(g) - set(g.walk("a"))))
#> ['a', 'c', 'e', 'd', 'b'] ['a', 'b', 'c', 'd', 'e'] ('b', 'e') False ['x', 'y']
walker = g.walk("x")
print(next(walker), next(walker), next(walker, "end"))
#> x y end
