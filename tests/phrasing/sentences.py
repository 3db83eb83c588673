"""Reasons with the exact sentences they are worded by on TODAY."""

from __future__ import annotations

from datetime import date

from warmth.domain.boundaries import Boundary
from warmth.domain.gifts import Bridge
from warmth.domain.inbox_reasons import InboxReason, ManyUnknown, NoNote
from warmth.domain.introduce_reasons import (
    AlreadyKnow,
    AskedTooOften,
    Bounded,
    Fit,
    IntroduceReason,
    KeepApart,
    LongSilent,
    LowerStanding,
    NeverSpoke,
    NewCircle,
    NoOrigin,
    NotRated,
    OneSided,
    RatedLow,
    RatingOld,
    Refusal,
    Reservation,
    Tried,
)
from warmth.domain.prune_reasons import (
    BarelyKnown,
    BareRequest,
    ConnectedLately,
    DuplicateOf,
    InTouchLately,
    IsFamily,
    KeptLately,
    LeftNetwork,
    LongDormant,
    NeverAnswered,
    NeverInTouch,
    NeverPrune,
    OnlyPitched,
    OpenIntroduction,
    OpenPromise,
    Protection,
    PruneReason,
    Trusted,
)
from warmth.domain.reconnect_reasons import (
    Cooling,
    DayNear,
    DoorOwed,
    FollowUp,
    LongSilence,
    NewPosition,
    OpenAsk,
    OverCadence,
    PromiseDue,
    ReconnectReason,
    Regard,
    Revive,
)

TODAY = date(2026, 11, 22)
YESTERDAY, TUESDAY, TOMORROW = date(2026, 11, 21), date(2026, 11, 3), date(2026, 11, 23)
LAST_YEAR = date(2025, 6, 14)
BIRTHDAY_TOMORROW = DayNear(29, "birthday", TOMORROW, 1)
LONG_PITCH = OnlyPitched(14, 1, TUESDAY, "We help companies " + "grow\ntheir sales " * 20)

Worded = ReconnectReason | PruneReason | Protection | IntroduceReason | Refusal | Reservation | InboxReason

