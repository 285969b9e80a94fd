# Averages, spreads and relations, exact where the data are.
import random
import statistics as st
from fractions import Fraction

data = [2.5, 3.25, 5.5, 11.5, 11.5]
ints = [2, 4, 4, 4, 5, 5, 7, 9]
print(st.mean(data), st.mean(ints), st.mean([1, 2]), st.mean([Fraction(1, 2), 1]), st.mean([0.1] * 7), st.mean(iter([True, False])), st.fmean(ints), st.fmean([1, 2], weights=[3, 1]))
#> 6.85 5 1.5 3/4 0.1 0.5 5.0 1.25
print(st.median([]) if False else st.median(ints), st.median_low(ints), st.median_high(ints), st.median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5]), st.mode("aabbb"), st.multimode("aabb"), st.multimode(""))
#> 4.5 4 5 3.7 b ['a', 'b'] []
print(st.pvariance(data), st.variance(data), st.stdev(data), st.pstdev(data), st.variance(ints), st.pstdev(ints), st.stdev([1, 1]), st.variance([Fraction(1, 3), Fraction(1, 2)]), st.pvariance(data, mu=3), st.stdev([1e200, 2e200]))
#> 15.39 19.2375 4.386057455164034 3.9230090491866063 4.571428571428571 2.0 0.0 1/72 30.2125 7.071067811865475e+199
print(st.geometric_mean([54, 24, 36]), st.harmonic_mean([40, 60]), st.harmonic_mean([40, 60], weights=[5, 30]), st.harmonic_mean([0, 1]), st.quantiles(range(1, 11)), st.quantiles(data, n=10, method="inclusive"))
#> 36.000000000000014 48.0 56.0 0 [2.75, 5.5, 8.25] [2.8, 3.1, 3.7, 4.6, 5.5, 7.9, 10.3, 11.5, 11.5]
x, y = [1, 2, 3, 4, 5], [2, 4.5, 6, 8, 11]
print(round(st.covariance(x, y), 12), round(st.correlation(x, y), 12), st.linear_regression(x, y), st.linear_regression(x, y, proportional=True).slope)
#> 5.375 0.99383785157 LinearRegression(slope=2.15, intercept=-0.14999999999999947) 2.109090909090909
random.seed(3)
values = [random.gauss(10, 3) for _ in range(200)]
print(st.mean(values), st.stdev(values), st.pvariance(values), st.fmean(values))
#> 9.573148205708335 3.0259177656656564 9.110397432948183 9.573148205708335
n = st.NormalDist(100, 15)
print(n, n.mean, n.stdev, n.variance, n.pdf(110), n.cdf(120), n.inv_cdf(0.9), n.quantiles(4), n.zscore(130), n + 5, n * 2, n - st.NormalDist(1, 2), -n, n == st.NormalDist(100, 15), round(n.overlap(st.NormalDist(110, 15)), 12), round(n.overlap(st.NormalDist(110, 10)), 10))
#> NormalDist(mu=100.0, sigma=15.0) 100.0 15.0 225.0 0.02129653370149015 0.9087887802741321 119.22327348316901 [89.88265374705878, 100.0, 110.11734625294122] 2.0 NormalDist(mu=105.0, sigma=15.0) NormalDist(mu=200.0, sigma=30.0) NormalDist(mu=99.0, sigma=15.132745950421556) NormalDist(mu=-100.0, sigma=15.0) True 0.738882680364 0.653876916
print(st.NormalDist.from_samples([1, 2, 3, 4]), st.StatisticsError.__mro__[1], st.mean([float("inf"), 1]))
#> NormalDist(mu=2.5, sigma=1.2909944487358056) <class 'ValueError'> inf
for attempt in (
    lambda: st.mean([]),
    lambda: st.median([]),
    lambda: st.mode([]),
    lambda: st.stdev([1]),
    lambda: st.pvariance([]),
    lambda: st.mean(["a"]),
    lambda: st.fmean([]),
    lambda: st.harmonic_mean([-1, 2]),
    lambda: st.covariance([1], [1]),
    lambda: st.correlation([1, 1], [1, 2]),
    lambda: st.linear_regression([1, 1], [2, 3]),
    lambda: st.quantiles([1, 2], n=0),
    lambda: st.NormalDist(1, -1),
    lambda: n.inv_cdf(2),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
#> StatisticsError mean requires at least one data point
#> StatisticsError no median for empty data
#> StatisticsError no mode for empty data
#> StatisticsError stdev requires at least two data points
#> StatisticsError pvariance requires at least one data point
#> TypeError can't convert type 'str' to numerator/denominator
#> StatisticsError fmean requires at least one data point
#> StatisticsError harmonic mean does not support negative values
#> StatisticsError covariance requires at least two data points
#> StatisticsError at least one of the inputs is constant
#> StatisticsError x is constant
#> StatisticsError n must be at least 1
#> StatisticsError sigma must be non-negative
#> StatisticsError p must be in the range 0.0 < p < 1.0
