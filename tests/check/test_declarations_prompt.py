"""The text that tells a model what its program may use: whole, stable, with the signatures that the checker reads."""

from __future__ import annotations

import ast
import dataclasses
import re

from monty.check.declare import declare, importable_modules, prompt_text


@dataclasses.dataclass
class Order:
    """What somebody bought."""

    id: int
    total: float = 0.0


async def orders_of(customer: str, limit: int = 10) -> list[Order]:
    """The orders of a customer, newest first.

    Raises `ValueError` for an unknown customer.
    """
    raise NotImplementedError


EXPECTED = '''\
Write a Python program. It runs in a sandbox that has exactly what is listed here.

Inputs, variables that have their values already:
```python
rows: list[dict[str, Any]]  # each {'id': int, 'name': str}
```

Functions that can be called:
```python
async def orders_of(customer: str, limit: int = 10) -> list[Order]:
    """The orders of a customer, newest first.

    Raises `ValueError` for an unknown customer.
    """

def notify(*args: Any, **kwargs: Any) -> Any: ...
```

Types of these:
```python
@dataclass
class Order:
    """What somebody bought."""
    id: int
    total: float = 0.0
```

Modules that can be imported:
json, math

Rules:
'''


def test_the_prompt_is_what_it_is() -> None:
    declared = declare({"rows": [{"id": 1, "name": "x"}]}, [orders_of, "notify"])
    assert prompt_text(declared, ["math", "json"]).startswith(EXPECTED)


def test_the_prompt_is_stable_and_its_code_is_python() -> None:
    texts = {prompt_text(declare(["a"], [orders_of, len]), modules) for modules in (["math", "re"], {"re", "math"})}
    assert len(texts) == 1
    for code in re.findall(r"```python\n(.*?)```", texts.pop(), re.DOTALL):
        ast.parse(code)


def test_await_is_explained_only_where_something_is_awaited() -> None:
    assert "await" in prompt_text(declare(external_functions=[orders_of]), [])
    assert "await" not in prompt_text(declare(external_functions=["notify"]), [])


def test_the_modules_told_are_those_of_the_stubs() -> None:
    modules = importable_modules()
    assert {"math", "json", "datetime"} <= set(modules)
    assert not {"builtins", "_typeshed", "subprocess"} & set(modules)
    assert "datetime" in prompt_text(declare(), modules)


def test_an_empty_sandbox_has_only_rules() -> None:
    text = prompt_text(declare(), [])
    assert "```" not in text
    assert text.count("\n- ") >= 3
