"""The prune list of November 2026, judged by hand before the program was asked. Whoever is not named is *neither*."""

from __future__ import annotations

from tests.judged.judging import Right, listed, protected

ANSWERS: tuple[Right, ...] = (
    listed(
        "Brad Hutchins", "two pitches and nothing else; that they are recent does not make them contact", "only-pitched"
    ),
    listed("Tim Archer", "a newsletter that sells, from a canned invitation", "only-pitched"),
    listed("Kayla Jensen", "asked without a word in 2022, never in touch", "bare-request", "never-in-touch"),
    listed("Rohan Malhotra", "the network's own words are nobody's words", "bare-request", "never-in-touch"),
    listed("Paula Ortiz", "I asked without a note, and nothing came of it", "never-in-touch"),
    listed("Frank Ostrowski", "a thank-you in 2021, no label, no rating", "long-dormant"),
    listed("Otto Brandl", "kept 14 months ago, and still nobody", "never-in-touch"),
    listed("Gabriel Stone", "took me off his list this year, never rated", "left-network"),
    listed("Maria Silva on LinkedIn", "the empty twin of a notary I know", "duplicate-of", "never-in-touch"),
    listed("Li Wei the buyer", "not the pilot, and nobody I can place", "never-in-touch"),
    listed("Svetlana Orlova", "two questions in 2024, never an answer", "never-answered"),
    listed("Karl Neumann", "three mails, never an answer", "never-answered"),
    listed("Dmitri Volkov", "silent for nearly four years, rated 4 of 15", "long-dormant"),
    listed("Leila Karimi", "silent for over four years, never rated", "long-dormant"),
    protected("Cindy Vale", "a bare request and a pitch, but then we talked in July", "in-touch-lately"),
    protected("Vera Lange", "nobody I know, but kept in March", "kept-lately"),
    protected("Nina Petrovic", "no label, but a month old", "connected-lately"),
    protected("Gustav Ek", "a bare request, but ten days old", "connected-lately"),
    protected("Ewa Zawadzka", "took me off her list, but I trust her", "trusted"),
    protected("Pia Mayer", "know 1 and long silent, but family", "is-family"),
    protected("Abena Owusu", "know 1, but trusted since that night", "trusted"),
    protected("Stefan Wolf", "know 1, but we wrote last month", "in-touch-lately"),
    protected("Zsófia Nagy", "know 1, but a patient is never pruned", "never-prune"),
    protected("Henrik Aalto", "long silent and rated 5 of 15, but I owe him for a canoe", "open-promise"),
)
