"""The reader of Thunderbird's address book as CSV."""

from __future__ import annotations

from collections.abc import Sequence

from warmth.importers.csv_tables.fields import Field, Layout, column_key, layout_by, meanings
from warmth.importers.csv_tables.reader import ContactTable

__all__ = ["ThunderbirdCsv"]

_MEANING = meanings({
    Field.GIVEN: "First Name|Vorname|Prénom|Nombre|Nome|Voornaam",
    Field.FAMILY: "Last Name|Nachname|Nom de famille|Apellidos|Cognome|Achternaam",
    Field.NAME: "Display Name|Anzeigename|Nom à afficher|Nombre a mostrar|Nome visualizzato|Weergavenaam",
    Field.NICKNAME: "Nickname|Spitzname|Surnom|Apodo|Soprannome|Bijnaam",
    Field.EMAIL: "Primary Email|Secondary Email|Primäre E-Mail-Adresse|Sekundäre E-Mail-Adresse"
    "|Première adresse électronique|Adresse électronique secondaire|Correo primario|Correo secundario"
    "|Email primaria|Email secondaria|Primair e-mailadres|Secundair e-mailadres",
    Field.PHONE: "Mobile Number|Work Phone|Home Phone|Mobiltelefon|Mobil-Tel.-Nr.|Tel. dienstlich|Tel. privat"
    "|Portable|Tél. professionnel|Tél. personnel|Número de móvil|Teléfono del trabajo|Teléfono particular"
    "|Numero cellulare|Telefono lavoro|Telefono casa|Mobiel nummer|Telefoon werk|Telefoon thuis",
    Field.COMPANY: "Organization|Organisation|Société|Organización|Organizzazione|Organisatie",
    Field.TITLE: "Job Title|Position|Titel|Fonction|Cargo|Qualifica|Functie",
    Field.URL: "Web Page 1|Web Page 2|Webseite 1|Webseite 2|Page web 1|Page web 2|Página web 1|Página web 2"
    "|Pagina web 1|Pagina web 2|Webpagina 1|Webpagina 2",
    Field.BIRTH_YEAR: "Birth Year|Geburtsjahr|Année de naissance|Año de nacimiento|Anno nascita|Geboortejaar",
    Field.BIRTH_MONTH: "Birth Month|Geburtsmonat|Mois de naissance|Mes de nacimiento|Mese nascita|Geboortemaand",
    Field.BIRTH_DAY: "Birth Day|Geburtstag|Jour de naissance|Día de nacimiento|Giorno nascita|Geboortedag",
    Field.NOTES: "Notes|Notizen|Notas|Note|Notities|Custom 1|Custom 2|Custom 3|Custom 4"
    "|Benutzerdef. 1|Benutzerdef. 2|Benutzerdef. 3|Benutzerdef. 4|Divers 1|Divers 2|Divers 3|Divers 4"
    "|Personalizzato 1|Personalizzato 2|Personalizzato 3|Personalizzato 4",
})  # fmt: skip
_PRIMARY = frozenset(
    column_key(title)
    for title in (
        "Primary Email", "Primäre E-Mail-Adresse", "Première adresse électronique", "Correo primario",
        "Email primaria", "Primair e-mailadres",
    )
)  # fmt: skip


class ThunderbirdCsv(ContactTable):
    """Reads what *Tools → Export* in Thunderbird's address book writes as comma-separated or tab-delimited."""

    name = "thunderbird"
    missing = "is no CSV file of Thunderbird's address book; check that it is the file that was exported."

    def layout_of(self, titles: Sequence[str]) -> Layout | None:
        """No other program speaks of a primary address and of a name to show."""
        keys = {column_key(title) for title in titles}
        known = {_MEANING[key] for key in keys & _MEANING.keys()}
        if not keys & _PRIMARY or not known & {Field.NAME, Field.NICKNAME}:
            return None
        return layout_by(_MEANING, titles)
