# Shortest paths with a heap; the path and its cost; unreachable places.
#@ check: on
import heapq

graph = {
    "A": {"B": 7, "C": 9, "F": 14}, "B": {"A": 7, "C": 10, "D": 15}, "C": {"A": 9, "B": 10, "D": 11, "F": 2},
    "D": {"B": 15, "C": 11, "E": 6}, "E": {"D": 6, "F": 9}, "F": {"A": 14, "C": 2, "E": 9}, "Z": {},
}


def shortest(start: str, goal: str) -> tuple[float, list[str]]:
    best = {start: 0}
    came: dict[str, str] = {}
    queue: list[tuple[int, str]] = [(0, start)]
    while queue:
        cost, node = heapq.heappop(queue)
        if node == goal:
            path = [node]
            while path[-1] != start:
                path.append(came[path[-1]])
            return cost, path[::-1]
        if cost > best[node]:
            continue
        for neighbour, weight in graph[node].items():
            candidate = cost + weight
            if candidate < best.get(neighbour, float("inf")):
                best[neighbour], came[neighbour] = candidate, node
                heapq.heappush(queue, (candidate, neighbour))
    return float("inf"), []


print(shortest("A", "E"), shortest("A", "A"), shortest("A", "Z"))
#> (20, ['A', 'C', 'F', 'E']) (0, ['A']) (inf, [])
# ---
# Breadth-first search in a maze, drawn with the path.
#@ check: on
from collections import deque

maze = ["S.#.....", "..#.###.", ".##.#...", "....#.#.", ".####.#E"]
cells = {(y, x): c for y, row in enumerate(maze) for x, c in enumerate(row)}
start, end = (next(p for p, c in cells.items() if c == mark) for mark in "SE")
queue, parent = deque([start]), {start: start}
while queue:
    y, x = here = queue.popleft()
    if here == end:
        break
    for step in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
        if cells.get(step, "#") != "#" and step not in parent:
            parent[step] = here
            queue.append(step)
path = [end]
while path[-1] != start:
    path.append(parent[path[-1]])
for y, row in enumerate(maze):
    print("".join("*" if (y, x) in path and c == "." else c for x, c in enumerate(row)))
