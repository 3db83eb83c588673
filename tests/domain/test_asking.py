"""The words by which an ask is read are kept as stems: they must be those that texts are held against."""

from __future__ import annotations

import pytest

from warmth.domain.asking import ANYTHING
from warmth.domain.light_words import LIGHT
from warmth.domain.words import stem_of

_LIGHT_WORDS = """
affordable annual beautiful begin beginner big bigger bulk busy cheap class close club course daily decent directly
discreet early easy evening experienced fast favourite fellow finish first free fresh full genuine great honest
individual keep lead learn learning lesson little local long lovely low monthly morning nearby occasional old
partner patient pay quick quiet ready real regular relief reliable run saturday serious short simple small solid
source spare specialise steady straight summer sunday supplier trustworthy understand used weekend weekly whole
winter worth young three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty
seventy eighty ninety hundred thousand dozen several couple january february march april june july august september
october november december monday tuesday wednesday thursday friday autumn hour minute abroad rare proper modest
modern plain half third last extra mostly usual truly einfach einfache klein kleine kleiner kleines junge jung gute
guter gutes neuer neues alte egal welche welcher gern dringend zwei drei vier funf sechs sieben acht neun zehn
januar februar marz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag abend
morgen fruhling sommer herbst jahr jahre monat woche petit petite petits bons jeune jeunes deux trois quatre cinq
sept huit neuf dix mois semaine quantite rares soir matin printemps hiver ete pequeno pequena buen joven jovenes
cuatro cinco seis siete ocho nueve diez semana ano tarde primavera invierno verano poco pocos
"""
_DOING_WORDS = """
build buy carry check coach design develop do fix lead learn lift make manage mend move organise play rent repair run
sell teach train write
"""


@pytest.mark.parametrize(("words", "stems"), [(_LIGHT_WORDS, LIGHT), (_DOING_WORDS, ANYTHING)])
def test_kept_stems_are_those_of_their_words(words: str, stems: frozenset[str]) -> None:
    assert frozenset(map(stem_of, words.split())) == stems
