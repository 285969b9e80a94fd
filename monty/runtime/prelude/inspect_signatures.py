"""Part of `inspect`: signatures of functions, and calls bound to them."""

from collections import namedtuple
from types import MappingProxyType


class _empty:
    """Marker object for Signature.empty and Parameter.empty."""


class _void:
    pass


class _ParameterKind(int):
    def __new__(cls, value, name, description):
        made = super().__new__(cls, value)
        made.value = value
        made.name = name
        made.description = description
        return made

    def __str__(self):
        return self.name

    def __repr__(self):
        return f"<_ParameterKind.{self.name}: {self.value}>"


_POSITIONAL_ONLY = _ParameterKind(0, "POSITIONAL_ONLY", "positional-only")
_POSITIONAL_OR_KEYWORD = _ParameterKind(1, "POSITIONAL_OR_KEYWORD", "positional or keyword")
_VAR_POSITIONAL = _ParameterKind(2, "VAR_POSITIONAL", "variadic positional")
_KEYWORD_ONLY = _ParameterKind(3, "KEYWORD_ONLY", "keyword-only")
_VAR_KEYWORD = _ParameterKind(4, "VAR_KEYWORD", "variadic keyword")
_KINDS = (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD)
FullArgSpec = namedtuple(
    "FullArgSpec", "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations", module="inspect"
)


def formatannotation(annotation, base_module=None):
    if getattr(annotation, "__module__", None) == "typing":
        return at_inspect_without_typing(repr(annotation))
    if at_inspect_is_alias(annotation):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    return repr(annotation)


class Parameter:
    """Represents a parameter in a function signature."""

    __slots__ = ("_name", "_kind", "_default", "_annotation")
    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        if not isinstance(kind, int) or not 0 <= kind <= 4:
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind")
        self._kind = _KINDS[kind]
        if default is not _empty and self._kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f"{self._kind.description} parameters cannot have default values")
        self._default = default
        self._annotation = annotation
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        if (at_inspect_is_keyword(name) and self._kind is not _POSITIONAL_ONLY) or not name.isidentifier():
            raise ValueError(f"{name!r} is not a valid parameter name")
        self._name = name

    @property
    def name(self):
        return self._name

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    @property
    def kind(self):
        return self._kind

    def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
        """Creates a customized copy of the Parameter."""
        return type(self)(
            self._name if name is _void else name,
            self._kind if kind is _void else kind,
            default=self._default if default is _void else default,
            annotation=self._annotation if annotation is _void else annotation,
        )

    __replace__ = replace

    def __str__(self):
        shown = self._name
        if self._annotation is not _empty:
            shown = f"{shown}: {formatannotation(self._annotation)}"
        if self._default is not _empty:
            shown += f" = {self._default!r}" if self._annotation is not _empty else f"={self._default!r}"
        return {2: "*", 4: "**"}.get(int(self._kind), "") + shown

    def __repr__(self):
        return f'<{self.__class__.__name__} "{self}">'

    def __hash__(self):
        return hash((self._name, int(self._kind), self._annotation, self._default))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return (
            self._name == other._name
            and self._kind == other._kind
            and self._default == other._default
            and self._annotation == other._annotation
        )


class BoundArguments:
    """Result of `Signature.bind` call.  Holds the mapping of arguments to the function's parameters."""

    __slots__ = ("arguments", "_signature")

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        found = []
        for name, parameter in self._signature.parameters.items():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            value = self.arguments[name]
            if parameter.kind == _VAR_POSITIONAL:
                found.extend(value)
            else:
                found.append(value)
        return tuple(found)

    @property
    def kwargs(self):
        found = {}
        named = False
        for name, parameter in self._signature.parameters.items():
            if not named:
                if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    named = True
                elif name not in self.arguments:
                    named = True
                    continue
            if not named or name not in self.arguments:
                continue
            if parameter.kind == _VAR_KEYWORD:
                found.update(self.arguments[name])
            else:
                found[name] = self.arguments[name]
        return found

    def apply_defaults(self):
        """Set default values for missing arguments."""
        arguments = {}
        for name, parameter in self._signature.parameters.items():
            if name in self.arguments:
                arguments[name] = self.arguments[name]
            elif parameter.default is not _empty:
                arguments[name] = parameter.default
            elif parameter.kind is _VAR_POSITIONAL:
                arguments[name] = ()
            elif parameter.kind is _VAR_KEYWORD:
                arguments[name] = {}
        self.arguments = arguments

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __repr__(self):
        return f"<{self.__class__.__name__} ({', '.join([f'{name}={value!r}' for name, value in self.arguments.items()])})>"


