"""The hints that CPython adds to an uncaught exception's message: "Did you mean: 'x'?", over the names that the guest can see.

The running CPython decides: before 3.12 its `traceback` gives none. Only names are read; no guest code runs.
"""

from __future__ import annotations

import builtins
import sys
import traceback
import types
from collections.abc import Iterable
from typing import Final

from monty.runtime.builtins.functions import directory
from monty.runtime.guards.errors import GUEST_EXCEPTION
from monty.runtime.state import RunState
from monty.runtime.world import world

GIVES_HINTS: Final = sys.version_info >= (3, 12)
HIDES_PRIVATE: Final = sys.version_info >= (3, 13)
MOST_CANDIDATES: Final = 750
MOST_CHARACTERS: Final = 40
# What CPython says of a module's name that is not bound: its releases differ in how they end the question.
FORGOT: Final = str(traceback.TracebackException(NameError, NameError(name="sys"), None)).partition(". D")[2]
CONSTANTS: Final = frozenset({"None", "True", "False"})
MOVE: Final = 2
CASE: Final = 1


def hint(error: BaseException, state: RunState, frames: list[types.FrameType]) -> str:
    """What is said after the message, or nothing."""
    if not GIVES_HINTS:
        return ""
    wrong = getattr(error, "name_from" if isinstance(error, ImportError) else "name", None)
    if type(wrong) is not str or not isinstance(error, AttributeError | ImportError | NameError):
        return ""
    near = suggestion(error, wrong, state, frames)
    text = f". Did you mean: '{near}'?" if near else ""
    if isinstance(error, NameError) and wrong in sys.stdlib_module_names:
        text += (" Or d" if near else ". D") + FORGOT.replace("sys", wrong)
    return text


def suggestion(error: BaseException, wrong: str, state: RunState, frames: list[types.FrameType]) -> str | None:
    """The name that was probably meant. `frames` are those that make up the one that CPython has."""
    here = {name: value for frame in frames for name, value in frame.f_locals.items() if not name.startswith("@")}
    try:
        if isinstance(error, AttributeError):
            hides = HIDES_PRIVATE and not wrong.startswith("_") and not ("self" in here and here["self"] is error.obj)
            return nearest(wrong, public(directory(error.obj), hides))
        if isinstance(error, ImportError):
            module = state.modules.get(error.name or "")
            hides = HIDES_PRIVATE and not wrong.startswith("_")
            return None if module is None else nearest(wrong, public(directory(module), hides))
        if not frames:
            return None
        if "self" in here and wrong in directory(here["self"]):
            return f"self.{wrong}"
    except GUEST_EXCEPTION:
        return None
    return nearest(wrong, [*here, *visible_globals(frames[-1]), *visible_builtins()])


def public(names: Iterable[str], hides: bool) -> list[str]:
    """The names, without those that begin with an underscore where these are hidden."""
    return [name for name in names if not (hides and name.startswith("_"))]


def visible_globals(frame: types.FrameType) -> list[str]:
    """The guest's global names."""
    return [name for name in frame.f_globals if not name.startswith("@") and name != "__builtins__"]


def visible_builtins() -> list[str]:
    """The guest's builtin names, in CPython's order, which decides between equally near ones."""
    known = world().builtins
    return [name for name in vars(builtins) if name in known or name in CONSTANTS]


def nearest(wrong: str, names: list[str]) -> str | None:
    """The name that differs least, within a third of its characters."""
    if len(names) > MOST_CANDIDATES or len(wrong) > MOST_CHARACTERS:
        return None
    best = None
    least = len(wrong)
    for name in names:
        if name == wrong:
            continue
        most = min((len(name) + len(wrong) + 3) * MOVE // 6, least - 1)
        difference = distance(wrong, name, most)
        if difference <= most:
            best, least = name, difference
    return best


def distance(left: str, right: str, most: int) -> int:
    """How far two names are apart: 2 for a character more, less or other, 1 for another case. Above `most` any number above it."""
    if abs(len(left) - len(right)) * MOVE > most or len(right) > MOST_CHARACTERS:
        return most + 1
    above = [MOVE * column for column in range(len(right) + 1)]
    for row, character in enumerate(left, 1):
        current = [MOVE * row]
        for column, other in enumerate(right, 1):
            current.append(
                min(above[column - 1] + substitution(character, other), above[column] + MOVE, current[-1] + MOVE)
            )
        if min(current) > most:
            return most + 1
        above = current
    return above[-1]


def substitution(one: str, other: str) -> int:
    """The cost of writing one character for another."""
    if one == other:
        return 0
    return CASE if one.lower() == other.lower() and one.isascii() and other.isascii() else MOVE
