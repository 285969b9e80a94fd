"""`python -m monty.check.typeshed --write | --check`."""

from __future__ import annotations

import argparse
import sys

from monty.check.typeshed.generate import STUBS, committed_inventory, generate, stale, write
from monty.check.typeshed.library import Library


def main() -> int:
    """Write the stubs, or say which are stale; 1 where some are."""
    parser = argparse.ArgumentParser(
        prog="python -m monty.check.typeshed", description="The reduced typeshed in stubs/."
    )
    mode = parser.add_mutually_exclusive_group(required=True)
    mode.add_argument("--write", action="store_true", help="write the files anew")
    mode.add_argument("--check", action="store_true", help="exit 1 and name the files that are stale")
    arguments = parser.parse_args()
    library = Library()
    files = generate(library, committed_inventory(library))
    changed = stale(files)
    if arguments.write:
        write(files)
        print(f"{len(files)} files in {STUBS}, {len(changed)} changed")
        return 0
    for path in changed:
        print(f"stale: {path}; run python -m monty.check.typeshed --write")
    return 1 if changed else 0


sys.exit(main())
