"""What to do with an empty database."""

from __future__ import annotations

from collections.abc import Mapping

from warmth.tui import look
from warmth.tui.keys import key_of
from warmth.tui.rows import Rows

INDENT = 5


def invitation(keymap: Mapping[str, str]) -> Rows:
    """Import an archive and how to get it, add somebody by hand, or look around first."""

    def step(act: str, *said: look.Part) -> look.Said:
        return look.hang(INDENT, (f"{key_of(act, keymap):<{INDENT}}", look.KEY), *said)

    def more(*said: look.Part) -> look.Said:
        return look.hang(INDENT, " " * INDENT, *said)

    return look.lines(
        look.row(("Nobody is here yet. Shall we begin?", look.STRONG)),
        "",
        step("import", ("Read your LinkedIn archive", look.STRONG), " (nothing leaves this machine)"),
        more(("No archive yet? On LinkedIn: Settings → Data privacy → Get a copy of your data.", look.MUTED)),
        more(("Ask for the larger archive; it comes by mail, often within a day.", look.MUTED)),
        "",
        step("demo", ("Look around first", look.STRONG), ": 400 made-up people, gone when you leave."),
        "",
        step("add", ("Add one person by hand", look.STRONG), "."),
        "",
        look.row(("What a command line beside this one imports shows here within a second:", look.MUTED)),
        look.row(("warmth import ~/Downloads/Complete_LinkedInDataExport.zip", look.MUTED)),
    )
