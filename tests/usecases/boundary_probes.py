"""What each use-case does with Zoe: a probe asks it, and is False when she takes no part; a refusal says the same."""

from __future__ import annotations

from collections.abc import Callable

from tests.archives import Row, connections
from tests.factories import ago
from tests.usecases.boundary_world import World
from warmth.domain.boundaries import Boundary
from warmth.domain.bulk import Act
from warmth.domain.drafting import Draft, DraftKind, Recipient
from warmth.domain.inbox import Waiting, What
from warmth.domain.interactions import Direction, Kind
from warmth.domain.introductions import Move
from warmth.domain.origins import Origin, OriginKind
from warmth.domain.reconnect_reasons import OpenAsk
from warmth.store import origins as kept_origins
from warmth.usecases import (
    acquaintances,
    backups,
    bulk,
    doors,
    drafting,
    exporting,
    exporting_pages,
    importing,
    inbox,
    introducing,
    introductions,
    merging,
    pages,
    people,
    portraits,
    previews,
    pruning,
    ratings,
    reaching,
    reconnecting,
    stats,
    today,
    wants,
)  # fmt: skip
from warmth.usecases.drafting import Meant
from warmth.usecases.interactions import LogLine

LATER, NOTED = ago(-30), LogLine((), Kind.CALL, Direction.BOTH, ago(1), "New plans")
Probe = Callable[[World], object]


def ids(found: object) -> set[int]:
    """The ids of people, cards or whoever else has one."""
    return {one.id for one in found}  # type: ignore[attr-defined]


def imported(w: World) -> bool:
    """Does a list of connections complete her?"""
    name, text = connections(Row("Zoe", "Quist", "zoe-quist", ago(900).strftime("%d %b %Y"), "zoe@mail.example"))
    path = w.store.path.with_name(name)
    path.write_text(text, encoding="utf-8")
    importing.import_paths(w.store, [path])
    return bool(people.card(w.store, w.zoe).urls)


def given_back(w: World) -> bool:
    """Is there a door of hers to be returned?"""
    with w.store.change("Return") as db:
        return doors.give_all_back(db, w.zoe, ago(0)) != ()


def through_her(w: World) -> World:
    """She introduced you to Ana, as Ana's origin says."""
    with w.store.change("Through") as db:
        kept_origins.put(db, w.ana, Origin(OriginKind.INTRODUCED, through_id=w.zoe))
    return w


def drafted(w: World, kind: DraftKind, *whom: int) -> str:
    """The text of a draft to people."""
    return drafting.draft(w.store, kind, Meant(whom)).text


def pages_of(w: World) -> list[str]:
    """The names of the pages that are written."""
    folder = w.store.path.with_name("pages")
    exporting_pages.write_pages(w.store, folder)
    return [page.name for page in folder.iterdir()]


def named_as_shared(w: World) -> bool:
    """Is Ana told that you both know her?"""
    acquaintances.knows(w.store, w.ana, w.zoe)
    return "Zoe" in drafted(w, DraftKind.RECONNECT, w.ana)


def named_as_between(w: World) -> bool:
    """Is Ana told that you met through her?"""
    return "Zoe" in drafted(through_her(w), DraftKind.RECONNECT, w.ana)


def draft(w: World) -> Draft:
    """A text to her that was written before there was any boundary."""
    return Draft(DraftKind.RECONNECT, (Recipient(w.zoe, "Zoe", "zoe@mail.example"),), "", "Hello", (), ())


def can(w: World, person: int) -> set[int]:
    """Who can be introduced to somebody."""
    return {one.card.id for one in introducing.introduce(w.store, person).can}


def suggested(w: World) -> set[int]:
    """Everyone to get back in touch with."""
    return {one.card.id for one in reconnecting.reconnect(w.store, 50)}


def wanting(w: World, person: int) -> set[str | None]:
    """Who could meet an ask of somebody's, by the reasons to write to them."""
    found = [one for one in reconnecting.reconnect(w.store, 50) if one.card.id == person]
    return {why.giver for one in found for why in one.suggestion.reasons if isinstance(why, OpenAsk)}


