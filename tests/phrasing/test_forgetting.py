"""What must be typed to forget somebody, and what is said after."""

from __future__ import annotations

import pytest

from warmth.domain.forgetting import Forgotten, instead_of_name
from warmth.domain.named import Named
from warmth.phrasing.forgetting import done, remains, to_type
from warmth.usecases.forgetting import is_name

SHARED = "2 notes of interactions shared with others stayed with them."


@pytest.mark.parametrize(
    ("name", "typed", "forgets"),
    [
        ("Łukasz Żółć", "lukasz zolc", True),
        ("Łukasz Żółć", "forget 5", False),
        ("Ana Ruiz", "ana", False),
        ("Ana Ruiz", "", False),
        ("王小明", "王小明", True),
        ("王小明", "Forget 5", True),
        ("王小明", "forget 6", False),
        ("王小明", "forget", False),
        ("Анна", "forget 5", True),
        ("🦊", "🦊", True),
        ("🦊", "forget 5", True),
        ("…", "", False),
    ],
)
def test_the_full_name_or_what_any_keyboard_can_write_instead(name: str, typed: str, forgets: bool) -> None:
    assert is_name(Named(5, name), typed) is forgets


def test_what_may_stand_for_a_name_is_said_where_it_may() -> None:
    assert to_type(Named(5, "Ana Ruiz")) == "the full name of Ana Ruiz"
    assert instead_of_name(Named(5, "Ana Ruiz")) is None
    assert to_type(Named(5, "王小明")) == "the full name of 王小明, or “forget 5”,"


def test_what_is_left_to_know() -> None:
    assert done(Named(5, "王小明")) == "王小明 is forgotten."
    assert remains(Forgotten(0, (), (), True)) == ()
    assert remains(Forgotten(2, ("a",), ("b", "c"), False)) == (
        SHARED,
        "2 backups deleted: b, c.",
        "Still held by a; delete it by hand to have nothing left.",
        "Another warmth holds the file open: old pages may remain beside it until every warmth is quit.",
    )
    assert remains(Forgotten(0, ("a", "b", "c", "d"), (), True)) == (
        "Still held by a, b, c, d; delete them by hand to have nothing left.",
    )
