# A bank with accounts, transfers, a ledger and refused operations.
#@ check: on
class BankError(Exception):
    pass


class InsufficientFunds(BankError):
    def __init__(self, account, needed):
        self.missing = needed - account.balance
        super().__init__(f"{account.owner} lacks {self.missing}")


class Account:
    _next = 1

    def __init__(self, owner, balance=0):
        self.owner, self._balance = owner, balance
        self.number, Account._next = Account._next, Account._next + 1
        self.history = []

    @property
    def balance(self):
        return self._balance

    def deposit(self, amount):
        if amount <= 0:
            raise BankError("deposits are positive")
        self._balance += amount
        self.history.append(("in", amount))

    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(self, amount)
        self._balance -= amount
        self.history.append(("out", amount))

    def __repr__(self):
        return f"<{type(self).__name__} {self.number} {self.owner}: {self.balance}>"


class Savings(Account):
    def __init__(self, owner, balance=0, rate=0.05):
        super().__init__(owner, balance)
        self.rate = rate

    def add_interest(self):
        self.deposit(round(self.balance * self.rate))


def transfer(source, target, amount):
    source.withdraw(amount)
    try:
        target.deposit(amount)
    except BankError:
        source.deposit(amount)
        raise


ann, bob = Savings("ann", 100), Account("bob")
transfer(ann, bob, 30)
ann.add_interest()
for attempt in (lambda: transfer(bob, ann, 500), lambda: ann.deposit(-1), lambda: setattr(ann, "balance", 10**6)):
    try:
        attempt()
    except (BankError, AttributeError) as error:
        print(type(error).__name__, getattr(error, "missing", "-"))
#> InsufficientFunds 470
#> BankError -
#> AttributeError -
print(ann, bob, ann.history, bob.history, sum(a.balance for a in (ann, bob)))
#> <Savings 1 ann: 74> <Account 2 bob: 30> [('out', 30), ('in', 4)] [('in', 30)] 104
# ---
# A traffic light and a vending machine as state machines in tables.
#@ check: on
from enum import Enum


class Light(Enum):
    RED = ("stop", 30)
    GREEN = ("go", 25)
    AMBER = ("slow", 5)

    def __init__(self, action, seconds):
        self.action, self.seconds = action, seconds

    @property
    def next(self):
        members = list(Light)
        return members[(members.index(self) + 1) % len(members)]


light, clock, seen = Light.RED, 0, []
while clock < 100:
    seen.append((clock, light.name))
    clock += light.seconds
    light = light.next
print(seen, light.action)
#> [(0, 'RED'), (30, 'GREEN'), (55, 'AMBER'), (60, 'RED'), (90, 'GREEN')] slow
TABLE = {("idle", "coin"): "ready", ("ready", "coin"): "ready", ("ready", "push"): "idle", ("ready", "refund"): "idle"}


def run(inputs):
    state, credit, out = "idle", 0, []
    for symbol in inputs:
        try:
            after = TABLE[state, symbol]
        except KeyError as error:
            out.append(f"refused {error.args[0][1]} when {error.args[0][0]}")
            continue
        match symbol:
            case "coin": credit += 1
            case "push": out.append(f"candy for {credit}"); credit = 0
            case "refund": out.append(f"back {credit}"); credit = 0
        state = after
    return state, credit, out


print(run(["push", "coin", "coin", "push", "refund", "coin", "refund", "coin"]))
#> ('ready', 1, ['refused push when idle', 'candy for 2', 'refused refund when idle', 'back 1'])
# ---
# An event bus: handlers by name and pattern, priorities, unsubscribing while events go on, errors kept apart.
#@ check: on
from collections import defaultdict


def fits(event, pattern):
    parts, wanted = event.split("."), pattern.split(".")
    return len(parts) == len(wanted) and all(w in ("*", p) for p, w in zip(parts, wanted))


class Bus:
    def __init__(self):
        self.handlers = defaultdict(list)
        self.errors = []

    def on(self, pattern, priority=0):
        def register(handler):
            self.handlers[pattern].append((priority, handler))
            return handler

        return register

    def off(self, handler):
        for pattern, entries in self.handlers.items():
            self.handlers[pattern] = [(p, h) for p, h in entries if h is not handler]

    def emit(self, event, **data):
        matching = [entry for pattern, entries in self.handlers.items() if fits(event, pattern) for entry in entries]
        results = []
        for _, handler in sorted(matching, key=lambda entry: -entry[0]):
            try:
                results.append(handler(event, **data))
            except Exception as error:
                self.errors.append(f"{handler.__name__}: {error}")
        return results


bus = Bus()


@bus.on("user.*")
def log(event, **data):
    return f"log {event} {sorted(data)}"


@bus.on("user.created", priority=5)
def welcome(event, name, **_):
    bus.off(welcome)
    return f"welcome {name}"


@bus.on("user.deleted")
def broken(event, **_):
    raise RuntimeError("cannot delete")


print(bus.emit("user.created", name="ann", id=1), bus.emit("user.created", name="bob"), bus.emit("user.deleted"), bus.emit("order.paid"), bus.errors)
#> ['welcome ann', "log user.created ['id', 'name']"] ["log user.created ['name']"] ['log user.deleted []'] [] ['broken: cannot delete']
# ---
# A plugin registry with dependency order and feature flags.
class Plugin:
    registry: dict[str, type["Plugin"]] = {}
    needs: tuple[str, ...] = ()

    def __init_subclass__(cls, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.name = name or cls.__name__.lower()
        Plugin.registry[cls.name] = cls

    def run(self, data):
        raise NotImplementedError(f"{self.name}.run")


class Trim(Plugin):
    def run(self, data):
        return data.strip()


class Title(Plugin, name="heading"):
    needs = ("trim",)

    def run(self, data):
        return data.title()


class Shout(Plugin):
    needs = ("heading",)

    def run(self, data):
        return data + "!"


class Empty(Plugin):
    pass


def plan(name, so_far=None):
    so_far = [] if so_far is None else so_far
    for needed in Plugin.registry[name].needs:
        plan(needed, so_far)
    if name not in so_far:
        so_far.append(name)
    return so_far


text = "  hello plugin world "
for step in plan("shout"):
    text = Plugin.registry[step]().run(text)
    print(f"{step:>8}: {text!r}")
#>     trim: 'hello plugin world'
#>  heading: 'Hello Plugin World'
#>    shout: 'Hello Plugin World!'
try:
    Plugin.registry["empty"]().run("")
except NotImplementedError as error:
    print(error)
#> empty.run
