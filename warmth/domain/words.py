"""Telling words: what an ask, an offer or a title is about, so that one can be held against the other."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

from warmth.domain.scripts import is_cjk
from warmth.domain.stop_words import STOP_WORDS
from warmth.domain.text import clean, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIGNED = re.compile(
    r"(?<![\w.])(?:c\+\+|[cf]#|\.net|[a-z]&[a-z])(?!\w)"
    r"|(?<!\w)(?:golang|go[ -]to[ -]market|start-ups?|(?:back|front)[ -]end|full[ -]stack|e-commerce)(?!\w)",
    re.IGNORECASE,
)
_IN_CAPITALS = re.compile(r"(?<![\w&'’.+#-])(?:C|R|IT|US)(?![\w&'’.+#-])")
_ALIASES = {"gotomarket": "gtm", "golang": "go"}
_DULL_NUMBER = re.compile(r"\d{1,2}|(?:19|20)\d\d")


LONGEST_WORD = 40
"""What is longer is no word, and would only cost time to stem."""


@lru_cache(maxsize=65_536)
def stem_of(word: str) -> str:
    """The stem of a folded word, by Snowball's English rules; words with signs or in other scripts stay themselves."""
    if not (word.isascii() and word.isalpha()) or not 3 <= len(word) <= LONGEST_WORD:
        return word
    from snowballstemmer import stemmer

    # A stemmer keeps the word it works on in itself, so threads must not share one.
    return str(stemmer("english").stemWord(word))


@lru_cache(maxsize=16_384)
def telling(text: str) -> frozenset[str]:
    """The stems of the words that tell something; runs of Chinese, Japanese or Korean letters give their pairs."""
    return frozenset(map(stem_of, _telling_words(text)))


def met_words(a_text: str, b_text: str) -> tuple[str, ...]:
    """The telling words of `a_text`, folded and in order, that `b_text` shares by stem; each once."""
    shared = telling(b_text)
    met: list[str] = []
    previous = ""
    for word in _telling_words(a_text):
        if stem_of(word) not in shared:
            previous = ""
            continue
        if is_cjk(word) and previous and previous[-1] == word[0]:
            met[-1] += word[1:]
        else:
            met.append(word)
        previous = word if is_cjk(word) else ""
    return tuple(dict.fromkeys(met))


def meets(ask: str, offer: str, needs: float = 0.5) -> bool:
    """True when a telling word is shared, and at least `needs` (0 to 1) of the telling words of the shorter text."""
    asked, offered = telling(ask), telling(offer)
    shared = len(asked & offered)
    return shared > 0 and shared >= needs * min(len(asked), len(offered))


@lru_cache(maxsize=16_384)
def said_words(text: str) -> tuple[tuple[str, bool], ...]:
    """Every word, folded and in order, and whether it tells something; single letters only where they are words."""
    return tuple(_said_words(clean(text)))


def _said_words(line: str) -> Iterator[tuple[str, bool]]:
    end = 0
    for start, stop, word in _marked_words(line):
        yield from _plain_words(line[end:start])
        yield word, True
        end = stop
    yield from _plain_words(line[end:])


def _telling_words(text: str) -> Iterator[str]:
    """The telling words in the order they are written."""
    return (word for word, tells in said_words(text) if tells)


def _marked_words(line: str) -> list[tuple[int, int, str]]:
    """Words that folding would spoil (`C++`, `R&D`, `IT` in capitals), with where they begin and end."""
    found = list(_SIGNED.finditer(line))
    if not line.isupper():
        found += _IN_CAPITALS.finditer(line)
    return sorted((match.start(), match.end(), _marked(match[0])) for match in found)


def _marked(written: str) -> str:
    word = written.lower().replace("-", "").replace(" ", "")
    return _ALIASES.get(word, word)


def _plain_words(text: str) -> Iterator[tuple[str, bool]]:
    for word in fold(text).split():
        if word.isascii():
            if len(word) > 1:
                yield word, tells(word)
            continue
        for native, letters in groupby(word, is_cjk):
            run = "".join(letters)
            if native:
                yield from ((run[place : place + 2], True) for place in range(max(1, len(run) - 1)))
            elif len(run) > 1:
                yield run, tells(run)


def tells(word: str) -> bool:
    """Does a folded word say what somebody needs or gives, rather than hold the others together?"""
    return word not in STOP_WORDS and not _DULL_NUMBER.fullmatch(word)
