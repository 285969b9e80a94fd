"""Format templates taken apart: `str.format` fields and `%` conversions, as plain data that the prelude walks."""

from __future__ import annotations

from typing import Any, Final

GUARDS: Final[dict[str, Any]] = {}
