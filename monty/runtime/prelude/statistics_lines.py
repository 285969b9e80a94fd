"""`statistics.linear_regression`: apart, since its result is a named tuple."""

from collections import namedtuple as _namedtuple

LinearRegression = _namedtuple("LinearRegression", ("slope", "intercept"))


def linear_regression(x, y, /, *, proportional=False):
    n = len(x)
    if len(y) != n:
        raise StatisticsError("linear regression requires that both inputs have same number of data points")
    if n < 2:
        raise StatisticsError("linear regression requires at least two data points")
    if not proportional:
        xbar = _math.fsum(x) / n
        ybar = _math.fsum(y) / n
        sxy = _products([a - xbar for a in x], [b - ybar for b in y])
        sxx = _products([a - xbar for a in x], [a - xbar for a in x])
    else:
        sxy = _products(x, y) + 0.0
        sxx = _products(x, x)
    if not sxx:
        raise StatisticsError("x is constant")
    slope = sxy / sxx
    return LinearRegression(slope=slope, intercept=0.0 if proportional else ybar - slope * xbar)
