"""Words for the people around the key characters: where they met, what was logged, why they are rated so.

Slots: {thing} and {detail} of the trade, {town}, {first}.
"""

from warmth.domain.interactions import Kind
from warmth.domain.origins import OriginKind

CONFERENCE = "Fjordcode, Bergen"

ORIGINS: tuple[tuple[OriginKind, str, str], ...] = (
    (OriginKind.WORKED, "{town}", "Worked side by side on {thing}."),
    (OriginKind.WORKED, "the ferry booking project", "Looked after {detail} while I drew the screens."),
    (OriginKind.EVENT, "an evening on small tools, {town}", "Asked about {detail}, stayed until the chairs were up."),
    (OriginKind.EVENT, "the unconference in {town}", "We ended up in the same corner, on {thing}."),
    (OriginKind.COMMUNITY, "the low-power mailing list", "Years of good answers on {detail}."),
    (OriginKind.COMMUNITY, "the Thursday choir", "Second row; works on {thing} by day."),
    (OriginKind.MET, "the night train to {town}", "Same compartment, same biscuits."),
    (OriginKind.MET, "the bouldering hall", "Lent me chalk, then told me about {thing}."),
    (OriginKind.STUDIED, "the evening course in building physics", "One row behind me."),
    (OriginKind.ONLINE, "a thread about {detail}", "Disagreed so politely that I wrote back."),
    (OriginKind.INTRODUCED, "{town}", "A good hand with {thing}, I was told, and it is true."),
    (OriginKind.REQUEST_IN, "", "Wrote first, about {thing}; we kept talking."),
)

CONFERENCE_NOTES: tuple[str, ...] = (
    "Queue for waffles; we agreed about {detail}.",
    "Sat next to me in the talk on forms. Drew {thing} on a napkin.",
    "Lost the last boat together, found a better one.",
    "Told me how {thing} went wrong, and why that was good.",
    "Explained {detail} with two sugar cubes.",
    "Walked up the hill in the rain, talking about {thing}.",
    "Asked for my slides; I asked about {detail}.",
)

LOGGED: tuple[tuple[Kind, str], ...] = (
    (Kind.MEETING, "Coffee in {town}: {thing}, mostly, and the price of rooms."),
    (Kind.MEETING, "Lunch. {first} is tired of {detail} but not of {thing}."),
    (Kind.MEETING, "A walk through {town}; we solved {detail} twice."),
    (Kind.CALL, "Half an hour about {detail}. Clearer now."),
    (Kind.CALL, "{first} called about {thing}; wanted a second opinion."),
    (Kind.VIDEO, "Showed me {thing}. I asked about {detail}."),
    (Kind.VIDEO, "Went through {thing} together, screen by screen."),
    (Kind.EVENT, "Met again at an evening in {town}; {first} spoke about {thing}."),
)

WHY_TRUSTED: tuple[str, ...] = (
    "Said what would not work before I paid for it.",
    "Kept a deadline and a confidence in the same week.",
    "Handled {detail} when nobody was looking.",
    "Gave credit away over {thing}.",
    "I have seen the work on {thing}; it holds.",
)
WHY_LIKED: tuple[str, ...] = (
    "Pleasant over coffee, never seen at work.",
    "Good talks about {detail}, nothing shared yet.",
    "Kind and a bit vague about {thing}.",
    "Knows {detail}; I do not know much else.",
)
WHY_BARELY: tuple[str, ...] = ("One exchange in {town}, friendly.", "We talked once, about {thing}.")
WHY_UNKNOWN: tuple[str, ...] = ("No idea who this is.", "A name from a list; nothing comes back.")
