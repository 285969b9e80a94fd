"""`doctest`: the examples of docstrings, run and compared with what they say."""

import sys
from collections import namedtuple
from io import StringIO

DONT_ACCEPT_TRUE_FOR_1 = 1
DONT_ACCEPT_BLANKLINE = 2
NORMALIZE_WHITESPACE = 4
ELLIPSIS = 8
SKIP = 16
IGNORE_EXCEPTION_DETAIL = 32
REPORT_UDIFF = 64
REPORT_CDIFF = 128
REPORT_NDIFF = 256
REPORT_ONLY_FIRST_FAILURE = 512
FAIL_FAST = 1024
COMPARISON_FLAGS = 63
REPORTING_FLAGS = 64 | 128 | 256 | 512 | 1024
OPTIONFLAGS_BY_NAME = {
    "DONT_ACCEPT_TRUE_FOR_1": 1,
    "DONT_ACCEPT_BLANKLINE": 2,
    "NORMALIZE_WHITESPACE": 4,
    "ELLIPSIS": 8,
    "SKIP": 16,
    "IGNORE_EXCEPTION_DETAIL": 32,
    "REPORT_UDIFF": 64,
    "REPORT_CDIFF": 128,
    "REPORT_NDIFF": 256,
    "REPORT_ONLY_FIRST_FAILURE": 512,
    "FAIL_FAST": 1024,
}
_BLANKLINE = "<BLANKLINE>"
_TRACEBACKS = ("Traceback (most recent call last):", "Traceback (innermost last):")
_NEWER = at_version() >= (3, 13)


def register_optionflag(name):
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


_Counts = namedtuple("TestResults", "failed attempted")


class TestResults(_Counts):
    failed = _Counts.failed
    attempted = _Counts.attempted

    def __new__(cls, failed, attempted, *, skipped=0):
        made = super().__new__(cls, failed, attempted)
        made.skipped = skipped
        return made

    def __repr__(self):
        tail = f", skipped={self.skipped}" if _NEWER and self.skipped else ""
        return f"TestResults(failed={self.failed}, attempted={self.attempted}{tail})"


def _indent(text, indent=4):
    return "\n".join([" " * indent + line if line else line for line in text.split("\n")])


class Example:
    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        if not source.endswith("\n"):
            source += "\n"
        if want and not want.endswith("\n"):
            want += "\n"
        if exc_msg is not None and not exc_msg.endswith("\n"):
            exc_msg += "\n"
        self.source = source
        self.want = want
        self.lineno = lineno
        self.indent = indent
        self.options = {} if options is None else options
        self.exc_msg = exc_msg

    def _key(self):
        return self.source, self.want, self.lineno, self.indent, self.options, self.exc_msg

    def __eq__(self, other):
        return self._key() == other._key() if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((self.source, self.want, self.lineno, self.indent, self.exc_msg))


class DocTest:
    def __init__(self, examples, globs, name, filename, lineno, docstring):
        self.examples = examples
        self.docstring = docstring
        self.globs = globs.copy()
        self.name = name
        self.filename = filename
        self.lineno = lineno

    def __repr__(self):
        count = len(self.examples)
        shown = "no examples" if count == 0 else "1 example" if count == 1 else f"{count} examples"
        return f"<{self.__class__.__name__} {self.name} from {self.filename}:{self.lineno} ({shown})>"

    def __lt__(self, other):
        if not isinstance(other, DocTest):
            return NotImplemented
        return (self.name, self.filename, self.lineno or 0, id(self)) < (
            other.name,
            other.filename,
            other.lineno or 0,
            id(other),
        )


def _is_blank_or_comment(source):
    stripped = source.lstrip(" ")
    return "\n" not in source and (not stripped or stripped[0] == "#")


def _begins_with_word(line):
    return line[:1] == "_" or line[:1].isalnum()


