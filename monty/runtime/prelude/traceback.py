"""`traceback`: asks exceptions for their messages and hands the texts to the guards that lay them out."""

import sys

_MISSING = object()


class FrameSummary:
    def __init__(
        self,
        filename,
        lineno,
        name,
        *,
        lookup_line=True,
        locals=None,
        line=None,
        end_lineno=None,
        colno=None,
        end_colno=None,
    ):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.locals = None if not locals else {key: repr(value) for key, value in locals.items()}
        self._text = "" if line is None else line
        self.line = None if line is None else line.partition("\n")[0].strip()
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno

    def _row(self):
        return (self.filename, self.lineno, self.name, self._text, self.end_lineno, self.colno, self.end_colno)

    def _parts(self):
        return (self.filename, self.lineno, self.name, self.line)

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (
                self.filename == other.filename
                and self.lineno == other.lineno
                and self.name == other.name
                and self.locals == other.locals
            )
        if isinstance(other, tuple):
            return self._parts() == other
        return NotImplemented

    def __getitem__(self, pos):
        return self._parts()[pos]

    def __iter__(self):
        return iter(self._parts())

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"

    def __len__(self):
        return 4


class StackSummary(list):
    @classmethod
    def from_list(cls, a_list):
        result = StackSummary()
        for frame in a_list:
            if isinstance(frame, FrameSummary):
                result.append(frame)
            else:
                filename, lineno, name, line = frame
                result.append(FrameSummary(filename, lineno, name, line=line))
        return result

    def format(self):
        return at_traceback_format_frames([frame._row() for frame in self])

    def format_frame_summary(self, frame_summary):
        return "".join(at_traceback_format_frames([frame_summary._row()]))


def _stack(tb, limit):
    result = StackSummary()
    for file, line, name, text, end_line, column, end_column in at_traceback_frames(tb, limit):
        result.append(
            FrameSummary(file, line, name, line=text, end_lineno=end_line, colno=column, end_colno=end_column)
        )
    return result


def _message(error):
    try:
        return str(error)
    except BaseException:
        return "<exception str() failed>"


def _messages(error):
    known = set()
    found = []
    waiting = [error]
    while waiting:
        one = waiting.pop()
        if one is None or id(one) in known:
            continue
        known.add(id(one))
        found.append((one, _message(one)))
        waiting.append(one.__cause__)
        waiting.append(one.__context__)
        if isinstance(one, BaseExceptionGroup):
            waiting.extend(one.exceptions)
    return found


def _value_and_traceback(exc, value, tb):
    if (value is _MISSING) != (tb is _MISSING):
        raise ValueError("Both or neither of value and tb must be given")
    if value is not _MISSING:
        return value, tb
    if exc is None:
        return None, None
    if isinstance(exc, BaseException):
        return exc, exc.__traceback__
    raise TypeError(f"Exception expected for value, {type(exc).__name__} found")


def _file(file):
    return sys.stderr if file is None else file


class TracebackException:
    def __init__(
        self,
        exc_type,
        exc_value,
        exc_traceback,
        *,
        limit=None,
        lookup_lines=True,
        capture_locals=False,
        compact=False,
        max_group_width=15,
        max_group_depth=10,
    ):
        self.exc_type = exc_type
        self.exc_type_str = None if exc_type is None else exc_type.__qualname__
        self.stack = _stack(exc_traceback, limit)
        self._str = _message(exc_value)
        self.__notes__ = getattr(exc_value, "__notes__", None)
        if exc_value is None:
            self._only = self._alone = self._chained = ["NoneType: None\n"]
            return
        messages = _messages(exc_value)
        self._only = at_traceback_last_lines(exc_value, messages)
        self._alone = at_traceback_laid_out(exc_value, messages, limit, False, exc_traceback is not None)
        self._chained = at_traceback_laid_out(exc_value, messages, limit, True, exc_traceback is not None)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def __str__(self):
        return self._str

    def format_exception_only(self):
        yield from self._only

    def format(self, *, chain=True):
        yield from self._chained if chain else self._alone

    def print(self, *, file=None, chain=True):
        for line in self.format(chain=chain):
            print(line, file=_file(file), end="")


def format_exception(exc, /, value=_MISSING, tb=_MISSING, limit=None, chain=True):
    value, tb = _value_and_traceback(exc, value, tb)
    if value is None:
        return ["NoneType: None\n"]
    return at_traceback_laid_out(value, _messages(value), limit, bool(chain), tb is not None)


def format_exception_only(exc, /, value=_MISSING):
    if value is _MISSING:
        value = exc
    if value is None:
        return ["NoneType: None\n"]
    return at_traceback_last_lines(value, [(value, _message(value))])


def print_exception(exc, /, value=_MISSING, tb=_MISSING, limit=None, file=None, chain=True):
    for line in format_exception(exc, value, tb, limit, chain):
        print(line, file=_file(file), end="")


def format_exc(limit=None, chain=True):
    return "".join(format_exception(at_traceback_handled(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    print_exception(at_traceback_handled(), limit=limit, file=file, chain=chain)


def extract_tb(tb, limit=None):
    return _stack(tb, limit)


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    for item in format_list(extracted_list):
        print(item, file=_file(file), end="")


def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()


def print_tb(tb, limit=None, file=None):
    print_list(extract_tb(tb, limit), file=file)


def clear_frames(tb):
    return None
