"""The module `uuid`: guest source; random ones by the host's policy of entropy, none of the host's address."""

from __future__ import annotations

from typing import Any, Final

from monty.runtime.modules.secrets_ import random_bytes
from monty.runtime.surface import Constant, Module, Prelude

GUARDS: Final[dict[str, Any]] = {"@uuid_bytes": random_bytes}
NAMES: Final = "UUID NAMESPACE_DNS NAMESPACE_URL NAMESPACE_OID NAMESPACE_X500 uuid3 uuid4 uuid5".split()
TEXTS: Final = {
    "RESERVED_NCS": "reserved for NCS compatibility", "RFC_4122": "specified in RFC 4122",
    "RESERVED_MICROSOFT": "reserved for Microsoft compatibility", "RESERVED_FUTURE": "reserved for future definition",
}  # fmt: skip
MODULE: Final = Module(
    "uuid",
    {**{name: Prelude(name) for name in NAMES}, **{name: Constant(text) for name, text in TEXTS.items()}},
    prelude="uuid",
)
