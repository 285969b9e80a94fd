# What a module of the host's raised names the guest's classes and nothing of the host, all along its chain.
from decimal import Decimal, getcontext
from zoneinfo import ZoneInfo

found = []


def walk(error):
    while error is not None:
        for argument in error.args:
            for part in argument if isinstance(argument, (list, tuple)) else [argument]:
                if not isinstance(part, (str, int, type(None))) and getattr(part, "__module__", "") != "decimal":
                    found.append(repr(part))
                if isinstance(part, type) and hasattr(part, "__subclasses__"):
                    found.append("subclasses")
                if isinstance(part, str) and "/usr" in part:
                    found.append(part)
        if getattr(error, "filename", None):
            found.append(error.filename)
        error = error.__cause__ or error.__context__


for call in (
    lambda: Decimal("x"), lambda: Decimal(1) / 0, lambda: Decimal(-1).sqrt(), lambda: getcontext().divide(0, 0), lambda: Decimal("snan") < 1,
    lambda: pow(Decimal(2), Decimal(3), 0), lambda: round(Decimal(1), 10**9), lambda: -Decimal("snan"), lambda: Decimal(1).quantize(Decimal("1e-99")),
    lambda: ZoneInfo("Nowhere/Here"), lambda: ZoneInfo("../etc/passwd"), lambda: ZoneInfo("America"),
):  # fmt: skip
    try:
        call()
        print("no error")
    except Exception as error:
        walk(error)
print(found)
#> []
