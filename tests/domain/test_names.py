"""Names: how they are tidied, compared, sorted and abbreviated."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from warmth.domain.names import initials, name_key, sort_key, tidy_full_name, tidy_name
from warmth.domain.text import clean

PIECES = """
Ana SILVA O'NEILL van DE MBA Ph.D. , (she/her) (Taro) 🚀 | - 山本 太郎 K. Jr. III 'T MCDONALD ジョン علي . İ ®
"""
NAMES = st.lists(st.sampled_from(PIECES.split()), max_size=6).map(" ".join)
PARTS = st.text(max_size=30) | NAMES


@pytest.mark.parametrize(
    ("first", "last", "name"),
    [
        ("Jane", "Doe, Ph.D.", "Jane Doe"),
        ("Sam", "Hartwell, MBA, CPA", "Sam Hartwell"),
        ("Jane", "Doe, Jr., PMP®", "Jane Doe Jr."),
        ("Anna", "Doe, SHRM-SCP, Speaker", "Anna Doe"),
        ("Jane", "Doe PhD", "Jane Doe"),
        ("Jane | Coach", "Doe", "Jane Doe"),
        ("🚀 Ana ", "Silva 🇧🇷", "Ana Silva"),
        ("Ana (she/her)", "Silva", "Ana Silva"),
        ("Ana", "Silva [They/Them]", "Ana Silva"),
        ("William (Bill)", "Gates III", "William (Bill) Gates III"),
        ("Mel (Em)", "Doe", "Mel (Em) Doe"),
        ("Dr. Jane", "DOE", "Dr. Jane Doe"),
        ("SHANE", "O'NEILL-O’BRIEN", "Shane O'Neill-O’Brien"),
        ("Ronald", "MCDONALD", "Ronald McDonald"),
        ("MARIA", "DE LA CRUZ", "Maria de la Cruz"),
        ("GERARD", "'T HOOFT", "Gerard 't Hooft"),
        ("Sara", "DELL'ACQUA", "Sara Dell'Acqua"),
        ("SAMI", "SA'AD", "Sami Sa'ad"),
        ("ИВАН", "ИВАНОВ", "Иван Иванов"),
        ("ΙΩΑΝΝΗΣ", "ΠΑΠΠΑΣ", "Ιωαννης Παππας"),
        ("İBRAHİM", "ŞAHİN", "İbrahim Şahin"),
        ("John K.", "SMITH", "John K. Smith"),
        ("JP", "Morgan", "JP Morgan"),
        ("ANNA", "NG", "Anna Ng"),
        ("HENRY", "TUDOR VIII", "Henry Tudor VIII"),
        ("Mary-JANE", "van der Berg", "Mary-JANE van der Berg"),
        ("太郎", "山本", "山本太郎"),
        ("길동", "홍", "홍길동"),
        ("太郎", "山本 (Taro Yamamoto)", "山本太郎 (Taro Yamamoto)"),
        ("Taro 太郎", "Yamamoto 山本", "山本太郎 (Taro Yamamoto)"),
        ("ジョン", "スミス", "ジョン・スミス"),
        ("Taro", "山本", "Taro 山本"),
        ("محمد", "الأحمد", "محمد الأحمد"),
        ("Ana", "", "Ana"),
        ("", "MBA", "Mba"),
        ("(she/her)", "", "(she/her)"),
        ("🚀", "", "🚀"),
        ("", "", ""),
    ],
)
def test_given_and_family_names_make_one_name(first: str, last: str, name: str) -> None:
    assert tidy_name(first, last) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Jane Doe, MBA", "Jane Doe"),
        ("JANE DOE, MBA", "Jane Doe"),
        ("Doe, Jane", "Jane Doe"),
        ("DOE, JOHN", "John Doe"),
        ("Doe, J.P.", "J.P. Doe"),
        ("de la Cruz, María", "María de la Cruz"),
        ("O'Brien, Pat, MBA", "Pat O'Brien"),
        ("Acme, Inc.", "Acme, Inc."),
        ("Jane Doe, Berlin, Germany", "Jane Doe, Berlin, Germany"),
        ("ANNA NG", "Anna Ng"),
        ("JP MORGAN", "JP Morgan"),
        ("Jean DUPONT", "Jean Dupont"),
        ("Ngozi MBA", "Ngozi Mba"),
        ("★ Jane ★", "Jane"),
        ("山本 太郎", "山本太郎"),
    ],
)
def test_a_name_in_one_piece_is_tidied_too(text: str, name: str) -> None:
    assert tidy_full_name(text) == name


@given(PARTS, PARTS)
@example("ŉ", "İ")
def test_no_name_with_a_letter_becomes_empty(first: str, last: str) -> None:
    name = tidy_name(first, last)
    assert name == clean(name)
    if any(map(str.isalpha, clean(f"{first} {last}"))):
        assert any(map(str.isalpha, name))


@pytest.mark.parametrize(
    ("name", "key", "letters"),
    [
        ("Vincent van Gogh", "van gogh vincent", "VG"),
        ("de Vries", "de vries", "DV"),
        ("Van Morrison", "morrison van", "VM"),
        ("María de la Cruz", "de la cruz maria", "MC"),
        ("José Ortega y Gasset", "ortega y gasset jose", "JG"),
        ("Prof. Dr. Hans von der Leyen Jr.", "von der leyen hans", "HL"),
        ("John D. Smith", "smith john d", "JS"),
        ("William (Bill) Gates III", "gates william", "WG"),
        ("Élodie Ångström", "angstrom elodie", "ÉÅ"),
        ("Madonna", "madonna", "M"),
        ("山本太郎 (Taro Yamamoto)", "山本太郎", "山"),
        ("محمد علي", "محمد علي", "مع"),
        ("ßen", "ssen", "ß"),
        ("", "", "?"),
        ("!!!", "", "?"),
    ],
)
def test_names_sort_by_family_and_shorten_to_initials(name: str, key: str, letters: str) -> None:
    assert sort_key(name) == key
    assert initials(name) == letters


@given(PARTS)
def test_any_name_has_a_key_and_initials(name: str) -> None:
    assert initials(name)
    assert name_key(sort_key(name)) == sort_key(name)
