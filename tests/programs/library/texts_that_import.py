# A text that imports what is not there fails where it imports, with the error of a module that is not there.
for text in ("print(1)\nimport no_such_module\nprint(2)", "from no_such_package.part import thing", "import no_such_package.part as p"):
    try:
        exec(text)
    except ImportError as error:
        print(type(error).__name__, error, error.name)
#> 1
#> ModuleNotFoundError No module named 'no_such_module' no_such_module
#> ModuleNotFoundError No module named 'no_such_package' no_such_package
#> ModuleNotFoundError No module named 'no_such_package' no_such_package

exec("try:\n    import no_such_module\nexcept ImportError:\n    print('fallback')")
#> fallback


def load(name):
    """
    >>> import no_such_module
    Traceback (most recent call last):
    ModuleNotFoundError: No module named 'no_such_module'
    """
    names = {}
    exec(f"import {name}", names)
    return names[name]


print(load("math").sqrt(4))
#> 2.0
import doctest

print(doctest.testmod())
#> TestResults(failed=0, attempted=1)
