"""Money and law: founders, angels, bookkeepers, lawyers."""

from __future__ import annotations

from tests.judged.person import P, on
from warmth.domain.origins import OriginKind

PEOPLE = (
    P(
        "Viktor Petrov",
        "Founder, Karbonblick",
        (OriginKind.WORKED, "2021-03-29", "my intern, now on his own"),
        (5, 4, 4),
        touches=on("call", 27, 109, 198),
        asks=("seed money", "somebody who knows how stock options are taxed"),
        seen=("carbon accounting software for small firms",),
    ),
    P(
        "Adaeze Obi",
        "Business angel",
        (OriginKind.INTRODUCED, "2022-08-18", "came with a good word"),
        (4, 4, 4),
        touches=on("lunch", 42, 126, 216),
        asks=("climate start-ups worth a cheque",),
        said=("invests early, from 25,000 on",),
        through="Lena Sørensen",
    ),
    P(
        "Elif Kaya",
        "Certified accountant, Kaya Buchhaltung",
        (OriginKind.WORKED, "2016-05-30", "does my books"),
        (4, 4, 5),
        touches=on("meeting", 34, 116, 203),
        asks=("a baker for breakfast at our office",),
        seen=("bookkeeping for restaurants and bars",),
    ),
    P(
        "Zoltán Szabó",
        "Tax lawyer, Szabó & Partner",
        (OriginKind.WORKED, "2020-10-26", "I advise his firm"),
        (4, 4, 4),
        touches=on("meeting", 30, 111, 195),
        asks=("start-ups in need of legal advice",),
        seen=("taxation of employee shares and options",),
        tags=("client",),
    ),
    P(
        "Marguerite Dubois",
        "Partner, Rive Ventures",
        (OriginKind.EVENT, "2022-11-10", "demo day"),
        (3, 3, 1),
        touches=on("email", 59, 145, 239),
        asks=("climate founders raising a seed round",),
        said=("seed investments",),
    ),
    P(
        "Hiroshi Tanaka",
        "CFO, Umi Logistics",
        (OriginKind.WORKED, "2018-07-23", "two years on his steering board"),
        (4, 4, 4),
        touches=on("video", 32, 115, 202),
        asks=("an interim controller",),
        seen=("opens doors in freight and warehousing",),
    ),
    P(
        "Fatima Zahra Benali",
        "Interim controller",
        (OriginKind.WORKED, "2019-02-11", "rescued a budget with me"),
        (4, 4, 4),
        touches=on("call", 26, 107, 196),
        asks=("mandates at logistics companies",),
        seen=("interim controlling and finance leadership",),
    ),
    P(
        "Sven Krüger",
        "Data Engineer, Hafen Digital",
        None,
        touches=on("in message", 90, 91),
        said=("data engineering", "sensor data pipelines"),
        asks=("work in wind energy",),
    ),
)
