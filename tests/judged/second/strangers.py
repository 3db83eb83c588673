"""Who was merely collected, who went silent, and who has nothing to ask for."""

from __future__ import annotations

from tests.judged.person import P, every, on
from tests.judged.second.known import known
from warmth.domain.boundaries import Boundary
from warmth.domain.origins import OriginKind

PEOPLE = (
    P("Lothar Emmerich", "Sales director, Emmerich Group"),
    P(
        "Candice Bowden",
        "Consultant",
        (OriginKind.EVENT, "2022-03-10", "somebody's panel"),
        (1, 2, 1),
        touches=("met 2022-03-10",),
    ),
    P("Roland Pfister", "Publisher", touches=on("out email", 700, 650, 610)),
    P(
        "Gisela Thoma",
        "",
        (OriginKind.FAMILY, "", "mother's cousin"),
        (1, 3, 3),
        touches=("met 2022-08-20",),
    ),
    P(
        "Ramón Ibarra",
        "Ship's cook",
        (OriginKind.MET, "2021-06-12", "two weeks on one boat"),
        (1, 3, 4),
        touches=("met 2021-06-12", "met 2021-06-25", "message 2022-09-02"),
    ),
    P(
        "Wiebke Onken",
        "",
        (OriginKind.COMMUNITY, "2023-04-03", "allotments"),
        (1, 3, 2),
        touches=on("message", 30),
    ),
    P(
        "Traude Hill",
        "",
        (OriginKind.MET, "2021-11-05", ""),
        (1, 2, 3),
        touches=("met 2021-11-05",),
        boundaries=(Boundary.NEVER_PRUNE,),
    ),
    known("Jolanta Maj", "Glazier", "2018-04-16", 150, touches=every("coffee", 30, 6, 150)),
    known("Benno Ziegler", "Beekeeper", "2017-02-13", 50, cadence=30),
    known("Irmgard Noll", "Bookbinder", "2016-08-29", 18, birthday="--11-27"),
    known("Arno Seidl", "Potter", "2015-10-19", 50, cadence=30, snoozed=20),
)
