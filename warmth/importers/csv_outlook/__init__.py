"""The reader of Outlook's CSV of contacts, in the seven languages whose headers are known."""

from __future__ import annotations

from collections.abc import Sequence

from warmth.importers.csv_outlook.headers import LANGUAGES, TELLING
from warmth.importers.csv_tables.fields import Field, Layout, column_key, layout_by
from warmth.importers.csv_tables.reader import ContactTable

__all__ = ["OutlookCsv"]

_FEWEST_COLUMNS = 3


class OutlookCsv(ContactTable):
    """Reads what Outlook for Windows, Outlook.com and Google's *Outlook CSV* export."""

    name = "outlook"
    missing = "is no CSV file of Outlook contacts; check that it is the file that was exported."

    def layout_of(self, titles: Sequence[str]) -> Layout | None:
        """By the language that most of the header is in; some programs leave a part of it in English."""
        keys = {column_key(title) for title in titles}
        language = max(LANGUAGES, key=lambda each: len(LANGUAGES[each].keys() & keys))
        meaning = LANGUAGES["en"] | LANGUAGES[language]
        known = keys & meaning.keys()
        if len(known) < _FEWEST_COLUMNS or not keys & TELLING:
            return None
        if not any(meaning[key] is Field.EMAIL for key in known):
            return None
        return layout_by(meaning, titles, day_first=language != "en")
