"""Names in other letters: Cyrillic and Greek as they are commonly written in Latin ones, and umlauts spelled out."""

from __future__ import annotations

import re

from warmth.domain.text import fold

_CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґўѓќљњђћџјѕ"
_CYRILLIC_TEXT = """
a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch - y - e yu ya i i e g u g k l n d c d j z
"""
_GREEK = "αβγδεζηθικλμνξοπρσςτυφχψω"
_GREEK_TEXT = "a v g d e z i th i k l m n x o p r s s t y f ch ps o"
_LETTERS = {
    ord(sign): latin.strip("-")
    for signs, text in ((_CYRILLIC, _CYRILLIC_TEXT), (_GREEK, _GREEK_TEXT))
    for sign, latin in zip(signs, text.split(), strict=True)
}
_DIGRAPHS = (
    ("ου", "ou"), ("αυ", "av"), ("ευ", "ev"), ("γγ", "ng"), ("γκ", "gk"), ("γχ", "nch"), ("μπ", "b"), ("ντ", "nt"),
    ("αι", "ai"), ("ει", "ei"), ("οι", "oi"),
)  # fmt: skip
_FOREIGN = re.compile("[\u0370-\u03ff\u0400-\u052f]")
_SPELLED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae"})
_SOUNDS = (
    (re.compile(r"\btch"), "ch"), (re.compile("shch|sch"), "sh"), (re.compile("ph"), "f"), (re.compile("kh"), "h"),
    (re.compile("ks"), "x"), (re.compile("ou"), "u"), (re.compile("w"), "v"), (re.compile("c(?!h)"), "k"),
    (re.compile("[yj]"), "i"), (re.compile("(?<=[^aeiou ])ie|\\bie"), "e"), (re.compile(r"(.)\1+"), r"\1"),
)  # fmt: skip


def is_foreign(key: str) -> bool:
    """Are there Cyrillic or Greek letters in a folded name?"""
    return not key.isascii() and _FOREIGN.search(key) is not None


def sounded(key: str) -> str:
    """A folded name in Latin letters, without what differs between ways of writing the same sounds: `dmitri` for
    Дмитрий, Dmitry and Dmitriy. Only good for comparing with a name of other letters.
    """
    for greek, latin in _DIGRAPHS:
        key = key.replace(greek, latin)
    latin = key.translate(_LETTERS)
    for sound, plain in _SOUNDS:
        latin = sound.sub(plain, latin)
    return latin


def spelled_out(name: str) -> str:
    """The folded name with umlauts and the like as two letters: `Jürgen Groß` → `juergen gross`."""
    return fold(name.casefold().translate(_SPELLED))
