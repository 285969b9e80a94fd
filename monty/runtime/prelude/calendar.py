"""`calendar`: calendars keep their first weekday; the days are the host's."""

day_name = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
day_abbr = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
month_name = [
    "",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
month_abbr = ["", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


class Calendar:
    def __init__(self, firstweekday=0):
        self._firstweekday = firstweekday

    def getfirstweekday(self):
        return self._firstweekday % 7

    def setfirstweekday(self, firstweekday):
        self._firstweekday = firstweekday

    firstweekday = property(getfirstweekday, setfirstweekday)

    def iterweekdays(self):
        for place in range(self.firstweekday, self.firstweekday + 7):
            yield place % 7

    def itermonthdates(self, year, month):
        return iter(at_calendar_lists(self.firstweekday, "itermonthdates", year, month))

    def itermonthdays(self, year, month):
        return iter(at_calendar_lists(self.firstweekday, "itermonthdays", year, month))

    def itermonthdays2(self, year, month):
        return iter(at_calendar_lists(self.firstweekday, "itermonthdays2", year, month))

    def itermonthdays3(self, year, month):
        return iter(at_calendar_lists(self.firstweekday, "itermonthdays3", year, month))

    def itermonthdays4(self, year, month):
        return iter(at_calendar_lists(self.firstweekday, "itermonthdays4", year, month))

    def monthdatescalendar(self, year, month):
        return at_calendar_lists(self.firstweekday, "monthdatescalendar", year, month)

    def monthdayscalendar(self, year, month):
        return at_calendar_lists(self.firstweekday, "monthdayscalendar", year, month)

    def monthdays2calendar(self, year, month):
        return at_calendar_lists(self.firstweekday, "monthdays2calendar", year, month)


class TextCalendar(Calendar):
    def formatmonth(self, theyear, themonth, w=0, l=0):
        return at_calendar_text(self.firstweekday, "formatmonth", [theyear, themonth, w, l])

    def prmonth(self, theyear, themonth, w=0, l=0):
        print(self.formatmonth(theyear, themonth, w, l), end="")

    def formatyear(self, theyear, w=2, l=1, c=6, m=3):
        return at_calendar_text(self.firstweekday, "formatyear", [theyear, w, l, c, m])

    def pryear(self, theyear, w=0, l=0, c=6, m=3):
        print(self.formatyear(theyear, w, l, c, m), end="")


_text = TextCalendar()


def firstweekday():
    return _text.firstweekday


def setfirstweekday(firstweekday):
    from calendar import IllegalWeekdayError

    if not 0 <= firstweekday <= 6:
        raise IllegalWeekdayError(firstweekday)
    _text.firstweekday = firstweekday


def monthcalendar(year, month):
    return _text.monthdayscalendar(year, month)


def month(theyear, themonth, w=0, l=0):
    return _text.formatmonth(theyear, themonth, w, l)


def prmonth(theyear, themonth, w=0, l=0):
    _text.prmonth(theyear, themonth, w, l)


def calendar(theyear, w=2, l=1, c=6, m=3):
    return _text.formatyear(theyear, w, l, c, m)


def prcal(theyear, w=0, l=0, c=6, m=3):
    _text.pryear(theyear, w, l, c, m)


def timegm(tuple):
    from datetime import date

    year, month, day, hour, minute, second = tuple[:6]
    days = date(year, month, 1).toordinal() - 719163 + day - 1
    return ((days * 24 + hour) * 60 + minute) * 60 + second
