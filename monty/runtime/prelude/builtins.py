"""The builtin functions that call back into guest code, drain iterables or print guest values."""


def print(*values, sep=" ", end="\n", file=None, flush=False):
    if sep is None:
        sep = " "
    if end is None:
        end = "\n"
    if not at_is_text(sep):
        raise TypeError("sep must be None or a string, not " + at_type_name(sep))
    if not at_is_text(end):
        raise TypeError("end must be None or a string, not " + at_type_name(end))
    if file is None:
        file = at_redirected("stdout")
        if file is False:
            return
    if file is not None:
        print_to(file, values, sep, end)
        if flush:
            file.flush()
        return
    if at_prints_quietly(values):
        texts = [value if at_type(value) is at_T_str else at_text(value) for value in values]
        at_write("stdout", at_join_texts(sep, texts) + end)
        return
    texts = []
    for value in values:
        if texts:
            # What stands before a value is out by the time that the value is asked for its text.
            at_write("stdout", at_join_texts("", texts) + sep)
        texts = [at_text(value)]
    texts.append(end)
    at_write("stdout", at_join_texts("", texts))


def print_to(file, values, sep, end):
    for index, value in enumerate(values):
        if index:
            file.write(sep)
        file.write(value if at_type(value) is at_T_str else at_text(value))
    file.write(end)


def text(value):
    if at_type(value) in at_plain or at_printable(value):
        return at_raw_str(value)
    parts = at_error_parts(value)
    if parts is not None:
        if len(parts) == 1:
            return represent(parts[0], None) if at_shows_keys(value) else text(parts[0])
        return represent(at_raw_tuple(parts), None)
    return represent(value, None)


def represent(value, inside):
    if at_reprable(value):
        return at_raw_repr(value)
    kind = at_container_kind(value)
    if kind is None:
        return at_opaque_repr(value)
    return represent_container(value, kind, [] if inside is None else inside)


def represent_container(value, kind, inside):
    number = at_address(value)
    if number in inside:
        return at_recursive_repr(value)
    inside.append(number)
    try:
        if kind == "dict":
            parts = [represent(key, inside) + ": " + represent(item, inside) for key, item in at_pairs(value)]
        else:
            parts = [represent(item, inside) for item in at_elements(value)]
    finally:
        inside.pop()
    return at_container_repr(value, parts)


def shown(value, /):
    return represent_container(value, at_container_kind(value), [])


def shown_by_class(value, /):
    return represent(value, None)


def repr(value, /):
    return represent(value, None)


def ascii(value, /):
    return at_raw_ascii_text(represent(value, None))


def format(value, format_spec="", /):
    if at_type(value) in at_plain and at_type(format_spec) is at_T_str:
        return at_formatted(value, format_spec)
    spec = at_format_spec(format_spec)
    method = at_own_method(value, "__format__")
    if method is not None:
        return at_format_result(method(format_spec))
    return format_value(value, spec)


def format_value(value, spec, /):
    spec = at_format_spec(spec, "__format__() argument")
    if spec == "":
        return text(value)
    method = at_float_method(value, spec)
    if method is not None:
        value = at_float_result(value, "__float__", method())
    return at_formatted(value, spec)


def format_text(value, spec=""):
    if at_type(value) in at_plain:
        return value if spec == "" and at_type(value) is at_T_str else at_formatted(value, spec)
    if spec == "" and at_formats_as_text(value):
        found = text(value)
    else:
        found = format(value, spec)
    return found if at_type(found) is at_T_str else at_exact_text(found)


def unpack(values):
    if at_type(values) in at_finite:
        return values
    if at_type(values) is at_T_range:
        return at_range_items(values)
    return drained(values)


def unpack_rest(values, count):
    # `a, *b = values`: CPython makes a list of the iterator, so asks it for its iterator once more.
    if at_type(values) in at_finite:
        return values
    at_require_unpackable(values)
    iterator = at_iter(values)
    found = []
    stepped = at_stepped(iterator)
    if count:
        for value in stepped:
            found.append(value)
            if len(found) == count:
                break
        else:
            return found
    return found + drained(iterator)


