"""`decimal`: what belongs to one run, its contexts, and the block that puts one in force for a while."""

from decimal import (
    Clamped,
    Context,
    DivisionByZero,
    InvalidOperation,
    Overflow,
    ROUND_HALF_EVEN,
    ROUND_HALF_UP,
    Underflow,
)

_current = at_decimal_current()
DefaultContext = Context()
BasicContext = Context(
    prec=9,
    rounding=ROUND_HALF_UP,
    Emin=-999999,
    Emax=999999,
    capitals=1,
    clamp=0,
    flags=[],
    traps=[InvalidOperation, DivisionByZero, Overflow, Underflow, Clamped],
)
ExtendedContext = Context(
    prec=9, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[]
)
_SETTINGS = ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps")


def getcontext():
    return at_decimal_current()


def setcontext(context, /):
    global _current
    if context is DefaultContext or context is BasicContext or context is ExtendedContext:
        context = context.copy()
        context.clear_flags()
    _current = at_decimal_set(context)


def localcontext(ctx=None, **kwargs):
    if ctx is None:
        ctx = getcontext()
    elif not isinstance(ctx, Context):
        raise TypeError("optional argument must be a context")
    made = ctx.copy()
    for name, value in kwargs.items():
        if name not in _SETTINGS:
            raise at_decimal_unexpected(name)
        if value is not None:
            setattr(made, name, value)
    return ContextManager(made)


class ContextManager:
    def __init__(self, context):
        self._local = context

    def __enter__(self):
        self._saved = getcontext()
        setcontext(self._local)
        return self._local

    def __exit__(self, *details):
        setcontext(self._saved)
        return False
