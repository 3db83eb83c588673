"""A personal CRM for the terminal: origin, last touch and know-like-trust of everyone you are connected to."""

__version__ = "0.1.0"
