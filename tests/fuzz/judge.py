"""What is a find: a crash, a hang, an exception that is none of monty's, a value that no guest may hold, verified code that breaks a rule."""

from __future__ import annotations

import types

import monty
from monty.errors import Cancelled, InternalError, LimitError, MontyError
from monty.limits import Limits
from monty.runtime.driver import run_guest
from tests.harness.children import found_in_child
from tests.security.walker import Walker

LIMITS = Limits(duration=0.3, memory=128 << 20, output=1 << 20)
WALK = Limits(duration=1.0, memory=None, output=None)
MOST_SECONDS = 10
MOST_ADDRESSES = 8 << 30
MOST_TEXT = 500


def finds(text: str) -> list[str]:
    """What is wrong with how a program ends, found in this process."""
    try:
        program = monty.Monty(text)
        state = program.new_state({}, LIMITS, lambda stream, text: None, None)
        run_guest(state, program.body(state))
    except (MontyError, LimitError, Cancelled):
        pass
    except InternalError as error:
        return [f"{type(error).__name__}: {error}"]
    except BaseException as error:
        return [f"a host's exception: {type(error).__name__}: {error}"]
    else:
        values = {name: value for name, value in state.globals.items() if not name.startswith(("@", "__"))}
        walker = Walker()
        state.limits, state.used = WALK, 0.0
        try:
            run_guest(state, lambda: walker.walk(values))
        except (MontyError, LimitError):
            pass
        return walker.found
    return []


def finds_in_child(text: str) -> list[str]:
    """The same in a child, which may crash or hang."""
    return found_in_child(
        lambda: finds(text), most_seconds=MOST_SECONDS, most_addresses=MOST_ADDRESSES, most_text=MOST_TEXT
    )


def code_of(text: str) -> types.CodeType | None:
    """The emitted code of a program, if it has any."""
    try:
        return monty.Monty(text).program.verified.code
    except (MontyError, InternalError):
        return None
