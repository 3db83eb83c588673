"""Reach: every way to an organization, a person or a topic, with what stands against it, and whom to ask opened."""

from __future__ import annotations

from tests.factories import TODAY, person
from tests.tui.driving import Driver, settle
from warmth.phrasing.reach import no_way, reach_sentence
from warmth.store.store import Store
from warmth.tui.dialogs.reach import ReachDialog
from warmth.tui.screens.person import PersonScreen
from warmth.tui.screens.today import TodayScreen
from warmth.tui.widgets.entry import Entry
from warmth.usecases import acquaintances, people, reaching
from warmth.usecases.people import Details


async def test_ways_are_looked_for_walked_and_opened_one_after_the_other(store: Store) -> None:
    zoe = person(store, "Zoe [bold]Quist[/]", company="Blue Harbour", title="Captain")
    acquaintances.knows(store, zoe, people.resolve(store, "ana"))
    drive = Driver(store)
    async with drive.open(100, 40):
        await drive.press("W", "enter")
        assert "Say whom or what to reach" in drive.screen
        await drive.write("nowhere")
        await drive.press("enter")
        assert no_way("nowhere") in drive.screen
        drive.field("#line").value = ""
        await drive.write("blue harbour")
        await drive.press("enter")
        ways = reaching.reach(store, "blue harbour")
        shown = " ".join(drive.screen.replace("│", " ").replace("▌", " ").split())
        for way in ways:
            sign = "✓" if way.path.honest else "✗"
            assert f"{sign} {' '.join(reach_sentence(way.path, TODAY).split())}" in shown
        assert f"{len(ways)} ways, 2 of which you can honestly take." in shown
        assert [way.path.first and way.path.first.name for way in ways[:2]] == [None, "Ana Ruiz"]
        await drive.press("down", "enter")
        assert drive.shows(PersonScreen)
        assert drive.app.person is not None
        assert drive.app.person.name == "Ana Ruiz"
        await drive.press("escape")
        assert drive.shows(ReachDialog)
        await drive.press("down", "enter")
        assert drive.app.person.id == zoe
        await drive.press("escape", "escape")
        assert drive.shows(TodayScreen)


async def test_the_last_of_many_ways_is_seen_whole(store: Store) -> None:
    for number in range(9):
        people.add(store, Details(name=f"Nadia {number}", title="Keeper of the lamps", company=f"Lighthouse {number}"))
    drive = Driver(store)
    async with drive.open(80, 24):
        await drive.press("W")
        await drive.write("lighthouse")
        await drive.press("enter", *["down"] * 9)
        last = drive.app.screen.query(Entry).last()
        assert last.has_class("-cursor")
        assert drive.app.screen.query_one(".dialog").content_region.contains_region(last.region)


async def test_a_click_takes_a_way_and_another_opens_it(drive: Driver) -> None:
    async with drive.open(100, 40):
        await drive.press("3", "W")
        await drive.write("okafor")
        await drive.press("enter")
        lines = drive.screen.splitlines()
        row = next(at for at, line in enumerate(lines) if "Ben Okafor is one of yours" in line)
        await drive.pilot.click(offset=(lines[row].index("Ben"), row))
        await settle(drive.pilot)
        assert drive.shows(PersonScreen)
