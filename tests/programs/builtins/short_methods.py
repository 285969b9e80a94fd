def t(f,*a):
    try: print(repr(f(*a)))
    except Exception as e: print(type(e).__name__, e)
class S(str):
    def join(self, x): return "S.join"
    def split(self, *a): return "S.split"
class L(list):
    def sort(self, **k): print("L.sort")
class Q:
    def join(self,x): return ("Q",x)
    def split(self,*a): return a
    def replace(self,*a): return a
    def sort(self): return 5
    def __getattr__(self,n): return 1
for sep in (",","",S("-"),b"-",None,Q(),3,["a"]):
    for xs in (["a","b"],("a",),[],["a",1],"abc",{"k":1},None,[S("x"),"y"],[b"a",b"b"],):
        t(lambda: sep.join(xs))
        t(lambda: ", ".join(xs))
#> 'a,b'
#> 'a, b'
#> 'a'
#> 'a'
#> ''
#> ''
#> TypeError sequence item 1: expected str instance, int found
#> TypeError sequence item 1: expected str instance, int found
#> 'a,b,c'
#> 'a, b, c'
#> 'k'
#> 'k'
#> TypeError can only join an iterable
#> TypeError can only join an iterable
#> 'x,y'
#> 'x, y'
#> TypeError sequence item 0: expected str instance, bytes found
#> TypeError sequence item 0: expected str instance, bytes found
#> 'ab'
#> 'a, b'
#> 'a'
#> 'a'
#> ''
#> ''
#> TypeError sequence item 1: expected str instance, int found
#> TypeError sequence item 1: expected str instance, int found
#> 'abc'
#> 'a, b, c'
#> 'k'
#> 'k'
#> TypeError can only join an iterable
#> TypeError can only join an iterable
#> 'xy'
#> 'x, y'
#> TypeError sequence item 0: expected str instance, bytes found
#> TypeError sequence item 0: expected str instance, bytes found
#> 'S.join'
#> 'a, b'
#> 'S.join'
#> 'a'
#> 'S.join'
#> ''
#> 'S.join'
#> TypeError sequence item 1: expected str instance, int found
#> 'S.join'
#> 'a, b, c'
#> 'S.join'
#> 'k'
#> 'S.join'
#> TypeError can only join an iterable
#> 'S.join'
#> 'x, y'
#> 'S.join'
#> TypeError sequence item 0: expected str instance, bytes found
#> TypeError sequence item 0: expected a bytes-like object, str found
#> 'a, b'
#> TypeError sequence item 0: expected a bytes-like object, str found
#> 'a'
#> b''
#> ''
#> TypeError sequence item 0: expected a bytes-like object, str found
#> TypeError sequence item 1: expected str instance, int found
#> TypeError sequence item 0: expected a bytes-like object, str found
#> 'a, b, c'
#> TypeError sequence item 0: expected a bytes-like object, str found
#> 'k'
#> TypeError can only join an iterable
#> TypeError can only join an iterable
#> TypeError sequence item 0: expected a bytes-like object, S found
#> 'x, y'
#> b'a-b'
#> TypeError sequence item 0: expected str instance, bytes found
#> AttributeError 'NoneType' object has no attribute 'join'
#> 'a, b'
#> AttributeError 'NoneType' object has no attribute 'join'
#> 'a'
#> AttributeError 'NoneType' object has no attribute 'join'
#> ''
#> AttributeError 'NoneType' object has no attribute 'join'
#> TypeError sequence item 1: expected str instance, int found
#> AttributeError 'NoneType' object has no attribute 'join'
#> 'a, b, c'
#> AttributeError 'NoneType' object has no attribute 'join'
#> 'k'
#> AttributeError 'NoneType' object has no attribute 'join'
#> TypeError can only join an iterable
#> AttributeError 'NoneType' object has no attribute 'join'
#> 'x, y'
#> AttributeError 'NoneType' object has no attribute 'join'
#> TypeError sequence item 0: expected str instance, bytes found
#> ('Q', ['a', 'b'])
#> 'a, b'
#> ('Q', ('a',))
#> 'a'
#> ('Q', [])
#> ''
#> ('Q', ['a', 1])
#> TypeError sequence item 1: expected str instance, int found
#> ('Q', 'abc')
#> 'a, b, c'
#> ('Q', {'k': 1})
#> 'k'
#> ('Q', None)
#> TypeError can only join an iterable
#> ('Q', ['x', 'y'])
#> 'x, y'
#> ('Q', [b'a', b'b'])
#> TypeError sequence item 0: expected str instance, bytes found
#> AttributeError 'int' object has no attribute 'join'
#> 'a, b'
#> AttributeError 'int' object has no attribute 'join'
#> 'a'
#> AttributeError 'int' object has no attribute 'join'
#> ''
#> AttributeError 'int' object has no attribute 'join'
#> TypeError sequence item 1: expected str instance, int found
#> AttributeError 'int' object has no attribute 'join'
#> 'a, b, c'
#> AttributeError 'int' object has no attribute 'join'
#> 'k'
#> AttributeError 'int' object has no attribute 'join'
#> TypeError can only join an iterable
#> AttributeError 'int' object has no attribute 'join'
#> 'x, y'
#> AttributeError 'int' object has no attribute 'join'
#> TypeError sequence item 0: expected str instance, bytes found
#> AttributeError 'list' object has no attribute 'join'
#> 'a, b'
#> AttributeError 'list' object has no attribute 'join'
#> 'a'
#> AttributeError 'list' object has no attribute 'join'
#> ''
#> AttributeError 'list' object has no attribute 'join'
#> TypeError sequence item 1: expected str instance, int found
#> AttributeError 'list' object has no attribute 'join'
#> 'a, b, c'
#> AttributeError 'list' object has no attribute 'join'
#> 'k'
#> AttributeError 'list' object has no attribute 'join'
#> TypeError can only join an iterable
#> AttributeError 'list' object has no attribute 'join'
#> 'x, y'
#> AttributeError 'list' object has no attribute 'join'
#> TypeError sequence item 0: expected str instance, bytes found
for s in ("a b  c","a,b,c","",S("q w"),b"a b",None,Q()):
    for a in (",",None,"",1,b" ",S(",")):
        t(lambda: s.split(a)); t(lambda: s.split()); t(lambda: s.split(",")); t(lambda: s.replace(a,"x")); t(lambda: s.replace("a",a)); t(lambda: s.replace("a","bb"))
