"""The module `urllib.parse`: the host's functions on plain text; their results are its named tuples of plain text. Nothing is fetched."""

from __future__ import annotations

from typing import Any, Final
from urllib import parse

from monty.runtime.modules.forwarded import checked, forwarded
from monty.runtime.surface import Cost, Function, HostType, Method, Module, Property, TypeMember, TypeRef, builtin

PLAIN: Final = """
    parse_qs parse_qsl quote quote_from_bytes quote_plus unquote unquote_plus unquote_to_bytes urldefrag urlencode urljoin urlparse urlsplit
""".split()
KINDS: Final = (parse.ParseResult, parse.SplitResult, parse.DefragResult)
PARTS: Final = "scheme netloc path params query fragment url username password hostname port".split()


def part(name: str) -> Property:
    """The row of one part of an address."""
    return Property(lambda value: getattr(value, name))


def geturl(value: Any) -> str:
    """`result.geturl()`."""
    return str(value.geturl())


def make(kind: Any) -> Any:
    """What calling a type of result does."""
    return lambda *parts, **named: checked(kind)(*parts, **named)


def entry_of(kind: Any) -> HostType:
    """The rows of a type of result."""
    members: dict[str, TypeMember] = {name: part(name) for name in PARTS if hasattr(kind, name)}
    members |= {
        "geturl": Method(geturl, Cost.LINEAR),
        "count": Method(tuple.count, Cost.CONSTANT),
        "index": Method(tuple.index, Cost.CONSTANT),
    }
    members |= {"_replace": Method(replace, Cost.LINEAR), "_asdict": Method(asdict, Cost.CONSTANT)}
    return HostType(kind, kind.__name__, "urllib.parse", members, call=make(kind), stub=f"urllib.parse.{kind.__name__}")


def replace(value: Any, /, **parts: Any) -> Any:
    """`result._replace(...)`."""
    return checked(value._replace)(**parts)


def asdict(value: Any) -> dict[str, Any]:
    """`result._asdict()`."""
    return dict(value._asdict())


@builtin("urlunparse", "urllib.parse")
def urlunparse(_: Any, components: Any) -> str:
    """`urlunparse(parts)`."""
    return str(checked(parse.urlunparse)(tuple(components) if type(components) in KINDS else components))


@builtin("urlunsplit", "urllib.parse")
def urlunsplit(_: Any, components: Any) -> str:
    """`urlunsplit(parts)`."""
    return str(checked(parse.urlunsplit)(tuple(components) if type(components) in KINDS else components))


def taken_apart(name: str) -> Function:
    """`urlparse` and its kin: of text, since results of bytes are no guest values."""

    @builtin(name, "urllib.parse")
    def function(_: Any, *arguments: Any, **named: Any) -> Any:
        found = checked(getattr(parse, name))(*arguments, **named)
        if type(found) not in KINDS:
            raise TypeError(f"{name}() takes text in the sandbox; decode the bytes first")
        return found

    return Function(function, Cost.LINEAR)


def rebuild(kind: Any) -> Any:
    """What makes a result of a dump's state."""
    return lambda state: checked(kind)(*state)


TYPES: Final = tuple(map(entry_of, KINDS))
STATES: Final[dict[type, Any]] = {kind: (tuple, rebuild(kind)) for kind in KINDS}
MODULE: Final = Module(
    "urllib.parse",
    {
        **forwarded(parse, PLAIN, "urllib.parse"),
        **{name: taken_apart(name) for name in ("urlparse", "urlsplit", "urldefrag")},
        "urlunparse": Function(urlunparse, Cost.LINEAR),
        "urlunsplit": Function(urlunsplit, Cost.LINEAR),
        **{entry.name: TypeRef(entry.host, Cost.LINEAR) for entry in TYPES},
    },
    types=TYPES,
)
