"""A tool definition in JSON Schema in (MCP's shape, or one of the model APIs'), its declaration as stub text out.

Required properties are ordinary parameters in the schema's order, optional ones keyword-only. Objects with known
properties are typed dicts, named after the tool and the property. The schema is data from elsewhere: what it says
wrongly is an `InputError` that names the tool and the place.
"""

from __future__ import annotations

import keyword
import textwrap
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from monty.check.declare.page import Page
from monty.check.declare.signatures import MOST_DEFAULT_CHARACTERS, quoted
from monty.errors import InputError

MOST_DEPTH: Final = 40
_SCHEMA_KEYS: Final = ("inputSchema", "input_schema", "parameters")
_PLAIN: Final = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool definition, whichever shape it came in."""

    name: str
    description: str
    takes: Mapping[str, Any]
    returns: Mapping[str, Any] | None


def is_tool_schema(value: object) -> bool:
    """Whether a value looks like a tool definition."""
    return isinstance(value, Mapping) and ("name" in value or "function" in value)


def read_tool(value: Mapping[str, Any]) -> Tool:
    """The definition behind the shapes of MCP (`inputSchema`) and of the model APIs (`function`, `parameters`,
    `input_schema`)."""
    inside = value.get("function", value)
    name = inside.get("name") if isinstance(inside, Mapping) else None
    if not isinstance(name, str) or not isinstance(inside, Mapping):
        raise InputError(f"a tool definition needs a name; this one has the keys {', '.join(map(repr, value))}")
    schema: Any = next((inside[key] for key in _SCHEMA_KEYS if inside.get(key) is not None), {})
    if not isinstance(schema, Mapping):
        raise InputError(f"tool {name!r}: its parameters must be a JSON Schema object, not {type(schema).__name__}")
    result = inside.get("outputSchema", inside.get("output_schema"))
    description = inside.get("description")
    return Tool(
        name,
        description if isinstance(description, str) else "",
        schema,
        result if isinstance(result, Mapping) else None,
    )


def tool_text(name: str, tool: Tool, page: Page) -> tuple[str, dict[str, str]]:
    """The stub text of a tool, and the host's names of parameters that had to be renamed."""
    where = f"tool {tool.name!r}"
    writer = _Writer(tool.name, page, tool.takes)
    required = frozenset(_required(tool.takes))
    properties = sorted(_properties(tool.takes, where).items(), key=lambda item: item[0] not in required)
    renamed: dict[str, str] = {}
    taken: set[str] = set()
    texts: list[str] = []
    documents: list[str] = []
    for host_name, schema in properties:
        spelt = _parameter_name(host_name, taken, where)
        if spelt != host_name:
            renamed[spelt] = host_name
        kind = writer.text(schema, [name, host_name])
        if host_name not in required and "*" not in texts:
            texts.append("*")
        texts.append(f"{spelt}: {kind}" if host_name in required else f"{spelt}: {kind} = {_default(schema)}")
        if isinstance(schema, Mapping) and isinstance(schema.get("description"), str):
            documents.append(f"    {spelt}: {' '.join(schema['description'].split())}")
    result = page.typing("Any")
    if tool.returns is not None:
        result = _Writer(tool.name, page, tool.returns).text(tool.returns, [name, "result"])
    head = f"def {name}({', '.join(texts)}) -> {result}:"
    document = "\n".join([tool.description.strip(), *(["", "Args:", *documents] if documents else [])]).strip()
    return f"{head}\n{textwrap.indent(quoted(document), '    ')}" if document else f"{head} ...", renamed


def _required(schema: Mapping[str, Any]) -> list[str]:
    names = schema.get("required", [])
    return [name for name in names if isinstance(name, str)] if isinstance(names, Sequence) else []


def _properties(schema: Mapping[str, Any], where: str) -> Mapping[str, Any]:
    properties = schema.get("properties", {})
    if not isinstance(properties, Mapping):
        raise InputError(f'{where}: "properties" must be an object, not {type(properties).__name__}')
    return properties


