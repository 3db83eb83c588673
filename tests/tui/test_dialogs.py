"""The dialogs: what they understand and refuse, that nothing is chosen beforehand, and what they write."""

from __future__ import annotations

from datetime import date

import pytest
from textual.events import Key

from tests.tui.driving import Driver, settle
from tests.tui.samples import TODAY
from warmth.domain.errors import WarmthError
from warmth.domain.interactions import Direction, Kind
from warmth.domain.named import Named
from warmth.domain.origins import OriginKind
from warmth.tui.dialogs.log import LogDialog
from warmth.tui.reading import completion, prefill, understand
from warmth.tui.widgets.mark_row import MarkRow
from warmth.usecases import network, people
from warmth.usecases.people import Details


async def test_logging_one_line_for_the_person_under_the_cursor(drive: Driver) -> None:
    async with drive.open():
        await drive.press("l")
        assert drive.field("Input").value == "Ana Ruiz "
        await drive.write("coffee tuesday -- she is hiring")
        assert "coffee · Ana Ruiz · Tue 17 Nov (5 days ago) · meeting · both ways" in drive.screen
        assert "“she is hiring”" in drive.screen
        await drive.press("enter")
        newest = drive.page("Ana Ruiz").timeline[0].interaction
        assert (newest.on, newest.kind, newest.note) == (date(2026, 11, 17), Kind.MEETING, "she is hiring")
        assert drive.toasts[-1] == "Log a coffee with Ana Ruiz · u undoes"
        await drive.press("u")
        assert drive.page("Ana Ruiz").timeline[0].interaction.on == date(2026, 9, 20)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("zork coffee", "Nobody here is called “zork”"),
        ("ana", "Say what it was"),
        ("ana coffee someday", "“someday” is no day"),
        ("ana coffee 2027-01-01", "is still to come"),
        ("", "Say with whom"),
    ],
)
async def test_what_cannot_be_logged_is_said_and_nothing_written(drive: Driver, typed: str, sentence: str) -> None:
    async with drive.open():
        before = drive.newest_label
        await drive.press("l")
        drive.field("Input").value = ""
        await drive.write(typed)
        await drive.press("enter")
        assert sentence in drive.screen
        assert drive.shows(LogDialog)
        await drive.press("escape")
        assert drive.newest_label == before


async def test_letters_typed_while_the_dialog_opens_are_kept(drive: Driver) -> None:
    async with drive.open():
        drive.app.action_do("log")
        for letter in "call":
            drive.app.screen.post_message(Key(letter, letter))
        await settle(drive.pilot)
        assert drive.field("Input").value == "Ana Ruiz call"


async def test_several_of_a_name_are_listed(drive: Driver) -> None:
    people.add(drive.store, Details(name="Ana Brandão"))
    async with drive.open():
        await drive.press("l")
        drive.field("Input").value = "ana coffee"
        await settle(drive.pilot)
        assert "“ana” fits 2 people" in drive.screen
        assert "13 Ana Brandão" in drive.screen


async def test_a_name_is_completed(drive: Driver) -> None:
    async with drive.open():
        await drive.press("l")
        drive.field("Input").value = ""
        await drive.write("ben o")
        await drive.press("right")
        assert drive.field("Input").value == "ben okafor"[:5] + "kafor"


@pytest.mark.parametrize(
    ("text", "who", "said"),
    [
        ("ana coffee", ["Ana Ruiz"], Kind.MEETING),
        ("ana ruiz, ben call yesterday", ["Ana Ruiz", "Ben Okafor"], Kind.CALL),
        ("ana ben coffee", ["Ana Ruiz", "Ben Okafor"], Kind.MEETING),
        ("ana ruiz ben okafor coffee", ["Ana Ruiz", "Ben Okafor"], Kind.MEETING),
        ('"grace lunch" dinner', ["Grace Lunch"], Kind.MEETING),
        ("chiara lindqvist-montgomery in email", ["Chiara Lindqvist-Montgomery"], Kind.EMAIL),
        ("3", ["Chiara Lindqvist-Montgomery"], None),
        ("王小明 event", ["王小明"], Kind.EVENT),
        ("ben@tidewater.example mail", ["Ben Okafor"], Kind.EMAIL),
        ("ana, ana coffee", ["Ana Ruiz"], Kind.MEETING),
        ('ana coffee -- "it\'s" -- fine', ["Ana Ruiz"], Kind.MEETING),
    ],
)
def test_lines_are_understood(drive: Driver, text: str, who: list[str], said: Kind | None) -> None:
    found = understand(drive.store, text)
    assert [one.name for one in found.who] == who
    assert found.line.kind is said


@pytest.mark.parametrize(
    ("text", "who", "kind", "wrong"),
    [
        ("ana cof", ["Ana Ruiz"], None, "Nobody here is called “cof”"),
        ("ana ruiz b", ["Ana Ruiz"], None, "“b” fits"),
        ("ana out em", ["Ana Ruiz"], None, "“em” is no day"),
        ("ana coffee yes", ["Ana Ruiz"], Kind.MEETING, "“yes” is no day"),
        ("ana, ben coffee last mo", ["Ana Ruiz", "Ben Okafor"], Kind.MEETING, "“last mo” is no day"),
    ],
)
def test_what_is_still_being_typed_is_left_out_and_not_forgotten(
    drive: Driver, text: str, who: list[str], kind: Kind | None, wrong: str
) -> None:
    found = understand(drive.store, text)
    assert [one.name for one in found.who] == who
    assert found.line.kind is kind
    assert wrong in found.unfinished


