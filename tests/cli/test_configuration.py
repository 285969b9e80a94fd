"""`[tool.monty]` is read whole, and what is wrong in it is told at its line with what to write instead."""

from __future__ import annotations

from pathlib import Path

import pytest

from monty.check.settings import DEFAULT_SETTINGS
from monty.cli.lint.configuration import (
    Configuration,
    ConfigurationError,
    Profile,
    find_configuration,
    read_configuration,
)
from monty.cli.lint.header import with_header

WHOLE = """
[tool.monty]
paths = ["agents"]
exclude = "agents/old"
stubs = "common.pyi"
inputs = { user = "str", limit = "int" }
settings = { deadline = 2, disabled = ["misc"] }

[[tool.monty.profiles]]
name = "shop"
match = ["agents/shop/**"]
stubs = ["shop.pyi"]
tools = "shop:TOOLS"
functions = ["fetch", "async look"]
inputs = ["rows"]
field = "reply.code"
settings = { python_version = "3.12", loose = false }

[[tool.monty.profiles]]
match = "agents/**"
"""


def read(folder: Path, text: str) -> Configuration:
    path = folder / "pyproject.toml"
    path.write_text(text, encoding="utf-8")
    return read_configuration(path, "pyproject.toml")


def test_everything_is_read(tmp_path: Path) -> None:
    found = read(tmp_path, WHOLE)
    assert (found.paths, found.exclude) == (("agents",), ("agents/old",))
    shop = found.profile_of(str(tmp_path / "agents/shop/a.py"))
    assert shop.name == "shop"
    assert shop.stubs == (str(tmp_path / "common.pyi"), str(tmp_path / "shop.pyi"))
    assert shop.inputs == (("user", "str"), ("limit", "int"), ("rows", "Any"))
    assert (shop.tools, shop.functions, shop.field) == (("shop:TOOLS",), ("fetch", "async look"), "reply.code")
    assert (shop.settings.deadline, shop.settings.python_version, shop.settings.loose) == (2.0, (3, 12), False)
    assert shop.settings.disabled == DEFAULT_SETTINGS.disabled | {"misc"}
    other = found.profile_of(str(tmp_path / "agents/b.py"))
    assert (other.name, other.stubs, other.field) == ("profile 2", found.base.stubs, "code")
    assert found.profile_of(str(tmp_path / "b.py")) == found.base
    assert found.wanted == ["agents/shop/**", "agents/**"]


@pytest.mark.parametrize(
    ("text", "line", "said", "hint"),
    [
        ("[tool.monty\n", 1, "not TOML", None),
        ("[tool.monty]\npaths = \n", 2, "not TOML", None),
        ("[tool.monty]\nstub = 'x'\n", 2, "tool.monty has no key 'stub'", "did you mean `stubs`?"),
        ("[tool.monty]\n\nexclude = 3\n", 3, "exclude is 3, not a list of texts", 'write exclude = ["...", "..."]'),
        ("[tool]\nmonty = 1\n", 2, "tool.monty is no table", "write [tool.monty]"),
        ("[tool.monty]\nprofiles = 1\n", 2, "tool.monty.profiles is no array", "write [[tool.monty.profiles]]"),
        ("[tool.monty]\nheaders = 'no'\n", 2, "headers is 'no', not true or false", None),
        ("[tool.monty]\ninputs = { a = 1 }\n", 2, "not names with their types", None),
        ("[tool.monty]\ninputs = ['a b']\n", 2, "the input 'a b' is no Python identifier", "give it another name"),
        ("[tool.monty.settings]\nloos = true\n", 2, "settings has no key 'loos'", "did you mean `loose`?"),
        ("[tool.monty.settings]\nloose = 1\n", 2, "the setting loose is 1", "write loose = true"),
        ("[tool.monty.settings]\ndeadline = -1\n", 2, "the setting deadline is -1", "write a number of seconds above 0"),
        ("[tool.monty.settings]\npython_version = 3.12\n", 2, "the setting python_version is 3.12", None),
        (
            "[tool.monty]\n[[tool.monty.profiles]]\nname = 'a'\n[[tool.monty.profiles]]\nname = 'b'\nfild = 'x'\n",
            6,
            "tool.monty.profiles has no key 'fild'",
            "did you mean `field`?",
        ),
        ("[[tool.monty.profiles]]\nname='a'\n[[tool.monty.profiles]]\nname='a'\n", 4, "there are two profiles 'a'", None),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_at_its_line(tmp_path: Path, text: str, line: int, said: str, hint: str | None) -> None:
    with pytest.raises(ConfigurationError) as caught:
        read(tmp_path, text)
    found = caught.value.diagnostic
    assert said in found.message
    assert found.line == line
    assert hint is None or found.hint == hint


def test_a_wrong_encoding_is_told(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_bytes(b"[tool.monty]\n# \xe9\n")
    with pytest.raises(ConfigurationError, match=":2: the file is not UTF-8"):
        read_configuration(tmp_path / "pyproject.toml", "pyproject.toml")


def test_the_nearest_configuration_counts(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text("[tool.monty]\n", encoding="utf-8")
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.other]\n", encoding="utf-8")
    assert find_configuration(inner) == tmp_path / "pyproject.toml"


def test_a_header_adds_to_the_profile() -> None:
    text = "#!/usr/bin/env monty\n# monty: input rows: list[str]\n# monty: input limit\n\n# monty: function async look\nx = 1\n# monty: input late\n"
    headed = with_header(text, Profile(stubs=("a.pyi",), inputs=(("limit", "int"),)), Configuration(Path()))
    assert headed.faults == ()
    assert headed.profile == Profile(
        stubs=("a.pyi",), inputs=(("limit", "Any"), ("rows", "list[str]")), functions=("async look",)
    )


def test_a_header_chooses_a_profile() -> None:
    configuration = Configuration(Path(), profiles=(Profile(name="shop", tools=("shop",)),))
    assert with_header("# monty: profile shop\n", Profile(), configuration).profile.tools == ("shop",)


@pytest.mark.parametrize(
    ("line", "said", "hint"),
    [
        ("# monty: inptu x", "the header says 'inptu'", "did you mean `input`?"),
        ("# monty: input 3", "the header's input '3' is no name", "write `# monty: input rows: list[str]`"),
        ("# monty: tools os", "cannot name a module to import", "write `tools` in [tool.monty]"),
        ("# monty: stubs /etc/passwd", "cannot name a file to read", "write `stubs` in [tool.monty]"),
        ("# monty: profile shp", "there is no profile 'shp'", "did you mean `shop`?"),
    ],
)
def test_a_wrong_header_is_told_and_adds_nothing(line: str, said: str, hint: str) -> None:
    configuration = Configuration(Path(), profiles=(Profile(name="shop", tools=("shop",)),))
    headed = with_header(f"# first\n{line}\n", Profile(), configuration)
    (fault,) = headed.faults
    assert headed.profile == Profile()
    assert said in fault.message and fault.line == 2 and (fault.hint or "").startswith(hint)
