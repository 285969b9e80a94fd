"""The module `fnmatch`: the host translates a pattern, which is plain text work; the matching is the guest's own `re`, under its deadline."""

from __future__ import annotations

import fnmatch
from typing import Any, Final

from monty.runtime.modules.forwarded import checked
from monty.runtime.surface import Module, Prelude

GUARDS: Final[dict[str, Any]] = {"@fnmatch_translate": checked(fnmatch.translate)}
MODULE: Final = Module(
    "fnmatch", {name: Prelude(name) for name in ("filter", "fnmatch", "fnmatchcase", "translate")}, prelude="fnmatch"
)
