"""A whole morning in the app: everything a day brings is done, then taken back, and nothing has changed."""

from __future__ import annotations

from datetime import timedelta

from tests.tui.driving import Driver
from tests.tui.samples import TODAY
from warmth.domain.introductions import Stage
from warmth.store.store import Store
from warmth.tui.screens.inbox import InboxScreen
from warmth.tui.screens.introductions import IntroductionsScreen
from warmth.tui.screens.people import PeopleScreen
from warmth.tui.screens.person import PersonScreen
from warmth.tui.screens.prune import PruneScreen
from warmth.usecases import changes, exporting, inbox, introducing, introductions, people, pruning
from warmth.usecases.people import listed


def everything(store: Store) -> str:
    """All that could be lost, as text."""
    return exporting.export(store, private=True)


def introducible(store: Store) -> str:
    """The name of somebody for whom somebody can be introduced."""
    for card in listed(store, "rated:yes", "klt"):
        if introducing.introduce(store, card.id).can:
            return card.name
    raise AssertionError("the made-up network has nobody to introduce")


async def test_a_morning_and_all_of_it_taken_back(made_up: Store) -> None:
    store, drive = made_up, Driver(made_up)
    before, newest = everything(store), changes.newest(store)
    async with drive.open(120, 40):
        # today: a coffee with the first of the list, a judgement, and a later day for the next
        first = drive.app.person
        assert first is not None
        await drive.press("l")
        await drive.write("coffee yesterday -- caught up on everything")
        await drive.press("enter")
        touch = drive.page(str(first.id)).timeline[0].interaction
        assert (touch.on, touch.note) == (TODAY - timedelta(1), "caught up on everything")
        rated = drive.app.person
        assert rated is not None
        await drive.press("r", "4", "3", "5", "enter")
        card = people.card(store, rated.id)
        assert (card.know, card.like, card.trust) == (4, 3, 5)
        put_off = drive.app.person
        assert put_off is not None
        await drive.press("s", "enter")
        assert people.card(store, put_off.id).snoozed_until == TODAY + timedelta(7)

        # people: found by a query, opened, tagged
        await drive.press("slash")
        assert drive.shows(PeopleScreen)
        await drive.write(introducible(store))
        await drive.press("enter")
        assert drive.shows(PersonScreen)
        x = drive.app.person
        assert x is not None
        await drive.press("t")
        await drive.write("morning")
        await drive.press("enter")
        assert "morning" in people.card(store, x.id).tags

        # introduce: one is begun, and the first of the two is asked
        known = len(introductions.all_of(store))
        await drive.press("i")
        assert drive.shows(IntroductionsScreen)
        await drive.press("n", "enter")
        assert len(introductions.all_of(store)) == known + 1
        begun = introductions.all_of(store)[0]
        assert x.id in (begun.a.id, begun.b.id)
        if drive.app.screen.query("Finding"):
            await drive.press("tab")
        await drive.press("d")
        moved = {one.id: one.stage for one in introductions.all_of(store)}
        assert Stage.ASKED_FIRST in moved.values()

        # prune: a verdict of each kind
        await drive.press("4")
        assert drive.shows(PruneScreen)
        await drive.press("y", "x", "z", "m")
        await drive.write("in 3 weeks")
        await drive.press("enter")
        given = sorted(one.verdict.verdict for one in pruning.review(store).people if one.verdict)
        assert given == sorted([pruning.KEEP, pruning.LET_GO, pruning.LATER, pruning.UNSURE])

        # inbox: the first that waits for a label gets one
        await drive.press("5")
        assert drive.shows(InboxScreen)
        waiting = inbox.count(store)
        labelled = drive.app.person
        assert labelled is not None
        await drive.press("o", "m", "enter")
        assert inbox.count(store) == waiting - 1
        assert people.card(store, labelled.id).labelled

        # all of it is taken back, step by step, on whichever screen
        assert everything(store) != before
        await drive.press("6")
        for _ in changes.since(store, newest):
            await drive.press("u")
        assert changes.since(store, newest) == ()
        await drive.press("1")
        assert drive.app.person is not None
        assert drive.app.person.id == first.id
    assert everything(store) == before
