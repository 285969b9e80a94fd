"""`reprlib`: texts of values that are cut where they grow long or deep."""

import sys

_plain_repr = repr
_AS_KEYWORDS = sys.version_info >= (3, 12)


def recursive_repr(fillvalue="..."):
    from functools import wraps

    def decorating_function(user_function):
        running = set()

        @wraps(user_function)
        def wrapper(self):
            key = id(self)
            if key in running:
                return fillvalue
            running.add(key)
            try:
                return user_function(self)
            finally:
                running.discard(key)

        return wrapper

    return decorating_function


def _sorted_if_possible(items):
    try:
        return sorted(items)
    except Exception:
        return list(items)


def _first(items, count):
    found = []
    for item in items:
        if len(found) >= count:
            break
        found.append(item)
    return found


class Repr:
    def __init__(self, **limits):
        if limits and not _AS_KEYWORDS:
            raise TypeError(f"Repr.__init__() got an unexpected keyword argument '{next(iter(limits))}'")
        take = limits.pop
        self.maxlevel = take("maxlevel", 6)
        self.maxtuple = take("maxtuple", 6)
        self.maxlist = take("maxlist", 6)
        self.maxarray = take("maxarray", 5)
        self.maxdict = take("maxdict", 4)
        self.maxset = take("maxset", 6)
        self.maxfrozenset = take("maxfrozenset", 6)
        self.maxdeque = take("maxdeque", 6)
        self.maxstring = take("maxstring", 30)
        self.maxlong = take("maxlong", 40)
        self.maxother = take("maxother", 30)
        self.fillvalue = take("fillvalue", "...")
        self.indent = take("indent", None)
        if limits:
            raise TypeError(f"Repr.__init__() got an unexpected keyword argument '{next(iter(limits))}'")

    def repr(self, x):
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        name = "_".join(type(x).__name__.split())
        method = getattr(self, "repr_" + name, None)
        return self.repr_instance(x, level) if method is None else method(x, level)

    def _join(self, pieces, level):
        indent = self.indent
        if indent is None:
            return ", ".join(pieces)
        if not pieces:
            return ""
        if isinstance(indent, int):
            if indent < 0:
                raise ValueError(f"Repr.indent cannot be negative int (was {indent!r})")
            indent = " " * indent
        try:
            separator = ",\n" + (self.maxlevel - level + 1) * indent
        except TypeError as error:
            raise TypeError(f"Repr.indent must be a str, int or None, not {type(indent)}") from error
        return separator.join(["", *pieces, ""])[1 : -len(indent) or None]

    def _repr_iterable(self, x, level, left, right, maxiter, trail=""):
        count = len(x)
        if level <= 0 and count:
            inside = self.fillvalue
        else:
            pieces = [self.repr1(item, level - 1) for item in _first(x, maxiter)]
            if count > maxiter:
                pieces.append(self.fillvalue)
            inside = self._join(pieces, level)
            if count == 1 and trail and self.indent is None:
                right = trail + right
        return f"{left}{inside}{right}"

    def repr_tuple(self, x, level):
        return self._repr_iterable(x, level, "(", ")", self.maxtuple, ",")

    def repr_list(self, x, level):
        return self._repr_iterable(x, level, "[", "]", self.maxlist)

    def repr_array(self, x, level):
        if not x:
            return f"array('{x.typecode}')"
        return self._repr_iterable(x, level, f"array('{x.typecode}', [", "])", self.maxarray)

    def repr_set(self, x, level):
        if not x:
            return "set()"
        return self._repr_iterable(_sorted_if_possible(x), level, "{", "}", self.maxset)

    def repr_frozenset(self, x, level):
        if not x:
            return "frozenset()"
        return self._repr_iterable(_sorted_if_possible(x), level, "frozenset({", "})", self.maxfrozenset)

    def repr_deque(self, x, level):
        return self._repr_iterable(x, level, "deque([", "])", self.maxdeque)

    def repr_dict(self, x, level):
        if not x:
            return "{}"
        if level <= 0:
            return "{" + self.fillvalue + "}"
        pieces = []
        for key in _sorted_if_possible(x)[: self.maxdict]:
            pieces.append(f"{self.repr1(key, level - 1)}: {self.repr1(x[key], level - 1)}")
        if len(x) > self.maxdict:
            pieces.append(self.fillvalue)
        return "{" + self._join(pieces, level) + "}"

    def _cut(self, text, most):
        head = max(0, (most - 3) // 2)
        tail = max(0, most - 3 - head)
        return head, tail, text[:head] + self.fillvalue + text[len(text) - tail :]

    def repr_str(self, x, level):
        text = _plain_repr(x[: self.maxstring])
        if len(text) > self.maxstring:
            head, tail, _ = self._cut(text, self.maxstring)
            text = self._cut(_plain_repr(x[:head] + x[len(x) - tail :]), self.maxstring)[2]
        return text

    def repr_int(self, x, level):
        text = _plain_repr(x)
        return self._cut(text, self.maxlong)[2] if len(text) > self.maxlong else text

    def repr_instance(self, x, level):
        try:
            text = _plain_repr(x)
        except Exception:
            return f"<{x.__class__.__name__} instance at {id(x):#x}>"
        return self._cut(text, self.maxother)[2] if len(text) > self.maxother else text


aRepr = Repr()
repr = aRepr.repr
