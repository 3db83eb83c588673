"""All key characters together, and what only a few of them have: birthdays, promises, limits, acquaintances."""

from warmth.domain.boundaries import Boundary
from warmth.domain.interactions import Kind
from warmth.domain.introductions import Stage
from warmth.usecases.demonstration.characters import Character
from warmth.usecases.demonstration.characters_close import CLOSE
from warmth.usecases.demonstration.characters_near import NEAR
from warmth.usecases.demonstration.characters_quiet import QUIET
from warmth.usecases.demonstration.characters_wider import WIDER

CHARACTERS: tuple[Character, ...] = (*CLOSE, *NEAR, *WIDER, *QUIET)

TAG_LIMITS: tuple[tuple[str, tuple[Boundary, ...]], ...] = (
    ("client", (Boundary.NEVER_INTRODUCE,)),
    ("family", (Boundary.NEVER_PRUNE, Boundary.NEVER_INTRODUCE, Boundary.PRIVATE)),
)

PERSON_LIMITS: tuple[tuple[str, tuple[Boundary, ...]], ...] = (("sven-ahlbrecht", (Boundary.DO_NOT_CONTACT,)),)

CADENCES: tuple[tuple[str, int | None], ...] = (
    ("tag:family", 30),
    ("tag:client", 60),
    ("marguerite-threlfall", 45),
    ("ines-quintela", 60),
    ("beto-falcao", None),
)
"""Who, and every how many days; None for somebody met anyway."""

BIRTHDAYS_NEAR: tuple[tuple[str, int, int | None], ...] = (
    ("orla-ni-chonaola", 3, 41),
    ("conor-feeney-roche", 8, None),
    ("juno-marlow", 12, 34),
)
"""Who, in how many days, and how old they turn (None: the year is not known)."""

BIRTHDAYS: tuple[tuple[str, str], ...] = (
    ("ana-teles-brandao", "1985-03-30"),
    ("benedikt-oster", "--04-17"),
    ("henrique-sabugal", "1979-08"),
    ("iker-zubeldia-arana", "--02-29"),
    ("marguerite-threlfall", "1951-06-21"),
    ("seo-yeon-namgung", "--10-05"),
)

PROMISES: tuple[tuple[str, str, int, str], ...] = (
    ("haruka-minasegawa", "send the list of strings that changed", -4, "me"),
    ("wanjiku-mutheki", "put rider 114 back on dry land", 2, "me"),
    ("wietske-van-der-zijl", "send the classroom edition of the map game", 5, "them"),
    ("conor-feeney-roche", "cook the dinner I owe him", 75, "me"),
    ("dhruv-malavalli", "share the parents' answers from the pilot", 21, "them"),
)
"""To or from whom, what, due in how many days, and who owes it."""

TOGETHER: tuple[tuple[tuple[str, ...], int, Kind, str], ...] = (
    (
        ("ana-teles-brandao", "iker-zubeldia-arana", "oisin-tarpey"),
        289,
        Kind.MEETING,
        "The slab with the bad reputation, then tarts. Oisín shouted advice.",
    ),
    (
        ("juno-marlow", "henrique-sabugal"),
        182,
        Kind.MEETING,
        "Lamb for eleven at the tasca; the Admiral had two helpings.",
    ),
    (("benedikt-oster", "emre-tuzcu"), 884, Kind.MEETING, "Farewell dinner for Emre in Wedding. Nobody made a speech."),
)
"""Who was there, days ago, what it was, and a note."""

KNOWS: tuple[tuple[str, str], ...] = (
    ("benedikt-oster", "emre-tuzcu"),
    ("benedikt-oster", "arjun-venkataraghavan"),
    ("ana-teles-brandao", "yasemin-karadenizli-holt"),
    ("ana-teles-brandao", "iker-zubeldia-arana"),
    ("linnea-bergqvist-oja", "sunniva-hegge-lund"),
    ("paul-henri-cazalet", "leila-garnier-mansouri"),
    ("marguerite-threlfall", "giulia-de-santolo"),
    ("marguerite-threlfall", "conor-feeney-roche"),
    ("juno-marlow", "henrique-sabugal"),
    ("friederike-baumgarten-nohl", "noa-ben-haroush"),
    ("adaeze-nwabueze-bright", "chidinma-okwuosa"),
)

APART: tuple[tuple[str, str], ...] = (("pouya-daneshfar", "sebastien-courtemanche"),)

SNOOZES: tuple[tuple[str, int], ...] = (("merve-aksungur", 18),)
"""Who, and for how many days from today."""

INTRODUCTIONS: tuple[tuple[str, str, str, tuple[tuple[Stage, int], ...]], ...] = (
    (
        "ines-quintela",
        "ragnheidur-hvannberg",
        "Her choir wants a recording, and Ragnheiður records choirs",
        (
            (Stage.IDEA, 61),
            (Stage.ASKED_FIRST, 60),
            (Stage.FIRST_YES, 57),
            (Stage.ASKED_SECOND, 57),
            (Stage.BOTH_YES, 55),
            (Stage.INTRODUCED, 54),
            (Stage.WORKED, 20),
        ),
    ),
    (
        "orla-ni-chonaola",
        "mateusz-wrzosek",
        "A firmware manual that needs a reader, and a reader who knows firmware",
        (
            (Stage.IDEA, 16),
            (Stage.ASKED_FIRST, 15),
            (Stage.FIRST_YES, 13),
            (Stage.ASKED_SECOND, 12),
            (Stage.BOTH_YES, 5),
        ),
    ),
    (
        "wietske-van-der-zijl",
        "dhruv-malavalli",
        "Schools for the pilot against maps for the reports",
        ((Stage.IDEA, 10), (Stage.ASKED_FIRST, 9)),
    ),
)
"""Who is brought together, why, and the stages with the days since."""

SITTINGS: tuple[tuple[int, int], ...] = (
    (231, 24),
    (224, 11),
    (203, 7),
    (187, 8),
    (158, 10),
    (121, 9),
    (112, 6),
    (74, 9),
    (49, 12),
    (27, 13),
    (13, 7),
    (2, 4),
)
"""How many days ago the owner sat down to label people, and how many of them then, in parts of the whole."""
