"""What a key does, as it is declared."""

from __future__ import annotations

from dataclasses import dataclass

EVERYWHERE = "everywhere"


@dataclass(frozen=True, slots=True)
class Action:
    """Something a key does. `key` may name several, with commas; `where` is the screen that knows it.

    `run` is the app's act of the same name unless it says otherwise; an action of a screen runs `screen.ID`.
    `person` tells whether it needs somebody under the cursor, `footer` whether the bottom line shows it, `offered`
    whether palette does; `shown` is how the key is written when its name is not.
    """

    id: str
    key: str
    label: str
    means: str
    run: str = ""
    where: str = EVERYWHERE
    person: bool = False
    footer: bool = True
    shown: str | None = None
    offered: bool = True

    @property
    def does(self) -> str:
        """The action string that Textual runs."""
        if self.run:
            return self.run
        return f"app.do('{self.id}')" if self.where == EVERYWHERE else f"screen.{self.id.replace('-', '_')}"
