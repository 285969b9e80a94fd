"""Tool definitions in JSON Schema, as MCP and the model APIs write them, declared as functions."""

from __future__ import annotations

from typing import Any

import pytest

from monty.check.declare import declare
from monty.check.engine import check_source
from monty.errors import InputError

WEATHER: dict[str, Any] = {
    "type": "object",
    "properties": {
        "unit": {"type": "string", "enum": ["c", "f"], "description": "Unit to use"},
        "city": {"type": "string"},
        "from": {"type": "string", "format": "date"},
        "days": {"type": "integer", "default": 3},
        "options": {
            "type": "object",
            "properties": {"deep": {"type": "boolean"}, "x-y": {"type": ["integer", "null"]}},
            "required": ["deep"],
        },
    },
    "required": ["city", "from"],
}
TREE: dict[str, Any] = {
    "type": "object",
    "$defs": {
        "Node": {
            "type": "object",
            "properties": {
                "children": {"type": "array", "items": {"$ref": "#/$defs/Node"}},
                "value": {"anyOf": [{"type": "number"}, {"type": "null"}]},
            },
            "required": ["children", "value"],
        }
    },
    "properties": {"root": {"$ref": "#/$defs/Node"}},
    "required": ["root"],
}
SHAPES = [
    {"name": "weather", "description": "Tell the weather.", "inputSchema": WEATHER},
    {"type": "function", "function": {"name": "weather", "description": "Tell the weather.", "parameters": WEATHER}},
    {"type": "function", "name": "weather", "description": "Tell the weather.", "parameters": WEATHER},
    {"name": "weather", "description": "Tell the weather.", "input_schema": WEATHER},
]


@pytest.mark.parametrize("tool", SHAPES, ids=["MCP", "function", "flat function", "input_schema"])
def test_every_shape_gives_the_same_function(tool: dict[str, Any]) -> None:
    declared = declare(external_functions=[tool])
    signature = declared.functions_by_name["weather"].signatures[0]
    assert signature.text == (
        "def weather(city: str, from_: str, *, unit: Literal['c', 'f'] = ..., days: int = 3, "
        "options: WeatherOptions = ...) -> Any"
    )
    assert declared.functions_by_name["weather"].docstring == "Tell the weather.\n\nArgs:\n    unit: Unit to use"
    assert {p.name: p.host_name for p in signature.parameters if p.host_name} == {"from_": "from"}
    program = "weather('Bern', '2024-01-01', unit='c', options={'deep': True, 'x-y': None})"
    assert check_source(program, declarations=declared.stub) == ()


WRONG = {
    "weather('Bern', 'x', unit='k')": "arg-type",
    "weather('Bern')": "call-arg",
    "weather('Bern', 'x', 'c')": "call-arg",
    "weather('Bern', 'x', options={'depe': True})": "typeddict-item",
    "tree({'children': [{'children': [], 'value': 'x'}], 'value': None})": "typeddict-item",
    "tree({'children': [], 'value': None})['depth'].upper()": "attr-defined",
}


@pytest.mark.parametrize("program", WRONG)
def test_arguments_are_judged_by_the_schema(program: str) -> None:
    result = {"type": "object", "properties": {"depth": {"type": "integer"}}, "required": ["depth"]}
    tree = {"name": "tree", "inputSchema": TREE, "outputSchema": result}
    declared = declare(external_functions=[SHAPES[0], tree])
    assert check_source("tree({'children': [], 'value': 1})['depth'] + 1", declarations=declared.stub) == ()
    codes = {diagnostic.code for diagnostic in check_source(program, declarations=declared.stub)}
    assert WRONG[program] in codes


TYPES: list[tuple[Any, str]] = [
    ({"type": "string"}, "str"),
    ({"type": "NUMBER"}, "float"),
    ({}, "Any"),
    (True, "Any"),
    ({"type": "array"}, "list[Any]"),
    ({"type": "array", "items": {"type": "integer"}}, "list[int]"),
    ({"type": "array", "prefixItems": [{"type": "integer"}, {"type": "string"}]}, "list[int | str]"),
    ({"type": "object"}, "dict[str, Any]"),
    ({"type": "object", "additionalProperties": {"type": "number"}}, "dict[str, float]"),
    ({"type": ["string", "null"]}, "str | None"),
    ({"type": "integer", "nullable": True}, "int | None"),
    ({"const": 3}, "Literal[3]"),
    ({"enum": ["a", None]}, "Literal['a'] | None"),
    ({"oneOf": [{"type": "string"}, {"type": "integer"}]}, "str | int"),
    ({"allOf": [{"type": "string"}]}, "str"),
    ({"type": "something"}, "Any"),
]


@pytest.mark.parametrize(("schema", "expected"), TYPES, ids=[str(schema) for schema, _ in TYPES])
def test_a_schema_is_the_type_of_its_values(schema: Any, expected: str) -> None:
    tool = {"name": "tool", "parameters": {"type": "object", "properties": {"x": schema}, "required": ["x"]}}
    declared = declare(external_functions=[tool])
    assert declared.functions_by_name["tool"].signatures[0].parameters[0].annotation == expected
    assert check_source("None", declarations=declared.stub) == ()


def test_merged_objects_have_the_keys_of_all() -> None:
    parts = [{"$ref": "#/$defs/A"}, {"properties": {"b": {"type": "string"}}, "required": ["b"]}]
    definitions = {"A": {"type": "object", "properties": {"a": {"type": "integer"}}}}
    schema = {"type": "object", "$defs": definitions, "properties": {"x": {"allOf": parts}}, "required": ["x"]}
    declared = declare(external_functions=[{"name": "tool", "parameters": schema}])
    assert check_source("tool({'a': 1, 'b': 'x'})", declarations=declared.stub) == ()
    assert check_source("tool({'a': 1})", declarations=declared.stub) != ()


def nested(depth: int) -> dict[str, Any]:
    """A schema of lists in lists."""
    schema: dict[str, Any] = {"type": "string"}
    for _ in range(depth):
        schema = {"type": "array", "items": schema}
    return schema


REFUSED: list[tuple[Any, str]] = [
    ({"name": "t", "parameters": {"properties": {"a": {"$ref": "#/nowhere"}}}}, "tool 't': the reference '#/nowhere'"),
    ({"name": "t", "parameters": {"properties": []}}, "tool 't': \"properties\" must be an object, not list"),
    ({"name": "t", "parameters": {"properties": {"a": 3}}}, "tool 't', t.a: a schema is an object, not int"),
    ({"name": "t", "parameters": {"properties": {"a-b": {}, "a_b": {}}}}, "are 'a_b' in Python; rename one"),
    ({"name": "t", "parameters": 3}, "tool 't': its parameters must be a JSON Schema object, not int"),
    ({"function": {}}, "a tool definition needs a name"),
    ({"name": "t", "parameters": {"properties": {"a": nested(60)}}}, "nested deeper than 40"),
    ({"name": "get-rows", "parameters": {}}, "no Python identifier; give a mapping with another name for it"),
]


@pytest.mark.parametrize(("tool", "expected"), REFUSED, ids=[expected for _, expected in REFUSED])
def test_a_definition_that_is_wrong_is_refused_with_its_place(tool: Any, expected: str) -> None:
    with pytest.raises(InputError) as caught:
        declare(external_functions=[tool])
    assert expected in str(caught.value)


def test_a_mapping_gives_a_tool_another_name() -> None:
    declared = declare(external_functions={"get_rows": {"name": "get-rows", "parameters": {}}})
    assert declared.function_names == ("get_rows",)
