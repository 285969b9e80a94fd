"""The module `keyword`: the words of the running Python."""

from __future__ import annotations

import keyword
from typing import Any, Final

from monty.runtime.surface import Cost, Function, Module, Prelude, builtin


@builtin("iskeyword", "keyword")
def iskeyword(_: Any, s: Any, /) -> bool:
    """Whether the text is a keyword."""
    return keyword.iskeyword(s) if type(s) is str else False


@builtin("issoftkeyword", "keyword")
def issoftkeyword(_: Any, s: Any, /) -> bool:
    """Whether the text is a soft keyword."""
    return keyword.issoftkeyword(s) if type(s) is str else False


def words(soft: bool) -> list[str]:
    """A new list of the words."""
    return list(keyword.softkwlist if soft else keyword.kwlist)


GUARDS: Final[dict[str, Any]] = {"@keyword_words": words}
MODULE: Final = Module(
    "keyword",
    {
        "iskeyword": Function(iskeyword, Cost.CONSTANT), "issoftkeyword": Function(issoftkeyword, Cost.CONSTANT),
        "kwlist": Prelude("kwlist"), "softkwlist": Prelude("softkwlist"),
    },
    prelude="keyword",
)  # fmt: skip
