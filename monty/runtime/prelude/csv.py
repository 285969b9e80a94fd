"""`csv`: readers take all lines when the first row is asked for."""

import csv as _csv


class _Reader:
    def __init__(self, lines, dialect, options):
        self._lines = iter(lines)
        self._options = _settings(dialect, options)
        self._rows = None
        self._place = 0
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self._rows is None:
            lines = []
            for line in self._lines:
                if not isinstance(line, str):
                    raise _csv.Error(
                        f"iterator should return strings, not {type(line).__name__} (the file should be opened in text mode)"
                    )
                lines.append(str(line))
            self._rows, self._numbers, self._fault = at_csv_rows(lines, self._options)
        place = self._place
        if place >= len(self._rows):
            if self._fault:
                raise _csv.Error(self._fault)
            raise StopIteration
        self._place = place + 1
        self.line_num = self._numbers[place]
        return self._rows[place]


class _Writer:
    def __init__(self, file, dialect, options):
        self._write = file.write
        self._options = _settings(dialect, options)

    def writerow(self, row, /):
        try:
            values = iter(row)
        except TypeError:
            raise _csv.Error(f"iterable expected, not {type(row).__name__}") from None
        fields = [value if value is None or at_type(value) in at_plain else str(value) for value in values]
        return self._write(at_csv_text(fields, self._options))

    def writerows(self, rows, /):
        for row in rows:
            self.writerow(row)


def reader(iterable, dialect="excel", **options):
    return _Reader(iterable, dialect, options)


def writer(fileobj, dialect="excel", **options):
    return _Writer(fileobj, dialect, options)


class Dialect:
    _name = ""
    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None
    strict = None

    def __init__(self):
        try:
            _settings(self, {})
        except TypeError as error:
            raise _csv.Error(str(error)) from None


class excel(Dialect):
    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = 0


class excel_tab(excel):
    delimiter = "\t"


class unix_dialect(Dialect):
    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\n"
    quoting = 1


_OPTIONS = (
    "delimiter",
    "quotechar",
    "escapechar",
    "doublequote",
    "skipinitialspace",
    "lineterminator",
    "quoting",
    "strict",
)
_registered = {"excel": None, "excel-tab": None, "unix": None}
_limit = 131072


def _settings(dialect, options):
    """The options of a dialect, a name or a class or an instance of one, with those of a call."""
    if dialect is None:
        dialect = "excel"
    if isinstance(dialect, str):
        if dialect not in _registered:
            raise _csv.Error("unknown dialect")
        known = _registered[dialect]
        return at_csv_options(dialect, options) if known is None else at_csv_options("excel", {**known, **options})
    given = {}
    for name in _OPTIONS:
        value = getattr(dialect, name, None)
        if value is not None or (name == "quotechar" and getattr(dialect, "quoting", 0) == 3):
            given[name] = value
    return at_csv_options("excel", {**given, **options})


def list_dialects():
    return list(_registered)


def register_dialect(name, dialect=None, **fmtparams):
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _registered[name] = _settings(dialect, fmtparams)


def unregister_dialect(name):
    if name not in _registered:
        raise _csv.Error("unknown dialect")
    del _registered[name]


def get_dialect(name):
    found = Dialect.__new__(Dialect)
    for option, value in _settings(name, {}).items():
        setattr(found, option, value)
    return found


def field_size_limit(*new_limit):
    global _limit
    before = _limit
    if new_limit:
        if not isinstance(new_limit[0], int):
            raise TypeError("limit must be an integer")
        _limit = new_limit[0]
    return before


class Sniffer:
    def __init__(self):
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        options = at_csv_sniffed(sample, delimiters)

        class dialect(Dialect):
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = 0

        for name, value in options.items():
            setattr(dialect, name, value)
        return dialect

    def has_header(self, sample):
        return at_csv_has_header(sample)


class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        found = dict(zip(self.fieldnames, row))
        names = len(self.fieldnames)
        if names < len(row):
            found[self.restkey] = row[names:]
        for name in self.fieldnames[len(row) :]:
            found[name] = self.restval
        return found


class DictWriter:
    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames = fieldnames
        self.restval = restval
        if extrasaction.lower() not in ("raise", "ignore"):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def _fields(self, row):
        if self.extrasaction == "raise":
            wrong = [name for name in row if name not in self.fieldnames]
            if wrong:
                raise ValueError("dict contains fields not in fieldnames: " + ", ".join([repr(name) for name in wrong]))
        return [row.get(name, self.restval) for name in self.fieldnames]

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def writerow(self, rowdict):
        return self.writer.writerow(self._fields(rowdict))

    def writerows(self, rowdicts):
        for row in rowdicts:
            self.writerow(row)
