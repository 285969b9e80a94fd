"""The three families of error, never mixed.

Guest errors are native exceptions in CPython's words; they reach the host wrapped in `MontyRuntimeError`.
`MontyError` and its subclasses are for the host. `InternalError` is a fault of monty's own and asks for a report.
Limit errors derive from `BaseException` alone, so that no guest handler, and no careless host handler between guest
frames, catches them; they are host errors all the same and keep the numbers.
"""

from __future__ import annotations

from collections.abc import Sequence

from monty.diagnostics import Diagnostic


class MontyError(Exception):
    """Anything that monty refuses or that goes wrong in a program, as the host sees it."""


class InternalError(Exception):
    """A fault in monty itself: never a guest's error, never the host's."""

    def __init__(self, message: str) -> None:
        super().__init__(f"{message} (this is a fault in monty; please report it with the program)")


class SourceError(MontyError):
    """Source text that cannot become a program: a syntax error, or one of the bounds on size and nesting."""

    def __init__(self, diagnostics: Sequence[Diagnostic], text: str) -> None:
        super().__init__(text)
        self.diagnostics = tuple(diagnostics)

    def for_model(self) -> str:
        """What is wrong as a model is told it."""
        return f"The program is refused:\n{self}"


class MontySyntaxError(SourceError):
    """The text is not Python, in the words of the host's own parser."""


class UnsupportedError(SourceError):
    """The text is Python, but uses what the sandbox does not have; each place is a diagnostic."""


class TypeCheckError(SourceError):
    """The program did not pass the check; nothing of it ran. Its text shows each finding with an excerpt."""

    def __init__(self, diagnostics: Sequence[Diagnostic], text: str, model_text: str = "") -> None:
        super().__init__(diagnostics, text)
        self.model_text = model_text

    def for_model(self) -> str:
        """The findings as a model is told them: excerpts with carets, signatures, nearest names."""
        return self.model_text


class BoundaryError(MontyError):
    """A value cannot cross between host and guest; `path` says where in the value."""

    def __init__(self, message: str, path: str) -> None:
        super().__init__(message)
        self.path = path


class InputError(MontyError):
    """Inputs or external functions that do not match the program's declarations."""


class SnapshotError(MontyError):
    """Bytes that are no valid snapshot, or a state that cannot become one."""


class MontyRuntimeError(MontyError):
    """An exception that the guest program raised and did not catch.

    `type_name` and `message` are the guest exception's; `traceback` is its text as CPython prints it, guest frames only.
    """

    def __init__(self, type_name: str, message: str, traceback: str, line: int | None = None) -> None:
        super().__init__(f"{type_name}: {message}" if message else type_name)
        self.type_name = type_name
        self.message = message
        self.traceback = traceback
        self.line = line


MOST_USED = 1e300
"""What is predicted can be an int that is no float any more."""


class LimitError(BaseException):
    """A run used up one of its limits. `used` and `limit` are in the unit of the limit (seconds, bytes, calls)."""

    resource = "resource"
    unit = ""

    def __init__(self, used: float, limit: float, detail: str = "") -> None:
        field = f"Limits.{self.resource}"
        used = min(used, MOST_USED)
        said = f"{self.resource} limit: used {used:g}{self.unit} of {limit:g}{self.unit}"
        super().__init__(f"{said}{': ' + detail if detail else ''}; raise {field} if the program is trusted with more")
        self.used = used
        self.limit = limit
        self.detail = detail
        self.traceback = ""


class TimeLimitError(LimitError):
    """More execution time than `Limits.duration` (seconds)."""

    resource = "duration"
    unit = " s"


class MemoryLimitError(LimitError):
    """More memory than `Limits.memory` (bytes), measured or predicted."""

    resource = "memory"
    unit = " bytes"


class OutputLimitError(LimitError):
    """More printed text than `Limits.output` (bytes)."""

    resource = "output"
    unit = " bytes"


class StepLimitError(LimitError):
    """More loop trips and calls than `Limits.steps`."""

    resource = "steps"


class SuspensionLimitError(LimitError):
    """More external calls than `Limits.suspensions`."""

    resource = "suspensions"


class RecursionLimitError(LimitError):
    """Deeper calls than `Limits.recursion`, where the guest cannot be told by a `RecursionError` any more."""

    resource = "recursion"


class Cancelled(BaseException):
    """The host cancelled the run from outside."""
