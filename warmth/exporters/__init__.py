"""Writers of what `warmth` keeps, one module a format."""