def unpack_fast(values):
    # As CPython's `PySequence_Fast`: a list of the iterator, which is asked for its iterator once more.
    if at_type(values) in at_finite or not at_iterates_without_end(values):
        return values
    if at_type(values) is at_T_range:
        return at_range_items(values)
    return drained(at_iter(values))


def unpack_copy(values):
    if at_type(values) in at_finite:
        return at_raw_tuple(values)
    if at_type(values) is at_T_range:
        return at_range_items(values)
    return drained(values)


def drained(values):
    iterator = at_iter(values)
    if at_has_hint(values):
        ask_length(values)
    found = []
    for value in at_stepped(iterator):
        found.append(value)
    return found


def ask_length(values):
    # CPython asks how much room it needs; only an error other than `TypeError` is seen of it.
    if at_has_method(values, "__len__"):
        try:
            len(values)
            return
        except TypeError:
            pass
    if at_has_method(values, "__length_hint__"):
        try:
            hint = values.__length_hint__()
        except TypeError:
            return
        at_check_hint(hint)


def unpack_exactly(values, count):
    if at_type(values) in at_finite:
        return values
    found = []
    at_require_unpackable(values)
    for value in values:
        found.append(value)
        if len(found) > count:
            raise ValueError("too many values to unpack (expected " + at_raw_str(count) + ")")
    return found


def mapping(values):
    at_require_mapping(values)
    return mapping_copy(values)


def named_arguments(values):
    # What is no mapping is passed on: CPython names the function that was called.
    return mapping_copy(values) if at_has_keys(values) else values


def mapping_copy(values):
    if at_copies_in_c(values):
        return at_raw_dict(values)
    at_require_mapping(values)
    found = {}
    for key in values.keys():
        found[key] = values[key]
    return found


def addend(values, target, is_sum):
    if not at_drains(target, values, is_sum):
        return values
    if is_sum:
        return unpack_copy(values)
    found = {}
    update_dict(found, values)
    return found


def contains(item, container):
    at_require_searchable(container)
    for value in container:
        if value is item or value == item:
            return True
    return False


def sorted(iterable, /, *, key=None, reverse=False):
    if key is None:
        found = at_sorted(iterable, reverse)
        if found is not at_void_value:
            return found
    found = unpack_copy(iterable)
    values = found if at_type(found) is at_T_list else at_raw_list(found)
    return sorted_items(values, key, True if reverse else False)


def sorted_items(items, key, reverse):
    keys = items
    if key is not None:
        keys = []
        for item in items:
            keys.append(key(item))
    return at_raw_sort_by(items, keys, reverse) if at_sortable(keys) else merge_sort(items, keys, reverse)


def sort_list(values, key, reverse):
    reverse = True if reverse else False
    if key is None and at_sortable(values):
        at_raw_sort(values, reverse)
        return
    items = at_take_items(values)
    found = items
    try:
        found = sorted_items(items, key, reverse)
    finally:
        changed = at_give_items(values, found)
    if changed:
        raise ValueError("list modified during sort")


def merge_sort(items, keys, reverse):
    order = at_raw_list(range(len(items)))
    if reverse:
        order.reverse()
    if len(order) < 64:
        insertion_sort(order, keys)
    else:
        order = merge_runs(order, keys)
    if reverse:
        order.reverse()
    return [items[index] for index in order]


def insertion_sort(order, keys):
    total = len(order)
    start = first_run(order, keys)
    while start < total:
        pivot = order[start]
        low = 0
        high = start
        while low < high:
            middle = (low + high) // 2
            if keys[pivot] < keys[order[middle]]:
                high = middle
            else:
                low = middle + 1
        order.insert(low, order.pop(start))
        start += 1


