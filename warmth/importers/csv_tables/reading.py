"""From the cells of a row to a person."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain, tee

from warmth.importers.csv_tables import days
from warmth.importers.csv_tables.fields import Field, Layout
from warmth.importers.csv_tables.sheet import Row, Sheet
from warmth.importers.findings import Finding, FoundPerson, Skipped

NOBODY = "no name and no address"

_BETWEEN_ADDRESSES = re.compile(r"\s*:::\s*|[;,|\n]")
_SEVERAL = re.compile(r"[:;,|\n]")
_BETWEEN_LINES = re.compile(r"[;\r\n]")
_NO_CALL = re.compile(r"fax|pager|beeper", re.IGNORECASE)
_EVERYBODY = frozenset({"mycontacts", "my contacts"})
"""Google puts everyone in this group."""
_PAGE = re.compile(r"\s*\([^()]*\.md\)")
"""Notion writes the file of a related page behind its name."""
_DAYS = (Field.BIRTHDAY, Field.LAST_TOUCH, Field.MET_ON)


def people_of(sheet: Sheet, layout: Layout) -> Iterator[Finding]:
    """A person for every row, or why there is none."""
    ahead, rows = tee(sheet.rows())
    reading = _Reading(layout, _day_first(ahead, layout))
    del ahead
    for line, row in rows:
        yield reading.person(sheet.place(line), row)


def _day_first(rows: Iterable[Row], layout: Layout) -> bool:
    """How the file writes its days: all are looked at, for one by itself does not tell."""
    columns = [place for means in _DAYS for place in layout.columns.get(means, ())]
    if not columns:
        return layout.day_first
    told = days.day_first_in(row[place] for _, row in rows for place in columns if row[place])
    return layout.day_first if told is None else told


class _Reading:
    """Reads rows of one layout."""

    def __init__(self, layout: Layout, day_first: bool) -> None:
        self._layout, self._day_first = layout, day_first
        self._columns = {means: layout.columns.get(means, ()) for means in Field}
        self._tags_of: dict[tuple[str, ...], tuple[str, ...]] = {}

    def person(self, where: str, row: list[str]) -> Finding:
        """The person of a row, named as well as the row allows."""
        given = _joined(self._one(row, Field.GIVEN), self._one(row, Field.MIDDLE))
        family = self._one(row, Field.FAMILY)
        company = self._one(row, Field.COMPANY)
        if company.endswith(")"):
            company = _PAGE.sub("", company)
        emails = tuple(each for each in self._addresses(row, Field.EMAIL) if "@" in each)
        phones, urls = self._addresses(row, Field.PHONE), self._addresses(row, Field.URL)
        name = self._one(row, Field.NAME) or _joined(given, family) or self._one(row, Field.NICKNAME) or company
        name = name or next(chain(emails, phones, urls), "")
        if not name:
            return Skipped(where, NOBODY)
        met_on = days.day(self._one(row, Field.MET_ON), self._day_first) if self._columns[Field.MET_ON] else None
        touched_on = self._one(row, Field.LAST_TOUCH)
        return FoundPerson(
            where,
            name,
            urls=urls,
            emails=emails,
            phones=phones,
            company=company,
            # A French header calls both the form of address and the position “Titre”, the position last.
            title=self._one(row, Field.TITLE, last=True),
            connected_on=met_on.isoformat() if met_on else None,
            birthday=self._birthday(row),
            notes=self._notes(row),
            tags=self._tags(row),
            parts=(given, family) if given and family else None,
            met=self._one(row, Field.MET),
            touched_on=days.day(touched_on, self._day_first) if touched_on else None,
            asks=self._lines(row, Field.ASK),
            offers=self._lines(row, Field.OFFER),
        )

    def _one(self, row: list[str], means: Field, *, last: bool = False) -> str:
        """The first cell of that meaning that is not empty, in one line; or the last one there is."""
        columns = self._columns[means]
        for place in columns[-1:] if last else columns:
            if cell := row[place]:
                return cell.strip() if cell.isprintable() else " ".join(cell.split())
        return ""

    def _addresses(self, row: list[str], means: Field) -> tuple[str, ...]:
        found: list[str] = []
        for place in self._columns[means]:
            if (cell := row[place]) and not self._is_no_call(row, place):
                found += _BETWEEN_ADDRESSES.split(cell) if _SEVERAL.search(cell) else (cell,)
        if not found:
            return ()
        return tuple(dict.fromkeys(each for text in found if (each := text.strip())))

    def _is_no_call(self, row: list[str], place: int) -> bool:
        label = self._layout.labels.get(place)
        return label is not None and _is_no_call(row[label])

    def _birthday(self, row: list[str]) -> str | None:
        if written := self._one(row, Field.BIRTHDAY):
            return days.birthday(written, self._day_first)
        if not self._columns[Field.BIRTH_DAY]:
            return None
        numbers = [self._one(row, each) for each in (Field.BIRTH_YEAR, Field.BIRTH_MONTH, Field.BIRTH_DAY)]
        if not all(number.isdecimal() and len(number) <= 4 for number in numbers[1:]):
            return None
        year = int(numbers[0]) if numbers[0].isdecimal() else None
        return days.fuzzy(year, int(numbers[1]), int(numbers[2]))

    def _notes(self, row: list[str]) -> str:
        written = [row[place].strip() for place in self._columns[Field.NOTES]]
        for label, value in self._layout.asides:
            if said := row[value].strip():
                written.append(f"{row[label].strip().lstrip('* ') or 'Other'}: {said}")
        return "\n".join(filter(None, written))

    def _lines(self, row: list[str], means: Field) -> tuple[str, ...]:
        """What stands on lines of its own, or between semicolons; commas belong to what is said."""
        columns = self._columns[means]
        if not columns:
            return ()
        told = [line.strip() for place in columns for line in _BETWEEN_LINES.split(row[place])]
        return tuple(dict.fromkeys(filter(None, told)))

    def _tags(self, row: list[str]) -> tuple[str, ...]:
        cells = tuple(row[place] for place in self._columns[Field.TAGS])
        if cells not in self._tags_of:
            found = [tag for cell in cells for tag in re.split(self._layout.tags_between, _PAGE.sub("", cell))]
            plain = (tag.strip().removeprefix("*").strip() for tag in found)
            self._tags_of[cells] = tuple(
                dict.fromkeys(one for one in plain if one and one.casefold() not in _EVERYBODY)
            )
        return self._tags_of[cells]


@lru_cache(maxsize=1 << 10)
def _is_no_call(label: str) -> bool:
    return _NO_CALL.search(label) is not None


def _joined(first: str, second: str) -> str:
    return f"{first} {second}" if first and second else first or second
