"""Those who were collected rather than met: three LinkedIn archives, of August 2025, of March and of November 2026.

Who asked, with which words; what they wrote; and who is missing from the newest list.
"""

from __future__ import annotations

from dataclasses import dataclass

from tests.archives import Row


@dataclass(frozen=True)
class C:
    """A row of Connections.csv and what came with it. `asked` is (in or out, words); `wrote` (way, day, words).

    `until` is the archive (1 to 3) they are last found in, `since` the first; `now` the position of the third.
    """

    row: Row
    asked: tuple[str, str] | None = None
    wrote: tuple[tuple[str, str, str], ...] = ()
    since: int = 1
    until: int = 3
    now: str = ""
    key: str = ""

    @property
    def known_as(self) -> str:
        """What the answers call them."""
        return self.key or f"{self.row.first} {self.row.last}"


DAYS = ("2025-08-02", "2026-03-02", "2026-11-20")
"""When each archive was taken and imported."""

CANNED = "Hi Robin, I'd like to join your LinkedIn network."
HUTCHINS = (
    "Hi Robin, we help consultants like you get more qualified leads every month. Shall we book a free discovery call?"
)
ARCHER = (
    "No. 41 of Growth Weekly: how to triple your revenue with our platform. Only today: 30% off, and a free strategy "
    "session for the first ten. Reply STOP to unsubscribe."
)
VALE = "Hello! Our offshore development team builds apps at a fraction of the cost. Free quote this week?"

PEOPLE = (
    C(
        Row("Brad", "Hutchins", "brad-hutchins", "14 Mar 2024", title="Growth hacker"),
        ("in", ""),
        (("in", "2026-01-12", HUTCHINS), ("in", "2026-10-05", "Hi Robin, just bumping this! " + HUTCHINS)),
    ),
    C(
        Row("Tim", "Archer", "tim-archer", "02 Apr 2023", title="Author of Growth Weekly"),
        ("in", CANNED),
        (("in", "2026-08-03", ARCHER), ("in", "2026-09-07", ARCHER), ("in", "2026-10-12", ARCHER)),
    ),
    C(
        Row("Cindy", "Vale", "cindy-vale", "11 Jun 2024", title="Account executive"),
        ("in", ""),
        (
            ("in", "2025-06-02", VALE),
            ("out", "2026-07-14", "No need for that, but how do you find people who stay?"),
            ("in", "2026-07-16", "Ha, fair. We pay for their schooling, honestly. Happy to tell you what went wrong."),
        ),
    ),
    C(Row("Kayla", "Jensen", "kayla-jensen", "19 Sep 2022", title="Brand ambassador"), ("in", "")),
    C(Row("Rohan", "Malhotra", "rohan-malhotra", "23 Jan 2023"), ("in", CANNED)),
    C(
        Row("Mohamed", "Cherif", "mohamed-cherif", "30 May 2023", title="Naval architect"),
        ("in", "We shared the taxi from the Lisbon fair, you left your scarf in it!"),
    ),
    C(Row("Paula", "Ortiz", "paula-ortiz", "17 Feb 2022", title="Keynote speaker"), ("out", "")),
    C(
        Row("Frank", "Ostrowski", "frank-ostrowski", "05 Jul 2019", title="Head of purchasing"),
        None,
        (("in", "2021-02-01", "Thanks for the brochure."), ("out", "2021-02-02", "You are welcome, good luck!")),
    ),
    C(
        Row("Gloria", "Mendes", "gloria-mendes", "21 Nov 2021", title="Urban planner"),
        None,
        (
            ("in", "2026-09-22", "Was that you at the hearing about the bike street?"),
            ("out", "2026-09-23", "It was, and I liked what you said about the trees."),
        ),
    ),
    C(Row("Vera", "Lange", "vera-lange", "08 Oct 2018")),
    C(Row("Otto", "Brandl", "otto-brandl", "12 Dec 2017")),
    C(Row("Rex", "Quill", "rex-quill", "03 Mar 2021")),
    C(Row("Nina", "Petrovic", "nina-petrovic", "20 Oct 2026"), since=3),
    C(Row("Gustav", "Ek", "gustav-ek", "12 Nov 2026"), ("in", ""), since=3),
    C(Row("Gabriel", "Stone", "gabriel-stone", "26 Aug 2020", title="Broker"), until=2),
    C(Row("Ewa", "Zawadzka", "ewa-zawadzka", "09 Apr 2018", title="Oboist"), until=2),
    C(Row("Maria", "Silva", "maria-silva-lisboa", "15 Jan 2020"), key="Maria Silva on LinkedIn"),
    C(Row("Li", "Wei", "li-wei-shenzhen", "27 Mar 2019", title="Buyer"), key="Li Wei the buyer"),
    C(
        Row("Svetlana", "Orlova", "svetlana-orlova", "18 Aug 2022", title="Gallerist"),
        ("out", "Your talk about forgeries kept me awake, thank you!"),
        (("out", "2024-01-10", "May I ask you about a forged Dutch map?"), ("out", "2024-03-12", "Is there a paper?")),
    ),
    C(
        Row("Arjun", "Nair", "arjun-nair", "06 Jun 2021", title="Cartographer, Erdkarte"),
        ("in", "We sat beside each other at the map library in Leiden."),
        (
            ("in", "2026-10-01", "The Leiden scans are online at last."),
            ("out", "2026-10-02", "Wonderful, thank you, I shall look at once."),
        ),
    ),
    C(
        Row("Bogdan", "Ilić", "bogdan-ilic", "16 Jul 2021", company="Stadtwerke Süd", title="Dispatcher"),
        ("in", "You held the door of the night bus in Novi Sad."),
        (
            ("in", "2026-09-29", "Do you still go to Novi Sad every autumn?"),
            ("out", "2026-09-30", "Every second one, by now."),
        ),
        now="Chief dispatcher",
    ),
)
