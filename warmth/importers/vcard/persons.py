"""From a card to a person."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from warmth.domain.text import fold
from warmth.importers.findings import Finding, FoundPerson, Skipped
from warmth.importers.vcard.birthdays import fuzzy_day
from warmth.importers.vcard.cards import Card
from warmth.importers.vcard.properties import Property

NOBODY = "a card without a name or an address"
NO_PERSON = "the card of a company, not of a person"

_NO_CALL = frozenset({"fax", "pager", "bbs", "modem", "x-assistant", "assistant"})
_NO_PEOPLE = frozenset({"org", "organization", "location", "device", "application"})
_EVERYBODY = frozenset({"mycontacts", "my contacts", "* mycontacts", "* my contacts"})
"""Google puts everyone in this group."""
_APPLES_LABEL = re.compile(r"_\$!<(.*)>!\$_")
_ANNIVERSARIES = ("ANNIVERSARY", "X-ANNIVERSARY", "X-MS-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY")
_SPOUSES = ("X-SPOUSE", "X-EVOLUTION-SPOUSE")


def person(card: Card, tags: Sequence[str]) -> Finding:
    """The person of a card, in the groups named by `tags`; or why there is none."""
    labels = {one.group: _label(one.text) for one in card.all("X-ABLABEL") if one.group}
    family, given, middle, *_ = (*(_components(card)), "", "", "")
    full = card.first("FN")
    if middle and (not full or fold(middle) in fold(full)):
        given = f"{given} {middle}".strip()
    if not (given or family) and _is_no_person(card):
        return Skipped(card.where, NO_PERSON)
    emails = _emails(card)
    phones = _addresses((one for one in card.all("TEL") if not _is_no_call(one, labels)), "tel:")
    organization = card.all("ORG")
    company = " ".join(organization[0].parts()[0].split()) if organization else ""
    name = full or f"{given} {family}".strip() or card.first("NICKNAME") or company or next(iter(emails + phones), "")
    if not name:
        return Skipped(card.where, NOBODY)
    return FoundPerson(
        card.where,
        name,
        urls=_urls(card),
        emails=emails,
        phones=phones,
        company=company,
        title=card.first("TITLE", "ROLE"),
        birthday=next((day for one in card.all("BDAY") if (day := fuzzy_day(one))), None),
        notes=_notes(card, labels),
        tags=_tags(card, tags),
        parts=(given, family) if given and family else None,
    )


def _components(card: Card) -> list[str]:
    """Family name, given name, further given names, as far as told."""
    for one in card.all("N"):
        parts = [" ".join(part.replace(",", " ").split()) for part in one.parts()]
        if any(parts):
            return parts[:3]
    return []


def _is_no_person(card: Card) -> bool:
    kind = card.first("KIND", "X-ADDRESSBOOKSERVER-KIND").casefold()
    return kind in _NO_PEOPLE or card.first("X-ABSHOWAS").casefold() == "company"


def _label(text: str) -> str:
    found = _APPLES_LABEL.fullmatch(text.strip())
    return found[1] if found else text.strip()


def _is_no_call(one: Property, labels: dict[str, str]) -> bool:
    label = labels.get(one.group, "").casefold()
    return not _NO_CALL.isdisjoint(one.types) or "fax" in label or "assistant" in label


def _preference(one: Property) -> int:
    """1 for the address somebody prefers, up to 100; 101 where nothing is said."""
    if "pref" in one.types:
        return 1
    number = one.parameters.get("pref", ("",))[0]
    return int(number) if number.isdecimal() and len(number) < 4 else 101


def _addresses(found: Iterable[Property], scheme: str) -> tuple[str, ...]:
    """Each once, the preferred first, without the scheme."""
    texts = (one.text.strip() for one in sorted(found, key=_preference))
    bare = (text[len(scheme) :] if text[: len(scheme)].casefold() == scheme else text for text in texts)
    return tuple(dict.fromkeys(text for text in bare if text))


def _emails(card: Card) -> tuple[str, ...]:
    return tuple(address for address in _addresses(card.all("EMAIL"), "mailto:") if "@" in address)


def _urls(card: Card) -> tuple[str, ...]:
    found = _addresses(card.all("URL", "X-SOCIALPROFILE", "SOCIALPROFILE"), "x-apple:")
    return tuple(address for address in found if "." in address)


def _tags(card: Card, groups: Sequence[str]) -> tuple[str, ...]:
    named = [part for one in card.all("CATEGORIES") for part in one.parts("," if "," in one.value else ";")]
    found = (" ".join(tag.split()) for tag in (*groups, *named))
    return tuple(dict.fromkeys(tag for tag in found if tag and tag.casefold() not in _EVERYBODY))


def _notes(card: Card, labels: dict[str, str]) -> str:
    """What is written, and below it the days and relations that have no place of their own."""
    written = [one.text.strip() for one in card.all("NOTE")]
    for one in card.all(*_ANNIVERSARIES, "X-ABDATE"):
        label = labels.get(one.group, "") or "Anniversary"
        written.append(f"{label}: {fuzzy_day(one) or ' '.join(one.text.split())}")
    for one in card.all("RELATED", "X-ABRELATEDNAMES", *_SPOUSES):
        label = "Spouse" if one.name in _SPOUSES else labels.get(one.group, "") or next(iter(one.types), "")
        said = " ".join(one.text.split())
        if said and not said.casefold().startswith("urn:"):
            written.append(f"{label.capitalize() or 'Related'}: {said}")
    return "\n".join(filter(None, dict.fromkeys(written)))
