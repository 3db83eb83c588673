"""A person's page: everything on it is put right in place, settled, taken away or opened, each one undo step."""

from __future__ import annotations

from datetime import date

import pytest
from textual.widgets import TextArea

from tests.tui.driving import Driver, settle
from tests.tui.samples import TODAY
from warmth.domain.interactions import Direction, Kind
from warmth.domain.wants import Basis
from warmth.store.store import Store
from warmth.tui.dialogs.choice import ChoiceDialog
from warmth.tui.dialogs.label import LabelDialog
from warmth.tui.dialogs.rate import RateDialog
from warmth.tui.dialogs.text import TextDialog
from warmth.tui.parts.fields import About
from warmth.tui.screens.person import PersonScreen
from warmth.tui.widgets.edit_line import EditLine
from warmth.usecases import changes, interactions, people, promises, ratings, wants
from warmth.usecases.people import Details


async def stand(drive: Driver, name: str, kind: str) -> PersonScreen:
    """Open somebody's page and put the cursor on the first field of a kind."""
    drive.app.open_person(people.resolve(drive.store, name))
    await settle(drive.pilot)
    return await seek(drive, kind)


async def seek(drive: Driver, kind: str) -> PersonScreen:
    """Put the cursor on the first field of a kind, from the top, by its keys."""
    page = drive.app.screen
    assert isinstance(page, PersonScreen)
    await drive.press("g")
    while (about := page.about) is not None and about[0] != kind:
        await drive.press("j")
        assert page.about != about, f"there is no {kind}"
    return page


async def put(drive: Driver, text: str) -> None:
    """Write something else into the line, and save it."""
    line = drive.app.focused
    assert isinstance(line, EditLine)
    line.value = ""
    await drive.write(text)
    await drive.press("enter")


def newest(drive: Driver) -> int:
    """The number of changes that stand."""
    return sum(not change.undone for change in changes.history(drive.store))


@pytest.mark.parametrize(
    ("kind", "typed", "part", "expected"),
    [
        ("name", "Benjamin Okafor", "name", "Benjamin Okafor"),
        ("title", "Chair", "title", "Chair"),
        ("company", "Ebb", "company", "Ebb"),
        ("email", "new@tidewater.example", "emails", ("new@tidewater.example",)),
        ("birthday", "29 feb", "birthday", "--02-29"),
        ("tags", "sailing, climbing", "tags", ("climbing", "sailing")),
        ("cadence", "6 weeks", "cadence", 42),
    ],
)
async def test_a_detail_is_put_right_in_place(
    drive: Driver, kind: str, typed: str, part: str, expected: object
) -> None:
    ben = people.resolve(drive.store, "Ben Okafor")
    before, stood = people.card(drive.store, ben), newest(drive)
    async with drive.open(120, 40):
        await stand(drive, "Ben Okafor", kind)
        await drive.press("e")
        await put(drive, typed)
        assert getattr(people.card(drive.store, ben), part) == expected
        assert newest(drive) == stood + 1
        assert not drive.app.screen.query(EditLine)
        assert drive.toasts[-1].endswith("u undoes")
        await drive.press("u")
        assert getattr(people.card(drive.store, ben), part) == getattr(before, part)


@pytest.mark.parametrize(
    ("kind", "typed", "said"),
    [
        ("name", " ", "A person wants a name"),
        ("email", "ben@@tidewater", "cannot be read as an email address."),
        ("birthday", "the day after", "is no date I understand"),
        ("cadence", "often", "is no span of time I understand"),
        ("promise", "by friday", ""),
    ],
)
async def test_what_is_wrong_is_said_beneath_and_nothing_is_written(
    drive: Driver, kind: str, typed: str, said: str
) -> None:
    if kind == "promise":
        typed, said = "they:", "Say what is promised in a few words."
    stood = newest(drive)
    async with drive.open(120, 40):
        await stand(drive, "Ben Okafor", kind)
        await drive.press("e")
        await put(drive, typed)
        assert said in " ".join(drive.screen.split())
        assert drive.app.screen.query(EditLine)
        assert newest(drive) == stood
        await drive.press("escape")
        assert not drive.app.screen.query(EditLine)
        assert drive.shows(PersonScreen)


