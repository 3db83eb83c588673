"""Who truly meets what the firms ask for."""

from __future__ import annotations

MEETS: dict[tuple[str, str], tuple[tuple[str, str], ...]] = {
    ("Jasmin Keller", "early investors who don't run away when it's hardware"): (
        ("Oliver Brandt", "first cheques for things one can touch"),
        ("Lars Nyström", "early money for storage, hardware"),
    ),
    ("Jasmin Keller", "somebody who can tell us why our cells die early"): (
        ("Arjun Menon", "ten papers on why cells age"),
    ),
    ("Jasmin Keller", "a factory for the first thousand units, not a giant"): (
        ("Mei-Ling Chua", "finds factories, likes runs under 5,000"),
    ),
    ("Oliver Brandt", "founders with a product you can drop on your foot"): (
        ("Jasmin Keller", "home batteries, looks for early investors"),
    ),
    ("Deepak Rao", "senior backend people who'd move to Basel"): (),
    ("Florian Meier", "analysts, career changers welcome if they can count"): (
        ("Patrick Imhof", "maths teacher who wants into data or insurance"),
    ),
    ("Marc-Antoine Weil", "mandates from French firms opening shop here"): (
        ("Hélène Garnier", "looks for a colleague in Basel for her French chains"),
    ),
    ("Zoe Papadakis", "shippers with regular loads from or to Spain"): (
        ("Ines Castellano", "needs a pallet a month from Logroño"),
        ("Pilar Echeverría", "exports 300,000 bottles from Logroño"),
    ),
    ("Beat Schaller", "two apartment blocks for a shared-solar pilot"): (
        ("Monika Ehrler", "five blocks, wants off oil"),
    ),
    ("Monika Ehrler", "to get rid of the oil burner for sixty flats, which grants?"): (
        ("Beat Schaller", "knows every subsidy for heat pumps"),
    ),
    ("Rico Salvi", "Monteure und Lernende fürs Dach, gern Quereinsteiger"): (
        ("Fatou Diallo", "young refugees who look for an apprenticeship"),
    ),
    ("Nora Achermann", "a workshop so our team leads stop mumbling in front of people"): (
        ("Lena Thoma", "coaches managers on voice and presence"),
    ),
    ("Nora Achermann", "a nursery with places for staff kids from summer"): (),
    ("David Okafor", "someone technical to start up with, invoicing for tradesmen"): (
        ("Timo Räber", "engineer who looks for a business co-founder for craftsmen"),
    ),
    ("Timo Räber", "sucht Mitgründer fürs Geschäftliche, am liebsten etwas für Handwerksbetriebe"): (
        ("David Okafor", "product man who wants to do invoicing for tradesmen"),
    ),
    ("Yvonne Brodbeck", "live music for receptions that lets people talk"): (
        ("Leo Marti", "solo or trio, never too loud"),
        ("Hanna Wyss", "string quartet for receptions"),
    ),
    ("Yvonne Brodbeck", "hosts for the stands who speak Japanese"): (),
}
