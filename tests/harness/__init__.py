"""Runs the guest programs of `tests/programs` under several engines and compares what they did.

`program` reads files into programs with their expectations; `engines` has one row for each way to run a program; each
run gives a `Transcript`; `judge` compares a transcript with the comments of the program, or with CPython's transcript.
`bless` writes the comments from what CPython does. tests/programs/README.md describes the format.
"""
