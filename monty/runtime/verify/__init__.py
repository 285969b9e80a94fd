"""Verify: emitted code in, the same code as `Verified` out, or an error. Nothing here knows the compiler, and nothing
here trusts it.

Read `policy` for what code may name, `kinds` for what lies on its stack, `rules` and `calls` for what instructions
may do with that, the `opcodes_*` of a version for which there are, `walk` for how they are followed.
"""

from __future__ import annotations

import sys
import types
from typing import Final

from monty.runtime.verify.decode import decode
from monty.runtime.verify.dialect import Dialect, Table, dialect_of
from monty.runtime.verify.policy import FORBIDDEN_GLOBALS, GuardKind, Policy, Rule, VerificationError
from monty.runtime.verify.sealing import SEAL, Verified
from monty.runtime.verify.shape import shape_of
from monty.runtime.verify.walk import Walk

__all__ = ["FORBIDDEN_GLOBALS", "GuardKind", "Policy", "Rule", "VerificationError", "Verified", "verify"]

MOST_NESTED_CODE: Final = 200
VERSIONS: Final = ((3, 11), (3, 12), (3, 13))
"""The Pythons that have a table of opcodes."""


def table_of(version: tuple[int, int]) -> Table | None:
    """The table of a Python; none is read but those that are asked for."""
    if version == (3, 11):
        from monty.runtime.verify.opcodes_3_11 import TABLE as TABLE_3_11

        return TABLE_3_11
    if version == (3, 12):
        from monty.runtime.verify.opcodes_3_12 import TABLE as TABLE_3_12

        return TABLE_3_12
    if version == (3, 13):
        from monty.runtime.verify.opcodes_3_13 import TABLE as TABLE_3_13

        return TABLE_3_13
    return None


RUNNING: Final = sys.version_info[:2]
RUNNING_TABLE: Final = table_of(RUNNING)
DIALECT: Final = dialect_of(RUNNING_TABLE) if RUNNING_TABLE is not None else None


def verify(code: types.CodeType, policy: Policy) -> Verified:
    """Check the code of a function whose free variables are guards, and all code nested in it.

    Raises `VerificationError` at the first rule that it breaks.
    """
    if DIALECT is None:
        raise VerificationError(Rule.VERSION, f"no table of opcodes for Python {RUNNING[0]}.{RUNNING[1]}", code.co_name)
    return Verified(checked(code, policy, DIALECT, MOST_NESTED_CODE), SEAL)


def checked(code: types.CodeType, policy: Policy, dialect: Dialect, depth: int) -> types.CodeType:
    """Check one code object and what is nested in it, and make it anew of what was read.

    Anew, because `co_code` is not what runs: it shows specialised instructions as what they were made from. The result
    holds what was looked at and nothing else.
    """
    if not depth:
        raise VerificationError(Rule.NESTING, f"functions nested more than {MOST_NESTED_CODE} deep", code.co_name)
    shape = shape_of(code, policy, dialect.table, outermost=depth == MOST_NESTED_CODE)
    Walk(shape, decode(shape, dialect), dialect).run()
    constants = tuple(
        checked(constant, policy, dialect, depth - 1) if type(constant) is types.CodeType else constant
        for constant in code.co_consts
    )
    return code.replace(co_code=shape.instructions, co_consts=constants)
