"""Two people of one name, and one person twice: what telling people apart has to get right."""

from dataclasses import replace
from datetime import date, timedelta

from warmth.usecases.demonstration.shapes import Bond, MadeUpPerson

NAMESAKES = ("joao-pinhal-porto", "joao-pinhal-recife")
"""Two different people called João Pinhal."""

TWICE = ("tomas-jerabek", "tomas-jerabek-brno")
"""One person with an old profile and a new one."""


def doubles(today: date) -> tuple[MadeUpPerson, ...]:
    """The namesakes and the person who is there twice, four people in all."""
    porto = _person(today, NAMESAKES[0], "João", "Pinhal", "Courtyard Nine", "Landscape architect", "Porto", 1210)
    recife = _person(today, NAMESAKES[1], "João", "Pinhal", "Festival Maresia", "Festival producer", "Recife", 480)
    old = _person(today, TWICE[0], "Tomáš", "Jeřábek", "Brnorobotik", "Controls engineer", "Brno", 2210)
    new = _person(today, TWICE[1], "Tomas", "Jerabek", "Brnorobotik", "Perception lead", "Brno", 390)
    return (
        replace(porto, trade="architecture", bond=Bond.BRIEF),
        replace(recife, trade="music", bond=Bond.OCCASIONAL, connected_on=today - timedelta(days=700)),
        replace(old, bond=Bond.BRIEF),
        replace(new, bond=Bond.BRIEF),
    )


def _person(
    today: date, slug: str, first: str, last: str, company: str, title: str, town: str, connected: int
) -> MadeUpPerson:
    return MadeUpPerson(
        slug=slug,
        first=first,
        last=last,
        email="",
        company=company,
        title=title,
        town=town,
        trade="robotics",
        tongue="en",
        bond=Bond.BARE,
        connected_on=today - timedelta(days=connected),
    )
