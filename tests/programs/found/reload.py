class Box:

    def __init__(self, value=0):
        self.value = value

    def step(self, by=1):
        self.value = clip(self.value + by)
        return self

    def __repr__(self):
        return f'{type(self).__name__}({self.value!r})'

def numbers(count):
    for number in range(count % 4):
        yield number

class C1(Box):

    def __eq__(self, other):
        return isinstance(other, Box) and self.value == other.value

    def __lt__(self, other):
        return self.value < other.value
print(C1(next(numbers(97), fetch(-1)['id'])) == C1(2), sorted([C1(fetch(10)['id']), C1(sum(map(ask, [i2 for i2 in [1, 2, 3] if ask(i2) > 1])))]))
#> False [C1(5), C1(10)]
d6 = {}
del d6['A b']
#! KeyError: 'A b'
[]
