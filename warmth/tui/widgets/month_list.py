"""The list of a month: a line a person with the verdict, then those kept off it, and what came of it."""

from __future__ import annotations

from warmth.tui.parts import pruning
from warmth.tui.parts.pruning import OUTCOME, PERSON, PROTECTED
from warmth.tui.widgets.entries import Entries
from warmth.tui.widgets.entry import Entry
from warmth.usecases.pruning import Listed, Review


class MonthList(Entries):
    """The cursor stands on a person, on those protected, or on what came of it."""

    found: Review | None = None
    """The month that is shown."""
    about: tuple[str, int | None] | None = None
    """What the cursor stands on; None on an empty list."""
    listed: Listed | None = None
    """Whom the cursor stands on. Every key asks for it, so it is looked up when the cursor moves."""

    async def show(self, found: Review) -> None:
        """Put the lines in order: in place where they are about the same, else anew. Ends with the cursor unsettled."""
        self.found = found
        lines = [(pruning.listed(one), PERSON, one.card.id) for one in found.people]
        if found.protected:
            lines.append((pruning.last_line("◇", f"{len(found.protected):,} protected"), PROTECTED, 0))
        if found.people:
            lines.append((pruning.last_line("→", "what came of it"), OUTCOME, 0))
        old = self.all
        if [one.about for one in old] == [(what, of) for _, what, of in lines]:
            for entry, (said, _, _) in zip(old, lines, strict=True):
                entry.update(said)
            return
        await self.remove_children()
        await self.mount_all(Entry(said, None, what, of) for said, what, of in lines)

    def settle(self, about: tuple[str, int | None] | None = None) -> None:
        """Put the cursor back."""
        super().settle(about)
        self._stand()

    def put(self, place: int) -> None:
        """Put the cursor on a line."""
        super().put(place)
        self._stand()

    def _stand(self) -> None:
        current = self.current
        self.about = current.about if current else None
        on_list = self.found.people if self.found and self.about and self.about[0] == PERSON else ()
        self.listed = next((one for one in on_list if self.about and one.card.id == self.about[1]), None)
