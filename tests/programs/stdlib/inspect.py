# Signatures, bound calls, predicates, documentation, members.
import inspect, functools
from inspect import signature, Parameter, Signature
from typing import Optional, Callable, Any
def f(a, /, b: int, c=3, *args: str, d, e: Optional[int] = None, **kw) -> list[int]:
    """Doc of f.

        indented
    more
    """
def g(): pass
def h(x: "int" = 1, y: Callable[[int], str] = None, z: Any = ...) -> None: ...
async def co(a): pass
def gen(n): yield n
async def ag(): yield
for fn in (f, g, h, co, gen, lambda x, *y: 0, lambda *, k=1: 0):
    print(signature(fn), repr(signature(fn)))
#> (a, /, b: int, c=3, *args: str, d, e: Optional[int] = None, **kw) -> list[int] <Signature (a, /, b: int, c=3, *args: str, d, e: Optional[int] = None, **kw) -> list[int]>
#> () <Signature ()>
#> (x: 'int' = 1, y: Callable[[int], str] = None, z: Any = Ellipsis) -> None <Signature (x: 'int' = 1, y: Callable[[int], str] = None, z: Any = Ellipsis) -> None>
#> (a) <Signature (a)>
#> (n) <Signature (n)>
#> (x, *y) <Signature (x, *y)>
#> (*, k=1) <Signature (*, k=1)>
s = signature(f)
for p in s.parameters.values(): print(p.name, p.kind, repr(p.kind), p.default is Parameter.empty, p.annotation if p.annotation is not Parameter.empty else "-", str(p), repr(p), p.kind.description, int(p.kind))
#> a POSITIONAL_ONLY <_ParameterKind.POSITIONAL_ONLY: 0> True - a <Parameter "a"> positional-only 0
#> b POSITIONAL_OR_KEYWORD <_ParameterKind.POSITIONAL_OR_KEYWORD: 1> True <class 'int'> b: int <Parameter "b: int"> positional or keyword 1
#> c POSITIONAL_OR_KEYWORD <_ParameterKind.POSITIONAL_OR_KEYWORD: 1> False - c=3 <Parameter "c=3"> positional or keyword 1
#> args VAR_POSITIONAL <_ParameterKind.VAR_POSITIONAL: 2> True <class 'str'> *args: str <Parameter "*args: str"> variadic positional 2
#> d KEYWORD_ONLY <_ParameterKind.KEYWORD_ONLY: 3> True - d <Parameter "d"> keyword-only 3
#> e KEYWORD_ONLY <_ParameterKind.KEYWORD_ONLY: 3> False typing.Optional[int] e: Optional[int] = None <Parameter "e: Optional[int] = None"> keyword-only 3
#> kw VAR_KEYWORD <_ParameterKind.VAR_KEYWORD: 4> True - **kw <Parameter "**kw"> variadic keyword 4
print(list(s.parameters), s.return_annotation, s == signature(f), s.empty is inspect._empty if hasattr(inspect,"_empty") else True)
#> ['a', 'b', 'c', 'args', 'd', 'e', 'kw'] list[int] True True
b = s.bind(1, 2, d=4, z=5); print(b, b.args, b.kwargs, b.arguments)
#> <BoundArguments (a=1, b=2, d=4, kw={'z': 5})> (1, 2) {'d': 4, 'z': 5} {'a': 1, 'b': 2, 'd': 4, 'kw': {'z': 5}}
b.apply_defaults(); print(b, b.args, b.kwargs)
#> <BoundArguments (a=1, b=2, c=3, args=(), d=4, e=None, kw={'z': 5})> (1, 2, 3) {'d': 4, 'e': None, 'z': 5}
b = s.bind(1, 2, 3, 4, 5, d=6); print(b.arguments, b.args, b.kwargs); print(s.bind_partial(1))
#> {'a': 1, 'b': 2, 'c': 3, 'args': (4, 5), 'd': 6} (1, 2, 3, 4, 5) {'d': 6}
#> <BoundArguments (a=1)>
def t(a, b=2, *, c): pass
def po(a, /, b): pass
for args, kw in (((), {}), ((1,), {}), ((1, 2, 3), {"c": 1}), ((1,), {"a": 2, "c": 3}), ((1,), {"c": 1, "z": 2}), ((1,), {"c": 5})):
    try: print(signature(t).bind(*args, **kw))
    except TypeError as e: print(e)
