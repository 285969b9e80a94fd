"""How a run is ended from outside, and that nothing of it goes on."""

from __future__ import annotations

import _thread
import asyncio
import gc
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import monty
from monty.runtime import preludes
from monty.runtime.interrupts import WATCHDOG

LOOPS = {
    "a loop": "while True: pass",
    "except": "while True:\n    try:\n        while True: pass\n    except BaseException: pass",
    "finally": "def f():\n    try:\n        while True: pass\n    finally:\n        while True: pass\nf()",
    "suppress": "import contextlib\nwhile True:\n    with contextlib.suppress(BaseException):\n        while True: pass",
    "exit stack": "import contextlib\nwith contextlib.ExitStack() as stack:\n    stack.callback(print, 'after')\n    while True: pass",
    "generator": "def g():\n    while True:\n        try: yield\n        except BaseException: pass\nfor _ in g(): pass",
    "keyboard": "while True:\n    try:\n        while True: pass\n    except KeyboardInterrupt: pass",
    "sleep": "import time\ntime.sleep(60)",
    "async sleep": "import asyncio\nasyncio.run(asyncio.sleep(60))",
    "sum": "import itertools\nsum(itertools.repeat(1))",
}


@pytest.mark.parametrize("name", LOOPS)
def test_cancel_from_another_thread(name: str) -> None:
    cancellation = monty.Cancellation()
    timer = threading.Timer(0.1, cancellation.cancel)
    timer.start()
    began = time.perf_counter()
    with pytest.raises(monty.Cancelled):
        monty.Monty(LOOPS[name]).run(cancellation=cancellation, limits=monty.Limits(duration=20))
    assert time.perf_counter() - began < 5
    timer.join()


