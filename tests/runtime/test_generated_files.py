"""What is generated from the surface is what the surface says."""

from __future__ import annotations

from monty.runtime.modules.__main__ import generated


def test_generated_files_are_fresh() -> None:
    stale = [path.name for path, text in generated().items() if path.read_text() != text]
    assert not stale, f"stale: {', '.join(stale)}; run python -m monty.runtime.modules"
