# An external call inside what a lazy iterator calls: the iterator goes on where it was.
print(list(map(ask, [1, 2, 3])))
#> [1, 2, 3]
for value in map(ask, "ab"):
    print(value)
#> a
#> b
print(list(map(lambda a, b: (ask(a), b), [1, 2], [3, 4])))
#> [(1, 3), (2, 4)]
mapped = map(ask, [1, 2, 3])
print(next(mapped), list(mapped), next(mapped, "end"))
#> 1 [2, 3] end
print(list(filter(lambda x: ask(x) > 1, iter([1, 2, 3]))))
#> [2, 3]
for value in filter(ask, [0, 1, 2]):
    print(value)
#> 1
#> 2
print(sum(map(ask, [1, 2])), sorted(map(ask, [2, 1])), max(map(ask, [1, 5])), ",".join(map(ask, "xy")))
#> 3 [1, 2] 5 x,y
# ---
# `zip`, `enumerate` and `reversed` of the program's own iterables.
class Countdown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.left == 0:
            raise StopIteration
        self.left -= 1
        return ask(self.left)


class Squares:
    def __len__(self):
        return 3

    def __getitem__(self, index):
        if index >= 3:
            raise IndexError(index)
        return ask(index * index)


def pair():
    yield ask("x")
    yield ask("y")


for index, value in enumerate(Countdown(2), 10):
    print(index, value)
#> 10 1
#> 11 0
for index, value in enumerate(pair()):
    print(index, value)
#> 0 x
#> 1 y
for left, right in zip(Countdown(3), pair()):
    print(left, right)
#> 2 x
#> 1 y
for left, right in zip(pair(), "ab"):
    print(left, right)
#> x a
#> y b
print(list(zip(pair(), Countdown(2), map(ask, [7, 8]))))
#> [('x', 1, 7), ('y', 0, 8)]
for value in reversed(Squares()):
    print(value)
#> 4
#> 1
#> 0
for index, value in enumerate(map(ask, "pq"), 1):
    print(index, value)
#> 1 p
#> 2 q
# ---
# `iter` with a sentinel, and iterators kept across pauses.
waiting = [3, 2, 1, 0]
countdown = iter(lambda: ask(waiting.pop(0)), 0)
for value in countdown:
    print(value, ask("between"))
#> 3 between
#> 2 between
#> 1 between
print(list(countdown))
#> []
kept = [map(ask, [1, 2]), filter(None, [0, 1, 2]), zip([1, 2], map(ask, "ab")), enumerate(map(ask, "cd"))]
for step in range(2):
    ask(step)
    print([next(iterator) for iterator in kept])
#> [1, 1, (1, 'a'), (0, 'c')]
#> [2, 2, (2, 'b'), (1, 'd')]
