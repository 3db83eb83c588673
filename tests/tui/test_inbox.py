"""The inbox: one at a time, what each kind shows, and what its keys do to the store."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.factories import TODAY, ago, person
from tests.tui.driving import Driver, settle
from warmth.domain.inbox import What
from warmth.domain.interactions import Kind
from warmth.domain.origins import OriginKind
from warmth.store import requests as kept
from warmth.store import rows, tables
from warmth.store.store import Store
from warmth.tui import rounds
from warmth.tui.dialogs.label import LabelDialog
from warmth.tui.dialogs.line import LineDialog
from warmth.tui.dialogs.merge import MergeDialog
from warmth.usecases import inbox, interactions, people


def stranger(store: Store, name: str, on: str | None = None, tagged: tuple[str, ...] = ()) -> int:
    return person(store, name, origin=None, met=on, tagged=tagged)


def request(store: Store, name: str, direction: str = "in", words: str = "") -> int:
    slug = name.lower().replace(" ", "-")
    with store.change("Request") as db:
        return rows.insert(
            db, tables.requests, direction=direction, name=name, name_key=name.lower(), key=slug, words=words,
            url=f"https://www.linkedin.com/in/{slug}", on=ago(5).isoformat(),
        )  # fmt: skip


def status(store: Store, ident: int) -> str:
    with store.read() as db:
        found = kept.one(db, ident)
    assert found is not None
    return found.status


def waits(store: Store) -> list[tuple[What, str]]:
    return [(one.what, one.name) for one in inbox.queue(store)]


def shown_name(drive: Driver) -> str:
    """Whose the stage is: the line beneath the question."""
    lines = [line.strip() for line in drive.screen.splitlines()]
    return next(lines[place + 1] for place, line in enumerate(lines) if line.endswith(("?", "connect", "position")))


async def test_an_unlabelled_person_shows_what_was_said_and_what_is_shared(empty: Store) -> None:
    cy = stranger(empty, "Cy [bold]New[/]", "2024-05-03", ("sailing",))
    person(empty, "Ana Ruiz", tagged=("sailing",))
    interactions.log(empty, [cy], Kind.MESSAGE, on=ago(9), note="Shall we race on Friday?")
    drive = Driver(empty)
    async with drive.open(120, 40):
        await drive.press("5")
        shown = drive.screen
        assert "0 of 1 decided · 1 waits" in shown
        assert "How do you know them?" in shown
        assert "Shall we race on Friday?" in shown
        assert "#sailing  Ana Ruiz" in shown
        assert "3 May 2024" in shown
        await drive.press("o", "m", "enter")
        assert drive.page("Cy").card.labelled
        assert "Nothing waits for a decision." in drive.screen
        assert "You decided 1 thing in this sitting." in drive.screen
        await drive.press("u")
        assert "0 of 1 decided · 1 waits" in drive.screen
        assert drive.app.person is not None
        assert drive.app.person.id == cy


async def test_the_next_comes_by_itself_and_undo_brings_back(empty: Store) -> None:
    for number in range(3):
        stranger(empty, f"Cy {number}", f"2024-05-0{9 - number}")
    drive = Driver(empty)
    async with drive.open():
        await drive.press("5", "j", "a")
        assert drive.page("Cy 1").card.archived_on == TODAY
        assert shown_name(drive) == "Cy 2"
        await drive.press("a")
        assert shown_name(drive) == "Cy 0"
        assert "2 of 3 decided · 1 waits" in drive.screen
        await drive.press("u")
        assert shown_name(drive) == "Cy 2"
        assert "1 of 3 decided · 2 wait" in drive.screen


@pytest.mark.parametrize(
    ("direction", "key", "becomes", "label"),
    [
        ("in", "w", "asked why", "Ask Dora Quist why"),
        ("in", "n", "declined", "Decline Dora Quist"),
        ("in", "x", "ignored", "Ignore Dora Quist"),
        ("out", "n", "refused as unknown", "Refused as unknown by Dora Quist"),
        ("out", "x", "withdrawn", "Withdraw the request to Dora Quist"),
    ],
)
async def test_one_key_settles_a_request(empty: Store, direction: str, key: str, becomes: str, label: str) -> None:
    ident = request(empty, "Dora Quist", direction, "From the fair")
    stranger(empty, "Cy")
    drive = Driver(empty)
    async with drive.open():
        await drive.press("5")
        assert "“From the fair”" in drive.screen
        assert "linkedin.com/in/dora-quist" in drive.screen
        await drive.press(key)
        assert status(empty, ident) == becomes
        assert drive.newest_label == label
        assert shown_name(drive) == "Cy"
        await drive.press("u")
        assert status(empty, ident) == "pending"
        assert shown_name(drive) == "Dora Quist"


@pytest.mark.parametrize("direction", ["in", "out"])
async def test_accepting_asks_how_it_began_with_their_words_in_sight(empty: Store, direction: str) -> None:
    ident = request(empty, "Dora Quist", direction, "From the fair")
    drive = Driver(empty)
    async with drive.open(120, 40):
        await drive.press("5", "y")
        assert drive.shows(LabelDialog)
        assert "“From the fair”" in drive.screen
        await drive.press("escape")
        assert status(empty, ident) == "pending"
        await drive.press("y", "e", "enter")
        assert status(empty, ident) == "accepted"
        card = drive.page("Dora Quist").card
        assert card.origin is not None
        assert (card.labelled, card.origin.kind, card.origin.words) == (True, OriginKind.EVENT, "From the fair")
        assert "Nothing waits" in drive.screen
        await drive.press("u")
        assert people.found(empty, "Dora", 5) == []


async def test_meet_first_asks_for_a_day(empty: Store) -> None:
    ident = request(empty, "Dora Quist")
    drive = Driver(empty)
    async with drive.open():
        await drive.press("5")
        assert "without a word" in drive.screen
        await drive.press("m")
        assert drive.shows(LineDialog)
        assert drive.field("#line").value == ""
        await drive.write("in 3 weeks")
        await drive.press("enter")
        assert status(empty, ident).startswith("meet first")
        with empty.read() as db:
            found = kept.one(db, ident)
        assert found is not None
        assert found.until == TODAY + timedelta(21)
        assert waits(empty) == []


async def test_your_own_requests_without_a_note_and_refused_are_warned_of(empty: Store) -> None:
    with empty.change("Refused") as db:
        for number in range(3):
            rows.insert(
                db, tables.requests, direction="out", name=f"R{number}", name_key=f"r{number}", key=f"r{number}",
                on=ago(9).isoformat(), status="refused as unknown",
            )  # fmt: skip
    request(empty, "Dora Quist", "out")
    drive = Driver(empty)
    async with drive.open():
        await drive.press("5")
        assert "You asked without a note; withdraw it" in drive.screen
        assert "Of 3 requests of yours that were answered or withdrawn, 3 were refused" in drive.screen
        await drive.press("w")
        assert drive.toasts[-1] == "That is not for this one; there is y accepted, n unknown, x withdraw."


def double(store: Store) -> tuple[int, int]:
    """Two of one name, of whom more is told about the second."""
    ids = (person(store, "Ana Ruiz"), person(store, "Ana Ruiz", company="Tidewater", contacts=(5, 9), tagged=("sea",)))
    with store.change("Duplicate") as db:
        rows.insert(db, tables.duplicates, a_id=ids[0], b_id=ids[1], evidence="same name")
    return ids


async def test_two_that_are_one_are_merged_after_it_was_said_who_is_kept(empty: Store) -> None:
    less, more = double(empty)
    drive = Driver(empty)
    async with drive.open(120, 40):
        await drive.press("5")
        assert "may be the same as Ana Ruiz: same name" in drive.screen
        assert "Tidewater" in drive.screen
        await drive.press("y")
        assert drive.shows(MergeDialog)
        assert f"Everything of both is kept under Ana Ruiz (id {more})" in drive.screen
        await drive.press("y")
        assert drive.newest_label == "Merge Ana Ruiz into Ana Ruiz"
        assert [one.id for one in people.listed(empty)] == [more]
        assert waits(empty) == []
        await drive.press("u")
        assert {one.id for one in people.listed(empty)} == {less, more}
        assert "Are these one person?" in drive.screen


async def test_two_that_are_two_are_not_asked_about_again(empty: Store) -> None:
    double(empty)
    drive = Driver(empty)
    async with drive.open():
        await drive.press("5", "n")
        assert drive.newest_label == "Ana Ruiz and Ana Ruiz are not the same"
        assert "Nothing waits" in drive.screen


async def test_a_new_position_is_seen_or_congratulated(empty: Store) -> None:
    ana = person(empty, "Ana Ruiz", contacts=(40,))
    with empty.change("Notice") as db:
        rows.insert(db, tables.positions, person_id=ana, title="Head", organization="Harbour",
                    noticed_on=ago(3).isoformat())  # fmt: skip
    drive = Driver(empty)
    async with drive.open():
        await drive.press("5")
        assert "They have a new position" in drive.screen
        assert "Head, Harbour" in drive.screen
        assert "logs the congratulation" in drive.screen
        await drive.press("y")
        assert drive.newest_label == "Seen the new position of Ana Ruiz"
        assert waits(empty) == []


async def test_later_goes_on_and_ends_the_sitting_without_deciding(empty: Store) -> None:
    for number in range(3):
        stranger(empty, f"Cy {number}", f"2024-05-0{9 - number}")
    drive = Driver(empty)
    async with drive.open(120, 40):
        await drive.press("5", "z")
        assert shown_name(drive).endswith("Cy 1")
        assert "1 put off" in drive.screen
        await drive.press("j", "a")
        assert drive.app.person is not None
        assert drive.app.person.name == "Cy 1"
        await drive.press("z")
        assert "That is all for this sitting." in drive.screen
        assert "2 things are put off" in drive.screen
        await drive.press("k")
        assert drive.app.person.name == "Cy 1"
    assert len(waits(empty)) == 2


async def test_keys_pressed_faster_than_they_are_written_decide_about_one_after_another(empty: Store) -> None:
    ids = [request(empty, f"Dora {number}") for number in range(3)]
    drive = Driver(empty)
    async with drive.open():
        await drive.press("5")
        await drive.pilot.press("n", "n", "x")
        await settle(drive.pilot)
        assert [status(empty, ident) for ident in ids] == ["declined", "declined", "ignored"]
        assert "You decided 3 things" in drive.screen


async def test_what_was_decided_elsewhere_meanwhile_is_said(empty: Store) -> None:
    ident = request(empty, "Dora Quist")
    stranger(empty, "Cy")
    drive = Driver(empty)
    async with drive.open():
        await drive.press("5")
        with empty.change("Elsewhere") as db:
            rows.update(db, tables.requests, ident, status="declined")
        await drive.press("n")
        assert drive.toasts[-1] == "The request of Dora Quist was decided already: declined."
        assert shown_name(drive) == "Cy"


async def test_only_a_window_of_what_waits_is_read(empty: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rounds, "WINDOW", 4)
    for number in range(12):
        stranger(empty, f"Cy {number:02}")
    drive = Driver(empty)
    async with drive.open(120, 40):
        await drive.press("5")
        assert "Cy 03" in drive.screen
        assert "Cy 05" not in drive.screen
        assert "12 wait" in drive.screen
        await drive.press(*"jjjjjjjjjjjjj")
        assert drive.app.person is not None
        assert drive.app.person.name == "Cy 11"
        await drive.press("a", "a")
        assert [name for _, name in waits(empty)] == [f"Cy {number:02}" for number in range(1, 11)]


async def test_a_click_takes_the_cursor(empty: Store) -> None:
    for number in range(3):
        stranger(empty, f"Cy {number}", f"2024-05-0{9 - number}")
    drive = Driver(empty)
    async with drive.open(120, 40):
        await drive.press("5")
        row = next(place for place, line in enumerate(drive.screen.splitlines()) if "Cy 2" in line)
        await drive.pilot.click(offset=(8, row))
        await settle(drive.pilot)
        assert drive.app.person is not None
        assert drive.app.person.name == "Cy 2"


async def test_nothing_waits_is_a_sentence(empty: Store) -> None:
    drive = Driver(empty)
    async with drive.open():
        await drive.press("5", "j", "z", "enter", "G", "k")
        assert "Nothing waits for a decision." in drive.screen
        await drive.press("y")
        assert drive.toasts[-1] == "Nothing waits for a decision."


@pytest.mark.parametrize("width", [80, 120])
async def test_the_footer_fits(empty: Store, width: int) -> None:
    request(empty, "Dora Quist")
    drive = Driver(empty)
    async with drive.open(width, 24):
        await drive.press("5")
        last = drive.screen.splitlines()[-1]
        assert last.endswith("q Quit")
        assert "y Yes n No m Meet z Later" in last
