"""Work that may hang or crash, done in a forked child of its own: what it finds comes back as texts, and so does its end."""

from __future__ import annotations

import json
import os
import resource
import signal
from collections.abc import Callable


def found_in_child(
    find: Callable[[], list[str]], *, most_seconds: int, most_addresses: int, most_text: int
) -> list[str]:
    """What `find()` says in a child that may take so many seconds and bytes of addresses, each text cut to `most_text` characters."""
    receiver, sender = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(receiver)
        signal.alarm(most_seconds)
        resource.setrlimit(resource.RLIMIT_AS, (most_addresses, most_addresses))
        os.write(sender, json.dumps([text[:most_text] for text in find()]).encode())
        os._exit(0)
    os.close(sender)
    with os.fdopen(receiver, "rb") as stream:
        said = stream.read()
    status = os.waitpid(child, 0)[1]
    if status:
        return [f"the process ended with {os.waitstatus_to_exitcode(status)}"]
    found: list[str] = json.loads(said)
    return found
