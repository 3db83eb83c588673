"""Today: what it shows, and what its keys do to the store."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.tui.driving import Driver, settle
from tests.tui.samples import TODAY
from warmth.config import Config
from warmth.domain.origins import Origin, OriginKind
from warmth.store.store import Store
from warmth.tui.app import LOOK_AROUND
from warmth.tui.screens.person import PersonScreen
from warmth.tui.widgets.entry import Entry
from warmth.usecases import people, promises
from warmth.usecases.people import Details


async def test_shows_promises_people_days_and_counts(drive: Driver) -> None:
    async with drive.open(200, 50):
        shown = drive.screen
    assert "You promised “Send the climbing topo”; it is 4 days overdue." in shown
    assert "They promised “Introduce you to Tidewater's CFO”; it is due in 3 days." in shown
    assert "Usually every 4 weeks, now 2 months." in shown
    assert "last note  “Coffee at the harbour.”" in shown
    assert "you share  climbing, Ben Okafor" in shown
    assert "You last heard from them by meeting." in shown
    assert "Ben Okafor  Their birthday is in 5 days" in shown
    assert "3 decisions wait" in shown
    assert "1 you could honestly vouch for" in shown


async def test_an_empty_database_is_an_invitation(empty: Store) -> None:
    drive = Driver(empty)
    async with drive.open():
        shown = drive.screen
        for words in (
            "I    Read your LinkedIn archive",
            "Data privacy",
            "L    Look around first",
            "N    Add one person",
        ):
            assert words in shown
        assert "warmth import ~/Downloads/" in shown
        await drive.press("j", "r", "o", "s", "d", "enter", "u")
        assert drive.app.screen is drive.app.room


async def test_the_demo_is_a_key_away_while_nobody_is_here(empty: Store, store: Store) -> None:
    drive = Driver(empty)
    async with drive.open():
        await drive.press("L")
        assert drive.app.return_value == LOOK_AROUND
    drive = Driver(store)
    async with drive.open():
        await drive.press("L")
        assert "`warmth demo` opens it at any time" in drive.toasts[-1]


async def test_a_days_list_is_not_refilled_and_ends_finished(drive: Driver) -> None:
    for number in range(4):
        who = people.add(drive.store, Details(name=f"Owed {number}"), Origin(kind=OriginKind.MET)).id
        promises.promise(drive.store, who, "Send the plans", TODAY)
    drive = Driver(drive.store, replace(Config(), budget=2))
    async with drive.open(120, 60):
        named = [
            entry.person.name for entry in drive.app.screen.query(Entry) if entry.what == "person" and entry.person
        ]
        listed = [name for name in named if name in drive.screen][:2]
        for name in listed:
            people.snooze(drive.store, people.resolve(drive.store, name), TODAY + timedelta(9))
        drive.app.follow()
        await settle(drive.pilot)
        assert "That was today's list: 2 people." in drive.screen
        assert f"✓ Snooze {listed[1]}" in drive.screen


async def test_nobody_labelled_says_what_to_do(empty: Store) -> None:
    people.add(empty, Details(name="Ana Ruiz"))
    drive = Driver(empty)
    async with drive.open():
        assert "Nobody has a label yet" in drive.screen


async def test_what_another_process_writes_shows(empty: Store) -> None:
    drive = Driver(empty)
    async with drive.open():
        people.add(Store(empty.path, TODAY), Details(name="Ana Ruiz"))
        drive.app.follow()
        await settle(drive.pilot)
        assert "Nobody is here yet" not in drive.screen


async def test_the_cursor_moves_over_everyone_and_opens(drive: Driver) -> None:
    async with drive.open():
        await drive.press("j")
        assert drive.app.person is not None
        assert drive.app.person.name == "Ben Okafor"
        await drive.press("enter")
        assert drive.shows(PersonScreen)
        assert "ben@tidewater.example" in drive.screen
        await drive.press("escape", "G")
        assert drive.app.person.name == "Ben Okafor"
        await drive.press("g", "k")
        assert drive.app.person.name == "Ana Ruiz"


async def test_done_keeps_the_promise_under_the_cursor(drive: Driver) -> None:
    async with drive.open():
        await drive.press("d")
        assert drive.newest_label == "Kept: Send the climbing topo"
        assert "You promised “Send" not in drive.screen
        assert drive.toasts[-1].startswith("Kept: Send the climbing topo")
        await drive.press("u")
        assert "You promised “Send" in drive.screen
        assert drive.toasts[-1] == "Undone: Kept: Send the climbing topo"
        await drive.press("U")
        assert "You promised “Send" not in drive.screen


async def test_done_is_dim_where_there_is_no_promise(drive: Driver) -> None:
    async with drive.open():
        assert drive.app.screen.check_action("done", ()) is True
        await drive.press("j", "j")
        assert drive.app.screen.check_action("done", ()) is None


async def test_snooze_puts_them_off_for_a_week_unless_said_otherwise(drive: Driver) -> None:
    async with drive.open():
        await drive.press("j", "j", "s", "enter")
        assert drive.page("Ana Ruiz").card.snoozed_until == TODAY + timedelta(7)
        assert "Usually every 4 weeks" not in drive.screen


async def test_a_click_takes_the_cursor_and_a_second_opens(drive: Driver) -> None:
    async with drive.open():
        await drive.pilot.click(offset=(10, 4))
        await drive.press()
        assert drive.app.person is not None
        assert drive.app.person.name == "Ben Okafor"
        await drive.pilot.click(offset=(10, 4))
        await drive.pilot.pause()
        assert drive.shows(PersonScreen)


async def test_a_new_day_is_followed(drive: Driver) -> None:
    async with drive.open():
        drive.store.today = TODAY + timedelta(1)
        drive.app.moves += 1
        assert drive.app.room is not None
        drive.app.room.freshen()
        await drive.press("j")
        assert "it is 5 days overdue" in drive.screen
        assert "Mon 23 Nov" in drive.screen
