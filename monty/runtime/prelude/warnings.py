"""`warnings`: filters decide what becomes of a warning; what is shown goes to the program's own stderr."""

import warnings as _module

_ACTIONS = ("error", "ignore", "always", "default", "module", "once")
filters = [
    ("default", None, DeprecationWarning, "__main__", 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]
_seen = {}
_shown_once = {}
_turn = [0]
_log = [None]


def _changed():
    _turn[0] += 1


class WarningMessage:
    _WARNING_DETAILS = ("message", "category", "filename", "lineno", "file", "line", "source")

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (
            f"{{message : {self.message!r}, category : {self._category_name!r}, filename : {self.filename!r}, "
            f"lineno : {self.lineno}, line : {self.line!r}}}"
        )


def formatwarning(message, category, filename, lineno, line=None):
    """Function to format a warning the standard way."""
    shown = f"{filename}:{lineno}: {category.__name__}: {message}\n"
    if line is None:
        line = at_warnings_line(filename, lineno)
    return f"{shown}  {line.strip()}\n" if line else shown


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Hook to write a warning to a file; replace if you like."""
    _write(_module.formatwarning(message, category, filename, lineno, line), file)


_own_showwarning = showwarning


def _write(text, file):
    if file is None:
        file = at_redirected("stderr")
        if file is False:
            return
    if file is None:
        at_write("stderr", text)
        return
    try:
        file.write(text)
    except OSError:
        pass


def _show(message):
    show = _module.showwarning
    if show is not _own_showwarning:
        if not callable(show):
            raise TypeError("warnings.showwarning() must be set to a function or method")
        show(message.message, message.category, message.filename, message.lineno, message.file, message.line)
    elif _log[0] is not None:
        _log[0].append(message)
    else:
        show(message.message, message.category, message.filename, message.lineno, message.file, message.line)


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    """Issue a warning, or maybe ignore it or raise an exception."""
    if isinstance(message, Warning):
        category = message.__class__
    elif category is None:
        category = UserWarning
    elif not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    filename, lineno, module = at_warnings_place(stacklevel)
    _handle(message, category, filename, lineno, module, _seen.setdefault(module, {}), source)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    """Issue a warning, or maybe ignore it or raise an exception."""
    if module is None:
        module = filename or "<unknown>"
        if module[-3:].lower() == ".py":
            module = module[:-3]
    _handle(message, category, filename, int(lineno), module, {} if registry is None else registry, source)


def _handle(message, category, filename, lineno, module, registry, source):
    if registry.get("version", 0) != _turn[0]:
        registry.clear()
        registry["version"] = _turn[0]
    if isinstance(message, Warning):
        text = str(message)
        category = message.__class__
    else:
        text = message
        message = category(message)
    key = (text, category, lineno)
    if registry.get(key):
        return
    action, chosen = _action(text, category, module, lineno)
    if action == "ignore":
        return
    if action == "error":
        raise message
    if action == "once":
        registry[key] = 1
        if _shown_once.get((text, category)):
            return
        _shown_once[text, category] = 1
    elif action == "module":
        registry[key] = 1
        if registry.get((text, category, 0)):
            return
        registry[text, category, 0] = 1
    elif action == "default":
        registry[key] = 1
    elif action != "always":
        raise RuntimeError(f"Unrecognized action ({action!r}) in warnings.filters:\n {chosen!r}")
    _show(WarningMessage(message, category, filename, lineno, source=source))


def _action(text, category, module, lineno):
    for item in _module.filters:
        action, message, kind, where, line = item
        if (
            _matches(message, text)
            and issubclass(category, kind)
            and _matches(where, module)
            and (line == 0 or lineno == line)
        ):
            return action, item
    return "default", None


def _matches(pattern, text):
    if pattern is None:
        return True
    return pattern == text if isinstance(pattern, str) else pattern.match(text) is not None


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """Insert an entry into the list of warnings filters (at the front)."""
    if at_since(13):
        if action not in _ACTIONS:
            raise ValueError(f"invalid action: {action!r}")
        if not isinstance(message, str):
            raise TypeError("message must be a string")
        if not isinstance(category, type) or not issubclass(category, Warning):
            raise TypeError("category must be a Warning subclass")
        if not isinstance(module, str):
            raise TypeError("module must be a string")
        _require_line(lineno)
    else:
        assert action in _ACTIONS, f"invalid action: {action!r}"
        assert isinstance(message, str), "message must be a string"
        assert isinstance(category, type), "category must be a class"
        assert issubclass(category, Warning), "category must be a Warning subclass"
        assert isinstance(module, str), "module must be a string"
        assert isinstance(lineno, int) and lineno >= 0, "lineno must be an int >= 0"
    if message or module:
        import re

        message = re.compile(message, re.I) if message else None
        module = re.compile(module) if module else None
    _add((action, message or None, category, module or None, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Insert a simple entry into the list of warnings filters (at the front)."""
    if at_since(13):
        if action not in _ACTIONS:
            raise ValueError(f"invalid action: {action!r}")
        _require_line(lineno)
    else:
        assert action in _ACTIONS, f"invalid action: {action!r}"
        assert isinstance(lineno, int) and lineno >= 0, "lineno must be an int >= 0"
    _add((action, None, category, None, lineno), append)


def _require_line(lineno):
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")


def _add(item, append):
    known = _module.filters
    if append:
        if item not in known:
            known.append(item)
    else:
        if item in known:
            known.remove(item)
        known.insert(0, item)
    _changed()


def resetwarnings():
    """Clear the list of warning filters, so that no filters are active."""
    _module.filters[:] = []
    _changed()


class catch_warnings:
    """A context manager that copies and restores the warnings filter upon exiting the context."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        return f"{type(self).__name__}({'record=True' if self._record else ''})"

    def __enter__(self):
        if self._entered:
            raise RuntimeError(f"Cannot enter {self!r} twice")
        self._entered = True
        self._before = (_module.filters, _module.showwarning, _log[0])
        _module.filters = _module.filters[:]
        _changed()
        if self._filter is not None:
            simplefilter(*self._filter)
        if not self._record:
            return None
        _log[0] = []
        _module.showwarning = _own_showwarning
        return _log[0]

    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError(f"Cannot exit {self!r} without entering first")
        _module.filters, _module.showwarning, _log[0] = self._before
        _changed()
