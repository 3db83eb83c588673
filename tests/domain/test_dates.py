"""Days, dates and spans as people type them."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from warmth.domain.dates import (
    Prefer,
    ago,
    day_words,
    longest_day,
    parse_day,
    parse_fuzzy,
    parse_span,
    span_words,
)
from warmth.domain.errors import WarmthError

TODAY = date(2026, 11, 17)
"""A Tuesday."""

PHRASES = """
last next this in ago a an couple of 3 17 2019 99999999 9999 d w m y days weeks months years tuesday fri nov may feb 29
31 17.11.2026 3/4 0/0 --02-29 , of today the day before after yesterday every other quarterly
"""
TYPED = st.text(max_size=30) | st.lists(st.sampled_from(PHRASES.split()), max_size=5).map(" ".join)


@pytest.mark.parametrize(
    ("text", "past", "future"),
    [
        ("today", "2026-11-17", "2026-11-17"),
        ("Yesterday", "2026-11-16", "2026-11-16"),
        ("tomorrow", "2026-11-18", "2026-11-18"),
        ("the day before yesterday", "2026-11-15", "2026-11-15"),
        ("tuesday", "2026-11-17", "2026-11-24"),
        ("on Fri", "2026-11-13", "2026-11-20"),
        ("last tuesday", "2026-11-10", "2026-11-10"),
        ("next friday", "2026-11-20", "2026-11-20"),
        ("next tuesday", "2026-11-24", "2026-11-24"),
        ("this friday", "2026-11-20", "2026-11-20"),
        ("this monday", "2026-11-16", "2026-11-23"),
        ("3 weeks ago", "2026-10-27", "2026-10-27"),
        ("in 2 weeks", "2026-12-01", "2026-12-01"),
        ("2 weeks from now", "2026-12-01", "2026-12-01"),
        ("a month ago", "2026-10-17", "2026-10-17"),
        ("a couple of days ago", "2026-11-15", "2026-11-15"),
        ("3d", "2026-11-14", "2026-11-20"),
        ("2w", "2026-11-03", "2026-12-01"),
        ("last week", "2026-11-10", "2026-11-10"),
        ("next month", "2026-12-17", "2026-12-17"),
        ("last year", "2025-11-17", "2025-11-17"),
        ("17 nov", "2026-11-17", "2026-11-17"),
        ("nov 18", "2025-11-18", "2026-11-18"),
        ("17th of May", "2026-05-17", "2027-05-17"),
        ("29 feb", "2024-02-29", "2028-02-29"),
        ("Tue, Nov 17th, 2025", "2025-11-17", "2025-11-17"),
        ("2026-11-17", "2026-11-17", "2026-11-17"),
        ("17.11.2026", "2026-11-17", "2026-11-17"),
        ("17/11/2026", "2026-11-17", "2026-11-17"),
        ("11/17/2026", "2026-11-17", "2026-11-17"),
        ("12/13/2026", "2026-12-13", "2026-12-13"),
        ("3/4/2026", "2026-04-03", "2026-04-03"),
        ("3.4.", "2026-04-03", "2027-04-03"),
        ("17.11.85", "1985-11-17", "1985-11-17"),
        ("4-Apr-21", "2021-04-04", "2021-04-04"),
    ],
)
def test_days_are_understood(text: str, past: str, future: str) -> None:
    assert parse_day(text, TODAY) == date.fromisoformat(past)
    assert parse_day(text, TODAY, "future") == date.fromisoformat(future)


def test_a_month_later_is_never_in_the_month_after() -> None:
    assert parse_day("in 1 month", date(2026, 1, 31)) == date(2026, 2, 28)
    assert parse_day("in a month", date(2028, 1, 31)) == date(2028, 2, 29)
    assert parse_day("a year ago", date(2028, 2, 29)) == date(2027, 2, 28)


NO_DAYS = [
    "",
    "soon",
    "and",
    "am",
    "may",
    "2019",
    "31 nov",
    "32 jan",
    "13/13/2026",
    "30 feb 2026",
    "in 3 days ago",
    "30",
]
TOO_FAR = ["in 9999 years", "9999 years ago", "9999999 days ago", "0000-01-01", "in 9999999 weeks"]


@pytest.mark.parametrize("text", NO_DAYS + TOO_FAR)
def test_what_is_no_day_is_refused_with_examples(text: str) -> None:
    with pytest.raises(WarmthError, match="last tuesday"):
        parse_day(text, TODAY)


@given(TYPED, st.dates(), st.sampled_from(["past", "future"]))
def test_whatever_is_typed_is_understood_or_refused(text: str, today: date, prefer: Prefer) -> None:
    for read in (
        lambda: parse_day(text, today, prefer),
        lambda: parse_fuzzy(text, today),
        lambda: parse_span(text),
        lambda: longest_day(text.split(), today),
    ):
        with suppress(WarmthError):
            read()


@given(st.dates(), st.dates())
def test_a_day_that_is_shown_reads_back(on: date, today: date) -> None:
    assert parse_day(str(on), today) == on
    assert parse_day(f"{on.day}.{on.month}.{on.year:04d}", today) == on
    if on.year >= 1000:
        assert parse_day(day_words(on, date(on.year - 1, 1, 1)), today) == on


@given(st.dates(date(10, 1, 1), date(9980, 1, 1)), st.sampled_from(["monday", "tue", "thurs", "sunday"]))
def test_a_bare_weekday_lies_on_the_preferred_side(today: date, weekday: str) -> None:
    past, future = parse_day(weekday, today), parse_day(weekday, today, "future")
    assert 0 <= (today - past).days < 7
    assert 0 < (future - today).days <= 7
    assert past.weekday() == future.weekday()


@pytest.mark.parametrize(
    ("text", "date_text"),
    [
        *(("2019", "2019"), ("2019-05", "2019-05"), ("May 2019", "2019-05"), ("05/2019", "2019-05")),
        *(("--02-29", "--02-29"), ("29 Feb", "--02-29"), ("feb 29", "--02-29"), ("29.02.", "--02-29")),
        *(("17 May 1985", "1985-05-17"), ("yesterday", "2026-11-16"), ("3 weeks ago", "2026-10-27")),
        *(("last year", "2025"), ("last month", "2026-10")),
    ],
)
def test_fuzzy_dates_stay_as_exact_as_they_were_typed(text: str, date_text: str) -> None:
    assert str(parse_fuzzy(text, TODAY)) == date_text


@pytest.mark.parametrize("text", ["spring 2019", "last summer", "may", "2019-00", "0000", "30 feb", "13/2019"])
def test_vague_or_impossible_dates_are_refused(text: str) -> None:
    with pytest.raises(WarmthError):
        parse_fuzzy(text, TODAY)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        *(("30d", 30), ("2w", 14), ("3m", 90), ("3 months", 90), ("1y", 365), ("30", 30), ("two weeks", 14)),
        *(("daily", 1), ("weekly", 7), ("Fortnightly", 14), ("monthly", 30), ("quarterly", 90), ("yearly", 365)),
        *(("every 6 weeks", 42), ("every month", 30), ("every other week", 14), ("a quarter", 90)),
    ],
)
def test_spans_are_understood(text: str, days: int) -> None:
    assert parse_span(text) == days


@pytest.mark.parametrize("text", ["", "0", "0d", "-3", "every", "other", "and", "soon", "999999", "3 x"])
def test_what_is_no_span_is_refused(text: str) -> None:
    with pytest.raises(WarmthError, match="quarterly"):
        parse_span(text)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        *((0, "0 days"), (1, "1 day"), (13, "13 days"), (14, "2 weeks"), (62, "8 weeks"), (63, "2 months")),
        *(
            (90, "3 months"),
            (180, "6 months"),
            (365, "12 months"),
            (714, "23 months"),
            (716, "2 years"),
            (1000, "2 years"),
        ),
    ],
)
def test_spans_are_said_roughly(days: int, words: str) -> None:
    assert span_words(days) == words


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(2, 60))
def test_whole_years_are_said_as_such(today: date, years: int) -> None:
    assert ago(today - relativedelta(years=years), today) == f"{years} years ago"
    assert ago(today + relativedelta(months=6), today) == "in 6 months"


def test_days_near_today_have_names() -> None:
    words = [ago(date(2026, 11, day), TODAY) for day in (12, 16, 17, 18, 22)]
    assert words == ["5 days ago", "yesterday", "today", "tomorrow", "in 5 days"]


def test_days_are_shown_with_the_year_only_when_it_is_another() -> None:
    assert day_words(TODAY, TODAY) == "Tue 17 Nov"
    assert day_words(date(2025, 1, 5), TODAY) == "Sun 5 Jan 2025"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("last tuesday with her", (date(2026, 11, 10), 2)),
        ("the day before yesterday", (date(2026, 11, 15), 4)),
        ("Nov 17 2025 x", (date(2025, 11, 17), 3)),
        ("coffee yesterday", None),
        ("", None),
    ],
)
def test_the_longest_beginning_that_is_a_day(words: str, found: tuple[date, int] | None) -> None:
    assert longest_day(words.split(), TODAY) == found
