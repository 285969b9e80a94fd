"""The command `monty`: run a program, check stored programs, print and compare stubs, look into a dump.

Exit codes: 0 clean, 1 findings or a failed program, 2 usage.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from typing import Any, Final

from monty.cli.checking import add_check
from monty.cli.reading import UsageError
from monty.cli.running import inspect_dump, run_file
from monty.cli.stubbing import add_stubs
from monty.errors import InternalError, LimitError, MontyError

CLEAN: Final = 0
FINDINGS: Final = 1
USAGE: Final = 2
INTERRUPTED: Final = 130
"""What shells expect of a program that was ended from the keyboard."""


def parser() -> argparse.ArgumentParser:
    """The command line."""
    made = argparse.ArgumentParser(
        prog="monty", description="A sandbox for Python programs that language models write."
    )
    commands = made.add_subparsers(dest="command", required=True, metavar="COMMAND")
    run = commands.add_parser("run", help="check a program and run it in the sandbox")
    run.add_argument("file", help="the program's file, or - for standard input")
    run.add_argument("--input", action="append", default=[], metavar="NAME=JSON", help="an input, its value as JSON")
    run.add_argument("--no-check", action="store_true", help="run without checking first")
    run.add_argument("--duration", type=float, metavar="SECONDS", help="the most seconds of execution")
    run.add_argument("--memory", type=int, metavar="BYTES", help="the most bytes of memory")
    run.set_defaults(act=run_file)
    add_check(commands)
    add_stubs(commands)
    look = commands.add_parser("inspect", help="show where a dumped run waits")
    look.add_argument("file", help="a file with what Paused.dump() wrote")
    look.set_defaults(act=inspect_dump)
    return made


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code."""
    try:
        given = parser().parse_args(arguments)
    except SystemExit as error:
        return USAGE if error.code else CLEAN
    act: Callable[[Any], int] = given.act
    try:
        return act(given)
    except (OSError, UnicodeDecodeError, json.JSONDecodeError, UsageError) as error:
        print(f"monty: {error}", file=sys.stderr)
        return USAGE
    except KeyboardInterrupt:
        return INTERRUPTED
    except (MontyError, LimitError, InternalError) as error:
        print(f"monty: {error}", file=sys.stderr)
        return FINDINGS
