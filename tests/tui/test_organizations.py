"""What you share of organizations in the app."""

from __future__ import annotations

from tests.tui.driving import Driver, settle
from warmth.config import Config
from warmth.store.store import Store
from warmth.usecases import people


async def test_today_and_the_page_say_where_you_both_are_or_were(store: Store) -> None:
    drive = Driver(store, Config(my_organizations=("Blue Harbour GmbH", "Uni Graz")))
    async with drive.open(200, 60):
        assert "you share  climbing, Blue Harbour GmbH, Ben Okafor" in drive.screen
        drive.app.open_person(people.resolve(store, "Ana Ruiz"))
        await settle(drive.pilot)
        assert "both at    Blue Harbour GmbH" in drive.screen
        assert "Uni Graz" not in drive.screen
        await drive.press("escape")
        drive.app.open_person(people.resolve(store, "Ben Okafor"))
        await settle(drive.pilot)
        assert "both at" not in drive.screen


async def test_a_name_that_would_command_the_terminal_is_shown_plain(store: Store) -> None:
    drive = Driver(store, Config(my_organizations=("Blue \x1b[2JHarbour", "[red]Blue Harbour")))
    person = people.resolve(store, "Ana Ruiz")
    people.edit(store, person, people.Details(company="[red]Blue Harbour"))
    async with drive.open(200, 60):
        drive.app.open_person(person)
        await settle(drive.pilot)
        assert "both at    [red]Blue Harbour" in drive.screen