async def test_a_handle_of_somebody_else_is_refused_and_the_line_stays(drive: Driver) -> None:
    people.edit(drive.store, people.resolve(drive.store, "Ana Ruiz"), Details(emails=["ana@harbour.example"]))
    async with drive.open(120, 40):
        await stand(drive, "Ben Okafor", "email")
        await drive.press("e")
        await put(drive, "ana@harbour.example")
        assert "belongs to Ana Ruiz" in drive.screen
        assert drive.page("Ben Okafor").card.emails == ("ben@tidewater.example",)
        await put(drive, "ben@ebb.example")
        assert drive.page("Ben Okafor").card.emails == ("ben@ebb.example",)


async def test_letters_in_the_line_are_no_keys(drive: Driver) -> None:
    async with drive.open(120, 40):
        await stand(drive, "Ben Okafor", "title")
        await drive.press("e")
        await drive.press("q", "x", "1", "down", "tab", "enter")
        assert drive.page("Ben Okafor").card.title == "Founderqx1"


async def test_an_unchanged_line_writes_nothing(drive: Driver) -> None:
    stood = newest(drive)
    async with drive.open(120, 40):
        await stand(drive, "Ben Okafor", "title")
        await drive.press("e", "enter")
        assert newest(drive) == stood
        assert not drive.app.screen.query(EditLine)


async def test_what_is_missing_unfolds_and_is_filled(drive: Driver) -> None:
    async with drive.open(120, 40):
        await stand(drive, "Juno Park", "more")
        assert "+ title, company, email, phone, url" in drive.screen
        await drive.press("enter")
        assert "birthday   —" in drive.screen
        await seek(drive, "phone")
        await drive.press("e")
        await put(drive, "+49 170 1234567")
        assert drive.page("Juno Park").card.phones == ("+49 170 1234567",)


async def test_notes_have_several_lines(drive: Driver) -> None:
    async with drive.open(120, 40):
        await stand(drive, "Ben Okafor", "notes")
        await drive.press("e")
        assert drive.shows(TextDialog)
        drive.app.screen.query_one(TextArea).insert("\nA boat.")
        await drive.press("escape")
        assert drive.shows(TextDialog)
        assert "Not saved yet" in drive.screen
        await drive.press("ctrl+s")
        assert drive.page("Ben Okafor").card.notes == "Two children.\nA boat."
        assert "A boat." in drive.screen
        await drive.press("e", "escape")
        assert drive.shows(PersonScreen)


async def test_how_it_began_is_put_right(drive: Driver) -> None:
    async with drive.open(120, 40):
        await stand(drive, "Ana Ruiz", "on")
        await drive.press("e")
        await put(drive, "June 2018")
        await seek(drive, "origin-note")
        await drive.press("e")
        await put(drive, "The ferry.")
        await seek(drive, "more")
        while drive.app.screen.about != ("more", "origin"):  # type: ignore[attr-defined]
            await drive.press("j")
        await drive.press("e")
        await seek(drive, "through")
        await drive.press("e")
        await put(drive, "Karl")
        began = drive.page("Ana Ruiz").card.origin
        assert began is not None
        assert began.through is not None
        assert (began.on, began.note, began.through.name) == ("2018-06", "The ferry.", "Karl Linden")
        await seek(drive, "through")
        await drive.press("enter")
        assert drive.app.person is not None
        assert drive.app.person.name == "Karl Linden"


