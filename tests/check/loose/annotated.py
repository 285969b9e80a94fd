# Items that fit: a list of ints is one of numbers, and of what may be None.
def mean(values: list[float]) -> float:
    return sum(values) / len(values)


def table(size: int) -> dict[str, list[float | None]]:
    rows = {name: [0] * size for name in "ab"}
    return rows


whole = [1, 2, 3]
print(mean(whole), table(2))


# ---
# The length of a tuple that is made of an iterable.
def point(text: str) -> tuple[int, int]:
    return tuple(int(part) for part in text.split(","))


def closest(numbers: list[float]) -> tuple[float, float] | None:
    pair = None
    for number in numbers:
        if pair is None or abs(number) < abs(pair[0]):
            pair = tuple(sorted([number, -number]))
    return pair


pairs: list[tuple[int, int]] = [tuple(map(int, line.split())) for line in ["1 2", "3 4"]]
print(point("1,2"), closest([3.0, 1.0]), pairs)


# ---
# The end of a function without `return`, where None is promised now and then.
def first_large(numbers: list[int], limit: int) -> int | None:
    for number in numbers:
        if number > limit:
            return number


class Shelf:
    def __init__(self, names: list[str]) -> None:
        self.names = names

    def find(self, part: str) -> str | None:
        for name in self.names:
            if part in name:
                return name


print(first_large([1, 5], 3), Shelf(["ink"]).find("k"))


# ---
# A list of a subclass's instances, and one that a function returns.
class Shape:
    def area(self) -> float:
        return 0.0


class Square(Shape):
    def __init__(self, side: float) -> None:
        self.side = side

    def area(self) -> float:
        return self.side**2


def squares(count: int) -> list[Square]:
    return [Square(side) for side in range(count)]


def total(shapes: list[Shape]) -> float:
    return sum(shape.area() for shape in shapes)


print(total(squares(3)))
