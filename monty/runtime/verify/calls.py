"""The checks of instructions that enter other code: calls, the functions that code makes, and the ways in which it suspends.

Here the kinds of guards differ most: a guard is called on the spot, `@type` with one value, and nothing else is done with them.
"""

from __future__ import annotations

import types
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from monty.runtime.verify.dialect import Check, Effect, Row, Special, apply
from monty.runtime.verify.policy import Rule
from monty.runtime.verify.kinds import WIDER
from monty.runtime.verify.shape import ASYNC_GENERATOR, GENERATOR, SUSPENDING

if TYPE_CHECKING:
    from monty.runtime.verify.walk import Walk

NULL_FIRST: Final = {"hg": "g", "0g": "g", "0c": "g", "0j": "m", "0t": "k"}
NULL_SECOND: Final = {"gh": "g", "g0": "g", "c0": "g", "j0": "m", "t0": "k"}
"""What stands before the arguments of a call, in the order of 3.11 and in that of 3.13, and the kind of what the callee returns."""
PLAIN_CALLEES: Final = ("0g", "0c", "g0", "c0")
TYPED: Final = frozenset({"g", "k"})
"""What `@type` is asked about: `@type(@type(x)) is @GuestType`."""
FUNCTION_PARTS: Final = {1: "u", 2: "d", 4: "u", 8: "B"}
"""What a function is made with, by the bit that asks for it: defaults, defaults of keywords, annotations, closure."""
HANDS_ON: Final = frozenset({2, 3})
YIELDS: Final = 1
REASON: Final = 3
"""The bits of `RESUME`'s argument that say after what it resumes."""


def enter(walk: Walk, callees: Mapping[str, str], arguments: int, keywords: int) -> None:
    """Call what stands before the arguments."""
    start = len(walk.stack) - arguments - 2
    found = walk.stack[start:].translate(WIDER) if start >= walk.floor else ""
    result, given = callees.get(found[:2], ""), found[2:]
    fits = given in TYPED and not keywords if result == "k" else result and given == "g" * arguments
    if not fits:
        raise walk.broken(
            Rule.OPERAND, f"a call with {arguments} arguments, {keywords} by name, on the stack {walk.stack!r}"
        )
    walk.stack = walk.stack[:start] + result


def call(callees: Mapping[str, str]) -> Check:
    """A call; the names of the last arguments were noted just before."""

    def check(walk: Walk, argument: int) -> None:
        keywords, walk.keywords = walk.keywords, 0
        enter(walk, callees, argument, keywords)

    return check


def names_in(walk: Walk, value: object, arguments: int) -> int:
    """How many arguments are given by name: CPython reads the constant without asking what it is."""
    if type(value) is not tuple or len(value) > arguments or any(type(name) is not str for name in value):
        raise walk.broken(Rule.KEYWORDS, f"{value!r} does not name the last of {arguments} arguments")
    return len(value)


def note_keywords(walk: Walk, argument: int) -> None:
    """3.11 and 3.12: the names belong to the call that follows."""
    following, arguments = walk.neighbour(1)
    if following not in ("PRECALL", "CALL"):
        raise walk.broken(Rule.KEYWORDS, "no call follows the names of its arguments")
    walk.keywords = names_in(walk, walk.constant(argument), arguments)


def precede_call(walk: Walk, argument: int) -> None:
    """3.11: it may do the work of the call that follows, and skip that."""
    if walk.neighbour(1) != ("CALL", argument):
        raise walk.broken(Rule.ARGUMENT, f"no call with {argument} arguments follows")


def call_with_names(walk: Walk, argument: int) -> None:
    """3.13: the names were loaded just before."""
    loading, constant = walk.neighbour(-1)
    names = walk.constant(constant) if loading == "LOAD_CONST" else None
    walk.take("u")
    enter(walk, NULL_SECOND, argument, names_in(walk, names, argument))


def one_of(*ways: tuple[str, str]) -> Check:
    """Any of these rewritings of the stack."""
    return apply(Effect(*ways[0], ways=ways[1:]))


UNPACKED_CALLS: Final = [one_of(*((callee + given, "g") for callee in PLAIN_CALLEES)) for given in ("g", "gg")]
MERGED: Final = one_of(*((f"{callee}gdg", f"{callee}gd") for callee in PLAIN_CALLEES))


def call_unpacked(walk: Walk, argument: int) -> None:
    """`f(*args)`, and `f(*args, **kwargs)` where the argument says so."""
    walk.bound_argument(argument, 1)
    UNPACKED_CALLS[argument](walk, 0)


def merge_keywords(walk: Walk, argument: int) -> None:
    """`**kwargs` into the dict that a call will get; on an error CPython looks further down, for the callee's name."""
    walk.bound_argument(argument, 1)
    MERGED(walk, 0)


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
    walk.bound_argument(argument, sum(FUNCTION_PARTS))
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
    """`yield`, or what an awaited or delegated iterator hands to our caller; CPython tells the two apart by what follows."""
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
    """The next item, or on with what follows the loop. Those `after` opcodes must stand there: CPython steps over them."""

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
    "CALL_FUNCTION_EX": Special(call_unpacked),
    "DICT_MERGE": Special(merge_keywords),
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
"""`CLEANUP_THROW`: what an iterator makes of an exception that is thrown into it; the value on top is dropped unseen."""
