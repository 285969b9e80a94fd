"""Substitution with a function of the program's: the loop that calls it, over matches that host code finds."""


def sub(pattern, repl, string, count=0, flags=0):
    import re

    return pattern_subn(re._compile(pattern, flags), repl, string, count)[0]


def subn(pattern, repl, string, count=0, flags=0):
    import re

    return pattern_subn(re._compile(pattern, flags), repl, string, count)


def pattern_sub(pattern, repl, string, count=0):
    return pattern_subn(pattern, repl, string, count)[0]


def pattern_subn(pattern, repl, string, count=0):
    if not callable(repl):
        return pattern._substitute(repl, string, count)
    replacements = pattern._replacements(string, count)
    for match in replacements:
        replacements._put(repl(match))
    return replacements._result()
