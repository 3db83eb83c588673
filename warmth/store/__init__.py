"""One private SQLite file: tables, schema, the only way to write, the journal that undoes, and one module a noun."""
