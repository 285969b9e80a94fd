"""`shlex.shlex`: a lexer, whose text is taken apart when the first token is asked for."""


class shlex:
    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        if instream is None:
            raise ValueError("a lexer needs a text: there is no standard input to read")
        self._text = instream if isinstance(instream, str) else instream.read()
        self.infile = infile
        self.posix = posix
        self.eof = None if posix else ""
        self._punctuation_chars = punctuation_chars
        settings = at_shlex_defaults(posix, punctuation_chars)
        self.commenters = settings["commenters"]
        self.escape = settings["escape"]
        self.escapedquotes = settings["escapedquotes"]
        self.quotes = settings["quotes"]
        self.whitespace = settings["whitespace"]
        self.whitespace_split = settings["whitespace_split"]
        self.wordchars = settings["wordchars"]
        self.token = ""
        self._tokens = None
        self._fault = ""
        self._place = 0
        self._pushed = []

    @property
    def punctuation_chars(self):
        return self._punctuation_chars

    def push_token(self, tok):
        self._pushed.append(tok)

    def get_token(self):
        if self._pushed:
            return self._pushed.pop()
        return self.read_token()

    def read_token(self):
        if self._tokens is None:
            settings = dict(vars(self))
            settings["punctuation_chars"] = self._punctuation_chars
            self._tokens, self._fault = at_shlex_tokens(self._text, settings)
        if self._place < len(self._tokens):
            self._place += 1
            return self._tokens[self._place - 1]
        if self._fault:
            raise ValueError(self._fault)
        return self.eof

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token
