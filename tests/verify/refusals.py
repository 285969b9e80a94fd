"""All code that the verifier must refuse, by what it is."""

from __future__ import annotations

from typing import Final

from tests.verify import bad_flow, bad_functions, bad_operands, bad_parts
from tests.verify.refused import FROM_SOURCE, Case

_PARTS: Final = (FROM_SOURCE, bad_flow.CASES, bad_functions.CASES, bad_operands.CASES, bad_parts.CASES)
CASES: Final[dict[str, Case]] = {name: case for part in _PARTS for name, case in part.items()}
assert len(CASES) == sum(map(len, _PARTS)), "two cases have the same name"
