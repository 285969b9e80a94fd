"""Renderings: the diagnostics of files in, text in one of the formats that people, services and models read out.

`render` is the way in. Nothing here decides what is a finding; sources, paths and messages may hold anything.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from monty.check.renderings.junit import junit
from monty.check.renderings.model import for_model
from monty.check.renderings.records import as_json, as_json_lines
from monty.check.renderings.report import FileReport, Format
from monty.check.renderings.sarif import sarif
from monty.check.renderings.services import github, gitlab, rdjson
from monty.check.renderings.text import Style, concise, text

__all__ = ["FileReport", "Format", "Style", "for_model", "render"]

_PLAIN = Style()


def render(report: Sequence[FileReport], format: Format, style: Style = _PLAIN) -> str:  # noqa: C901 - one line a format
    """The report in a format. `style` (width, colours) counts for text only; clean files count, so give them too."""
    match format:
        case Format.TEXT:
            return text(report, style)
        case Format.CONCISE:
            return concise(report)
        case Format.JSON:
            return as_json(report)
        case Format.JSON_LINES:
            return as_json_lines(report)
        case Format.SARIF:
            return sarif(report)
        case Format.GITHUB:
            return github(report)
        case Format.GITLAB:
            return gitlab(report)
        case Format.RDJSON:
            return rdjson(report)
        case Format.JUNIT:
            return junit(report)
        case Format.MODEL:
            return for_model(report)
        case _:
            assert_never(format)
