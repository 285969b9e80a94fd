"""Calls: the callee, its arguments in order, and the few callees that the text itself identifies.

A call of a builtin that nothing rebinds goes straight to its guard; a method that some host type guards goes through the
tables unless the receiver is a guest instance; everything else is the host's own call.
"""

from __future__ import annotations

import ast
from typing import Final

from monty.runtime.compile import emit
from monty.runtime.compile.context import Function
from monty.runtime.compile.displays import lower_elements
from monty.runtime.compile.evidence import STR
from monty.runtime.compile.expressions import (
    EXPRESSIONS,
    GENERATOR_METHODS,
    attribute_of,
    exact_or,
    lower,
    lower_key,
    super_object,
)
from monty.runtime.compile.method_shortcuts import method_shortcut
from monty.runtime.compile.shortcuts import shortcut
from monty.runtime.compile.spelling import NATIVE_NAMES, is_dunder

DIRECT_CALLS: Final = frozenset(
    """
    range int str float bool list dict set frozenset tuple bytes bytearray complex enumerate zip map filter reversed slice type object
    print repr ascii format sorted min max sum any all iter getattr hasattr setattr delattr hash pow divmod round
    """.split()
)
"""Builtins whose function is called without the object that stands for it elsewhere."""
KEYED_METHODS: Final = frozenset({"get", "pop", "setdefault", "add", "discard"})
GUARDED_TEXT_METHODS: Final = frozenset(
    "join split rsplit splitlines replace center ljust rjust zfill format encode count find index".split()
)


def lower_call(fn: Function, node: ast.Call) -> ast.expr:
    callee = node.func
    if isinstance(callee, ast.Name) and callee.id == "super" and fn.names_builtin("super"):
        return super_object(fn, node)
    if isinstance(callee, ast.Name) and fn.is_builtin(callee.id):
        short = shortcut(fn, node, callee.id)
        if short is not None:
            return short
        if callee.id in DIRECT_CALLS:
            return lower_arguments(fn, node, emit.load("@call:" + callee.id, callee), callee)
    if isinstance(callee, ast.Attribute):
        short = method_shortcut(fn, node, callee, lower_method_call)
        return short if short is not None else lower_method_call(fn, node, callee)
    function = lower(fn, callee)
    if arguments_suspend(fn, node) and not fn.is_stable(callee, argument_values(node)):
        function = fn.save(function, callee)
    return lower_arguments(fn, node, function, callee)


def lower_method_call(fn: Function, node: ast.Call, callee: ast.Attribute) -> ast.expr:
    name = fn.mangle(callee.attr)
    suspends = arguments_suspend(fn, node)
    receiver_node = callee.value
    if name in GUARDED_TEXT_METHODS and fn.is_among(receiver_node, STR):
        method = emit.call("@getattr", [lower(fn, receiver_node), emit.constant(name, callee)], callee, 1)
        return lower_arguments(fn, node, save_if(fn, method, callee, suspends), callee)
    through_tables = is_dunder(name) or (name in fn.unit.table_names and name not in NATIVE_NAMES)
    is_super = (
        isinstance(receiver_node, ast.Call)
        and isinstance(receiver_node.func, ast.Name)
        and receiver_node.func.id == "super"
    )
    if is_super or through_tables or is_dynamic(fn, name):
        return lower_arguments(fn, node, save_if(fn, lower(fn, callee), callee, suspends), callee)
    receiver = lower(fn, receiver_node)
    if suspends and not fn.is_stable(receiver_node, argument_values(node)):
        receiver = fn.save(receiver, receiver_node)
    function = attribute_of(fn, receiver, receiver_node, name, callee)
    if name in KEYED_METHODS and node.args and not isinstance(node.args[0], ast.Starred):
        return lower_keyed_call(fn, node, function, callee)
    return lower_arguments(fn, node, function, callee)


