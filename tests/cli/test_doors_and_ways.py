"""Doors and reach on the command line."""

from __future__ import annotations

from tests.cli import contract
from tests.cli.conftest import Warmth, assert_refused
from tests.cli.contract import faults


def test_reach_says_each_way_and_nobody_is_an_empty_array(warmth: Warmth) -> None:
    found = warmth("reach", "Tidewater", "--json").json
    assert [(one["person"]["name"], one["through"], one["honest"]) for one in found] == [("Ben Okafor", None, True)]
    assert warmth("reach", "tidewater").out == (
        "✓ Ben Okafor is at Tidewater (Founder); you can vouch for Ben Okafor.\n"
    )
    nobody = warmth("reach", "zorble", "--json")
    assert nobody.json == []
    assert nobody.err == "Nobody of yours is called “zorble”, is there, or gives it.\n"


def test_reach_names_whom_to_ask_first(warmth: Warmth) -> None:
    warmth("knows", "cy", "ana")
    through, straight = warmth("reach", "Cy", "Lind", "--json").json
    assert (through["through"], through["honest"]) == ({"id": 1, "name": "Ana Ruiz"}, True)
    assert (straight["through"], straight["honest"]) == (None, False)


def test_doors_are_noted_listed_and_settled(warmth: Warmth) -> None:
    said = warmth("door", "ana", "for-me", "referred", "me", "to", "Tidewater", "--on", "2026-11-01")
    assert said.out == "Door 1: Ana Ruiz referred you: “referred me to Tidewater”, 3 weeks ago.\n"
    (ana,) = warmth("doors", "--json").json
    assert faults(ana, contract.BALANCE) == []
    assert (ana["owed"], [door["on"] for door in ana["for_me"]]) == (True, ["2026-11-01"])
    shown = warmth("doors").out
    assert "You owe Ana Ruiz: nothing is on record that you did in return." in shown
    assert warmth("door", "1", "returned", "--json").json["returned_on"] == "2026-11-22"
    assert warmth("doors", "--json").json[0]["owed"] is False
    warmth("undo")
    assert warmth("doors", "--json").json[0]["owed"] is True


def test_what_an_origin_tells_of_is_settled_with_all_else_of_theirs(warmth: Warmth) -> None:
    warmth("label", "cy", "introduced", "--through", "ana", "--on", "2024-05")
    warmth("door", "ana", "for-me", "referred", "me", "--on", "2026-11-01")
    before = warmth("doors", "--json").json
    assert [(door["id"], door["note"]) for door in before[0]["for_me"]] == [(1, "referred me"), (None, "to Cy Lind")]
    said = warmth("door", "ana", "returned")
    assert said.out == (
        "Door 1: Ana Ruiz referred you: “referred me”, 3 weeks ago; returned today.\n"
        "Door 2: Ana Ruiz introduced you to Cy Lind, 2024-05; returned today.\n"
    )
    (ana,) = warmth("doors", "--json").json
    assert (ana["owed"], [door["id"] for door in ana["for_me"]]) == (False, [1, 2])
    assert faults(ana, contract.BALANCE) == []
    assert warmth("history", "--json").json[0]["label"] == "Returned 2 doors that Ana Ruiz opened"
    warmth("undo")
    assert warmth("doors", "--json").json == before
    answer = warmth("door", "ana", "returned", "--json").json
    assert faults(answer, contract.RETURNED) == []
    assert [door["returned_on"] for door in answer["returned"]] == ["2026-11-22"] * 2


def test_what_cannot_be_is_said(warmth: Warmth) -> None:
    assert_refused(warmth("door", "9", "returned"), "There is no door 9; `warmth doors` gives their numbers.")
    assert_refused(warmth("door", "ana", "returned"), "Ana Ruiz opened no door that you have not returned.")
    assert warmth("door", "ana", "returned", "now").code == 2
    assert warmth("door", "berg", "returned").code == 1
    assert warmth("door", "1", "returned", "now").code == 2
    assert warmth("door", "ana", "sideways", "x").code == 2
    assert warmth("door", "ana", "for-me").code == 1
    assert warmth("doors", "--json").json == []


def test_introduce_names_an_ask_that_nobody_was_found_for(warmth: Warmth) -> None:
    said = warmth("introduce", "ben", "--for", "a kiln").err
    assert said == "Nobody was found for “a kiln”; say it in other words with --for.\n"


def test_introduce_says_by_which_words(warmth: Warmth) -> None:
    warmth("ask", "ben", "hiring a backend engineer")
    warmth("ask", "ana", "looking for a role as Python developer")
    (gain, *_) = warmth("introduce", "ben", "--json").json["can"][0]["gain_x"][1:]
    assert gain.endswith(
        "– “looking for a role” met “hiring” (hiring and looking for work);"
        " “Python developer” met “backend engineer” (backend)."
    )
