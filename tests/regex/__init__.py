"""The engine for regular expressions: held against CPython's `re`, which is the oracle for everything but time."""
