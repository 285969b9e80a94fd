"""The bytes of a snapshot: a header, a checksum or signature, and one msgpack map. Nothing in here runs code.

Layout: magic, format version (2 bytes), kind (1 byte), then 32 bytes (SHA-256 of the body, or HMAC-SHA-256 under the host's key), then
the body. Bytes are hostile: everything is bounded before it is decoded.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import Any, Final

import msgpack

from monty.errors import SnapshotError

MAGIC: Final = b"\x93monty"
VERSION: Final = 1
PROGRAM: Final = 1
PAUSED: Final = 2
SESSION: Final = 3
KINDS: Final = {PROGRAM: "program", PAUSED: "paused run", SESSION: "session"}
HEADER: Final = len(MAGIC) + 3 + 32
MOST_BYTES: Final = 1 << 30


def seal(kind: int, body: dict[str, Any], key: bytes | None) -> bytes:
    """A body as bytes, signed when there is a key."""
    try:
        packed: bytes = msgpack.packb(body, use_bin_type=True, strict_types=True, unicode_errors="surrogatepass")
    except (ValueError, OverflowError, TypeError) as error:
        raise SnapshotError(f"the state cannot be written: {error}") from None
    head = MAGIC + VERSION.to_bytes(2, "big") + bytes([kind])
    return head + _proof(head + packed, key) + packed


def _proof(data: bytes, key: bytes | None) -> bytes:
    return hashlib.sha256(data).digest() if key is None else hmac.digest(key, data, "sha256")


def unseal(data: bytes, key: bytes | None, *kinds: int) -> tuple[int, dict[str, Any]]:
    """The kind and body of a snapshot. Raises `SnapshotError` for anything that was not sealed so."""
    if type(data) not in (bytes, bytearray, memoryview):
        raise SnapshotError(f"a snapshot is bytes, not {type(data).__name__}")
    data = bytes(data)
    if len(data) > MOST_BYTES:
        raise SnapshotError(f"the snapshot has {len(data)} bytes; the most is {MOST_BYTES}")
    if len(data) < HEADER or not data.startswith(MAGIC):
        raise SnapshotError("these bytes are no snapshot of monty: the beginning is not the one that dump() writes")
    head, proof, packed = data[: HEADER - 32], data[HEADER - 32 : HEADER], data[HEADER:]
    version = int.from_bytes(head[len(MAGIC) : len(MAGIC) + 2], "big")
    if version != VERSION:
        raise SnapshotError(f"the snapshot has format version {version}; this monty reads version {VERSION}")
    if not hmac.compare_digest(proof, _proof(head + packed, key)):
        raise SnapshotError(
            "the snapshot is damaged, or signed with another key"
            if key is None
            else "the snapshot's signature is not of this key"
        )
    kind = head[-1]
    if kind not in kinds:
        wanted = " or ".join(KINDS[k] for k in kinds)
        raise SnapshotError(f"the snapshot is of a {KINDS.get(kind, 'thing unknown')}, not of a {wanted}")
    return kind, decode(packed)


def decode(packed: bytes) -> dict[str, Any]:
    """The body's map."""
    limit = max(len(packed), 1)
    try:
        body = msgpack.unpackb(
            packed, raw=False, strict_map_key=False, unicode_errors="surrogatepass", max_str_len=limit, max_bin_len=limit, max_array_len=limit,
            max_map_len=limit, max_ext_len=0, use_list=True,
        )  # fmt: skip
    except Exception as error:
        raise SnapshotError(f"the snapshot's body cannot be read: {type(error).__name__}") from None
    if type(body) is not dict:
        raise SnapshotError("the snapshot's body is no map")
    return body
