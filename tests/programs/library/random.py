# A seeded generator gives CPython's own sequence, for every method.
import random
r = random.Random(42)
print(r.random(), r.randint(1, 6), r.randrange(0, 100, 5), r.choice("abcdef"), r.uniform(1, 2), r.sample(range(100), 4), r.choices("abc", k=5), r.choices([1, 2], weights=[9, 1], k=4))
#> 0.6394267984578837 1 40 b 1.2232107381488229 [94, 13, 86, 69] ['a', 'b', 'a', 'a', 'b'] [1, 1, 1, 1]
xs = list(range(8))
r.shuffle(xs)
draws = [r.gauss(0, 1), r.normalvariate(10, 2), r.expovariate(1), r.triangular(0, 1, 0.5), r.betavariate(1, 2), r.paretovariate(3), r.lognormvariate(0, 1), r.vonmisesvariate(0, 4), r.weibullvariate(1, 2), r.gammavariate(2, 1)]
print(xs, [round(x, 10) for x in draws], r.getrandbits(40), r.randbytes(4))
#> [5, 1, 6, 0, 2, 4, 7, 3] [-0.3122773171, 12.3646526159, 0.0973326513, 0.2199049531, 0.424420207, 1.5466842976, 10.0923197161, 0.3343146619, 0.9816802968, 0.9887187189] 936645574449 b'\xf8.\x98;'
# ---
# The module's functions share one generator; seeding again starts again; states can be kept.
import random
random.seed(7)
first = [random.random(), random.randint(0, 9), random.choice([1, 2, 3])]
random.seed(7)
print(first == [random.random(), random.randint(0, 9), random.choice([1, 2, 3])], first)
#> True [0.32383276483316237, 2, 2]
state = random.getstate()
a = [random.random() for _ in range(3)]
random.setstate(state)
print(a == [random.random() for _ in range(3)])
#> True
for seed in ("text", b"bytes", 1.5, -3, 2**70):
    print(seed, random.Random(seed).randint(0, 10**6))
#> text 913473
#> b'bytes' 388766
#> 1.5 578566
#> -3 249523
#> 1180591620717411303424 244096
# ---
# Errors of arguments.
import random
r = random.Random(1)
for f in (lambda: r.choice([]), lambda: r.sample([1], 2), lambda: r.choices([], k=1), lambda: r.choices([1], weights=[1, 2]), lambda: r.sample({1, 2}, 1), lambda: r.shuffle("abc")):
    try:
        print(f())
    except (IndexError, ValueError, TypeError) as e:
        print(type(e).__name__, str(e).split("(")[0].split(" in ")[0])
#> IndexError Cannot choose from an empty sequence
#> ValueError Sample larger than population or is negative
#> IndexError list index out of range
#> ValueError The number of weights does not match the population
#> TypeError Population must be a sequence.  For dicts or sets, use sorted
#> TypeError 'str' object does not support item assignment
