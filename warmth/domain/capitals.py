"""Names set in capitals, put right: `O'NEILL-O’BRIEN` is O'Neill-O’Brien, `MCDONALD` McDonald."""

from __future__ import annotations

import re

from warmth.domain.name_words import SMALL_PARTICLES

_PIECES = re.compile(r"[^\W\d_]+")
_NUMERALS = frozenset({"II", "III", "IV", "VI", "VII", "VIII"})
_ELIDED = frozenset({"dell", "dall", "nell", "sull", "all", "sant", "degl"})
_CASED = re.compile("[A-Za-z\u00c0-\u052f\u1e00-\u1fff]")


def without_capitals(part: str) -> str:
    """The part of a name with ordinary capitals where it, or a word of it, is longer than two letters and all capitals.

    Only Latin, Greek and Cyrillic letters are touched; initials and Roman numerals stay.
    """
    words = part.split(" ")
    all_capitals = _in_capitals(part)
    return " ".join(_word(word, words[place + 1 :], place, all_capitals) for place, word in enumerate(words))


def _in_capitals(text: str) -> bool:
    return text.isupper() and sum(map(str.isalpha, text)) > 2 and _CASED.search(text) is not None


def _word(word: str, later: list[str], place: int, all_capitals: bool) -> str:
    if word in _NUMERALS or "." in word[1:2]:
        return word
    if all_capitals and later and (word.lower() in SMALL_PARTICLES or (place and word in {"LA", "LAS", "LOS"})):
        return word.lower()
    closes_the_name = all_capitals and place > 0 and not later and len(word) == 2
    if _in_capitals(word) or closes_the_name:
        return _title(word)
    return word


def _title(word: str) -> str:
    titled = ""
    end = 0
    for piece in _PIECES.finditer(word):
        between = word[end : piece.start()]
        before = _PIECES.findall(titled)[-1].lower() if titled else ""
        apostrophe = between in {"'", "’", "‘", "ʼ", "`"}
        joins_on = len(before) > 1 and before not in _ELIDED
        titled += between + (_small(piece[0]) if apostrophe and joins_on else _capital(piece[0]))
        end = piece.end()
    return titled + word[end:]


def _small(letters: str) -> str:
    return letters.replace("İ", "i").lower()


def _capital(letters: str) -> str:
    if letters.startswith("MC") and len(letters) > 4:
        return "Mc" + letters[2] + _small(letters[3:])
    lowered = ("x" + letters[1:].replace("İ", "i")).lower()
    return letters[0] + lowered[1:]
