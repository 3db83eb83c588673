"""People: searching, sorting, queries, and what a row shows."""

from __future__ import annotations

import pytest
from rich.cells import cell_len

from tests.tui.driving import Driver, settle
from tests.tui.samples import PEOPLE
from warmth.store.store import Store
from warmth.tui.screens.people import PeopleScreen
from warmth.tui.screens.person import PersonScreen
from warmth.tui.widgets.people_list import PeopleList
from warmth.usecases import people


def listed(drive: Driver) -> list[str]:
    """The names found, in order."""
    found = drive.app.screen.query_one(PeopleList)
    return [found.roll[place].name for place in found.result.all()]


async def test_everybody_by_family_name_with_what_is_known(drive: Driver) -> None:
    async with drive.open(140, 30):
        await drive.press("2")
        assert len(listed(drive)) == len(PEOPLE)
        line = next(line for line in drive.screen.splitlines() if "Ana Ruiz" in line)
        assert line.split() == [
            "Ana", "Ruiz", "Data", "engineer", "Blue", "Harbour", "━━", "39", "─", "drifting", "4·4·5", "2", "months",
            "11", "worked",
        ]  # fmt: skip
        nobody = next(line for line in drive.screen.splitlines() if "Ingrid Solberg" in line)
        assert "unlabelled" in nobody
        bare = next(line for line in drive.screen.splitlines() if "Hugo Bare" in line)
        assert bare.endswith("bare")


@pytest.mark.parametrize("width", [40, 60, 80, 100, 120, 200])
async def test_columns_stand_in_line_whatever_the_letters(drive: Driver, width: int) -> None:
    async with drive.open(width, 24):
        await drive.press("2")
        lines = [line.partition("▏")[0].rstrip() for line in drive.screen.splitlines()]
        head = next(line for line in lines if line.lstrip().startswith("Name"))
        state = cell_len(head[: head.index("State")]) if "State" in head else None
        rows = [line for line in lines if "new" in line or "unlabelled" in line]
        for row in rows if state is not None else ():
            at = row.index("unlabelled") if "unlabelled" in row else row.rindex("new")
            assert cell_len(row[:at]) == state
        assert all(cell_len(line) <= width for line in lines)


async def test_searching_finds_by_name_and_company_as_typed(drive: Driver) -> None:
    async with drive.open():
        await drive.press("slash")
        await drive.write("lind")
        assert listed(drive) == ["Karl Linden", "Chiara Lindqvist-Montgomery"]
        assert "2 of 12" in drive.screen
        await drive.write("b")
        assert listed(drive) == ["Karl Linden"]
        await drive.press("escape", "escape")
        assert len(listed(drive)) == len(PEOPLE)
        assert drive.app.person is not None
        assert drive.app.person.name == "Karl Linden"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("tag:climbing", ["Ben Okafor", "Ana Ruiz"]),
        ("origin:none", ["Hugo Bare", "Juno Park", "Ingrid Solberg"]),
        ("state:drifting", ["Ana Ruiz"]),
        ("silent>1y", ["Chiara Lindqvist-Montgomery"]),
        ("company:tidewater ben", ["Ben Okafor"]),
        ("王", ["王小明"]),
        ("zzz", []),
    ],
)
async def test_queries_and_words(drive: Driver, typed: str, found: list[str]) -> None:
    async with drive.open():
        await drive.press("slash")
        await drive.write(typed)
        await settle(drive.pilot)
        assert listed(drive) == found
        assert f"{len(found)} of 12" in drive.screen


async def test_a_bad_term_is_explained_and_loses_nobody(drive: Driver) -> None:
    async with drive.open():
        await drive.press("slash")
        await drive.write("warmth<a")
        assert "warmth is compared with a whole number" in drive.screen
        assert len(listed(drive)) == len(PEOPLE)
        await drive.press("backspace", "3", "0")
        assert "is compared with" not in drive.screen
        assert listed(drive) == ["Chiara Lindqvist-Montgomery", "Dmitri Volkov"]


async def test_sorting_by_the_menu_and_by_a_click_and_back_to_front(drive: Driver) -> None:
    async with drive.open():
        await drive.press("2", "S")
        assert "the warmest first" in drive.screen
        await drive.press("w")
        assert listed(drive)[:2] == ["Ben Okafor", "Ana Ruiz"]
        assert "Warmth ▾" in drive.screen
        await drive.press("S", "s")
        assert listed(drive)[0] == "Chiara Lindqvist-Montgomery"
        await drive.press("S", "k")
        assert listed(drive)[:2] == ["Chiara Lindqvist-Montgomery", "Ana Ruiz"]
        await drive.press("S", "k")
        assert listed(drive)[:2] == ["Ana Ruiz", "Chiara Lindqvist-Montgomery"]
        for sign, first in (("▾", "Hugo Bare"), ("▴", "王小明")):
            await drive.pilot.click(PeopleList, offset=(4, 0))
            await settle(drive.pilot)
            assert f"Name {sign}" in drive.screen
            assert listed(drive)[0] == first


async def test_a_query_keeps_the_order_chosen(drive: Driver) -> None:
    async with drive.open():
        await drive.press("2", "S", "w", "slash")
        await drive.write("tag:climbing")
        assert listed(drive) == ["Ben Okafor", "Ana Ruiz"]


@pytest.mark.parametrize(("width", "shown"), [(80, 5), (120, 7), (140, 9), (200, 10)])
async def test_a_wider_list_shows_more(drive: Driver, width: int, shown: int) -> None:
    async with drive.open(width, 24):
        await drive.press("2")
        titles = ("Name", "Role", "Title", "Company", "Warmth", "State", "K·L·T", "Rated", "Silence", "Contacts",
                  "Wanted", "Origin")  # fmt: skip
        head = next(line for line in drive.screen.splitlines() if line.lstrip().startswith("Name ▾"))
        assert len([title for title in titles if title in head]) == shown


