"""The module `binascii`: the host's functions on plain bytes."""

from __future__ import annotations

import binascii
from typing import Final

from monty.runtime.builtins.exceptions import COMMON
from monty.runtime.modules.forwarded import forwarded
from monty.runtime.surface import Cost, HostType, Module, TypeRef

ERRORS: Final = tuple(
    HostType(kind, kind.__name__, "binascii", COMMON, call=kind, subclassable=True)
    for kind in (binascii.Error, binascii.Incomplete)
)
NAMES: Final = (
    "a2b_base64 a2b_hex a2b_qp a2b_uu b2a_base64 b2a_hex b2a_qp b2a_uu crc32 crc_hqx hexlify unhexlify".split()
)
MODULE: Final = Module(
    "binascii",
    {**forwarded(binascii, NAMES, "binascii"), **{entry.name: TypeRef(entry.host, Cost.CONSTANT) for entry in ERRORS}},
    types=ERRORS,
)
