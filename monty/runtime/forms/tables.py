"""What guests see of the forms of `typing`: their attributes, how instances are made, and their state in a dump."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, Final

from monty.runtime.forms.aliases import (
    AnnotatedForm,
    CallableForm,
    ClassAlias,
    LibraryForm,
    LiteralForm,
    Parts,
    UnionForm,
    UnpackForm,
    form_parameters,
    origin_of,
    type_arguments,
)
from monty.runtime.forms.base import checked, converted, shown
from monty.runtime.forms.classes import GenericMembers, ProtocolMembers, TypedDictForm, subscript_generic
from monty.runtime.forms.named import NamedTupleForm
from monty.runtime.forms.special import LIBRARY, SPECIAL, AnyForm, CallableName, LibraryAlias, SpecialForm
from monty.runtime.forms.variables import (
    UNSET,
    ForwardRef,
    NamedVariable,
    NewType,
    ParamSpec,
    ParamSpecArgs,
    ParamSpecKwargs,
    TypeAliasType,
    TypeVar,
    TypeVarTuple,
)
from monty.runtime.guards.tables import WRAPPERS
from monty.runtime.modules.abc_ import ABC_META
from monty.runtime.named_tuples import FIELD
from monty.runtime.named_tuples import STATES as FIELD_STATES
from monty.runtime.surface import Cost, HostType, Method, Property, TypeMember

Members = dict[str, TypeMember]
SINCE_3_12: Final = sys.version_info >= (3, 12)
SINCE_3_13: Final = sys.version_info >= (3, 13)


def properties(**getters: Callable[[Any], Any]) -> Members:
    """Rows of attributes that are read."""
    return {f"__{name}__": Property(getter) for name, getter in getters.items()}


NAMED: Final = properties(name=lambda form: form.name, module=lambda form: "typing")
LIBRARY_MEMBERS: Final[Members] = {**NAMED, **properties(origin=lambda form: form.resolved())}
PARTS: Final[Members] = properties(
    origin=origin_of,
    args=type_arguments,
    parameters=form_parameters,
    module=lambda form: "typing",
    name=lambda form: alias_name(form),
    qualname=lambda form: alias_name(form),
)
ANNOTATED: Final[Members] = {**PARTS, **properties(metadata=lambda form: form.metadata)}


def alias_name(form: Any) -> str:
    """`List[int].__name__`, `Stack[int].__name__`."""
    if type(form) is UnionForm:
        return "Optional" if len(form.args) == 2 and WRAPPERS[type(None)] in form.args else "Union"
    return str(form.label or shown(form.origin)).rpartition(".")[2]


def class_alias_members() -> Members:
    """`__module__` is the class's own."""
    return {**PARTS, "__module__": Property(lambda form: "typing" if form.label else form.origin.__module__)}


def field(name: str) -> Property:
    """A field of a type variable."""
    return Property(lambda variable: variable.field(name))


def default_of(variable: NamedVariable) -> Any:
    """`T.__default__`."""
    found = variable.field("default")
    return NO_DEFAULT if found is UNSET else found


