def t(f,*a):
    try: print(repr(f(*a)))
    except Exception as e: print(type(e).__name__, e)
def k():
    print("k"); return 3
vals=[1,-5,2**40,2**70,1.5,True,"12","x",None,[1,2],(3,4),{"a":1},{1,2},b"ab",range(3),1j,float('inf')]
for v in vals:
    for f in (lambda v:str(v), lambda v:int(v), lambda v:float(v), lambda v:list(v), lambda v:tuple(v), lambda v:list(enumerate(v)), lambda v:round(v), lambda v:round(v,2), lambda v:round(v,-1), lambda v:isinstance(v,int), lambda v:isinstance(v,(int,str)), lambda v:isinstance(v,(list,dict)), lambda v:list(range(v))[:3] if not isinstance(v,int) or abs(v)<100 else 0, lambda v:list(zip(v,v)), lambda v: list(zip(v)), lambda v: list(zip([1,2],v)), lambda v: range(1,v) if not (isinstance(v,int) and v>2**62) else 0, lambda v: max(v,2), lambda v: min(1,v,3)):
        t(f,v)
#> '1'
#> 1
#> 1.0
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> 1
#> 1
#> 0
#> True
#> True
#> False
#> [0]
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> range(1, 1)
#> 2
#> 1
#> '-5'
#> -5
#> -5.0
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> -5
#> -5
#> 0
#> True
#> True
#> False
#> []
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> range(1, -5)
#> 2
#> -5
#> '1099511627776'
#> 1099511627776
#> 1099511627776.0
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> 1099511627776
#> 1099511627776
#> 1099511627780
#> True
#> True
#> False
#> 0
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> range(1, 1099511627776)
#> 1099511627776
#> 1
#> '1180591620717411303424'
#> 1180591620717411303424
#> 1.1805916207174113e+21
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> 1180591620717411303424
#> 1180591620717411303424
#> 1180591620717411303420
#> True
#> True
#> False
#> 0
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> 0
#> 1180591620717411303424
#> 1
#> '1.5'
#> 1
#> 1.5
#> TypeError 'float' object is not iterable
#> TypeError 'float' object is not iterable
#> TypeError 'float' object is not iterable
#> 2
#> 1.5
#> 0.0
#> False
#> False
#> False
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'float' object is not iterable
#> TypeError 'float' object is not iterable
#> TypeError 'float' object is not iterable
#> TypeError 'float' object cannot be interpreted as an integer
#> 2
#> 1
#> 'True'
#> 1
#> 1.0
#> TypeError 'bool' object is not iterable
#> TypeError 'bool' object is not iterable
#> TypeError 'bool' object is not iterable
#> 1
#> 1
#> 0
#> True
#> True
#> False
#> [0]
#> TypeError 'bool' object is not iterable
#> TypeError 'bool' object is not iterable
#> TypeError 'bool' object is not iterable
#> range(1, 1)
#> 2
#> 1
#> '12'
#> 12
#> 12.0
#> ['1', '2']
#> ('1', '2')
#> [(0, '1'), (1, '2')]
#> TypeError type str doesn't define __round__ method
#> TypeError type str doesn't define __round__ method
#> TypeError type str doesn't define __round__ method
#> False
#> True
#> False
#> TypeError 'str' object cannot be interpreted as an integer
#> [('1', '1'), ('2', '2')]
#> [('1',), ('2',)]
#> [(1, '1'), (2, '2')]
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError '>' not supported between instances of 'int' and 'str'
#> TypeError '<' not supported between instances of 'str' and 'int'
#> 'x'
#> ValueError invalid literal for int() with base 10: 'x'
#> ValueError could not convert string to float: 'x'
#> ['x']
#> ('x',)
#> [(0, 'x')]
#> TypeError type str doesn't define __round__ method
#> TypeError type str doesn't define __round__ method
#> TypeError type str doesn't define __round__ method
#> False
#> True
#> False
#> TypeError 'str' object cannot be interpreted as an integer
#> [('x', 'x')]
#> [('x',)]
#> [(1, 'x')]
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError '>' not supported between instances of 'int' and 'str'
#> TypeError '<' not supported between instances of 'str' and 'int'
#> 'None'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#> TypeError float() argument must be a string or a real number, not 'NoneType'
#> TypeError 'NoneType' object is not iterable
#> TypeError 'NoneType' object is not iterable
#> TypeError 'NoneType' object is not iterable
#> TypeError type NoneType doesn't define __round__ method
#> TypeError type NoneType doesn't define __round__ method
#> TypeError type NoneType doesn't define __round__ method
#> False
#> False
#> False
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError 'NoneType' object is not iterable
#> TypeError 'NoneType' object is not iterable
#> TypeError 'NoneType' object is not iterable
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError '>' not supported between instances of 'int' and 'NoneType'
#> TypeError '<' not supported between instances of 'NoneType' and 'int'
#> '[1, 2]'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
#> TypeError float() argument must be a string or a real number, not 'list'
#> [1, 2]
#> (1, 2)
#> [(0, 1), (1, 2)]
#> TypeError type list doesn't define __round__ method
#> TypeError type list doesn't define __round__ method
#> TypeError type list doesn't define __round__ method
#> False
#> False
#> True
#> TypeError 'list' object cannot be interpreted as an integer
#> [(1, 1), (2, 2)]
#> [(1,), (2,)]
#> [(1, 1), (2, 2)]
#> TypeError 'list' object cannot be interpreted as an integer
#> TypeError '>' not supported between instances of 'int' and 'list'
#> TypeError '<' not supported between instances of 'list' and 'int'
#> '(3, 4)'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'tuple'
#> TypeError float() argument must be a string or a real number, not 'tuple'
#> [3, 4]
#> (3, 4)
#> [(0, 3), (1, 4)]
#> TypeError type tuple doesn't define __round__ method
#> TypeError type tuple doesn't define __round__ method
#> TypeError type tuple doesn't define __round__ method
#> False
#> False
#> False
#> TypeError 'tuple' object cannot be interpreted as an integer
#> [(3, 3), (4, 4)]
#> [(3,), (4,)]
#> [(1, 3), (2, 4)]
#> TypeError 'tuple' object cannot be interpreted as an integer
#> TypeError '>' not supported between instances of 'int' and 'tuple'
#> TypeError '<' not supported between instances of 'tuple' and 'int'
#> "{'a': 1}"
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'dict'
#> TypeError float() argument must be a string or a real number, not 'dict'
#> ['a']
#> ('a',)
#> [(0, 'a')]
#> TypeError type dict doesn't define __round__ method
#> TypeError type dict doesn't define __round__ method
#> TypeError type dict doesn't define __round__ method
#> False
#> False
#> True
#> TypeError 'dict' object cannot be interpreted as an integer
#> [('a', 'a')]
#> [('a',)]
#> [(1, 'a')]
#> TypeError 'dict' object cannot be interpreted as an integer
#> TypeError '>' not supported between instances of 'int' and 'dict'
#> TypeError '<' not supported between instances of 'dict' and 'int'
#> '{1, 2}'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'set'
#> TypeError float() argument must be a string or a real number, not 'set'
#> [1, 2]
#> (1, 2)
#> [(0, 1), (1, 2)]
#> TypeError type set doesn't define __round__ method
#> TypeError type set doesn't define __round__ method
#> TypeError type set doesn't define __round__ method
#> False
#> False
#> False
#> TypeError 'set' object cannot be interpreted as an integer
#> [(1, 1), (2, 2)]
#> [(1,), (2,)]
#> [(1, 1), (2, 2)]
#> TypeError 'set' object cannot be interpreted as an integer
#> TypeError '>' not supported between instances of 'int' and 'set'
#> TypeError '<' not supported between instances of 'set' and 'int'
#> "b'ab'"
#> ValueError invalid literal for int() with base 10: b'ab'
#> ValueError could not convert string to float: b'ab'
#> [97, 98]
#> (97, 98)
#> [(0, 97), (1, 98)]
#> TypeError type bytes doesn't define __round__ method
#> TypeError type bytes doesn't define __round__ method
#> TypeError type bytes doesn't define __round__ method
#> False
#> False
#> False
#> TypeError 'bytes' object cannot be interpreted as an integer
#> [(97, 97), (98, 98)]
#> [(97,), (98,)]
#> [(1, 97), (2, 98)]
#> TypeError 'bytes' object cannot be interpreted as an integer
#> TypeError '>' not supported between instances of 'int' and 'bytes'
#> TypeError '<' not supported between instances of 'bytes' and 'int'
#> 'range(0, 3)'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'range'
#> TypeError float() argument must be a string or a real number, not 'range'
#> [0, 1, 2]
#> (0, 1, 2)
#> [(0, 0), (1, 1), (2, 2)]
#> TypeError type range doesn't define __round__ method
#> TypeError type range doesn't define __round__ method
#> TypeError type range doesn't define __round__ method
#> False
#> False
#> False
#> TypeError 'range' object cannot be interpreted as an integer
#> [(0, 0), (1, 1), (2, 2)]
#> [(0,), (1,), (2,)]
#> [(1, 0), (2, 1)]
#> TypeError 'range' object cannot be interpreted as an integer
#> TypeError '>' not supported between instances of 'int' and 'range'
#> TypeError '<' not supported between instances of 'range' and 'int'
#> '1j'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
#> TypeError float() argument must be a string or a real number, not 'complex'
#> TypeError 'complex' object is not iterable
#> TypeError 'complex' object is not iterable
#> TypeError 'complex' object is not iterable
#> TypeError type complex doesn't define __round__ method
#> TypeError type complex doesn't define __round__ method
#> TypeError type complex doesn't define __round__ method
#> False
#> False
#> False
#> TypeError 'complex' object cannot be interpreted as an integer
#> TypeError 'complex' object is not iterable
#> TypeError 'complex' object is not iterable
#> TypeError 'complex' object is not iterable
#> TypeError 'complex' object cannot be interpreted as an integer
#> TypeError '>' not supported between instances of 'int' and 'complex'
#> TypeError '<' not supported between instances of 'complex' and 'int'
#> 'inf'
#> OverflowError cannot convert float infinity to integer
#> inf
#> TypeError 'float' object is not iterable
#> TypeError 'float' object is not iterable
#> TypeError 'float' object is not iterable
#> OverflowError cannot convert float infinity to integer
#> inf
#> inf
#> False
#> False
#> False
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'float' object is not iterable
#> TypeError 'float' object is not iterable
#> TypeError 'float' object is not iterable
#> TypeError 'float' object cannot be interpreted as an integer
#> inf
#> 1
print(max(k(),k()-1), list(zip([k()],[k(),k()])), str(k()), int(k()), range(k(),k()+3,k()), round(k()+.55,1))
#> k
#> k
#> k
#> k
#> k
#> k
#> k
#> k
#> k
#> k
#> k
#> 3 [(3, 3)] 3 3 range(3, 6, 3) 3.5
class A:
    def __str__(self): return "A!"
    def __int__(self): return 7
    def __float__(self): return 7.5
    def __round__(self,n=None): return ("r",n)
    def __iter__(self): yield 1; yield 2
    def __index__(self): return 4
    def __lt__(self,o): print("lt"); return True
    def __gt__(self,o): print("gt"); return True
