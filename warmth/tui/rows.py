"""Rows of content under one another: a row too long for the width goes on beneath its own indent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from textual.content import Content
from textual.css.styles import RulesMap
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual

NARROWEST = 16
"""Cells that must be left beside an indent; with fewer, rows go on at the edge."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row; its first `indent` cells stand alone when it is wrapped."""

    content: Content
    indent: int = 0

    def wrapped(self, width: int) -> list[Content]:
        """The row in lines of at most `width` cells."""
        if self.content.cell_length <= width:
            return [self.content]
        room = width - self.indent
        if not self.indent or room < NARROWEST:
            return self.content.wrap(max(width, 1))
        first, *more = self.content[self.indent :].wrap(room)
        return [self.content[: self.indent] + first, *(line.pad_left(self.indent) for line in more)]


class Rows(Visual):
    """What a widget shows. `make` gives the rows for a width, once for each width."""

    def __init__(self, make: Callable[[int], Sequence[Row]]) -> None:
        self._make = make
        self._content: tuple[int, Content] | None = None

    def rows(self, width: int) -> Sequence[Row]:
        """The rows themselves, to put them among others."""
        return self._make(width)

    def _at(self, width: int) -> Content:
        if self._content is None or self._content[0] != width:
            lines = [line for row in self._make(width) for line in row.wrapped(width)]
            self._content = width, Content("\n").join(lines)
        return self._content[1]

    def render_strips(self, width: int, height: int | None, style: Style, options: RenderOptions) -> list[Strip]:
        """Part of the Visual protocol."""
        return self._at(width).render_strips(width, height, style, options)

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """Part of the Visual protocol."""
        return self._at(container_width).get_optimal_width(rules, container_width)

    def get_height(self, rules: RulesMap, width: int) -> int:
        """Part of the Visual protocol."""
        return self._at(width).get_height(rules, width)
