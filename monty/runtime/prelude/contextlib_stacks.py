"""Part of `contextlib`: any number of managers and callbacks, left in reverse."""


class _Chain:
    """The exceptions of a stack that is being left: each callback that fails does so as if nested in the ones before."""

    def __init__(self, details):
        self.details = details
        self.received = details[0] is not None
        self.outer = at_contextlib_handled()
        self.suppressed = False
        self.pending = False

    def swallow(self):
        self.suppressed = True
        self.pending = False
        self.details = (None, None, None)

    def replace(self, error):
        self.link(error, self.details[1])
        self.pending = True
        self.details = (type(error), error, error.__traceback__)

    def link(self, error, before):
        context = error.__context__
        while context is not None and context is not before:
            if context is self.outer:
                error.__context__ = before
                return
            error = context
            context = error.__context__

    def result(self):
        if self.pending:
            error = self.details[1]
            context = error.__context__
            try:
                raise error
            except BaseException:
                error.__context__ = context  # raising it here has put what is handled here in its place
                raise
        return self.received and self.suppressed


class _BaseExitStack:
    def __init__(self):
        self._exit_callbacks = []

    def pop_all(self):
        """Preserve the context stack by transferring it to a new instance."""
        new_stack = type(self)()
        new_stack._exit_callbacks = self._exit_callbacks
        self._exit_callbacks = []
        return new_stack

    def push(self, exit):
        """Registers a callback with the standard __exit__ method signature."""
        try:
            exit_method = type(exit).__exit__
        except AttributeError:
            self._push_exit_callback(exit)
        else:
            self._push_cm_exit(exit, exit_method)
        return exit

    def enter_context(self, cm):
        """Enters the supplied context manager."""
        cls = type(cm)
        try:
            enter, leave = cls.__enter__, cls.__exit__
        except AttributeError:
            raise TypeError(
                f"'{cls.__module__}.{cls.__qualname__}' object does not support the context manager protocol"
            ) from None
        result = enter(cm)
        self._push_cm_exit(cm, leave)
        return result

    def callback(self, callback, /, *args, **kwds):
        """Registers an arbitrary callback and arguments."""

        def _exit_wrapper(exc_type, exc, tb):
            callback(*args, **kwds)

        _exit_wrapper.__wrapped__ = callback
        self._push_exit_callback(_exit_wrapper)
        return callback

    def _push_cm_exit(self, cm, cm_exit, is_sync=True):
        self._push_exit_callback(lambda *details: cm_exit(cm, *details), is_sync)

    def _push_exit_callback(self, callback, is_sync=True):
        self._exit_callbacks.append((is_sync, callback))


class ExitStack(_BaseExitStack, AbstractContextManager):
    """Context manager for dynamic management of a stack of exit callbacks."""

    def __enter__(self):
        return self

    def __exit__(self, *exc_details):
        chain = _Chain(exc_details)
        while self._exit_callbacks:
            callback = self._exit_callbacks.pop()[1]
            try:
                if callback(*chain.details):
                    chain.swallow()
            except BaseException as error:
                chain.replace(error)
        return chain.result()

    def close(self):
        """Immediately unwind the context stack."""
        self.__exit__(None, None, None)
