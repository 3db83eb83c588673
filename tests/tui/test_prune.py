"""Prune: the month's review, a verdict at a time, in the store and on the screen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.factories import TODAY, person
from tests.tui.driving import Driver, settle
from warmth.config import Config
from warmth.domain.boundaries import Boundary
from warmth.domain.interactions import Direction, Kind
from warmth.store.store import Store
from warmth.tui.dialogs.line import LineDialog
from warmth.tui.screens.person import PersonScreen
from warmth.usecases import interactions, people, pruning
from warmth.usecases.pruning import KEEP, LATER, LET_GO, UNSURE

MONTH = "2026-11"
NAMES = ("Ada Collected", "Bo [bold]Gathered[/]", "王小明", "Dee Stacked")


@pytest.fixture
def review(empty: Store) -> Driver:
    """Four people to decide about, in this order, and one who is protected."""
    for number, name in enumerate(NAMES):
        person(empty, name, origin=None, met=f"201{number}-03-01", handle=f"https://www.linkedin.com/in/no{number}")
    person(empty, "Nan Family", origin=None, met="2010-01-01", boundaries=(Boundary.NEVER_PRUNE,))
    return Driver(empty)


def verdicts(store: Store) -> dict[str, str | None]:
    found = pruning.review(store).people
    return {one.card.name: one.verdict.verdict if one.verdict else None for one in found}


def who(drive: Driver) -> str | None:
    return drive.app.person.name if drive.app.person else None


async def test_one_person_large_with_the_evidence_and_nothing_chosen(review: Driver) -> None:
    interactions.log(review.store, [people.resolve(review.store, "Ada")], Kind.MESSAGE, direction=Direction.IN,
                     on=date(2019, 5, 4), note="We help companies like yours to book a quick demo call.")  # fmt: skip
    async with review.open(120, 40):
        await review.press("4")
        shown = review.screen
        assert "0 of 4 decided" in shown
        assert "Ada Collected   1 of 4" in shown
        assert "Their one message, on Sat 4 May 2019, reads like a pitch" in shown
        assert "x  let go  Archive them; their profile is listed at the end" in shown
        assert "●" not in shown
        await review.press("j")
        assert "Bo [bold]Gathered[/]   2 of 4" in review.screen
        assert "No label, and no word either way on record since you connected" in review.screen
    assert set(verdicts(review.store).values()) == {None}


@pytest.mark.parametrize(
    ("key", "verdict", "word", "label"),
    [
        ("y", KEEP, "keep", "Keep Ada Collected"),
        ("x", LET_GO, "let go", "Let go of Ada Collected"),
        ("z", LATER, "later", "Later: Ada Collected"),
    ],
)
async def test_one_key_a_verdict_and_the_next_comes_up(
    review: Driver, key: str, verdict: str, word: str, label: str
) -> None:
    async with review.open(120, 40):
        await review.press("4", key)
        assert verdicts(review.store)["Ada Collected"] == verdict
        assert review.newest_label == label
        assert who(review) == NAMES[1]
        line = next(line for line in review.screen.splitlines() if "Ada Collected" in line)
        assert word in line
        assert (review.page("Ada").card.archived_on is not None) == (verdict == LET_GO)
        await review.press("u")
        assert verdicts(review.store)["Ada Collected"] is None
        assert who(review) == "Ada Collected"
        await review.press("U")
        assert who(review) == NAMES[1]


async def test_unsure_asks_for_a_day_which_nobody_chose_before(review: Driver) -> None:
    async with review.open():
        await review.press("4", "m")
        assert review.shows(LineDialog)
        assert review.field("#line").value == ""
        await review.press("enter")
        assert review.shows(LineDialog)
        await review.write("yesterday")
        await review.press("enter")
        assert "day to come" in review.screen
        review.field("#line").value = ""
        await review.write("in 3 weeks")
        await review.press("enter")
        assert who(review) == NAMES[1]
        given = pruning.review(review.store).people[0].verdict
        assert given is not None
        assert (given.verdict, given.until) == (UNSURE, TODAY + timedelta(21))
        assert [one.text for one in review.page("Ada").promises] == ["Meet or talk with Ada Collected"]
        await review.press("k")
        assert "? unsure, to meet or talk by Sun 13 Dec" in review.screen


async def test_a_dialog_that_is_left_decides_nothing(review: Driver) -> None:
    async with review.open():
        await review.press("4", "m", "escape")
        assert who(review) == "Ada Collected"
        assert set(verdicts(review.store).values()) == {None}


async def test_a_changed_verdict_replaces_the_old_one(review: Driver) -> None:
    async with review.open(120, 40):
        await review.press("4", "x", "k")
        assert "● x  let go" in review.screen
        await review.press("y")
        assert verdicts(review.store)["Ada Collected"] == KEEP
        assert review.page("Ada").card.archived_on is None
        assert who(review) == NAMES[1]
        await review.press("u")
        assert verdicts(review.store)["Ada Collected"] == LET_GO
        assert who(review) == "Ada Collected"


async def test_the_same_verdict_again_writes_nothing_and_goes_on(review: Driver) -> None:
    async with review.open():
        await review.press("4", "y", "k", "y")
        assert who(review) == NAMES[1]
        await review.press("u")
        assert set(verdicts(review.store).values()) == {None}


async def test_keys_pressed_faster_than_they_are_written_decide_about_one_after_another(review: Driver) -> None:
    async with review.open():
        await review.press("4")
        await review.pilot.press("y", "y", "x", "x")
        await settle(review.pilot)
        assert list(verdicts(review.store).values()) == [KEEP, KEEP, LET_GO, LET_GO]
        assert "November 2026 is done" in review.screen


async def test_it_ends_with_what_it_did_and_the_addresses_to_open(
    review: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied: list[str] = []
    monkeypatch.setattr(review.app, "copy_to_clipboard", copied.append)
    async with review.open(120, 40):
        await review.press("4", "w")
        assert review.toasts[-1] == "Nobody was let go whose address is known."
        await review.press("x", "z", "y", "x")
        shown = review.screen
        assert "3 of 4 decided · 1 for later" in shown
        assert "everybody was looked at" in shown
        assert "1 person waits for later this month" in shown
        for words in ("Kept 1", "Let go 2", "For later 1", "linkedin.com/in/no0", "linkedin.com/in/no3"):
            assert words in shown
        await review.press("w")
        assert [address.rpartition("/")[2] for address in copied[0].splitlines()] == ["no0", "no3"]
        assert review.toasts[-1] == "2 addresses copied, if your terminal allows it."
        await review.press("y")
        assert review.toasts[-1] == "Nobody under review is under the cursor."


async def test_who_is_protected_is_a_key_away(review: Driver) -> None:
    async with review.open(120, 40):
        await review.press("4")
        assert "1 protected" in review.screen
        await review.press("v")
        assert "Nan Family" in review.screen
        assert "A boundary says never to prune." in review.screen
        assert who(review) is None


async def test_a_past_month_is_looked_at_only(review: Driver) -> None:
    review.store.today = date(2026, 10, 5)
    ada = pruning.review(review.store, size=2).people[0].card.id
    pruning.decide(review.store, ada, KEEP)
    review.store.today = TODAY
    async with review.open(120, 40):
        await review.press("4", "right_square_bracket")
        assert review.toasts[-1] == "The next list is drawn when the month has turned."
        await review.press("left_square_bracket")
        assert "October 2026" in review.screen
        assert "1 of 2 decided" in review.screen
        await review.press("x")
        assert review.toasts[-1] == "Verdicts are given on this month's list alone; ] goes on to it."
        await review.press("left_square_bracket")
        assert "No list was drawn in September 2026." in review.screen
        await review.press("right_square_bracket", "right_square_bracket")
        assert "November 2026" in review.screen
    assert LET_GO not in verdicts(review.store).values()


async def test_a_month_without_anybody_is_a_sentence(empty: Store) -> None:
    drive = Driver(empty)
    async with drive.open():
        await drive.press("4", "j", "y", "v", "enter", "G")
        assert "Nobody to let go in November 2026." in drive.screen
        assert "Nothing speaks against anybody you know." in drive.screen


async def test_the_list_is_as_long_as_the_configuration_says(review: Driver) -> None:
    drive = Driver(review.store, replace(Config(), review_size=2))
    async with drive.open():
        await drive.press("4")
        assert "0 of 2 decided" in drive.screen


async def test_a_verdict_given_elsewhere_shows_and_the_next_comes(review: Driver) -> None:
    async with review.open(120, 40):
        await review.press("4")
        other = Store(review.store.path, TODAY)
        for name in ("Ada", "Dee"):
            pruning.decide(other, people.resolve(other, name), KEEP)
        review.app.follow()
        await settle(review.pilot)
        assert "2 of 4 decided" in review.screen
        assert who(review) == NAMES[1]


async def test_enter_opens_their_page_and_the_review_waits(review: Driver) -> None:
    async with review.open():
        await review.press("4", "j", "enter")
        assert review.shows(PersonScreen)
        await review.press("escape")
        assert who(review) == NAMES[1]


async def test_a_verdict_can_be_clicked(review: Driver) -> None:
    async with review.open(120, 40):
        await review.press("4")
        rows = review.screen.splitlines()
        row = next(place for place, line in enumerate(rows) if "x  let go" in line)
        await review.pilot.click(offset=(rows[row].index("let go"), row))
        await settle(review.pilot)
        assert verdicts(review.store)["Ada Collected"] == LET_GO


@pytest.mark.parametrize("width", [80, 120])
async def test_the_footer_fits(review: Driver, width: int) -> None:
    async with review.open(width, 24):
        await review.press("4")
        last = review.screen.splitlines()[-1]
        assert last.endswith("q Quit")
        assert "y Keep x Let go m Unsure z Later" in last
