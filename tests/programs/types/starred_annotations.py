# The annotation of *args may be starred: what it is made of is the one item of it.
class Shapes:
    def __iter__(self):
        print("iterated")
        yield "the item"


shapes = Shapes()


def first(*args: *shapes) -> None:
    print(args)
#> iterated


first(1, 2)
#> (1, 2)
print(first.__annotations__)
#> {'args': 'the item', 'return': None}


class Holder:
    def method(self, /, *args: *(int,), key: str = "k") -> str:
        return f"{args} {key}"


print(Holder().method(1, key="z"), Holder.method.__annotations__)
#> (1,) z {'args': <class 'int'>, 'key': <class 'str'>, 'return': <class 'str'>}


def outer():
    inner_shapes = [float]

    def inner(*values: *inner_shapes):
        return sum(values)

    return inner


print(outer()(1.5, 2.5), outer().__annotations__)
#> 4.0 {'values': <class 'float'>}
# --- Typed: a type variable for a tuple.
from typing import TypeVarTuple

Ts = TypeVarTuple("Ts")


def collect(*args: *Ts) -> tuple[*Ts]:
    return args


print(collect(1, "a"))
#> (1, 'a')
# --- Left as text.
from __future__ import annotations


def kept(*args: *undefined) -> None:
    pass


print(kept.__annotations__)
#> {'args': '*undefined', 'return': 'None'}
