"""Who could be introduced to whom: judged by hand from the notes, before the program was asked.

Whoever is not named for an X is *nothing*: neither would gain from the other. Named as *nothing* are the tempting ones.
"""

from __future__ import annotations

from tests.judged.judging import Right, can, not_yet, nothing, one_sided, refused

ANSWERS: dict[str, tuple[Right, ...]] = {
    "Ana Ruiz": (
        can("Benedikt Okafor", "ETL and streaming is what sensor pipelines need; a wind farm is his renewable client"),
        refused("Omar Farouk", "would fit both ways, but we never exchanged a word", "never-spoke", "not-rated"),
        refused("Sven Krüger", "would fit both ways, but I cannot place him", "no-origin", "not-rated"),
        refused("Tariq Aziz", "would fit, but asked me never to write again", "bounded"),
        nothing("Piotr Zieliński", "his pipelines carry gas, and his data room is for lawyers"),
        nothing("Magnus Holm", "archived"),
        nothing("Yusuf Demir", "the same trade, but neither asks for what the other has"),
    ),
    "Benedikt Okafor": (
        can("Ana Ruiz", "a wind farm operator that hires freelancers; she needs what he builds"),
        nothing("Ingrid Halvorsen", "a roofer of five needs no streaming"),
        nothing("Priya Raghunathan", "clients, but nursing homes"),
        nothing("Dario Kovač", "both write code, neither needs it"),
    ),
    "Ingrid Halvorsen": (
        can("Kwame Mensah", "apprentices are trainees; she shows his pupils how panels go up"),
        nothing("Freja Nygaard", "a roof, but to be inspected"),
        nothing("Diego Fuentes", "an installation of another kind"),
        nothing("Adaeze Obi", "climate, but no start-up"),
    ),
    "Rasmus Lindqvist": (
        not_yet("Mei-Ling Tan", "accumulators are batteries, he knows the permits; silent for 14 months"),
        nothing("Jean-Baptiste Moreau", "supplies vegetables"),
    ),
    "Yusuf Demir": (
        can("Freja Nygaard", "she pairs climbers, he inspects on a rope"),
        one_sided("Nikolai Sokolov", "he climbs, so Yusuf would have a partner; what would Nikolai get?"),
        nothing("Ana Ruiz", "wind, but nobody asks"),
    ),
    "Amara Nwosu": (
        can("Luca Ferrari", "pages with appointments are a booking website; she is a children's doctor"),
        can("Hanneke de Vries", "toys for waiting rooms; she looks at the safety"),
        nothing("Ibrahim Traoré", "children, but robots"),
        nothing("Felix Brandt", "a doctor of plants"),
        nothing("Thabo Nkosi", "no relation"),
    ),
    "Luca Ferrari": (
        can("Amara Nwosu", "a paediatrician is a children's doctor; he makes her booking site"),
        nothing("Felix Brandt", "a doctor of plants"),
        nothing("Jean-Baptiste Moreau", "needs pictures for his shop, no site"),
        nothing("Hanneke de Vries", "children in both, a need in neither"),
    ),
    "Noor Haddad": (
        can("Tomasz Wójcik", "lettings in the port district are premises near the harbour; he treats backs"),
        nothing("Felix Brandt", "bad roots, no bad backs"),
        nothing("Salma El-Sayed", "asks for a gallery that shows her, not for a lease"),
        nothing("Ibrahim Traoré", "a classroom, not a commercial lease"),
    ),
    "Sakura Watanabe": (
        refused("Grace Mwangi", "fits both ways, but Grace said no in February", "tried"),
        one_sided("Oleksandr Bondarenko", "his ward pilots devices; he asks for nurses, which she has not"),
        nothing("Zoltán Szabó", "a founder, but did not say she needs a lawyer"),
        nothing("Adaeze Obi", "a founder, but of hearts, not of climate, and not raising"),
    ),
    "Oleksandr Bondarenko": (
        not_yet("Priya Raghunathan", "nursing staff for nights, a home as client; silent for over a year"),
        one_sided("Sakura Watanabe", "she would get a pilot; what would he get?"),
        nothing("Felix Brandt", "his nursery grows trees"),
        nothing("Thabo Nkosi", "evening shifts, but with wine"),
        nothing("Imani Abdi", "a nurse, as it happens: but met once, unrated, and looking for nothing, I think"),
    ),
    "Chiara Bianchi": (
        can("Thabo Nkosi", "a wine steward is a sommelier; she has evening shifts"),
        can("Jean-Baptiste Moreau", "vegetables from his farm; she is a restaurant that buys"),
        nothing("Elif Kaya", "books for restaurants, but Chiara does not ask"),
        nothing("Ana Ruiz", "a wind farm is no farm"),
        nothing("Jan Janssen", "seeds and meal are no fresh produce"),
    ),
    "Jean-Baptiste Moreau": (
        can("Chiara Bianchi", "a restaurant that asks for produce straight from a farm"),
        can("Sunita Gurung", "photographs of food are pictures of crates; his yard is her backdrop"),
        nothing("Luca Ferrari", "online, but appointments"),
        nothing("Lena Sørensen", "videos of people, no pictures of crates"),
        nothing("Elif Kaya", "restaurants, but their books"),
        nothing("Anton Schreiber", "a café that asks for coffee"),
    ),
    "Emre Yıldız": (
        can("Elif Kaya", "an accountant who does restaurants; he is her baker"),
        can("Jan Janssen", "meal of heritage cereals is flour of old grain; he bakes the trial batches"),
        nothing("Viktor Petrov", "carbon accounting is no accountant"),
        nothing("Anton Schreiber", "mornings, but a barista"),
        nothing("Hiroshi Tanaka", "finance, but nobody asks"),
    ),
    "Anton Schreiber": (
        refused("Wanjiru Kamau", "fits both ways, and they know each other", "already-know"),
        nothing("Dario Kovač", "his Java and his Espresso are programs"),
        nothing("Emre Yıldız", "every morning, but bread"),
        nothing("Thabo Nkosi", "evenings, and wine"),
    ),
    "Lena Sørensen": (
        can("Mateus Carvalho", "who writes music for the screen is a composer; she makes his video"),
        nothing("Sunita Gurung", "an idea for a talk, no ask that is met"),
        nothing("Jean-Baptiste Moreau", "pictures, no film"),
    ),
    "Hye-jin Park": (
        refused("Wolfgang Amsel", "fits both ways, but my judgement of him is 30 months old", "rating-old"),
        nothing("Catalina Rojas", "German conversation, no translation"),
        nothing("Emma Whitfield", "Danish, and in court"),
    ),
    "Aroha Ngata": (
        can("Salma El-Sayed", "a museum that shows young artists; she gives workshops to classes"),
        refused("Diego Fuentes", "fits both ways, but they must not meet", "keep-apart"),
        nothing("Ibrahim Traoré", "children, but robots, and she asks for art"),
        nothing("Solveig Berg", "has rooms, no workshops"),
    ),
    "Niamh O'Connor": (
        can("Rajesh Iyer", "machine learning is AI; her stage is the conference he looks for"),
        nothing("Bea Kunz", "speakers with a plug, and her stage is a summer show"),
        nothing("Mateus Carvalho", "stages, but nobody asks"),
        nothing("Diego Fuentes", "stages, but light"),
    ),
    "Rajesh Iyer": (
        can("Niamh O'Connor", "a slot at a technology conference; she needs somebody on AI"),
        nothing("Bea Kunz", "loudspeakers at conferences"),
        nothing("Solveig Berg", "a professor does not lead a robotics club"),
    ),
    "Viktor Petrov": (
        can("Adaeze Obi", "an angel who invests early is seed money; he is a climate start-up"),
        one_sided("Jan Janssen", "his software counts the carbon of fields; seeds are no seed money"),
        refused("Zoltán Szabó", "knows how options are taxed, but he is a client", "bounded"),
        refused("Marguerite Dubois", "fits both ways, but I do not trust her", "rated-low"),
        nothing("Elif Kaya", "accounts, but not carbon, and nothing about options"),
        nothing("Emre Yıldız", "an accountant is not carbon accounting"),
        nothing("Fatima Zahra Benali", "declined before, and nothing in it now"),
    ),
    "Hiroshi Tanaka": (
        refused(
            "Fatima Zahra Benali", "an interim controller for a logistics CFO: too many of hers", "asked-too-often"
        ),
        nothing("Elif Kaya", "introduced already, and no controller"),
        nothing("Marta Kowalczyk", "a controller, but not interim, and did not ask to move"),
        nothing("Tariq Aziz", "no relation"),
    ),
    "Solveig Berg": (
        can("Ibrahim Traoré", "teaching kids to build robots is a robotics club; she has the classroom"),
        one_sided("Camille Laurent", "notebooks and pens are exercise books and pens; what would Camille get?"),
        nothing("Birgit Svensson", "her notebooks have keyboards"),
        nothing("Kwame Mensah", "a school, but solar"),
        nothing("Salma El-Sayed", "workshops for schools, but Solveig does not ask for one"),
    ),
    "Farid Ahmadi": (
        can("Birgit Svensson", "used notebooks are laptops; volunteers who speak Arabic interpret"),
        one_sided("Gudrun Hoffmann", "she talks German with newcomers; he has no Spanish"),
        nothing("Camille Laurent", "notebooks of paper"),
        nothing("Catalina Rojas", "wants to practise German herself"),
        nothing("Emma Whitfield", "interprets, but Danish"),
        nothing("Hye-jin Park", "German, but as a translator"),
    ),
    "Birgit Svensson": (
        can("Farid Ahmadi", "his volunteers speak Arabic and go along; her computers are his laptops"),
        nothing("Emma Whitfield", "an interpreter, but for Danish"),
        nothing("Solveig Berg", "exercise books"),
        nothing("Camille Laurent", "two kinds of notebooks"),
    ),
    "Gudrun Hoffmann": (
        refused("Catalina Rojas", "fits both ways, and is under way already", "tried"),
        one_sided("Farid Ahmadi", "his refugees would practise with her; what would she get?"),
    ),
    "Marguerite Dubois": (
        refused("Viktor Petrov", "a climate founder who raises; I cannot stand for her", "rated-low"),
        nothing("Jan Janssen", "seeds that grow"),
    ),
    "Jan Janssen": (
        can("Emre Yıldız", "a baker for trial batches who looks for such flour"),
        one_sided("Viktor Petrov", "counts the carbon of his fields; what would Viktor get?"),
        nothing("Marguerite Dubois", "seed, but money"),
        nothing("Felix Brandt", "plants, but nobody asks"),
    ),
    "Emma Whitfield": (nothing("Birgit Svensson", "needs Arabic"), nothing("Wolfgang Amsel", "needs Korean")),
}
