"""What happened while a task was solved: every attempt with its reply, program, findings, output, calls and times. Saved as JSON, read back.

Values are kept as JSON has them (`monty.agents.encoding`), so that a record is the same before it is saved and after it is read.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from os import PathLike
from pathlib import Path
from typing import Any, Final, Self

from monty.agents.encoding import NO_CLASSES, RecordError, from_json

__all__ = ["Attempt", "Call", "Problem", "Record", "RecordError"]

FORMAT: Final = 1


@dataclass(slots=True)
class Call:
    """A call of a tool. `args`, `kwargs` and `result` are JSON; `error` is a type, a message and arguments where the tool raised.

    `ended`: its place among the calls by when they ended, None where it has not. `source`: `made`, `repeated` (answered from an earlier attempt),
    `approved` or `denied`.
    """

    name: str
    args: list[Any]
    kwargs: dict[str, Any]
    result: Any = None
    error: dict[str, Any] | None = None
    ended: int | None = None
    seconds: float = 0.0
    source: str = "made"

    def text(self) -> str:
        """The call as a reader knows it."""
        given = [_shown(one) for one in self.args] + [f"{name}={_shown(one)}" for name, one in self.kwargs.items()]
        end = "not answered"
        if self.error is not None:
            end = f"raised {self.error['type']}: {self.error['message']}"
        elif self.ended is not None:
            end = _shown(self.result)
        return f"{self.name}({', '.join(given)}) -> {end}"


def _is_encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _shown(data: Any) -> str:
    try:
        text = repr(from_json(data))
    except RecordError:
        text = str(data.get("$repr", data)) if isinstance(data, dict) else str(data)
    return text if len(text) <= 200 else f"{text[:200]}..."


@dataclass(slots=True)
class Problem:
    """Why an attempt gave no value. `kind`: `no code`, `language`, `endless reply`, `syntax`, `types`, `unsupported`, `error`, `limit`, `value`."""

    kind: str
    message: str
    traceback: str = ""


@dataclass(slots=True)
class Attempt:
    """One reply of the model, and what came of it. `seconds`: how long `generate`, `check` and `run` took."""

    number: int
    reply: str = ""
    program: str | None = None
    diagnostics: list[dict[str, Any]] = field(default_factory=list)
    problem: Problem | None = None
    feedback: str = ""
    output: str = ""
    calls: list[Call] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)


@dataclass(slots=True)
class Record:
    """All of it. `outcome`: `solved`, `paused` or `unsolved`, with a `reason`; `value` is JSON. `declarations`: what programs were given;
    `classes`: the host's own among it."""

    task: str
    prompt: str
    declarations: dict[str, Any]
    inputs: dict[str, Any]
    limits: dict[str, Any]
    classes: dict[str, Any]
    attempts: list[Attempt] = field(default_factory=list)
    outcome: str = "unsolved"
    reason: str = ""
    value: Any = None

    @property
    def program(self) -> str | None:
        """The program of the last attempt."""
        return self.attempts[-1].program if self.attempts else None

    @property
    def calls(self) -> list[Call]:
        """Every call of every attempt."""
        return [call for attempt in self.attempts for call in attempt.calls]

    def to_json(self) -> str:
        """The record as JSON text."""
        data = {"monty_record": FORMAT, **asdict(self)}
        text = json.dumps(data, indent=2, ensure_ascii=False) + "\n"
        # Lone surrogates can be written escaped only.
        return text if text.isascii() or _is_encodable(text) else json.dumps(data, indent=2) + "\n"

    @classmethod
    def from_json(cls, text: str) -> Self:
        """A record from its text. Raises `RecordError`."""
        try:
            data = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise RecordError(f"this is no JSON, so no record: {error}") from None
        if not isinstance(data, dict) or data.pop("monty_record", None) != FORMAT:
            raise RecordError(f"this is no record of format {FORMAT}: it says nothing of 'monty_record': {FORMAT}")
        try:
            made = cls(**data)
            made.attempts = [_attempt(one) for one in data.get("attempts", [])]
        except (TypeError, AttributeError, KeyError) as error:
            raise RecordError(f"the record is malformed: {error}") from None
        return made

    def save(self, path: str | PathLike[str]) -> None:
        """Write the record to a file, whole or not at all."""
        target = Path(path)
        beside = target.with_name(f"{target.name}.part")
        beside.write_text(self.to_json(), encoding="utf-8")
        beside.replace(target)

    @classmethod
    def load(cls, path: str | PathLike[str]) -> Self:
        """A record from a file. Raises `RecordError`, naming the file."""
        try:
            return cls.from_json(Path(path).read_text(encoding="utf-8"))
        except UnicodeDecodeError as error:
            raise RecordError(f"{path} is no UTF-8 text, so no record: {error}") from None
        except RecordError as error:
            raise RecordError(f"{path}: {error}") from None

    def result(self, classes: Mapping[str, type] = NO_CLASSES) -> Any:
        """The value that the program gave."""
        return from_json(self.value, classes)

    def to_test(self, name: str = "test_recorded_program") -> str:
        """A test as source text: the program runs again, with the recorded answers to its calls, and must give the same value."""
        if not name.isidentifier() or not name.startswith("test"):
            raise RecordError(f"{name!r} is no name of a test; give one that starts with 'test'")
        last = Record(
            self.task,
            "",
            self.declarations,
            self.inputs,
            self.limits,
            self.classes,
            self.attempts[-1:],
            self.outcome,
            "",
            self.value,
        )
        return _TEST.format(
            name=name, task=" ".join(self.task.split())[:80].replace('"', "'"), record=_quoted(last.to_json())
        )


_TEST: Final = '''"""A program that solved a task, kept as a test: {task}"""

from __future__ import annotations

from typing import Final

from monty.agents import Record, replay

RECORD: Final = {record}


def {name}() -> None:
    record = Record.from_json(RECORD)
    assert replay(record).value == record.value
'''


def _quoted(text: str) -> str:
    """Text as a literal that can be read."""
    if "'''" in text or "\\" in text:
        return repr(text)
    return f"'''{text}'''"


def _attempt(data: Any) -> Attempt:
    made = Attempt(**{one.name: data[one.name] for one in fields(Attempt)})
    made.problem = Problem(**data["problem"]) if data["problem"] is not None else None
    made.calls = [Call(**one) for one in data["calls"]]
    return made
