"""Emitted code with bytes, constants and tables changed at random: it is refused, or it keeps the rules that can be seen from outside.

The second look is `dis`'s and knows nothing of the verifier's tables. Nothing here is ever run.
"""

from __future__ import annotations

import dataclasses
import dis
import time
import types
from typing import Any, Final

from hypothesis import given
from hypothesis import strategies as st

from monty.runtime.verify import VerificationError, verify
from monty.runtime.verify.decode import decode
from monty.runtime.verify.policy import FORBIDDEN_GLOBALS
from monty.runtime.verify.shape import shape_of
from monty.runtime.verify.walk import Walk
from tests.verify.accepted import ACCEPTED
from tests.verify.assembler import dialect
from tests.verify.lowering import POLICY, all_code, lowered

MOST_SECONDS: Final = 2.0
EMITTED: Final = [
    code for source in ACCEPTED.values() for code in all_code(lowered(source)) if len(code.co_code) < 1500
]
OUTERMOST: Final = [code for code in EMITTED if POLICY.guards.keys() >= set(code.co_freevars)]
HOST: Final = (
    "IMPORT",
    "BUILD_CLASS",
    "LOAD_NAME",
    "STORE_NAME",
    "MATCH_",
    "BEFORE_",
    "WITH_EXCEPT",
    "SUPER",
    "LOCALS",
    "FROM_DICT",
)
ATTRIBUTES: Final = frozenset({"LOAD_ATTR", "LOAD_METHOD", "STORE_ATTR", "DELETE_ATTR"})
GLOBALS: Final = frozenset({"LOAD_GLOBAL", "STORE_GLOBAL", "DELETE_GLOBAL"})
CONSTANTS: Final[st.SearchStrategy[object]] = st.one_of(
    st.sampled_from([None, 1, "text", (), ("a", "b"), (1,), frozenset({1}), ..., 1.5, b"", print, [], float]),
    st.sampled_from(EMITTED),
)


def broken_rules(code: types.CodeType) -> list[str]:
    """The rules that code breaks as `dis` shows it: names, opcodes, constants."""
    broken: list[str] = []
    for instruction in dis.get_instructions(code):
        name, value = instruction.opname, instruction.argval
        if any(part in name for part in HOST):
            broken.append(name)
        if name in ATTRIBUTES and not (value.startswith("@") or value in POLICY.native_names):
            broken.append(f"{name} {value}")
        if name in GLOBALS and (value.startswith("@") or value in FORBIDDEN_GLOBALS):
            broken.append(f"{name} {value}")
    plain = (type(None), bool, int, float, complex, str, bytes, type(...), tuple, frozenset, types.CodeType)
    broken += [f"constant {constant!r}" for constant in code.co_consts if type(constant) not in plain]
    return broken


def judge(code: types.CodeType) -> None:
    """The code is refused or keeps the rules, soon."""
    start = time.process_time()
    try:
        verified = verify(code, POLICY)
    except VerificationError:
        return
    finally:
        assert time.process_time() - start < MOST_SECONDS
    for part in all_code(verified.code):
        assert broken_rules(part) == []


@st.composite
def changed_bytes(draw: st.DrawFn, text: bytes) -> bytes:
    """A few bytes changed, moved or taken out, in pairs or alone."""
    changed = bytearray(text)
    for _ in range(draw(st.integers(1, 4))):
        if not changed:
            break
        place = draw(st.integers(0, len(changed) - 1))
        match draw(st.sampled_from(["set", "bump", "copy", "cut", "insert"])):
            case "set":
                changed[place] = draw(st.integers(0, 255))
            case "bump":
                changed[place] = (changed[place] + draw(st.sampled_from([-2, -1, 1, 2]))) % 256
            case "copy":
                source = draw(st.integers(0, len(changed) - 1)) & ~1
                changed[place & ~1 : (place & ~1) + 2] = changed[source : source + 2]
            case "cut":
                del changed[place & ~1 : (place & ~1) + 2]
            case _:
                changed[place & ~1 : place & ~1] = bytes([draw(st.integers(0, 255)), draw(st.integers(0, 9))])
    return bytes(changed)


@given(data=st.data())
def test_changed_instructions(data: st.DataObject) -> None:
    """Below code objects, since CPython crashes when it makes or shows one of some bytes."""
    code = data.draw(st.sampled_from(EMITTED))
    shape = shape_of(code, POLICY, dialect().table, outermost=False)
    changed = dataclasses.replace(shape, instructions=data.draw(changed_bytes(shape.instructions)))
    start = time.process_time()
    try:
        decoded = decode(changed, dialect())
        Walk(changed, decoded, dialect()).run()
    except VerificationError:
        return
    finally:
        assert time.process_time() - start < MOST_SECONDS
    if len(changed.instructions) == len(shape.instructions):
        assert broken_rules(code.replace(co_code=changed.instructions)) == []


@given(data=st.data())
def test_changed_parts(data: st.DataObject) -> None:
    code = data.draw(st.sampled_from(OUTERMOST))
    changes: dict[str, Any] = {}
    part = data.draw(
        st.sampled_from(
            ["co_consts", "co_names", "co_exceptiontable", "co_linetable", "co_flags", "co_stacksize", "free"]
        )
    )
    match part:
        case "co_consts":
            constants = list(code.co_consts)
            place = data.draw(st.integers(0, len(constants)))
            constants[place : place + 1] = [data.draw(CONSTANTS)]
            changes[part] = tuple(constants)
        case "co_names":
            names = st.sampled_from(["__class__", "@a", "append", "__builtins__", "print", "@type", "", "a b"])
            changes[part] = tuple(data.draw(names) for _ in code.co_names)
        case "co_exceptiontable" | "co_linetable":
            changes[part] = data.draw(changed_bytes(getattr(code, part) or b"\x80\x01\x01\x01"))
        case "co_flags":
            changes[part] = code.co_flags ^ 1 << data.draw(st.integers(0, 30))
        case "co_stacksize":
            changes[part] = data.draw(st.integers(0, 30))
        case _:
            changes["co_freevars"] = tuple(data.draw(st.permutations(code.co_freevars)))
    try:
        changed = code.replace(**changes)
    except ValueError:
        return
    judge(changed)
