"""A third network, written and judged without a look at the vocabulary or at how the program fits."""
