"""Substitution with a function of the program's: the loop that calls it, over matches that host code finds."""


def sub(pattern, repl, string, count=0, flags=0):
    return pattern_subn(at_re_pattern(pattern, flags), repl, string, count)[0]


def subn(pattern, repl, string, count=0, flags=0):
    return pattern_subn(at_re_pattern(pattern, flags), repl, string, count)


def pattern_sub(pattern, repl, string, count=0):
    return pattern_subn(pattern, repl, string, count)[0]


def pattern_subn(pattern, repl, string, count=0):
    if not callable(repl):
        return at_re_substitute(pattern, repl, string, count)
    replacements = at_re_replacements(pattern, string, count)
    for match in replacements:
        at_re_put(replacements, repl(match))
    return at_re_result(replacements)
