"""`random`, as guest source over a generator of the host's own algorithm: the same seed gives the same numbers as CPython."""

from itertools import accumulate as _accumulate
from bisect import bisect as _bisect


class Random:
    def __init__(self, x=None):
        self._generator = at_random_new(at_random_seed(x))
        self.gauss_next = None

    def seed(self, a=None, version=2):
        at_random_reseed(self._generator, at_random_seed(a), version)
        self.gauss_next = None

    def getstate(self):
        return at_random_state(self._generator)

    def setstate(self, state):
        at_random_set_state(self._generator, state)

    def random(self):
        return at_random_random(self._generator)

    def getrandbits(self, k, /):
        return at_random_bits(self._generator, k)

    def randbytes(self, n):
        return at_random_bits(self._generator, n * 8).to_bytes(n, "little")

    def _randbelow(self, n):
        return at_random_below(self._generator, n)

    def randrange(self, start, stop=None, step=1):
        start = at_random_index(start)
        if stop is None:
            if step != 1:
                raise TypeError("Missing a non-None stop argument")
            if start > 0:
                return self._randbelow(start)
            raise ValueError(at_random_empty_range(None, None))
        stop = at_random_index(stop)
        step = at_random_index(step)
        width = stop - start
        if step == 1:
            if width > 0:
                return start + self._randbelow(width)
            raise ValueError(at_random_empty_range(start, stop))
        if step > 0:
            count = (width + step - 1) // step
        elif step < 0:
            count = (width + step + 1) // step
        else:
            raise ValueError("zero step for randrange()")
        if count <= 0:
            raise ValueError(at_random_empty_range(start, stop, step))
        return start + step * self._randbelow(count)

    def randint(self, a, b):
        return self.randrange(a, b + 1)

    def choice(self, seq):
        if not len(seq):
            raise IndexError("Cannot choose from an empty sequence")
        return seq[self._randbelow(len(seq))]

    def shuffle(self, x):
        for i in reversed(range(1, len(x))):
            j = self._randbelow(i + 1)
            x[i], x[j] = x[j], x[i]

    def sample(self, population, k, *, counts=None):
        if not at_random_is_sequence(population):
            raise TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
        n = len(population)
        if counts is not None:
            sums = list(_accumulate(counts))
            if len(sums) != n:
                raise ValueError("The number of counts does not match the population")
            total = sums.pop()
            if not isinstance(total, int):
                raise TypeError("Counts must be integers")
            if total <= 0:
                raise ValueError("Total of counts must be greater than zero")
            return [population[_bisect(sums, s)] for s in self.sample(range(total), k=k)]
        if not 0 <= k <= n:
            raise ValueError("Sample larger than population or is negative")
        if at_random_pool_is_better(n, k):
            pool = list(population)
            result = []
            for i in range(k):
                j = self._randbelow(n - i)
                result.append(pool[j])
                pool[j] = pool[n - i - 1]
            return result
        result = []
        selected = set()
        for _ in range(k):
            j = self._randbelow(n)
            while j in selected:
                j = self._randbelow(n)
            selected.add(j)
            result.append(population[j])
        return result

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        n = len(population)
        if cum_weights is None:
            if weights is None:
                return [population[at_random_floor(self._generator, n)] for _ in range(k)]
            if isinstance(weights, int):
                raise TypeError(f"The number of choices must be a keyword argument: k={weights!r}")
            cum_weights = list(_accumulate(weights))
        elif weights is not None:
            raise TypeError("Cannot specify both weights and cumulative weights")
        if len(cum_weights) != n:
            raise ValueError("The number of weights does not match the population")
        total = cum_weights[-1] + 0.0
        if total <= 0.0:
            raise ValueError("Total of weights must be greater than zero")
        return [population[_bisect(cum_weights, self.random() * total, 0, n - 1)] for _ in range(k)]

    def uniform(self, a, b):
        return a + (b - a) * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        return at_random_call(self._generator, "triangular", (low, high, mode))

    def normalvariate(self, mu=0.0, sigma=1.0):
        return at_random_call(self._generator, "normalvariate", (mu, sigma))

    def gauss(self, mu=0.0, sigma=1.0):
        return at_random_call(self._generator, "gauss", (mu, sigma))

    def lognormvariate(self, mu, sigma):
        return at_random_call(self._generator, "lognormvariate", (mu, sigma))

    def expovariate(self, lambd=1.0):
        return at_random_call(self._generator, "expovariate", (lambd,))

    def vonmisesvariate(self, mu, kappa):
        return at_random_call(self._generator, "vonmisesvariate", (mu, kappa))

    def gammavariate(self, alpha, beta):
        return at_random_call(self._generator, "gammavariate", (alpha, beta))

    def betavariate(self, alpha, beta):
        return at_random_call(self._generator, "betavariate", (alpha, beta))

    def paretovariate(self, alpha):
        return at_random_call(self._generator, "paretovariate", (alpha,))

    def weibullvariate(self, alpha, beta):
        return at_random_call(self._generator, "weibullvariate", (alpha, beta))


class SystemRandom(Random):
    def seed(self, *args, **kwds):
        return None

    def getstate(self):
        raise NotImplementedError("System entropy source does not have state.")

    def setstate(self, state):
        raise NotImplementedError("System entropy source does not have state.")


_inst = Random()
seed = _inst.seed
getstate = _inst.getstate
setstate = _inst.setstate
random = _inst.random
getrandbits = _inst.getrandbits
randbytes = _inst.randbytes
randrange = _inst.randrange
randint = _inst.randint
choice = _inst.choice
shuffle = _inst.shuffle
sample = _inst.sample
choices = _inst.choices
uniform = _inst.uniform
triangular = _inst.triangular
normalvariate = _inst.normalvariate
gauss = _inst.gauss
lognormvariate = _inst.lognormvariate
expovariate = _inst.expovariate
vonmisesvariate = _inst.vonmisesvariate
gammavariate = _inst.gammavariate
betavariate = _inst.betavariate
paretovariate = _inst.paretovariate
weibullvariate = _inst.weibullvariate
