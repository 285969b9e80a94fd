"""`asyncio` on a scheduler of its own: the loop, futures, tasks, and what waits for several of them. Everything is guest code.

Ready handles run first in, first out, a whole batch at a time; timers wait in a heap. When nothing is ready the loop asks the host to wait.
"""

from asyncio import CancelledError

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"
TimeoutError = TimeoutError
_MOST_BUSY_TURNS = 500
_loops = []
_names = [0]


class InvalidStateError(Exception):
    pass


class Handle:
    def __init__(self, callback, args, loop):
        self._callback = callback
        self._args = args
        self._loop = loop
        self._cancelled = False

    def cancel(self):
        self._cancelled = True

    def cancelled(self):
        return self._cancelled

    def _run(self):
        try:
            self._callback(*self._args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            at_write("stderr", f"Exception in callback {self._callback!r}\n{type(error).__name__}: {error}\n")


class TimerHandle(Handle):
    def __init__(self, when, callback, args, loop):
        super().__init__(callback, args, loop)
        self._when = when

    def when(self):
        return self._when


class _Loop:
    def __init__(self):
        self._ready = []
        self._timers = []
        self._sequence = 0
        self._calls = {}
        self._tasks = {}
        self._current = None
        self._main = None
        self._given_up = False
        self._stopping = False
        self._closed = False
        self._busy = 0

    def time(self):
        return at_asyncio_time()

    def is_running(self):
        return self in _loops

    def is_closed(self):
        return self._closed

    def get_debug(self):
        return False

    def create_future(self):
        return Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        return Task(coro, loop=self, name=name)

    def call_soon(self, callback, *args, context=None):
        handle = Handle(callback, args, self)
        self._ready.append(handle)
        return handle

    call_soon_threadsafe = call_soon

    def call_later(self, delay, callback, *args, context=None):
        if delay is None:
            raise TypeError("delay must not be None")
        return self.call_at(self.time() + delay, callback, *args)

    def call_at(self, when, callback, *args, context=None):
        from heapq import heappush

        if when is None:
            raise TypeError("when cannot be None")
        handle = TimerHandle(when, callback, args, self)
        self._sequence += 1
        heappush(self._timers, (when, self._sequence, handle))
        return handle

    def stop(self):
        self._stopping = True

    def close(self):
        self._closed = True

    def run_forever(self):
        _loops.append(self)
        try:
            while True:
                self._turn()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            _loops.pop()

    def run_until_complete(self, future):
        future = ensure_future(future, loop=self)

        def finished(future):
            self._stopping = True

        outer, self._main = self._main, future
        future.add_done_callback(finished)
        try:
            self.run_forever()
        finally:
            future.remove_done_callback(finished)
            self._main = outer
        if not future.done():
            raise RuntimeError("Event loop stopped before Future completed.")
        return future.result()

    def _turn(self):
        for generator in at_asyncio_left():
            # In front: it was let go of before the task that did so waited again.
            self._ready.insert(0, Handle(self.create_task, (_close(generator),), self))
        timers = self._timers
        if timers:
            self._drop_cancelled()
        if not self._ready and not self._stopping:
            self._wait(None if not timers else max(0, timers[0][0] - self.time()))
        elif self._calls:
            self._busy += 1
            if self._busy > _MOST_BUSY_TURNS:
                self._wait(0)
        if timers:
            self._take_due()
        batch, self._ready = self._ready, []
        for handle in batch:
            if not handle._cancelled:
                handle._run()

    def _drop_cancelled(self):
        from heapq import heappop

        while self._timers and self._timers[0][2]._cancelled:
            heappop(self._timers)

    def _take_due(self):
        from heapq import heappop

        now = self.time()
        while self._timers and self._timers[0][0] <= now:
            self._ready.append(heappop(self._timers)[2])

    def _wait(self, seconds):
        self._busy = 0
        if seconds is None and not self._calls:
            raise RuntimeError("every task waits, and there is no timer and no call of the host that could wake one")
        answers = at_asyncio_wait(seconds)
        if answers is None:
            self._give_up()
            return
        for number, succeeded, value in answers:
            future = self._calls.pop(number, None)
            if future is None:
                early_answers[number] = (succeeded, value)
                continue
            if future.done():
                continue
            if succeeded:
                future.set_result(value)
            elif isinstance(value, CancelledError):
                future.cancel()
            else:
                future.set_exception(
                    RuntimeError("coroutine raised StopIteration") if isinstance(value, StopIteration) else value
                )

    def _give_up(self):
        if self._given_up or self._main is None:
            for task in list(self._tasks):
                task.cancel()
        elif self._main is not None:
            self._given_up = True
            self._main.cancel()


def get_running_loop():
    if not _loops:
        raise RuntimeError("no running event loop")
    return _loops[-1]


def get_event_loop():
    if not _loops:
        raise RuntimeError("There is no current event loop in thread 'MainThread'.")
    return _loops[-1]


class Future:
    _state = "PENDING"
    _result = None
    _exception = None
    _cancel_message = None
    _asyncio_future_blocking = False

    def __init__(self, *, loop=None):
        self._loop = get_event_loop() if loop is None else loop
        self._callbacks = []

    def __class_getitem__(cls, item):
        return cls

    def __repr__(self):
        return f"<{type(self).__name__} {' '.join(self._told())}>"

    def _told(self):
        told = [self._state.lower()]
        if self._state == "FINISHED":
            told.append(f"exception={self._exception!r}" if self._exception is not None else f"result={self._result!r}")
        return told

    def get_loop(self):
        return self._loop

    def cancel(self, msg=None):
        if self._state != "PENDING":
            return False
        self._state = "CANCELLED"
        self._cancel_message = msg
        self._schedule_callbacks()
        return True

    def cancelled(self):
        return self._state == "CANCELLED"

    def done(self):
        return self._state != "PENDING"

    def _cancelled_error(self):
        return CancelledError() if self._cancel_message is None else CancelledError(self._cancel_message)

    def result(self):
        if self._state == "CANCELLED":
            raise self._cancelled_error()
        if self._state != "FINISHED":
            raise InvalidStateError("Result is not set.")
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self):
        if self._state == "CANCELLED":
            raise self._cancelled_error()
        if self._state != "FINISHED":
            raise InvalidStateError("Exception is not set.")
        return self._exception

    def add_done_callback(self, fn, *, context=None):
        if self._state != "PENDING":
            self._loop.call_soon(fn, self)
        else:
            self._callbacks.append(fn)

    def remove_done_callback(self, fn, /):
        kept = [callback for callback in self._callbacks if callback != fn]
        removed = len(self._callbacks) - len(kept)
        self._callbacks = kept
        return removed

    def _schedule_callbacks(self):
        callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            self._loop.call_soon(callback, self)

    def set_result(self, result, /):
        if self._state != "PENDING":
            raise InvalidStateError("invalid state")
        self._result = result
        self._state = "FINISHED"
        self._schedule_callbacks()

    def set_exception(self, exception, /):
        if self._state != "PENDING":
            raise InvalidStateError("invalid state")
        if isinstance(exception, type):
            exception = exception()
        if isinstance(exception, StopIteration):
            raise TypeError("StopIteration interacts badly with generators and cannot be raised into a Future")
        if not isinstance(exception, BaseException):
            raise TypeError("invalid exception object")
        self._exception = exception
        self._state = "FINISHED"
        self._schedule_callbacks()

    def __await__(self):
        if self._state == "PENDING":
            self._asyncio_future_blocking = True
            yield self
        if self._state == "PENDING":
            raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__


