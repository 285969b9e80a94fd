"""`statistics`: sums are exact ratios of ints, so that the result is rounded once."""

from fractions import Fraction as _Fraction
import math as _math


class StatisticsError(ValueError):
    pass


def _ratio(x):
    """The exact ratio of a number; its denominator is None for what is infinite or no number."""
    try:
        return x.as_integer_ratio()
    except AttributeError:
        pass
    except (OverflowError, ValueError):
        return (x, None)
    raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")


def _coerce(first, second):
    if first is second or second is int or second is bool:
        return first
    if first is int:
        return second
    if issubclass(second, first):
        return second
    if issubclass(first, second) or issubclass(second, int):
        return first
    if issubclass(first, int):
        return second
    if issubclass(first, _Fraction) and issubclass(second, float):
        return second
    if issubclass(first, float) and issubclass(second, _Fraction):
        return first
    raise TypeError(f"don't know how to coerce {first.__name__} and {second.__name__}")


def _sums(data, squares):
    """The type of the result, the exact sum, the exact sum of squares if wanted, and how many values there are."""
    kinds = {}
    count = 0
    sums = {}
    square_sums = {}
    last = None
    for x in data:
        if type(x) is not last:
            last = type(x)
            kinds[last] = None
        count += 1
        above, below = _ratio(x)
        sums[below] = sums.get(below, 0) + above
        if squares:
            square_sums[below] = square_sums.get(below, 0) + above * above
    total, squared = _total(sums, 1), _total(square_sums, 2)
    kind = int
    for one in kinds:
        kind = _coerce(kind, one)
    return (kind, total, squared, count)


def _total(sums, power):
    if None in sums:
        return sums[None]
    return sum([_Fraction(above, below**power) for below, above in sums.items()], _Fraction(0))


def _convert(value, kind):
    if type(value) is kind:
        return value
    if not isinstance(value, _Fraction):
        return value
    if issubclass(kind, int) and value.denominator != 1:
        kind = float
    if kind.__name__ == "Decimal":
        return kind(value.numerator) / value.denominator
    return kind(value)


def _number_of(value):
    return value if isinstance(value, _Fraction) else float(value)


def mean(data):
    kind, total, _, n = _sums(data, False)
    if n < 1:
        raise StatisticsError("mean requires at least one data point")
    return _convert(total / n, kind)


def fmean(data, weights=None):
    values = list(data)
    n = len(values)
    if weights is None:
        if not n:
            raise StatisticsError("fmean requires at least one data point")
        return _math.fsum(values) / n
    weights = list(weights)
    if len(weights) != n:
        raise StatisticsError("data and weights must be the same length")
    above = _math.fsum([x * w for x, w in zip(values, weights)])
    below = _math.fsum(weights)
    if not below:
        raise StatisticsError("sum of weights must be non-zero")
    return above / below


def geometric_mean(data):
    values = list(data)
    if at_version() < (3, 12):
        try:
            return _math.exp(fmean([_math.log(x) for x in values]))
        except ValueError:
            raise StatisticsError("geometric mean requires a non-empty dataset containing positive numbers") from None
    logs = []
    zero = False
    for x in values:
        if x > 0.0 or x != x:
            logs.append(_math.log(x))
        elif x == 0.0:
            zero = True
        else:
            raise StatisticsError("No negative inputs allowed", x)
    if not values:
        raise StatisticsError("Must have a non-empty dataset")
    if zero:
        return _math.nan if _math.nan in logs else 0.0
    return _math.exp(_math.fsum(logs) / len(values))


def harmonic_mean(data, weights=None):
    values = list(data)
    message = "harmonic mean does not support negative values"
    n = len(values)
    if n < 1:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if n == 1 and weights is None:
        if not isinstance(values[0], (int, float, _Fraction)) and type(values[0]).__name__ != "Decimal":
            raise TypeError("unsupported type")
        if values[0] < 0:
            raise StatisticsError(message)
        return values[0]
    if weights is None:
        weights = [1] * n
        total_weight = n
    else:
        weights = list(weights)
        if len(weights) != n:
            raise StatisticsError("Number of weights does not match data size")
        for w in weights:
            if w < 0:
                raise StatisticsError(message)
        total_weight = _sums(weights, False)[1]
    for x in values:
        if x < 0:
            raise StatisticsError(message)
    try:
        kind, total, _, _ = _sums([w / x if w else 0 for w, x in zip(weights, values)], False)
    except ZeroDivisionError:
        return 0
    if total <= 0:
        raise StatisticsError("Weighted sum must be positive")
    return _convert(total_weight / total, kind)


