"""Schools and good causes: classrooms, clubs, languages, laptops."""

from __future__ import annotations

from tests.judged.person import P, on
from warmth.domain.origins import OriginKind

PEOPLE = (
    P(
        "Solveig Berg",
        "Head, Grundschule Elbblick",
        (OriginKind.COMMUNITY, "2016-09-05", "parents' council"),
        (4, 4, 4),
        touches=on("met", 51, 136, 229),
        asks=("somebody to lead a robotics club", "cheap exercise books and pens"),
        seen=("classrooms that stand empty after school",),
    ),
    P(
        "Ibrahim Traoré",
        "Mechatronics student, TU Nord",
        (OriginKind.COMMUNITY, "2022-03-12", "repair café"),
        (4, 5, 4),
        touches=on("met", 23, 86, 149),
        asks=("a classroom for an after-school maker course",),
        seen=("teaches kids to build robots",),
    ),
    P(
        "Catalina Rojas",
        "Spanish teacher",
        (OriginKind.MET, "2021-07-17", "neighbour in the allotments"),
        (4, 4, 4),
        touches=on("met", 20, 78, 137),
        asks=("somebody to practise German conversation with",),
        seen=("Spanish lessons for adults",),
    ),
    P(
        "Gudrun Hoffmann",
        "Retired librarian",
        (OriginKind.COMMUNITY, "2015-01-31", "library friends"),
        (4, 5, 5),
        touches=on("call", 40, 123, 213),
        asks=("learning Spanish before the pilgrimage",),
        seen=("German conversation with newcomers",),
    ),
    P(
        "Farid Ahmadi",
        "Director, Ankommen e.V.",
        (OriginKind.COMMUNITY, "2018-12-13", "winter clothes drive"),
        (4, 5, 5),
        touches=on("call", 25, 105, 190),
        asks=("laptops for our courses", "volunteers to practise German with refugees"),
        seen=("volunteers who speak Dari and Arabic and go along to offices",),
    ),
    P(
        "Birgit Svensson",
        "IT asset lead, Nordbank",
        (OriginKind.WORKED, "2017-11-06", "we merged two intranets"),
        (3, 4, 4),
        touches=on("lunch", 56, 142, 237),
        asks=("interpreters for Arabic-speaking colleagues",),
        said=("used notebooks and desktop computers after their lease",),
    ),
    P(
        "Camille Laurent",
        "Stationer, Papier & Plume",
        (OriginKind.MET, "2020-06-27", "her shop window"),
        (3, 4, 4),
        touches=on("met", 68, 153, 246),
        said=("notebooks, pens and paper in bulk",),
    ),
    P(
        "Nikolai Sokolov",
        "Chess trainer",
        (OriginKind.COMMUNITY, "2019-10-10", "Thursday evenings"),
        (4, 4, 4),
        touches=on("met", 19, 76, 134),
        tags=("climbing",),
    ),
)
