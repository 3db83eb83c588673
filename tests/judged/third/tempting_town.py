"""Who only looks like a fit for what the town ask for."""

from __future__ import annotations

TEMPTING: dict[tuple[str, str], tuple[tuple[str, str], ...]] = {
    ("Regula Zbinden", "jemand, der unsere Formulare in verständliches Deutsch bringt"): (
        ("Gregor Stamm", "translates novels into French"),
        ("Elif Aydın", "teaches German, rewrites no forms"),
    ),
    ("Verena Hug", "a craftsman who enjoys showing ten-year-olds his work for a morning"): (
        ("Nadia Benali", "has teenagers, no craft"),
        ("Chiara Bellini", "shows craft, to museum visitors"),
    ),
    ("Verena Hug", "a speech therapist, one day a week"): (
        ("Lena Thoma", "voice of managers"),
        ("Joana Ribeiro", "therapist for knees and backs"),
    ),
    ("Patrick Imhof", "a way out of teaching, maybe data or insurance"): (
        ("Simon Roth", "data in a hospital, no post mentioned"),
        ("Nora Achermann", "hires for pharma lab and office"),
        ("Verena Hug", "another school"),
    ),
    ("Dagmar Kessel", "hospitals that would share anonymised admission data"): (
        ("Omar El-Sayed", "heart doctor in Cairo, no data mentioned"),
        ("Melanie Schwab", "sells to hospitals"),
        ("Tobias Lang", "works nights in one, decides nothing there"),
    ),
    ("Dagmar Kessel", "a doctoral student who likes messy numbers"): (
        ("Arjun Menon", "has his doctorate, and batteries"),
        ("Patrick Imhof", "maths, but wants into a firm"),
        ("Florian Meier", "looks for analysts himself"),
    ),
    ("Arjun Menon", "a first industry job in energy storage"): (
        ("Nora Achermann", "hires for a pharma lab"),
        ("Rico Salvi", "looks for fitters for roofs"),
    ),
    ("Silvia Rohner", "Nachfolge für die Praxis, gern auch zu zweit"): (
        ("Bastian Graf", "finds buyers for workshops and shops"),
        ("Omar El-Sayed", "wants fellows on a ward"),
        ("Ursula Kägi", "hands over family firms on paper"),
        ("Monique Perrin", "nurse, not doctor"),
    ),
    ("Silvia Rohner", "a good home for her late husband's model railway"): (
        ("Stijn Vanderlinden", "real trains"),
        ("Gabriela Frei", "homes for firms"),
    ),
    ("Tobias Lang", "out of the hospital and into a small practice of his own"): (
        ("Bastian Graf", "trades in shops and workshops"),
        ("Simon Roth", "in the hospital, in IT"),
        ("Corinne Jaquet", "he wants to stay a doctor"),
    ),
    ("Monique Perrin", "Pflegefachleute, auch Wiedereinsteigerinnen"): (
        ("Esther Knobel", "midwife, busy on her own"),
        ("Christa Maurer", "foundation, does no nursing"),
        ("Joana Ribeiro", "physio, looks for a club"),
        ("Rico Salvi", "looks for career changers himself"),
    ),
    ("Esther Knobel", "a room for antenatal classes, Thursday evenings"): (
        ("Gabriela Frei", "shops and workshops by the year"),
        ("Elif Aydın", "gives evening classes, has no room to lend"),
    ),
    ("Joana Ribeiro", "a club that wants a physio at the touchline"): (
        ("Karin Nef", "swimming club, no touchline"),
        ("Rodrigo Peña", "academy in Bilbao"),
        ("Nils Aebersold", "brews for clubs"),
    ),
    ("Stefan Blaser", "a shirt sponsor for the juniors"): (
        ("Nils Aebersold", "beer on a junior's shirt"),
        ("Christa Maurer", "grants for dropouts"),
        ("Lukas Hofer", "looks for a sponsor himself"),
        ("Rodrigo Peña", "youth football, but brings no money"),
    ),
    ("Stefan Blaser", "someone to tape ankles on match days"): (
        ("Melanie Schwab", "sells knee braces"),
        ("Silvia Rohner", "doctor on house calls"),
        ("Yvonne Brodbeck", "fairs, not matches"),
    ),
    ("Markus Tschudin", "a speaker for the spring meeting, something small firms can use"): (
        ("Dagmar Kessel", "explains outbreaks, not what small firms need"),
        ("Bastian Graf", "it would be a sales pitch, no speaker"),
        ("Lena Thoma", "coaches those who speak"),
        ("Cyril Nussbaum", "talks on the radio about anything"),
    ),
    ("Fatou Diallo", "Lehrstellen für junge Geflüchtete, egal welcher Beruf"): (
        ("Mirjam Oswald", "takes asylum seekers for the harvest only"),
        ("Elif Aydın", "teaches them German, has no apprenticeships"),
        ("Nora Achermann", "hires lab and office staff"),
        ("Walter Gysin", "teaches for fun, trains nobody formally"),
    ),
    ("Fatou Diallo", "a lawyer who'd answer questions without sending a bill"): (
        ("Marc-Antoine Weil", "leases, for firms"),
        ("Hélène Garnier", "French chains, in Paris"),
        ("Dario Fontana", "gave up the law"),
        ("Henrik Sørensen", "patents"),
    ),
    ("Fatou Diallo", "a treasurer for the board, ours is moving away"): (
        ("Claudia Baumann", "keeps books for clients, nothing of boards"),
        ("Christa Maurer", "gives grants"),
    ),
    ("Bruno Kälin", "something useful to do, a committee short of a money person"): (
        ("Christa Maurer", "foundation, no seat mentioned"),
        ("Nils Aebersold", "wants money, not a money person"),
        ("Stefan Blaser", "wants a sponsor for his club"),
    ),
    ("Christa Maurer", "good projects for teenagers who fell out of school"): (
        ("Fatou Diallo", "young refugees, who want apprenticeships"),
        ("Patrick Imhof", "pupils on their way to the Matura"),
        ("Stefan Blaser", "juniors who play football"),
    ),
    ("Nadia Benali", "start-up money for a workshop where dropouts mend bikes"): (
        ("Thomas Egli", "grants for stage and music only"),
        ("Walter Gysin", "gives time, not money"),
        ("Oliver Brandt", "start-up money of another sort"),
        ("Lars Nyström", "early money for climate firms"),
    ),
    ("Walter Gysin", "youngsters he could teach to solder and weld"): (
        ("Patrick Imhof", "teaches his pupils for the Matura"),
        ("Stefan Blaser", "two hundred under sixteen, for football"),
    ),
    ("Simon Roth", "wer hat HL7 wirklich schon einmal angebunden?"): (
        ("Adrian Zemp", "breaks networks"),
        ("Ravi Subramaniam", "many developers, nothing of hospitals"),
        ("Sabrina Moretti", "health by money only"),
    ),
    ("Margrit Sutter", "someone with green fingers for her late sister's plot, from March"): (
        ("Mirjam Oswald", "grows vegetables for a living"),
        ("Fabrice Untersee", "vines on his own slope"),
        ("Annelie Brugger", "her bees would like it, she has no time"),
    ),
    ("Lukas Hofer", "eine Firma als Hauptsponsor für die Saison 27/28"): (
        ("Thomas Egli", "small public grants, no firm"),
        ("Christa Maurer", "foundation for teenagers"),
        ("Bruno Kälin", "knows families, not firms with a budget"),
        ("Yvonne Brodbeck", "buys music for receptions"),
    ),
    ("Lukas Hofer", "a timpanist for the March tour"): (
        ("Hanna Wyss", "plays the cello"),
        ("Leo Marti", "plays the piano"),
        ("Dominik Feer", "singers and an organ"),
    ),
    ("Matthias Ott", "someone at the organ when ours is on holiday"): (
        ("Leo Marti", "jazz piano in hotels"),
        ("Hanna Wyss", "strings at weddings"),
    ),
    ("Matthias Ott", "a roofer who isn't afraid of a bell tower"): (
        ("Rico Salvi", "on roofs with panels, not with tiles"),
        ("Tomasz Wilk", "timber walls, in Poland"),
    ),
}
