"""Group cards: who is in which group, told before anybody is read, for groups stand anywhere in a file."""

from __future__ import annotations

import re
from collections import defaultdict

from warmth.importers.files import Entry
from warmth.importers.vcard.cards import Card, cards_in

DESERTED = "a group none of whose members is in this file"

_GROUP = re.compile(rb"kind[^\r\n:]{0,80}:\s*group\b", re.IGNORECASE)


class Groups:
    """The groups of one file. A file that holds none is not read twice."""

    def __init__(self, entry: Entry) -> None:
        self._tags: dict[str, list[str]] = defaultdict(list)
        self._present: set[str] = set()
        if _speaks_of_groups(entry):
            self._gather(entry)

    def _gather(self, entry: Entry) -> None:
        for card in cards_in(entry):
            if not isinstance(card, Card):
                continue
            if not self.is_group(card):
                self._present.update(_identities(card))
            elif name := card.first("FN", "N", "ORG"):
                for member in _members(card):
                    self._tags[member].append(name)

    @staticmethod
    def is_group(card: Card) -> bool:
        """Is it the card of a group of people?"""
        return card.first("KIND", "X-ADDRESSBOOKSERVER-KIND").casefold() == "group"

    def has_members(self, card: Card) -> bool:
        """Is anybody of a group in the file?"""
        return any(member in self._present for member in _members(card))

    def tags_of(self, card: Card) -> tuple[str, ...]:
        """The names of the groups that somebody is in."""
        return tuple(tag for each in _identities(card) for tag in self._tags.get(each, ())) if self._tags else ()


def _speaks_of_groups(entry: Entry) -> bool:
    before = b""
    for block in entry.blocks():
        # In UTF-16 every second byte is a null.
        text = before + block.replace(b"\0", b"")
        if _GROUP.search(text):
            return True
        before = text[-100:]
    return False


def _members(card: Card) -> list[str]:
    return [_identity(one.text) for one in card.all("MEMBER", "X-ADDRESSBOOKSERVER-MEMBER")]


def _identities(card: Card) -> list[str]:
    """What groups may call somebody by: the card's own mark, and in version 4 an address too."""
    addresses = (one.text.strip().casefold().removeprefix("mailto:") for one in card.all("EMAIL"))
    return [_identity(card.first("UID")), *(f"mailto:{address}" for address in addresses)]


def _identity(uid: str) -> str:
    return uid.strip().casefold().removeprefix("urn:uuid:")