a=A()
print(str(a),int(a),float(a),round(a),round(a,2),list(a),tuple(a),list(enumerate(a)),range(a),list(zip(a,a)),type(max(a,a)).__name__,isinstance(a,int),isinstance(True,int),isinstance(1.0,(int,float)))
#> gt
#> A! 7 7.5 ('r', None) ('r', 2) [1, 2] (1, 2) [(0, 1), (1, 2)] range(0, 4) [(1, 1), (2, 2)] A False True True
class I(int): pass
print(isinstance(I(3),int), str(I(3)), int(I(3)), list(range(I(3))), max(I(3),2))
#> True 3 3 [0, 1, 2] 3
# ---
import random
def gen(xs):
    for x in xs: yield x
for xs in ([1,2,3],[1,2.5,3],[1.5,2],[True,2],[0.5]*10,[1,0.5,0.25,1e100,1,-1e100][:3],[],[1,2j],[10**30,1.5],[[1],[2]]):
    for s in (0, 0.0, 5, []):
        for it in (xs, gen(xs), tuple(xs), iter(xs)):
            try: print(repr(sum(it, s)))
            except Exception as e: print(type(e).__name__, e)
#> 6
#> 6
#> 6
#> 6
#> 6.0
#> 6.0
#> 6.0
#> 6.0
#> 11
#> 11
#> 11
#> 11
#> TypeError can only concatenate list (not "int") to list
#> TypeError can only concatenate list (not "int") to list
#> TypeError can only concatenate list (not "int") to list
#> TypeError can only concatenate list (not "int") to list
#> 6.5
#> 6.5
#> 6.5
#> 6.5
#> 6.5
#> 6.5
#> 6.5
#> 6.5
#> 11.5
#> 11.5
#> 11.5
#> 11.5
#> TypeError can only concatenate list (not "int") to list
#> TypeError can only concatenate list (not "int") to list
#> TypeError can only concatenate list (not "int") to list
#> TypeError can only concatenate list (not "int") to list
#> 3.5
#> 3.5
#> 3.5
#> 3.5
#> 3.5
#> 3.5
#> 3.5
#> 3.5
#> 8.5
#> 8.5
#> 8.5
#> 8.5
#> TypeError can only concatenate list (not "float") to list
#> TypeError can only concatenate list (not "float") to list
#> TypeError can only concatenate list (not "float") to list
#> TypeError can only concatenate list (not "float") to list
#> 3
#> 3
#> 3
#> 3
#> 3.0
#> 3.0
#> 3.0
#> 3.0
#> 8
#> 8
#> 8
#> 8
#> TypeError can only concatenate list (not "bool") to list
#> TypeError can only concatenate list (not "bool") to list
#> TypeError can only concatenate list (not "bool") to list
#> TypeError can only concatenate list (not "bool") to list
#> 5.0
#> 5.0
#> 5.0
#> 5.0
#> 5.0
#> 5.0
#> 5.0
#> 5.0
#> 10.0
#> 10.0
#> 10.0
#> 10.0
#> TypeError can only concatenate list (not "float") to list
#> TypeError can only concatenate list (not "float") to list
#> TypeError can only concatenate list (not "float") to list
#> TypeError can only concatenate list (not "float") to list
#> 1.75
#> 1.75
#> 1.75
#> 1.75
#> 1.75
#> 1.75
#> 1.75
#> 1.75
#> 6.75
#> 6.75
#> 6.75
#> 6.75
#> TypeError can only concatenate list (not "int") to list
#> TypeError can only concatenate list (not "int") to list
#> TypeError can only concatenate list (not "int") to list
#> TypeError can only concatenate list (not "int") to list
#> 0
#> 0
#> 0
#> 0
#> 0.0
#> 0.0
#> 0.0
#> 0.0
#> 5
#> 5
#> 5
#> 5
#> []
#> []
#> []
#> []
#> (1+2j)
#> (1+2j)
#> (1+2j)
#> (1+2j)
#> (1+2j)
#> (1+2j)
#> (1+2j)
#> (1+2j)
#> (6+2j)
#> (6+2j)
#> (6+2j)
#> (6+2j)
#> TypeError can only concatenate list (not "int") to list
#> TypeError can only concatenate list (not "int") to list
#> TypeError can only concatenate list (not "int") to list
#> TypeError can only concatenate list (not "int") to list
#> 1e+30
#> 1e+30
#> 1e+30
#> 1e+30
#> 1e+30
#> 1e+30
#> 1e+30
#> 1e+30
#> 1e+30
#> 1e+30
#> 1e+30
#> 1e+30
#> TypeError can only concatenate list (not "int") to list
#> TypeError can only concatenate list (not "int") to list
#> TypeError can only concatenate list (not "int") to list
#> TypeError can only concatenate list (not "int") to list
#> TypeError unsupported operand type(s) for +: 'int' and 'list'
#> TypeError unsupported operand type(s) for +: 'int' and 'list'
#> TypeError unsupported operand type(s) for +: 'int' and 'list'
#> TypeError unsupported operand type(s) for +: 'int' and 'list'
#> TypeError unsupported operand type(s) for +: 'float' and 'list'
#> TypeError unsupported operand type(s) for +: 'float' and 'list'
#> TypeError unsupported operand type(s) for +: 'float' and 'list'
#> TypeError unsupported operand type(s) for +: 'float' and 'list'
#> TypeError unsupported operand type(s) for +: 'int' and 'list'
#> TypeError unsupported operand type(s) for +: 'int' and 'list'
#> TypeError unsupported operand type(s) for +: 'int' and 'list'
#> TypeError unsupported operand type(s) for +: 'int' and 'list'
#> [1, 2]
#> [1, 2]
#> [1, 2]
#> [1, 2]
print(max(1,2), max([3,1]), min("abc"), max(range(5)), min(3,1,2,key=lambda v:-v))
#> 2 3 a 4 3
for f in (lambda:max(), lambda:max([]), lambda:max([],default=3), lambda:max(1,2,default=3), lambda: max(1,"a"), lambda: max(5), lambda: min({1:2,0:3}), lambda: max([1,[2]]), lambda: sorted([3,"a"]), lambda: sorted((3,1),reverse=1), lambda: sorted({3,1}), lambda: sorted("hello",reverse=True), lambda: sorted(5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
#> TypeError max expected at least 1 argument, got 0
#> ValueError max() arg is an empty sequence
#> 3
#> TypeError Cannot specify a default for max() with multiple positional arguments
#> TypeError '>' not supported between instances of 'str' and 'int'
#> TypeError 'int' object is not iterable
#> 0
#> TypeError '>' not supported between instances of 'list' and 'int'
#> TypeError '<' not supported between instances of 'str' and 'int'
#> [3, 1]
#> [1, 3]
#> ['o', 'l', 'l', 'h', 'e']
#> TypeError 'int' object is not iterable
print([1,2]==[1,2], (1,"a")<(1,"b"), [1,[2]]==[1,[2]], [1]<[2,3])
#> True True True True
# ---
def f(x,y,n):
    a = x*y
    b = x%y
    c = x//y
    d = 2*x
    e = x*2.5
    x *= y
    x %= 7
    x //= n
    return a,b,c,d,e,x
print(f(12,5,2), f(2**70,3,2), f(12.5,2.0,2), f(True,True,1), f(-2**31, 2**40, 3))
#> (60, 2, 2, 24, 30.0, 2) (3541774862152233910272, 1, 393530540239137101141, 2361183241434822606848, 2.951479051793528e+21, 3) (25.0, 0.5, 6.0, 25.0, 31.25, 2.0) (1, 0, 1, 2, 2.5, 1) (-2361183241434822606848, 1097364144128, -1, -4294967296, -5368709120.0, 1)
def g(x,y): return x*y
print(g("ab",3), g(3,[1]), g(2**31,2**31), g(1j,2))
#> ababab [1, 1, 1] 4611686018427387904 2j
print("%s-%d" % ("a",1))
#> a-1
def h(x,y):return x%y
print(h("%s",1), h(7,3), h(-7,3), h(7,-3), h(7.5,2))
#> 1 1 2 -2 1.5
for a,b in ((1,0),(1.0,0),(1,"a"),("a","b")):
    for op in (h, g, lambda x,y:x//y):
        try: print(op(a,b))
        except Exception as e: print(type(e).__name__, e)
#> ZeroDivisionError integer modulo by zero
#> 0
#> ZeroDivisionError integer division or modulo by zero
#> ZeroDivisionError float modulo
#> 0.0
#> ZeroDivisionError float floor division by zero
#> TypeError unsupported operand type(s) for %: 'int' and 'str'
#> a
#> TypeError unsupported operand type(s) for //: 'int' and 'str'
#> TypeError not all arguments converted during string formatting
#> TypeError can't multiply sequence by non-int of type 'str'
#> TypeError unsupported operand type(s) for //: 'str' and 'str'
