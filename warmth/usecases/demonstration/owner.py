"""Whose network it is: a freelance product engineer in Lisbon, with the working life that explains the people."""

from datetime import date, timedelta

from warmth.usecases.demonstration.shapes import Owner, Position

_SUMMARY = (
    "I build the first version of things that have to work: booking desks, ferry screens, clinic forms. "
    "Small teams, plain words, no surprises in the invoice."
)


def owner_on(today: date) -> Owner:
    """The owner as of a day; the years of the positions move along with it."""
    freelance, nordhafen = _month_before(today, 1340), _month_before(today, 2420)
    return Owner(
        first="Robin",
        last="Marlow",
        slug="robin-marlow-builds",
        headline="Freelance product engineer: first versions that hold",
        summary=_SUMMARY,
        town="Lisbon, Portugal",
        emails=("robin@marlow-builds.example", "robin.marlow@oldmail.example"),
        positions=(
            Position("Marlow Builds", "Freelance product engineer", "Lisbon", freelance, None),
            Position("Nordhafen Plattform", "Senior engineer", "Hamburg", nordhafen, freelance),
            Position("Halden Instruments", "Software engineer", "Bristol", _month_before(today, 3600), nordhafen),
        ),
    )


def _month_before(today: date, days: int) -> date:
    return (today - timedelta(days=days)).replace(day=1)
