"""What a draft's template may say: every fact by its name, and the sentence for one that is not known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from warmth.domain.drafting import called
from warmth.domain.drafting_facts import TO_QUOTE, About, Pair
from warmth.domain.interactions import Interaction
from warmth.domain.origins import Origin
from warmth.domain.spans import ago
from warmth.domain.text import excerpt
from warmth.phrasing.drafting_clauses import (
    birthday_clause,
    favour_clause,
    gain_sentence,
    last_clause,
    letter_day,
    origin_clause,
    position_clause,
    position_words,
)


@dataclass(frozen=True, slots=True)
class Fact:
    """A name that templates use. `lack` is said to you, never in the text, when a template asks for it in vain."""

    means: str
    lack: str = ""


FACTS: dict[str, Fact] = {
    "person": Fact("whom it is to: `.name`, `.called` (what to call them), `.title`, `.company`, `.role`"),
    "me": Fact("your own name, as an import told it"),
    "today": Fact("the day, as in `22 November 2026`"),
    "origin": Fact(
        "how you came to know them: `.clause` (said to them), `.about` (of them to others), `.kind`, `.place`, "
        "`.through`",
        "you have not said how you know {name}: `warmth label {id} met --place …`",
    ),
    "last": Fact(
        "the last contact: `.clause`, `.kind`, `.day`, `.ago`",
        "no contact with {name} that went both ways or came from them is on record: `warmth log {id} coffee yesterday`",
    ),
    "note": Fact("your newest note on a contact that you logged: `.text`, `.day`, `.ago`"),
    "written": Fact("what they wrote to you last, from an import: `.text`, `.day`, `.ago`"),
    "shared": Fact("names of people whom you both know"),
    "both_at": Fact("organizations where both of you are or were"),
    "ask": Fact("an open ask of theirs that could be met: `.text`, `.offer` (yours; none when somebody else could)"),
    "promise": Fact("what you promised them and still owe"),
    "position": Fact("a new position of theirs, with the day you saw it, as a clause"),
    "birthday": Fact("their birthday, when it is near, as a clause"),
    "news": Fact(
        "the new position and the birthday, as far as there are any",
        "no new position and no birthday of {name} within two weeks is on record",
    ),
    "thanks": Fact(
        "what they did for you, each as a clause",
        "nothing that {name} did for you is on record",
    ),
    "request": Fact(
        "that they asked to connect: `.words` (their own, or none), `.day` (or none)",
        "no request of {name} to connect is on record",
    ),
    "other": Fact("the other of the two who might meet: as `person`"),
    "other_origin": Fact(
        "as `origin`, of the other",
        "you have not said how you know {other}: `warmth label {other_id} met --place …`",
    ),
    "reason": Fact(
        "why the two should meet, as you said it",
        "you have not said why {name} and {other} should meet: `warmth introduction` takes it by --reason",
    ),
    "gains": Fact(
        "what `person` would gain from meeting `other`, as sentences",
        "nothing is on record that {name} would gain from {other}: `warmth ask {id} …`, `warmth offer {other_id} …`",
    ),
    "other_gains": Fact(
        "what `other` would gain from meeting `person`, as sentences; before they said yes, none in `ask-first`",
    ),
    "organizations": Fact("where both of them are or were"),
    "tags": Fact("your tags that both of them carry, those with boundaries left out"),
    "other_agreed": Fact("whether `other` has said yes already"),
    "both_agreed": Fact("whether both have said yes"),
}
"""Every fact by its name, in the order of the page that documents them."""


@dataclass(frozen=True, slots=True)
class PersonTold:
    name: str
    called: str
    title: str | None
    company: str | None
    role: str | None


@dataclass(frozen=True, slots=True)
class OriginTold:
    clause: str | None
    about: str | None
    kind: str
    place: str | None
    through: str | None


@dataclass(frozen=True, slots=True)
class LastTold:
    clause: str
    kind: str
    day: str
    ago: str


@dataclass(frozen=True, slots=True)
class WordsTold:
    text: str
    day: str
    ago: str


@dataclass(frozen=True, slots=True)
class AskTold:
    text: str
    offer: str | None


@dataclass(frozen=True, slots=True)
class RequestTold:
    words: str | None
    day: str | None


def told(about: About, other: About | None, pair: Pair, me: str, today: date, *, hides_asks: bool) -> dict[str, object]:
    """Every fact of FACTS as a template sees it; None or empty where it is not known.

    With `hides_asks` what `other` asks for is kept back until they said yes.
    """
    birthday = birthday_clause(about.birthday, today) if about.birthday else None
    moved = position_clause(about.position, today) if about.position else None
    kept_back = hides_asks and not pair.other_agreed
    to = about.name if hides_asks else None
    return {
        "person": _person(about),
        "me": me or None,
        "today": f"{letter_day(today, today)} {today.year}",
        "origin": _origin(about.name, about.origin, today),
        "last": _last(about.last, today),
        "note": _words(about.noted, today),
        "written": _words(about.written, today),
        "shared": list(about.shared),
        "both_at": list(about.both_at),
        "ask": AskTold(about.need.ask, about.need.offer) if about.need else None,
        "promise": about.promise,
        "position": moved,
        "birthday": birthday,
        "news": [clause for clause in (moved, birthday) if clause],
        "thanks": [favour_clause(one, today) for one in about.favours],
        "request": _request(about, today),
        "other": _person(other) if other else None,
        "other_origin": _origin(other.name, other.origin, today, about.id if hides_asks else None) if other else None,
        "reason": pair.reason or None,
        "gains": [gain_sentence(one, to) for one in pair.gains],
        "other_gains": [] if kept_back else [gain_sentence(one, to) for one in pair.other_gains],
        "organizations": list(pair.organizations),
        "tags": list(pair.tags),
        "other_agreed": pair.other_agreed,
        "both_agreed": pair.both_agreed,
    }


def lacks(asked_for: frozenset[str], facts: dict[str, object], about: About, other: About | None) -> tuple[str, ...]:
    """A sentence for every fact that a template asks for and nobody has told."""
    words = {"name": about.name, "id": about.id, "other": "", "other_id": None}
    if other is not None:
        words |= {"other": other.name, "other_id": other.id}
    missing = [fact.lack for name, fact in FACTS.items() if name in asked_for and not facts[name] and fact.lack]
    return tuple(lack.format(**words) for lack in missing if about.id is not None or "{id}" not in lack)


def _person(about: About) -> PersonTold:
    role = position_words(about.title, about.company)
    return PersonTold(about.name, called(about.name), about.title or None, about.company or None, role or None)


def _origin(name: str, origin: Origin | None, today: date, reader: int | None = None) -> OriginTold | None:
    if origin is None or not origin.labels or origin.kind is None:
        return None
    clause, of_them = origin_clause(origin, today), origin_clause(origin, today, called(name), reader)
    return OriginTold(clause, of_them, origin.kind.value, origin.place or None, origin.through_name)


def _last(last: Interaction | None, today: date) -> LastTold | None:
    if last is None:
        return None
    return LastTold(last_clause(last, today), last.kind.value, letter_day(last.on, today), ago(last.on, today))


def _words(one: Interaction | None, today: date) -> WordsTold | None:
    if one is None:
        return None
    return WordsTold(excerpt(one.note.splitlines()[0], TO_QUOTE), letter_day(one.on, today), ago(one.on, today))


def _request(about: About, today: date) -> RequestTold | None:
    if about.asked is None:
        return None
    words = excerpt(" ".join(about.asked.words.split()), TO_QUOTE)
    return RequestTold(words or None, letter_day(about.asked.on, today) if about.asked.on else None)
