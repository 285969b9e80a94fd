"""What all tests share: the child processes of the harness, and how hypothesis behaves here and in CI."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, Phase, settings

from tests.harness.engines import Servers
from tests.harness.pending import VARIABLE, is_pending

# Generated programs are made smaller by the tests themselves, which is faster than hypothesis's shrinking.
NO_SHRINKING = [Phase.explicit, Phase.reuse, Phase.generate]
settings.register_profile(
    "ci",
    derandomize=True,
    max_examples=60,
    deadline=None,
    database=None,
    phases=NO_SHRINKING,
    report_multiple_bugs=False,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("search", parent=settings.get_profile("ci"), derandomize=False, max_examples=5000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Programs that monty does not do yet are expected to fail; see `tests.harness.pending`."""
    if VARIABLE in os.environ:
        return
    for item in items:
        if item.path.name == "test_programs.py" and is_pending(item.name):
            item.add_marker(pytest.mark.xfail(reason="pending: not done yet", strict=False))


def pytest_collection_finish() -> None:
    """Keep what collecting has made out of the garbage collector's way: the harness collects after every program."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def servers() -> Iterator[Servers]:
    """The harness's child processes, ended after the last test."""
    with Servers() as open_servers:
        yield open_servers


@pytest.fixture(autouse=True)
def _no_callbacks_of_the_collector() -> None:
    """hypothesis measures collections; an interrupt of a limit that comes in its callback would be reported as an error there."""
    gc.callbacks.clear()