RECONNECT: list[tuple[ReconnectReason, str]] = [
    (OverCadence(31, 45, 30), "You want to be in touch every month; it has been 6 weeks."),
    (OverCadence(31, 2, 1), "You want to be in touch every day; it has been 2 days."),
    (OverCadence(31, 800, 90), "You want to be in touch every 3 months; it has been 2 years."),
    (LongSilence(24, 63, 21.2), "Usually every 3 weeks, now 2 months."),
    (Cooling(25, 60, 40, 90), "Cooling: warmth fell from 60 to 40 within 90 days."),
    (Cooling(25, 60, 40, 1), "Cooling: warmth fell from 60 to 40 within 1 day."),
    (Revive(26, 4, 900), "You trust them 4 of 5, and were last in touch 2 years ago."),
    (PromiseDue(40, "the book", True, 0), "You promised “the book”; it is due today."),
    (PromiseDue(41, "the book", False, -1), "They promised “the book”; it is 1 day overdue."),
    (DayNear(30, "birthday", TODAY, 0), "Their birthday is today."),
    (BIRTHDAY_TOMORROW, "Their birthday is tomorrow, on Mon 23 Nov."),
    (DayNear(25, "name day", date(2026, 11, 27), 5), "Their name day is in 5 days, on Fri 27 Nov."),
    (DayNear(16, "1 year since you met", TODAY, 0, theirs=False), "It is 1 year since you met: today."),
    (
        DayNear(15, "10 years since you met", TOMORROW, 1, theirs=False),
        "It is 10 years since you met: tomorrow, on Mon 23 Nov.",
    ),
    (
        NewPosition(18, "Captain", "Blue Harbour", TUESDAY),
        "They have a new position: Captain at Blue Harbour (noticed 2 weeks ago).",
    ),
    (NewPosition(18, "Captain", "", TODAY), "They have a new position: Captain (noticed today)."),
    (NewPosition(18, "", "Blue Harbour", YESTERDAY), "They have a new position: Blue Harbour (noticed yesterday)."),
    (NewPosition(18, "", "", YESTERDAY), "They have a new position (noticed yesterday)."),
    (OpenAsk(22, "a skipper", None, "sailing"), "They ask for “a skipper”; you could help with “sailing”."),
    (OpenAsk(22, "a skipper", "Ben", "sailing"), "They ask for “a skipper”; Ben might help with “sailing”."),
    (
        FollowUp(26, "Ben", "asked first", TUESDAY),
        "The introduction to Ben has stood at “asked first” since Tue 3 Nov.",
    ),
    (
        DoorOwed(12, "recommended", LAST_YEAR),
        "They recommended you (17 months ago); nothing is on record that you did in return.",
    ),
    (DoorOwed(12, "introduced", None), "They introduced you; nothing is on record that you did in return."),
    (
        DoorOwed(12, "introduced", LAST_YEAR, "to Cy"),
        "They introduced you to Cy (17 months ago); nothing is on record that you did in return.",
    ),
    (Regard(6, 4, 3, 5), "You rated them know 4, like 3, trust 5."),
    (Regard(2, None, None, 5), "You rated them trust 5."),
]
PRUNE: list[tuple[PruneReason | Protection, str]] = [
    (NeverInTouch(10, None), "No label, and no word either way on record."),
    (
        NeverInTouch(10, "2015-03-01"),
        "No label, and no word either way on record since you connected (Sun 1 Mar 2015).",
    ),
    (NeverInTouch(10, "2015-03"), "No label, and no word either way on record since you connected (2015-03)."),
    (BareRequest(6, None), "They asked to connect without a word of their own."),
    (BareRequest(6, "2026-11-03"), "They asked to connect without a word of their own (connected Tue 3 Nov)."),
    (
        OnlyPitched(14, 1, TUESDAY, "Book a demo"),
        "Their one message, on Tue 3 Nov, reads like a pitch: “Book a demo”",
    ),
    (
        OnlyPitched(16, 3, LAST_YEAR, "Book a demo"),
        "All 3 of their messages read like pitches, the last on Sat 14 Jun 2025: “Book a demo”",
    ),
    (NeverAnswered(8, 2, TUESDAY), "You reached out on 2 days, last on Tue 3 Nov; no answer is on record."),
    (LongDormant(9, 1100, None), "Silent for 3 years, and unrated."),
    (LongDormant(9, 300, None, partly=True), "Silent for 10 months, and not fully rated."),
    (LongDormant(9, 1100, 6), "Silent for 3 years, and rated 6 of 15."),
    (BarelyKnown(12, 0, None), "You rated know 0 of 5."),
    (BarelyKnown(9, 1, TUESDAY), "You rated know 1 of 5 (last rated 2 weeks ago)."),
    (DuplicateOf(5, "Anna Ruiz"), "May be the same person as Anna Ruiz."),
    (LeftNetwork(16, TUESDAY), "Gone from your newest full LinkedIn export (Tue 3 Nov)."),
    (NeverPrune(0), "A boundary says never to prune."),
    (Trusted(0, 4), "You trust them 4 of 5."),
    (IsFamily(0), "They are family."),
    (OpenPromise(0, "the book"), "“the book” is still promised."),
    (OpenIntroduction(0, "Ben"), "The introduction to Ben is under way."),
    (InTouchLately(0, TUESDAY), "You were in touch 2 weeks ago."),
    (InTouchLately(0, TODAY), "You were in touch today."),
    (ConnectedLately(0, YESTERDAY), "You connected only yesterday."),
    (KeptLately(0, TUESDAY), "You kept them in a review 2 weeks ago."),
]
WORDS = ("skipper",)
INTRODUCE: list[tuple[IntroduceReason | Refusal | Reservation, str]] = [
    (
        Fit(21, "Ana", "a skipper", "Ben", "sailing", "offer", True, WORDS),
        "Ana asks for “a skipper”; Ben offers “sailing”, as you have seen yourself.",
    ),
    (
        Fit(14, "Ana", "a skipper", "Ben", "sailing", "offer", False, WORDS),
        "Ana asks for “a skipper”; Ben is said to offer “sailing”.",
    ),
    (
        Fit(11, "Ana", "a skipper", "Ben", "sailing", "skill", False, WORDS),
        "Ana asks for “a skipper”; Ben is said to be good at “sailing”.",
    ),
    (
        Fit(11, "Ana", "a skipper", "Ben", "sailing", "skill", True, WORDS),
        "Ana asks for “a skipper”; Ben is good at “sailing”, as you have seen yourself.",
    ),
    (
        Fit(11, "Ana", "a skipper", "Ben", "sailing", "tag", False, WORDS),
        "Ana asks for “a skipper”; you tagged Ben “sailing”.",
    ),
    (
        Fit(7, "Ana", "a skipper", "Ben", "Skipper, Blue Harbour", "position", False, WORDS),
        "Ana asks for “a skipper”; Ben's position reads “Skipper, Blue Harbour”.",
    ),
    (
        Fit(9, "Ana", "a skipper for a sloop", "Ben", "skippers", "tag", False, ("skipper",), (), True),
        "Ana asks for “a skipper for a sloop”; you tagged Ben “skippers” – in common: “skipper”.",
    ),
    (
        Fit(9, "Ana", "a flat", "Ben", "a tenant", "ask", False, (), (Bridge("a flat", "a tenant", "flats"),)),
        "Ana asks for “a flat”; Ben asks for “a tenant” – “a tenant” met “a flat” (flats).",
    ),
    (NewCircle(5), "They share no organization, tag or acquaintance that you know of."),
    (
        LowerStanding(0, "Ana", 3.7),
        "The fit counts by the lower of your two ratings: Ana, 3.7 of 5 on average.",
    ),
    (LowerStanding(0, "Ana", 4.0), "The fit counts by the lower of your two ratings: Ana, 4 of 5 on average."),
    (NoOrigin(0, "Ana"), "You have not said how you know Ana."),
    (NotRated(0, "Ana"), "You have not rated both how far you know and how far you trust Ana."),
    (RatedLow(0, "Ana", "know", 2), "You rated know 2 of 5 for Ana; an introduction wants at least 3."),
    (
        RatingOld(0, "Ana", date(2024, 6, 14)),
        "You rated know or trust of Ana on Fri 14 Jun 2024; an introduction wants both within 24 months.",
    ),
    (NeverSpoke(0, "Ana"), "Nothing two-way between you and Ana is on record."),
    (Bounded(0, "Ana", Boundary.DO_NOT_CONTACT), "A boundary on Ana says “do not contact”."),
    (AlreadyKnow(0, "Ana", "Ben"), "Ana and Ben know each other already."),
    (KeepApart(0, "Ana", "Ben"), "Ana and Ben must not be put together."),
    (Tried(0, "Ana", "Ben", "declined"), "An introduction of Ana and Ben is on record already, at “declined”."),
    (
        AskedTooOften(0, "Ana", 3),
        "Ana was drawn into 3 introductions in the last 90 days; two is the limit.",
    ),
    (
        AskedTooOften(0, "Ana", 3, TUESDAY),
        "Ana was drawn into 3 introductions since Tue 3 Nov; two in 90 days is the limit.",
    ),
    (LongSilent(0, "Ana", 400), "You were last in touch with Ana 13 months ago: say hello first."),
    (OneSided(0, "Ana"), "What would Ana get?"),
]
INBOX: list[tuple[InboxReason, str]] = [
    (NoNote(0), "You asked without a note; withdraw it, and ask again with one."),
    (
        ManyUnknown(0, 3, 5),
        (
            "Of 5 requests of yours that were answered or withdrawn, 3 were refused by people who do not know you; ask"
            " only those who can place you."
        ),
    ),
]
SENTENCES: list[tuple[Worded, str]] = [*RECONNECT, *PRUNE, *INTRODUCE, *INBOX]
