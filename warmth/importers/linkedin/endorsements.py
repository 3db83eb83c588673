"""Endorsement_Received_Info.csv and Endorsement_Given_Info.csv: a skill, one click, and no words."""

from __future__ import annotations

from collections.abc import Iterator

from warmth.domain.interactions import Direction, Kind
from warmth.importers.findings import Finding, FoundInteraction, FoundOffer, Skipped, Who
from warmth.importers.linkedin import dates
from warmth.importers.linkedin.names import folded, slug, tidy
from warmth.importers.linkedin.shapes import Shape
from warmth.importers.linkedin.tables import Table
from warmth.importers.linkedin.words import row_key


def read_endorsements(table: Table) -> Iterator[Finding]:
    """A reaction for every endorsement that stands, and what they are said to be good at for one that you gave."""
    given = table.shape is Shape.ENDORSEMENTS_GIVEN
    other = "endorsee" if given else "endorser"
    columns = ("endorsementdate", "skillname", f"{other}firstname", f"{other}lastname", f"{other}publicurl")
    for record in table.records(*columns, "endorsementstatus"):
        if isinstance(record, Skipped):
            yield record
            continue
        where, (dated, skill, first, last, url, status) = record
        name = tidy(f"{first} {last}")
        who = Who(name or slug(url), url.strip())
        on = dates.local_day(dated.strip())
        if status.strip().upper() not in ("", "ACCEPTED"):
            yield Skipped(where, f"an endorsement that is {tidy(status).casefold()[:40]}")
        elif not who.name:
            yield Skipped(where, "it does not name the other side")
        elif on is None:
            yield Skipped(where, dates.unreadable(dated))
        else:
            key = row_key(table.shape, str(dates.day(dated.strip())), folded(skill), folded(name))
            direction = Direction.OUT if given else Direction.IN
            yield FoundInteraction(where, key, on, Kind.REACTION, direction, (who,), 1, f"endorsed: {tidy(skill)}")
            if given and skill.strip():
                yield FoundOffer(where, who, tidy(skill), on)
