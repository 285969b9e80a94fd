"""Which members of guest classes CPython's own slots may call, under their own names. What is not listed is called by no host protocol."""

from __future__ import annotations

from typing import Any, Final

INSTALLED: Final = frozenset(
    """
    __init__ __new__ __call__ __repr__ __str__ __bytes__ __format__ __hash__ __bool__ __len__ __length_hint__
    __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __getitem__ __setitem__ __delitem__ __missing__ __iter__ __next__ __reversed__ __contains__
    __add__ __radd__ __iadd__ __sub__ __rsub__ __isub__ __mul__ __rmul__ __imul__ __matmul__ __rmatmul__ __imatmul__
    __truediv__ __rtruediv__ __itruediv__ __floordiv__ __rfloordiv__ __ifloordiv__ __mod__ __rmod__ __imod__ __divmod__ __rdivmod__
    __pow__ __rpow__ __ipow__ __lshift__ __rlshift__ __ilshift__ __rshift__ __rrshift__ __irshift__ __and__ __rand__ __iand__
    __or__ __ror__ __ior__ __xor__ __rxor__ __ixor__ __neg__ __pos__ __abs__ __invert__ __complex__ __int__ __float__ __index__
    __round__ __trunc__ __floor__ __ceil__ send throw close derive __get__ __set__ __delete__ __await__ __aiter__ __anext__ __class_getitem__
    """.split()
)
HOOKED: Final = {"__getattr__": "getattr_hook", "__setattr__": "setattr_hook", "__delattr__": "delattr_hook"}
HOOKS: Final[dict[str, Any]] = {}
