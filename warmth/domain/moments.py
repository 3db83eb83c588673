"""Counts as they stood on days gone by: each person's course, looked at as of each day."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import accumulate
from typing import NamedTuple

from warmth.domain.months import months_before
from warmth.domain.ratings import Rating, standing
from warmth.domain.vouching import LOWEST_MARK, RATING_MONTHS
from warmth.domain.warmth import (
    Constants,
    Touch,
    Trend,
    day_weights,
    sum_at,
    sum_of,
    trend_day,
    trend_of,
    two_way,
    warmth_of,
)


class Moment(NamedTuple):
    """Counts as of one day, of people known by then and not archived by then."""

    on: date
    people: int
    labelled: int
    vouchable: int
    cooling: int


class Course(NamedTuple):
    """What the counts go by, about one person: ISO days from which each holds, None for never.

    `ratings` and `touches` are the oldest first. `vouches` is false for those whom a boundary forbids to introduce, as
    of now.
    """

    known_on: str
    archived_on: str | None = None
    labelled_on: str | None = None
    vouches: bool = True
    ratings: Sequence[Rating] = ()
    touches: Sequence[Touch] = ()


def month_ends(today: date, months: int) -> list[date]:
    """The last days of the `months` months before this one, oldest first, and today."""
    first = today.replace(day=1)
    return [*(months_before(first, back) - timedelta(1) for back in range(months - 1, -1, -1)), today]


def moments(courses: Iterable[Course], days: Sequence[date], constants: Constants) -> tuple[Moment, ...]:
    """The counts on each of `days`, which are in order."""
    isos = [day.isoformat() for day in days]
    since = [months_before(day, RATING_MONTHS) for day in days]
    compared = [(day.toordinal(), trend_day(day, constants).toordinal()) for day in days]
    people, labelled = [0] * (len(days) + 1), [0] * (len(days) + 1)
    vouchable, cooling = [0] * len(days), [0] * len(days)
    for course in courses:
        begin = bisect_left(isos, course.known_on)
        end = len(days) if course.archived_on is None else bisect_left(isos, course.archived_on)
        if begin >= end:
            continue
        people[begin] += 1
        people[end] -= 1
        for place in _cooling(course.touches, compared, begin, end, constants):
            cooling[place] += 1
        begin = end if course.labelled_on is None else max(begin, bisect_left(isos, course.labelled_on))
        if begin >= end:
            continue
        labelled[begin] += 1
        labelled[end] -= 1
        if course.vouches and course.ratings:
            for place in range(begin, end):
                vouchable[place] += _vouchable(course, days[place], since[place])
    found = zip(days, accumulate(people), accumulate(labelled), vouchable, cooling, strict=False)
    return tuple(map(Moment._make, found))


def _vouchable(course: Course, day: date, since: date) -> bool:
    """Could you vouch for this person on `day`, judged no earlier than `since`?"""
    if course.ratings[-1].on < since:
        return False
    stand = standing([rating for rating in course.ratings if rating.on <= day])
    if stand.oldest_on is None or stand.oldest_on < since:
        return False
    if any(mark is None or mark < LOWEST_MARK for mark in (stand.know, stand.trust)):
        return False
    return two_way(touch for touch in course.touches if touch.on <= day)


def _cooling(
    touches: Sequence[Touch], days: Sequence[tuple[int, int]], begin: int, end: int, constants: Constants
) -> Iterator[int]:
    """From `begin` to `end`, the places of the days, each with the one it is compared with, on which someone cooled.

    Warmth is never below nothing, so who had less than a step of it cannot have lost one; and all touches together,
    were they as recent as the last, do not make a step for ever.
    """
    if not touches or touches[0].on.toordinal() > days[end - 1][1]:
        return
    shares = [(day.toordinal(), share) for day, share in day_weights(touches, constants).items()]
    step, most = sum_of(constants.trend_step, constants), sum(share for _, share in shares)
    over = shares[-1][0] + constants.half_age_days * (most / step - 1) + 1 if step else math.inf
    for place in range(begin, end):
        day, before = days[place]
        if before > over:
            return
        then = warmth_of(sum_at(shares, before, constants), constants)
        if then >= constants.trend_step:
            warmth = warmth_of(sum_at(shares, day, constants), constants)
            if trend_of(warmth, then, constants) is Trend.COOLING:
                yield place
