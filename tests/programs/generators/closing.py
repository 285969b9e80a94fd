def gen(n):
    try:
        for i in range(n):
            yield i
    finally:
        print("cleanup", n)
def consume(n):
    for x in gen(n):
        if x == 1: raise ValueError("x")
try:
    consume(3)
except ValueError:
    print("caught")
#> cleanup 3
#> caught
print("after")
#> after
try:
    for x in gen(4):
        if x == 1: raise ValueError("x")
except ValueError:
    print("caught 2")
#> cleanup 4
#> caught 2
print("after 2")
#> after 2
def both():
    try:
        for x in gen(5):
            for y in gen(6):
                raise KeyError(y)
    except KeyError as e:
        print("caught 3", e)
    print("end")
both()
#> cleanup 6
#> cleanup 5
#> caught 3 0
#> end
g = gen(7)
next(g)
g = None
#> cleanup 7
print("rebound")
#> rebound
g = gen(8)
print(next(g))
#> 0
del g
#> cleanup 8
print("deleted")
#> deleted
g = gen(9)
next(g)
g.close()
#> cleanup 9
print("closed")
#> closed
for x in gen(10):
    break
#> cleanup 10
print("broke")
#> broke
def first(n):
    for x in gen(n):
        return x
print(first(11))
#> cleanup 11
#> 0
print(next(gen(12)))
#> cleanup 12
#> 0
print("temp")
#> temp
a, *b = gen(2)
#> cleanup 2
g = gen(13)
print(next(g), next(g))
#> 0 1
def inner():
    yield 1
    return "r"
def outer():
    try:
        r = yield from inner()
        print(r)
        yield 2
    finally:
        print("outer done")
o = outer()
print(next(o), next(o), sum(x for x in [1]))
#> r
#> 1 2 1
o = 5
#> outer done
print("o gone")
#> o gone
h = gen(14)
try:
    next(h)
    h.throw(ValueError("boom"))
except ValueError as e:
    print("thrown", e)
#> cleanup 14
#> thrown boom
h = gen(15)
print(next(h), h.send(None))
#> 0 1
del h
#> cleanup 15
print("h gone")
#> h gone
print("end")
#> end
def accumulate():
    total = 0
    while True:
        try:
            v = yield total
            total += v
        except ValueError as e:
            print("bad", e)
            yield -1
        finally:
            print("f")
acc = accumulate()
next(acc)
print(acc.send(5), acc.throw(ValueError("q")), acc.send(3))
#> f
#> bad q
#> f
#> 5 -1 5
acc.close()
#> f
