"""The judged networks: their people, what went on between them, and the right answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from tests.judged import (
    answers_introduce,
    answers_prune,
    answers_reconnect,
    collected,
    culture,
    energy,
    food,
    friends,
    health,
    money,
    schools,
)
from tests.judged.diary import Diary
from tests.judged.judging import Right
from tests.judged.living import note_happenings
from tests.judged.person import P
from tests.judged.second import answers_introduce as introduce_2
from tests.judged.second import answers_prune as prune_2
from tests.judged.second import answers_reconnect as reconnect_2
from tests.judged.second import body, house, road, strangers
from tests.judged.second.living import note_what_is_known
from tests.judged.third import abroad, firms, guild, town
from tests.judged.third import answers_introduce as introduce_3


@dataclass(frozen=True)
class Judged:
    """One network. `archives` are the days on which an archive of the collected came in; where nobody is to be pruned
    or suggested, that was not judged.
    """

    people: Sequence[P]
    happened: Callable[[Diary], None]
    introduce: Mapping[str, Sequence[Right]]
    prune: Sequence[Right]
    reconnect: Sequence[Right]
    not_despite: Mapping[str, str]
    archives: Sequence[str] = ()


FIRST = Judged(
    (
        *(*energy.PEOPLE, *health.PEOPLE, *food.PEOPLE, *culture.PEOPLE),
        *(*money.PEOPLE, *schools.PEOPLE, *friends.PEOPLE),
    ),
    note_happenings,
    answers_introduce.ANSWERS,
    answers_prune.ANSWERS,
    answers_reconnect.ANSWERS,
    answers_reconnect.NOT_DESPITE,
    archives=collected.DAYS,
)
SECOND = Judged(
    (*house.PEOPLE, *body.PEOPLE, *road.PEOPLE, *strangers.PEOPLE),
    note_what_is_known,
    introduce_2.ANSWERS,
    prune_2.ANSWERS,
    reconnect_2.ANSWERS,
    reconnect_2.NOT_DESPITE,
)
THIRD = Judged(
    (*guild.PEOPLE, *town.PEOPLE, *firms.PEOPLE, *abroad.PEOPLE), lambda _: None, introduce_3.ANSWERS, (), (), {}
)
HALVES = {
    f"{name}, {half}": (name, tuple(judged.introduce)[start::2])
    for name, judged in (("second", SECOND), ("third", THIRD))
    for start, half in enumerate(("in view", "held out"))
}
"""Of networks that were not there when the fit was made: whose introductions were looked at since, and whose not."""