def median(data):
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError("no median for empty data")
    if n % 2 == 1:
        return data[n // 2]
    return (data[n // 2 - 1] + data[n // 2]) / 2


def median_low(data):
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError("no median for empty data")
    return data[(n - 1) // 2]


def median_high(data):
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError("no median for empty data")
    return data[n // 2]


def median_grouped(data, interval=1):
    data = sorted(data)
    n = len(data)
    if not n:
        raise StatisticsError("no median for empty data")
    x = data[n // 2]
    below = len([value for value in data if value < x])
    same = len([value for value in data if value == x])
    interval = float(interval)
    x = float(x)
    return x - interval / 2.0 + interval * (n / 2 - below) / same


def _counts(data):
    counts = {}
    for value in data:
        counts[value] = counts.get(value, 0) + 1
    return counts


def mode(data):
    counts = _counts(data)
    if not counts:
        raise StatisticsError("no mode for empty data")
    return max(counts, key=counts.get)


def multimode(data):
    counts = _counts(data)
    if not counts:
        return []
    most = max(counts.values())
    return [value for value, count in counts.items() if count == most]


def quantiles(data, *, n=4, method="exclusive"):
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    size = len(data)
    if size < 2:
        if at_version() >= (3, 13) and size == 1:
            return data * (n - 1)
        raise StatisticsError(
            "must have at least one data point" if at_version() >= (3, 13) else "must have at least two data points"
        )
    if method == "inclusive":
        m = size - 1
        result = []
        for i in range(1, n):
            j, delta = divmod(i * m, n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return result
    if method == "exclusive":
        m = size + 1
        result = []
        for i in range(1, n):
            j = i * m // n
            j = 1 if j < 1 else size - 1 if j > size - 1 else j
            delta = i * m - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
        return result
    raise ValueError(f"Unknown method: {method!r}")


def _squares(data, centre):
    """The type, the exact sum of squared deviations, and how many values there are."""
    data = list(data)
    if centre is not None:
        kind, total, _, n = _sums([(x - centre) * (x - centre) for x in data], False)
        return (kind, total, n)
    kind, sx, sxx, n = _sums(data, True)
    if n == 0:
        return (kind, _Fraction(0), 0)
    if not isinstance(sx, _Fraction):
        return (kind, _math.nan, n)
    return (kind, (n * sxx - sx * sx) / n, n)


def variance(data, xbar=None):
    kind, total, n = _squares(data, xbar)
    if n < 2:
        raise StatisticsError("variance requires at least two data points")
    return _convert(total / (n - 1), kind)


def pvariance(data, mu=None):
    kind, total, n = _squares(data, mu)
    if n < 1:
        raise StatisticsError("pvariance requires at least one data point")
    return _convert(total / n, kind)


def _root(value, kind):
    if not isinstance(value, _Fraction):
        return value
    if kind.__name__ == "Decimal":
        return (kind(value.numerator) / kind(value.denominator)).sqrt()
    return at_statistics_root(value.numerator, value.denominator) if value else 0.0


def stdev(data, xbar=None):
    kind, total, n = _squares(data, xbar)
    if n < 2:
        raise StatisticsError("stdev requires at least two data points")
    return _root(total / (n - 1), kind)


def pstdev(data, mu=None):
    kind, total, n = _squares(data, mu)
    if n < 1:
        raise StatisticsError("pstdev requires at least one data point")
    return _root(total / n, kind)


def _products(x, y):
    if at_version() >= (3, 12):
        return _math.sumprod(x, y)
    return _math.fsum([a * b for a, b in zip(x, y)])


def covariance(x, y, /):
    n = len(x)
    if len(y) != n:
        raise StatisticsError("covariance requires that both inputs have same number of data points")
    if n < 2:
        raise StatisticsError("covariance requires at least two data points")
    xbar = _math.fsum(x) / n
    ybar = _math.fsum(y) / n
    return _products([a - xbar for a in x], [b - ybar for b in y]) / (n - 1)


def _ranks(values):
    ordered = sorted([(value, place) for place, value in enumerate(values)])
    ranks = [0.0] * len(ordered)
    first = 0
    while first < len(ordered):
        last = first
        while last < len(ordered) and ordered[last][0] == ordered[first][0]:
            last += 1
        for index in range(first, last):
            ranks[ordered[index][1]] = (first + last + 1) / 2 - (len(ordered) + 1) / 2
        first = last
    return ranks


def correlation(x, y, /, *, method="linear"):
    n = len(x)
    if len(y) != n:
        raise StatisticsError("correlation requires that both inputs have same number of data points")
    if n < 2:
        raise StatisticsError("correlation requires at least two data points")
    if method not in ("linear", "ranked"):
        raise ValueError(f"Unknown method: {method!r}")
    if method == "ranked":
        x = _ranks(x)
        y = _ranks(y)
    else:
        xbar = _math.fsum(x) / n
        ybar = _math.fsum(y) / n
        x = [a - xbar for a in x]
        y = [b - ybar for b in y]
    sxy = _products(x, y)
    sxx = _products(x, x)
    syy = _products(y, y)
    if not sxx * syy:
        raise StatisticsError("at least one of the inputs is constant")
    return sxy / _math.sqrt(sxx * syy)


class NormalDist:
    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError("sigma must be non-negative")
        self._mu = float(mu)
        self._sigma = float(sigma)

    @classmethod
    def from_samples(cls, data):
        data = list(data)
        return cls(mean(data), stdev(data))

    def samples(self, n, *, seed=None):
        import random

        source = random if seed is None else random.Random(seed)
        if at_version() >= (3, 13):
            return [self.inv_cdf(source.random()) for _ in range(n)]
        return [source.gauss(self._mu, self._sigma) for _ in range(n)]

    def pdf(self, x):
        variance = self._sigma * self._sigma
        if not variance:
            raise StatisticsError("pdf() not defined when sigma is zero")
        diff = x - self._mu
        return _math.exp(diff * diff / (-2.0 * variance)) / _math.sqrt(_math.tau * variance)

    def cdf(self, x):
        if not self._sigma:
            raise StatisticsError("cdf() not defined when sigma is zero")
        return 0.5 * (1.0 + _math.erf((x - self._mu) / (self._sigma * _math.sqrt(2.0))))

    def inv_cdf(self, p):
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError("p must be in the range 0.0 < p < 1.0")
        return at_statistics_inverse(p) * self._sigma + self._mu

    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        if not isinstance(other, NormalDist):
            raise TypeError("Expected another NormalDist instance")
        a, b = self, other
        if (b._sigma, b._mu) < (a._sigma, a._mu):
            a, b = b, a
        va, vb = a.variance, b.variance
        if not va or not vb:
            raise StatisticsError("overlap() not defined when sigma is zero")
        dv = vb - va
        dm = abs(b._mu - a._mu)
        if not dv:
            return 1.0 - _math.erf(dm / (2.0 * a._sigma * _math.sqrt(2.0)))
        first = a._mu * vb - b._mu * va
        second = a._sigma * b._sigma * _math.sqrt(dm * dm + dv * _math.log(vb / va))
        x1 = (first + second) / dv
        x2 = (first - second) / dv
        return 1.0 - (abs(b.cdf(x1) - a.cdf(x1)) + abs(b.cdf(x2) - a.cdf(x2)))

    def zscore(self, x):
        if not self._sigma:
            raise StatisticsError("zscore() not defined when sigma is zero")
        return (x - self._mu) / self._sigma

    @property
    def mean(self):
        return self._mu

    @property
    def median(self):
        return self._mu

    @property
    def mode(self):
        return self._mu

    @property
    def stdev(self):
        return self._sigma

    @property
    def variance(self):
        return self._sigma * self._sigma

    def __add__(x1, x2):
        if isinstance(x2, NormalDist):
            return NormalDist(x1._mu + x2._mu, _math.hypot(x1._sigma, x2._sigma))
        return NormalDist(x1._mu + x2, x1._sigma)

    def __sub__(x1, x2):
        if isinstance(x2, NormalDist):
            return NormalDist(x1._mu - x2._mu, _math.hypot(x1._sigma, x2._sigma))
        return NormalDist(x1._mu - x2, x1._sigma)

    def __mul__(x1, x2):
        return NormalDist(x1._mu * x2, x1._sigma * _math.fabs(x2))

    def __truediv__(x1, x2):
        return NormalDist(x1._mu / x2, x1._sigma / _math.fabs(x2))

    def __pos__(x1):
        return NormalDist(x1._mu, x1._sigma)

    def __neg__(x1):
        return NormalDist(-x1._mu, x1._sigma)

    __radd__ = __add__

    def __rsub__(x1, x2):
        return -(x1 - x2)

    __rmul__ = __mul__

    def __eq__(x1, x2):
        if not isinstance(x2, NormalDist):
            return NotImplemented
        return x1._mu == x2._mu and x1._sigma == x2._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f"{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})"