def save_if(fn: Function, function: ast.expr, callee: ast.expr, suspends: bool) -> ast.expr:
    """The callee in a hidden local when its arguments may pause; a method of a plain receiver is just looked up again."""
    if not suspends:
        return function
    saved = fn.save(function, callee)
    if isinstance(callee, ast.Attribute) and callee.attr in GENERATOR_METHODS:
        fn.released.append(saved.target.id)
    return saved


def is_dynamic(fn: Function, name: str) -> bool:
    """Whether looking the method up again could run guest code: a property or `__getattr__` of that name exists somewhere."""
    scopes = fn.unit.scopes
    return name in scopes.dynamic_attributes or (scopes.any_dynamic_attribute and name not in NATIVE_NAMES)


def lower_keyed_call(fn: Function, node: ast.Call, function: ast.expr, callee: ast.expr) -> ast.expr:
    """`d.get(key)` and its kin hash their first argument."""
    later = [*node.args[1:], *(keyword.value for keyword in node.keywords)]
    key = lower_key(fn, node.args[0])
    if any(map(fn.may_suspend, later)) and not fn.is_stable(node.args[0], later):
        key = fn.save(key, node.args[0])
    rest = lower_elements(fn, node.args[1:])
    return emit.place(ast.Call(function, [key, *rest], lower_keywords(fn, node.keywords)), node)


def argument_values(node: ast.Call) -> list[ast.expr]:
    """Every argument's expression, in the order of evaluation."""
    return [*node.args, *(keyword.value for keyword in node.keywords)]


def arguments_suspend(fn: Function, node: ast.Call) -> bool:
    """Whether guest code of another frame can run while the arguments are evaluated."""
    has_star = any(isinstance(argument, ast.Starred) for argument in node.args) or any(
        k.arg is None for k in node.keywords
    )
    return has_star or any(map(fn.may_suspend, argument_values(node)))


def lower_arguments(fn: Function, node: ast.Call, function: ast.expr, callee: ast.expr) -> ast.expr:
    """Positional arguments, then keywords; each that must survive a later one is saved."""
    keywords_suspend = any(keyword.arg is None or fn.may_suspend(keyword.value) for keyword in node.keywords)
    if keywords_suspend:
        values = [argument.value if isinstance(argument, ast.Starred) else argument for argument in node.args]
        marker = [*node.args, *(keyword.value for keyword in node.keywords)]
        arguments = []
        for index, argument in enumerate(node.args):
            [value] = lower_elements(fn, [argument])
            if isinstance(value, ast.Starred):
                copied = emit.call("@unpack_copy", [value.value], argument, 2)
                value = emit.place(ast.Starred(fn.save(copied, argument), ast.Load()), argument)
            elif not fn.is_stable(values[index], marker[index + 1 :]):
                value = fn.save(value, argument)
            arguments.append(value)
    else:
        arguments = lower_elements(fn, node.args)
    return emit.place(ast.Call(function, arguments, lower_keywords(fn, node.keywords)), node)


def lower_keywords(fn: Function, keywords: list[ast.keyword]) -> list[ast.keyword]:
    """Keyword arguments; a `**mapping` that is no exact dict is copied by the prelude."""
    last = max((index for index, k in enumerate(keywords) if k.arg is None or fn.may_suspend(k.value)), default=-1)
    lowered: list[ast.keyword] = []
    for index, keyword in enumerate(keywords):
        value = lower(fn, keyword.value)
        if keyword.arg is None:
            if index < last:
                value = fn.save(emit.call("@named_arguments", [value], keyword.value, 1), keyword.value)
            else:
                value = exact_or(fn, keyword.value, value, "@mappings", "@named_arguments")
        elif index < last and not fn.is_stable(keyword.value, [k.value for k in keywords[index + 1 :]]):
            value = fn.save(value, keyword.value)
        name = fn.mangle(keyword.arg) if keyword.arg is not None else None
        lowered.append(emit.place(ast.keyword(name, value), keyword))
    return lowered


EXPRESSIONS[ast.Call] = lower_call
