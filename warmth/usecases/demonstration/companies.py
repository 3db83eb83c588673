"""Invented companies by trade, and how a profile address and a mail address are made from a name."""

import unicodedata

_BY_TRADE: dict[str, str] = {
    "data": "Schleusenwerk Daten|Ledgerwren|Brackwater Analytics|Tuimelaar|Pebblequery|Niobrook Data",
    "backend": "Quietpager|Otterholm Systems|Lattice & Loam|Kestrelpost|Nordhafen Plattform|Fernwire",
    "mobile": "Bizkaiapp Lantegia|Thumbprint Orchard|Pocketheron|Appelgaard Mobiel|Satchelmap",
    "design": "Nattugla Studio|Studio Halbmond|Papier & Pixelkin|Tangerine Loom|Kantlinie|Ochre Window",
    "hardware": "Tinwhistle Devices|Coppermoth|Voltiera Torinese|Saltmeter|Barrio Circuito|Hollyhock Sensors",
    "robotics": "Pająk Robotyka|Gentlearm|Pomona Machines|Brnorobotik|Fieldbeetle",
    "ml": "Murmurline AI|Parrotfish Speech|Smallmodel Atelier|Dialektwerk|Loonlake Learning",
    "climate": "Maré Alta Energia|Fernhill Tide|Varmekilde|Riverheat Collective|Grauwacke Energie|Sunleat",
    "architecture": "Atelier Palaver|Asiedu Timber Works|Holzfuge Architekten|Courtyard Nine|Flutmulde",
    "games": "Talking Heron Games|Mossbank Play|Lamplighter Pixels|Ferry Level|Giấy Games",
    "food": "Tasca do Sabugueiro|Rye & Rumour|Koji Corner|Lagar da Serra Alta|Quince Street Bakery",
    "product": "Kolaride|Lighthearted Invoices|Paperlantern Desk|Shelfmate|Turnstone Booking|Plumtree Payroll",
    "finance": "Tidepool Seedfund|Marlstone Ventures|Saffron Ridge Capital|Hearthside Partners|Kleinmut Kapital",
    "law": "Garnier Oued Avocats|Clause & Comma|Brightwater Counsel|Paragrafenhof|Lex Mareada",
    "health": "Kliniki Karibu|Nightward|Sunbird Clinics|Physio Rampart|Carebarn|Apothecary Nine",
    "education": "Paperkite Learning|Chalkboat|Mathecirkel|Escola do Farol|Treehouse Syllabus",
    "marketing": "Loudhailer & Daughters|Foxglove Stories|Plakatwiese|Agência Girassol|Kindling Copy",
    "writing": "Plainsong Docs|Footnote Radio|Mizuiro Localisation|The Harbour Dispatch|Glossarium Noord",
    "logistics": "Nordhafen Logistik|Twiga Couriers|Muscat Quayworks|Kaapse Koers|Bicibarco",
    "people": "Warmwelcome Hiring|Gruppengarten Nord|Benchmates|Sobremesa People|Fairbands",
    "public": "Stadtwerkstatt Offen|Open Archive Cooperative|Museu do Estuário|Civic Lantern|Bibliotek Fjorden",
    "music": "Coro da Colina|Hljóðberg|Seven Small Churches|Harmonium Hospital|Festival Maresia",
    "sales": "Funnelwhistle & Co|Tenfold Pipeline Labs|Closerverse|Scale Rocket Mentoring|Pitchmarmot",
}

COMPANIES: dict[str, tuple[str, ...]] = {key: tuple(names.split("|")) for key, names in _BY_TRADE.items()}
"""Invented companies, by the key of a trade."""

_PLAIN = str.maketrans(
    {"ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ß": "ss", "æ": "ae", "ı": "i", "ð": "d", "þ": "th"}
)


def plain(name: str) -> str:
    """Lower case, ASCII, words joined by hyphens: `Ní Fhloinn` becomes `ni-fhloinn`. May be empty."""
    if name.isascii():
        ascii_only = name
    else:
        ascii_only = unicodedata.normalize("NFKD", name.translate(_PLAIN)).encode("ascii", "ignore").decode()
    spaced = "".join(letter if letter.isalnum() else " " for letter in ascii_only.lower().replace("'", ""))
    return "-".join(spaced.split())


def mail_at(first: str, company: str) -> str:
    """An address at a domain that can never exist."""
    return f"{plain(first)}@{plain(company)}.example"
