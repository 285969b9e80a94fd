# A tokenizer and recursive-descent calculator with variables, functions and errors that point.
import math
import re
from dataclasses import dataclass
from typing import Iterator


@dataclass(frozen=True)
class Token:
    kind: str
    text: str
    at: int


class CalcError(Exception):
    def __init__(self, message: str, at: int) -> None:
        super().__init__(f"{message} at {at}")
        self.at = at


def tokenize(source: str) -> Iterator[Token]:
    spec = [("NUM", r"\d+(\.\d+)?"), ("NAME", r"[a-z_]\w*"), ("OP", r"\*\*|[-+*/%^(),=]"), ("SKIP", r"\s+"), ("BAD", r".")]
    for m in re.finditer("|".join(f"(?P<{k}>{p})" for k, p in spec), source):
        kind = m.lastgroup or ""
        if kind == "BAD":
            raise CalcError(f"unexpected {m.group()!r}", m.start())
        if kind != "SKIP":
            yield Token(kind, m.group(), m.start())
    yield Token("END", "", len(source))


class Calculator:
    functions = {"sqrt": math.sqrt, "max": max, "abs": abs}

    def __init__(self) -> None:
        self.names: dict[str, float] = {"pi": 3.0}

    def run(self, source: str) -> float:
        self.tokens = list(tokenize(source))
        self.i = 0
        if len(self.tokens) > 2 and self.tokens[0].kind == "NAME" and self.tokens[1].text == "=":
            name = self.tokens[0].text
            self.i = 2
            self.names[name] = value = self.expression()
        else:
            value = self.expression()
        if self.now.kind != "END":
            raise CalcError(f"unexpected {self.now.text!r}", self.now.at)
        return value

    @property
    def now(self) -> Token:
        return self.tokens[self.i]

    def take(self, *texts: str) -> str | None:
        if self.now.text in texts and self.now.kind != "END":
            self.i += 1
            return self.tokens[self.i - 1].text
        return None

    def expression(self) -> float:
        value = self.term()
        while op := self.take("+", "-"):
            value = value + self.term() if op == "+" else value - self.term()
        return value

    def term(self) -> float:
        value = self.power()
        while op := self.take("*", "/", "%"):
            at, right = self.now.at, self.power()
            if op != "*" and right == 0:
                raise CalcError("division by zero", at)
            value = {"*": lambda: value * right, "/": lambda: value / right, "%": lambda: value % right}[op]()
        return value

    def power(self) -> float:
        if self.take("-"):
            return -self.power()
        base = self.atom()
        return base ** self.power() if self.take("^", "**") else base

    def atom(self) -> float:
        token = self.now
        if self.take("("):
            value = self.expression()
            if not self.take(")"):
                raise CalcError("expected ')'", self.now.at)
            return value
        self.i += 1
        if token.kind == "NUM":
            return float(token.text)
        if token.kind == "NAME":
            if self.take("("):
                args = [self.expression()]
                while self.take(","):
                    args.append(self.expression())
                self.take(")")
                return self.functions[token.text](*args)
            if token.text in self.names:
                return self.names[token.text]
            raise CalcError(f"unknown name {token.text!r}", token.at)
        raise CalcError(f"unexpected {token.text or 'end'!r}", token.at)


calc = Calculator()
for line in ("1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-2 ** 2", "x = 10 / 4", "x * pi", "max(1, sqrt(16), x) % 3", "1 / (2 - 2)", "2 +", "(1", "y + 1", "3 $ 4", "1 2"):
    try:
        print(f"{line} = {calc.run(line):g}")
    except CalcError as error:
        print(f"{line} -> {error}")
#> 1 + 2 * 3 = 7
#> (1 + 2) * 3 = 9
#> 2 ^ 3 ^ 2 = 512
#> -2 ** 2 = -4
#> x = 10 / 4 = 2.5
#> x * pi = 7.5
#> max(1, sqrt(16), x) % 3 = 1
#> 1 / (2 - 2) -> division by zero at 4
#> 2 + -> unexpected 'end' at 3
#> (1 -> expected ')' at 2
#> y + 1 -> unknown name 'y' at 0
#> 3 $ 4 -> unexpected '$' at 2
#> 1 2 -> unexpected '2' at 2
# ---
# A tiny Lisp: read, evaluate, closures, recursion, errors.
#@ check: on
import operator
from functools import reduce


