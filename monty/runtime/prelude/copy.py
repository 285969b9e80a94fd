"""`copy`, as guest source: copying may call back, and shares what is shared."""


class Error(Exception):
    pass


error = Error


def copy(x):
    kind = at_copy_kind(x)
    if kind == "atom":
        return x
    if kind == "container":
        return at_copy_shallow(x)
    if kind == "method":
        return x.__copy__()
    method = getattr(type(x), "__copy__", None)
    if method is not None:
        return method(x)
    return at_copy_instance(x)


def deepcopy(x, memo=None, _nil=[]):
    if memo is None:
        memo = {}
    kind = at_copy_kind(x)
    if kind == "atom":
        return x
    key = id(x)
    known = memo.get(key, _nil)
    if known is not _nil:
        return known
    if kind == "container":
        return copy_container(x, memo, key)
    if kind == "method":
        made = x.__deepcopy__(memo) if hasattr(x, "__deepcopy__") else x.__copy__()
        memo[key] = made
        return made
    method = getattr(type(x), "__deepcopy__", None)
    if method is not None:
        made = method(x, memo)
        memo[key] = made
        return made
    made = at_copy_empty(x)
    memo[key] = made
    for name, value in at_copy_members(x):
        at_copy_set(made, name, deepcopy(value, memo))
    if isinstance(made, list):
        made.extend([deepcopy(item, memo) for item in at_elements(x)])
    elif isinstance(made, dict):
        for item_key, value in at_pairs(x):
            at_copy_set_item(made, deepcopy(item_key, memo), deepcopy(value, memo))
    elif isinstance(made, set):
        made.update([deepcopy(item, memo) for item in at_elements(x)])
    return made


def copy_container(x, memo, key):
    if isinstance(x, list):
        made = []
        memo[key] = made
        for item in x:
            made.append(deepcopy(item, memo))
        return made
    if isinstance(x, dict):
        made = {}
        memo[key] = made
        for item_key, value in x.items():
            made[deepcopy(item_key, memo)] = deepcopy(value, memo)
        return made
    if isinstance(x, tuple):
        items = [deepcopy(item, memo) for item in x]
        if key in memo:
            return memo[key]
        same = True
        for before, after in zip(x, items):
            if before is not after:
                same = False
        made = x if same else tuple(items)
    elif isinstance(x, set):
        made = set([deepcopy(item, memo) for item in x])
    elif isinstance(x, frozenset):
        made = frozenset([deepcopy(item, memo) for item in x])
    else:
        made = at_copy_deque(x, [deepcopy(item, memo) for item in x]) if at_copy_is_deque(x) else at_copy_shallow(x)
    memo[key] = made
    return made


def replace(obj, /, **changes):
    method = getattr(type(obj), "__replace__", None)
    if method is None:
        raise TypeError(f"replace() does not support {type(obj).__name__} objects")
    return method(obj, **changes)
