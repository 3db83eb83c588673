"""Gifts: what a person could give, and whether it meets what another asks for, by equal words or by what they mean.

Words that are equal weigh more than words that mean the same, rare ones more than common ones, and a short gift that
answers more than a long one that mentions: BM25, with the ask as the query and one gift as the document.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from warmth.domain.asking import (
    Reading,
    does_something_else,
    is_language,
    is_mere_role,
    places_and_languages_agree,
    read_ask,
    read_gift,
    says_who_does,
)
from warmth.domain.rarity import UNKNOWN, Rarity
from warmth.domain.scripts import is_cjk
from warmth.domain.text import fold
from warmth.domain.vocabulary import NONE, Vocabulary
from warmth.domain.vocabulary.senses import Unit, agree

FULLY, WEAKLY = 1.0, 0.5
"""How far a narrower and a broader gift answer what is asked."""
EQUAL, MEANT, AKIN = 1.0, 0.7, 0.3
"""What an answered word is worth: said in equal words, by a concept, by a broader concept."""
SATURATION, LENGTH_COUNTS, USUAL_LENGTH = 1.2, 0.75, 4
"""BM25's k1 and b, and the telling words of a usual gift."""


@dataclass(frozen=True, slots=True)
class Bridge:
    """Other words that met: what was asked, what is given, and the concept that joins them."""

    asked: str
    given: str
    concept: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """How a gift meets an ask. `words` are equal in both; `whole` says that all of the ask was answered by them."""

    words: tuple[str, ...]
    bridges: tuple[Bridge, ...]
    worth: float
    whole: bool


@dataclass(frozen=True, slots=True)
class Gift:
    """Something a person could give: `how` is offer, skill, tag, position, or ask: one side of a pair that needs the
    other. *Seen* means you know it first-hand.
    """

    text: str
    how: str
    seen: bool = False

    def meets(self, ask: str, vocabulary: Vocabulary = NONE) -> bool:
        """Does it answer enough of the ask?"""
        return meeting(ask, self, vocabulary) is not None


@dataclass(frozen=True, slots=True)
class _Answer:
    """One unit of an ask that a unit of a gift answers."""

    asked: Unit
    given: Unit
    answers: float
    worth: float
    concept: str | None = None


def meeting(ask: str, gift: Gift, vocabulary: Vocabulary = NONE, rarity: Rarity = UNKNOWN) -> Meeting | None:
    """How a gift meets an ask, or None when it does not."""
    wanted, given = read_ask(ask, vocabulary), read_gift(gift.text, gift.how, vocabulary)
    if not wanted.matter or not given.units:
        return None
    sides = list(_sides(wanted.sides, given.sides if gift.how == "ask" else given.units, vocabulary))
    topics = [] if gift.how == "ask" and not sides else list(_topics(wanted.units, given, vocabulary))
    by_side: dict[Unit, _Answer] = {}
    for one, needs_topic in sides:
        if not needs_topic or _share(topics, wanted.about):
            by_side.setdefault(one.given, one)  # each is told of what it answers first
    if not by_side:
        if gift.how == "ask" or any(unit.concepts & vocabulary.demanding for unit in wanted.foremost):
            return None
        if not _enough(wanted, given, topics, gift.how, vocabulary):
            return None
    if not places_and_languages_agree(wanted.units, given.units, vocabulary):
        return None
    return _met(ask, gift.text, wanted.units, given.units, (*by_side.values(), *topics), rarity)


def _sides(wanted: Iterable[Unit], given: Sequence[Unit], vocabulary: Vocabulary) -> Iterator[tuple[_Answer, bool]]:
    """Where the ask is one side of a pair and the gift the other, and whether what they are about must meet too."""
    for unit in wanted:
        for name in sorted(unit.concepts):
            for side, needs_topic in vocabulary.counterparts(name).items():
                looked_for = vocabulary.kin(side).fully
                other = next((one for one in given if one.concepts & looked_for), None)
                if other is not None:
                    said = name if name == side else f"{name} and {side}"
                    yield _Answer(unit, other, FULLY, EQUAL, said), needs_topic


def _topics(wanted: Iterable[Unit], given: Reading, vocabulary: Vocabulary) -> Iterator[_Answer]:
    """What is answered. Who knows everybody of a kind knows one of those it holds, too."""
    broadly = FULLY if given.knows_them_all else WEAKLY
    for unit in wanted:
        if unit.is_place:
            continue
        if found := _equal(unit, given.units, vocabulary) or _meant(unit, given.units, vocabulary, broadly):
            yield found


def _equal(unit: Unit, given: Sequence[Unit], vocabulary: Vocabulary) -> _Answer | None:
    """All words of the unit are said in the gift, and none of them in another sense or as a part of a known phrase."""
    fitting = [other for other in given if agree(unit, other, vocabulary)]
    if not unit.concepts:
        fitting = [other for other in fitting if not _is_part_of(unit, other)]
    said = {stem for other in fitting for stem in other.stems}
    if not all(stem in said for stem in unit.stems):
        return None
    other = next(one for one in fitting if unit.stems[0] in one.stems)
    return _Answer(unit, other, FULLY, EQUAL)