async def test_the_archived_are_found_by_asking_for_them(drive: Driver) -> None:
    people.archive(drive.store, [people.resolve(drive.store, "Juno")])
    async with drive.open():
        await drive.press("2")
        assert "Juno Park" not in listed(drive)
        await drive.press("slash")
        await drive.write("juno")
        assert listed(drive) == []
        await drive.press("escape", "escape", "slash")
        await drive.write("archived:yes")
        assert listed(drive) == ["Juno Park"]
        assert "archived" in next(line for line in drive.screen.splitlines() if "Juno Park" in line)
        await drive.press("escape", "escape", "slash")
        await drive.write("archived:all")
        assert len(listed(drive)) == len(PEOPLE)


@pytest.mark.parametrize("apart", ["", " ana"])
async def test_keys_pressed_while_the_search_opens_are_its_own(drive: Driver, apart: str) -> None:
    async with drive.open():
        for key in ["slash", *apart.strip(), "q"]:
            drive.app.simulate_key(key)
        await settle(drive.pilot)
        assert drive.shows(PeopleScreen)
        assert drive.field("SearchLine").value == f"{apart.strip()}q"


async def test_the_list_keeps_its_height_when_it_is_read_again(drive: Driver) -> None:
    async with drive.open(80, 10):
        await drive.press("2", "j", "j", "j", "j", "j", "j")
        shown = drive.app.screen.query_one(PeopleList)
        before, height = drive.app.person, shown.cursor - shown.top
        people.add(Store(drive.store.path, drive.store.today), people.Details(name="Aaron Aalto"))
        drive.app.follow()
        await settle(drive.pilot)
        assert (drive.app.person, shown.cursor - shown.top) == (before, height)
        drive.app.action_undo()
        await settle(drive.pilot)
        assert (drive.app.person, shown.cursor - shown.top) == (before, height)


async def test_the_preview_follows_the_cursor_where_there_is_room(drive: Driver) -> None:
    async with drive.open(160, 40):
        await drive.press("2", "slash")
        await drive.write("ana")
        assert "Coffee at the harbour." in drive.screen
        assert "climbing" in drive.screen
        await drive.press("escape", "escape", "j")
        assert drive.app.person is not None
        assert drive.screen.count(drive.app.person.name) == 2
    async with Driver(drive.store).open(120, 40) as narrow:
        await narrow.press("2")
        assert "Coffee at the harbour." not in narrow.screen


async def test_enter_in_the_search_opens_and_coming_back_keeps_it(drive: Driver) -> None:
    async with drive.open():
        await drive.press("slash")
        await drive.write("ana")
        await drive.press("enter")
        assert drive.shows(PersonScreen)
        await drive.press("escape")
        assert drive.field("SearchLine").value == "ana"
        assert listed(drive) == ["Ana Ruiz"]


async def test_arrows_move_from_within_the_search(drive: Driver) -> None:
    async with drive.open():
        await drive.press("slash", "down", "down")
        assert drive.app.person is not None
        assert drive.app.person.name == "Farid Haddad 🦊"


async def test_moving_pages_and_ends(drive: Driver) -> None:
    async with drive.open(80, 10):
        await drive.press("2", "G")
        assert drive.app.person is not None
        assert drive.app.person.name == "王小明"
        assert "王小明" in drive.screen
        await drive.press("g", "pagedown", "j", "k", "pageup")
        assert drive.app.person.name == "Hugo Bare"


async def test_a_name_with_markup_or_commands_shows_as_it_is(drive: Driver) -> None:
    people.edit(drive.store, people.resolve(drive.store, "Juno"), people.Details(company="[red]Evil[/red]"))
    with drive.store.change("Break a name") as db:
        db.exec_driver_sql("UPDATE people SET name = 'Juno \x1b[31m\x07\u202ePark' WHERE name = 'Juno Park'")
    async with drive.open(120, 30):
        await drive.press("2")
        assert "[red]Evil[/red]" in drive.screen
        assert "Emilia [bold]Nowak[/]" in drive.screen
        assert "\x1b[31m" not in drive.screen.replace("␛", "")
        assert "\u202e" not in drive.screen
        await drive.press("slash")
        await drive.write("evil")
        await drive.press("enter", "l", "escape", "r", "escape", "o")
        assert "How do you know Juno" in drive.screen


async def test_what_another_process_adds_shows_on_the_same_person(drive: Driver) -> None:
    async with drive.open():
        await drive.press("2", "j", "j")
        before = drive.app.person
        people.add(Store(drive.store.path, drive.store.today), people.Details(name="Aaron Aalto"))
        drive.app.follow()
        await settle(drive.pilot)
        assert listed(drive)[0] == "Aaron Aalto"
        assert drive.app.person == before


async def test_an_empty_network_says_where_to_begin(empty: Store) -> None:
    drive = Driver(empty)
    async with drive.open():
        await drive.press("2")
        assert "Nobody is here yet" in drive.screen
        await drive.press("j", "G", "enter", "r")
        assert drive.app.screen is drive.app.room


async def test_resizing_keeps_the_cursor_in_sight(drive: Driver) -> None:
    async with drive.open(100, 30):
        await drive.press("2", "G")
        await drive.pilot.resize_terminal(60, 10)
        await settle(drive.pilot)
        assert "王小明" in drive.screen
