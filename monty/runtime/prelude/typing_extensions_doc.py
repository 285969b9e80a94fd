"""Part of `typing_extensions`: documentation within `Annotated`."""


class Doc:
    """Define the documentation of a type annotation using ``Annotated``, to be used in class attributes, function and method parameters."""

    def __init__(self, documentation, /):
        self.documentation = documentation

    def __repr__(self):
        return f"Doc({self.documentation!r})"

    def __hash__(self):
        return hash(self.documentation)

    def __eq__(self, other):
        if not isinstance(other, Doc):
            return NotImplemented
        return self.documentation == other.documentation
