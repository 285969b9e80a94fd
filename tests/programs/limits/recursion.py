# Recursion through every method that Python calls by itself.
#@ limits: duration=20, memory=67_108_864
def f(): f()
f()
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=0.2, memory=536_870_912
def f():
    try: f()
    finally: f()
f()
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
def f():
    try: f()
    except RecursionError: f()
f()
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
class A:
    def __getattr__(self, n): return getattr(self, n)
A().x
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
class A:
    def __eq__(self, o): return self == o
A() == 1
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
class A:
    def __repr__(self): return repr(self)
repr(A())
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
class A:
    def __hash__(self): return hash(self)
hash(A())
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
class A:
    def __bool__(self): return bool(self)
if A(): pass
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
class A:
    def __iter__(self): return iter(self)
list(A())
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
class A:
    def __call__(self): return self()
A()()
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
class A:
    def __add__(self, o): return self + o
A() + 1
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
class A:
    def __getitem__(self, i): return self[i]
A()[1]
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
class A:
    def __str__(self): return f"{self}"
print(A())
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
class A:
    def __format__(self, s): return format(self, s)
f"{A():x}"
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
class A:
    def __len__(self): return len(self)
len(A())
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
class A:
    def __contains__(self, o): return o in self
1 in A()
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
class A:
    def __lt__(self, o): return self < o
sorted([A(), A()])
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
class A:
    def __index__(self): return [1][self]
[1][A()]
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
class A:
    def __enter__(self):
        with self: pass
    def __exit__(self, *a): pass
with A(): pass
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
class A:
    def __init_subclass__(cls): type("B", (cls,), {})
class B(A): pass
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
class A:
    @property
    def x(self): return self.x
A().x
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
class A:
    def __set_name__(self, o, n): type("B", (), {"x": A()})
class B: x = A()
#! RuntimeError: Error calling __set_name__...
# ---
#@ limits: duration=20, memory=67_108_864
def f(n): return f(n - 1) if n else 0
sorted([1, 2], key=lambda x: f(5000))
#! RecursionError: maximum recursion depth exceeded...
