"""Who is one person and who is two, judged pair by pair: what is on record, and what a later file says."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from tests.factories import fresh_store
from warmth.store.store import Store
from warmth.usecases import changes, inbox, people
from warmth.usecases.importing import Me, import_paths
from warmth.usecases.importing.resemblance import Likeness, Likenesses

SAME, MAYBE, DIFFERENT = "same", "maybe", "different"


class Pair(NamedTuple):
    """The name on record and the one in the file, each followed by its properties; parted by `|`."""

    before: str
    after: str
    judged: str


PAIRS = [
    # A handle in common, however it is written.
    Pair("Ana Abel|EMAIL:ana@abel.example", "Ana Abel|EMAIL:ANA@Abel.example", SAME),
    Pair("Ben Acker|EMAIL:ben@acker.example", "Ben Acker|EMAIL:ben+list@acker.example", SAME),
    Pair("Cora Adler|EMAIL:cora@adler.example", "Cora M. Adler|EMAIL:cora@adler.example", SAME),
    Pair("Dan Ahrens|EMAIL:dan@ahrens.example", "Ahrens, Dan|EMAIL:dan@ahrens.example", SAME),
    Pair("Eva Albers|EMAIL:eva@albers.example", "E. Albers|EMAIL:eva@albers.example", SAME),
    Pair("Fay Amann|TEL:+49 170 1111101", "Fay Amann|TEL:0170/1111101", SAME),
    Pair("Gus Anders|TEL:0170 1111102", "Gus Anders|TEL:+49 (0)170 1111102", SAME),
    Pair("Hal Arndt|TEL:0049 170 1111103", "Hal Peter Arndt|TEL:+491701111103", SAME),
    Pair("Ida Bach|URL:https://www.linkedin.com/in/Ida-Bach/", "Ida Bach|URL:linkedin.com/in/ida-bach?x=1", SAME),
    Pair("Jo Bader|URL:https://de.linkedin.com/in/jo-bader", "Jo Kern|URL:linkedin.com/in/jo-bader/en", SAME),
    Pair("José Baez|EMAIL:jb@baez.example", "Jose Baez|EMAIL:jb@baez.example", SAME),
    Pair("山本太郎|EMAIL:taro@x.example", "山本太郎|EMAIL:taro@x.example", SAME),
    # A handle that several have, or that is nobody's own.
    Pair("Karl Bauer|EMAIL:haus@bauer.example", "Otto Bauer|EMAIL:haus@bauer.example", MAYBE),
    Pair("Leo Beck|TEL:040 5551001", "Mia Beck|TEL:040 5551001", MAYBE),
    Pair("Nat Behr Sr.|EMAIL:nat@behr.example", "Nat Behr Jr.|EMAIL:nat@behr.example", MAYBE),
    Pair("Ole Berger|EMAIL:info@quay.example", "O. Berger|EMAIL:info@quay.example", MAYBE),
    Pair("Pia Bern|TEL:040 5551002", "Bern|TEL:040 5551002", MAYBE),
    # A name alone.
    Pair("Rita Binder|EMAIL:rita@one.example", "Rita Binder|EMAIL:rita@two.example", MAYBE),
    Pair("Sven Blum|ORG:Quay Works|EMAIL:s@one.example", "Sven Blum|ORG:Quay Works GmbH|EMAIL:s@two.example", MAYBE),
    Pair("Tom Bock|EMAIL:tom@one.example", "Tom Bock|EMAIL:tb@two.example", MAYBE),
    Pair("Uta Böhm|EMAIL:uta@one.example", "Uta Boehm|EMAIL:ub@two.example", MAYBE),
    Pair("Jürgen Brünn", "Juergen Bruenn", MAYBE),
    Pair("Søren Åkær", "Soeren Aakaer", MAYBE),
    Pair("Zoë Bruns|EMAIL:zoe@one.example", "Zoe Bruns|EMAIL:zoe@two.example", MAYBE),
    Pair("Иван Булатов", "Ivan Bulatov", MAYBE),
    Pair("Dmitriy Chekalin", "Дмитрий Чекалин", MAYBE),
    Pair("Юлия Щукина", "Julia Shchukina", MAYBE),
    Pair("Γιώργος Δαμίγος", "Giorgos Damigos", MAYBE),
    Pair("Konstantinos Dallas", "Κωνσταντίνος Δάλλας", MAYBE),
    Pair("Наталья Цой", "Natalia Tsoy", MAYBE),
    # Short forms of given names.
    Pair("Robert Dahl", "Bob Dahl", MAYBE),
    Pair("Liz Decker", "Elizabeth Decker", MAYBE),
    Pair("Alexander Diehl", "Sasha Diehl", MAYBE),
    Pair("Саша Дымов", "Alexander Dymov", MAYBE),
    Pair("William Drew", "Bill Drew", MAYBE),
    Pair("Katarzyna Dudek", "Kasia Dudek", MAYBE),
    Pair("Giuseppe Ebli", "Beppe Ebli", MAYBE),
    Pair("Francisco Egea", "Paco Egea", MAYBE),
    Pair("Friedrich Engel", "Fritz Engel", MAYBE),
    Pair("Tatiana Ernst", "Tanya Ernst", MAYBE),
    Pair("Margaret Ewing", "Peggy Ewing", MAYBE),
    # Initials, further names, slips of the pen: with a company in common.
    Pair("Paul Faber|ORG:Mole Bau", "P. Faber|ORG:Mole Bau", MAYBE),
    Pair("Ana Maria Falk", "Ana Falk", MAYBE),
    Pair("Luis Farias Gomez|ORG:Faro Luz", "Luis Farias|ORG:Faro Luz", MAYBE),
    Pair("Stephan Fechner|ORG:Kiel Nord", "Stefan Fechner|ORG:Kiel Nord", DIFFERENT),
    Pair("Markus Feldmann|ORG:Kiel Ost", "Markus Feldman|ORG:Kiel Ost", MAYBE),
    Pair("Marianne Fiedler|ORG:Kiel West", "Marianne Fielder|ORG:Kiel West", MAYBE),
    Pair("Gabriel Finke|ORG:Kiel Mitte", "Gabirel Finke|ORG:Kiel Mitte", MAYBE),
    Pair("Dr. Markus Fenske|ORG:Kiel Hafen", "Markus Fennske|ORG:Kiel Hafen", MAYBE),
    Pair("Paula M. Fink|ORG:Kiel Dock", "P. Fink|ORG:Kiel Dock", MAYBE),
    Pair("Q. Flor|ORG:Kiel Werft", "Quirin F.|ORG:Kiel Werft", MAYBE),
    # Two people.
    Pair("Mia Nowak12|ORG:Kiel Bucht", "Mia Nowak13|ORG:Kiel Bucht", DIFFERENT),
    Pair("Ana Frank", "Ben Frank", DIFFERENT),
    Pair("Paul Freund|ORG:One Dock", "P. Freund|ORG:Two Docks", DIFFERENT),
    Pair("Markus Fuchs", "Markus Fuchz", DIFFERENT),
    Pair("Mario Gallo|ORG:Sale Mare", "Maria Gallo|ORG:Sale Mare", DIFFERENT),
    Pair("Daniel Gantz|ORG:Sale Terra", "Daniela Gantz|ORG:Sale Terra", DIFFERENT),
    Pair("Nat Geiger Sr.", "Nat Geiger Jr.", DIFFERENT),
    Pair("Rolf Gerst|BDAY:1950-01-02|EMAIL:r@one.example", "Rolf Gerst|BDAY:1981-07-09|EMAIL:r@two.example", DIFFERENT),
    Pair("Alexander Giese", "Alexandra Giese", DIFFERENT),
    Pair("Ana", "Ana Gluck", DIFFERENT),
    Pair("Ute Graf|ORG:Freelance", "U. Graf|ORG:Freelance", DIFFERENT),
    Pair("Bob Greve|URL:https://www.linkedin.com/in/bob-greve", "Robert Greve|URL:https://www.linkedin.com/in/r-greve",
         DIFFERENT),
    Pair("Jan Haas|ORG:Elbe", "Kai Haas|ORG:Elbe", DIFFERENT),
    Pair("李伟", "李娜", DIFFERENT),
    Pair("Peter Harms", "Peter Harmsen", DIFFERENT),
    Pair("Lea Hartung", "Leo Hartung", DIFFERENT),
]  # fmt: skip


def card(said: str) -> str:
    """A vCard of a name and its properties."""
    name, *properties = said.split("|")
    return "\n".join(["BEGIN:VCARD", f"FN:{name}", *properties, "END:VCARD", ""])


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """Everybody on record by a first file, and the other side of every pair by a second."""
    folder = tmp_path_factory.mktemp("judged")
    store = fresh_store(folder)
    for name in ("before", "after"):
        file = folder / f"{name}.vcf"
        file.write_text("".join(card(getattr(pair, name)) for pair in PAIRS), "utf-8")
        import_paths(store, [file], me=Me(region="DE"))
    return store


@pytest.mark.parametrize(
    ("place", "pair"), enumerate(PAIRS), ids=lambda one: one.before if isinstance(one, Pair) else ""
)
def test_a_pair_is_judged(place: int, pair: Pair, judged: Store) -> None:
    first = place + 1
    asked = [one for one in inbox.queue(judged) if one.what == "duplicate"]
    waits = [one for one in asked if one.person is not None and one.person.id == first]
    again = [one for one in people.listed(judged) if one.id > len(PAIRS) and one.name.split()[-1] in pair.after]
    found = MAYBE if waits else DIFFERENT if any(one.name in _shown(pair.after) for one in again) else SAME
    assert found == pair.judged, [one.text for one in waits]


def _shown(said: str) -> tuple[str, str]:
    name = said.split("|")[0]
    family, comma, given = name.partition(", ")
    return name, f"{given} {family}" if comma else name


def test_the_evidence_says_what_speaks_for_it(judged: Store) -> None:
    told = {one.text for one in inbox.queue(judged) if one.what == "duplicate"}
    assert {
        "may be the same as Sven Blum: the same name and company",
        "may be the same as Bob Dahl: Robert and Bob can be the same name",
        "may be the same as Ivan Bulatov: the same name in other letters",
        "may be the same as P. Faber: an initial for a name, at the same company",
        "may be the same as Ana Falk: a longer form of the name",
        "may be the same as Markus Feldman: a letter apart, at the same company",
    } <= told


def test_at_a_large_company_only_those_who_share_a_word_are_compared() -> None:
    others = [Likeness(n, f"m{n:03}x f{n:03}y", company="quay") for n in range(300)]
    feldmann, nadia = Likeness(400, "markus feldmann", company="quay"), Likeness(401, "nadia orth", company="quay")
    typo, initial = Likeness(402, "markus feldman", company="quay"), Likeness(403, "n orth", company="quay")
    crowd = [Likeness(500 + n, f"lena {chr(97 + n % 26) * 8}{chr(97 + n // 26)}", company="quay") for n in range(80)]
    everyone = Likenesses([*others, feldmann, nadia, typo, initial, *crowd])
    assert everyone.nearest(typo) == (feldmann, "a letter apart, at the same company")
    assert everyone.nearest(initial) == (nadia, "an initial for a name, at the same company")
    assert [everyone.nearest(one) for one in (*others, *crowd)] == [None] * 380, "one of eighty Lenas means nothing"


def test_an_answer_is_never_asked_for_again(store: Store, tmp_path: Path) -> None:
    first, second = tmp_path / "a.vcf", tmp_path / "b.vcf"
    first.write_text(card("Robert Dahl|EMAIL:r@x.example"), "utf-8")
    second.write_text(card("Bob Dahl|EMAIL:b@x.example"), "utf-8")
    import_paths(store, [first])
    assert import_paths(store, [second]).possible_duplicates == 1
    with store.change("Answer") as db:
        db.exec_driver_sql("UPDATE duplicates SET verdict = 'not the same'")
    for file in (first, second):
        assert import_paths(store, [file]).possible_duplicates == 0
    assert [one for one in inbox.queue(store) if one.what == "duplicate"] == []
    changes.undo(store)
    assert len([one for one in inbox.queue(store) if one.what == "duplicate"]) == 1
