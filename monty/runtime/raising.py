"""An exception raised in another thread, and withdrawn again: the one place that reaches for `PyThreadState_SetAsyncExc`, through `ctypes`.

`interrupts` says when each may be called; a run's state withdraws what is pending when it hands text to the host.
"""

from __future__ import annotations

import ctypes
from typing import Any, Final

raise_in: Final[Any] = ctypes.pythonapi.PyThreadState_SetAsyncExc
raise_in.argtypes = [ctypes.c_ulong, ctypes.py_object]
withdraw_from: Final[Any] = ctypes.PyDLL(None).PyThreadState_SetAsyncExc
withdraw_from.argtypes = [ctypes.c_ulong, ctypes.c_void_p]


class Interrupt(BaseException):
    """What the watchdog raises in a run; the driver turns it into the run's limit error."""