class NoDefaultType:
    """`typing.NoDefault`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "typing.NoDefault"


NO_DEFAULT: Final = NoDefaultType()
VARIABLE: Final[Members] = {
    **properties(name=lambda variable: variable.name, module=lambda variable: variable.module),
    # `typing_extensions` has them on every Python.
    "__default__": Property(default_of),
    "has_default": Method(NamedVariable.has_default, Cost.CONSTANT),
}
VARIANCE: Final[Members] = {
    **VARIABLE,
    "__bound__": field("bound"),
    "__covariant__": field("covariant"),
    "__contravariant__": field("contravariant"),
    **({"__infer_variance__": field("infer_variance")} if SINCE_3_12 else {}),
}
PARAMETER_MEMBERS: Final[Members] = {**VARIANCE, "args": Property(ParamSpecArgs), "kwargs": Property(ParamSpecKwargs)}
NEW_TYPE: Final[Members] = properties(
    name=lambda made: made.name,
    qualname=lambda made: made.name,
    module=lambda made: made.module,
    supertype=lambda made: made.supertype,
)
ALIAS_TYPE: Final[Members] = properties(
    name=lambda alias: alias.name,
    module=lambda alias: alias.module,
    value=TypeAliasType.current_value,
    type_params=lambda alias: alias.parameters,
    parameters=lambda alias: alias.parameters,
)


def variable_fields(
    bound: Any = None, covariant: bool = False, contravariant: bool = False, infer: bool = False, default: Any = UNSET
) -> dict[str, Any]:
    """The fields of a type variable. Raises `ValueError` for variances that exclude each other."""
    if covariant and contravariant:
        raise ValueError("Bivariant types are not supported.")
    if infer and (covariant or contravariant):
        raise ValueError("Variance cannot be specified with infer_variance.")
    return {
        "bound": None if bound is None else checked(bound, "Bound must be a type."), "covariant": bool(covariant), "contravariant": bool(contravariant),
        "infer_variance": bool(infer), "default": default if default is UNSET else converted(default), "constraints": (),
    }  # fmt: skip


def optional_fields(keywords: dict[str, Any]) -> dict[str, Any]:
    """The keywords that later versions brought."""
    found = {}
    if SINCE_3_12 and "infer_variance" in keywords:
        found["infer"] = keywords.pop("infer_variance")
    if SINCE_3_13 and "default" in keywords:
        default = keywords.pop("default")
        found["default"] = UNSET if default is NO_DEFAULT else default
    return found


def make_type_var(
    name: Any, *constraints: Any, bound: Any = None, covariant: Any = False, contravariant: Any = False, **keywords: Any
) -> TypeVar:
    """`TypeVar(...)`."""
    fields = variable_fields(bound, covariant, contravariant, **optional_fields(keywords))
    refuse_keywords("TypeVar", keywords)
    if len(constraints) == 1:
        raise TypeError("A single constraint is not allowed")
    if constraints and bound is not None:
        raise TypeError("Constraints cannot be combined with bound=...")
    fields["constraints"] = tuple(
        checked(part, "TypeVar(name, constraint, ...): constraints must be types.") for part in constraints
    )
    return TypeVar(variable_name(name), fields)


def make_param_spec(
    name: Any, *, bound: Any = None, covariant: Any = False, contravariant: Any = False, **keywords: Any
) -> ParamSpec:
    """`ParamSpec(...)`."""
    fields = variable_fields(bound, covariant, contravariant, **optional_fields(keywords))
    refuse_keywords("ParamSpec", keywords)
    return ParamSpec(variable_name(name), fields)


def make_type_var_tuple(name: Any, **keywords: Any) -> TypeVarTuple:
    """`TypeVarTuple(...)`."""
    fields = variable_fields(**optional_fields(keywords))
    refuse_keywords("TypeVarTuple", keywords)
    return TypeVarTuple(variable_name(name), fields)


def variable_name(name: Any) -> str:
    """The name of a type variable: a text."""
    if type(name) is not str:
        raise TypeError("the name of a type variable must be str")
    return name


def refuse_keywords(function: str, keywords: dict[str, Any]) -> None:
    """CPython's error for a keyword that there is not."""
    for name in keywords:
        raise TypeError(f"{function}() got an unexpected keyword argument '{name}'")


def make_new_type(name: Any, tp: Any) -> NewType:
    """`NewType(...)`."""
    return NewType(variable_name(name).rpartition(".")[2], tp)


def make_forward_ref(arg: Any, is_argument: Any = True, module: Any = None, *, is_class: Any = False) -> ForwardRef:
    """`ForwardRef(...)`."""
    if type(arg) is not str:
        raise TypeError(f"Forward reference must be a string -- got {shown(arg)}")
    try:
        compile(arg, "<string>", "eval")
    except SyntaxError:
        raise SyntaxError(f"Forward reference must be an expression -- got {arg!r}") from None
    return ForwardRef(arg, module if type(module) is str else None)


def make_alias_type(name: Any, value: Any, *, type_params: Any = ()) -> TypeAliasType:
    """`TypeAliasType(...)`."""
    return TypeAliasType(variable_name(name), tuple(type_params), None, value)


def function_members(name: str) -> Members:
    """Rows of a form that is a function in CPython."""
    return properties(name=lambda form: name, qualname=lambda form: name, module=lambda form: "typing")


def entry(host: type, name: str, members: Members, call: Callable[..., Any] | None = None) -> HostType:
    """A row of the module `typing`."""
    return HostType(host, name, "typing", members, call=call)


