"""The reader of Google Contacts' own CSV, with the header of before 2024 and the one since."""

from __future__ import annotations

import re
from collections.abc import Sequence

from warmth.importers.csv_tables.fields import Field, Layout
from warmth.importers.csv_tables.reader import ContactTable

__all__ = ["GoogleCsv"]

_NUMBERED = re.compile(
    r"(E-mail|Phone|Website|Address|Organization|Relation|Event|Custom Field|IM) \d+ - ([A-Z][\w ]*)", re.ASCII
)
_PLAIN = {
    "Name": Field.NAME, "File As": Field.NAME,
    "Given Name": Field.GIVEN, "First Name": Field.GIVEN,
    "Additional Name": Field.MIDDLE, "Middle Name": Field.MIDDLE,
    "Family Name": Field.FAMILY, "Last Name": Field.FAMILY,
    "Nickname": Field.NICKNAME,
    "Birthday": Field.BIRTHDAY,
    "Notes": Field.NOTES,
    "Group Membership": Field.TAGS, "Labels": Field.TAGS,
    "Organization Name": Field.COMPANY, "Organization 1 - Name": Field.COMPANY,
    "Organization Title": Field.TITLE, "Organization 1 - Title": Field.TITLE,
}  # fmt: skip
_VALUES = {
    ("E-mail", "Value"): Field.EMAIL, ("Phone", "Value"): Field.PHONE, ("Website", "Value"): Field.URL,
}  # fmt: skip
_ASIDES = frozenset({"Relation", "Event", "Custom Field"})
_WITHOUT_ADDRESSES = ({"First Name", "Last Name", "Labels", "File As"}, {"Given Name", "Family Name", "Yomi Name"})
"""An export of people who have neither address nor phone has no numbered column at all."""


class GoogleCsv(ContactTable):
    """Reads `contacts.csv` as Google Contacts exports it: *Google CSV*, not *Outlook CSV*."""

    name = "google"
    missing = "is no CSV file of Google Contacts; check that it is the file that was exported."

    def layout_of(self, titles: Sequence[str]) -> Layout | None:
        """The numbered columns tell; each value has its kind in the column before."""
        plain = [title.strip() for title in titles]
        numbered = {place: found for place, title in enumerate(plain) if (found := _NUMBERED.fullmatch(title))}
        if not numbered and not any(known <= set(plain) for known in _WITHOUT_ADDRESSES):
            return None
        columns: dict[Field, tuple[int, ...]] = {}
        labels: dict[int, int] = {}
        asides: list[tuple[int, int]] = []
        for place, title in enumerate(plain):
            found = numbered.get(place)
            means = _PLAIN.get(title) or (_VALUES.get((found[1], found[2])) if found else None)
            if means is not None:
                columns[means] = (*columns.get(means, ()), place)
            if found and found[2] == "Value" and place:
                labels[place] = place - 1
                if found[1] in _ASIDES:
                    asides.append((place - 1, place))
        return Layout(columns, labels, tuple(asides), tags_between=r"\s*:::\s*")
