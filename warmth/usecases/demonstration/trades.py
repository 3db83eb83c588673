"""What people do for a living: titles, skills, and the concrete things that letters about it are about."""

from warmth.usecases.demonstration.trades_desk import DESK
from warmth.usecases.demonstration.trades_making import MAKING
from warmth.usecases.demonstration.trading import Trade

TRADES: dict[str, Trade] = {trade.key: trade for trade in (*MAKING, *DESK)}
"""Every trade by its key."""