@pytest.fixture
def ctrl_c() -> Iterator[None]:
    """Python's own handler, which a process that was started in the background does not have."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("ctrl_c")
@pytest.mark.parametrize("name", LOOPS)
def test_ctrl_c_reaches_the_host(name: str) -> None:
    program = monty.Monty(LOOPS[name])
    timer = threading.Timer(0.1, _thread.interrupt_main)
    timer.start()
    with pytest.raises(KeyboardInterrupt):
        program.run(limits=monty.Limits(duration=20))
    timer.join()
    assert monty.Monty("1 + 1").run() == 2


def test_cancelled_before_it_begins() -> None:
    cancellation = monty.Cancellation()
    cancellation.cancel()
    with pytest.raises(monty.Cancelled):
        monty.Monty("while True: pass").run(cancellation=cancellation)


def test_cancelled_while_paused() -> None:
    cancellation = monty.Cancellation()
    paused: Any = monty.Monty("ask()\nwhile True: pass", external_functions=["ask"]).start(cancellation=cancellation)
    cancellation.cancel()
    with pytest.raises(monty.Cancelled):
        paused.resume(1)


def test_cancelled_in_an_event_loop() -> None:
    async def main() -> None:
        cancellation = monty.Cancellation()
        asyncio.get_running_loop().call_later(0.05, cancellation.cancel)

        async def ask() -> int:
            await asyncio.sleep(0.2)
            return 1

        program = monty.Monty("while True: await ask()", external_functions={"ask": ask})
        await program.run_async(cancellation=cancellation)

    with pytest.raises(monty.Cancelled):
        asyncio.run(main())


@pytest.mark.parametrize("error", [ValueError("of the host"), KeyboardInterrupt(), BrokenPipeError()])
def test_what_a_callback_raises_is_the_hosts(error: BaseException) -> None:
    def fail(stream: str, text: str) -> None:
        raise error

    code = "try: print(1)\nexcept BaseException: pass\nfinally: x = 1\nprint(2)"
    with pytest.raises(type(error)):
        monty.Monty(code).run(print_callback=fail)


def test_a_callback_is_not_interrupted() -> None:
    done: list[str] = []

    def slow(stream: str, text: str) -> None:
        end = time.perf_counter() + (0.0 if done else 0.3)
        while time.perf_counter() < end:
            pass
        done.append(text)

    with pytest.raises(monty.TimeLimitError):
        monty.Monty("while True: print(1)").run(print_callback=slow, limits=monty.Limits(duration=0.1))
    assert done


AFTERWARDS = {
    "a suspended generator": "def g():\n    try: yield\n    finally: print('late')\nx = g(); next(x)\nwhile True: pass",
    "a cycle": "def g(me):\n    try: yield me\n    finally: print('late')\nx = []\nx.append(g(x)); next(x[0])\nwhile True: pass",
    "a coroutine": (
        "async def f():\n    try: await g()\n    finally: print('late')\n"
        "class g:\n    def __await__(self): yield\nc = f(); c.send(None)\nwhile True: pass"
    ),
}


@pytest.mark.parametrize("name", AFTERWARDS)
def test_no_guest_code_after_the_end(name: str) -> None:
    printed: list[str] = []
    with pytest.raises(monty.TimeLimitError):
        monty.Monty(AFTERWARDS[name]).run(
            limits=monty.Limits(duration=0.1), print_callback=lambda _, text: printed.append(text)
        )
    gc.collect()
    assert not printed


@pytest.mark.parametrize(
    ("code", "limits", "error", "resource"),
    [
        ("while True: pass", {"duration": 0.05}, monty.TimeLimitError, "duration"),
        ("x = []\nwhile True: x.append([])", {"memory": 20_000_000}, monty.MemoryLimitError, "memory"),
        ("'a' * 10**9", {"memory": 20_000_000}, monty.MemoryLimitError, "memory"),
        ("while True: print('x')", {"output": 100}, monty.OutputLimitError, "output"),
        ("while True: pass", {"steps": 10}, monty.StepLimitError, "steps"),
        ("while True: ask()", {"suspensions": 3}, monty.SuspensionLimitError, "suspensions"),
    ],
)
def test_errors_tell_numbers(code: str, limits: dict[str, Any], error: type[monty.LimitError], resource: str) -> None:
    functions: dict[str, Callable[..., Any]] = {"ask": lambda: None} if "ask" in code else {}
    program = monty.Monty(code, external_functions=functions)
    with pytest.raises(error) as caught:
        program.run(limits=monty.Limits(**limits), print_callback=lambda stream, text: None)
    assert caught.value.limit == limits[resource]
    assert caught.value.used > caught.value.limit
    assert f"Limits.{resource}" in str(caught.value)


def test_numbers_too_large_for_a_float() -> None:
    error = monty.MemoryLimitError(10**400, 5)
    assert error.used > error.limit


def test_a_prelude_that_fails_to_load_is_loaded_again(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded = preludes.Preludes.namespace

    def fail(self: Any, name: str, state: Any = None) -> Any:
        raise RecursionError

    monkeypatch.setattr(preludes.Preludes, "namespace", fail)
    shared = preludes.Preludes.__new__(preludes.Preludes)
    with pytest.raises(RecursionError):
        shared.load_shared("no such prelude")
    monkeypatch.setattr(preludes.Preludes, "namespace", loaded)
    assert "no such prelude" not in preludes._SHARED


def test_the_watchdog_forgets_a_run() -> None:
    with pytest.raises(monty.TimeLimitError):
        monty.Monty("while True: pass").run(limits=monty.Limits(duration=0.05))
    assert not WATCHDOG.runs


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_child_measures_its_own_memory() -> None:
    code = "x = []\nwhile True: x.append([])"
    child = os.fork()
    if child == 0:
        status = 1
        try:
            monty.Monty(code).run(limits=monty.Limits(memory=30_000_000))
        except monty.MemoryLimitError:
            status = 0
        finally:
            os._exit(status)
    assert os.waitpid(child, 0)[1] == 0


TEXTS = [
    "str(n)", "repr([n])", "f'{n}'", "f'{n!r}'", "'%d' % n", "'%s' % n", "'{}'.format(n)", "format(n)", "print(n)", "int('1' * 5000)",
    "int('1' * 5000, 7)", "import json\njson.dumps(n)", "import json\njson.loads('1' * 5000)", "n.__repr__()", "repr(ValueError(n))", "str(slice(n))",
    "class A(int): pass\nstr(A(n))",
]  # fmt: skip


@pytest.mark.parametrize("code", TEXTS)
def test_long_numbers_have_no_text_whatever_the_host_allows(code: str) -> None:
    before = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(0)
    try:
        with pytest.raises(monty.MontyRuntimeError, match="Exceeds the limit"):
            monty.Monty("n = 10 ** 5000\n" + code).run(print_callback=lambda stream, text: None)
    finally:
        sys.set_int_max_str_digits(before)


def test_too_many_parts_are_a_diagnostic() -> None:
    code = "x = 1\ndef f(" + ", ".join(f"a{i}=x" for i in range(5000)) + "): pass"
    with pytest.raises(monty.UnsupportedError, match="parts at once") as caught:
        monty.Monty(code)
    assert caught.value.diagnostics[0].line == 2