@pytest.mark.parametrize("text", ["zork cof", "ana zork", "ana coffee someday", "ana coffee yes ", "ana cof -- a note"])
def test_what_can_become_nothing_is_wrong_at_once(drive: Driver, text: str) -> None:
    with pytest.raises(WarmthError):
        understand(drive.store, text)


async def test_a_half_typed_day_is_not_logged_as_today(drive: Driver) -> None:
    async with drive.open():
        before = drive.newest_label
        await drive.press("l")
        await drive.write("coffee yes")
        assert "coffee · Ana Ruiz · when?" in drive.screen
        await drive.press("enter")
        assert "“yes” is no day" in drive.screen
        assert drive.shows(LogDialog)
        assert drive.newest_label == before


def test_a_line_keeps_way_and_note(drive: Driver) -> None:
    found = understand(drive.store, 'ana out dm 20 nov -- "quoted" -- and more')
    assert found.line.direction is Direction.OUT
    assert found.line.on == date(2026, 11, 20)
    assert found.line.note == '"quoted" -- and more'


def test_the_person_the_dialog_is_about_is_meant_even_if_another_shares_the_name(drive: Driver) -> None:
    other = people.add(drive.store, Details(name="Ana Ruiz"))
    found = understand(drive.store, "Ana Ruiz coffee", [Named(other.id, other.name)])
    assert [one.id for one in found.who] == [other.id]


def test_a_risky_name_is_quoted() -> None:
    assert prefill([Named(1, "Grace Lunch")]) == '"Grace Lunch" '
    assert prefill([Named(1, "Ana Ruiz")]) == "Ana Ruiz "
    assert prefill([Named(1, "Smith, Ana")]) == '"Smith, Ana" '
    assert prefill([]) == ""


def test_completion_goes_on_as_typed(drive: Driver) -> None:
    def complete(text: str) -> str | None:
        return completion(text, lambda typed: network.names_beginning(drive.store, typed))

    assert complete("an") == "ana Ruiz"
    assert complete("ana, ben ok") == "ana, ben okafor"
    assert complete("ana ") is None
    assert complete("ana coffee -- be") is None
    assert complete("zzz") is None
    assert complete("okaf") == "okafor"
    assert complete("ana cof") == "ana coffee"
    assert complete("ana be") == "ana ben Okafor"
    assert complete("chiara l") == "chiara lindqvist-Montgomery"
    assert complete("ana out em") == "ana out email"
    assert complete("ana coffee yes") == "ana coffee yesterday"
    assert complete("ana coffee last fr") == "ana coffee last friday"
    assert complete("ana coffee 2 w") == "ana coffee 2 weeks ago"
    assert complete("ana coffee 17 no") == "ana coffee 17 november"
    assert complete("ana coffee be") is None


async def test_rating_starts_blank_and_shows_what_was_said_before(drive: Driver) -> None:
    async with drive.open():
        await drive.press("r")
        assert [row.mark for row in drive.app.screen.query(MarkRow)] == [None, None, None]
        assert "was 4, last rated 8 weeks ago" in drive.screen
        await drive.press("enter")
        assert "Give at least one mark" in drive.screen
        await drive.press("7", "5", "minus", "2", "down")
        await drive.press("escape")
        assert drive.page("Ana Ruiz").card.klt == 13


async def test_rating_by_digits_with_a_why(drive: Driver) -> None:
    async with drive.open():
        await drive.press("r", "2", "3")
        await drive.press("up", "up", "minus", "down", "down", "4")
        await drive.write("so far")
        await drive.press("enter")
        rating = drive.page("Ana Ruiz").ratings[-1]
        assert (rating.on, rating.know, rating.like, rating.trust) == (TODAY, None, 3, 4)
        assert rating.why == "so far"
        assert drive.toasts[-1] == "Rate Ana Ruiz · u undoes"


async def test_labelling_by_letter(drive: Driver) -> None:
    async with drive.open():
        await drive.press("slash")
        await drive.write("juno")
        await drive.press("escape", "o", "enter")
        assert "Choose how it began with its letter." in drive.screen
        await drive.press("i")
        await drive.write("zork")
        await drive.press("enter")
        assert "Nobody here is called “zork”" in drive.screen
        drive.field("#through").value = "ana"
        drive.field("#on").value = "no day at all"
        await drive.press("enter")
        assert "is no date I understand" in drive.screen
        drive.field("#on").value = "May 2019"
        drive.field("#note").value = "At the harbour"
        await drive.press("enter")
        origin = drive.page("Juno Park").card.origin
        assert origin is not None
        assert origin.through is not None
        assert (origin.kind, origin.on, origin.through.name, origin.note) == (
            OriginKind.INTRODUCED, "2019-05", "Ana Ruiz", "At the harbour",
        )  # fmt: skip
        assert drive.toasts[-1] == "Label Juno Park: introduced · u undoes"


async def test_labelling_shows_what_is_known_and_escape_writes_nothing(drive: Driver) -> None:
    async with drive.open():
        before = drive.newest_label
        await drive.press("o")
        assert "worked" in drive.screen
        assert "May 2019" in drive.screen
        await drive.press("m", "escape")
        assert drive.newest_label == before


async def test_clicks_choose_a_mark_and_a_kind(drive: Driver) -> None:
    async with drive.open(120, 40):
        await drive.press("r")
        await drive.pilot.click("#trust", offset=(2 + 13 + 3 * 4 + 1, 0))
        assert drive.app.screen.query_one("#trust", MarkRow).mark == 4
        await drive.press("escape", "o")
        await drive.pilot.click("#kinds", offset=(6, 7))
        await settle(drive.pilot)
        assert "● f  family" in drive.screen
