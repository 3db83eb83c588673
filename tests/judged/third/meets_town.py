"""Who truly meets what the town ask for."""

from __future__ import annotations

MEETS: dict[tuple[str, str], tuple[tuple[str, str], ...]] = {
    ("Regula Zbinden", "jemand, der unsere Formulare in verständliches Deutsch bringt"): (
        ("Jonas Hertig", "turns officialese into readable sentences"),
    ),
    ("Verena Hug", "a craftsman who enjoys showing ten-year-olds his work for a morning"): (
        ("Kaspar Ritz", "lets school classes loose on his anvil"),
        ("Walter Gysin", "retired engineer who wants to teach the young"),
        ("Markus Tschudin", "knows every master craftsman around here"),
    ),
    ("Verena Hug", "a speech therapist, one day a week"): (("Anja Petrov", "speech therapist with two free days"),),
    ("Patrick Imhof", "a way out of teaching, maybe data or insurance"): (
        ("Florian Meier", "insurance data team, takes career changers"),
        ("Corinne Jaquet", "helps people change tack at forty"),
    ),
    ("Dagmar Kessel", "hospitals that would share anonymised admission data"): (
        ("Simon Roth", "ten years of admissions in one warehouse"),
    ),
    ("Dagmar Kessel", "a doctoral student who likes messy numbers"): (),
    ("Arjun Menon", "a first industry job in energy storage"): (
        ("Jasmin Keller", "home batteries, needs to know why cells age"),
    ),
    ("Silvia Rohner", "Nachfolge für die Praxis, gern auch zu zweit"): (
        ("Tobias Lang", "wants into a small practice of his own"),
    ),
    ("Silvia Rohner", "a good home for her late husband's model railway"): (),
    ("Tobias Lang", "out of the hospital and into a small practice of his own"): (
        ("Silvia Rohner", "looks for a successor for her practice"),
    ),
    ("Monique Perrin", "Pflegefachleute, auch Wiedereinsteigerinnen"): (
        ("Magali Thévenet", "places French nurses in Switzerland"),
    ),
    ("Esther Knobel", "a room for antenatal classes, Thursday evenings"): (
        ("Matthias Ott", "parish hall is free on weekday evenings"),
    ),
    ("Joana Ribeiro", "a club that wants a physio at the touchline"): (
        ("Stefan Blaser", "needs somebody to tape ankles on match days"),
    ),
    ("Stefan Blaser", "a shirt sponsor for the juniors"): (),
    ("Stefan Blaser", "someone to tape ankles on match days"): (
        ("Joana Ribeiro", "physio who wants a club's touchline"),
    ),
    ("Markus Tschudin", "a speaker for the spring meeting, something small firms can use"): (
        ("Adrian Zemp", "fun talk about hacked workshops"),
        ("Ivo Steiner", "good speaker, sees burnt-out small bosses"),
    ),
    ("Fatou Diallo", "Lehrstellen für junge Geflüchtete, egal welcher Beruf"): (
        ("Remo Gasser", "looks for an apprentice for August"),
        ("Rico Salvi", "takes fitters and apprentices"),
        ("Markus Tschudin", "knows every master craftsman around here"),
    ),
    ("Fatou Diallo", "a lawyer who'd answer questions without sending a bill"): (
        ("Petra Lüthi", "migration law, takes a few cases for free"),
    ),
    ("Fatou Diallo", "a treasurer for the board, ours is moving away"): (
        ("Bruno Kälin", "retired banker who looks for such a committee"),
    ),
    ("Bruno Kälin", "something useful to do, a committee short of a money person"): (
        ("Fatou Diallo", "her board loses its treasurer"),
    ),
    ("Christa Maurer", "good projects for teenagers who fell out of school"): (
        ("Nadia Benali", "bike workshop for dropouts needs money"),
    ),
    ("Nadia Benali", "start-up money for a workshop where dropouts mend bikes"): (
        ("Christa Maurer", "grants for teenagers who fell out of school"),
    ),
    ("Walter Gysin", "youngsters he could teach to solder and weld"): (
        ("Nadia Benali", "teenagers and a planned repair workshop"),
        ("Verena Hug", "wants somebody to show her children his work"),
        ("Fatou Diallo", "young refugees who look for any trade"),
    ),
    ("Simon Roth", "wer hat HL7 wirklich schon einmal angebunden?"): (
        ("Deepak Rao", "wired twelve clinics with their labs over HL7"),
    ),
    ("Margrit Sutter", "someone with green fingers for her late sister's plot, from March"): (
        ("Ramona Fuchs", "plants and looks after private gardens"),
    ),
    ("Lukas Hofer", "eine Firma als Hauptsponsor für die Saison 27/28"): (),
    ("Lukas Hofer", "a timpanist for the March tour"): (),
    ("Matthias Ott", "someone at the organ when ours is on holiday"): (("Dominik Feer", "plays the organ too"),),
    ("Matthias Ott", "a roofer who isn't afraid of a bell tower"): (
        ("Markus Tschudin", "knows every master craftsman around here"),
    ),
}