def first_run(order, keys):
    total = len(order)
    if total < 2:
        return total
    if at_since(13):
        return first_run_with_equals(order, keys)
    end = 2
    if keys[order[1]] < keys[order[0]]:
        while end < total and keys[order[end]] < keys[order[end - 1]]:
            end += 1
        order[:end] = order[:end][::-1]
    else:
        while end < total and not (keys[order[end]] < keys[order[end - 1]]):
            end += 1
    return end


def first_run_with_equals(order, keys):
    # From 3.13 on a run that begins with equal elements may go on downwards.
    total = len(order)
    end = 1
    while end < total and not (keys[order[end]] < keys[order[end - 1]]):
        end += 1
    if end == total or (end > 1 and keys[order[0]] < keys[order[end - 1]]):
        return end
    stretches = [order[:end], [order[end]]]
    end += 1
    while end < total:
        if keys[order[end]] < keys[order[end - 1]]:
            stretches.append([order[end]])
        elif keys[order[end - 1]] < keys[order[end]]:
            break
        else:
            stretches[-1].append(order[end])
        end += 1
    stretches.reverse()
    order[:end] = [index for stretch in stretches for index in stretch]
    while end < total and not (keys[order[end]] < keys[order[end - 1]]):
        end += 1
    return end


def merge_runs(order, keys):
    width = 1
    total = len(order)
    while width < total:
        merged = []
        for start in range(0, total, 2 * width):
            left = start
            middle = start + width if start + width < total else total
            right = middle
            end = start + 2 * width if start + 2 * width < total else total
            while left < middle and right < end:
                if keys[order[right]] < keys[order[left]]:
                    merged.append(order[right])
                    right += 1
                else:
                    merged.append(order[left])
                    left += 1
            while left < middle:
                merged.append(order[left])
                left += 1
            while right < end:
                merged.append(order[right])
                right += 1
        order = merged
        width = 2 * width
    return order


def extreme(name, values, key, default, wants_less):
    if len(values) == 0:
        raise TypeError(name + " expected at least 1 argument, got 0")
    candidates = values
    if len(values) == 1:
        candidates = values[0]
        if key is None and at_type(candidates) is at_T_range and candidates:
            first, last = candidates[0], candidates[-1]
            return first if (first < last) is wants_less else last
    elif default is not at_void_value:
        raise TypeError("Cannot specify a default for " + name + "() with multiple positional arguments")
    found = False
    best = None
    best_key = None
    for candidate in candidates:
        candidate_key = candidate if key is None else key(candidate)
        if not found:
            found = True
            best = candidate
            best_key = candidate_key
        elif candidate_key < best_key if wants_less else candidate_key > best_key:
            best = candidate
            best_key = candidate_key
    if not found:
        if default is at_void_value:
            raise ValueError(at_empty_extreme(name))
        return default
    return best


def min(*values, key=None, default=at_void_value):
    if key is None and (default is at_void_value or len(values) == 1):
        found = at_least(values)
        if found is not at_void_value:
            return found
    return extreme("min", values, key, default, True)


def max(*values, key=None, default=at_void_value):
    if key is None and (default is at_void_value or len(values) == 1):
        found = at_greatest(values)
        if found is not at_void_value:
            return found
    return extreme("max", values, key, default, False)


def sum(iterable, /, start=0):
    if at_summable(iterable, start):
        return at_raw_sum(iterable, start)
    at_check_sum_start(start)
    if at_type(iterable) is at_T_range and at_type(start) is at_T_int:
        return start + (iterable[0] + iterable[-1]) * len(iterable) // 2 if iterable else start
    if at_type(start) in at_numbers and at_type(iterable) not in at_finite:
        return sum_of_many(at_stepped(at_iter(iterable)), start)
    for value in iterable:
        start = start + value
    return start


def sum_of_many(iterator, total):
    if at_type(total) is at_T_int:
        for value in iterator:
            if at_type(value) is not at_T_int:
                break
            total = total + value
        else:
            return total
        if at_type(value) not in at_numbers:
            return sum_of_any(iterator, total + value)
        running = at_add_numbers(at_begin_sum(total), [value])
    else:
        running = at_begin_sum(total)
    waiting = []
    for value in iterator:
        if at_type(value) not in at_numbers:
            return sum_of_any(iterator, at_end_sum(at_add_numbers(running, waiting)) + value)
        waiting.append(value)
        if len(waiting) == 4096:
            running = at_add_numbers(running, waiting)
            waiting = []
    return at_end_sum(at_add_numbers(running, waiting))


