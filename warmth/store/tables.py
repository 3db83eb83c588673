"""The tables. Those in KEPT can be undone: they hold whole numbers and text alone, so a row survives as JSON.

Days are ISO text; a fuzzy day is the text it was given as. Every table has an `id`, so that a row keeps its number
through undo, redo and VACUUM.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def text_(name: str, default: str | None = "") -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=default)


def maybe_(name: str, kind: type[sa.Text | sa.Integer] = sa.Text) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=True)


def ref_(
    name: str, target: str, *, optional: bool = False, on_delete: str = "CASCADE", index: bool = True
) -> sa.Column[int]:
    """A reference; without an index of its own where a unique constraint begins with it."""
    return sa.Column(name, sa.ForeignKey(f"{target}.id", ondelete=on_delete), nullable=optional, index=index)


def table_(name: str, *columns: sa.Column[Any] | sa.Constraint | sa.Index, lasting: bool = False) -> sa.Table:
    identity = sa.Column("id", sa.Integer, primary_key=True)
    return sa.Table(name, metadata, identity, *columns, sqlite_autoincrement=lasting)


people = table_(
    "people",
    text_("name", None),
    sa.Column("name_key", sa.Text, nullable=False, index=True),
    maybe_("birthday"),
    text_("notes"),
    text_("created_on", None),
    maybe_("archived_on"),
    maybe_("archived_why"),
    maybe_("snoozed_until"),
    maybe_("left_on"),
    ref_("merged_into_id", "people", optional=True, on_delete="SET NULL"),
    maybe_("bumped_on"),
    lasting=True,
)
handles = table_(
    "handles",
    ref_("person_id", "people", index=False),
    text_("kind", None),
    text_("value", None),
    text_("key", None),
    sa.UniqueConstraint("person_id", "kind", "key"),
    sa.Index("ix_handles_key", "key"),
)
positions = table_(
    "positions",
    ref_("person_id", "people"),
    text_("title"),
    text_("organization"),
    maybe_("started"),
    maybe_("ended"),
    maybe_("noticed_on"),
)
origins = table_(
    "origins",
    sa.Column("person_id", sa.ForeignKey("people.id", ondelete="CASCADE"), nullable=False, unique=True),
    maybe_("kind"),
    maybe_("on"),
    text_("place"),
    ref_("through_id", "people", optional=True, on_delete="SET NULL"),
    maybe_("asked_by"),
    text_("words"),
    text_("note"),
    text_("network"),
    maybe_("labelled_on"),
)
interactions = table_(
    "interactions",
    sa.Column("on", sa.Text, nullable=False, index=True),
    text_("kind", None),
    text_("direction", None),
    sa.Column("group", sa.Integer, nullable=False),
    text_("note"),
    text_("source"),
    maybe_("source_key"),
    sa.Index("ix_interactions_source_key", "source_key"),
)
interaction_people = table_(
    "interaction_people",
    ref_("interaction_id", "interactions", index=False),
    ref_("person_id", "people"),
    sa.UniqueConstraint("interaction_id", "person_id"),
)
ratings = table_(
    "ratings",
    ref_("person_id", "people"),
    text_("on", None),
    maybe_("know", sa.Integer),
    maybe_("like", sa.Integer),
    maybe_("trust", sa.Integer),
    text_("why"),
)
tags = table_("tags", text_("name", None), sa.Column("name_key", sa.Text, nullable=False, unique=True))
person_tags = table_(
    "person_tags",
    ref_("person_id", "people", index=False),
    ref_("tag_id", "tags"),
    sa.UniqueConstraint("person_id", "tag_id"),
)
boundaries = table_(
    "boundaries",
    ref_("person_id", "people", optional=True),
    ref_("tag_id", "tags", optional=True),
    text_("kind", None),
    sa.CheckConstraint("(person_id IS NULL) <> (tag_id IS NULL)", name="one_owner"),
)
cadences = table_(
    "cadences",
    ref_("person_id", "people", optional=True),
    ref_("tag_id", "tags", optional=True),
    sa.Column("days", sa.Integer, nullable=False),
    sa.CheckConstraint("(person_id IS NULL) <> (tag_id IS NULL)", name="one_owner"),
)
asks = table_("asks", ref_("person_id", "people"), text_("text", None), text_("on", None), maybe_("closed_on"))
offers = table_(
    "offers",
    ref_("person_id", "people"),
    text_("text", None),
    maybe_("on"),
    maybe_("closed_on"),
    text_("basis", "said"),
    text_("source"),
)
acquaintances = table_(
    "acquaintances",
    ref_("a_id", "people", index=False),
    ref_("b_id", "people"),
    text_("kind", None),
    text_("on", None),
    text_("note"),
    sa.UniqueConstraint("a_id", "b_id", "kind"),
)
promises = table_(
    "promises",
    ref_("person_id", "people"),
    text_("text", None),
    maybe_("by"),
    text_("whose", "me"),
    text_("made_on", None),
    maybe_("done_on"),
    lasting=True,
)
introductions = table_(
    "introductions",
    ref_("a_id", "people"),
    ref_("b_id", "people"),
    text_("reason"),
    text_("stage", None),
    lasting=True,
)
introduction_steps = table_(
    "introduction_steps", ref_("introduction_id", "introductions"), text_("stage", None), text_("on", None)
)
doors = table_(
    "doors",
    ref_("person_id", "people"),
    text_("kind", None),
    text_("whose", None),
    maybe_("on"),
    text_("note"),
    maybe_("returned_on"),
    text_("source"),
    ref_("other_id", "people", optional=True, on_delete="SET NULL"),
)
requests = table_(
    "requests",
    ref_("person_id", "people", optional=True, on_delete="SET NULL"),
    text_("direction", None),
    text_("name", None),
    text_("name_key", None),
    text_("key", None),
    text_("url"),
    text_("words"),
    text_("on", None),
    text_("status", "pending"),
    maybe_("decided_on"),
    sa.Index("ix_requests_key", "key"),
    lasting=True,
)
duplicates = table_(
    "duplicates",
    ref_("a_id", "people", index=False),
    ref_("b_id", "people"),
    text_("evidence"),
    maybe_("verdict"),
    maybe_("decided_on"),
    sa.UniqueConstraint("a_id", "b_id"),
    lasting=True,
)
verdicts = table_(
    "verdicts",
    ref_("person_id", "people", index=False),
    text_("month", None),
    text_("verdict", None),
    text_("on", None),
    maybe_("until"),
    sa.UniqueConstraint("person_id", "month"),
)
merges = table_("merges", ref_("kept_id", "people"), ref_("merged_id", "people"), text_("on", None))
merged_rows = table_(
    "merged_rows", ref_("merge_id", "merges"), text_("table_name", None), sa.Column("row_id", sa.Integer)
)
imports = table_(
    "imports", text_("source", None), text_("on", None), maybe_("as_of"), sa.Column("complete", sa.Integer)
)
settings = table_("settings", sa.Column("key", sa.Text, nullable=False, unique=True), text_("value", None))

KEPT: tuple[sa.Table, ...] = tuple(metadata.sorted_tables)
"""Everything the user could lose, parents before children: journaled, undone, exported."""
