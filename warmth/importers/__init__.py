"""Readers of the files people have. They only read: what becomes of a finding is decided in one use-case."""
