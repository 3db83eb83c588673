"""Templates of drafts: the texts themselves as `KIND.j2`, and how they are filled in. Nobody else knows Jinja."""
