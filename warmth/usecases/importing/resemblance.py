"""Resemblance: what speaks for two people being one, though nothing proves it. Evidence to vet, never identity."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cache, lru_cache

from warmth.domain.matching import same_person_by_name
from warmth.domain.name_words import TITLES
from warmth.domain.nicknames import circles_of
from warmth.domain.romanised import is_foreign, sounded, spelled_out
from warmth.domain.scripts import is_cjk

MOST_AT_ONE_PLACE = 60
"""People of one company and one word of a name: more are too many for a likeness of names to mean anything."""

_GENERATIONS = frozenset({"jr", "sr", "junior", "senior", "ii", "iii", "iv", "filho", "neto", "hijo"})
_SHORTEST_MISTYPED = 8
_NUMBERED = re.compile(r"\d")
"""Two names with different numbers were meant to differ."""
_WHOLE_NAMES = frozenset({"name", "heard"})
_WORD, _LETTER, _SHORT = "word", "letter", "short"

Block = tuple[object, ...]
"""What two have in common who are worth comparing."""


class Kind(IntEnum):
    """Ways to resemble each other, the most telling first."""

    SAME_AT_COMPANY = 0
    SAME = 1
    LETTERS = 2
    NICKNAME = 3
    LONGER = 4
    INITIAL = 5
    TYPO = 6


@dataclass(slots=True)
class Likeness:
    """What somebody is compared by: their name, where they work, whose page is theirs, and when they were born.

    `key` is the folded name, `name` the one shown, `company` what `organization_key` gives.
    """

    person: int
    key: str
    name: str = ""
    company: str = ""
    profiles: frozenset[str] = frozenset()
    birthday: str | None = None
    words: tuple[str, ...] = field(init=False)
    ordered: tuple[str, ...] = field(init=False)
    plain: str = field(init=False)
    short: bool = field(init=False)
    generation: str = field(init=False)
    foreign: bool = field(init=False)
    spellings: tuple[tuple[str, ...], ...] = field(init=False)

    def __post_init__(self) -> None:
        told = self.key.split()
        words = [word for word in told if word not in _GENERATIONS] or told
        self.generation = next((word[0] for word in told if word in _GENERATIONS and len(told) > 1), "")
        while len(words) > 2 and words[0] in TITLES:
            del words[0]
        self.words = tuple(words)
        self.ordered = tuple(sorted(words))
        self.plain = " ".join(words)
        self.short = any(len(word) == 1 for word in words)
        self.foreign = is_foreign(self.key)
        spelled = () if self.name.isascii() else tuple(spelled_out(self.name).split())
        self.spellings = (self.words, spelled) if spelled and spelled != self.words else (self.words,)

    @property
    def heard(self) -> tuple[str, ...]:
        """The words as they sound, in no order."""
        return tuple(sorted(map(_heard, self.words)))


def resemblance(a: Likeness, b: Likeness) -> tuple[Kind, str] | None:
    """Why two may be one person, and how telling it is; None when they are taken for two."""
    if a.generation != b.generation and a.generation and b.generation:
        return None
    if a.birthday and b.birthday and a.birthday[-5:] != b.birthday[-5:] and min(len(a.birthday), len(b.birthday)) > 6:
        return None
    together = bool(a.company) and a.company == b.company
    if a.ordered == b.ordered:
        if together:
            return Kind.SAME_AT_COMPANY, "the same name and company"
        return Kind.SAME, "the same name"
    # Two who each have a page of their own are two, unless a name as good as the same is all that parts them.
    apart = bool(a.profiles and b.profiles) and not a.profiles & b.profiles
    if min(len(a.words), len(b.words)) < 2 or (apart and not together):
        return None
    foreign = a.foreign or b.foreign
    if _spelled_alike(a, b) or (foreign and a.heard == b.heard):
        return Kind.LETTERS, "the same name in other letters"
    return _nearly(a, b, together)


def _spelled_alike(a: Likeness, b: Likeness) -> bool:
    """Have two of different words a spelling in common?"""
    if len(a.spellings) == len(b.spellings) == 1:
        return False
    return any(sorted(one) == sorted(other) for one in a.spellings for other in b.spellings)


def _nearly(a: Likeness, b: Likeness, together: bool) -> tuple[Kind, str] | None:
    at_company = ", at the same company" if together else ""
    if _one_surname(a, b) and _one_given_name(a, b):
        names = f"{a.words[0].title()} and {b.words[0].title()}"
        return Kind.NICKNAME, f"{names} can be the same name{at_company}"
    if same_person_by_name(a.plain, b.plain):
        if a.short or b.short:
            return (Kind.INITIAL, f"an initial for a name{at_company}") if together else None
        # Without a company in common, only words between the same first and last name: Ana Maria Ruiz.
        if together or (a.words[0] == b.words[0] and a.words[-1] == b.words[-1]):
            return Kind.LONGER, f"a longer form of the name{at_company}"
    if together and _mistyped(a.words, b.words):
        return Kind.TYPO, f"a letter apart{at_company}"
    return None


def _one_surname(a: Likeness, b: Likeness) -> bool:
    if a.foreign or b.foreign:
        return _heard(a.words[-1]) == _heard(b.words[-1])
    return any(one[-1] == other[-1] for one in a.spellings for other in b.spellings)


def _one_given_name(a: Likeness, b: Likeness) -> bool:
    return a.words[0] != b.words[0] and not _circles(a.words[0]).isdisjoint(_circles(b.words[0]))


@lru_cache(maxsize=1 << 16)
def _heard(word: str) -> str:
    return sounded(word)


@lru_cache(maxsize=1 << 14)
def _circles(given: str) -> frozenset[int]:
    return circles_of(given) | circles_of(_heard(given)) if not given.isascii() else circles_of(given)


def _mistyped(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """One letter too many, too few, wrong or exchanged; but for the last of a given name: Mario is not Maria."""
    if len(a) != len(b) or is_cjk(a[0][0]):
        return False
    differing = [place for place in range(len(a)) if a[place] != b[place]]
    if len(differing) != 1 or min(len("".join(a)), len("".join(b))) < _SHORTEST_MISTYPED:
        return False
    one, other = a[differing[0]], b[differing[0]]
    if _NUMBERED.search(one + other):
        return False
    if differing[0] == 0 and (one[:-1] == other[:-1] or one[:-1] == other or other[:-1] == one):
        return False
    return _distance()(one, other, score_cutoff=1) == 1


@cache
def _distance() -> Callable[..., int]:
    from rapidfuzz.distance import DamerauLevenshtein

    return DamerauLevenshtein.distance


class Likenesses:
    """Everyone, laid out so that only those who could resemble each other are ever compared."""

    def __init__(self, everyone: Sequence[Likeness]) -> None:
        self._blocks: dict[Block, list[Likeness]] = {}
        self._sought: dict[int, list[Block]] = {}
        by_sound = any(one.foreign for one in everyone)
        for one in everyone:
            self._sought[one.person] = blocks = list(_blocks(one, by_sound))
            for block in (*blocks, *_only_found_in(one)):
                self._blocks.setdefault(block, []).append(one)
            blocks += _only_looked_into(one)

    def nearest(self, one: Likeness) -> tuple[Likeness, str] | None:
        """Of those with a lower number the one who resembles most, with the evidence; the oldest of several."""
        best: tuple[Kind, int, Likeness, str] | None = None
        for block in self._sought[one.person]:
            if best is not None and best[0] <= Kind.LETTERS and block[0] not in _WHOLE_NAMES:
                break
            for other in self._older(block, one):
                told = resemblance(other, one)
                if told is not None and (best is None or (told[0], other.person) < best[:2]):
                    best = (told[0], other.person, other, told[1])
        return (best[2], best[3]) if best is not None else None

    def _older(self, block: Block, one: Likeness) -> Iterator[Likeness]:
        others = self._blocks.get(block, ())
        if len(others) <= MOST_AT_ONE_PLACE or block[0] in _WHOLE_NAMES:
            for other in others[:MOST_AT_ONE_PLACE]:
                if other.person >= one.person:
                    return
                if block[0] != _WORD or _worth_comparing(one, other):
                    yield other


def _worth_comparing(one: Likeness, other: Likeness) -> bool:
    """Of two who share a word: can an initial or a further word be all that parts them, or a letter?"""
    if one.short or other.short or len(one.words) != len(other.words):
        return True
    near = abs(len(one.plain) - len(other.plain)) < 2 and _distance()(one.plain, other.plain, score_cutoff=1) < 2
    return near and _mistyped(one.words, other.words)


def _blocks(one: Likeness, by_sound: bool) -> Iterator[Block]:
    """What somebody is found by and looks for others by, whole names first; `by_sound` if any name is foreign."""
    yield "name", one.ordered
    for spelling in one.spellings[1:]:
        yield "name", tuple(sorted(spelling))
    if len(one.words) < 2:
        return
    given, family = one.words[0], one.words[-1]
    if by_sound:
        yield "heard", one.heard
    yield "ends", given, family
    families = {_heard(spelling[-1]) if by_sound else spelling[-1] for spelling in one.spellings}
    for circle in _circles(given):
        for each in families:
            yield "circle", circle, each
    if one.company:
        for word in dict.fromkeys(one.words):
            if len(word) > 1:
                yield _WORD, one.company, word


def _only_found_in(one: Likeness) -> Iterator[Block]:
    """Initials have no word in common with what they stand for: at a company, a letter finds everyone."""
    if one.company and len(one.words) > 1:
        for letter in sorted({word[0] for word in one.words}):
            yield _LETTER, one.company, letter
            if one.short:
                yield _SHORT, one.company, letter


def _only_looked_into(one: Likeness) -> Iterator[Block]:
    """Who has an initial looks among everyone, all others only among those who have."""
    if one.company and len(one.words) > 1:
        for letter in sorted({word[0] for word in one.words}):
            yield _LETTER if one.short else _SHORT, one.company, letter
