"""What all tests share: the child processes of the harness, and how hypothesis behaves here and in CI."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests.harness.engines import Servers

settings.register_profile(
    "ci", derandomize=True, max_examples=100, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("search", max_examples=5000, deadline=None)
settings.load_profile("ci")


def pytest_collection_finish() -> None:
    """Keep what collecting has made out of the garbage collector's way: the harness collects after every program."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def servers() -> Iterator[Servers]:
    """The harness's child processes, ended after the last test."""
    with Servers() as open_servers:
        yield open_servers
