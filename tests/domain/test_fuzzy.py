"""Fuzzy dates: kept as they are known."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warmth.domain.errors import WarmthError
from warmth.domain.fuzzy import FuzzyDate, next_anniversary

WHOLE = st.dates().map(lambda day: FuzzyDate(day.year, day.month, day.day))
FUZZY = st.one_of(
    WHOLE,
    st.integers(1, 9999).map(FuzzyDate),
    st.builds(FuzzyDate, st.integers(1, 9999), st.integers(1, 12)),
    st.dates(date(2000, 1, 1), date(2000, 12, 31)).map(lambda day: FuzzyDate(None, day.month, day.day)),
)


@given(FUZZY)
def test_the_text_of_a_date_reads_back(fuzzy: FuzzyDate) -> None:
    assert FuzzyDate.parse(str(fuzzy)) == fuzzy
    assert str(FuzzyDate.parse(str(fuzzy))) == str(fuzzy)


NO_DATES = [
    *("", "19", "2019-5", "2019-00", "2019-13", "2019-05-00", "2019-02-29", "0000", "--02", "--02-30", "--2-3"),
    *("--00-10", "2019-05-17 ", "２０１９", "2019-05-17T10:00", "-2019", "20190517"),
]


@pytest.mark.parametrize("text", NO_DATES)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(WarmthError):
        FuzzyDate.parse(text)


@given(st.text(max_size=12) | st.text(st.sampled_from("0123456789-"), max_size=11))
def test_any_text_is_a_canonical_date_or_refused(text: str) -> None:
    try:
        fuzzy = FuzzyDate.parse(text)
    except WarmthError:
        return
    assert str(fuzzy) == text


@pytest.mark.parametrize(
    "parts", [(None, None, None), (2019, None, 5), (None, 5, None), (0, 1, 1), (10_000, None, None), (2019, 2, 30)]
)
def test_parts_that_make_no_date_are_refused(parts: tuple[int | None, int | None, int | None]) -> None:
    with pytest.raises(WarmthError):
        FuzzyDate(*parts)


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "known"),
    [
        ("2020", date(2020, 1, 1), date(2020, 12, 31), None),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29), None),
        ("2019-02", date(2019, 2, 1), date(2019, 2, 28), None),
        ("2019-05-17", date(2019, 5, 17), date(2019, 5, 17), date(2019, 5, 17)),
        ("--02-29", None, None, None),
    ],
)
def test_what_days_it_can_mean(text: str, earliest: date | None, latest: date | None, known: date | None) -> None:
    fuzzy = FuzzyDate.parse(text)
    assert (fuzzy.earliest(), fuzzy.latest(), fuzzy.day_known) == (earliest, latest, known)


def test_dates_sort_by_time_the_less_exact_first() -> None:
    mixed = [FuzzyDate.parse(text) for text in ("--01-01", "2020", "2019-05-01", "2019", "2018-12-31", "2019-05")]
    assert [str(fuzzy) for fuzzy in sorted(mixed)] == ["2018-12-31", "2019", "2019-05", "2019-05-01", "2020", "--01-01"]


@given(FUZZY, FUZZY)
def test_the_order_is_total(one: FuzzyDate, other: FuzzyDate) -> None:
    assert (one < other) + (one == other) + (one > other) == 1
    first, second = one.earliest(), other.earliest()
    if first and second and first < second:
        assert one < other


@pytest.mark.parametrize(
    ("text", "today", "anniversary"),
    [
        ("--02-29", date(2026, 1, 1), date(2026, 2, 28)),
        ("--02-29", date(2026, 3, 1), date(2027, 2, 28)),
        ("--02-29", date(2028, 2, 28), date(2028, 2, 29)),
        ("2000-02-29", date(2027, 2, 28), date(2027, 2, 28)),
        ("1985-05-17", date(2026, 5, 17), date(2026, 5, 17)),
        ("1985-05-17", date(2026, 5, 18), date(2027, 5, 17)),
        ("1985-05", date(2026, 5, 18), None),
        ("1985", date(2026, 5, 18), None),
        ("--05-17", date(9999, 12, 31), None),
    ],
)
def test_the_next_anniversary(text: str, today: date, anniversary: date | None) -> None:
    assert next_anniversary(FuzzyDate.parse(text), today) == anniversary


@given(WHOLE, st.dates(max_value=date(9998, 12, 31)))
def test_an_anniversary_lies_within_a_year(fuzzy: FuzzyDate, today: date) -> None:
    anniversary = next_anniversary(fuzzy, today)
    assert anniversary is not None
    assert today <= anniversary <= today + timedelta(days=366)
