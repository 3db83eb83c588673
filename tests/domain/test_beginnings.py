"""How to begin: the last note, the channel that worked, what is unanswered, and who always writes first."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from warmth.domain.beginnings import Context, Openers, Past, Unanswered, context
from warmth.domain.interactions import Direction, Kind

TODAY = date(2026, 11, 22)
IN, OUT, BOTH = Direction.IN, Direction.OUT, Direction.BOTH


def past(*told: tuple[int, Direction], kind: Kind = Kind.EMAIL) -> list[Past]:
    """What happened so many days ago, the oldest first."""
    return [Past(TODAY - timedelta(days), kind, way) for days, way in told]


def test_of_nothing_nothing_is_said() -> None:
    assert context([], []) == Context(None, None, ())


def test_the_last_note_and_the_channel_that_worked_last() -> None:
    told = [
        Past(TODAY - timedelta(9), Kind.CALL, IN, "Her boat sank"),
        Past(TODAY - timedelta(8), Kind.EMAIL, OUT, "Sorry for the boat"),
        Past(TODAY - timedelta(7), Kind.REACTION, IN, "Liked it"),
    ]
    found = context(told, ["sea", "Ben"])
    assert (found.last_note, found.channel, found.shared) == ("Sorry for the boat", Kind.CALL, ("sea", "Ben"))


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([(9, IN)], None),
        ([(9, BOTH), (3, OUT)], (1, 3)),
        ([(9, OUT), (3, OUT), (3, OUT)], (2, 3)),
        ([(9, OUT), (5, IN), (3, OUT)], (1, 3)),
        ([(3, OUT), (3, IN)], None),
        ([(3, OUT), (2, BOTH)], None),
    ],
)
def test_what_you_sent_after_their_last_word_is_unanswered(
    told: list[tuple[int, Direction]], expected: tuple[int, int] | None
) -> None:
    found = context(past(*told), ()).unanswered
    assert found == (Unanswered(expected[0], Kind.EMAIL, TODAY - timedelta(expected[1])) if expected else None)


def test_a_reaction_is_neither_an_answer_nor_a_word() -> None:
    told = [*past((9, OUT)), *past((5, IN), (2, OUT), kind=Kind.REACTION)]
    assert context(told, ()).unanswered == Unanswered(1, Kind.EMAIL, TODAY - timedelta(9))


def exchanges(*ways: Direction) -> list[Past]:
    """An exchange a month, each begun one way and answered two days later."""
    answers = {IN: OUT, OUT: IN, BOTH: BOTH}
    told = []
    for place, way in enumerate(ways):
        days = 30 * (len(ways) - place)
        told += [(days, way), (days - 2, answers[way])]
    return past(*told)


@pytest.mark.parametrize(
    ("ways", "expected"),
    [
        ([OUT] * 4, Openers(4, 0)),
        ([IN] * 5, Openers(0, 5)),
        ([OUT] * 3, None),
        ([OUT, OUT, OUT, IN], None),
        ([OUT, OUT, IN, OUT, OUT], Openers(4, 1)),
        ([OUT, IN, OUT, IN, OUT, OUT], None),
        ([BOTH] * 6, None),
        ([BOTH, OUT, OUT, OUT, OUT], Openers(4, 0)),
        ([IN, IN, IN, *[OUT] * 10], Openers(10, 0)),
    ],
)
def test_who_always_writes_first_is_told_when_the_record_tells(ways: list[Direction], expected: Openers | None) -> None:
    assert context(exchanges(*ways), ()).openers == expected


def test_a_day_on_which_both_wrote_does_not_tell_who_was_first() -> None:
    told = [one for month in range(6, 0, -1) for one in past((30 * month, OUT), (30 * month, IN))]
    assert context(told, ()).openers is None


def test_a_quick_reply_begins_nothing() -> None:
    assert context(past((60, OUT), (50, OUT), (40, OUT), (30, OUT), (20, OUT)), ()).openers is None