def _is_part_of(unit: Unit, other: Unit) -> bool:
    """Is it one word of a known phrase, and not the trade that the phrase is a kind of, as a coffee roaster is a
    roaster?
    """
    is_phrase = bool(other.concepts) and len(other.words) > len(unit.words)
    return is_phrase and not (unit.stems[-1] == other.stems[-1] and says_who_does(unit))


def _meant(unit: Unit, given: Sequence[Unit], vocabulary: Vocabulary, broadly: float) -> _Answer | None:
    """The gift says by other words what is asked, something narrower, or only something broader."""
    weak = None
    for name in sorted(unit.concepts):
        kin = vocabulary.kin(name)
        for other in given:
            if other.concepts & kin.fully:
                return _Answer(unit, other, FULLY, MEANT, name)
            if weak is None and (broader := other.concepts & kin.weakly):
                weak = _Answer(unit, other, broadly, AKIN, min(broader))
    return weak


def _enough(wanted: Reading, given: Reading, topics: Sequence[_Answer], how: str, vocabulary: Vocabulary) -> bool:
    """Are two telling words of the ask answered, or half of its head or of all, and some of the head at any rate?

    An ambiguous word does not count alone, unless it is all that the one text says. Whom a gift is for is no gift. One
    answered word suffices, too, when it is all that an offer says; one alone must not be a language where more is
    asked. A position must answer the whole head, or one of several it names, and something broader than what is asked
    must be all that is given.
    """
    topics = [one for one in topics if one.asked in wanted.matter]
    used = [one.given for one in topics]
    answered = _share(topics, wanted.matter)
    is_all = all(unit in used for unit in given.matter)
    if not answered or _beside_the_point(wanted, given, topics, how, is_all=is_all):
        return False
    if answered >= 2:
        return True
    heads = [unit for unit in wanted.heads if not is_language(unit, vocabulary)] or wanted.heads or wanted.matter
    if how == "position" and any(unit.concepts for unit in heads):
        heads = [unit for unit in heads if unit.concepts]  # what nobody knows the meaning of is no trade
    asked = sum(unit.weight for unit in heads)
    in_head = _share(topics, heads)
    if how == "position":
        whole = in_head >= asked or any(
            _share(topics, one) >= sum(unit.weight for unit in one) for one in wanted.either
        )
        return whole and not does_something_else(heads, given, used)
    if not in_head:
        return False
    everything = sum(unit.weight for unit in wanted.matter)
    return 2 * in_head >= asked or 2 * answered >= everything or (how == "offer" and is_all)


def _beside_the_point(wanted: Reading, given: Reading, topics: Sequence[_Answer], how: str, *, is_all: bool) -> bool:
    """Is nothing answered of what is asked for first, or only by what is ambiguous, broader, a mere role, or for whom
    the gift is? `is_all` says that the gift says nothing else.
    """
    if wanted.heads and all(one.asked not in wanted.heads for one in topics):
        return True
    is_whole = is_all or all(any(one.asked is unit for one in topics) for unit in wanted.matter)
    if all(one.asked.is_ambiguous for one in topics) and not is_whole:
        return True
    if all(one.answers < FULLY or one.asked.is_ambiguous for one in topics) and (how == "position" or not is_all):
        return True
    says_of_what = any(all(one.asked != unit for one in topics) for unit in wanted.heads)
    if says_of_what and all(is_mere_role(one.asked) for one in topics):
        return True
    used = [one.given for one in topics]
    return bool(wanted.heads and given.heads) and all(unit not in given.heads for unit in used)


def _share(topics: Iterable[_Answer], asked: Collection[Unit]) -> float:
    """How many telling words of these units are answered."""
    return sum(one.answers * one.asked.weight for one in topics if one.asked in asked)


def _met(
    ask: str, text: str, wanted: Sequence[Unit], given: Sequence[Unit], answers: Sequence[_Answer], rarity: Rarity
) -> Meeting:
    length = sum(unit.weight for unit in given)
    damp = (SATURATION + 1) / (1 + SATURATION * (1 - LENGTH_COUNTS + LENGTH_COUNTS * length / USUAL_LENGTH))
    worth = sum(one.worth * one.asked.weight * rarity.of(one.asked.stems) for one in answers) * damp
    words = [word for one in answers if one.concept is None for word in one.asked.words]
    bridges = (
        Bridge(_as_written(ask, one.asked), _as_written(text, one.given), one.concept)
        for one in answers
        if one.concept is not None
    )
    whole = len(words) == sum(len(unit.words) for unit in wanted)
    return Meeting(tuple(dict.fromkeys(words)), tuple(dict.fromkeys(bridges)), worth, whole)


def _as_written(text: str, unit: Unit) -> str:
    """The words of a unit as they stand in the text, with the small words between them."""
    pieces = text.split()
    folded = [fold(piece) for piece in pieces]
    if unit.words[0] in folded:
        first = folded.index(unit.words[0])
        if unit.words[-1] in folded[first:]:
            last = first + folded[first:].index(unit.words[-1])
            return " ".join(pieces[first : last + 1]).strip(_AROUND)
    joined = unit.words[0]
    for word in unit.words[1:]:
        joined += word[1:] if is_cjk(word) and joined[-1] == word[0] else f" {word}"
    return joined


_AROUND = ".,;:!?()[]“”\"'"
