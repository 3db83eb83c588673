"""Drafts by keys: which can be written, the words, what to think of, copying, editing, and the log once it is sent."""

from __future__ import annotations

import sys
from contextlib import nullcontext

import pytest
from textual.widgets import Static, TextArea

from tests.factories import ago, person
from tests.tui.driving import Driver, settle
from tests.tui.test_early_keys import burst
from tests.tui.test_inbox import request, status
from warmth.domain.boundaries import Boundary
from warmth.domain.errors import WarmthError
from warmth.domain.interactions import Direction, Kind
from warmth.phrasing import copying
from warmth.store.store import Store
from warmth.tui import editor
from warmth.tui.dialogs.choice import ChoiceDialog
from warmth.tui.dialogs.draft import DraftDialog
from warmth.tui.dialogs.pick import PickDialog
from warmth.tui.dialogs.text import TextDialog
from warmth.tui.screens.today import TodayScreen
from warmth.usecases import introductions, people, tags
from warmth.usecases.tags import Owner


@pytest.fixture(autouse=True)
def _no_editor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.delenv("EDITOR", raising=False)


async def test_a_letter_is_chosen_read_copied_reworded_and_logged(drive: Driver) -> None:
    async with drive.open(100, 40):
        await drive.press("D", "t")
        assert drive.shows(ChoiceDialog)
        assert drive.screen.count("nothing that Ana Ruiz did for you is on record") == 2
        await drive.press("r")
        assert drive.shows(DraftDialog)
        assert "Reconnect: to Ana Ruiz" in drive.screen
        assert "Hi Ana," in drive.screen
        await drive.press("y")
        assert drive.app.clipboard.startswith("Hi Ana,")
        assert "Subject" not in drive.app.clipboard
        assert copying.COPIED in drive.screen
        await drive.press("m")
        assert "No email address of Ana Ruiz is known" in drive.screen
        await drive.press("e")
        assert drive.shows(TextDialog)
        area = drive.app.screen.query_one(TextArea)
        area.text += "\nSorry to bother you."
        await drive.press("ctrl+s")
        assert drive.shows(DraftDialog)
        assert "Sorry to bother you." in drive.screen
        assert "is a canned turn" in drive.screen
        await drive.press("L")
        assert drive.shows(TodayScreen)
        logged = drive.page("Ana Ruiz").timeline[0].interaction
        assert (logged.kind, logged.direction, logged.on) == (Kind.MESSAGE, Direction.OUT, ago(0))
        assert logged.note.endswith("Sorry to bother you.")
        assert drive.toasts[-1] == f"{drive.newest_label} · u undoes"
        await drive.press("u")
        assert drive.page("Ana Ruiz").timeline[0].interaction.on != ago(0)


async def test_what_came_of_a_key_is_seen_beneath_a_letter_longer_than_the_screen(drive: Driver) -> None:
    async with drive.open(80, 16):
        await drive.press("D", "r", "m")
        line = drive.app.screen.query_one("#trouble", Static)
        assert "No email address of Ana Ruiz" in drive.screen
        assert drive.app.screen.query_one(".dialog").content_region.contains_region(line.region)


async def test_a_mail_is_opened_by_its_address_and_leaving_writes_nothing(drive: Driver) -> None:
    before = drive.newest_label
    async with drive.open(100, 40):
        drive.app.open_person(people.resolve(drive.store, "Ben"))
        await settle(drive.pilot)
        await drive.press("D", "c", "m")
        assert "mailto:ben@tidewater.example?subject=" in drive.screen
        await drive.press("y")
        assert drive.app.clipboard.startswith("mailto:ben@tidewater.example?subject=Congratulations&body=Hi%20Ben")
        await drive.press("m")
        assert "Hi Ben," in drive.screen
        await drive.press("escape")
        assert drive.newest_label == before
        await drive.press("D", "c", "m", "L")
        assert drive.page("Ben Okafor").timeline[0].interaction.kind is Kind.EMAIL


