"""`[tool.monty]` of a pyproject.toml in, a `Configuration` out: what the stored programs of a project may use, by path.

Everything is tested here, so that the rest can rely on it; what is wrong is a `ConfigurationError` with its place and its
remedy. The file is the host's own: it names modules to import.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from functools import partial
from pathlib import Path
from typing import Any, Final

from monty.check.settings import DEFAULT_SETTINGS, CheckSettings
from monty.cli.lint.paths import matches
from monty.diagnostics import Diagnostic, Span
from monty.spelling import nearest

FILE: Final = "pyproject.toml"
TABLE: Final = "tool.monty"
DEFAULT_FIELD: Final = "code"
_PROFILES: Final = "profiles"
_PLACE: Final = re.compile(r"\(at (?:line (\d+), column (\d+)|end of document)\)")


class ConfigurationError(Exception):
    """A configuration that says something impossible; the diagnostic's place is in the file at `path`."""

    def __init__(self, path: str, text: str, diagnostic: Diagnostic) -> None:
        super().__init__(f"{path}:{diagnostic.line}: {diagnostic.message}")
        self.path, self.text, self.diagnostic = path, text, diagnostic


@dataclass(frozen=True, slots=True)
class Profile:
    """What some programs may use, and how they are checked. `inputs` are names and types, as stub text."""

    name: str = ""
    match: tuple[str, ...] = ()
    stubs: tuple[str, ...] = ()
    tools: tuple[str, ...] = ()
    inputs: tuple[tuple[str, str], ...] = ()
    functions: tuple[str, ...] = ()
    field: str = DEFAULT_FIELD
    settings: CheckSettings = DEFAULT_SETTINGS

    def with_more(self, other: Profile) -> Profile:
        """This profile and another one: lists are joined, of two inputs of one name the other's counts."""
        return replace(
            other,
            stubs=(*self.stubs, *other.stubs),
            tools=(*self.tools, *other.tools),
            inputs=tuple({**dict(self.inputs), **dict(other.inputs)}.items()),
            functions=tuple(dict.fromkeys([*self.functions, *other.functions])),
        )


@dataclass(frozen=True, slots=True)
class Configuration:
    """A project's configuration. Paths in it are relative to `root`; `base` holds for programs of no profile."""

    root: Path
    base: Profile = field(default_factory=Profile)
    profiles: tuple[Profile, ...] = ()
    paths: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    headers: bool = True
    path: str | None = None
    text: str = ""

    @property
    def wanted(self) -> list[str]:
        """Every pattern that a profile is matched by."""
        return [pattern for profile in self.profiles for pattern in profile.match]

    def profile_of(self, path: str) -> Profile:
        """The first profile that names this path."""
        found = (profile for profile in self.profiles if matches(path, profile.match, self.root))
        return next(found, self.base)

    def named(self, name: str) -> Profile | None:
        """The profile of this name."""
        return next((profile for profile in self.profiles if profile.name == name), None)


