"""The reduced typeshed in `stubs/`: what guest programs may say, generated from the runtime's surface tables.

In: an `Inventory` (which modules, names and members the runtime has) and typeshed as it comes with mypy, read through
typeshed-client. Out: stub files with typeshed's own signatures for exactly those names, plus the names that these
signatures mention and the few that mypy itself looks up. Both kinds of extra are *internal*: listed in `index.json`, so
that the checker can refuse them where a program says them.

`python -m monty.check.typeshed --write` writes the files, `--check` says whether they are stale. Development only:
nothing in a running monty imports this package.
"""
