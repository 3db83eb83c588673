"""Who truly meets what the makers ask for."""

from __future__ import annotations

MEETS: dict[tuple[str, str], tuple[tuple[str, str], ...]] = {
    ("Annelie Brugger", "chefs who'd take her honey by the bucket"): (
        ("Céline Haffner", "head chef who cooks regional and looks for small producers"),
        ("Samir Haddad", "runs his own kitchen and caters for 150"),
    ),
    ("Annelie Brugger", "somebody to redo the jar labels, they look like 1985"): (
        ("Livia Conti", "packaging and logos for food producers"),
    ),
    ("Remo Gasser", "an apprentice who turns up on time, start in August"): (
        ("Fatou Diallo", "looks for apprenticeships for young refugees in any trade"),
    ),
    ("Céline Haffner", "petits producteurs du coin, légumes et fromages surtout, pour le printemps"): (
        ("Jost Amrein", "mountain cheese, looks for buyers"),
        ("Mirjam Oswald", "grows organic vegetables"),
        ("Annelie Brugger", "small local producer who wants chefs"),
    ),
    ("Céline Haffner", "un second qui tient le coup de feu"): (),
    ("Jost Amrein", "buyers for thirty wheels a year who don't haggle"): (
        ("Amélie Fournier", "wants rare alpine cheeses in small amounts"),
        ("Céline Haffner", "wants cheese from small producers"),
    ),
    ("Jost Amrein", "a vet who still comes out at night"): (
        ("Rahel Stocker", "large-animal vet, on call round the clock"),
    ),
    ("Mirjam Oswald", "jemand, der uns eine einfache Bestellseite für die Gemüsekiste baut"): (
        ("Katja Wendt", "little shops and booking pages for small firms"),
    ),
    ("Paulo Serrano", "80 m² on a ground floor, dry, at a rent he can pay"): (
        ("Gabriela Frei", "lets workshops in Kleinbasel"),
    ),
    ("Lena Thoma", "a rehearsal room for six weeks from January"): (
        ("Matthias Ott", "hall stands empty on weekday evenings"),
    ),
    ("Lena Thoma", "festivals abroad for a piece with five actors and hardly any set"): (
        ("Joaquín Ferreyra", "looks for small European companies, pays the flights"),
    ),
    ("Hanna Wyss", "a quiet place to record four pieces on a small budget"): (
        ("Yusuf Demirel", "recording studio in the cellar, cheap"),
    ),
    ("Dominik Feer", "tenors, always tenors"): (("Patrick Imhof", "sings tenor"),),
    ("Odile Marchal", "quelqu'un pour traduire un premier roman de l'allemand"): (
        ("Gregor Stamm", "has translated novels into French for twenty years"),
    ),
    ("Thea Lindqvist", "wants her picture book in front of a publisher who answers"): (
        ("Brigid O'Malley", "wants picture books and places them with houses"),
    ),
    ("Gregor Stamm", "steady work between two novels, manuals would be fine"): (
        ("Odile Marchal", "needs a novel translated from German"),
    ),
    ("Ruedi Zwahlen", "somebody to take over the bakery in two years, staff included"): (
        ("Bastian Graf", "found buyers for thirty workshops and shops"),
    ),
    ("Ines Castellano", "un camarero con experiencia para los fines de semana"): (),
    ("Ines Castellano", "a pallet a month from Logroño without paying a fortune"): (
        ("Zoe Papadakis", "groupage lorry from Zaragoza every Thursday"),
    ),
    ("Fabrice Untersee", "pickers for the last two weeks of September"): (
        ("Mirjam Oswald", "has a harvest crew of asylum seekers"),
    ),
    ("Fabrice Untersee", "a used grape press in working order"): (),
    ("Marek Sobota", "a bookkeeper who doesn't look down on one-man shops"): (
        ("Claudia Baumann", "books and VAT for sole traders"),
    ),
    ("Nils Aebersold", "150k for a second tank, rather a family than a fund"): (
        ("Bruno Kälin", "knows the old families and what they own"),
    ),
    ("Leo Marti", "gigs in hotels and at company dos over the winter"): (
        ("Yvonne Brodbeck", "looks for live music for receptions"),
    ),
    ("Beatrix Volmer", "people who dropped a career and started over, for a portrait series"): (
        ("Kaspar Ritz", "programmer until forty, now a blacksmith"),
        ("Dario Fontana", "lawyer turned coffee roaster"),
        ("Samir Haddad", "dentist in Aleppo, now runs a café"),
        ("Corinne Jaquet", "knows many who changed tack at forty"),
    ),
    ("Dario Fontana", "green coffee straight from the growers, East Africa if possible"): (
        ("Grace Wanjiru", "exports washed lots from Kenyan smallholders"),
    ),
    ("Dario Fontana", "somebody who can get a 1962 roasting drum turning again"): (
        ("Walter Gysin", "mends anything with a motor"),
    ),
}
