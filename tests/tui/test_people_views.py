"""Views, and the line that completes what is searched for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from tests.tui.driving import Driver
from tests.tui.test_people import listed
from warmth.domain.query import parse_query
from warmth.tui.completing import completions, finished
from warmth.tui.dialogs.line import LineDialog
from warmth.tui.dialogs.views import BUILT_IN, ViewsDialog
from warmth.tui.screens.people import PeopleScreen
from warmth.usecases import changes, people, views
from warmth.usecases.views import View

KNOWN: Mapping[str, Sequence[str]] = {"tag": ("berlin", "climbing", "old friends"), "company": ("Blue Harbour", "Acme")}


@pytest.mark.parametrize(
    ("line", "first"),
    [
        ("tag:cl", "tag:climbing"),
        ("tag:imb", "tag:climbing"),
        ("ana -tag:b", "ana -tag:berlin"),
        ("tag:old", 'tag:"old friends"'),
        ('company:"blue ha', 'company:"Blue Harbour"'),
        ("company:", 'company:"Blue Harbour"'),
        ("origin:req", "origin:request-in"),
        ("state:d", "state:dormant"),
        ("band:w", "band:warm"),
        ("boundary:never-p", "boundary:never-prune"),
        ("warmth<", "warmth<20"),
        ("silent>1", "silent>1y"),
        ("ana warm", "ana warmth<"),
        ("sil", "silent>"),
        ("-bound", "-boundary:"),
        ("TAG:CL", "TAG:climbing"),
    ],
)
def test_a_term_goes_on_as_it_was_begun(line: str, first: str) -> None:
    assert completions(line, KNOWN)[0].line == first


@pytest.mark.parametrize("line", ["", "a", "ana ruiz", "tag:climbing", "tag:zzz", "note:w", "http://x", "tag:berlin "])
def test_nothing_is_offered_where_nothing_fits(line: str) -> None:
    assert completions(line, KNOWN) == []


def test_the_term_being_typed_is_left_out_of_what_is_finished() -> None:
    assert [finished(line) for line in ("ana tag:b", "tag:a origin:no", "tag:a ")] == ["ana", "tag:a", "tag:a "]


def test_every_view_that_is_always_there_reads_and_sorts() -> None:
    for view in BUILT_IN.values():
        parse_query(view.query)
        assert view.sort in people.SORTS


async def test_what_is_offered_is_taken_by_the_right_key_and_by_tab(drive: Driver) -> None:
    async with drive.open():
        await drive.press("slash")
        await drive.write("tag:cl")
        assert "→ climbing" in drive.screen
        await drive.press("right")
        assert drive.field("SearchLine").value == "tag:climbing"
        assert listed(drive) == ["Ben Okafor", "Ana Ruiz"]
        await drive.write(" comp")
        await drive.press("tab")
        await drive.write("tid")
        await drive.press("tab")
        assert drive.field("SearchLine").value == "tag:climbing company:Tidewater"
        assert listed(drive) == ["Ben Okafor"]
        await drive.press("tab")
        assert not drive.app.screen.query_one("SearchLine").has_focus


async def test_a_bad_term_is_not_called_bad_while_it_is_typed_but_an_earlier_one_is(drive: Driver) -> None:
    async with drive.open():
        await drive.press("slash")
        await drive.write("origin:me")
        assert "→ met" in drive.screen
        assert "takes one of" not in drive.screen
        await drive.write("x")
        assert "origin: takes one of" in drive.screen
        await drive.write(" tag:cl")
        assert "origin: takes one of" in drive.screen


async def test_a_view_is_saved_opened_and_dropped(drive: Driver) -> None:
    async with drive.open():
        await drive.press("2", "V")
        assert drive.toasts[-1] == "A view wants a query; / begins one."
        await drive.press("S", "w", "slash")
        await drive.write("tag:climbing")
        await drive.press("escape", "V")
        assert drive.shows(LineDialog)
        await drive.write("Climbers")
        assert "tag:climbing  by warmth" in drive.screen
        await drive.press("enter")
        assert views.views(drive.store) == [View("Climbers", "tag:climbing", "warmth")]
        assert drive.newest_label == "Save view Climbers"
        await drive.press("escape", "v", "e")
        assert len(listed(drive)) > 2
        await drive.press("v", "1")
        assert listed(drive) == ["Ben Okafor", "Ana Ruiz"]
        assert "Warmth ▾" in drive.screen
        await drive.press("v", "x")
        assert views.views(drive.store) == []
        changes.undo(drive.store)
        assert [view.name for view in views.views(drive.store)] == ["Climbers"]


async def test_views_are_chosen_by_letter_by_cursor_and_by_a_click(drive: Driver) -> None:
    async with drive.open():
        await drive.press("2", "v", "u")
        assert listed(drive) == ["Hugo Bare", "Juno Park", "Ingrid Solberg"]
        assert drive.field("SearchLine").value == "origin:none"
        await drive.press("v", "j", "j", "k", "enter")
        assert drive.field("SearchLine").value == "origin:none"
        await drive.press("v", "x")
        assert drive.shows(ViewsDialog)
        await drive.pilot.click("#choices", offset=(6, 0))
        assert drive.shows(PeopleScreen)
        assert drive.field("SearchLine").value == ""


async def test_an_order_that_no_view_keeps_is_said(drive: Driver) -> None:
    async with drive.open(120, 40):
        await drive.press("2", "S", "c", "slash")
        await drive.write("tag:climbing")
        await drive.press("escape", "V")
        await drive.write("mine")
        assert "This order is not kept" in drive.screen
        await drive.press("enter")
        assert views.view(drive.store, "mine").sort == "name"
        await drive.press("V")
        await drive.write("MINE")
        assert "Takes the place of mine" in drive.screen
