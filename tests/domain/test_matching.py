"""Identity: a profile decides, an address when the names agree, a name alone never."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warmth.domain.handles import Handle, HandleKind, parse_handle
from warmth.domain.matching import MOST_SHARING, Identities, same_person_by_name
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
    assert ANA.owner([PHONE], "ana ruiz") == ANA.owner([PHONE], "ana maria ruiz") == 1
    for other in ("ben ruiz", "ruiz", "ana", "a ruiz", ""):
        assert ANA.owner([PHONE], other) is None
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


def test_a_row_of_an_address_book_means_whoever_shares_its_address() -> None:
    known = Identities()
    for person, key in ((1, "+1"), (2, "+2")):
        known.know(person, "ana roth")
        known.know_day(person, "ana roth", None)
        known.know_handle(person, "phone", key)
    second, other = (Handle(HandleKind.PHONE, key, key) for key in ("+2", "+3"))
    assert known.same_entry("ana roth", [second], set()) == 2
    assert known.same_entry("ana roth", [other], set()) is None
    assert known.same_entry("ben ito", [second], set()) is None


def test_a_row_without_an_address_means_who_has_none_and_is_not_meant_already() -> None:
    known = Identities()
    for person in (1, 2):
        known.know(person, "ana roth")
        known.know_day(person, "ana roth", None)
    known.know_handle(1, "phone", "+1")
    assert known.same_entry("ana roth", [], set()) == 2
    assert known.same_entry("ana roth", [], {2}) == 1
    assert known.same_entry("ana roth", [], {1, 2}) is None


def test_what_a_file_shares_is_somebody_s_only_under_the_very_same_name() -> None:
    people = known((1, "Karl Huber", (MAIL, PHONE)))
    people.shared = {("email", MAIL.key), ("phone", PHONE.key)}
    for shared in (MAIL, PHONE):
        assert people.owner([shared], "karl huber") == people.owner([shared], "huber karl") == 1
        assert people.owner([shared], "karl huber jr") is None
        assert people.owner([shared], "karl") is None


@pytest.mark.parametrize("mailbox", ["info@x.example", "Office@x.example", "kontakt+web@x.example", "family@x.example"])
def test_a_mailbox_of_nobody_s_is_somebody_s_only_under_the_very_same_name(mailbox: str) -> None:
    people = known((1, "Karl Huber", (handle(mailbox),)))
    assert people.owner([handle(mailbox)], "karl huber") == 1
    assert people.owner([handle(mailbox)], "karl m huber") is None


def test_a_mention_of_a_shared_address_means_the_one_of_that_name() -> None:
    family = known((1, "Karl Huber", (MAIL,)), (2, "Paula Huber", (MAIL,)), (3, "Ana Ruiz", (PHONE,)))
    assert (family.meant(MAIL, "paula huber"), family.meant(MAIL, "karl")) == (2, 1)
    assert family.meant(MAIL, "huber") is family.meant(MAIL, "") is None
    assert family.meant(PHONE, "anybody") == 3


def test_an_address_of_many_is_no_evidence() -> None:
    known = Identities()
    office = Handle(HandleKind.PHONE, "1", "1")
    for person in range(MOST_SHARING):
        known.know_handle(person, "phone", "1")
    assert known.sharing([office]) == list(range(MOST_SHARING))
    known.know_handle(99, "phone", "1")
    assert known.sharing([office]) == []
