"""One call into a module of the host's is short and small, or refused by what it would take."""

from __future__ import annotations

import time

import pytest

import monty

REFUSED = [
    "import pathlib; pathlib.PurePath('a' * 100_000).match('*a' * 20)",
    "import shlex; shlex.quote('a' * 100_000_000)",
    "from array import array; array('d', [1]) * 10**9",
    "from array import array\na = array('b', [1])\na *= 10**10",
    "from array import array; array('i', range(10**9))",
    "import string; string.Formatter().format('{:99999999999}', 1)",
    "import logging; logging.warning('%' + '9' * 9 + 's', 'x')",
    "import zlib\nb = zlib.compress(zlib.compress(bytes(40_000_000), 9), 9)\nzlib.decompress(zlib.decompress(b)) * 8",
]
INTERRUPTED = [
    "import difflib; difflib.SequenceMatcher(None, 'ab' * 20_000, 'ba' * 20_000, autojunk=False).ratio()",
    "import pprint; x = []\nfor i in range(100): x = [x, x]\npprint.pformat(x)",
    "import timeit; timeit.timeit('pass', number=10**12)",
    "import pathlib; p = pathlib.PurePath('a')\nwhile True: p = p / p",
    "import doctest; doctest.DocTestParser().get_examples('>>> 1\\n' * 10**6)",
]


@pytest.mark.parametrize("code", REFUSED)
def test_what_is_too_much_for_one_call_is_refused(code: str) -> None:
    with pytest.raises(monty.LimitError):
        monty.Monty(code).run(limits=monty.Limits(duration=3))


# An interrupt may land in what another library does at a garbage collection, which swallows it; the next one ends the run.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("code", INTERRUPTED)
def test_what_takes_long_is_ended(code: str) -> None:
    began = time.process_time()
    with pytest.raises(monty.LimitError):
        monty.Monty(code).run(limits=monty.Limits(duration=0.3))
    assert time.process_time() - began < 3
