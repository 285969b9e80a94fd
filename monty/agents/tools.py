"""The host's tools in, in whichever way they are given; what is declared of them, who answers their calls, and which need approval, out."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, TypeVar

from monty.declaring import called_by_name
from monty.errors import InputError

if TYPE_CHECKING:
    from monty.check.declare import Declarations, Kind, Signature

F = TypeVar("F", bound=Callable[..., Any])
_MARK: Final = "monty_needs_approval"


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool, where a function alone does not say it all.

    `declaration`: stub text (`'def find(key: str) -> int'`) or a JSON tool definition in place of the function's own annotations.
    """

    function: Callable[..., Any]
    name: str = ""
    declaration: str | Mapping[str, Any] | None = None
    needs_approval: bool = False


Tools = Sequence[Callable[..., Any] | Tool] | Mapping[str, Callable[..., Any] | Tool]


def is_marked(host: Any, member: str) -> bool:
    """Whether a method or property of a class of the host's, or the class itself, is marked."""
    found = inspect.getattr_static(host, member, None) if member else host
    function = getattr(found, "__func__", None) or getattr(found, "fget", None) or found
    return bool(getattr(function, _MARK, False))


def needs_approval(function: F) -> F:
    """Mark a tool, or a method of a class that programs get values of: a program that calls it is paused there, and the host decides."""
    try:
        setattr(function, _MARK, True)
    except AttributeError:
        raise InputError(f"{function!r} cannot be marked; give it as Tool({function!r}, needs_approval=True)") from None
    return function


@dataclass(frozen=True, slots=True)
class Toolbox:
    """Tools by name: what is declared, the functions that answer, the names that need approval."""

    declared: Mapping[str, Any]
    functions: Mapping[str, Callable[..., Any]]
    approvals: frozenset[str]

    def with_names(self, by_name: Mapping[str, Mapping[str, str]]) -> Toolbox:
        """The same, where the functions of tools that are declared as JSON get every argument by its name there."""
        wrapped = {name: called_by_name(self.functions[name], parameters) for name, parameters in by_name.items()}
        return replace(self, functions={**self.functions, **wrapped})

    def is_async(self) -> bool:
        """Whether a function of these is awaited."""
        return any(inspect.iscoroutinefunction(inspect.unwrap(one)) for one in self.functions.values())


def toolbox(tools: Tools) -> Toolbox:
    """The tools by name. Raises `InputError` for what is no tool and for names given twice."""
    declared: dict[str, Any] = {}
    functions: dict[str, Callable[..., Any]] = {}
    approvals: set[str] = set()
    pairs = tools.items() if isinstance(tools, Mapping) else ((None, tool) for tool in tools)
    for given_name, given in pairs:
        tool = given if isinstance(given, Tool) else Tool(given)
        name = given_name or tool.name or _own_name(tool)
        if not callable(tool.function):
            raise InputError(
                f"the tool {name!r} has no function to answer its calls; give Tool(function, declaration=...)"
            )
        if name in functions:
            raise InputError(
                f"the tool {name!r} is given twice; give one of the two another name: Tool(function, name=...)"
            )
        functions[name] = tool.function
        declared[name] = tool.declaration if tool.declaration is not None else tool.function
        if tool.needs_approval or getattr(tool.function, _MARK, False):
            approvals.add(name)
    return Toolbox(declared, functions, frozenset(approvals))


def _own_name(tool: Tool) -> str:
    function: Any = tool.function
    while not hasattr(function, "__name__") and hasattr(function, "func"):
        function = function.func
    name = getattr(function, "__name__", "")
    if not name or name == "<lambda>":
        raise InputError(
            f"the tool {tool.function!r} has no name; give a mapping of names to tools, or Tool(function, name=...)"
        )
    return str(name)


def refuse_unannotated(declared: Declarations, names: Sequence[str]) -> None:
    """Raise `InputError` for a tool whose calls cannot be checked: without its types the check would promise what it does not know."""
    for name in names:
        for signature in declared.functions_by_name[name].signatures:
            missing = _without_annotation(signature)
            if missing:
                raise InputError(
                    f"the tool {name!r} has no annotation for {', '.join(missing)}, so calls of it cannot be checked; annotate it, or give"
                    f" Tool({name}, declaration='def {name}(...) -> ...')"
                )
    for remark in declared.remarks:
        if "has no signature" in remark:
            raise InputError(f"{remark}: Tool(function, declaration='def name(...) -> ...')")


def _without_annotation(signature: Signature) -> list[str]:
    starred: tuple[Kind, ...] = tuple(one.kind for one in signature.parameters if one.kind.value.startswith("*"))
    missing = [one.name for one in signature.parameters if one.annotation is None and one.kind not in starred]
    return missing if signature.returns is not None else [*missing, "its result"]
