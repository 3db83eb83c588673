"""The days of deciding: when a label was given, a rhythm begun anew by hand, a request answered.

NULL is a day unknown, of what was decided before this revision, or nothing decided at all.

Revision ID: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("origins", sa.Column("labelled_on", sa.Text(), nullable=True))
    op.add_column("people", sa.Column("bumped_on", sa.Text(), nullable=True))
    op.add_column("requests", sa.Column("decided_on", sa.Text(), nullable=True))


def downgrade() -> None:
    """The way back is the backup that was made before the upgrade."""
    raise NotImplementedError
