"""The search over everybody: lazily, words that begin first, and the same as a plain scan."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from warmth.domain.text import fold
from warmth.tui.widgets.finder import Finder, Result, names_fields, ranked
from warmth.usecases.network import Row


def row(number: int, name: str, company: str = "", **known: float | None) -> Row:
    return Row(number, name, fold(name), company, "", None, None, None, "new", None, None, None, None, None, None, 1)


NAMES = st.text("abcé xyž", max_size=8)


@given(st.lists(st.tuples(NAMES, NAMES), max_size=20), st.text("abc é", max_size=4))
def test_finds_what_a_plain_scan_finds(people: list[tuple[str, str]], typed: str) -> None:
    rows = [row(number, name, company) for number, (name, company) in enumerate(people)]
    found = Finder(rows).result(typed).all()
    words = fold(typed).split()
    said = [f"{fold(name)} {fold(company)}" for name, company in people]
    assert sorted(found) == [at for at, line in enumerate(said) if all(word in line for word in words)]
    assert len(set(found)) == len(found)


def test_words_that_begin_come_first() -> None:
    finder = Finder([row(1, "Susana Lee"), row(2, "Ana Ruiz"), row(3, "Lee Anan", "Banana"), row(4, "Bo")])
    assert list(finder.result("ana").all()) == [1, 2, 0]
    assert list(finder.result("ana lee").all()) == [2, 0]


def test_a_window_finds_no_more_than_it_needs() -> None:
    result = Finder([row(number, f"Ana {number}") for number in range(100)]).result("ana")
    assert len(result.window(10)) == 10
    assert not result.complete
    assert len(result.all()) == 100
    assert result.complete


def test_an_unsearched_result_is_complete() -> None:
    assert Result(range(5)).complete


def test_unknown_comes_last() -> None:
    said = row(4, "D")._replace(silence=9, klt=3)
    rows = [row(1, "A"), row(2, "B")._replace(warmth=0.0), row(3, "C")._replace(warmth=60.0), said]
    assert [one.id for one in ranked(rows, "warmth")] == [3, 2, 1, 4]
    assert ranked(rows, "silence")[0] is said
    assert ranked(rows, "klt")[0] is said
    assert ranked(rows, "name") == rows


def test_terms_are_told_from_words() -> None:
    for text in ("tag:a", "ana -tag:a", "warmth<3", "silent>", 'company:"Blue', '"ana'):
        assert names_fields(text), text
    for text in ("ana ruiz", "http://x", "o'neil", "a-b", "c: x"[:1]):
        assert not names_fields(text), text
