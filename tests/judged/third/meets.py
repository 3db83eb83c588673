"""For every ask of the network, who meets it, and who only seems to."""

from __future__ import annotations

from tests.judged.third import (
    meets_abroad,
    meets_firms,
    meets_guild,
    meets_town,
    tempting_abroad,
    tempting_firms,
    tempting_guild,
    tempting_town,
)

Met = dict[tuple[str, str], tuple[tuple[str, str], ...]]

MEETS: Met = {**meets_guild.MEETS, **meets_town.MEETS, **meets_firms.MEETS, **meets_abroad.MEETS}
TEMPTING: Met = {
    **tempting_guild.TEMPTING,
    **tempting_town.TEMPTING,
    **tempting_firms.TEMPTING,
    **tempting_abroad.TEMPTING,
}