#> S.#*****
#> *.#*###*
#> *##*#..*
#> ****#.#*
#> .####.#E
print(len(path) - 1, "steps")
#> 17 steps
# ---
# Sorting by hand: merge, quick, insertion, heap, counting; all agree.
#@ check: on
def merge_sort(xs):
    if len(xs) < 2:
        return xs[:]
    left, right = merge_sort(xs[: len(xs) // 2]), merge_sort(xs[len(xs) // 2 :])
    out = []
    while left and right:
        out.append((left if left[0] <= right[0] else right).pop(0))
    return out + left + right


def quick_sort(xs):
    if not xs:
        return []
    pivot, *rest = xs
    return quick_sort([x for x in rest if x < pivot]) + [pivot] + quick_sort([x for x in rest if x >= pivot])


def insertion_sort(xs):
    xs = list(xs)
    for i in range(1, len(xs)):
        x, j = xs[i], i
        while j and xs[j - 1] > x:
            xs[j] = xs[j - 1]
            j -= 1
        xs[j] = x
    return xs


def heap_sort(xs):
    xs = xs[:]
    n = len(xs)

    def sift(i, size):
        while (child := 2 * i + 1) < size:
            if child + 1 < size and xs[child + 1] > xs[child]:
                child += 1
            if xs[i] >= xs[child]:
                return
            xs[i], xs[child] = xs[child], xs[i]
            i = child

    for i in reversed(range(n // 2)):
        sift(i, n)
    for end in range(n - 1, 0, -1):
        xs[0], xs[end] = xs[end], xs[0]
        sift(0, end)
    return xs


def counting_sort(xs):
    low = min(xs)
    counts = [0] * (max(xs) - low + 1)
    for x in xs:
        counts[x - low] += 1
    return [i + low for i, c in enumerate(counts) for _ in range(c)]


data = [(i * 7919) % 101 - 50 for i in range(60)]
print({f.__name__: f(data) == sorted(data) for f in (merge_sort, quick_sort, insertion_sort, heap_sort, counting_sort)})
#> {'merge_sort': True, 'quick_sort': True, 'insertion_sort': True, 'heap_sort': True, 'counting_sort': True}
print(merge_sort([]), quick_sort([3, 1, 3, 2]), data[:5])
#> [] [1, 2, 3, 3] [-50, -9, 32, -28, 13]
# ---
# Primes, factors, gcd, perfect numbers, digit sums, Fibonacci by matrix.
#@ check: on
from functools import reduce


def primes(n):
    sieve = [True] * (n + 1)
    sieve[0:2] = [False, False]
    for i in range(2, int(n**0.5) + 1):
        if sieve[i]:
            sieve[i * i :: i] = [False] * len(sieve[i * i :: i])
    return [i for i, p in enumerate(sieve) if p]


def factors(n):
    out, d = {}, 2
    while d * d <= n:
        while n % d == 0:
            out[d] = out.get(d, 0) + 1
            n //= d
        d += 1
    if n > 1:
        out[n] = out.get(n, 0) + 1
    return out


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def multiply(a, b):
    return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]


def fib(n):
    result, power = [[1, 0], [0, 1]], [[1, 1], [1, 0]]
    while n:
        if n & 1:
            result = multiply(result, power)
        power = multiply(power, power)
        n >>= 1
    return result[0][1]


print(primes(50), len(primes(1000)), factors(360), factors(9973), reduce(gcd, [84, 36, 60]))
#> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47] 168 {2: 3, 3: 2, 5: 1} {9973: 1} 12
print([n for n in range(2, 500) if sum(d for d in range(1, n) if n % d == 0) == n], fib(10), fib(100), sum(map(int, str(2**64))))
#> [6, 28, 496] 55 354224848179261915075 88
# ---
# Dynamic programming: knapsack, coins, longest common subsequence and increasing run.
#@ check: on
from bisect import bisect_left


def knapsack(items, capacity):
    best = [(0, [])] * (capacity + 1)
    for name, weight, value in items:
        for c in range(capacity, weight - 1, -1):
            candidate = best[c - weight][0] + value
            if candidate > best[c][0]:
                best[c] = (candidate, best[c - weight][1] + [name])
    return best[capacity]


def change(amount, coins):
    ways = [1] + [0] * amount
    fewest = [0] + [amount + 1] * amount
    for coin in coins:
        for a in range(coin, amount + 1):
            ways[a] += ways[a - coin]
            fewest[a] = min(fewest[a], fewest[a - coin] + 1)
    return ways[amount], fewest[amount]


def lcs(a, b):
    table = [[""] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            table[i + 1][j + 1] = table[i][j] + x if x == y else max(table[i][j + 1], table[i + 1][j], key=len)
    return table[-1][-1]


def increasing(xs):
    tails = []
    for x in xs:
        i = bisect_left(tails, x)
        tails[i : i + 1] = [x]
    return len(tails)


print(knapsack([("map", 9, 150), ("water", 153, 200), ("sandwich", 50, 160), ("glucose", 15, 60), ("tin", 68, 45)], 220))
#> (510, ['map', 'water', 'sandwich'])
print(change(100, [1, 5, 10, 25, 50]), change(3, [2]), lcs("AGGTAB", "GXTXAYB"), increasing([10, 9, 2, 5, 3, 7, 101, 18]))
#> (292, 2) (0, 4) GTAB 4
# ---
# Matrices: product, transpose, determinant, inverse with fractions.
#@ check: on
from fractions import Fraction


class Matrix:
    def __init__(self, rows_in):
        self.rows = [[Fraction(x) for x in row] for row in rows_in]

    def __matmul__(self, other):
        return Matrix([[sum(a * b for a, b in zip(row, col)) for col in zip(*other.rows)] for row in self.rows])

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def minor(self, i, j):
        return Matrix([row[:j] + row[j + 1 :] for k, row in enumerate(self.rows) if k != i])

    def det(self):
        if len(self.rows) == 1:
            return self.rows[0][0]
        return sum((-1) ** j * x * self.minor(0, j).det() for j, x in enumerate(self.rows[0]))

    def inverse(self):
        d = self.det()
        if d == 0:
            raise ZeroDivisionError("singular matrix")
        n = range(len(self.rows))
        return Matrix([[(-1) ** (i + j) * self.minor(j, i).det() / d for j in n] for i in n])

    def __str__(self):
        return "; ".join(" ".join(str(x) for x in row) for row in self.rows)


m = Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 2]])
print(m.det(), "|", m.inverse(), "|", m @ m.inverse(), "|", m.T, "|", m == m.T.T)
#> 6 | 2/3 1/6 -1/2; 0 1/2 -1/2; -1/3 -1/3 1 | 1 0 0; 0 1 0; 0 0 1 | 2 1 1; 0 3 1; 1 2 2 | True
try:
    Matrix([[1, 2, 3], [4, 5, 6], [7, 8, 9]]).inverse()
except ZeroDivisionError as error:
    print(error)
#> singular matrix
# ---
# Topological order of tasks, with the cycle named when there is one.
#@ check: on
def order(tasks: dict[str, list[str]]) -> list[str]:
    done: list[str] = []
    state: dict[str, str] = {}

    def visit(task: str, trail: tuple[str, ...]) -> None:
        match state.get(task):
            case "done":
                return
            case "open":
                raise ValueError("cycle: " + " -> ".join([*trail[trail.index(task) :], task]))
        state[task] = "open"
        for needed in tasks.get(task, []):
            visit(needed, (*trail, task))
        state[task] = "done"
        done.append(task)

    for task in tasks:
        visit(task, ())
    return done


print(order({"deploy": ["test", "build"], "test": ["build"], "build": ["fetch"], "docs": ["fetch"]}))
#> ['fetch', 'build', 'test', 'deploy', 'docs']
try:
    order({"a": ["b"], "b": ["c"], "c": ["d", "b"]})
except ValueError as error:
    print(error)
#> cycle: b -> c -> b
# ---
# N queens, subsets with a sum, permutations with a rule, sudoku row check by backtracking.
#@ check: on
def queens(n, row=0, cols=frozenset(), diag=frozenset(), anti=frozenset()):
    if row == n:
        yield ()
        return
    for col in range(n):
        if col in cols or row + col in diag or row - col in anti:
            continue
        for rest in queens(n, row + 1, cols | {col}, diag | {row + col}, anti | {row - col}):
            yield (col, *rest)


def subsets(xs, target, start=0):
    if target == 0:
        return [[]]
    return [[xs[i], *rest] for i in range(start, len(xs)) if xs[i] <= target for rest in subsets(xs, target - xs[i], i + 1)]


first, *others = queens(6)
print(first, len(others) + 1, sum(1 for _ in queens(5)), subsets([2, 3, 5, 7, 8], 10))
#> (1, 3, 5, 0, 2, 4) 4 10 [[2, 3, 5], [2, 8], [3, 7]]
print("\n".join("".join("Q" if c == q else "." for c in range(6)) for q in first))
#> .Q....
#> ...Q..
#> .....Q
#> Q.....
#> ..Q...
#> ....Q.
# ---
# Union-find and a minimum spanning tree; connected groups.
#@ check: on
class Groups:
    def __init__(self):
        self.parent = {}

    def find(self, x):
        self.parent.setdefault(x, x)
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        self.parent[b] = a
        return True

    def __iter__(self):
        out = {}
        for x in self.parent:
            out.setdefault(self.find(x), []).append(x)
        return iter(sorted(map(sorted, out.values())))


edges = [("a", "b", 4), ("b", "c", 8), ("c", "d", 7), ("d", "e", 9), ("a", "h", 8), ("b", "h", 11), ("x", "y", 1), ("c", "e", 4)]
g = Groups()
tree = [(a, b, w) for a, b, w in sorted(edges, key=lambda e: e[2]) if g.union(a, b)]
print(tree, sum(w for *_, w in tree), list(g))
#> [('x', 'y', 1), ('a', 'b', 4), ('c', 'e', 4), ('c', 'd', 7), ('b', 'c', 8), ('a', 'h', 8)] 32 [['a', 'b', 'c', 'd', 'e', 'h'], ['x', 'y']]
