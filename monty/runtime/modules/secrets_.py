"""The module `secrets`: guest source over the run's own generator, which the host seeds or leaves to the system's entropy."""

from __future__ import annotations

from typing import Any, Final

from monty.runtime.guards.sizes import bound_memory
from monty.runtime.modules.hmac_ import MODULE as HMAC
from monty.runtime.modules.random_ import entropy
from monty.runtime.surface import Module, Prelude


def random_bytes(count: int) -> bytes:
    """Bytes by the host's policy of entropy."""
    bound_memory(count * 2, f"{count} random bytes")
    found = bytearray()
    while len(found) < count:
        found += entropy().to_bytes(32, "little")
    return bytes(found[:count])


GUARDS: Final[dict[str, Any]] = {"@secrets_bytes": random_bytes}
NAMES: Final = "choice randbelow randbits token_bytes token_hex token_urlsafe SystemRandom".split()
MODULE: Final = Module(
    "secrets",
    {**{name: Prelude(name) for name in NAMES}, "compare_digest": HMAC.members["compare_digest"]},
    prelude="secrets",
)
