"""Identity: a profile decides, an address when the names agree, a name alone never."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warmth.domain.handles import Handle, parse_handle
from warmth.domain.matching import Identities, same_person_by_name
from warmth.domain.names import name_key

SAME = [
    ("Ana Ruiz", "Ana Ruiz"),
    ("Ana Ruiz", "Ruiz, Ana"),
    ("Ana Ruiz", "Ana M. Ruiz"),
    ("Ana Ruiz", "Ana Maria Ruiz Torres"),
    ("A. Ruiz", "Ana Ruiz"),
    ("A. M. Ruiz", "Ana Maria Ruiz"),
    ("Ana", "Ana Ruiz"),
    ("A. B. Ruiz", "Ana Ruiz"),
    ("J. John Smith", "John James Smith"),
    ("José Núñez", "Jose Nunez"),
    ("山本太郎", "山本太郎"),
    ("John Smith", "John Smith Jr."),
]
DIFFERENT = [
    ("Ana Ruiz", "Ben Ruiz"),
    ("Ana Ruiz", "Ana Torres"),
    ("Karl Huber", "Paul Huber"),
    ("John Smith Sr.", "John Smith Jr."),
    ("Ana M. Ruiz", "Ana B. Ruiz"),
    ("Ana Ana", "Ana Ruiz"),
    ("Ana Ruiz", "Anna Ruiz"),
    ("이 명", "이 명수"),
    ("山", "山本太郎"),
    ("", "Ana Ruiz"),
    ("", ""),
]


@pytest.mark.parametrize(("a", "b"), SAME)
def test_names_that_may_be_one_person_s(a: str, b: str) -> None:
    assert same_person_by_name(name_key(a), name_key(b))
    assert same_person_by_name(name_key(b), name_key(a))


@pytest.mark.parametrize(("a", "b"), DIFFERENT)
def test_names_of_two_people(a: str, b: str) -> None:
    assert not same_person_by_name(name_key(a), name_key(b))
    assert not same_person_by_name(name_key(b), name_key(a))


NAMES = st.lists(st.sampled_from(["ana", "a", "alan", "ruiz", "r", "ben", "이", "이명"]), max_size=4).map(" ".join)


@given(NAMES, NAMES)
def test_agreement_has_no_direction(a: str, b: str) -> None:
    assert same_person_by_name(a, b) is same_person_by_name(b, a)
    assert same_person_by_name(a, a) is bool(a)


def handle(text: str) -> Handle:
    found = parse_handle(text)
    assert found is not None
    return found


MAIL, OTHER_MAIL, PHONE = handle("ana@example.com"), handle("ruiz@example.com"), handle("+49 40 1234567")
PROFILE, OTHER_PROFILE = handle("https://www.linkedin.com/in/ana"), handle("https://www.linkedin.com/in/ana-2")
SITE = handle("https://ruiz.example/ana")


def known(*people: tuple[int, str, tuple[Handle, ...]]) -> Identities:
    found = Identities()
    for person, name, handles in people:
        found.know(person, name_key(name))
        for one in handles:
            found.know_handle(person, one.kind.value, one.key)
    return found


ANA = known((1, "Ana Ruiz", (PROFILE, MAIL, PHONE, SITE)))


def test_a_profile_decides_whatever_the_name() -> None:
    assert ANA.owner([PROFILE], "ana torres") == 1
    assert ANA.owner([OTHER_MAIL, PROFILE], "") == 1


def test_an_address_decides_when_the_names_agree() -> None:
    assert ANA.owner([MAIL], "ana m ruiz") == 1
    assert ANA.owner([SITE], "ana ruiz") == 1
    assert ANA.owner([MAIL], "ben ruiz") is None
    assert ANA.owner([MAIL], "") is None


def test_another_profile_speaks_against_an_address() -> None:
    assert ANA.owner([MAIL, OTHER_PROFILE], "ana ruiz") is None
    assert known((1, "Ana Ruiz", (MAIL,))).owner([MAIL, OTHER_PROFILE], "ana ruiz") == 1


def test_a_telephone_may_be_a_household_s() -> None:
    assert ANA.owner([PHONE], "ana ruiz") is None
    assert ANA.sharing([PHONE]) == [1]


def test_a_name_without_a_handle_is_nobody() -> None:
    assert ANA.owner([], "ana ruiz") is None
    assert ANA.owner([OTHER_MAIL], "ana ruiz") is None


def test_of_a_family_s_address_the_one_of_the_name_is_meant() -> None:
    family = known((1, "Karl Huber", (MAIL,)), (2, "Paula Huber", (MAIL,)))
    assert family.owner([MAIL], "paula huber") == 2
    assert family.owner([MAIL], "anton huber") is None
    assert family.sharing([MAIL, PHONE]) == [1, 2]


def test_a_profile_goes_before_an_address() -> None:
    both = known((1, "Ana Ruiz", (MAIL,)), (2, "Ana Ruiz", (PROFILE,)))
    assert both.owner([MAIL, PROFILE], "ana ruiz") == 2


def test_the_same_name_of_the_same_day_is_the_same_connection() -> None:
    people = known((1, "Ana Ruiz", ()), (2, "Ben Okafor", (PROFILE,)))
    people.know_day(1, "ana ruiz", "2015-03-01")
    people.know_day(2, "ben okafor", "2015-03-01")
    assert people.connected("ana ruiz", "2015-03-01", []) == 1
    assert people.connected("ana ruiz", "2015-03-02", []) is None
    assert people.connected("ana torres", "2015-03-01", []) is None
    assert people.connected("ana ruiz", "2015-03-01", [PROFILE.key]) == 1
    assert people.connected("ben okafor", "2015-03-01", [PROFILE.key]) == 2
    assert people.connected("ben okafor", "2015-03-01", [OTHER_PROFILE.key]) is None


def test_two_of_one_name_and_day_are_not_told_apart_by_them() -> None:
    twins = known((1, "Ana Ruiz", (PROFILE,)), (2, "Ana Ruiz", (OTHER_PROFILE,)))
    for person in (1, 2):
        twins.know_day(person, "ana ruiz", None)
    assert twins.connected("ana ruiz", None, []) is None
    assert twins.connected("ana ruiz", None, [OTHER_PROFILE.key]) == 2


def test_a_whole_name_means_somebody_only_when_nobody_else_has_it() -> None:
    people = known((1, "Ana Ruiz", ()), (2, "Ben Okafor", ()), (3, "ben okafor", ()))
    assert people.only_one_called("ana ruiz") == 1
    assert people.only_one_called("ben okafor") is None
    assert people.only_one_called("ana") is None
