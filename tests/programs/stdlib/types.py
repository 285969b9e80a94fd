# Types as targets of tests, and what is made of them: namespaces, bound methods, proxies, aliases.
import types
from types import *
import asyncio
ns = SimpleNamespace(a=1, b="x")
print(ns, ns.a, ns == SimpleNamespace(a=1, b="x"), ns != SimpleNamespace(), vars(ns), SimpleNamespace.__name__, SimpleNamespace.__module__)
#> namespace(a=1, b='x') 1 True True {'a': 1, 'b': 'x'} SimpleNamespace types
ns.c = [ns]; print(ns); del ns.c
#> namespace(a=1, b='x', c=[namespace(...)])
try: ns.zzz
except AttributeError as e: print(e, e.name)
#> 'types.SimpleNamespace' object has no attribute 'zzz' zzz
try: SimpleNamespace(1)
except TypeError as e: print(type(e).__name__)
#> TypeError
class Sub(SimpleNamespace): pass
print(Sub(q=1), Sub(q=1) == SimpleNamespace(q=1), isinstance(Sub(), SimpleNamespace))
#> Sub(q=1) True True
try: Sub().nope
except AttributeError as e: print(e)
#> 'Sub' object has no attribute 'nope'
def f(x=1): return x
class C:
    def m(self): return ("m", self.v)
    v = 3
def g(): yield 1
async def co(): return 5
async def ag(): yield 1
c = co()
import math
vals = [f, lambda: 0, C().m, C.m, g(), c, ag(), len, print, [].append, [].sort, math.sqrt, "".join, str.join, None, ..., NotImplemented, list[int], int | str, math, type, C, C(), int, 5, object.__init__, C().__repr__]
names = "FunctionType LambdaType GeneratorType CoroutineType AsyncGeneratorType MethodType BuiltinFunctionType BuiltinMethodType WrapperDescriptorType MethodWrapperType MethodDescriptorType ModuleType NoneType EllipsisType NotImplementedType GenericAlias UnionType MappingProxyType TracebackType".split()
for v in vals:
    print(type(v).__name__, [n for n in names if isinstance(v, getattr(types, n))])
#> function ['FunctionType', 'LambdaType']
#> function ['FunctionType', 'LambdaType']
#> method ['MethodType']
#> function ['FunctionType', 'LambdaType']
#> generator ['GeneratorType']
#> coroutine ['CoroutineType']
#> async_generator ['AsyncGeneratorType']
#> builtin_function_or_method ['BuiltinFunctionType', 'BuiltinMethodType']
#> builtin_function_or_method ['BuiltinFunctionType', 'BuiltinMethodType']
#> builtin_function_or_method ['BuiltinFunctionType', 'BuiltinMethodType']
#> builtin_function_or_method ['BuiltinFunctionType', 'BuiltinMethodType']
#> builtin_function_or_method ['BuiltinFunctionType', 'BuiltinMethodType']
#> builtin_function_or_method ['BuiltinFunctionType', 'BuiltinMethodType']
#> method_descriptor ['MethodDescriptorType']
#> NoneType ['NoneType']
#> ellipsis ['EllipsisType']
#> NotImplementedType ['NotImplementedType']
#> GenericAlias ['GenericAlias']
#> UnionType ['UnionType']
#> module ['ModuleType']
#> type []
#> type []
#> C []
#> type []
#> int []
#> wrapper_descriptor ['WrapperDescriptorType']
#> method-wrapper ['MethodWrapperType']
for n in names: print(n, getattr(types, n))
#> FunctionType <class 'function'>
#> LambdaType <class 'function'>
#> GeneratorType <class 'generator'>
#> CoroutineType <class 'coroutine'>
#> AsyncGeneratorType <class 'async_generator'>
#> MethodType <class 'method'>
#> BuiltinFunctionType <class 'builtin_function_or_method'>
#> BuiltinMethodType <class 'builtin_function_or_method'>
#> WrapperDescriptorType <class 'wrapper_descriptor'>
#> MethodWrapperType <class 'method-wrapper'>
#> MethodDescriptorType <class 'method_descriptor'>
#> ModuleType <class 'module'>
#> NoneType <class 'NoneType'>
#> EllipsisType <class 'ellipsis'>
#> NotImplementedType <class 'NotImplementedType'>
#> GenericAlias <class 'types.GenericAlias'>
#> UnionType <class 'types.UnionType'>
#> MappingProxyType <class 'mappingproxy'>
#> TracebackType <class 'traceback'>
c.close()
print(NoneType is type(None), FunctionType is LambdaType, NoneType(), EllipsisType(), NotImplementedType() is NotImplemented)
#> True True None Ellipsis True
for bad in (lambda: FunctionType(), lambda: GeneratorType(), lambda: MethodType(1, 2), lambda: MethodType(f, None), lambda: NoneType(1), lambda: UnionType()):
    try: bad(); print("no")
    except TypeError as e: print(type(e).__name__)