#> missing a required argument: 'a'
#> missing a required argument: 'c'
#> too many positional arguments
#> multiple values for argument 'a'
#> got an unexpected keyword argument 'z'
#> <BoundArguments (a=1, c=5)>
try: signature(po).bind(a=1, b=2)
except TypeError as e: print(e)
#> 'a' parameter is positional only, but was passed as a keyword
class C:
    "Class doc"
    def __init__(self, x, y=2): pass
    def m(self, q, *, r=1): "m doc"
    @classmethod
    def cm(cls, z): pass
    @staticmethod
    def sm(w): pass
    @property
    def prop(self): return 1
    def __call__(self, k): pass
class D(C):
    def m(self, q, *, r=1): pass
class N:
    def __new__(cls, a, b): return super().__new__(cls)
class E: pass
for x in (C, D, N, E, C(1).m, C.m, C.cm, C.sm, C(1), functools.partial(t, 1), functools.partial(t, b=5), functools.partial(f, 1, d=3)):
    print(signature(x))
#> (x, y=2)
#> (x, y=2)
#> (a, b)
#> ()
#> (q, *, r=1)
#> (self, q, *, r=1)
#> (z)
#> (w)
#> (k)
#> (b=2, *, c)
#> (a, *, b=5, c)
#> (b: int, c=3, *args: str, d=3, e: Optional[int] = None, **kw) -> list[int]
@functools.wraps(t)
def w(*a, **k): pass
print(signature(w), signature(w, follow_wrapped=False))
#> (a, b=2, *, c) (*a, **k)
for bad in (5, int, type):
    try: print(signature(bad))
    except (TypeError, ValueError) as e: print(type(e).__name__)
