"""Cards out of properties, closed even where a file forgets to. One is in memory at a time, without its pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from warmth.importers.encodings import Guesses
from warmth.importers.files import Entry
from warmth.importers.findings import Guessed, Skipped
from warmth.importers.vcard.folding import unfolded
from warmth.importers.vcard.lines import lines_of
from warmth.importers.vcard.properties import Property

STRAY = "text that belongs to no card"

_READ = frozenset(
    {
        "FN", "N", "NICKNAME", "ORG", "TITLE", "ROLE", "EMAIL", "TEL", "URL", "BDAY", "NOTE", "CATEGORIES", "UID",
        "KIND", "MEMBER", "VERSION", "ANNIVERSARY", "RELATED", "SOCIALPROFILE", "X-SOCIALPROFILE", "X-ABSHOWAS",
        "X-ABLABEL", "X-ABDATE", "X-ABRELATEDNAMES", "X-ANNIVERSARY", "X-MS-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY",
        "X-SPOUSE", "X-EVOLUTION-SPOUSE", "X-ADDRESSBOOKSERVER-KIND", "X-ADDRESSBOOKSERVER-MEMBER",
    }
)  # fmt: skip
_FIRST_LINE = re.compile(
    rb"(?:[\w-]+\.)?(?:begin\s*:\s*vcard\s*$|version\s*[:;]\s*[234]\.[01]|(?:fn|n|prodid)[;:])", re.IGNORECASE
)
_BEGIN = re.compile(rb"^(?:[\w-]+\.)?begin\s*:\s*vcard\s*$", re.IGNORECASE | re.MULTILINE)


@dataclass(slots=True)
class Card:
    """The properties of one card that are of use, and the line it begins on."""

    where: str
    properties: list[Property] = field(default_factory=list)

    def all(self, *names: str) -> list[Property]:
        """Those of these names, in the order of the card."""
        return [one for one in self.properties if one.name in names]

    def first(self, *names: str) -> str:
        """The text of the first of these names that says something, in one line; or nothing."""
        for name in names:
            for one in self.properties:
                if one.name == name and (text := " ".join(one.text.split())):
                    return text
        return ""


def looks_like_cards(head: bytes) -> bool:
    """Does a file that begins like this hold cards? Its first words must be a card's."""
    text = b"\n".join(line for _, line in lines_of([head]))
    return _FIRST_LINE.match(text.lstrip().split(b"\n", 1)[0].rstrip()) is not None and bool(_BEGIN.search(text))


def cards_in(entry: Entry) -> Iterator[Card | Skipped | Guessed]:
    """Every card of a file, the stretches of text between them that belong to none, and how much was guessed."""
    card: Card | None = None
    guesses = Guesses()
    nested = stray = after_agent = False
    for one in unfolded(lines_of(entry.blocks())):
        if card is not None and one.name in _READ:
            if not nested and (text := one.decoded()):
                card.properties.append(Property(one.name, one.group, one.parameters, text))
        elif one.begins_card and card is not None and after_agent:
            nested = True
        elif one.begins_card:
            # Whatever was not closed ends here, so that it takes no other card with it.
            if card is not None:
                yield card
            card, nested, stray = Card(f"{entry.name}:{one.line}"), False, False
        elif one.ends_card and nested:
            nested = False
        elif one.ends_card:
            if card is not None:
                yield card
            card = None
        elif card is None and one.name in _READ:
            # What a card says begins one where its first line was lost.
            card, stray = Card(f"{entry.name}:{one.line}"), False
            card.properties.append(Property(one.name, one.group, one.parameters, one.decoded() or ""))
        elif card is None and not stray:
            yield Skipped(f"{entry.name}:{one.line}", STRAY)
            stray = True
        if one.guessed:
            guesses.add(f"{entry.name}:{one.line}")
        nested = nested or one.is_agent_begun
        after_agent = one.is_agent_announced
    if card is not None:
        yield card
    yield from guesses.told()
