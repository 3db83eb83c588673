"""How an ask and a gift are read: what the matter of each is, what stands beside it, and who is on which side."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from warmth.domain.light_words import LIGHT
from warmth.domain.text import fold
from warmth.domain.vocabulary import LANGUAGES, Vocabulary
from warmth.domain.vocabulary.senses import Unit, senses
from warmth.domain.words import stem_of, telling

_BESIDES = re.compile(
    r"(?<=\S)\s+(?:who|that|which|where|with|for|as|before|qui|avec|pour|que|con|para|mit|für|needing"
    r"|when|while|until|because|so|if|they|he|she|we|in|from|at|after"
    r"|in need of|on the way to|towards|after|near|(?<!volunteers )(?<!helpers )(?<!people )to \w+)\b",
    re.IGNORECASE,
)
"""Where an ask goes on to say for what, or what would be good besides."""
_AUDIENCE = re.compile(r"(?<=\S)\s+(?:for|at|pour|para|für)\b", re.IGNORECASE)
"""Where a gift goes on to say whom it is for."""
_KNOWS_THEM = re.compile(
    r"\b(?:know|knows|kennt|conna[iî]t|conoce)\s+(?:\w+\s+){0,2}?"
    r"(?:every\w*|all|each|most|many|half|jede\w*|alle\w*|viele\w*|tou[ts]\w*|tod[oa]s)\b",
    re.IGNORECASE,
)
"""A gift of who knows everybody of some kind, or many of them."""
_EX = re.compile(r"\bex-[^\W\d_]+", re.IGNORECASE)
_NO_MORE = re.compile(r"\b(?:retired|former|formerly|emerit(?:us|a)|ex-\w+|i\. ?R\.)(?!\w)", re.IGNORECASE)
"""A title of what somebody did once and does no more."""
_WHO_DOES = re.compile(r"(?:er|or|ist|ian|man)$")
_OTHERS = r"\b(?:[^\W\d_]+[^\Ws]s|people|those|some(?:one|body)|any(?:one|body))(?: (?:are|is))? "
_CLAUSE = r"\b[^\W\d_]+ (?:who|that|which)(?: (?:are|is|want to|wants to))? "


_OR = re.compile(r"[,/]|\b(?:and|or|und|oder|et|ou|y)\b", re.IGNORECASE)
_TO_DO = re.compile(
    r"(?:some(?:one|body)|any(?:one|body)|people|jemand\w*|quelqu.un|alguien) "
    r"(?:to|who(?: can| could)?|pour|para|que pueda) (\w+)",
    re.IGNORECASE,
)
"""Where an ask names nobody but what is to be done: the verb says what."""
_ANYTHING = """
build buy carri check coach design develop do fix lead learn lift make manag mend move organis play rent repair run
sell teach train write
"""
ANYTHING = frozenset(_ANYTHING.split())
"""Verbs that leave it to their object what is to be done, as stems."""
_ROLES = """
advis agent assist attorney coach consult counsellor design develop director engin expert instructor lawyer lectur maker
manag offic owner partner professor research specialist teacher therapist trainer worker
"""
ROLES = frozenset(_ROLES.split())
"""What many are, each of something else, as stems: by itself it answers no ask that says of what."""
BY_TRADE = "hiring for a trade"
"""The side of who asks for a person by their trade: it meets who looks for such work."""
_HIRED = re.compile(r"(?:er|or|ist|ian|man|ant|ent|eur|euse|rice|erin|apprentice|nurse|cook|chef|hand)s?$")


@dataclass(frozen=True, slots=True)
class Reading:
    """The units of a text. `matter` are those that need an answer or give one, `heads` those of them said before any
    *who* or *for*, `either` the heads by the ways to answer them, where *or* or *and* names several, `sides` all units
    as seen from whoever says it, `foremost` those of the sides that come first. A gift may be to know many of a kind.
    """

    units: tuple[Unit, ...]
    matter: tuple[Unit, ...]
    heads: tuple[Unit, ...]
    either: tuple[tuple[Unit, ...], ...]
    sides: tuple[Unit, ...]
    foremost: tuple[Unit, ...]
    knows_them_all: bool = False

    @property
    def about(self) -> tuple[Unit, ...]:
        """The matter without the sides."""
        return tuple(unit for unit in self.matter if not unit.is_side)


@lru_cache(maxsize=16_384)
def read_ask(text: str, vocabulary: Vocabulary) -> Reading:
    """An ask: its head is the first part that tells anything."""
    read = _reading(text, senses(text, vocabulary), _head(text, _BESIDES), True, vocabulary)
    if to_do := _TO_DO.match(text):
        read = _led_by_verb(read, fold(to_do[1]))
    hired = [unit for unit in read.heads[-1:] if BY_TRADE in vocabulary.concepts and _HIRED.search(unit.words[-1])]
    return replace(read, sides=(*read.sides, *(replace(unit, concepts=frozenset({BY_TRADE})) for unit in hired)))


def _led_by_verb(read: Reading, verb: str) -> Reading:
    """What is to be done as the head: “someone to sew baby slings” is met by who sews."""
    first = next(iter(read.matter), None)
    if first is None or first.words[0] != verb or not first.concepts or not ANYTHING.isdisjoint(first.stems):
        return read
    return replace(read, heads=(first,), either=())


@lru_cache(maxsize=16_384)
def read_gift(text: str, how: str, vocabulary: Vocabulary) -> Reading:
    """A gift; of an organization's name only what the vocabulary knows counts."""
    if how == "ask":
        return read_ask(text, vocabulary)
    if how == "position" and _NO_MORE.search(text):
        return Reading((), (), (), (), (), ())
    text = _EX.sub("", text)
    title, comma, organization = text.partition(", ") if how == "position" else (text, "", "")
    units = senses(title, vocabulary)
    if comma:
        units += tuple(unit for unit in senses(organization, vocabulary) if unit.concepts)
    read = _reading(text, units, _head(text, _AUDIENCE), False, vocabulary)
    return replace(read, knows_them_all=True) if _KNOWS_THEM.search(text) else read


