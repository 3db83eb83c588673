"""The map: where people stand, walking from dot to dot, what is said of whom, corners, counts and their course."""

from __future__ import annotations

import pytest

from tests.factories import person
from tests.tui.driving import Driver, settle
from tests.tui.samples import TODAY
from warmth.domain.interactions import Direction, Kind
from warmth.domain.ratings import Rating
from warmth.store import interactions, ratings
from warmth.store import people as stored
from warmth.store.store import Store
from warmth.tui.screens.map import MapScreen
from warmth.tui.screens.people import PeopleScreen
from warmth.tui.screens.person import PersonScreen
from warmth.tui.widgets.plane import Plane
from warmth.usecases import people

OFTEN = (3, 10, 17, 24, 31, 38, 45)


@pytest.fixture
def corners(empty: Store) -> Store:
    """Somebody in each corner, and two in one place."""
    person(empty, "Close Friend", rated=(5, 5, 5), contacts=OFTEN, title="Baker", company="Rye")
    person(empty, "Old Friend", rated=(4, 5, 5), contacts=(700,))
    person(empty, "New Face", rated=(1, 1, 1), contacts=OFTEN)
    person(empty, "Faint [bold]Face[/]", rated=(0, 1, 1), contacts=(300,))
    person(empty, "Faint Twin", rated=(1, 1, 0), contacts=(300,))
    person(empty, "Never Judged", contacts=(3,))
    person(empty, "Never Met", rated=(3, 3, 3))
    return empty


def under_cursor(drive: Driver) -> str:
    """The name of whom the keys act on."""
    return drive.app.person.name if drive.app.person else ""


def line_with(drive: Driver, words: str) -> str:
    """The first line that is shown with these words."""
    return next(line for line in drive.screen.splitlines() if words in line)


async def test_the_corners_are_named_and_the_cursor_s_is_pointed_at(corners: Store) -> None:
    drive = Driver(corners)
    async with drive.open():
        await drive.press("6")
        assert "▸get to know 1 ─" in line_with(drive, "get to know")
        assert "─ keep close 1 ─" in line_with(drive, "keep close")
        assert "─ let go 2 ─" in line_with(drive, "let go")
        assert "─ revive 1 ─" in line_with(drive, "revive")
        await drive.press("right")
        assert "▸keep close 1 ─" in line_with(drive, "keep close")
        assert "─ get to know 1 ─" in line_with(drive, "get to know")


async def test_the_axes_have_their_ticks(corners: Store) -> None:
    drive = Driver(corners)
    async with drive.open():
        await drive.press("6")
        for words in ("↑ warmth ╭", "100 │", "67 hot ", "40 warm │", "15 cool │", " 0 │", "know-like-trust →"):
            assert words in drive.screen
        assert "0           3            6            9            12          15" in drive.screen


async def test_arrows_walk_to_the_nearest_and_what_is_under_the_cursor_is_said(corners: Store) -> None:
    drive = Driver(corners)
    async with drive.open():
        await drive.press("6")
        assert under_cursor(drive) == "New Face"
        await drive.press("right")
        assert under_cursor(drive) == "Close Friend"
        assert "Close Friend  Baker · Rye" in drive.screen
        assert "hot" in line_with(drive, "know-like-trust 5·5·5, 15 of 15")
        assert drive.screen.count("◆") == 1
        await drive.press("j")
        assert under_cursor(drive) == "Old Friend"
        assert "cold" in line_with(drive, "know-like-trust 4·5·5, 14 of 15")
        await drive.press("left", "k")
        assert under_cursor(drive) == "New Face"


async def test_tab_goes_through_everybody_and_back(corners: Store) -> None:
    drive = Driver(corners)
    async with drive.open():
        await drive.press("6")
        seen = [under_cursor(drive)]
        for _ in range(5):
            await drive.press("tab")
            seen.append(under_cursor(drive))
        names = ["New Face", "Close Friend", "Faint [bold]Face[/]", "Faint Twin", "Old Friend"]
        assert sorted(seen[:-1]) == sorted(names)
        assert seen[-1] == seen[-2]
        await drive.press("shift+tab")
        assert under_cursor(drive) == seen[-3]
        await drive.press("g")
        assert under_cursor(drive) == seen[0]
        await drive.press("G")
        assert under_cursor(drive) == seen[-1]
        await drive.press("pageup")
        assert under_cursor(drive) in ("Close Friend", "New Face")
        await drive.press("pagedown")
        assert under_cursor(drive) in ("Old Friend", "Faint Twin", "Faint [bold]Face[/]")


async def test_several_in_one_place_are_a_digit_and_gone_through_one_by_one(empty: Store) -> None:
    for number in range(9):
        person(empty, f"Person {number}", rated=(4, 4, 4), contacts=(3,))
    person(empty, "Elsewhere", rated=(0, 0, 0), contacts=OFTEN)
    drive = Driver(empty)
    async with drive.open():
        await drive.press("6")
        assert "333" in drive.screen
        assert "2–9 so many" in drive.screen
        await drive.press("tab")
        first = under_cursor(drive)
        assert "1 of 3 in this place" in drive.screen
        assert "◆33" in drive.screen
        await drive.press("tab", "tab")
        assert "3 of 3 in this place" in drive.screen
        assert under_cursor(drive) != first
        await drive.press("tab")
        assert "1 of 3 in this place" in drive.screen
        assert "3◆3" in drive.screen


