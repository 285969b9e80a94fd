"""Arguments that mean nothing, and operands of the wrong kind: what the stand-in compiler cannot be made to write."""

from __future__ import annotations

from typing import Final

from monty.runtime.verify import Rule
from tests.verify.assembler import VERSION, Instruction, called, distance, guard
from tests.verify.refused import CODE, FLOAT, JUMP_IF, LOAD_CELL, NONE, Case, X, given

ARGUMENTS: Final[dict[str, tuple[Instruction, ...]]] = {
    "operator": (X, X, ("BINARY_OP", 26)),
    "comparison": (X, X, ("COMPARE_OP", {11: 6, 12: 6 << 4, 13: 6 << 5}[VERSION[1]])),
    "identity": (X, X, ("IS_OP", 2)),
    "containment": (X, X, ("CONTAINS_OP", 2)),
    "slice of one": (X, ("BUILD_SLICE", 1)),
    "slice of four": (X, X, X, X, ("BUILD_SLICE", 4)),
    "where none is": (X, ("UNARY_NOT", 1)),
    "exception of three": (X, X, X, ("RAISE_VARARGS", 3)),
    "resumption": (("RESUME", 8),),
    "awaited by a with statement": (X, ("GET_AWAITABLE", 1)),
    "attribute without a name": (X, ("LOAD_ATTR", 7 << (VERSION >= (3, 12)))),
    "global without a name": (("LOAD_GLOBAL", 7 << 1),),
    "stored attribute without a name": (X, X, ("STORE_ATTR", 1)),
    "keywords of a call": (*called([X]), ("CALL_FUNCTION_EX", 2)),
    "merged elsewhere": (X, ("DICT_MERGE", 2)),
    "of more than an int": (("LOAD_CONST", 0x80000000),),
}
if VERSION < (3, 13):
    ARGUMENTS["conversion"] = (X, ("FORMAT_VALUE", 2))
    ARGUMENTS["format specification"] = (X, X, ("FORMAT_VALUE", 4))
    ARGUMENTS["parts of a function"] = (("LOAD_CONST", 1), ("MAKE_FUNCTION", 16))
else:
    ARGUMENTS["part of a function"] = (X, X, ("SET_FUNCTION_ATTRIBUTE", 16))
if VERSION >= (3, 12):
    ARGUMENTS["printing"] = (X, ("CALL_INTRINSIC_1", 1))
    ARGUMENTS["importing"] = (X, ("CALL_INTRINSIC_1", 2))
    ARGUMENTS["type variable"] = (X, ("CALL_INTRINSIC_1", 7))
    ARGUMENTS["bound type variable"] = (X, X, ("CALL_INTRINSIC_2", 2))
else:
    ARGUMENTS["call of another size"] = ("PUSH_NULL", X, X, ("PRECALL", 1), ("CALL", 0))
    ARGUMENTS["no call"] = ("PUSH_NULL", X, ("PRECALL", 0))
    ARGUMENTS["call that is jumped to"] = (
        "PUSH_NULL", X, "PUSH_NULL", X, NONE, (JUMP_IF, distance([("PRECALL", 0)])), ("PRECALL", 0), ("CALL", 0),
    )  # fmt: skip

