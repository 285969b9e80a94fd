"""What the sandbox refuses in a program's text, for the compiler: the rules of `subset`, with the modules that exist."""

from __future__ import annotations

from monty.errors import UnsupportedError
from monty.source import Source


def refuse(source: Source) -> None:
    """Raise `UnsupportedError` with a diagnostic for every place that the sandbox does not support."""
    from monty.runtime.modules.index import MODULES
    from monty.subset import refusals

    found = refusals(source.tree, modules=MODULES)
    if found:
        lines = [f'  File "{source.name}", line {d.line}\nUnsupportedError: {d.message}' for d in found]
        raise UnsupportedError(found, "\n".join(lines))
