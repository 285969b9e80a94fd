"""`itertools`, as guest source: lazy, interruptible, and paused in wherever it calls back."""


class count:
    def __init__(self, start=0, step=1):
        if not at_is_number(start) or not at_is_number(step):
            raise TypeError("a number is required")
        self.value = start
        self.step = step

    def __iter__(self):
        return self

    def __next__(self):
        value = self.value
        self.value = value + self.step
        return value

    def __repr__(self):
        if type(self.step) is int and self.step == 1:
            return f"count({self.value!r})"
        return f"count({self.value!r}, {self.step!r})"


class repeat:
    def __init__(self, object, times=None):
        self.object = object
        self.times = None if times is None else max(at_index(times), 0)

    def __iter__(self):
        return self

    def __next__(self):
        if self.times is None:
            return self.object
        if self.times <= 0:
            raise StopIteration
        self.times -= 1
        return self.object

    def __length_hint__(self):
        if self.times is None:
            raise TypeError("len() of unsized object")
        return self.times

    def __repr__(self):
        if self.times is None:
            return f"repeat({self.object!r})"
        return f"repeat({self.object!r}, {self.times})"


class _lazy:
    """An iterator over a generator of the subclass's own."""

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._items)


class cycle(_lazy):
    def __init__(self, iterable, /):
        self._items = self._run(iter(iterable))

    def _run(self, iterator):
        saved = []
        for value in iterator:
            saved.append(value)
            yield value
        while saved:
            for value in saved:
                yield value


class accumulate(_lazy):
    def __init__(self, iterable, func=None, *, initial=None):
        self._items = self._run(iter(iterable), func, initial)

    def _run(self, iterator, func, total):
        if total is None:
            for total in iterator:
                break
            else:
                return
        yield total
        for value in iterator:
            total = total + value if func is None else func(total, value)
            yield total


class chain(_lazy):
    def __init__(self, *iterables):
        self._items = self._run(iter(iterables))

    @classmethod
    def from_iterable(cls, iterable, /):
        made = cls()
        made._items = made._run(iter(iterable))
        return made

    def _run(self, iterables):
        for iterable in iterables:
            for value in iterable:
                yield value


class compress(_lazy):
    def __init__(self, data, selectors):
        self._items = self._run(iter(data), iter(selectors))

    def _run(self, data, selectors):
        for value in data:
            for selected in selectors:
                break
            else:
                return
            if selected:
                yield value


class dropwhile(_lazy):
    def __init__(self, predicate, iterable, /):
        self._items = self._run(predicate, iter(iterable))

    def _run(self, predicate, iterator):
        for value in iterator:
            if not predicate(value):
                yield value
                break
        for value in iterator:
            yield value


class takewhile(_lazy):
    def __init__(self, predicate, iterable, /):
        self._items = self._run(predicate, iter(iterable))

    def _run(self, predicate, iterator):
        for value in iterator:
            if not predicate(value):
                return
            yield value


class filterfalse(_lazy):
    def __init__(self, function, iterable, /):
        self._items = self._run(function, iter(iterable))

    def _run(self, function, iterator):
        for value in iterator:
            if not (value if function is None else function(value)):
                yield value


class starmap(_lazy):
    def __init__(self, function, iterable, /):
        self._items = self._run(function, iter(iterable))

    def _run(self, function, iterator):
        for arguments in iterator:
            yield function(*arguments)


