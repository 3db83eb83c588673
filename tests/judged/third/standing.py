"""Who cannot be vouched for, and whom one would have to greet first. The day is 2026-11-22."""

from __future__ import annotations

NOT_HONEST = {
    "Melanie Schwab": "known only by a bare connection request, no word of mine",
    "Kwame Asante": "no origin noted",
    "Brigid O'Malley": "know is only 2",
    "Bastian Graf": "trust is only 2",
    "Lars Nyström": "rated on 2024-05-10, older than 24 months",
    "Adrian Zemp": "never spoke: no interaction at all",
    "Cyril Nussbaum": "never rated",
}
SILENT = {
    "Marek Sobota": "last call 390 days ago",
    "Sabrina Moretti": "last call 410 days ago",
    "Chiara Bellini": "last call 450 days ago",
    "Thomas Egli": "last call 500 days ago",
    "Rodrigo Peña": "last call 600 days ago",
}
