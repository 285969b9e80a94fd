"""Part of `contextlib`: asynchronous generators as asynchronous context managers."""

from abc import ABC, abstractmethod


class AbstractAsyncContextManager(ABC):
    """An abstract base class for asynchronous context managers."""

    if at_since(13):
        __slots__ = ()

    def __class_getitem__(cls, item):
        return at_class_alias(cls, item)

    async def __aenter__(self):
        """Return `self` upon entering the runtime context."""
        return self

    @abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        """Raise any exception triggered within the runtime context."""
        return None


at_structural(AbstractAsyncContextManager, ("__aenter__", "__aexit__"))


class AsyncContextDecorator:
    """A base class or mixin that enables async context managers to work as decorators."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        async def inner(*args, **kwds):
            async with self._recreate_cm():
                return await func(*args, **kwds)

        return _dress(inner, func)


class _AsyncGeneratorContextManager(_GeneratorContextManagerBase, AbstractAsyncContextManager, AsyncContextDecorator):
    """Helper for @asynccontextmanager decorator."""

    async def __aenter__(self):
        del self.args, self.kwds, self.func
        try:
            return await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, typ, value, traceback):
        if typ is None:
            try:
                await anext(self.gen)
            except StopAsyncIteration:
                return False
            await self._refuse("generator didn't stop")
        if value is None:
            value = typ()
        length = at_contextlib_trace_length(value)
        try:
            await self.gen.athrow(value)
        except StopAsyncIteration as error:
            return error is not value
        except BaseException as error:
            wrapped = (
                isinstance(error, RuntimeError)
                and isinstance(value, (StopIteration, StopAsyncIteration))
                and error.__cause__ is value
            )
            if error is not value and not wrapped:
                raise
            at_contextlib_trim_trace(value, length)
            return False
        await self._refuse("generator didn't stop after athrow()")

    async def _refuse(self, message):
        try:
            raise RuntimeError(message)
        finally:
            await self.gen.aclose()


def asynccontextmanager(func):
    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func, args, kwds)

    return _dress(helper, func)


class aclosing(AbstractAsyncContextManager):
    """Async context manager for safely finalizing an asynchronously cleaned-up resource."""

    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()
