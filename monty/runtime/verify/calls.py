"""The checks of instructions that enter other code: calls, the functions that code makes, and the ways in which it
suspends.

Here the kinds of guards differ most: a guard is called on the spot, `@type` with one value, and nothing else is done
with them.
"""

from __future__ import annotations

import types
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from monty.runtime.verify.dialect import Check, Effect, Means, Operand, Row, Special, Step, step
from monty.runtime.verify.policy import Rule
from monty.runtime.verify.rules import by_argument, guests
from monty.runtime.verify.shape import ASYNC_GENERATOR, GENERATOR, SUSPENDING, Shape

if TYPE_CHECKING:
    from monty.runtime.verify.walk import Walk

NULL_FIRST: Final = {"0c": "g", "hg": "g", "0g": "g", "0j": "m", "0t": "k"}
NULL_SECOND: Final = {"c0": "g", "gh": "g", "g0": "g", "j0": "m", "t0": "k"}
"""What stands before a call's arguments, in the order of 3.11 and in that of 3.13, and the kind of what is returned."""
PLAIN_CALLEES: Final = ("0g", "0c", "g0", "c0")
UNPACKED_CALLS: Final = {
    with_keywords: tuple((callee + given, "g") for callee in PLAIN_CALLEES)
    for with_keywords, given in enumerate(("g", "gg"))
}
USUAL_ARGUMENTS: Final = 8
FUNCTION_PARTS: Final = {1: "u", 2: "d", 4: "u", 8: "B"}
"""What a function is made with, by the bit that asks for it: defaults, defaults of keywords, annotations, closure."""
HANDS_ON: Final = frozenset({2, 3})
YIELDS: Final = 1
REASON: Final = 3
"""The bits of `RESUME`'s argument that say after what it resumes."""


def call(callees: Mapping[str, str]) -> Means:
    """A call of any callee with guest values; `@type` is asked about one value, which may be a type itself."""
    plain = [(head, result) for head, result in callees.items() if "t" not in head]
    asking = [(head + asked, result) for head, result in callees.items() if "t" in head for asked in "gk"]

    def step_for(given: str) -> Step:
        ways = [(head + given, result) for head, result in plain]
        return step((*ways, *asking) if len(given) == 1 else tuple(ways))

    usual = [step_for("g" * count) for count in range(USUAL_ARGUMENTS)]

    def means(shape: Shape, argument: int) -> Step:
        return usual[argument] if argument < USUAL_ARGUMENTS else step_for(guests(shape, argument))

    return means


def names_in(walk: Walk, value: object, arguments: int) -> None:
    """The constant names the last of the arguments: CPython reads it without asking what it is."""
    if type(value) is not tuple or len(value) > arguments or any(type(name) is not str for name in value):
        raise walk.broken(Rule.KEYWORDS, f"{value!r} does not name the last of {arguments} arguments")


def note_keywords(walk: Walk, argument: int) -> None:
    """3.11 and 3.12: the names belong to the call that follows, which is none of `@type`."""
    following, arguments = walk.neighbour(1)
    if following not in ("PRECALL", "CALL"):
        raise walk.broken(Rule.KEYWORDS, "no call follows the names of its arguments")
    names_in(walk, walk.constant(argument), arguments)
    if "t" in walk.stack[-arguments - 2 :]:
        raise walk.broken(Rule.KEYWORDS, "names of arguments for what is asked about one value")


def call_with_names(shape: Shape, argument: int) -> Step:
    """3.13: the names were loaded just before; none are for `@type`."""
    given = guests(shape, argument)
    enter = step(tuple((callee + given + "u", result) for callee, result in NULL_SECOND.items() if "t" not in callee))

    def check(walk: Walk, argument: int) -> None:
        loading, constant = walk.neighbour(-1)
        names_in(walk, walk.constant(constant) if loading == "LOAD_CONST" else None, argument)
        enter.check(walk, argument)

    return step(check)


def made_of(walk: Walk, *, closed: bool) -> None:
    """The code of a function that is being made was loaded just before, and gets the very cells that it names."""
    loading, argument = walk.neighbour(-1)
    code = walk.constant(argument) if loading == "LOAD_CONST" else None
    if type(code) is not types.CodeType:
        raise walk.broken(Rule.CLOSURE, f"a function of {code!r}, which is no code")
    cells, walk.closure = walk.closure if closed else (), ()
    if code.co_freevars != cells:
        raise walk.broken(Rule.CLOSURE, f"{code.co_name!r} needs the variables {code.co_freevars}, and gets {cells}")


