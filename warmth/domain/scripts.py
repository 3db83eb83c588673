"""Writing systems, as far as names and words are treated differently by them."""

from __future__ import annotations

import re

CJK = (
    "\u1100-\u11ff\u3005-\u3007\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u318f\u31a0-\u31bf\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff66-\uffdc\U00020000-\U000323af"
)
"""The inside of a regular expression's character class: Han, kana, bopomofo and Hangul letters."""

_CJK_WORD = re.compile(f"[{CJK}]+")
_KATAKANA_WORD = re.compile("[\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f]+")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")


def is_cjk(word: str) -> bool:
    """True when every character is a Chinese, Japanese or Korean letter."""
    return _CJK_WORD.fullmatch(word) is not None


def is_katakana(word: str) -> bool:
    """True for the script in which Japanese writes foreign names."""
    return _KATAKANA_WORD.fullmatch(word) is not None


def has_right_to_left(text: str) -> bool:
    """True when a letter of Arabic, Hebrew or another script written from the right is in it."""
    return _RIGHT_TO_LEFT.search(text) is not None
