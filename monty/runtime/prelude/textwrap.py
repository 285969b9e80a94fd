"""`textwrap` where it keeps options or calls back."""


def indent(text, prefix, predicate=None):
    lines = []
    for line in text.splitlines(True):
        wanted = line.strip() if predicate is None else predicate(line)
        lines.append(prefix + line if wanted else line)
    return "".join(lines)


class TextWrapper:
    def __init__(
        self,
        width=70,
        initial_indent="",
        subsequent_indent="",
        expand_tabs=True,
        replace_whitespace=True,
        fix_sentence_endings=False,
        break_long_words=True,
        drop_whitespace=True,
        break_on_hyphens=True,
        tabsize=8,
        *,
        max_lines=None,
        placeholder=" [...]",
    ):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def wrap(self, text):
        return at_textwrap_wrapped(
            text,
            [
                self.width,
                self.initial_indent,
                self.subsequent_indent,
                self.expand_tabs,
                self.replace_whitespace,
                self.fix_sentence_endings,
                self.break_long_words,
                self.drop_whitespace,
                self.break_on_hyphens,
                self.tabsize,
                self.max_lines,
                self.placeholder,
            ],
        )

    def fill(self, text):
        return "\n".join(self.wrap(text))
