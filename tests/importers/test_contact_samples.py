"""Every sample of a contact file, held to what all readers are held to."""

from __future__ import annotations

import pytest

from tests.importers.shared import EXPECTED, SAMPLES, ReaderContract

READERS = ("vcard", "google", "outlook", "thunderbird", "csv")
FILES = [file for name in READERS for file in sorted((SAMPLES / name).iterdir()) if not file.name.endswith(EXPECTED)]


@pytest.mark.parametrize("sample", FILES, ids=lambda file: f"{file.parent.name}-{file.stem}")
class TestContactFiles(ReaderContract):
    """vCards and tables of contacts."""


def test_no_expectation_lacks_its_sample() -> None:
    kept = {file.name for name in READERS for file in (SAMPLES / name).glob(f"*{EXPECTED}")}
    assert kept == {file.name + EXPECTED for file in FILES}
