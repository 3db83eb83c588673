"""Views, bump, several snoozed and months of counts, from the command line."""

from __future__ import annotations

from tests.cli.conftest import Warmth, assert_refused
from tests.factories import TODAY


def names(answer: list[dict[str, object]]) -> list[object]:
    return [one["name"] for one in answer]


def test_a_view_is_saved_listed_narrowed_and_dropped(warmth: Warmth) -> None:
    assert warmth("view", "Climbers", "tag:climbing", "--sort", "klt").out == (
        "Saved view Climbers: tag:climbing (by klt)\n"
    )
    assert warmth("views", "--json").json == [{"name": "Climbers", "query": "tag:climbing", "sort": "klt"}]
    assert warmth("views").out == "name      query         sort\nClimbers  tag:climbing  klt\n"
    by_marks = names(warmth("list", "tag:climbing", "--sort", "klt", "--json").json)
    assert names(warmth("list", "--view", "climbers", "--json").json) == by_marks
    assert names(warmth("list", "ana", "--view", "climbers", "--json").json) == ["Ana Ruiz"]
    by_silence = names(warmth("list", "--view", "climbers", "--sort", "silence", "--json").json)
    assert by_silence == by_marks[::-1] == ["Ana Ruiz", "Zoë Müller-Öst"]
    assert warmth("view", "CLIMBERS", "--drop").out == "Dropped view Climbers: tag:climbing (by klt)\n"
    outcome = warmth("views")
    assert (outcome.out, outcome.err) == ("", "No view is saved; `warmth view NAME QUERY` saves one.\n")


def test_a_view_that_says_nothing_or_is_not_there_is_refused(warmth: Warmth) -> None:
    assert_refused(warmth("view", "Climbers"), "A view wants a query, such as tag:climbing warmth<30.")
    assert_refused(warmth("view", "Climbers", "tag:x", "--drop"), "A view is dropped by its name alone.")
    assert_refused(
        warmth("list", "--view", "sailors"), "There is no view “sailors”; `warmth view NAME QUERY` saves one."
    )
    assert_refused(
        warmth("view", "x", "warmth>many"), "warmth is compared with a whole number, as in warmth>3, not with “many”."
    )


def test_a_bump_is_one_step_and_claims_no_contact(warmth: Warmth) -> None:
    before = warmth("show", "ben", "--json").json
    outcome = warmth("bump", "ben", "ana")
    assert outcome.out.splitlines() == [
        "Ben Okafor (id 2): the rhythm begins anew today", "Ana Ruiz (id 1): the rhythm begins anew today"
    ]  # fmt: skip
    after = warmth("show", "ben", "--json").json
    assert before.pop("why") != after.pop("why")
    assert before == after
    assert warmth("undo", "--json").json["label"] == "Bump Ben Okafor and Ana Ruiz"
    assert warmth("show", "ben", "--json").json["silence_days"] == 200


def test_several_are_snoozed_in_one_step_and_whoever_must_not_be_contacted_is_said(warmth: Warmth) -> None:
    warmth("boundary", "ana", "do-not-contact")
    outcome = warmth("snooze", "ben", "ana", "zoe", "in 3 weeks", "--json")
    assert [(one["name"], one["snoozed_until"]) for one in outcome.json] == [
        ("Ben Okafor", "2026-12-13"), ("Zoë Müller-Öst", "2026-12-13")
    ]  # fmt: skip
    assert outcome.err == "1 of them is under *do not contact* and was left out: Ana Ruiz.\n"
    assert warmth("undo", "--json").json["label"] == "Snooze Ben Okafor and Zoë Müller-Öst until 2026-12-13"
    assert warmth("show", "ben", "--json").json["snoozed_until"] is None


def test_months_of_counts_are_told_only_when_asked_for(warmth: Warmth) -> None:
    assert "history" not in warmth("stats", "--json").json
    answer = warmth("stats", "--months", "2", "--json").json
    assert [one["on"] for one in answer["history"]] == ["2026-09-30", "2026-10-31", TODAY.isoformat()]
    last = answer["history"][-1]
    assert {key: last[key] for key in last if key != "on"} == {
        key: answer[key] for key in ("people", "labelled", "vouchable", "cooling")
    }
    shown = warmth("stats", "--months", "2").out.splitlines()
    assert shown[-4].split() == ["as", "of", "people", "labelled", "vouchable", "cooling"]
    assert shown[-1].split() == [str(value) for value in last.values()]
    assert warmth("stats", "--months", "0").code == 2
