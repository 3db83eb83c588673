"""Organizations: what they are compared by, and which of them you and somebody else both were at."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from warmth.domain.fuzzy import FuzzyDate
from warmth.domain.name_words import COMPANY_FORMS
from warmth.domain.text import fold

_LAST_FORMS_TEXT = """
se sro spol doo spzoo kft zrt rt as asa aps oyj ehf hf ug ohg gbr kgaa mbh ev eg sasu eurl snc scs sl slu sau srls
pty pte pvt private incorporated corporation lp pllc ltda lda eireli sp sdn bhd jsc ooo
"""
_LAST_FORMS = frozenset(_LAST_FORMS_TEXT.split())
"""Legal forms that are other words too where they do not stand at the end."""
_INITIALS = re.compile(r"(?<!\w)(?:\w\. ?){1,4}\w(?!\w)\.?")
_DOTS = re.compile(r"[. ]")

_NOWHERE = frozenset(
    {
        "self employed", "selfemployed", "self employment", "freelance", "freelancer", "freelancing", "independent",
        "stealth", "selbststandig", "selbstandig", "selbststandige", "selbstandige", "selbststandiger", "selbstandiger",
        "freiberuflich", "freiberufler", "freiberuflerin", "independant", "independante", "auto entrepreneur",
        "autonomo", "autonoma", "por cuenta propia", "libero professionista", "libera professionista", "zzp", "zzper",
        "zelfstandig", "retired", "student", "unemployed", "confidential", "undisclosed", "various", "none", "n a",
    }
)  # fmt: skip
_BESIDES = frozenset(
    {"consultant", "consulting", "consultancy", "contractor", "developer", "designer", "mode", "startup", "company"}
)
"""What may stand beside one of them and makes no organization of it."""


@lru_cache(maxsize=1 << 14)
def organization_key(name: str) -> str:
    """What organizations are compared by: folded, without `GmbH`, `Inc.` and the like; empty for none that tells."""
    told = fold(_INITIALS.sub(lambda found: _DOTS.sub("", found[0]) + " ", name)).split()
    words = [word for word in told if word not in COMPANY_FORMS]
    if words[-3:] == ["sp", "z", "oo"]:
        del words[-3:]
    while len(words) > 1 and words[-1] in _LAST_FORMS:
        del words[-1]
    said = [word for word in told if word not in _BESIDES and word not in COMPANY_FORMS]
    return "" if " ".join(said) in _NOWHERE else " ".join(words or told)


@dataclass(frozen=True, slots=True)
class Stay:
    """Being at an organization; fuzzy days as text. Without an end it `lasts`, or nobody said when it ended."""

    organization: str
    started: str | None = None
    ended: str | None = None
    lasts: bool = False

    def surely(self) -> tuple[date, date] | None:
        """The first and the last day by which it is certain; None when that is not known, or none is."""
        first = _day(self.started, latest=True)
        last = date.max if self.lasts and self.ended is None else _day(self.ended, latest=False)
        return (first, last) if first is not None and last is not None and first <= last else None


@dataclass(frozen=True, slots=True)
class Common:
    """An organization of you both, and from which year to which both were there, as far as that is certain.

    Without `until` both still are.
    """

    organization: str
    since: int | None = None
    until: int | None = None

    def __str__(self) -> str:
        if self.since is None:
            return self.organization
        if self.until is None:
            return f"{self.organization} (since {self.since})"
        years = f"{self.since}" if self.since == self.until else f"{self.since}–{self.until}"
        return f"{self.organization} ({years})"


def both_at(mine: Sequence[Stay], theirs: Iterable[Stay]) -> tuple[Common, ...]:
    """The organizations at which both were, each once, in the order and spelling of `mine`."""
    known: dict[str, list[Stay]] = {}
    for stay in theirs:
        known.setdefault(organization_key(stay.organization), []).append(stay)
    found: dict[str, tuple[str, list[tuple[date, date]]]] = {}
    for stay in mine:
        key = organization_key(stay.organization)
        if key and key in known:
            _, spans = found.setdefault(key, (stay.organization, []))
            spans += [span for other in known[key] if (span := _together(stay, other))]
    return tuple(_common(name, spans) for name, spans in found.values())


def _common(name: str, spans: Sequence[tuple[date, date]]) -> Common:
    """With the longest of the times at which both were there."""
    if not spans:
        return Common(name)
    first, last = max(spans, key=lambda span: span[1] - span[0])
    return Common(name, first.year, None if last == date.max else last.year)


def _together(one: Stay, other: Stay) -> tuple[date, date] | None:
    spans = one.surely(), other.surely()
    if spans[0] is None or spans[1] is None:
        return None
    first, last = max(spans[0][0], spans[1][0]), min(spans[0][1], spans[1][1])
    return (first, last) if first <= last else None


def _day(fuzzy: str | None, *, latest: bool) -> date | None:
    if not fuzzy:
        return None
    known = FuzzyDate.parse(fuzzy)
    return known.latest() if latest else known.earliest()