async def test_tens_have_a_denser_sign(empty: Store) -> None:
    with empty.change("Add many") as db:
        for number in range(40):
            who = stored.add(db, f"Person {number}", TODAY)
            ratings.add(db, who, Rating(TODAY, 4, 4, 4))
            interactions.add(db, [who], TODAY, Kind.MEETING, Direction.BOTH)
    drive = Driver(empty)
    async with drive.open():
        await drive.press("6")
        assert "◆▒▒" in drive.screen
        assert "▒ 10 and more" in drive.screen


async def test_who_is_cooling_has_a_shape(empty: Store) -> None:
    person(empty, "Cooling", rated=(4, 4, 4), contacts=(95, 97, 99, 101, 103, 105))
    person(empty, "Steady", rated=(5, 5, 5), contacts=OFTEN)
    drive = Driver(empty)
    async with drive.open():
        await drive.press("6")
        assert under_cursor(drive) == "Steady"
        assert "▾" in "".join(line for line in drive.screen.splitlines() if "│" in line or "▶" in line)


async def test_those_who_are_not_on_it_are_counted(corners: Store) -> None:
    drive = Driver(corners)
    async with drive.open():
        await drive.press("6")
        assert "5 on the map; not on it: 1 never rated, 1 rated with nothing logged" in drive.screen


async def test_enter_opens_and_the_keys_act_on_the_dot(corners: Store) -> None:
    drive = Driver(corners)
    async with drive.open():
        await drive.press("6", "right", "enter")
        assert drive.shows(PersonScreen)
        await drive.press("escape")
        assert drive.shows(MapScreen)
        await drive.press("r", "1", "1", "1", "enter")
        assert drive.page("Close Friend").card.klt == 3
        assert under_cursor(drive) == "Close Friend"
        assert "─ keep close 0 ─" in line_with(drive, "keep close")
        await drive.press("u")
        assert drive.page("Close Friend").card.klt == 15
        assert under_cursor(drive) == "Close Friend"
        assert "▸keep close 1 ─" in line_with(drive, "keep close")


async def test_who_is_archived_leaves_and_the_cursor_stays_near(corners: Store) -> None:
    drive = Driver(corners)
    async with drive.open():
        await drive.press("6", "right", "a")
        assert people.resolve(corners, "Close Friend") not in [card.id for card in people.listed(corners)]
        assert "4 on the map" in drive.screen
        assert under_cursor(drive) == "Old Friend"


async def test_a_click_takes_the_cursor_and_a_second_opens_but_not_where_nobody_is(corners: Store) -> None:
    drive = Driver(corners)
    async with drive.open():
        await drive.press("6", "right")
        lines = drive.screen.splitlines()
        y = next(at for at, line in enumerate(lines) if "◆" in line)
        x = lines[y].index("◆")
        await drive.press("left")
        await drive.pilot.click(offset=(1, 3))
        await drive.pilot.click(offset=(40, 1))
        assert under_cursor(drive) == "New Face"
        await drive.pilot.click(offset=(x, y))
        await settle(drive.pilot)
        assert under_cursor(drive) == "Close Friend"
        await drive.pilot.hover(offset=(x, y))
        assert str(drive.app.screen.query_one(Plane).tooltip) == "Close Friend"
        await drive.pilot.click(offset=(x, y))
        await settle(drive.pilot)
        assert drive.shows(PersonScreen)


async def test_a_corner_is_listed_on_people(corners: Store) -> None:
    drive = Driver(corners)
    async with drive.open():
        await drive.press("6", "right", "j", "v")
        assert drive.shows(PeopleScreen)
        assert "klt>=9 warmth<40" in drive.screen
        assert "Old Friend" in drive.screen
        assert "Close Friend" not in drive.screen
        await drive.press("6", "left", "v")
        assert "klt<9 warmth<40" in drive.screen


async def test_on_a_wide_screen_more_is_told_of_whom_one_stands_on(corners: Store) -> None:
    drive = Driver(corners)
    async with drive.open(120, 40):
        await drive.press("6", "right")
        assert "know-like-trust 5·5·5, 15 of 15" not in drive.screen
        assert "5·5·5  15 of 15" in drive.screen
        assert "in rhythm" in drive.screen


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 60), (60, 20), (40, 12)])
async def test_it_fits_every_size_and_keeps_the_cursor(corners: Store, size: tuple[int, int]) -> None:
    drive = Driver(corners)
    async with drive.open():
        await drive.press("6", "right")
        await drive.pilot.resize_terminal(*size)
        await settle(drive.pilot)
        assert under_cursor(drive) == "Close Friend"
        assert drive.screen.count("◆") == 1
        assert all(len(line) <= size[0] for line in drive.screen.splitlines())


async def test_nobody_judged_yet_says_what_to_do(empty: Store) -> None:
    person(empty, "Never Judged", contacts=(3,))
    drive = Driver(empty)
    async with drive.open():
        await drive.press("6")
        assert "Nobody is on the map yet." in drive.screen
        assert "r rates whoever is under the cursor on any screen; l logs what happened." in drive.screen
        assert "1 person: 1 never rated." in drive.screen
        for key in ("tab", "v"):
            await drive.press(key)
            assert drive.toasts[-1] == "Nobody is on the map yet."
        await drive.press("j", "g", "left", "pagedown", "enter")
        assert drive.shows(MapScreen)


async def test_an_empty_network_says_how_to_begin(empty: Store) -> None:
    drive = Driver(empty)
    async with drive.open():
        await drive.press("6")
        assert all(words in drive.screen for words in ("Nobody is here yet.", "1 says how to begin."))
        assert "labelled" not in drive.screen
