"""`json` for values that call back: hooks, `default`, subclasses, encoders of the program's own."""


def encode_key(key, skipkeys):
    kind = at_type_name(key)
    if isinstance(key, str):
        return at_json_base_scalar(key)[0]
    if key is True:
        return "true"
    if key is False:
        return "false"
    if key is None:
        return "null"
    if isinstance(key, int):
        return str(at_json_base_scalar(key)[0])
    if isinstance(key, float):
        return encode_float(at_json_base_scalar(key)[0], True)
    if skipkeys:
        return None
    raise TypeError("keys must be str, int, float, bool or None, not " + kind)


def encode_float(value, allow_nan):
    if value != value:
        text = "NaN"
    elif value == float("inf"):
        text = "Infinity"
    elif value == float("-inf"):
        text = "-Infinity"
    else:
        return repr(value)
    if not allow_nan:
        raise ValueError("Out of range float values are not JSON compliant" + at_json_float_tail(value))
    return text


class JSONEncoder:
    item_separator = ", "
    key_separator = ": "

    def __init__(
        self,
        *,
        skipkeys=False,
        ensure_ascii=True,
        check_circular=True,
        allow_nan=True,
        sort_keys=False,
        indent=None,
        separators=None,
        default=None,
    ):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError("Object of type " + at_type_name(o) + " is not JSON serializable")

    def encode(self, o):
        if at_json_is_encodable(o):
            return at_json_encode(
                o,
                {
                    "skipkeys": self.skipkeys,
                    "ensure_ascii": self.ensure_ascii,
                    "allow_nan": self.allow_nan,
                    "sort_keys": self.sort_keys,
                    "indent": self.indent,
                    "separators": (self.item_separator, self.key_separator),
                },
            )
        return "".join(self.iterencode(o))

    def iterencode(self, o, _one_shot=False):
        return encode_parts(self, o, [], 0)


def encode_parts(encoder, value, inside, level):
    if isinstance(value, str):
        yield at_json_encode_text(at_json_base_scalar(value)[0], True if encoder.ensure_ascii else False)
    elif value is None:
        yield "null"
    elif value is True:
        yield "true"
    elif value is False:
        yield "false"
    elif isinstance(value, int):
        yield str(at_json_base_scalar(value)[0])
    elif isinstance(value, float):
        yield encode_float(at_json_base_scalar(value)[0], encoder.allow_nan)
    else:
        number = at_address(value)
        if number in inside:
            raise ValueError("Circular reference detected")
        inside.append(number)
        if isinstance(value, (list, tuple)):
            yield from encode_list(encoder, value, inside, level)
        elif isinstance(value, dict):
            yield from encode_dict(encoder, value, inside, level)
        else:
            yield from encode_parts(encoder, encoder.default(value), inside, level)
        inside.pop()


def line_break(encoder, level):
    if encoder.indent is None:
        return ""
    step = encoder.indent if isinstance(encoder.indent, str) else " " * encoder.indent
    return "\n" + step * level


def encode_list(encoder, values, inside, level):
    if not values:
        yield "[]"
        return
    yield "["
    first = True
    for value in values:
        if not first:
            yield encoder.item_separator
        first = False
        yield line_break(encoder, level + 1)
        yield from encode_parts(encoder, value, inside, level + 1)
    yield line_break(encoder, level)
    yield "]"


def encode_dict(encoder, values, inside, level):
    if not values:
        yield "{}"
        return
    yield "{"
    items = sorted(values.items()) if encoder.sort_keys else values.items()
    first = True
    for key, value in items:
        text = encode_key(key, encoder.skipkeys)
        if text is None:
            continue
        if not first:
            yield encoder.item_separator
        first = False
        yield line_break(encoder, level + 1)
        yield at_json_encode_text(text, True if encoder.ensure_ascii else False)
        yield encoder.key_separator
        yield from encode_parts(encoder, value, inside, level + 1)
    yield line_break(encoder, level)
    yield "}"


def dumps(
    obj,
    *,
    skipkeys=False,
    ensure_ascii=True,
    check_circular=True,
    allow_nan=True,
    cls=None,
    indent=None,
    separators=None,
    default=None,
    sort_keys=False,
    **kw,
):
    if cls is None:
        cls = JSONEncoder
    return cls(
        skipkeys=skipkeys,
        ensure_ascii=ensure_ascii,
        check_circular=check_circular,
        allow_nan=allow_nan,
        indent=indent,
        separators=separators,
        default=default,
        sort_keys=sort_keys,
        **kw,
    ).encode(obj)


def dump(obj, fp, **options):
    fp.write(dumps(obj, **options))


class JSONDecoder:
    def __init__(
        self,
        *,
        object_hook=None,
        parse_float=None,
        parse_int=None,
        parse_constant=None,
        strict=True,
        object_pairs_hook=None,
    ):
        self.object_hook = object_hook
        self.parse_float = parse_float
        self.parse_int = parse_int
        self.parse_constant = parse_constant
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def decode(self, s):
        hooked = self.object_hook is not None or self.object_pairs_hook is not None
        numbers = (self.parse_float is not None, self.parse_int is not None, self.parse_constant is not None)
        found = at_json_decode(s, hooked, numbers, True if self.strict else False)
        if hooked or True in numbers:
            return self.finish(found)
        return found

    def finish(self, value):
        kind = at_json_kind(value)
        if kind == "list":
            return [self.finish(item) for item in value]
        if kind == "pairs":
            pairs = [(key, self.finish(item)) for key, item in at_json_pairs(value)]
            if self.object_pairs_hook is not None:
                return self.object_pairs_hook(pairs)
            return self.object_hook(dict(pairs))
        if kind == "parse_float":
            return self.parse_float(at_json_number_text(value))
        if kind == "parse_int":
            return self.parse_int(at_json_number_text(value))
        if kind == "parse_constant":
            return self.parse_constant(at_json_number_text(value))
        if isinstance(value, dict):
            return {key: self.finish(item) for key, item in value.items()}
        return value


def loads(
    s,
    *,
    cls=None,
    object_hook=None,
    parse_float=None,
    parse_int=None,
    parse_constant=None,
    object_pairs_hook=None,
    **kw,
):
    if cls is None:
        cls = JSONDecoder
    return cls(
        object_hook=object_hook,
        parse_float=parse_float,
        parse_int=parse_int,
        parse_constant=parse_constant,
        object_pairs_hook=object_pairs_hook,
        **kw,
    ).decode(s)


def load(fp, **options):
    return loads(fp.read(), **options)
