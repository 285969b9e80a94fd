"""What a program may use of the host, as data: inputs, external functions, the classes that their types mention.

The checker reads `Declarations.stub`, a model reads `monty.check.declare.prompt`, the runtime validates calls by the
signatures. All of it is frozen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum


class Kind(Enum):
    """How an argument reaches a parameter."""

    POSITIONAL_ONLY = "positional-only"
    POSITIONAL_OR_KEYWORD = "positional or keyword"
    VARIADIC = "*"
    KEYWORD_ONLY = "keyword-only"
    VARIADIC_KEYWORD = "**"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter. `annotation` and `default` are stub text; a parameter without default must be given."""

    name: str
    kind: Kind
    annotation: str | None = None
    default: str | None = None
    host_name: str | None = None
    """The host's own name where it is no Python name (`from` of a JSON tool is `from_` here)."""

    @property
    def is_required(self) -> bool:
        """Whether a call without it is wrong."""
        return self.default is None and self.kind not in (Kind.VARIADIC, Kind.VARIADIC_KEYWORD)


@dataclass(frozen=True, slots=True)
class Signature:
    """One way to call a function; `text` is its line in the stub, without the body."""

    parameters: tuple[Parameter, ...]
    returns: str | None
    text: str


@dataclass(frozen=True, slots=True)
class FunctionDeclaration:
    """An external function. More than one signature where it is overloaded."""

    name: str
    is_async: bool
    signatures: tuple[Signature, ...]
    docstring: str | None = None


@dataclass(frozen=True, slots=True)
class InputDeclaration:
    """An input. `shape` says for a reader what the value given looks like where its type does not."""

    name: str
    annotation: str
    shape: str | None = None


@dataclass(frozen=True, slots=True)
class ClassDeclaration:
    """A class of the host that types mention; `text` is its definition in the stub."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Declarations:
    """Everything that is declared to a program. `stub` is what the checker reads."""

    stub: str
    inputs: tuple[InputDeclaration, ...] = ()
    functions: tuple[FunctionDeclaration, ...] = ()
    classes: tuple[ClassDeclaration, ...] = ()
    aliases: tuple[str, ...] = ()
    """Definitions of type aliases and type variables, as they stand in the stub."""
    remarks: tuple[str, ...] = ()
    """What could not be said precisely, each with its reason: annotations that name nothing, functions without a
    signature."""
    hosts: Mapping[str, type] = field(default_factory=dict, repr=False, compare=False)
    """The host's own classes that classes of the stub stand for, by name."""
    functions_by_name: Mapping[str, FunctionDeclaration] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "functions_by_name", {function.name: function for function in self.functions})

    @property
    def input_names(self) -> tuple[str, ...]:
        """The names of the inputs, in their order."""
        return tuple(declared.name for declared in self.inputs)

    @property
    def function_names(self) -> tuple[str, ...]:
        """The names of the external functions, in their order."""
        return tuple(declared.name for declared in self.functions)

    @property
    def async_names(self) -> frozenset[str]:
        """The external functions that are awaited."""
        return frozenset(declared.name for declared in self.functions if declared.is_async)
