"""What a person's page is made of: sections of fields, each with what it is about and whom it leads to."""

from __future__ import annotations

from dataclasses import dataclass

from warmth.domain.calendar_words import MONTHS
from warmth.domain.fuzzy import FuzzyDate
from warmth.domain.named import Named
from warmth.tui import look

LABEL_WIDTH = 11
"""Cells that the name of a field takes."""
FAINT = "$foreground 52%"

About = tuple[str, int | str]
"""What a field is about: the kind of thing, and which one of them."""


@dataclass(frozen=True, slots=True)
class Field:
    """Something said on a page. The cursor can stand on it when it is `about` something.

    `name` stays at the left while the field is put right in place, `opens` is whose page it leads to.
    """

    said: look.Said
    about: About | None = None
    name: str = ""
    opens: Named | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """Fields under a title; one without any is not shown."""

    title: str
    fields: tuple[Field, ...]


def named(
    name: str, *parts: look.Part, about: About | None = None, opens: Named | None = None, shown: str = ""
) -> Field:
    """A field with its name in a column of its own; `shown` is the name to show when it is another."""
    said = look.hang(LABEL_WIDTH, (f"{shown or name:<{LABEL_WIDTH}}", look.MUTED), *parts)
    return Field(said, about, name, opens)


def again(name: str, *parts: look.Part, about: About | None = None) -> Field:
    """One more of the name above, which is not said twice."""
    return Field(look.hang(LABEL_WIDTH, " " * LABEL_WIDTH, *parts), about, name)


def blank(name: str, about: About) -> Field:
    """A field of which nothing is known yet."""
    return Field(look.hang(LABEL_WIDTH, (f"{name:<{LABEL_WIDTH}}{look.NOTHING}", FAINT)), about, name)


def fuzzy_words(text: str) -> str:
    """A fuzzy day, kept as text, to read: `17 May 1985`, `May 2019`, `2019`, `29 Feb`."""
    day = FuzzyDate.parse(text)
    month = list(MONTHS)[day.month - 1][:3].title() if day.month else ""
    return " ".join(str(part) for part in (day.day, month, day.year) if part)
