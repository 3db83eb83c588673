"""What went on between people: introductions at many stages, acquaintances, promises, verdicts, tags that protect."""

from __future__ import annotations

from warmth.domain.boundaries import Boundary
from warmth.domain.introductions import Move

ASKED, YES, NO, DONE = Move.ASK, Move.YES, Move.NO, Move.INTRODUCED

INTRODUCTIONS: tuple[tuple[str, str, str, tuple[tuple[str, Move | None], ...]], ...] = (
    (
        "Sakura Watanabe",
        "Grace Mwangi",
        "CE mark against a monitor to show",
        (("2026-02-02", None), ("2026-02-03", ASKED), ("2026-02-09", YES), ("2026-02-10", ASKED), ("2026-02-20", NO)),
    ),
    (
        "Hiroshi Tanaka",
        "Elif Kaya",
        "bookkeeping of the new branch",
        (
            *(("2026-06-01", None), ("2026-06-01", ASKED), ("2026-06-04", YES), ("2026-06-05", ASKED)),
            *(("2026-06-08", YES), ("2026-06-15", DONE), ("2026-08-03", Move.WORKED)),
        ),
    ),
    (
        "Fatima Zahra Benali",
        "Noor Haddad",
        "a budget that had run away",
        (
            *(("2026-09-07", None), ("2026-09-07", ASKED), ("2026-09-08", YES), ("2026-09-09", ASKED)),
            *(("2026-09-11", YES), ("2026-09-14", DONE), ("2026-10-19", Move.FIZZLED)),
        ),
    ),
    (
        "Fatima Zahra Benali",
        "Viktor Petrov",
        "finance before the first round",
        (("2026-10-05", None), ("2026-10-05", ASKED), ("2026-10-12", NO)),
    ),
    (
        "Fatima Zahra Benali",
        "Elif Kaya",
        "handing over year-end accounts",
        (
            *(("2026-10-21", None), ("2026-10-21", ASKED), ("2026-10-22", YES), ("2026-10-23", ASKED)),
            *(("2026-10-27", YES), ("2026-11-02", DONE)),
        ),
    ),
    (
        "Gudrun Hoffmann",
        "Catalina Rojas",
        "Spanish against German",
        (("2026-10-26", None), ("2026-10-27", ASKED), ("2026-10-30", YES), ("2026-11-01", ASKED)),
    ),
    ("Sunita Gurung", "Lena Sørensen", "a talk about portraits", (("2026-11-10", None),)),
)
"""Who is asked first, who second, why, and the steps (None: the idea)."""

KNOW_EACH_OTHER = (("Wanjiru Kamau", "Anton Schreiber", "he has roasted her coffee since spring"),)
APART = (("Aroha Ngata", "Diego Fuentes", "a divorce"),)

PROMISES = (
    ("2026-11-10", "Olga Ivanova", "send her the recording", "2026-11-19", True),
    ("2026-11-01", "Henrik Aalto", "pay him back for the canoe", "2027-02-15", True),
)
"""When it was promised, whom, what, by when, and whether it is mine."""

BOUNDARIES_OF_TAGS = (
    ("client", (Boundary.NEVER_INTRODUCE,)),
    ("patient", (Boundary.NEVER_PRUNE, Boundary.NEVER_INTRODUCE)),
    ("family", (Boundary.NEVER_PRUNE, Boundary.PRIVATE)),
)
CADENCES_OF_TAGS = (("mentor", 60),)

NEW_POSITIONS = (("2026-11-16", "Tunde Bakare", "Head of research", "Elbe Institute"),)

RECOMMENDED_ME = (
    ("Walter", "Brandt", "walter-brandt", "Robin listens before she draws."),
    ("Sibel", "Aksoy", "sibel-aksoy", "I would hire Robin again tomorrow."),
)
"""Of October 2024, in each archive; both are connections, too."""
RETURNED = ("Sibel Aksoy",)

VERDICTS = (
    ("2025-09-15", "Otto Brandl", "keep"),
    ("2026-03-15", "Vera Lange", "keep"),
    ("2026-03-15", "Rex Quill", "let-go"),
)
LABELLED_LATER = (("2026-03-20", "Gabriel Stone"), ("2026-03-20", "Ewa Zawadzka"))
RATED_LATER = (("2026-03-20", "Ewa Zawadzka", (3, 4, 4)),)
NOT_THE_SAME = (("Li Wei the pilot", "Li Wei the buyer"),)
ARCHIVED = (("2026-05-01", "Magnus Holm"),)
