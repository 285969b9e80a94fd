# An example of several statements shows the value of each that is an expression, in compound statements too.
import doctest


def doubled(
    x: int,
) -> int:
    """
    >>> a = 1; doubled(a); a
    2
    1
    >>> for i in range(2): i; doubled(i)
    0
    0
    1
    2
    >>> if a: "é"; (a,
    ...     2); None
    ... else: 4
    'é'
    (1, 2)
    >>> try:
    ...     1 / 0
    ... except ZeroDivisionError as error:
    ...     error
    ... finally: 7
    ZeroDivisionError('division by zero')
    7
    >>> def shows_nothing():
    ...     5
    >>> shows_nothing(); x = 3; x > 2
    True
    """
    return 2 * x


class Box:
    """A box.

    >>> Box().size; Box
    3
    <class '__main__.Box'>
    """

    size = 3

    @property
    def half(self):
        """
        >>> Box().half; _ = 1; _
        1.5
        1
        """
        return self.size / 2


print(doctest.testmod())
#> TestResults(failed=0, attempted=8)
# --- Text that does not compile: its error has no other in its chain.
import traceback

for text in ("def f(: pass", "1 +", "def f():\n    return await 2"):
    for run in (exec, eval):
        try:
            run(text)
        except SyntaxError as error:
            print(type(error).__name__, error.__cause__, error.__context__, traceback.format_exc().count("Traceback"))
#> SyntaxError None None 1
#> SyntaxError None None 1
#> SyntaxError None None 1
#> SyntaxError None None 1
#> SyntaxError None None 1
#> SyntaxError None None 1
