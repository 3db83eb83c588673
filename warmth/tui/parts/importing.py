"""What the import says: archives near, how far it is, the receipt, and what is wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from warmth.domain.errors import WarmthError
from warmth.tui import look
from warmth.tui.keys import key_of
from warmth.tui.rows import Rows
from warmth.usecases.importing import Receipt

SHOWN_SKIPS = 12
WIDTH = 14
ASKED = look.lines(
    look.row(("What shall be read?", look.STRONG)),
    look.row(("A LinkedIn archive, contacts, mail, a calendar or chats: a file, a zip or a folder of them.",
              look.MUTED)),
    look.row(("First you see what it would do.", look.MUTED)),
)  # fmt: skip


def archives(names: Sequence[str]) -> Rows:
    """Archives that lie where downloads go, to choose by number."""
    return look.lines(
        look.row(("These look like archives; a number and enter takes one:", look.MUTED)),
        *(look.row((f"  {number}  ", look.KEY), look.plain(name)) for number, name in enumerate(names, 1)),
    )


def progress(what: str, done: int, total: int | None) -> Rows:
    """How far it is."""
    share = done / total if total else None
    of = f" of {total:,}" if total else ""
    rows: list[look.Said] = [look.row(f"{look.plain(what)} …", (f"  {done:,}{of}" if done else "", look.STRONG))]
    if share is not None:
        rows.append(look.gauge(share, 40, "$primary"))
    rows.append(look.row(("esc stops it; nothing is written then.", look.MUTED)))
    return look.lines(*rows)


def receipt(one: Receipt, name: str, keymap: Mapping[str, str]) -> Rows:
    """What it would do, or did, and what can be done next."""
    title = f"What reading {look.plain(name, 60)} would do:" if one.dry_run else f"{look.plain(name, 60)} was read:"
    rows: list[look.Said] = [look.row((title, look.STRONG)), ""]
    rows += [look.hang(WIDTH, (f"{what:<{WIDTH}}", look.MUTED), words) for what, words in one.told]
    rows += [look.hang(2, ("! ", "$text-warning"), look.plain(note)) for note in one.notes]
    rows += ["", _next(one, keymap)]
    if one.skipped:
        rows += ["", look.row(("Skipped, with the reason:", look.MUTED))]
    for skipped in one.skipped[:SHOWN_SKIPS]:
        rows.append(look.hang(2, "  ", (f"{look.plain(skipped.where)}: {look.plain(skipped.reason)}", look.MUTED)))
    if len(one.skipped) > SHOWN_SKIPS:
        rows.append(look.row((f"  … and {len(one.skipped) - SHOWN_SKIPS:,} more", look.MUTED)))
    return look.lines(*rows)


def _next(one: Receipt, keymap: Mapping[str, str]) -> look.Said:
    def key(act: str) -> look.Part:
        return key_of(act, keymap), look.KEY

    if not one.changes_something:
        return look.row("Nothing in it is new: everything is here already.")
    if one.dry_run:
        return look.row("Nothing is written yet.  ", key("write"), " writes it, in one step that can be undone.")
    return look.row("✓ It is written, in one step; ", key("undo"), " takes it back.  ", key("inbox"),
                    " begins with those you exchanged words with.")  # fmt: skip


def trouble(error: WarmthError, formats: Sequence[str]) -> Rows:
    """What is wrong, and the formats it could be."""
    rows = [look.row((look.plain(error.message), "$text-warning"))]
    if formats:
        rows.append(look.row((f"It could be: {', '.join(formats)}.", look.MUTED)))
    return look.lines(*rows)
