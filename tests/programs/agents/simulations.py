# A discrete event simulation: one counter, customers arriving, waiting times.
#@ check: on
import heapq

arrivals = [(0, "ann", 5), (1, "bob", 2), (3, "cy", 1), (12, "dee", 4)]
events: list[tuple[int, int, str, str]] = []
for n, (when, who, _) in enumerate(arrivals):
    heapq.heappush(events, (when, n, "arrives", who))
need = {who: minutes for _, who, minutes in arrivals}
line: list[tuple[str, int]] = []
busy: str | None = None
waits: dict[str, int] = {}
sequence = len(arrivals)
while events:
    now, _, what, who = heapq.heappop(events)
    if what == "arrives":
        line.append((who, now))
    else:
        busy = None
    print(f"{now:>3} {who} {what} (waiting: {len(line)})")
    if busy is None and line:
        busy, since = line.pop(0)
        waits[busy] = now - since
        heapq.heappush(events, (now + need[busy], sequence, "leaves", busy))
        sequence += 1
#>   0 ann arrives (waiting: 1)
#>   1 bob arrives (waiting: 1)
#>   3 cy arrives (waiting: 2)
#>   5 ann leaves (waiting: 2)
#>   7 bob leaves (waiting: 1)
#>   8 cy leaves (waiting: 0)
#>  12 dee arrives (waiting: 1)
#>  16 dee leaves (waiting: 0)
print(waits, sum(waits.values()) / len(waits))
#> {'ann': 0, 'bob': 4, 'cy': 4, 'dee': 0} 2.0
# ---
# A robot on a grid, commanded by text; walls, turning, a trail.
#@ check: on
moves = {"N": (0, 1), "E": (1, 0), "S": (0, -1), "W": (-1, 0)}
turn = {"L": -1, "R": 1}


class Robot:
    def __init__(self, walls=()):
        self.x = self.y = 0
        self.facing = "N"
        self.walls = set(walls)
        self.trail = [(0, 0)]

    def __call__(self, program):
        for word in program.split():
            command, count = word[0], int(word[1:] or 1)
            for _ in range(count):
                self.step(command)
        return self

    def step(self, command):
        if command in turn:
            names = list(moves)
            self.facing = names[(names.index(self.facing) + turn[command]) % 4]
        elif command == "F":
            dx, dy = moves[self.facing]
            target = (self.x + dx, self.y + dy)
            if target in self.walls:
                raise RuntimeError(f"wall at {target}")
            self.x, self.y = target
            self.trail.append(target)
        else:
            raise ValueError(f"unknown command {command!r}")


robot = Robot(walls=[(2, 3)])
robot("F3 R F")
print((robot.x, robot.y), robot.facing, len(robot.trail))
#> (1, 3) E 5
for program in ("F2", "L2 F", "X"):
    try:
        robot(program)
    except (RuntimeError, ValueError) as error:
        print(error)
#> wall at (2, 3)
#> unknown command 'X'
print(robot.trail[-1], robot.facing, len(set(robot.trail)))
#> (0, 3) W 5
# ---
# A rate limiter and a circuit breaker on a clock that the program owns.
#@ check: on
class Clock:
    def __init__(self): self.now = 0.0
    def __call__(self): return self.now


class Limiter:
    def __init__(self, clock, rate, burst):
        self.clock, self.rate, self.burst = clock, rate, burst
        self.tokens, self.last = float(burst), clock()

    def allow(self):
        now = self.clock()
        self.tokens = min(self.burst, self.tokens + (now - self.last) * self.rate)
        self.last = now
        if self.tokens < 1:
            return False
        self.tokens -= 1
        return True


class Breaker:
    def __init__(self, clock, most=2, rest=10):
        self.clock, self.most, self.rest = clock, most, rest
        self.failures, self.opened = 0, None

    def call(self, f, *args):
        if self.opened is not None:
            if self.clock() - self.opened < self.rest:
                return "open"
            self.opened = None
        try:
            result = f(*args)
        except ZeroDivisionError as error:
            self.failures += 1
            if self.failures >= self.most:
                self.opened = self.clock()
            return f"failed: {error}"
        self.failures = 0
        return result


clock = Clock()
limiter = Limiter(clock, rate=1, burst=2)
allowed = []
for _ in range(8):
    allowed.append(limiter.allow())
    clock.now += 0.5
print(allowed)
#> [True, True, True, False, True, False, True, False]
breaker = Breaker(clock)
results = []
for x in (1, 0, 0, 5, 5):
    results.append(breaker.call(lambda x: 10 / x, x))
    clock.now += 6
print(results)
#> [10.0, 'failed: division by zero', 'failed: division by zero', 'open', 2.0]
# ---
# Monte Carlo with its own generator, a random walk, a shuffled deck: the same every time.
#@ check: on
class Lcg:
    def __init__(self, seed): self.state = seed
    def __iter__(self): return self
    def __next__(self):
        self.state = (1103515245 * self.state + 12345) % 2**31
        return self.state / 2**31


rng = Lcg(42)
inside = sum(next(rng) ** 2 + next(rng) ** 2 <= 1 for _ in range(2000))
print(f"{4 * inside / 2000:.3f}")
#> 3.160
deck = [f"{rank}{suit}" for suit in "SHDC" for rank in "A23456789TJQK"]
for i in range(len(deck) - 1, 0, -1):
    j = int(next(rng) * (i + 1))
    deck[i], deck[j] = deck[j], deck[i]
hands = {f"player {n + 1}": sorted(deck[n::4][:5]) for n in range(4)}
print(len(set(deck)), [len(h) for h in hands.values()], hands["player 1"])
#> 52 [5, 5, 5, 5] ['3C', '4H', 'QS', 'TD', 'TH']
walk, x = [0], 0
for step in (1 if r < 0.5 else -1 for r, _ in zip(rng, range(10))):
    x += step
    walk.append(x)
print(walk, max(walk) - min(walk))
#> [0, -1, 0, -1, 0, -1, -2, -3, -4, -5, -6] 6
# ---
# Game of life on a growing set of cells.
#@ check: on
from collections import Counter
from itertools import product

Cell = tuple[int, int]


def step(alive: set[Cell]) -> set[Cell]:
    near = Counter((y + dy, x + dx) for y, x in alive for dy, dx in product((-1, 0, 1), repeat=2) if dy or dx)
    return {cell for cell, n in near.items() if n == 3 or n == 2 and cell in alive}


def draw(alive: set[Cell], size: int = 6) -> str:
    return "\n".join("".join("#" if (y, x) in alive else "." for x in range(size)) for y in range(size))


glider = {(0, 1), (1, 2), (2, 0), (2, 1), (2, 2)}
for generation in range(5):
    if generation % 4 == 0:
        print(draw(glider), sep="")
        print(generation, len(glider))
    glider = step(glider)
#> .#....
#> ..#...
#> ###...
#> ......
#> ......
#> ......
#> 0 5
#> ......
#> ..#...
#> ...#..
#> .###..
#> ......
#> ......
#> 4 5
