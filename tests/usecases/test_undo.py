"""Any sequence of changes, undone, is the start again; redone, the end; and what is derived always equals a recount."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.archives import Row, archive, connections, contacts, invitations, messages, notes, old_connections, profile
from tests.factories import TODAY, everybody, fresh_store
from warmth.domain.boundaries import Boundary
from warmth.domain.errors import WarmthError
from warmth.domain.interactions import Direction, Kind
from warmth.domain.origins import OriginKind
from warmth.usecases import (
    acquaintances,
    backups,
    changes,
    exporting,
    interactions,
    origins,
    people,
    promises,
    pruning,
    ratings,
    tags,
    wants,
)
from warmth.usecases.importing import import_paths

NAMES = st.sampled_from(["Ana Ruiz", "Ben Okafor", "Ana", "王小明", "🎉", "İpek O’Neil", "Cy [b]Young[/b]", 'Q"x\\y'])
TAGS = st.sampled_from(["climbing", "Clients", "C++", "C#", "family", "🔥"])
TEXTS = st.sampled_from(["a data engineer", "knows Python", "ünïcode \t\n 'quoted' \"twice\"", "x" * 5000, "🎁"])
MARKS = st.none() | st.integers(0, 5)
WHO = st.integers(0, 30)


@cache
def archives() -> list[Path]:
    """A first archive, a newer one of partly the same people, and one from before addresses were told."""
    folder = Path(tempfile.mkdtemp(prefix="warmth-archives-"))
    ana, ben, cy = (Row(name, "Ruiz", f"{name.lower()}-ruiz", "08 Feb 2024") for name in ("Ana", "Ben", "Cy"))
    moved = Row("Ana", "Ruiz", "ana-ruiz", "08 Feb 2024", "ana@x.example", "Tidewater", "Head")
    asked = invitations(("in", "Ana Ruiz", "ana-ruiz", "From the fair"), ("in", "Dora Quist", "dora", ""))
    told = messages(
        ("in", "Fay Ito", "fay", "Hello"), ("out", "Fay Ito", "fay", "Yes"), ("in", "Ben", "ben-ruiz", "Hi")
    )
    book = contacts(("Ana", "Ruiz", "ana@x.example", "+49 170 1234567", "Feb 29"))
    return [
        archive(folder, profile(), connections(ana, ben, cy), asked, day="03-15-2026"),
        archive(folder, profile(), connections(moved, cy), told, book, asked, day="10-20-2026"),
        archive(folder, old_connections(Row("Ana", "Ruiz", on="08 Feb 2024"), Row("Gus", "", on="01 Jan 2020"))),
        archive(folder, notes(("Ana", "Ruiz", "ana-ruiz", "Has a boat")), profile()),
    ]


class Changing(RuleBasedStateMachine):
    """Somebody at work, on any day, who changes their mind."""

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="warmth-undo-"))
        self.store = fresh_store(self.folder)
        self.start = self.everything()

    def everything(self) -> str:
        return exporting.export(self.store, private=True)

    def ids(self) -> list[int]:
        with self.store.read() as db:
            return everybody(db)

    def person(self, which: int) -> int:
        ids = self.ids()
        return ids[which % len(ids)]

    def anybody(self) -> bool:
        return bool(self.ids())

    @rule(days=st.integers(-500, 500))
    def another_day(self, days: int) -> None:
        self.store.today = TODAY + timedelta(days)

    @rule(name=NAMES, text=TEXTS, tag=TAGS, kind=st.none() | st.sampled_from(OriginKind))
    def add(self, name: str, text: str, tag: str, kind: OriginKind | None) -> None:
        details = people.Details(name=name, notes=text, tags=[tag], company="Harbour", birthday="--02-29")
        origin = origins.origin_of(self.store, origins.Label(kind, on="2019")) if kind else None
        people.add(self.store, details, origin)

    @precondition(anybody)
    @rule(who=WHO, name=NAMES, title=TEXTS, number=st.integers(0, 3))
    def edit(self, who: int, name: str, title: str, number: int) -> None:
        with suppress(WarmthError):
            details = people.Details(name=name, title=title, emails=[f"mail{number}@x.example"], birthday="")
            people.edit(self.store, self.person(who), details)

    @precondition(anybody)
    @rule(who=WHO, kind=st.sampled_from(OriginKind), note=TEXTS, through=WHO)
    def label(self, who: int, kind: OriginKind, note: str, through: int) -> None:
        with suppress(WarmthError):
            said = origins.Label(kind, note=note, through=self.person(through))
            origins.label(self.store, self.person(who), said)

    @precondition(anybody)
    @rule(who=WHO, know=MARKS, like=MARKS, trust=MARKS)
    def rate(self, who: int, know: int | None, like: int | None, trust: int | None) -> None:
        with suppress(WarmthError):
            ratings.rate(self.store, self.person(who), know=know, like=like, trust=trust)

    @precondition(anybody)
    @rule(
        who=st.lists(WHO, min_size=1, max_size=4),
        kind=st.sampled_from(Kind),
        direction=st.sampled_from(Direction),
        days=st.integers(0, 900),
        note=TEXTS,
    )
    def log(self, who: list[int], kind: Kind, direction: Direction, days: int, note: str) -> None:
        several = [self.person(one) for one in who]
        on = self.store.today - timedelta(days)
        interactions.log(self.store, several, kind, direction=direction, on=on, note=note)

    @rule(which=st.integers(1, 20))
    def remove_an_interaction(self, which: int) -> None:
        with suppress(WarmthError):
            interactions.remove(self.store, which)

    @precondition(anybody)
    @rule(who=WHO, tag=TAGS, act=st.sampled_from([tags.tag, tags.untag]))
    def tag(self, who: int, tag: str, act: Any) -> None:
        act(self.store, [self.person(who)], [tag])

    @precondition(anybody)
    @rule(who=WHO, tag=st.none() | TAGS, days=st.none() | st.integers(0, 400), lift=st.booleans())
    def bind(self, who: int, tag: str | None, days: int | None, lift: bool) -> None:
        owner = tags.Owner(tag=tag) if tag else tags.Owner(person=self.person(who))
        tags.set_cadence(self.store, owner, days)
        boundary = list(Boundary)[who % len(Boundary)]
        tags.set_boundaries(self.store, owner, [] if lift else [boundary], [boundary] if lift else [])

    @precondition(anybody)
    @rule(who=WHO, other=WHO, text=TEXTS, close=st.booleans())
    def want(self, who: int, other: int, text: str, close: bool) -> None:
        person, ask = wants.ask(self.store, self.person(who), text)
        wants.offer(self.store, self.person(other), text)
        if close:
            wants.close_ask(self.store, person.id, ask.id)

    @precondition(anybody)
    @rule(who=WHO, other=WHO, act=st.sampled_from([acquaintances.knows, acquaintances.apart]))
    def know(self, who: int, other: int, act: Any) -> None:
        with suppress(WarmthError):
            act(self.store, self.person(who), self.person(other))

    @precondition(anybody)
    @rule(who=WHO, text=TEXTS, days=st.none() | st.integers(-30, 30), kept=st.booleans())
    def promise(self, who: int, text: str, days: int | None, kept: bool) -> None:
        by = None if days is None else self.store.today + timedelta(days)
        made = promises.promise(self.store, self.person(who), text, by)
        if kept:
            promises.done(self.store, made.id)

    @precondition(anybody)
    @rule(who=st.lists(WHO, min_size=1, max_size=3), act=st.sampled_from([people.archive, people.unarchive]))
    def put_away(self, who: list[int], act: Any) -> None:
        act(self.store, [self.person(one) for one in who])

    @precondition(anybody)
    @rule(who=WHO, days=st.integers(-5, 60))
    def snooze(self, who: int, days: int) -> None:
        with suppress(WarmthError):
            people.snooze(self.store, self.person(who), self.store.today + timedelta(days))

    @precondition(anybody)
    @rule(who=WHO, verdict=st.sampled_from([pruning.KEEP, pruning.LET_GO, pruning.UNSURE, pruning.LATER]))
    def decide(self, who: int, verdict: str) -> None:
        listed = pruning.review(self.store).people
        if listed:
            until = self.store.today + timedelta(30) if verdict == pruning.UNSURE else None
            pruning.decide(self.store, listed[who % len(listed)].card.id, verdict, until)

    @rule(which=st.integers(0, 3))
    def import_archive(self, which: int) -> None:
        import_paths(self.store, [archives()[which]])
        assert import_paths(self.store, [archives()[which]]).change is None

    @rule(times=st.integers(1, 3))
    def undo(self, times: int) -> None:
        with suppress(WarmthError):
            for _ in range(times):
                changes.undo(self.store)

    @rule()
    def redo(self) -> None:
        with suppress(WarmthError):
            changes.redo(self.store)

    @invariant()
    def all_is_well(self) -> None:
        if hasattr(self, "store"):
            assert backups.check(self.store) == []

    def teardown(self) -> None:
        if not hasattr(self, "store"):
            return
        end, standing = self.everything(), [one for one in changes.history(self.store) if not one.undone]
        self.store.today = date(2026, 2, 28)
        for change in standing:
            assert changes.undo(self.store).id == change.id
        assert self.everything() == self.start
        for change in reversed(standing):
            assert changes.redo(self.store).id == change.id
        assert self.everything() == end
        self.all_is_well()
        shutil.rmtree(self.folder)


TestChanging = Changing.TestCase
TestChanging.settings = settings(max_examples=8, stateful_step_count=20, deadline=None)
