"""Regular expressions that behave as CPython's `re` and never keep the interpreter in C for long.

Read in this order. `syntax`: pattern text → the code that CPython's matcher runs (by CPython's own parser and
compiler). `tree`: that code → nodes. `charsets` and `cost`: nodes → an upper bound on the work of one call of the C
matcher. `machine` and `operations`: the same semantics in Python loops, which can be interrupted. `engine`: which of
the two serves a call. `values`: what a guest holds. `template`: replacement texts.
"""
