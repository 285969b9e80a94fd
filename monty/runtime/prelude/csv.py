"""`csv`: readers take all lines when the first row is asked for."""

import csv as _csv


class _Reader:
    def __init__(self, lines, dialect, options):
        self._lines = iter(lines)
        self._options = at_csv_options(dialect, options)
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
        self._options = at_csv_options(dialect, options)

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


def list_dialects():
    return ["excel", "excel-tab", "unix"]


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
