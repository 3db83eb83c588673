"""Asks the program the three questions of the judged network, and counts where it agrees with the right answers."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from tests.judged.diary import Network
from tests.judged.judging import (
    CAN,
    LISTED,
    NEITHER,
    NOT,
    NOT_YET,
    NOTHING,
    ONE_SIDED,
    PROTECTED,
    REFUSED,
    SUGGESTED,
    Right,
)
from tests.judged.networks import Judged
from warmth.domain.reasons import Reason
from warmth.usecases import pruning
from warmth.usecases.introducing import introduce
from warmth.usecases.reconnecting import reconnect

EVERYBODY = 500


@dataclass(frozen=True)
class Told:
    """What the program says of somebody, and the codes of its reasons, the one with most points first."""

    verdict: str
    codes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Case:
    """One question about one person, with the right answer and the program's. `x` is whom one introduces to, if any."""

    question: str
    x: str
    about: str
    right: Right
    told: Told
    named: bool = True

    @property
    def agrees(self) -> bool:
        """Is the verdict right?"""
        return self.right.verdict == self.told.verdict

    @property
    def says_why(self) -> bool:
        """Is the verdict right, and for a right reason? Of a suggestion the main one counts."""
        said = self.told.codes[:1] if self.question == "reconnect" else self.told.codes
        return self.agrees and (not self.right.because or bool(set(self.right.because) & set(said)))


@dataclass
class Score:
    """Of one verdict: how often it was right, given, and given rightly."""

    right: int = 0
    given: int = 0
    both: int = 0

    @property
    def precision(self) -> float:
        """Of those given, how many were right; 1 when it was never given."""
        return self.both / self.given if self.given else 1.0

    @property
    def recall(self) -> float:
        """Of those right, how many were given; 1 when there were none."""
        return self.both / self.right if self.right else 1.0


@dataclass
class Judgement:
    """Every case, and the scores by question and verdict."""

    cases: list[Case] = field(default_factory=list)

    @property
    def disagreements(self) -> list[Case]:
        """Where the verdict is another than mine, or its reason."""
        return [one for one in self.cases if not one.says_why]

    def about(self, xs: Container[str]) -> Judgement:
        """The introductions to these alone."""
        return Judgement([one for one in self.cases if one.x and one.x in xs])

    @property
    def traps(self) -> list[Case]:
        """The introductions that look like a fit and are none, as far as the answers name them."""
        return [one for one in self.cases if one.question == "introduce" and one.named and one.right.verdict == NOTHING]

    @property
    def traps_left_alone(self) -> float:
        """The share of them that the program says nothing of."""
        return sum(one.agrees for one in self.traps) / len(self.traps) if self.traps else 1.0

    def score(self, question: str, verdict: str) -> Score:
        """How one verdict of one question does."""
        found = Score()
        for one in self.cases:
            if one.question == question:
                right, given = one.right.verdict == verdict, one.told.verdict == verdict
                found.right += right
                found.given += given
                found.both += right and given
        return found

    def reasons(self, question: str) -> float:
        """Of the verdicts that agree and for which reasons were named, the share with a right reason."""
        named = [one for one in self.cases if one.question == question and one.agrees and one.right.because]
        return sum(one.says_why for one in named) / len(named) if named else 1.0


VERDICTS = {
    "introduce": (CAN, NOT_YET, ONE_SIDED, REFUSED, NOTHING),
    "prune": (LISTED, PROTECTED, NEITHER),
    "reconnect": (SUGGESTED, NOT),
}


def judge(network: Network, judged: Judged) -> Judgement:
    """Ask the questions that were judged about everybody."""
    found = Judgement()
    for x, rights in judged.introduce.items():
        told = _introduced(network, x)
        found.cases += _cases(network, "introduce", rights, told, NOTHING, x=x)
    if judged.prune:
        found.cases += _cases(network, "prune", judged.prune, _pruned(network), NEITHER)
    if judged.reconnect:
        found.cases += _cases(network, "reconnect", judged.reconnect, _reconnected(network), NOT, judged.not_despite)
    return found


def _cases(
    network: Network,
    question: str,
    rights: Sequence[Right],
    told: Mapping[str, Told],
    otherwise: str,
    despite: Mapping[str, str] = MappingProxyType({}),
    x: str = "",
) -> list[Case]:
    """One case for everybody (but X); who is not named, on either side, is what nothing was said of."""
    known = {right.who: right for right in rights}
    unknown = (known.keys() | despite.keys()) - network.ids.keys()
    assert not unknown, f"{question} {x}: nobody is called {unknown}"
    return [
        Case(
            question,
            x,
            f"{x} + {who}" if x else who,
            known.get(who, Right(who, otherwise, despite.get(who, "nothing speaks for it"))),
            told.get(who, Told(otherwise)),
            named=who in known,
        )
        for who in network.ids
        if who != x
    ]


def _introduced(network: Network, x: str) -> dict[str, Told]:
    answer, names = introduce(network.store, network.ids[x]), network.names
    groups = {CAN: answer.can, NOT_YET: answer.not_yet, ONE_SIDED: answer.one_sided, REFUSED: answer.refused}
    return {
        names[one.card.id]: Told(verdict, tuple(reason.code for reason in one.match.refusals))
        for verdict, group in groups.items()
        for one in group
    }


def _pruned(network: Network) -> dict[str, Told]:
    review, names = pruning.review(network.store, size=EVERYBODY), network.names
    told = {names[one.card.id]: Told(PROTECTED, tuple(why.code for why in one.protections)) for one in review.protected}
    told |= {names[one.card.id]: Told(LISTED, _main_first(one.evidence.reasons)) for one in review.people}
    return told


def _reconnected(network: Network) -> dict[str, Told]:
    found, names = reconnect(network.store, EVERYBODY), network.names
    return {names[one.card.id]: Told(SUGGESTED, _main_first(one.suggestion.reasons)) for one in found}


def _main_first(reasons: Sequence[Reason]) -> tuple[str, ...]:
    return tuple(one.code for one in sorted(reasons, key=lambda one: -one.points))
