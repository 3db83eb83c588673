"""Days and moments in the ways that archives and spreadsheets write them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warmth.importers.linkedin import dates


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("08 Feb 2026", date(2026, 2, 8)),
        ("1 Mar 2026", date(2026, 3, 1)),
        ("5/25/18, 10:25 AM", date(2018, 5, 25)),
        ("4-Apr-21", date(2021, 4, 4)),
        ("10/15/2023", date(2023, 10, 15)),
        ("2023-10-15", date(2023, 10, 15)),
        ("2024/12/20 11:30:00 UTC", date(2024, 12, 20)),
        ("March 1, 2026", date(2026, 3, 1)),
        ("15.10.2023", date(2023, 10, 15)),
        ("15 janv. 2024", date(2024, 1, 15)),
        ("1 août 2024", date(2024, 8, 1)),
        ("3 juil. 2024", date(2024, 7, 3)),
        ("3 juin 2024", date(2024, 6, 3)),
        ("15 de enero de 2024", date(2024, 1, 15)),
        ("2 dez. 2023", date(2023, 12, 2)),
        ("1. März 2024", date(2024, 3, 1)),
        ("9 mei 2024", date(2024, 5, 9)),
        ("7 giu 2024", date(2024, 6, 7)),
        ("25/12/2023", None),
        ("30 Feb 2024", None),
        ("12 Foo 2024", None),
        ("", None),
        ("never", None),
        ("1/2/" + "9" * 5000, None),
    ],
)
def test_days(text: str, day: date | None) -> None:
    assert dates.day(text) == day


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2025-06-01 14:03:22 UTC", datetime(2025, 6, 1, 14, 3, 22, tzinfo=UTC)),
        ("2025-06-01T14:03:22Z", datetime(2025, 6, 1, 14, 3, 22, tzinfo=UTC)),
        ("2025-06-01 14:03 UTC", datetime(2025, 6, 1, 14, 3, tzinfo=UTC)),
        ("2024/12/20 11:30:00 UTC", datetime(2024, 12, 20, 11, 30, tzinfo=UTC)),
    ],
)
def test_moments_with_a_zone(text: str, moment: datetime) -> None:
    assert dates.moment(text) == moment


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("2025-06-01 14:03:22", "14:03:22"),
        ("1/29/26, 2:37 PM", "14:37:00"),
        ("1/29/26, 2:37\u202fPM", "14:37:00"),
        ("1/29/26, 12:05 AM", "00:05:00"),
        ("1/29/26, 12:05 pm", "12:05:00"),
        ("1/29/2026 14:37", "14:37:00"),
        ("10/15/24, 09:30 AM", "09:30:00"),
    ],
)
def test_moments_without_a_zone(text: str, clock: str) -> None:
    moment = dates.moment(text)
    assert moment is not None
    assert (moment.tzinfo, str(moment.time())) == (None, clock)


@pytest.mark.parametrize("text", ["", "2024-05-15", "25:99", "1/29/26, 25:00", "2025-13-01 10:00:00 UTC", ":" * 99])
def test_no_moment(text: str) -> None:
    assert dates.moment(text) is None


@pytest.mark.parametrize(
    ("text", "birthday"),
    [
        ("May 14, 1985", "1985-05-14"),
        ("1985-05-14", "1985-05-14"),
        ("5/14/85", "1985-05-14"),
        ("--05-14", "--05-14"),
        ("May 14", "--05-14"),
        ("29 Feb", "--02-29"),
        ("1985", None),
        ("", None),
    ],
)
def test_birthdays(text: str, birthday: str | None) -> None:
    assert dates.birthday(text) == birthday


@given(st.text(alphabet=st.sampled_from("0123456789/-.:, TZUCAMPFebJan+\u202f²٣"), max_size=40))
def test_no_text_upsets_them(text: str) -> None:
    dates.day(text)
    dates.moment(text)
    dates.local_day(text)
    dates.birthday(text)


@given(st.dates(min_value=date(1970, 1, 1), max_value=date(2069, 12, 31)))
def test_a_day_is_read_back_however_it_is_written(day: date) -> None:
    ways = ["%d %b %Y", "%m/%d/%y, 10:25 AM", "%d-%b-%y", "%m/%d/%Y", "%Y-%m-%d", "%d.%m.%Y", "%B %d, %Y"]
    assert {dates.day(day.strftime(way)) for way in ways} == {day}
