"""The import: archives near, the receipt before anything is written, writing, stopping, and what is wrong."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from tests.tui.driving import Driver, settle
from tests.tui.samples import TODAY
from warmth.store.store import Store
from warmth.tui.parts import paths
from warmth.tui.screens import importing
from warmth.tui.screens.importing import ImportScreen
from warmth.usecases import changes, people
from warmth.usecases.demonstration import stage
from warmth.usecases.importing import Progress, Receipt


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A made-up LinkedIn archive."""
    folder = tmp_path_factory.mktemp("archives") / "made up"
    stage.write(folder, TODAY)
    return folder


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder with nothing in it."""
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


async def typed(drive: Driver, path: object) -> None:
    """Ask for a path's receipt."""
    drive.field("Input").value = str(path)
    await drive.press("enter")


async def test_a_receipt_is_shown_and_nothing_written_until_it_is_asked_for(empty: Store, archive: Path) -> None:
    drive = Driver(empty)
    async with drive.open(120, 40):
        await drive.press("I")
        await typed(drive, archive)
        assert "What reading made up would do:" in drive.screen
        assert "400 added, 0 updated, 0 unchanged" in drive.screen
        assert "messages.csv:183: spam" in drive.screen
        assert "Nothing is written yet." in drive.screen
        assert (people.listed(empty), changes.history(empty)) == ([], [])
        await drive.press("w")
        assert "It is written, in one step; u takes it back." in drive.screen
        assert len(people.listed(empty)) == 400
        await drive.press("w")
        assert drive.toasts[-1] == "It is written."
        await drive.press("u")
        assert people.listed(empty) == []


async def test_a_second_import_says_that_nothing_is_new(empty: Store, archive: Path) -> None:
    drive = Driver(empty)
    async with drive.open(120, 40):
        await drive.press("I")
        await typed(drive, archive)
        await drive.press("w", "e")
        await typed(drive, archive)
        assert "Nothing in it is new" in drive.screen
        await drive.press("w")
        assert drive.toasts[-1] == "Nothing in it is new."
        assert len(changes.history(empty)) == 1


async def test_what_cannot_be_read_is_said_and_the_line_has_the_keys(empty: Store, home: Path) -> None:
    (home / "letter.txt").write_text("Dear reader", encoding="utf-8")
    drive = Driver(empty)
    async with drive.open(120, 40):
        await drive.press("I")
        for path, sentence in ((home / "none.zip", "There is no file"), (home / "letter.txt", "is not recognised")):
            await typed(drive, path)
            assert sentence in drive.screen.replace("\n", " ")
            assert drive.app.focused is drive.field("Input")
        await drive.press("escape")
        assert not drive.shows(ImportScreen)


async def test_escape_stops_the_reading_and_nothing_is_written(
    empty: Store, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(store: Store, chosen: list[Path], *, progress: Progress, **rest: object) -> Receipt:
        progress("Reading messages.csv", 1000, 3000)
        begun.set()
        assert go_on.wait(10)
        progress("Reading messages.csv", 2000, 3000)
        raise AssertionError("it went on")

    monkeypatch.setattr(importing, "import_paths", slow)
    drive = Driver(empty)
    async with drive.open(100, 30):
        await drive.press("I")
        drive.field("Input").value = str(archive)
        await drive.pilot.press("enter")
        while not begun.is_set():
            await drive.pilot.pause()
        drive.app.screen.query_one("#importing")
        screen = drive.app.screen
        assert isinstance(screen, ImportScreen)
        screen._show_progress()
        await drive.pilot.pause()
        assert "Reading messages.csv …  1,000 of 3,000" in drive.screen
        await drive.pilot.press("escape")
        go_on.set()
        await settle(drive.pilot)
        assert "Stopped; nothing was written." in drive.screen
        assert drive.shows(ImportScreen)


async def test_archives_where_downloads_go_are_taken_by_number(empty: Store, archive: Path, home: Path) -> None:
    (home / "Downloads").mkdir()
    (home / "Downloads" / "Complete_LinkedInDataExport_11-20-2026").symlink_to(archive)
    (home / "Downloads" / "holiday.zip").write_bytes(b"")
    drive = Driver(empty)
    async with drive.open(100, 30):
        await drive.press("I")
        assert "1  ~/Downloads/Complete_LinkedInDataExport_11-20-2026" in drive.screen
        assert "holiday" not in drive.screen
        await typed(drive, "1")
        assert "400 added" in drive.screen


def test_a_path_is_completed_as_far_as_all_agree(home: Path) -> None:
    for name in ("letters-2025", "letters-2026"):
        (home / name).mkdir()
    (home / ".hidden").mkdir()
    assert paths.completed(f"{home}/l") == f"{home}/letters-202"
    assert paths.completed(f"{home}/letters-2026") == f"{home}/letters-2026/"
    assert paths.completed("~/letters-2026") == "~/letters-2026/"
    assert paths.completed(f"{home}/x") is None
    assert paths.completed("") is None
    assert paths.completed(f"{home}/nowhere/x") is None


async def test_the_invitation_leads_to_the_import(empty: Store) -> None:
    drive = Driver(empty)
    async with drive.open():
        assert "Read your LinkedIn archive" in drive.screen
        await drive.press("I")
        assert drive.shows(ImportScreen)
        assert "› Import" in drive.screen or "What shall be read?" in drive.screen
