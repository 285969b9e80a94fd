# Messages on a stream of the program's own.
import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="%(levelname)s %(name)s: %(message)s")
log = logging.getLogger("app.db")
log.debug("connecting to %s:%d", "localhost", 5432)
#> DEBUG app.db: connecting to localhost:5432
log.info("ready")
#> INFO app.db: ready
log.warning("slow query: %.2f s", 1.5)
#> WARNING app.db: slow query: 1.50 s
log.error("failed")
#> ERROR app.db: failed
log.critical("down")
#> CRITICAL app.db: down
logging.info("from the root %s", {"a": 1})
#> INFO root: from the root {'a': 1}
log.info("%(user)s did %(what)s", {"user": "ann", "what": "it"})
#> INFO app.db: ann did it
log.log(25, "between"), log.log(logging.INFO, "by number")
#> Level 25 app.db: between
#> INFO app.db: by number
print(log, log.name, log.level, log.parent, log.getEffectiveLevel(), log.isEnabledFor(logging.DEBUG), logging.getLogger(), len(logging.root.handlers))
#> <Logger app.db (DEBUG)> app.db 0 <RootLogger root (DEBUG)> 10 True <RootLogger root (DEBUG)> 1


def divide(a, b):
    try:
        return a / b
    except ZeroDivisionError:
        log.exception("cannot divide %d by %d", a, b)
        log.error("again", exc_info=True)
        log.warning("not shown")


divide(1, 0)
#> ERROR app.db: cannot divide 1 by 0
#> Traceback (most recent call last):
#>   File "main.py", line 30, in divide
#>     return a / b
#>            ~~^~~
#> ZeroDivisionError: division by zero
#> ERROR app.db: again
#> Traceback (most recent call last):
#>   File "main.py", line 30, in divide
#>     return a / b
#>            ~~^~~
#> ZeroDivisionError: division by zero
#> WARNING app.db: not shown
try:
    int("x")
except ValueError as error:
    log.error("given", exc_info=error)
#> ERROR app.db: given
#> Traceback (most recent call last):
#>   File "main.py", line 52, in <module>
#>     int("x")
#> ValueError: invalid literal for int() with base 10: 'x'
log.setLevel(logging.ERROR)
log.info("hidden"), log.error("shown")
#> ERROR app.db: shown
logging.disable(logging.ERROR)
log.error("hidden too"), log.critical("still shown")
#> CRITICAL app.db: still shown
logging.disable(logging.NOTSET)
log.setLevel("WARNING")
print(log.level, logging.getLevelName(30), logging.getLevelName("INFO"), logging.getLevelName(31), logging.getLevelNamesMapping()["DEBUG"])
#> 30 WARNING 20 Level 31 10
# --- handlers, formatters and filters
import io
import logging

stream = io.StringIO()
handler = logging.StreamHandler(stream)
handler.setFormatter(logging.Formatter("[%(levelname)-8s] %(name)s %(filename)s:%(lineno)d %(funcName)s %(module)s %(pathname)s | %(message)s"))
log = logging.getLogger("shop")
log.setLevel(logging.DEBUG)
log.addHandler(handler)
log.propagate = False


def sell(item):
    log.info("sold %s", item)
    log.debug("details", stacklevel=2)


sell("book")
log.warning("module level")
(lambda: log.info("lambda"))()


class Clerk:
    def greet(self):
        log.info("method")


Clerk().greet()
print(stream.getvalue(), end="")
#> [INFO    ] shop main.py:84 sell main main.py | sold book
#> [DEBUG   ] shop main.py:88 <module> main main.py | details
#> [WARNING ] shop main.py:89 <module> main main.py | module level
#> [INFO    ] shop main.py:90 <lambda> main main.py | lambda
#> [INFO    ] shop main.py:95 greet main main.py | method
child = logging.getLogger("shop.cart")
child.info("propagates")
print(stream.getvalue().splitlines()[-1], child.parent is log, child.getEffectiveLevel(), log.getChild("cart") is child, child.hasHandlers())
#> [INFO    ] shop.cart main.py:106 <module> main main.py | propagates True 10 True True


class OnlyLoud(logging.Filter):
    def filter(self, record):
        return record.levelno >= logging.WARNING


second = io.StringIO()
loud = logging.StreamHandler(second)
loud.addFilter(OnlyLoud())
log.addHandler(loud)
log.info("quiet"), log.error("loud"), child.error("child")
log.addFilter(lambda record: "secret" not in record.getMessage())
log.error("a secret"), log.error("no s-word")
print(second.getvalue(), end="")
#> loud
#> child
#> no s-word
print(handler, loud.level, logging.NullHandler(), logging.Filter("a.b").filter(logging.makeLogRecord({"name": "a.b.c"})), logging.Filter("a.b").filter(logging.makeLogRecord({"name": "a.bc"})))
#> <StreamHandler (NOTSET)> 0 <NullHandler (NOTSET)> True False


class Collect(logging.Handler):
    def __init__(self):
        super().__init__(logging.INFO)
        self.records = []

    def emit(self, record):
        self.records.append((record.levelname, record.getMessage(), record.lineno, record.funcName, record.args))