def sum_of_any(iterator, total):
    for value in iterator:
        total = total + value
    return total


def any(iterable, /):
    for value in iterable:
        if value:
            return True
    return False


def all(iterable, /):
    for value in iterable:
        if not value:
            return False
    return True


def iterator_of(iterable):
    return iterable if at_type(iterable) in at_lazy_types else at_iter(iterable)


def itself(iterator):
    return iterator


def map(function, iterable, /, *iterables):
    parts = [function, iterator_of(iterable)]
    for other in iterables:
        parts.append(iterator_of(other))
    return at_lazy("map", parts)


def map_next(self):
    parts = at_parts(self)
    if len(parts) == 2:
        return parts[0](at_next(parts[1]))
    values = []
    for index in range(1, len(parts)):
        values.append(at_next(parts[index]))
    return parts[0](*values)


def map_items(self):
    parts = at_parts(self)
    function = parts[0]
    if len(parts) == 2 and at_type(parts[1]) in at_host_iterators:
        for value in parts[1]:
            try:
                result = function(value)
            except StopIteration:
                return
            yield result
        return
    while True:
        try:
            result = map_next(self)
        except StopIteration:
            return
        yield result


at_define_lazy("map", map_next, map_items)


def filter(function, iterable, /):
    return at_lazy("filter", [function, iterator_of(iterable)])


def filter_next(self):
    function, iterator = at_parts(self)
    while True:
        value = at_next(iterator)
        if value if function is None else function(value):
            return value


def filter_items(self):
    function, iterator = at_parts(self)
    if at_type(iterator) in at_host_iterators:
        for value in iterator:
            try:
                found = value if function is None else function(value)
                wanted = True if found else False
            except StopIteration:
                return
            if wanted:
                yield value
        return
    while True:
        try:
            value = filter_next(self)
        except StopIteration:
            return
        yield value


at_define_lazy("filter", filter_next, filter_items)


def zip(*iterables, strict=False):
    if at_zippable(iterables):
        return at_raw_zip(iterables, True if strict else False)
    strict = True if strict else False
    iterators = []
    for iterable in iterables:
        iterators.append(iterator_of(iterable))
    return at_lazy("zip", [iterators, strict])


def zip_next(self):
    iterators, strict = at_parts(self)
    row = []
    for iterator in iterators:
        ended = False
        try:
            row.append(at_next(iterator))
        except StopIteration:
            ended = True
        if ended:
            if strict:
                check_ends(iterators, len(row))
            raise StopIteration
    if not iterators:
        raise StopIteration
    return at_raw_tuple(row)


def check_ends(iterators, index):
    if index:
        plural = " " if index == 1 else "s 1-"
        raise ValueError(
            "zip() argument " + at_raw_str(index + 1) + " is shorter than argument" + plural + at_raw_str(index)
        )
    for other in range(1, len(iterators)):
        ended = False
        try:
            at_next(iterators[other])
        except StopIteration:
            ended = True
        if not ended:
            plural = " " if other == 1 else "s 1-"
            raise ValueError(
                "zip() argument " + at_raw_str(other + 1) + " is longer than argument" + plural + at_raw_str(other)
            )


at_define_lazy("zip", zip_next, itself)


def enumerate(iterable, start=0):
    if at_iterates_in_c(iterable):
        return at_raw_enumerate(iterable, start)
    start = at_index(start)
    return at_lazy("enumerate", [iterator_of(iterable), start])


def enumerate_next(self):
    parts = at_parts(self)
    value = at_next(parts[0])
    index = parts[1]
    parts[1] = index + 1
    return (index, value)


at_define_lazy("enumerate", enumerate_next, itself)


