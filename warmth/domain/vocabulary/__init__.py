"""The vocabulary: which words mean one thing, which meaning holds which, and which two sides look for each other.

A value that is read from plain files elsewhere. Its words are stemmed only when a text may hold them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from warmth.domain.text import fold
from warmth.domain.words import said_words, stem_of, tells

PLACES = "places"
"""The field of words that narrow what is meant and are no gain by themselves."""
LANGUAGES = "languages"
"""The field of languages: where both sides name some, they must share one."""
AMBIGUOUS = "ambiguous"
"""The field of words that mean too many things to carry a meeting alone."""
KEY = 3
"""Letters that two words of one stem share."""
_SMALL = """
an and any are as at be by for from in into is its my new of on or our some someone somebody the their to we who
with your am das der die ein eine einen fur im und von zu als de des du la le les un une pour en el los una para
por il lo di per het een voor
"""
_GLUE = frozenset(_SMALL.split())
"""Words that may stand between those of a phrase."""
_GLUE_BEGINS = frozenset(word[:KEY] for word in _GLUE)
MARKS = "?!."
"""What may end a word: unsure whether it means its concept, bound to its field, or only as it is written."""
_LATIN = re.compile("[A-Za-z0-9\u00c0-\u024f]+")


@dataclass(frozen=True, slots=True)
class Term:
    """A word or phrase as its folded words. An unsure one counts only where no other field is spoken of, a bound one
    only where its own is, by another word of the same text; an exact one not for others of its stem.
    """

    words: tuple[str, ...]
    concept: str
    unsure: bool = False
    bound: bool = False
    exact: bool = False


class Concept(NamedTuple):
    """What several words mean. `broader` are the names of the concepts that hold it."""

    name: str
    field: str
    broader: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Kin:
    """What answers an ask for a concept: itself and all it holds, fully; what directly holds it, weakly."""

    fully: frozenset[str]
    weakly: frozenset[str]


class Vocabulary:
    """Concepts by name, their terms, and pairs of sides; `demands` are sides that only their counterpart meets."""

    def __init__(
        self,
        concepts: Mapping[str, Concept] | None = None,
        terms: Mapping[str, Sequence[str]] | None = None,
        pairs: Iterable[tuple[str, str]] = (),
        demands: Iterable[tuple[str, str]] = (),
    ) -> None:
        """Gather what was read; `terms` as written, by their concept, are looked at when a text may hold them.

        Pairs meet by themselves, those of `demands` only by what they are about.
        """
        self.concepts = dict(concepts or {})
        self._written = dict(terms or {})
        self._beginning = _filed(self._written)
        self._starting: dict[str, list[Term]] = {}
        self._narrower: dict[str, set[str]] = defaultdict(set)
        self._kin: dict[str, Kin] = {}
        self._stems: dict[str, frozenset[tuple[str, ...]]] = {}
        self._counterparts: dict[str, dict[str, bool]] = defaultdict(dict)
        for concept in self.concepts.values():
            for name in concept.broader:
                self._narrower[name].add(concept.name)
        for one, other in demands:
            self._counterparts[one][other] = self._counterparts[other][one] = True
        for one, other in pairs:
            self._counterparts[one][other] = self._counterparts[other][one] = False
        self.demanding = frozenset(one for one, _ in demands)

    def starting(self, word: str) -> list[Term]:
        """The terms that may begin with a folded word."""
        key = key_of(word)
        found = self._starting.get(key)
        if found is None:
            plain = (begins for begins in (key, key.capitalize()) if _decides(begins))
            filed = [one for begins in plain for one in self._beginning.get(begins, ())]
            found = self._starting[key] = [_term(*one) for one in (*filed, *self._others.get(key, ()))]
        return found

    @cached_property
    def _others(self) -> dict[str, list[tuple[str, str]]]:
        """The terms whose key is not what they begin with: abbreviations, other letters, small words in front."""
        others: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for begins, terms in self._beginning.items():
            if not _decides(begins):
                for written, name in terms:
                    others[_first_key(written)].append((written, name))
        return others

    def terms_of(self, concept: str) -> list[Term]:
        """The words of one concept."""
        return [_term(written, concept) for written in self._written.get(concept, ())]

    def stems_of(self, concept: str) -> frozenset[tuple[str, ...]]:
        """The words of one concept as stems of those that tell something."""
        found = self._stems.get(concept)
        if found is None:
            runs = (tuple(stem_of(word) for word in term.words if tells(word)) for term in self.terms_of(concept))
            found = self._stems[concept] = frozenset(run for run in runs if run)
        return found

    def children(self, concept: str) -> frozenset[str]:
        """The concepts that this one directly holds."""
        return frozenset(self._narrower.get(concept, ()))

    def counterparts(self, concept: str) -> Mapping[str, bool]:
        """The sides that look for this one, and whether what they are about must meet too."""
        return self._counterparts.get(concept, {})

    def kin(self, concept: str) -> Kin:
        """What answers an ask for a concept."""
        found = self._kin.get(concept)
        if found is None:
            held, waiting = {concept}, [concept]
            while waiting:
                new = self._narrower.get(waiting.pop(), set()) - held
                held |= new
                waiting += new
            found = self._kin[concept] = Kin(frozenset(held), frozenset(self.concepts[concept].broader) - held)
        return found

    def holders(self, concept: str) -> frozenset[str]:
        """The concept and everything that holds it, however far up."""
        found, waiting = {concept}, [concept]
        while waiting:
            new = set(self.concepts[waiting.pop()].broader) - found
            found |= new
            waiting += new
        return frozenset(found)


def key_of(word: str) -> str:
    """What all words of one stem have in common at their beginning."""
    return word[:KEY] if len(word) > KEY else word.removesuffix("s")


def _filed(terms: Mapping[str, Sequence[str]]) -> dict[str, list[tuple[str, str]]]:
    """The terms by the letters they begin with, as written: there are thousands, and most are never looked at."""
    filed: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for name, several in terms.items():
        for written in several:
            filed[written[:KEY]].append((written, name))
    return filed


def _decides(begins: str) -> bool:
    """Are these letters the key itself, but for a capital, whatever follows?"""
    plain = len(begins) == KEY and begins.isascii() and begins.isalpha() and not begins.endswith(("s", "S"))
    return plain and begins[1:].islower() and begins.lower() not in _GLUE_BEGINS


def _first_key(written: str) -> str:
    """Where a term is filed; only what is not plain English letters has to be read for it."""
    first = written.rstrip(MARKS).partition(" ")[0]
    if first.isalpha() and not first.isupper() and (first.isascii() or _LATIN.fullmatch(first)):
        low = first.lower() if first.isascii() else fold(first)
        if low not in _GLUE:
            return key_of(low)
    words = phrase_words(written.rstrip(MARKS))
    return key_of(words[0]) if words else ""


def _term(written: str, concept: str) -> Term:
    plain = written.rstrip(MARKS)
    marks, words = written[len(plain) :], phrase_words(plain)
    is_worn_down = len(words) == 1 and " " in plain
    return Term(words, concept, "?" in marks or is_worn_down, "!" in marks, "." in marks)


def phrase_words(text: str) -> tuple[str, ...]:
    """The folded words of a term, without those that only hold them together."""
    letters = text.replace(" ", "")
    if not letters.isalnum() or text.isupper() or not (text.isascii() or _LATIN.fullmatch(letters)):
        return tuple(word for word, telling in said_words(text) if telling or word not in _GLUE)
    words = (text.lower() if text.isascii() else fold(text)).split()
    return tuple(word for word in words if len(words) == 1 or (word not in _GLUE and len(word) > 1))


def spoken(text: str) -> list[tuple[str, bool]]:
    """The words of a text that a phrase is looked for in, and whether each tells something."""
    return [(word, telling) for word, telling in said_words(text) if telling or word not in _GLUE]


def weight_of(words: Iterable[str]) -> int:
    """How many words of a phrase tell something; at least one."""
    return max(1, sum(map(tells, words)))


NONE = Vocabulary()
"""No vocabulary: only equal stems meet."""
