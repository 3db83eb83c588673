"""Whom to get back in touch with in the second network on 22 November 2026, judged by hand beforehand.

Nearly everybody is in rhythm, so what speaks is an ask that somebody I may introduce could meet.
"""

from __future__ import annotations

from tests.judged.judging import Right, suggested

ASK, SILENCE = "open-ask", "long-silence"

_BY_WHOM = {
    "Margit Oberhauser": "Dieter scans",
    "Dieter Quast": "Margit knows inheritance",
    "Ilse Brandauer": "Fernando photographs",
    "Fernando Quiroga": "Ilse finds flats",
    "Nadia Rahmouni": "Odile has places",
    "Odile Marchetti": "Nadia knows permits",
    "Bastian Krol": "Pilar designs gardens",
    "Pilar Echeverría": "Bastian has trees",
    "Konrad Vesely": "Ulrike gives grants",
    "Ulrike Sandmann": "Konrad lays networks",
    "Bożena Wilk": "Marek builds sites",
    "Marek Dudek": "Bożena mends knees",
    "Charlotte Beaumont": "Goran drives",
    "Goran Mihailović": "Charlotte hires drivers",
    "Yewande Adeyemi": "Katja assists",
    "Katja Lorenz": "Yewande hires",
    "Solveig Aune": "Ludovic sings and counts",
    "Ludovic Garnier": "Solveig has a choir",
    "Hanna Eklund": "Devika sequences",
    "Devika Menon": "Hanna has samples",
    "Rhys Bevan": "Anneliese has a school",
    "Anneliese Fuchs": "Rhys has animals",
    "Wolfgang Stadler": "Anneliese has classes",
    "Arvid Holmgren": "Ragnhild teaches Norwegian",
    "Ragnhild Moe": "Arvid welds",
    "Callum Reid": "Zuzana flies",
    "Moira Kinsella": "Zuzana flies",
    "Zuzana Horáková": "Beatrix proofreads",
    "Vasile Munteanu": "Theresa has apprentices",
    "Theresa Angerer": "Vasile is a plumber",
    "Kerstin Blau": "Theresa has apprentices",
    "Egon Fichtner": "Jutta is a pharmacist",
    "Jutta Wendland": "Egon teaches Latin",
    "Marisol Cienfuegos": "Bernd has a hall",
    "Bernd Kowalke": "Marisol teaches dancing",
    "Sofie Lindholm": "Lorcan has old beams",
    "Lorcan Daly": "Sofie makes tables",
    "Priyanka Desai": "Howard has mentored many",
    "Howard Finch": "Noemi has the games",
    "Noemi Szalai": "Howard sat on boards",
    "Greta Hallström": "Howard sat on boards",
    "Aurelio Baptista": "Danuta has pickers",
    "Wendelin Ganz": "Ophelia has a shop",
    "Ophelia Stroud": "Wendelin has apples",
    "Sietske Vermeer": "Joseph ships to Kenya",
    "Joseph Kimani": "Sietske ships to Mombasa",
    "Matteo Riva": "Inês has rooms in Lisbon",
    "Clemens Huth": "Roswitha teaches speaking",
    "Roswitha Engel": "Clemens lends",
    "Astrid Zeller": "Hidayet knows engines",
    "Hidayet Korkmaz": "Astrid has coaches",
    "Ottilie Prinz": "Ruxandra sews",
    "Ruxandra Ionescu": "Ottilie is a midwife",
    "Sanna Ylinen": "Margaux publishes",
    "Jadwiga Nowicka": "Alistair hires",
    "Alistair Crewe": "Jadwiga keeps books",
}
"""Whose ask could be met, and by whom."""

ANSWERS: tuple[Right, ...] = (
    *(suggested(who, words, ASK) for who, words in _BY_WHOM.items()),
    suggested("Danuta Kaczmarek", "silent for over a year, and Aurelio has her wine", ASK, SILENCE),
    suggested("Inês Caldeira", "silent for over a year, and Matteo knows the cloud", ASK, SILENCE),
    suggested("Margaux Lefèvre", "silent for over a year, and Sanna translates", ASK, SILENCE),
    suggested("Ramón Ibarra", "trust 4, silent for four years", "revive"),
    suggested("Jolanta Maj", "monthly for half a year, then five months of silence", SILENCE),
    suggested("Benno Ziegler", "wanted monthly, 50 days", "over-cadence"),
    suggested("Irmgard Noll", "birthday on Friday", "day-near"),
)
NOT_DESPITE = {
    "Gareth Pugh": "nobody I know caters",
    "Silvio Pacheco": "nobody I know goes to that fair",
    "Tilman Rau": "Ludovic's bass is a voice",
    "Pekka Rantala": "nobody I know fishes",
    "Beatrix Lowe": "nobody I know has a desk for her",
    "Ferdinand Hösl": "nobody I know sells wetsuits",
    "Nils Petersen": "Roswitha trains speakers",
    "Eberhard Lutz": "Hidayet mends cars",
    "Udo Brenner": "nobody I know carries boxes",
    "Sabine Krafft": "what she asks for is everything and nothing",
    "Tobias Fenn": "Leonie could meet his ask, and already does",
    "Leonie Marchand": "Tobias could meet her ask, and already does",
    "Hartmut Loew": "Callum gives lessons, but I don't vouch for Hartmut",
    "Volker Sass": "Howard mentors, but I have not judged Volker for years",
    "Kilian Vogt": "do not contact",
    "Arno Seidl": "over his cadence, but snoozed",
    "Gisela Thoma": "dormant and not trusted",
    "Traude Hill": "dormant and not trusted",
    "Candice Bowden": "dormant and not trusted",
}
"""Some who are not suggested, and why: the tempting ones."""
