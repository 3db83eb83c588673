"""Who only looks like a fit for what the makers ask for."""

from __future__ import annotations

TEMPTING: dict[tuple[str, str], tuple[tuple[str, str], ...]] = {
    ("Annelie Brugger", "chefs who'd take her honey by the bucket"): (
        ("Amélie Fournier", "delivers to good tables, but is no chef and sells cheese"),
        ("Ines Castellano", "wine bar living on Spanish imports, no chef"),
        ("Ruedi Zwahlen", "supplies cafés with bread himself"),
    ),
    ("Annelie Brugger", "somebody to redo the jar labels, they look like 1985"): (
        ("Thea Lindqvist", "draws for children's magazines"),
    ),
    ("Remo Gasser", "an apprentice who turns up on time, start in August"): (
        ("Markus Tschudin", "knows the masters, not the young ones"),
        ("Rico Salvi", "looks for apprentices himself"),
        ("Verena Hug", "primary school, far too young"),
    ),
    ("Céline Haffner", "petits producteurs du coin, légumes et fromages surtout, pour le printemps"): (
        ("Amélie Fournier", "cheesemonger in Lyon, not from around here"),
        ("Fabrice Untersee", "makes wine"),
        ("Livia Conti", "works for food producers, is none"),
    ),
    ("Céline Haffner", "un second qui tient le coup de feu"): (
        ("Ruedi Zwahlen", "looks for somebody for his own bakehouse"),
        ("Samir Haddad", "has his own kitchen"),
    ),
    ("Jost Amrein", "buyers for thirty wheels a year who don't haggle"): (
        ("Bastian Graf", "finds buyers for firms, not for wheels"),
        ("Odile Marchal", "knows buyers, of bookshops"),
    ),
    ("Jost Amrein", "a vet who still comes out at night"): (
        ("Silvia Rohner", "house calls to people"),
        ("Tobias Lang", "nights in A&E, with people"),
    ),
    ("Mirjam Oswald", "jemand, der uns eine einfache Bestellseite für die Gemüsekiste baut"): (
        ("Timo Räber", "builds products to found on, not order pages"),
        ("Ravi Subramaniam", "forty developers, long projects"),
        ("Livia Conti", "food producers' logos, no web pages"),
    ),
    ("Paulo Serrano", "80 m² on a ground floor, dry, at a rent he can pay"): (
        ("Monika Ehrler", "flats only"),
        ("Matthias Ott", "a hall on weekday evenings is no workshop"),
        ("Regula Zbinden", "permits, not premises"),
    ),
    ("Lena Thoma", "a rehearsal room for six weeks from January"): (
        ("Gabriela Frei", "shops and workshops to let, not for six weeks"),
        ("Thomas Egli", "gives grants, not rooms"),
        ("Yusuf Demirel", "a little recording studio in the cellar"),
        ("Lukas Hofer", "books concert halls for his own orchestra"),
    ),
    ("Lena Thoma", "festivals abroad for a piece with five actors and hardly any set"): (
        ("Yusuf Demirel", "did sound at a festival at home"),
        ("Remo Gasser", "built the stage for a festival at home"),
        ("Anton Kirchner", "abroad, lights operas"),
        ("Ulla Bächtold", "theatre, but at home"),
    ),
    ("Hanna Wyss", "a quiet place to record four pieces on a small budget"): (
        ("Marek Sobota", "mends cellos, records nothing"),
        ("Lukas Hofer", "books halls and soloists"),
        ("Matthias Ott", "parish hall for evenings, no recording"),
    ),
    ("Dominik Feer", "tenors, always tenors"): (
        ("Lukas Hofer", "books soloists for an orchestra"),
        ("Leo Marti", "musician, plays the piano"),
        ("Hanna Wyss", "musician, plays the cello"),
    ),
    ("Odile Marchal", "quelqu'un pour traduire un premier roman de l'allemand"): (
        ("Elif Aydın", "teaches German, does not translate"),
        ("Jonas Hertig", "rewrites German in German"),
        ("Brigid O'Malley", "places children's titles in Britain"),
    ),
    ("Thea Lindqvist", "wants her picture book in front of a publisher who answers"): (
        ("Odile Marchal", "publisher, but of local history and crime"),
        ("Beatrix Volmer", "edits a magazine for grown-ups"),
    ),
    ("Gregor Stamm", "steady work between two novels, manuals would be fine"): (
        ("Regula Zbinden", "wants German made plain, not translated"),
        ("Joaquín Ferreyra", "needs Spanish, Gregor writes French"),
        ("Jonas Hertig", "writes himself, gives out no work"),
    ),
    ("Ruedi Zwahlen", "somebody to take over the bakery in two years, staff included"): (
        ("Ursula Kägi", "signs handovers once somebody is found"),
        ("Tobias Lang", "wants to take over a doctor's practice"),
        ("Samir Haddad", "runs a café, wants no bakery"),
        ("Dario Fontana", "supplies cafés too, with coffee"),
    ),
    ("Ines Castellano", "un camarero con experiencia para los fines de semana"): (
        ("Pilar Echeverría", "speaks Spanish, sells wine, waits no tables"),
        ("Fatou Diallo", "her young people look for apprenticeships, without experience"),
        ("Samir Haddad", "caterer with his own staff to find"),
    ),
    ("Ines Castellano", "a pallet a month from Logroño without paying a fortune"): (
        ("Pilar Echeverría", "sells wine in Logroño, carries none"),
        ("Stijn Vanderlinden", "trains from Antwerp to Milan"),
        ("Andreas Wirth", "river terminals"),
        ("Kwame Asante", "trucks in Ghana"),
    ),
    ("Fabrice Untersee", "pickers for the last two weeks of September"): (
        ("Fatou Diallo", "looks for apprenticeships, not for two weeks' work"),
        ("Ines Castellano", "imports from growers, picks nothing"),
        ("Ramona Fuchs", "prunes fruit trees, has no crew"),
    ),
    ("Fabrice Untersee", "a used grape press in working order"): (
        ("Walter Gysin", "mends machines, has no press to sell"),
        ("Beatrix Volmer", "the other sort of press"),
        ("Ines Castellano", "sells wine, has no press"),
        ("Pilar Echeverría", "large cellar, nothing said of old machines"),
    ),
    ("Marek Sobota", "a bookkeeper who doesn't look down on one-man shops"): (
        ("Bruno Kälin", "wants a committee, not a client's books"),
        ("Odile Marchal", "books of the other sort"),
    ),
    ("Nils Aebersold", "150k for a second tank, rather a family than a fund"): (
        ("Oliver Brandt", "a fund, and for devices"),
        ("Christa Maurer", "grants for teenagers"),
        ("Sabrina Moretti", "software only"),
        ("Lars Nyström", "storage and heat"),
    ),
    ("Leo Marti", "gigs in hotels and at company dos over the winter"): (
        ("Lukas Hofer", "books classical soloists"),
        ("Ines Castellano", "company tastings, no word of music"),
        ("Thomas Egli", "grants, no gigs"),
    ),
    ("Beatrix Volmer", "people who dropped a career and started over, for a portrait series"): (
        ("Patrick Imhof", "wants out of teaching, has not done it"),
        ("Bruno Kälin", "retired, started nothing over"),
    ),
    ("Dario Fontana", "green coffee straight from the growers, East Africa if possible"): (
        ("Kwame Asante", "drives cocoa, in West Africa"),
        ("Samir Haddad", "serves coffee, grows none"),
        ("Ines Castellano", "straight from growers, but wine"),
    ),
    ("Dario Fontana", "somebody who can get a 1962 roasting drum turning again"): (("Marek Sobota", "mends cellos"),),
}
