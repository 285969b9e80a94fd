"""The module `random`: guest source over host generators, one of them per run, seeded by the host's policy when the program does not seed it."""

from __future__ import annotations

import math
import operator
import random
from typing import Any, Final

from monty.runtime.guards.sizes import bound_memory
from monty.runtime.guards.tables import type_name
from monty.runtime.state import current
from monty.runtime.surface import HostType, Module, Prelude
from monty.runtime.values import GuestType

SEEDS: Final = (type(None), int, float, str, bytes, bytearray)
DISTRIBUTIONS: Final = frozenset(
    "triangular normalvariate gauss lognormvariate expovariate vonmisesvariate gammavariate betavariate paretovariate weibullvariate".split()
)


def new(seed: Any) -> random.Random:
    """A generator. Without a seed it takes one from the run, so that a seeded run is the same each time."""
    made = random.Random()
    made.seed(entropy() if seed is None else seed)
    return made


def entropy() -> int:
    """A seed by the host's policy: from the run's own generator, which the host may have seeded."""
    state = current()
    if state.random is None:
        state.random = random.Random()
    return state.random.getrandbits(256)


def checked_seed(seed: Any) -> Any:
    """A seed that the host's generator takes. Raises `TypeError` as CPython does."""
    if type(seed) not in SEEDS:
        raise TypeError("The only supported seed types are: None,\nint, float, str, bytes, and bytearray.")
    return seed


def reseed(generator: random.Random, seed: Any, version: Any) -> None:
    """`seed(a)`."""
    generator.seed(entropy() if seed is None else seed, version=2 if version != 1 else 1)


def bits(generator: random.Random, count: Any) -> int:
    """`getrandbits(k)`."""
    count = operator.index(count)
    bound_memory(max(count, 0) // 8, f"getrandbits({count})")
    return generator.getrandbits(count)


def below(generator: random.Random, bound: int) -> int:
    """A number from 0 to `bound` - 1, drawn as CPython draws it."""
    width = bound.bit_length()
    drawn = generator.getrandbits(width)
    while drawn >= bound:
        drawn = generator.getrandbits(width)
    return drawn


def empty_range(start: Any, stop: Any, step: Any = None) -> str:
    """CPython's message for a range without numbers, which changed in 3.12."""
    if start is None:
        return "empty range for randrange()"
    if step is None:
        import sys

        if sys.version_info >= (3, 12):
            return f"empty range in randrange({start}, {stop})"
        return f"empty range for randrange() ({start}, {stop}, {stop - start})"
    return "empty range for randrange()" if step is None else f"empty range in randrange({start}, {stop}, {step})"


def is_sequence(value: Any) -> bool:
    """Whether `sample` takes the value."""
    return isinstance(value, list | tuple | str | range | bytes | bytearray) or (
        issubclass(type(type(value)), GuestType)
        and hasattr(type(value), "__getitem__")
        and hasattr(type(value), "__len__")
        and not isinstance(value, dict)
    )


def pool_is_better(count: int, size: int) -> bool:
    """Whether `sample` draws from a pool or remembers what it has drawn: decides which numbers a seed gives."""
    setsize = 21
    if size > 5:
        setsize += int(4 ** math.ceil(math.log(size * 3, 4)))
    return count <= setsize


def floor(generator: random.Random, count: int) -> int:
    """An index as `choices` draws it."""
    return math.floor(generator.random() * (count + 0.0))


def call(generator: random.Random, name: str, arguments: tuple[Any, ...]) -> Any:
    """A distribution, of plain numbers."""
    assert name in DISTRIBUTIONS
    for value in arguments:
        if value is not None and not isinstance(value, int | float):
            raise TypeError(f"must be real number, not {type_name(value)}")
    return getattr(generator, name)(*arguments)


def set_state(generator: random.Random, state: Any) -> None:
    """`setstate(...)` of what `getstate()` gave."""
    if type(state) is not tuple or len(state) != 3:
        raise ValueError("state must be a tuple of three")
    generator.setstate(state)


def from_state(state: Any) -> random.Random:
    """A generator in a state."""
    made = random.Random()
    made.setstate(state)
    return made


GENERATOR: Final = HostType(random.Random, "Generator", "random", {})
STATES: Final[dict[type, Any]] = {random.Random: (random.Random.getstate, from_state)}
GUARDS: Final[dict[str, Any]] = {
    "@random_new": new, "@random_seed": checked_seed, "@random_reseed": reseed, "@random_state": random.Random.getstate,
    "@random_set_state": set_state, "@random_random": random.Random.random, "@random_bits": bits, "@random_below": below,
    "@random_index": operator.index, "@random_empty_range": empty_range, "@random_is_sequence": is_sequence,
    "@random_pool_is_better": pool_is_better, "@random_floor": floor, "@random_call": call,
}  # fmt: skip
NAMES: Final = """
    Random SystemRandom betavariate choice choices expovariate gammavariate gauss getrandbits getstate lognormvariate normalvariate paretovariate randbytes
    randint random randrange sample seed setstate shuffle triangular uniform vonmisesvariate weibullvariate
""".split()
MODULE: Final = Module("random", {name: Prelude(name) for name in NAMES}, types=(GENERATOR,), prelude="random")
