"""Syntax errors: the habit behind the parser's words, read from the line itself."""

from __future__ import annotations

import re
from typing import Final

from monty.check.hints.repair import Finding, Repair, rule

_HABITS: Final = tuple(
    (re.compile(pattern), hint)
    for pattern, hint in (
        (r"^\s*```", "leave the fence (```) out: the program is the text between the fences"),
        (r"\+\+|(?<![-\w])--\w|\w--", "write `x += 1` or `x -= 1`: there is no ++ or --"),
        (r"&&", "write `and` instead of `&&`"),
        (r"\|\|", "write `or` instead of `||`"),
        (r"===|!==", "write `==` or `!=`, or `is`"),
        (r"^\s*(?:const|let|var)\s+\w+", "leave const, let and var out: `name = value`"),
        (r"^\s*(?:function|func|fn)\s+\w+", "write `def name(parameters):`"),
        (r"=>", "write `lambda x: ...` for a small function"),
        (r"^\s*else\s+if\b", "write `elif condition:`"),
        (r"^\s*(?:}\s*)?else\s*{", "write `else:` and indent the block"),
        (r"^\s*(?:switch)\b", "write `match value:` with `case pattern:`"),
        (
            r"^\s*(?:for|while|if)\s*\(.*\)\s*{?\s*$",
            "write `if condition:`, `for item in items:` or `while condition:`, and indent the block",
        ),
        (r"^\s*foreach\b", "write `for item in items:`"),
        (r"^\s*(?:try|do)\s*{", "write `try:` and indent the block"),
        (r"^\s*}?\s*catch\b", "write `except ValueError as error:`"),
        (r"^\s*throw\b", "write `raise ValueError(...)`"),
        (r"\bnew\s+\w+\s*\(", "leave `new` out: `ClassName(...)`"),
        (r"^\s*//|[;{}\w)]\s*//\s*\w", "a comment begins with `#`"),
        (r"/\*|\*/", "a comment begins with `#`"),
        (r"(?<![=!<>])!\s*(?!=)\w", "write `not x` instead of `!x`"),
        (r"\?\.", "test for None first: `x.y if x is not None else None`"),
        (r"\?\?", "write `x if x is not None else default`"),
        (r"\?[^:]*:", "write `a if condition else b`"),
        (r"^\s*(?:print|exec)\s+[^(=\s]", "write `print(...)`, with parentheses"),
        (r"^\s*raise\s+\w+\s*,", "write `raise ValueError(message)`"),
        (r"^\s*except\s+\w+\s*,\s*\w+", "write `except ValueError as error:`"),
        (r"`[^`]*`|\$\{", 'write an f-string: f"... {name} ..."'),
        (
            r"^\s*(?:async\s+)?def\s+\w+\s*\([^)]*\)\s*(?:->\s*[\w\[\], .|]+)?\s*{?$",
            "end the line of a definition with a colon",
        ),
        (
            r"^\s*(?:if|elif|else|for|while|with|try|except|finally|class|match|case)\b[^:]*$",
            "end the line with a colon",
        ),
        (
            r"^\s*(?:public|private|static|void|int|string|float)\s+\w+",
            "leave the type out: `name = value`, or `name: int = value`",
        ),
        (r"[“”‘’]", "write straight quotes, \" or '"),
        (r"^\s*end\s*$", "leave `end` out: indentation ends the block"),
        (r"\bnull\b", "write `None`"),
    )
)
_WORDS: Final = (
    ("unexpected indent", "indent the line like the one above it"),
    ("unindent does not match", "indent the line like the block that it belongs to, with spaces only"),
    ("expected an indented block", "indent the lines of the block by four spaces; `pass` stands for an empty one"),
    ("was never closed", "close the bracket, or look for a missing comma or quote before it"),
    ("unterminated string literal", "close the string on the same line, or use triple quotes"),
    ("unterminated triple-quoted", "close the string with three quotes"),
    ("unterminated f-string", "close the f-string on the same line"),
    ("f-string", "use other quotes inside the braces than around the f-string"),
    ("inconsistent use of tabs", "indent with spaces only"),
    ("'return' outside function", "make the value the last expression of the program"),
    ("'await' outside", "write `async def` for the function around it"),
    ("'yield' outside", "put it in a function"),
    ("'break' outside", "use it in a loop only"),
    ("'continue' not properly", "use it in a loop only"),
    ("positional argument follows keyword", "give the arguments without names first"),
    ("non-default argument follows", "put the parameters with defaults last"),
    ("parameter without a default follows", "put the parameters with defaults last"),
    ("leading zeros", "write the number without leading zeros, or as text in quotes"),
    ("cannot assign to", "compare with `==`; a single `=` assigns to a name"),
    ("Did you mean print", "write `print(...)`, with parentheses"),
    ("invalid decimal literal", "a name cannot begin with a digit"),
    ("invalid non-printable", "remove the invisible character"),
    ("invalid character", "write the plain character: straight quotes, a hyphen, a space"),
)


def habit(finding: Finding) -> Repair | None:
    """The parser's words, or the line, say what was meant."""
    if finding.diagnostic.hint:
        return None
    lines = finding.context.source.split("\n")
    number = finding.diagnostic.line
    line = lines[number - 1] if number <= len(lines) else ""
    bare = re.sub(r"(['\"])(?:\\.|(?!\1).)*\1", '""', line)
    found = next((hint for pattern, hint in _HABITS[:-4] if pattern.search(bare)), None)
    message = finding.diagnostic.message
    said = next((hint for words, hint in _WORDS if words in message), None)
    late = next((hint for pattern, hint in _HABITS[-4:] if pattern.search(bare)), None)
    hint = said if said is not None and "invalid syntax" not in message and found is None else found or said or late
    return Repair(hint) if hint else None


RULES = (rule(r".*", habit),)