class DocTestParser:
    def parse(self, string, name="<string>"):
        string = string.expandtabs()
        margin = self._margin(string)
        lines = string.split("\n")
        if margin > 0:
            lines = [line[margin:] for line in lines]
        found = []
        text = []
        place = 0
        while place < len(lines):
            if not lines[place].lstrip(" ").startswith(">>>"):
                text.append(lines[place])
                place += 1
                continue
            found.append("".join([line + "\n" for line in text]))
            text = []
            start = place
            place += 1
            while place < len(lines) and lines[place].lstrip(" ").startswith("..."):
                place += 1
            middle = place
            while place < len(lines) and lines[place].strip(" ") and not lines[place].lstrip(" ").startswith(">>>"):
                place += 1
            example = self._example(lines[start:middle], lines[middle:place], name, start, margin)
            if example is not None:
                found.append(example)
        found.append("\n".join(text))
        return found

    def get_examples(self, string, name="<string>"):
        return [part for part in self.parse(string, name) if isinstance(part, Example)]

    def get_doctest(self, string, globs, name, filename, lineno):
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

    def _margin(self, string):
        indents = [len(line) - len(line.lstrip(" ")) for line in string.split("\n") if line.strip()]
        return min(indents) if indents else 0

    def _example(self, source_lines, want_lines, name, lineno, margin):
        indent = len(source_lines[0]) - len(source_lines[0].lstrip(" "))
        for number, line in enumerate(source_lines):
            if len(line) >= indent + 4 and line[indent + 3] != " ":
                raise ValueError(
                    f"line {lineno + number + 1!r} of the docstring for {name} lacks blank after "
                    f"{line[indent : indent + 3]}: {line!r}"
                )
        self._check_prefix(source_lines[1:], " " * indent + ".", name, lineno)
        source = "\n".join([line[indent + 4 :] for line in source_lines])
        self._check_prefix(want_lines, " " * indent, name, lineno + len(source_lines))
        want = "\n".join([line[indent:] for line in want_lines])
        options = self._find_options(source, name, lineno)
        if _is_blank_or_comment(source):
            return None
        return Example(source, want, self._exception_message(want), lineno, margin + indent, options)

    def _check_prefix(self, lines, prefix, name, lineno):
        for number, line in enumerate(lines):
            if line and not line.startswith(prefix):
                raise ValueError(
                    f"line {lineno + number + 1!r} of the docstring for {name} has inconsistent leading whitespace: {line!r}"
                )

    def _exception_message(self, want):
        lines = want.split("\n")
        if lines[0].rstrip() not in _TRACEBACKS:
            return None
        for number in range(1, len(lines)):
            if _begins_with_word(lines[number]):
                return "\n".join(lines[number:])
        return None

    def _find_options(self, source, name, lineno):
        options = {}
        for line in source.split("\n"):
            for option in _directives(line):
                if option[0] not in "+-" or option[1:] not in OPTIONFLAGS_BY_NAME:
                    raise ValueError(f"line {lineno + 1!r} of the doctest for {name} has an invalid option: {option!r}")
                options[OPTIONFLAGS_BY_NAME[option[1:]]] = option[0] == "+"
        if options and _is_blank_or_comment(source):
            raise ValueError(
                f"line {lineno!r} of the doctest for {name} has an option directive on a line with no example: {source!r}"
            )
        return options


def _directives(line):
    """The options that a line's comment sets."""
    place = line.find("#")
    while place >= 0:
        comment = line[place + 1 :].lstrip()
        if comment.startswith("doctest:"):
            rest = comment[8:]
            return rest.replace(",", " ").split() if "'" not in rest and '"' not in rest else []
        place = line.find("#", place + 1)
    return []


