"""Days of birth and other days as cards write them, in every form that version 2.1 to 4.0 and Apple have."""

from __future__ import annotations

from warmth.importers.csv_tables import days
from warmth.importers.vcard.properties import Property


def fuzzy_day(one: Property) -> str | None:
    """A fuzzy day as text; None when it is words, or no day at all. The year that Apple puts for none is left out."""
    if "text" in one.parameters.get("value", ()):
        return None
    written = one.text.strip()
    omitted = one.parameters.get("x-apple-omit-year", ())
    if omitted and written.startswith(omitted):
        written = f"--{written[4:].lstrip('-')}"
    return days.birthday(written)
