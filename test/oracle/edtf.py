"""EDTF dates (ISO 8601-2), as far as the landscapes of the oracle have them: the first and the last day that one may mean.

A day is (year, month, day), so that days compare as dates do; an open end is ALWAYS or NEVER.
"""

import calendar
import re

ALWAYS = (float("-inf"),)
NEVER = (float("inf"),)
DATE = re.compile(r"(?P<year>\d{0,4}X{0,4})(?:-(?P<month>\d\d|XX))?(?:-(?P<day>\d\d|XX))?[?~%]?")


def possible_days(text):
    """First and last day that a date or an interval may mean."""
    first, slash, last = text.partition("/")
    if not slash:
        return days_of_date(text)
    start = ALWAYS if first in ("..", "") else days_of_date(first)[0]
    end = NEVER if last in ("..", "") else days_of_date(last)[1]
    return start, end


def days_of_date(text):
    found = DATE.fullmatch(text)
    if not found or len(found["year"]) != 4:
        raise ValueError(f"{text} is no date that the oracle reads")
    years = int(found["year"].replace("X", "0")), int(found["year"].replace("X", "9"))
    months = bounds(found["month"], 12)
    days = found["day"]
    first = (years[0], months[0], bounds(days, 31)[0])
    last = (years[1], months[1], min(bounds(days, 31)[1], last_day(years[1], months[1])))
    return first, last


def bounds(digits, most):
    return (1, most) if digits in (None, "XX") else (int(digits), int(digits))


def last_day(year, month):
    return calendar.monthrange(year, month)[1]


def may_hold(fact, date):
    """Whether what is stated from and until certain dates may hold at another."""
    first, last = possible_days(date)
    begun = "validFrom" not in fact or possible_days(fact["validFrom"])[0] <= last
    return begun and ("validTo" not in fact or possible_days(fact["validTo"])[1] >= first)
