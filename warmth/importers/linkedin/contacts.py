"""Contacts.csv, formerly Imported Contacts.csv: an address book uploaded once. It completes people, it adds none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from warmth.importers.findings import Finding, FoundPerson, Skipped
from warmth.importers.linkedin import dates
from warmth.importers.linkedin.names import tidy
from warmth.importers.linkedin.tables import Table

_EMAIL = re.compile(r"[^\s,;|<>\"]+@[^\s,;|<>\"]+")
_PHONE = re.compile(r"\+?\(?\d[\d\s().\-/]{4,}(?:(?:x|ext\.?)\s*\d+)?", re.IGNORECASE)
_PROFILE = re.compile(r"(?:https?://)?(?:[\w-]+\.)?linkedin\.com/(?:in|pub)/[^\s,;|\"]+", re.IGNORECASE)


def read_contacts(table: Table) -> Iterator[Finding]:
    """What each row tells of somebody, to be kept only if they are known already."""
    emails_column = "emails" if table.has("emails") else "emailaddress"
    columns = ("fullname", "firstname", "lastname", emails_column, "phonenumbers", "companies", "title", "birthday")
    for record in table.records(*columns, "profiles", "sites"):
        if isinstance(record, Skipped):
            yield record
            continue
        where, (full, first, last, emails, phones, companies, title, birthday, profiles, sites) = record
        addresses, numbers = _each(_EMAIL, emails), _each(_PHONE, phones)
        urls = _each(_PROFILE, f"{profiles} {sites}")
        name = tidy(f"{first} {last}") or tidy(full) or next(iter(addresses + numbers + urls), "")
        if not name:
            yield Skipped(where, "a contact without a name or an address")
            continue
        yield FoundPerson(
            where,
            name,
            urls=urls,
            emails=addresses,
            phones=numbers,
            company=tidy(companies.split(";")[0]),
            title=tidy(title),
            birthday=dates.birthday(birthday.strip()),
            creates=False,
            parts=(first, last) if tidy(f"{first} {last}") else None,
        )


def _each(pattern: re.Pattern[str], text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found.strip(" .-/") for found in pattern.findall(text)))
