"""The host that test programs call: the external functions of tests/programs/README.md, and the list of calls made.

Every engine makes one `Host` for each run, so that what a program saw and what it asked for is comparable.
"""

from __future__ import annotations

import ast
import asyncio
import builtins
import copy
from collections.abc import Callable
from typing import Any, Final

from tests.harness.program import Program


def fetch(n: int) -> dict[str, Any]:
    """A record as a service might return it, the same for the same `n`."""
    return {"id": n, "name": f"item {n}", "price": n * 1.5, "tags": ["odd" if n % 2 else "even"]}


def rows(n: int) -> list[dict[str, Any]]:
    """The first `n` records."""
    return [fetch(number) for number in range(n)]


def ask(value: Any) -> Any:
    """The value itself, copied as anything is that crosses between host and guest."""
    return copy.deepcopy(value)


def fail(message: str, kind: str = "ValueError") -> None:
    """Raise a built-in exception."""
    error = getattr(builtins, kind)(message)
    assert isinstance(error, Exception)
    raise error


def record(*args: Any, **kwargs: Any) -> None:
    """Only for its place in the list of calls."""


SYNC: Final[dict[str, Callable[..., Any]]] = {"ask": ask, "fetch": fetch, "rows": rows, "fail": fail, "record": record}
ASYNC: Final[dict[str, Callable[..., Any]]] = {"ask_later": ask, "fetch_later": fetch, "fail_later": fail}


# The same functions as the checker is told of them.
STUBS: Final = """\
from typing import Any

def ask(value: Any) -> Any: ...
def fetch(n: int) -> dict[str, Any]: ...
def rows(n: int) -> list[dict[str, Any]]: ...
def fail(message: str, kind: str = ...) -> None: ...
def record(*args: Any, **kwargs: Any) -> None: ...
async def ask_later(value: Any) -> Any: ...
async def fetch_later(n: int) -> dict[str, Any]: ...
async def fail_later(message: str, kind: str = ...) -> None: ...
"""


class Host:
    """The external functions that one run may call. `calls` is what was called, in order, as text."""

    def __init__(self) -> None:
        self.calls: list[str] = []

    def note(self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        """Note that a call was made."""
        self.calls.append(call_text(name, args, kwargs))

    def answer(self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Note the call, then do what the function does."""
        self.note(name, args, kwargs)
        return self.value(name, args, kwargs)

    def value(self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """What a function does; of an asynchronous one, in the end."""
        return (SYNC.get(name) or ASYNC[name])(*args, **kwargs)

    def functions(self, names: set[str]) -> dict[str, Callable[..., Any]]:
        """The callables to hand to an engine, under their names."""
        return {name: self._asynchronous(name) if name in ASYNC else self._synchronous(name) for name in sorted(names)}

    def _synchronous(self, name: str) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:
            return self.answer(name, args, kwargs)

        call.__name__ = call.__qualname__ = name
        return call

    def _asynchronous(self, name: str) -> Callable[..., Any]:
        async def call(*args: Any, **kwargs: Any) -> Any:
            self.calls.append(call_text(name, args, kwargs))
            # Let every call that is ready be made before the first is answered, as a real service would.
            await asyncio.sleep(0)
            return ASYNC[name](*args, **kwargs)

        call.__name__ = call.__qualname__ = name
        return call


def used_functions(program: Program) -> set[str]:
    """The names of external functions that a program uses and does not bind itself."""
    if program.tree is None:
        return set()
    loaded, bound = set(), set()
    for node in ast.walk(program.tree):
        match node:
            case ast.Name(id=name, ctx=ast.Load()):
                loaded.add(name)
            case (
                ast.Name(id=name)
                | ast.FunctionDef(name=name)
                | ast.AsyncFunctionDef(name=name)
                | ast.ClassDef(name=name)
            ):
                bound.add(name)
            case ast.arg(arg=name) | ast.alias(asname=str(name)) | ast.alias(name=name):
                bound.add(name)
            case _:
                pass
    return (loaded - bound) & (SYNC.keys() | ASYNC.keys())


def call_text(name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> str:
    """A call as text, the same for equal arguments."""
    parts = [*map(stable_repr, args), *(f"{key}={stable_repr(value)}" for key, value in kwargs.items())]
    return f"{name}({', '.join(parts)})"


def stable_repr(value: Any) -> str:
    """Like `repr`, but sets are in one order whatever the hashes of their members."""
    if isinstance(value, (set, frozenset)) and value:
        members = ", ".join(sorted(map(stable_repr, value)))
        return f"{{{members}}}" if isinstance(value, set) else f"frozenset({{{members}}})"
    if type(value) is dict:
        return "{" + ", ".join(f"{stable_repr(key)}: {stable_repr(item)}" for key, item in value.items()) + "}"
    if type(value) is list:
        return "[" + ", ".join(map(stable_repr, value)) + "]"
    if type(value) is tuple:
        return "(" + ", ".join(map(stable_repr, value)) + ("," if len(value) == 1 else "") + ")"
    return repr(value)
