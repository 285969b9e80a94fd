"""A module's own examples.

>>> 1 + 1
2
"""
# All of them pass: nothing is printed.
import doctest


def add(a, b):
    """Add two numbers.

    >>> add(1, 2)
    3
    >>> add("a", "b")
    'ab'
    >>> add(1, None)
    Traceback (most recent call last):
        ...
    TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
    >>> for n in range(2):
    ...     print(add(n, n))
    0
    2
    >>> x = add(1, 1)
    >>> x
    2
    >>> print("a\\n\\nb")
    a
    <BLANKLINE>
    b
    """
    return a + b


class Stack:
    """A stack.

    >>> s = Stack()
    >>> s.push(1); s.push(2)
    >>> s.pop()
    2
    >>> s
    <Stack of 1>
    """

    def __init__(self):
        self.items = []

    def push(self, item):
        """
        >>> Stack().push(3)
        """
        self.items.append(item)

    def pop(self):
        """Take one.

        >>> Stack().pop()
        Traceback (most recent call last):
        IndexError: pop from empty list
        """
        return self.items.pop()

    @property
    def size(self):
        """
        >>> Stack().size
        0
        """
        return len(self.items)

    @staticmethod
    def name():
        """
        >>> Stack.name()
        'stack'
        """
        return "stack"

    def __repr__(self):
        return f"<Stack of {len(self.items)}>"


print(doctest.testmod())
#> TestResults(failed=0, attempted=16)
results = doctest.testmod(verbose=False)
print(results.failed, results.attempted, results == (0, 15))
#> 0 16 False
if __name__ == "__main__":
    import doctest

    doctest.testmod()
# ---
# Failures, and what is told of them.
import doctest


def square(n):
    """
    >>> square(3)
    10
    >>> square(2)
    4
    >>> square("a")
    4
    >>> square(None)
    Traceback (most recent call last):
    ValueError: no
    >>> print("x")
    >>> y = 5
    5
    """
    return n * n


def fine():
    """
    >>> fine()
    """


finder = doctest.DocTestFinder()
[test] = finder.find(square, "square", globs={"square": square})
print(test.name, len(test.examples), [e.source for e in test.examples], [e.want for e in test.examples], test.examples[3].exc_msg)
#> square 6 ['square(3)\n', 'square(2)\n', 'square("a")\n', 'square(None)\n', 'print("x")\n', 'y = 5\n'] ['10\n', '4\n', '4\n', 'Traceback (most recent call last):\nValueError: no\n', '', '5\n'] ValueError: no
#>
checker = doctest.OutputChecker()
print(checker.output_difference(test.examples[0], "9\n", 0), checker.check_output("1\n", "True\n", 0), checker.check_output("a...d", "abcd", doctest.ELLIPSIS))
#> Expected:
#>     10
#> Got:
#>     9
#>  True True
example = doctest.Example("print(1)", "1\n2\n3\n4\n")
print(checker.output_difference(example, "1\n3\n3\n4\n", doctest.REPORT_UDIFF), end="")
#> Differences (unified diff with -expected +actual):
#>     @@ -1,4 +1,4 @@
#>      1
#>     -2
#>     +3
#>      3
#>      4
print(checker.output_difference(example, "1\n3\n3\n4\n", doctest.REPORT_NDIFF), end="")
#> Differences (ndiff with -expected +actual):
#>       1
#>     - 2
#>     + 3
#>       3
#>       4
# ---
# The report of testmod.
import doctest


def double(n):
    """
    >>> double(3)
    7
    >>> double(2)
    4
    >>> print("one\\ntwo")
    one
    <BLANKLINE>
    two
    """
    return n * 2


def half(n):
    """
    >>> half(4)
    2.0
    """
    return n / 2


