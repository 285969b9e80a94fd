# Members: name, value, repr, str, identity, lookup by value and by name, iteration in order.
from enum import Enum
class Color(Enum):
    RED = 1
    GREEN = "g"
    BLUE = (3, 4)
print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(1), Color["BLUE"], Color("g") is Color.GREEN, list(Color), len(Color), Color.RED in Color, f"{Color.RED}", [c.name for c in Color], Color.RED == 1, Color.RED == Color.RED, Color.RED != Color.GREEN, isinstance(Color.RED, Color), type(Color.RED).__name__, Color.BLUE.value[1])
#> Color.RED <Color.RED: 1> RED 1 Color.RED Color.BLUE True [<Color.RED: 1>, <Color.GREEN: 'g'>, <Color.BLUE: (3, 4)>] 3 True Color.RED ['RED', 'GREEN', 'BLUE'] False True True True Color 4
print(hasattr(Color, "NO"), {Color.RED: "r"}[Color.RED], Color.__members__["GREEN"], list(reversed(Color)), bool(Color.RED), hash(Color.RED) == hash(Color.RED), Color)
#> False r Color.GREEN [<Color.BLUE: (3, 4)>, <Color.GREEN: 'g'>, <Color.RED: 1>] True True <enum 'Color'>
for f in (lambda: Color(9), lambda: Color["NO"], lambda: setattr(Color, "RED", 5), lambda: Color.RED < Color.GREEN, lambda: delattr(Color, "RED")):
    try:
        f()
    except (ValueError, KeyError, AttributeError, TypeError) as e:
        print(type(e).__name__, str(e).split(":")[0] if "cannot" in str(e) else e)
#> ValueError 9 is not a valid Color
#> KeyError 'NO'
#> AttributeError cannot reassign member 'RED'
#> TypeError '<' not supported between instances of 'Color' and 'Color'
#> AttributeError 'Color' cannot delete member 'RED'.
# ---
# Aliases, unique, auto, methods, properties, class attributes that are no members.
from enum import Enum, auto, unique
class Shape(Enum):
    SQUARE = 2
    DIAMOND = 1
    ALIAS = 2
    def describe(self): return f"{self.name.lower()} {self.value}"
    @property
    def double(self): return self.value * 2
    @classmethod
    def default(cls): return cls.DIAMOND
    @staticmethod
    def helper(): return "static"
    def __str__(self): return f"<{self.name}>"
print(list(Shape), Shape.ALIAS is Shape.SQUARE, Shape.ALIAS.name, list(Shape.__members__), Shape.SQUARE.describe(), Shape.DIAMOND.double, Shape.default(), Shape.helper(), f"{Shape.SQUARE}")
#> [<Shape.SQUARE: 2>, <Shape.DIAMOND: 1>] True SQUARE ['SQUARE', 'DIAMOND', 'ALIAS'] square 2 2 <DIAMOND> static <SQUARE>
class Auto(Enum):
    A = auto()
    B = auto()
    C = 10
    D = auto()
print([(m.name, m.value) for m in Auto])
#> [('A', 1), ('B', 2), ('C', 10), ('D', 11)]
try:
    @unique
    class Twice(Enum):
        ONE = 1
        UNO = 1
except ValueError as e:
    print(e)
#> duplicate values found in <enum 'Twice'>: UNO -> ONE
# ---
# IntEnum and StrEnum are ints and strings.
from enum import IntEnum, StrEnum, auto
class Level(IntEnum):
    LOW = 1
    HIGH = 3
class Kind(StrEnum):
    FIRST = auto()
    OTHER = "other-kind"
