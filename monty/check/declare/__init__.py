"""What the host offers to a program, declared: one stub text for the checker and for a model's prompt, and the same as
records.

`declare` takes inputs and external functions as names, callables, types, values, JSON tool definitions or stub text.
"""

from monty.check.declare.annotations import is_annotation
from monty.check.declare.assembly import (
    ExternalFunctions,
    Inputs,
    declare,
    is_class_of_data,
    named_functions,
    named_inputs,
)
from monty.check.declare.prompt import prompt_text
from monty.check.declare.records import (
    ClassDeclaration,
    Declarations,
    FunctionDeclaration,
    InputDeclaration,
    Kind,
    Parameter,
    Signature,
)
from monty.check.declare.schemas import is_tool_schema
from monty.check.declare.surface_names import importable_modules

__all__ = [
    "ClassDeclaration",
    "Declarations",
    "ExternalFunctions",
    "FunctionDeclaration",
    "InputDeclaration",
    "Inputs",
    "Kind",
    "Parameter",
    "Signature",
    "declare",
    "importable_modules",
    "is_annotation",
    "is_class_of_data",
    "is_tool_schema",
    "named_functions",
    "named_inputs",
    "prompt_text",
]