class DocTestFinder:
    def __init__(self, verbose=False, parser=None, recurse=True, exclude_empty=True):
        self._parser = DocTestParser() if parser is None else parser
        self._verbose = verbose
        self._recurse = recurse
        self._exclude_empty = exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        if name is None:
            name = getattr(obj, "__name__", None)
            if name is None:
                shown = type(obj)
                raise ValueError(f"DocTestFinder.find: name must be given when obj.__name__ doesn't exist: {shown!r}")
        globs = dict(globals()) if globs is None else globs.copy()
        if extraglobs is not None:
            globs.update(extraglobs)
        globs.setdefault("__name__", "__main__")
        tests = []
        self._find(tests, obj, name, globs, set())
        tests.sort()
        return tests

    def find_all(self, globs, names):
        """The tests of the program: its own docstring, then those of what it defines."""
        tests = []
        documentation = at_doctest_doc()
        if documentation or not self._exclude_empty:
            tests.append(
                self._parser.get_doctest(documentation or "", globs, "__main__", "__main__", at_doctest_line(None))
            )
        seen = set()
        for name, value in names:
            if at_doctest_kind(value) in ("function", "class") and value.__module__ == "__main__":
                self._find(tests, value, f"__main__.{name}", globs, seen)
        for name, value in dict(names).get("__test__", {}).items():
            if isinstance(value, str):
                tests.append(self._parser.get_doctest(value, globs, f"__main__.__test__.{name}", "__main__", None))
            else:
                self._find(tests, value, f"__main__.__test__.{name}", globs, seen)
        tests.sort()
        return tests

    def _find(self, tests, obj, name, globs, seen):
        if self._verbose:
            print(f"Finding tests in {name}")
        if id(obj) in seen:
            return
        seen.add(id(obj))
        test = self._get_test(obj, name, globs)
        if test is not None:
            tests.append(test)
        if at_doctest_kind(obj) != "class" or not self._recurse:
            return
        for member_name, member in list(vars(obj).items()):
            kind = at_doctest_kind(member)
            if kind == "wrapped":
                member = member.__func__
            if kind and (kind == "property" or member.__module__ == "__main__"):
                self._find(tests, member, f"{name}.{member_name}", globs, seen)

    def _get_test(self, obj, name, globs):
        docstring = obj if isinstance(obj, str) else getattr(obj, "__doc__", None)
        docstring = "" if docstring is None else str(docstring)
        if self._exclude_empty and not docstring:
            return None
        return self._parser.get_doctest(docstring, globs, name, "__main__", at_doctest_line(obj) if docstring else None)


class OutputChecker:
    def _to_ascii(self, text):
        return str(text.encode("ASCII", "backslashreplace"), "ASCII")

    def check_output(self, want, got, optionflags):
        got = self._to_ascii(got)
        want = self._to_ascii(want)
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (("True\n", "1\n"), ("False\n", "0\n")):
            return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = "\n".join(["" if line.rstrip() == _BLANKLINE else line for line in want.split("\n")])
            got = "\n".join(["" if not line.strip() else line for line in got.split("\n")])
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            got = " ".join(got.split())
            want = " ".join(want.split())
            if got == want:
                return True
        return bool(optionflags & ELLIPSIS) and _ellipsis_match(want, got)

    def output_difference(self, example, got, optionflags):
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            lines = got.split("\n")
            got = "\n".join([_BLANKLINE if not line.strip(" ") else line for line in lines[:-1]] + lines[-1:])
        if self._is_fancy(want, got, optionflags):
            return self._fancy(want.splitlines(keepends=True), got.splitlines(keepends=True), optionflags)
        if want and got:
            return f"Expected:\n{_indent(want)}Got:\n{_indent(got)}"
        if want:
            return f"Expected:\n{_indent(want)}Got nothing\n"
        return f"Expected nothing\nGot:\n{_indent(got)}" if got else "Expected nothing\nGot nothing\n"

    def _is_fancy(self, want, got, optionflags):
        if not optionflags & (REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF):
            return False
        return bool(optionflags & REPORT_NDIFF) or (want.count("\n") > 2 and got.count("\n") > 2)

    def _fancy(self, want_lines, got_lines, optionflags):
        import difflib

        if optionflags & REPORT_UDIFF:
            diff = list(difflib.unified_diff(want_lines, got_lines, n=2))[2:]
            kind = "unified diff with -expected +actual"
        elif optionflags & REPORT_CDIFF:
            diff = list(difflib.context_diff(want_lines, got_lines, n=2))[2:]
            kind = "context diff with expected followed by actual"
        else:
            diff = list(difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK).compare(want_lines, got_lines))
            kind = "ndiff with -expected +actual"
        return f"Differences ({kind}):\n" + _indent("".join(diff))


def _ellipsis_match(want, got):
    if "..." not in want:
        return want == got
    pieces = want.split("...")
    start, end = 0, len(got)
    first, last = pieces[0], pieces[-1]
    if first:
        if not got.startswith(first):
            return False
        start = len(first)
    if last:
        if not got.endswith(last):
            return False
        end -= len(last)
    if start > end:
        return False
    for piece in pieces[1:-1]:
        start = got.find(piece, start, end)
        if start < 0:
            return False
        start += len(piece)
    return True


