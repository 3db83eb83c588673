"""Prune: the month's list, and verdicts."""

from __future__ import annotations

from datetime import date

import click

from warmth.cli import output, shapes
from warmth.cli.session import DAY_TO_COME, PERSON, Session, json_option, with_session
from warmth.domain.labels import counted
from warmth.domain.spans import day_words
from warmth.phrasing import because
from warmth.phrasing.prune import ended_sentence
from warmth.usecases import pruning


@click.command("prune")
@click.argument("person", required=False, type=PERSON)
@click.option("--month", metavar="YYYY-MM", help="The list of another month.")
@click.option("--keep", is_flag=True, help="They stay, and are not asked about for a year.")
@click.option("--let-go", is_flag=True, help="Archive them; their profile is listed at the end.")
@click.option("--unsure", type=DAY_TO_COME, metavar="DAY", help="Meet or talk by a day, then decide.")
@click.option("--later", is_flag=True, help="Decide later this month.")
@json_option
@with_session
def prune_command(
    session: Session, person: str | None, month: str | None, unsure: date | None, as_json: bool, **flags: bool
) -> None:
    """Whom you could let go this month, one at a time; with a person, give a verdict."""
    given = [name.replace("_", "-") for name, said in flags.items() if said] + [pruning.UNSURE] * (unsure is not None)
    if len(given) > 1:
        raise click.UsageError("One verdict a person.")
    if person is None:
        if given:
            raise click.UsageError("A verdict is for one person: warmth prune PERSON --keep.")
        _list(session, month, as_json)
    elif not given:
        raise click.UsageError("Say which: --keep, --let-go, --unsure DAY or --later.")
    elif month is not None:
        raise click.UsageError("Verdicts are given on this month's list alone; --month shows another.")
    else:
        _decide(session, person, given[0], unsure, as_json)


def _decide(session: Session, person: str, verdict: str, unsure: date | None, as_json: bool) -> None:
    from warmth.usecases.people import card

    who = session.resolve(person)
    _review(session, None)
    given = pruning.decide(session.store, who, verdict, unsure)
    shown = card(session.store, who)
    if as_json:
        output.document(
            {
                "person": {"id": shown.id, "name": shown.name},
                "month": given.month,
                "verdict": given.verdict,
                "on": shapes.iso(given.on),
                "until": shapes.iso(given.until),
            }
        )
        return
    output.line(f"{shown.name}: {given.verdict}.")
    if _review(session, None).open == 0:
        show_ended(given.month, pruning.summary(session.store), session.today)
    elif given.verdict == pruning.LET_GO and shown.urls:
        output.line(f"To remove the connection by hand: {shown.urls[0]}")


def _review(session: Session, month: str | None) -> pruning.Review:
    """A month's list, drawn as the configuration says if it is this month's and was not asked for before."""
    config = session.config
    return pruning.review(
        session.store, month, size=config.review_size, open_networks=config.open_networks, weights=config.prune
    )


def _list(session: Session, month: str | None, as_json: bool) -> None:
    review, ended = _review(session, month), pruning.summary(session.store, month)
    if as_json:
        output.document(_document(review, ended, session.today))
        return
    show(review, session.today)
    if month is not None or (review.people and review.open == 0):
        show_ended(review.month, ended, session.today)


def show_ended(month: str, ended: pruning.Ended, today: date) -> None:
    """Print what a month's review did, with the addresses to open and the days to meet by."""
    counts = (len(ended.kept), len(ended.let_go), len(ended.unsure), len(ended.later))
    output.heading(ended_sentence(month, *counts))
    output.bullets(f"{one.person.name}: {url}" for one in ended.let_go for url in one.urls)
    output.bullets(f"{who.name}: by {day_words(until, today)}" for who, until in ended.unsure if until)


def show(review: pruning.Review, today: date) -> None:
    """Print a month's list."""
    output.heading(f"{review.month}: {review.open} of {counted(len(review.people), 'person', 'people')} to decide")
    for one in review.people:
        verdict = f"  → {one.verdict.verdict}" if one.verdict else ""
        output.heading(f"{one.card.name}  (id {one.card.id}){verdict}")
        output.bullets(because(reason, today) for reason in one.evidence.reasons)
    for kept in review.protected:
        reasons = " ".join(because(reason, today) for reason in kept.protections)
        output.note(f"Protected: {kept.card.name}. {reasons}")


def _document(review: pruning.Review, ended: pruning.Ended, today: date) -> shapes.Json:
    return {
        "month": review.month,
        "size": len(review.people),
        "open": review.open,
        "people": [
            {
                "person": shapes.person(one.card),
                "score": one.evidence.score,
                "reasons": shapes.reasons(one.evidence.reasons, today),
                "verdict": one.verdict.verdict if one.verdict else None,
            }
            for one in review.people
        ],
        "protected": [
            {
                "person": shapes.person(one.card),
                "text": " ".join(because(reason, today) for reason in one.protections),
                "reasons": shapes.reasons(one.protections, today),
            }
            for one in review.protected
        ],
        "ended": {
            "kept": [shapes.named(who) for who in ended.kept],
            "let_go": [{"id": one.person.id, "name": one.person.name, "urls": list(one.urls)} for one in ended.let_go],
            "unsure": [{"id": who.id, "name": who.name, "until": shapes.iso(day)} for who, day in ended.unsure],
            "later": [shapes.named(who) for who in ended.later],
        },
    }
