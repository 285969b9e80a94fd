"""The checker: a program is judged before any of it runs, by rules that match the runtime.

`check` is the way in. Importing this package is cheap: mypy is loaded by the first check.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from monty.check.settings import DEFAULT_SETTINGS, CheckSettings, DeclarationsError

if TYPE_CHECKING:
    from monty.check.declare import Declarations, ExternalFunctions, Inputs
    from monty.diagnostics import Diagnostic

__all__ = ["CheckSettings", "DeclarationsError", "check", "check_async", "check_elsewhere", "check_with"]


def check(
    code: str,
    *,
    stubs: str | None = None,
    inputs: Inputs | None = None,
    external_functions: ExternalFunctions | None = None,
    script_name: str = "main.py",
    settings: CheckSettings = DEFAULT_SETTINGS,
    previous: Sequence[str] = (),
) -> tuple[Diagnostic, ...]:
    """Everything that is wrong with a program, in the order of its text; nothing of it runs.

    `inputs` and `external_functions` are what the host gives it (names, callables, types, values, JSON tools), `stubs`
    their declarations where the host writes them itself. `previous`: the snippets of a session that ran before.
    Raises `DeclarationsError` for stubs that are themselves wrong.
    """
    from monty.check.declare import declare

    declared = declare(inputs, external_functions, stubs)
    return check_with(code, declared, script_name=script_name, settings=settings, previous=previous)


async def check_async(
    code: str,
    *,
    stubs: str | None = None,
    inputs: Inputs | None = None,
    external_functions: ExternalFunctions | None = None,
    script_name: str = "main.py",
    settings: CheckSettings = DEFAULT_SETTINGS,
) -> tuple[Diagnostic, ...]:
    """The same as `check`, in a worker process while the event loop goes on. As many at once as there are processors, the others wait."""
    from monty.check.declare import declare

    declared = declare(inputs, external_functions, stubs)
    return await check_elsewhere(code, declared, script_name=script_name, settings=settings)


async def check_elsewhere(
    code: str, declared: Declarations, *, script_name: str = "main.py", settings: CheckSettings = DEFAULT_SETTINGS
) -> tuple[Diagnostic, ...]:
    """Check in a worker process, for declarations that are put together already."""
    import asyncio

    from monty.check.pool import server_pool, waiting_threads

    return await asyncio.get_running_loop().run_in_executor(
        waiting_threads(),
        partial(
            server_pool().check_declared,
            code,
            declarations=declared.stub,
            names=[*declared.input_names, *declared.function_names],
            script_name=script_name,
            settings=settings,
        ),
    )


def check_with(
    code: str,
    declared: Declarations,
    *,
    script_name: str = "main.py",
    settings: CheckSettings = DEFAULT_SETTINGS,
    previous: Sequence[str] = (),
) -> tuple[Diagnostic, ...]:
    """The same, for declarations that are put together already."""
    from monty.check.bounds import is_suspicious
    from monty.check.composed import check_declared
    from monty.check.pool import isolated_pool

    where = isolated_pool().check_declared if is_suspicious(code) else check_declared
    return where(
        code,
        declarations=declared.stub,
        names=[*declared.input_names, *declared.function_names],
        script_name=script_name,
        settings=settings,
        previous=previous,
    )
