"""The command line: it parses, calls one use-case, and shows."""
