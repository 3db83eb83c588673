"""Adding, merging, splitting and forgetting by keys: what is shown before, what is in the store after."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.driving import Driver, settle
from warmth.domain.errors import NoSuchPerson
from warmth.domain.origins import OriginKind
from warmth.tui.dialogs.forget import ForgetDialog
from warmth.tui.dialogs.merge import MergeDialog
from warmth.tui.screens.people import PeopleScreen
from warmth.tui.screens.today import TodayScreen
from warmth.usecases import backups, merging, people
from warmth.usecases.people import Details


async def test_adding_somebody_in_one_line(drive: Driver) -> None:
    async with drive.open(100, 30):
        await drive.press("N")
        await drive.write("Lea Brandt, engineer at Kelp, lea@kelp.example #kiel -- introduced by ben")
        assert "engineer · Kelp" in drive.screen
        assert "introduced through Ben Okafor" in drive.screen
        await drive.press("enter")
        card = drive.page("Lea Brandt").card
        assert (card.title, card.company, card.emails, card.tags) == (
            "engineer",
            "Kelp",
            ("lea@kelp.example",),
            ("kiel",),
        )
        assert card.origin is not None
        assert card.origin.through is not None
        assert (card.origin.kind, card.origin.through.name) == (OriginKind.INTRODUCED, "Ben Okafor")
        await drive.press("u")
        with pytest.raises(NoSuchPerson):
            people.resolve(drive.store, "Lea Brandt")


async def test_an_address_of_somebody_else_is_refused_before_the_line_is_lost(drive: Driver) -> None:
    async with drive.open(100, 30):
        await drive.press("N")
        await drive.write("Benjamin, ben@tidewater.example")
        await drive.press("enter")
        assert "ben@tidewater.example belongs to Ben Okafor" in drive.screen
        assert drive.field("Input").value == "Benjamin, ben@tidewater.example"


async def test_a_namesake_is_shown_and_may_be_added(drive: Driver) -> None:
    async with drive.open(100, 30):
        await drive.press("N")
        await drive.write("ana ruiz")
        assert "of that name already: Ana Ruiz · Data engineer" in drive.screen
        assert "they will wait in the inbox" in drive.screen
        await drive.press("enter")
        assert len(people.found(drive.store, "ana ruiz")) == 2


async def test_merging_shows_both_and_can_be_turned_round(drive: Driver) -> None:
    async with drive.open(100, 40):
        await drive.press("M")
        await drive.write("ben ok")
        await drive.press("enter")
        assert drive.shows(MergeDialog)
        assert "Data engineer · Blue" in drive.screen
        assert "Founder · Tidewater" in drive.screen
        assert "kept under Ana Ruiz" in drive.screen
        await drive.press("s")
        assert "kept under Ben Okafor" in drive.screen
        await drive.press("enter")
        assert drive.shows(MergeDialog)
        await drive.press("y")
        assert drive.newest_label == "Merge Ana Ruiz into Ben Okafor"
        assert people.card(drive.store, people.resolve(drive.store, "1")).name == "Ben Okafor"
        await drive.press("u")
        assert drive.page("Ana Ruiz").card.archived_on is None


async def test_two_that_are_marked_are_merged(drive: Driver) -> None:
    async with drive.open(100, 40):
        await drive.press("2", "space", "space", "M")
        assert drive.shows(MergeDialog)
        await drive.press("escape")
        assert drive.shows(PeopleScreen)
        await drive.press("space", "M")
        assert drive.toasts[-1].startswith("Merging takes two")


async def test_splitting_says_what_comes_apart(drive: Driver) -> None:
    ana, ben = (people.resolve(drive.store, name) for name in ("ana", "ben"))
    merging.merge(drive.store, ana, ben)
    async with drive.open(100, 40):
        await drive.press("2", "slash")
        await drive.write("ana ruiz")
        await drive.press("escape", "X")
        assert "Take Ben Okafor out again?" in drive.screen
        assert "Merged Sun 22 Nov (today)" in drive.screen
        await drive.press("n", "X", "y")
        assert drive.newest_label == "Split Ben Okafor from Ana Ruiz"
        assert people.resolve(drive.store, "ben okafor") == ben


async def test_who_was_never_merged_cannot_be_split(drive: Driver) -> None:
    async with drive.open():
        await drive.press("X")
        assert drive.shows(TodayScreen)
        assert "there is nothing to split" in drive.toasts[-1]


async def test_forgetting_wants_the_full_name(drive: Driver) -> None:
    async with drive.open(100, 30):
        before = drive.newest_label
        await drive.press("F")
        assert "No backup holds them." in drive.screen
        await drive.write("ana")
        await drive.press("enter")
        assert drive.shows(ForgetDialog)
        assert drive.newest_label == before
        await drive.write(" RUIZ")
        assert "enter forgets them." in drive.screen
        await drive.press("enter")
        assert drive.toasts[-1].startswith("Ana Ruiz is forgotten.")
        assert "undoes" not in drive.toasts[-1]
        with pytest.raises(NoSuchPerson):
            people.resolve(drive.store, "Ana Ruiz")


async def test_a_name_that_not_every_keyboard_writes_has_something_to_stand_for_it(drive: Driver) -> None:
    who = people.resolve(drive.store, "王小明")
    async with drive.open(100, 30):
        drive.app.open_person(who)
        await settle(drive.pilot)
        await drive.press("F")
        assert f"Type the full name of 王小明, or “forget {who}”." in drive.screen
        await drive.write("forget")
        await drive.press("enter")
        assert drive.shows(ForgetDialog)
        await drive.write(f" {who}")
        await drive.press("enter")
        assert "王小明 is forgotten." in drive.toasts
        with pytest.raises(NoSuchPerson):
            people.card(drive.store, who)


@pytest.mark.parametrize("too", [True, False])
async def test_backups_that_hold_them_are_named_and_erased_if_wished(drive: Driver, tmp_path: Path, too: bool) -> None:
    kept = backups.backup(drive.store)
    async with drive.open(100, 30):
        await drive.press("F")
        assert kept.name in drive.screen
        if too:
            await drive.press("ctrl+b")
            assert "are erased too" in drive.screen
        await drive.write("Ana Ruiz")
        await drive.press("enter")
        assert kept.exists() is not too
        assert kept.name in drive.toasts[-1]


async def test_marks_of_data_are_harmless_in_the_records(drive: Driver) -> None:
    people.add(drive.store, Details(name="Emil [red]Nowak[/]", title="\x1b[31mx"))
    async with drive.open(100, 40):
        await drive.press("M")
        await drive.write("emil [red]")
        await drive.press("enter")
        assert "Emil [red]Nowak[/]" in drive.screen
        assert "\x1b" not in drive.screen
