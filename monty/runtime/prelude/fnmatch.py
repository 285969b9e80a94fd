"""`fnmatch`: file names against shell patterns; names are told apart by case, as on POSIX."""

import re as _re
from functools import lru_cache as _lru_cache


def translate(pat):
    return at_fnmatch_translate(pat)


@_lru_cache(maxsize=256)
def _matcher(pat):
    if isinstance(pat, bytes):
        return _re.compile(bytes(translate(str(pat, "ISO-8859-1")), "ISO-8859-1")).match
    return _re.compile(translate(pat)).match


def fnmatch(name, pat):
    return fnmatchcase(name, pat)


def fnmatchcase(name, pat):
    return _matcher(pat)(name) is not None


def filter(names, pat):
    match = _matcher(pat)
    return [name for name in names if match(name)]
