"""What finding somebody for X says of X themself, and of what stands against anybody."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from warmth.domain.introduce_reasons import (
    AlreadyKnow,
    Bounded,
    KeepApart,
    LongSilent,
    NeverSpoke,
    NoOrigin,
    NotRated,
    OneSided,
    RatingOld,
    Refusal,
    Reservation,
)
from warmth.phrasing import because
from warmth.tui import look
from warmth.tui.keys import key_of
from warmth.tui.parts.fields import LABEL_WIDTH
from warmth.tui.rows import Row, Rows
from warmth.usecases.introducing import Candidate, Introducible

GROUPS = {"can": "You can introduce", "not_yet": "Not yet", "one_sided": "One-sided", "refused": "Refused"}
"""The four lists of an answer, and what they are called."""
SHOWN_GIFTS = 4
_REMEDIES: dict[type[Refusal | Reservation], tuple[str, str]] = {
    NoOrigin: ("label", "says how you know them"),
    NotRated: ("rate", "rates them"),
    RatingOld: ("rate", "rates them anew"),
    NeverSpoke: ("log", "logs what there was"),
    LongSilent: ("log", "logs the hello"),
    Bounded: ("boundary", "looks at the boundary"),
    AlreadyKnow: ("knows", "looks at whom they know"),
    KeepApart: ("knows", "looks at whom they know"),
    OneSided: ("ask", "notes what they need"),
}
"""The key that puts right what stands against somebody, and what it does. Nothing puts right a low rating."""


@dataclass(frozen=True, slots=True)
class Looked:
    """Whom an answer is for, what was asked for besides, the day, and the user's keys."""

    found: Introducible
    extra: str
    day: date
    keymap: Mapping[str, str]

    def group(self, name: str) -> Sequence[Candidate]:
        """One of the four lists."""
        groups: Mapping[str, Sequence[Candidate]] = {
            "can": self.found.can, "not_yet": self.found.not_yet, "one_sided": self.found.one_sided,
            "refused": self.found.refused,
        }  # fmt: skip
        return groups[name]

    @property
    def nobody(self) -> bool:
        """Does nobody fit at all?"""
        return not any(self.group(name) for name in GROUPS)

    def key(self, act: str) -> tuple[str, str]:
        """The key of an act, as it is shown."""
        return key_of(act, self.keymap), look.KEY


def field(name: str, *parts: look.Part) -> Row:
    """A name in a column of its own, then what it is."""
    return look.hang(LABEL_WIDTH, (f"{name:<{LABEL_WIDTH}}", look.MUTED), *parts)


def head(looked: Looked) -> Rows:
    """For whom, what they need and give, and whether you can vouch for them."""
    x = looked.found.x
    rows: list[look.Said] = [
        look.hang(2, ("for ", look.MUTED), (look.plain(x.name), look.TITLE), (f"  {look.plain(x.role)}", look.MUTED))
    ]
    own = looked.found.asks[:-1] if looked.extra else looked.found.asks
    rows += [field("asks for" if not at else "", look.plain(ask), *_unmet(looked, ask)) for at, ask in enumerate(own)]
    if looked.extra:
        rows.append(field("and now", (look.plain(looked.extra), "italic"), *_unmet(looked, looked.extra), "  ",
                          looked.key("for-what"), (" changes it", look.MUTED)))  # fmt: skip
    if not looked.found.asks:
        rows.append(field("asks for", ("nothing yet; ", look.MUTED), looked.key("ask"), (" notes it, ", look.MUTED),
                          looked.key("for-what"), (" says it for this once", look.MUTED)))  # fmt: skip
    gifts = looked.found.gifts
    more = f"  and {len(gifts) - SHOWN_GIFTS} more" if len(gifts) > SHOWN_GIFTS else ""
    given = " · ".join(look.plain(gift.text, 60) for gift in gifts[:SHOWN_GIFTS])
    rows.append(field("could give", given, (more, look.MUTED)) if gifts else
                field("could give", ("nothing yet; ", look.MUTED), looked.key("offer"), (" notes it", look.MUTED))
                )  # fmt: skip
    return look.lines(*rows, *_vouching(looked))


def _unmet(looked: Looked, ask: str) -> list[look.Part]:
    """That nobody was found for an ask, where others have somebody."""
    return [("  nobody found", look.MUTED)] if ask in looked.found.unmet and not looked.nobody else []


def _vouching(looked: Looked) -> Iterator[look.Said]:
    """Whether you can stand for X, and what puts it right."""
    against, name = looked.found.against, look.plain(looked.found.x.name)
    if not against.refusals and not against.silences:
        yield look.row(("✓ ", "bold $text-success"), f"You can vouch for {name}.")
        return
    if against.refusals:
        yield look.row(("✗ ", "bold $text-error"), (f"You cannot vouch for {name} yet:", look.STRONG))
    reasons = (*against.refusals, *against.silences)
    yield from against_lines(reasons, looked)
    if (acts := remedies(looked.found.x.name, reasons, looked)) is not None:
        yield acts


def against_lines(reasons: Sequence[Refusal | Reservation], looked: Looked) -> Iterator[look.Said]:
    """What stands against somebody, each with its sentence."""
    for reason in reasons:
        sign = ("✗ ", "$text-error") if isinstance(reason, Refusal) else ("◦ ", "$text-warning")
        yield look.hang(2, sign, look.plain(because(reason, looked.day)))


def remedies(whose: str, reasons: Sequence[Refusal | Reservation], looked: Looked) -> Row | None:
    """The keys that put right what stands against somebody of that name; None when there are none."""
    acts = dict(_REMEDIES[type(one)] for one in reasons if one.name == whose and type(one) in _REMEDIES)
    parts: list[look.Part] = []
    for act, does in acts.items():
        parts += [("  ·  ", look.MUTED) if parts else "  ", looked.key(act), (f" {does}", look.MUTED)]
    return look.hang(2, *parts) if parts else None


def nobody(looked: Looked) -> Rows:
    """Nobody fits: what to do about it."""
    return look.lines(
        look.row(("Nobody fits yet.", look.STRONG)),
        look.hang(2, f"What does {look.plain(looked.found.x.name)} need, or give? ", looked.key("ask"),
                  " notes an ask, ", looked.key("offer"), " an offer, ", looked.key("for-what"),
                  " says what it is for, this once."),
    )  # fmt: skip


def no_x(keymap: Mapping[str, str]) -> Rows:
    """Nobody was chosen yet."""
    return look.lines(
        look.row(("Whom would you like to introduce to somebody?", look.STRONG)),
        look.hang(2, (key_of("for", keymap), look.KEY), " chooses; ", (key_of("introduce", keymap), look.KEY),
                  " does it for whoever is under the cursor, on any screen."),
        look.hang(2, (key_of("reach", keymap), look.KEY), " finds ways to an organization, a person or a topic."),
    )  # fmt: skip