def reversed(sequence, /):
    if at_reverses_in_c(sequence):
        return at_raw_reversed(sequence)
    return at_lazy("reversed", [sequence, len(sequence) - 1])


def reversed_next(self):
    parts = at_parts(self)
    sequence, index = parts
    parts[1] = -1
    value = None
    ended = index < 0
    if not ended:
        try:
            value = sequence[index]
        except (IndexError, StopIteration):
            ended = True
    if ended:
        raise StopIteration
    parts[1] = index - 1
    return value


at_define_lazy("reversed", reversed_next, itself)


def iter(value, sentinel=at_void_value, /):
    if sentinel is at_void_value:
        return iterator_of(value)
    if not at_callable(value):
        raise TypeError("iter(v, w): v must be callable")
    return at_lazy("callable_iterator", [value, sentinel])


def anext(async_iterator, default=at_void_value, /):
    try:
        following = async_iterator.__anext__
    except AttributeError:
        raise TypeError(f"'{at_type_name(async_iterator)}' object is not an async iterator") from None
    return following() if default is at_void_value else anext_or(following(), default)


async def anext_or(awaitable, default):
    try:
        return await awaitable
    except StopAsyncIteration:
        return default


def call_next(self):
    parts = at_parts(self)
    if not parts:
        raise StopIteration
    function, sentinel = parts
    try:
        value = function()
    except StopIteration:
        parts.clear()
        raise
    if value is sentinel or sentinel == value:
        parts.clear()
        raise StopIteration
    return value


at_define_lazy("callable_iterator", call_next, itself)


def getattr(value, name, default=at_void_value, /):
    if at_type(name) is not at_T_str:
        name = at_attribute_name(name)
    if default is at_void_value:
        return at_raw_getattr(value, at_spell(name)) if at_has_members(value, name) else at_member(value, name)
    try:
        return at_raw_getattr(value, at_spell(name)) if at_has_members(value, name) else at_member(value, name)
    except AttributeError:
        return default


def hasattr(value, name, /):
    if at_type(name) is not at_T_str:
        name = at_attribute_name(name)
    try:
        at_raw_getattr(value, at_spell(name)) if at_has_members(value, name) else at_member(value, name)
    except AttributeError:
        return False
    return True


def setattr(value, name, new, /):
    if at_type(name) is not at_T_str:
        name = at_attribute_name(name)
    if at_has_members(value, name):
        at_raw_setattr(value, at_spell(name), new)
    else:
        at_set_named_member(value, name, new)


def delattr(value, name, /):
    if at_type(name) is not at_T_str:
        name = at_attribute_name(name)
    if at_has_members(value, name):
        at_raw_delattr(value, at_spell(name))
    else:
        at_delete_member(value, name)


def type(value, /, *rest, **keywords):
    if not rest and not keywords:
        return at_class_of(value)
    namespace = at_class_namespace((value, *rest), keywords)
    made = at_make_class(namespace)
    finish_class(made, namespace)
    return made


def make_instance(cls, /, *arguments, **keywords):
    made = at_new_method(cls)(cls, *arguments, **keywords)
    if at_is_made(made, cls):
        if at_initialised_by_guest(made):
            result = made.__init__(*arguments, **keywords)
            if result is not None:
                raise TypeError("__init__() should return None, not '" + at_type_name(result) + "'")
        else:
            at_initialise(made, arguments, keywords)
    return made


def hash(value, /):
    if at_hashed_by_identity(value):
        return at_identity_hash(value)
    return at_raw_hash(at_key(value))


def pow(base, exp, mod=None):
    at_bound_power(base, exp, mod)
    return at_raw_pow(base, exp, mod)


def divmod(left, right, /):
    at_divide(left, right)
    return at_raw_divmod(left, right)


def round(number, ndigits=None):
    return at_raw_round(number) if ndigits is None else at_raw_round(number, at_digits(number, ndigits))


