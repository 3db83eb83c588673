"""Views: opening one, dropping one, keeping what is searched for as one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from warmth.domain.text import fold
from warmth.tui import keys, look
from warmth.tui.dialogs.line import LineDialog
from warmth.tui.dialogs.views import ViewsDialog, Wanted
from warmth.tui.widgets.order import SORTS, Order
from warmth.usecases import people, views
from warmth.usecases.views import View

if TYPE_CHECKING:
    from warmth.tui.app import WarmthApp


def choose(app: WarmthApp, then: Callable[[View], None]) -> None:
    """Offer every view, and do this with the one chosen."""

    def act(wanted: Wanted | None) -> None:
        if wanted is None:
            return
        if wanted.drop:
            app.write(partial(views.drop, app.store, wanted.view.name))
        else:
            then(wanted.view)

    hint = f"{keys.key_of('save-view', app.config.keys)} on People keeps what you search for as a view of your own."
    app.push_screen(ViewsDialog(views.views(app.store), hint), act)


def save(app: WarmthApp, query: str, order: Order) -> None:
    """Ask for a name, and keep a query and an order under it; orders that no list on the command line has are not."""
    kept = order.by if order.by in people.SORTS and not order.reverse else "name"
    taken = {fold(view.name): view for view in views.views(app.store)}

    def shown(name: str) -> look.Said:
        rows: list[look.Said] = [look.row((look.plain(query), look.STRONG), f"  by {SORTS[kept].name}")]
        if kept != order.by or order.reverse:
            rows.append(look.row(("This order is not kept; a view is by one of ", look.MUTED), _orders()))
        if (before := taken.get(fold(name))) is not None:
            rows.append(look.row((f"Takes the place of {look.plain(before.name)}: {look.plain(before.query)}",
                                  "$text-warning")))  # fmt: skip
        return look.lines(*rows)

    def write(name: str | None) -> None:
        if name is not None:
            app.write(partial(views.save, app.store, name, query, kept))

    app.push_screen(
        LineDialog("Save this view", "saves", str.strip, shown, placeholder="a name for it",
                   empty=look.row(("A name for ", look.MUTED), look.plain(query))),
        write,
    )  # fmt: skip


def _orders() -> str:
    return ", ".join(SORTS[by].name for by in people.SORTS)
