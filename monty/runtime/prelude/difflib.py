"""`difflib`: what asks the program's own objects and functions; the algorithms run on plain sequences behind guards."""

from collections import namedtuple
from heapq import nlargest

Match = namedtuple("Match", "a b size")


class SequenceMatcher:
    def __init__(self, isjunk=None, a="", b="", autojunk=True):
        self.isjunk = isjunk
        self.a = self.b = None
        self.autojunk = autojunk
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        if a is self.a:
            return
        self.a = a
        self.matching_blocks = self.opcodes = self._plain = None

    def set_seq2(self, b):
        if b is self.b:
            return
        self.b = b
        self.matching_blocks = self.opcodes = self._plain = self._told = None
        if not at_difflib_is_plain(b):
            set(b)  # Items that cannot be hashed are an error here.

    def _sequences(self):
        """The two sequences as the host may compare them, and what is junk in the second."""
        if self._plain is not None:
            return self._plain
        a, b = self.a, self.b
        if not (at_difflib_is_plain(a) and at_difflib_is_plain(b)):
            numbers = {}
            b = [numbers.setdefault(item, len(numbers)) for item in b]
            a = [numbers.setdefault(item, len(numbers)) for item in a]
        junk = None
        if self.isjunk is not None:
            junk = []
            for number, item in zip(b, self.b):
                if number not in junk and self.isjunk(item):
                    junk.append(number)
        self._plain = (a, b, junk)
        return self._plain

    def _chains(self):
        if self._told is None:
            _, b, junk = self._sequences()
            named = dict(zip(b, self.b))
            places, junk, popular = at_difflib_chains(b, junk, self.autojunk)
            self._told = (
                {named[item]: found for item, found in places.items()},
                {named[item] for item in junk},
                {named[item] for item in popular},
            )
        return self._told

    @property
    def b2j(self):
        return self._chains()[0]

    @property
    def bjunk(self):
        return self._chains()[1]

    @property
    def bpopular(self):
        return self._chains()[2]

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        a, b, junk = self._sequences()
        return Match(*at_difflib_longest(a, b, junk, self.autojunk, (alo, ahi, blo, bhi)))

    def get_matching_blocks(self):
        if self.matching_blocks is None:
            a, b, junk = self._sequences()
            self.matching_blocks = [Match(*block) for block in at_difflib_blocks(a, b, junk, self.autojunk)]
        return self.matching_blocks

    def get_opcodes(self):
        if self.opcodes is not None:
            return self.opcodes
        i = j = 0
        self.opcodes = answer = []
        for a_start, b_start, size in self.get_matching_blocks():
            tag = ""
            if i < a_start and j < b_start:
                tag = "replace"
            elif i < a_start:
                tag = "delete"
            elif j < b_start:
                tag = "insert"
            if tag:
                answer.append((tag, i, a_start, j, b_start))
            i, j = a_start + size, b_start + size
            if size:
                answer.append(("equal", a_start, i, b_start, j))
        return answer

    def get_grouped_opcodes(self, n=3):
        yield from at_difflib_grouped(list(self.get_opcodes()), n)

    def ratio(self):
        return _ratio(sum([block[2] for block in self.get_matching_blocks()]), len(self.a) + len(self.b))

    def quick_ratio(self):
        left = {}
        for item in self.b:
            left[item] = left.get(item, 0) + 1
        matches = 0
        for item in self.a:
            count = left.get(item, 0)
            left[item] = count - 1
            if count > 0:
                matches += 1
        return _ratio(matches, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        return _ratio(min(len(self.a), len(self.b)), len(self.a) + len(self.b))

    def __class_getitem__(cls, parameters):
        return cls


def _ratio(matches, length):
    return 2.0 * matches / length if length else 1.0


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    if not n > 0:
        raise ValueError(f"n must be > 0: {n!r}")
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError(f"cutoff must be in [0.0, 1.0]: {cutoff!r}")
    possibilities = list(possibilities)
    if isinstance(word, str) and all(isinstance(text, str) for text in possibilities):
        return at_difflib_close(word, possibilities, n, cutoff)
    found = []
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    for one in possibilities:
        matcher.set_seq1(one)
        if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff and matcher.ratio() >= cutoff:
            found.append((matcher.ratio(), one))
    return [one for score, one in nlargest(n, found)]


def _junk_among(test, items):
    if test is None:
        return None
    return [item for item in dict.fromkeys(items) if test(item)]


class Differ:
    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        a, b = list(a), list(b)
        lines = _junk_among(self.linejunk, b)
        characters = _junk_among(self.charjunk, "".join(b)) if self.charjunk is not None else None
        yield from at_difflib_compared(a, b, lines, characters)


def IS_LINE_JUNK(line, pat=None):
    if pat is not None:
        return pat(line) is not None
    return line.strip() in ("", "#")


def IS_CHARACTER_JUNK(ch, ws=" \t"):
    return ch in ws


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    try:
        tag = {1: "- ", 2: "+ "}[int(which)]
    except KeyError:
        raise ValueError(f"unknown delta choice (must be 1 or 2): {which!r}") from None
    for line in delta:
        if line[:2] in ("  ", tag):
            yield line[2:]


def unified_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    options = (fromfile, tofile, fromfiledate, tofiledate, n, lineterm)
    yield from at_difflib_lines("unified", list(a), list(b), options)


def context_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    options = (fromfile, tofile, fromfiledate, tofiledate, n, lineterm)
    yield from at_difflib_lines("context", list(a), list(b), options)


def _decoded(value):
    try:
        return value.decode("ascii", "surrogateescape")
    except AttributeError as error:
        message = f"all arguments must be bytes, not {type(value).__name__} ({value!r})"
        raise TypeError(message) from error


def diff_bytes(dfunc, a, b, fromfile=b"", tofile=b"", fromfiledate=b"", tofiledate=b"", n=3, lineterm=b"\n"):
    a = [_decoded(line) for line in a]
    b = [_decoded(line) for line in b]
    names = [_decoded(value) for value in (fromfile, tofile, fromfiledate, tofiledate)]
    for line in dfunc(a, b, *names, n, _decoded(lineterm)):
        yield line.encode("ascii", "surrogateescape")


_tables = 0


class HtmlDiff:
    def __init__(self, tabsize=8, wrapcolumn=None, linejunk=None, charjunk=IS_CHARACTER_JUNK):
        self._tabsize = tabsize
        self._wrapcolumn = wrapcolumn
        self._linejunk = linejunk
        self._charjunk = charjunk

    def _table(self, fromlines, tolines, options, charset):
        global _tables
        before, after = list(fromlines), list(tolines)
        lines = _junk_among(self._linejunk, after)
        characters = _junk_among(self._charjunk, "".join(after))
        settings = (self._tabsize, self._wrapcolumn, lines, characters)
        number = _tables
        _tables += 1
        return at_difflib_table(number, settings, before, after, options, charset)

    def make_file(self, fromlines, tolines, fromdesc="", todesc="", context=False, numlines=5, *, charset="utf-8"):
        return self._table(fromlines, tolines, (fromdesc, todesc, context, numlines), charset)

    def make_table(self, fromlines, tolines, fromdesc="", todesc="", context=False, numlines=5):
        return self._table(fromlines, tolines, (fromdesc, todesc, context, numlines), "")
