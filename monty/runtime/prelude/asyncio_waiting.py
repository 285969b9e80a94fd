"""`asyncio`: waiting with bounds and in groups. Defined in the module's namespace when first asked for."""


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expect a list of futures, not {type(fs).__name__}")
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return_when value: {return_when}")
    fs = set(fs)
    if any(iscoroutine(f) for f in fs):
        raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    return await _wait_for_some(fs, timeout, return_when, get_running_loop())


async def _wait_for_some(fs, timeout, return_when, loop):
    waiter = loop.create_future()
    handle = loop.call_later(timeout, _set_unless_done, waiter, None) if timeout is not None else None
    left = len(fs)

    def one_is_done(future):
        nonlocal left
        left -= 1
        failed = return_when == FIRST_EXCEPTION and not future.cancelled() and future.exception() is not None
        if left <= 0 or return_when == FIRST_COMPLETED or failed:
            if handle is not None:
                handle.cancel()
            _set_unless_done(waiter, None)

    early = {f for f in fs if f.done()}
    decided = len(early) == len(fs) or (early and return_when == FIRST_COMPLETED)
    if return_when == FIRST_EXCEPTION and any(not f.cancelled() and f.exception() is not None for f in early):
        decided = True
    if decided:
        if handle is not None:
            handle.cancel()
        return early, fs - early
    for future in fs:
        future.add_done_callback(one_is_done)
    try:
        await waiter
    finally:
        if handle is not None:
            handle.cancel()
        for future in fs:
            future.remove_done_callback(one_is_done)
    done = {f for f in fs if f.done()}
    return done, fs - done


class Timeout:
    def __init__(self, when):
        self._phase = "created"
        self._handle = None
        self._task = None
        self._when = when

    def __repr__(self):
        told = f" when={round(self._when, 3)!r}" if self._phase == "active" and self._when is not None else ""
        return f"<Timeout [{self._phase}]{told}>"

    def when(self):
        return self._when

    def expired(self):
        return self._phase in ("expiring", "expired")

    def reschedule(self, when):
        if self._phase != "active":
            if self._phase == "created":
                raise RuntimeError("Timeout has not been entered")
            raise RuntimeError(f"Cannot change state of {self._phase} Timeout")
        self._when = when
        if self._handle is not None:
            self._handle.cancel()
        if when is None:
            self._handle = None
            return
        loop = get_running_loop()
        if when <= loop.time():
            self._handle = loop.call_soon(self._expire)
        else:
            self._handle = loop.call_at(when, self._expire)

    async def __aenter__(self):
        if self._phase != "created":
            raise RuntimeError("Timeout has already been entered")
        task = current_task()
        if task is None:
            raise RuntimeError("Timeout should be used inside a task")
        self._phase = "active"
        self._task = task
        self._cancelling = task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, kind, error, traceback):
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None
        if self._phase == "expiring":
            self._phase = "expired"
            if self._task.uncancel() <= self._cancelling and kind is not None and issubclass(kind, CancelledError):
                raise TimeoutError from error
        elif self._phase == "active":
            self._phase = "finished"
        return None

    def _expire(self):
        self._task.cancel()
        self._phase = "expiring"
        self._handle = None


def timeout(delay):
    return Timeout(get_running_loop().time() + delay if delay is not None else None)


def timeout_at(when):
    return Timeout(when)


async def wait_for(fut, timeout):
    if fut is not None and not isfuture(fut) and not iscoroutine(fut) and not hasattr(fut, "__await__"):
        raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
    if timeout is not None and timeout <= 0:
        fut = ensure_future(fut)
        if fut.done():
            return fut.result()
        fut.cancel()
        try:
            await _until_done(fut)
        finally:
            pass
        try:
            return fut.result()
        except CancelledError as error:
            raise TimeoutError from error
    async with Timeout(get_running_loop().time() + timeout if timeout is not None else None):
        return await fut


async def _until_done(future):
    waiter = get_running_loop().create_future()

    def finished(future):
        _set_unless_done(waiter, None)

    future.add_done_callback(finished)
    try:
        await waiter
    finally:
        future.remove_done_callback(finished)


def shield(arg):
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner._loop.create_future()

    def inner_done(inner):
        if outer.cancelled():
            return
        if inner.cancelled():
            outer.cancel()
        elif inner._exception is not None:
            outer.set_exception(inner._exception)
        else:
            outer.set_result(inner._result)

    def outer_done(outer):
        if not inner.done():
            inner.remove_done_callback(inner_done)

    inner.add_done_callback(inner_done)
    outer.add_done_callback(outer_done)
    return outer


class TaskGroup:
    def __init__(self):
        self._entered = False
        self._exiting = False
        self._aborting = False
        self._parent = None
        self._cancel_asked = False
        self._tasks = {}
        self._errors = []
        self._base_error = None
        self._all_done = None

    async def __aenter__(self):
        if self._entered:
            raise RuntimeError(f"TaskGroup {self!r} has already been entered")
        self._entered = True
        self._loop = get_running_loop()
        self._parent = current_task(self._loop)
        if self._parent is None:
            raise RuntimeError(f"TaskGroup {self!r} cannot determine the parent task")
        return self

    async def __aexit__(self, kind, error, traceback):
        self._exiting = True
        if error is not None and self._is_base_error(error) and self._base_error is None:
            self._base_error = error
        cancelled = error if kind is not None and issubclass(kind, CancelledError) else None
        if self._cancel_asked and self._parent.uncancel() == 0:
            cancelled = None
        if kind is not None and not self._aborting:
            self._abort()
        while self._tasks:
            if self._all_done is None:
                self._all_done = self._loop.create_future()
            try:
                await self._all_done
            except CancelledError as again:
                if not self._aborting:
                    cancelled = again
                    self._abort()
            self._all_done = None
        if self._base_error is not None:
            raise self._base_error
        if cancelled is not None and not self._errors:
            raise cancelled
        if kind is not None and not issubclass(kind, CancelledError):
            self._errors.append(error)
        if self._errors:
            raise BaseExceptionGroup("unhandled errors in a TaskGroup", self._errors)

    def create_task(self, coro, *, name=None, context=None):
        if not self._entered:
            coro.close()
            raise RuntimeError(f"TaskGroup {self!r} has not been entered")
        if self._exiting and not self._tasks:
            coro.close()
            raise RuntimeError(f"TaskGroup {self!r} is finished")
        if self._aborting:
            coro.close()
            raise RuntimeError(f"TaskGroup {self!r} is shutting down")
        task = self._loop.create_task(coro, name=name)
        self._tasks[task] = None
        task.add_done_callback(self._task_done)
        return task

    def _is_base_error(self, error):
        return isinstance(error, (SystemExit, KeyboardInterrupt))

    def _abort(self):
        self._aborting = True
        for task in list(self._tasks):
            if not task.done():
                task.cancel()

    def _task_done(self, task):
        self._tasks.pop(task, None)
        if self._all_done is not None and not self._tasks and not self._all_done.done():
            self._all_done.set_result(True)
        if task.cancelled() or task._exception is None:
            return
        self._errors.append(task._exception)
        if self._is_base_error(task._exception) and self._base_error is None:
            self._base_error = task._exception
        if not self._aborting and not self._cancel_asked and not self._parent.done():
            self._abort()
            self._cancel_asked = True
            self._parent.cancel()
