"""Every sample of mail, calendars, chats and other tools, held to what all readers are held to."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.importers.shared import EXPECTED, SAMPLES, ReaderContract, called

LINED = ("calendar", "whatsapp", "friends")
NUMBERED = ("mail", "meta", "monica")


def files(names: tuple[str, ...]) -> list[Path]:
    return [file for name in names for file in sorted((SAMPLES / name).iterdir()) if not file.name.endswith(EXPECTED)]


@pytest.fixture(autouse=True)
def clock_in_utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("sample", files(LINED), ids=lambda file: f"{file.parent.name}-{file.stem}")
class TestLinedFiles(ReaderContract):
    """Files whose places are lines."""


@pytest.mark.parametrize("sample", files(NUMBERED), ids=lambda file: f"{file.parent.name}-{file.stem}")
class TestNumberedFiles(ReaderContract):
    """Files whose places are messages, contacts or activities by their number."""

    def test_places_are_lines_that_say_something(self, sample: Path) -> None:
        for finding in called(sample.parent.name).read(sample):
            name, _, place = finding.where.partition(":")
            assert name == sample.name
            assert not place or int(place.rpartition(" ")[2]) > 0


def test_no_expectation_lacks_its_sample() -> None:
    kept = {file.name for name in (*LINED, *NUMBERED) for file in (SAMPLES / name).glob(f"*{EXPECTED}")}
    assert kept == {file.name + EXPECTED for file in files((*LINED, *NUMBERED))}