collect = Collect()
log.addHandler(collect)
log.debug("no"), log.info("yes %s", 1), log.warning("also", extra={"user": "ann"})
print(collect.records)
#> [('INFO', 'yes 1', 142, '<module>', (1,)), ('WARNING', 'also', 142, '<module>', ())]
log.removeHandler(collect), log.removeHandler(handler), log.removeHandler(loud)
extra = logging.StreamHandler(stream)
extra.setFormatter(logging.Formatter("{levelname:>10}|{message}|{user}", style="{", defaults={"user": "nobody"}))
log.addHandler(extra)
log.info("braces"), log.info("with", extra={"user": "bob"})
extra.setFormatter(logging.Formatter("$levelname ${message} $$", style="$"))
log.info("dollars")
print(stream.getvalue().splitlines()[-3:])
#> ['      INFO|braces|nobody', '      INFO|with|bob', 'INFO dollars $']
adapter = logging.LoggerAdapter(log, {"user": "zoe"})
extra.setFormatter(logging.Formatter("%(user)s %(message)s"))
adapter.info("adapted %d", 5)
print(stream.getvalue().splitlines()[-1], adapter)
#> zoe adapted 5 <LoggerAdapter shop (DEBUG)>
record = logging.LogRecord("n", logging.INFO, "/a/b/file.py", 12, "m %s", ("x",), None)
print(record, record.getMessage(), record.filename, record.module, record.threadName, record.processName, logging.Formatter().format(record))
#> <LogRecord: n, 20, /a/b/file.py, 12, "m %s"> m x file.py file MainThread MainProcess m x
record.created, record.msecs = 86400.25, 250.0
print(logging.Formatter("%(asctime)s %(message)s").format(record), logging.Formatter("%(asctime)s", "%Y/%m/%d").format(record), logging.Formatter("%(msecs)03d").format(record))
#> 1970-01-02 00:00:00,250 m x 1970/01/02 250
# --- levels, mistakes, the hierarchy
import logging
import sys

for wrong in (
    lambda: logging.getLogger("x").setLevel("LOUD"), lambda: logging.getLogger("x").setLevel(1.5), lambda: logging.getLogger(5), lambda: logging.Formatter("no fields"),
    lambda: logging.Formatter("%(x)s", style="!"), lambda: logging.Formatter("{", style="{"), lambda: logging.Formatter("nothing", style="{"), lambda: logging.Formatter("$", style="$"),
    lambda: logging.basicConfig(colour=True), lambda: logging.Handler().emit(None), lambda: logging.getLogger("x").log("INFO", "m"), lambda: logging.basicConfig(stream=1, handlers=[]),
    lambda: logging.Formatter("%(nope)s").format(logging.makeLogRecord({})), lambda: logging.getLogger("x").warning("m", extra={"message": 1}),
    lambda: logging.setLoggerClass(int),
):  # fmt: skip
    logging.root.handlers.clear()
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
#> ValueError Unknown level: 'LOUD'
#> TypeError Level not an integer or a valid string: 1.5
#> TypeError A logger name must be a string
#> ValueError Invalid format 'no fields' for '%' style
#> ValueError Style must be one of: %,{,$
#> ValueError invalid format: Single '{' encountered in format string
#> ValueError invalid format: no fields
#> ValueError invalid format: bare '$' not allowed
#> ValueError Unrecognised argument(s): colour
#> NotImplementedError emit must be implemented by Handler subclasses
#> TypeError level must be an integer
#> ValueError 'stream' or 'filename' should not be specified together with 'handlers'
#> ValueError Formatting field not found in record: 'nope'
#> KeyError "Attempt to overwrite 'message' in LogRecord"
#> TypeError logger not derived from logging.Logger: int
logging.addLevelName(15, "NOTICE")
logging.basicConfig(stream=sys.stdout, level="NOTICE", force=True)
logging.log(15, "noticed"), logging.debug("hidden")
#> NOTICE:root:noticed
a_b_c = logging.getLogger("a.b.c")
print(a_b_c.parent, "a.b.c" in logging.root.manager.loggerDict, type(logging.root.manager.loggerDict["a"]).__name__)
#> <RootLogger root (NOTICE)> True PlaceHolder
a = logging.getLogger("a")
print(a_b_c.parent, a.parent, logging.getLogger("a.b").parent, a_b_c.parent)
#> <Logger a (NOTICE)> <RootLogger root (NOTICE)> <Logger a (NOTICE)> <Logger a.b (NOTICE)>
logging.getLogger("a").propagate = False
logging.getLogger("a").error("to the last resort on stderr")


class Named(logging.Logger):
    def shout(self, message):
        self.error(message.upper())


logging.setLoggerClass(Named)
named = logging.getLogger("named")
named.shout("hey")
#> ERROR:named:HEY
print(type(named).__name__, type(logging.getLogger("a")).__name__, logging.getLoggerClass().__name__, logging.lastResort.level)
#> Named Logger Named 30
logging.getLogger("quiet").addHandler(logging.NullHandler())
logging.basicConfig(format="again")
logging.warning("unchanged by a second call of basicConfig")
#> WARNING:root:unchanged by a second call of basicConfig
logging.basicConfig(format="%(message)s!", force=True, stream=sys.stdout)
logging.error("forced")
#> forced!
# --- warnings as messages
import logging
import sys
import warnings

logging.basicConfig(stream=sys.stdout, format="%(name)s %(levelname)s %(message)s")
logging.captureWarnings(True)
warnings.warn("careful")
#> py.warnings WARNING main.py:235: UserWarning: careful
#>   warnings.warn("careful")
#>
logging.captureWarnings(False)
print(logging.getLogger("py.warnings").handlers)
#> [<NullHandler (NOTSET)>]