class Signature:
    """A Signature object represents the overall signature of a function."""

    __slots__ = ("_return_annotation", "_parameters")
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        found = {}
        highest = _POSITIONAL_ONLY
        has_default = False
        for parameter in parameters or ():
            kind = parameter.kind
            if kind < highest:
                raise ValueError(
                    f"wrong parameter order: {highest.description} parameter before {kind.description} parameter"
                )
            highest = kind
            if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                if parameter.default is not _empty:
                    has_default = True
                elif has_default:
                    raise ValueError("non-default argument follows default argument")
            if parameter.name in found:
                raise ValueError(f"duplicate parameter name: {parameter.name!r}")
            found[parameter.name] = parameter
        self._parameters = MappingProxyType(found)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        """Constructs Signature for the given callable object."""
        return _signature_of(obj, cls, follow_wrapped, eval_str, globals, locals)

    @property
    def parameters(self):
        return self._parameters

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, *, parameters=_void, return_annotation=_void):
        """Creates a customized copy of the Signature."""
        return type(self)(
            list(self.parameters.values()) if parameters is _void else parameters,
            return_annotation=self._return_annotation if return_annotation is _void else return_annotation,
        )

    __replace__ = replace

    def _basis(self):
        ordered = tuple([p for p in self.parameters.values() if p.kind != _KEYWORD_ONLY])
        named = {p.name: p for p in self.parameters.values() if p.kind == _KEYWORD_ONLY}
        return ordered, named, self.return_annotation

    def __hash__(self):
        ordered, named, result = self._basis()
        return hash((ordered, frozenset(named.values()), result))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Signature):
            return NotImplemented
        return self._basis() == other._basis()

    def bind(self, /, *args, **kwargs):
        """Get a BoundArguments object, that maps the passed `args` and `kwargs` to the function's signature."""
        return BoundArguments(self, _bound(self, args, kwargs, False))

    def bind_partial(self, /, *args, **kwargs):
        """Get a BoundArguments object, that partially maps the passed `args` and `kwargs` to the function's signature."""
        return BoundArguments(self, _bound(self, args, kwargs, True))

    def __repr__(self):
        return f"<{self.__class__.__name__} {self}>"

    def __str__(self):
        parts = []
        slash = False
        star = True
        for parameter in self.parameters.values():
            if parameter.kind == _POSITIONAL_ONLY:
                slash = True
            elif slash:
                parts.append("/")
                slash = False
            if parameter.kind == _VAR_POSITIONAL:
                star = False
            elif parameter.kind == _KEYWORD_ONLY and star:
                parts.append("*")
                star = False
            parts.append(str(parameter))
        if slash:
            parts.append("/")
        shown = f"({', '.join(parts)})"
        if self.return_annotation is not _empty:
            shown += f" -> {formatannotation(self.return_annotation)}"
        return shown


def _bound(signature, args, kwargs, partial):
    arguments = {}
    rest = list(args)
    parameters = list(signature.parameters.values())
    misplaced = []
    index = 0
    while rest:
        if index == len(parameters) or parameters[index].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
            raise TypeError("too many positional arguments")
        parameter = parameters[index]
        index += 1
        if parameter.kind == _VAR_POSITIONAL:
            arguments[parameter.name] = tuple(rest)
            break
        if parameter.name in kwargs and parameter.kind != _POSITIONAL_ONLY:
            raise TypeError(f"multiple values for argument {parameter.name!r}")
        arguments[parameter.name] = rest.pop(0)
    collector = None
    for parameter in parameters[index:]:
        name = parameter.name
        if parameter.kind == _VAR_KEYWORD:
            collector = parameter
        elif parameter.kind == _VAR_POSITIONAL:
            continue
        elif parameter.kind == _POSITIONAL_ONLY and name in kwargs:
            _misplaced(misplaced, parameter)
        elif name in kwargs:
            arguments[name] = kwargs.pop(name)
        elif not partial and parameter.default is _empty:
            first = parameter is parameters[index] and at_since(12)
            only = " keyword-only" if first and parameter.kind == _KEYWORD_ONLY else ""
            raise TypeError(f"missing a required{only} argument: {name!r}")
    if kwargs:
        if collector is not None:
            arguments[collector.name] = kwargs
        elif misplaced:
            raise TypeError(
                "got some positional-only arguments passed as keyword arguments: " + repr(", ".join(misplaced))
            )
        else:
            raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
    return arguments


def _misplaced(names, parameter):
    if not at_since(13):
        raise TypeError(f"{parameter.name!r} parameter is positional only, but was passed as a keyword")
    names.append(parameter.name)


