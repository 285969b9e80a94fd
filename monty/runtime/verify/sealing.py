"""The seal on verified code: what tells it from code that nobody looked at."""

from __future__ import annotations

import types
from dataclasses import InitVar, dataclass
from typing import Final


class Seal:
    """What only the verifier has: without it no `Verified` can be made."""


SEAL: Final = Seal()


@dataclass(frozen=True, slots=True, eq=False)
class Verified:
    """Code that broke no rule, its nested code neither. Only `verify` makes one, or `kept` reads back one that it made."""

    code: types.CodeType
    seal: InitVar[Seal]

    def __post_init__(self, seal: Seal) -> None:
        if seal is not SEAL:
            raise TypeError("only verify() says what is verified")
