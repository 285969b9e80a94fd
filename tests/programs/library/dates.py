# date, time, datetime: construction, arithmetic, comparison, parts, text.
from datetime import date, time, datetime, timedelta, timezone
d = date(2024, 2, 28)
t = datetime(2024, 2, 28, 23, 59, 58, 999999)
print(d, repr(d), d + timedelta(days=2), date(2024, 3, 1) - d, d.weekday(), d.isoweekday(), d.isocalendar(), d.replace(day=1), d.isoformat(), d.timetuple().tm_yday, d.toordinal(), date.fromordinal(738944), date.fromisoformat("2023-12-31"), d < date(2024, 3, 1), max(d, date.min), date.max, d.ctime())
#> 2024-02-28 datetime.date(2024, 2, 28) 2024-03-01 2 days, 0:00:00 2 3 datetime.IsoCalendarDate(year=2024, week=9, weekday=3) 2024-02-01 2024-02-28 59 738944 2024-02-28 2023-12-31 True 2024-02-28 9999-12-31 Wed Feb 28 00:00:00 2024
print(t, repr(t), t + timedelta(seconds=2), t - datetime(2024, 1, 1), t.date(), t.time(), t.replace(microsecond=0).isoformat(), t.isoformat(" ", "minutes"), datetime.fromisoformat("2024-01-02T03:04:05+02:00"), datetime.combine(d, time(1, 2)), t == datetime(2024, 2, 28), time(12, 30).isoformat(), time(1, 2, 3, 4), time.fromisoformat("04:23:01.5"), t.timetuple()[:6], hash(d) == hash(date(2024, 2, 28)))
#> 2024-02-28 23:59:58.999999 datetime.datetime(2024, 2, 28, 23, 59, 58, 999999) 2024-02-29 00:00:00.999999 58 days, 23:59:58.999999 2024-02-28 23:59:58.999999 2024-02-28T23:59:58 2024-02-28 23:59 2024-01-02 03:04:05+02:00 2024-02-28 01:02:00 False 12:30:00 01:02:03.000004 04:23:01.500000 (2024, 2, 28, 23, 59, 58) True
# ---
# strftime and strptime.
from datetime import datetime, date
t = datetime(2024, 3, 5, 14, 7, 9, 123)
print(t.strftime("%Y-%m-%d %H:%M:%S.%f %j %a %A %b %B %d %I %p %y %U %W %w %%"), f"{t:%d/%m/%y}", format(date(2024, 1, 2), "%B %d"), t.strftime("plain"))
#> 2024-03-05 14:07:09.000123 065 Tue Tuesday Mar March 05 02 PM 24 09 10 2 % 05/03/24 January 02 plain
print(datetime.strptime("5 Mar 2024 2:07 PM", "%d %b %Y %I:%M %p"), datetime.strptime("2024-03-05T10:00:00+0530", "%Y-%m-%dT%H:%M:%S%z"), datetime.strptime("24064", "%y%j"), datetime.strptime("Tuesday 5 March 2024", "%A %d %B %Y").date())
#> 2024-03-05 14:07:00 2024-03-05 10:00:00+05:30 2024-03-04 00:00:00 2024-03-05
for text, form in (("2024-13-01", "%Y-%m-%d"), ("2024", "%Y-%m"), ("x", "%H"), ("2024-01-01 extra", "%Y-%m-%d"), ("31 02 2023", "%d %m %Y"), ("a", "%Q")):
    try:
        print(datetime.strptime(text, form))
    except ValueError as e:
        print(e)