async def test_a_letter_about_two_asks_for_the_other_or_takes_the_introduction_of_the_board(store: Store) -> None:
    ana, farid = (people.resolve(store, name) for name in ("ana", "farid"))
    drive = Driver(store)
    async with drive.open(120, 40):
        await drive.press("D", "a")
        assert drive.shows(PickDialog)
        await drive.write("farid")
        await drive.press("enter")
        assert "Ask-first: to Ana Ruiz" in drive.screen
        assert "May I introduce you to Farid Haddad" in drive.screen
        assert "You cannot vouch for this introduction" in drive.screen
        await drive.press("L")
        (begun,) = introductions.all_of(store)
        assert ({begun.a.id, begun.b.id}, str(begun.stage)) == ({ana, farid}, "asked first")
        assert "was begun" in drive.toasts[-1]
        await drive.press("3", "D", "i")
        assert drive.shows(DraftDialog)
        assert "Introduction: to Ana Ruiz and Farid Haddad" in drive.screen
        assert "have said yes on record" in drive.screen


async def test_who_must_not_be_written_to_is_not(drive: Driver) -> None:
    tags.set_boundaries(drive.store, Owner(person=people.resolve(drive.store, "ana")), [Boundary.DO_NOT_CONTACT])
    ben = people.resolve(drive.store, "ben")
    tags.set_boundaries(drive.store, Owner(person=ben), [Boundary.NEVER_INTRODUCE])
    async with drive.open(100, 40):
        await drive.press("D")
        assert drive.shows(TodayScreen)
        assert "A boundary on Ana Ruiz says “do not contact”" in drive.toasts[-1]
        drive.app.open_person(ben)
        await settle(drive.pilot)
        await drive.press("D", "i")
        assert drive.shows(ChoiceDialog)
        assert drive.screen.count("A boundary on Ben Okafor says") == 3


async def test_the_inbox_writes_the_reply_to_a_request(empty: Store) -> None:
    asked = request(empty, "Ida [bold]Ny[/]", words="Shall we \x1b[31mtalk?")
    person(empty, "Cy Lind", origin=None)
    drive = Driver(empty)
    async with drive.open(100, 40):
        await drive.press("5", "R")
        assert "reconnect" not in drive.screen
        await drive.press("w")
        assert drive.shows(DraftDialog)
        assert "to Ida [bold]Ny[/]" in drive.screen
        assert "What brings you to me?" in drive.screen
        await drive.press("L")
        assert status(empty, asked) == "asked why"
        assert "waits for their answer" in drive.toasts[-1]
        await drive.press("R")
        assert "That is not for this one" in drive.toasts[-1]


async def test_keys_that_come_faster_than_a_letter_is_written_do_nothing_elsewhere(drive: Driver) -> None:
    async with drive.open(100, 40):
        await drive.press("4")
        before = drive.newest_label
        assert drive.app.person is not None
        await burst(drive, "Dry")
        assert drive.shows(DraftDialog)
        assert f"Reconnect: to {drive.app.person.name}" in drive.screen
        assert drive.newest_label == before


async def test_the_users_editor_takes_over_where_there_is_one(drive: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    code = (
        "import sys; path = sys.argv[1]; text = open(path).read(); open(path, 'w').write(text + 'Written elsewhere.')"
    )
    async with drive.open(100, 40):
        await drive.press("D", "r")
        monkeypatch.setenv("VISUAL", f'{sys.executable} -c "{code}"')
        await drive.press("e")
        assert drive.shows(TextDialog)  # this terminal cannot be handed to an editor
        await drive.press("escape")
        monkeypatch.setattr(drive.app, "suspend", nullcontext)
        await drive.press("e")
        assert "Written elsewhere." in drive.screen
        monkeypatch.setenv("VISUAL", "/nowhere/an-editor --wait")
        await drive.press("e")
        assert "The editor failed (/nowhere/an-editor: No such file or directory)" in drive.screen
        assert "Written elsewhere." in drive.screen


def test_an_editor_that_fails_is_said() -> None:
    assert editor.command({"EDITOR": "vi", "VISUAL": "code -w"}) == ("code", "-w")
    assert editor.command({}) == ()
    with pytest.raises(WarmthError, match="No closing quotation"):
        editor.command({"EDITOR": "'vi"})
    with pytest.raises(WarmthError, match="left with 3"):
        editor.edited("", (sys.executable, "-c", "raise SystemExit(3)"))


def test_what_terminals_take_is_measured_as_it_is_packed() -> None:
    assert copying.fits("x" * 56_244)
    assert not copying.fits("x" * 56_250)
    assert not copying.fits("é" * 30_000)
