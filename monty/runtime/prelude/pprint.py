"""`pprint`: values laid out over lines of a width."""

import re as _re
import sys as _sys

_plain_repr = repr
_WORDS = _re.compile(r"\S*\s*")


def pprint(
    object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False
):
    PrettyPrinter(
        indent=indent,
        width=width,
        depth=depth,
        stream=stream,
        compact=compact,
        sort_dicts=sort_dicts,
        underscore_numbers=underscore_numbers,
    ).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(
        indent=indent,
        width=width,
        depth=depth,
        compact=compact,
        sort_dicts=sort_dicts,
        underscore_numbers=underscore_numbers,
    ).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return PrettyPrinter()._one_line(object, {}, None, 0)[0]


def isreadable(object):
    return PrettyPrinter()._one_line(object, {}, None, 0)[1]


def isrecursive(object):
    return PrettyPrinter()._one_line(object, {}, None, 0)[2]


class _SafeKey:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        try:
            return self.value < other.value
        except TypeError:
            left, right = self.value, other.value
            return (str(type(left)), id(left)) < (str(type(right)), id(right))


def _safe_pair(item):
    return _SafeKey(item[0]), _SafeKey(item[1])


def _is_safe_to_sort(keys):
    """Whether all keys are texts or all are ints, which sort as they are."""
    kinds = set(map(type, keys))
    return len(kinds) == 1 and kinds <= {str, int}


def _sorted_items(mapping):
    keys = list(mapping)
    if _is_safe_to_sort(keys):
        return [(key, mapping[key]) for key in sorted(keys)]
    return sorted(mapping.items(), key=_safe_pair)


def _recursion(object):
    return f"<Recursion on {type(object).__name__} with id={id(object)}>"


