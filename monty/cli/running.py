"""`monty run` and `monty inspect`."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from monty.cli.reading import UsageError, read_text
from monty.engine import Monty, load
from monty.errors import LimitError, MontyRuntimeError, SourceError, TypeCheckError
from monty.limits import DEFAULT_LIMITS
from monty.snapshot.inspection import inspect_paused


def run_file(given: argparse.Namespace) -> int:
    """Check a program, run it, print what it prints and the value of its last expression."""
    inputs = dict(map(named_value, given.input))
    try:
        program = Monty(
            read_text(given.file), inputs=inputs, type_check=not given.no_check, script_name=shown_name(given.file)
        )
        limits = DEFAULT_LIMITS
        if given.duration is not None:
            limits = replace(limits, duration=given.duration)
        if given.memory is not None:
            limits = replace(limits, memory=given.memory)
        result = program.run(inputs=inputs, limits=limits)
    except (TypeCheckError, SourceError) as error:
        print(error, file=sys.stderr)
        return 1
    except MontyRuntimeError as error:
        print(error.traceback, end="", file=sys.stderr)
        return 1
    except LimitError as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 1
    if result is not None:
        print(repr(result))
    return 0


def named_value(argument: str) -> tuple[str, Any]:
    """`NAME=JSON` as a name and a value."""
    name, equals, text = argument.partition("=")
    if not equals or not name.isidentifier():
        raise UsageError(f"--input {argument!r} is not NAME=JSON")
    try:
        return name, json.loads(text)
    except json.JSONDecodeError as error:
        raise UsageError(f"--input {name}: {text!r} is not JSON: {error}") from None


def shown_name(path: str) -> str:
    """The name of a program in tracebacks."""
    return "<stdin>" if path == "-" else path


def inspect_dump(given: argparse.Namespace) -> int:
    """Print where a dumped run waits."""
    print(inspect_paused(load(Path(given.file).read_bytes())))
    return 0
