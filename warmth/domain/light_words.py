"""Words that say when, how much or how good, and never by themselves what: they neither answer nor lack an answer.

They are kept as stems: to make those of words would be a good part of what a start costs.
"""

from __future__ import annotations

_ENGLISH = """
abroad afford annual april august autumn beauti begin beginn big bigger bulk busi cheap class close club coupl cours
daili decemb decent direct discreet dozen earli easi eight eighti eleven evening experienc extra fast favourit
februari fellow fifteen fifti finish first five forti four free fresh friday full genuin great half honest hour
hundr individu januari juli june keep last lead learn lesson littl local long love low march minut modern modest
monday month morn most nearbi nine nineti novemb occasion octob old partner patient pay plain proper quick quiet
rare readi real regular reliabl relief run saturday septemb serious seven seventi sever short simpl six sixti small
solid sourc spare specialis steadi straight summer sunday supplier ten third thirti thousand three thursday truli
trustworthi tuesday twelv twenti understand use usual wednesday week weekend whole winter worth young
"""
_GERMAN = """
abend acht alt dezemb dienstag donnerstag drei dringend egal einfach februar freitag fruhl funf gern gute guter
herbst jahr januar jung juni klein kleiner mai marz mittwoch monat montag morgen neue neuer neun oktob samstag sech
sieben sommer sonntag vier welch welcher woch zehn zwei
"""
_FRENCH = """
bon cinq deux dix ete hiver huit jeun matin moi neuf petit printemp quantit quatr semain sept soir troi
"""
_SPANISH = """
ano buen cinco cuatro diez invierno joven nuev ocho pequena pequeno poco primavera sei semana siet tard verano
"""
LIGHT = frozenset(f"{_ENGLISH} {_GERMAN} {_FRENCH} {_SPANISH}".split())
