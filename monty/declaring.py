"""What the host gives a program (names, callables, types, values, stub text) in, one record of it out: names, classes, what answers calls.

Names alone cost nothing here; everything else goes through `monty.check.declare`, which is loaded for it. mypy is not.
"""

from __future__ import annotations

import functools
import keyword
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from monty.errors import InputError
from monty.runtime.driver import HostFunction
from monty.runtime.modules.index import MODULES
from monty.runtime.program import Declarations

if TYPE_CHECKING:
    from monty.check.declare import Declarations as Declared
    from monty.check.declare.validation import Validator

Names = Sequence[Any] | Mapping[str, Any]
_WORD: Final = re.compile(r"(?<![\w.])[^\W\d]\w*")
NOTHING: Final[Mapping[str, Any]] = {}


@dataclass(frozen=True, slots=True)
class Offer:
    """What a program is given.

    `callables` answer calls unless a run is given others; `values` are the inputs that came as values; `hosts` are the host's classes by
    their declared names; `by_name` are the tools that came as JSON, with their parameters by declared name; `listed` are the names that the host
    gave one by one, beside stub text.
    """

    declarations: Declarations
    declared: Declared | None = None
    callables: Mapping[str, HostFunction] = field(default_factory=dict)
    values: Mapping[str, Any] = field(default_factory=dict)
    hosts: Mapping[str, type] = field(default_factory=dict)
    listed: frozenset[str] = frozenset()
    by_name: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def needed_by(self, code: str) -> frozenset[str]:
        """The names that a run of a program must have: those that the host listed or the program mentions."""
        given = self.declarations
        if self.declared is None and given.stubs is None:
            return self.listed
        return self.listed | (frozenset((*given.inputs, *given.functions)) & frozenset(_WORD.findall(code)))

    def defines_for(self, code: str) -> bool:
        """Whether a run of a program begins by defining the declared classes: values of them may cross, or the program mentions one."""
        definitions = self.declarations.definitions
        return bool(definitions.shapes) or not frozenset(definitions.names).isdisjoint(_WORD.findall(code))

    def for_check(self) -> Declared:
        """The declarations as the checker reads them."""
        if self.declared is not None:
            return self.declared
        from monty.check.declare import declare

        given = self.declarations
        functions = [f"async {name}" if name in given.asynchronous else name for name in given.functions]
        listed = ([], []) if given.stubs is not None else (list(given.inputs), functions)
        return declare(*listed, given.stubs)


def offer(
    inputs: Names,
    functions: Names,
    stubs: str | None = None,
    classes: Sequence[type] = (),
    *,
    validate: bool = False,
) -> Offer:
    """The record of what a host gives. Raises `InputError` for names that cannot be, `DeclarationsError` for wrong stub text."""
    if stubs is None and not classes and not validate and _are_names(inputs) and _are_names(functions):
        return offer_of_names(list(inputs), list(functions))
    from monty.check import declare as host_side
    from monty.check.declare.defining import define

    declared = host_side.declare(inputs, functions, stubs, classes)
    listed_inputs, listed_functions = host_side.named_inputs(inputs), host_side.named_functions(functions)
    listed_functions = {
        name: one for name, one in listed_functions.items() if not host_side.is_class_of_data(name, one)
    }
    definitions = define(declared, MODULES)
    declarations = Declarations(
        declared.input_names, declared.function_names, declared.async_names, declared.stub, definitions, validate
    )
    return Offer(
        declarations,
        declared,
        {name: one for name, one in listed_functions.items() if callable(one)},
        {name: one for name, one in listed_inputs.items() if not host_side.is_annotation(one)},
        declared.hosts,
        frozenset((*listed_inputs, *listed_functions)),
        {
            name: parameters_of(declared, name)
            for name, one in listed_functions.items()
            if host_side.is_tool_schema(one)
        },
    )


def parameters_of(declared: Declared, name: str) -> dict[str, str]:
    """The parameters of a tool by their declared names, in order, with the names that the tool itself has for them."""
    [signature] = declared.functions_by_name[name].signatures
    return {one.name: one.host_name or one.name for one in signature.parameters}


def called_by_name(function: HostFunction, parameters: Mapping[str, str]) -> HostFunction:
    """A function that answers a tool given as JSON: it gets every argument under the tool's own name for it."""

    def call(*arguments: Any, **keywords: Any) -> Any:
        given = {**dict(zip(parameters, arguments, strict=False)), **keywords}
        return function(**{parameters.get(name, name): value for name, value in given.items()})

    return functools.wraps(function)(call)


def offer_of_names(inputs: Sequence[str], functions: Sequence[str]) -> Offer:
    """The record of names alone."""
    asynchronous = frozenset(_plain_name(name) for name in functions if name.startswith("async "))
    plain = [_plain_name(name) for name in functions]
    clash = sorted(set(inputs) & set(plain))
    if clash:
        raise InputError(f"names of both an input and an external function: {', '.join(clash)}; rename one of them")
    for name in (*inputs, *plain):
        if not name.isidentifier() or keyword.iskeyword(name):
            raise InputError(f"{name!r} is not a Python identifier; inputs and external functions need one as a name")
    return Offer(
        Declarations(tuple(dict.fromkeys(inputs)), tuple(dict.fromkeys(plain)), asynchronous),
        listed=frozenset((*inputs, *plain)),
    )


def offer_of(declarations: Declarations, classes: Sequence[type] = ()) -> Offer:
    """The record of a program that comes from a dump; the host's `classes` are known by their names."""
    listed = frozenset((*declarations.inputs, *declarations.functions)) if declarations.stubs is None else frozenset()
    return Offer(declarations, hosts={cls.__name__: cls for cls in classes}, listed=listed)


def _plain_name(name: str) -> str:
    return name.removeprefix("async ").strip()


def _are_names(names: Names) -> bool:
    """Whether these are names alone, in a list."""
    return type(names) in (list, tuple) and all(type(name) is str and "(" not in name for name in names)


@functools.lru_cache(maxsize=64)
def validator(stub: str) -> Validator:
    """What holds the host's values to the types of a stub text."""
    from monty.check.declare.validation import Validator

    return Validator(stub)