print(doctest.testmod())
#> **********************************************************************
#> File "__main__", line 158, in __main__.double
#> Failed example:
#>     double(3)
#> Expected:
#>     7
#> Got:
#>     6
#> **********************************************************************
#> File "__main__", line 162, in __main__.double
#> Failed example:
#>     print("one\ntwo")
#> Expected:
#>     one
#>     <BLANKLINE>
#>     two
#> Got:
#>     one
#>     two
#> **********************************************************************
#> 1 items had failures:
#>    2 of   3 in __main__.double
#> ***Test Failed*** 2 failures.
#> TestResults(failed=2, attempted=4)
print(doctest.testmod(verbose=True))
#> Trying:
#>     double(3)
#> Expecting:
#>     7
#> **********************************************************************
#> File "__main__", line 158, in __main__.double
#> Failed example:
#>     double(3)
#> Expected:
#>     7
#> Got:
#>     6
#> Trying:
#>     double(2)
#> Expecting:
#>     4
#> ok
#> Trying:
#>     print("one\ntwo")
#> Expecting:
#>     one
#>     <BLANKLINE>
#>     two
#> **********************************************************************
#> File "__main__", line 162, in __main__.double
#> Failed example:
#>     print("one\ntwo")
#> Expected:
#>     one
#>     <BLANKLINE>
#>     two
#> Got:
#>     one
#>     two
#> Trying:
#>     half(4)
#> Expecting:
#>     2.0
#> ok
#> 1 items had no tests:
#>     __main__
#> 1 items passed all tests:
#>    1 tests in __main__.half
#> **********************************************************************
#> 1 items had failures:
#>    2 of   3 in __main__.double
#> 4 tests in 3 items.
#> 2 passed and 2 failed.
#> ***Test Failed*** 2 failures.
#> TestResults(failed=2, attempted=4)
doctest.run_docstring_examples(double, globals(), name="double")
#> **********************************************************************
#> File "__main__", line 158, in double
#> Failed example:
#>     double(3)
#> Expected:
#>     7
#> Got:
#>     6
#> **********************************************************************
#> File "__main__", line 162, in double
#> Failed example:
#>     print("one\ntwo")
#> Expected:
#>     one
#>     <BLANKLINE>
#>     two
#> Got:
#>     one
#>     two
doctest.run_docstring_examples(half, {"half": half}, verbose=True, name="half")
#> Finding tests in half
#> Trying:
#>     half(4)
#> Expecting:
#>     2.0
#> ok
try:
    doctest.testmod(raise_on_error=True)
except doctest.DocTestFailure as failure:
    print(failure.example.want, failure.got, failure.test.name)
#> 7
#>  6
#>  __main__.double
# ---
# Options.
import doctest


def options():
    """
    >>> list(range(20))  # doctest: +ELLIPSIS
    [0, 1, ..., 18, 19]
    >>> print([1,   2])  # doctest: +NORMALIZE_WHITESPACE
    [1,
     2]
    >>> int("x")  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    ValueError: something else
    >>> 1 / 0  # doctest: +SKIP
    >>> {1: 2}  # doctest: +ELLIPSIS, +NORMALIZE_WHITESPACE
    {1:...2}
    """


print(doctest.testmod(optionflags=doctest.ELLIPSIS | doctest.REPORT_ONLY_FIRST_FAILURE).failed)
#> 0
parser = doctest.DocTestParser()
for text in (">>> 1\n1\n", "text\n    >>> if 1:\n    ...     print(2)\n    2\n\nmore", ">>> # only a comment\n", "no examples"):
    print([(e.source, e.want, e.lineno, e.indent) for e in parser.get_examples(text)])
#> [('1\n', '1\n', 0, 0)]
#> [('if 1:\n    print(2)\n', '2\n', 1, 4)]
#> []
#> []
for wrong in (">>>1\n", ">>> 1\n...2\n", "  >>> 1\n 1\n", ">>> 1 # doctest: +NOPE\n", ">>> # doctest: +SKIP\n"):
    try:
        print(parser.get_examples(wrong, "t"))
    except ValueError as error:
        print(error)
#> line 1 of the docstring for t lacks blank after >>>: '>>>1'
#> line 2 of the docstring for t lacks blank after ...: '...2'
#> line 2 of the docstring for t has inconsistent leading whitespace: '1'
#> line 1 of the doctest for t has an invalid option: '+NOPE'
#> line 0 of the doctest for t has an option directive on a line with no example: '# doctest: +SKIP'
print(doctest.script_from_examples("Text.\n\n>>> 1 + 1\n2\n>>> x = 3\n"))
#> # Text.
#> #
#> 1 + 1
#> # Expected:
#> ## 2
#> x = 3
#>
