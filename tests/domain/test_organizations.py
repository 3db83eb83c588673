"""Organizations: what they are compared by, and what two people have in common of them."""

from __future__ import annotations

import pytest

from warmth.domain.beginnings import in_common
from warmth.domain.organizations import Common, Stay, both_at, organization_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Acme", "ACME, Inc."), ("Acme", "Acme GmbH & Co. KG"), ("Acme", "acme s.r.o."), ("Acme", "Acme S.A."),
        ("Acme", "Acme B. V."), ("Acme Ltd", "Acme LLC"), ("Acme", "Acme SE"), ("Acme AG", "Acme Sp. z o.o."),
        ("Müller & Söhne", "muller sohne KG"), ("J.P. Morgan", "JP Morgan"), ("SAS", "S.A.S."),
    ],
)  # fmt: skip
def test_one_organization_goes_by_one_key(one: str, other: str) -> None:
    assert organization_key(one) == organization_key(other) != ""


@pytest.mark.parametrize(
    ("one", "other"),
    [("Acme", "Acme Labs"), ("University of Graz", "Graz University of Technology"), ("Se Bikes", "Bikes"),
     ("The Independent", "Independent Age")],
)  # fmt: skip
def test_two_organizations_have_two(one: str, other: str) -> None:
    assert organization_key(one) != organization_key(other)


@pytest.mark.parametrize(
    "name",
    ["", " – ", "Self-employed", "Self Employed", "Freelance", "freelancer", "Freelance Consultant", "selbstständig",
     "Selbständig", "Stealth", "Stealth Mode Startup", "Stealth Startup", "Independent", "Independent Consultant",
     "Freiberufler", "Autónomo", "Indépendant", "n/a", "Retired"],
)  # fmt: skip
def test_who_is_nowhere_shares_nothing(name: str) -> None:
    assert organization_key(name) == ""
    assert both_at([Stay(name)], [Stay(name)]) == ()


def test_nothing_in_common_is_nothing() -> None:
    assert both_at([], [Stay("Acme")]) == both_at([Stay("Acme")], []) == both_at([Stay("Acme")], [Stay("Bell")]) == ()


@pytest.mark.parametrize(
    ("mine", "theirs", "said"),
    [
        ((None, None), ("2015", "2018"), "Acme"),
        (("2014", "2018"), ("2012", "2020"), "Acme (2014–2018)"),
        (("2014-03", "2018-06"), ("2017-05-02", "2019"), "Acme (2017–2018)"),
        (("2014", "2018-06"), ("2018-02", "2018-05"), "Acme (2018)"),
        (("2014", "2018"), ("2018", "2020"), "Acme"),
        (("2014", "2018-03"), ("2018-06", "2020"), "Acme"),
        (("2014", "2016"), ("2019", "2020"), "Acme"),
        (("2014", None), ("2019", "2021"), "Acme"),
        (("2014", "2021"), ("2019", None), "Acme"),
        (("2014", "2021"), ("--02-29", "2020"), "Acme"),
        (("2020", "2014"), ("2010", "2020"), "Acme"),
    ],
)
def test_years_are_said_where_both_were_there_for_certain(
    mine: tuple[str | None, str | None], theirs: tuple[str | None, str | None], said: str
) -> None:
    assert [str(one) for one in both_at([Stay("Acme", *mine)], [Stay("ACME Inc", *theirs)])] == [said]


def test_what_lasts_has_no_end() -> None:
    lasting = Stay("Acme", "2014", lasts=True)
    assert both_at([lasting], [Stay("Acme", "2019-04", lasts=True)]) == (Common("Acme", 2019),)
    assert str(Common("Acme", 2019)) == "Acme (since 2019)"
    assert both_at([lasting], [Stay("Acme", "2019-04", "2020")]) == (Common("Acme", 2019, 2020),)


def test_each_is_said_once_as_you_call_it_in_your_order_with_its_longest_time() -> None:
    mine = [Stay("Bell Labs", "2001", "2003"), Stay("Acme GmbH", "2010", "2012"), Stay("Acme", "2012", "2019")]
    theirs = [Stay("acme", "2011-12-01", "2012-02"), Stay("ACME", "2013", "2018"), Stay("Cold Ltd"), Stay("bell labs")]
    assert [str(one) for one in both_at(mine, theirs)] == ["Bell Labs", "Acme GmbH (2013–2018)"]


def test_tags_go_before_and_what_is_an_organization_is_not_said_twice() -> None:
    both = (Common("Acme GmbH", 2014, 2018),)
    assert in_common(("climbing", "acme"), both, ("Acme", "Lisbon", "Ben")) == (
        "climbing", "Acme GmbH (2014–2018)", "Lisbon", "Ben"
    )  # fmt: skip
    assert in_common(("acme",), (), ("Acme",)) == ("acme", "Acme")
    assert in_common(("…", "climbing"), both, ()) == ("…", "climbing", "Acme GmbH (2014–2018)")
