"""Tag, boundary and archive: what people are to you, and what must not happen to them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from warmth.domain.boundaries import Boundary
from warmth.domain.bulk import Act
from warmth.domain.names import tag_key
from warmth.tui import look
from warmth.tui.actions import several
from warmth.tui.actions.several import Asked
from warmth.tui.dialogs.choice import Choice, ChoiceDialog
from warmth.tui.dialogs.line import LineDialog
from warmth.tui.lines import TagLine, read_tags, tag_completion
from warmth.tui.parts.crowd import whom
from warmth.usecases import boundaries, bulk, people, tagging, tags
from warmth.usecases.boundaries import Held
from warmth.usecases.tags import Owner

if TYPE_CHECKING:
    from warmth.tui.app import WarmthApp

LETTERS = {
    Boundary.NEVER_INTRODUCE: ("i", "never introduce", "stands in no introduction"),
    Boundary.NEVER_PRUNE: ("p", "never prune", "is on no prune list"),
    Boundary.DO_NOT_CONTACT: ("c", "do not contact", "is never suggested"),
    Boundary.PRIVATE: ("v", "private", "is left out of exports"),
}


def tag(app: WarmthApp) -> None:
    """Ask which tags to give and to take, showing those there are."""
    store, who = app.store, app.people
    if not who:
        return
    known, ids = tags.all_tags(store), [one.id for one in who]
    given = tagging.tags_of(store, ids)

    def write(said: TagLine | None) -> None:
        if said is not None:
            one = partial(tagging.change_tags, store, give=said.give, take=said.take)
            several.do(app, who, Asked("Tag {}?", "tags", Act.TAG), lambda person: one([person]), one)

    app.push_screen(
        LineDialog(
            f"Tag {whom(who)}", "tags", partial(read_tags, known=known), partial(_tags_shown, known=known),
            placeholder="climbing berlin -work", empty=_tags_there_are(given, len(who)),
            complete=tag_completion(known),
            hint=look.row(("-name", "bold"), "  takes a tag away   ", ('"two words"', "bold"), "  make one tag"),
        ),
        write,
    )  # fmt: skip


def _tags_shown(said: TagLine, known: Sequence[str]) -> look.Said:
    """What will be given and taken; a tag that nobody has yet is marked, since it may be a slip."""
    there_are = {tag_key(name) for name in known}
    parts: list[look.Part] = []
    for name in said.give:
        new = "" if tag_key(name) in there_are else " (new)"
        parts += [("+ ", "$text-success"), (look.plain(name), look.STRONG), (f"{new}   ", look.MUTED)]
    for name in said.take:
        parts += [("− ", "$text-warning"), (look.plain(name), look.STRONG), "   "]
    return look.row(*parts)


def _tags_there_are(given: dict[str, int], people: int) -> look.Said:
    if not given:
        return look.row(("No tags yet.", look.MUTED))
    counts = (f"{look.plain(name)} ({count} of {people})" if people > 1 else look.plain(name)
              for name, count in given.items())  # fmt: skip
    return look.row(("Tagged ", look.MUTED), ", ".join(counts))


def boundary(app: WarmthApp) -> None:
    """Show the boundaries that hold; a letter sets one or lifts it."""
    store, who = app.store, app.people
    if not who:
        return

    def write(chosen: Held | None) -> None:
        if chosen is None:
            return
        lift = chosen.own == len(who)
        change = {"add": [] if lift else [chosen.boundary], "remove": [chosen.boundary] if lift else []}
        asks = f"{'Lift' if lift else 'Set'} {LETTERS[chosen.boundary][1]} for {{}}?"
        several.do(
            app, who, Asked(asks, "lifts it" if lift else "sets it", Act.BOUNDARY),
            lambda one: tags.set_boundaries(store, Owner(person=one), **change),
            lambda ids: bulk.set_boundaries(store, ids, **change),
        )  # fmt: skip

    held = boundaries.held(store, [one.id for one in who])
    said = look.row(("What must not happen to them; a letter sets it or lifts it.", look.MUTED))
    choices = [_choice(one, len(who)) for one in held]
    app.push_screen(ChoiceDialog(f"Boundaries of {whom(who)}", choices, said), write)


def _choice(one: Held, people: int) -> Choice[Held]:
    letter, name, means = LETTERS[one.boundary]
    from_tags = f"comes with {', '.join(f'tag:{tag}' for tag in map(look.plain, one.tags))}"
    if one.own and people > 1:
        means += f"; {one.own} of {people} carry it"
    elif one.tags and (one.own or people > 1):
        means += f"; also {from_tags}"
    only_tags = bool(one.tags) and not one.own and people == 1
    why_not = f"{from_tags}, and is lifted there" if only_tags else None
    return Choice(letter, name, one, means, why_not, on=one.own == people or only_tags)


def archive(app: WarmthApp) -> None:
    """Put people away, or bring them back when all of them are away."""
    store, who = app.store, app.people
    if not who:
        return
    if people.all_archived(store, [one.id for one in who]):
        several.do(app, who, Asked("Bring {} back?", "brings them back", Act.UNARCHIVE),
                   lambda one: people.unarchive(store, [one]), partial(bulk.unarchive, store))  # fmt: skip
    else:
        several.do(app, who, Asked("Put {} away?", "puts them away", Act.ARCHIVE),
                   lambda one: people.archive(store, [one]), partial(bulk.archive, store))  # fmt: skip
