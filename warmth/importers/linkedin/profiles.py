"""Profile addresses of connections whose own table has none: told by messages, invitations and endorsements.

Until 2023 Connections.csv had no address column. A name that belongs to one profile throughout the archive is
taken for that profile's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import chain

from warmth.importers.findings import Skipped
from warmth.importers.linkedin.archive import Archive
from warmth.importers.linkedin.names import folded, is_hidden, slug
from warmth.importers.linkedin.owner import Owner
from warmth.importers.linkedin.shapes import Shape
from warmth.importers.linkedin.tables import Table


def profiles_by_name(archive: Archive, owner: Owner) -> dict[str, str]:
    """Folded name → address, for the names that go with exactly one profile, the owner's aside."""
    if all(table.has("url") for table in archive.of(Shape.CONNECTIONS)):
        return {}
    profiles: dict[str, dict[str, str]] = defaultdict(dict)
    for name, url in chain.from_iterable(map(_named_profiles, archive.tables)):
        profile = slug(url)
        if profile and name.strip() and not is_hidden(name) and profile not in owner.slugs:
            profiles[folded(name)].setdefault(profile, url.strip())
    return {name: next(iter(urls.values())) for name, urls in profiles.items() if len(urls) == 1}


def _named_profiles(table: Table) -> Iterator[tuple[str, str]]:
    match table.shape:
        case Shape.MESSAGES:
            yield from _pairs(table, ("from",), "senderprofileurl")
            yield from _pairs(table, ("to",), "recipientprofileurls")
        case Shape.INVITATIONS:
            yield from _pairs(table, ("from",), "inviterprofileurl")
            yield from _pairs(table, ("to",), "inviteeprofileurl")
        case Shape.ENDORSEMENTS_GIVEN:
            yield from _pairs(table, ("endorseefirstname", "endorseelastname"), "endorseepublicurl")
        case Shape.ENDORSEMENTS_RECEIVED:
            yield from _pairs(table, ("endorserfirstname", "endorserlastname"), "endorserpublicurl")
        case Shape.NOTES:
            yield from _pairs(table, ("connectionfirstname", "connectionlastname"), "connectionprofileurl")
        case _:
            pass


def _pairs(table: Table, name_columns: tuple[str, ...], url_column: str) -> Iterator[tuple[str, str]]:
    if not table.has(url_column):
        return
    for record in table.records(url_column, *name_columns):
        if not isinstance(record, Skipped):
            url, *names = record[1]
            if "," not in url:
                yield " ".join(names), url