def _parameter_name(name: str, taken: set[str], where: str) -> str:
    spelt = "".join(letter if letter.isidentifier() or letter.isdigit() else "_" for letter in name)
    if not spelt or not spelt[0].isidentifier():
        spelt = f"_{spelt}"
    if keyword.iskeyword(spelt):
        spelt += "_"
    if spelt in taken:
        raise InputError(f"{where}: two of its parameters, one of them {name!r}, are {spelt!r} in Python; rename one")
    taken.add(spelt)
    return spelt


def _default(schema: Any) -> str:
    default = schema.get("default") if isinstance(schema, Mapping) else None
    plain = type(default) in (str, int, float, bool) and len(repr(default)) <= MOST_DEFAULT_CHARACTERS
    return repr(default) if plain else "..."


@dataclass(slots=True)
class _Writer:
    """Writes the types of one schema; `root` is where its references point into."""

    tool: str
    page: Page
    root: Mapping[str, Any]
    names: dict[str, str] = field(default_factory=dict)
    depth: int = 0

    def text(self, schema: Any, path: list[str]) -> str:
        """The type that a schema describes."""
        if schema is True or schema == {}:
            return self.page.typing("Any")
        if schema is False:
            return self.page.typing("Never")
        if not isinstance(schema, Mapping):
            place, found = ".".join(path), type(schema).__name__
            raise InputError(f"tool {self.tool!r}, {place}: a schema is an object, not {found}")
        if len(path) > MOST_DEPTH:
            raise InputError(f"tool {self.tool!r}: its schema is nested deeper than {MOST_DEPTH}; simplify it")
        kind = self._kind(schema, path)
        return self._with_none(kind) if schema.get("nullable") is True else kind

    def _kind(self, schema: Mapping[str, Any], path: list[str]) -> str:
        for key, write in _FORMS.items():
            if key in schema:
                return write(self, schema, path)
        kinds = schema.get("type", "object" if "properties" in schema else None)
        if isinstance(kinds, list):
            return self._union([{**schema, "type": kind} for kind in kinds], path)
        return self._typed(str(kinds).lower(), schema, path)

    def _typed(self, kind: str, schema: Mapping[str, Any], path: list[str]) -> str:
        match kind:
            case "string" | "integer" | "number" | "boolean":
                return self.page.builtin(_PLAIN[kind])
            case "null":
                return "None"
            case "array":
                return f"{self.page.builtin('list')}[{self._items(schema, path)}]"
            case "object":
                return self._object(schema, path)
            case _:
                return self.page.typing("Any")

    def _items(self, schema: Mapping[str, Any], path: list[str]) -> str:
        several = schema.get("prefixItems")
        if isinstance(several, list) and several:
            return self._union(several, path)
        items = schema.get("items", {})
        return self._union(items, path) if isinstance(items, list) else self.text(items, [*path, "item"])

    def _object(self, schema: Mapping[str, Any], path: list[str]) -> str:
        properties = _properties(schema, f"tool {self.tool!r}, {'.'.join(path)}")
        if properties:
            return self._typed_dict(schema, properties, path, "")
        values = schema.get("additionalProperties", True)
        inner = self.text(values, [*path, "value"]) if isinstance(values, Mapping) else self.page.typing("Any")
        return f"{self.page.builtin('dict')}[{self.page.builtin('str')}, {inner}]"

    def _typed_dict(self, schema: Mapping[str, Any], properties: Mapping[str, Any], path: list[str], name: str) -> str:
        """Define a typed dict of this name, or of one made from the schema's title or its path; gives the name."""
        title = schema.get("title")
        titled = isinstance(title, str) and title.isidentifier() and title[0].isupper()
        name = name or self.page.claim(str(title) if titled else "".join(map(_camel, path)), object())
        required = _required(schema)
        fields = {}
        for key, inner in properties.items():
            kind = self.text(inner, [*path, key])
            fields[key] = kind if key in required else f"{self.page.typing('NotRequired')}[{kind}]"
        typed = self.page.typing("TypedDict")
        if all(key.isidentifier() and not keyword.iskeyword(key) for key in fields):
            body = "\n".join(f"    {key}: {kind}" for key, kind in fields.items())
            self.page.define_class(name, f"class {name}({typed}):\n{body}")
        else:
            body = ", ".join(f"{key!r}: {kind}" for key, kind in fields.items())
            self.page.define_class(name, f'{name} = {typed}("{name}", {{{body}}})')
        return name

    def _union(self, schemas: Sequence[Any], path: list[str]) -> str:
        parts = list(dict.fromkeys(self.text(schema, path) for schema in schemas))
        if not parts or self.page.typing("Any") in parts:
            return self.page.typing("Any")
        return " | ".join([*(part for part in parts if part != "None"), *(["None"] if "None" in parts else [])])

    def _with_none(self, kind: str) -> str:
        return kind if kind.endswith("None") or kind == "Any" else f"{kind} | None"

    def literal(self, schema: Mapping[str, Any], path: list[str]) -> str:
        """`enum` and `const`."""
        values = schema["enum"] if "enum" in schema else [schema["const"]]
        if not isinstance(values, list) or not all(
            value is None or type(value) in (str, int, bool) for value in values
        ):
            return self._typed(str(schema.get("type", "")).lower(), schema, path)
        plain = [repr(value) for value in values if value is not None]
        kind = f"{self.page.typing('Literal')}[{', '.join(plain)}]" if plain else "None"
        return f"{kind} | None" if plain and None in values else kind

    def alternatives(self, schema: Mapping[str, Any], path: list[str]) -> str:
        """`anyOf` and `oneOf`."""
        schemas = schema.get("anyOf", schema.get("oneOf"))
        return self._union(schemas, path) if isinstance(schemas, list) else self.page.typing("Any")

    def combined(self, schema: Mapping[str, Any], path: list[str]) -> str:
        """`allOf`: one schema stands for itself, objects are merged."""
        parts = [self._resolved(part) for part in schema["allOf"] if isinstance(part, Mapping)]
        if len(parts) == 1:
            return self.text(schema["allOf"][0], path)
        merged: dict[str, Any] = {"type": "object", "properties": {}, "required": []}
        for part in [*parts, schema]:
            merged["properties"] |= _properties(part, f"tool {self.tool!r}, {'.'.join(path)}")
            merged["required"] += _required(part)
        return self._object(merged, path)

    def reference(self, schema: Mapping[str, Any], path: list[str]) -> str:
        """`$ref`: an object becomes a typed dict with the definition's name, which it may mention itself."""
        pointer = str(schema["$ref"])
        if pointer in self.names:
            return self.names[pointer]
        target = self._resolved(schema)
        properties = _properties(target, f"tool {self.tool!r}, {pointer}")
        if not properties:
            return self.text(target, [*path, pointer.rpartition("/")[2]])
        self.names[pointer] = self.page.claim(_camel(pointer.rpartition("/")[2]), object())
        return self._typed_dict(target, properties, path, self.names[pointer])

    def _resolved(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        pointer = schema.get("$ref")
        if pointer is None:
            return schema
        found: Any = self.root
        for part in str(pointer).removeprefix("#").strip("/").split("/"):
            if isinstance(found, Mapping) and part:
                found = found.get(part.replace("~1", "/").replace("~0", "~"))
        if not isinstance(found, Mapping) or not str(pointer).startswith("#"):
            raise InputError(f"tool {self.tool!r}: the reference {pointer!r} points nowhere in its schema")
        return found


def _camel(text: str) -> str:
    words = "".join(letter if letter.isalnum() else " " for letter in text).split()
    return "".join(word[0].upper() + word[1:] for word in words)


_FORMS: Final[Mapping[str, Callable[[_Writer, Mapping[str, Any], list[str]], str]]] = {
    "$ref": _Writer.reference,
    "enum": _Writer.literal,
    "const": _Writer.literal,
    "anyOf": _Writer.alternatives,
    "oneOf": _Writer.alternatives,
    "allOf": _Writer.combined,
}