#> TypeError
#> ValueError
#> ValueError
print(signature(len), signature(sorted), signature(isinstance))
#> (obj, /) (iterable, /, *, key=None, reverse=False) (obj, class_or_tuple, /)
vals = {"f":f,"g":g,"co":co,"gen":gen,"ag":ag,"C":C,"inst":C(1),"meth":C(1).m,"cmeth":C.cm,"smeth":C.sm,"len":len,"int":int,"append":[].append,"genobj":gen(1),"prop":C.__dict__["prop"],"str.join":str.join,"none":None, "partial": functools.partial(co, 1)}
preds = "isclass isfunction ismethod ismodule isbuiltin isgenerator iscoroutine isasyncgen isawaitable isgeneratorfunction iscoroutinefunction isasyncgenfunction isroutine isdatadescriptor isabstract ismethoddescriptor".split()
for k, v in vals.items(): print(k, [p for p in preds if getattr(inspect, p)(v)])
#> f ['isfunction', 'isroutine']
#> g ['isfunction', 'isroutine']
#> co ['isfunction', 'iscoroutinefunction', 'isroutine']
#> gen ['isfunction', 'isgeneratorfunction', 'isroutine']
#> ag ['isfunction', 'isasyncgenfunction', 'isroutine']
#> C ['isclass']
#> inst []
#> meth ['ismethod', 'isroutine']
#> cmeth ['ismethod', 'isroutine']
#> smeth ['isfunction', 'isroutine']
#> len ['isbuiltin', 'isroutine']
#> int ['isclass']
#> append ['isbuiltin', 'isroutine']
#> genobj ['isgenerator']
#> prop ['isdatadescriptor']
#> str.join ['isroutine', 'ismethoddescriptor']
#> none []
#> partial ['iscoroutinefunction']
print(inspect.getdoc(f)); print(inspect.getdoc(D), inspect.getdoc(D(1).m), inspect.getdoc(C.m), inspect.getdoc(g))
#> Doc of f.
#>
#>     indented
#> more
#> Class doc m doc m doc None
print(repr(inspect.cleandoc("  a\n    b\n      c\n\n")), repr(inspect.cleandoc("\n  x\n\ty")))
#> 'a\nb\n  c' 'x\n      y'
print([n for n, v in inspect.getmembers(C(1)) if not n.startswith("__")], [n for n, v in inspect.getmembers(C, inspect.isfunction) if not n.startswith("__")])
#> ['cm', 'm', 'prop', 'sm'] ['m', 'sm']
print(inspect.getmro(D), inspect.unwrap(w) is t, inspect.getfullargspec(f), inspect.getfullargspec(C.m))
#> (<class '__main__.D'>, <class '__main__.C'>, <class 'object'>) True FullArgSpec(args=['a', 'b', 'c'], varargs='args', varkw='kw', defaults=(3,), kwonlyargs=['d', 'e'], kwonlydefaults={'e': None}, annotations={'return': list[int], 'b': <class 'int'>, 'args': <class 'str'>, 'e': typing.Optional[int]}) FullArgSpec(args=['self', 'q'], varargs=None, varkw=None, defaults=None, kwonlyargs=['r'], kwonlydefaults={'r': 1}, annotations={})
print(inspect.getcallargs(t, 1, c=3), inspect.getattr_static(C(1), "prop").__class__.__name__, inspect.getattr_static(C, "nope", 5), inspect.get_annotations(h), inspect.get_annotations(h, eval_str=True))
#> {'a': 1, 'c': 3, 'b': 2} property 5 {'x': 'int', 'y': typing.Callable[[int], str], 'z': typing.Any, 'return': None} {'x': <class 'int'>, 'y': typing.Callable[[int], str], 'z': typing.Any, 'return': None}
x = gen(2); print(inspect.getgeneratorstate(x)); next(x); print(inspect.getgeneratorstate(x), x is not None); x.close(); print(inspect.getgeneratorstate(x) == inspect.GEN_CLOSED)
#> GEN_CREATED
#> GEN_SUSPENDED True
#> True
p = Parameter("a", Parameter.KEYWORD_ONLY, default=5, annotation=int); print(p, p.replace(name="b"), p == Parameter("a", Parameter.KEYWORD_ONLY, default=5, annotation=int), hash(p) == hash(p.replace()))
#> a: int = 5 b: int = 5 True True
print(Signature([p], return_annotation=str), Signature(), s.replace(return_annotation=int))
#> (*, a: int = 5) -> str () (a, /, b: int, c=3, *args: str, d, e: Optional[int] = None, **kw) -> int
for bad in (lambda: Parameter("1a", 1), lambda: Parameter("a", 9), lambda: Parameter("a", Parameter.VAR_POSITIONAL, default=1), lambda: Parameter(5, 1), lambda: Parameter("if", 1), lambda: Signature([p, Parameter("z", 1)]), lambda: Signature([p, p]), lambda: Signature([Parameter("a", 1, default=1), Parameter("b", 1)])):
    try: bad()
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
#> ValueError '1a' is not a valid parameter name
#> ValueError value 9 is not a valid Parameter.kind
#> ValueError variadic positional parameters cannot have default values
#> TypeError name must be a str, not a int
#> ValueError 'if' is not a valid parameter name
#> ValueError wrong parameter order: keyword-only parameter before positional or keyword parameter
#> ValueError duplicate parameter name: 'a'
#> ValueError non-default argument follows default argument
def validate(fn):
    sig = signature(fn)
    @functools.wraps(fn)
    def inner(*a, **k):
        bound = sig.bind(*a, **k); bound.apply_defaults()
        for n, v in bound.arguments.items():
            ann = sig.parameters[n].annotation
            if ann is not Parameter.empty and not isinstance(v, ann): raise TypeError(f"{n}={v!r} is not {ann.__name__}")
        return fn(*bound.args, **bound.kwargs)
    return inner
@validate
def add(a: int, b: int = 3) -> int: return a + b
print(add(1), add(1, b=4), signature(add))
#> 4 5 (a: int, b: int = 3) -> int
try: add("x")
except TypeError as e: print(e)
#> a='x' is not int