def find_configuration(start: Path) -> Path | None:
    """The nearest pyproject.toml with a `[tool.monty]`, from a folder upwards."""
    for folder in (start, *start.parents):
        path = folder / FILE
        # One that cannot be read as TOML is told of where it is the nearest.
        if path.is_file() and re.search(r"^\s*\[+\s*tool\s*\.\s*monty\b", _text(path), re.MULTILINE):
            return path
    return None


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def read_configuration(path: Path, shown: str) -> Configuration:
    """A configuration file. Raises `ConfigurationError`, or `OSError` where there is none."""
    data = path.read_bytes()
    text = data.decode("utf-8", errors="replace")
    fail = partial(_failure, shown, text)
    try:
        document = tomllib.loads(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise fail(line, "the file is not UTF-8", "save it as UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        found = _PLACE.search(str(error))
        line, column = (int(found[1]), int(found[2])) if found and found[1] else (text.rstrip().count("\n") + 1, 1)
        raise fail(line, f"not TOML: {_PLACE.sub('', str(error)).strip()}", None, column) from None
    tool = document.get("tool", {})
    table = tool.get("monty", {}) if isinstance(tool, dict) else {}
    return _Reader(path.resolve().parent, shown, text).read(table)


def _failure(path: str, text: str, line: int, message: str, hint: str | None, column: int = 1) -> ConfigurationError:
    return ConfigurationError(
        path, text, Diagnostic("configuration", message, Span(line, column, line, column + 1), hint=hint)
    )


_PROFILE_KEYS: Final = ("stubs", "tools", "inputs", "functions", "field", "settings")
_NAMED_KEYS: Final = ("name", "match", *_PROFILE_KEYS)
_TOP_KEYS: Final = ("paths", "exclude", "headers", _PROFILES, *_PROFILE_KEYS)
_SETTING_NAMES: Final = tuple(one.name for one in fields(CheckSettings))


class _Reader:
    """Reads one file; knows where its keys stand, for messages."""

    def __init__(self, root: Path, path: str, text: str) -> None:
        self.root, self.path, self.text = root, path, text
        self.lines = text.split("\n")
        self.profile: int | None = None
        """The number of the profile that is read; None at the top."""

    def read(self, table: object) -> Configuration:
        top = self._table(table, TABLE, _TOP_KEYS, "monty")
        base = self._profile(top, Profile())
        listed = top.get(_PROFILES, [])
        if not isinstance(listed, list):
            raise self._wrong(_PROFILES, f"{TABLE}.{_PROFILES} is no array", f"write [[{TABLE}.{_PROFILES}]]")
        profiles: list[Profile] = []
        for number, each in enumerate(listed):
            self.profile = number
            named = self._table(each, f"{TABLE}.{_PROFILES}", _NAMED_KEYS, _PROFILES)
            name = self._string(named, "name", f"profile {number + 1}")
            if any(name == other.name for other in profiles):
                raise self._wrong("name", f"there are two profiles {name!r}", "give one of them another name")
            own = replace(self._profile(named, base), name=name, match=self._strings(named, "match"))
            profiles.append(base.with_more(own))
        self.profile = None
        return Configuration(
            root=self.root,
            base=base,
            profiles=tuple(profiles),
            paths=self._strings(top, "paths"),
            exclude=self._strings(top, "exclude"),
            headers=self._boolean(top, "headers", default=True),
            path=self.path,
            text=self.text,
        )

    def _profile(self, table: Mapping[str, Any], base: Profile) -> Profile:
        return Profile(
            stubs=tuple(str(self.root / path) for path in self._strings(table, "stubs")),
            tools=self._strings(table, "tools"),
            inputs=self._inputs(table),
            functions=self._strings(table, "functions"),
            field=self._string(table, "field", base.field),
            settings=self._settings(table, base.settings),
        )

    def _table(self, value: object, what: str, keys: Sequence[str], place: str) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise self._wrong(place, f"{what} is no table", f"write [{what}]")
        for key in value:
            if key not in keys:
                near = nearest(key, keys)
                hint = f"did you mean `{near[0]}`?" if near else f"the keys are {', '.join(keys)}"
                raise self._wrong(key, f"{what} has no key {key!r}", hint)
        return value

    def _string(self, table: Mapping[str, Any], key: str, default: str) -> str:
        value = table.get(key, default)
        if not isinstance(value, str):
            raise self._wrong(key, f"{key} is {value!r}, not text", f'write {key} = "..."')
        return value

    def _strings(self, table: Mapping[str, Any], key: str) -> tuple[str, ...]:
        value = table.get(key, [])
        listed = [value] if isinstance(value, str) else value
        if not isinstance(listed, list) or not all(isinstance(one, str) for one in listed):
            raise self._wrong(key, f"{key} is {value!r}, not a list of texts", f'write {key} = ["...", "..."]')
        return tuple(listed)

    def _boolean(self, table: Mapping[str, Any], key: str, *, default: bool) -> bool:
        value = table.get(key, default)
        if not isinstance(value, bool):
            raise self._wrong(key, f"{key} is {value!r}, not true or false", None)
        return value

    def _inputs(self, table: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
        value = table.get("inputs", {})
        named = dict.fromkeys(value, "Any") if isinstance(value, list) else value
        if not isinstance(named, dict) or not all(isinstance(one, str) for one in (*named, *named.values())):
            hint = 'write inputs = ["name"] or inputs = { name = "list[str]" }'
            raise self._wrong("inputs", f"inputs is {value!r}, not names with their types", hint)
        for name in named:
            if not name.isidentifier():
                raise self._wrong(name, f"the input {name!r} is no Python identifier", "give it another name")
        return tuple(named.items())

    def _settings(self, table: Mapping[str, Any], base: CheckSettings) -> CheckSettings:
        given = self._table(table.get("settings", {}), "settings", _SETTING_NAMES, "settings")
        changed: dict[str, Any] = {}
        for key, value in given.items():
            changed[key] = setting(key, value)
            if changed[key] is None:
                known = getattr(DEFAULT_SETTINGS, key)
                hint = _SETTING_HINTS.get(key, f"write {key} = {str(known).lower()}")
                raise self._wrong(key, f"the setting {key} is {value!r}", hint)
        return replace(base, **changed)

    def _wrong(self, key: str, message: str, hint: str | None) -> ConfigurationError:
        return _failure(self.path, self.text, self._line_of(key), message, hint)

    def _line_of(self, key: str) -> int:
        """The line that a key stands on, as well as that can be told from the text; the table's where it cannot."""
        header = re.compile(r"\s*\[+\s*tool\s*\.\s*monty\b")
        starts = [number for number, line in enumerate(self.lines) if header.match(line)]
        inside = [number for number in starts if f".{_PROFILES}" in self.lines[number].replace(" ", "")]
        first = starts[0] if starts else 0
        if self.profile is not None and self.profile < len(inside):
            first = inside[self.profile]
        wanted = re.compile(rf"""(?:^|[{{,\[.])\s*["']?{re.escape(key)}["']?\s*(?:=|\]|\.)""")
        found = (number for number in range(first, len(self.lines)) if wanted.search(self.lines[number]))
        return next(found, first) + 1


_SETTING_HINTS: Final = {
    "disabled": 'write disabled = ["code", "..."]',
    "python_version": 'write python_version = "3.12"',
    "deadline": "write a number of seconds above 0",
    "most_errors": "write a whole number above 0",
}


def setting(key: str, value: object) -> Any:
    """A setting from what a configuration says; None where that is no value for it."""
    if key == "disabled":
        listed = isinstance(value, list) and all(isinstance(one, str) for one in value)
        return DEFAULT_SETTINGS.disabled | frozenset(value) if listed and isinstance(value, list) else None
    if key == "python_version":
        found = re.fullmatch(r"(3)\.(\d+)", value) if isinstance(value, str) else None
        return (int(found[1]), int(found[2])) if found else None
    if key == "deadline":
        return float(value) if isinstance(value, int | float) and not isinstance(value, bool) and value > 0 else None
    if key == "most_errors":
        return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else None
    return value if isinstance(value, bool) else None
