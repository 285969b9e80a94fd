"""The lint of stored programs: paths and a configuration in, a report out, every program of every file checked.

One file for each step: `paths` finds files, `stored` takes programs out of them, `configuration` and `header` say what a
program may use, `declaring` makes stubs of that, `judging` checks in parallel, `verdicts` remembers, `baseline` forgives.
Nothing here runs a program. Stored programs are strangers' text; the configuration and what it names are the host's own.
"""
