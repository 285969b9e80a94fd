# An LRU cache class, beside one on OrderedDict.
#@ check: on
from collections import OrderedDict
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Lru(Generic[K, V]):
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.entries: OrderedDict[K, V] = OrderedDict()
        self.hits = self.misses = 0

    def get(self, key: K, default: V | None = None) -> V | None:
        try:
            self.entries.move_to_end(key)
        except KeyError:
            self.misses += 1
            return default
        self.hits += 1
        return self.entries[key]

    def put(self, key: K, value: V) -> None:
        self.entries[key] = value
        self.entries.move_to_end(key)
        while len(self.entries) > self.capacity:
            old, _ = self.entries.popitem(last=False)
            print("dropped", old)


cache: Lru[str, int] = Lru(2)
cache.put("a", 1)
cache.put("b", 2)
print(cache.get("a"))
#> 1
cache.put("c", 3)
#> dropped b
print(cache.get("b"), cache.get("c", 0), list(cache.entries), cache.hits, cache.misses)
#> None 3 ['a', 'c'] 2 1
# ---
# A linked list with iteration, indexing, reversal, deletion.
#@ check: on
class Node:
    __slots__ = ("value", "next")

    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class LinkedList:
    def __init__(self, items=()):
        self.head = None
        self.size = 0
        for item in reversed(list(items)):
            self.push(item)

    def push(self, value):
        self.head = Node(value, self.head)
        self.size += 1

    def nodes(self):
        node = self.head
        while node:
            yield node
            node = node.next

    def __iter__(self):
        return (node.value for node in self.nodes())

    def __len__(self):
        return self.size

    def __getitem__(self, index):
        if isinstance(index, slice):
            return LinkedList(list(self)[index])
        if index < 0:
            index += self.size
        for i, value in enumerate(self):
            if i == index:
                return value
        raise IndexError(f"list index {index} out of range")

    def __repr__(self):
        return f"LinkedList({list(self)!r})"

    def reverse(self):
        previous, node = None, self.head
        while node:
            node.next, previous, node = previous, node, node.next
        self.head = previous

    def remove(self, value):
        before = None
        for node in self.nodes():
            if node.value == value:
                if before:
                    before.next = node.next
                else:
                    self.head = node.next
                self.size -= 1
                return
            before = node
        raise ValueError(f"{value!r} is not in the list")


xs = LinkedList("abcd")
xs.push("z")
xs.reverse()
xs.remove("b")
print(xs, len(xs), xs[0], xs[-1], xs[1:3], "c" in xs, [*xs], max(xs), "".join(xs))
#> LinkedList(['d', 'c', 'a', 'z']) 4 d z LinkedList(['c', 'a']) True ['d', 'c', 'a', 'z'] z dcaz
for bad in (lambda: xs[9], lambda: xs.remove("q")):
    try:
        bad()
    except (IndexError, ValueError) as error:
        print(type(error).__name__, error)
#> IndexError list index 9 out of range
#> ValueError 'q' is not in the list
# ---
# A priority queue of jobs, stable among equals, with lazy deletion.
#@ check: on
import heapq
from itertools import count


class PriorityQueue:
    REMOVED = object()

    def __init__(self):
        self._heap = []
        self._entries = {}
        self._order = count()

    def add(self, job, priority=0):
        if job in self._entries:
            self.remove(job)
        entry = [priority, next(self._order), job]
        self._entries[job] = entry
        heapq.heappush(self._heap, entry)

    def remove(self, job):
        self._entries.pop(job)[-1] = self.REMOVED

    def pop(self):
        while self._heap:
            _, _, job = heapq.heappop(self._heap)
            if job is not self.REMOVED:
                del self._entries[job]
                return job
        raise IndexError("pop from an empty queue")

    def __bool__(self):
        return bool(self._entries)


q = PriorityQueue()
for job, priority in (("write", 5), ("read", 5), ("stop", 1), ("log", 9)):
    q.add(job, priority)
q.add("log", 0)
q.remove("read")
done = []
while q:
    done.append(q.pop())
print(done)
#> ['log', 'stop', 'write']
try:
    q.pop()
except IndexError as error:
    print(error)
#> pop from an empty queue
# ---
# An undo stack of commands on a document.
#@ check: on
from abc import ABC, abstractmethod
from dataclasses import dataclass


class Command(ABC):
    @abstractmethod
    def do(self, text: str) -> str: ...

    @abstractmethod
    def undo(self, text: str) -> str: ...


@dataclass
class Insert(Command):
    at: int
    what: str

    def do(self, text):
        return text[: self.at] + self.what + text[self.at :]

    def undo(self, text):
        return text[: self.at] + text[self.at + len(self.what) :]


@dataclass
class Delete(Command):
    at: int
    size: int
    gone: str = ""

    def do(self, text):
        self.gone = text[self.at : self.at + self.size]
        return text[: self.at] + text[self.at + self.size :]

    def undo(self, text):
        return text[: self.at] + self.gone + text[self.at :]


class Editor:
    def __init__(self):
        self.text, self.done, self.undone = "", [], []

    def run(self, command):
        self.text = command.do(self.text)
        self.done.append(command)
        self.undone.clear()

    def undo(self):
        if self.done:
            command = self.done.pop()
            self.text = command.undo(self.text)
            self.undone.append(command)

    def redo(self):
        if self.undone:
            command = self.undone.pop()
            self.text = command.do(self.text)
            self.done.append(command)


e = Editor()
for command in (Insert(0, "hello world"), Delete(0, 6), Insert(5, "!")):
    e.run(command)
    print(repr(e.text))
#> 'hello world'
#> 'world'
#> 'world!'
e.undo(); e.undo()
print(repr(e.text), e.undone)
#> 'hello world' [Insert(at=5, what='!'), Delete(at=0, size=6, gone='hello ')]
e.redo()
e.run(Insert(0, ">"))
e.redo()
print(repr(e.text), len(e.done))
#> '>world' 3
# ---
# Intervals: merge, gaps, overlap; a ring buffer; a bounded counter.
#@ check: on
from typing import NamedTuple


class Interval(NamedTuple):
    start: int
    end: int

    def overlaps(self, other: "Interval") -> bool:
        return self.start <= other.end and other.start <= self.end

    def __or__(self, other: "Interval") -> "Interval":
        return Interval(min(self.start, other.start), max(self.end, other.end))


def merge(intervals):
    out = []
    for i in sorted(intervals):
        if out and out[-1].overlaps(i):
            out[-1] |= i
        else:
            out.append(i)
    return out


merged = merge([Interval(8, 10), Interval(1, 3), Interval(2, 6), Interval(15, 18), Interval(17, 20)])
print(merged, [(a.end, b.start) for a, b in zip(merged, merged[1:])], sum(i.end - i.start for i in merged))
#> [Interval(start=1, end=6), Interval(start=8, end=10), Interval(start=15, end=20)] [(6, 8), (10, 15)] 12


class Ring:
    def __init__(self, size):
        self.items, self.size, self.start = [], size, 0

    def push(self, x):
        if len(self.items) < self.size:
            self.items.append(x)
        else:
            self.items[self.start] = x
            self.start = (self.start + 1) % self.size

    def __iter__(self):
        yield from self.items[self.start :]
        yield from self.items[: self.start]


r = Ring(3)
for x in range(5):
    r.push(x)
print(list(r), r.items)
#> [2, 3, 4] [3, 4, 2]
