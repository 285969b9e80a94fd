import subprocess
from _typeshed import StrOrBytesPath
from asyncio import events, protocols, transports
from collections.abc import Callable, Collection
from typing import IO, Any, Literal

class Process:
    def __init__(
        self, transport: transports.BaseTransport, protocol: protocols.BaseProtocol, loop: events.AbstractEventLoop
    ) -> None: ...

async def create_subprocess_shell(
    cmd: str | bytes,
    stdin: int | IO[Any] | None = None,
    stdout: int | IO[Any] | None = None,
    stderr: int | IO[Any] | None = None,
    limit: int = 65536,
    *,
    universal_newlines: Literal[False] = False,
    shell: Literal[True] = True,
    bufsize: Literal[0] = 0,
    encoding: None = None,
    errors: None = None,
    text: Literal[False] | None = None,
    executable: StrOrBytesPath | None = None,
    preexec_fn: Callable[[], Any] | None = None,
    close_fds: bool = True,
    cwd: StrOrBytesPath | None = None,
    env: subprocess._ENV | None = None,
    startupinfo: Any | None = None,
    creationflags: int = 0,
    restore_signals: bool = True,
    start_new_session: bool = False,
    pass_fds: Collection[int] = (),
    group: None | str | int = None,
    extra_groups: None | Collection[str | int] = None,
    user: None | str | int = None,
    umask: int = -1,
    process_group: int | None = None,
    pipesize: int = -1,
) -> Process: ...
async def create_subprocess_exec(
    program: StrOrBytesPath,
    *args: StrOrBytesPath,
    stdin: int | IO[Any] | None = None,
    stdout: int | IO[Any] | None = None,
    stderr: int | IO[Any] | None = None,
    limit: int = 65536,
    universal_newlines: Literal[False] = False,
    shell: Literal[False] = False,
    bufsize: Literal[0] = 0,
    encoding: None = None,
    errors: None = None,
    text: Literal[False] | None = None,
    executable: StrOrBytesPath | None = None,
    preexec_fn: Callable[[], Any] | None = None,
    close_fds: bool = True,
    cwd: StrOrBytesPath | None = None,
    env: subprocess._ENV | None = None,
    startupinfo: Any | None = None,
    creationflags: int = 0,
    restore_signals: bool = True,
    start_new_session: bool = False,
    pass_fds: Collection[int] = (),
    group: None | str | int = None,
    extra_groups: None | Collection[str | int] = None,
    user: None | str | int = None,
    umask: int = -1,
    process_group: int | None = None,
    pipesize: int = -1,
) -> Process: ...