def _without_first(signature):
    parameters = list(signature.parameters.values())
    if not parameters or parameters[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError("invalid method signature")
    if parameters[0].kind in (_POSITIONAL_OR_KEYWORD, _POSITIONAL_ONLY):
        parameters = parameters[1:]
    return signature.replace(parameters=parameters)


def _of_function(function, cls, eval_str, globals, locals):
    rows = at_inspect_parameters(function)
    if rows is None:
        raise ValueError(f"no signature found for builtin {function!r}")
    annotations = (
        get_annotations(function, globals=globals, locals=locals, eval_str=eval_str) if isfunction(function) else {}
    )
    parameters = [
        Parameter(name, kind, default=default if has else _empty, annotation=annotations.get(name, _empty))
        for name, kind, has, default in rows
    ]
    return cls(parameters, return_annotation=annotations.get("return", _empty))


def _of_partial(wrapped, partial):
    parameters = list(wrapped.parameters.values())
    try:
        bound = _bound(wrapped, partial.args, dict(partial.keywords), True)
    except TypeError as error:
        raise ValueError(f"partial object {partial!r} has incorrect arguments") from error
    left = []
    by_keyword = False
    for parameter in parameters:
        name = parameter.name
        if name in bound and parameter.kind == _POSITIONAL_ONLY:
            continue
        if name in bound and parameter.kind == _POSITIONAL_OR_KEYWORD:
            if name not in partial.keywords:
                continue
            by_keyword = True
            parameter = parameter.replace(default=bound[name])
        elif name in bound and parameter.kind == _KEYWORD_ONLY:
            parameter = parameter.replace(default=bound[name])
        if by_keyword and parameter.kind == _POSITIONAL_OR_KEYWORD:
            parameter = parameter.replace(kind=_KEYWORD_ONLY)
        elif by_keyword and parameter.kind == _VAR_POSITIONAL:
            continue
        left.append(parameter)
    return wrapped.replace(parameters=left)


def _own_method(cls, name):
    for base in cls.__mro__[:-1]:
        if not at_inspect_is_builtin_class(base) and name in base.__dict__:
            return base.__dict__[name]
    return None


def _of_class(cls, signature_class, *details):
    for base in cls.__mro__[:-1]:
        if at_inspect_is_builtin_class(base):
            continue
        for name in ("__new__", "__init__"):
            if name in base.__dict__:
                method = base.__dict__[name]
                method = getattr(method, "__func__", method)
                return _without_first(_signature_of(method, signature_class, *details))
    if at_inspect_is_builtin_class(cls) or at_inspect_is_builtin_class(cls.__mro__[-2]) and cls.__mro__[-2] is not cls:
        raise ValueError(f"no signature found for builtin type {cls!r}")
    return signature_class([])


def _signature_of(obj, cls, follow_wrapped, eval_str, globals, locals):
    details = (follow_wrapped, eval_str, globals, locals)
    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    if ismethod(obj):
        return _without_first(_signature_of(obj.__func__, cls, *details))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__") or ismethod(f))
        if ismethod(obj):
            return _signature_of(obj, cls, *details)
    known = getattr(obj, "__signature__", None)
    if known is not None:
        if not isinstance(known, Signature):
            raise TypeError(f"unexpected object {known!r} in __signature__ attribute")
        return known
    if isfunction(obj) or isbuiltin(obj):
        return _of_function(obj, cls, eval_str, globals, locals)
    if isclass(obj):
        return _of_class(obj, cls, *details)
    if hasattr(obj, "func") and hasattr(obj, "keywords") and hasattr(obj, "args"):
        return _of_partial(_signature_of(obj.func, cls, *details), obj)
    call = _own_method(type(obj), "__call__") if not at_inspect_is_builtin_class(type(obj)) else None
    if call is None:
        raise ValueError(f"callable {obj!r} is not supported by signature")
    return _without_first(_signature_of(call, cls, *details))


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """Get a signature object for the passed callable."""
    return _signature_of(obj, Signature, follow_wrapped, eval_str, globals, locals)


def getfullargspec(func):
    """Get the names and default values of a callable object's parameters."""
    try:
        if ismethod(func):
            found = _signature_of(func.__func__, Signature, False, False, None, None)
        else:
            found = _signature_of(func, Signature, False, False, None, None)
    except Exception as error:
        raise TypeError("unsupported callable") from error
    args, defaults, named, named_defaults, annotations = [], [], [], {}, {}
    varargs = varkw = None
    if found.return_annotation is not _empty:
        annotations["return"] = found.return_annotation
    for parameter in found.parameters.values():
        if parameter.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            args.append(parameter.name)
            if parameter.default is not _empty:
                defaults.append(parameter.default)
        elif parameter.kind is _VAR_POSITIONAL:
            varargs = parameter.name
        elif parameter.kind is _KEYWORD_ONLY:
            named.append(parameter.name)
            if parameter.default is not _empty:
                named_defaults[parameter.name] = parameter.default
        else:
            varkw = parameter.name
        if parameter.annotation is not _empty:
            annotations[parameter.name] = parameter.annotation
    return FullArgSpec(args, varargs, varkw, tuple(defaults) or None, named, named_defaults or None, annotations)


def getcallargs(func, /, *positional, **named):
    """Get the mapping of arguments to values."""
    bound = _signature_of(func, Signature, False, False, None, None)
    if ismethod(func):
        bound = _signature_of(func.__func__, Signature, False, False, None, None)
        positional = (func.__self__, *positional)
    given = _bound(bound, positional, dict(named), False)
    found = BoundArguments(bound, given)
    found.apply_defaults()
    ordered = {name: value for name, value in given.items() if name not in named}
    for name in named:
        if name in given:
            ordered[name] = given[name]
    for name, value in found.arguments.items():
        ordered.setdefault(name, value)
    return ordered