async def test_the_kind_and_the_marks_have_their_dialogs(drive: Driver) -> None:
    async with drive.open(120, 40):
        await stand(drive, "Ana Ruiz", "kind")
        await drive.press("e")
        assert drive.shows(LabelDialog)
        await drive.press("escape")
        await seek(drive, "marks")
        await drive.press("enter")
        assert drive.shows(RateDialog)


async def test_a_rating_says_why_and_only_todays_is_taken_back(drive: Driver) -> None:
    juno = people.resolve(drive.store, "Juno Park")
    ratings.rate(drive.store, juno, know=2)
    async with drive.open(120, 40):
        await stand(drive, "Juno Park", "rating")
        await drive.press("e")
        await put(drive, "Met her twice.")
        assert drive.page("Juno Park").ratings[0].why == "Met her twice."
        await drive.press("x")
        assert drive.page("Juno Park").ratings == ()
        await drive.press("u")
        assert drive.page("Juno Park").ratings[0].why == "Met her twice."
        await drive.press("escape")
        await stand(drive, "Chiara", "rating")
        await drive.press("x")
        assert drive.toasts[-1].startswith("Only a rating of today can be taken back")


async def test_an_interaction_is_put_right_and_removed(drive: Driver) -> None:
    async with drive.open(120, 40):
        await stand(drive, "Dmitri", "interaction")
        await drive.press("e")
        await put(drive, "in email 2 nov 2026 -- He signed.")
        first = drive.page("Dmitri").timeline[0].interaction
        second = drive.page("Dmitri").timeline[1].interaction
        assert (second.kind, second.direction, second.on) == (Kind.MESSAGE, Direction.OUT, date(2026, 10, 23))
        assert (first.kind, first.direction, first.on, first.note) == (
            Kind.EMAIL, Direction.IN, date(2026, 11, 2), "He signed.",
        )  # fmt: skip
        await seek(drive, "interaction")
        await drive.press("x")
        assert len(drive.page("Dmitri").timeline) == 1
        await drive.press("u")
        assert len(drive.page("Dmitri").timeline) == 2


async def test_a_note_of_several_lines_survives_another_day(drive: Driver) -> None:
    juno = people.resolve(drive.store, "Juno Park")
    interactions.log(drive.store, [juno], Kind.CALL, note="One.\nTwo.")
    async with drive.open(120, 40):
        await stand(drive, "Juno Park", "interaction")
        await drive.press("e")
        await put(drive, "call yesterday")
        kept = drive.page("Juno Park").timeline[0].interaction
        assert (kept.on, kept.note) == (date(2026, 11, 21), "One.\nTwo.")


async def test_what_was_imported_is_not_removed(drive: Driver) -> None:
    with drive.store.change("Import") as db:
        db.exec_driver_sql("UPDATE interactions SET source = 'linkedin'")
    stood = newest(drive)
    async with drive.open(120, 40):
        await stand(drive, "Dmitri", "interaction")
        await drive.press("x")
        assert drive.toasts[-1].startswith("This came with an import")
        assert newest(drive) == stood


async def test_a_promise_is_put_right_kept_opened_again_and_removed(drive: Driver) -> None:
    async with drive.open(120, 40):
        await stand(drive, "Ana Ruiz", "promise")
        await drive.press("e")
        await put(drive, "they: send the topo by 3 dec")
        (kept,) = drive.page("Ana Ruiz").promises
        assert (kept.text, kept.by, kept.whose) == ("send the topo", date(2026, 12, 3), "them")
        await drive.press("d")
        assert drive.page("Ana Ruiz").promises[0].done_on == TODAY
        assert "✓ send the topo" in drive.screen
        await drive.press("d")
        assert drive.page("Ana Ruiz").promises[0].done_on is None
        await drive.press("x")
        assert drive.page("Ana Ruiz").promises == ()


