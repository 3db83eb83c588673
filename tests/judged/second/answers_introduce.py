"""Who could be introduced to whom in the second network: judged by hand before the program was asked.

Whoever is not named for an X is *nothing*. The X's at even places (the first is 0) were looked at when the fit was
mended afterwards; those at odd places are held out.
"""

from __future__ import annotations

from tests.judged.judging import Right, can, not_yet, nothing, one_sided, refused

ANSWERS: dict[str, tuple[Right, ...]] = {
    "Dieter Quast": (
        can("Margit Oberhauser", "an estate is an inheritance, and her files want his scanners"),
        nothing("Ilse Brandauer", "estate of the other kind"),
        nothing("Roswitha Engel", "helps, but with speeches"),
    ),
    "Nadia Rahmouni": (
        can("Odile Marchetti", "a crèche is a nursery; a titre de séjour is a residence permit"),
        nothing("Bastian Krol", "his nursery is for trees"),
    ),
    "Ulrike Sandmann": (
        can("Konrad Vesely", "wifi is a network in an office, and hers is a foundation that gives grants"),
        nothing("Gareth Pugh", "his network is made of founders"),
        nothing("Sabine Krafft", "both say projects, nobody gains"),
        nothing("Marisol Cienfuegos", "a floor to dance on"),
    ),
    "Marek Dudek": (
        can("Bożena Wilk", "his knee, her booking site; he speaks Polish, too"),
        nothing("Katja Lorenz", "another kind of surgery"),
        nothing("Inês Caldeira", "servers are not what he does"),
        nothing("Leonie Marchand", "visitors, not a site"),
    ),
    "Charlotte Beaumont": (
        can("Goran Mihailović", "he drives lorries and wants to stay in town; she hires"),
        one_sided("Eberhard Lutz", "he has a van and delivers; what he needs is a bicycle mechanic"),
        nothing("Silvio Pacheco", "his drivers drive printers"),
        nothing("Katja Lorenz", "hours, but in a surgery"),
    ),
    "Hanna Eklund": (
        can("Devika Menon", "genomes are what one sequences, and samples from the coast are data from the sea"),
        nothing("Rhys Bevan", "his pythons bite"),
        nothing("Arvid Holmgren", "pipelines of steel"),
        nothing("Priyanka Desai", "data, but in dashboards"),
    ),
    "Solveig Aune": (
        can("Ludovic Garnier", "sings bass, does accounts of associations, and misses a choir"),
        one_sided("Jadwiga Nowicka", "could keep the choir's books; what she needs is a job"),
        nothing("Pekka Rantala", "his bass swims"),
        nothing("Tilman Rau", "looks for a bassist himself"),
    ),
    "Anneliese Fuchs": (
        can("Rhys Bevan", "brings animals to schools, and hers asks for some"),
        one_sided("Wolfgang Stadler", "her classes could run his weather station; what would she get?"),
        nothing("Sabine Krafft", "projects of another kind"),
        nothing("Theresa Angerer", "her school leavers are ten years older"),
    ),
    "Arvid Holmgren": (
        can("Ragnhild Moe", "teaches Norwegian, and has a gate to weld"),
        nothing("Callum Reid", "lessons, but in golf"),
        nothing("Devika Menon", "pipelines of another kind"),
        nothing("Kilian Vogt", "pipes, but nobody asks"),
    ),
    "Callum Reid": (
        one_sided("Zuzana Horáková", "she could film the course; what would she get?"),
        refused("Hartmut Loew", "films from the air and wants golf lessons, but I don't trust him", "rated-low"),
        nothing("Moira Kinsella", "cuts films, does not fly"),
        nothing("Ragnhild Moe", "teaches, but not golf"),
    ),
    "Theresa Angerer": (
        can("Vasile Munteanu", "a plumber who wants an apprentice"),
        refused("Kilian Vogt", "a plumber who wants apprentices, and wants no mail from me", "bounded"),
        one_sided("Kerstin Blau", "wants an apprentice, but is neither plumber nor electrician"),
        nothing("Nils Petersen", "young people, but nothing to give or to get"),
    ),
    "Jutta Wendland": (
        can("Egon Fichtner", "Latin for her son, a pharmacist for his mother"),
        nothing("Marisol Cienfuegos", "Latin is what one dances there"),
        nothing("Katja Lorenz", "both in medicine, nobody asks"),
    ),
    "Howard Finch": (
        can("Noemi Szalai", "he plays, she has the games; she needs a member for her board, he sat on two"),
        refused("Volker Sass", "chess against mentoring, but I judged him nearly three years ago", "rating-old"),
        one_sided("Priyanka Desai", "he has mentored many; what would he get?"),
        one_sided("Greta Hallström", "he could sit on her board; what would he get?"),
        nothing("Ferdinand Hösl", "boards in the sea"),
        nothing("Gareth Pugh", "founders do not ask for a mentor here"),
    ),
    "Lorcan Daly": (
        can("Sofie Lindholm", "he has the old beams, she makes tables"),
        nothing("Priyanka Desai", "her tables pivot"),
        nothing("Alistair Crewe", "both in building, nobody asks"),
    ),
    "Aurelio Baptista": (
        not_yet("Danuta Kaczmarek", "her seasonal workers pick, her party wants his wine; silent for over a year"),
        nothing("Wendelin Ganz", "both grow fruit, nobody asks"),
    ),
    "Wendelin Ganz": (
        can("Ophelia Stroud", "a farm shop that wants fruit from here"),
        nothing("Kerstin Blau", "Apple with a capital letter"),
        nothing("Leonie Marchand", "a shop for shirts"),
    ),
    "Joseph Kimani": (
        can("Sietske Vermeer", "ships to Mombasa, and wants firms like his"),
        nothing("Matteo Riva", "containers that weigh nothing"),
    ),
    "Matteo Riva": (
        not_yet("Inês Caldeira", "rooms in Lisbon against a move to the cloud; silent for over a year"),
        nothing("Wolfgang Stadler", "clouds that rain"),
        nothing("Ilse Brandauer", "flats, but not in Lisbon"),
        nothing("Joseph Kimani", "containers that float"),
    ),
    "Clemens Huth": (
        can("Roswitha Engel", "she teaches speaking, he lends to small firms"),
        nothing("Nils Petersen", "coaches goalkeepers"),
        nothing("Astrid Zeller", "coaches with wheels"),
        nothing("Konrad Vesely", "a grant is no loan, and a club no firm"),
    ),
    "Hidayet Korkmaz": (
        can("Astrid Zeller", "she has the coach, he mends the engines"),
        nothing("Eberhard Lutz", "a bicycle is no car"),
        nothing("Nils Petersen", "a coach without wheels"),
        nothing("Tobias Fenn", "engines that search"),
        nothing("Kerstin Blau", "both repair, nobody asks"),
    ),
    "Ruxandra Ionescu": (
        can("Ottilie Prinz", "a midwife is a Hebamme, and slings are sewn"),
        refused("Esra Toprak", "a Hebamme I cannot place", "no-origin", "not-rated", "never-spoke"),
        nothing("Eberhard Lutz", "delivers parcels"),
        nothing("Pilar Echeverría", "sketches gardens"),
    ),
    "Zuzana Horáková": (
        one_sided("Callum Reid", "she could film his fairways; what would she get?"),
        one_sided("Moira Kinsella", "aerial shots for her film, but she edits no English"),
        one_sided("Beatrix Lowe", "proofreads English; what would she get?"),
        one_sided("Ilse Brandauer", "a house from the air is a photo for a listing; what would Zuzana get?"),
        nothing("Margaux Lefèvre", "edits, but books in French"),
        nothing("Hartmut Loew", "the same trade"),
    ),
    "Sanna Ylinen": (
        not_yet("Margaux Lefèvre", "a publisher who looks for Finnish; silent for over a year"),
        refused("Roland Pfister", "a publisher who never answered me", "no-origin", "not-rated", "never-spoke"),
        nothing("Moira Kinsella", "an editor of films"),
        nothing("Beatrix Lowe", "both in words, nobody asks"),
        nothing("Ragnhild Moe", "languages, but nobody asks"),
    ),
    "Yewande Adeyemi": (
        can("Katja Lorenz", "she hires for her practice, Katja looks for one"),
        nothing("Tilman Rau", "practice with a guitar"),
        nothing("Bożena Wilk", "both in medicine, nobody asks"),
    ),
    "Leonie Marchand": (
        refused("Tobias Fenn", "visitors for her shop, a client for him, but they know each other", "already-know"),
        nothing("Marek Dudek", "builds sites, brings nobody to them"),
        nothing("Ruxandra Ionescu", "cloth, but nobody asks"),
        nothing("Wendelin Ganz", "her shop sells no juice"),
    ),
    "Bernd Kowalke": (
        can("Marisol Cienfuegos", "a Tanzkurs is a dance course, and he has a hall"),
        nothing("Callum Reid", "a course to play on"),
        nothing("Nils Petersen", "sports, but nobody asks"),
    ),
    "Fernando Quiroga": (
        can("Ilse Brandauer", "finds flats, and needs her listings photographed"),
        nothing("Inês Caldeira", "rooms, but in Lisbon"),
        nothing("Konrad Vesely", "his architecture is made of cables"),
    ),
    "Pilar Echeverría": (
        can("Bastian Krol", "he has the trees, she designs the gardens"),
        nothing("Konrad Vesely", "an architect of networks"),
        nothing("Ferdinand Hösl", "looks for a supplier himself"),
    ),
    "Jadwiga Nowicka": (
        can("Alistair Crewe", "he hires a bookkeeper with Polish; she is one and looks for a job"),
        one_sided("Solveig Aune", "could keep the choir's books; a choir is no job"),
        nothing("Goran Mihailović", "looks for a job himself"),
        nothing("Katja Lorenz", "looks for a job herself"),
        nothing("Danuta Kaczmarek", "her work is in the fields"),
        nothing("Ludovic Garnier", "the same trade"),
    ),
    "Sabine Krafft": (
        nothing("Ulrike Sandmann", "projects are everything and nothing"),
        nothing("Anneliese Fuchs", "a week of projects at school"),
        nothing("Priyanka Desai", "a team, but nobody gains"),
        nothing("Nils Petersen", "a good team, but of girls who play football"),
        nothing("Udo Brenner", "manages waste"),
    ),
    "Greta Hallström": (
        one_sided("Howard Finch", "he could sit on her board; what would he get?"),
        nothing("Noemi Szalai", "both look for somebody on their board"),
        nothing("Ferdinand Hösl", "boards to stand on"),
    ),
    "Udo Brenner": (
        nothing("Roswitha Engel", "helps, but with speeches"),
        nothing("Sabine Krafft", "both manage something"),
        nothing("Ilse Brandauer", "finds flats, carries no boxes"),
        nothing("Dieter Quast", "asks for help himself"),
    ),
    "Tilman Rau": (
        nothing("Solveig Aune", "looks for a bass herself, and to sing"),
        nothing("Ludovic Garnier", "his bass is a voice"),
        nothing("Yewande Adeyemi", "a practice with patients"),
        nothing("Pekka Rantala", "bass with fins"),
    ),
}
