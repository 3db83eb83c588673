"""The reader of WhatsApp's chat exports: the text file, a folder or the zip it comes in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from warmth.domain.errors import WarmthError
from warmth.domain.interactions import Direction, Kind
from warmth.domain.text import clean
from warmth.importers.chat.lines import Line, begins_a_chat, day_of, lines_in, order_of
from warmth.importers.chat.parties import MOST_OTHERS, Parties
from warmth.importers.encodings import encoding_of
from warmth.importers.files import Entry, begun
from warmth.importers.findings import Finding, FoundInteraction, Skipped
from warmth.importers.linkedin.words import excerpt, row_key
from warmth.importers.separately import SeparateFiles

__all__ = ["WhatsApp"]

_CHAT_NAME = re.compile(
    r"(?:WhatsApp[ _-]*)?(?:Chat|Conversa\w*|Discussion|Unterhaltung)[ _-]*(?:with|mit|con|com|avec|-)?[ _-]+(.+)"
)
_MEDIA = re.compile(
    r"<[^<>]{1,80}>|.{0,60}\b(?:omitted|weggelassen|omit(?:ido|ida)s?|absente?|omess[oaie]|weggelaten)"
    r"|\S+\.\w{2,5} \([^()]{3,40}\)(?:\n.*)?",
    re.IGNORECASE | re.DOTALL,
)
_NOTICE = re.compile(
    r"end-to-end|ende-zu-ende|bout en bout|extremo a extremo|ponta a ponta|crittografia|created (?:this )?group"
    r"|hat die gruppe|changed (?:their|the|this)|security code|sicherheitsnummer|added|hinzugefügt|joined using"
    r"|business account",
    re.IGNORECASE,
)
_CALL = re.compile(r"(?:missed )?(?:voice|video) call|(?:verpasster )?(?:sprach|video)anruf", re.IGNORECASE)
_DELETED = re.compile(
    r"(?:this|you deleted this) message|diese nachricht wurde gelöscht|mensagem apagada", re.IGNORECASE
)
_UNSEEN = "\u200e"


class WhatsApp(SeparateFiles[Entry]):
    """Reads chats. `called` maps authors to `me`, an address or another name; `my_names` are names of yours."""

    name = "whatsapp"
    missing = "holds no WhatsApp chat; give the zip or the text file that WhatsApp exported."

    def __init__(self, called: Mapping[str, str] | None = None, my_names: Iterable[str] = ()) -> None:
        self._parties = Parties(called, my_names)

    def _found(self, path: Path) -> Iterator[Entry]:
        return _chats(path)

    def _findings(self, entry: Entry) -> Iterator[Finding]:
        lines = list(lines_in(entry.lines()))
        order = order_of(lines)
        authors = list(dict.fromkeys(line.author for line in lines if line.author and not _is_notice(line)))
        me = self._parties.me_among(authors, _other_side(entry))
        if me is None and authors:
            names = ", ".join(authors[:5])
            raise WarmthError(
                f'Nothing in {entry.name} says which author is you ({names}); say it once with --map "NAME=me".'
            )
        others = [author for author in authors if author != me and not self._parties.is_me(author)]
        chat = others[0] if len(others) == 1 else _other_side(entry)
        told: Counter[tuple[str, ...]] = Counter()
        for line in lines:
            row = (str(line.day), line.time, line.author, line.text)
            told[row] += 1
            key = row_key("whatsapp", chat, *row, str(told[row]))
            yield self._finding(f"{entry.name}:{line.number}", line, order, others, key)
        yield from entry.guessed()

    def _finding(self, where: str, line: Line, order: str, others: Sequence[str], key: str) -> Finding:
        if _is_notice(line):
            return Skipped(where, "a notice that nobody wrote")
        if not (on := day_of(line.day, order)):
            return Skipped(where, f"there is no day {'/'.join(map(str, line.day))}")
        if not others:
            return Skipped(where, "nobody else wrote in this chat")
        if len(others) > MOST_OTHERS:
            return Skipped(where, f"among more than {MOST_OTHERS} others")
        incoming = line.author in others
        people = tuple(map(self._parties.who, [line.author] if incoming else others))
        kind = Kind.CALL if _CALL.match(line.text.strip(_UNSEEN)) else Kind.MESSAGE
        going = Direction.IN if incoming else Direction.OUT
        return FoundInteraction(where, key, on, kind, going, people, len(others), _note(line))


def _is_notice(line: Line) -> bool:
    """Nobody wrote a line without an author; iPhones put one before notices too, and an unseen mark."""
    if not line.author:
        return True
    text = line.text
    marked = text.startswith(_UNSEEN) or not line.text.strip()
    return marked and _NOTICE.search(text) is not None and not _MEDIA.fullmatch(text.strip(_UNSEEN).strip())


def _note(line: Line) -> str:
    text = line.text.replace(_UNSEEN, "").strip()
    if _MEDIA.fullmatch(text) or _DELETED.match(text) or _CALL.match(text):
        return ""
    return excerpt(clean(text))


def _other_side(entry: Entry) -> str:
    """The name of the chat, as far as the file's or the zip's name tells it."""
    for name in (entry.name, entry.path.name):
        if found := _CHAT_NAME.fullmatch(name.rpartition(".")[0] or name):
            return found[1]
    return ""


def _chats(path: Path) -> Iterator[Entry]:
    for entry, head in begun(path, lambda name: name.casefold().endswith(".txt"), 8192):
        text = head.decode(encoding_of(head), "replace")
        if begins_a_chat([line for line in text.splitlines() if line.strip()]):
            yield entry
