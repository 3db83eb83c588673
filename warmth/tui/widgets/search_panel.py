"""The search with what it says: how many are found, how the line may go on, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.events import DescendantBlur, DescendantFocus
from textual.widgets import Static

from warmth.domain.errors import WarmthError
from warmth.domain.query import parse_query
from warmth.tui import look
from warmth.tui.completing import Completion, completions, finished
from warmth.tui.widgets.search_line import SearchLine

PLACEHOLDER = "a name or a company, or tag:climbing warmth<30 silent>1y origin:none"
FIELDS = (
    "Also tag: company: title: email: note: state: origin: warmth< silent> know> rated: vouchable: archived: boundary:"
)


class SearchPanel(Vertical):
    """One line, and beneath it at most one sentence or one row of completions. `known` holds values by field."""

    DEFAULT_CSS = """
    SearchPanel {
        height: auto; background: $boost; padding: 0 1;
        & #search { height: 1; }
        & #slash { width: 2; color: $text-accent; text-style: bold; }
        & #count { width: auto; min-width: 8; text-align: right; color: $text-muted; padding: 0 0 0 2; }
        & #hint { display: none; height: auto; color: $text-muted; padding: 0 0 0 2; }
        & #hint.-said { display: block; }
        & #hint.-wrong { color: $text-warning; }
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self.line = SearchLine(PLACEHOLDER)
        self.known: Mapping[str, Sequence[str]] = {}
        self._count, self._hint = Static("", id="count"), Static("", id="hint")
        self._offers: list[Completion] = []
        self._sentence, self._wrong = "", False
        self._said: tuple[object, ...] = ()

    def compose(self) -> ComposeResult:
        """The line and the count, the hint beneath."""
        with Horizontal(id="search"):
            yield Static("/", id="slash")
            yield self.line
            yield self._count
        yield self._hint

    def count(self, words: Content) -> None:
        """Say how many are found."""
        self._count.update(words)

    def say(self, sentence: str, *, wrong: bool = False) -> None:
        """Say something about what is found, or what is wrong with what was typed; an empty sentence takes it back."""
        self._sentence, self._wrong = sentence, wrong
        self._show()

    def typed(self) -> None:
        """Offer how what was typed may go on."""
        line = self.line
        self._offers = completions(line.value, self.known)
        line.offered = self._offers[0].line if self._offers else None
        self._show()

    @on(DescendantFocus)
    @on(DescendantBlur)
    def _looked_at(self) -> None:
        self._show()

    def _show(self) -> None:
        """One thing at a time, and nothing is drawn anew that is there already."""
        offers = self._offers if self.line.has_focus else []
        wrong = self._wrong and not (offers and _reads(finished(self.line.value)))
        shown = [] if wrong else offers
        sentence = self._sentence or (FIELDS if self.line.has_focus else "")
        said = (*(one.line for one in shown), sentence, wrong)
        if said == self._said:
            return
        self._said = said
        self._hint.set_class(bool(shown or sentence), "-said")
        self._hint.set_class(wrong, "-wrong")
        self._hint.update(_offered(shown) if shown else look.row(look.plain(sentence)))


def _reads(line: str) -> bool:
    try:
        parse_query(line)
    except WarmthError:
        return False
    return True


def _offered(offers: Sequence[Completion]) -> Content:
    first, *others = (look.plain(one.shown, 30) for one in offers)
    return look.row(("→ ", "$text-accent"), (first, "bold $text-accent"), *(f"   {one}" for one in others))
