# The clock, and what the types say of themselves.
from datetime import UTC, MAXYEAR, MINYEAR, date, datetime, time, timedelta, timezone, tzinfo

print(datetime.now() > datetime(2024, 1, 1), datetime.now(timezone.utc).tzinfo, date.today() >= date(2024, 1, 1), datetime.now(tz=UTC) - datetime.now(UTC) < timedelta(1))
#> True UTC True True
print(datetime.min, datetime.max, date.min, time.max, timedelta.resolution, timedelta.min, timezone.utc, MINYEAR, MAXYEAR)
#> 0001-01-01 00:00:00 9999-12-31 23:59:59.999999 0001-01-01 23:59:59.999999 0:00:00.000001 -999999999 days, 0:00:00 UTC 1 9999
print(isinstance(datetime(2024, 1, 1), date), issubclass(datetime, date), isinstance(timezone.utc, tzinfo), datetime, type(timedelta()), type(date(2024, 1, 1)) is date)
#> True True True <class 'datetime.datetime'> <class 'datetime.timedelta'> True
moment = datetime(2024, 3, 10, 1, 2, 3, 4, tzinfo=timezone(timedelta(hours=-5), "EST"))
print(moment.timetuple(), moment.utctimetuple().tm_hour, moment.timetz(), moment.utcoffset(), moment.tzname(), moment.dst(), moment.fold)
#> time.struct_time(tm_year=2024, tm_mon=3, tm_mday=10, tm_hour=1, tm_min=2, tm_sec=3, tm_wday=6, tm_yday=70, tm_isdst=-1) 6 01:02:03.000004-05:00 -1 day, 19:00:00 EST None 0
print(f"{moment:%Y/%m/%d}", format(moment), f"{moment!r}", f"{timedelta(1)}", "%s" % moment.date(), str(time(1, 2)))
#> 2024/03/10 2024-03-10 01:02:03.000004-05:00 datetime.datetime(2024, 3, 10, 1, 2, 3, 4, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=68400), 'EST')) 1 day, 0:00:00 2024-03-10 01:02:00
print(datetime.fromtimestamp(86400, UTC), datetime.fromisocalendar(2024, 10, 7), datetime.combine(date(2024, 1, 1), time(2), tzinfo=UTC), datetime.fromordinal(1))
#> 1970-01-02 00:00:00+00:00 2024-03-10 00:00:00 2024-01-01 02:00:00+00:00 0001-01-01 00:00:00
print({date(2024, 1, 1): "a"}[date(2024, 1, 1)], sorted([date(2024, 2, 1), date(2024, 1, 1)]), max(timedelta(1), timedelta(2)), [datetime(2024, 1, 1)])
#> a [datetime.date(2024, 1, 1), datetime.date(2024, 2, 1)] 2 days, 0:00:00 [datetime.datetime(2024, 1, 1, 0, 0)]
week = date(2024, 1, 1).isocalendar()
print(week, week.year, week.week, week[2], tuple(week), week == (2024, 1, 1))
#> datetime.IsoCalendarDate(year=2024, week=1, weekday=1) 2024 1 1 (2024, 1, 1) True
print(datetime.strptime("Mon Jan  1 2024", "%a %b %d %Y"), moment.strftime("%z|%Z|%f"), moment.replace(year=2000, tzinfo=None), moment.isoformat(sep="_", timespec="milliseconds"))
#> 2024-01-01 00:00:00 -0500|EST|000004 2000-03-10 01:02:03.000004 2024-03-10_01:02:03.000-05:00
match moment:
    case datetime(year=2024, month=m):
        print("matched", m)
#> matched 3


class Deadline:
    def __init__(self, at):
        self.at = at

    def __radd__(self, other):
        return ("radd", other)

    def __eq__(self, other):
        return "eq"


print(timedelta(1) + Deadline(1), date(2024, 1, 1) == Deadline(1))
#> ('radd', datetime.timedelta(days=1)) eq
for attempt in (
    lambda: date(2024, 2, 30),
    lambda: date("2024"),
    lambda: datetime(2024, 1),
    lambda: date(2024, 1, 1).nothing,
    lambda: tzinfo().utcoffset(None) if False else timezone(5),
    lambda: datetime(2024, 1, 1, tzinfo="UTC"),
    lambda: datetime.now("UTC"),
    lambda: date.today() + 1,
    lambda: timedelta(days=10**10),
    lambda: datetime.fromisoformat("2024-13-01"),
    lambda: datetime(2024, 1, 1).strftime(5),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
#> ValueError day is out of range for month
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError function missing required argument 'day' (pos 3)
#> AttributeError 'datetime.date' object has no attribute 'nothing'
#> TypeError timezone() argument 1 must be datetime.timedelta, not int
#> TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'str'
#> TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'str'
#> TypeError unsupported operand type(s) for +: 'datetime.date' and 'int'
#> OverflowError Python int too large to convert to C int
#> ValueError month must be in 1..12
#> TypeError strftime() argument 1 must be str, not int
