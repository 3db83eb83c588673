"""The English words for days, months, units and small numbers, as people type them."""

from __future__ import annotations

from enum import Enum


class Unit(Enum):
    """A unit of time."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


WEEKDAYS = {
    "monday": ("mon",),
    "tuesday": ("tues", "tue"),
    "wednesday": ("weds", "wed"),
    "thursday": ("thurs", "thur", "thu"),
    "friday": ("fri",),
    "saturday": ("sat",),
    "sunday": ("sun",),
}
"""Each weekday with its abbreviations, Monday first."""

MONTHS = {
    "january": ("jan",),
    "february": ("feb",),
    "march": ("mar",),
    "april": ("apr",),
    "may": (),
    "june": ("jun",),
    "july": ("jul",),
    "august": ("aug",),
    "september": ("sept", "sep"),
    "october": ("oct",),
    "november": ("nov",),
    "december": ("dec",),
}
"""Each month with its abbreviations, January first."""

WEEKDAY_NUMBERS = {word: place for place, (name, short) in enumerate(WEEKDAYS.items()) for word in (name, *short)}
"""0 for Monday to 6 for Sunday."""

MONTH_NUMBERS = {word: place for place, (name, short) in enumerate(MONTHS.items(), 1) for word in (name, *short)}
"""1 for January to 12 for December."""

UNITS = {
    **dict.fromkeys(("days", "day", "d"), Unit.DAY),
    **dict.fromkeys(("weeks", "week", "wks", "wk", "w"), Unit.WEEK),
    **dict.fromkeys(("months", "month", "mos", "mo", "m"), Unit.MONTH),
    **dict.fromkeys(("quarters", "quarter", "q"), Unit.QUARTER),
    **dict.fromkeys(("years", "year", "yrs", "yr", "y"), Unit.YEAR),
}

COUNTED_UNIT = rf"(?<=[0-9]) ?(?:{'|'.join(UNITS)})| (?:{'|'.join(word for word in UNITS if len(word) > 2)})"
"""A regular expression for the unit behind a count: short ones like `d` only behind digits, or `and` would be a day."""

_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
COUNTS = {
    **dict.fromkeys(("a couple of", "a couple", "couple of"), 2),
    **dict.fromkeys(("an", "a"), 1),
    **{word: number for number, word in enumerate(_NUMBERS, 1)},
}
