# Months as lists and as text.
import calendar
import time

print(calendar.isleap(2024), calendar.leapdays(2000, 2024), calendar.monthrange(2024, 2)[1], calendar.weekday(2024, 2, 29) == calendar.THURSDAY, calendar.monthcalendar(2024, 2))
#> True 6 29 True [[0, 0, 0, 1, 2, 3, 4], [5, 6, 7, 8, 9, 10, 11], [12, 13, 14, 15, 16, 17, 18], [19, 20, 21, 22, 23, 24, 25], [26, 27, 28, 29, 0, 0, 0]]
print(list(calendar.day_name), calendar.month_name[12], list(calendar.month_abbr)[:3], calendar.day_abbr[0], calendar.timegm(time.gmtime(1_700_000_000)))
#> ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] December ['', 'Jan', 'Feb'] Mon 1700000000
print(calendar.month(2024, 2))
#>    February 2024
#> Mo Tu We Th Fr Sa Su
#>           1  2  3  4
#>  5  6  7  8  9 10 11
#> 12 13 14 15 16 17 18
#> 19 20 21 22 23 24 25
#> 26 27 28 29
#>
calendar.prmonth(2023, 12)
#>    December 2023
#> Mo Tu We Th Fr Sa Su
#>              1  2  3
#>  4  5  6  7  8  9 10
#> 11 12 13 14 15 16 17
#> 18 19 20 21 22 23 24
#> 25 26 27 28 29 30 31
c = calendar.Calendar(6)
print(list(c.iterweekdays()), c.monthdayscalendar(2024, 2)[0], c.monthdatescalendar(2024, 2)[0][0], list(c.itermonthdays2(2024, 2))[:3], next(c.itermonthdates(2024, 2)))
#> [6, 0, 1, 2, 3, 4, 5] [0, 0, 0, 0, 1, 2, 3] 2024-01-28 [(0, 6), (0, 0), (0, 1)] 2024-01-28
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.firstweekday(), calendar.TextCalendar(6).formatmonth(2024, 2) == calendar.month(2024, 2), len(calendar.calendar(2024)))
#> 6 True 2142
for attempt in (lambda: calendar.monthrange(2024, 13), lambda: calendar.setfirstweekday(9), lambda: calendar.weekday(2024, 2, 30)):
    try:
        print(attempt())
    except ValueError as e:
        print(type(e).__name__, e)
#> IllegalMonthError bad month number 13; must be 1-12
#> IllegalWeekdayError bad weekday number 9; must be 0 (Monday) to 6 (Sunday)
#> ValueError day is out of range for month
