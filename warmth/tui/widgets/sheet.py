"""A sheet: sections of fields under their titles, laid out in lines for a width."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from warmth.tui import look
from warmth.tui.parts.fields import Field, Section


class Sheet:
    """The lines of any number of fields, and where each field stands in them. A place is one in `fields`."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.fields: list[Field] = []
        self.lines: list[Content] = []
        self._sections: Sequence[Section] = ()
        self._firsts: set[int] = set()
        self._starts: list[int] = []
        self._tops: list[int] = []

    def show(self, sections: Sequence[Section]) -> None:
        """Have other fields; they are to be laid out next."""
        self._sections = [one for one in sections if one.fields]
        self.fields, self._firsts = [], set()
        for section in self._sections:
            self._firsts.add(len(self.fields))
            self.fields += section.fields

    @property
    def stops(self) -> list[int]:
        """Where the cursor can stand."""
        return [place for place, field in enumerate(self.fields) if field.about is not None]

    @property
    def firsts(self) -> list[int]:
        """Where the cursor first can stand in each section."""
        return sorted({next((at for at in self.stops if at >= first), -1) for first in self._firsts} - {-1})

    def lay_out(self, width: int, edited: tuple[int, look.Said] | None = None) -> None:
        """Put the fields in lines of at most `width` cells; `edited` is what is shown in place of one of them."""
        self.lines, self._starts, self._tops = [], [], []
        place = 0
        for section in self._sections:
            top = len(self.lines)
            if self.lines:
                self.lines.append(Content(""))
            if section.title:
                rule = "─" * max(width - len(section.title) - 1, 0)
                self.lines.append(look.row((section.title, look.TITLE), (f" {rule}", "$foreground 15%")))
            for field in section.fields:
                self._tops.append(top)
                self._starts.append(len(self.lines))
                said = edited[1] if edited is not None and place == edited[0] else field.said
                for row in look.lines(said).rows(width):
                    self.lines += row.wrapped(width)
                place, top = place + 1, len(self.lines)

    def span(self, place: int) -> tuple[int, int]:
        """The lines of a field, from and to."""
        start = self._starts[place]
        end = self._starts[place + 1] if place + 1 < len(self._starts) else len(self.lines)
        if place + 1 < len(self._tops) and self._tops[place + 1] >= start:
            end = min(end, self._tops[place + 1])
        return start, max(end, start + 1)

    def top(self, place: int) -> int:
        """The line from which a field is seen whole: its section's title when it is the first of it."""
        return self._tops[place] if place in self._firsts else self._starts[place]

    def place_at(self, line: int) -> int | None:
        """Whose line it is; what stands between two fields is of the one above."""
        return next((place for place, start in reversed(list(enumerate(self._starts))) if start <= line), None)
