# Sets of ints made in each way stand in CPython's order.
numbers = [83, 26, 7, 6, 77, 7, 92]
print(frozenset(numbers), set(numbers), {*numbers}, frozenset(n for n in numbers), {n for n in numbers}, frozenset(tuple(numbers)))
#> frozenset({6, 7, 77, 83, 26, 92}) {6, 7, 77, 83, 26, 92} {6, 7, 77, 83, 26, 92} frozenset({6, 7, 77, 83, 26, 92}) {6, 7, 77, 83, 26, 92} frozenset({6, 7, 77, 83, 26, 92})
print(frozenset(set(numbers)), set(frozenset(numbers)), set(numbers) | {1, 200}, frozenset(numbers) | {1, 200}, frozenset({849: 1, 194: 2, 64: 3, 36: 4, 996: 5, 75: 6}))
#> frozenset({83, 6, 7, 26, 92, 77}) {83, 6, 7, 26, 92, 77} {1, 83, 6, 7, 200, 26, 92, 77} frozenset({1, 83, 6, 7, 200, 26, 92, 77}) frozenset({64, 849, 194, 36, 996, 75})
print(frozenset(range(50, 0, -7)), set(range(50, 0, -7)), frozenset("a"), frozenset(), frozenset(frozenset([3])), frozenset(map(abs, [-900, 512, 4, 5])))
#> frozenset({1, 36, 8, 43, 15, 50, 22, 29}) {1, 36, 8, 43, 15, 50, 22, 29} frozenset({'a'}) frozenset() frozenset({3}) frozenset({512, 5, 900, 4})


class Odd:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n * 8

    def __eq__(self, other):
        return self.n == other.n

    def __repr__(self):
        return f"Odd({self.n})"


print(frozenset([Odd(3), Odd(11), Odd(3), Odd(1)]), set([Odd(3), Odd(11), Odd(3), Odd(1)]), frozenset(Odd(n % 4) for n in range(9)))
#> frozenset({Odd(3), Odd(1), Odd(11)}) {Odd(3), Odd(1), Odd(11)} frozenset({Odd(0), Odd(1), Odd(2), Odd(3)})
try:
    frozenset([[1]])
except TypeError as error:
    print(error)
#> unhashable type: 'list'