class PrettyPrinter:
    def __init__(
        self,
        indent=1,
        width=80,
        depth=None,
        stream=None,
        *,
        compact=False,
        sort_dicts=True,
        underscore_numbers=False,
    ):
        indent = int(indent)
        width = int(width)
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = _sys.stdout if stream is None else stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        if self._stream is not None:
            parts = []
            self._write(object, parts.append, 0, 0, {}, 0)
            self._stream.write("".join(parts))
            self._stream.write("\n")

    def pformat(self, object):
        parts = []
        self._write(object, parts.append, 0, 0, {}, 0)
        return "".join(parts)

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        return self._one_line(object, context, maxlevels, level)

    def _text(self, object, context, level):
        return self.format(object, context.copy(), self._depth, level)[0]

    def _write(self, object, write, indent, allowance, context, level):
        key = id(object)
        if key in context:
            write(_recursion(object))
            return
        text = self._text(object, context, level)
        if len(text) > self._width - indent - allowance:
            lay_out = self._layout(object)
            if lay_out is not None:
                context[key] = 1
                lay_out(object, write, indent, allowance, context, level + 1)
                del context[key]
                return
        write(text)

    def _layout(self, object):
        """The method that lays a value out over lines; None where it is written as it is."""
        kind = at_pprint_kind(object)
        if kind:
            return getattr(self, "_lay_" + kind, None)
        import collections

        cls = type(object)
        for base, lay_out in (
            (collections.OrderedDict, self._lay_ordered),
            (collections.defaultdict, self._lay_defaultdict),
            (collections.Counter, self._lay_counter),
            (collections.ChainMap, self._lay_chain),
            (collections.UserDict, self._lay_wrapped),
            (collections.UserList, self._lay_wrapped),
            (collections.UserString, self._lay_wrapped),
        ):
            if isinstance(object, base) and cls.__repr__ is base.__repr__:
                return lay_out
        if cls.__name__ == "SimpleNamespace" and cls.__module__ == "types":
            return self._lay_namespace
        return None

    def _lay_dict(self, object, write, indent, allowance, context, level):
        write("{")
        if self._indent_per_level > 1:
            write((self._indent_per_level - 1) * " ")
        if len(object):
            items = _sorted_items(object) if self._sort_dicts else list(object.items())
            self._put_pairs(items, write, indent, allowance + 1, context, level)
        write("}")

    def _lay_ordered(self, object, write, indent, allowance, context, level):
        if not len(object):
            write(_plain_repr(object))
            return
        name = type(object).__name__
        write(name + "(")
        self._write(list(object.items()), write, indent + len(name) + 1, allowance + 1, context, level)
        write(")")

    def _lay_defaultdict(self, object, write, indent, allowance, context, level):
        if not len(object):
            write(_plain_repr(object))
            return
        factory = self._text(object.default_factory, context, level)
        name = type(object).__name__
        indent += len(name) + 1
        write(f"{name}({factory},\n{' ' * indent}")
        self._lay_dict(object, write, indent, allowance + 1, context, level)
        write(")")

    def _lay_counter(self, object, write, indent, allowance, context, level):
        if not len(object):
            write(_plain_repr(object))
            return
        name = type(object).__name__
        write(name + "({")
        if self._indent_per_level > 1:
            write((self._indent_per_level - 1) * " ")
        self._put_pairs(object.most_common(), write, indent + len(name) + 1, allowance + 2, context, level)
        write("})")

    def _lay_chain(self, object, write, indent, allowance, context, level):
        if not len(object.maps):
            write(_plain_repr(object))
            return
        name = type(object).__name__
        write(name + "(")
        indent += len(name) + 1
        last = len(object.maps) - 1
        for place, mapping in enumerate(object.maps):
            self._write(mapping, write, indent, allowance + 1 if place == last else 1, context, level)
            write(")" if place == last else ",\n" + " " * indent)

    def _lay_wrapped(self, object, write, indent, allowance, context, level):
        self._write(object.data, write, indent, allowance, context, level - 1)

    def _lay_mappingproxy(self, object, write, indent, allowance, context, level):
        write("mappingproxy(")
        self._write(object.copy(), write, indent + 13, allowance + 1, context, level)
        write(")")

    def _lay_namespace(self, object, write, indent, allowance, context, level):
        self._put_fields("namespace", list(vars(object).items()), write, indent, allowance, context, level)

    def _lay_dataclass(self, object, write, indent, allowance, context, level):
        items = [(field.name, getattr(object, field.name)) for field in _shown_fields(object)]
        self._put_fields(type(object).__name__, items, write, indent, allowance, context, level)

    def _lay_list(self, object, write, indent, allowance, context, level):
        write("[")
        self._put_items(object, write, indent, allowance + 1, context, level)
        write("]")

    def _lay_tuple(self, object, write, indent, allowance, context, level):
        end = ",)" if len(object) == 1 else ")"
        write("(")
        self._put_items(object, write, indent, allowance + len(end), context, level)
        write(end)

    def _lay_set(self, object, write, indent, allowance, context, level):
        if not len(object):
            write(_plain_repr(object))
            return
        cls = type(object)
        end = "}"
        if cls is set:
            write("{")
        else:
            write(cls.__name__ + "({")
            end = "})"
            indent += len(cls.__name__) + 1
        items = list(object)
        items = sorted(items) if _is_safe_to_sort(items) else sorted(items, key=_SafeKey)
        self._put_items(items, write, indent, allowance + len(end), context, level)
        write(end)

    def _lay_deque(self, object, write, indent, allowance, context, level):
        if not len(object):
            write(_plain_repr(object))
            return
        name = type(object).__name__
        write(name + "([")
        indent += len(name) + 1
        if object.maxlen is None:
            self._put_items(object, write, indent, allowance + 2, context, level)
            write("])")
            return
        self._put_items(object, write, indent, 2, context, level)
        write(f"],\n{' ' * indent}maxlen={self._text(object.maxlen, context, level)})")

    def _lay_str(self, object, write, indent, allowance, context, level):
        if not len(object):
            write(_plain_repr(object))
            return
        if level == 1:
            indent += 1
            allowance += 1
        chunks = self._text_chunks(object.splitlines(True), self._width - indent, allowance)
        if len(chunks) == 1:
            write(chunks[0])
            return
        if level == 1:
            write("(")
        write(("\n" + " " * indent).join(chunks))
        if level == 1:
            write(")")

    def _text_chunks(self, lines, width, allowance):
        chunks = []
        for number, line in enumerate(lines):
            is_last = number == len(lines) - 1
            text = _plain_repr(line)
            if len(text) <= (width - allowance if is_last else width):
                chunks.append(text)
                continue
            words = [word for word in _WORDS.findall(line) if word]
            current = ""
            for place, word in enumerate(words):
                candidate = current + word
                most = width - allowance if is_last and place == len(words) - 1 else width
                if len(_plain_repr(candidate)) > most:
                    if current:
                        chunks.append(_plain_repr(current))
                    current = word
                else:
                    current = candidate
            if current:
                chunks.append(_plain_repr(current))
        return chunks

    def _lay_bytes(self, object, write, indent, allowance, context, level):
        if len(object) <= 4:
            write(_plain_repr(object))
            return
        parens = level == 1
        if parens:
            indent += 1
            allowance += 1
            write("(")
        write(("\n" + " " * indent).join(_bytes_chunks(object, self._width - indent, allowance)))
        if parens:
            write(")")

    def _lay_bytearray(self, object, write, indent, allowance, context, level):
        write("bytearray(")
        self._lay_bytes(bytes(object), write, indent + 10, allowance + 1, context, level + 1)
        write(")")

    def _put_fields(self, name, items, write, indent, allowance, context, level):
        indent += len(name) + 1
        write(name + "(")
        last = len(items) - 1
        for place, (key, value) in enumerate(items):
            write(key)
            write("=")
            if id(value) in context:
                write("...")
            else:
                after = allowance if place == last else 1
                self._write(value, write, indent + len(key) + 1, after, context, level)
            if place != last:
                write(",\n" + " " * indent)
        write(")")

    def _put_pairs(self, items, write, indent, allowance, context, level):
        indent += self._indent_per_level
        last = len(items) - 1
        for place, (key, value) in enumerate(items):
            text = self._text(key, context, level)
            write(text)
            write(": ")
            after = allowance if place == last else 1
            self._write(value, write, indent + len(text) + 2, after, context, level)
            if place != last:
                write(",\n" + " " * indent)

    def _put_items(self, items, write, indent, allowance, context, level):
        indent += self._indent_per_level
        if self._indent_per_level > 1:
            write((self._indent_per_level - 1) * " ")
        line_break = ",\n" + " " * indent
        separator = ""
        width = most = self._width - indent + 1
        items = list(items)
        last = len(items) - 1
        for place, item in enumerate(items):
            if place == last:
                most -= allowance
                width -= allowance
            if self._compact:
                text = self._text(item, context, level)
                needed = len(text) + 2
                if width < needed:
                    width = most
                    if separator:
                        separator = line_break
                if width >= needed:
                    width -= needed
                    write(separator)
                    separator = ", "
                    write(text)
                    continue
            write(separator)
            separator = line_break
            self._write(item, write, indent, allowance if place == last else 1, context, level)

    def _one_line(self, object, context, maxlevels, level):
        """The text on one line, whether it can be read back, whether it holds itself."""
        kind = at_pprint_kind(object)
        if kind == "int" and type(object) is not bool:
            return f"{object:_d}" if self._underscore_numbers else _plain_repr(object), True, False
        if kind not in ("dict", "list", "tuple"):
            text = _plain_repr(object)
            return text, text and not text.startswith("<"), False
        if not object:
            return _plain_repr(object), True, False
        key = id(object)
        if maxlevels and level >= maxlevels:
            dots = "{...}" if kind == "dict" else "[...]" if kind == "list" else "(...)"
            if kind == "tuple" and len(object) == 1:
                dots = "(...,)"
            return dots, False, key in context
        if key in context:
            return _recursion(object), False, True
        context[key] = 1
        readable = True
        recursive = False
        parts = []
        level += 1
        if kind == "dict":
            items = _sorted_items(object) if self._sort_dicts else object.items()
            for name, value in items:
                name_text, name_readable, name_recursive = self.format(name, context, maxlevels, level)
                text, is_readable, is_recursive = self.format(value, context, maxlevels, level)
                parts.append(f"{name_text}: {text}")
                readable = readable and name_readable and is_readable
                recursive = recursive or name_recursive or is_recursive
            shape = "{%s}"
        else:
            for item in object:
                text, is_readable, is_recursive = self.format(item, context, maxlevels, level)
                parts.append(text)
                readable = readable and is_readable
                recursive = recursive or is_recursive
            shape = "[%s]" if kind == "list" else "(%s,)" if len(object) == 1 else "(%s)"
        del context[key]
        return shape % ", ".join(parts), readable, recursive


def _shown_fields(object):
    from dataclasses import fields

    return [field for field in fields(object) if field.repr]


def _bytes_chunks(object, width, allowance):
    chunks = []
    current = b""
    last = len(object) // 4 * 4
    for start in range(0, len(object), 4):
        part = object[start : start + 4]
        candidate = current + part
        if start == last:
            width -= allowance
        if len(_plain_repr(candidate)) > width:
            if current:
                chunks.append(_plain_repr(current))
            current = part
        else:
            current = candidate
    if current:
        chunks.append(_plain_repr(current))
    return chunks
