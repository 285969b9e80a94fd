"""What the host gives a program in, the text that tells a model what its program may use out: from the same stubs as the check."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from monty.runtime.modules.index import MODULES

if TYPE_CHECKING:
    from monty.check.declare import Declarations, ExternalFunctions, Inputs


def prompt(
    *,
    inputs: Inputs | None = None,
    external_functions: ExternalFunctions | None = None,
    stubs: str | None = None,
    classes: Sequence[type] = (),
) -> str:
    """What the sandbox offers to a program: inputs, functions with their docstrings, types, modules, and the rules.

    The arguments are those of `Monty`. The same arguments give the same text, letter for letter, so that prompt caches hit. mypy is not loaded.
    """
    from monty.check.declare import declare

    return prompt_of(declare(inputs, external_functions, stubs, classes))


def prompt_of(declared: Declarations) -> str:
    """The same, for declarations that are put together already."""
    from monty.check.declare import importable_modules, prompt_text

    return prompt_text(declared, [name for name in importable_modules() if name in MODULES])
