# Literal patterns compare by ==; None, True and False by identity.
def kind(x):
    match x:
        case None: return "none"
        case True: return "true"
        case False: return "false"
        case 0: return "zero"
        case 1: return "one"
        case -1: return "minus one"
        case 1.5: return "float"
        case 1 + 2j: return "complex"
        case "a" "b": return "text"
        case b"x": return "bytes"
        case _: return "other"
print([kind(x) for x in (None, True, False, 0, 1, 1.0, 0.0, -1, 1.5, 1 + 2j, "ab", b"x", "x", [], -0.0, 2 - 1)])
#> ['none', 'true', 'false', 'zero', 'one', 'one', 'zero', 'minus one', 'float', 'complex', 'text', 'bytes', 'other', 'other', 'zero', 'one']
# ---
# Capture binds; wildcard does not; the first matching case wins and only its body runs.
match "value":
    case x:
        print("captured", x)
#> captured value
match 5:
    case 4:
        print("four")
    case _:
        print("wild", x)
#> wild value
try:
    print(_)
except NameError as error:
    print(error)
#> name '_' is not defined
match 1:
    case 2:
        print("no case matches: nothing runs")
# ---
# The subject is evaluated once; it may be a bare tuple with stars.
def n(x):
    print("eval", x)
    return x
match n(1), n(2):
    case (1, 3):
        print("no")
    case 1, y:
        print("y", y)
#> eval 1
#> eval 2
#> y 2
rest = [2, 3]
match 1, *rest:
    case [1, *others]:
        print(others)
#> [2, 3]
match n(5),:
    case (v,):
        print("one-tuple", v)
#> eval 5
#> one-tuple 5
# ---
# Value patterns are dotted names, looked up each time, compared by ==.
class Color:
    RED = 1
    GREEN = "green"
    class Deep:
        BLUE = 3.0
def name(x):
    match x:
        case Color.RED: return "red"
        case Color.GREEN: return "green"
        case Color.Deep.BLUE: return "blue"
        case _: return "?"
print([name(x) for x in (1, True, "green", 3, 2)])
#> ['red', 'red', 'green', 'blue', '?']
Color.RED = 2
print(name(2), name(1))
#> red ?
# ---
# Or-patterns: alternatives in order, all binding the same names.
def f(x):
    match x:
        case 0 | 1 | 2: return "small"
        case [a, "x"] | ["x", a] | {"a": a}: return a
        case str() | bytes() as text: return text, "text"
        case (1 | 2 as n, _) | (_, 3 | 4 as n): return "n", n
        case _: return None
print([f(x) for x in (1, [5, "x"], ["x", 6], {"a": 7}, "s", b"b", (2, 0), (0, 4), (9, 9))])
#> ['small', 5, 6, 7, ('s', 'text'), (b'b', 'text'), ('n', 2), ('n', 4), None]
# ---
# As-patterns bind the whole after the inside matched.
match [1, [2, 3]]:
    case [a, [b, *c] as inner] as whole if b:
        print(a, b, c, inner, whole)
#> 1 2 [3] [2, 3] [1, [2, 3]]
match {"k": [1, 2]}:
    case {"k": [x, y] as pair}:
        print(x, y, pair)
#> 1 2 [1, 2]
match 5:
    case int() as i:
        print(i)
#> 5
# ---
# Guards: any expression, evaluated only after the pattern matched, with its names bound.
def n(x):
    print("guard", x)
    return x
def f(x):
    match x:
        case int() if n(x > 10):
            return "big"
        case a, b if n(a == b):
            return "pair"
        case a if n(False):
            return "never"
        case _ if (half := x // 2 if isinstance(x, int) else 0) > 1:
            return half
    return "none"
print(f(20), f((1, 1)), f(5), f((1, 2)))
#> guard True
#> guard True
#> guard False
#> guard False
#> guard False
#> guard False
#> big pair 2 none
# ---
# Names bound by a failed guard stay bound.
match [1, 2]:
    case [a, b] if a > b:
        print("no")
    case _:
        print("leftover", a, b)
#> leftover 1 2
# ---
# match, case and _ are still names.
match = {"case": 1}
case = "case"
print(match[case], match.get(case))
#> 1 1
match match:
    case {"case": case}:
        print(case)
#> 1
_ = 5
match _:
    case 5:
        print("five", _)
#> five 5
print(match
      ["case"])
#> 1
# ---
# match inside functions, loops, comprehension-free; control flow from its bodies.
def run(commands):
    out = []
    for command in commands:
        match command.split():
            case ["quit"]:
                break
            case []:
                continue
            case ["go", ("north" | "south") as way]:
                out.append(f"going {way}")
            case ["go", other]:
                out.append(f"cannot go {other}")
            case ["get", item, *rest] if rest:
                out.append(f"get {item} and {len(rest)} more")
            case ["get", item]:
                out.append(f"get {item}")
            case ["stop", *_]:
                return out + ["stopped"]
            case unknown:
                out.append(f"? {' '.join(unknown)}")
    return out
print(run(["go north", "go up", "", "get key", "get a b c", "jump", "quit", "go south"]))
#> ['going north', 'cannot go up', 'get key', 'get a and 2 more', '? jump']
print(run(["stop it now", "go"]))
#> ['stopped']
