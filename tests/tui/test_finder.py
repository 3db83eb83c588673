"""The search over everybody: lazily, words that begin first, and the same as a plain scan."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from warmth.domain.text import fold
from warmth.tui.widgets.finder import Finder, names_fields
from warmth.tui.widgets.order import SORTS, Order, Roll
from warmth.tui.widgets.result import Result
from warmth.usecases.network import Row, Rows


def row(number: int, name: str, company: str = "", **known: Any) -> Row:
    bare = Row(number, name, fold(name), company, "", None, None, None, "new", None, None, None, None, None, None, 1)
    return bare._replace(**known)


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


def ids(rows: list[Row], by: str, *, reverse: bool = False) -> list[int]:
    return list(Roll(Rows(rows), Order(by, reverse)).ids)


def test_unknown_comes_last_either_way() -> None:
    rows = [row(1, "A"), row(2, "B", warmth=0.0), row(3, "C", warmth=60.0), row(4, "D", silence=9, klt=3)]
    assert ids(rows, "warmth") == [3, 2, 1, 4]
    assert ids(rows, "warmth", reverse=True) == [2, 3, 1, 4]
    assert ids(rows, "silence")[0] == ids(rows, "klt")[0] == 4
    assert ids(rows, "name") == [1, 2, 3, 4]
    assert ids(rows, "name", reverse=True) == [4, 3, 2, 1]


def test_equals_stand_by_name_in_every_order() -> None:
    rows = [row(1, "A", "Zed"), row(2, "B", "acme"), row(3, "C", "Acme"), row(4, "D")]
    for by in SORTS:
        assert sorted(ids(rows, by)) == [1, 2, 3, 4], by
    assert ids(rows, "company") == [2, 3, 1, 4]
    assert ids(rows, "company", reverse=True) == [1, 2, 3, 4]
    assert ids(rows, "state") == [1, 2, 3, 4]


def test_the_archived_stand_behind_everybody() -> None:
    rows = [row(1, "A", archived=1), row(2, "B"), row(3, "C", warmth=9.0, archived=1), row(4, "D", warmth=1.0)]
    roll = Roll(Rows(rows), Order("warmth"))
    assert (list(roll.ids), roll.here, list(roll.everybody().all())) == ([4, 2, 3, 1], 2, [0, 1])
    assert [one.id for one in roll.present()] == [4, 2]
    assert roll.places({1, 2, 9}) == {2: 1, 1: 3}


def test_a_head_chosen_again_turns_the_order_round() -> None:
    once = Order().chosen("warmth")
    assert (once, once.chosen("warmth"), once.chosen("warmth").chosen("warmth")) == (
        Order("warmth"), Order("warmth", reverse=True), Order("warmth"),
    )  # fmt: skip


def test_terms_are_told_from_words() -> None:
    for text in ("tag:a", "ana -tag:a", "warmth<3", "silent>", 'company:"Blue', '"ana'):
        assert names_fields(text), text
    for text in ("ana ruiz", "http://x", "o'neil", "a-b", "c: x"[:1]):
        assert not names_fields(text), text
