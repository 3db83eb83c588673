"""The readers of all formats: what `--from` takes, how a sentence calls them, and what each is told of the user."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from warmth.domain.handles import email_handle, url_handle
from warmth.importers.calendar import Calendars
from warmth.importers.chat.meta import Meta
from warmth.importers.chat.whatsapp import WhatsApp
from warmth.importers.contract import Importer
from warmth.importers.csv_generic import GenericCsv
from warmth.importers.csv_google import GoogleCsv
from warmth.importers.csv_outlook import OutlookCsv
from warmth.importers.csv_tables.reader import ContactTable
from warmth.importers.csv_thunderbird import ThunderbirdCsv
from warmth.importers.friends import Friends
from warmth.importers.linkedin import LinkedIn
from warmth.importers.mail import Mail
from warmth.importers.monica import Monica
from warmth.importers.own import OwnExport
from warmth.importers.vcard import VCard
from warmth.usecases.importing.sayings import Sayings


class Format(NamedTuple):
    """How a sentence calls a source, what it calls the files that are read of it, and what may be given."""

    called: str
    reads: str
    given: str
    lists_people: bool = False
    """An address book: a list of people as of no particular day."""


FORMATS = {
    "warmth": Format("an export of warmth", "its own exports (JSON)", "the JSON file that `warmth export` wrote"),
    "linkedin": Format("LinkedIn", "LinkedIn archives", "the zip, its folder, or one CSV of it"),
    "vcard": Format("vCards", "vCards", "a `.vcf` file, a folder or zip of them", True),
    "google": Format("Google Contacts", "contacts of Google as CSV", "the CSV file", True),
    "outlook": Format("Outlook", "of Outlook", "the CSV file", True),
    "thunderbird": Format("Thunderbird", "and of Thunderbird", "the CSV or tab-delimited file", True),
    "csv": Format("a table", "tables with a column for names", "a file of separated values", True),
    "mail": Format("mail", "mail (mbox, Maildir)", "an mbox file, a Maildir folder, a folder of them"),
    "calendar": Format("calendars", "calendars (.ics)", "an `.ics` file, a folder or zip of them"),
    "whatsapp": Format("WhatsApp", "chats of WhatsApp", "the zip, or the text file in it"),
    "meta": Format(
        "Facebook or Instagram", "of Facebook and Instagram", "the zip, its folder, or one `message_1.json`"
    ),
    "monica": Format("Monica", "exports of Monica", "the JSON file", True),
    "friends": Format("friends", "and friends.md", "`friends.md`", True),
}
"""What `--from` takes."""
CALLED = {name: each.called for name, each in FORMATS.items()}
ADDRESS_BOOKS = frozenset(name for name, each in FORMATS.items() if each.lists_people)
HAPPENINGS = frozenset({"mail", "calendar", "whatsapp", "meta"})
"""Sources that tell what happened with people, so that whoever lists the people goes before them."""
READS = f"warmth reads {', '.join(each.reads for each in FORMATS.values())}".replace(", and ", " and ")
"""Everything that can be read, in words."""


@dataclass(frozen=True, slots=True)
class Me:
    """What the user has said of themself in the configuration; `region` is the country they telephone from (`DE`)."""

    emails: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    region: str = ""

    @property
    def keys(self) -> frozenset[str]:
        """What addresses are compared by."""
        found = [*map(email_handle, self.emails), *map(url_handle, self.urls)]
        return frozenset(handle.key for handle in found if handle is not None)


def readers(
    known: Mapping[str, str],
    me: Me,
    sayings: Sayings,
    today: date,
    before: Mapping[str, str],
    source: str | None = None,
) -> list[Importer]:
    """Every reader.

    `known` are the settings, `before` how far files that only grow were read. Where the user says that the `source` is
    a table, no other table's reader is asked whether it knows it.
    """
    urls = frozenset((*known.get("me.urls", "").split(), *me.urls))
    emails = (*known.get("me.emails", "").split(), *me.emails)
    names = frozenset(name for name in (known.get("me.name", ""),) if name)
    tables: list[ContactTable] = [GoogleCsv(), OutlookCsv(), ThunderbirdCsv()]
    generic = GenericCsv(sayings.columns, () if source == GenericCsv.name else tables, sayings.before)
    chats: list[Importer] = [WhatsApp(sayings.names, names), Meta(sayings.names, names)]
    happenings: list[Importer] = [Mail(emails, before), Calendars(today, emails), *chats]
    return [OwnExport(), LinkedIn(urls, names), VCard(), *tables, generic, *happenings, Monica(), Friends()]
