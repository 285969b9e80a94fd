"""How a host ends a run from another thread: a `Cancellation` is given to runs when they begin, and asks them to end.

cancellation = monty.Cancellation()
threading.Timer(5, cancellation.cancel).start()
program.run(cancellation=cancellation)  # raises monty.Cancelled
"""

from __future__ import annotations


class Cancellation:
    """A request that runs look at while they are in guest code. It may be shared by several runs, and is never taken back.

    A run that is cancelled raises `Cancelled` in the thread that called it, within some milliseconds, whatever the guest catches. A host
    function that the guest is calling is not interrupted: the run ends when it returns. A paused run ends when it is resumed.
    """

    __slots__ = ("requested",)

    def __init__(self) -> None:
        self.requested = False

    def cancel(self) -> None:
        """End the runs that have this cancellation, now and later. May be called from any thread, any number of times."""
        self.requested = True
