"""Programs that the verifier lets through, one for each way in which the language reaches an opcode."""

from __future__ import annotations

from typing import Final

ACCEPTED: Final = {
    "empty": "pass",
    "constants": "x = [None, True, 1, 1.5, 2j, 'text', b'bytes', ..., (1, (2, (3,))), -1]\nreturn x in {1, 2, (3, 4)}",
    "operators": "a = b = 3\nreturn -a, +a, ~a, not a, a + b - a * b / a // b % a ** b @ a << b >> a & b ^ a | b",
    "augmented": "a = []\na += [1]\na @= 2\na.n += 1\na[0] -= 1\na[1:2] += [3]\nreturn a",
    "comparisons": "return a < 2, a <= 2, a == 2, a != 2, a > 2, a >= 2, a is b, a is not None, a in b, a not in []",
    "branches": """
        a = f()
        if a and b or not c: a = 1
        elif a is None: a = 2
        else: a = 3
        while a if b else c: a -= 1
        return a or b
    """,
    "none tests": "a = f()\nwhile a is not None: a = a.next\nwhile a is None: a = f()\nreturn a",
    "loops": """
        for i in at_iter(xs):
            for j in at_iter(i):
                if i: continue
                if j: break
            else:
                return i
        while True:
            if f(): break
        else: pass
    """,
    "loop returns": "for i in xs:\n    for j in i:\n        return f(i, j)",
    "globals": "global g\ng = 1\ndel g\ng = h\nprint(g)",
    "locals": "a = 1\ndel a\na = 2\nif a: del a\nreturn a",
    "attributes": "x.a = x.b.c\ndel x.a\nx.append(1)\nreturn x.get('k', 1).method(1, k=2), x.items",
    "subscripts": "x[0] = x[1]\ndel x[0]\nx[1:2] = x[:3]\ndel x[1:2:3]\nreturn x[1:], x[::2], x[i:j]",
    "displays": "return [], (), {}, {1}, [a, b], (a, b), {a, b}, {a: b, 'k': 1}, {'p': a, 'q': b}",
    "chosen displays": "return [a] if b else c, a if b else (c,), [a] if b else {c}, (lambda: a) if b else (a := {})",
    "constants in constants": "return ((1, 2), (3, (1, 2)), {(1, 2)}) in x or x in {(1, (2, 3)), (2, (2, 3))}",
    "stars": "return [1, *a, 2], (1, *a), {1, *a}, {**a, 'k': 1, **b}, [*a, *b]",
    "large displays": "return {"
    + ", ".join(f"a{i}: {i}" for i in range(40))
    + "}, ["
    + ", ".join(f"a{i}" for i in range(40))
    + "]",
    "unpacking": "a, b = b, a\na, b, c = x\n(a, *b), c = x\n*a, b = x\na, *b, c, d = x\n[a] = x",
    "calls": "f()\nf(1, 2)\nf(1, k=2)\nf(*a)\nf(1, *a, k=1, **b)\nf(**b)\nx.m(*a, **b)\nf("
    + ", ".join("a" * 300)
    + ")",
    "f-strings": "return f'{a} and {b}', f'{a}', f'{a}{b}', f'plain'",
    "functions": """
        def f(a, b=1, /, c=2, *args, d, e=3, **kwargs): return a
        def g(a: int, *b: 'text', c: list = []) -> None: 'docs'
        def h(): return h
        return f, g, h, lambda: 0, lambda x=f: x, (lambda y: y)(1)
    """,
    "closures": """
        a, b = 1, 2
        def f(c):
            nonlocal a
            a += 1
            def g(d=c):
                nonlocal c
                c = a, b, d
                del c
                return lambda: (a, b, at_iter(d))
            return g
        return f
    """,
    "closures of arguments": "def f(a, *b, **c):\n    return lambda: (a, b, c)\nx = 1\ny = lambda: x\nreturn f, y",
    "defaults with closures": "a = 1\nreturn [lambda b=(lambda: a), *, c=a: (a, b, c)]",
    "generators": """
        def f(a):
            x = yield
            y = yield x
            try:
                z = yield from f(y)
            finally:
                yield 1
            return [(yield), (yield from a), z]
        def g():
            for i in at_iter(f(1)):
                try: yield i
                except at_ValueError: yield
        return g
    """,
    "coroutines": """
        async def f(a):
            x = await a
            async for y in at_iter(x):
                if y: continue
                await y
                if x: break
                return [await x, await y]
            else:
                await x
            return f(await a, *(await a))
        await f(1)
        async for i in x:
            try: await i
            finally: await x
    """,
    "asynchronous generators": """
        async def f(a):
            async for x in f(a):
                yield x
            y = yield
            try: await y
            except at_KeyError: yield 2
        return f
    """,
    "tries": """
        try: f()
        except at_ValueError: g()
        try: f()
        except (at_ValueError, at_KeyError) as e: g(e)
        except at_matching(x) as e: raise
        except at_KeyError: raise g() from h()
        else: h()
        finally: f(1)
        try: f()
        except at_ValueError as e:
            try: g()
            except at_KeyError as e: raise e
            finally: return e
    """,
    "tries in loops": """
        for i in xs:
            try:
                if i: continue
                if f(i): break
                return i
            except at_ValueError: continue
            except at_KeyError: break
            finally:
                f(i)
                if i: break
        while True:
            try: f()
            except at_ValueError: pass
    """,
    "tries with returns": """
        try:
            try: return f()
            except at_ValueError as e: return g(e)
            finally: h()
        except at_KeyError: return 1
        finally:
            for i in xs: return 2
    """,
    "groups": """
        try: f()
        except* at_ValueError as e: g(e)
        except* (at_KeyError, at_float): g()
        except* at_matching(x): raise
        else: h()
        finally: f(1)
        for i in xs:
            try: f()
            except* at_KeyError as e: del x
    """,
    "awaits in tries": """
        async def f(a):
            try:
                async for x in a:
                    try: await x
                    except at_ValueError as e: await e
                    finally: await a
            except at_KeyError: return await a
            finally: await a
            while True:
                try: return await x
                except at_ValueError: continue
        return f
    """,
    "exact types": "return (a * b) if at_type(a) is at_float else at_call(a, b)",
    "negated exact types": "x = (at_1 := f()) if at_type(y) is not at_float else g(at_1)",
    "types of types": "return at_type(at_type(a)) is at_GuestType or at_type(at_type(at_type(a))) is at_float",
    "types in sets": "return at_type(a) in at_scalars, at_type(a) not in at_scalars, at_type(a) is at_type(b)",
    "identity with raw objects": "return None if (at_1 := f()) is at_float else at_1 is not at_float",
    "guards": "return at_call(), at_call(1, k=2), at_call(*a), at_call(**b), at_call(at_call(1), f(at_call(2)))",
    "guards in functions": "def f(a):\n    def g(): return at_type(a) is at_float, at_call(a)\n    return g\nreturn f",
    "guards that are values": "x = at_value\nf(at_value)\nreturn [at_value, at_value(1), at_value.a]",
    "hidden locals": "at_1 = f()\ndef at_2(at_3): return at_1, at_3\nreturn at_2(at_1)",
    "long jumps": "for i in xs:\n" + "\n".join(f"    if a{n}: a{n} = f(a{n}, {n}, 'text {n}')" for n in range(90)),
    "deep expressions": "return " + "(" * 50 + "a" + " + a)" * 50,
    "dead code": "return 1\nx = 2",
    "assertions as emitted": "if not a: raise at_call('message')",
}
