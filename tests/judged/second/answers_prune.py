"""The second network's prune list of November 2026, judged by hand beforehand. Who is not named is *neither*."""

from __future__ import annotations

from tests.judged.judging import Right, listed, protected

ANSWERS: tuple[Right, ...] = (
    listed("Lothar Emmerich", "nobody I can place, never in touch", "never-in-touch"),
    listed("Esra Toprak", "nobody I can place, never in touch", "never-in-touch"),
    listed("Roland Pfister", "three mails, never an answer", "never-answered"),
    listed("Candice Bowden", "one panel four years ago, know 1", "barely-known", "long-dormant"),
    protected("Gisela Thoma", "know 1, but family", "is-family"),
    protected("Ramón Ibarra", "know 1, but I would trust him with a boat", "trusted"),
    protected("Wiebke Onken", "know 1, but wrote last month", "in-touch-lately"),
    protected("Traude Hill", "know 1, but never to be pruned", "never-prune"),
)
