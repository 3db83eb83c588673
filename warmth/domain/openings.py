"""Canned openings: turns of letters that everybody has read too often, in several languages."""

from __future__ import annotations

import re
from functools import cache

from warmth.domain.scripts import is_cjk
from warmth.domain.text import fold

_TURNS = """
sorry to bother you
sorry to disturb you
sorry for bothering you
sorry for the cold *
hate to bother you
apologies for the cold *
i hope this * finds you
hope this * finds you
hope you are doing well
hope you're doing well
hope you are well
hope you're well
hope all is well
trust this * finds you
trust you are well
like to add you to my * network
love to add you to my * network
like to join your * network
expand my * network
grow my * network
pick your brain
picking your brain
touch base
circle back
just checking in
just following up
just bumping this
to whom it may concern
dear sir or madam
i came across your profile
i stumbled upon your profile
i stumbled across your profile
i noticed your profile
your impressive profile
i know you're busy
i know you are busy
i know how busy you are
i'm reaching out
i am reaching out
i wanted to reach out
long time no see
long time no speak
quick question for you
ich hoffe, es geht Ihnen gut
ich hoffe, es geht dir gut
ich hoffe, diese * erreicht
hoffe, dir geht es gut
entschuldigen Sie die Störung
entschuldige die Störung
sorry für die Störung
zu meinem * Netzwerk hinzufügen
auf Ihr Profil gestoßen
auf dein Profil gestoßen
sehr geehrte Damen und Herren
j'espère que vous allez bien
j'espère que tu vas bien
j'espère que ce * vous trouve
désolé de vous déranger
désolée de vous déranger
désolé de te déranger
désolée de te déranger
excusez-moi de vous déranger
ajouter à mon réseau
tombé sur votre profil
tombée sur votre profil
espero que estés bien
espero que se encuentre bien
espero que te encuentres bien
espero que este * encuentre
perdón por la molestia
disculpa la molestia
disculpe la molestia
añadirte a mi red
agregarte a mi red
spero che tu stia bene
spero che stia bene
spero che questa * trovi
scusa il disturbo
scusi il disturbo
scusate il disturbo
aggiungerti alla mia rete
espero que esteja bem
espero que esteja tudo bem
desculpe o incômodo
desculpa o incômodo
desculpe incomodar
adicionar você à minha rede
adicioná-lo à minha rede
ik hoop dat alles goed
ik hoop dat het goed met
sorry dat ik je stoor
sorry dat ik u stoor
toevoegen aan mijn * netwerk
jag hoppas att allt är bra
jag hoppas att du mår bra
ursäkta att jag stör
lägga till dig i mitt * nätverk
jeg håber alt er vel
undskyld jeg forstyrrer
beklager at jeg forstyrrer
przepraszam, że przeszkadzam
mam nadzieję, że wszystko u
dodać do mojej * sieci
umarım iyisinizdir
rahatsız ettiğim için özür dilerim
извините за беспокойство
простите за беспокойство
надеюсь, у вас все хорошо
надеюсь, у вас всё хорошо
надеюсь, у тебя всё хорошо
突然のご連絡
お世話になっております
冒昧打扰
抱歉打扰
갑작스러운 연락
"""


@cache
def _canned() -> re.Pattern[str]:
    return re.compile("|".join(_pattern(turn) for turn in _TURNS.strip().splitlines()))


def _pattern(turn: str) -> str:
    """A turn as it stands in folded text; `*` is for up to two words. Words without blanks may stand inside others."""
    chunks = (re.escape(fold(chunk)) for chunk in turn.split("*"))
    pattern = r"(?: \w+){0,2}".join(f"{' ' if place else ''}{chunk}" for place, chunk in enumerate(chunks)).rstrip()
    return pattern if is_cjk(fold(turn).replace(" ", "")) else rf"\b{pattern}\b"


def canned_turns(text: str) -> tuple[str, ...]:
    """The canned turns of a text in the order they come, folded, each once."""
    return tuple(dict.fromkeys(found[0] for found in _canned().finditer(fold(text))))