NO_DEFAULT_TYPE: Final = entry(NoDefaultType, "NoDefaultType", {})
GENERIC: Final = HostType(GenericMembers, "Generic", "typing", {}, subclassable=True, subscript=subscript_generic)
PROTOCOL: Final = HostType(ProtocolMembers, "Protocol", "typing", {}, subclassable=True, subscript=subscript_generic)
TYPES: Final = (
    ABC_META,
    GENERIC,
    PROTOCOL,
    entry(SpecialForm, "_SpecialForm", NAMED),
    entry(AnyForm, "_AnyMeta", NAMED),
    entry(CallableName, "_CallableType", LIBRARY_MEMBERS),
    entry(LibraryAlias, "_SpecialGenericAlias", LIBRARY_MEMBERS),
    entry(Parts, "_GenericAlias", PARTS),
    entry(UnionForm, "_UnionGenericAlias", PARTS),
    entry(LiteralForm, "_LiteralGenericAlias", PARTS),
    entry(UnpackForm, "_UnpackGenericAlias", PARTS),
    entry(LibraryForm, "_GenericAlias", PARTS),
    entry(CallableForm, "_CallableGenericAlias", PARTS),
    entry(AnnotatedForm, "_AnnotatedAlias", ANNOTATED),
    entry(ClassAlias, "_GenericAlias", class_alias_members()),
    entry(TypeVar, "TypeVar", {**VARIANCE, "__constraints__": field("constraints")}, make_type_var),
    entry(ParamSpec, "ParamSpec", PARAMETER_MEMBERS, make_param_spec),
    entry(ParamSpecArgs, "ParamSpecArgs", properties(origin=lambda part: part.origin), ParamSpecArgs),
    entry(ParamSpecKwargs, "ParamSpecKwargs", properties(origin=lambda part: part.origin), ParamSpecKwargs),
    entry(TypeVarTuple, "TypeVarTuple", VARIABLE, make_type_var_tuple),
    entry(NewType, "NewType", NEW_TYPE, make_new_type),
    entry(ForwardRef, "ForwardRef", properties(forward_arg=lambda ref: ref.text), make_forward_ref),
    HostType(TypedDictForm, "function", "types", function_members("TypedDict")),
    HostType(NamedTupleForm, "function", "types", function_members("NamedTuple")),
    FIELD,
    *((entry(TypeAliasType, "TypeAliasType", ALIAS_TYPE, make_alias_type),) if SINCE_3_12 else ()),
    *((NO_DEFAULT_TYPE,) if SINCE_3_13 else ()),
)


def many(value: Any) -> tuple[Any, ...]:
    """A tuple out of a dump."""
    if type(value) is not tuple:
        raise TypeError(f"a tuple is expected, not {type(value).__name__}")
    return value


def rebuilt(kind: Any) -> tuple[Callable[[Any], Any], Callable[[Any], Any]]:
    """State and rebuilding of a form of origin, arguments and label."""
    return (lambda form: (form.origin, form.args, form.label)), lambda state: kind(state[0], many(state[1]), state[2])


def variable_states(kind: Any) -> tuple[Callable[[Any], Any], Callable[[Any], Any]]:
    """State and rebuilding of a type variable."""

    def state_of(variable: NamedVariable) -> Any:
        # Tuples: of what is made at once, a dump can only hold parts that are.
        return variable.name, tuple(variable.fields.items()), tuple(variable.lazy.items()), variable.module

    def from_state(state: Any) -> Any:
        name, fields, lazy, module = many(state)
        return kind(variable_name(name), {**variable_fields(), **dict(fields)}, dict(lazy), variable_name(module))

    return state_of, from_state


TYPED_DICT: Final = TypedDictForm()
NAMED_TUPLE: Final = NamedTupleForm()
BY_NAME: Final = (lambda form: form.name), SPECIAL.__getitem__
STATES: Final[dict[type, tuple[Callable[[Any], Any], Callable[[Any], Any]]]] = {
    SpecialForm: BY_NAME,
    AnyForm: BY_NAME,
    CallableName: BY_NAME,
    LibraryAlias: ((lambda form: form.name), LIBRARY.__getitem__),
    **{kind: rebuilt(kind) for kind in (Parts, UnionForm, LiteralForm, UnpackForm, LibraryForm, CallableForm)},
    AnnotatedForm: ((lambda form: (form.origin, form.metadata)), lambda state: AnnotatedForm(state[0], many(state[1]))),
    ClassAlias: rebuilt(ClassAlias),
    **{kind: variable_states(kind) for kind in (TypeVar, ParamSpec, TypeVarTuple)},
    ParamSpecArgs: ((lambda part: part.origin), ParamSpecArgs),
    ParamSpecKwargs: ((lambda part: part.origin), ParamSpecKwargs),
    NewType: ((lambda made: (made.name, made.supertype, made.module)), lambda state: NewType(*many(state))),
    ForwardRef: ((lambda ref: (ref.text, ref.module)), lambda state: ForwardRef(variable_name(state[0]), state[1])),
    TypeAliasType: (
        (lambda alias: (alias.name, alias.parameters, alias.compute, alias.value, alias.module)),
        lambda state: TypeAliasType(*many(state)),
    ),
    NoDefaultType: ((lambda value: None), lambda state: NO_DEFAULT),
    TypedDictForm: ((lambda value: None), lambda state: TYPED_DICT),
    NamedTupleForm: ((lambda value: None), lambda state: NAMED_TUPLE),
    **FIELD_STATES,
}
