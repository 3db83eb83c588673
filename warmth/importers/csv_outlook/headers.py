"""The titles of Outlook's columns in each language, and those that only Outlook writes."""

from __future__ import annotations

from warmth.importers.csv_tables.fields import Field, column_key, meanings

LANGUAGES: dict[str, dict[str, Field]] = {
    "en": meanings({
        Field.GIVEN: "First Name", Field.MIDDLE: "Middle Name", Field.FAMILY: "Last Name", Field.NAME: "Name|Full Name",
        Field.NICKNAME: "Nickname", Field.COMPANY: "Company", Field.TITLE: "Job Title",
        Field.EMAIL: "E-mail Address|E-mail 2 Address|E-mail 3 Address|Email Address|Email 2 Address|Email 3 Address",
        Field.PHONE: "Mobile Phone|Primary Phone|Home Phone|Home Phone 2|Business Phone|Business Phone 2|Other Phone"
        "|Car Phone",
        Field.URL: "Web Page|Personal Web Page", Field.BIRTHDAY: "Birthday", Field.NOTES: "Notes",
        Field.TAGS: "Categories",
    }),
    "de": meanings({
        Field.GIVEN: "Vorname", Field.MIDDLE: "Weitere Vornamen|2. Vorname|Zweiter Vorname", Field.FAMILY: "Nachname",
        Field.NICKNAME: "Spitzname|Rufname", Field.COMPANY: "Firma", Field.TITLE: "Position",
        Field.EMAIL: "E-Mail-Adresse|E-Mail 2: Adresse|E-Mail 3: Adresse|E-Mail-Adresse 2|E-Mail-Adresse 3",
        Field.PHONE: "Mobiltelefon|Mobiltelefon 2|Haupttelefon|Telefon privat|Telefon privat 2|Telefon (privat 2)"
        "|Telefon geschäftlich|Telefon geschäftlich 2|Weiteres Telefon|Autotelefon",
        Field.URL: "Webseite|Persönliche Webseite", Field.BIRTHDAY: "Geburtstag", Field.NOTES: "Notizen",
        Field.TAGS: "Kategorien",
    }),
    "fr": meanings({
        Field.GIVEN: "Prénom", Field.MIDDLE: "Deuxième prénom", Field.FAMILY: "Nom|Nom de famille",
        Field.NICKNAME: "Surnom", Field.COMPANY: "Société|Entreprise", Field.TITLE: "Titre|Fonction",
        Field.EMAIL: "Adresse de messagerie|Adresse de messagerie 2|Adresse de messagerie 3|Adresse e-mail"
        "|Adresse e-mail 2|Adresse e-mail 3",
        Field.PHONE: "Tél. mobile|Téléphone mobile|Téléphone principal|Téléphone (domicile)|Téléphone 2 (domicile)"
        "|Téléphone (bureau)|Téléphone 2 (bureau)|Téléphone (autre)|Téléphone (voiture)",
        Field.URL: "Page Web|Page Web personnelle", Field.BIRTHDAY: "Anniversaire|Date de naissance",
        Field.NOTES: "Notes", Field.TAGS: "Catégories",
    }),
    "es": meanings({
        Field.GIVEN: "Nombre", Field.MIDDLE: "Segundo nombre", Field.FAMILY: "Apellidos|Apellido",
        Field.NICKNAME: "Apodo|Sobrenombre", Field.COMPANY: "Organización|Compañía|Empresa|Empresa u organización",
        Field.TITLE: "Puesto|Cargo",
        Field.EMAIL: "Dirección de correo electrónico|Dirección de correo electrónico 2"
        "|Dirección de correo electrónico 3|Dirección del correo electrónico 2|Dirección del correo electrónico 3"
        "|Correo electrónico|Correo electrónico 2|Correo electrónico 3",
        Field.PHONE: "Teléfono móvil|Móvil|Teléfono principal|Particular|Número de teléfono particular 2"
        "|Teléfono particular|Teléfono particular 2|Teléfono del trabajo|Teléfono del trabajo 2|Teléfono de trabajo"
        "|Otro teléfono|Teléfono del automóvil",
        Field.URL: "Página web|Página web personal", Field.BIRTHDAY: "Cumpleaños|Fecha de nacimiento",
        Field.NOTES: "Notas", Field.TAGS: "Categorías",
    }),
    "it": meanings({
        Field.GIVEN: "Nome", Field.MIDDLE: "Secondo nome", Field.FAMILY: "Cognome", Field.NICKNAME: "Soprannome",
        Field.COMPANY: "Società", Field.TITLE: "Posizione|Qualifica",
        Field.EMAIL: "Indirizzo posta elettronica|Indirizzo posta elettronica 2|Indirizzo posta elettronica 3"
        "|Indirizzo di posta elettronica|Indirizzo di posta elettronica 2|Indirizzo di posta elettronica 3",
        Field.PHONE: "Cellulare|Telefono principale|Abitazione|Abitazione 2|Ufficio|Ufficio 2|Altro telefono"
        "|Telefono auto|Telefono abitazione|Telefono ufficio",
        Field.URL: "Pagina Web|Pagina Web personale", Field.BIRTHDAY: "Compleanno", Field.NOTES: "Note|Notes",
        Field.TAGS: "Categorie",
    }),
    "nl": meanings({
        Field.GIVEN: "Voornaam", Field.MIDDLE: "Middelste naam", Field.FAMILY: "Achternaam", Field.NICKNAME: "Bijnaam",
        Field.COMPANY: "Bedrijf", Field.TITLE: "Functie",
        Field.EMAIL: "E-mailadres|E-mailadres 2|E-mailadres 3",
        Field.PHONE: "Mobiele telefoon|Hoofdtelefoon|Telefoon thuis|Telefoon thuis 2|Telefoon op werk"
        "|Telefoon op werk 2|Andere telefoon|Autotelefoon",
        Field.URL: "Webpagina|Persoonlijke webpagina", Field.BIRTHDAY: "Verjaardag|Geboortedatum",
        Field.NOTES: "Notities", Field.TAGS: "Categorieën|Categorien",
    }),
    "pt": meanings({
        Field.GIVEN: "Nome|Primeiro nome|Nome próprio", Field.MIDDLE: "Segundo nome|Nome do meio",
        Field.FAMILY: "Sobrenome|Último nome|Apelido|Apelidos", Field.COMPANY: "Empresa", Field.TITLE: "Cargo",
        Field.EMAIL: "Endereço de email|Endereço de email 2|Endereço de email 3|Endereço de correio eletrônico"
        "|Endereço de correio eletrônico 2|Endereço de correio eletrônico 3|Endereço de correio eletrónico"
        "|Endereço de correio eletrónico 2|Endereço de correio eletrónico 3|Endereço de correio electrónico"
        "|Endereço de correio electrónico 2|Endereço de correio electrónico 3",
        Field.PHONE: "Telefone celular|Celular|Telemóvel|Telefone móvel|Telefone principal|Telefone residencial"
        "|Telefone residencial 2|Telefone comercial|Telefone comercial 2|Telefone do emprego|Telefone de casa"
        "|Outro telefone|Telefone do carro",
        Field.URL: "Página da Web|Página Web|Página da Web pessoal", Field.BIRTHDAY: "Aniversário|Data de nascimento",
        Field.NOTES: "Anotações|Observações|Notas", Field.TAGS: "Categorias",
    }),
}  # fmt: skip
"""From column keys to fields, by language. Faxes, pagers, assistants and switchboards are nobody's own."""

TELLING: frozenset[str] = frozenset(
    key
    for table in LANGUAGES.values()
    for key, means in table.items()
    if means is Field.MIDDLE or (means is Field.EMAIL and key[-1:].isdecimal())
) | frozenset(
    column_key(title)
    for title in (
        "E-mail 2 Address", "Email 2 Address", "E-mail Type", "E-mail Display Name", "Business Phone",
        "E-Mail 2: Adresse", "E-Mail-Typ", "Telefon geschäftlich", "Type de messagerie", "Téléphone (bureau)",
        "Tipo de correo electrónico", "Teléfono del trabajo", "Tipo posta elettronica", "Telefono ufficio",
        "E-mailtype", "Telefoon op werk", "Tipo de email", "Telefone comercial", "Telefone do emprego",
    )
)  # fmt: skip
"""Column keys of which Outlook writes at least one, and hardly anybody else does."""
