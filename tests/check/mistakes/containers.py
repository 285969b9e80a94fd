def mean(values: list[float]) -> float:
    return sum(values) / len(values)


words = ["1", "2"]
print(mean(words))  #? arg-type: ...


# ---
def halves(values: list[float]) -> list[int]:
    found = [value / 2 for value in values]
    return found  #? return-value: ...


print(halves([1.0]))


# ---
def point(text: str) -> tuple[int, int]:
    return tuple(text.split(","))  #? return-value: ...


print(point("1,2"))


# ---
def sizes(names: list[str]) -> dict[str, int]:
    found = {len(name): name for name in names}
    return found  #? return-value: ...


print(sizes(["a"]))


# ---
def unique(numbers: list[int]) -> set[int]:
    return sorted(numbers)  #? return-value: ...


print(unique([1]))


# ---
def first_large(numbers: list[int]) -> int:  #? return: ...
    for number in numbers:
        if number > 3:
            return number


print(first_large([1]))
