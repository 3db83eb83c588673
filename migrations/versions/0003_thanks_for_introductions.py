"""To whom somebody introduced you, of a door that follows from an origin and was returned; NULL is any other door.

Revision ID: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("doors") as doors:
        doors.add_column(sa.Column("other_id", sa.Integer(), nullable=True))
        doors.create_foreign_key("fk_doors_other_id", "people", ["other_id"], ["id"], ondelete="SET NULL")
    op.create_index("ix_doors_other_id", "doors", ["other_id"])


def downgrade() -> None:
    """The way back is the backup that was made before the upgrade."""
    raise NotImplementedError
