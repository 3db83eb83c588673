"""Dialogs: each asks one thing, is dismissed with a value, and knows nothing of its caller."""
