"""Logging an interaction in one line: `ana coffee yesterday -- she is hiring`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from warmth.domain.dates import longest_day
from warmth.domain.errors import WarmthError
from warmth.domain.interactions import KIND_WORDS, Direction, Kind
from warmth.domain.labels import kind_words
from warmth.domain.text import clean, clean_lines
from warmth.domain.timeline import Happening
from warmth.store import interactions
from warmth.store.store import Store
from warmth.usecases import people


@dataclass(frozen=True, slots=True)
class LogLine:
    """What a line was understood to say.

    `names` are as typed, and so is `word`, which told the kind; `kind` is None when the line does not say.
    """

    names: tuple[str, ...]
    kind: Kind | None
    direction: Direction
    on: date
    note: str = ""
    word: str = ""

    @property
    def what(self) -> Kind:
        """The kind. Raises WarmthError when the line does not say."""
        if self.kind is None:
            raise WarmthError(f"Say what it was, after the names: {', '.join(KIND_WORDS)}.")
        return self.kind


def read_line(words: Sequence[str], today: date) -> LogLine:
    """Read `PERSON… [in|out] KIND [WHEN] [-- NOTE]`, each PERSON one word of `words`.

    The first word that is a direction or a kind ends the people; no direction means both. Raises WarmthError when
    there is nobody, or a word after the kind is not a day.
    """
    said = list(words)
    note = ""
    if "--" in said:
        cut = said.index("--")
        said, note = said[:cut], " ".join(said[cut + 1 :])
    ends = next((place for place, word in enumerate(said) if place and _ends_people(word)), len(said))
    names, rest = tuple(clean(word) for word in said[:ends]), said[ends:]
    if not names or not names[0]:
        raise WarmthError("Say with whom, then what: `warmth log ana coffee yesterday -- she is hiring`.")
    direction = Direction(rest.pop(0).lower()) if rest and rest[0].lower() in ("in", "out", "both") else Direction.BOTH
    word = rest.pop(0).lower() if rest and rest[0].lower() in KIND_WORDS else ""
    on = today
    if rest:
        found = longest_day(rest, today)
        if found is None or found[1] < len(rest):
            left = " ".join(rest[found[1] if found else 0 :])
            raise WarmthError(
                f"“{clean(left)}” is no day; a day is like yesterday, last tuesday, 17 nov. A note goes after --."
            )
        on = found[0]
    return LogLine(names, KIND_WORDS.get(word), direction, on, clean_lines(note), word)


def _ends_people(word: str) -> bool:
    return word.lower() in KIND_WORDS or word.lower() in ("in", "out", "both")


def log(
    store: Store,
    who: Sequence[int],
    kind: Kind,
    *,
    direction: Direction = Direction.BOTH,
    on: date | None = None,
    note: str = "",
    word: str = "",
) -> Happening:
    """Log one interaction with these people, today unless a day is given; `word` is what to call it in the history.

    Raises WarmthError for a day to come.
    """
    day = on or store.today
    _refuse_to_come(day, store.today)
    several = list(dict.fromkeys(who))
    names = people.names_of(store, several)
    with store.change(f"Log {kind_words(kind, direction, word)} {names}") as db:
        made = interactions.add(db, several, day, kind, direction, clean_lines(note))
        logged = interactions.one(db, made)
    assert logged is not None
    return logged


def log_line(store: Store, who: Sequence[int], line: LogLine) -> Happening:
    """Log what a line was understood to say. Raises WarmthError when it does not say what it was."""
    return log(store, who, line.what, direction=line.direction, on=line.on, note=line.note, word=line.word)


def read_what(text: str, today: date) -> LogLine:
    """Read `[in|out] KIND [WHEN] [-- NOTE]`: a line without its people. Raises WarmthError."""
    line = read_line(["them", *text.split()], today)
    if line.kind is None:
        raise WarmthError(f"Say what it was, then when: {', '.join(KIND_WORDS)}.")
    return line


def edit(store: Store, interaction: int, line: LogLine) -> Happening:
    """Put an interaction right: day, kind, direction and note; its people stay.

    Raises WarmthError when there is none, or for a day to come.
    """
    known = _known(store, interaction)
    _refuse_to_come(line.on, store.today)
    with store.change(f"Edit {_words(known)}") as db:
        interactions.put_right(db, interaction, line.on, line.what, line.direction, clean_lines(line.note))
        edited = interactions.one(db, interaction)
    assert edited is not None
    return edited


def remove(store: Store, interaction: int) -> None:
    """Delete one interaction that was logged by mistake. Raises WarmthError when there is none."""
    known = _known(store, interaction)
    with store.change(f"Remove {_words(known)}") as db:
        interactions.remove(db, interaction)


def _known(store: Store, interaction: int) -> Happening:
    with store.read() as db:
        found = interactions.one(db, interaction)
    if found is None:
        raise WarmthError(f"There is no interaction {interaction}.")
    return found


def _words(one: Happening) -> str:
    who = ", ".join(person.name for person in one.people)
    return f"{kind_words(one.interaction.kind, one.interaction.direction)} {who}"


def _refuse_to_come(day: date, today: date) -> None:
    if day > today:
        raise WarmthError(f"{day.isoformat()} is still to come; log it when it has happened, or promise it.")