OPERANDS: Final[dict[str, tuple[Instruction, ...]]] = {
    "nothing to take": ("POP_TOP",),
    "too little to take": (X, ("BINARY_OP", 0)),
    "NULL dropped": ("PUSH_NULL", "POP_TOP"),
    "NULL copied": ("PUSH_NULL", ("COPY", 1)),
    "NULL swapped": (X, "PUSH_NULL", ("SWAP", 2)),
    "NULL swapped down": ("PUSH_NULL", X, ("SWAP", 2)),
    "NULL as a value": ("PUSH_NULL", ("STORE_FAST", 0)),
    "NULL called": ("PUSH_NULL", "PUSH_NULL", *called([X])[2:]),
    "copy of the place zero": (X, ("COPY", 0)),
    "copy from below": (X, ("COPY", 2)),
    "swap with itself": (X, X, ("SWAP", 1)),
    "swap from below": (X, ("SWAP", 2)),
    "raw object copied": (FLOAT, ("COPY", 1)),
    "raw object swapped": (X, FLOAT, ("SWAP", 2)),
    "raw object swapped down": (FLOAT, X, ("SWAP", 2)),
    "guard swapped": (X, guard("@iter"), ("SWAP", 2)),
    "list that code did not make": (X, X, ("LIST_APPEND", 1)),
    "list at no place": (("BUILD_LIST", 0), X, ("LIST_APPEND", 0)),
    "list from below": (("BUILD_LIST", 0), X, ("LIST_EXTEND", 2)),
    "list as a set": (("BUILD_LIST", 0), X, ("SET_ADD", 1)),
    "list as a set of many": (("BUILD_LIST", 0), X, ("SET_UPDATE", 1)),
    "list as a dict": (("BUILD_LIST", 0), X, X, ("MAP_ADD", 1)),
    "list as a dict of many": (("BUILD_LIST", 0), X, ("DICT_UPDATE", 1)),
    "dict of a call that is none": (*called([X])[:2], X, X, X, ("DICT_MERGE", 1)),
    "dict of no call": (X, X, X, ("BUILD_MAP", 0), X, ("DICT_MERGE", 1)),
    "keys that are no tuple": (X, X, ("BUILD_CONST_KEY_MAP", 1)),
    "iterator that is none": (X, ("FOR_ITER", 0)),
    "iterator stored": (X, "GET_ITER", ("STORE_FAST", 0)),
    "iterator copied": (X, "GET_ITER", ("COPY", 1)),
    "asynchronous iterator that is none": (X, "GET_ANEXT"),
    "exception handled that is none": (X, "PUSH_EXC_INFO"),
    "exception raised again that is none": (X, ("RERAISE", 0)),
    "exception raised again from nowhere": (X, X, ("RERAISE", 1)),
    "handled exception restored that is none": (X, "POP_EXCEPT"),
    "exception matched that is none": (X, guard("@ValueError"), "CHECK_EXC_MATCH"),
    "exception grouped that is none": (X, guard("@ValueError"), "CHECK_EG_MATCH"),
    "code stored": (("LOAD_CONST", 1), ("STORE_FAST", 0)),
    "code dropped": (("LOAD_CONST", 1), "POP_TOP"),
    "raw object negated": (FLOAT, "UNARY_NOT"),
    "raw object in a text": (X, FLOAT, ("BUILD_STRING", 2)),
    "end of no asynchronous loop": (X, X, "END_ASYNC_FOR"),
    "raw type made a tuple with a value": (FLOAT, X, ("BUILD_TUPLE", 2)),
    "unpacked iterator": (X, "GET_ITER", ("UNPACK_SEQUENCE", 1)),
    "unpacked iterator with a star": (X, "GET_ITER", ("UNPACK_EX", 1)),
}
OPERANDS["cell stored"] = (LOAD_CELL, ("STORE_FAST", 0))
OPERANDS["cell dropped"] = (*OPERANDS["cell stored"][:1], "POP_TOP")
OPERANDS["cells returned"] = (*OPERANDS["cell stored"][:1], ("BUILD_TUPLE", 1), ("STORE_FAST", 0))
OPERANDS["cell in a tuple"] = (X, *OPERANDS["cell stored"][:1], ("BUILD_TUPLE", 2))
if VERSION >= (3, 12):
    OPERANDS["result that nobody sent"] = (X, X, "END_SEND")
    OPERANDS["loop that nobody ended"] = (X, X, "END_FOR") if VERSION < (3, 13) else ("END_FOR",)
    OPERANDS["thrown into nothing"] = (X, X, X, "CLEANUP_THROW")
    OPERANDS["tuple of no list"] = (X, ("CALL_INTRINSIC_1", 6))
    OPERANDS["rest of no group"] = (X, X, ("CALL_INTRINSIC_2", 1))
    OPERANDS["wrapped value stored"] = (X, ("CALL_INTRINSIC_1", 4), ("STORE_FAST", 0))
else:
    OPERANDS["tuple of no list"] = (X, "LIST_TO_TUPLE")
    OPERANDS["rest of no group"] = (X, X, "PREP_RERAISE_STAR")
    OPERANDS["wrapped value stored"] = (X, "ASYNC_GEN_WRAP", ("STORE_FAST", 0))
if VERSION >= (3, 13):
    OPERANDS["function that lacks its cells"] = (("LOAD_CONST", 1), "MAKE_FUNCTION", ("STORE_FAST", 0))
    OPERANDS["function that is none"] = (X, X, ("SET_FUNCTION_ATTRIBUTE", 1))
    OPERANDS["two locals"] = (FLOAT, X, ("STORE_FAST_STORE_FAST", 0))
    OPERANDS["stored and loaded"] = (FLOAT, ("STORE_FAST_LOAD_FAST", 0))
    OPERANDS["names of arguments that are none"] = (X, "PUSH_NULL", X, FLOAT, ("CALL_KW", 1))


# What is refused before the stack is looked at.
OTHER_RULES: Final = {"function that lacks its cells": Rule.CLOSURE, "names of arguments that are none": Rule.KEYWORDS}

CASES: Final[dict[str, Case]] = {
    **{f"argument: {name}": given(Rule.ARGUMENT, *code, constants=(None, CODE)) for name, code in ARGUMENTS.items()},
    **{
        f"operand: {name}": given(OTHER_RULES.get(name, Rule.OPERAND), *code, constants=(None, CODE))
        for name, code in OPERANDS.items()
    },
}