print(Level.LOW, repr(Level.LOW), Level.LOW + 1, Level.HIGH > 2, sorted([Level.HIGH, Level.LOW]), Level(3), Level.LOW == 1, [10, 20][Level.LOW], f"{Level.LOW:>3}", "%d" % Level.HIGH, max(Level), sum(Level), isinstance(Level.LOW, int), {1: "one"}[Level.LOW], range(Level.HIGH), str(Level.LOW))
#> 1 <Level.LOW: 1> 2 True [<Level.LOW: 1>, <Level.HIGH: 3>] 3 True 20   1 3 3 4 True one range(0, 3) 1
print(Kind.FIRST, repr(Kind.FIRST), Kind.FIRST == "first", Kind("other-kind"), Kind.OTHER.upper(), f"{Kind.FIRST}!", "-".join(Kind), isinstance(Kind.FIRST, str), Kind.FIRST in {"first"}, "other" in Kind.OTHER)
#> first <Kind.FIRST: 'first'> True other-kind OTHER-KIND first! first-other-kind True True True
# ---
# Flag: combination, membership, iteration, inversion.
from enum import Flag, IntFlag, auto
class P(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
a = P.R | P.W
print(a, a is P.RW, P.R in a, P.X in a, a & P.R, a ^ P.R, ~P.R, bool(P.R & P.W), P(0), P(5), [f.name for f in P], a.value, a == P(3), list(a), len(P.R | P.X), P.RW.name)
#> P.RW True True False P.R P.W P.W|X False P(0) P.R|X ['R', 'W', 'X'] 3 True [<P.R: 1>, <P.W: 2>] 2 RW
class Mode(IntFlag):
    A = 1
    B = 2
print(Mode.A | Mode.B, int(Mode.A | Mode.B), (Mode.A | 2) == 3, Mode.A + 1, repr(Mode.A | Mode.B), Mode(0), Mode.B in Mode(3))
#> 3 3 True 2 <Mode.A|B: 3> 0 True
# ---
# Custom values: __new__, __init__, _missing_, _generate_next_value_.
from enum import Enum, auto
class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)
    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius
    @property
    def density(self): return round(self.mass / self.radius ** 3, 4)
print(Planet.EARTH.mass, Planet.MARS.density, Planet((0.64, 3.39)).name)
#> 5.97 0.0164 MARS
class Coord(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        return obj
    PX = (1, "x")
    PY = (2, "y")
print(Coord.PX.label, Coord(2), bytes(Coord.PY))
#> x Coord.PY b'\x02'
class Loose(Enum):
    YES = "yes"
    NO = "no"
    @classmethod
    def _missing_(cls, value):
        for m in cls:
            if str(value).lower() == m.value: return m
print(Loose("YES"), Loose("No"))
#> Loose.YES Loose.NO
try:
    Loose("maybe")
except ValueError as e:
    print(e)
#> 'maybe' is not a valid Loose
class Named(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last): return f"{count}:{name}"
    ONE = auto()
    TWO = auto()
print([m.value for m in Named])
#> ['0:ONE', '1:TWO']
# ---
# Functional form; subclassing without members; enums in match and dict dispatch.
from enum import Enum
Animal = Enum("Animal", "CAT DOG")
Sized = Enum("Sized", {"S": 1, "L": 10})
Started = Enum("Started", ["a", "b"], start=5)
print(list(Animal), Animal.CAT.value, Sized.L, [m.value for m in Started])
#> [<Animal.CAT: 1>, <Animal.DOG: 2>] 1 Sized.L [5, 6]
class Base(Enum):
    def shout(self): return self.name + "!"
class Op(Base):
    ADD = "+"
    SUB = "-"
def run(op, a, b):
    match op:
        case Op.ADD: return a + b
        case Op.SUB: return a - b
print(Op.ADD.shout(), run(Op("-"), 5, 2), {Op.ADD: lambda a, b: a + b}[Op("+")](1, 2))
#> ADD! 3 3
try:
    class More(Op):
        MUL = "*"
except TypeError as e:
    print(e)
#> <enum 'More'> cannot extend <enum 'Op'>
# ---
# A state machine of enum members.
from enum import Enum
class State(Enum):
    IDLE = "idle"
    RUNNING = "running"
    DONE = "done"
    def next(self):
        order = list(State)
        i = order.index(self)
        return order[i + 1] if i + 1 < len(order) else self
s = State.IDLE
trail = [s]
while s.next() is not s:
    s = s.next()
    trail.append(s)
print(trail, {s.name: s.value for s in State}, State("done") is trail[-1], min(State, key=lambda s: s.value))
#> [<State.IDLE: 'idle'>, <State.RUNNING: 'running'>, <State.DONE: 'done'>] {'IDLE': 'idle', 'RUNNING': 'running', 'DONE': 'done'} True State.DONE
