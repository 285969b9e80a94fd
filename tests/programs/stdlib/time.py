# Clocks go on, sleeping takes time, calendars are UTC's.
import time

start, counter = time.monotonic(), time.perf_counter_ns()
time.sleep(0.02)
print(time.monotonic() - start >= 0.02, time.perf_counter_ns() - counter >= 15_000_000, time.time() > 1.6e9, time.time_ns() > 10**18, type(time.process_time()))
#> True True True True <class 'float'>
moment = time.gmtime(86400 * 365)
print(moment, moment.tm_year, moment[1], len(moment), tuple(moment) == moment, moment.tm_yday, moment.tm_zone)
#> time.struct_time(tm_year=1971, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=4, tm_yday=1, tm_isdst=0) 1971 1 9 True 1 GMT
print(time.strftime("%Y-%m-%d %H:%M:%S", moment), time.asctime(moment), time.strftime("%j", (2024, 12, 31, 0, 0, 0, 1, 366, 0)))
#> 1971-01-01 00:00:00 Fri Jan  1 00:00:00 1971 366
parsed = time.strptime("2024-02-29 10:11", "%Y-%m-%d %H:%M")
print(parsed, parsed > moment, time.struct_time(range(9)[:9]) if False else time.struct_time((2024, 1, 2, 3, 4, 5, 6, 7, 0)).tm_hour)
#> time.struct_time(tm_year=2024, tm_mon=2, tm_mday=29, tm_hour=10, tm_min=11, tm_sec=0, tm_wday=3, tm_yday=60, tm_isdst=-1) True 3
print(isinstance(moment, time.struct_time), isinstance(moment, tuple), time.struct_time)
#> True True <class 'time.struct_time'>
year, month, *rest = moment
print(year, month, rest)
#> 1971 1 [1, 0, 0, 0, 4, 1, 0]
for attempt in (
    lambda: time.sleep(-1),
    lambda: time.sleep("x"),
    lambda: time.strptime("x", "%Y"),
    lambda: time.strftime("%Y", 5),
    lambda: time.struct_time((1, 2)),
    lambda: time.struct_time(5),
    lambda: time.gmtime("x"),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
#> ValueError sleep length must be non-negative
#> TypeError 'str' object cannot be interpreted as an integer
#> ValueError time data 'x' does not match format '%Y'
#> TypeError Tuple or struct_time argument required
#> TypeError time.struct_time() takes an at least 9-sequence (2-sequence given)
#> TypeError constructor requires a sequence
#> TypeError 'str' object cannot be interpreted as an integer
