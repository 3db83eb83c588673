"""A second network, written and judged without a look at how the program fits, to tell what the first no longer can."""
