"""Guards of operators that can do unbounded work in one C call: each says whether the native operation may follow.

They look at exact types and sizes only; they never run guest code and never compute a guest value.
"""

from __future__ import annotations

from array import array
from collections import deque
from typing import Any, Final

from monty.runtime.guards.sizes import MOST_SECONDS, bound_memory, bound_time, predicted_time

QUICK_LENGTH: Final = 100_000
QUICK_BITS: Final = 1 << 15
MOST_COUNT: Final = 1 << 63
MOST_BITS: Final = 1 << 26
PRODUCT_SECONDS: Final = 0.03
DIVISION_SECONDS: Final = 2e-12
QUICK_DIVISION: Final = 1 << 34
MOST_DIVISION: Final = 1 << 60
ITEM_BYTES: Final[dict[type, int]] = {str: 4, bytes: 1, bytearray: 1, list: 8, tuple: 8, array: 8, deque: 8}
GROWING: Final = (int, *ITEM_BYTES)


def multiply(left: Any, right: Any) -> bool:
    """`left * right`: the product of two ints by their bits, a repeated sequence by its bytes."""
    left_type, right_type = type(left), type(right)
    if left_type is int and right_type is int:
        bits = left.bit_length() + right.bit_length()
        if bits > QUICK_BITS:
            bound_product(bits)
        return True
    if left_type is float or right_type is float:
        return True
    return multiply_slowly(left, right)


def bound_product(bits: int) -> None:
    """Karatsuba's cost grows faster than the operands: a product of a few million bits takes longer than an overshoot may."""
    bound_memory(bits // 8, f"a product of {bits} bits")
    if bits > MOST_BITS:
        raise predicted_time(MOST_SECONDS, f"a product of {bits} bits; the most is {MOST_BITS}")
    bound_time((bits / 1e6) ** 1.6 * PRODUCT_SECONDS, f"a product of {bits} bits")


def multiply_slowly(left: Any, right: Any) -> bool:
    if not issubclass(type(left), GROWING) or not issubclass(type(right), GROWING):
        return True
    for sequence, count in ((left, right), (right, left)):
        base = next((base for base in ITEM_BYTES if issubclass(type(sequence), base)), None)
        if base is not None and issubclass(type(count), int):
            length = base.__len__(sequence)  # type: ignore[attr-defined]  # every base here has a length
            times = int.__index__(count)
            if 1 < times < MOST_COUNT and length:  # beyond, C says that it fits no index
                bound_memory(
                    text_bytes(sequence, base, length) * times,
                    f"{base.__name__} of {length} items repeated {times} times",
                )
            return True
    if issubclass(type(left), int) and issubclass(type(right), int):
        bound_product(int.bit_length(left) + int.bit_length(right))
    return True


def text_bytes(sequence: Any, base: type, length: int) -> int:
    """The bytes that the items of a sequence take; a character takes one, two or four (PEP 393)."""
    if base is str:
        return length if sequence.isascii() else length * 4
    return length * ITEM_BYTES[base]


def add(left: Any, right: Any) -> bool:
    """`left + right` in a chain of sums: sequences by the bytes of both."""
    base = next((base for base in ITEM_BYTES if issubclass(type(left), base)), None)
    if base is not None and issubclass(type(right), base):
        lengths = base.__len__(left) + base.__len__(right)  # type: ignore[attr-defined]  # every base here has a length
        if lengths > QUICK_LENGTH:
            bound_memory(
                lengths * (4 if base is str and not left.isascii() else ITEM_BYTES[base] if base is not str else 1),
                f"a sum of {lengths} items",
            )
    return True


def power(left: Any, right: Any) -> bool:
    """`left ** right` of ints: the result's bits are known before."""
    if not (issubclass(type(left), int) and issubclass(type(right), int)):
        return True
    exponent, base_bits = int.__index__(right), int.bit_length(left)
    if exponent > 1 and base_bits > 1:
        bits = min((base_bits - 1) * exponent + 1, MOST_COUNT)
        if bits > QUICK_BITS:
            bound_product(bits)
    return True


def divide(left: Any, right: Any) -> bool:
    """`left // right`: schoolbook division costs the product of the quotient's and the divisor's lengths."""
    if type(left) is float or type(right) is float:
        return True
    if issubclass(type(left), int) and issubclass(type(right), int):
        bits = int.bit_length(left)
        if bits > QUICK_BITS:
            bound_division(bits, int.bit_length(right))
    return True


def bound_division(bits: int, divisor_bits: int) -> None:
    """Refuse a division whose predicted work is more than a fraction of a second."""
    work = max(bits - divisor_bits, 0) * divisor_bits
    if work > QUICK_DIVISION:
        bound_time(min(work, MOST_DIVISION) * DIVISION_SECONDS, f"division of {bits} bits by {divisor_bits} bits")


def modulo(left: Any, right: Any) -> bool:
    """`left % right`; false for text, which is formatted by our own engine."""
    kind = type(left)
    if kind is int or kind is float:
        return divide(left, right)
    if issubclass(kind, str | bytes | bytearray):
        return False
    return divide(left, right)


def shift(left: Any, right: Any) -> bool:
    """`left << right`: the result's bits are the sum."""
    if issubclass(type(left), int) and issubclass(type(right), int):
        by = int.__index__(right)
        if QUICK_BITS < by < MOST_COUNT and left:  # beyond, C says that there are too many digits
            bound_memory((int.bit_length(left) + by) // 8, f"an int shifted left by {by} bits")
    return True
