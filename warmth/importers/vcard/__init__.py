"""The reader of vCards, of every version and of the programs that bend it: one file, a folder or a zip of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from warmth.importers.files import Entry, begun
from warmth.importers.findings import Finding, Skipped
from warmth.importers.separately import SeparateFiles
from warmth.importers.vcard.cards import Card, cards_in, looks_like_cards
from warmth.importers.vcard.groups import DESERTED, Groups
from warmth.importers.vcard.persons import person

__all__ = ["VCard"]


class VCard(SeparateFiles[Entry]):
    """Reads `.vcf` files. A card that cannot be read costs nobody but itself."""

    name = "vcard"
    missing = "holds no vCard; export the contacts again, as vCard."

    def _found(self, path: Path) -> Iterator[Entry]:
        return _files(path)

    def _findings(self, one: Entry) -> Iterator[Finding]:
        return _people_in(one)


def _files(path: Path) -> Iterator[Entry]:
    for entry, head in begun(path, _is_card_file):
        if looks_like_cards(head):
            yield entry


def _is_card_file(name: str) -> bool:
    return name.casefold().endswith((".vcf", ".vcard")) and not name.startswith(".")


def _people_in(entry: Entry) -> Iterator[Finding]:
    groups = Groups(entry)
    for card in cards_in(entry):
        if not isinstance(card, Card):
            yield card
        elif groups.is_group(card):
            if not groups.has_members(card):
                yield Skipped(card.where, DESERTED)
        else:
            yield person(card, groups.tags_of(card))
