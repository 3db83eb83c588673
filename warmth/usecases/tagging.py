"""Giving and taking tags in one step, of one person or of several."""

from __future__ import annotations

from collections.abc import Sequence

from warmth.domain.bulk import Act, Done
from warmth.domain.errors import WarmthError
from warmth.domain.named import Named
from warmth.domain.text import clean
from warmth.store import people as stored
from warmth.store import several, tagging, tags
from warmth.store.store import Store
from warmth.usecases import people


def change_tags(store: Store, who: Sequence[int], give: Sequence[str], take: Sequence[str]) -> Done:
    """Give people tags and take others from them; one change. Raises WarmthError when no tag is named."""
    wanted, unwanted = (list(dict.fromkeys(filter(None, map(clean, names)))) for names in (give, take))
    if not wanted and not unwanted:
        raise WarmthError("Say which tag; -name takes one away.")
    words = ", ".join([*wanted, *(f"not {name}" for name in unwanted)])
    with store.change(f"Tag {people.names_of(store, who)}: {words}") as db:
        known = [found for name in unwanted if (found := tags.find(db, name)) is not None]
        changed = several.take_tags(db, who, known) | several.give_tags(
            db, who, list(dict.fromkeys(tags.ensure(db, name) for name in wanted))
        )
        names = stored.names(db, who)
    named = [Named(person, names[person]) for person in dict.fromkeys(who)]
    return Done(
        Act.TAG if wanted else Act.UNTAG,
        written=tuple(person for person in named if person.id in changed),
        already=tuple(person for person in named if person.id not in changed),
    )


def tags_of(store: Store, who: Sequence[int]) -> dict[str, int]:
    """The tags of some people, with how many of them have each, the most frequent first."""
    with store.read() as db:
        return tagging.counted(db, who)
