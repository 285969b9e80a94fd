"""The module `hmac`: guest source over the hashes of `hashlib`; comparison in constant time is the host's."""

from __future__ import annotations

import hmac
from typing import Final

from monty.runtime.modules.forwarded import forwarded
from monty.runtime.surface import Module, Prelude

MODULE: Final = Module(
    "hmac",
    {**forwarded(hmac, ("compare_digest",), "hmac"), **{name: Prelude(name) for name in ("HMAC", "new", "digest")}},
    prelude="hmac",
)
