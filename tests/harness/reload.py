"""The engine that keeps nothing in memory: at every external call a program is dumped, and goes on in a fresh process.

`drive` is the parent's side. Each leg of a program, from one pause to the next, is a job of a `ForkServer` on this
module: load, answer, resume, dump. Only bytes go from leg to leg, so whatever a leg needs has to be in the dump.
Successive legs take turns on the servers they are given, which may be of different Python versions.
"""

from __future__ import annotations

import base64
import gc
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import monty
import monty.snapshot.pauses
from monty.runtime.world import world
from tests.harness.forkserver import ForkServer
from tests.harness.host import Host
from tests.harness.monty_run import Printed, answer, construct, limits_of, told
from tests.harness.program import Program, parse_program
from tests.harness.transcript import Transcript, transcript_from_json

MOST_LEGS: Final = 1000


def drive(program: Program, servers: Sequence[ForkServer]) -> Transcript:
    """Run a program leg by leg; the transcript is that of all legs together."""
    request: dict[str, Any] = {"path": str(program.path), "text": program.text}
    output, errors = "", ""
    calls: tuple[str, ...] = ()
    for leg in range(MOST_LEGS):
        reply = servers[leg % len(servers)].ask(request)
        if "died" in reply:
            return Transcript(output, errors, calls, broken=f"leg {leg} died: {reply['died']}")
        part = transcript_from_json(reply["transcript"])
        output, errors, calls = output + part.output, errors + part.errors, (*calls, *part.calls)
        if "dump" not in reply:
            return Transcript(output, errors, calls, part.value, part.raised, part.refused, part.broken)
        request = {"dump": reply["dump"]}
    return Transcript(output, errors, calls, broken=f"not finished after {MOST_LEGS} legs")


def serve(request: dict[str, Any]) -> dict[str, Any]:
    """The job: one leg. The reply has a dump unless the program ended."""
    host, printed = Host(), Printed()
    reply: dict[str, Any] = {}

    def leg() -> Any:
        state = _resume(request["dump"], host, printed) if "dump" in request else _start(request, printed)
        if isinstance(state, monty.Finished):
            return state.output
        reply["dump"] = base64.b64encode(state.dump()).decode()
        return None

    reply["transcript"] = told(leg, host, printed).to_json()
    return reply


def prepare() -> None:
    """Bring up what does not belong to any program before the server forks: the tables, and the shared prelude. A leg is still a process
    that has seen nothing of its program but the dump. Nothing is run here: that would start a thread, and threads do not go with forks.
    """
    monty.Monty("print(1)")
    for name in ("builtins", "containers", "resumed", "text"):
        world().preludes.shared(name)
    gc.collect()
    gc.freeze()


def _start(request: dict[str, Any], printed: Printed) -> Any:
    program = parse_program(Path(request["path"]), 0, request["text"].split("\n"))
    return construct(program).start(inputs=program.inputs, limits=limits_of(program), print_callback=printed)


def _resume(dump: str, host: Host, printed: Printed) -> Any:
    return answer(monty.load(base64.b64decode(dump), print_callback=printed), host)
