"""Contacts of Monica's: who they are, and how they can be reached."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from warmth.domain.handles import HandleKind, parse_handle, phone_handle
from warmth.domain.text import clean
from warmth.importers.findings import FoundPerson, Who
from warmth.importers.monica.records import Record, day, records, text


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact, with their handles by kind; `unread` is why they are not taken, empty when they are."""

    where: str
    record: Record
    who: Who
    handles: dict[HandleKind, tuple[str, ...]]
    unread: str


def contacts_in(account: dict[str, Any], file: str) -> list[Contact]:
    """Every contact of an account, in the order of the file."""
    return [
        _contact(f"{file}:contact {place}", record)
        for place, record in enumerate(records(account.get("data"), "contact"), start=1)
    ]


def person(contact: Contact) -> FoundPerson:
    """The person a contact is."""
    told, handles = contact.record.properties, contact.handles
    tags = told.get("tags")
    met = day(told.get("first_met_date"))
    return FoundPerson(
        contact.where,
        contact.who.name,
        urls=handles[HandleKind.URL],
        emails=handles[HandleKind.EMAIL],
        phones=handles[HandleKind.PHONE],
        company=clean(text(told.get("company"))),
        title=clean(text(told.get("job"))),
        connected_on=met.isoformat() if met else None,
        birthday=_birthday(told.get("birthdate")),
        met=_how_met(told),
        tags=tuple(_tag(tag) for tag in tags if _tag(tag)) if isinstance(tags, list) else (),
    )


def _contact(where: str, record: Record) -> Contact:
    told = record.properties
    parts = [clean(text(told.get(name))) for name in ("first_name", "middle_name", "last_name")]
    name = " ".join(part for part in parts if part) or clean(text(told.get("nickname")))
    unread = ""
    if told.get("is_partial") is True:
        unread = "only mentioned in another contact"
    elif told.get("is_dead") is True:
        unread = "has died"
    elif not name:
        unread = "a contact without a name"
    handles = _handles(record)
    who = Who(name, *(next(iter(handles[kind]), "") for kind in (HandleKind.URL, HandleKind.EMAIL, HandleKind.PHONE)))
    return Contact(where, record, who, handles, unread)


def _handles(record: Record) -> dict[HandleKind, tuple[str, ...]]:
    found: dict[HandleKind, list[str]] = {kind: [] for kind in HandleKind}
    for field in (*records(record.data, "contact_field"), *records(record.properties, "contact_field")):
        told = text(field.properties.get("data"))
        if handle := parse_handle(told) or phone_handle(told):
            found[handle.kind].append(handle.value)
    return {kind: tuple(values) for kind, values in found.items()}


def _how_met(told: dict[str, Any]) -> str:
    """A label, where there are words of the user's about it or somebody introduced them."""
    words = [clean(text(told.get(name))) for name in ("first_met_where", "first_met_additional_info")]
    kind = "introduced" if text(told.get("first_met_through")) else "met"
    note = "; ".join(word for word in words if word)
    return f"{kind} {note}".strip() if note or kind == "introduced" else ""


def _birthday(told: Any) -> str | None:
    if not isinstance(told, dict) or told.get("is_age_based") is True or not (born := day(told)):
        return None
    return born.strftime("--%m-%d") if told.get("is_year_unknown") is True else born.isoformat()


def _tag(told: Any) -> str:
    return clean(text(told.get("name") if isinstance(told, dict) else told))
