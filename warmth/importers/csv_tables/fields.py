"""What a column can mean, and how titles of columns are compared."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache


class Field(StrEnum):
    """The meaning of a column, as an explicit mapping spells it."""

    NAME = "name"
    GIVEN = "given"
    MIDDLE = "middle"
    FAMILY = "family"
    NICKNAME = "nickname"
    EMAIL = "email"
    PHONE = "phone"
    URL = "url"
    COMPANY = "company"
    TITLE = "title"
    BIRTHDAY = "birthday"
    BIRTH_YEAR = "birth_year"
    BIRTH_MONTH = "birth_month"
    BIRTH_DAY = "birth_day"
    TAGS = "tags"
    NOTES = "notes"
    MET = "met"
    MET_ON = "met_on"
    LAST_TOUCH = "last_touch"
    ASK = "ask"
    OFFER = "offer"


@dataclass(frozen=True, slots=True)
class Layout:
    """Which columns mean what, by their numbers.

    `labels` gives the column that says of which kind the value of another is; `asides` are pairs of such a column and
    its value, kept in the notes. `day_first` is how slashed days are read where the file does not tell,
    `tags_between` the pattern of what parts several tags in a cell.
    """

    columns: Mapping[Field, tuple[int, ...]]
    labels: Mapping[int, int] = field(default_factory=dict)
    asides: tuple[tuple[int, int], ...] = ()
    day_first: bool = False
    tags_between: str = r"\s*:::\s*|[;,|\n]"

    def names_somebody(self) -> bool:
        """Is there a column for a name, or for both of its parts?"""
        return Field.NAME in self.columns or {Field.GIVEN, Field.FAMILY} <= self.columns.keys()


@lru_cache(maxsize=1 << 12)
def column_key(title: str) -> str:
    """Letters and digits of a title, small and without accents: `Téléphone (bureau)` → `telephonebureau`."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKD", title).casefold()))


def layout_by(meaning: Mapping[str, Field], titles: Sequence[str], *, day_first: bool = False) -> Layout:
    """The layout of a header, by a table from column keys to fields."""
    columns: dict[Field, tuple[int, ...]] = {}
    for place, title in enumerate(titles):
        if (means := meaning.get(column_key(title))) is not None:
            columns[means] = (*columns.get(means, ()), place)
    return Layout(columns, day_first=day_first)


def meanings(spelled: Mapping[Field, str]) -> dict[str, Field]:
    """A table from column keys to fields, from the titles of each field, parted by `|`."""
    return {column_key(title): means for means, titles in spelled.items() for title in titles.split("|")}