async def test_asks_and_offers_are_put_right_closed_and_removed(drive: Driver) -> None:
    async with drive.open(120, 40):
        await stand(drive, "Ana Ruiz", "ask")
        await drive.press("e")
        await put(drive, "A harbour pilot")
        await drive.press("x")
        (ask,) = drive.page("Ana Ruiz").asks
        assert (ask.text, ask.closed_on) == ("A harbour pilot", TODAY.isoformat())
        await drive.press("d")
        assert drive.page("Ana Ruiz").asks[0].closed_on is None
        await drive.press("x", "x")
        assert drive.page("Ana Ruiz").asks == ()
        await seek(drive, "offer")
        await drive.press("e")
        await put(drive, "said: Knows every port")
        (offer,) = drive.page("Ana Ruiz").offers
        assert (offer.text, offer.basis) == ("Knows every port", Basis.SAID)
        await drive.press("d")
        assert drive.page("Ana Ruiz").offers[0].closed_on == TODAY.isoformat()


async def test_an_acquaintance_is_opened_noted_and_unlearned(drive: Driver) -> None:
    async with drive.open(120, 40):
        await stand(drive, "Ana Ruiz", "knows")
        await drive.press("e")
        await put(drive, "From the climbing hall.")
        assert drive.page("Ben Okafor").acquaintances[0].note == "From the climbing hall."
        await drive.press("enter")
        assert drive.app.person is not None
        assert drive.app.person.name == "Ben Okafor"
        await drive.press("escape", "x")
        assert drive.page("Ana Ruiz").acquaintances == ()


async def test_a_door_is_owed_until_it_is_returned(drive: Driver) -> None:
    ana = people.resolve(drive.store, "Ana Ruiz")
    with drive.store.change("Door") as db:
        db.exec_driver_sql(
            'INSERT INTO doors (person_id, kind, whose, "on", note) VALUES (?, ?, ?, ?, ?)',
            (ana, "recommended", "them", "2024-05-01", "A fine [engineer]."),
        )
    async with drive.open(120, 40):
        await stand(drive, "Ana Ruiz", "door")
        shown = " ".join(drive.screen.split())
        assert "they recommended you" in shown
        assert "“A fine [engineer].”" in drive.screen
        assert "return" in shown
        await drive.press("d")
        assert drive.page("Ana Ruiz").doors[0].returned_on == TODAY.isoformat()
        assert "returned 22 Nov 2026" in drive.screen
        await drive.press("e")
        assert drive.toasts[-1] == "What a door was is not edited; d says that you returned it."


async def test_a_door_that_follows_from_an_origin_is_on_the_page(drive: Driver) -> None:
    ana, ben = (people.resolve(drive.store, name) for name in ("Ana Ruiz", "Ben Okafor"))
    with drive.store.change("Through Ana") as db:
        db.exec_driver_sql("UPDATE origins SET kind = 'introduced', through_id = ? WHERE person_id = ?", (ana, ben))
    async with drive.open(120, 40):
        await stand(drive, "Ana Ruiz", "knows")
        assert "← they introduced you to Ben Okafor" in drive.screen
        assert "nothing is on record in return" in " ".join(drive.screen.split())
        page = await seek(drive, "thanks")
        await drive.press("e")
        assert drive.toasts[-1] == "An origin tells of this introduction; d says that you returned it."
        await drive.press("d")
        assert page.about == ("thanks", ben)
        assert "← they introduced you to Ben Okafor" in drive.screen
        assert "returned 22 Nov 2026" in " ".join(drive.screen.split())
        assert drive.page("Ana Ruiz").doors[0].returned_on == TODAY.isoformat()
        await drive.press("d")
        assert "nothing is on record in return" in " ".join(drive.screen.split())
        assert drive.page("Ana Ruiz").doors[0].id == 0


async def test_the_timeline_is_narrowed_to_a_kind(drive: Driver) -> None:
    async with drive.open(120, 40):
        await stand(drive, "Ana Ruiz", "name")
        await drive.press("f")
        assert drive.shows(ChoiceDialog)
        await drive.press("c")
        assert "There is none." in drive.screen
        await drive.press("w")
        assert "Timeline · 2 of 11, written" in drive.screen
        assert "↔ email" in drive.screen
        assert "↔ meeting" not in drive.screen
        await drive.press("escape")
        assert "Timeline · 11" in drive.screen
        assert drive.shows(PersonScreen)


