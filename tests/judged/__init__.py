"""A network that an experienced networker judged by hand, and how far the program agrees with those judgements."""
