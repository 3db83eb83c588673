"""What a text speaks of: its words and phrases in order, each with the concepts it stands for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from warmth.domain.vocabulary import AMBIGUOUS, PLACES, Term, Vocabulary, key_of, spoken, weight_of
from warmth.domain.words import stem_of

SHORTEST_PART, SHORTEST_LAST = 4, 6
"""Letters of the parts of a word that is put together of two; what it ends with needs more than what it begins with."""
_DOINGS = """
bauer berater beraterin betrieb firma geselle gesellin handler handlerin kurs kurse kursus lehrer lehrerin meister
meisterin schule stunden therapeut therapeutin trainer trainerin unterricht verein
"""
DOINGS = frozenset(_DOINGS.split())
"""Last parts that only say that somebody teaches or does it: *Tanzkurs* is about *Tanz*."""
_FEMALE = re.compile(r"(?<=\w{5})(?:in|innen)$")


@dataclass(frozen=True, slots=True)
class Unit:
    """A telling word, or a phrase of the vocabulary. `denied` are concepts it was found not to stand for.

    A side is one of a pair that look for each other. An ambiguous one carries no meeting alone.
    """

    words: tuple[str, ...]
    stems: tuple[str, ...]
    concepts: frozenset[str] = frozenset()
    denied: frozenset[str] = frozenset()
    is_place: bool = False
    is_side: bool = False
    is_ambiguous: bool = False

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
    sure = (term for _, terms in found for term in terms if not (term.unsure or term.bound))
    fields = _fields(sure, vocabulary)
    return tuple(_settled(unit, terms, fields, vocabulary) for unit, terms in found)


def _longest(
    words: list[tuple[str, bool]], place: int, keys: frozenset[str], vocabulary: Vocabulary
) -> tuple[Term, ...]:
    """The terms that begin at a place, of the greatest length that any has; written the same beats of one stem."""
    best: list[Term] = []
    room = len(words) - place
    for term in vocabulary.starting(words[place][0]):
        length = len(term.words)
        if length > room or (best and length < len(best[0].words)):
            continue
        if not length or (length > 1 and not all(key_of(word) in keys for word in term.words)):
            continue
        like = _same if term.exact else stem_of
        if all(like(word) == like(words[place + at][0]) for at, word in enumerate(term.words)):
            if best and length > len(best[0].words):
                best = []
            best.append(term)
    said = tuple(word for word, _ in words[place : place + len(best[0].words)]) if best else ()
    closest = [term for term in best if term.words == said]
    if best or not words[place][1]:
        return tuple(closest or best)
    return _compound(words[place][0], vocabulary)


def _same(word: str) -> str:
    return word


def _compound(word: str, vocabulary: Vocabulary) -> tuple[Term, ...]:
    """What a word stands for that is known only without its female ending, or in the parts it is put together of.

    The last part says what it is, unless it only says that somebody teaches or does it.
    """
    female = _FEMALE.search(word)
    if female and (found := _alone(word[: female.start()], vocabulary)):
        return found
    for place in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
        first, last = word[:place], word[place:]
        if found := _alone(first.removesuffix("s"), vocabulary) if last in DOINGS else _last(last, vocabulary):
            return found
    return ()


def _last(part: str, vocabulary: Vocabulary) -> tuple[Term, ...]:
    return _alone(part, vocabulary) if len(part) >= SHORTEST_LAST else ()


def _alone(word: str, vocabulary: Vocabulary) -> tuple[Term, ...]:
    """What a single word always stands for."""
    found = (term for term in vocabulary.starting(word) if term.words == (word,) and not (term.bound or term.unsure))
    return tuple(term for term in found if not _means_much(term, vocabulary))


def _means_much(term: Term, vocabulary: Vocabulary) -> bool:
    return vocabulary.concepts[term.concept].field == AMBIGUOUS


def _fields(terms: Iterable[Term], vocabulary: Vocabulary) -> frozenset[str]:
    return frozenset(vocabulary.concepts[term.concept].field for term in terms) - {PLACES, AMBIGUOUS}


def _settled(unit: Unit, terms: tuple[Term, ...], fields: frozenset[str], vocabulary: Vocabulary) -> Unit:
    """The unit with the concepts it stands for; where a bound word is at home, it means nothing else."""
    bound = {vocabulary.concepts[term.concept].field for term in terms if term.bound} & fields
    stands: set[str] = set()
    denied: set[str] = set()
    for term in terms:
        if _means_much(term, vocabulary):
            continue
        field = vocabulary.concepts[term.concept].field
        at_home = field in fields or (term.unsure and not fields)
        counts = field in bound if bound or term.bound else at_home or not term.unsure
        (stands if counts else denied).add(term.concept)
    is_place = bool(stands) and all(vocabulary.concepts[name].field == PLACES for name in stands)
    is_side = any(vocabulary.counterparts(name) for name in stands)
    return Unit(
        unit.words,
        unit.stems,
        concepts=frozenset(stands),
        denied=frozenset(denied - stands),
        is_place=is_place,
        is_side=is_side,
        is_ambiguous=not stands and any(term.bound or _means_much(term, vocabulary) for term in terms),
    )


def agree(one: Unit, other: Unit, vocabulary: Vocabulary) -> bool:
    """May an equal word in both mean the same? Not where the vocabulary tells the two apart."""
    if one.denied & other.concepts or one.concepts & other.denied:
        return False
    if not one.concepts or not other.concepts:
        return True
    return any(a in vocabulary.holders(b) or b in vocabulary.holders(a) for a in one.concepts for b in other.concepts)