#> ['a b  c']
#> ['a', 'b', 'c']
#> ['a b  c']
#> 'a b  c'
#> ', b  c'
#> 'bb b  c'
#> ['a', 'b', 'c']
#> ['a', 'b', 'c']
#> ['a b  c']
#> TypeError replace() argument 1 must be str, not None
#> TypeError replace() argument 2 must be str, not None
#> 'bb b  c'
#> ValueError empty separator
#> ['a', 'b', 'c']
#> ['a b  c']
#> 'xax xbx x xcx'
#> ' b  c'
#> 'bb b  c'
#> TypeError must be str or None, not int
#> ['a', 'b', 'c']
#> ['a b  c']
#> TypeError replace() argument 1 must be str, not int
#> TypeError replace() argument 2 must be str, not int
#> 'bb b  c'
#> TypeError must be str or None, not bytes
#> ['a', 'b', 'c']
#> ['a b  c']
#> TypeError replace() argument 1 must be str, not bytes
#> TypeError replace() argument 2 must be str, not bytes
#> 'bb b  c'
#> ['a b  c']
#> ['a', 'b', 'c']
#> ['a b  c']
#> 'a b  c'
#> ', b  c'
#> 'bb b  c'
#> ['a', 'b', 'c']
#> ['a,b,c']
#> ['a', 'b', 'c']
#> 'axbxc'
#> ',,b,c'
#> 'bb,b,c'
#> ['a,b,c']
#> ['a,b,c']
#> ['a', 'b', 'c']
#> TypeError replace() argument 1 must be str, not None
#> TypeError replace() argument 2 must be str, not None
#> 'bb,b,c'
#> ValueError empty separator
#> ['a,b,c']
#> ['a', 'b', 'c']
#> 'xax,xbx,xcx'
#> ',b,c'
#> 'bb,b,c'
#> TypeError must be str or None, not int
#> ['a,b,c']
#> ['a', 'b', 'c']
#> TypeError replace() argument 1 must be str, not int
#> TypeError replace() argument 2 must be str, not int
#> 'bb,b,c'
#> TypeError must be str or None, not bytes
#> ['a,b,c']
#> ['a', 'b', 'c']
#> TypeError replace() argument 1 must be str, not bytes
#> TypeError replace() argument 2 must be str, not bytes
#> 'bb,b,c'
#> ['a', 'b', 'c']
#> ['a,b,c']
#> ['a', 'b', 'c']
#> 'axbxc'
#> ',,b,c'
#> 'bb,b,c'
#> ['']
#> []
#> ['']
#> ''
#> ''
#> ''
#> []
#> []
#> ['']
#> TypeError replace() argument 1 must be str, not None
#> TypeError replace() argument 2 must be str, not None
#> ''
#> ValueError empty separator
#> []
#> ['']
#> 'x'
#> ''
#> ''
#> TypeError must be str or None, not int
#> []
#> ['']
#> TypeError replace() argument 1 must be str, not int
#> TypeError replace() argument 2 must be str, not int
#> ''
#> TypeError must be str or None, not bytes
#> []
#> ['']
#> TypeError replace() argument 1 must be str, not bytes
#> TypeError replace() argument 2 must be str, not bytes
#> ''
#> ['']
#> []
#> ['']
#> ''
#> ''
#> ''
#> 'S.split'
#> 'S.split'
#> 'S.split'
#> 'q w'
#> 'q w'
#> 'q w'
#> 'S.split'
#> 'S.split'
#> 'S.split'
#> TypeError replace() argument 1 must be str, not None
#> TypeError replace() argument 2 must be str, not None
#> 'q w'
#> 'S.split'
#> 'S.split'
#> 'S.split'
#> 'xqx xwx'
#> 'q w'
#> 'q w'
#> 'S.split'
#> 'S.split'
#> 'S.split'
#> TypeError replace() argument 1 must be str, not int
#> TypeError replace() argument 2 must be str, not int
#> 'q w'
#> 'S.split'
#> 'S.split'
#> 'S.split'
#> TypeError replace() argument 1 must be str, not bytes
#> TypeError replace() argument 2 must be str, not bytes
#> 'q w'
#> 'S.split'
#> 'S.split'
#> 'S.split'
#> 'q w'
#> 'q w'
#> 'q w'
#> TypeError a bytes-like object is required, not 'str'
#> [b'a', b'b']
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'str'
#> [b'a', b'b']
#> [b'a', b'b']
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'NoneType'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'str'
#> [b'a', b'b']
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> [b'a', b'b']
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'str'
#> [b'a', b'b']
#> [b'a', b'b']
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'S'
#> [b'a', b'b']
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'S'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'str'
#> AttributeError 'NoneType' object has no attribute 'split'
#> AttributeError 'NoneType' object has no attribute 'split'
#> AttributeError 'NoneType' object has no attribute 'split'
#> AttributeError 'NoneType' object has no attribute 'replace'
#> AttributeError 'NoneType' object has no attribute 'replace'
#> AttributeError 'NoneType' object has no attribute 'replace'
#> AttributeError 'NoneType' object has no attribute 'split'
#> AttributeError 'NoneType' object has no attribute 'split'
#> AttributeError 'NoneType' object has no attribute 'split'
#> AttributeError 'NoneType' object has no attribute 'replace'
#> AttributeError 'NoneType' object has no attribute 'replace'
#> AttributeError 'NoneType' object has no attribute 'replace'
#> AttributeError 'NoneType' object has no attribute 'split'
#> AttributeError 'NoneType' object has no attribute 'split'
#> AttributeError 'NoneType' object has no attribute 'split'
#> AttributeError 'NoneType' object has no attribute 'replace'
#> AttributeError 'NoneType' object has no attribute 'replace'
#> AttributeError 'NoneType' object has no attribute 'replace'
#> AttributeError 'NoneType' object has no attribute 'split'
#> AttributeError 'NoneType' object has no attribute 'split'
#> AttributeError 'NoneType' object has no attribute 'split'
#> AttributeError 'NoneType' object has no attribute 'replace'
#> AttributeError 'NoneType' object has no attribute 'replace'
#> AttributeError 'NoneType' object has no attribute 'replace'
#> AttributeError 'NoneType' object has no attribute 'split'
#> AttributeError 'NoneType' object has no attribute 'split'
#> AttributeError 'NoneType' object has no attribute 'split'
#> AttributeError 'NoneType' object has no attribute 'replace'
#> AttributeError 'NoneType' object has no attribute 'replace'
#> AttributeError 'NoneType' object has no attribute 'replace'
#> AttributeError 'NoneType' object has no attribute 'split'
#> AttributeError 'NoneType' object has no attribute 'split'
#> AttributeError 'NoneType' object has no attribute 'split'
#> AttributeError 'NoneType' object has no attribute 'replace'
#> AttributeError 'NoneType' object has no attribute 'replace'
#> AttributeError 'NoneType' object has no attribute 'replace'
#> (',',)
#> ()
#> (',',)
#> (',', 'x')
#> ('a', ',')
#> ('a', 'bb')
#> (None,)
#> ()
#> (',',)
#> (None, 'x')
#> ('a', None)
#> ('a', 'bb')
#> ('',)
#> ()
#> (',',)
#> ('', 'x')
#> ('a', '')
#> ('a', 'bb')
#> (1,)
#> ()
#> (',',)
#> (1, 'x')
#> ('a', 1)
#> ('a', 'bb')
#> (b' ',)
#> ()
#> (',',)
#> (b' ', 'x')
#> ('a', b' ')
#> ('a', 'bb')
#> (',',)
#> ()
#> (',',)
#> (',', 'x')
#> ('a', ',')
#> ('a', 'bb')
for x in ([3,1,2],[],["b","a"],[1,"a"],L([2,1]),Q(),None,(1,),[[2],[1]],[(1,2),(1,1)]):
    t(lambda: x.sort()); t(lambda: x if not isinstance(x,Q) else 0)
#> None
#> [1, 2, 3]
#> None
#> []
#> None
#> ['a', 'b']
#> TypeError '<' not supported between instances of 'str' and 'int'
#> [1, 'a']
#> L.sort
#> None
#> [2, 1]
#> 5
#> 0
#> AttributeError 'NoneType' object has no attribute 'sort'
#> None
#> AttributeError 'tuple' object has no attribute 'sort'
#> (1,)
#> None
#> [[1], [2]]
#> None
#> [(1, 1), (1, 2)]
def side(): print("side"); return ["z"]
t(lambda: None.join(side())); t(lambda: "+".join(side())); t(lambda: "+".join([str(v) for v in range(3)])); t(lambda: "+".join(str(v) for v in range(3))); t(lambda: "+".join(map(str,range(3))))
#> AttributeError 'NoneType' object has no attribute 'join'
#> side
#> 'z'
#> '0+1+2'
#> '0+1+2'
#> '0+1+2'
t(lambda: "a-b".split("-",1)); t(lambda: "a-b".replace("-","+",1)); t(lambda: "a b".split(sep=" "))
#> ['a', 'b']
#> 'a+b'
#> ['a', 'b']
