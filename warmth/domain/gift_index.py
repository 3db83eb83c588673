"""What a gift might say to meet an ask, for an index of stems to look up: more than will meet, and nothing less."""

from __future__ import annotations

from warmth.domain.vocabulary import Vocabulary
from warmth.domain.vocabulary.senses import senses


def looked_for(text: str, vocabulary: Vocabulary) -> frozenset[tuple[str, ...]]:
    """What a gift might say to meet this ask: runs of stems that must all be there, for an index to look up."""
    found: set[tuple[str, ...]] = set()
    for unit in senses(text, vocabulary):
        if unit.is_place:
            continue
        found.add(unit.stems)
        for name in unit.concepts:
            kin = vocabulary.kin(name)
            for each in (*kin.fully, *kin.weakly, *vocabulary.counterparts(name)):
                found |= vocabulary.stems_of(each)
    return frozenset(found)


def concepts_sought(text: str, vocabulary: Vocabulary) -> frozenset[str]:
    """The concepts that an ask may speak of for this text, as a gift or as the other side, to meet it."""
    found: set[str] = set()
    for unit in senses(text, vocabulary):
        for name in unit.concepts:
            found |= vocabulary.holders(name) | vocabulary.children(name) | set(vocabulary.counterparts(name))
    return frozenset(found)