def dir(*arguments):
    if len(arguments) != 1:
        return at_directory(*arguments)
    method = at_own_method(arguments[0], "__dir__")
    return at_directory(arguments[0]) if method is None else sorted(method())


def class_parts(subject, cls, count, names):
    if not isinstance(subject, cls):
        return None
    found = []
    if count:
        arguments = at_match_arguments(cls, count)
        if arguments is None:
            if count != 1:
                raise TypeError(
                    at_class_name(cls) + "() accepts 1 positional sub-pattern (" + at_raw_str(count) + " given)"
                )
            found.append(subject)
        else:
            for name in arguments:
                if name in names:
                    raise TypeError(
                        at_class_name(cls) + "() got multiple sub-patterns for attribute " + at_raw_repr(name)
                    )
                try:
                    found.append(at_member(subject, name))
                except AttributeError:
                    return None
    for name in names:
        try:
            found.append(at_member(subject, name))
        except AttributeError:
            return None
    return found


def sequence_parts(subject, count, star):
    if not at_is_guest_sequence(subject):
        return at_host_sequence_parts(subject, count, star)
    length = len(subject)
    if length < count - 1 if star >= 0 else length != count:
        return None
    return at_host_sequence_parts(list(subject), count, star)


def mapping_parts(subject, keys, wants_rest):
    if not at_is_mapping(subject):
        return None
    if keys and len(subject) < len(keys):
        return None
    found = []
    seen = set()
    for key in keys:
        if key in seen:
            raise ValueError("mapping pattern checks duplicate key (" + represent(key, None) + ")")
        seen.add(key)
        value = subject.get(key, at_void_value)
        if value is at_void_value:
            return None
        found.append(value)
    if wants_rest:
        rest = mapping_copy(subject)
        for key in keys:
            del rest[key]
        found.append(rest)
    return found


def finish_class(cls, namespace):
    hook = at_class_hook(cls, "made")
    if hook is not None:
        hook(cls, namespace)
    for name, value in at_set_name_members(namespace):
        try:
            value.__set_name__(cls, name)
        except BaseException as error:
            shown = f"Error calling __set_name__ on '{at_type_name(value)}' instance {name!r} in '{cls.__name__}'"
            if not at_since(12):
                raise RuntimeError(shown) from error
            error.add_note(shown)
            raise
    keywords = at_class_keywords(namespace)
    initialise = at_init_subclass(cls)
    if initialise is not None:
        initialise(**keywords)
    elif keywords:
        raise TypeError(cls.__name__ + ".__init_subclass__() takes no keyword arguments")
    at_set_abstract(cls)


def getattr_hook(value, host_name):
    name = at_unspell(host_name)
    if name is None:
        raise AttributeError(host_name)
    return value.__getattr__(name)


def setattr_hook(value, host_name, new):
    value.__setattr__(at_unspell(host_name), new)


def delattr_hook(value, host_name):
    value.__delattr__(at_unspell(host_name))


def str(*arguments, **keywords):
    if len(arguments) == 1 and not keywords:
        return text(arguments[0])
    return at_make_str(*arguments, **keywords)


def bool(value=False, /):
    return True if value else False


def list(iterable=(), /):
    found = unpack_copy(iterable)
    return found if at_type(found) is at_T_list else at_raw_list(found)


def tuple(iterable=(), /):
    return iterable if at_type(iterable) is at_T_tuple else at_raw_tuple(unpack(iterable))


def set(iterable=(), /):
    if not at_iterates_without_end(iterable):
        return at_build_set(iterable)
    found = at_raw_set()
    for value in iterable:
        found.add(value)
    return found


def frozenset(iterable=(), /):
    if at_type(iterable) is at_T_frozenset:
        return iterable
    if not at_iterates_without_end(iterable):
        return at_build_frozenset(iterable)
    found = []
    for value in iterable:
        found.append(value)
    return at_build_frozenset(found)


def dict(*arguments, **keywords):
    found = {}
    if arguments:
        if len(arguments) > 1:
            raise TypeError("dict expected at most 1 argument, got " + at_raw_str(len(arguments)))
        update_dict(found, arguments[0])
    if keywords:
        found.update(keywords)
    return found