#> TypeError
#> TypeError
#> TypeError
#> TypeError
#> TypeError
#> TypeError
o = C()
def hello(self, n): return ("hello", self.v, n)
o.hello = MethodType(hello, o)
print(o.hello(2), o.hello.__self__ is o, o.hello.__func__ is hello, o.hello.__name__, o.hello == MethodType(hello, o))
#> ('hello', 3, 2) True True hello True
m = MappingProxyType({"a": 1, "b": [2]})
print(m, m["a"], len(m), list(m), "a" in m, m.get("z", 0), m.items(), dict(m), m | {"c": 3}, m == {"a": 1, "b": [2]}, m.copy(), type(m))
#> {'a': 1, 'b': [2]} 1 2 ['a', 'b'] True 0 dict_items([('a', 1), ('b', [2])]) {'a': 1, 'b': [2]} {'a': 1, 'b': [2], 'c': 3} True {'a': 1, 'b': [2]} <class 'mappingproxy'>
for bad in (lambda: m.__setitem__("q", 1), lambda: MappingProxyType([1]), lambda: MappingProxyType(1), lambda: m["zz"]):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
#> AttributeError 'mappingproxy' object has no attribute '__setitem__'
#> TypeError mappingproxy() argument must be a mapping, not list
#> TypeError mappingproxy() argument must be a mapping, not int
#> KeyError 'zz'
try: m["x"] = 1
except TypeError as e: print(e)
#> 'mappingproxy' object does not support item assignment
try: del m["a"]
except TypeError as e: print(e)
#> 'mappingproxy' object does not support item deletion
print(GenericAlias(list, (int,)), GenericAlias(dict, (str, int)) == dict[str, int])
#> list[int] True
@types.coroutine
def ticks(n):
    yield from asyncio.sleep(0).__await__()
    return n * 2
async def main(): return await ticks(4)
print(asyncio.run(main()))
#> 8
class D:
    @DynamicClassAttribute
    def x(self): return 7
print(D().x)
#> 7
try: D.x
except AttributeError as e: print("attr")
#> attr

def area(shape): 
    match shape:
        case SimpleNamespace(kind="sq", side=s): return s*s
        case _: return None
print(area(SimpleNamespace(kind="sq", side=3)), area(SimpleNamespace()))
#> 9 None
import collections.abc
print(isinstance(m, collections.abc.Mapping), issubclass(FunctionType, collections.abc.Callable))
#> True True
# ---
# The class of every kind of value, by type() and by __class__.
class C:
    def m(self): pass
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
import math
for v in (len, print, isinstance, [].append, [].sort, "".join, {}.update, C().m, C.m, C.c, C.s, C().c, lambda: 0, math.sqrt, (1).bit_length, str.join, str.upper, list.append, int.__add__, (1).__add__, C().__repr__, object.__repr__, type(None), None, ..., NotImplemented, (x for x in ()), list[int], int | str, math, C, type, object(), sorted, range, {}.keys(), property(), iter([]), dict.fromkeys, C.__dict__ if False else 0):
    print(type(v), v.__class__ is type(v))
#> <class 'builtin_function_or_method'> True
#> <class 'builtin_function_or_method'> True
#> <class 'builtin_function_or_method'> True
#> <class 'builtin_function_or_method'> True
#> <class 'builtin_function_or_method'> True
#> <class 'builtin_function_or_method'> True
#> <class 'builtin_function_or_method'> True
#> <class 'method'> True
#> <class 'function'> True
#> <class 'method'> True
#> <class 'function'> True
#> <class 'method'> True
#> <class 'function'> True
#> <class 'builtin_function_or_method'> True
#> <class 'builtin_function_or_method'> True
#> <class 'method_descriptor'> True
#> <class 'method_descriptor'> True
#> <class 'method_descriptor'> True
#> <class 'wrapper_descriptor'> True
#> <class 'method-wrapper'> True
#> <class 'method-wrapper'> True
#> <class 'wrapper_descriptor'> True
#> <class 'type'> True
#> <class 'NoneType'> True
#> <class 'ellipsis'> True
#> <class 'NotImplementedType'> True
#> <class 'generator'> True
#> <class 'types.GenericAlias'> True
#> <class 'types.UnionType'> True
#> <class 'module'> True
#> <class 'type'> True
#> <class 'type'> True
#> <class 'object'> True
#> <class 'builtin_function_or_method'> True
#> <class 'type'> True
#> <class 'dict_keys'> True
#> <class 'property'> True
#> <class 'list_iterator'> True
#> <class 'builtin_function_or_method'> True
#> <class 'int'> True
v=int
a=v.__class__
b=type(v)
print(a, b, a is b, a is type, b is type, type(type) is type)
#> <class 'type'> <class 'type'> True True True True
o=object()
print(o.__class__ is object, type(o) is object)
#> True True
class C: pass
print(C.__class__ is type, type(C) is type)
#> True True