def reviewed(w: World, verdict: str) -> object:
    """A verdict on her, on a list drawn before."""
    w.reviewed()
    return pruning.decide(w.store, w.zoe, verdict, LATER if verdict == pruning.UNSURE else None)


def merged(w: World) -> bool:
    """Merged into Ben, does she bring along whatever boundary is in force?"""
    before = set(people.card(w.store, w.zoe).boundaries)
    return set(merging.merge(w.store, w.ben, w.zoe).boundaries) >= before


def backed_up(w: World) -> bool:
    """Is a backup that holds her named?"""
    backups.backup(w.store)
    return previews.backups_holding(w.store, w.zoe) != ()


def position(w: World) -> int:
    """The number of her present position."""
    return pages.page(w.store, w.zoe).positions[0].id


def moved(w: World) -> Waiting:
    """Her new position, waiting in the inbox."""
    return next(one for one in inbox.queue(w.store) if one.what is What.POSITION)


def rated(w: World) -> int:
    """The number of a rating of today."""
    ratings.rate(w.store, w.zoe, know=4)
    return next(one.id for one in pages.page(w.store, w.zoe).ratings if one.on == w.store.today)


def closed(w: World) -> World:
    """Her ask and offer are closed."""
    wants.close_ask(w.store, w.zoe, w.ask)
    wants.close_offer(w.store, w.zoe, w.offer)
    return w


