"""Who only looks like a fit for what those abroad ask for."""

from __future__ import annotations

TEMPTING: dict[tuple[str, str], tuple[tuple[str, str], ...]] = {
    ("Pilar Echeverría", "importadores en Suiza que paguen a tiempo"): (
        ("Zoe Papadakis", "carries wine, buys none"),
        ("Fabrice Untersee", "makes his own wine"),
        ("Dario Fontana", "buys direct, coffee"),
    ),
    ("Kwame Asante", "engineers who have built cold rooms off the grid"): (
        ("Rico Salvi", "panels on roofs, no cooling"),
        ("Walter Gysin", "mends motors, retired at home"),
        ("Lars Nyström", "money for storage of heat"),
        ("Beat Schaller", "heat pumps on the grid"),
    ),
    ("Ingrid Halvorsen", "river ports that want shore power"): (
        ("Stijn Vanderlinden", "plans trains through ports"),
        ("Zoe Papadakis", "forwards by lorry"),
        ("Beat Schaller", "power for houses"),
    ),
    ("Joaquín Ferreyra", "compañías chicas de Europa para mayo"): (
        ("Anton Kirchner", "lights large operas"),
        ("Ulla Bächtold", "costume maker of a large house"),
        ("Lukas Hofer", "an orchestra"),
    ),
    ("Joaquín Ferreyra", "alguien que traduzca sobretítulos del alemán al castellano"): (
        ("Gregor Stamm", "from German, but into French"),
        ("Elif Aydın", "teaches German"),
        ("Ines Castellano", "speaks Spanish, keeps a bar"),
    ),
    ("Amélie Fournier", "fromages d'alpage rares, en petite quantité"): (
        ("Céline Haffner", "looks for cheese herself"),
        ("Annelie Brugger", "rare honey, no cheese"),
    ),
    ("Hélène Garnier", "un confrère à Bâle pour des baux commerciaux"): (
        ("Petra Lüthi", "lawyer in asylum cases"),
        ("Ursula Kägi", "notary, wills and companies"),
        ("Gabriela Frei", "lets shops, is no lawyer"),
        ("Henrik Sørensen", "patents"),
    ),
    ("Tomasz Wilk", "architects in the west who think in timber"): (
        ("Remo Gasser", "thinks in timber, is a joiner"),
        ("Regula Zbinden", "sees architects' plans, draws none"),
        ("Ramona Fuchs", "trees, in gardens"),
    ),
    ("Brigid O'Malley", "picture books with a wild streak"): (
        ("Odile Marchal", "books, but crime and local history"),
        ("Sophie Tremblay", "a reading app"),
        ("Verena Hug", "has the readers only"),
    ),
    ("Chiara Bellini", "smiths, instrument makers, anyone with a hand-run workshop, for an exhibition"): (
        ("Nadia Benali", "her workshop does not exist yet"),
        ("Gabriela Frei", "lets workshops"),
        ("Yvonne Brodbeck", "exhibitions of the trade-fair sort"),
        ("Hanna Wyss", "plays an instrument, makes none"),
    ),
    ("Omar El-Sayed", "a European ward that would take one of his fellows for six months"): (
        ("Simon Roth", "in a hospital, in IT"),
        ("Tobias Lang", "junior on a ward, decides nothing"),
        ("Melanie Schwab", "sells to wards"),
        ("Magali Thévenet", "places nurses"),
    ),
    ("Grace Wanjiru", "roasters who buy direct, ten sacks at a time"): (
        ("Samir Haddad", "café, does not roast"),
        ("Ruedi Zwahlen", "supplies cafés, with bread"),
    ),
    ("Grace Wanjiru", "someone who has done the EU deforestation paperwork"): (
        ("Zoe Papadakis", "papers within Europe"),
        ("Kwame Asante", "cocoa trucks, no EU papers mentioned"),
        ("Heidi Probst", "old papers"),
        ("Tomasz Wilk", "timber, no word of the paperwork"),
    ),
    ("Mei-Ling Chua", "brands with runs under 5,000 pieces"): (
        ("Livia Conti", "makes brands look good, has none"),
        ("Melanie Schwab", "sells in large numbers"),
    ),
    ("Rodrigo Peña", "clubes suizos para un intercambio juvenil en Semana Santa"): (
        ("Karin Nef", "children, in the water"),
        ("Verena Hug", "a primary school"),
    ),
    ("Sophie Tremblay", "écoles européennes pour tester une appli de lecture"): (
        ("Patrick Imhof", "maths at a grammar school"),
        ("Elif Aydın", "adults, evening courses"),
        ("Heidi Probst", "reads, old handwriting"),
        ("Anja Petrov", "children's speech, no school of her own"),
    ),
}
