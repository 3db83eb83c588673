"""What each verb prints for people, word for word."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Outcome, Warmth

HEADINGS = "id  name            role                          warmth   state       k·l·t  silence\n"
ANA_ROW = "1   Ana Ruiz        Data engineer · Blue Harbour  46 warm  in rhythm   4·3·5  10 days\n"
LIST = f"""{HEADINGS}\
5   Bo Berg         Fjord Lab                     —        new         –·–·–  —
6   Bo Berg         Studio Nowak                  —        new         –·–·–  —
4   Cy Lind                                       4 cold   unlabelled  –·–·–  —
3   Zoë Müller-Öst                                30 cool  in rhythm   4·4·4  5 days
2   Ben Okafor      Founder · Tidewater           15 cold  drifting    3·4·4  7 months
{ANA_ROW}"""
SHOW_ZOE = """\
Zoë Müller-Öst  (id 3)
  #Berlin #climbing
Origin    met
Warmth    30 of 100, cool, warming; in rhythm
Rhythm    usually every 3 months, silent for 5 days (0.1 usual gaps)
Ratings   know 4, like 4, trust 4 (12 of 15), rated 10 days ago
Knows
  Ana Ruiz (apart)
Timeline
  Tue 17 Nov  meeting (both)
"""
STATS = """\
people      6
labelled    5
unlabelled  1
rated       3
vouchable   3
warm        1
cooling     0
dormant     0
"""
VET = """\
unlabelled  Cy Lind  connected 2020-01-02
  Cy Lind (id 4): unlabelled
  Mon 26 Jan  message (out)
  Sat 18 Oct 2025  message (out)
  warmth label 4 met|worked|studied|…
  warmth archive 4
