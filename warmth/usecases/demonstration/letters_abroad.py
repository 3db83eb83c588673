"""Exchanges in other tongues, pitches from strangers, words of the conference, and letters left unanswered."""

from collections.abc import Mapping

ABROAD: Mapping[str, tuple[tuple[str, str], ...]] = {
    "pt": (
        (
            "Passas por {town} esta semana? Tenho {n} coisas para te contar.",
            "Passo na quinta. {n} coisas pedem um almoço.",
        ),
        ("O projeto em {town} avança, devagar, com {n} pessoas.", "Devagar é bom. Mostra-me quando forem {n} páginas."),
        ("Obrigada pela ajuda, poupaste-nos {n} dias!", "Sempre. Fico à espera do café em {town}."),
    ),
    "de": (
        (
            "Bist du nächste Woche in {town}? Ich hätte {n} Fragen.",
            "Ab Mittwoch in {town}. {n} Fragen sind ein Abendessen.",
        ),
        ("Der Umzug nach {town} ist geschafft, {n} Kisten sind noch zu.", "Glückwunsch! Lass {n} Kisten einfach zu."),
        ("Danke für den Hinweis, das hat uns {n} Tage gespart.", "Gern. Grüße nach {town}!"),
    ),
    "fr": (
        ("Je passe à {town} vers {hour}, un café ?", "Avec plaisir, {hour} à {town}, je réserve la table du fond."),
        (
            "Le contrat est signé après {n} versions, quelle aventure.",
            "Bravo ! Au bout de {n} versions, on encadre la dernière.",
        ),
        ("Tu avais raison pour {town} : {n} inscrits en une journée.", "{n} inscrits ! Je note que j'avais raison."),
    ),
    "es": (
        ("¿Vienes a {town} el mes que viene? Somos {n} a la mesa.", "Voy. Con {n} a la mesa hará falta otra tortilla."),
        ("La prueba en {town} salió bien: solo {n} fallos.", "¿Solo {n}? Eso en mi pueblo es una fiesta."),
    ),
    "it": (
        (
            "Sono a {town} fino a venerdì, ci vediamo verso le {hour}?",
            "Volentieri, alle {hour} sotto i portici di {town}.",
        ),
        ("Abbiamo finito con {n} giorni di anticipo, non ci credo.", "{n} giorni! Brindiamo a {town}."),
    ),
    "nl": (
        ("Ben je in {town} op de bijeenkomst? We zijn met {n}.", "Ik kom. Met {n} past het net in de trein."),
        ("De kaart van {town} is af, na {n} versies.", "Versie {n} is vast de mooiste. Gefeliciteerd!"),
    ),
    "pl": (
        (
            "Będziesz w {town}? Mam {n} pytań i ciasto.",
            "Na ciasto zawsze. {n} pytań biorę w pakiecie, do zobaczenia w {town}.",
        ),
        ("Prototyp działa, po {n} próbach!", "Gratulacje! {n} prób to prawie nic."),
    ),
}
"""Exchanges by tongue; what comes first is opened by either side."""

PITCHES: tuple[str, ...] = (
    "Hi Robin, I help product engineers add {n} clients a month without cold calls. 15 minutes on {day}?",
    "Robin, congrats on your journey! We have {n} leads waiting in your area. When can we hop on a call?",
    "Following up on my last message: our {n}-step pipeline programme closes on {day}.",
    "Hey Robin, quick question: would {n} extra bookings per week change your life?",
    "I'm sorry to bother you again, but our {day} webinar has {n} seats left, just for founders like you.",
    "Did you see my last note? {n} freelancers doubled their rate with our method.\n\nCalendar link below.",
    "Bumping this to the top of your inbox! Our offer of {n} percent off ends {day}.",
    "Hi Robin, noticed you are based in Lisbon. Our team scales engineers in Lisbon from zero to {n}k.",
    "One last try: may I send you our {n}-page playbook before {day}?",
    "Robin, I will be blunt. Your pipeline is leaking {n} deals a quarter, and I can plug it by {day}.",
)

UNANSWERED: tuple[str, ...] = (
    "Hello {first}, I liked your piece on {thing}. Would you tell me how you dealt with {detail}?",
    "Hi {first}, I am in {town} on {day}, working on something near {thing}. Time for {dish}?",
    "{first}, a question from one practitioner to another: was {detail} worth it for {thing}?",
    "No hurry at all, {first}: I am still curious how {thing} turned out.",
    "I heard your talk in {town}, {first}. The part on {detail} stayed with me.",
    "Hi {first}, somebody in {town} told me you know {thing} best. May I ask {n} questions?",
)

BURST: tuple[tuple[str, str], ...] = (
    (
        "Good to meet you in the queue for {dish}! Send me your sketch of {thing}?",
        "Sketch attached, {first}. {detail} is still rough.",
    ),
    (
        "Your question about {detail} was the best of the whole afternoon.",
        "Thank you! I only understood {detail} after your slide {n}.",
    ),
    (
        "We said we would talk about {thing}. {day}, {hour}?",
        "{day} is full, the week after is fine. Looking forward to {thing}.",
    ),
    ("Did you catch the last boat? I waited for {n} of us.", "All {n} of us made it, smelling of {dish}."),
)

BRIEF: tuple[tuple[str, str], ...] = (
    (
        "Thank you for connecting, {first}. Your work on {thing} is what made me ask.",
        "Glad you did! {thing} is nearly done, {n} weeks to go.",
    ),
    ("Nice to have met in {town}. Did {detail} get sorted?", "It did, on {day}, after {n} coffees."),
    (
        "{first}, you asked in {town} for my checklist about {thing}: here it is.",
        "Thank you! Point {n} alone was worth it.",
    ),
    (
        "Here is the photo from {town}, you are the one behind {dish}.",
        "My best side. Greetings from {town} and good luck with {thing}.",
    ),
    (
        "Was it you who solved {detail} with a paper clip?",
        "With {n} paper clips, to be exact. Who told you, somebody in {town}?",
    ),
    ("We sat next to each other on the {day} train to {town}.", "The one with {dish}! Of course I remember."),
)

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
DISHES = (
    "fish soup", "custard tarts", "dumplings", "lentil stew", "waffles", "grilled sardines", "plum cake", "ramen",
    "flatbread", "mushroom risotto", "pickled herring", "jollof rice", "cheese toast", "rhubarb pie", "noodle salad",
)  # fmt: skip
