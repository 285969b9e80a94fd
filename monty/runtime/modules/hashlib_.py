"""The module `hashlib`: a hash keeps the bytes that it was fed, in guest source, so that it can be dumped; the host's C code digests them when asked."""

from __future__ import annotations

import hashlib
from typing import Any, Final

from monty.runtime.guards.sizes import bound_time
from monty.runtime.guards.tables import type_name
from monty.runtime.surface import Module, Prelude

ALGORITHMS: Final = "blake2b blake2s md5 sha1 sha224 sha256 sha384 sha3_224 sha3_256 sha3_384 sha3_512 sha512 shake_128 shake_256".split()
CHUNK: Final = 1 << 20
MOST_ROUNDS: Final = 1 << 40
ROUND_SECONDS: Final = 1e-6
MOST_DIGEST: Final = 1 << 20


def name_of(name: Any) -> str:
    """The name of an algorithm as `hashlib` knows it. Raises `ValueError` for none."""
    if not isinstance(name, str):
        raise TypeError("name must be a string")
    plain = (
        name.lower().replace("-", "_") if name.lower().startswith(("sha3", "shake")) else name.lower().replace("-", "")
    )
    if plain not in ALGORITHMS:
        raise ValueError(f"unsupported hash type {name}")
    return plain


def data_of(value: Any) -> bytes:
    """The bytes to be hashed."""
    if isinstance(value, str):
        raise TypeError("Strings must be encoded before hashing")
    if not isinstance(value, bytes | bytearray | memoryview):
        raise TypeError("object supporting the buffer API required")
    return bytes(value)


def digest(name: str, parts: list[bytes], length: int | None, options: dict[str, Any]) -> bytes:
    """The digest of the parts, with an interrupt point at each megabyte."""
    state = getattr(hashlib, name)(**options)
    for part in parts:
        for start in range(0, len(part), CHUNK):
            state.update(part[start : start + CHUNK])
    if length is None:
        return bytes(state.digest())
    if length > MOST_DIGEST:
        raise ValueError(f"a digest of {length} bytes is too long; the most is {MOST_DIGEST}")
    return bytes(state.digest(length))


def sizes(name: str, options: dict[str, Any]) -> tuple[int, int]:
    """The digest's and the block's size."""
    state = getattr(hashlib, name)(**options)
    return state.digest_size, state.block_size


def options_of(options: dict[str, Any]) -> dict[str, Any]:
    """The options of a BLAKE2 hash, exact values only."""
    for value in options.values():
        if type(value) not in (bytes, int, bool):
            raise TypeError(f"a bytes-like object is required, not '{type_name(value)}'")
    return options


def derive(name: Any, password: Any, salt: Any, iterations: Any, dklen: Any) -> bytes:
    """`hashlib.pbkdf2_hmac`, by its rounds."""
    rounds = int(iterations)
    work = rounds * max(1, (int(dklen or 0) + 19) // 20)
    bound_time(min(work, MOST_ROUNDS) * ROUND_SECONDS, f"pbkdf2_hmac with {rounds} rounds")
    return hashlib.pbkdf2_hmac(name_of(name), data_of(password), data_of(salt), rounds, dklen)


GUARDS: Final[dict[str, Any]] = {
    "@hashlib_name": name_of, "@hashlib_data": data_of, "@hashlib_digest": digest, "@hashlib_sizes": sizes,
    "@hashlib_options": options_of, "@hashlib_derive": derive,
}  # fmt: skip
MODULE: Final = Module(
    "hashlib",
    {
        **{
            name: Prelude(name)
            for name in (*ALGORITHMS, "new", "pbkdf2_hmac", "algorithms_available", "algorithms_guaranteed")
        },
    },
    prelude="hashlib",
)
