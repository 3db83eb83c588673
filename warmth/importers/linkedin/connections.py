"""Connections.csv: the people, and the roster that the other tables look names up in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from warmth.importers.findings import Finding, FoundPerson, Skipped
from warmth.importers.linkedin import dates
from warmth.importers.linkedin.names import folded, is_hidden, slug, tidy
from warmth.importers.linkedin.tables import Table


@dataclass(frozen=True, slots=True)
class Roster:
    """Who is connected: how often each folded name occurs, and the name that goes with each profile."""

    names: Counter[str] = field(default_factory=Counter)
    name_of: dict[str, str] = field(default_factory=dict)

    def knows(self, party: str) -> bool:
        """Is this folded name or profile slug a connection's?"""
        return party in self.names or party in self.name_of


def roster_of(tables: Sequence[Table]) -> Roster:
    """Gather names and profiles from the tables of connections."""
    roster = Roster()
    for table in tables:
        for record in table.records("firstname", "lastname", "url"):
            if isinstance(record, Skipped):
                continue
            first, last, url = record[1]
            name = tidy(f"{first} {last}")
            roster.names[folded(name)] += 1
            if url and name:
                roster.name_of[slug(url)] = name
    del roster.names[""]
    return roster


def read_connections(table: Table, roster: Roster, profile_of: Mapping[str, str]) -> Iterator[Finding]:
    """The people of one table. `profile_of` gives the address, told elsewhere in the archive, of a folded name."""
    columns = ("firstname", "lastname", "url", "emailaddress", "company", "position", "connectedon")
    for record in table.records(*columns):
        if isinstance(record, Skipped):
            yield record
            continue
        where, (first, last, url, email, company, title, connected) = record
        name, url, email = tidy(f"{first} {last}"), url.strip(), email.strip()
        if not url and (not name or is_hidden(name)) and not email:
            yield Skipped(where, "hidden profile: only the day of the connection is told")
            continue
        if not url and roster.names[folded(name)] == 1:
            url = profile_of.get(folded(name), "")
        on = dates.day(connected)
        yield FoundPerson(
            where,
            name or slug(url) or url or email,
            urls=(url,) if url else (),
            emails=(email,) if email else (),
            company=tidy(company),
            title=tidy(title),
            connected_on=on.isoformat() if on else None,
            parts=(first, last) if name else None,
        )


def read_outlook(table: Table) -> Iterator[Finding]:
    """The people of an export from before 2016: names, addresses and positions, no days."""
    for record in table.records("firstname", "middlename", "lastname", "emailaddress", "company", "jobtitle"):
        if isinstance(record, Skipped):
            yield record
            continue
        where, (first, middle, last, email, company, title) = record
        name, email = tidy(f"{first} {middle} {last}"), email.strip()
        if not name and not email:
            yield Skipped(where, "no name and no address")
            continue
        emails = (email,) if email else ()
        parts = (tidy(f"{first} {middle}"), last) if name else None
        yield FoundPerson(where, name or email, emails=emails, company=tidy(company), title=tidy(title), parts=parts)
