"""Who only looks like a fit for what the firms ask for."""

from __future__ import annotations

TEMPTING: dict[tuple[str, str], tuple[tuple[str, str], ...]] = {
    ("Jasmin Keller", "early investors who don't run away when it's hardware"): (
        ("Sabrina Moretti", "early money, but for software only"),
        ("Sophie Tremblay", "raised from angels, is none"),
        ("Bruno Kälin", "lending, and old families"),
    ),
    ("Jasmin Keller", "somebody who can tell us why our cells die early"): (
        ("Dagmar Kessel", "other cells, other ageing"),
        ("Henrik Sørensen", "chemistry, from the patent side"),
        ("Beat Schaller", "energy of houses, no cells"),
    ),
    ("Jasmin Keller", "a factory for the first thousand units, not a giant"): (
        ("Tomasz Wilk", "runs a factory, for timber walls"),
        ("Chiara Bellini", "shows in old factories"),
        ("Melanie Schwab", "sells devices, makes none"),
    ),
    ("Oliver Brandt", "founders with a product you can drop on your foot"): (
        ("Sophie Tremblay", "founder, but of an app"),
        ("Kwame Asante", "founder of a trucking firm"),
        ("Timo Räber", "would found, in software"),
        ("Nils Aebersold", "heavy kettle, but no device, and wants no fund"),
    ),
    ("Deepak Rao", "senior backend people who'd move to Basel"): (
        ("Timo Räber", "wants to found, not to be hired"),
        ("Ravi Subramaniam", "his people stay in Bangalore"),
        ("Katja Wendt", "little shops, on her own account"),
        ("Kaspar Ritz", "was a programmer, is a smith"),
        ("Arjun Menon", "codes a little, wants batteries"),
    ),
    ("Florian Meier", "analysts, career changers welcome if they can count"): (
        ("Arjun Menon", "can count, but wants energy storage"),
        ("Dagmar Kessel", "looks for one herself"),
        ("Kaspar Ritz", "changed career already, to the forge"),
    ),
    ("Marc-Antoine Weil", "mandates from French firms opening shop here"): (
        ("Amélie Fournier", "French, opens nothing here"),
        ("Odile Marchal", "French books, at home here"),
        ("Magali Thévenet", "places nurses, no word of an office"),
    ),
    ("Zoe Papadakis", "shippers with regular loads from or to Spain"): (
        ("Grace Wanjiru", "ships coffee, from Kenya"),
        ("Stijn Vanderlinden", "plans trains, ships nothing of his own"),
        ("Rodrigo Peña", "in Spain, with children"),
        ("Joaquín Ferreyra", "flights for actors"),
    ),
    ("Beat Schaller", "two apartment blocks for a shared-solar pilot"): (
        ("Rico Salvi", "mounts the panels, owns no blocks"),
        ("Gabriela Frei", "shops and workshops"),
        ("Lars Nyström", "money, no houses"),
    ),
    ("Monika Ehrler", "to get rid of the oil burner for sixty flats, which grants?"): (
        ("Rico Salvi", "solar on roofs, no heating"),
        ("Thomas Egli", "grants for stage and music"),
        ("Christa Maurer", "grants for teenagers"),
        ("Lars Nyström", "invests in heat, gives no grants"),
    ),
    ("Rico Salvi", "Monteure und Lernende fürs Dach, gern Quereinsteiger"): (
        ("Patrick Imhof", "changes career, towards data"),
        ("Remo Gasser", "looks for an apprentice himself"),
        ("Walter Gysin", "can do it, but is retired"),
        ("Corinne Jaquet", "counsels at forty, not for roofs"),
    ),
    ("Nora Achermann", "a workshop so our team leads stop mumbling in front of people"): (
        ("Anja Petrov", "speech therapy for late talkers"),
        ("Ivo Steiner", "speaks well himself, treats bosses"),
        ("Paulo Serrano", "looks for a workshop of the other sort"),
        ("Gabriela Frei", "lets workshops of the other sort"),
    ),
    ("Nora Achermann", "a nursery with places for staff kids from summer"): (
        ("Verena Hug", "school from six on"),
        ("Esther Knobel", "births, no nursery"),
        ("Ramona Fuchs", "nursery of plants at most"),
        ("Karin Nef", "swims with children"),
    ),
    ("David Okafor", "someone technical to start up with, invoicing for tradesmen"): (
        ("Ravi Subramaniam", "lends out large teams"),
        ("Katja Wendt", "builds pages for a fee"),
        ("Markus Tschudin", "knows tradesmen, is not technical"),
        ("Deepak Rao", "technical, has his firm"),
        ("Claudia Baumann", "bookkeeping by hand"),
    ),
    ("Timo Räber", "sucht Mitgründer fürs Geschäftliche, am liebsten etwas für Handwerksbetriebe"): (
        ("Markus Tschudin", "knows the craftsmen, will not found"),
        ("Bastian Graf", "sells workshops"),
        ("Sophie Tremblay", "founder already, elsewhere"),
        ("Jasmin Keller", "founder already, in batteries"),
    ),
    ("Yvonne Brodbeck", "live music for receptions that lets people talk"): (
        ("Dominik Feer", "sixty singers"),
        ("Yusuf Demirel", "live sound, plays nothing"),
        ("Lukas Hofer", "a whole orchestra"),
    ),
    ("Yvonne Brodbeck", "hosts for the stands who speak Japanese"): (
        ("Mei-Ling Chua", "in Shenzhen, no Japanese mentioned"),
        ("Gregor Stamm", "languages, but French and German"),
        ("Cyril Nussbaum", "host of a radio show"),
    ),
}
