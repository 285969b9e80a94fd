"""Hints: what a diagnostic must say so that it can be repaired from its own text.

`improve` is the way in. Rules work from a message, its place in the program's tree, the declarations and the
library's stubs; they know nothing of mypy's objects. One file per kind of message (`rule_*`), data for what models
confuse (`habits_*`, `synonyms`).
"""

from monty.check.hints.context import HintContext, TypeLookup
from monty.check.hints.improve import improve
from monty.check.hints.library import Library

__all__ = ["HintContext", "Library", "TypeLookup", "improve"]
