"""`VOID`: a value that no guest has. It marks an argument that was not given, and an answer that a guard does not have."""

from __future__ import annotations

from typing import Final


class _Void:
    """Comparing with it is never true."""

    __slots__ = ()


VOID: Final = _Void()