"""
ANA = "Ana Ruiz (id 1): in rhythm, Data engineer · Blue Harbour\n"
SAID: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (("list",), LIST, ""),
    (("list", "--limit", "1", "--sort", "warmth"), ANA_ROW, ""),
    (("list", "somebodyelse"), "", "Nobody fits.\n"),
    (("find", "harbour"), ANA_ROW, ""),
    (("find", "somebodyelse"), "", "Nobody fits.\n"),
    (("show", "zoe"), SHOW_ZOE, ""),
    (("stats",), STATS, ""),
    (("vet",), VET, "1 left.\n"),
    (("vet", "--list"), VET.splitlines(keepends=True)[0], "1 left.\n"),
    (("check",), "Everything is in order.\n", ""),
    (("undo",), "Undone: Keep Ana Ruiz and Zoë Müller-Öst apart\n", ""),
    (("tag", "ana", "rust", "go"), ANA, ""),
    (("untag", "ana", "climbing"), ANA, ""),
    (("rate", "ana", "--know", "5"), ANA, ""),
    (("snooze", "ana", "in 3 weeks"), ANA, ""),
    (("cadence", "ana", "none"), ANA, ""),
    (("boundary", "ana", "never-prune"), ANA, ""),
    (("cadence", "tag:climbing", "30d"), "tag:climbing: cadence_days 30\n", ""),
    (("cadence", "tag:climbing", "unset"), "tag:climbing: cadence_days none\n", ""),
    (("boundary", "tag:climbing", "private", "never-prune"), "tag:climbing: boundaries never-prune, private\n", ""),
    (("boundary", "tag:climbing", "private", "--lift"), "tag:climbing: boundaries none\n", ""),
    (("label", "cy", "met"), "Cy Lind (id 4): one-sided, no position known\n", ""),
    (("add", "Dee Park"), "Dee Park (id 7): unlabelled, no position known\n", ""),
    (("edit", "cy", "--company", "Acme"), "Cy Lind (id 4): unlabelled, Acme\n", ""),
    (("ask", "ben", "a", "boat"), "Ben Okafor asks for “a boat”.\n", ""),
    (("offer", "ben", "boats"), "Ben Okafor offers “boats” (said).\n", ""),
    (("offer", "ben", "boats", "--seen"), "Ben Okafor offers “boats” (seen).\n", ""),
    (("knows", "ana", "ben"), "Ana Ruiz and Ben Okafor know each other.\n", ""),
    (("apart", "ana", "ben"), "Ana Ruiz and Ben Okafor are kept apart.\n", ""),
    (("promise", "ben", "call", "--by", "friday"), "Promise 2 with Ben Okafor: call (due in 5 days)\n", ""),
    (("promise", "ben", "call", "--theirs"), "Promise 2 with Ben Okafor: call (open)\n", ""),
    (("done", "1"), "Promise 1 with Ana Ruiz: send the book (done today)\n", ""),
    (("prune", "cy", "--keep"), "Cy Lind: keep.\n2026-11: 1 kept.\n", ""),
    (("config", "reconnect.budget"), "5\n", ""),
    (("restore",), "", ""),
)


@pytest.mark.parametrize(("arguments", "out", "err"), SAID, ids=[" ".join(arguments) for arguments, _, _ in SAID])
def test_it_says(warmth: Warmth, arguments: tuple[str, ...], out: str, err: str) -> None:
    outcome = warmth(*arguments)
    if "--limit" in arguments or arguments[0] == "find":
        outcome = Outcome(outcome.code, squeezed(outcome.out.partition("\n")[2]), outcome.err)
        out = squeezed(out)
    assert outcome == Outcome(0, out, err)


def squeezed(text: str) -> str:
    """A row whatever the width of its columns."""
    return " ".join(text.split())


def test_reasons_stand_below_the_person_with_the_score_they_add_up_to(warmth: Warmth) -> None:
    shown = warmth("reconnect").out.splitlines()
    told = next(one for one in warmth("reconnect", "--json").json if one["person"]["name"] == "Ana Ruiz")
    first = shown.index(f"Ana Ruiz, Data engineer · Blue Harbour  ({told['score']})") + 1
    reasons = [f"    {reason['text']}" for reason in told["reasons"]]
    context = ["    You share: climbing", "    You last heard from them by meeting."]
    assert shown[first : first + len(reasons) + len(context)] == [*reasons, *context]
    assert sum(reason["points"] for reason in told["reasons"]) == told["score"]


def test_today_names_what_presses_before_whom_to_write_to(warmth: Warmth) -> None:
    outcome = warmth("today")
    first, second, *_ = outcome.out.splitlines()
    assert first == "Ana Ruiz (promise 1): You promised “send the book”; it is 2 days overdue."
    assert second.startswith("Ben Okafor, Founder · Tidewater  (")
    assert outcome.err == "1 thing in the inbox; `warmth vet` shows the next.\n"


def test_nothing_to_do_is_said(nobody: Warmth) -> None:
    assert nobody("today") == Outcome(0, "Nothing presses today.\n", "")
    assert nobody("vet") == Outcome(0, "", "Nothing waits.\n")
    hint = "Nobody today. People need an origin (`warmth label`) before they are suggested.\n"
    assert nobody("reconnect") == Outcome(0, "", hint)


def test_a_review_gives_evidence_and_then_the_verdict(warmth: Warmth) -> None:
    before = warmth("prune").out.splitlines()
    assert before[:2] == ["2026-11: 1 of 1 person to decide", "Cy Lind  (id 4)"]
    warmth("prune", "cy", "--let-go")
    after = warmth("prune").out.splitlines()
    assert after[:2] == ["2026-11: 0 of 1 person to decide", "Cy Lind  (id 4)  → let-go"]


def test_letting_go_gives_the_address_to_remove_by_hand(warmth: Warmth) -> None:
    warmth("edit", "cy", "--url", "https://www.linkedin.com/in/cy-lind")
    outcome = warmth("prune", "cy", "--let-go")
    url = "https://www.linkedin.com/in/cy-lind"
    assert outcome.out == f"Cy Lind: let-go.\n2026-11: 1 let go.\n    Cy Lind: {url}\n"


def test_a_review_ends_with_what_it_did_and_the_addresses_to_open(warmth: Warmth) -> None:
    url = "https://www.linkedin.com/in/cy-lind"
    warmth("edit", "cy", "--url", url)
    assert "no verdict yet" in warmth("prune", "--month", "2026-11").out
    warmth("prune", "cy", "--let-go")
    ending = ["2026-11: 1 let go.", f"    Cy Lind: {url}"]
    assert (
        warmth("prune").out.splitlines()[-2:] == warmth("prune", "--month", "2026-11").out.splitlines()[-2:] == ending
    )
    warmth("prune", "cy", "--unsure", "2026-12-03")
    ending = ["2026-11: 1 to meet or talk with.", "    Cy Lind: by Thu 3 Dec"]
    assert warmth("prune").out.splitlines()[-2:] == ending


def test_an_introduction_is_refused_with_its_reason(warmth: Warmth) -> None:
    shown = warmth("introduce", "ana", "--for", "climbing in Berlin").out
    assert "Refused\n  Zoë Müller-Öst  (" in shown
    assert "    Ana Ruiz and Zoë Müller-Öst must not be put together.\n" in shown


def test_history_is_newest_first_and_marks_what_was_undone(warmth: Warmth) -> None:
    warmth("undo")
    first, second, *_ = warmth("history", "--limit", "2").out.splitlines()
    assert first.startswith("10  20")
    assert first.endswith("Keep Ana Ruiz and Zoë Müller-Öst apart  undone")
    assert second.endswith("Promise to Ana Ruiz: send the book")


def test_archiving_and_bringing_back_show_who(warmth: Warmth) -> None:
    for verb, listed in (("archive", 5), ("unarchive", 6)):
        outcome = warmth(verb, "ana")
        assert squeezed(outcome.out.partition("\n")[2]) == squeezed(ANA_ROW)
        assert len(warmth("list", "--json").json) == listed
