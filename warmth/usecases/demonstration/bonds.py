"""How many people have which bond, since when they are connected, and on which days they wrote."""

from random import Random

from warmth.usecases.demonstration.shapes import Bond

YEARS = 7 * 365
BURST_AGE = 35
"""Days since the middle of the conference."""

PER_400: dict[Bond, int] = {
    Bond.CLOSE: 25,
    Bond.OCCASIONAL: 60,
    Bond.SILENT: 40,
    Bond.COOLING: 15,
    Bond.PITCHER: 10,
    Bond.UNANSWERED: 12,
    Bond.BURST: 14,
    Bond.BRIEF: 74,
    Bond.BARE: 150,
}

_CONNECTED: dict[Bond, tuple[int, int]] = {
    Bond.CLOSE: (380, 2400),
    Bond.OCCASIONAL: (420, YEARS),
    Bond.SILENT: (1150, YEARS),
    Bond.COOLING: (260, 1000),
    Bond.PITCHER: (60, 1100),
    Bond.UNANSWERED: (250, 2000),
    Bond.BURST: (BURST_AGE - 1, BURST_AGE + 1),
    Bond.BRIEF: (120, 2450),
    Bond.BARE: (110, YEARS),
}


def headcount(size: int) -> dict[Bond, int]:
    """How many of `size` people have which bond; the sum is `size`. The conference stays one of fourteen."""
    counts = {bond: max(1, share * size // 400) for bond, share in PER_400.items()}
    counts[Bond.BURST] = 14
    counts[Bond.BARE] += size - sum(counts.values())
    return counts


def connected_age(bond: Bond, dice: Random) -> int:
    """Days since they connected."""
    return dice.randint(*_CONNECTED[bond])


def ages(bond: Bond, connected: int, dice: Random) -> list[int]:
    """Ages in days of the days on which letters went between them, oldest first; never before `connected`."""
    match bond:
        case Bond.CLOSE:
            lately = _back_from(dice.randint(2, 15), (9, 30), dice.randint(9, 17), connected, dice)
            return _back_from(lately[0] + 40, (60, 260), 12, connected, dice) + lately
        case Bond.OCCASIONAL:
            return _back_from(dice.randint(12, 95), (45, 150), dice.randint(4, 8), connected, dice)
        case Bond.SILENT:
            return _back_from(dice.randint(500, connected - 300), (8, 45), dice.randint(7, 12), connected, dice)
        case Bond.COOLING:
            return _back_from(dice.randint(76, 105), (8, 17), dice.randint(11, 15), connected, dice)
        case Bond.PITCHER | Bond.UNANSWERED:
            first = dice.randint(30, connected)
            return _back_from(max(12, first - 45), (11, 22), dice.randint(2, 3), connected, dice)
        case Bond.BURST:
            return [BURST_AGE - dice.randint(3, 12)] if dice.random() < 0.4 else []
        case Bond.BRIEF:
            return [max(20, connected - dice.randint(1, 40))]
        case Bond.BARE:
            return []


def _back_from(newest: int, gap: tuple[int, int], count: int, oldest: int, dice: Random) -> list[int]:
    found: list[int] = []
    age = newest
    while len(found) < count and age <= oldest:
        found.append(age)
        age += dice.randint(*gap)
    return found[::-1]
