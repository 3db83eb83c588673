"""The reader of LinkedIn's data archive: a zip, a folder or a single CSV, of any year since before 2016."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from warmth.importers.findings import Finding, LeftOut
from warmth.importers.linkedin.archive import Archive, is_archive, open_archive, own_files
from warmth.importers.linkedin.connections import Roster, read_connections, read_outlook, roster_of
from warmth.importers.linkedin.contacts import read_contacts
from warmth.importers.linkedin.endorsements import read_endorsements
from warmth.importers.linkedin.invitations import read_invitations
from warmth.importers.linkedin.messages import Correspondence
from warmth.importers.linkedin.names import folded, slug
from warmth.importers.linkedin.network import Tally
from warmth.importers.linkedin.notes import read_notes
from warmth.importers.linkedin.owner import Owner, find_owner
from warmth.importers.linkedin.profiles import profiles_by_name
from warmth.importers.linkedin.recommendations import read_recommendations
from warmth.importers.linkedin.shapes import Shape
from warmth.importers.linkedin.working_life import read_working_life

__all__ = ["LinkedIn"]


class LinkedIn:
    """Reads LinkedIn archives. `owner_urls` and `owner_names` are what the caller knows of the user already."""

    name = "linkedin"

    def __init__(self, owner_urls: frozenset[str] = frozenset(), owner_names: frozenset[str] = frozenset()) -> None:
        self._given = Owner(names=frozenset(map(folded, owner_names)), slugs=frozenset(map(slug, owner_urls)))

    def recognises(self, path: Path) -> bool:
        """Does a header here say that it is LinkedIn's?"""
        return is_archive(path)

    def files_in(self, path: Path) -> Iterator[str]:
        """Its tables, those included that are knowingly not read."""
        return own_files(path)

    def read(self, path: Path) -> Iterator[Finding]:
        """The owner and their working life first, then connections and all that happened, the network, and which files
        are left out.
        """
        archive = open_archive(path).sound()
        roster = roster_of(archive.of(Shape.CONNECTIONS))
        owner = find_owner(archive.tables, roster, self._given)
        if told := owner.finding():
            yield told
        yield from read_working_life(archive)
        tally = Tally(archive)
        yield from tally.connections(_connections(archive, owner, roster))
        yield from tally.happenings(_happenings(archive, owner, roster))
        yield from tally.network()
        for table in archive.tables:
            if table.shape is not Shape.UNREAD:
                yield from table.entry.guessed()
        yield from (LeftOut(fault.file, fault.message, 0) for fault in archive.damaged)


def _connections(archive: Archive, owner: Owner, roster: Roster) -> Iterator[Finding]:
    profiles = profiles_by_name(archive, owner)
    for table in archive.of(Shape.CONNECTIONS):
        yield from read_connections(table, roster, profiles)
    for table in archive.of(Shape.OUTLOOK):
        yield from read_outlook(table)


def _happenings(archive: Archive, owner: Owner, roster: Roster) -> Iterator[Finding]:
    correspondence = Correspondence(owner, roster)
    for table in archive.of(Shape.CONTACTS):
        yield from read_contacts(table)
    for table in archive.of(Shape.INVITATIONS):
        yield from read_invitations(table, owner)
    for table in archive.of(Shape.MESSAGES):
        yield from correspondence.read(table)
    for table in archive.of(Shape.ENDORSEMENTS_RECEIVED, Shape.ENDORSEMENTS_GIVEN):
        yield from read_endorsements(table)
    for table in archive.of(Shape.RECOMMENDATIONS):
        yield from read_recommendations(table)
    for table in archive.of(Shape.NOTES):
        yield from read_notes(table)