class islice(_lazy):
    def __init__(self, iterable, *bounds):
        if not 1 <= len(bounds) <= 3:
            raise TypeError(
                f"islice expected at {'least 2' if not bounds else 'most 4'} arguments, got {len(bounds) + 1}"
            )
        start, stop, step = (
            (0, bounds[0], 1) if len(bounds) == 1 else (bounds[0], bounds[1], bounds[2] if len(bounds) == 3 else 1)
        )
        if len(bounds) == 1:
            if stop is not None and (not at_is_index(stop) or stop < 0):
                raise ValueError("Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
        else:
            start = 0 if start is None else start
            if not at_is_index(start) or start < 0 or (stop is not None and (not at_is_index(stop) or stop < 0)):
                raise ValueError("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
        step = 1 if step is None else step
        if not at_is_index(step) or step < 1:
            raise ValueError("Step for islice() must be a positive integer or None.")
        self._items = self._run(iter(iterable), start, stop, step)

    def _run(self, iterator, start, stop, step):
        if stop is not None and stop <= start:
            position = 0
            while position < stop:
                for _ in iterator:
                    break
                else:
                    return
                position += 1
            return
        position = 0
        wanted = start
        for value in iterator:
            if position == wanted:
                yield value
                wanted += step
            position += 1
            if stop is not None and position >= stop:
                return


class pairwise(_lazy):
    def __init__(self, iterable, /):
        self._items = self._run(iter(iterable))

    def _run(self, iterator):
        for before in iterator:
            break
        else:
            return
        for value in iterator:
            yield before, value
            before = value


class zip_longest(_lazy):
    def __init__(self, *iterables, fillvalue=None):
        self._items = self._run([iter(iterable) for iterable in iterables], fillvalue)

    def _run(self, iterators, fillvalue):
        left = len(iterators)
        while left:
            row = []
            for index in range(len(iterators)):
                iterator = iterators[index]
                if iterator is None:
                    row.append(fillvalue)
                    continue
                for value in iterator:
                    row.append(value)
                    break
                else:
                    left -= 1
                    if not left:
                        return
                    iterators[index] = None
                    row.append(fillvalue)
            yield tuple(row)


class groupby(_lazy):
    def __init__(self, iterable, key=None):
        self._key = key
        self._iterator = iter(iterable)
        self._has_value = False
        self._value = None
        self._value_key = None
        self._current = None
        self._items = self._run()

    def _advance(self):
        for value in self._iterator:
            self._value = value
            self._value_key = value if self._key is None else self._key(value)
            self._has_value = True
            return True
        self._has_value = False
        return False

    def _run(self):
        alive = self._advance()
        while alive:
            target = self._value_key
            self._current = object()
            yield target, self._group(target, self._current)
            self._current = None
            while alive and (self._value_key is target or self._value_key == target):
                alive = self._advance()

    def _group(self, target, token):
        # The next value is asked for when it is wanted, no earlier.
        while self._current is token:
            if not self._has_value and not self._advance():
                return
            if not (self._value_key is target or target == self._value_key):
                return
            self._has_value = False
            yield self._value


class _tee(_lazy):
    def __init__(self, iterator, queues, queue):
        self._iterator = iterator
        self._queues = queues
        self._queue = queue

    def __next__(self):
        if not self._queue:
            value = next(self._iterator)
            for queue in self._queues:
                queue.append(value)
        return self._queue.pop(0)

    def __copy__(self):
        queue = list(self._queue)
        self._queues.append(queue)
        return _tee(self._iterator, self._queues, queue)


def tee(iterable, n=2, /):
    if n < 0:
        raise ValueError("n must be >= 0")
    iterator = iter(iterable)
    queues = [[] for _ in range(n)]
    return tuple([_tee(iterator, queues, queue) for queue in queues])


class product(_lazy):
    def __init__(self, *iterables, repeat=1):
        if at_index(repeat) < 0:
            raise ValueError("repeat argument cannot be negative")
        pools = [tuple(iterable) for iterable in iterables] * repeat
        self._items = self._run(pools)

    def _run(self, pools):
        for pool in pools:
            if not pool:
                return
        places = [0] * len(pools)
        while True:
            yield tuple([pools[index][places[index]] for index in range(len(pools))])
            index = len(pools) - 1
            while index >= 0:
                places[index] += 1
                if places[index] < len(pools[index]):
                    break
                places[index] = 0
                index -= 1
            if index < 0:
                return


class permutations(_lazy):
    def __init__(self, iterable, r=None):
        pool = tuple(iterable)
        if r is not None and not at_is_index(r):
            raise TypeError("Expected int as r")
        size = len(pool) if r is None else r
        if size < 0:
            raise ValueError("r must be non-negative")
        self._items = self._run(pool, size)

    def _run(self, pool, size):
        total = len(pool)
        if size > total:
            return
        order = list(range(total))
        cycles = list(range(total, total - size, -1))
        yield tuple([pool[index] for index in order[:size]])
        while total:
            for place in reversed(range(size)):
                cycles[place] -= 1
                if cycles[place] == 0:
                    order[place:] = order[place + 1 :] + order[place : place + 1]
                    cycles[place] = total - place
                else:
                    other = cycles[place]
                    order[place], order[-other] = order[-other], order[place]
                    yield tuple([pool[index] for index in order[:size]])
                    break
            else:
                return


class combinations(_lazy):
    def __init__(self, iterable, r):
        if at_index(r) < 0:
            raise ValueError("r must be non-negative")
        self._items = self._run(tuple(iterable), r)

    def _run(self, pool, size):
        total = len(pool)
        if size > total:
            return
        places = list(range(size))
        yield tuple([pool[index] for index in places])
        while True:
            for place in reversed(range(size)):
                if places[place] != place + total - size:
                    break
            else:
                return
            places[place] += 1
            for after in range(place + 1, size):
                places[after] = places[after - 1] + 1
            yield tuple([pool[index] for index in places])


class combinations_with_replacement(_lazy):
    def __init__(self, iterable, r):
        if at_index(r) < 0:
            raise ValueError("r must be non-negative")
        self._items = self._run(tuple(iterable), r)

    def _run(self, pool, size):
        total = len(pool)
        if not total and size:
            return
        places = [0] * size
        yield tuple([pool[index] for index in places])
        while True:
            for place in reversed(range(size)):
                if places[place] != total - 1:
                    break
            else:
                return
            places[place:] = [places[place] + 1] * (size - place)
            yield tuple([pool[index] for index in places])


class batched(_lazy):
    def __init__(self, iterable, n, *, strict=False):
        if n < 1:
            raise ValueError("n must be at least one")
        self._items = self._run(iter(iterable), n, strict)

    def _run(self, iterator, n, strict):
        batch = []
        for value in iterator:
            batch.append(value)
            if len(batch) == n:
                yield tuple(batch)
                batch = []
        if batch:
            if strict:
                raise ValueError("batched(): incomplete batch")
            yield tuple(batch)
