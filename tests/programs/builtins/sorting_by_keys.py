import random
random.seed(1)
class P:
    def __init__(s,v,n): s.v=v; s.n=n
    def __lt__(s,o): return s.v<o.v
    def __repr__(s): return f"P{s.v}{s.n}"
xs=[P(random.randrange(5),i) for i in range(40)]
print(sorted(xs), sorted(xs,reverse=True), sorted(xs,key=lambda p:p.v), sorted(xs,key=lambda p:-p.v,reverse=True))
#> [P02, P04, P010, P012, P016, P021, P023, P024, P025, P027, P031, P10, P19, P119, P129, P133, P137, P139, P23, P218, P222, P238, P35, P36, P37, P38, P311, P313, P314, P317, P328, P330, P334, P335, P41, P415, P420, P426, P432, P436] [P41, P415, P420, P426, P432, P436, P35, P36, P37, P38, P311, P313, P314, P317, P328, P330, P334, P335, P23, P218, P222, P238, P10, P19, P119, P129, P133, P137, P139, P02, P04, P010, P012, P016, P021, P023, P024, P025, P027, P031] [P02, P04, P010, P012, P016, P021, P023, P024, P025, P027, P031, P10, P19, P119, P129, P133, P137, P139, P23, P218, P222, P238, P35, P36, P37, P38, P311, P313, P314, P317, P328, P330, P334, P335, P41, P415, P420, P426, P432, P436] [P02, P04, P010, P012, P016, P021, P023, P024, P025, P027, P031, P10, P19, P119, P129, P133, P137, P139, P23, P218, P222, P238, P35, P36, P37, P38, P311, P313, P314, P317, P328, P330, P334, P335, P41, P415, P420, P426, P432, P436]
ys=list(xs); ys.sort(); print(ys); ys.sort(key=lambda p:(p.v,-p.n),reverse=True); print(ys)
#> [P02, P04, P010, P012, P016, P021, P023, P024, P025, P027, P031, P10, P19, P119, P129, P133, P137, P139, P23, P218, P222, P238, P35, P36, P37, P38, P311, P313, P314, P317, P328, P330, P334, P335, P41, P415, P420, P426, P432, P436]
#> [P41, P415, P420, P426, P432, P436, P35, P36, P37, P38, P311, P313, P314, P317, P328, P330, P334, P335, P23, P218, P222, P238, P10, P19, P119, P129, P133, P137, P139, P02, P04, P010, P012, P016, P021, P023, P024, P025, P027, P031]
print(sorted("bca",key=str.upper), sorted([3,1,2],key=None), sorted({"b":1,"a":2}.items(), key=lambda kv: kv[1]))
#> ['a', 'b', 'c'] [1, 2, 3] [('b', 1), ('a', 2)]
z=[3,1,2]
def bad(v): z.append(1); return v
try: z.sort(key=bad)
except ValueError as e: print(e, z)
#> list modified during sort [1, 2, 3]
def boom(v): raise KeyError(v)
z=[3,1]
try: z.sort(key=boom)
except KeyError as e: print(e,z)
#> 3 [3, 1]
try: sorted([1,"a"])
except TypeError as e: print(e)
#> '<' not supported between instances of 'str' and 'int'
try: sorted([1,2],key=lambda v: None)
except TypeError as e: print(e)
#> '<' not supported between instances of 'NoneType' and 'NoneType'
print(sorted([float('nan'),1.0,0.5])[1:], sorted([(1,'b'),(1,'a')]), sorted([[2],[1]]))
#> [0.5, 1.0] [(1, 'a'), (1, 'b')] [[1], [2]]
