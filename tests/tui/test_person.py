"""A person's page: everything known is on it, and the keys act on this person."""

from __future__ import annotations

import re
from datetime import date, timedelta

from tests.tui.driving import Driver, settle
from tests.tui.samples import TODAY
from warmth.domain.interactions import Kind
from warmth.domain.ratings import Rating
from warmth.store import ratings
from warmth.store.store import Store
from warmth.tui import look
from warmth.tui.parts import measured
from warmth.tui.screens.person import PersonScreen
from warmth.usecases import interactions, pages, people


async def on_page(drive: Driver, name: str) -> None:
    """Open somebody's page."""
    drive.app.open_person(people.resolve(drive.store, name))
    await settle(drive.pilot)


async def test_everything_is_on_the_page(drive: Driver) -> None:
    async with drive.open(200, 60):
        await on_page(drive, "Ana Ruiz")
        shown = drive.screen
    for words in (
        "title      Data engineer", "company    Blue Harbour", "climbing", "every month", "how        worked",
        "when       May 2019", "The migration of 2019.",
        "●●●●○ 4", "13 of 15", "Reliable on the migration.", "drifting", "4 weeks (6 gaps", "times the usual gap",
        "by Wed 18 Nov, overdue", "A data engineer for a team of four",
        "Knows the ports of the Baltic  seen first-hand",
        "with Ben Okafor", "↔ meeting", "knows      Ben Okafor", "2025", "11 days in touch, 2 in the fullest month",
    ):  # fmt: skip
        assert words in shown, words


async def test_the_parts_of_warmth_add_up(drive: Driver) -> None:
    async with drive.open(200, 60):
        await on_page(drive, "Ana Ruiz")
        shown = drive.screen
    parts = re.findall(r"(?:\w{3} \d{1,2} \w{3}|other days) +(\d\.\d\d)", shown)
    total = re.search(r"sum S +(\d\.\d\d)", shown)
    assert total is not None
    assert abs(sum(map(float, parts)) - float(total[1])) < 0.04
    assert len(parts) == 6


async def test_a_stale_rating_is_said(drive: Driver) -> None:
    async with drive.open(200, 60):
        await on_page(drive, "Chiara")
        assert "stale, worth another look" in drive.screen
        assert "4·5·5" in drive.screen


async def test_a_bare_person_is_an_invitation(drive: Driver) -> None:
    async with drive.open(200, 60):
        await on_page(drive, "Juno Park")
        for words in ("No label yet. o says", "Not rated. r says", "Nothing logged yet. l logs", "Nothing within two"):
            assert words in drive.screen


async def test_unanswered_attempts_are_said(drive: Driver) -> None:
    async with drive.open(200, 60):
        await on_page(drive, "Dmitri")
        assert "You wrote 2 times since, unanswered." in drive.screen
        assert "→ message" in drive.screen


async def test_a_long_timeline_shows_more_by_key(drive: Driver) -> None:
    ben = people.resolve(drive.store, "Ben Okafor")
    for age in range(300, 360):
        interactions.log(drive.store, [ben], Kind.CALL, on=TODAY - timedelta(age), note=f"call {age}")
    async with drive.open(200, 60):
        await on_page(drive, "Ben Okafor")
        screen = drive.app.screen
        assert screen.check_action("earlier", ()) is True
        await drive.press("G")
        assert "… and 20 earlier ones; m shows more" in drive.screen
        await drive.press("m", "G")
        assert "call 359" in drive.screen
        assert screen.check_action("earlier", ()) is None


async def test_scrolls_at_80_by_24(drive: Driver) -> None:
    async with drive.open():
        await on_page(drive, "Ana Ruiz")
        assert "Timeline" not in drive.screen
        await drive.press("G")
        assert "Sat 9 Aug" in drive.screen
        await drive.press("g", "j", "pagedown", "k", "pageup", "g")
        assert "Data engineer" in drive.screen


async def test_what_is_written_shows_at_once(drive: Driver) -> None:
    async with drive.open(200, 60):
        await on_page(drive, "Juno Park")
        await drive.press("r", "3", "4", "2", "enter")
        assert drive.page("Juno Park").card.klt == 9
        assert "●●●○○ 3" in drive.screen
        await drive.press("u")
        assert drive.page("Juno Park").ratings == ()
        assert "Not rated." in drive.screen
        await drive.press("ctrl+r")
        assert drive.page("Juno Park").card.klt == 9


async def test_somebody_gone_is_left(drive: Driver) -> None:
    async with drive.open():
        await on_page(drive, "Juno Park")
        with Store(drive.store.path, TODAY).change("Take away") as db:
            db.exec_driver_sql("DELETE FROM people WHERE name = 'Juno Park'")
        drive.app.follow()
        await settle(drive.pilot)
        assert not drive.shows(PersonScreen)
        assert "This person is no longer here." in drive.toasts


def test_months_are_counted_by_touch_day(store: Store) -> None:
    page = pages.page(store, people.resolve(store, "Ben Okafor"))
    (shown,) = measured.months(page, TODAY)
    text = "\n".join(row.content.plain for row in look.lines(shown.said).rows(60))
    assert "10 days in touch, 2 in the fullest month" in text
    assert text.splitlines()[2].strip().split() == ["2025", "2026"]


async def test_a_rating_of_a_day_to_come_is_harmless(drive: Driver) -> None:
    juno = people.resolve(drive.store, "Juno Park")
    with drive.store.change("Rate ahead") as db:
        ratings.add(db, juno, Rating(date(2027, 1, 1), 1, None, None))
    async with drive.open(200, 60):
        await on_page(drive, "Juno Park")
        assert "1·?·?" in drive.screen
