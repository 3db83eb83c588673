"""Food and drink: kitchens, fields, ovens and cups."""

from __future__ import annotations

from tests.judged.person import P, on
from warmth.domain.origins import OriginKind

PEOPLE = (
    P(
        "Chiara Bianchi",
        "Restaurant owner, Trattoria Lungomare",
        (OriginKind.MET, "2014-06-21", "ate there on the first evening"),
        (5, 5, 5),
        touches=on("dinner", 18, 62, 108, 160),
        asks=("a sommelier for Saturday nights", "fresh produce straight from a local farm"),
        seen=("evening shifts at weekends for service staff",),
    ),
    P(
        "Thabo Nkosi",
        "Wine steward",
        (OriginKind.EVENT, "2023-10-14", "tasting in the old post office"),
        (3, 4, 3),
        touches=on("message", 47, 129, 224),
        asks=("regular evening shifts",),
        seen=("pairs wines with a menu",),
    ),
    P(
        "Jean-Baptiste Moreau",
        "Organic farmer, Hof Morgentau",
        (OriginKind.MET, "2020-05-16", "bought asparagus, stayed for lunch"),
        (4, 5, 4),
        touches=on("met", 36, 119, 207),
        asks=("restaurants that buy vegetables from us directly", "pictures of our crates for the online shop"),
        seen=("organic vegetables in weekly crates", "a farmyard that everybody finds beautiful"),
    ),
    P(
        "Sunita Gurung",
        "Food photographer",
        (OriginKind.WORKED, "2022-02-07", "shot the cookbook"),
        (4, 4, 4),
        touches=on("coffee", 54, 141, 233),
        asks=("a farm as the backdrop of a series",),
        seen=("photographs of food for menus and shops",),
    ),
    P(
        "Emre Yıldız",
        "Bakery owner, Fırın",
        (OriginKind.MET, "2017-08-12", "the bakery below our flat"),
        (4, 5, 5),
        touches=on("met", 9, 38, 70, 101),
        asks=("an accountant who understands catering", "flour of old grain varieties"),
        seen=("bread delivered every morning",),
    ),
    P(
        "Wanjiru Kamau",
        "Coffee importer, Kahawa Direct",
        (OriginKind.EVENT, "2021-10-01", "roasters' day"),
        (4, 4, 4),
        touches=on("call", 41, 127, 217),
        asks=("cafés that want single-origin beans",),
        seen=("green coffee from Kenya without middlemen",),
    ),
    P(
        "Anton Schreiber",
        "Café owner, Röststube",
        (OriginKind.MET, "2016-03-19", "my office for two winters"),
        (4, 4, 4),
        touches=on("coffee", 15, 55, 96, 140),
        asks=("a direct source of African coffee", "a barista for the mornings"),
        seen=("single-origin espresso, served with patience",),
    ),
    P(
        "Dario Kovač",
        "Java developer, Lager5",
        (OriginKind.WORKED, "2021-06-14", "one sprint together"),
        (3, 3, 3),
        touches=on("video", 63, 158, 244),
        said=("Java", "Espresso test framework for Android"),
    ),
    P(
        "Jan Janssen",
        "Seed breeder, Saatgut Wangerland",
        (OriginKind.COMMUNITY, "2019-09-22", "harvest festival"),
        (4, 4, 4),
        touches=on("call", 57, 143, 238),
        asks=("the carbon footprint of our fields", "bakers for trial batches"),
        seen=("seeds and meal of heritage cereals",),
    ),
)