def make_function(walk: Walk, argument: int) -> None:
    """3.11 and 3.12: the argument says which parts are on the stack."""
    if argument > sum(FUNCTION_PARTS):
        raise walk.broken(Rule.ARGUMENT, f"parts {argument:#x} of a function, where {sum(FUNCTION_PARTS):#x} are all")
    parts = "".join(kind for bit, kind in FUNCTION_PARTS.items() if argument & bit)
    walk.take(parts + "o")
    made_of(walk, closed=bool(argument & 8))
    walk.push("F")


def make_bare_function(walk: Walk, argument: int) -> None:
    """3.13: one that needs cells is no function before it has them."""
    walk.take("o")
    closed = walk.has("B")
    made_of(walk, closed=closed)
    walk.push("f" if closed else "F")


def suspend(walk: Walk, argument: int) -> None:
    """`yield`, or what an awaited or delegated iterator hands to our caller; what follows tells CPython which."""
    following, place = walk.neighbour(1)
    reason = place & REASON if following == "RESUME" else None
    flags = walk.shape.code.co_flags
    if walk.has("wy"):
        if reason not in HANDS_ON or not flags & SUSPENDING:
            raise walk.broken(Rule.YIELD, "it hands on a value, and does not resume as that wants")
        walk.stack = walk.stack[:-1] + "g"
        return
    if reason != YIELDS or not flags & (GENERATOR | ASYNC_GENERATOR):
        raise walk.broken(Rule.YIELD, "a plain yield in what is no generator, or that resumes as something else")
    walk.take("g" if flags & GENERATOR else "a")
    walk.push("g")


def suspend_after_send(walk: Walk, argument: int) -> None:
    """3.11: an exception that is thrown in is handed on by what it finds just before, a `SEND`."""
    if walk.has("wy") and walk.neighbour(-1)[0] != "SEND":
        raise walk.broken(Rule.YIELD, "it hands on a value that was not sent for just before")
    suspend(walk, argument)


def for_each(*after: str) -> Check:
    """The next item, or on with what follows the loop: the opcodes `after`, which CPython steps over unseen."""

    def check(walk: Walk, argument: int) -> None:
        walk.take("n")
        target = walk.target()
        if walk.names_from(target, len(after)) != after:
            raise walk.broken(Rule.JUMP, f"the loop ends at {walk.names_from(target, len(after))}, not at {after}")
        walk.flow(target, walk.stack + "ng" if after else walk.stack)
        walk.push("ng")

    return check


def send(after: str) -> Check:
    """The next value of an awaited or delegated iterator, or its result and on with `after`."""

    def check(walk: Walk, argument: int) -> None:
        walk.take("wg")
        walk.flow(walk.target(), walk.stack + after)
        walk.push("wy")

    return check


def belongs_to_head(walk: Walk, argument: int) -> None:
    """Making cells and generators is the prologue's, which `head_of` has looked at."""
    if walk.position >= walk.head:
        raise walk.broken(Rule.PROLOGUE, "it belongs before the body")


def return_generator(walk: Walk, argument: int) -> None:
    belongs_to_head(walk, argument)
    walk.push("g")


CALLING: Final[dict[str, Row]] = {
    "CALL_FUNCTION_EX": Operand(by_argument(UNPACKED_CALLS)),
    # On an error CPython looks further down, for the callee's name.
    "DICT_MERGE": Operand(by_argument({1: tuple((f"{callee}gdg", f"{callee}gd") for callee in PLAIN_CALLEES)})),
    "MAKE_CELL": Special(belongs_to_head),
    "COPY_FREE_VARS": Special(belongs_to_head),
    "RETURN_GENERATOR": Special(return_generator),
    "GET_AWAITABLE": Effect("g", "w"),
    "GET_YIELD_FROM_ITER": Effect("g", "w"),
    "GET_AITER": Effect("g", "z"),
    "GET_ANEXT": Effect("z", "zw"),
    "END_ASYNC_FOR": Effect("ze", ""),
}
"""By opcode name: what 3.11, 3.12 and 3.13 do alike."""
CAUGHT_WHILE_SENDING: Final = Effect("wge", "wg", ways=(("wye", "wg"), ("wxe", "wg")))
"""`CLEANUP_THROW`: what an iterator makes of an exception thrown into it; the value below that is dropped unseen."""
