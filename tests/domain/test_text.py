"""Text made safe to keep, to show and to compare."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warmth.domain.text import clean, clean_lines, excerpt, fold, harmless

ANY_TEXT = st.text(st.characters(codec=None), max_size=60)
COMMANDS = st.text(st.sampled_from("\x1b\x9b[]0;31mPX\\\x07\x9c\r\nab\u202e\u200d\u0301 é\ufeff"), max_size=30)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("  Ana \t Silva\n", "Ana Silva"),
        ("Ana\x1b[31;1m Silva\x1b[0m", "Ana Silva"),
        ("\x1b]0;stolen title\x07Ana", "Ana"),
        ("\x1b]8;;https://x.org\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x1bPq...\x1b\\Ana\x9b2J", "Ana"),
        ("Ana\x1b]never ended", "Ananever ended"),
        ("Ana\x00\x07\x7f\x85Silva", "Ana Silva"),
        ("abc\u202edef\u2066ghi\u2069", "abcdefghi"),
        ("\ufeffA\u200bn\u2060a\u00ad", "Ana"),
        ("Ana\ud83d", "Ana"),
        ("Zoe\u0308", "Zoë"),
        ("A\u200dna", "Ana"),
        ("👩\u200d👩\u200d👧 ❤\ufe0f", "👩\u200d👩\u200d👧 ❤\ufe0f"),
        ("\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", None),
        ("A\U000e0067na", "Ana"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("שלום עולם", "שלום עולם"),
        ("\u3164", ""),
    ],
)
def test_cleaning_leaves_one_harmless_line(written: str, kept: str | None) -> None:
    assert clean(written) == (written if kept is None else kept)


def test_lines_are_kept_and_empty_ones_go() -> None:
    assert clean_lines("one \r\ntwo\u2028\n\n\x1b[1mthree\r") == "one\ntwo\nthree"


@given(ANY_TEXT | COMMANDS)
def test_cleaning_again_changes_nothing(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert once == once.strip()
    assert not any(unicodedata.category(char) in {"Cc", "Cs", "Zl", "Zp"} for char in once)
    assert clean_lines(clean_lines(text)) == clean_lines(text)


@given(ANY_TEXT | COMMANDS)
def test_nothing_shown_can_command_a_terminal(text: str) -> None:
    shown = harmless(text)
    assert len(shown) == len(text)
    assert not any(unicodedata.category(char) in {"Cc", "Cs"} for char in shown.replace("\n", "").replace("\t", ""))
    shown.encode()


def test_what_was_harmful_is_visible() -> None:
    assert harmless("a\x1b[31m\x7f\x9b\u202e\r\nb\tc") == "a␛[31m␡\ufffd\ufffd␍\nb\tc"


@pytest.mark.parametrize(
    ("text", "limit", "short"),
    [
        ("hello world", 11, "hello world"),
        ("hello wonderful world", 12, "hello…"),
        ("hello, wonderful", 8, "hello…"),
        ("abcdefghij", 5, "abcd…"),
        ("a👩\u200d👩\u200d👧bcd", 4, "a…"),
        ("हिन्दी भाषा", 3, "हि…"),
        ("hello", 0, ""),
    ],
)
def test_excerpts_end_at_a_word(text: str, limit: int, short: str) -> None:
    assert excerpt(text, limit) == short


@given(ANY_TEXT, st.integers(-2, 70))
def test_excerpts_fit(text: str, limit: int) -> None:
    assert len(excerpt(text, limit)) <= max(0, limit)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("O'Neill-O’Brien, Jr.", "o neill o brien jr"),
        ("Müller Łukasz Groß", "muller lukasz gross"),
        ("İSTANBUL Kılıç", "istanbul kilic"),
        ("Ærøskøbing Œuvre Þór Đorđe", "aeroskobing oeuvre thor dorde"),
        ("Ёлкин Йордан", "елкин иордан"),
        ("ΆΝΝΑΣ", "αννασ"),
        ("Ｔａｒｏ ﾊﾟ", "taro パ"),
        ("山本 が", "山本 が"),
        ("홍길동", "홍길동"),
        ("हिन्दी", "हिन्दी"),
        ("שָׁלוֹם", unicodedata.normalize("NFC", "שָׁלוֹם")),
        ("أحمد محمـد", "أحمد محمد"),
        ("Ana 🚀❤\ufe0f", "ana"),
        ("…!", ""),
    ],
)
def test_folding_compares_letters_only(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(ANY_TEXT)
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold(text) == " ".join(fold(text).split())


@given(st.text(st.characters(max_codepoint=0x17F)))
def test_case_and_accents_do_not_matter(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(text)
    assert fold(text.casefold()) == fold(text)
