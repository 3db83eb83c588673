"""Open asks that you could meet yourself, or that somebody could whom you could honestly introduce."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

import sqlalchemy as sa

from warmth.domain.boundaries import NOT_INTRODUCED, Boundary
from warmth.domain.gift_index import looked_for
from warmth.domain.gifts import Gift
from warmth.domain.months import months_before
from warmth.domain.reconnect_reasons import OpenAsk
from warmth.domain.vocabulary import Vocabulary
from warmth.domain.vouching import LOWEST_MARK, RATING_MONTHS
from warmth.domain.words import telling
from warmth.store import rows
from warmth.store.boundaries import VOUCHABLE, carries
from warmth.store.gifts import gifts_of

MOST_ASKS = 300
"""Open asks held against what others could give, the newest of them: a day's list has room for a few."""
_ASKS = f"""SELECT * FROM (SELECT a.id, a.person_id, a.text, {carries(*NOT_INTRODUCED)} FROM asks a
        JOIN people p ON p.id = a.person_id JOIN summaries s ON s.person_id = p.id
        WHERE a.closed_on IS NULL AND p.archived_on IS NULL AND s.labelled AND NOT {carries(Boundary.DO_NOT_CONTACT)}
        AND (?1 IS NULL OR p.id = ?1) ORDER BY a."on" DESC, a.id DESC LIMIT ?2) ORDER BY 1"""
"""Of those who might be suggested."""
_ASKED_BY = """SELECT person_id, text FROM asks WHERE closed_on IS NULL
    AND person_id IN (SELECT value FROM json_each(?)) ORDER BY id"""
_GIVERS = f"""SELECT p.id, p.name FROM summaries s JOIN people p ON p.id = s.person_id
    WHERE {VOUCHABLE} AND p.archived_on IS NULL ORDER BY p.id"""
_SETTLED = "SELECT a_id, b_id FROM acquaintances UNION SELECT a_id, b_id FROM introductions"


def open_asks(
    db: sa.Connection, today: date, my_offers: Sequence[str], vocabulary: Vocabulary, only: int | None = None
) -> dict[int, OpenAsk]:
    """One a person, of `only` one if that is given: what you could meet goes before what others could. Those who know
    the one who asks, must not be put together with them, or were thought of before are nobody to name; and nobody is,
    to whom a boundary closes the way.
    """
    asked = rows.fetch(db, _ASKS, (only, MOST_ASKS))
    givers = _Givers(db, today, vocabulary) if asked else None
    mine: dict[int, OpenAsk] = {}
    others: dict[int, OpenAsk] = {}
    for _, person, text, closed in asked:
        own = next((offer for offer in my_offers if Gift(offer, "offer").meets(text, vocabulary)), None)
        if own is not None:
            mine.setdefault(person, OpenAsk(0, text, None, own))
        elif givers is not None and not closed and person not in others:
            met = givers.of(person, text)
            if met is not None:
                others[person] = OpenAsk(0, text, *met)
    return others | mine


class _Givers:
    """Everyone you could vouch for, by the telling words of what they could give and of what they ask for themselves,
    which may be the other side of it.
    """

    def __init__(self, db: sa.Connection, today: date, vocabulary: Vocabulary) -> None:
        since = months_before(today, RATING_MONTHS).isoformat()
        self._vocabulary = vocabulary
        self._names: dict[int, str] = dict(rows.fetch(db, _GIVERS, (LOWEST_MARK, since)))
        self._settled = {pair for a, b in rows.fetch(db, _SETTLED) for pair in ((a, b), (b, a))}
        self._by_stem: dict[str, list[tuple[int, Gift]]] = defaultdict(list)
        for giver, gifts in gifts_of(db, self._names).items():
            self._add(giver, gifts)
        for giver, text in rows.fetch(db, _ASKED_BY, rows.among(self._names)):
            self._add(giver, [Gift(text, "ask")])

    def _add(self, giver: int, gifts: Iterable[Gift]) -> None:
        for gift in gifts:
            for stem in telling(gift.text):
                self._by_stem[stem].append((giver, gift))

    def of(self, person: int, ask: str) -> tuple[str, str] | None:
        """The name of whoever could meet an ask of this person, and with what; equal words are tried first."""
        seen: set[tuple[int, Gift]] = set()
        said = telling(ask)
        held = (run for run in looked_for(ask, self._vocabulary) if self._by_stem.keys() >= {*run})
        for run in sorted(held, key=lambda run: (not said.issuperset(run), run)):
            for giver, gift in self._holding(run):
                if giver == person or (giver, person) in self._settled or (giver, gift) in seen:
                    continue
                seen.add((giver, gift))
                if gift.meets(ask, self._vocabulary):
                    return self._names[giver], gift.text
        return None

    def _holding(self, run: Sequence[str]) -> Iterator[tuple[int, Gift]]:
        """What holds all stems of a run, looked up by the rarest of them."""
        rarest = min((self._by_stem[stem] for stem in run), key=len, default=[])
        return (one for one in rarest if len(run) == 1 or telling(one[1].text).issuperset(run))
