"""What monty costs, beside CPython and beside pydantic-monty, each figure from one interleaved run;
benchmarks/README.md has the commands.
"""