async def test_the_cursor_stays_on_what_it_stood_on(drive: Driver) -> None:
    async with drive.open(120, 40):
        page = await stand(drive, "Ana Ruiz", "ask")
        about: About | None = page.about
        wants.ask(Store(drive.store.path, TODAY), people.resolve(drive.store, "Ana Ruiz"), "Another")
        promises.promise(Store(drive.store.path, TODAY), people.resolve(drive.store, "Ana Ruiz"), "First", None)
        drive.app.follow()
        await settle(drive.pilot)
        assert "Another" in drive.screen
        assert page.about == about


async def test_what_is_typed_stays_when_another_process_writes(drive: Driver) -> None:
    async with drive.open(120, 40):
        await stand(drive, "Ana Ruiz", "title")
        await drive.press("e")
        await drive.write(" of note")
        wants.ask(Store(drive.store.path, TODAY), people.resolve(drive.store, "Ana Ruiz"), "Another")
        drive.app.follow()
        await settle(drive.pilot)
        assert "Data engineer of note" in drive.screen
        await drive.press("escape")
        assert "Another" in drive.screen
        assert "Data engineer of note" not in drive.screen


async def test_sections_are_gone_through_by_tab(drive: Driver) -> None:
    async with drive.open():
        page = await stand(drive, "Ana Ruiz", "name")
        seen = []
        for _ in range(4):
            await drive.press("tab")
            seen.append(page.about[0] if page.about else "")
        assert seen == ["kind", "marks", "knows", "warmth"]
        await drive.press("shift+tab")
        assert page.about is not None
        assert page.about[0] == "knows"
        assert "Who they know" in drive.screen


async def test_a_click_takes_the_cursor_and_a_second_edits(drive: Driver) -> None:
    async with drive.open():
        page = await stand(drive, "Ben Okafor", "name")
        row = next(at for at, line in enumerate(drive.screen.splitlines()) if "Founder" in line)
        await drive.pilot.click(offset=(20, row))
        await settle(drive.pilot)
        assert page.about == ("title", 0)
        await drive.pilot.click(offset=(20, row))
        await settle(drive.pilot)
        assert isinstance(drive.app.focused, EditLine)


async def test_the_line_of_keys_is_clicked(drive: Driver) -> None:
    async with drive.open():
        await stand(drive, "Ben Okafor", "title")
        line = drive.screen.splitlines()[-1]
        await drive.pilot.click(offset=(line.index("e Edit"), 23))
        await settle(drive.pilot)
        assert isinstance(drive.app.focused, EditLine)


async def test_what_cannot_be_edited_says_why(drive: Driver) -> None:
    async with drive.open():
        await stand(drive, "Ana Ruiz", "rhythm")
        await drive.press("e")
        assert drive.toasts[-1] == "The rhythm is measured; the cadence above it is yours to say."
        await drive.press("d")
        assert drive.toasts[-1].startswith("Only a promise")
        await drive.press("x")
        assert drive.toasts[-1] == "There is nothing to remove here."


async def test_a_tag_is_removed_and_several_only_by_editing(drive: Driver) -> None:
    async with drive.open():
        await stand(drive, "Ana Ruiz", "tags")
        await drive.press("x")
        assert drive.page("Ana Ruiz").card.tags == ()
        await drive.press("u")
        assert drive.page("Ana Ruiz").card.tags == ("climbing",)
        await seek(drive, "tags")
        await drive.press("e")
        await put(drive, "climbing, choir")
        await drive.press("x")
        assert drive.toasts[-1].startswith("Several tags stand here")
        assert drive.page("Ana Ruiz").card.tags == ("choir", "climbing")
