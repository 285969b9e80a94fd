"""The module `operator`: guest source, so that each operator is guarded as it is anywhere; getters reach only what guests can name."""

from __future__ import annotations

import operator
from typing import Any, Final

from monty.runtime.surface import Module, Prelude

NAMES: Final = """
    abs add and_ attrgetter call concat contains countOf delitem eq floordiv ge getitem gt iadd iand iconcat ifloordiv ilshift imatmul imod imul index
    indexOf inv invert ior ipow irshift is_ is_not isub itemgetter itruediv ixor le length_hint lshift lt matmul methodcaller mod mul ne neg not_ or_
    pos pow rshift setitem sub truediv truth xor
""".split()
GUARDS: Final[dict[str, Any]] = {"@index": operator.index, "@operator_abs": abs}
MODULE: Final = Module("operator", {name: Prelude(name) for name in NAMES}, prelude="operator")
