"""What a text speaks of: its words and phrases in order, each with the concepts it stands for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from warmth.domain.vocabulary import PLACES, Term, Vocabulary, key_of, spoken, weight_of
from warmth.domain.words import stem_of


@dataclass(frozen=True, slots=True)
class Unit:
    """A telling word, or a phrase of the vocabulary. `denied` are concepts it was found not to stand for.

    A side is one of a pair that look for each other.
    """

    words: tuple[str, ...]
    stems: tuple[str, ...]
    concepts: frozenset[str] = frozenset()
    denied: frozenset[str] = frozenset()
    is_place: bool = False
    is_side: bool = False

    @property
    def weight(self) -> int:
        """How many telling words it is."""
        return weight_of(self.words)


@lru_cache(maxsize=16_384)
def senses(text: str, vocabulary: Vocabulary) -> tuple[Unit, ...]:
    """The units of a text, the longest phrases first claimed; a word nothing is known of stands for itself."""
    words = spoken(text)
    keys = frozenset(key_of(word) for word, _ in words)
    found: list[tuple[Unit, tuple[Term, ...]]] = []
    place = 0
    while place < len(words):
        terms = _longest(words, place, keys, vocabulary)
        length = len(terms[0].words) if terms else 1
        said = tuple(word for word, _ in words[place : place + length])
        if terms or words[place][1]:
            found.append((Unit(said, tuple(map(stem_of, said))), terms))
        place += length
    fields = _fields((term for _, terms in found for term in terms if not term.unsure), vocabulary)
    return tuple(_settled(unit, terms, fields, vocabulary) for unit, terms in found)


def _longest(
    words: list[tuple[str, bool]], place: int, keys: frozenset[str], vocabulary: Vocabulary
) -> tuple[Term, ...]:
    """The terms that begin at a place, of the greatest length that any has."""
    best: list[Term] = []
    room = len(words) - place
    for term in vocabulary.starting(words[place][0]):
        length = len(term.words)
        if length > room or (best and length < len(best[0].words)):
            continue
        if not length or (length > 1 and not all(key_of(word) in keys for word in term.words)):
            continue
        if all(stem_of(word) == stem_of(words[place + at][0]) for at, word in enumerate(term.words)):
            if best and length > len(best[0].words):
                best = []
            best.append(term)
    return tuple(best)


def _fields(terms: Iterable[Term], vocabulary: Vocabulary) -> frozenset[str]:
    return frozenset(vocabulary.concepts[term.concept].field for term in terms) - {PLACES}


def _settled(unit: Unit, terms: tuple[Term, ...], fields: frozenset[str], vocabulary: Vocabulary) -> Unit:
    """The unit with the concepts it stands for: unsure ones only where no other field is spoken of."""
    stands: set[str] = set()
    denied: set[str] = set()
    for term in terms:
        field = vocabulary.concepts[term.concept].field
        sure = not term.unsure or field in fields or not fields
        (stands if sure else denied).add(term.concept)
    is_place = bool(stands) and all(vocabulary.concepts[name].field == PLACES for name in stands)
    is_side = any(vocabulary.counterparts(name) for name in stands)
    return Unit(unit.words, unit.stems, frozenset(stands), frozenset(denied - stands), is_place, is_side)


def agree(one: Unit, other: Unit, vocabulary: Vocabulary) -> bool:
    """May an equal word in both mean the same? Not where the vocabulary tells the two apart."""
    if one.denied & other.concepts or one.concepts & other.denied:
        return False
    if not one.concepts or not other.concepts:
        return True
    return any(a in vocabulary.holders(b) or b in vocabulary.holders(a) for a in one.concepts for b in other.concepts)
