"""What titles of columns usually mean: in personal CRMs, in sales tools, and in tables of one's own."""

from __future__ import annotations

import re

from warmth.importers.csv_outlook.headers import LANGUAGES
from warmth.importers.csv_tables.fields import Field, column_key, meanings

_ENGLISH = meanings({
    Field.NAME: "Name|Full Name|Contact|Contact Name|Display Name|Person|Who|Names|People|Friend|Person Name",
    Field.GIVEN: "First Name|First|Given Name|Forename|Firstname|Christian Name|Given",
    Field.MIDDLE: "Middle Name|Middle|Additional Name",
    Field.FAMILY: "Last Name|Last|Family Name|Surname|Lastname|Family",
    Field.NICKNAME: "Nickname|Nick|Goes by|Alias|Preferred Name",
    Field.EMAIL: "Email|E-mail|Mail|Email Address|E-mail Address|Emails|Email Addresses|Work Email|Personal Email"
    "|Home Email|Primary Email|Secondary Email|Other Email|Additional Email Addresses|Email (work)|Email (personal)",
    Field.PHONE: "Phone|Phone Number|Telephone|Tel|Mobile|Cell|Cell Phone|Mobile Phone|Mobile Phone Number|Phones"
    "|Phone Numbers|Work Phone|Home Phone|Business Phone|Mobile Number|WhatsApp|WhatsApp Phone Number|Primary Phone",
    Field.URL: "URL|URLs|Website|Web|Website URL|Homepage|Link|LinkedIn|LinkedIn URL|LinkedIn Profile|LinkedIn Link"
    "|LinkedIn Profile URL|Profile URL|Profile|Twitter URL|Facebook URL|Instagram URL|GitHub|GitHub URL|Web Page"
    "|Social|Socials",
    Field.COMPANY: "Company|Company Name|Organization|Organisation|Org|Employer|Organization Name|Current Company"
    "|Associated Company|Primary Associated Company|Works at|Firm|Workplace",
    Field.TITLE: "Job Title|Position|Role|Job|Title|Job Position|Current Title|Occupation|Headline|Profession",
    Field.BIRTHDAY: "Birthday|Birth Date|Date of Birth|DOB|Birthdate|Born|Bday|Birthday Current Year",
    Field.TAGS: "Tags|Tag|Labels|Label|Groups|Group|Categories|Category|Lists|List|Circles|Circle|Relationship Type",
    Field.NOTES: "Notes|Note|Comments|Comment|Description|Bio|About|Remarks|Details|Memo|Additional Notes",
    Field.MET: "How we met|Where we met|How met|How I know them|How I know|How do I know them|Met at|Met|Origin"
    "|Met Through|Met Where|How do we know each other|How did we meet",
    Field.MET_ON: "Met on|First met|Date met|When we met|First Met On|Met Date|First Met Date|Known since",
    Field.LAST_TOUCH: "Last Contacted|Last Contact|Last Contacted Date|Last Contact Date|Last Contacted On|Last Touch"
    "|Last Seen|Last Seen At|Last Spoke|Last Spoken|Last Talked|Last Talked To|Last Interaction|Last Interaction Date"
    "|Last Activity|Last Activity Date|Last Met|Last Reached Out|Last Catch Up|Last Conversation|Last Meeting"
    "|Last Communication",
    Field.ASK: "Ask|Asks|Asks for|Asking for|Looking for|Is looking for|Needs|Need|Needs help with|Seeking|Seeks"
    "|In search of|Wants|Wishes",
    Field.OFFER: "Offer|Offers|Offering|Can offer|Can help with|Could help with|Can help|Helps with|Help with|Can give"
    "|Could give|Gives|Good at|Expertise|Expert in|Skills|Skill|Superpower|Strengths",
})  # fmt: skip
_ABROAD = meanings({
    Field.NAME: "Vollständiger Name|Nom complet|Nombre completo|Nome completo|Volledige naam|Naam",
    Field.EMAIL: "E-Mail|Courriel|Correo|Correo electrónico|Posta elettronica|E-mail address",
    Field.PHONE: "Telefon|Handy|Téléphone|Portable|Teléfono|Telefono|Telefoon|Telefone|Mobil|Mobiel",
    Field.COMPANY: "Unternehmen|Arbeitgeber|Azienda|Organisatie|Werkgever",
    Field.TITLE: "Beruf|Poste|Ruolo|Rolle",
    Field.BIRTHDAY: "Geburtsdatum|Data di nascita",
    Field.TAGS: "Gruppen|Schlagwörter|Étiquettes|Etiquetas|Etichette|Labels",
    Field.ASK: "Sucht|Braucht|Cherche|Busca|Necesita|Cerca|Zoekt|Procura",
    Field.OFFER: "Bietet|Kann helfen mit|Ofrece|Offre|Biedt|Oferece",
    Field.MET: "Woher|Kennengelernt|Rencontre",
    Field.LAST_TOUCH: "Letzter Kontakt|Dernier contact|Último contacto|Ultimo contatto|Laatste contact"
    "|Último contato",
})  # fmt: skip
_WHOLE_ALONE = frozenset({"nome", "nombre", "nom"})
_OUTLOOK = {
    key: means for language in LANGUAGES.values() for key, means in language.items() if key not in {"titre", "apelido"}
}
_MEANING = {**_OUTLOOK, **_ABROAD, **_ENGLISH}
_NUMBER = re.compile(r"\d{1,2}")


def meaning_of(title: str) -> Field | None:
    """What a title means; a number in it (`Email 2`, `phone_1`) tells nothing more."""
    key = column_key(title)
    return _MEANING.get(key) or _MEANING.get(_NUMBER.sub("", key))


def is_whole_name(title: str) -> bool:
    """Does the title mean a part of the name in one language, and the whole of it where it stands alone?"""
    return column_key(title) in _WHOLE_ALONE