NEVER_INTRODUCE, NEVER_PRUNE = frozenset({Boundary.NEVER_INTRODUCE}), frozenset({Boundary.NEVER_PRUNE})
DO_NOT_CONTACT, PRIVATE = frozenset({Boundary.DO_NOT_CONTACT}), frozenset({Boundary.PRIVATE})
NOT_INTRODUCED = NEVER_INTRODUCE | DO_NOT_CONTACT
GUARDED: dict[str, tuple[Probe, frozenset[Boundary]]] = {
    "bulk.archive": (lambda w: bulk.archive(w.store, [w.ana, w.zoe]).left_out == (), NEVER_PRUNE),
    "bulk.parted": (lambda w: bulk.parted(w.store, [w.ana, w.zoe], Act.ARCHIVE).left_out == (), NEVER_PRUNE),
    "bulk.promise": (lambda w: bulk.promise(w.store, [w.ana, w.zoe], "a book", LATER).left_out == (), DO_NOT_CONTACT),
    "bulk.set_cadence": (lambda w: bulk.set_cadence(w.store, [w.ana, w.zoe], 30).left_out == (), DO_NOT_CONTACT),
    "bulk.snooze": (lambda w: bulk.snooze(w.store, [w.ana, w.zoe], LATER).left_out == (), DO_NOT_CONTACT),
    "drafting.draft": (lambda w: drafted(w, DraftKind.RECONNECT, w.zoe), DO_NOT_CONTACT),
    "drafting.draft: of two": (lambda w: drafted(w, DraftKind.INTRODUCTION, w.ana, w.zoe), NOT_INTRODUCED),
    "drafting.draft: shared": (named_as_shared, PRIVATE | DO_NOT_CONTACT),
    "drafting.draft: through": (named_as_between, PRIVATE | DO_NOT_CONTACT),
    "drafting.why_not": (lambda w: drafting.why_not(w.store, Meant((w.zoe,))) is not None, DO_NOT_CONTACT),
    "drafting.why_not: of two": (
        lambda w: DraftKind.INTRODUCTION not in drafting.why_not(w.store, Meant((w.zoe,))),
        NOT_INTRODUCED | DO_NOT_CONTACT,
    ),
    "drafting.meant": (lambda w: drafting.meant(w.store, DraftKind.RECONNECT, ["zoe"]), DO_NOT_CONTACT),
    "exporting.export": (lambda w: "Zoe Quist" in exporting.export(w.store), PRIVATE),
    "exporting.export: all": (lambda w: "Zoe Quist" in exporting.export(w.store, private=True), frozenset()),
    "exporting.pieces": (lambda w: "Zoe Quist" in "".join(exporting.pieces(w.store, "csv")), PRIVATE),
    "exporting.pieces: cards": (lambda w: "Zoe Quist" in "".join(exporting.pieces(w.store, "vcard")), PRIVATE),
    "exporting.pieces: pages": (lambda w: "Zoe Quist" in "".join(exporting.pieces(w.store, "markdown")), PRIVATE),
    "exporting_pages.write_pages": (lambda w: "Zoe Quist.md" in pages_of(w), PRIVATE),
    "portraits.everyone": (
        lambda w: w.in_read(lambda db: w.zoe in [one.id for one in portraits.everyone(db, private=False)]),
        PRIVATE,
    ),
    "introducing.introduce": (lambda w: w.zoe in can(w, w.ana), NOT_INTRODUCED),
    "introducing.introduce: to her": (lambda w: w.ana in can(w, w.zoe), NOT_INTRODUCED),
    "introductions.move": (lambda w: introductions.move(w.store, w.introduction(), Move.ASK), NOT_INTRODUCED),
    "introductions.stands_against": (
        lambda w: introductions.stands_against(w.store, w.ana, w.zoe).forbidding == (),
        NOT_INTRODUCED,
    ),
    "introductions.move_in": (lambda w: introductions.move(w.store, w.introduction(), Move.ASK), NOT_INTRODUCED),
    "introductions.start": (lambda w: introductions.start(w.store, w.ana, w.zoe, anyway=True), NOT_INTRODUCED),
    "introductions.start_in": (lambda w: introductions.start(w.store, w.ana, w.zoe, anyway=True), NOT_INTRODUCED),
    "pruning.decide: keep": (lambda w: reviewed(w, pruning.KEEP), NEVER_PRUNE),
    "pruning.decide: later": (lambda w: reviewed(w, pruning.LATER), NEVER_PRUNE),
    "pruning.decide: let go": (lambda w: reviewed(w, pruning.LET_GO), NEVER_PRUNE),
    "pruning.decide: unsure": (lambda w: reviewed(w, pruning.UNSURE), NEVER_PRUNE),
    "pruning.review": (lambda w: w.zoe in {one.card.id for one in pruning.review(w.store).people}, NEVER_PRUNE),
    "reaching.reach": (
        lambda w: w.zoe in {one.card.id for one in reaching.reach(w.store, "data engineer") if one.path.honest},
        NOT_INTRODUCED,
    ),
    "reconnecting.days_near": (
        lambda w: w.zoe in {card.id for card, _ in reconnecting.days_near(w.store)},
        DO_NOT_CONTACT,
    ),
    "reconnecting.reconnect": (lambda w: w.zoe in suggested(w), DO_NOT_CONTACT),
    "reconnecting.reconnect: asks": (lambda w: "Ana Ruiz" in wanting(w, w.zoe), NOT_INTRODUCED),
    "reconnecting.reconnect: drawn": (
        lambda w: [one.card.id for one in reconnecting.reconnect(w.store, 1, drawn=[w.zoe])] == [w.zoe],
        DO_NOT_CONTACT,
    ),
    "reconnecting.reconnect: offers": (lambda w: "Zoe Quist" in wanting(w, w.ana), NOT_INTRODUCED),
    "reconnecting.why": (lambda w: reconnecting.why(w.store, w.zoe) is not None, DO_NOT_CONTACT),
    "stats.history": (lambda w: stats.history(w.store, 1)[-1].vouchable == 2, NOT_INTRODUCED),
    "stats.stats": (lambda w: stats.stats(w.store).vouchable == 2, NOT_INTRODUCED),
    "today.today": (lambda w: w.zoe in {one.card.id for one in today.today(w.store).reconnect}, DO_NOT_CONTACT),
    "today.today: days": (lambda w: w.zoe in {card.id for card, _ in today.today(w.store).days}, DO_NOT_CONTACT),
}
"""What a boundary is about: the probe, and the boundaries that leave her out of it."""
