"""The tables that are not undone: the journal itself, what is derived, what was drawn, what outlives an undo."""

from __future__ import annotations

import sqlalchemy as sa

from warmth.store.tables import maybe_, metadata, ref_, table_, text_

changes = table_(
    "changes",
    text_("at", None),
    text_("label", None),
    sa.Column("undoes", sa.Integer, nullable=True),
    sa.Column("undone", sa.Integer, nullable=False, server_default="0"),
    sa.Column("partly_forgotten", sa.Integer, nullable=False, server_default="0"),
    lasting=True,
)
journal = table_(
    "journal",
    sa.Column("change_id", sa.ForeignKey("changes.id", ondelete="CASCADE"), nullable=False),
    text_("table_name", None),
    sa.Column("row_id", sa.Integer, nullable=False),
    maybe_("before"),
    maybe_("after"),
    sa.Index("ix_journal_change_id", "change_id"),
)
marks = sa.Table("marks", metadata, sa.Column("key", sa.Text, primary_key=True), text_("value", None))
forgotten = table_("forgotten", sa.Column("hash", sa.Text, nullable=False, unique=True))
reviews = table_("reviews", sa.Column("month", sa.Text, nullable=False, unique=True), text_("drawn_on", None))
review_people = table_(
    "review_people",
    ref_("review_id", "reviews"),
    ref_("person_id", "people"),
    sa.Column("place", sa.Integer, nullable=False),
    sa.Column("protected", sa.Integer, nullable=False, server_default="0"),
    sa.UniqueConstraint("review_id", "person_id"),
)
summaries = sa.Table(
    "summaries",
    metadata,
    sa.Column("person_id", sa.ForeignKey("people.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("warmth", sa.REAL),
    sa.Column("warmth_then", sa.REAL),
    maybe_("band"),
    maybe_("trend"),
    sa.Column("state", sa.Text, nullable=False),
    maybe_("silence", sa.Integer),
    sa.Column("usual_gap", sa.REAL),
    sa.Column("gaps", sa.Integer, nullable=False, server_default="0"),
    sa.Column("ratio", sa.REAL),
    sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
    sa.Column("two_way", sa.Integer, nullable=False, server_default="0"),
    sa.Column("touches", sa.Integer, nullable=False, server_default="0"),
    maybe_("last_id", sa.Integer),
    sa.Column("labelled", sa.Integer, nullable=False),
    maybe_("know", sa.Integer),
    maybe_("like", sa.Integer),
    maybe_("trust", sa.Integer),
    maybe_("klt", sa.Integer),
    maybe_("rated_on"),
    maybe_("judged_on"),
    maybe_("cadence", sa.Integer),
    text_("boundaries"),
    text_("company"),
    text_("title"),
    text_("sort_key"),
)

SEARCH = "search"
"""FTS5 over everything said about a person; `rowid` is the person's id."""
GIVES = "gives"
"""FTS5 over the stems of what a person could give: offers, tags, position; `rowid` is the person's id."""