def read(source):
    tokens = source.replace("(", " ( ").replace(")", " ) ").split()

    def form():
        if not tokens:
            raise SyntaxError("unexpected end")
        token = tokens.pop(0)
        if token == "(":
            items = []
            while tokens and tokens[0] != ")":
                items.append(form())
            if not tokens:
                raise SyntaxError("missing )")
            tokens.pop(0)
            return items
        try:
            return int(token)
        except ValueError:
            return token

    return form()


class Env(dict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__(zip(names, values))
        self.outer = outer

    def __missing__(self, name):
        if self.outer is None:
            raise NameError(f"undefined symbol {name}")
        return self.outer[name]


root = Env()
root.update({"+": lambda *a: sum(a), "*": lambda *a: reduce(operator.mul, a, 1), "-": operator.sub, "<": operator.lt, "=": operator.eq, "list": lambda *a: list(a), "map": lambda f, xs: [f(x) for x in xs]})


def evaluate(x, env=root):
    match x:
        case str():
            return env[x]
        case int():
            return x
        case ["if", test, yes, no]:
            return evaluate(yes if evaluate(test, env) else no, env)
        case ["define", str(name), value]:
            env[name] = evaluate(value, env)
        case ["lambda", [*names], body]:
            return lambda *args: evaluate(body, Env(names, args, env))
        case ["let", [*pairs], body]:
            return evaluate(body, Env([n for n, _ in pairs], [evaluate(v, env) for _, v in pairs], env))
        case [f, *args]:
            return evaluate(f, env)(*[evaluate(a, env) for a in args])
        case other:
            raise SyntaxError(f"cannot evaluate {other}")


for line in ("(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))", "(fact 10)", "(map (lambda (x) (* x x)) (list 1 2 3))", "(let ((a 2) (b 3)) (+ a b 1))", "(define add (lambda (a) (lambda (b) (+ a b))))", "((add 3) 4)", "(oops 1)", "(+ 1", "()"):
    try:
        print(line, "=>", evaluate(read(line)))
    except (NameError, SyntaxError) as error:
        print(line, "=> error:", error)
#> (define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1)))))) => None
#> (fact 10) => 3628800
#> (map (lambda (x) (* x x)) (list 1 2 3)) => [1, 4, 9]
#> (let ((a 2) (b 3)) (+ a b 1)) => 6
#> (define add (lambda (a) (lambda (b) (+ a b)))) => None
#> ((add 3) 4) => 7
#> (oops 1) => error: undefined symbol oops
#> (+ 1 => error: missing )
#> () => error: cannot evaluate []
# ---
# A virtual machine for a small stack language, with jumps and calls.
program = """
    push 5
    call fact
    print
    halt
fact:
    dup
    push 2
    lt
    jz more
    drop
    push 1
    ret
more:
    dup
    push 1
    sub
    call fact
    mul
    ret
"""


def assemble(source):
    code, labels = [], {}
    for line in source.strip().splitlines():
        line = line.strip()
        if line.endswith(":"):
            labels[line[:-1]] = len(code)
        else:
            name, *args = line.split()
            code.append((name, args[0] if args else None))
    return [(op, labels.get(arg, int(arg) if arg and arg.isdigit() else arg)) for op, arg in code]


class Machine:
    def __init__(self, code):
        self.code, self.stack, self.calls, self.pc, self.out, self.steps = code, [], [], 0, [], 0

    def run(self):
        while True:
            op, arg = self.code[self.pc]
            self.pc += 1
            self.steps += 1
            if op == "halt":
                return self.out
            getattr(self, "op_" + op)(*() if arg is None else (arg,))

    def op_push(self, n): self.stack.append(n)
    def op_dup(self): self.stack.append(self.stack[-1])
    def op_drop(self): self.stack.pop()
    def op_print(self): self.out.append(self.stack.pop())
    def op_jz(self, to):
        if not self.stack.pop(): self.pc = to
    def op_call(self, to):
        self.calls.append(self.pc)
        self.pc = to
    def op_ret(self): self.pc = self.calls.pop()
    def binary(f):
        def run(self):
            b, a = self.stack.pop(), self.stack.pop()
            self.stack.append(f(a, b))
        return run
    op_sub, op_mul, op_lt = binary(lambda a, b: a - b), binary(lambda a, b: a * b), binary(lambda a, b: int(a < b))


m = Machine(assemble(program))
print(m.run(), m.steps, m.stack, m.code[1])
#> [120] 51 [] ('call', 4)
try:
    Machine([("nope", None)]).run()
except AttributeError as error:
    print(error)
#> 'Machine' object has no attribute 'op_nope'
