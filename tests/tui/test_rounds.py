"""Where the cursor goes in the inbox: to the next, past those put off, and back to what was taken back."""

from __future__ import annotations

from warmth.domain.inbox import Waiting, What
from warmth.tui.rounds import WINDOW, Sitting


def waiting(*ids: int) -> list[Waiting]:
    return [Waiting(What.UNLABELLED, ident, None, str(ident), "") for ident in ids]


def sitting(*ids: int) -> Sitting:
    made = Sitting()
    made.take(waiting(*ids), len(ids))
    return made


def here(made: Sitting) -> int | None:
    return made.current.id if made.current else None


def test_what_is_gone_from_under_the_cursor_was_decided() -> None:
    made = sitting(1, 2, 3)
    made.move(1)
    made.take(waiting(1, 3), 2)
    assert (here(made), [ident for _, ident in made.decided]) == (3, [2])


def test_what_is_gone_elsewhere_was_not() -> None:
    made = sitting(1, 2, 3)
    made.take(waiting(1, 3), 2)
    assert (here(made), made.decided) == (1, [])


def test_after_the_last_the_first_left_over_comes() -> None:
    made = sitting(1, 2, 3)
    made.move(2)
    made.take(waiting(1, 2), 2)
    assert here(made) == 1


def test_what_was_taken_back_is_under_the_cursor_again() -> None:
    made = sitting(1, 2, 3)
    made.take(waiting(2, 3), 2)
    made.take(waiting(3), 1)
    made.take(waiting(2, 3), 2)
    assert (here(made), [ident for _, ident in made.decided]) == (2, [1])


def test_what_is_being_written_is_not_taken_for_taken_back() -> None:
    made = sitting(1, 2, 3)
    made.decide()
    made.decide()
    made.take(waiting(2, 3), 2)
    assert here(made) == 3
    made.written((What.UNLABELLED, 2))
    made.take(waiting(3), 1)
    assert (here(made), [ident for _, ident in made.decided]) == (3, [1, 2])


def test_what_could_not_be_written_comes_back() -> None:
    made = sitting(1, 2)
    made.decide()
    made.written((What.UNLABELLED, 1))
    made.take(waiting(1, 2), 2)
    assert (here(made), made.decided) == (1, [])


def test_those_put_off_are_passed_over_until_nothing_else_is_left() -> None:
    made = sitting(1, 2, 3)
    made.later()
    made.move(1)
    made.take(waiting(1, 2), 2)
    assert here(made) == 2
    made.later()
    assert here(made) is None
    made.move(-1)
    assert here(made) == 2
    made.later()
    made.take(waiting(1, 2, 4), 3)
    assert here(made) == 4


def test_a_window_never_shrinks_and_reaches_past_those_put_off() -> None:
    made = Sitting()
    assert made.upto == WINDOW
    made.take(waiting(*range(WINDOW)), 20_000)
    ran_out = [made.runs_out]
    for _ in range(WINDOW):
        made.later()
    ran_out.append(made.runs_out)
    assert ran_out == [False, True]
    assert made.upto == 2 * WINDOW
    made.move(-WINDOW)
    assert made.upto == 2 * WINDOW
