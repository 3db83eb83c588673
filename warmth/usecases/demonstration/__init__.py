"""A made-up network of 400 people to look around in: its people, its letters, and what its owner wrote down."""