class Task(Future):
    _must_cancel = False
    _waits_for = None
    _cancel_requests = 0

    def __init__(self, coro, *, loop=None, name=None, context=None):
        super().__init__(loop=loop)
        if not iscoroutine(coro):
            raise TypeError(f"a coroutine was expected, got {coro!r}")
        if name is None:
            _names[0] += 1
            name = f"Task-{_names[0]}"
        self._name = str(name)
        self._coro = coro
        self._loop._tasks[self] = None
        self._loop.call_soon(self._step)

    def _told(self):
        told = super()._told()
        if self._cancel_requests and self._state == "PENDING":
            told[0] = "cancelling"
        told[1:1] = [f"name={self._name!r}", f"coro=<{self._coro.__qualname__}()>"]
        return told

    def get_name(self):
        return self._name

    def set_name(self, value, /):
        self._name = str(value)

    def get_coro(self):
        return self._coro

    def set_result(self, result, /):
        raise RuntimeError("Task does not support set_result operation")

    def set_exception(self, exception, /):
        raise RuntimeError("Task does not support set_exception operation")

    def cancel(self, msg=None):
        if self._state != "PENDING":
            return False
        self._cancel_requests += 1
        if self._waits_for is not None and self._waits_for.cancel(msg=msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        return self._cancel_requests

    def uncancel(self):
        if self._cancel_requests > 0:
            self._cancel_requests -= 1
            if self._cancel_requests == 0 and at_asyncio_forgets_cancel():
                self._must_cancel = False
        return self._cancel_requests

    def _schedule_callbacks(self):
        self._loop._tasks.pop(self, None)
        super()._schedule_callbacks()

    def _step(self, error=None):
        if self._must_cancel:
            if not isinstance(error, CancelledError):
                error = self._cancelled_error()
            self._must_cancel = False
        self._waits_for = None
        loop = self._loop
        outer, loop._current = loop._current, self
        try:
            waits_for = self._coro.send(None) if error is None else self._coro.throw(error)
        except StopIteration as end:
            if self._must_cancel:
                self._must_cancel = False
                super().cancel(msg=self._cancel_message)
            else:
                super().set_result(end.value)
        except CancelledError as cancelled:
            super().cancel(msg=cancelled.args[0] if cancelled.args else None)
        except (KeyboardInterrupt, SystemExit) as ending:
            super().set_exception(ending)
            raise
        except BaseException as failure:
            super().set_exception(failure)
        else:
            self._wait_for(waits_for)
        finally:
            loop._current = outer
            error = None

    def _wait_for(self, future):
        if future is None:
            self._loop.call_soon(self._step)
        elif not isinstance(future, Future):
            self._loop.call_soon(self._step, RuntimeError(f"Task got bad yield: {future!r}"))
        elif not future._asyncio_future_blocking:
            self._loop.call_soon(
                self._step, RuntimeError(f"yield was used instead of yield from in task {self!r} with {future!r}")
            )
        elif future is self:
            self._loop.call_soon(self._step, RuntimeError(f"Task cannot await on itself: {self!r}"))
        else:
            future._asyncio_future_blocking = False
            future.add_done_callback(self._wake)
            self._waits_for = future
            if self._must_cancel and future.cancel(msg=self._cancel_message):
                self._must_cancel = False

    def _wake(self, future):
        try:
            future.result()
        except BaseException as error:
            self._step(error)
        else:
            self._step()


class _NextTurn:
    def __await__(self):
        yield None


async def external_call(name, arguments, keywords):
    loop = get_running_loop()
    number = at_asyncio_call(name, arguments, keywords)
    future = loop._calls[number] = Future(loop=loop)
    try:
        return await future
    finally:
        if loop._calls.pop(number, None) is not None:
            at_asyncio_drop(number)


early_answers = {}


async def deferred_call(number):
    if number in early_answers:
        succeeded, value = early_answers.pop(number)
        if succeeded:
            return value
        raise value
    loop = get_running_loop()
    future = loop._calls[number] = Future(loop=loop)
    try:
        return await future
    finally:
        if loop._calls.pop(number, None) is not None:
            at_asyncio_drop(number)


def run_main(body):
    return run(body())


def iscoroutine(obj):
    return at_asyncio_is_coroutine(obj)


def iscoroutinefunction(func):
    return at_asyncio_is_coroutine_function(func)


def isfuture(obj):
    return isinstance(obj, Future)


def current_task(loop=None):
    return (get_running_loop() if loop is None else loop)._current


def all_tasks(loop=None):
    return set((get_running_loop() if loop is None else loop)._tasks)


def create_task(coro, *, name=None, context=None):
    return get_running_loop().create_task(coro, name=name)


def ensure_future(coro_or_future, *, loop=None):
    if isinstance(coro_or_future, Future):
        return coro_or_future
    if not iscoroutine(coro_or_future):
        if not hasattr(coro_or_future, "__await__"):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
        coro_or_future = _awaited(coro_or_future)
    return (get_event_loop() if loop is None else loop).create_task(coro_or_future)


async def _awaited(awaitable):
    return await awaitable


async def sleep(delay, result=None):
    if delay <= 0:
        await _NextTurn()
        return result
    loop = get_running_loop()
    future = loop.create_future()
    handle = loop.call_later(delay, _set_unless_done, future, result)
    try:
        return await future
    finally:
        handle.cancel()


def _set_unless_done(future, result):
    if not future.done():
        future.set_result(result)


class Runner:
    def __init__(self, *, debug=None, loop_factory=None):
        self._loop = None

    def __enter__(self):
        self.get_loop()
        return self

    def __exit__(self, kind, error, traceback):
        self.close()

    def get_loop(self):
        if self._loop is None:
            self._loop = _Loop()
        elif self._loop._closed:
            raise RuntimeError("Runner is closed")
        return self._loop

    def run(self, coro, *, context=None):
        if not iscoroutine(coro):
            raise ValueError(f"a coroutine was expected, got {coro!r}")
        if _loops:
            raise RuntimeError("Runner.run() cannot be called from a running event loop")
        return self.get_loop().run_until_complete(coro)

    def close(self):
        loop = self._loop
        if loop is None or loop._closed:
            return
        try:
            left = list(loop._tasks)
            for task in left:
                task.cancel()
            if left:
                loop.run_until_complete(_all_of(left))
            started = at_asyncio_started()
            if started:
                loop.run_until_complete(_all_of([generator.aclose() for generator in started]))
        finally:
            loop.close()


async def _close(generator):
    await generator.aclose()


async def _all_of(tasks):
    await gather(*tasks, return_exceptions=True)


def run(main, *, debug=None, loop_factory=None):
    if _loops:
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    with Runner() as runner:
        return runner.run(main)


class _Gathering(Future):
    _cancel_asked = False

    def __init__(self, children, loop):
        super().__init__(loop=loop)
        self._children = children

    def cancel(self, msg=None):
        if self.done():
            return False
        some = False
        for child in self._children:
            if child.cancel(msg=msg):
                some = True
        if some:
            self._cancel_asked = True
        return some


def gather(*coros_or_futures, return_exceptions=False):
    if not coros_or_futures:
        outer = get_event_loop().create_future()
        outer.set_result([])
        return outer
    loop = _loops[-1] if _loops else None
    known = {}
    children = []
    finished = 0
    outer = None

    def one_is_done(child):
        nonlocal finished
        finished += 1
        if outer is None or outer.done():
            return
        if not return_exceptions:
            if child.cancelled():
                outer.set_exception(child._cancelled_error())
                return
            if child._exception is not None:
                outer.set_exception(child._exception)
                return
        if finished < len(known):
            return
        if outer._cancel_asked:
            outer.set_exception(children[-1]._cancelled_error())
        else:
            outer.set_result(
                [
                    c._cancelled_error() if c.cancelled() else c._exception if c._exception is not None else c._result
                    for c in children
                ]
            )

    for one in coros_or_futures:
        child = known.get(id(one))
        if child is None:
            child = ensure_future(one, loop=loop)
            known[id(one)] = child
            child.add_done_callback(one_is_done)
        children.append(child)
    outer = _Gathering(children, children[0]._loop)
    return outer
