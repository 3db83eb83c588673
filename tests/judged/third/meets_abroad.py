"""Who truly meets what those abroad ask for."""

from __future__ import annotations

MEETS: dict[tuple[str, str], tuple[tuple[str, str], ...]] = {
    ("Pilar Echeverría", "importadores en Suiza que paguen a tiempo"): (
        ("Ines Castellano", "imports straight from growers in Rioja"),
    ),
    ("Kwame Asante", "engineers who have built cold rooms off the grid"): (),
    ("Ingrid Halvorsen", "river ports that want shore power"): (
        ("Andreas Wirth", "plans mains sockets at the Rhine port"),
    ),
    ("Joaquín Ferreyra", "compañías chicas de Europa para mayo"): (
        ("Lena Thoma", "five actors, hardly any set, wants festivals abroad"),
    ),
    ("Joaquín Ferreyra", "alguien que traduzca sobretítulos del alemán al castellano"): (),
    ("Amélie Fournier", "fromages d'alpage rares, en petite quantité"): (
        ("Jost Amrein", "mountain cheese and a rare blue"),
    ),
    ("Hélène Garnier", "un confrère à Bâle pour des baux commerciaux"): (
        ("Marc-Antoine Weil", "lawyer in Basel for leases, wants French firms"),
    ),
    ("Tomasz Wilk", "architects in the west who think in timber"): (),
    ("Brigid O'Malley", "picture books with a wild streak"): (
        ("Thea Lindqvist", "illustrator with a picture book to place"),
    ),
    ("Chiara Bellini", "smiths, instrument makers, anyone with a hand-run workshop, for an exhibition"): (
        ("Kaspar Ritz", "all forged by hand"),
        ("Marek Sobota", "builds violins"),
        ("Paulo Serrano", "upholsterer with his own small trade"),
        ("Ulla Bächtold", "sews period costumes from old patterns"),
        ("Markus Tschudin", "knows every master craftsman around here"),
    ),
    ("Omar El-Sayed", "a European ward that would take one of his fellows for six months"): (),
    ("Grace Wanjiru", "roasters who buy direct, ten sacks at a time"): (
        ("Dario Fontana", "roasts and looks for growers in East Africa"),
    ),
    ("Grace Wanjiru", "someone who has done the EU deforestation paperwork"): (),
    ("Mei-Ling Chua", "brands with runs under 5,000 pieces"): (
        ("Jasmin Keller", "wants a factory for the first thousand units"),
    ),
    ("Rodrigo Peña", "clubes suizos para un intercambio juvenil en Semana Santa"): (
        ("Stefan Blaser", "football club with two hundred juniors"),
    ),
    ("Sophie Tremblay", "écoles européennes pour tester une appli de lecture"): (
        ("Verena Hug", "primary school that tries new things first"),
    ),
}