#> time data '2024-13-01' does not match format '%Y-%m-%d'
#> time data '2024' does not match format '%Y-%m'
#> time data 'x' does not match format '%H'
#> unconverted data remains:  extra
#> day is out of range for month
#> 'Q' is a bad directive in format '%Q'
# ---
# timedelta: normalised, scaled, printed; division and remainder.
from datetime import timedelta
d = timedelta(days=1, hours=25, minutes=61, seconds=-1, milliseconds=1500, microseconds=7, weeks=1)
print(d, repr(d), d.days, d.seconds, d.microseconds, d.total_seconds(), -timedelta(seconds=1), repr(-timedelta(seconds=1)), d * 2, d / 2, d // timedelta(hours=1), d % timedelta(hours=1), divmod(timedelta(hours=5), timedelta(hours=2)), timedelta(1) / timedelta(hours=6), abs(timedelta(-1)), timedelta(0.5), timedelta(hours=1) < timedelta(1), bool(timedelta()), sum([timedelta(1), timedelta(2)], timedelta()), 1.5 * timedelta(2), timedelta.max > d, timedelta(microseconds=0.5))
#> 9 days, 2:01:00.500007 datetime.timedelta(days=9, seconds=7260, microseconds=500007) 9 7260 500007 784860.500007 -1 day, 23:59:59 datetime.timedelta(days=-1, seconds=86399) 18 days, 4:02:01.000014 4 days, 13:00:30.250004 218 0:01:00.500007 (2, datetime.timedelta(seconds=3600)) 4.0 1 day, 0:00:00 12:00:00 True False 3 days, 0:00:00 3 days, 0:00:00 True 0:00:00
# ---
# Time zones: aware and naive, conversion, comparison.
from datetime import datetime, timezone, timedelta
utc, east = timezone.utc, timezone(timedelta(hours=5, minutes=30), "IST")
a = datetime(2024, 1, 1, 12, tzinfo=utc)
b = a.astimezone(east)
print(a, b, a == b, b.tzname(), b.utcoffset(), b - a, utc, repr(east), a.isoformat(), b.strftime("%z %Z"), a.timestamp(), datetime.fromtimestamp(0, utc), (a + timedelta(days=1)).astimezone(east).day, a.replace(tzinfo=None))
#> 2024-01-01 12:00:00+00:00 2024-01-01 17:30:00+05:30 True IST 5:30:00 0:00:00 UTC datetime.timezone(datetime.timedelta(seconds=19800), 'IST') 2024-01-01T12:00:00+00:00 +0530 IST 1704110400.0 1970-01-01 00:00:00+00:00 2 2024-01-01 12:00:00
for f in (lambda: a < datetime(2024, 1, 1), lambda: a - datetime(2024, 1, 1), lambda: timezone(timedelta(days=2))):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, str(e).split(",")[0].split("(")[0])
#> TypeError can't compare offset-naive and offset-aware datetimes
#> TypeError can't subtract offset-naive and offset-aware datetimes
#> ValueError offset must be a timedelta strictly between -timedelta
print(a == datetime(2024, 1, 1, 12))
#> False
# ---
# Errors of construction and arithmetic.
from datetime import date, datetime, timedelta, time
for f in (lambda: date(2024, 2, 30), lambda: date(2024, 13, 1), lambda: date(0, 1, 1), lambda: datetime(2024, 1, 1, 25), lambda: time(1, 60), lambda: date("2024", 1, 1), lambda: date.fromisoformat("2024-1-1"), lambda: datetime.fromisoformat("nope"), lambda: date(2024, 1, 1) + 5, lambda: date.max + timedelta(1), lambda: date(2024, 1, 1) < "2024", lambda: date(2024, 1, 1) + date(2024, 1, 1), lambda: timedelta("1"), lambda: date(2024, 1)):
    try:
        print(f())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, str(e).split(" (pos")[0])
#> ValueError day is out of range for month
#> ValueError month must be in 1..12
#> ValueError year 0 is out of range
#> ValueError hour must be in 0..23
#> ValueError minute must be in 0..59
#> TypeError 'str' object cannot be interpreted as an integer
#> ValueError Invalid isoformat string: '2024-1-1'
#> ValueError Invalid isoformat string: 'nope'
#> TypeError unsupported operand type(s) for +: 'datetime.date' and 'int'
#> OverflowError date value out of range
#> TypeError '<' not supported between instances of 'datetime.date' and 'str'
#> TypeError unsupported operand type(s) for +: 'datetime.date' and 'datetime.date'
#> TypeError unsupported type for timedelta days component: str
#> TypeError function missing required argument 'day'
# ---
# Calendar work: days of a month, leap years, next weekday, business days, ages, ranges.
import calendar
from datetime import date, timedelta
def age(born, today): return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
def workdays(a, b): return sum((a + timedelta(n)).weekday() < 5 for n in range((b - a).days + 1))
print([int(n) for n in calendar.monthrange(2024, 2)], [y for y in range(1896, 1912, 4) if calendar.isleap(y)], calendar.day_name[0], calendar.month_abbr[12], age(date(2000, 2, 29), date(2024, 2, 28)), workdays(date(2024, 1, 1), date(2024, 1, 31)), date(2024, 1, 31) + timedelta((7 - date(2024, 1, 31).weekday()) % 7), [d for d, _ in calendar.Calendar().itermonthdays2(2024, 2)][:5], calendar.timegm((1970, 1, 2, 0, 0, 0)))
#> [3, 29] [1896, 1904, 1908] Monday Dec 23 23 2024-02-05 [0, 0, 0, 1, 2] 86400
print(calendar.month(2024, 2))
#>    February 2024
#> Mo Tu We Th Fr Sa Su
#>           1  2  3  4
#>  5  6  7  8  9 10 11
#> 12 13 14 15 16 17 18
#> 19 20 21 22 23 24 25
#> 26 27 28 29
#>
