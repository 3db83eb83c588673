"""How a table would be read, in lines: what each column means, which are not read, and what the first rows give."""

from __future__ import annotations

from collections.abc import Iterator

from warmth.importers.csv_generic import Preview
from warmth.importers.findings import Finding, FoundPerson, Skipped

_TOLD = {
    "emails": "email", "phones": "phone", "urls": "url", "company": "company", "title": "title",
    "birthday": "birthday", "tags": "tags", "met": "met", "connected_on": "met_on", "touched_on": "last_touch",
    "asks": "ask", "offers": "offer", "notes": "notes",
}  # fmt: skip


def told_of(preview: Preview) -> Iterator[str]:
    """The lines of a preview."""
    for title, means in preview.read:
        yield f"“{title}” is read as {means}"
    if preview.unread:
        yield f"not read: {', '.join(f'“{title}”' for title in preview.unread)}"
    for row in preview.rows:
        yield f"{row.where}: {_told(row)}"


def _told(row: Finding) -> str:
    if isinstance(row, Skipped):
        return row.reason
    if not isinstance(row, FoundPerson):
        return ""
    each = ((called, getattr(row, name)) for name, called in _TOLD.items())
    parts = (f"{called} {', '.join(said) if isinstance(said, tuple) else said}" for called, said in each if said)
    return " · ".join([row.name, *(" ".join(part.split()) for part in parts)])