def _head(text: str, beside: re.Pattern[str]) -> str:
    """The text up to where it goes on to something beside, once it has told what it is about."""
    heads = (text[: found.start()] for found in beside.finditer(text))
    return next((head for head in heads if not telling(head) <= LIGHT), text)


def _reading(text: str, units: Sequence[Unit], head: str, of_ask: bool, vocabulary: Vocabulary) -> Reading:
    told = telling(head)
    said = {stem_of(word) for word in fold(head).split()}
    telling_units = [unit for unit in units if not unit.is_place]
    matter = tuple(unit for unit in telling_units if not LIGHT.issuperset(unit.stems)) or tuple(telling_units)
    sides = _seen_from_here(text, units, vocabulary)
    first = [unit for unit in matter if told.intersection(unit.stems)]
    heads = tuple(unit for unit in first if not (unit.is_side and of_ask)) or tuple(first)
    ways = [telling(way) for way in _OR.split(head)]
    either = (tuple(unit for unit in heads if way.intersection(unit.stems)) for way in ways)
    return Reading(
        units=tuple(units),
        matter=matter,
        heads=heads,
        either=tuple(way for way in either if way) if len(ways) > 1 else (),
        sides=sides,
        foremost=tuple(unit for unit in sides if said.intersection(unit.stems)),
    )


def _seen_from_here(text: str, units: Sequence[Unit], vocabulary: Vocabulary) -> tuple[Unit, ...]:
    """The units, turned round where they say what others do: who looks for “founders raising money” invests."""
    if not any(unit.is_side for unit in units):
        return tuple(units)
    said = fold(text)
    theirs = {name for unit in units if unit.is_side and _of_others(said, unit) for name in unit.concepts}
    return tuple(_turned(unit, vocabulary) if unit.concepts & theirs else unit for unit in units)


def _of_others(said: str, unit: Unit) -> bool:
    first = re.escape(unit.words[0])
    others = unit.words[0].endswith("ing") and re.search(_OTHERS + first, said)
    return bool(others or re.search(_CLAUSE + first, said))


def _turned(unit: Unit, vocabulary: Vocabulary) -> Unit:
    turned = {other for name in unit.concepts for other in vocabulary.counterparts(name)}
    return replace(unit, concepts=frozenset(turned))


def spoken_languages(units: Sequence[Unit], vocabulary: Vocabulary) -> frozenset[str]:
    """The languages that are named."""
    names = (name for unit in units for name in unit.concepts)
    return frozenset(name for name in names if vocabulary.concepts[name].field == LANGUAGES)


def is_language(unit: Unit, vocabulary: Vocabulary) -> bool:
    """Does it name a language and nothing else?"""
    return bool(unit.concepts) and len(spoken_languages([unit], vocabulary)) == len(unit.concepts)


def is_mere_role(unit: Unit) -> bool:
    """Is it a word for what many are, without saying of what?"""
    return len(unit.stems) == 1 and not ROLES.isdisjoint(unit.stems)


def says_who_does(unit: Unit) -> bool:
    """Does it end like a trade?"""
    return _WHO_DOES.search(unit.stems[-1]) is not None


def does_something_else(asked: Sequence[Unit], position: Reading, used: Sequence[Unit]) -> bool:
    """Is somebody asked for by what they do, and does the title end in another trade: a plumbing journalist?"""
    ends = [unit for unit in position.heads if _WHO_DOES.search(unit.words[-1])]
    by_trade = any(_WHO_DOES.search(unit.words[-1]) for unit in asked)
    other = ends[-1] if ends and ends[-1] not in used else None
    return by_trade and other is not None and bool(other.concepts) and ROLES.isdisjoint(other.stems[-1:])


def places_and_languages_agree(wanted: Sequence[Unit], given: Sequence[Unit], vocabulary: Vocabulary) -> bool:
    """Do both speak of one place and of one language, as far as both speak of any?"""
    here, there = spoken_languages(wanted, vocabulary), spoken_languages(given, vocabulary)
    return _places_agree(wanted, given, vocabulary) and (not (here and there) or bool(here & there))


def _places_agree(wanted: Iterable[Unit], given: Iterable[Unit], vocabulary: Vocabulary) -> bool:
    """Do both speak of one place, as far as both speak of any?"""
    here, there = (frozenset(name for unit in units if unit.is_place for name in unit.concepts)
                   for units in (wanted, given))  # fmt: skip
    return not (here and there) or any(
        a in vocabulary.holders(b) or b in vocabulary.holders(a) for a in here for b in there
    )