def _strip_exception_details(message):
    """The name of an exception without its module and without its message."""
    start, end = 0, len(message)
    newline = message.find("\n")
    if newline >= 0:
        end = newline
    colon = message.find(":", 0, end)
    if colon >= 0:
        end = colon
    dot = message.rfind(".", 0, end)
    if dot >= 0:
        start = dot + 1
    return message[start:end]


class UnexpectedException(Exception):
    def __init__(self, test, example, exc_info):
        self.test = test
        self.example = example
        self.exc_info = exc_info

    def __str__(self):
        return str(self.test)


class DocTestFailure(Exception):
    def __init__(self, test, example, got):
        self.test = test
        self.example = example
        self.got = got

    def __str__(self):
        return str(self.test)


class DocTestRunner:
    DIVIDER = "*" * 70

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = bool(verbose)
        self.optionflags = optionflags
        self.original_optionflags = optionflags
        self.tries = 0
        self.failures = 0
        self.skips = 0
        self._tests = {}

    def report_start(self, out, test, example):
        if self._verbose:
            want = f"Expecting:\n{_indent(example.want)}" if example.want else "Expecting nothing\n"
            out(f"Trying:\n{_indent(example.source)}{want}")

    def report_success(self, out, test, example, got):
        if self._verbose:
            out("ok\n")

    def report_failure(self, out, test, example, got):
        out(self._failure_header(test, example) + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        out(f"{self._failure_header(test, example)}Exception raised:\n{_indent(_traceback(exc_info, test, example))}")

    def _failure_header(self, test, example):
        if test.filename:
            lineno = "?"
            if test.lineno is not None and example.lineno is not None:
                lineno = test.lineno + example.lineno + 1
            place = f'File "{test.filename}", line {lineno}, in {test.name}'
        else:
            place = f"Line {example.lineno + 1}, in {test.name}"
        return f"{self.DIVIDER}\n{place}\nFailed example:\n{_indent(example.source)}"

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        saved = sys.stdout
        write = saved.write if out is None else out
        capture = StringIO()
        sys.stdout = capture
        try:
            return self._run(test, write, capture)
        finally:
            sys.stdout = saved
            if clear_globs:
                test.globs.clear()

    def _run(self, test, out, capture):
        failures = tries = skips = 0
        original = self.optionflags
        for example in test.examples:
            quiet = bool(self.optionflags & REPORT_ONLY_FIRST_FAILURE) and failures > 0
            self.optionflags = original
            for flag, is_set in example.options.items():
                self.optionflags = self.optionflags | flag if is_set else self.optionflags & ~flag
            if self.optionflags & SKIP:
                skips += 1
                continue
            tries += 1
            if not quiet:
                self.report_start(out, test, example)
            error = _execute(example.source, test.globs)
            got = capture.getvalue()
            capture.seek(0)
            capture.truncate()
            if self._is_expected(example, got, error):
                if not quiet:
                    shown = got if error is None else got + _traceback(error, test, example)
                    self.report_success(out, test, example, shown)
                continue
            if not quiet:
                if error is not None and example.exc_msg is None:
                    self.report_unexpected_exception(out, test, example, error)
                else:
                    shown = got if error is None else got + _traceback(error, test, example)
                    self.report_failure(out, test, example, shown)
            failures += 1
            if self.optionflags & FAIL_FAST:
                break
        self.optionflags = original
        before = self._tests.get(test.name, (0, 0, 0))
        self._tests[test.name] = (before[0] + failures, before[1] + tries, before[2] + skips)
        self.failures += failures
        self.tries += tries
        self.skips += skips
        return TestResults(failures, tries, skipped=skips)

    def _is_expected(self, example, got, error):
        check = self._checker.check_output
        if error is None:
            return check(example.want, got, self.optionflags)
        if example.exc_msg is None:
            return False
        from traceback import format_exception_only

        message = format_exception_only(*error[:2])[-1]
        if check(example.exc_msg, message, self.optionflags):
            return True
        return bool(self.optionflags & IGNORE_EXCEPTION_DETAIL) and check(
            _strip_exception_details(example.exc_msg), _strip_exception_details(message), self.optionflags
        )

    def summarize(self, verbose=None):
        if verbose is None:
            verbose = self._verbose
        results = list(self._tests.items())
        untested = sorted([name for name, (_, tries, _) in results if tries == 0])
        passed = sorted([(name, tries) for name, (failed, tries, _) in results if tries and not failed])
        failing = sorted([(name, counts) for name, counts in results if counts[0]])
        if verbose:
            if untested:
                print(f"{_items(len(untested))} had no tests:")
                for name in untested:
                    print(f"    {name}")
            if passed:
                print(f"{_items(len(passed))} passed all tests:")
                for name, count in passed:
                    print(f" {count:3d} test{_plural(count)} in {name}")
        if failing:
            print(self.DIVIDER)
            print(f"{_items(len(failing))} had failures:")
            for name, (failed, tries, _) in failing:
                print(f" {failed:3d} of {tries:3d} in {name}")
        tries, failures, skips = self.tries, self.failures, self.skips
        if verbose:
            and_failed = f" and {failures} failed" if failures or not _NEWER else ""
            print(f"{tries} test{_plural(tries)} in {_items(len(results))}.")
            print(f"{tries - failures} passed{and_failed}.")
        if failures:
            skipped = f" and {skips} skipped test{_plural(skips)}" if skips and _NEWER else ""
            print(f"***Test Failed*** {failures} failure{_plural(failures)}{skipped}.")
        elif verbose:
            print("Test passed.")
        return TestResults(failures, tries, skipped=skips)


def _plural(count):
    return "" if count == 1 and _NEWER else "s"


def _items(count):
    return f"{count} item{_plural(count)}"


def _execute(source, globs):
    """Run an example and print what an interactive session would; the exception that left it, as a triple."""
    try:
        if at_doctest_is_expression(source):
            _display(eval(source.strip(), globs))
        else:
            exec(_shown(source, globs), globs)
    except KeyboardInterrupt:
        raise
    except BaseException:
        return sys.exc_info()
    finally:
        globs.pop("__doctest_display__", None)
    return None


def _display(value):
    if value is not None:
        print(repr(value))


def _shown(source, globs):
    """An example of several statements, which shows the values of those that are expressions."""
    try:
        shown = at_doctest_shown(source)
    except SyntaxError:
        return source
    if shown != source:
        globs["__doctest_display__"] = _display
    return shown


def _traceback(exc_info, test, example):
    from traceback import format_exception

    number = test.examples.index(example)
    lines = format_exception(*exc_info)
    return "".join([line.replace('"<string>"', f'"<doctest {test.name}[{number}]>"') for line in lines])


def testmod(
    m=None,
    name=None,
    globs=None,
    verbose=None,
    report=True,
    optionflags=0,
    extraglobs=None,
    raise_on_error=False,
    exclude_empty=False,
):
    names = list(globals().items()) if m is None else list(vars(m).items())
    globs = dict(names) if globs is None else globs.copy()
    if extraglobs is not None:
        globs.update(extraglobs)
    finder = DocTestFinder(exclude_empty=exclude_empty)
    runner = _RaisingRunner(optionflags) if raise_on_error else DocTestRunner(None, verbose, optionflags)
    for test in finder.find_all(globs, names) if m is None else []:
        runner.run(test)
    if report:
        runner.summarize()
    return TestResults(runner.failures, runner.tries, skipped=runner.skips)


class _RaisingRunner(DocTestRunner):
    def __init__(self, optionflags):
        super().__init__(None, False, optionflags)

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        return super().run(test, compileflags, out, False)

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise UnexpectedException(test, example, exc_info)

    def report_failure(self, out, test, example, got):
        raise DocTestFailure(test, example, got)


def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0):
    finder = DocTestFinder(verbose=verbose, recurse=False)
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in finder.find(f, name, globs=dict(globs)):
        runner.run(test, compileflags=compileflags)


def script_from_examples(s):
    lines = []
    for piece in DocTestParser().parse(s):
        if isinstance(piece, Example):
            lines.append(piece.source[:-1])
            if piece.want:
                lines.append("# Expected:")
                lines += ["## " + line for line in piece.want.split("\n")[:-1]]
        else:
            lines += [("# " + line if line else "#") for line in piece.split("\n")[:-1]]
    while lines and lines[-1] == "#":
        lines.pop()
    while lines and lines[0] == "#":
        lines.pop(0)
    return "\n".join(lines) + "\n"
