"""Rows of type tables, many at a time: what the tables of the builtin types are written with."""

from __future__ import annotations

from operator import attrgetter

from monty.runtime.surface import Cost, Method, PreludeMethod, Property, Raw, TypeMember

Rows = dict[str, TypeMember]


def raw(names: str, cost: Cost = Cost.LINEAR) -> Rows:
    """Members that are safe as they are."""
    return {name: Raw(cost) for name in names.split()}


def prelude(source: str, names: str, prefix: str = "") -> Rows:
    """Members that are written in guest source; `__init__` of prefix `list_` is `list_init`."""
    return {name: PreludeMethod(source, prefix + name.strip("_")) for name in names.split()}


def plain(host: type, names: str) -> Rows:
    """Methods of constant cost that are no native names."""
    return {name: Method(getattr(host, name), Cost.CONSTANT) for name in names.split()}


def attributes(names: str) -> Rows:
    """Data attributes that are read as they are."""
    return {name: Property(attrgetter(name)) for name in names.split()}
