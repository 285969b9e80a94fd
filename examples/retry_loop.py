"""The retry loop: a model errs twice, is told each time exactly what was wrong, and succeeds.

    python examples/retry_loop.py

The model is a script of three replies, so that this runs anywhere; `generate` is where yours goes. No network, no API key.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Final, TypedDict

from monty import Limits, agents


class Reading(TypedDict):
    """What a sensor said, once."""

    sensor: str
    celsius: float | None


READINGS: Final[dict[str, list[Reading]]] = {
    "kitchen": [
        {"sensor": "k1", "celsius": 21.5},
        {"sensor": "k2", "celsius": None},
        {"sensor": "k1", "celsius": 22.5},
    ],
    "cellar": [{"sensor": "c1", "celsius": 11.0}],
    "attic": [],
}


def readings(room: str) -> list[Reading]:
    """What the sensors of a room said today; `celsius` is None where a sensor failed."""
    return READINGS[room]


REPLIES: Final = iter(
    [
        # A type error: the key is `celsius`, and it may be None.
        """Sure!

```python
means = {}
for room in rooms:
    found = readings(room)
    means[room] = sum(one["temperature"] for one in found) / len(found)
means
```
""",
        # It checks, but a room without readings fails when it runs.
        """```python
means = {}
for room in rooms:
    found = [one["celsius"] for one in readings(room) if one["celsius"] is not None]
    means[room] = sum(found) / len(found)
means
```""",
        """```python
means = {}
for room in rooms:
    found = [one["celsius"] for one in readings(room) if one["celsius"] is not None]
    if found:
        means[room] = round(sum(found) / len(found), 1)
means
```""",
    ]
)


def generate(messages: list[dict[str, str]]) -> str:
    """A model: from messages to text."""
    print(f"--- the model is told ({messages[-1]['role']}):\n{messages[-1]['content']}\n")
    return next(REPLIES)


def main() -> None:
    """Tell the whole story."""
    result = agents.solve(
        generate,
        "What is the mean temperature of each room?",
        tools=[readings],
        inputs={"rooms": list(READINGS)},
        max_attempts=5,
        limits=Limits(duration=2.0),
        replay_calls=True,
    )
    print("=== value:", result.value)
    for attempt in result.record.attempts:
        said = attempt.problem.message if attempt.problem is not None else "a value"
        print(f"attempt {attempt.number}: {said}; {len(attempt.calls)} calls")
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder, "record.json")
        result.record.save(place)
        again = agents.replay(agents.Record.load(place))
    assert again.value == result.value
    print("replayed from its record, without a model: the same value")


if __name__ == "__main__":
    main()