def update_dict(found, values):
    if at_copies_in_c(values):
        at_raw_dict_update(found, values)
        return
    plain = at_type(found) is at_T_dict
    if at_has_keys(values):
        for key in values.keys():
            if plain:
                found[key] = values[key]
            else:
                at_put_item(found, key, values[key])
        return
    index = 0
    for pair in values:
        if at_type(pair) is not at_T_tuple or len(pair) != 2:
            at_require_pair(pair, index)
            pair = at_pair(unpack(pair), index)
        if plain:
            found[pair[0]] = pair[1]
        else:
            at_put_item(found, pair[0], pair[1])
        index += 1


def int(*arguments, **keywords):
    if len(arguments) == 1 and not keywords:
        value = arguments[0]
        if at_type(value) is at_T_str and len(value) < 4000 or at_type(value) in at_numbers:
            return at_raw_int(value)
        return at_make_int(value)
    return at_make_int(*arguments, **keywords)


def float(value=0.0, /):
    return at_raw_float(value)


def complex(*arguments, **keywords):
    if len(arguments) == 1 and not keywords:
        value = arguments[0]
        return at_raw_complex(value)
    return at_raw_complex(*arguments, **keywords)


def bytes(*arguments, **keywords):
    return at_make_bytes(bytes_arguments(arguments), keywords)


def bytearray(*arguments, **keywords):
    return at_make_bytearray(bytes_arguments(arguments), keywords)


def bytes_arguments(arguments):
    if len(arguments) == 1 and at_iterates_without_end(arguments[0]):
        return (unpack(arguments[0]),)
    return arguments


def exec(source, globals=None, locals=None, /):
    names = at_text_names(globals, locals, "exec")
    try:
        at_compile_text(source, names, "exec")()
    finally:
        at_keep_names(names, globals, locals)


def eval(source, globals=None, locals=None, /):
    names = at_text_names(globals, locals, "eval")
    try:
        return at_compile_text(source, names, "eval")()
    finally:
        at_keep_names(names, globals, locals)


def equal(left, right):
    return left == right


def not_equal(left, right):
    return left != right


def less(left, right):
    return left < right


def less_equal(left, right):
    return left <= right


def greater(left, right):
    return left > right


def greater_equal(left, right):
    return left >= right


def awaitable(value):
    return value if at_awaits_natively(value) else at_awaited(value.__await__())


def primed_await(held):
    return at_awaited(primed(at_delegate(held)))


async def finish_closing(step):
    try:
        await step
    except (StopAsyncIteration, GeneratorExit):
        return None
    raise RuntimeError("async generator ignored GeneratorExit")


def async_iterator(value):
    if not at_iterates_asynchronously(value) & 1:
        raise TypeError(f"'async for' requires an object with __aiter__ method, got {at_type_name(value)}")
    iterator = value.__aiter__()
    if not at_iterates_asynchronously(iterator) & 2:
        raise TypeError(
            f"'async for' received an object from __aiter__ that does not implement __anext__: {at_type_name(iterator)}"
        )
    return iterator


def async_next(iterator):
    following = iterator.__anext__()
    if not at_is_awaitable(following):
        raise TypeError(f"'async for' received an invalid object from __anext__: {at_type_name(following)}")
    return awaitable(following)


def primed(iterator):
    sent = None
    error = None
    started = False
    while True:
        try:
            if not started:
                started = True
                sent = yield None
            else:
                sent = yield item
        except GeneratorExit:
            if at_has_method(iterator, "close"):
                iterator.close()
            raise
        except BaseException as caught:
            error = caught
        try:
            if error is not None:
                failure, error = error, None
                if not at_has_method(iterator, "throw"):
                    raise failure
                item = iterator.throw(failure)
            elif sent is None and not at_has_method(iterator, "send"):
                item = next(iterator)
            else:
                item = iterator.send(sent)
        except StopIteration as stop:
            return stop.value
