"""Kinds of values on the stack of emitted code, and how they relate.

The stack is a text, one letter a value, its top at the end:

    g  a guest value. Known to be more, and still a guest value:
       l list, s set, d dict, u tuple, F function that this code made; e exception, or the None that `except*` tests for
    n  iterator of a `for`           w  iterator that is awaited or delegated to    z  asynchronous iterator
    y  what it hands to our caller   a  the same, wrapped by an asynchronous generator
    p  exception handled before      i  place that an exception came from
    0  NULL beside a callee          h  half of a method call: the method or NULL, self or NULL
    b  cell    B  cells of a closure    o  code    f  function that lacks its cells
    c  guard to call    t  `@type`    j  guard that gives classes to match
    r  raw host object  k  result of `@type`    m  classes to match
    x  one of several kinds, as the path goes

"""

from __future__ import annotations

from typing import Final

KNOWN: Final = "lsduFe"
"""Guest values of which more is known."""
WIDER: Final = str.maketrans(KNOWN, "g" * len(KNOWN))
BESIDE_CALLEE: Final = frozenset("0h")


def fits(found: str, wanted: str) -> bool:
    """Whether an instruction that wants these kinds may take as many that were found."""
    wide = found.translate(WIDER)
    if found == wanted or wide == wanted:
        return True
    if wide != wanted.translate(WIDER):
        return False
    return all(kind == want or (want == "g" and kind in KNOWN) for kind, want in zip(found, wanted, strict=True))


def joined(one: str, other: str) -> str | None:
    """What is known where two paths meet; None where they cannot, for want of as many values."""
    if len(one) != len(other):
        return None
    kinds: list[str] = []
    for left, right in zip(one, other, strict=True):
        if left == right:
            kinds.append(left)
        elif left in BESIDE_CALLEE or right in BESIDE_CALLEE:
            return None
        else:
            kinds.append("g" if fits(left + right, "gg") else "x")
    return "".join(kinds)
