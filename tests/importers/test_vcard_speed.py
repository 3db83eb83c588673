"""The comparison with another reader of vCards runs."""

from __future__ import annotations

from pathlib import Path

from tests.bench import contacts
from warmth.importers.vcard import VCard


def test_both_readers_find_every_card(tmp_path: Path) -> None:
    figure = contacts.measure(contacts.write_cards(tmp_path / "cards.vcf", 200))
    assert min(figure.taken, figure.against) > 0


def test_the_made_up_cards_are_people(tmp_path: Path) -> None:
    found = list(VCard().read(contacts.write_cards(tmp_path / "cards.vcf", 3)))
    assert [type(each).__name__ for each in found] == ["FoundPerson"] * 3
